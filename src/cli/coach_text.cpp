// Labels in a column, the words beside them; feedback stands behind a bar.
#include "cli/coach_text.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "cli/terminal.h"
#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/bands.h"
#include "session/couple_axes.h"

namespace attune::cli {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kToldColumns = 14;

void put_told(Page& page, std::string_view label, std::string_view text) {
  if (!text.empty()) {
    page.labelled(std::string(kIndent, ' ') + std::string(label), Tone::kStrong, kToldColumns,
                  text);
  }
}

void put_weeks(const Language& say, Page& page, const coach::Debrief& debrief) {
  constexpr std::size_t kMostBars = 14;
  if (debrief.weeks.empty()) {
    return;
  }
  put_told(page, say("The weeks"), coach::under_caveat(say, debrief.weeks_sentence));
  for (const model::Quantity quantity : {model::Quantity::kSecurity, model::Quantity::kSoothing,
                                         model::Quantity::kDependence, model::Quantity::kBurden}) {
    std::vector<double> shares;
    shares.reserve(debrief.weeks.size());
    for (const model::Week& week : debrief.weeks) {
      shares.push_back(value_of(quantity, {}, week.slow));
    }
    page.labelled(
        "", Tone::kPlain, kToldColumns,
        fmt::format("{}  {} {}", sparkline(thinned(shares, kMostBars)),
                    session::name_in(say, quantity), say(band_word(quantity, shares.back()))));
  }
}

void put_evidence(const Language& say, Page& page, const coach::Feedback& feedback) {
  if (!feedback.rule.empty()) {
    page.barred(say("Read so because it {}:", feedback.rule), Tone::kFaint);
  }
  for (const coach::Evidence& evidence : feedback.evidence) {
    const std::string words =
        evidence.words.empty() ? "" : fmt::format(", {}", coach::quoted(say, evidence.words));
    page.barred(fmt::format("{} {}{}: {} ({})", evidence.name, evidence.value, words,
                            evidence.meaning, evidence.source),
                Tone::kFaint);
  }
}

}  // namespace

void put_feedback(const Language& say, Page& page, const coach::Feedback& feedback) {
  const auto put = [&](std::string_view frame, const std::string& text) {
    if (!text.empty()) {
      page.barred(say.with(frame, text), Tone::kCoach);
    }
  };
  page.blank();
  page.barred(feedback.style.empty() ? say("\"{}\"", feedback.words)
                                     : say("\"{}\": {}.", feedback.words, feedback.style),
              Tone::kCoach);
  put("{}", feedback.note);
  put(to_say("What helps in it: {}"), feedback.helping_half);
  put(to_say("What it costs: {}"), feedback.costing_half);
  page.barred("", Tone::kCoach);
  put(to_say("Now: {}"), feedback.now);
  put(to_say("Over repeats: {}"), feedback.over_repeats);
  page.barred("", Tone::kCoach);
  put_evidence(say, page, feedback);
}

void put_debrief(const Language& say, Page& page, const coach::Debrief& debrief) {
  page.blank();
  page.paragraph(debrief.ending, Tone::kStrong, kIndent);
  page.blank();
  if (!debrief.safety.empty()) {
    page.barred(debrief.safety, Tone::kCaution);
  }
  if (!debrief.told.empty()) {
    page.paragraph(debrief.told, Tone::kPlain, kIndent);
    page.blank();
  }
  for (const std::string& turn : debrief.turns) {
    page.paragraph(turn, Tone::kPlain, kIndent);
    page.blank();
  }
  for (const coach::DebriefStep& step : debrief.path) {
    const std::string style = step.style.empty() ? "" : fmt::format(" ({})", step.style);
    page.labelled("  -", Tone::kFaint, kIndent + 2, fmt::format("{}{}", step.words, style));
  }
  page.blank();
  put_told(page, say("Tonight"), debrief.tonight);
  put_told(page, say("Most often"), debrief.most_often);
  put_weeks(say, page, debrief);
  put_told(page, say("To try"), debrief.try_this);
  put_told(page, say("To write"), debrief.prompt);
}

}  // namespace attune::cli
