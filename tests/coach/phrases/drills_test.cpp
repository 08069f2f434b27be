#include "coach/phrases/drills.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <variant>

namespace attune::coach {
namespace {

const std::string kTwo =
    "format: 1\n"
    "drills:\n"
    "  keys:\n"
    "    kind: ladder\n"
    "    bid: Why the pocket?\n"
    "    rungs: [One, Two, Three, Four, Five, Six]\n"
    "    told: It goes up.\n"
    "  jo:\n"
    "    kind: start\n"
    "    bid: Jo is home.\n"
    "    choices:\n"
    "      - says: Ten minutes of you?\n"
    "        right: true\n"
    "        as: {softness: 3, need: understanding}\n"
    "        told: One size.\n"
    "      - says: I live here as well.\n"
    "        as: {protest: 2}\n"
    "        told: A complaint.\n";

std::vector<Drill> shipped() {
  auto drills = read_drills(ATTUNE_SOURCE_DIR "/assets/drills.yaml");
  EXPECT_TRUE(drills.ok()) << drills.error().message();
  return drills.ok() ? std::move(drills).value() : std::vector<Drill>();
}

TEST(Drills, AreReadEachInItsOwnShape) {
  const auto drills = read_drills_text(kTwo, "d.yaml");
  ASSERT_TRUE(drills.ok()) << drills.error().message();
  const Drill ladder = {.id = "keys",
                        .kind = DrillKind::kLadder,
                        .bid = "Why the pocket?",
                        .rungs = {"One", "Two", "Three", "Four", "Five", "Six"},
                        .told = "It goes up.",
                        .choices = {}};
  const Drill start = {
      .id = "jo",
      .kind = DrillKind::kStart,
      .bid = "Jo is home.",
      .rungs = {},
      .told = "",
      .choices = {{.says = "Ten minutes of you?",
                   .codes = model::BidderCodes{.softness = 3, .need = model::Need::kUnderstanding},
                   .right = true,
                   .told = "One size."},
                  {.says = "I live here as well.",
                   .codes = model::BidderCodes{.protest = 2},
                   .right = false,
                   .told = "A complaint."}}};
  EXPECT_EQ(drills.value(), (std::vector{ladder, start}));
}

struct Wrong {
  const char* from;
  const char* to;
  const char* where;
  const char* what;
};

class WrongDrills : public testing::TestWithParam<Wrong> {};

TEST_P(WrongDrills, AreRefusedWithThePlaceAndAWayOut) {
  std::string text = kTwo;
  const std::string from = GetParam().from;
  text.replace(text.find(from), from.size(), GetParam().to);
  const auto drills = read_drills_text(text, "d.yaml");
  ASSERT_FALSE(drills.ok());
  EXPECT_EQ(drills.error().where, GetParam().where);
  EXPECT_NE(drills.error().what.find(GetParam().what), std::string::npos) << drills.error().what;
  EXPECT_NE(drills.error().fix, "");
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongDrills,
    testing::Values(
        Wrong{"Five, Six", "Five", "d.yaml:6:12", "6 rungs, and here are 5"},
        Wrong{"    told: It goes up.\n", "", "d.yaml:3:3", "told"},
        Wrong{"kind: start", "kind: stat", "d.yaml:9:11", "stat"},
        Wrong{"        right: true\n", "", "d.yaml:12:7", "of 2 answers 0 are right"},
        Wrong{"as: {protest: 2}", "as: {validation: 2}", "d.yaml:17:13", "codes of a reply"},
        Wrong{"as: {protest: 2}", "as: {protest: 2}\n        from: {protest: Nobody}",
              "d.yaml:18:15", "do not stand"},
        Wrong{"as: {protest: 2}", "right: true\n        as: {protest: 2}", "d.yaml:12:7",
              "of 2 answers 2 are right"},
        Wrong{"    choices:\n", "    rungs: [A]\n    choices:\n", "d.yaml:11:5", "rungs"}));

TEST(ShippedDrills, AreAtLeastFortyOfEveryKindSome) {
  std::map<DrillKind, int> kinds;
  std::set<std::string> bids;
  for (const Drill& drill : shipped()) {
    ++kinds[drill.kind];
    EXPECT_TRUE(bids.insert(drill.bid).second) << drill.id;
  }
  EXPECT_GE(bids.size(), 40U);
  ASSERT_EQ(kinds.size(), kDrillKindWords.size());
  for (const auto& [kind, count] : kinds) {
    EXPECT_GE(count, 5) << title_of({}, kind);
  }
}

// What a kind looks for, in codes.
bool is_what_is_looked_for(DrillKind kind, const scenario::Codes& codes) {
  if (kind == DrillKind::kStart) {
    const auto& bid = std::get<model::BidderCodes>(codes);
    return bid.softness >= 2 && bid.protest == 0 && bid.need != model::Need::kNone;
  }
  const auto& reply = std::get<model::ReplyCodes>(codes);
  const bool costs = reply.invalidation > 0 || reply.criticism > 0 ||
                     effective_withdrawal(reply) > 0 || reply.accommodation > 1;
  switch (kind) {
    case DrillKind::kBut:
      return !costs && (reply.validation >= 2 || reply.reassurance != model::Reassurance::kNone);
    case DrillKind::kReassure:
      return !costs && reply.reassurance != model::Reassurance::kNone && !reply.untrue;
    case DrillKind::kLimit:
      return !costs && reply.autonomy >= 2;
    case DrillKind::kPause:
      return !costs && reply.pause.kind == model::PauseKind::kReturnAt;
    default:
      return false;
  }
}

TEST(ShippedDrills, HaveOneAnswerThatIsWhatTheyLookForAndThatIsTheRightOne) {
  for (const Drill& drill : shipped()) {
    for (const DrillChoice& choice : drill.choices) {
      EXPECT_EQ(is_what_is_looked_for(drill.kind, choice.codes), choice.right)
          << drill.id << ": " << choice.says;
    }
  }
}

TEST(ShippedDrills, DoNotGiveTheRightAnswerAwayByItsLength) {
  int shortest = 0;
  int longest = 0;
  int all = 0;
  for (const Drill& drill : shipped()) {
    if (drill.choices.empty()) {
      continue;
    }
    const auto [low, high] = std::minmax_element(
        drill.choices.begin(), drill.choices.end(),
        [](const auto& one, const auto& other) { return one.says.size() < other.says.size(); });
    shortest += low->right ? 1 : 0;
    longest += high->right ? 1 : 0;
    ++all;
  }
  EXPECT_LE(shortest, all / 2);
  EXPECT_LE(longest, all / 2);
}

}  // namespace
}  // namespace attune::coach
