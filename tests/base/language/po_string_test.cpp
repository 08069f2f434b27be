#include "base/language/po_string.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

TEST(PoString, KnowsTheEscapesOfC) {
  EXPECT_EQ(read_po_string(R"("a\n\t\"\\\'\001b")").value(), "a\n\t\"\\'\001b");
  EXPECT_EQ(read_po_string(R"("")").value(), "");
}

TEST(PoString, RefusesWhatIsNoString) {
  for (const std::string_view bad :
       {R"()", R"(a)", R"(")", R"("a)", R"("a" b)", R"("a\")", R"("\q")", R"("\000")", R"("\777")",
        R"("\1")", "\"a\tb\"", "\"\x7F\""}) {
    EXPECT_FALSE(read_po_string(bad).ok()) << bad;
  }
}

}  // namespace
}  // namespace attune
