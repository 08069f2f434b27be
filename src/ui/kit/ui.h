// What every widget gets: colours, fonts, scale, clock. Nothing in ui is global but Dear ImGui.
#pragma once

#include <filesystem>
#include <vector>

#include "base/language/language.h"
#include "ui/kit/drawing_memory.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/fonts.h"
#include "ui/kit/geometry.h"
#include "ui/kit/palette.h"
#include "ui/kit/paragraph_memory.h"
#include "ui/kit/plot_memory.h"
#include "ui/kit/stroke_point.h"
#include "ui/kit/witness.h"

namespace attune::ui {

/// Room for points that widgets fill and empty again while they draw, so that a frame allocates
/// nothing once the first frames have passed.
struct Scratch {
  std::vector<ImVec2> knots;
  std::vector<ImVec2> points;
  std::vector<StrokePoint> stroke;
  std::vector<StrokePoint> dash;
};

/// The surroundings of one frame. Cheap to pass by reference; valid until the frame ends.
struct Ui {
  const Language& say;
  const Palette& palette;
  const Fonts& fonts;
  FocusOrder& focus;
  Scratch& scratch;
  ParagraphMemory& paragraphs;
  DrawingMemory& drawings;
  PlotMemory& plots;
  float scale = 1.0F;  ///< S, text scale times that of the monitor: multiplies every length.
  double time = 0.0;   ///< Seconds since the program started.
  bool reduced_motion = false;  ///< Nothing moves by itself.
  Witness* witness = nullptr;   ///< Filled where there is one.

  /// A length given at text scale 1, in pixels.
  [[nodiscard]] float px(float at_scale_one) const { return at_scale_one * scale; }
  [[nodiscard]] ImVec2 px(float x, float y) const { return {x * scale, y * scale}; }

  /// The list of the window that is being drawn into: a scroll area has its own.
  // NOLINTNEXTLINE(readability-convert-member-functions-to-static): belongs to the surroundings.
  [[nodiscard]] ImDrawList& draw() const { return *ImGui::GetWindowDrawList(); }
};

/// How the window looks; changes between frames only.
struct Look {
  Language language;
  Theme theme = Theme::kLight;
  float scale = 1.0F;
  bool reduced_motion = false;
  bool operator==(const Look&) const = default;
};

/// Owns what outlives a frame. One per ImGui context, and destroyed after it.
class Kit {
 public:
  /// Loads fonts and sets Dear ImGui's style. Between frames; when fonts_changed() then says so,
  /// the renderer uploads the font texture anew.
  void apply(const Look& look, const std::filesystem::path& font_folder);
  [[nodiscard]] const Look& look() const { return look_; }
  /// Whether the last apply() replaced the fonts.
  [[nodiscard]] bool fonts_changed() const { return fonts_changed_; }
  [[nodiscard]] const Fonts& fonts() const { return fonts_; }

  /// After ImGui::NewFrame(). `time` in seconds; `witness` is cleared and filled.
  [[nodiscard]] Ui begin_frame(double time, Witness* witness = nullptr);

 private:
  Look look_;
  Fonts fonts_;
  float font_scale_ = 0.0F;  // the scale the fonts are baked for, 0 before the first time
  bool fonts_changed_ = false;
  FocusOrder focus_;
  Scratch scratch_;
  ParagraphMemory paragraphs_;
  DrawingMemory drawings_;
  PlotMemory plots_;
};

}  // namespace attune::ui
