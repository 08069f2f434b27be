// Draws the lines of one icon in the coordinates of its box: -12 to 12 both ways.
#pragma once

#include <initializer_list>

#include "ui/kit/ui.h"

namespace attune::ui {

class IconPen {
 public:
  IconPen(ImDrawList& draw, ImVec2 centre, float unit, Colour colour)
      : draw_(draw), centre_(centre), unit_(unit), colour_(colour) {}

  void line(std::initializer_list<ImVec2> points, bool closed = false) const {
    for (const ImVec2 point : points) {
      draw_.PathLineTo(at(point));
    }
    draw_.PathStroke(colour_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness());
  }
  void circle(ImVec2 middle, float radius) const {
    draw_.AddCircle(at(middle), radius * unit_, colour_, 0, thickness());
  }
  void dot(ImVec2 middle, float radius) const {
    draw_.AddCircleFilled(at(middle), radius * unit_, colour_);
  }
  void box(ImVec2 min, ImVec2 max, float radius) const {
    draw_.AddRect(at(min), at(max), colour_, radius * unit_, 0, thickness());
  }
  void triangle(ImVec2 a, ImVec2 b, ImVec2 c) const {
    draw_.AddTriangleFilled(at(a), at(b), at(c), colour_);
  }
  void block(ImVec2 min, ImVec2 max, float radius) const {
    draw_.AddRectFilled(at(min), at(max), colour_, radius * unit_);
  }
  /// An arc from `from` to `to`, in radians clockwise from the right.
  void arc(ImVec2 middle, float radius, float from, float to) const {
    draw_.PathArcTo(at(middle), radius * unit_, from, to);
    draw_.PathStroke(colour_, ImDrawFlags_None, thickness());
  }
  void curve(ImVec2 from, ImVec2 pull_from, ImVec2 pull_to, ImVec2 to) const {
    draw_.AddBezierCubic(at(from), at(pull_from), at(pull_to), at(to), colour_, thickness());
  }

 private:
  [[nodiscard]] ImVec2 at(ImVec2 point) const { return centre_ + point * unit_; }
  [[nodiscard]] float thickness() const { return 1.9F * unit_; }

  ImDrawList& draw_;
  ImVec2 centre_;
  float unit_;
  Colour colour_;
};

}  // namespace attune::ui
