// The regime of every couple in a square of two numbers, worked out coarsely first and finely where
// it matters.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/workers.h"
#include "model/cycle/dial.h"
#include "model/cycle/regime.h"

namespace attune::model {

/// A number of a couple along one side of the map.
struct MapAxis {
  std::size_t position = 0;  ///< Among the kCoupleNumbers; one that may_differ() within a block.
  double low = 0.0;          ///< Of the first column or row.
  double high = 1.0;         ///< Of the last.
};

/// What the two bring along: the bidder's anxiety, the responder's avoidance.
[[nodiscard]] MapAxis anxiety_axis();
[[nodiscard]] MapAxis avoidance_axis();
/// What the two do: how softly the bidder begins, how far the responder is there in deeds.
[[nodiscard]] MapAxis softness_axis();
[[nodiscard]] MapAxis engagement_axis();

enum class MapDetail {
  /// While something is dragged: steps of a minute, refined only where neighbours differ.
  kQuick,
  /// The couple's own step. Up to 64 columns every pixel is computed; larger maps along their
  /// edges, and wherever a neighbour is near a threshold or the rest jumps. That rests on margins,
  /// which are no proof. Held against every pixel of 1,959 maps of couples and stances of any kind
  /// (1,384 of 65 columns, 451 of 96, 124 of 256: 18.1 million pixels), it was wrong in two pixels
  /// of one map of 256: single couples who still moved when all around them had settled.
  kExact,
};

struct RegimeMapSpec {
  Setting setting;
  MapAxis across = anxiety_axis();
  MapAxis up = avoidance_axis();
  int size = 256;  ///< Columns and rows, at least 2.
  MapDetail detail = MapDetail::kQuick;

  [[nodiscard]] double value_across(int column) const;
  [[nodiscard]] double value_up(int row) const;
};

/// A map in the making. A value: it can be kept while the next one is worked out.
class RegimeMap {
 public:
  RegimeMap() = default;
  /// Nothing is known yet.
  explicit RegimeMap(const RegimeMapSpec& spec);

  [[nodiscard]] const RegimeMapSpec& spec() const { return spec_; }
  [[nodiscard]] bool done() const { return spacing_ == 0; }
  [[nodiscard]] int size() const { return spec_.size; }

  /// Goes on by about `couples` couples at most, or until it is done.
  void advance(Workers& workers, std::size_t couples);

  /// Takes up what was only filled, too: once that is done, every pixel was computed by itself and
  /// no margin is left. For an exact map; advance() then goes on.
  void prove();
  /// Whether every pixel was computed by itself.
  [[nodiscard]] bool proved() const { return proved_ && done(); }

  /// Of every pixel, row by row from the lowest, each from the left. Where nothing is known yet,
  /// that of the nearest coarser pixel, or kSettles.
  [[nodiscard]] std::span<const Regime> regimes() const { return regimes_; }
  [[nodiscard]] Regime at(int column, int row) const { return regimes_[index({column, row})]; }

 private:
  struct Seen {
    float swing = 0.0F;
    float distress = 0.0F;
  };
  struct Pixel {
    int column = 0;
    int row = 0;
  };

  [[nodiscard]] std::size_t index(Pixel pixel) const;
  /// The pixel so many further across and up, but not beyond the edge.
  [[nodiscard]] Pixel beyond(Pixel pixel, int across, int up) const;
  /// The corners of the block of the present spacing whose lower left one is `block`.
  [[nodiscard]] std::array<Pixel, 4> corners(Pixel block) const;
  void add_block(Pixel block);
  void want_edge();
  void settle_blocks();
  void want_ring();
  [[nodiscard]] bool is_restless(Pixel pixel) const;
  void want_around(Pixel pixel);
  [[nodiscard]] bool is_clear(Pixel pixel) const;
  [[nodiscard]] bool is_smooth(Pixel block) const;
  [[nodiscard]] bool agrees_at_its_corners(Pixel block) const;
  void fill(Pixel block);
  void want(Pixel pixel);
  void compute(Workers& workers, std::size_t count);

  RegimeMapSpec spec_;
  std::vector<Regime> regimes_;
  std::vector<Seen> seen_;
  std::vector<std::uint8_t> known_;    ///< Per pixel: computed.
  std::vector<std::uint32_t> wanted_;  ///< Pixels to compute at this spacing.
  std::vector<Pixel> blocks_;          ///< Lower left pixels of the blocks of this spacing.
  int spacing_ = 0;
  bool proved_ = false;
};

/// Every pixel by itself, with the couple's own step: what an exact map is held to.
[[nodiscard]] std::vector<Regime> every_regime(const RegimeMapSpec& spec, Workers& workers);

}  // namespace attune::model
