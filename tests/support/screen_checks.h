// What must hold of every screen at every size: nothing cut, nothing outside, nothing too small.
#pragma once

#include <gtest/gtest.h>

#include "ui/kit/ui.h"
#include "ui/kit/witness.h"

namespace attune::test {

/// Every line of text lies inside what its window lets through and inside the window itself.
/// `scrolling` leaves out what a scroll area cuts at its lower or upper edge.
inline void expect_no_text_is_cut(const ui::Witness& seen, ImVec2 window, bool scrolling = false) {
  constexpr float kSlack = 1.5F;  // glyphs round outwards
  const ui::Rect whole = {{0.0F, 0.0F}, window};
  for (const ui::SeenText& text : seen.texts) {
    ui::Rect allowed = text.clip;
    if (scrolling) {
      allowed.min.y = -1e6F;
      allowed.max.y = 1e6F;
    } else {
      EXPECT_TRUE(whole.contains(text.area, kSlack)) << "outside the window: " << text.text;
    }
    EXPECT_TRUE(allowed.contains(text.area, kSlack)) << "cut: " << text.text;
  }
}

/// No two lines of text stand on each other.
inline void expect_no_text_overlaps(const ui::Witness& seen) {
  constexpr float kSlack = -3.0F;  // line boxes are a little taller than their letters
  for (std::size_t i = 0; i < seen.texts.size(); ++i) {
    for (std::size_t j = i + 1; j < seen.texts.size(); ++j) {
      EXPECT_FALSE(seen.texts[i].area.grown(kSlack).overlaps(seen.texts[j].area.grown(kSlack)))
          << "\"" << seen.texts[i].text << "\" stands on \"" << seen.texts[j].text << "\"";
    }
  }
}

}  // namespace attune::test
