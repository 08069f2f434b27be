// The triangles of the frame before, for what looks the same in this one: a plot at rest or a card
// is copied instead of being drawn anew.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace attune::ui {

/// Holds every drawing by its key; what was not asked for during a whole frame is forgotten.
class DrawingMemory {
 public:
  /// Where a drawing begins in its list.
  struct Mark {
    int commands = 0;
    unsigned elements = 0;  // of the last command
    int vertices = 0;
    int indices = 0;
    unsigned first_vertex = 0;
  };

  /// Between two frames.
  void begin_frame();
  /// Adds what was kept under `key` to `list`, and says whether there was something.
  bool repeat(ImDrawList& list, std::uint64_t key);
  [[nodiscard]] static Mark mark(const ImDrawList& list);
  /// Keeps what was added to `list` since `start`, if the frame before drew it as well: what moves
  /// has another key in every frame and is not worth a copy.
  void keep(const ImDrawList& list, std::uint64_t key, const Mark& start);
  /// For when the fonts change.
  void forget();

 private:
  struct Drawing {
    bool kept = false;
    std::vector<ImDrawVert> vertices;
    std::vector<ImDrawIdx> indices;
    unsigned first_vertex = 0;  // that the indices are right for
  };
  static void add(ImDrawList& list, Drawing& drawing);

  using Drawings = std::unordered_map<std::uint64_t, Drawing>;

  Drawings now_;     // asked for in this frame
  Drawings before_;  // in the frame before, and not yet in this one
};

}  // namespace attune::ui
