// One table for what can stand side by side, and then one evening after the other.
#include "cli/compare_text.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "cli/table.h"
#include "model/bands.h"
#include "model/parameters.h"
#include "session/comparison_words.h"
#include "session/couple_axes.h"

namespace attune::cli {

namespace {

using model::Quantity;
using session::Arm;
using session::Comparison;

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMostBars = 13;

template <typename Describe>
std::vector<std::string> for_each_arm(const Comparison& comparison, Describe describe) {
  std::vector<std::string> cells;
  cells.reserve(comparison.arms.size());
  for (const Arm& arm : comparison.arms) {
    cells.push_back(describe(arm));
  }
  return cells;
}

std::string picture_and_word(const Language& say, const std::vector<double>& shares,
                             Quantity quantity, std::size_t columns) {
  const std::vector<double> bars = thinned(shares, std::min(kMostBars, columns));
  return fmt::format("{}\n{}", sparkline(bars), say(band_word(quantity, shares.back())));
}

std::vector<double> shares_now(const Comparison& comparison, const Arm& arm, Quantity quantity) {
  std::vector<double> shares{value_of(quantity, comparison.start, {})};
  for (const session::ArmTurn& turn : arm.turns) {
    shares.push_back(value_of(quantity, turn.state, {}));
  }
  return shares;
}

std::vector<double> shares_in_weeks(const Arm& arm, Quantity quantity) {
  std::vector<double> shares;
  shares.reserve(arm.weeks.size());
  for (const model::Week& week : arm.weeks) {
    shares.push_back(value_of(quantity, {}, week.slow));
  }
  return shares;
}

std::string label_of(const Language& say, Quantity quantity) {
  return fmt::format("  {}", session::name_in(say, quantity));
}

/// Room for the label of any row, and a space.
std::size_t label_columns(const Language& say) {
  std::size_t widest = std::max(code_points(say("  It begins")), code_points(say("  In a word")));
  for (int i = 0; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    const bool has_row = quantity != Quantity::kDiscouragement;
    widest = std::max(widest, has_row ? code_points(label_of(say, quantity)) : 0);
  }
  return widest + 1;
}

class ComparisonText {
 public:
  ComparisonText(const Language& say, Page& page, const Comparison& comparison)
      : say_(say),
        page_(page),
        comparison_(comparison),
        names_(session::names_in(say, comparison)),
        table_(page, label_columns(say), std::max<std::size_t>(1, comparison.arms.size())) {}

  void put() {
    put_bid();
    table_.row(
        "",
        for_each_arm(comparison_, [&](const Arm& arm) { return session::name_of_arm(say_, arm); }),
        Tone::kStrong);
    put_first_answers();
    put_now();
    put_weeks();
    put_evenings();
  }

 private:
  void put_bid() {
    page_.blank();
    page_.paragraph(session::title_of(say_, comparison_), Tone::kStrong, kIndent);
    if (const std::string bid = session::bid_of(say_, comparison_); !bid.empty()) {
      page_.paragraph(bid, Tone::kPlain, kIndent);
    }
    put_changed_parameters();
    page_.blank();
  }

  void put_changed_parameters() {
    std::vector<std::string> changed;
    for (const model::ChangedParameter& parameter :
         model::changed_parameters(comparison_.parameters)) {
      changed.push_back(fmt::format("{} {}", parameter.name, parameter.value));
    }
    if (!changed.empty()) {
      page_.paragraph(say_("The model was changed: {}.", say_.list(changed)), Tone::kCaution,
                      kIndent);
    }
  }

  void put_first_answers() {
    if (!comparison_.scenario) {
      return;
    }
    table_.row(say_("  It begins"), for_each_arm(comparison_, [](const Arm& arm) {
                 return arm.turns.empty() ? std::string() : arm.turns.front().reply;
               }));
    page_.blank();
  }

  void put_now() {
    page_.paragraph(say_("Tonight"), Tone::kStrong, kIndent);
    put_fast(names_.bidder, {Quantity::kDistress, Quantity::kPursuit});
    put_fast(names_.responder, {Quantity::kArousal, Quantity::kWithdrawal});
    page_.blank();
  }

  void put_fast(const std::string& name, const std::vector<Quantity>& quantities) {
    page_.paragraph(name, Tone::kPlain, kIndent);
    for (const Quantity quantity : quantities) {
      table_.row(label_of(say_, quantity), for_each_arm(comparison_, [&](const Arm& arm) {
                   return picture_and_word(say_, shares_now(comparison_, arm, quantity), quantity,
                                           table_.cell_columns());
                 }));
    }
  }

  void put_weeks() {
    page_.paragraph(say_("The weeks, if every talk went like this one, for this imagined couple"),
                    Tone::kStrong, kIndent);
    for (const Quantity quantity :
         {Quantity::kSecurity, Quantity::kSoothing, Quantity::kDependence, Quantity::kBurden}) {
      table_.row(label_of(say_, quantity), for_each_arm(comparison_, [&](const Arm& arm) {
                   const std::vector<double> shares = shares_in_weeks(arm, quantity);
                   return shares.empty()
                              ? std::string()
                              : picture_and_word(say_, shares, quantity, table_.cell_columns());
                 }));
    }
    table_.row(say_("  In a word"),
               for_each_arm(comparison_, [](const Arm& arm) { return arm.sentence; }));
  }

  void put_evenings() {
    if (!comparison_.scenario) {
      return;
    }
    for (const Arm& arm : comparison_.arms) {
      page_.blank();
      page_.paragraph(session::name_of_arm(say_, arm), Tone::kStrong, kIndent);
      for (const session::ArmTurn& turn : arm.turns) {
        put_turn(turn);
      }
      page_.paragraph(arm.end_text, Tone::kStrong, kIndent);
    }
  }

  void put_turn(const session::ArmTurn& turn) {
    const std::size_t columns = kIndent + 2;
    const Tone tone = comparison_.scenario->responder() == 0 ? Tone::kFirst : Tone::kSecond;
    page_.labelled("  >", tone, columns, session::answer_of(say_, turn));
    for (const scenario::SpokenLine& line : turn.reaction) {
      if (line.part.empty()) {
        page_.paragraph(session::spoken_in(comparison_, line), Tone::kFaint, columns);
      }
    }
  }

  const Language& say_;
  Page& page_;
  const Comparison& comparison_;
  session::ComparedNames names_;
  Table table_;
};

}  // namespace

void put_comparison(const Language& say, Page& page, const Comparison& comparison) {
  ComparisonText(say, page, comparison).put();
}

}  // namespace attune::cli
