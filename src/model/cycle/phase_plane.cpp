// Marching squares on the rates at the corners of a grid.
#include "model/cycle/phase_plane.h"

#include <cstddef>

#include "model/dynamics.h"

namespace attune::model {

namespace {

constexpr std::array kMembers = {&FastState<double>::distress, &FastState<double>::pursuit,
                                 &FastState<double>::discouragement, &FastState<double>::arousal,
                                 &FastState<double>::withdrawal};

double FastState<double>::*member_of(FastQuantity quantity) {
  return kMembers.at(static_cast<std::size_t>(quantity));
}

/// The slice as a function of two numbers.
class Slice {
 public:
  Slice(const Setting& setting, const FastState<double>& now, const PlanePair& pair)
      : terms_(talk_terms(setting.couple, setting.stance)),
        now_(now),
        across_(member_of(pair.across)),
        up_(member_of(pair.up)) {}

  [[nodiscard]] PlaneArrow at(double across, double up) const {
    FastState<double> state = now_;
    state.*across_ = across;
    state.*up_ = up;
    const FastState<double> rate = fast_motion(terms_, state, 0.0).rate;
    return {across, up, rate.*across_, rate.*up_};
  }

 private:
  TalkTerms<double> terms_;
  FastState<double> now_;
  double FastState<double>::*across_;
  double FastState<double>::*up_;
};

/// Where the line from `a` to `b` crosses zero.
PlanePoint crossing(const PlaneArrow& a, const PlaneArrow& b, double PlaneArrow::*rate) {
  const double share = a.*rate / (a.*rate - b.*rate);
  return {a.across + share * (b.across - a.across), a.up + share * (b.up - a.up)};
}

/// The pieces of one null-cline within a cell whose corners are given in order around it.
void add_pieces(const std::array<const PlaneArrow*, 4>& corners, double PlaneArrow::*rate,
                std::vector<NullClinePiece>& pieces) {
  std::array<PlanePoint, 4> found = {};
  std::size_t count = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const PlaneArrow& a = *corners[i];
    const PlaneArrow& b = *corners[(i + 1) % corners.size()];
    if ((a.*rate > 0.0) != (b.*rate > 0.0)) {
      found[count++] = crossing(a, b, rate);
    }
  }
  for (std::size_t i = 0; i + 1 < count; i += 2) {
    pieces.push_back({found[i], found[i + 1]});
  }
}

std::vector<PlaneArrow> grid_of(const Slice& slice, int points, double first, double step) {
  std::vector<PlaneArrow> grid;
  grid.reserve(static_cast<std::size_t>(points) * static_cast<std::size_t>(points));
  for (int row = 0; row < points; ++row) {
    for (int column = 0; column < points; ++column) {
      grid.push_back(slice.at(first + column * step, first + row * step));
    }
  }
  return grid;
}

}  // namespace

double value_of(const FastState<double>& state, FastQuantity quantity) {
  return state.*member_of(quantity);
}

PhasePlane phase_plane(const Setting& setting, const FastState<double>& now, const PlanePair& pair,
                       int arrows, int cells) {
  const Slice slice(setting, now, pair);
  PhasePlane plane;
  plane.arrows = grid_of(slice, arrows, 0.5 / arrows, 1.0 / arrows);
  const int points = cells + 1;
  const std::vector<PlaneArrow> corners = grid_of(slice, points, 0.0, 1.0 / cells);
  const auto corner = [&](int column, int row) {
    return &corners[static_cast<std::size_t>(row) * static_cast<std::size_t>(points) +
                    static_cast<std::size_t>(column)];
  };
  for (int row = 0; row < cells; ++row) {
    for (int column = 0; column < cells; ++column) {
      const std::array<const PlaneArrow*, 4> around = {corner(column, row), corner(column + 1, row),
                                                       corner(column + 1, row + 1),
                                                       corner(column, row + 1)};
      add_pieces(around, &PlaneArrow::across_rate, plane.across_still);
      add_pieces(around, &PlaneArrow::up_rate, plane.up_still);
    }
  }
  return plane;
}

}  // namespace attune::model
