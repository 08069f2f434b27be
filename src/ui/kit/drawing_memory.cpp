// Copies vertices and indices out of a draw list and back into one.
#include "ui/kit/drawing_memory.h"

#include <algorithm>
#include <utility>

namespace attune::ui {

void DrawingMemory::begin_frame() {
  std::swap(now_, before_);
  now_.clear();
}

void DrawingMemory::forget() {
  now_.clear();
  before_.clear();
}

bool DrawingMemory::repeat(ImDrawList& list, std::uint64_t key) {
  auto found = now_.find(key);
  if (found == now_.end()) {
    if (auto node = before_.extract(key); !node.empty()) {
      found = now_.insert(std::move(node)).position;
    }
  }
  if (found == now_.end() || !found->second.kept) {
    return false;
  }
  add(list, found->second);
  return true;
}

void DrawingMemory::add(ImDrawList& list, Drawing& drawing) {
  const std::size_t vertices = drawing.vertices.size();
  const std::size_t indices = drawing.indices.size();
  list.PrimReserve(static_cast<int>(indices), static_cast<int>(vertices));
  // Most often the same stands before it as in the last frame, and the indices are right as they
  // are.
  const unsigned by = list._VtxCurrentIdx - drawing.first_vertex;
  if (by != 0) {
    for (ImDrawIdx& index : drawing.indices) {
      index = static_cast<ImDrawIdx>(index + by);
    }
    drawing.first_vertex = list._VtxCurrentIdx;
  }
  std::copy(drawing.vertices.begin(), drawing.vertices.end(), list._VtxWritePtr);
  std::copy(drawing.indices.begin(), drawing.indices.end(), list._IdxWritePtr);
  list._VtxWritePtr += vertices;
  list._IdxWritePtr += indices;
  list._VtxCurrentIdx += static_cast<unsigned>(vertices);
}

DrawingMemory::Mark DrawingMemory::mark(const ImDrawList& list) {
  return {.commands = list.CmdBuffer.Size,
          .elements = list.CmdBuffer.back().ElemCount,
          .vertices = list.VtxBuffer.Size,
          .indices = list.IdxBuffer.Size,
          .first_vertex = list._VtxCurrentIdx};
}

void DrawingMemory::keep(const ImDrawList& list, std::uint64_t key, const Mark& start) {
  const auto seen = now_.find(key);
  if (seen == now_.end()) {
    now_.emplace(key, Drawing{});
    return;
  }
  // All of it must stand in one command: the same clip rectangle, texture and count of vertices.
  const auto added = static_cast<unsigned>(list.IdxBuffer.Size - start.indices);
  const auto vertices = static_cast<unsigned>(list.VtxBuffer.Size - start.vertices);
  if (list.CmdBuffer.Size != start.commands ||
      list.CmdBuffer.back().ElemCount != start.elements + added ||
      list._VtxCurrentIdx != start.first_vertex + vertices) {
    return;
  }
  Drawing& drawing = seen->second;
  drawing.vertices.assign(list.VtxBuffer.Data + start.vertices,
                          list.VtxBuffer.Data + list.VtxBuffer.Size);
  drawing.indices.assign(list.IdxBuffer.Data + start.indices,
                         list.IdxBuffer.Data + list.IdxBuffer.Size);
  drawing.first_vertex = start.first_vertex;
  drawing.kept = true;
}

}  // namespace attune::ui
