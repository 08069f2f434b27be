// What a person wants as a file, on its way out of the program and back: asked for, written by
// whoever owns the program, told of, opened.
#pragma once

#include <filesystem>
#include <optional>

#include "base/language/language.h"
#include "base/result.h"
#include "session/export_request.h"
#include "ui/frame/saved_bar.h"
#include "ui/kit/ui.h"

namespace attune::ui {

class Keeping {
 public:
  /// Says everything in this language from now on.
  void speak(const Language& say) { say_ = say; }

  void want(session::ExportRequest wanted) { wanted_ = std::move(wanted); }
  /// What is to be written, once.
  [[nodiscard]] std::optional<session::ExportRequest> take();
  /// How that went: the bar tells it for a while.
  void done(const Result<std::filesystem::path>& kept);
  /// A saved file that is to be opened, once; and that this could not be done.
  [[nodiscard]] std::optional<std::filesystem::path> take_opening();
  void not_opened(const Error& error);

  void advance(double seconds);
  /// Over the bottom of `content`, while there is something to tell.
  void draw(const Ui& ui, const Rect& content);
  /// Says no more where something was saved.
  void hush() { told_ = {}; }

 private:
  void tell(SavedView told);

  std::optional<session::ExportRequest> wanted_;
  std::optional<std::filesystem::path> opening_;
  SavedView told_;
  double told_for_ = 0.0;  // seconds
  Language say_;
};

}  // namespace attune::ui
