#include "session/transcript.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder
using scenario::Runner;
using Texts = std::vector<std::string>;

scenario::Step thinks(scenario::Index who, std::string text) {
  return step(
      scenario::Line{.id = "", .speaker = who, .part = "worrying", .text = std::move(text)});
}

/// Two answers of Ines, Tom's own move between them, time that passes after the second.
std::shared_ptr<const scenario::Scenario> evening() {
  return with_nodes(
      {{says(scenario::kNarrator, "A pan."), thinks(kTom, "The phone."), says(kTom, "Are we okay?"),
        choose({option("nod", plain())}), says(scenario::kNarrator, "The tap runs."),
        thinks(kTom, "She nodded."),
        choose(kTom, {option("loud", model::BidderCodes{.protest = 3})}), says(kTom, "Say it."),
        choose({option("stay", supportive())}), takes(5.0), says(kTom, "Mm."), end(0)}});
}

std::vector<Runner> moments_from(scenario::Index seat, const Texts& picks) {
  std::vector<Runner> moments = {Runner(evening(), seat, 1)};
  for (const std::string& key : picks) {
    Runner next = moments.back();
    EXPECT_TRUE(next.pick(key).ok()) << key;
    moments.push_back(next);
  }
  return moments;
}

Texts texts_of(const std::vector<scenario::SpokenLine>& lines) {
  Texts texts;
  for (const scenario::SpokenLine& line : lines) {
    texts.push_back(line.text);
  }
  return texts;
}

TEST(Transcript, HasWhatWasSaidBeforeTheFirstAnswer) {
  const auto moments = moments_from(kInes, {"n0#nod", "n0#stay"});
  EXPECT_EQ(texts_of(transcript_of(moments).before), (Texts{"A pan.", "Are we okay?"}))
      << "no inner voices";
}

TEST(Transcript, GivesEachAnswerWhatCameOfIt) {
  const auto moments = moments_from(kInes, {"n0#nod", "n0#stay"});
  const Transcript transcript = transcript_of(moments);
  ASSERT_EQ(transcript.exchanges.size(), 2U);
  EXPECT_EQ(transcript.exchanges[0].played.option->text, "nod!");
  EXPECT_EQ(texts_of(transcript.exchanges[0].reaction),
            (Texts{"The tap runs.", "loud!", "Say it."}))
      << "with the bidder's own words, without the answer itself";
  EXPECT_EQ(texts_of(transcript.exchanges[1].reaction), Texts{"Mm."});
}

TEST(Transcript, CountsWhatElseMovedTheTwo) {
  const auto moments = moments_from(kInes, {"n0#nod", "n0#stay"});
  const Transcript transcript = transcript_of(moments);
  EXPECT_DOUBLE_EQ(transcript.exchanges[0].minute, 2.0);
  EXPECT_GT(transcript.exchanges[0].state.pursuit, transcript.exchanges[0].played.after.pursuit)
      << "the protest";
  EXPECT_DOUBLE_EQ(transcript.exchanges[1].minute, 9.0) << "five minutes passed";
  EXPECT_EQ(transcript.exchanges[1].state, moments.back().talk().state());
}

TEST(Transcript, ReadsTheSameEveningFromTheOtherSeat) {
  const auto moments = moments_from(kTom, {"n0#loud"});
  const Transcript transcript = transcript_of(moments);
  EXPECT_EQ(texts_of(transcript.before), (Texts{"A pan.", "Are we okay?"}));
  ASSERT_EQ(transcript.exchanges.size(), 2U);
  EXPECT_FALSE(transcript.exchanges[0].played.by_person);
  EXPECT_EQ(texts_of(transcript.exchanges[0].reaction),
            (Texts{"The tap runs.", "loud!", "Say it."}));
}

TEST(Transcript, TellsAnAnswerFromALineWithTheSameWords) {
  const auto scenario = with_nodes(
      {{says(kInes, "nod!"), says(kTom, "Are we okay?"), choose({option("nod", plain())}),
        choose(kTom, {option("loud", model::BidderCodes{.protest = 3})}), end(0)}});
  const std::vector<Runner> moments = {Runner(scenario, kTom, 1)};
  EXPECT_EQ(texts_of(transcript_of(moments).before), (Texts{"nod!", "Are we okay?"}));
}

TEST(MomentsUpTo, PlaysTheSamePlayAgain) {
  const auto moments = moments_from(kInes, {"n0#nod", "n0#stay"});
  const std::vector<Runner> again = moments_up_to(moments.back());
  ASSERT_EQ(again.size(), moments.size());
  for (std::size_t i = 0; i < moments.size(); ++i) {
    EXPECT_EQ(again[i].talk().state(), moments[i].talk().state());
    EXPECT_EQ(again[i].picks(), moments[i].picks());
  }
}

}  // namespace
}  // namespace attune::session
