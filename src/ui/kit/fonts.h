// The faces of the window, baked for a text scale.
#pragma once

#include <imgui.h>

#include <array>
#include <filesystem>
#include <string>

#include "ui/kit/type.h"

namespace attune::ui {

/// Text at most so much larger than at scale 1: the largest text scale on a screen with half as
/// many pixels again. The glyphs of a larger one would take more memory than they are worth.
inline constexpr double kLargestScale = 3.0;

/// The nearest scale that is drawn: session::kSmallestTextScale to kLargestScale, in steps of
/// session::kTextScaleStep.
[[nodiscard]] float nearest_scale(float wanted);

/// A font at the size it is drawn.
struct FontAt {
  ImFont* font = nullptr;
  float size = 0.0F;  ///< px, text scale included.
};

/// Owns the font files for as long as Dear ImGui reads them: must outlive the ImGui context.
class Fonts {
 public:
  /// Fills Dear ImGui's atlas for `scale` from the Inter files in `folder`. Between frames only;
  /// the renderer must then upload the texture anew. A face whose file is missing or broken is
  /// replaced by Regular, and that by Dear ImGui's own font.
  void load(const std::filesystem::path& folder, float scale);

  [[nodiscard]] FontAt at(Type type) const { return fonts_[static_cast<std::size_t>(type)]; }

  /// False where Inter was not found and the window makes do with Dear ImGui's own font.
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  void add_face(Face face, const std::string& data, float scale);
  void fill_gaps(float scale);

  std::array<std::string, kFaceCount> files_;
  std::array<FontAt, kTypeCount> fonts_;
  bool complete_ = false;
};

}  // namespace attune::ui
