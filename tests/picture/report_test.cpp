#include "picture/report.h"

#include <gtest/gtest.h>

#include "picture/example_plots.h"
#include "picture/well_formed.h"
#include "support/told_language.h"

namespace attune::picture {
namespace {

Report example_report() {
  return {.title = "One question, four answers",
          .lead = "What the same question does, tonight and over half a year.",
          .sections = {{.heading = "Tonight",
                        .paragraphs = {"Both calm down.", "Neither at once."},
                        .plot = example_series()},
                       {.heading = "Where it leads",
                        .plot = example_map(),
                        .facts = FactsTable{"Four answers",
                                            {"answer", "safety", "leans"},
                                            {{"comforts and stays", "grows", "little"},
                                             {"gives in", "stands"}}}}},
          .footer = "It predicts no real couple."};
}

TEST(Report, IsWellFormed) {
  EXPECT_EQ(fault_of(html_text(example_report())), "");
  EXPECT_EQ(fault_of(html_text({})), "");
}

TEST(Report, StandsAlone) {
  const std::string html = html_text(example_report());
  for (const char* foreign :
       {"<script", "<link", "<img", "<iframe", "src=", "href", "@import", "url(http", "onload"}) {
    EXPECT_EQ(html.find(foreign), std::string::npos) << foreign;
  }
  EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
}

TEST(Report, HasALanguageAndHeadingsInOrder) {
  const std::string html = html_text(example_report());
  EXPECT_EQ(html.find("<!DOCTYPE html>\n<html lang=\"en\">"), 0U);
  EXPECT_EQ(count_of(html, "<h1>"), 1);
  EXPECT_EQ(count_of(html, "<h2>"), 2);
  EXPECT_LT(html.find("<h1>One question"), html.find("<h2>Tonight"));
  EXPECT_LT(html.find("<h2>Tonight"), html.find("<h2>Where it leads"));
}

TEST(Report, EveryWordGivenAppears) {
  const std::string html = html_text(example_report());
  for (const char* word :
       {"One question, four answers", "tonight and over half a year", "Both calm down.",
        "Neither at once.", "Half an hour after the question", "Four answers", "comforts and stays",
        "stands", "It predicts no real couple."}) {
    EXPECT_NE(html.find(word), std::string::npos) << word;
  }
}

TEST(Report, TablesHaveHeadersForColumnsAndRows) {
  const std::string html = html_text(example_report());
  EXPECT_EQ(count_of(html, "<th scope=\"col\">"), 3);
  EXPECT_EQ(count_of(html, "<th scope=\"row\">"), 2);
  EXPECT_EQ(count_of(html, "<td>"), 4) << "a missing cell is empty";
  EXPECT_NE(html.find("<caption>Four answers</caption>"), std::string::npos);
}

TEST(Report, FollowsTheReadersThemeAndIsLightOnPaper) {
  const std::string html = html_text(example_report());
  const std::size_t light = html.find("--surface:#FFFDFA");
  const std::size_t dark = html.find("--surface:#2A252E");
  const std::size_t query = html.find("@media screen and (prefers-color-scheme:dark)");
  EXPECT_LT(light, query);
  EXPECT_LT(query, dark);
  EXPECT_NE(html.find("@page{size:A4"), std::string::npos);
  EXPECT_NE(html.find("stroke=\"var(--first-partner)\""), std::string::npos);
}

TEST(Report, PicturesOnOnePageShareNoId) {
  Report report = example_report();
  report.sections.push_back(report.sections.front());
  EXPECT_EQ(fault_of(html_text(report)), "");
}

TEST(Report, EscapesEveryText) {
  const std::string evil = "</style><script>alert('\"&')</script>\x01";
  Report report{.title = evil, .lead = evil, .footer = evil};
  report.sections = {{.heading = evil,
                      .paragraphs = {evil},
                      .plot = Plot{.title = evil},
                      .facts = FactsTable{evil, {evil}, {{evil}}}}};
  const std::string html = html_text(report);
  EXPECT_EQ(fault_of(html), "");
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(count_of(html, "</style>"), 1);
}

TEST(Report, LeavesOutWhatIsEmpty) {
  Report report{.title = "Bare"};
  report.sections = {{.facts = FactsTable{}}};
  const std::string html = html_text(report);
  for (const char* tag : {"<h2", "<p", "<table", "<figure", "<footer>"}) {
    EXPECT_EQ(html.find(tag), std::string::npos) << tag;
  }
}

TEST(Report, IsTheSameByteForByte) {
  EXPECT_EQ(html_text(example_report()), html_text(example_report()));
}

TEST(Report, HasItsSectionsInOrderAndTheCaveatAtTheEnd) {
  const std::string html = html_text(example_report());
  EXPECT_LT(html.find("class=\"lead\""), html.find("Both calm down."));
  EXPECT_LT(html.find("Both calm down."), html.find("<svg"));
  EXPECT_LT(html.find("<svg"), html.find("<table>"));
  EXPECT_LT(html.find("<table>"), html.find("<footer>\n<p>It predicts no real couple."));
}

TEST(Report, GivesAPlaneMoreHeightThanASeries) {
  const std::string html = html_text(example_report());
  EXPECT_NE(html.find("viewBox=\"0 0 720 400\""), std::string::npos);
  EXPECT_NE(html.find("viewBox=\"0 0 720 540\""), std::string::npos);
}

TEST(Report, DescribesItsPicturesForScreenReaders) {
  const std::string html = html_text(example_report());
  EXPECT_NE(html.find("aria-labelledby=\"plot1-title plot1-description\""), std::string::npos);
  EXPECT_NE(html.find("aria-labelledby=\"plot2-title plot2-description\""), std::string::npos);
}

TEST(Report, ATableWithoutRowsKeepsItsHeader) {
  Report report{.title = "Bare"};
  report.sections = {{.facts = FactsTable{"", {"answer"}, {}}}};
  const std::string html = html_text(report);
  EXPECT_NE(html.find("<th scope=\"col\">answer</th>"), std::string::npos);
  EXPECT_EQ(html.find("<caption>"), std::string::npos);
  EXPECT_EQ(fault_of(html), "");
}

TEST(Report, NamesItsLanguageToWhoeverReadsItAloud) {
  Report report = example_report();
  EXPECT_TRUE(html_text(report).find("<html lang=\"en\">") != std::string::npos);
  report.language = test::told_language({});
  EXPECT_TRUE(html_text(report).find("<html lang=\"de\">") != std::string::npos);
}

}  // namespace
}  // namespace attune::picture
