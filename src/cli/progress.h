// How far long work is: a bar on a terminal, a line now and then elsewhere.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>

#include "cli/surroundings.h"

namespace attune::cli {

/// Says nothing about work that is done at once: a bar comes after half a second, lines after two.
class Progress {
 public:
  /// `total` (at least 1) of what is called `unit`. `hidden` where the results themselves run over
  /// the same terminal.
  Progress(const Surroundings& surroundings, std::uint64_t total, std::string unit, bool hidden);
  /// Takes the bar away.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(std::uint64_t done);

 private:
  void draw_bar(std::uint64_t done, double now);
  void say(std::uint64_t done, double elapsed);

  std::FILE* stream_;
  bool bar_;
  bool hidden_;
  std::function<double()> seconds_;
  std::uint64_t total_;
  std::string unit_;
  double began_;
  double drawn_ = 0.0;        ///< When the bar was drawn last; 0: never.
  std::uint64_t tenths_ = 0;  ///< That were spoken of or silently passed.
};

}  // namespace attune::cli
