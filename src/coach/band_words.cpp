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
    {to_say("lets it rest"), to_say("Talks of other things. Perhaps nothing more to ask.")},
    {to_say("asks"), to_say("“Are we okay?” Perhaps in passing, over the dishes.")},
    {to_say("presses"), to_say("“Say something.” Perhaps closer, perhaps louder.")},
    {to_say("protests"), to_say("“You never answer.” Perhaps tears, perhaps blame.")},
}};
// The same while distress is high: quiet is then no peace.
constexpr std::array<Deed, 4> kAskerStirred = {{
    {to_say("stops asking"), to_say("Goes still. It may look like peace, and be giving up.")},
    {to_say("asks again"), to_say("The same question, perhaps in other words.")},
    {to_say("presses"), to_say("“Say something.” Perhaps closer, perhaps louder.")},
    {to_say("protests"), to_say("“You never answer.” Perhaps tears, perhaps blame.")},
}};

// By the bands of distress: calm, uneasy, alarmed, overwhelmed.
constexpr Words<4> kAskerFeels = {
    to_say("Perhaps safe enough to look up from the worry."),
    to_say("Perhaps a small fear: am I still wanted here?"),
    to_say("Perhaps scared, and longing for one clear sign."),
    to_say("Perhaps terrified of being left, and alone with it."),
};
constexpr Words<4> kAskerFeelsBriefly = {to_say("perhaps at ease"), to_say("perhaps a small fear"),
                                         to_say("perhaps scared"), to_say("perhaps alone with it")};
constexpr Words<4> kAskerHears = {
    to_say("maybe “we’re all right”"), to_say("maybe “is something wrong?”"),
    to_say("maybe “I’m losing you”"), to_say("maybe “nobody’s coming”")};

// By the bands of withdrawal: present, guarded, withdrawn.
constexpr Words<3> kReachesAsker = {to_say("somebody is there"), to_say("a short answer comes"),
                                    to_say("no answer comes")};
constexpr std::array<Deed, 3> kAnswererEased = {{
    {to_say("stays"), to_say("Looks up and listens, perhaps without many words.")},
    {to_say("pulls back"), to_say("“It’s fine.” Short answers, perhaps about the bins.")},
    {to_say("is hard to reach"), to_say("One word or none. Perhaps a chore, perhaps a screen.")},
}};
constexpr Deed kStaysStirred = {to_say("stays, with effort"),
                                to_say("Answers a shade too fast, hands perhaps still busy.")};

// By the bands of arousal: settled, stirred, flooded.
constexpr Words<3> kAnswererFeels = {
    to_say("Perhaps at ease, with something left to give."),
    to_say("Perhaps tense: whatever I say may be wrong."),
    to_say("Perhaps overrun, and afraid of making it worse."),
};
constexpr std::string_view kQuietAndAway =
    to_say("Perhaps quiet again, and unsure how to come back.");
constexpr Words<3> kAnswererFeelsBriefly = {to_say("perhaps at ease"), to_say("perhaps tense"),
                                            to_say("perhaps overrun")};
constexpr Words<3> kAnswererHears = {to_say("maybe “I can do this”"),
                                     to_say("maybe “I’m getting it wrong”"),
                                     to_say("maybe “I can’t do this right”")};

// By the bands of pursuit.
constexpr Words<4> kReachesAnswerer = {to_say("nothing is asked"), to_say("a question comes"),
                                       to_say("the question comes again"),
                                       to_say("a reproach comes")};

/// What is plain to see whatever the bands say, once there is this much of it in an answer. Ours.
constexpr double kPlain = 0.5;
constexpr Deed kBlames = {to_say("blames"),
                          to_say("“You always start this.” Perhaps louder than meant.")};
constexpr Deed kBrushesOff = {to_say("brushes it off"),
                              to_say("“It’s nothing.” Perhaps kindly said, and the worry stays.")};

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

PartnerWords asker_by_bands(const Language& say, const model::FastState<double>& state) {
  constexpr std::size_t kAlarmed = 2;
  const std::size_t pursuit = band(Quantity::kPursuit, state.pursuit);
  const std::size_t distress = band(Quantity::kDistress, state.distress);
  const std::size_t withdrawal = band(Quantity::kWithdrawal, state.withdrawal);
  const Deed& deed = (distress >= kAlarmed ? kAskerStirred : kAskerEased).at(pursuit);
  return {.doing = std::string(say(deed.doing)),
          .shows = std::string(say(deed.shows)),
          .underneath = std::string(say(kAskerFeels.at(distress))),
          .arrives = std::string(say(kReachesAsker.at(withdrawal))),
          .hears = std::string(say(kAskerHears.at(distress))),
          .feels = std::string(say(kAskerFeelsBriefly.at(distress)))};
}

PartnerWords answerer_by_bands(const Language& say, const model::FastState<double>& state) {
  const std::size_t pursuit = band(Quantity::kPursuit, state.pursuit);
  const std::size_t arousal = band(Quantity::kArousal, state.arousal);
  const std::size_t withdrawal = band(Quantity::kWithdrawal, state.withdrawal);
  const bool present = withdrawal == 0;
  const bool settled = arousal == 0;
  const Deed& deed = present && !settled ? kStaysStirred : kAnswererEased.at(withdrawal);
  return {.doing = std::string(say(deed.doing)),
          .shows = std::string(say(deed.shows)),
          .underneath =
              std::string(say(settled && !present ? kQuietAndAway : kAnswererFeels.at(arousal))),
          .arrives = std::string(say(kReachesAnswerer.at(pursuit))),
          .hears = std::string(say(kAnswererHears.at(arousal))),
          .feels = std::string(say(kAnswererFeelsBriefly.at(arousal)))};
}

PartnerWords answerer_under(const Language& say, const model::Stance<double>& stance,
                            const model::FastState<double>& state) {
  PartnerWords words = answerer_by_bands(say, state);
  const bool out_of_reach =
      band(Quantity::kWithdrawal, state.withdrawal) + 1 == kAnswererEased.size();
  const Deed* deed = plain_deed(stance);
  if (deed != nullptr && !out_of_reach) {
    words.doing = say(deed->doing);
    words.shows = say(deed->shows);
  }
  return words;
}

PartnerWords asker_under(const Language& say, const model::Stance<double>& stance,
                         const model::FastState<double>& state) {
  PartnerWords words = asker_by_bands(say, state);
  if (stance.criticism >= kPlain && band(Quantity::kWithdrawal, state.withdrawal) < 2) {
    words.arrives = say("blame");
  }
  return words;
}

}  // namespace attune::coach
