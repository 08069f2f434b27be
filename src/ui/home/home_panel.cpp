#include "ui/home/home_panel.h"

#include <algorithm>

#include "ui/frame/frame_panel.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

constexpr float kGap = 20.0F;
constexpr float kInner = 22.0F;
constexpr float kButtonHeight = 44.0F;
constexpr float kButtonGap = 12.0F;

constexpr std::string_view kSeeIt = "See it answered four ways";
constexpr std::string_view kAnswerIt = "Answer it yourself";
constexpr std::string_view kHeroText =
    "One of you asks. The other is tired, and means well. Watch the same moment go four ways: "
    "tonight, and over the weeks that follow.";

// Where the content of a card stands, from the top down.
struct Column {
  ImVec2 at;
  float width = 0.0F;
};

void put(const Ui& ui, Column& column, Type type, Colour colour, std::string_view text,
         float gap_below) {
  if (text.empty()) {
    return;
  }
  const Paragraph paragraph = {.type = type, .width = column.width};
  column.at.y += draw_paragraph(ui, column.at, paragraph, colour, text).height + gap_below;
}

float height_of(const Ui& ui, Type type, float width, std::string_view text, float gap_below) {
  if (text.empty()) {
    return 0.0F;
  }
  return measure_paragraph(ui, {.type = type, .width = width}, text).height + gap_below;
}

// Two buttons side by side, or one under the other where the card is narrow.
HomeAction draw_two_ways(const Ui& ui, const Column& column, std::string_view id,
                         std::string_view compare, std::string_view practise, bool prominent) {
  HomeAction action;
  const ImVec2 first = button_size(ui, compare);
  const ImVec2 second = button_size(ui, practise);
  const bool stacked = first.x + second.x + ui.px(kButtonGap) > column.width;
  const ImVec2 next = stacked ? ImVec2(0.0F, ui.px(kButtonHeight + kButtonGap))
                              : ImVec2(first.x + ui.px(kButtonGap), 0.0F);
  if (draw_button(ui, {.id = "compare",
                       .area = Rect::of(column.at, std::min(first.x, column.width), first.y),
                       .label = compare,
                       .kind = prominent ? ButtonKind::kPrimary : ButtonKind::kSecondary})) {
    action = HomeCompare{std::string(id)};
  }
  if (draw_button(ui,
                  {.id = "practise",
                   .area = Rect::of(column.at + next, std::min(second.x, column.width), second.y),
                   .label = practise,
                   .kind = ButtonKind::kSecondary})) {
    action = HomePractise{std::string(id)};
  }
  return action;
}

float two_ways_height(const Ui& ui, float width, std::string_view compare,
                      std::string_view practise) {
  const bool stacked =
      button_size(ui, compare).x + button_size(ui, practise).x + ui.px(kButtonGap) > width;
  return ui.px(stacked ? 2.0F * kButtonHeight + kButtonGap : kButtonHeight);
}

// The one obvious start.
HomeAction draw_hero(const Ui& ui, const EveningCardView& evening, Column& page) {
  const float inner = ui.px(34.0F);
  Column column = {page.at + ImVec2(inner, inner),
                   std::min(page.width - 2.0F * inner, ui.px(620.0F))};
  const float height = 2.0F * inner +
                       height_of(ui, Type::kTitle, column.width, evening.title, ui.px(6.0F)) +
                       height_of(ui, Type::kBody, column.width, kHeroText, ui.px(8.0F)) +
                       height_of(ui, Type::kCaption, column.width, evening.content, 0.0F) +
                       ui.px(18.0F) + two_ways_height(ui, column.width, kSeeIt, kAnswerIt);
  draw_card(ui, Rect::of(page.at, page.width, height));
  put(ui, column, Type::kTitle, ui.palette.ink, evening.title, ui.px(6.0F));
  put(ui, column, Type::kBody, ui.palette.ink2, kHeroText, ui.px(8.0F));
  put(ui, column, Type::kCaption, ui.palette.ink3, evening.content, 0.0F);
  column.at.y += ui.px(18.0F);
  ImGui::PushID("hero");
  const HomeAction action = draw_two_ways(ui, column, evening.id, kSeeIt, kAnswerIt, true);
  ImGui::PopID();
  page.at.y += height;
  return action;
}

float evening_height(const Ui& ui, const EveningCardView& evening, float width) {
  const float inner = width - ui.px(2.0F * kInner);
  return ui.px(2.0F * kInner + 14.0F) +
         height_of(ui, Type::kBodyStrong, inner, evening.title, ui.px(4.0F)) +
         height_of(ui, Type::kCaption, inner, evening.facts, ui.px(6.0F)) +
         height_of(ui, Type::kCaption, inner, evening.themes, ui.px(6.0F)) +
         height_of(ui, Type::kCaption, inner, evening.content, ui.px(4.0F)) +
         two_ways_height(ui, inner, "Compare", "Practise");
}

HomeAction draw_evening(const Ui& ui, const EveningCardView& evening, const Rect& card) {
  draw_card(ui, card);
  Column column = {card.min + ui.px(kInner, kInner), card.width() - ui.px(2.0F * kInner)};
  put(ui, column, Type::kBodyStrong, ui.palette.ink, evening.title, ui.px(4.0F));
  put(ui, column, Type::kCaption, ui.palette.ink2, evening.facts, ui.px(6.0F));
  put(ui, column, Type::kCaption, ui.palette.ink2, evening.themes, ui.px(6.0F));
  put(ui, column, Type::kCaption, ui.palette.ink3, evening.content, ui.px(4.0F));
  if (evening.done) {
    const ImVec2 size = pill_size(ui, "played");
    draw_pill(ui, {card.max.x - ui.px(16.0F) - size.x, card.min.y + ui.px(16.0F)}, "played",
              ui.palette.coach, ui.palette.coach_soft);
  }
  column.at.y =
      card.max.y - ui.px(kInner) - two_ways_height(ui, column.width, "Compare", "Practise");
  ImGui::PushID(evening.id.c_str());
  const HomeAction action = draw_two_ways(ui, column, evening.id, "Compare", "Practise", false);
  ImGui::PopID();
  return action;
}

HomeAction draw_evenings(const Ui& ui, const HomeView& view, Column& page) {
  const int columns = std::clamp(static_cast<int>(page.width / ui.px(330.0F)), 1, 4);
  const float gap = ui.px(kGap);
  const Rect row = Rect::of(page.at, page.width, 0.0F);
  HomeAction action;
  for (std::size_t first = 0; first < view.evenings.size();
       first += static_cast<std::size_t>(columns)) {
    const std::size_t last =
        std::min(view.evenings.size(), first + static_cast<std::size_t>(columns));
    const float width = column(row, 0, columns, gap).width();
    float height = 0.0F;
    for (std::size_t i = first; i < last; ++i) {
      height = std::max(height, evening_height(ui, view.evenings[i], width));
    }
    for (std::size_t i = first; i < last; ++i) {
      const Rect place = column(row, static_cast<int>(i - first), columns, gap);
      const HomeAction asked =
          draw_evening(ui, view.evenings[i], Rect::of({place.min.x, page.at.y}, width, height));
      if (!std::holds_alternative<std::monostate>(asked)) {
        action = asked;
      }
    }
    page.at.y += height + gap;
  }
  return action;
}

}  // namespace

HomeAction draw_home_panel(const Ui& ui, const HomeView& view, const Rect& content) {
  const Rect below = draw_header(ui, content, view.heading, view.purpose);
  // Room at the edges for the shadows, which would be cut at the card's border.
  const float room = ui.px(12.0F);
  ScrollArea scroll(ui, "evenings", below.grown(room, 0.0F));
  Column page = {scroll.content().min + ImVec2(room, ui.px(6.0F)),
                 scroll.content().width() - 2.0F * room};

  HomeAction action;
  if (!view.first.id.empty()) {
    action = draw_hero(ui, view.first, page);
    page.at.y += ui.px(30.0F);
  }
  put(ui, page, Type::kBodyStrong, ui.palette.ink, "All evenings", ui.px(12.0F));
  const HomeAction asked = draw_evenings(ui, view, page);
  if (!std::holds_alternative<std::monostate>(asked)) {
    action = asked;
  }
  for (const std::string& problem : view.problems) {
    put(ui, page, Type::kCaption, ui.palette.caution, problem, ui.px(6.0F));
  }
  scroll.set_bottom(page.at.y);
  return action;
}

}  // namespace attune::ui
