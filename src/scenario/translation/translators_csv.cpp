// A row a text.
#include "scenario/translation/translators_csv.h"

#include "picture/csv.h"

namespace attune::scenario {

namespace {

std::string state_of(const ExchangeText& text) {
  if (text.translation.empty()) {
    return "missing";
  }
  return text.stale ? "stale" : "current";
}

}  // namespace

std::string translators_csv(const std::vector<ExchangeText>& texts) {
  picture::DataTable table;
  for (const char* name :
       {"key", "where", "who", "when", "context", "source", "translation", "state"}) {
    table.columns.push_back({name, ""});
  }
  for (const ExchangeText& each : texts) {
    table.rows.push_back({each.key, each.where, each.who, each.when, each.context, each.source,
                          each.translation, state_of(each)});
  }
  return csv_text(table);
}

}  // namespace attune::scenario
