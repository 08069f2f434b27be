// What goes out to translators and comes back from them, whatever the file format.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "scenario/translation/translation.h"

namespace attune::scenario {

/// One text for a translator, with what helps to translate it.
struct ExchangeText {
  std::string key;          ///< TextPlace::key.
  std::string where;        ///< The node; empty outside of the nodes.
  std::string who;          ///< "Yara says", "narration", "coach, on an answer of Piet".
  std::string when;         ///< TextPlace::when.
  std::string context;      ///< The answer that it belongs to, or the coach on this answer.
  std::string source;       ///< The text as written.
  std::string translation;  ///< Empty where there is none.
  bool stale = false;       ///< The translation is of an older text, or unconfirmed.
};

/// Every text of the scenario, in the order in which it is met (see for_each_text()).
/// `translation` may be null. Errors: kNotPossible where a line or an option has no id.
[[nodiscard]] Result<std::vector<ExchangeText>> exchange_texts(const Scenario& scenario,
                                                               const Translation* translation);

/// One text that came back.
struct ReturnedText {
  std::string key;
  std::string source;       ///< The text that was translated.
  std::string translation;  ///< Empty: there is none, or none any more.
  bool unconfirmed = false;
};

/// A translation brought up to date.
struct Returned {
  Translation translation;
  int translated = 0;                ///< How many texts of the scenario have a current one now.
  int texts = 0;                     ///< Of how many.
  std::vector<std::string> unknown;  ///< Keys that came back and that the scenario does not have.
};

/// `old` with what came back; what did not come back stays as it was. What was translated from an
/// older text, or is unconfirmed, is kept and is stale.
[[nodiscard]] Returned take_back(const Scenario& scenario, Translation old,
                                 const std::vector<ReturnedText>& texts);

}  // namespace attune::scenario
