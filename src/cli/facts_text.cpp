// A share a spread, the sentence, and where it comes from.
#include "cli/facts_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/json_values.h"

namespace attune::cli {

namespace {

using model::FactResult;
using model::FactStanding;

std::string_view word_for(FactStanding standing) {
  switch (standing) {
    case FactStanding::kClaimed:
      return "claimed";
    case FactStanding::kContrast:
      return "contrast";
    case FactStanding::kWeakness:
      break;
  }
  return "weakness";
}

std::string columns_of(const FactResult& quarter, const FactResult& half) {
  const auto verdict = [](const FactResult& result) { return result.as_expected() ? ' ' : '!'; };
  return fmt::format("  {:<6} {:5.1f} %{} {:5.1f} %{}  ", quarter.fact.id,
                     100.0 * quarter.votes.share(), verdict(quarter), 100.0 * half.votes.share(),
                     verdict(half));
}

void put_fact(Page& page, const FactResult& quarter, const FactResult& half) {
  const std::string columns = columns_of(quarter, half);
  const bool fine = quarter.as_expected() && half.as_expected();
  const bool claimed = quarter.fact.standing != FactStanding::kWeakness;
  page.labelled(columns, fine ? Tone::kPlain : Tone::kCaution, columns.size(),
                fmt::format("{}{} ({})", claimed ? "" : "Not claimed: ", quarter.fact.claim,
                            quarter.fact.source));
}

Json result_json(const FactResult& result) {
  return {{"share", result.votes.share()},
          {"couples", result.votes.counted()},
          {"expected", result.expected},
          {"tolerance", result.tolerance},
          {"as_expected", result.as_expected()}};
}

bool all_fine(const std::vector<FactResult>& results) {
  return std::all_of(results.begin(), results.end(),
                     [](const FactResult& result) { return result.as_expected(); });
}

}  // namespace

bool FactTable::all_as_expected() const { return all_fine(quarter) && all_fine(half); }

FactTable judge_all_facts(std::uint64_t couples) {
  Workers workers(processor_count());
  return {.quarter = model::judge_facts(model::kQuarter, couples, workers),
          .half = model::judge_facts(model::kHalf, couples, workers),
          .couples = couples};
}

void put_facts(Page& page, const FactTable& table) {
  page.paragraph("What the model says of couples in general", Tone::kStrong);
  page.paragraph(model::words_about_shares(kEnglish, table.couples));
  page.paragraph(
      "That a sentence holds for most of them shows that it does not hang on one number; it does "
      "not show that it is true of people.");
  page.blank();
  constexpr std::string_view kHead = "         quarter     half";
  page.labelled(kHead, Tone::kFaint, kHead.size(), "");
  for (std::size_t i = 0; i < table.quarter.size(); ++i) {
    put_fact(page, table.quarter[i], table.half[i]);
  }
  page.blank();
  page.paragraph(
      table.all_as_expected()
          ? fmt::format("All {} shares are what they were found to be.", 2 * table.quarter.size())
          : "Shares behind a ! are not what they were found to be.",
      table.all_as_expected() ? Tone::kPlain : Tone::kCaution);
}

std::string facts_json(const FactTable& table) {
  Json facts = Json::array();
  for (std::size_t i = 0; i < table.quarter.size(); ++i) {
    const model::Fact& fact = table.quarter[i].fact;
    facts.push_back({{"id", fact.id},
                     {"claim", fact.claim},
                     {"source", fact.source},
                     {"standing", word_for(fact.standing)},
                     {"within_quarter", result_json(table.quarter[i])},
                     {"within_half", result_json(table.half[i])}});
  }
  return one_line({{"facts", std::move(facts)}, {"as_expected", table.all_as_expected()}});
}

}  // namespace attune::cli
