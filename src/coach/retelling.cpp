// Finds the answers with the largest change of distress, down and up, and quotes them in order.
#include "coach/retelling.h"

#include <fmt/format.h>

#include <cmath>
#include <string_view>
#include <variant>

#include "model/bands.h"

namespace attune::coach {

namespace {

constexpr double kWorthTelling = 0.02;  // of a share; less is no turn of an evening

double change_after(const PlayedReply& reply) {
  return reply.after.distress - reply.before.distress;
}

bool crosses_a_band(const PlayedReply& reply) {
  const auto band = [](double distress) {
    return model::band_index(model::Quantity::kDistress, distress);
  };
  return band(reply.before.distress) != band(reply.after.distress);
}

/// Whether `reply` is the greater turn: one that leads to another word comes before one that does
/// not, for it is what one remembers.
bool greater(const PlayedReply& reply, const PlayedReply* known) {
  const double size = std::abs(change_after(reply));
  if (size <= kWorthTelling || known == nullptr) {
    return size > kWorthTelling;
  }
  const bool crosses = crosses_a_band(reply);
  return crosses == crosses_a_band(*known) ? size > std::abs(change_after(*known)) : crosses;
}

/// The answers that moved the bidder most, down and up; null where none did.
struct Turns {
  const PlayedReply* down = nullptr;
  const PlayedReply* up = nullptr;
  bool any_answer = false;
};

Turns turns_of(std::span<const PlayedReply> replies) {
  Turns turns;
  for (const PlayedReply& reply : replies) {
    if (!std::holds_alternative<model::ReplyCodes>(reply.codes)) {
      continue;
    }
    turns.any_answer = true;
    const PlayedReply*& known = change_after(reply) < 0.0 ? turns.down : turns.up;
    if (greater(reply, known)) {
      known = &reply;
    }
  }
  return turns;
}

std::string move_in_words(const Language& say, const PlayedReply& reply, const std::string& name) {
  const auto word = [&say](double distress) {
    return say(model::band_word(model::Quantity::kDistress, distress));
  };
  const std::string_view from = word(reply.before.distress);
  const std::string_view to = word(reply.after.distress);
  const bool down = change_after(reply) < 0.0;
  if (from == to) {
    return down ? say("{} eased a little, still {}", name, to)
                : say("{} was more on edge, still {}", name, to);
  }
  return down ? say("{} came down from {} to {}", name, from, to)
              : say("{} went up from {} to {}", name, from, to);
}

std::string sentence_about(const Language& say, const PlayedReply& reply, const std::string& name) {
  return say("With {} {}.", quoted(say, reply.words), move_in_words(say, reply, name));
}

}  // namespace

std::string retelling(const Language& say, std::span<const PlayedReply> replies,
                      const Names& names) {
  const Turns turns = turns_of(replies);
  if (!turns.any_answer) {
    return "";
  }
  if (turns.down == nullptr && turns.up == nullptr) {
    return say("Nothing that was said moved {} much, one way or the other.", names.bidder);
  }
  if (turns.down == nullptr || turns.up == nullptr) {
    return sentence_about(say, turns.down == nullptr ? *turns.up : *turns.down, names.bidder);
  }
  // Both lie in `replies`, so their order is that of the evening.
  const bool down_first = turns.down < turns.up;
  const PlayedReply& first = down_first ? *turns.down : *turns.up;
  const PlayedReply& second = down_first ? *turns.up : *turns.down;
  return say("{} Later, with {} {}.", sentence_about(say, first, names.bidder),
             quoted(say, second.words), move_in_words(say, second, names.bidder));
}

}  // namespace attune::coach
