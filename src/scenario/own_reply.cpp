// Style first: what answers a reply that comforts is not what answers one that brushes off.
#include "scenario/own_reply.h"

#include <cmath>
#include <tuple>
#include <variant>

#include "base/printable.h"
#include "base/text.h"
#include "scenario/moment.h"

namespace attune::scenario {
namespace {

/// How far a written reply is from the codes; smaller is nearer.
using Distance = std::tuple<bool, double, Index>;

Distance distance_of(const Option& option, const model::ReplyCodes& codes) {
  const auto& written = std::get<model::ReplyCodes>(option.codes);
  const bool other_style = model::read_style(written).style != model::read_style(codes).style;
  return {other_style, model::squared_distance(model::stance_of(written), model::stance_of(codes)),
          option.number};
}

}  // namespace

const Option* nearest_in_meaning(std::span<const OfferedOption> offered,
                                 const model::ReplyCodes& codes) {
  const Option* nearest = nullptr;
  for (const OfferedOption& each : offered) {
    const bool reply =
        each.available && std::holds_alternative<model::ReplyCodes>(each.option->codes);
    if (reply &&
        (nearest == nullptr || distance_of(*each.option, codes) < distance_of(*nearest, codes))) {
      nearest = each.option;
    }
  }
  return nearest;
}

Result<void> check_own_words(const OwnReply& reply) {
  if (trim(reply.words).empty()) {
    return Error{ErrorCode::kNotPossible, "there are no words yet", "", "write what you would say"};
  }
  if (reply.words.size() > kMostOwnWords) {
    return Error{ErrorCode::kNotPossible, "that is longer than anybody says at once", "",
                 "say the half of it"};
  }
  if (printable(reply.words) != reply.words || trim(reply.words) != reply.words ||
      reply.words.find_first_of("\r\n") != std::string::npos) {
    return Error{ErrorCode::kNotPossible, "there is something in it that nobody sees", "",
                 "write it in one line, without blanks around it"};
  }
  if (!std::isfinite(reply.codes.pause.minutes) || reply.codes.pause.minutes < 0.0) {
    return Error{ErrorCode::kNotPossible, "a pause is a length of time", "", "say how long it is"};
  }
  return {};
}

}  // namespace attune::scenario
