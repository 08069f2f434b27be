#include "scenario/translation/text_marks.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(TextMarks, LetQuotationMarksOfAnyLanguagePass) {
  EXPECT_TRUE(lost_marks("Say “no”.", "Sag „nein“.").empty());
  EXPECT_TRUE(lost_marks("Say “no”.", "Dis « non ».").empty());
  EXPECT_TRUE(lost_marks("It’s \"no\".", "Es ist ‚nein‘.").empty());
}

TEST(TextMarks, MissAQuotationMarkThatIsNotClosed) {
  EXPECT_EQ(lost_marks("Say “no”.", "Sag „nein.").size(), 1U);
  EXPECT_EQ(lost_marks("Say no.", "Sag \"nein.").size(), 1U);
  EXPECT_TRUE(lost_marks("Say “no", "Sag „nein").empty()) << "the original has it open as well";
}

TEST(TextMarks, MissPlaceholders) {
  EXPECT_TRUE(lost_marks("Ring {name}, %s.", "%s: ruf {name} an.").empty());
  EXPECT_EQ(lost_marks("Ring {name}.", "Ruf {Name} an.").size(), 1U);
  EXPECT_EQ(lost_marks("Ring.", "Ruf %s an.").size(), 1U);
}

}  // namespace
}  // namespace attune::scenario
