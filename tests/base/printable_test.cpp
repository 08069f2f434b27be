#include "base/printable.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

TEST(Printable, LeavesWhatPeopleWrite) {
  EXPECT_EQ(printable("Nö — “naïve” £5\nnext"), "Nö — “naïve” £5\nnext");
  EXPECT_EQ(printable(""), "");
}

TEST(Printable, ShowsAQuestionMarkForWhatATerminalWouldObey) {
  EXPECT_EQ(printable("a\x1b[2Jb"), "a?[2Jb");
  EXPECT_EQ(printable("bell\a, delete\x7f, return\r"), "bell?, delete?, return?");
  EXPECT_EQ(printable("\xc2\x9b"
                      "31m"),
            "?31m")
      << "the eight-bit form of ESC [";
}

TEST(Printable, ShowsOneQuestionMarkForWhatTurnsOrBreaksTheLine) {
  EXPECT_EQ(printable("a\u202Eb\u2028c"), "a?b?c");
}

TEST(Printable, ShowsATabAsASpace) { EXPECT_EQ(printable("a\tb"), "a b"); }

TEST(Printable, ShowsAQuestionMarkForEveryByteThatIsNoText) {
  EXPECT_EQ(printable("a\xFF"
                      "b\xC2"),
            "a?b?");
  EXPECT_EQ(printable("\xE2\x80"), "??") << "cut off";
}

TEST(HiddenCharacter, HasACodePointAndALength) {
  const auto found = [](std::string_view text) {
    const HiddenCharacter hidden = hidden_character_at(text, 0);
    return std::pair(hidden.code_point, hidden.length);
  };
  EXPECT_EQ(found("\x1b"), std::pair(0x1BU, std::size_t{1}));
  EXPECT_EQ(found("\u0085"), std::pair(0x85U, std::size_t{2}));
  EXPECT_EQ(found("\u2029"), std::pair(0x2029U, std::size_t{3}));
  EXPECT_EQ(found("é").second, 0U);
  EXPECT_EQ(found("—").second, 0U) << "U+2014 begins with the same bytes";
}

}  // namespace
}  // namespace attune
