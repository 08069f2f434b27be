// The picture of the cycle: two lobes, one for each partner, and what runs through them.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/ui.h"
#include "ui/widgets/loop_motion.h"
#include "ui/widgets/loop_shape.h"

namespace attune::ui {

enum class LoopSize {
  kSmall,   ///< A column of Compare: 88 px high at scale 1, no names.
  kMedium,  ///< A card: names and what each of them does.
  kLarge,   ///< The Cycle screen: also four boxes that say what shows and what is felt.
};

struct LoopPartner {
  std::string_view name = {};
  std::string_view doing = {};             ///< Two words: "steps back". Medium only.
  std::string_view shows_title = {};       ///< Large: "Sam presses".
  std::string_view shows = {};             ///< Large: what one sees or hears.
  std::string_view underneath_title = {};  ///< Large.
  std::string_view underneath = {};        ///< Large: what is felt.
};

struct LoopPicture {
  LoopSize size = LoopSize::kMedium;
  LoopPartner first = {};
  LoopPartner second = {};
  Partner pursuer = Partner::kFirst;  ///< Whose side thickens with pursuit.
  std::optional<LoopStation> active =
      std::nullopt;                    ///< Lit; all stations are shown while there is one.
  std::string_view station_word = {};  ///< A few words at the lit station.
  std::string_view pace_word = {};     ///< Small: "slowing", "turning", "racing".
  float loop_height = 0.0F;  ///< Large: above 0 the loop is that high, pixels, and its boxes
                             ///< stand below it; else they stand beside or around it.
};

/// Draws the cycle into `area`. With reduced motion the particles stand still.
void draw_infinity_loop(const Ui& ui, const Rect& area, const LoopPicture& picture,
                        const LoopMotion& motion);

}  // namespace attune::ui
