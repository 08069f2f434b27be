// The coach's own remark on a reply, made from its codes where the author has written none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "coach/wording.h"
#include "model/reply.h"

namespace attune::coach {

/// One to three short sentences: what landed or what it cost, and one thing to wonder about.
[[nodiscard]] std::string remark_on(const Language& say, const model::ReplyCodes& codes,
                                    const model::StyleReading& reading, const Names& names,
                                    std::string_view words, std::uint64_t fingerprint);

/// Says that the worry has a reason: the responder has really been further away.
[[nodiscard]] std::string warranted_worry(const Language& say, const Names& names,
                                          std::uint64_t fingerprint);

}  // namespace attune::coach
