// The reader proposes; what counts is what the person leaves standing.
#include "session/own_words.h"

#include <algorithm>
#include <utility>

#include "base/printable.h"
#include "base/text.h"

namespace attune::session {

namespace {

using scenario::Runner;
using scenario::SpokenLine;

/// At most `most` bytes of `text`, none of its code points cut.
std::size_t whole_bytes(std::string_view text, std::size_t most) {
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    const std::size_t next = bytes + first_code_point(text.substr(bytes));
    if (next > most) {
      break;
    }
    bytes = next;
  }
  return bytes;
}

/// The last thing that somebody else than `you` said aloud in the moment; null where nobody did.
const SpokenLine* last_heard(const Runner& runner, scenario::Index you) {
  const std::vector<SpokenLine>& lines = runner.moment().lines;
  const auto heard = std::find_if(lines.rbegin(), lines.rend(), [you](const SpokenLine& line) {
    return line.part.empty() && line.speaker != scenario::kNarrator && line.speaker != you;
  });
  return heard == lines.rend() ? nullptr : &*heard;
}

std::string bid_in(const Practice& practice) {
  const std::vector<Runner>& moments = practice.moments();
  for (std::size_t i = moments.size(); i-- > 0;) {
    if (const SpokenLine* heard = last_heard(moments[i], practice.now().seat())) {
      return heard->text;
    }
  }
  return "";
}

}  // namespace

bool takes_own_words(const Practice& practice) {
  const Runner& now = practice.now();
  return now.scenario().danger.empty() && now.seat() == now.scenario().responder() &&
         scenario::nearest_in_meaning(now.moment().options, {}) != nullptr;
}

OwnWords::OwnWords(const Practice& practice) : bid_(bid_in(practice)) {}

void OwnWords::type(std::string_view text) {
  text_ = printable(text);
  std::replace_if(
      text_.begin(), text_.end(), [](char each) { return each == '\n' || each == '\r'; }, ' ');
  text_.resize(std::min(text_.size(), whole_bytes(text_, scenario::kMostOwnWords)));
  reading_.reset();
  sign_.reset();
  codes_ = {};
  told_ = waits_for_codes_ = false;
}

void OwnWords::read(const coach::ReplyReader& reader) {
  sign_ = scenario::sign_in_own_words(text_);
  if (sign_ || trim(text_).empty()) {
    return;
  }
  reading_ = reader.read(text_, bid_);
  codes_ = reading_->codes;
}

void OwnWords::mean(const coach::ReplyReader& reader, model::ResponseStyle style) {
  if (!reading_) {
    return;
  }
  reading_ = reader.read_as(style, text_, bid_);
  codes_ = reading_->codes;
  told_ = true;
  waits_for_codes_ = false;
}

void OwnWords::mean_none() {
  codes_ = {};
  told_ = waits_for_codes_ = true;
}

void OwnWords::set_level(std::size_t code, std::size_t level) {
  coach::CodeLevels levels = coach::levels_of(codes_);
  levels.at(code) = level;
  codes_ = coach::codes_at(levels);
  if (codes_.pause.kind == model::PauseKind::kReturnAt && reading_) {
    codes_.pause.minutes = reading_->pause_minutes;
  }
  waits_for_codes_ = false;
}

std::vector<scenario::CodeWords> OwnWords::earned() const {
  std::vector<scenario::CodeWords> from;
  if (!reading_) {
    return from;
  }
  const coach::CodeLevels read = coach::levels_of(reading_->codes);
  const coach::CodeLevels now = coach::levels_of(codes_);
  for (std::size_t code = 0; code < coach::kCodes; ++code) {
    const std::string_view name = coach::kBins.at(code).code;
    const auto reason = std::find_if(reading_->reasons.begin(), reading_->reasons.end(),
                                     [name](const coach::ReadingReason& each) {
                                       return each.code == name && !each.says.empty();
                                     });
    if (now.at(code) == read.at(code) && reason != reading_->reasons.end()) {
      from.push_back({reason->code, text_.substr(reason->begin, reason->end - reason->begin)});
    }
  }
  return from;
}

scenario::OwnReply OwnWords::reply() const {
  return {.words = std::string(trim(text_)), .codes = codes_, .from = earned()};
}

}  // namespace attune::session
