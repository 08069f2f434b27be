// The type scale: what a piece of text is for decides its face, size and leading.
#pragma once

#include <array>
#include <cstddef>

namespace attune::ui {

/// Every use of text in the window. The sizes are in px at text scale 1.
enum class Type {
  kTitle,          ///< Title of a screen: Display 32.
  kHeading,        ///< Wordmark, names in the large loop: Display 24.
  kBody,           ///< Bubbles, cards: Regular 20.
  kBodyMedium,     ///< Rail items: Medium 20.
  kBodyStrong,     ///< Card titles, the chosen rail item: SemiBold 20.
  kSmall,          ///< Purpose lines, box text: Regular 18.
  kSmallMedium,    ///< Buttons: Medium 18.
  kSmallStrong,    ///< Box titles, avatar letters: SemiBold 18.
  kCaption,        ///< Captions: Regular 16.
  kCaptionMedium,  ///< Pills, chips: Medium 16.
  kCaptionStrong,  ///< Line labels, "Coach": SemiBold 16.
  kTick,           ///< Axis words; repeated or decorative text only: Regular 14.
};

inline constexpr std::size_t kTypeCount = 12;

enum class Face { kRegular, kMedium, kSemiBold, kDisplay };

inline constexpr std::size_t kFaceCount = 4;

struct TypeSpec {
  Face face;
  float size;     ///< Ascent plus descent, px at text scale 1; about 1.21 CSS px for Inter.
  float leading;  ///< Distance of lines in a paragraph, as a multiple of `size`.
};

inline constexpr std::array<TypeSpec, kTypeCount> kTypeSpecs = {{
    {Face::kDisplay, 32.0F, 1.15F},
    {Face::kDisplay, 24.0F, 1.15F},
    {Face::kRegular, 20.0F, 1.24F},
    {Face::kMedium, 20.0F, 1.24F},
    {Face::kSemiBold, 20.0F, 1.24F},
    {Face::kRegular, 18.0F, 1.22F},
    {Face::kMedium, 18.0F, 1.22F},
    {Face::kSemiBold, 18.0F, 1.22F},
    {Face::kRegular, 16.0F, 1.22F},
    {Face::kMedium, 16.0F, 1.22F},
    {Face::kSemiBold, 16.0F, 1.22F},
    {Face::kRegular, 14.0F, 1.15F},
}};

[[nodiscard]] constexpr const TypeSpec& spec_of(Type type) {
  return kTypeSpecs[static_cast<std::size_t>(type)];
}
[[nodiscard]] constexpr float base_size(Type type) { return spec_of(type).size; }

}  // namespace attune::ui
