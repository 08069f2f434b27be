// What the phrasebook shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "coach/evidence.h"

namespace attune::ui {

/// One reply in the list.
struct PhraseRowView {
  std::string_view id;
  std::string_view says;
  std::string_view style;  ///< "comforts and stays"
};

/// Everything about the one that is looked at.
struct PhrasePageView {
  std::string_view bid;
  std::string_view says;
  std::string_view style;
  std::string_view good;
  std::string_view hurts;
  std::vector<coach::Evidence> reasons;
  std::string sources;  ///< "Linehan 1997 and EFT"
};

/// The string_views live as long as the state that made the view.
struct PhrasebookView {
  std::string_view search;
  std::vector<std::string_view> levels;  ///< Of the menu: all, then one each.
  int level = 0;
  std::vector<std::string_view> styles;  ///< The same.
  int style = 0;
  std::string count;  ///< "12 of 58 replies"
  std::vector<PhraseRowView> rows;
  int selected = 0;      ///< Place in rows; there is none where rows are empty.
  bool reading = false;  ///< Where there is room for one: the page, not the list.
  PhrasePageView page;   ///< Of the selected one.
};

struct PhrasebookSearch {
  std::string words;
};
struct PhrasebookLevel {
  int level = 0;  ///< Place in the menu.
};
struct PhrasebookStyle {
  int style = 0;  ///< Place in the menu.
};
struct PhrasebookSelect {
  int row = 0;
};
/// From the page back to the list, where there is room for one.
struct PhrasebookBack {};
/// Say those in the list from memory, one after the other.
struct PhrasebookPractise {};

/// What the person asked for in one frame; std::monostate means nothing.
using PhrasebookAction =
    std::variant<std::monostate, PhrasebookSearch, PhrasebookLevel, PhrasebookStyle,
                 PhrasebookSelect, PhrasebookBack, PhrasebookPractise>;

}  // namespace attune::ui
