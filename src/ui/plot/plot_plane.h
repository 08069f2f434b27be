// The plane of a plot on the screen: from values to pixels and back.
#pragma once

#include "picture/frame.h"
#include "ui/kit/geometry.h"

namespace attune::ui {

/// What draw_plot() returns, so that others can draw into a plot and know where the mouse is.
class PlotPlane {
 public:
  /// `frame` in the pixels of `picture`, each `unit` wide on the screen, counted from `origin`.
  PlotPlane(const picture::Frame& frame, ImVec2 origin, float unit);

  /// Where the layers are, in pixels of the screen.
  [[nodiscard]] const Rect& inner() const { return inner_; }
  /// Where `values` are, which may be outside; not finite where they are not.
  [[nodiscard]] ImVec2 at(const picture::Point& values) const {
    return on_screen(frame_.spot(values));
  }
  /// The values at a place of the screen, which may be outside; the lower limits where an axis has
  /// no length.
  [[nodiscard]] picture::Point values(ImVec2 at) const { return frame_.values(spot(at)); }

  [[nodiscard]] const picture::Frame& frame() const { return frame_; }
  [[nodiscard]] ImVec2 on_screen(const picture::Spot& spot) const;
  [[nodiscard]] Rect on_screen(const picture::Area& area) const;
  [[nodiscard]] picture::Spot spot(ImVec2 on_screen) const;
  /// A length of `picture` in pixels of the screen.
  [[nodiscard]] float px(double length) const { return static_cast<float>(length) * unit_; }

 private:
  picture::Frame frame_;
  ImVec2 origin_;
  float unit_;
  Rect inner_;
};

}  // namespace attune::ui
