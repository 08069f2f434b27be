// What is told stays until it is closed, something else is saved, or a while has passed.
#include "ui/program/keeping.h"

#include <utility>
#include <variant>

#include "ui/program/error_words.h"

namespace attune::ui {

std::optional<session::ExportRequest> Keeping::take() {
  return std::exchange(wanted_, std::nullopt);
}

std::optional<std::filesystem::path> Keeping::take_opening() {
  return std::exchange(opening_, std::nullopt);
}

void Keeping::tell(SavedView told) {
  told_ = std::move(told);
  told_for_ = 0.0;
}

void Keeping::done(const Result<std::filesystem::path>& kept) {
  if (kept.ok()) {
    const std::string path = kept.value().string();
    tell({.text = say_("Saved: {}", path), .path = path});
  } else {
    tell({.text = say_("Nothing was saved: {}", in_words(say_, kept.error())), .path = {}});
  }
}

void Keeping::not_opened(const Error& error) { tell({.text = in_words(say_, error), .path = {}}); }

void Keeping::advance(double seconds) {
  constexpr double kToldFor = 30.0;
  told_for_ += seconds;
  if (told_for_ > kToldFor) {
    hush();
  }
}

void Keeping::draw(const Ui& ui, const Rect& content) {
  if (told_.text.empty()) {
    return;
  }
  const SavedAction action = draw_saved_bar(ui, told_, content);
  if (std::holds_alternative<SavedCopyPath>(action)) {
    ImGui::SetClipboardText(told_.path.c_str());
  }
  if (std::holds_alternative<SavedOpen>(action)) {
    opening_ = told_.path;
  }
  if (!std::holds_alternative<std::monostate>(action)) {
    hush();
  }
}

}  // namespace attune::ui
