// What an author asks of a scenario: is it proved, how does it end, how long is it, what is unused.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/reply.h"
#include "scenario/position.h"
#include "scenario/proof/way_count.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// How fast people read dialogue silently. Words a minute.
/// Source: Brysbaert 2019, Journal of Memory and Language 109, 104047: fiction, silently.
inline constexpr double kWordsAMinute = 260.0;

/// What a decision takes beyond reading the replies. Minutes; an assumption.
inline constexpr double kMinutesADecision = 0.25;

struct EndSummary {
  std::string id;
  bool reached = false;               ///< On some path.
  bool guessed = false;               ///< But only if a band comes out so.
  bool seen = true;                   ///< Where guessed: a play came here.
  std::vector<std::string> shortest;  ///< Fewest picks that get there, of any seat: proved, or
                                      ///< where guessed, of those that were played.
  double share = 0.0;                 ///< Of plays by chance that end so, from the first seat.
};

/// One style held all evening, over several seeds.
struct StyleSummary {
  model::ResponseStyle style = model::ResponseStyle::kSupportive;
  std::vector<std::string> ends;  ///< That it came to, most frequent first.
  double substituted = 0.0;       ///< Share of its replies for which no option of the style stood.
};

/// Something that no path meets.
struct Unreached {
  std::string what;  ///< "node", "step", "option" or "end".
  std::string name;  ///< Of the node, the option's key or the end; of a step, its node.
  Position at;
};

struct LineSummary {
  int written = 0;
  int reachable = 0;
  int heard = 0;  ///< In the sampled plays.
  std::vector<Position> never_heard;
};

/// Of plays by chance from the first seat, by reading. Minutes.
struct Lengths {
  double shortest = 0.0;
  double expected = 0.0;
  double longest = 0.0;
};

/// The ways of whoever plays one seat.
struct SeatWays {
  Index person = kNone;  ///< kNone where nobody can be played.
  WayCount ways;
};

struct Exploration {
  bool proved = false;  ///< Everything was explored.
  std::string why_not;  ///< Where it was not, in one clause.
  std::size_t states = 0;
  std::vector<SeatWays> seats;  ///< Where proved; the seat of `you` first.
  std::vector<EndSummary> ends;
  std::vector<StyleSummary> styles;
  std::vector<Unreached> unreached;
  std::vector<std::string> never_offered;  ///< Options that only bands lead to, and no play did.
  LineSummary lines;
  Lengths minutes;
  int plays = 0;  ///< That were sampled.
};

/// Explores at most `budget` states, and plays.
[[nodiscard]] Exploration explore(const std::shared_ptr<const Scenario>& scenario,
                                  std::size_t budget);

}  // namespace attune::scenario
