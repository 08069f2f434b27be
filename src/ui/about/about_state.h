// The page "About the model": its claims, judged on imagined couples while one reads.
#pragma once

#include <vector>

#include "base/language/language.h"
#include "model/facts/facts.h"
#include "ui/about/about_view.h"

namespace attune::ui {

class AboutState {
 public:
  /// `couples` at each spread.
  explicit AboutState(std::uint64_t couples = model::kFactCouples);

  /// Says everything in this language from now on.
  void speak(const Language& say) { say_ = say; }

  /// Begins to judge, the first time.
  void open() { opened_ = true; }

  /// Judges a few sentences more, where time passes at all.
  void advance(double seconds);

  /// Still judging: draw again soon.
  [[nodiscard]] bool moving() const { return opened_ && !half_.done(); }

  [[nodiscard]] AboutView view() const;

 private:
  bool opened_ = false;
  model::FactJudging quarter_;
  model::FactJudging half_;
  Language say_;
};

}  // namespace attune::ui
