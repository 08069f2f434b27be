// Where the pieces of the Compare screen go, at every size of window and text.
#pragma once

#include <vector>

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

struct CompareLayout {
  Rect bid;
  Rect caption;  ///< "Now, the next minutes"; in a low window the tabs Tonight | The weeks.
  Rect now;      ///< The cards; empty while a low window shows the weeks.
  Rect divider;  ///< The waterline; empty in a low window.
  Rect weeks;    ///< Empty while a low window shows tonight.
  Rect transport;
  bool folded = false;  ///< A low window: tonight and the weeks share one place.
  /// Lower still: bid and cards scroll in here together. Empty where everything has its room.
  Rect scrolled;
  std::vector<int> arms;  ///< Which arms are on the screen, left to right.
  bool all_arms = true;   ///< False where a narrow window shows two of them at a time.
};

/// `below_header` is what is left under title and purpose; the height of the whole window decides
/// whether the weeks stand below tonight or take its place.
[[nodiscard]] CompareLayout lay_out_compare(const Ui& ui, const CompareView& view,
                                            const Rect& below_header, float window_height);

/// The same layout with bid and cards one below the other from `content` on, as high as they need
/// to be: for what is scrolled.
[[nodiscard]] CompareLayout laid_out_within(const Ui& ui, const CompareView& view,
                                            const CompareLayout& layout, const Rect& content);

/// The column of an arm within a row of the layout; `place` counts the arms on the screen.
[[nodiscard]] Rect arm_column(const Ui& ui, const CompareLayout& layout, const Rect& row,
                              int place);

}  // namespace attune::ui
