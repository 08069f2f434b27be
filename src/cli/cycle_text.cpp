// Words first; the numbers behind them stand further down.
#include "cli/cycle_text.h"

#include <fmt/format.h>

#include <string>

#include "cli/cycle_words.h"
#include "model/cycle/couple_system.h"

namespace attune::cli {

namespace {

constexpr std::size_t kIndent = 2;

void put_rest(Page& page, const model::FixedPoint& rest) {
  constexpr std::size_t kLabelColumns = 20;
  page.paragraph(fmt::format("It {}: {}.", standing_of(rest), meaning_of(rest)), Tone::kPlain,
                 kIndent);
  const model::FastState<double> state = model::as_state(rest.at);
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    page.row(fmt::format("    {}", name_of(quantity)), kLabelColumns,
             band_and_number(quantity, value_of(quantity, state, {})), Tone::kPlain);
  }
}

void put_rests(Page& page, const CycleAnalysis& analysis) {
  const auto& rests = analysis.cycle.rests.points;
  page.paragraph(rests.size() > 1 ? "Where these two can come to rest, in one of several ways"
                                  : "Where these two can come to rest",
                 Tone::kStrong);
  for (const model::FixedPoint& rest : rests) {
    put_rest(page, rest);
  }
  if (rests.empty()) {
    page.paragraph(about_rests(analysis), Tone::kCaution, kIndent);
  }
}

}  // namespace

void put_cycle(Page& page, const CycleAnalysis& analysis) {
  page.paragraph(headline(analysis), Tone::kStrong);
  for (const std::string& remark : remarks(analysis)) {
    page.paragraph(remark);
  }
  page.blank();
  put_rests(page, analysis);
  page.blank();
  page.paragraph("Where circling begins", Tone::kStrong);
  for (const std::string& sentence : about_beginnings(analysis)) {
    page.paragraph(sentence, Tone::kPlain, kIndent);
  }
  page.blank();
  page.paragraph("Over the weeks", Tone::kStrong);
  page.paragraph(about_weeks(analysis), Tone::kPlain, kIndent);
  page.blank();
  page.paragraph(kCycleCaveat, Tone::kFaint);
}

}  // namespace attune::cli
