// What reading and linking a scenario costs in memory, as a multiple of the file's size: at most
// while it is read, and kept afterwards. Counts what operator new gives, in a program of its own.
#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <string>

#include "long_evening.h"
#include "scenario/load.h"

namespace {

// One thread only.
struct Heap {
  std::size_t now = 0;
  std::size_t peak = 0;
};
Heap heap;

// What malloc gives, which is a little more than was asked for.
void count(void* place) {
  heap.now += malloc_usable_size(place);
  heap.peak = std::max(heap.peak, heap.now);
}

void measure(int nodes) {
  namespace fs = std::filesystem;
  constexpr std::size_t kMaxBytes = 64UL * 1024UL * 1024UL;
  const fs::path path = fs::temp_directory_path() / fmt::format("attune-evening-{}.yaml", nodes);
  std::ofstream(path) << attune::benchmarks::long_evening(nodes);
  const auto size = static_cast<double>(fs::file_size(path));
  const std::size_t before = heap.now;
  heap.peak = before;
  const attune::scenario::Loaded loaded = attune::scenario::load_scenario(path, {kMaxBytes});
  const auto times = [&](std::size_t bytes) { return static_cast<double>(bytes - before) / size; };
  fmt::print("{:>6} nodes, {:>9.0f} bytes: at most {:.2f} x, kept {:.2f} x{}\n", nodes, size,
             times(heap.peak), times(heap.now), loaded.scenario ? "" : " (cannot be read)");
  fs::remove(path);
}

// What the libraries set up once for all files, about 11 kB, belongs to none of them.
void read_first() {
  const std::string text = attune::benchmarks::long_evening(1);
  static_cast<void>(attune::scenario::load_scenario_text(text, "first.yaml"));
}

}  // namespace

void* operator new(std::size_t bytes) {
  void* const place = std::malloc(bytes);
  if (place == nullptr) {
    throw std::bad_alloc();
  }
  count(place);
  return place;
}

void operator delete(void* place) noexcept {
  heap.now -= place == nullptr ? 0 : malloc_usable_size(place);
  std::free(place);
}

void operator delete(void* place, std::size_t /*bytes*/) noexcept { operator delete(place); }

int main() {
  read_first();
  for (const int nodes : {100, 1000, 10000}) {
    measure(nodes);
  }
  return 0;
}
