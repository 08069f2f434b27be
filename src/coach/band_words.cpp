// One small table a question: what is done, what is felt, what arrives, what it seems to mean.
#include "coach/band_words.h"

#include <array>
#include <string_view>

#include "model/bands.h"

namespace attune::coach {

namespace {

using model::Quantity;

template <std::size_t Count>
using Words = std::array<std::string_view, Count>;

/// What is done, and what it looks like.
struct Deed {
  std::string_view doing;
  std::string_view shows;
};

// By the bands of pursuit: quiet, asking, pressing, protesting.
constexpr std::array<Deed, 4> kAskerEased = {{
    {"lets it rest", "Talks of other things. Perhaps nothing more to ask."},
    {"asks", "“Are we okay?” Perhaps in passing, over the dishes."},
    {"presses", "“Say something.” Perhaps closer, perhaps louder."},
    {"protests", "“You never answer.” Perhaps tears, perhaps blame."},
}};
// The same while distress is high: quiet is then no peace.
constexpr std::array<Deed, 4> kAskerStirred = {{
    {"stops asking", "Goes still. It may look like peace, and be giving up."},
    {"asks again", "The same question, perhaps in other words."},
    {"presses", "“Say something.” Perhaps closer, perhaps louder."},
    {"protests", "“You never answer.” Perhaps tears, perhaps blame."},
}};

// By the bands of distress: calm, uneasy, alarmed, overwhelmed.
constexpr Words<4> kAskerFeels = {
    "Perhaps safe enough to look up from the worry.",
    "Perhaps a small fear: am I still wanted here?",
    "Perhaps scared, and longing for one clear sign.",
    "Perhaps terrified of being left, and alone with it.",
};
constexpr Words<4> kAskerFeelsBriefly = {"perhaps at ease", "perhaps a small fear",
                                         "perhaps scared", "perhaps alone with it"};
constexpr Words<4> kAskerHears = {"maybe “we’re all right”", "maybe “is something wrong?”",
                                  "maybe “I’m losing you”", "maybe “nobody’s coming”"};

// By the bands of withdrawal: present, guarded, withdrawn.
constexpr Words<3> kReachesAsker = {"somebody is there", "a short answer comes", "no answer comes"};
constexpr std::array<Deed, 3> kAnswererEased = {{
    {"stays", "Looks up and listens, perhaps without many words."},
    {"pulls back", "“It’s fine.” Short answers, perhaps about the bins."},
    {"is hard to reach", "One word or none. Perhaps a chore, perhaps a screen."},
}};
constexpr Deed kStaysStirred = {"stays, with effort",
                                "Answers a shade too fast, hands perhaps still busy."};

// By the bands of arousal: settled, stirred, flooded.
constexpr Words<3> kAnswererFeels = {
    "Perhaps at ease, with something left to give.",
    "Perhaps tense: whatever I say may be wrong.",
    "Perhaps overrun, and afraid of making it worse.",
};
constexpr std::string_view kQuietAndAway = "Perhaps quiet again, and unsure how to come back.";
constexpr Words<3> kAnswererFeelsBriefly = {"perhaps at ease", "perhaps tense", "perhaps overrun"};
constexpr Words<3> kAnswererHears = {"maybe “I can do this”", "maybe “I’m getting it wrong”",
                                     "maybe “I can’t do this right”"};

// By the bands of pursuit.
constexpr Words<4> kReachesAnswerer = {"nothing is asked", "a question comes",
                                       "the question comes again", "a reproach comes"};

/// What is plain to see whatever the bands say, once there is this much of it in an answer. Ours.
constexpr double kPlain = 0.5;
constexpr Deed kBlames = {"blames", "“You always start this.” Perhaps louder than meant."};
constexpr Deed kBrushesOff = {"brushes it off",
                              "“It’s nothing.” Perhaps kindly said, and the worry stays."};

/// What shows of an answer that blames or brushes off, or nothing.
const Deed* plain_deed(const model::Stance<double>& stance) {
  if (stance.criticism >= kPlain) {
    return &kBlames;
  }
  return stance.invalidation >= kPlain ? &kBrushesOff : nullptr;
}

std::size_t band(Quantity quantity, double share) {
  return static_cast<std::size_t>(model::band_index(quantity, share));
}

}  // namespace

PartnerWords asker_by_bands(const Language& /*say*/, const model::FastState<double>& state) {
  constexpr std::size_t kAlarmed = 2;
  const std::size_t pursuit = band(Quantity::kPursuit, state.pursuit);
  const std::size_t distress = band(Quantity::kDistress, state.distress);
  const std::size_t withdrawal = band(Quantity::kWithdrawal, state.withdrawal);
  const Deed& deed = (distress >= kAlarmed ? kAskerStirred : kAskerEased).at(pursuit);
  return {.doing = std::string(deed.doing),
          .shows = std::string(deed.shows),
          .underneath = std::string(kAskerFeels.at(distress)),
          .arrives = std::string(kReachesAsker.at(withdrawal)),
          .hears = std::string(kAskerHears.at(distress)),
          .feels = std::string(kAskerFeelsBriefly.at(distress))};
}

PartnerWords answerer_by_bands(const Language& /*say*/, const model::FastState<double>& state) {
  const std::size_t pursuit = band(Quantity::kPursuit, state.pursuit);
  const std::size_t arousal = band(Quantity::kArousal, state.arousal);
  const std::size_t withdrawal = band(Quantity::kWithdrawal, state.withdrawal);
  const bool present = withdrawal == 0;
  const bool settled = arousal == 0;
  const Deed& deed = present && !settled ? kStaysStirred : kAnswererEased.at(withdrawal);
  return {
      .doing = std::string(deed.doing),
      .shows = std::string(deed.shows),
      .underneath = std::string(settled && !present ? kQuietAndAway : kAnswererFeels.at(arousal)),
      .arrives = std::string(kReachesAnswerer.at(pursuit)),
      .hears = std::string(kAnswererHears.at(arousal)),
      .feels = std::string(kAnswererFeelsBriefly.at(arousal))};
}

PartnerWords answerer_under(const Language& say, const model::Stance<double>& stance,
                            const model::FastState<double>& state) {
  PartnerWords words = answerer_by_bands(say, state);
  const bool out_of_reach =
      band(Quantity::kWithdrawal, state.withdrawal) + 1 == kAnswererEased.size();
  const Deed* deed = plain_deed(stance);
  if (deed != nullptr && !out_of_reach) {
    words.doing = deed->doing;
    words.shows = deed->shows;
  }
  return words;
}

PartnerWords asker_under(const Language& say, const model::Stance<double>& stance,
                         const model::FastState<double>& state) {
  PartnerWords words = asker_by_bands(say, state);
  if (stance.criticism >= kPlain && band(Quantity::kWithdrawal, state.withdrawal) < 2) {
    words.arrives = "blame";
  }
  return words;
}

}  // namespace attune::coach
