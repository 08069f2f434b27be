#include "coach/loop_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

using model::ResponseStyle;

const Names kNames{.bidder = "Tom", .responder = "Ines"};

LoopMoment brushed_off() {
  LoopMoment moment;
  moment.state = {.distress = 0.6, .pursuit = 0.5, .arousal = 0.1, .withdrawal = 0.1};
  moment.answered = true;
  moment.reply = "And then the corner after that?";
  moment.style = ResponseStyle::kDismissive;
  moment.in_bidder = scenario::LoopEntry{
      .hears = "not again", .shows = "goes stiff", .underneath = "ashamed", .does = "waits"};
  return moment;
}

TEST(LoopWords, TakeWhatTheBidderDoesAndShowsFromTheAuthor) {
  const PartnerWords words = bidder_words(kEnglish, brushed_off(), kNames);
  EXPECT_EQ(words.doing, "waits");
  EXPECT_EQ(words.shows, "One might notice: goes stiff.");
  EXPECT_EQ(words.underneath, "Perhaps ashamed.");
  EXPECT_EQ(words.feels, "perhaps ashamed");
  EXPECT_EQ(words.hears, "“not again”");
}

TEST(LoopWords, TakeWhatTheResponderDoesFromTheReplyWhateverTheBands) {
  const PartnerWords words = responder_words(kEnglish, brushed_off(), kNames);
  EXPECT_EQ(words.doing, "brushes it off");
  EXPECT_EQ(words.shows, "“And then the corner after that?”");
  EXPECT_EQ(words.underneath, "Perhaps calmer than it sounds.");
}

TEST(LoopWords, SayWhatArrivesAsWhatTheOtherDoes) {
  EXPECT_EQ(bidder_words(kEnglish, brushed_off(), kNames).arrives, "Ines brushes it off");
  EXPECT_EQ(responder_words(kEnglish, brushed_off(), kNames).arrives, "Tom waits");
}

TEST(LoopWords, SayWhatIsNotWrittenAsAPossibility) {
  LoopMoment moment = brushed_off();
  moment.in_bidder.reset();
  const PartnerWords words = bidder_words(kEnglish, moment, kNames);
  EXPECT_EQ(words.doing, "perhaps presses");
  EXPECT_EQ(words.underneath.substr(0, 7), "Perhaps");
}

TEST(LoopWords, SayNothingOfAnAnswerThatIsStillToCome) {
  const LoopMoment moment;
  EXPECT_EQ(bidder_words(kEnglish, moment, kNames).doing, "asks");
  EXPECT_EQ(responder_words(kEnglish, moment, kNames).doing, "hasn’t answered yet");
}

TEST(LoopWords, TellWhatWasBehindAReplyInTheAuthorsWords) {
  LoopMoment moment = brushed_off();
  moment.in_responder = scenario::LoopEntry{.hears = "I've failed",
                                            .shows = "a flat face",
                                            .underneath = "ashamed",
                                            .does = "goes for facts"};
  const PartnerWords words = responder_words(kEnglish, moment, kNames);
  EXPECT_EQ(words.underneath, "Perhaps ashamed.");
  EXPECT_EQ(words.doing, "brushes it off") << "the reply came after what the author wrote";
}

TEST(LoopWords, CutALongReplyBetweenTwoWords) {
  LoopMoment moment = brushed_off();
  moment.reply = "You got left outside. We're okay. Sit by me tonight while I write the form, now.";
  EXPECT_EQ(responder_words(kEnglish, moment, kNames).shows,
            "“You got left outside. We're okay. Sit by me tonight while I write the …”");
}

}  // namespace
}  // namespace attune::coach
