// Most scenarios leave nothing open, and need no plays.
#include "scenario/proof/wanted_plays.h"

#include <fmt/format.h>

namespace attune::scenario {

const SampledPlays& WantedPlays::plays() {
  if (!plays_) {
    plays_.emplace(*scenario_);
  }
  return *plays_;
}

void WantedPlays::note_never_seen(Position at, std::string_view what) {
  reporter_->add(FindingCode::kNeverSeen, at,
                 fmt::format("only how the couple is leads to {}: never seen in {} plays", what,
                             plays().plays()),
                 "play it yourself once, and loosen the condition if nobody ever meets it");
}

}  // namespace attune::scenario
