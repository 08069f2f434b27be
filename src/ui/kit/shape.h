// Cards, pills, borders, dashes and the focus ring.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kCardRadius = 16.0F;    ///< px at scale 1
inline constexpr float kButtonRadius = 10.0F;  ///< px at scale 1

/// A filled rounded rectangle. `radius` in pixels; `corners` are ImDrawFlags_RoundCorners...
void draw_fill(const Ui& ui, const Rect& area, Colour colour, float radius,
               ImDrawFlags corners = 0);

/// A rounded outline that lies inside `area`. `radius` and `thickness` in pixels.
void draw_border(const Ui& ui, const Rect& area, Colour colour, float radius, float thickness);

/// The soft shadow under a card: one ring of triangles, nothing under the card itself.
/// `depth` 1 lies, 1.3 is lifted. `radius` in pixels.
void draw_shadow(const Ui& ui, const Rect& area, float radius, float depth = 1.0F);

/// Shadow, surface and hairline. `radius` at scale 1.
void draw_card(const Ui& ui, const Rect& area, float radius = kCardRadius);

/// Title and caption in the top of a card; returns where its content may begin (y, pixels).
float draw_card_head(const Ui& ui, const Rect& card, std::string_view title,
                     std::string_view caption);

/// A word in a rounded fill, 24 px high at scale 1; returns the area it takes.
Rect draw_pill(const Ui& ui, ImVec2 top_left, std::string_view word, Colour text, Colour fill);
[[nodiscard]] ImVec2 pill_size(const Ui& ui, std::string_view word);

/// Lengths in pixels.
struct DashedLine {
  Colour colour = 0;
  float thickness = 1.0F;
  float on = 5.0F;
  float off = 6.0F;
};

void draw_dashed_line(const Ui& ui, ImVec2 from, ImVec2 to, const DashedLine& line);

/// The dashed line between what shows and what is felt, at the height `y` from `left` to `right`.
void draw_waterline(const Ui& ui, float left, float right, float y);

/// A rounded outline in dashes.
void draw_dashed_border(const Ui& ui, const Rect& area, Colour colour, float radius,
                        float thickness);

/// The ring around the item that has the keyboard. `radius` is the item's own, at scale 1.
void draw_focus_ring(const Ui& ui, const Rect& item, float radius);

}  // namespace attune::ui
