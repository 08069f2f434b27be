// Every way keeps its colour and its dash throughout.
#include "session/comparison_plots.h"

#include <algorithm>
#include <vector>

#include "session/comparison_words.h"
#include "session/couple_axes.h"
#include "session/couple_lines.h"
#include "session/talk_minute.h"

namespace attune::session {

namespace {

using model::Quantity;
using picture::Colour;
using picture::Dash;
using picture::Weight;

/// How the lines of a way look.
struct ArmLook {
  Colour colour = Colour::kInk;
  Dash dash = Dash::kSolid;
  Weight weight = Weight::kStrong;
};

ArmLook look_of(const Arm& arm) {
  if (!arm.style) {
    return {};
  }
  switch (*arm.style) {
    case model::ResponseStyle::kSupportive:
      return {.colour = Colour::kSupportive};
    case model::ResponseStyle::kEnabling:
      return {.colour = Colour::kEnabling, .dash = Dash::kDashed};
    case model::ResponseStyle::kDismissive:
      return {.colour = Colour::kDismissive, .dash = Dash::kDotted};
    case model::ResponseStyle::kWithdrawing:
      return {.colour = Colour::kWithdrawing, .weight = Weight::kPale};
    default:
      return {};
  }
}

std::vector<TalkMinute> tonight_of(const Comparison& comparison, const Arm& arm) {
  std::vector<TalkMinute> talk = {{comparison.start_minute, comparison.start}};
  for (const ArmTurn& turn : arm.turns) {
    talk.push_back({turn.minute, turn.state});
  }
  return talk;
}

double last_minute(const Comparison& comparison) {
  double last = comparison.start_minute + 1.0;
  for (const Arm& arm : comparison.arms) {
    last = arm.turns.empty() ? last : std::max(last, arm.turns.back().minute);
  }
  return last;
}

picture::Axis weeks_axis(const Language& say, std::size_t weeks) {
  return round_axis(say("weeks"), static_cast<double>(std::max<std::size_t>(weeks, 2) - 1));
}

std::string caveat(const Language& say) {
  return std::string(say("If every talk went like this one, for this imagined couple."));
}

/// What the lines of a talk are called.
struct TalkNames {
  std::string distress;
  std::string pursuit;
  std::string arousal;
  std::string withdrawal;
};

TalkNames talk_names(const Language& say, const Comparison& comparison) {
  if (!comparison.scenario) {
    return {.distress = std::string(say("distress of the one who asks")),
            .pursuit = std::string(say("pursuit of the one who asks")),
            .arousal = std::string(say("arousal of the one who answers")),
            .withdrawal = std::string(say("withdrawal of the one who answers"))};
  }
  const ComparedNames names = names_in(say, comparison);
  return {.distress = say("{}: distress", names.bidder),
          .pursuit = say("{}: pursuit", names.bidder),
          .arousal = say("{}: arousal", names.responder),
          .withdrawal = say("{}: withdrawal", names.responder)};
}

}  // namespace

bool has_weeks(const Comparison& comparison) {
  return std::any_of(comparison.arms.begin(), comparison.arms.end(),
                     [](const Arm& arm) { return !arm.weeks.empty(); });
}

picture::Plot security_plot(const Language& say, const Comparison& comparison) {
  picture::Plot plot;
  plot.language = say;
  plot.title = say("How safe it comes to feel");
  plot.caption = caveat(say);
  plot.y = band_axis(say, Quantity::kSecurity);
  std::size_t weeks = 0;
  for (const Arm& arm : comparison.arms) {
    const ArmLook look = look_of(arm);
    weeks = std::max(weeks, arm.weeks.size());
    plot.layers.emplace_back(weeks_line({.quantity = Quantity::kSecurity,
                                         .name = name_of_arm(say, arm),
                                         .colour = look.colour,
                                         .dash = look.dash,
                                         .weight = look.weight},
                                        arm.weeks));
  }
  plot.x = weeks_axis(say, weeks);
  return plot;
}

picture::Plot tonight_plot(const Language& say, const Comparison& comparison, const Arm& arm) {
  const std::vector<TalkMinute> talk = tonight_of(comparison, arm);
  const TalkNames names = talk_names(say, comparison);
  const Colour colour = look_of(arm).colour;
  picture::Plot plot;
  plot.language = say;
  plot.title = say("Tonight");
  plot.x = round_axis(say("minutes"), last_minute(comparison));
  plot.y = shared_axis(
      say, {Quantity::kDistress, Quantity::kPursuit, Quantity::kArousal, Quantity::kWithdrawal});
  plot.legend = true;
  for (const Drawn& drawn :
       {Drawn{Quantity::kDistress, names.distress, colour},
        Drawn{Quantity::kPursuit, names.pursuit, colour, Dash::kDashed},
        Drawn{Quantity::kArousal, names.arousal, colour, Dash::kSolid, Weight::kPale},
        Drawn{Quantity::kWithdrawal, names.withdrawal, colour, Dash::kDotted}}) {
    plot.layers.emplace_back(talk_line(drawn, talk));
  }
  return plot;
}

picture::Plot arm_weeks_plot(const Language& say, const Arm& arm) {
  const Colour colour = look_of(arm).colour;
  picture::Plot plot;
  plot.language = say;
  plot.title = say("The weeks");
  plot.caption = caveat(say);
  plot.x = weeks_axis(say, arm.weeks.size());
  plot.y = shared_axis(
      say, {Quantity::kSecurity, Quantity::kSoothing, Quantity::kDependence, Quantity::kBurden});
  plot.legend = true;
  for (const Drawn& drawn :
       {Drawn{Quantity::kSecurity, std::string(say("feels safe")), colour},
        Drawn{Quantity::kSoothing, std::string(say("calms oneself")), colour, Dash::kDashed},
        Drawn{Quantity::kDependence, std::string(say("leans on being told")), colour,
              Dash::kDotted},
        Drawn{Quantity::kBurden, std::string(say("burden of the one who answers")), colour,
              Dash::kSolid, Weight::kPale}}) {
    plot.layers.emplace_back(weeks_line(drawn, arm.weeks));
  }
  return plot;
}

}  // namespace attune::session
