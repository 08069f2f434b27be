// Traits, trust and a way to answer for each pattern.
#include "model/cycle/presets.h"

#include "base/language/language.h"
#include "model/reply.h"

namespace attune::model {

namespace {

Setting secure() {
  Setting setting;
  setting.couple.bidder = {.anxiety = 2.5, .avoidance = 2.0};
  setting.couple.responder = {.anxiety = 2.5, .avoidance = 2.5};
  setting.couple.slow = {.security = 0.75, .soothing = 0.55, .dependence = 0.2, .burden = 0.1};
  setting.stance = {.validation = 0.5,
                    .reassurance = 0.5,
                    .availability = 0.67,
                    .autonomy = 0.33,
                    .accommodation = 0.2};
  return setting;
}

Setting pursue_withdraw() {
  return {.couple = reference_couple(), .stance = reference_policy(ResponseStyle::kDismissive)};
}

Setting both_withdraw() {
  Setting setting;
  setting.couple.bidder = {.anxiety = 3.0, .avoidance = 5.5};
  setting.couple.responder = {.anxiety = 2.5, .avoidance = 6.0};
  setting.couple.slow = {.security = 0.35, .soothing = 0.35, .dependence = 0.2, .burden = 0.2};
  setting.couple.situation.engagement = 0.5;
  setting.stance = {.availability = 0.1, .invalidation = 0.33, .withdrawal = 0.67};
  return setting;
}

Setting both_protest() {
  Setting setting;
  setting.couple.bidder = {.anxiety = 6.0, .avoidance = 2.0};
  setting.couple.responder = {.anxiety = 5.5, .avoidance = 2.0};
  setting.couple.slow = {.security = 0.35, .soothing = 0.2, .dependence = 0.5, .burden = 0.3};
  setting.stance = {.reassurance = 0.2,
                    .availability = 0.33,
                    .autonomy = 0.2,
                    .invalidation = 0.5,
                    .criticism = 0.67};
  return setting;
}

}  // namespace

Setting setting_of(Preset preset) {
  switch (preset) {
    case Preset::kSecure:
      return secure();
    case Preset::kPursueWithdraw:
      return pursue_withdraw();
    case Preset::kBothWithdraw:
      return both_withdraw();
    case Preset::kBothProtest:
      break;
  }
  return both_protest();
}

std::string_view title_of(Preset preset) {
  switch (preset) {
    case Preset::kSecure:
      return to_say("steady");
    case Preset::kPursueWithdraw:
      return to_say("one reaches, one retreats");
    case Preset::kBothWithdraw:
      return to_say("both retreat");
    case Preset::kBothProtest:
      break;
  }
  return to_say("both protest");
}

std::string_view meaning_of(Preset preset) {
  switch (preset) {
    case Preset::kSecure:
      return to_say("An approximation: two at ease, on an ordinary day.");
    case Preset::kPursueWithdraw:
      return to_say("An approximation: one worries, one needs room.");
    case Preset::kBothWithdraw:
      return to_say("An approximation: both need room, and go quiet.");
    case Preset::kBothProtest:
      break;
  }
  return to_say("An approximation: both worry; one asks, one blames.");
}

}  // namespace attune::model
