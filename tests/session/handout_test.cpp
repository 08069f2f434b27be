#include "session/handout.h"

#include <gtest/gtest.h>

#include "coach/safety_words.h"
#include "coach/style_words.h"
#include "picture/markup.h"
#include "scenario/load.h"
#include "scenario/walk.h"
#include "support/told_language.h"

namespace attune::session {
namespace {

std::shared_ptr<const scenario::Scenario> scenario_at(const std::string& path) {
  return scenario::load_scenario(std::string(ATTUNE_SOURCE_DIR "/") + path).scenario;
}

struct Parts {
  std::string first;
  std::string second;
};

Parts parts_of(const std::string& html) {
  const std::size_t at = html.find("<section class=\"second-part\">");
  EXPECT_NE(at, std::string::npos);
  return {html.substr(0, at), html.substr(at)};
}

bool holds(const std::string& text, const std::string& what) {
  return text.find(what) != std::string::npos;
}

TEST(Handout, BeginsWithWhatARoomMustKnow) {
  const Parts parts = parts_of(handout_html(kEnglish, *scenario_at("scenarios/four-hours.yaml")));
  EXPECT_TRUE(holds(parts.first, "<h1>Four hours, no answer</h1>"));
  EXPECT_TRUE(
      holds(parts.first, "About 7 minutes. It contains: argument and a partner who goes silent."));
  EXPECT_TRUE(holds(parts.first, "Tom raises the question and is alarmed when it begins."));
  EXPECT_TRUE(holds(parts.first, "Tom: fear of being left (a good deal); unease with closeness"));
}

TEST(Handout, NamesNoStyleAndNoInnerVoiceToEverybody) {
  for (const char* id : {"are-we-okay", "four-hours", "i-need-an-hour"}) {
    const auto scenario = scenario_at(std::string("scenarios/") + id + ".yaml");
    const Parts parts = parts_of(handout_html(kEnglish, *scenario));
    for (const model::ResponseStyle style : model::kArmStyles) {
      const std::string tag = ">" + std::string(coach::plain_name(kEnglish, style)) + "<";
      EXPECT_FALSE(holds(parts.first, tag)) << id << tag;
      EXPECT_TRUE(holds(parts.second, tag)) << id << tag;
    }
    EXPECT_FALSE(holds(parts.first, ", inside)"));
    EXPECT_TRUE(holds(parts.second, ", inside)"));
  }
}

TEST(Handout, GivesEverybodyEveryReplyAndWhoLeadsWhatStandsBehindIt) {
  for (const char* id : {"are-we-okay", "four-hours", "i-need-an-hour"}) {
    const auto scenario = scenario_at(std::string("scenarios/") + id + ".yaml");
    const Parts parts = parts_of(handout_html(kEnglish, *scenario));
    for_each_option(*scenario, [&](const scenario::Option& option) {
      EXPECT_TRUE(holds(parts.first, picture::escaped(option.text))) << option.key;
      EXPECT_TRUE(holds(parts.second, picture::escaped(option.text))) << option.key;
      EXPECT_TRUE(holds(parts.second, picture::escaped(option.coach))) << option.key;
      if (!option.coach.empty()) {
        EXPECT_FALSE(holds(parts.first, picture::escaped(option.coach))) << option.key;
      }
      if (option.loop) {
        EXPECT_TRUE(holds(parts.second, picture::escaped(option.loop->underneath))) << option.key;
      }
    });
    for (const scenario::Ending& ending : scenario->ends) {
      EXPECT_TRUE(holds(parts.second, picture::escaped(ending.text))) << ending.id;
    }
  }
}

TEST(Handout, GivesNotesAndQuestionsToWhoLeads) {
  const Parts parts = parts_of(handout_html(kEnglish, *scenario_at("scenarios/are-we-okay.yaml")));
  EXPECT_TRUE(
      holds(parts.second, "<b>For whoever leads:</b> Before anyone answers, what did Yara"));
  EXPECT_TRUE(holds(parts.second, "<i>To think about:</i>"));
  EXPECT_FALSE(holds(parts.first, "Before anyone answers"));
  EXPECT_TRUE(holds(parts.second, "It stands on source documents 4 and 1."));
}

TEST(Handout, NumbersDecisionsAlikeInBothParts) {
  const Parts parts = parts_of(handout_html(kEnglish, *scenario_at("scenarios/are-we-okay.yaml")));
  for (int number = 1; number <= 3; ++number) {
    const std::string begin = "<h4>" + std::to_string(number) + ". What does ";
    const std::size_t first = parts.first.find(begin);
    const std::size_t second = parts.second.find(begin);
    ASSERT_NE(first, std::string::npos);
    ASSERT_NE(second, std::string::npos);
    EXPECT_EQ(parts.first.substr(first, parts.first.find("</h4>", first) - first),
              parts.second.substr(second, parts.second.find("</h4>", second) - second));
  }
}

TEST(Handout, SaysInBothPartsWhatItIsNot) {
  const Parts parts = parts_of(handout_html(kEnglish, *scenario_at("scenarios/four-hours.yaml")));
  for (const std::string& part : {parts.first, parts.second}) {
    EXPECT_TRUE(holds(part, picture::escaped(coach::kWhatThisIs)));
    EXPECT_TRUE(holds(part, "This is practice and no therapy"));
  }
}

TEST(Handout, SaysInBothPartsWhatIsSaidAboutSafety) {
  const Parts parts =
      parts_of(handout_html(kEnglish, *scenario_at("tests/cli/player/all-steps.yaml")));
  for (const std::string& part : {parts.first, parts.second}) {
    EXPECT_TRUE(holds(part, "<p class=\"safety\">This touches on fear. "));
  }
  EXPECT_TRUE(holds(parts.first, "It touches on: fear."));
}

TEST(Handout, HoldsWhatAnAuthorWritesAsTextOnly) {
  const std::string html = handout_html(kEnglish, *scenario_at("tests/cli/player/all-steps.yaml"));
  EXPECT_FALSE(holds(html, "<script"));
  EXPECT_FALSE(holds(html, "<!-- "));
  EXPECT_FALSE(holds(html, "<b>bold"));
  EXPECT_TRUE(holds(html, "&lt;/script&gt;&lt;script&gt;alert(1)"));
}

TEST(Handout, ClosesEveryElementThatItOpens) {
  for (const char* path : {"scenarios/are-we-okay.yaml", "tests/cli/player/all-steps.yaml"}) {
    const std::string html = handout_html(kEnglish, *scenario_at(path));
    std::vector<std::string> open;
    for (std::size_t at = html.find('<', html.find("<body>")); at != std::string::npos;
         at = html.find('<', at + 1)) {
      const bool closes = html[at + 1] == '/';
      const std::size_t from = at + (closes ? 2 : 1);
      const std::string name = html.substr(from, html.find_first_of(" >", from) - from);
      if (!closes) {
        open.push_back(name);
        continue;
      }
      if (name == "html") {
        break;
      }
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(open.back(), name) << html.substr(at - std::min<std::size_t>(at, 80), 100);
      open.pop_back();
    }
    EXPECT_TRUE(open.empty());
  }
}

TEST(Handout, SpeaksTheLanguageItIsAskedFor) {
  const Language german = test::told_language(
      {{"About {} minutes.", "Etwa {} Minuten."},
       {"What does {} say?", "Was sagt {}?"},
       {"{}: for whoever leads", "Für die Leitung: {}"},
       {"alarmed", "alarmiert"},
       {"{} raises the question and is {} when it begins. {} answers. Both are invented.",
        "{2} antwortet, {0} fragt und ist {1}."}});
  const Parts parts = parts_of(handout_html(german, *scenario_at("scenarios/four-hours.yaml")));
  EXPECT_TRUE(holds(parts.first, "<html lang=\"de\">"));
  EXPECT_TRUE(holds(parts.first, "Etwa 7 Minuten."));
  EXPECT_TRUE(holds(parts.first, "Ines antwortet, Tom fragt und ist alarmiert."));
  EXPECT_TRUE(holds(parts.first, "Was sagt Ines?"));
  EXPECT_TRUE(holds(parts.second, "<h1>Für die Leitung: Four hours, no answer</h1>"));
}

}  // namespace
}  // namespace attune::session
