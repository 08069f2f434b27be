// A scenario after reading: plain data, every name resolved to an index. Only the reader makes one.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/couple.h"
#include "model/reply.h"
#include "scenario/boxed.h"
#include "scenario/condition.h"
#include "scenario/position.h"

namespace attune::scenario {

struct Person {
  std::string id;
  std::string name;
  std::string pronoun;  ///< she, he, they, or empty.
  bool bids = false;    ///< Raises the bid; the other one responds.
  bool you = false;     ///< Played first.
  model::Traits traits;
  std::vector<std::string> parts;
  Position at;
};

/// A finite variable: truth (0, 1), a number in [low, high], or an index into `values`.
struct Variable {
  enum class Kind { kTruth, kNumber, kWord };
  std::string id;
  Kind kind = Kind::kTruth;
  int low = 0;
  int high = 1;
  int initial = 0;
  std::vector<std::string> values;  ///< Of kWord.
  Position at;
};

struct Assignment {
  enum class Kind { kSet, kAdd };
  Index variable = kNone;
  Kind kind = Kind::kSet;
  int value = 0;  ///< What to set, or what to add (negative to subtract); the result is clamped.
  Position at;
};

/// What the listener hears, shows, feels underneath and does: one turn of the cycle picture.
struct LoopEntry {
  std::string hears;
  std::string shows;
  std::string underneath;
  std::string does;
};

struct Step;
using Steps = std::vector<Step>;

inline constexpr Index kNarrator = kNone;

/// Somebody speaks; an inner voice where `part` is named; narration where nobody speaks.
struct Line {
  std::string id;  ///< Only needed for translation; may be empty.
  Index speaker = kNarrator;
  std::string part;
  std::string text;
  Boxed<std::string> original;  ///< What `text` is the translation of; nothing where it is none.

  /// As the author wrote it, in whatever language it is shown.
  [[nodiscard]] const std::string& source() const { return original ? *original : text; }
};

using Codes = std::variant<std::monostate, model::ReplyCodes, model::BidderCodes>;

/// Words of a reply, and the code that they earned it.
struct CodeWords {
  std::string code;   ///< "validation"
  std::string words;  ///< As they stand in the reply.

  bool operator==(const CodeWords&) const = default;
};

struct Option {
  std::string key;  ///< "node#id", or "node@n" (n from 1, written order): unique in the scenario.
  std::string text;
  Boxed<std::string> original;  ///< What `text` is the translation of; nothing where it is none.
  Codes codes;
  Boxed<std::vector<CodeWords>> from;  ///< Nothing where the author points at no words.
  Boxed<Condition> condition;
  std::string why;  ///< Shown, locked, with this reason where unavailable; else it is hidden.
  std::optional<double> minutes;  ///< `takes`.
  std::vector<Assignment> set;
  std::string coach;
  Boxed<LoopEntry> loop;
  Steps then;
  Index go = kNone;      ///< Node.
  Index end = kNone;     ///< End. With neither, play falls through.
  Index number = kNone;  ///< Its place among all options of the scenario.
  Position at;
  bool once = false;

  /// Its words as the author wrote them, in whatever language they are shown.
  [[nodiscard]] const std::string& source() const { return original ? *original : text; }
  /// The words that earned it codes; none where the author points at none.
  [[nodiscard]] std::span<const CodeWords> pointed() const {
    return from ? std::span<const CodeWords>(*from) : std::span<const CodeWords>();
  }
  /// The author's id, as the key ends with it; empty where none was given.
  [[nodiscard]] std::string_view id() const;
};

struct Choose {
  Index chooser = kNone;    ///< Cast index; the person marked `you` where the author named nobody.
  bool named = false;       ///< Written as `choose tom:`.
  bool as_written = false;  ///< Options keep their order; else it is drawn from the seed.
  Index number = kNone;     ///< Its place among all decisions of the scenario.
  std::vector<Option> options;
};

struct If {
  Condition condition;
  Steps then;
  Steps otherwise;
};

/// One of several variants by the band of a quantity; the last may be `else`.
struct By {
  model::Quantity quantity = model::Quantity::kDistress;
  struct Variant {
    int band = 0;
    Steps steps;
  };
  std::vector<Variant> variants;
  Steps otherwise;
  bool has_else = false;
};

/// One of several lines, drawn by the seed at each encounter.
struct Any {
  Index number = kNone;
  std::vector<Steps> variants;
};

struct Set {
  std::vector<Assignment> assignments;
};

struct Go {
  Index node = kNone;
};
struct Visit {
  Index node = kNone;
};
struct Back {};
struct End {
  Index end = kNone;
};
struct Takes {
  double minutes = 0.0;
};

struct Note {
  enum class Kind { kCoach, kReflect, kFacilitator, kSafety };
  Kind kind = Kind::kCoach;
  std::string text;  ///< For kSafety its topics, with a blank between two.
};

struct Step {
  Position at;
  std::variant<Line, Choose, If, By, Any, Set, Go, Visit, Back, End, Takes, Note> what;
};

struct Node {
  std::string name;  ///< "kitchen", or "pauses/breathe" for an included one.
  Steps steps;
  Position at;
};

struct Ending {
  std::string id;
  std::string text;
  Position at;
};

struct NamedReply {
  std::string name;
  Codes codes;
  Position at;
};

/// Where the evening starts; what is missing is the model's own start.
struct CoupleStart {
  std::optional<double> distress;
  model::SlowState<double> slow{0.45, 0.25, 0.45, 0.15};
  model::Situation situation;
  model::Parameters parameters;  ///< No author sets them; who asks "what if" may.
};

/// One test of the file: what to pick, where it must end, and what must be true then.
struct FileTest {
  std::string name;
  std::vector<std::string> pick;  ///< Option keys.
  Index end = kNone;
  std::optional<Condition> expect;
  Index seat = kNone;  ///< Cast index; the person marked `you` where none is named.
  Position at;
};

struct Scenario {
  std::string id;
  std::string title;
  double minutes = 0.0;  ///< About how long one play takes.
  std::vector<std::string> themes;
  std::vector<std::string> content;  ///< Content notes.
  std::vector<int> sources;          ///< Numbers of the source documents it stands on.
  std::vector<std::string> danger;   ///< Topics, of danger_topics().
  std::vector<Position> danger_at;   ///< Where each of them stands.
  std::vector<Person> cast;          ///< The first one is drawn on the left, in teal.
  CoupleStart couple;
  std::vector<Variable> variables;
  std::vector<NamedReply> replies;
  std::vector<Ending> ends;
  std::vector<Node> nodes;
  Index start = kNone;  ///< Node.
  std::vector<FileTest> tests;
  std::vector<std::string> files;  ///< Paths as given; [0] is the scenario itself.
  int option_count = 0;
  int choose_count = 0;
  int any_count = 0;
  std::uint64_t content_hash =
      0;  ///< Over the scenario, its includes and the named replies in use.

  [[nodiscard]] Index bidder() const;     ///< Cast index of the one who bids.
  [[nodiscard]] Index responder() const;  ///< Cast index of the other one.
  [[nodiscard]] Index you() const;        ///< Cast index of the one played first.
  /// The cast member at `index`, which is not kNone.
  [[nodiscard]] const Person& person(Index index) const { return cast[place_of(index)]; }
  /// Cast indices of the seats a person may take: `you`, and whoever has `choose` blocks by name.
  [[nodiscard]] std::vector<Index> seats() const;
  /// The couple as the model needs it.
  [[nodiscard]] model::Couple model_couple() const;
};

}  // namespace attune::scenario

// In scenario.cpp once for all: to copy every kind of step takes a compiler long.
extern template class std::vector<attune::scenario::Step>;
