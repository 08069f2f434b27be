// A short talk goes slowly enough to be read answer by answer; a long one takes half a minute.
#include "ui/cycle/cycle_playback.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kLongestMoment = 2.4;  // seconds
constexpr double kWholeTalk = 30.0;     // seconds

double seconds_a_moment(int last) {
  return std::min(kLongestMoment, kWholeTalk / static_cast<double>(std::max(1, last)));
}

}  // namespace

int CyclePlayback::moment() const {
  constexpr double kSlack = 1e-9;
  return static_cast<int>(std::floor(position_ + kSlack));
}

void CyclePlayback::step() { seek(moment() + 1); }

void CyclePlayback::back() {
  // Between two moments, back is the one just passed.
  seek(static_cast<int>(std::ceil(position_)) - 1);
}

void CyclePlayback::seek(int moment) {
  playing_ = false;
  position_ = std::clamp(moment, 0, last_);
}

void CyclePlayback::toggle_play() {
  if (!playing_ && moment() >= last_) {
    position_ = 0.0;
  }
  playing_ = !playing_ && last_ > 0;
}

void CyclePlayback::advance(double seconds) {
  if (!playing_) {
    return;
  }
  position_ += std::max(0.0, seconds) / seconds_a_moment(last_);
  if (position_ >= last_) {
    seek(last_);
  }
}

}  // namespace attune::ui
