// What the plots share: the area of the lines, its axes, and labels that keep out of each other's
// way.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "ui/kit/ui.h"
#include "ui/widgets/arm_dash.h"

namespace attune::ui {

/// A word on the vertical axis at the height `at`, 0 to 1.
struct AxisWord {
  float at = 0.0F;
  std::string_view word = {};
};

/// `words`, which to_say() has marked, in the language.
template <std::size_t Count>
[[nodiscard]] std::array<AxisWord, Count> said(const Language& say,
                                               std::array<AxisWord, Count> words) {
  for (AxisWord& word : words) {
    word.word = say(word.word);
  }
  return words;
}

/// Maps samples and shares to pixels.
struct PlotFrame {
  Rect lines;    ///< Where lines may go.
  int last = 0;  ///< Index of the last sample that fits; 0 puts the only one at the left.
  bool words_inside = false;  ///< Narrow: axis words stand inside, above their height.

  [[nodiscard]] float x(int index) const {
    const float share = last > 0 ? static_cast<float>(index) / static_cast<float>(last) : 0.0F;
    return lines.min.x + lines.width() * share;
  }
  /// `share` is kept within 0 to 1.
  [[nodiscard]] float y(float share) const {
    return lines.max.y - lines.height() * std::clamp(share, 0.0F, 1.0F);
  }
};

/// Baseline, hairlines and words of the vertical axis.
void draw_axis(const Ui& ui, const PlotFrame& frame, std::span<const AxisWord> words);

/// Fills ui.scratch.knots with the samples and ui.scratch.points with the curve through them.
void lay_curve(const Ui& ui, const PlotFrame& frame, std::span<const float> values);

/// How a partner's line looks.
struct PartnerCurve {
  Partner partner = Partner::kFirst;
  ArmDash dash = ArmDash::kSolid;
  bool filled = true;  ///< The soft area under it.
};

/// The line of a partner along `curve`, and the area under it.
void draw_partner_curve(const Ui& ui, const PlotFrame& frame, std::span<const ImVec2> curve,
                        const PartnerCurve& look);

/// Moves two label heights apart until they differ by at least `gap`, keeping both in
/// [low, high] where that is possible. Pixels.
struct LabelPair {
  float first;
  float second;
};
[[nodiscard]] LabelPair spread_labels(LabelPair wanted, float gap, float low, float high);

}  // namespace attune::ui
