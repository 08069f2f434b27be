// Bakes every used size of every face: a size that is scaled from another one looks blurred.
#include "ui/kit/fonts.h"

#include <algorithm>
#include <cmath>

#include "base/atomic_file.h"
#include "session/settings.h"
#include "ui/kit/imgui_compat.h"

namespace attune::ui {

namespace {

constexpr std::size_t kLargestFontFile = std::size_t{8} * 1024 * 1024;

constexpr std::array<const char*, kFaceCount> kFileNames = {
    "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf"};

// Latin with its extension, typographic punctuation, arrows, minus, check mark. Pairs, ended by 0.
constexpr std::array<ImWchar, 15> kGlyphs = {0x0020, 0x00FF, 0x0100, 0x017F, 0x2010,
                                             0x2027, 0x2030, 0x203A, 0x2190, 0x2193,
                                             0x2212, 0x2212, 0x2713, 0x2713, 0};

/// Dear ImGui asserts on what is no font at all, so that is found out first.
bool looks_like_a_font(const std::string& data) {
  return data.starts_with("OTTO") || data.starts_with(std::string("\0\1\0\0", 4)) ||
         data.starts_with("true");
}

std::string read_font(const std::filesystem::path& path) {
  Result<std::string> file = read_file(path, kLargestFontFile);
  return file.ok() && looks_like_a_font(file.value()) ? std::move(file).value() : std::string();
}

ImFontConfig config_for_inter() {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = 2;
  config.OversampleV = 1;
  config.PixelSnapH = false;
  if constexpr (!compat::kFontsAreDynamic) {
    config.GlyphRanges = kGlyphs.data();
  }
  return config;
}

}  // namespace

float nearest_scale(float wanted) {
  const double stepped =
      std::round(static_cast<double>(wanted) / session::kTextScaleStep) * session::kTextScaleStep;
  return static_cast<float>(std::clamp(stepped, session::kSmallestTextScale, kLargestScale));
}

void Fonts::load(const std::filesystem::path& folder, float scale) {
  ImGui::GetIO().Fonts->Clear();
  fonts_.fill({});
  for (std::size_t face = 0; face < kFaceCount; ++face) {
    files_.at(face) = read_font(folder / kFileNames.at(face));
    add_face(static_cast<Face>(face), files_.at(face), scale);
  }
  complete_ = std::all_of(fonts_.begin(), fonts_.end(),
                          [](const FontAt& font) { return font.font != nullptr; });
  fill_gaps(scale);
  ImGui::GetIO().FontDefault = at(Type::kBody).font;
}

void Fonts::add_face(Face face, const std::string& data, float scale) {
  ImFont* shared = nullptr;
  for (std::size_t type = 0; type < kTypeCount; ++type) {
    const TypeSpec& spec = kTypeSpecs.at(type);
    if (spec.face != face || data.empty()) {
      continue;
    }
    const float size = std::round(spec.size * scale);
    if (!compat::kFontsAreDynamic || shared == nullptr) {
      const ImFontConfig config = config_for_inter();
      // Dear ImGui reads the data and, not owning it, leaves it alone.
      void* bytes = const_cast<char*>(data.data());
      shared = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(data.size()),
                                                          size, &config);
    }
    fonts_.at(type) = {shared, size};
  }
}

void Fonts::fill_gaps(float scale) {
  FontAt regular = at(Type::kBody);
  for (std::size_t type = 0; type < kTypeCount; ++type) {
    if (fonts_.at(type).font != nullptr) {
      continue;
    }
    if (regular.font == nullptr) {
      regular.font = ImGui::GetIO().Fonts->AddFontDefault();
    }
    fonts_.at(type) = {regular.font, std::round(kTypeSpecs.at(type).size * scale)};
  }
}

}  // namespace attune::ui
