// Every segment is cut to the box. Source: Liang & Barsky 1984, ACM Trans. Graph. 3(1), section 2.
#include "ui/plot/line_pieces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace attune::ui {

namespace {

using picture::Area;
using picture::Spot;

/// The part of a segment that lies in a box, as shares of its length.
struct Part {
  double from = 0.0;
  double to = 1.0;

  /// Cuts off what lies beyond one side; false where nothing is left.
  bool cut(double towards, double room) {
    if (towards == 0.0) {
      return room >= 0.0;
    }
    const double share = room / towards;
    if (towards < 0.0) {
      from = std::max(from, share);
    } else {
      to = std::min(to, share);
    }
    return from <= to;
  }
};

std::optional<Part> part_in(const Area& box, const Spot& a, const Spot& b) {
  const double x = b.x - a.x;
  const double y = b.y - a.y;
  Part part;
  const bool left = std::isfinite(x) && std::isfinite(y) && part.cut(-x, a.x - box.left) &&
                    part.cut(x, box.right - a.x) && part.cut(-y, a.y - box.top) &&
                    part.cut(y, box.bottom - a.y);
  return left ? std::optional(part) : std::nullopt;
}

Spot between(const Spot& a, const Spot& b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

class Cutter {
 public:
  explicit Cutter(const Area& box) : box_(box) {}

  void go_to(const Spot& spot) {
    if (!is_finite(spot)) {
      stop();
      last_.reset();
      return;
    }
    if (last_) {
      add_segment(*last_, spot);
    }
    alone_ = !last_;
    last_ = spot;
  }
  LinePieces finish() {
    stop();
    return std::move(pieces_);
  }

 private:
  void add_segment(const Spot& a, const Spot& b) {
    const std::optional<Part> part = part_in(box_, a, b);
    if (!part) {
      end_piece();
      return;
    }
    if (!drawing_ || part->from > 0.0) {
      end_piece();
      pieces_.spots.push_back(between(a, b, part->from));
      drawing_ = true;
    }
    pieces_.spots.push_back(between(a, b, part->to));
    if (part->to < 1.0) {
      end_piece();
    }
  }
  void stop() {
    if (last_ && alone_ && part_in(box_, *last_, *last_)) {
      pieces_.spots.push_back(*last_);
      drawing_ = true;
    }
    end_piece();
  }
  void end_piece() {
    if (drawing_) {
      pieces_.ends.push_back(pieces_.spots.size());
    }
    drawing_ = false;
  }

  Area box_;
  LinePieces pieces_;
  std::optional<Spot> last_;
  bool alone_ = false;    // nothing leads to the last spot
  bool drawing_ = false;  // a piece is begun
};

}  // namespace

LinePieces pieces_of(const picture::Line& line, const picture::Frame& frame) {
  constexpr double kHalfALine = 1.5;
  constexpr double kSameSpot = 0.2;
  const Area& area = frame.area();
  Cutter cutter({area.left - kHalfALine, area.top - kHalfALine, area.right + kHalfALine,
                 area.bottom + kHalfALine});
  std::optional<Spot> before;
  for (std::size_t i = 0; i < line.points.size(); ++i) {
    const Spot spot = frame.spot(line.points[i]);
    const bool same = before && i + 1 < line.points.size() &&
                      std::hypot(spot.x - before->x, spot.y - before->y) < kSameSpot;
    if (!same) {
      cutter.go_to(spot);
      before = spot;
    }
  }
  return cutter.finish();
}

}  // namespace attune::ui
