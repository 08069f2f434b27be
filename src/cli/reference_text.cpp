// The numbers stand in columns before the words, because the words wrap.
#include "cli/reference_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "coach/reference_words.h"
#include "coach/rest_words.h"

namespace attune::cli {

namespace {

using model::Expectation;
using model::ReferenceModel;
using model::ReferenceRun;

constexpr std::size_t kIndent = 2;

// Six digits after the point, without zeros that say nothing.
std::string short_number(double value) {
  if (!std::isfinite(value)) {
    return "none";
  }
  std::string text = fmt::format("{:.6f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') {
    text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

// What stands before the words of a number. The last column fits "missed".
std::string columns_of(std::string_view expected, std::string_view computed,
                       std::string_view verdict) {
  return fmt::format("  {:>9}  {:>9}  {:<8}", expected, computed, verdict);
}

void put_numbers(Page& page, const ReferenceRun& run) {
  const std::string heading = columns_of("expected", "computed", "");
  page.labelled(heading, Tone::kFaint, heading.size(), "");
  for (const Expectation& number : run.numbers) {
    const bool hit = number.is_hit();
    const std::string columns = columns_of(short_number(number.expected),
                                           short_number(number.computed), hit ? "ok" : "missed");
    page.labelled(columns, hit ? Tone::kPlain : Tone::kCaution, columns.size(),
                  number.status == model::Status::kDerived
                      ? number.what
                      : fmt::format("{} ({})", number.what, word_for(number.status)));
  }
}

void put_heading(Page& page, const ReferenceModel& model) {
  page.blank();
  page.paragraph(model.title, Tone::kStrong, kIndent);
  page.paragraph(model.name, Tone::kFaint, kIndent);
  page.paragraph(coach::source_sentences(kEnglish, model), Tone::kPlain, kIndent);
  page.blank();
}

void put_summary(Page& page, std::string_view what, std::size_t hits, std::size_t numbers) {
  page.blank();
  page.paragraph(coach::check_sentence(kEnglish, what, hits, numbers),
                 hits == numbers ? Tone::kCoach : Tone::kCaution, kIndent);
}

std::string place_of(const model::FixedPoint& rest, const ReferenceModel& model) {
  std::string place;
  for (std::size_t i = 0; i < rest.at.size(); ++i) {
    place += fmt::format("{}{} {}", i == 0 ? "" : ", ", model.variables[i].name,
                         short_number(rest.at[i]));
  }
  return place;
}

// The places stand below each other, beside the longest words.
void put_rests(Page& page, const std::vector<model::FixedPoint>& rests,
               const ReferenceModel& model) {
  std::size_t columns = 0;
  for (const model::FixedPoint& rest : rests) {
    columns = std::max(columns, coach::hold_of(kEnglish, rest).size() + 2 * kIndent);
  }
  for (const model::FixedPoint& rest : rests) {
    page.labelled(fmt::format("  {}", coach::hold_of(kEnglish, rest)), Tone::kFaint, columns,
                  place_of(rest, model));
  }
}

void put_setting(Page& page, const model::ReferenceSetting& setting, const ReferenceModel& model) {
  page.blank();
  page.paragraph(fmt::format("{} ({})", setting.title, setting.name), Tone::kStrong, kIndent);
  page.paragraph(coach::setting_sentence(kEnglish, setting), Tone::kPlain, kIndent);
  page.paragraph(coach::parameter_sentence(kEnglish, setting), Tone::kFaint, kIndent);
  page.paragraph(setting.over_time, Tone::kPlain, kIndent);
  put_rests(page, rests_of(setting), model);
}

void put_variables(Page& page, const ReferenceModel& model) {
  constexpr std::size_t kSymbolColumns = 7;
  page.blank();
  for (const model::ReferenceVariable& variable : model.variables) {
    page.labelled("  " + variable.name, Tone::kStrong, kSymbolColumns,
                  fmt::format("{}: from {} to {}", variable.meaning, variable.low, variable.high));
  }
}

}  // namespace

void put_references(Page& page, const std::vector<ReferenceRun>& runs) {
  std::size_t hits = 0;
  std::size_t numbers = 0;
  for (const ReferenceRun& run : runs) {
    put_heading(page, run.model);
    put_numbers(page, run);
    hits += run.hits();
    numbers += run.numbers.size();
  }
  put_summary(page, "the published models", hits, numbers);
}

void put_reference(Page& page, const ReferenceRun& run) {
  put_heading(page, run.model);
  page.paragraph(run.model.paragraph, Tone::kPlain, kIndent);
  if (!run.model.caution.empty()) {
    page.paragraph(run.model.caution, Tone::kCaution, kIndent);
  }
  put_variables(page, run.model);
  for (const model::ReferenceSetting& setting : run.model.settings) {
    put_setting(page, setting, run.model);
  }
  page.blank();
  put_numbers(page, run);
  put_summary(page, "the published model", run.hits(), run.numbers.size());
}

}  // namespace attune::cli
