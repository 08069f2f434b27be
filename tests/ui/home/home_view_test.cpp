#include "ui/home/home_view.h"

#include <gtest/gtest.h>

#include "support/evening.h"

namespace attune::ui {
namespace {

TEST(HomeView, OffersANewcomerAreWeOkayFirst) {
  const HomeView view = make_home_view(kEnglish, test::shipped_library(), {}, false);
  EXPECT_TRUE(view.newcomer);
  EXPECT_EQ(view.first.id, "are-we-okay");
  EXPECT_GE(view.others.size(), 2U);
  for (const EveningCardView& other : view.others) {
    EXPECT_NE(other.id, view.first.id) << "what is offered first is not offered twice";
  }
}

TEST(HomeView, SaysOnACardHowLongItTakesAndWhoIsPlayed) {
  const HomeView view = make_home_view(kEnglish, test::shipped_library(), {}, false);
  EXPECT_EQ(view.first.facts, "8 minutes · you play Piet, with Yara");
  EXPECT_TRUE(view.first.content.starts_with("Contains: "));
  EXPECT_EQ(view.first.names[0], "Yara");
  EXPECT_EQ(view.first.names[1], "Piet");
  EXPECT_EQ(view.first.asker, Partner::kFirst);
}

TEST(HomeView, MarksWhatWasPlayedUnlessThatIsHidden) {
  session::Settings settings;
  settings.done = {"are-we-okay"};
  EXPECT_TRUE(make_home_view(kEnglish, test::shipped_library(), settings, false).first.done);
  EXPECT_FALSE(make_home_view(kEnglish, test::shipped_library(), settings, false).newcomer);
  EXPECT_FALSE(make_home_view(kEnglish, test::shipped_library(), settings, true).first.done);
  EXPECT_TRUE(make_home_view(kEnglish, test::shipped_library(), settings, true).newcomer);
}

TEST(HomeView, OffersTheThemesThatSeveralEveningsShareAndKeepsThoseThatHaveOne) {
  HomeView view = make_home_view(kEnglish, test::shipped_library(), {}, false);
  const std::size_t all = view.others.size();
  ASSERT_GE(view.themes.size(), 4U);
  EXPECT_EQ(view.themes[0], "whatever it is about");
  const std::string wanted = view.themes[2];
  keep_theme(view, 0);
  EXPECT_EQ(view.others.size(), all);
  keep_theme(view, 2);
  EXPECT_EQ(view.theme, 2);
  EXPECT_GE(view.others.size(), 2U);
  EXPECT_LT(view.others.size(), all);
  for (const EveningCardView& card : view.others) {
    EXPECT_NE(card.themes.find(wanted), std::string::npos) << card.title;
  }
  keep_theme(view, 99);
  EXPECT_EQ(view.theme, static_cast<int>(view.themes.size()) - 1);
}

/// "are-we-okay" touches danger here.
session::Library with_danger_first() {
  session::Library library = test::shipped_library();
  scenario::Scenario dangerous = *library.entries.front().scenario;
  dangerous.danger = {"fear"};
  library.entries.front().scenario =
      std::make_shared<const scenario::Scenario>(std::move(dangerous));
  return library;
}

TEST(HomeView, StartsWithAnEveningThatCanBeSeenFourWays) {
  const session::Library library = with_danger_first();
  const std::string dangerous = library.entries.front().scenario->id;
  const HomeView view = make_home_view(kEnglish, library, {}, false);
  EXPECT_NE(view.first.id, dangerous);
  EXPECT_TRUE(view.first.comparable);
  ASSERT_EQ(view.others.front().id, dangerous);
  EXPECT_FALSE(view.others.front().comparable);
}

TEST(HomeView, NamesAFileThatCannotBePlayedInsteadOfHidingIt) {
  session::Library library;
  scenario::Finding finding;
  finding.line = 12;
  finding.message = "there is no node 'edge'";
  scenario::Finding note;
  note.severity = scenario::Severity::kNote;
  note.line = 3;
  note.message = "couple.security does not move during a scenario";
  library.entries.push_back({"folder/broken.yaml", nullptr, {note, finding}});
  const HomeView view = make_home_view(kEnglish, library, {}, false);
  ASSERT_EQ(view.problems.size(), 1U);
  EXPECT_EQ(view.problems[0], "broken.yaml cannot be played: line 12, there is no node 'edge'");
  EXPECT_TRUE(view.first.id.empty());
}

}  // namespace
}  // namespace attune::ui
