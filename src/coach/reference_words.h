// What is said of a published model and of its couples, for the window, the pictures and the
// terminal. What becomes of two at a rest stands in coach/rest_words.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/reference/reference_model.h"

namespace attune::coach {

/// How the check of the numbers of `what`, "the published model", came out: one or two sentences.
/// `hits` of the `numbers` agree.
[[nodiscard]] std::string check_sentence(const Language& say, std::string_view what,
                                         std::size_t hits, std::size_t numbers);

/// Authors, year and place, and how well we know it: a few sentences.
[[nodiscard]] std::string source_sentences(const Language& say, const model::ReferenceModel& model);

/// Who the couple of a setting is, and in parentheses what the source calls it: one sentence.
[[nodiscard]] std::string setting_sentence(const Language& say,
                                           const model::ReferenceSetting& setting);

/// The numbers of that couple in the letters of the source: one sentence.
[[nodiscard]] std::string parameter_sentence(const Language& say,
                                             const model::ReferenceSetting& setting);

/// The model and, where it has several, the couple: "Thresholds (Gottman): three climates".
[[nodiscard]] std::string name_of(const Language& say, const model::ReferenceModel& model,
                                  const model::ReferenceSetting& setting);

/// What a picture has to say of the model where it stands by itself: what nobody should take from
/// it as an example, and whose equations they are.
[[nodiscard]] std::string origin_sentences(const Language& say, const model::ReferenceModel& model);

}  // namespace attune::coach
