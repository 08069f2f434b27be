#include "session/couple_report.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/workers.h"
#include "coach/cycle_words.h"
#include "coach/dial_words.h"
#include "model/cycle/presets.h"

namespace attune::session {
namespace {

using model::Preset;
using picture::Report;
using picture::ReportSection;

constexpr const char* kSetting = "The imagined couple, how it is answered, and what that rests on";

CoupleFindings findings(const model::Setting& setting) {
  return findings_of(setting, model::dial_named("responder.avoidance").value(), 1.0, 7.0);
}

Report report(const model::Setting& setting, const CoupleNames& names = usual_names(kEnglish)) {
  return couple_report(kEnglish, study_of(setting), names, findings(setting));
}

const ReportSection* section(const Report& report, std::string_view heading) {
  const auto found =
      std::find_if(report.sections.begin(), report.sections.end(),
                   [&](const ReportSection& each) { return each.heading == heading; });
  return found == report.sections.end() ? nullptr : &*found;
}

std::vector<std::string> titles_of_plots(const Report& report) {
  std::vector<std::string> titles;
  for (const ReportSection& each : report.sections) {
    if (each.plot) {
      titles.push_back(each.plot->title);
    }
  }
  return titles;
}

TEST(CoupleReport, SaysFirstWhatTheTwoDoAndLastWhatItIs) {
  const Report page = report(model::setting_of(Preset::kPursueWithdraw));
  EXPECT_EQ(page.lead,
            "The one who answers brushes it off. They go round in circles: after about half an "
            "hour it begins again.");
  EXPECT_EQ(page.sections.front().heading, "What they do");
  EXPECT_TRUE(page.footer.starts_with(coach::kCycleCaveat));
  EXPECT_TRUE(page.footer.ends_with(coach::kWhereAfraid));
}

TEST(CoupleReport, HasThePicturesOfTheWindow) {
  EXPECT_EQ(titles_of_plots(report(model::setting_of(Preset::kSecure))),
            (std::vector<std::string>{"Asking and pressing", "One talk: what they feel",
                                      "One talk: what they do", "The weeks: trust",
                                      "The weeks: effort", "A slice: asking and distance"}));
}

TEST(CoupleReport, HasTheMapWhereThereIsOne) {
  const model::Setting setting = model::setting_of(Preset::kPursueWithdraw);
  Workers workers(1);
  model::RegimeMap map({.setting = setting, .size = 8});
  map.advance(workers, 64U);
  CoupleFindings found = findings(setting);
  found.map = &map;
  const Report page = couple_report(kEnglish, study_of(setting), usual_names(kEnglish), found);
  ASSERT_NE(section(page, "Couples like these"), nullptr);
  EXPECT_EQ(section(page, "Couples like these")->plot->title, "Who circles: by what they bring");
}

TEST(CoupleReport, SaysWhatWouldChangeItAndEveryChangeThatWasTried) {
  const model::Setting setting = model::setting_of(Preset::kBothWithdraw);
  const Report page = report(setting);
  const ReportSection* changes = section(page, "What would change this");
  ASSERT_NE(changes, nullptr);
  EXPECT_NE(changes->paragraphs[0].find("One change is enough"), std::string::npos);
  ASSERT_TRUE(changes->facts);
  EXPECT_EQ(changes->facts->rows.size(), model::what_would_change(setting).size());
  EXPECT_EQ(changes->facts->rows[0][1], "then they settle");
}

TEST(CoupleReport, NamesTheSmallestTwoWhereNoOneChangeIsEnough) {
  const Report page = report(model::setting_of(Preset::kPursueWithdraw));
  EXPECT_NE(section(page, "What would change this")->paragraphs[0].find("smallest two together"),
            std::string::npos);
}

TEST(CoupleReport, NamesAWarrantedWorryAndOnlyThat) {
  model::Setting setting = model::setting_of(Preset::kPursueWithdraw);
  EXPECT_EQ(section(report(setting), "The worry has a reason"), nullptr);
  setting.couple.situation.engagement = 0.2;
  const Report page = report(setting);
  ASSERT_NE(section(page, "The worry has a reason"), nullptr);
  EXPECT_EQ(section(page, "The worry has a reason")->paragraphs[0],
            coach::warranted_worry(kEnglish, setting.couple));
}

TEST(CoupleReport, TellsTheLoopOfBoth) {
  const Report page =
      report(model::setting_of(Preset::kPursueWithdraw), {.asks = "Yara", .answers = "Sam"});
  EXPECT_EQ(page.sections.front().paragraphs[0],
            "Yara is the one who asks, Sam the one who answers.");
  const ReportSection* loop = section(page, "The loop");
  ASSERT_NE(loop, nullptr);
  EXPECT_EQ(loop->facts->columns, (std::vector<std::string>{"", "Yara", "Sam"}));
  for (const std::vector<std::string>& row : loop->facts->rows) {
    ASSERT_EQ(row.size(), 3U);
    EXPECT_FALSE(row[1].empty() || row[2].empty()) << row[0];
  }
}

TEST(CoupleReport, HasEveryDialWithItsValueItsMeaningAndItsSource) {
  const Report page = report(model::setting_of(Preset::kPursueWithdraw));
  ASSERT_NE(section(page, kSetting), nullptr);
  const auto& rows = section(page, kSetting)->facts->rows;
  ASSERT_EQ(rows.size(), coach::dial_words().size()) << "no parameter was changed";
  EXPECT_EQ(rows[0][0], "the answer: makes sense of it");
  for (const std::vector<std::string>& row : rows) {
    ASSERT_EQ(row.size(), 4U);
    EXPECT_FALSE(row[1].empty() || row[2].empty() || row[3].empty()) << row[0];
  }
}

TEST(CoupleReport, ListsAParameterThatWasChanged) {
  model::Setting setting = model::setting_of(Preset::kPursueWithdraw);
  setting.couple.parameters.flooding_threshold = 0.6;
  const Report page = report(setting);
  const std::vector<std::string>& last = section(page, kSetting)->facts->rows.back();
  EXPECT_EQ(last[0], "flooding_threshold");
  EXPECT_TRUE(last[1].starts_with("0.6, from ")) << last[1];
}

TEST(CoupleReport, GivesEachRestWithItsEigenvalues) {
  const Report page = report(model::setting_of(Preset::kPursueWithdraw));
  const ReportSection* rests = section(page, "Where nothing moves");
  ASSERT_NE(rests, nullptr);
  EXPECT_EQ(rests->facts->rows[0], (std::vector<std::string>{"distress", "alarmed, 0.73"}));
  const std::string& eigenvalues = rests->facts->rows.back()[1];
  EXPECT_TRUE(eigenvalues.starts_with("0.010 ± 0.207i, ")) << eigenvalues;
}

TEST(CoupleReport, LeavesOutWhatWasNotWorkedOut) {
  const model::Setting setting = model::setting_of(Preset::kPursueWithdraw);
  const Report page = couple_report(kEnglish, study_of(setting), usual_names(kEnglish), {});
  EXPECT_EQ(section(page, "What would change this"), nullptr);
  EXPECT_EQ(section(page, "Where circling begins"), nullptr);
  EXPECT_EQ(section(page, "Couples like these"), nullptr);
}

TEST(CoupleReport, IsOneFileWithNothingFromElsewhere) {
  const std::string html = picture::html_text(report(model::setting_of(Preset::kBothProtest)));
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
  for (const char* elsewhere : {"<script", "src=", "href=\"http", "@import", "url(http"}) {
    EXPECT_EQ(html.find(elsewhere), std::string::npos) << elsewhere;
  }
}

}  // namespace
}  // namespace attune::session
