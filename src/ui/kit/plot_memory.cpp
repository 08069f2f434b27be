// Two generations of layouts.
#include "ui/kit/plot_memory.h"

#include <utility>

namespace attune::ui {

void PlotMemory::begin_frame() {
  std::swap(now_, before_);
  now_.clear();
}

const PlotLayout* PlotMemory::find(std::uint64_t key) {
  if (auto node = before_.extract(key); !node.empty()) {
    now_.insert(std::move(node));
  }
  const auto found = now_.find(key);
  return found == now_.end() ? nullptr : &found->second;
}

const PlotLayout& PlotMemory::keep(std::uint64_t key, PlotLayout layout) {
  return now_.insert_or_assign(key, std::move(layout)).first->second;
}

}  // namespace attune::ui
