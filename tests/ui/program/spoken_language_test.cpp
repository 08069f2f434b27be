#include "ui/program/spoken_language.h"

#include <gtest/gtest.h>

#include "support/told_language.h"

namespace attune::ui {
namespace {

std::vector<Language> three() {
  return {Language(), test::told_language({}),
          test::told_language({}, {.code = "pt-BR", .name = "Português"})};
}

TEST(SpokenLanguage, BeginsWithTheOneThatSuits) {
  EXPECT_EQ(SpokenLanguage(three(), "de-AT").now().code(), "de");
  EXPECT_EQ(SpokenLanguage(three(), "fi").now().code(), "en");
}

TEST(SpokenLanguage, GoesRound) {
  SpokenLanguage spoken(three(), "de");
  EXPECT_EQ(spoken.next_code(), "PT-BR");
  spoken.switch_to_next();
  EXPECT_EQ(spoken.now().name(), "Português");
  EXPECT_EQ(spoken.next_code(), "EN");
  spoken.switch_to_next();
  EXPECT_EQ(spoken.now().code(), "en");
}

TEST(SpokenLanguage, HasNoNextOneWhereItIsAlone) {
  SpokenLanguage spoken({Language()}, "de");
  EXPECT_EQ(spoken.next_code(), "");
  spoken.switch_to_next();
  EXPECT_EQ(spoken.now().code(), "en");
}

}  // namespace
}  // namespace attune::ui
