// The pieces that several JSON shapes share. Object keys keep the order in which they are put in.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/reply.h"
#include "model/stance.h"
#include "model/state.h"

namespace attune::cli {

using Json = nlohmann::ordered_json;

/// One line without a line break. Text that is not UTF-8 is mended, so this cannot fail.
[[nodiscard]] std::string one_line(const Json& value);

/// Puts the five quantities that move within a talk into `object`, by their field terms.
void put_fast(Json& object, const model::FastState<double>& fast);

/// The eight shares of a stance, by their field terms.
[[nodiscard]] Json json_of(const model::Stance<double>& stance);

/// Puts the four quantities that move over the weeks into `object`, by their field terms.
void put_slow(Json& object, const model::SlowState<double>& slow);

/// The word of each quantity's band, by its field term.
[[nodiscard]] Json bands_of_couple(const model::FastState<double>& fast,
                                   const model::SlowState<double>& slow);

/// The codes that are not zero, by the names that authors write.
[[nodiscard]] Json codes_of(const model::ReplyCodes& codes);
[[nodiscard]] Json codes_of(const model::BidderCodes& codes);

}  // namespace attune::cli
