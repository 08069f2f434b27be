#include "store/settings_text.h"

#include <gtest/gtest.h>

namespace attune::store {
namespace {

using session::Settings;
using session::Theme;

constexpr session::Day kToday = session::Day(std::chrono::year(2026) / 11 / 28);

LoadedSettings read(const std::string& text) {
  Result<LoadedSettings> result = read_settings("attune-settings: 1\n" + text, "settings.yaml");
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message());
  return result.ok() ? std::move(result).value() : LoadedSettings{};
}

bool refuses(const std::string& text) {
  const Result<LoadedSettings> result = read_settings(text, "settings.yaml");
  return !result.ok() && result.error().code == ErrorCode::kBadFile;
}

TEST(SettingsText, ComesBackAsItWasWritten) {
  const Settings settings{.language = "de",
                          .theme = Theme::kDark,
                          .text_scale = 1.375,
                          .reduced_motion = true,
                          .notice_read = true,
                          .done = {"are-we-okay", "four-hours"},
                          .drills = {{"keys", {.box = 3, .due = kToday}},
                                     {"ladder_tent", {.box = 0, .due = session::Day()}}}};
  const Result<LoadedSettings> result = read_settings(settings_text(settings), "settings.yaml");
  ASSERT_TRUE(result.ok()) << result.error().message();
  EXPECT_EQ(result.value().settings, settings);
  EXPECT_TRUE(result.value().notes.empty());
}

TEST(SettingsText, TheDefaultsComeBackToo) {
  const Result<LoadedSettings> result = read_settings(settings_text({}), "settings.yaml");
  ASSERT_TRUE(result.ok()) << result.error().message();
  EXPECT_EQ(result.value().settings, Settings{});
}

TEST(SettingsText, MissingKeysAreDefaults) { EXPECT_EQ(read("").settings, Settings{}); }

TEST(SettingsText, UnknownKeysArePassedOver) {
  const LoadedSettings result = read("theme: dark\nfavourite-pan: the good one\n");
  EXPECT_EQ(result.settings.theme, Theme::kDark);
  EXPECT_TRUE(result.notes.empty());
}

TEST(SettingsText, ABadValueIsADefaultAndIsSaid) {
  const LoadedSettings result = read("theme: mauve\nreduced-motion: perhaps\nnotice-read: true\n");
  EXPECT_EQ(result.settings.theme, Theme::kLight);
  EXPECT_FALSE(result.settings.reduced_motion);
  EXPECT_TRUE(result.settings.notice_read) << "the rest is kept";
  ASSERT_EQ(result.notes.size(), 2U);
  EXPECT_NE(result.notes[0].find("mauve"), std::string::npos) << "nothing is lost";
}

TEST(SettingsText, ADrillThatMakesNoSenseIsSaidAndTheOthersAreKept) {
  const LoadedSettings result = read(
      "drills:\n"
      "  keys: {box: 2, due: 2026-11-28}\n"
      "  box: {box: 5, due: 2026-11-28}\n"
      "  date: {box: 1, due: 2026-02-30}\n"
      "  nothing: {box: 1}\n"
      "  text: 3\n");
  EXPECT_EQ(result.settings.drills, (session::Rehearsal{{"keys", {.box = 2, .due = kToday}}}));
  EXPECT_EQ(result.notes.size(), 4U);
  EXPECT_EQ(read("drills: [keys]\n").notes.size(), 1U);
}

TEST(SettingsText, ALanguageIsATagOrNone) {
  EXPECT_EQ(read("language: pt-BR\n").settings.language, "pt-BR");
  const LoadedSettings result = read("language: the nice one\n");
  EXPECT_EQ(result.settings.language, "");
  EXPECT_EQ(result.notes.size(), 1U);
}

TEST(SettingsText, TextScaleStaysInItsRangeAndSteps) {
  EXPECT_DOUBLE_EQ(read("text-scale: 0.75\n").settings.text_scale, 0.75);
  EXPECT_DOUBLE_EQ(read("text-scale: 2\n").settings.text_scale, 2.0);
  EXPECT_DOUBLE_EQ(read("text-scale: 1.13\n").settings.text_scale, 1.125);
  for (const char* bad : {"0.7", "2.1", "large", "nan", "inf", "1.5x", "", "[1]", "1e999"}) {
    const LoadedSettings result = read(std::string("text-scale: ") + bad + "\n");
    EXPECT_DOUBLE_EQ(result.settings.text_scale, 1.0) << bad;
    EXPECT_EQ(result.notes.size(), 1U) << bad;
  }
}

TEST(SettingsText, KeepsTheGoodOnesOfAListWithABadOne) {
  const LoadedSettings result = read("done: [four-hours, Not An Id, are-we-okay]\n");
  EXPECT_EQ(result.settings.done, (std::set<std::string>{"are-we-okay", "four-hours"}));
  EXPECT_EQ(result.notes.size(), 1U);
  EXPECT_EQ(read("done: four-hours\n").notes.size(), 1U) << "no list";
}

TEST(SettingsText, RefusesWhatIsNoSettingsFile) {
  EXPECT_TRUE(refuses(""));
  EXPECT_TRUE(refuses("just words"));
  EXPECT_TRUE(refuses("- a\n- list\n"));
  EXPECT_TRUE(refuses("theme: dark\n")) << "no version";
  EXPECT_TRUE(refuses("attune-settings: 2\n")) << "of a later program";
  EXPECT_TRUE(refuses("attune-settings: 1\ntheme: \"dark\n"));
  EXPECT_TRUE(refuses("attune-settings: 1\ntheme: [dark\n"));
  EXPECT_TRUE(refuses(std::string("attune-settings: 1\ntheme: \0dark\n", 32)));
}

TEST(SettingsText, RefusesHostileYaml) {
  EXPECT_TRUE(refuses("attune-settings: &a 1\ntheme: *a\n"));
  EXPECT_TRUE(refuses("attune-settings: 1\ndone: " + std::string(5000, '[') + "\n"));
}

}  // namespace
}  // namespace attune::store
