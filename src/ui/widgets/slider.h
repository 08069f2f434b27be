// A number that can be set: its name, its value in words, and a rail with a knob.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

inline constexpr float kSliderHeight = 52.0F;  ///< px at scale 1

/// A second value on the rail, to compare with.
struct SliderMark {
  float value = 0.0F;
  std::string_view label = {};  ///< A letter or a short word; stands below the rail.
};

struct SliderSpec {
  const char* id = "";
  Rect area = {};  ///< kSliderHeight high.
  std::string_view label = {};
  std::string_view reading = {};  ///< The value as a word or a number, at the right.
  float value = 0.0F;
  float low = 0.0F;
  float high = 1.0F;
  float standard = 0.0F;  ///< What a double click returns to.
  float step = 0.0F;      ///< Of an arrow key. 0: a fiftieth of the range.
  std::optional<SliderMark> mark = std::nullopt;
  std::string_view explanation = {};  ///< A sentence for the tooltip; may be empty.
};

/// Returns the value the person moves it to: by click or drag, by a double click, or, while it has
/// the keyboard, with Left, Right, Home and End.
[[nodiscard]] std::optional<float> draw_slider(const Ui& ui, const SliderSpec& spec);

}  // namespace attune::ui
