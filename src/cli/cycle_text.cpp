// Words first; the numbers behind them stand further down.
#include "cli/cycle_text.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "coach/change_words.h"
#include "coach/cycle_words.h"
#include "coach/outlook.h"
#include "coach/rest_words.h"
#include "model/cycle/couple_system.h"

namespace attune::cli {

namespace {

constexpr std::size_t kIndent = 2;

void put_rest(Page& page, const model::FixedPoint& rest) {
  constexpr std::size_t kLabelColumns = 20;
  page.paragraph(coach::rest_sentence(kEnglish, rest), Tone::kPlain, kIndent);
  const model::FastState<double> state = model::as_state(rest.at);
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    page.row(fmt::format("    {}", name_of(quantity)), kLabelColumns,
             coach::band_and_number(kEnglish, quantity, value_of(quantity, state, {})),
             Tone::kPlain);
  }
}

void put_rests(Page& page, const model::FixedPointSearch& rests) {
  page.paragraph("Where nothing moves", Tone::kStrong);
  for (const model::FixedPoint& rest : rests.points) {
    put_rest(page, rest);
  }
  if (rests.points.empty()) {
    page.paragraph(coach::no_rest_sentence(kEnglish, rests), Tone::kCaution, kIndent);
  }
}

void put_part(Page& page, const char* heading, const std::vector<std::string>& sentences) {
  page.paragraph(heading, Tone::kStrong);
  for (const std::string& sentence : sentences) {
    page.paragraph(sentence, Tone::kPlain, kIndent);
  }
  page.blank();
}

}  // namespace

void put_cycle(Page& page, const CycleAnalysis& analysis) {
  const session::CoupleStudy& study = analysis.study;
  const session::CoupleFindings& findings = analysis.findings;
  page.paragraph(coach::answer_sentence(kEnglish, study.setting.stance) + " " +
                     coach::cycle_sentence(kEnglish, study.cycle),
                 Tone::kStrong);
  for (const std::string& remark : coach::cycle_remarks(kEnglish, study.cycle)) {
    page.paragraph(remark);
  }
  if (const std::string worry = coach::warranted_worry(kEnglish, study.setting.couple);
      !worry.empty()) {
    page.paragraph(worry);
  }
  page.blank();
  put_part(page, "What would change this",
           {coach::what_helps(kEnglish,
                              {study.setting, study.cycle, *findings.changes, findings.pair})});
  put_rests(page, study.cycle.rests);
  page.blank();
  put_part(page, "Where circling begins",
           coach::beginning_words(kEnglish, *findings.beginning, study.setting));
  put_part(page, "Over the weeks",
           {coach::under_caveat(kEnglish, coach::outlook_sentence(kEnglish, study.weeks))});
  page.paragraph(coach::kCycleCaveat, Tone::kFaint);
  page.paragraph(coach::kWhereAfraid, Tone::kFaint);
}

}  // namespace attune::cli
