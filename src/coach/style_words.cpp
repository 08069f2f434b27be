// One name a style, without a default: a new style does not compile unnamed.
#include "coach/style_words.h"

namespace attune::coach {

std::string_view plain_name(const Language& say, model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kSupportive:
      return say("comforts and stays");
    case model::ResponseStyle::kEnabling:
      return say("gives in");
    case model::ResponseStyle::kDismissive:
      return say("brushes it off");
    case model::ResponseStyle::kWithdrawing:
      return say("walks away");
    case model::ResponseStyle::kMixed:
      return say("says both at once");
    case model::ResponseStyle::kPlain:
      return say("plain talk");
  }
  return "";
}

std::string_view deed_of(const Language& say, model::ResponseStyle style) {
  // The others are verbs already.
  return style == model::ResponseStyle::kPlain ? say("talks plainly") : plain_name(say, style);
}

}  // namespace attune::coach
