// What a level means is what the coach says of a reply that has it, and nothing else.
#include "coach/own_words/code_choices.h"

#include "coach/evidence.h"

namespace attune::coach {

namespace {

/// What a reply has that has one level of one code.
Evidence evidence_of(const Language& say, std::size_t code, std::size_t level) {
  CodeLevels levels{};
  levels.at(code) = level;
  return evidence_for(say, codes_at(levels)).front();
}

CodeChoice choice_of(const Language& say, std::size_t code) {
  CodeChoice choice;
  choice.levels.reserve(kBins.at(code).levels);
  choice.levels.emplace_back(say("not at all"));
  for (std::size_t level = 1; level < kBins.at(code).levels; ++level) {
    Evidence evidence = evidence_of(say, code, level);
    choice.helps = evidence.helps;
    choice.levels.push_back(std::move(evidence.meaning));
  }
  return choice;
}

}  // namespace

std::vector<CodeChoice> code_choices(const Language& say) {
  std::vector<CodeChoice> choices;
  choices.reserve(kCodes);
  for (std::size_t code = 0; code < kCodes; ++code) {
    choices.push_back(choice_of(say, code));
  }
  return choices;
}

}  // namespace attune::coach
