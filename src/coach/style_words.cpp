// One name a style, without a default: a new style does not compile unnamed.
#include "coach/style_words.h"

namespace attune::coach {

std::string_view plain_name(const Language& /*say*/, model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kSupportive:
      return "comforts and stays";
    case model::ResponseStyle::kEnabling:
      return "gives in";
    case model::ResponseStyle::kDismissive:
      return "brushes it off";
    case model::ResponseStyle::kWithdrawing:
      return "walks away";
    case model::ResponseStyle::kMixed:
      return "says both at once";
    case model::ResponseStyle::kPlain:
      return "plain talk";
  }
  return "";
}

std::string_view deed_of(const Language& say, model::ResponseStyle style) {
  // The others are verbs already.
  return style == model::ResponseStyle::kPlain ? "talks plainly" : plain_name(say, style);
}

}  // namespace attune::coach
