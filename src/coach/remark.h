// The coach's own remark on a reply, made from its codes where the author has written none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "coach/wording.h"
#include "model/reply.h"

namespace attune::coach {

/// A reply as far as the remark goes by it.
struct ReplyRead {
  const model::ReplyCodes& codes;
  model::ResponseStyle style = model::ResponseStyle::kPlain;
  std::string_view words;         ///< What was said.
  std::uint64_t fingerprint = 0;  ///< Chooses among variants.
};

/// One to three short sentences: what landed or what it cost, and one thing to wonder about.
[[nodiscard]] std::string remark_on(const Language& say, const ReplyRead& reply,
                                    const Names& names);

/// Says that the worry has a reason: the responder has really been further away.
[[nodiscard]] std::string warranted_worry(const Language& say, const Names& names,
                                          std::uint64_t fingerprint);

}  // namespace attune::coach
