#include "ui/home/home_state.h"

#include <gtest/gtest.h>

#include "support/evening.h"

namespace attune::ui {
namespace {

TEST(HomeState, MakesItsCardsAnewOnlyWhenWhatWasPlayedChanges) {
  const session::Library library = test::shipped_library();
  session::Settings settings;
  HomeState home;
  const std::string* title = &home.view(library, settings, false).first.title;
  settings.text_scale = 1.5;
  EXPECT_EQ(&home.view(library, settings, false).first.title, title);
  EXPECT_FALSE(home.view(library, settings, false).first.done);
  settings.done = {"are-we-okay"};
  EXPECT_TRUE(home.view(library, settings, false).first.done);
  EXPECT_FALSE(home.view(library, settings, true).first.done) << "hidden after a quick exit";
  EXPECT_TRUE(home.view(library, settings, false).first.done);
}

TEST(HomeState, KeepsToAThemeUntilAnotherIsChosenOrTheLanguageChanges) {
  const session::Library library = test::shipped_library();
  HomeState home;
  const std::size_t all = home.view(library, {}, false).others.size();
  home.choose_theme(1);
  EXPECT_LT(home.view(library, {}, false).others.size(), all);
  EXPECT_EQ(home.view(library, {}, false).theme, 1);
  home.speak(kEnglish);
  EXPECT_EQ(home.view(library, {}, false).others.size(), all);
}

}  // namespace
}  // namespace attune::ui
