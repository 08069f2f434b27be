#include "base/language/placeholders.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

TEST(Placeholders, AreNamedOrCounted) {
  EXPECT_EQ(placeholders("nothing"), Placeholders());
  EXPECT_EQ(placeholders("{} of {:.1Lf}"), (Placeholders{{"0", ""}, {"1", ".1Lf"}}));
  EXPECT_EQ(placeholders("{1} of {0}, {1}"), (Placeholders{{"0", ""}, {"1", ""}}));
  EXPECT_EQ(placeholders("{name} {{so}}"), (Placeholders{{"name", ""}}));
}

TEST(Placeholders, AreNothingWhereBracesDoNotPair) {
  for (const std::string_view bad :
       {"{", "}", "a } b", "{a", "{a{}}", "{:.{}f}", "{} {0}", "{0} {}", "{0} {0:.1f}", "{{}"}) {
    EXPECT_FALSE(placeholders(bad).has_value()) << bad;
  }
}

}  // namespace
}  // namespace attune
