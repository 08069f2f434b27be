#include "app/window/draw_hash.h"

#include <cstring>

namespace attune::app {

namespace {

// Eight bytes a step: a frame has some hundred kilobytes.
void mix_in(std::uint64_t& hash, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  const auto mix_word = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29U;
  };
  for (; size >= sizeof(std::uint64_t); size -= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    mix_word(word);
    bytes += sizeof(word);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, bytes, size);
  mix_word(rest + size);
}

template <typename T>
void mix_vector(std::uint64_t& hash, const ImVector<T>& values) {
  mix_in(hash, values.Data, static_cast<std::size_t>(values.Size) * sizeof(T));
}

}  // namespace

std::uint64_t draw_hash(const ImDrawData& data) {
  std::uint64_t hash = 1;
  mix_in(hash, &data.DisplaySize, sizeof(data.DisplaySize));
  mix_in(hash, &data.FramebufferScale, sizeof(data.FramebufferScale));
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImDrawList& list = *data.CmdLists[i];
    mix_vector(hash, list.VtxBuffer);
    mix_vector(hash, list.IdxBuffer);
    for (const ImDrawCmd& command : list.CmdBuffer) {
      mix_in(hash, &command.ClipRect, sizeof(command.ClipRect));
      mix_in(hash, &command.ElemCount, sizeof(command.ElemCount));
    }
  }
  return hash;
}

}  // namespace attune::app
