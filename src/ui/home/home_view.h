// What Home shows: one obvious start, then every other evening there is. Knows nothing of Dear
// ImGui.
#pragma once

#include <array>
#include <string>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "session/library.h"
#include "session/settings.h"
#include "ui/kit/partner.h"

namespace attune::ui {

struct EveningCardView {
  std::string id;
  std::string title;
  std::string facts;    ///< "8 minutes · you play Piet, with Yara"
  std::string content;  ///< "Contains: argument, a near accident"; empty where nothing is noted.
  std::string themes;   ///< "reassurance and distance"
  std::vector<std::string> each_theme;  ///< The same, each by itself.
  bool comparable = true;               ///< Can be seen answered in four ways.
  bool done = false;                    ///< Played to an end before.
  std::array<std::string, 2> names;     ///< First and second cast member.
  Partner asker = Partner::kFirst;      ///< Whose question it is.
};

/// An evening that is not over.
struct GoOnView {
  std::string id;
  std::string title;
  std::string facts;  ///< "You play Ines · 3 replies so far, the last one “Put the lamp on.”"

  bool operator==(const GoOnView&) const = default;
};

struct HomeView {
  std::string heading;
  std::string purpose;
  bool newcomer = true;            ///< Nothing was played to an end yet, or that is hidden.
  std::vector<GoOnView> going_on;  ///< The one played last first; at most three.
  EveningCardView first;  ///< The one obvious start, comparable; empty id where there is none.
  std::vector<EveningCardView> others;  ///< All but the first, as far as they have the theme.
  std::vector<std::string> themes;      ///< To choose among: everything, then what several share.
  int theme = 0;                        ///< Place in themes.
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

/// Go on where an evening was left.
struct HomeGoOn {
  std::string id;
};

/// Show again what was played, after a quick exit.
struct HomeShowHistory {};

/// Only evenings that have a theme.
struct HomeTheme {
  int theme = 0;  ///< Place in the view's themes.
};

using HomeAction =
    std::variant<std::monostate, HomeCompare, HomePractise, HomeGoOn, HomeShowHistory, HomeTheme>;

/// `hide_history`: after a quick exit nothing tells what was played, not even that something was.
/// `going_on`: the evenings that are not over, the one played last first.
[[nodiscard]] HomeView make_home_view(const Language& say, const session::Library& library,
                                      const session::Settings& settings, bool hide_history,
                                      std::vector<GoOnView> going_on = {});

/// Leaves of the other evenings those that have the theme at this place of `view.themes`.
void keep_theme(HomeView& view, int theme);

}  // namespace attune::ui
