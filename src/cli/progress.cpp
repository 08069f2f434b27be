// The bar is one line that is written over.
#include "cli/progress.h"

#include <fmt/format.h>

#include <utility>

#include "cli/output.h"

namespace attune::cli {

namespace {

constexpr const char* kClearLine = "\r\x1b[K";

std::string bar_of(std::uint64_t done, std::uint64_t total) {
  constexpr std::uint64_t kColumns = 30;
  const std::uint64_t filled = done * kColumns / total;
  std::string bar;
  for (std::uint64_t i = 0; i < kColumns; ++i) {
    bar += i < filled ? "█" : "░";
  }
  return bar;
}

}  // namespace

Progress::Progress(const Surroundings& surroundings, std::uint64_t total, std::string unit,
                   bool hidden)
    : stream_(surroundings.err),
      bar_(surroundings.error_is_terminal),
      hidden_(hidden),
      seconds_(surroundings.seconds),
      total_(total),
      unit_(std::move(unit)),
      began_(seconds_()) {}

Progress::~Progress() {
  if (drawn_ > 0.0) {
    write(stream_, kClearLine);
  }
}

void Progress::show(std::uint64_t done) {
  constexpr double kBarAfter = 0.5;
  constexpr double kBarEvery = 0.1;
  if (hidden_) {
    return;
  }
  const double now = seconds_();
  if (!bar_) {
    say(done, now - began_);
  } else if (now - began_ >= kBarAfter && now - drawn_ >= kBarEvery) {
    draw_bar(done, now);
  }
}

void Progress::draw_bar(std::uint64_t done, double now) {
  drawn_ = now;
  write(stream_, fmt::format("{}{} {:3} % of {} {}", kClearLine, bar_of(done, total_),
                             done * 100 / total_, total_, unit_));
}

void Progress::say(std::uint64_t done, double elapsed) {
  constexpr double kLinesAfter = 2.0;
  const std::uint64_t tenths = done * 10 / total_;
  if (tenths == tenths_) {
    return;
  }
  tenths_ = tenths;
  if (elapsed >= kLinesAfter) {
    write(stream_, fmt::format("attune: {} % of {} {}\n", tenths * 10, total_, unit_));
  }
}

}  // namespace attune::cli
