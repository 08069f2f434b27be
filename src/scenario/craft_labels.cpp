// The list is our own, from the words that the sources of this program ask not to use of people
// ("needy", "clingy") and the diagnoses that are thrown about in quarrels.
#include "scenario/craft_labels.h"

#include <array>

#include "scenario/craft_phrases.h"

namespace attune::scenario {

std::string_view label_in(std::string_view text) {
  constexpr auto kLabels = std::to_array<std::string_view>({"needy",
                                                            "clingy",
                                                            "crazy",
                                                            "hysterical",
                                                            "psycho",
                                                            "psychopath",
                                                            "sociopath",
                                                            "narcissist",
                                                            "narcissistic",
                                                            "borderline",
                                                            "codependent",
                                                            "toxic",
                                                            "paranoid",
                                                            "gaslighter",
                                                            "commitment-phobe",
                                                            "frigid",
                                                            "bipolar",
                                                            "control freak",
                                                            "drama queen",
                                                            "attention-seeking",
                                                            "high-maintenance",
                                                            "anxiously attached",
                                                            "avoidantly attached"});
  return ProseWords(text).first_of(kLabels);
}

}  // namespace attune::scenario
