// One row a style.
#include "scenario/interchange/edge_look.h"

#include "picture/theme.h"

namespace attune::scenario {
namespace {

using picture::Colour;
using picture::Paint;
using picture::Theme;

EdgeLook look(Colour colour, std::string_view line, std::string_view arrowhead,
              std::string_view dashes, double width) {
  return {Paint::of(Theme::kLight).strong(colour), line, arrowhead, dashes, width};
}

}  // namespace

EdgeLook look_of(const std::optional<model::StyleReading>& style) {
  if (!style) {
    return look(Colour::kFaint, "solid", "vee", "", 1.0);
  }
  switch (style->style) {
    case model::ResponseStyle::kSupportive:
      return look(Colour::kSupportive, "bold", "normal", "", 2.5);
    case model::ResponseStyle::kEnabling:
      return look(Colour::kEnabling, "dashed", "diamond", "7 4", 1.8);
    case model::ResponseStyle::kDismissive:
      return look(Colour::kDismissive, "bold", "tee", "12 3", 2.5);
    case model::ResponseStyle::kWithdrawing:
      return look(Colour::kWithdrawing, "dotted", "odot", "2 3", 1.8);
    case model::ResponseStyle::kMixed:
      return look(Colour::kInk, "dashed", "box", "7 3 2 3", 1.8);
    case model::ResponseStyle::kPlain:
      break;
  }
  return look(Colour::kInk, "solid", "open", "", 1.2);
}

std::string edge_text(const StoryEdge& edge) {
  std::string text = edge.words;
  if (edge.once) {
    text += " (once)";
  }
  if (!edge.condition.empty()) {
    text += " [if " + edge.condition + "]";
  }
  return text;
}

}  // namespace attune::scenario
