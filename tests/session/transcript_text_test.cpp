#include "session/transcript_text.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

Practice begun() {
  return {
      with_nodes({{says(kTom, "Are we okay?"), choose({ending(option("yes", supportive()), 0),
                                                       ending(option("no", dismissive()), 1)})}}),
      kInes, 7};
}

TEST(TranscriptText, TellsWhoSaidWhatAndHowItEnded) {
  Practice practice = begun();
  ASSERT_TRUE(practice.pick("n0#yes").ok());
  const std::string text = transcript_text(kEnglish, practice);
  EXPECT_NE(text.find("Tom: Are we okay?\n"), std::string::npos) << text;
  EXPECT_NE(text.find("**Ines: yes!** (comforts and stays)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("\n> Tom is "), std::string::npos) << text;
  EXPECT_NE(text.find("The end: "), std::string::npos) << text;
  EXPECT_TRUE(text.ends_with("\n"));
  EXPECT_EQ(text.find("Way 1"), std::string::npos) << text;
}

TEST(TranscriptText, SaysNothingOfWhatAReplyDidWhereDangerIs) {
  scenario::Scenario dangerous = begun().now().scenario();
  dangerous.danger = {"fear"};
  Practice practice(std::make_shared<const scenario::Scenario>(dangerous), kInes, 7);
  for (const char* key : {"n0#yes", "n0#no"}) {
    ASSERT_TRUE(practice.pick(key).ok());
    ASSERT_TRUE(practice.back().ok());
  }
  ASSERT_TRUE(practice.pick("n0#yes").ok());
  const std::string text = transcript_text(kEnglish, practice);
  EXPECT_NE(text.find("**Ines: yes!**\n"), std::string::npos) << text;
  EXPECT_NE(text.find("**Ines: no!**\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("Tom is "), std::string::npos) << text;
  EXPECT_EQ(text.find("how the two are"), std::string::npos) << text;
}

TEST(TranscriptText, SaysWhatIsNotOver) {
  EXPECT_NE(transcript_text(kEnglish, begun()).find("It is not over."), std::string::npos);
}

TEST(TranscriptText, TellsTheOtherWayAndWhereItParts) {
  Practice practice = begun();
  ASSERT_TRUE(practice.pick("n0#yes").ok());
  ASSERT_TRUE(practice.back().ok());
  ASSERT_TRUE(practice.pick("n0#no").ok());
  const std::string text = transcript_text(kEnglish, practice);
  const std::size_t other = text.find(
      "## Way 1, left for this one\n\nIt parts from the other one "
      "at the first reply.");
  ASSERT_NE(other, std::string::npos) << text;
  EXPECT_LT(text.find("**Ines: no!**"), other);
  EXPECT_NE(text.find("**Ines: yes!**", other), std::string::npos) << text;
  EXPECT_NE(text.find("\nAt the end of it: Tom is ", other), std::string::npos) << text;
}

TEST(TranscriptExport, IsATextUnderTheNameOfTheEvening) {
  const ExportRequest request = transcript_export(kEnglish, begun());
  EXPECT_TRUE(request.name.ends_with("-transcript")) << request.name;
  EXPECT_EQ(ending_of(request), ".txt");
  EXPECT_EQ(std::get<TextExport>(request.content).text, transcript_text(kEnglish, begun()));
}

}  // namespace
}  // namespace attune::session
