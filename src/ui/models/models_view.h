// What the page "Models" shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "picture/plot.h"
#include "session/export_request.h"

namespace attune::ui {

/// Which part a window shows that has room for one.
enum class ModelsPart { kWords, kPaths, kPlane };

/// The plots and string_views live as long as the state that made the view.
struct ModelsView {
  std::vector<std::string_view> models;  ///< In one to four words each.
  int model = 0;
  std::vector<std::string_view> settings;      ///< Couples of that model, by what happens to them.
  std::vector<std::string_view> setting_tips;  ///< Who they are, and the field's term for them.
  int setting = 0;
  std::string_view about;  ///< The tip of the chosen couple.
  std::string_view title;
  std::string_view paragraph;  ///< What it says about couples, and what it does not.
  std::string_view caution;    ///< What nobody should take as an example; mostly empty.
  std::string_view source;     ///< Its numbers, authors and year, and how well we know it.
  std::string_view check;      ///< Whether it gives the numbers that it must.
  std::string_view numbers;    ///< Those numbers, one a line; empty until they are computed.
  const picture::Plot* paths = nullptr;  ///< Null until it is computed.
  const picture::Plot* plane = nullptr;  ///< The same.
  bool waiting = false;  ///< The pictures are so long in coming that it should be said.
  std::vector<std::string_view> parts;  ///< What the parts are called.
  ModelsPart part = ModelsPart::kWords;
};

struct ModelsSelect {
  int model = 0;
};
struct ModelsSelectSetting {
  int setting = 0;
};
struct ModelsSelectPart {
  ModelsPart part = ModelsPart::kWords;
};
/// Wants a picture as a file.
struct ModelsSavePlot {
  ModelsPart part = ModelsPart::kPaths;  ///< Or kPlane.
  session::PlotFormat format = session::PlotFormat::kPng;
};

/// What the person asked for in one frame; std::monostate means nothing.
using ModelsAction = std::variant<std::monostate, ModelsSelect, ModelsSelectSetting,
                                  ModelsSelectPart, ModelsSavePlot>;

}  // namespace attune::ui
