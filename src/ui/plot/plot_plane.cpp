// One shift and one factor.
#include "ui/plot/plot_plane.h"

namespace attune::ui {

PlotPlane::PlotPlane(const picture::Frame& frame, ImVec2 origin, float unit)
    : frame_(frame), origin_(origin), unit_(unit), inner_(on_screen(frame.area())) {}

ImVec2 PlotPlane::on_screen(const picture::Spot& spot) const {
  return origin_ + ImVec2(px(spot.x), px(spot.y));
}

Rect PlotPlane::on_screen(const picture::Area& area) const {
  return {on_screen(picture::Spot{area.left, area.top}),
          on_screen(picture::Spot{area.right, area.bottom})};
}

picture::Spot PlotPlane::spot(ImVec2 on_screen) const {
  const ImVec2 way = on_screen - origin_;
  return {static_cast<double>(way.x / unit_), static_cast<double>(way.y / unit_)};
}

}  // namespace attune::ui
