// A play with a person at the keyboard (or a pipe): what is typed is read, what follows is shown.
#pragma once

#include <functional>

#include "base/language/language.h"
#include "base/result.h"
#include "cli/page.h"
#include "cli/surroundings.h"
#include "session/practice.h"

namespace attune::cli {

/// Called after every pick and step back; may fail to save.
using SavePractice = std::function<Result<void>(const session::Practice&)>;

class PlayTerminal {
 public:
  /// `surroundings` outlives the play.
  PlayTerminal(Language say, session::Practice practice, bool inner_voices,
               const Surroundings& surroundings, SavePractice save);

  /// Plays until the person leaves, the input ends, or the play is over and left. Returns the exit
  /// code.
  [[nodiscard]] int run();

 private:
  enum class Next { kAsk, kLeave };

  [[nodiscard]] Page page() const;
  void show(const Page& page) const;
  void show_now() const;
  void tell(std::string_view text) const;
  [[nodiscard]] std::string prompt() const;

  Next handle(const std::string& typed);
  Next handle_command(char command);
  void pick(std::size_t number);
  void go_back();
  void turn_lens();
  void show_coach() const;
  void keep();

  Language say_;
  session::Practice practice_;
  bool inner_voices_;
  const Surroundings& surroundings_;
  SavePractice save_;
  int exit_code_ = kExitFine;
};

}  // namespace attune::cli
