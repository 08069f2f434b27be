// The phrasebook between two frames: what is looked for, what was found, and which one is read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/phrases/named_replies.h"
#include "coach/phrases/phrase_search.h"
#include "ui/phrasebook/phrasebook_view.h"

namespace attune::ui {

class PhrasebookState {
 public:
  PhrasebookState() { look(); }
  explicit PhrasebookState(std::vector<coach::NamedReply> replies) : replies_(std::move(replies)) {
    look();
  }

  /// Says everything in this language from now on.
  void speak(const Language& say);
  [[nodiscard]] const std::vector<coach::NamedReply>& replies() const { return replies_; }

  /// Returns the places of the replies that are to be practised, where that was asked for.
  std::optional<std::vector<std::size_t>> apply(const PhrasebookAction& action);

  [[nodiscard]] PhrasebookView view() const;

 private:
  void look();
  void set_filter(coach::PhraseFilter filter);
  [[nodiscard]] PhrasePageView page_of(const coach::NamedReply& reply) const;

  std::vector<coach::NamedReply> replies_;
  coach::PhraseFilter filter_;
  std::vector<std::size_t> found_;  ///< Places in replies_.
  int selected_ = 0;                ///< Place in found_.
  bool reading_ = false;
  std::vector<std::string> levels_;  ///< Of the menu.
  std::vector<std::string> styles_;
  Language say_;
};

}  // namespace attune::ui
