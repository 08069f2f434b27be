// Evenings that are not over, to go on with: those of earlier sittings, and the one that is open.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "scenario/replay.h"
#include "session/library.h"
#include "ui/home/home_view.h"

namespace attune::ui {

/// What is to be kept on disk of an evening; nothing of one that is over.
struct PracticeToKeep {
  std::string scenario_id;
  std::optional<scenario::Replay> replay;
};

class Unfinished {
 public:
  /// Those of earlier sittings, the one that was played last first.
  void offer(std::vector<scenario::Replay> replays) { replays_ = std::move(replays); }
  /// How an evening stands now; it was played last.
  void put(scenario::Replay replay);
  void forget(const std::string& scenario_id);

  [[nodiscard]] const scenario::Replay* find(const std::string& scenario_id) const;
  /// What Home says of them, as far as their scenarios are in the library.
  [[nodiscard]] std::vector<GoOnView> views(const Language& say,
                                            const session::Library& library) const;

 private:
  std::vector<scenario::Replay> replays_;
};

}  // namespace attune::ui
