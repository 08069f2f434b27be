// What is being said in one's own words, between two frames.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>

#include "session/own_words.h"
#include "ui/practice/practice_own_view.h"

namespace attune::ui {

class PracticeOwnState {
 public:
  /// Who reads what is typed. Without one nothing can be typed.
  void read_with(std::shared_ptr<const coach::ReplyReader> reader) { reader_ = std::move(reader); }

  [[nodiscard]] bool is_possible(const session::Practice& practice) const {
    return reader_ != nullptr && session::takes_own_words(practice);
  }
  [[nodiscard]] bool is_open() const { return own_.has_value(); }
  void close() { own_.reset(); }
  /// The field is to have the keyboard again.
  void show_anew() { new_for_frames_ = 2; }
  /// What kind of page it is: the keyboard begins anew on another.
  enum class Phase { kClosed, kTyping, kAsking, kRead };
  [[nodiscard]] Phase phase() const;

  /// What is to be said in `practice` now, where that was asked for; whoever has said it closes.
  [[nodiscard]] std::optional<scenario::OwnReply> apply(const OwnWordsAction& action,
                                                        const session::Practice& practice);

  /// Nothing where it is not open.
  [[nodiscard]] std::optional<PracticeOwnView> view(const Language& say,
                                                    const session::Practice& practice) const;
  /// A frame begins: what appeared in the one before is shown for the first time now.
  void begin_frame() { new_for_frames_ = std::max(0, new_for_frames_ - 1); }

 private:
  [[nodiscard]] std::optional<scenario::OwnReply> said() const;
  void open(const session::Practice& practice);

  std::shared_ptr<const coach::ReplyReader> reader_;
  std::optional<session::OwnWords> own_;
  int new_for_frames_ = 0;
};

}  // namespace attune::ui
