// Puts together what the other files of the coach have to say about one reply.
#include "coach/feedback.h"

#include <fmt/format.h>

#include <utility>

#include "coach/halves.h"
#include "coach/now_words.h"
#include "coach/outlook.h"
#include "coach/remark.h"
#include "coach/so_far.h"
#include "coach/style_words.h"
#include "coach/wording.h"
#include "model/weeks.h"

namespace attune::coach {

namespace {

std::string style_in_words(const Language& say, const model::StyleReading& reading) {
  std::string words(plain_name(say, reading.style));
  if (reading.also.has_value()) {
    words = say("{}, and {}", words, plain_name(say, *reading.also));
  }
  return words;
}

/// The author's words with one addition behind them, as far as there are both.
std::string together(const std::string& note, const std::string& addition) {
  return note.empty() || addition.empty() ? note + addition : fmt::format("{} {}", note, addition);
}

/// Where the worry has a reason, or where no words get in, the coach says that in place of a remark
/// of its own. Where danger is, no repetition is held against anybody.
std::string note_on(const Language& say, const ReplyInContext& reply,
                    const model::StyleReading& reading, std::uint64_t chosen_by) {
  if (reply.couple.situation.engagement < kWarrantedBelow) {
    return together(reply.author_note, warranted_worry(say, reply.names, chosen_by));
  }
  const ReplySoFar so_far{.codes = reply.codes,
                          .words = reply.words,
                          .earlier = reply.earlier,
                          .couple = reply.couple,
                          .before = reply.before,
                          .chosen_by = chosen_by};
  if (const std::string flooding = flooding_words(say, so_far, reply.names);
      !flooding.empty() && !reply.danger) {
    return together(reply.author_note, flooding);
  }
  const std::string note =
      reply.author_note.empty()
          ? remark_on(say, {reply.codes, reading.style, reply.words, chosen_by}, reply.names)
          : reply.author_note;
  return reply.danger ? note : together(note, addition_so_far(say, so_far, reply.names));
}

std::string over_repeats(const Language& say, const ReplyInContext& reply) {
  if (reply.danger) {
    return "";
  }
  const std::string sentence = outlook_sentence(
      say, model::run_weeks(reply.couple, model::stance_of(reply.codes), model::kWeeksAhead));
  const std::string text = under_caveat(say, sentence);
  return reply.codes.untrue ? say("{} Words that aren’t so would wear thinner still.", text) : text;
}

}  // namespace

Feedback read_reply(const Language& say, const ReplyInContext& reply) {
  const std::uint64_t chosen_by = fingerprint(reply.codes, reply.words) + reply.visit;
  Feedback feedback;
  feedback.words = reply.words;
  feedback.reading = model::read_style(reply.codes);
  feedback.style = style_in_words(say, feedback.reading);
  feedback.rule = rule_in_words(say, feedback.reading);
  feedback.note = note_on(say, reply, feedback.reading, chosen_by);
  feedback.now = now_in_words(say, reply.names, reply.before, reply.after, chosen_by);
  feedback.over_repeats = over_repeats(say, reply);
  Halves halves = halves_of(say, reply.codes, feedback.reading, reply.names, chosen_by);
  feedback.helping_half = std::move(halves.helping);
  feedback.costing_half = std::move(halves.costing);
  feedback.evidence = evidence_for(say, reply.codes);
  point_at_words(feedback.evidence, reply.from, reply.words);
  return feedback;
}

}  // namespace attune::coach
