// What Home shows: one obvious start, then every other evening there is. Knows nothing of Dear
// ImGui.
#pragma once

#include <array>
#include <string>
#include <variant>
#include <vector>

#include "session/library.h"
#include "session/settings.h"
#include "ui/kit/partner.h"

namespace attune::ui {

struct EveningCardView {
  std::string id;
  std::string title;
  std::string facts;    ///< "8 minutes · you play Piet, with Yara"
  std::string content;  ///< "Contains: argument, a near accident"; empty where nothing is noted.
  std::string themes;
  bool done = false;                 ///< Played to an end before.
  std::array<std::string, 2> names;  ///< First and second cast member.
  Partner asker = Partner::kFirst;   ///< Whose question it is.
};

struct HomeView {
  std::string heading;
  std::string purpose;
  bool newcomer = true;   ///< Nothing was played to an end yet, or that is hidden.
  EveningCardView first;  ///< The one obvious start; empty id where there are no evenings.
  std::vector<EveningCardView> others;  ///< All but the first.
  std::vector<std::string> problems;    ///< One sentence for each file that cannot be played.
  bool hidden = false;                  ///< What was played is hidden and can be asked for.
};

/// See the evening answered in four ways.
struct HomeCompare {
  std::string id;
};
/// Answer it oneself.
struct HomePractise {
  std::string id;
};

/// Show again what was played, after a quick exit.
struct HomeShowHistory {};

using HomeAction = std::variant<std::monostate, HomeCompare, HomePractise, HomeShowHistory>;

/// `hide_history`: after a quick exit nothing tells what was played, not even that something was.
[[nodiscard]] HomeView make_home_view(const session::Library& library,
                                      const session::Settings& settings, bool hide_history);

}  // namespace attune::ui
