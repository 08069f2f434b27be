// The practice comes last, with the names of its two.
#include "ui/couple/couple_sources.h"

#include "model/cycle/presets.h"

namespace attune::ui {

std::vector<CoupleSource> couple_sources(const Language& say, const session::Practice* practice) {
  std::vector<CoupleSource> sources;
  sources.reserve(model::kPresets.size() + 1);
  for (const model::Preset preset : model::kPresets) {
    sources.push_back({.title = std::string(say(model::title_of(preset))),
                       .about = std::string(say(model::meaning_of(preset))),
                       .setting = model::setting_of(preset),
                       .names = session::usual_names(say)});
  }
  if (practice == nullptr) {
    return sources;
  }
  const model::Talk& talk = practice->now().talk();
  if (const auto policy = talk.policy()) {
    const scenario::Scenario& scenario = practice->now().scenario();
    sources.push_back(
        {.title = std::string(say("from your practice")),
         .about = std::string(say("The two of your practice, as they were answered so far.")),
         .setting = {talk.couple_for_weeks(), *policy},
         .names = {scenario.person(scenario.bidder()).name,
                   scenario.person(scenario.responder()).name}});
  }
  return sources;
}

}  // namespace attune::ui
