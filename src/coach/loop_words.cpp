// The author first, then the reply, and bands for what is felt.
#include "coach/loop_words.h"

#include <fmt/format.h>

#include <string_view>

#include "coach/style_words.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

using model::ResponseStyle;
using scenario::LoopEntry;

constexpr std::size_t kLongestReply = 72;  // bytes; the box it stands in has three lines

/// The beginning of a reply, cut between two words where all of it is too long.
std::string beginning_of(std::string_view reply) {
  if (reply.size() <= kLongestReply) {
    return std::string(reply);
  }
  const std::size_t space = reply.substr(0, kLongestReply).find_last_of(' ');
  // Without a space a character of several bytes could be cut.
  if (space == std::string_view::npos) {
    return std::string(reply);
  }
  return std::string(reply.substr(0, space)) + " …";
}

void put_felt(const Language& say, const LoopEntry& entry, PartnerWords& words) {
  words.hears = say("“{}”", entry.hears);
  words.feels = say("perhaps {}", entry.underneath);
  words.underneath = say("Perhaps {}.", entry.underneath);
}

/// Somebody who answers like this and is settled is not simply at ease.
bool keeps_away(const LoopMoment& moment) {
  return moment.style == ResponseStyle::kDismissive || moment.style == ResponseStyle::kWithdrawing;
}

std::string deed_of_responder(const Language& say, const LoopMoment& moment) {
  if (!moment.answered) {
    return std::string(say("hasn’t answered yet"));
  }
  return std::string(moment.style ? deed_of(say, *moment.style) : say("answers"));
}

std::string deed_of_bidder(const Language& say, const LoopMoment& moment,
                           const PartnerWords& by_bands) {
  if (moment.in_bidder) {
    return moment.in_bidder->does;
  }
  return moment.answered ? say("perhaps {}", by_bands.doing) : std::string(say("asks"));
}

}  // namespace

PartnerWords bidder_words(const Language& say, const LoopMoment& moment, const Names& names) {
  PartnerWords words = asker_by_bands(say, moment.state);
  words.doing = deed_of_bidder(say, moment, words);
  words.arrives = fmt::format("{} {}", names.responder, deed_of_responder(say, moment));
  if (moment.in_bidder) {
    words.shows = say("One might notice: {}.", moment.in_bidder->shows);
    put_felt(say, *moment.in_bidder, words);
  } else {
    words.shows = moment.answered ? say("Nothing is written of what shows.")
                                  : say("The question is in the room.");
  }
  return words;
}

PartnerWords responder_words(const Language& say, const LoopMoment& moment, const Names& names) {
  PartnerWords words = answerer_by_bands(say, moment.state);
  words.doing = deed_of_responder(say, moment);
  words.shows = moment.answered ? say("“{}”", beginning_of(moment.reply))
                                : std::string(say("Nothing has been said back so far."));
  words.arrives = fmt::format("{} {}", names.bidder,
                              deed_of_bidder(say, moment, asker_by_bands(say, moment.state)));
  if (moment.in_responder) {
    put_felt(say, *moment.in_responder, words);
  } else if (keeps_away(moment) &&
             model::band_index(model::Quantity::kArousal, moment.state.arousal) == 0) {
    words.underneath = say("Perhaps calmer than it sounds.");
    words.feels = say("perhaps calm");
    words.hears = say("maybe “not again”");
  }
  return words;
}

}  // namespace attune::coach
