// The shipped evenings, for tests of the screens that show them.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "model/reply.h"
#include "scenario/load.h"
#include "session/comparison.h"
#include "session/library.h"
#include "session/phrases.h"

namespace attune::test {

inline std::filesystem::path shipped_scenarios() {
  return std::filesystem::path(ATTUNE_SOURCE_DIR) / "scenarios";
}

inline session::Library shipped_library() {
  static const session::Library kLibrary = session::open_library(shipped_scenarios()).value();
  return kLibrary;
}

/// The shipped phrasebook and drills.
inline const session::Phrases& shipped_phrases() {
  static const session::Phrases kPhrases =
      session::open_phrases(ATTUNE_SOURCE_DIR "/assets").value();
  return kPhrases;
}

inline std::shared_ptr<const scenario::Scenario> evening(const std::string& id) {
  return scenario::load_scenario(shipped_scenarios() / (id + ".yaml")).scenario;
}

/// The four styles side by side, as the window opens them.
inline session::Comparison compared(const std::string& id) {
  const std::vector<model::ResponseStyle> styles(model::kArmStyles.begin(),
                                                 model::kArmStyles.end());
  return session::compare_scenario(kEnglish, evening(id), styles, model::kWeeksAhead, 1);
}

}  // namespace attune::test
