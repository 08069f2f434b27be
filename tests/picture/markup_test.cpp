#include "picture/markup.h"

#include <gtest/gtest.h>

#include "picture/well_formed.h"

namespace attune::picture {
namespace {

TEST(Markup, EscapesWhatHasAMeaningInMarkup) {
  EXPECT_EQ(escaped("<b> \"you\" & 'me' </b>"),
            "&lt;b&gt; &quot;you&quot; &amp; &#39;me&#39; &lt;/b&gt;");
}

TEST(Markup, LeavesOrdinaryTextAlone) { EXPECT_EQ(escaped("Zoë asks: okay?"), "Zoë asks: okay?"); }

TEST(Markup, MarksControlsAndWhatIsNoCharacter) {
  EXPECT_EQ(escaped(std::string_view("a\0b\x1b[c", 6)), "a?b?[c");
  EXPECT_EQ(escaped("\xEF\xBF\xBE and \xEF\xBF\xBF"), "? and ?");
  EXPECT_EQ(escaped("\xFF"), "?");
}

TEST(Markup, MakesASpaceOfALineEnd) { EXPECT_EQ(escaped("one\ntwo\tthree"), "one two three"); }

TEST(Markup, WritesPixelsWithAtMostTwoDecimals) {
  EXPECT_EQ(pixels(12.0), "12");
  EXPECT_EQ(pixels(12.5), "12.5");
  EXPECT_EQ(pixels(1.0 / 3.0), "0.33");
  EXPECT_EQ(pixels(100.0), "100");
  EXPECT_EQ(pixels(-0.001), "0");
}

TEST(Markup, CutsPixelsFarOutside) {
  EXPECT_EQ(pixels(1e300), "30000");
  EXPECT_EQ(pixels(-1e300), "-30000");
}

TEST(WellFormed, FindsWhatIsWrong) {
  EXPECT_EQ(fault_of("<a><b x=\"1\"/>text &amp; more</a>"), "");
  EXPECT_NE(fault_of("<a><b></a>"), "");
  EXPECT_NE(fault_of("<a>"), "");
  EXPECT_NE(fault_of("<a>you & me</a>"), "");
  EXPECT_NE(fault_of("<a x=1></a>"), "");
  EXPECT_NE(fault_of("<a id=\"i\"><b id=\"i\"/></a>"), "");
  EXPECT_NE(fault_of("<a fill=\"url(#none)\"/>"), "");
  EXPECT_NE(fault_of("<a d=\"Mnan 0\"/>"), "");
}

}  // namespace
}  // namespace attune::picture
