// A moment of a play: what was said since the last pick, and what can be picked now.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "model/reply.h"
#include "model/state.h"
#include "scenario/own_reply.h"
#include "scenario/scenario.h"

namespace attune::scenario {

struct SpokenLine {
  Index speaker = kNarrator;
  std::string part;  ///< Not empty for an inner voice, shown only through the subtext lens.
  std::string text;
  std::string id;
  const Line* written = nullptr;  ///< Lives as long as the scenario; null for an option's words.
  std::string_view source;        ///< As the author wrote it; lives as long as the scenario.
};

struct SpokenNote {
  Note::Kind kind = Note::Kind::kCoach;
  std::string text;
  std::size_t after_lines = 0;  ///< How many lines of the moment were spoken before it.
};

struct OfferedOption {
  const Option* option = nullptr;  ///< Lives as long as the scenario.
  bool available = true;           ///< False for a locked one, which is shown with its `why`.
};

/// A reply or a move that led into a moment, as the coach and the pictures need it.
struct Played {
  /// Lives as long as the scenario. Where `own` is, what it is answered as.
  const Option* option = nullptr;
  Boxed<OwnReply> own;                         ///< Where the person put it in their own words.
  Index chooser = kNone;                       ///< Cast index.
  bool by_person = true;                       ///< False where nobody sat in that seat.
  std::size_t line = 0;                        ///< Index into the moment's lines of its words.
  std::optional<model::StyleReading> reading;  ///< Of a reply with codes; the bidder has no style.
  model::FastState<double> before;
  model::FastState<double> after;
  double minute_before = 0.0;  ///< Since the bid.
  double minute_after = 0.0;   ///< Since the bid.

  /// What was said, and what it is made of. The words live as long as this and the scenario.
  [[nodiscard]] const std::string& words() const { return own ? own->words : option->text; }
  [[nodiscard]] Codes codes() const { return own ? Codes(own->codes) : option->codes; }
  /// Its words that earned it codes; none where nobody pointed at any.
  [[nodiscard]] std::span<const CodeWords> from() const {
    return own ? std::span<const CodeWords>(own->from) : option->pointed();
  }
  /// What the author wrote about it: about own words nothing.
  [[nodiscard]] std::string_view author_note() const {
    return own ? std::string_view() : std::string_view(option->coach);
  }
  [[nodiscard]] const LoopEntry* loop() const {
    return own || !option->loop ? nullptr : &*option->loop;
  }
};

/// What a person picked: a written option, or their own words in its place.
struct Pick {
  const Option* option = nullptr;  ///< Lives as long as the scenario.
  Boxed<OwnReply> own;

  bool operator==(const Pick&) const = default;
};

/// What Moment::fault says, in English, where the flow of a scenario is at fault.
inline constexpr const char* kFaultFellOff =
    to_say("the node is over, and nothing says where to go from here").data();
inline constexpr const char* kFaultBackOutside =
    to_say("'back' stands in a node that nothing visited").data();
inline constexpr const char* kFaultNoOption =
    to_say("a choice has no available option here").data();
inline constexpr const char* kFaultRoundAndRound =
    to_say("play goes round and round here without a choice").data();
inline constexpr std::string_view kFaultTooMuchSaid =
    to_say("more is said here at once than anybody can read");
inline constexpr std::string_view kFaultTooManyChoices =
    to_say("nobody could choose so often in one moment");
inline constexpr std::string_view kFaultTooLong =
    to_say("a week has passed, and the evening is not over");
inline constexpr std::string_view kFaultTooDeep = to_say("visits are nested without end here");

/// What is on the screen between two picks of the person.
struct Moment {
  int number = 0;  ///< 0 before the first pick, then one more with each.
  Index node = kNone;
  std::vector<Played> played;  ///< The person's pick, then what the unmanned seat chose, in order.
  std::vector<SpokenLine> lines;
  std::vector<SpokenNote> notes;
  std::vector<OfferedOption> options;  ///< As shown; empty once the play is over.
  Index chooser = kNone;               ///< Cast index of the one who picks; kNone once it is over.
  std::optional<Index> end;
  /// Why play cannot go on, in one plain clause, where the author left a trap the checker reports:
  /// a loop without a choice, a node without a way out, a choice without an available option.
  std::string fault;
};

/// Whether a step of safety is passed in it.
[[nodiscard]] inline bool speaks_of_danger(const Moment& moment) {
  return std::any_of(moment.notes.begin(), moment.notes.end(),
                     [](const SpokenNote& note) { return note.kind == Note::Kind::kSafety; });
}

}  // namespace attune::scenario
