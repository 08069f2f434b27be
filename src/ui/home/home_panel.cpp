// The large card with its picture, then the small ones in as many columns as fit.
#include "ui/home/home_panel.h"

#include <algorithm>
#include <span>
#include <utility>

#include "ui/frame/frame_panel.h"
#include "ui/home/home_going_on.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kHomePanelGap = 20.0F;
constexpr float kInner = 22.0F;
constexpr float kHeroInner = 36.0F;
constexpr float kLowHeroInner = 16.0F;
constexpr float kHeroWidest = 590.0F;
constexpr float kHeroLowest = 250.0F;  // with its picture
constexpr float kHeroHighest = 330.0F;
constexpr float kHeroShare = 0.42F;  // of the page, within these
constexpr float kNarrowestPicture = 300.0F;
constexpr float kWidestPicture = 460.0F;
constexpr float kNarrowestCard = 330.0F;
constexpr std::size_t kMostColumns = 4;
constexpr float kShadowRoom = 22.0F;  // at the edges, where shadows would be cut
constexpr float kAbovePage = 10.0F;   // for the shadow, below the header
constexpr float kAboveButtons = 14.0F;

constexpr std::string_view kHeroText = to_say(
    "One of you asks. The other is tired, and means well. Watch the same moment go four ways: "
    "tonight, and over the weeks that follow.");

/// What the two buttons of an evening say; the first one may be the obvious one.
struct Ways {
  std::string_view compare;
  std::string_view practise;
  ButtonKind kind;
};
constexpr Ways kHeroWays = {to_say("See it answered four ways"), to_say("Answer it yourself"),
                            ButtonKind::kPrimary};
constexpr Ways kCardWays = {to_say("Compare"), to_say("Practise"), ButtonKind::kSecondary};

constexpr Ways kQuietHeroWays = {kHeroWays.compare, kHeroWays.practise, ButtonKind::kSecondary};

bool put_compare(const TextColumn& column, WrappingRow& row, const Ways& ways) {
  const Ui& ui = column.ui();
  const std::string_view label = ui.say(ways.compare);
  const Rect area = row.place(button_size(ui, label));
  if (column.drawn() && ways.kind == ButtonKind::kPrimary) {
    ui.focus.start_here();
  }
  return column.drawn() &&
         draw_button(ui, {.id = "compare", .area = area, .label = label, .kind = ways.kind});
}

HomeAction put_ways(TextColumn& column, const EveningCardView& evening, const Ways& ways) {
  const Ui& ui = column.ui();
  const std::string_view practise_label = ui.say(ways.practise);
  WrappingRow row(ui, column.at(), column.width());
  HomeAction action;
  if (evening.comparable && put_compare(column, row, ways)) {
    action = HomeCompare{evening.id};
  }
  const Rect practise = row.place(button_size(ui, practise_label));
  if (column.drawn() &&
      draw_button(ui, {.id = "practise", .area = practise, .label = practise_label})) {
    action = HomePractise{evening.id};
  }
  column.take(row.height());
  return action;
}

HomeAction put_hero(TextColumn& column, const EveningCardView& evening, bool low,
                    const Ways& ways) {
  const Palette& palette = column.ui().palette;
  const std::string_view text = column.ui().say(kHeroText);
  column.put(low ? Type::kHeading : Type::kTitle, palette.ink, evening.title, low ? 3.0F : 8.0F);
  column.put(low ? Type::kSmall : Type::kBody, palette.ink2, text, low ? 4.0F : 10.0F);
  column.put(Type::kCaption, palette.ink3, evening.content);
  column.skip(low ? 10.0F : 18.0F);
  return put_ways(column, evening, ways);
}

/// The loop of these two, at rest: what the evening is about.
void draw_picture(const Ui& ui, const EveningCardView& evening, const Rect& area) {
  const bool first_asks = evening.asker == Partner::kFirst;
  const std::string_view asks = ui.say("asks");
  const std::string_view answers = ui.say("answers");
  const LoopPicture picture = {
      .first = {.name = evening.names[0], .doing = first_asks ? asks : answers},
      .second = {.name = evening.names[1], .doing = first_asks ? answers : asks},
      .pursuer = evening.asker};
  draw_infinity_loop(ui, area, picture, LoopMotion{});
}

/// In the upper right corner of a card, where its evening was played to an end.
void draw_played(const Ui& ui, const EveningCardView& evening, const Rect& card) {
  if (evening.done) {
    const std::string_view played = ui.say("played");
    const ImVec2 size = pill_size(ui, played);
    draw_pill(ui, {card.max.x - ui.px(16.0F) - size.x, card.min.y + ui.px(16.0F)}, played,
              ui.palette.coach, ui.palette.coach_soft);
  }
}

/// Where the words and the picture of the hero go; the picture only where it has room.
struct HeroLayout {
  float padding = 0.0F;
  float words = 0.0F;  ///< Width.
  float picture = 0.0F;
};

HeroLayout lay_out_hero(const Ui& ui, float width, bool low) {
  HeroLayout layout;
  layout.padding = ui.px(low ? kLowHeroInner : kHeroInner);
  const float inner = width - 2.0F * layout.padding;
  layout.words = std::min(inner, ui.px(kHeroWidest));
  const float beside = inner - layout.words - ui.px(kHomePanelGap);
  if (beside >= ui.px(kNarrowestPicture)) {
    layout.picture = std::min(beside, ui.px(kWidestPicture));
  }
  return layout;
}

// The one obvious start.
HomeAction draw_hero(const Ui& ui, const HomeView& view, float page_height, TextColumn& page) {
  const EveningCardView& evening = view.first;
  const Ways& ways = view.going_on.empty() ? kHeroWays : kQuietHeroWays;
  const bool low = page_height < ui.px(kLowContent);
  const HeroLayout layout = lay_out_hero(ui, page.width(), low);
  const float inner = layout.padding;
  TextColumn measured(ui, {}, layout.words, false);
  static_cast<void>(put_hero(measured, evening, low, ways));
  const float lowest = layout.picture > 0.0F ? std::clamp(page_height * kHeroShare,
                                                          ui.px(kHeroLowest), ui.px(kHeroHighest))
                                             : 0.0F;
  const Rect card = page.take(std::max(lowest, measured.height() + 2.0F * inner));
  draw_card(ui, card);
  if (layout.picture > 0.0F) {
    const Rect room = card.grown(-inner, -ui.px(kHomePanelGap)).right(layout.picture);
    draw_picture(ui, evening, room);
  }
  draw_played(ui, evening, card);
  const float spare = card.height() - measured.height();
  TextColumn column(ui, card.min + ImVec2(inner, spare * 0.5F), layout.words);
  ImGui::PushID("hero");
  HomeAction action = put_hero(column, evening, low, ways);
  ImGui::PopID();
  return action;
}

void put_words(TextColumn& column, const EveningCardView& evening) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kBodyStrong, palette.ink, evening.title, 4.0F);
  column.put(Type::kCaption, palette.ink2, evening.facts, 6.0F);
  column.put(Type::kCaption, palette.ink2, evening.themes, 6.0F);
  column.put(Type::kCaption, palette.ink3, evening.content, 4.0F);
}

float ways_height(const Ui& ui, const EveningCardView& evening, float width) {
  TextColumn column(ui, {}, width, false);
  static_cast<void>(put_ways(column, evening, kCardWays));
  return column.height();
}

float evening_height(const Ui& ui, const EveningCardView& evening, float width) {
  const float inner = width - ui.px(2.0F * kInner);
  TextColumn column(ui, {}, inner, false);
  put_words(column, evening);
  return column.height() + ways_height(ui, evening, inner) + ui.px(2.0F * kInner + kAboveButtons);
}

HomeAction draw_evening(const Ui& ui, const EveningCardView& evening, const Rect& card) {
  draw_card(ui, card);
  const Rect inside = card.grown(-ui.px(kInner));
  TextColumn words(ui, inside.min, inside.width());
  put_words(words, evening);
  draw_played(ui, evening, card);
  const Rect foot = inside.bottom(ways_height(ui, evening, inside.width()));
  TextColumn ways(ui, foot.min, foot.width());
  ImGui::PushID(evening.id.c_str());
  HomeAction action = put_ways(ways, evening, kCardWays);
  ImGui::PopID();
  return action;
}

/// Some evenings side by side, all cards as high as the highest needs.
HomeAction draw_row(const Ui& ui, std::span<const EveningCardView> evenings, int columns,
                    TextColumn& page) {
  const float gap = ui.px(kHomePanelGap);
  const float width = column(Rect::of({}, page.width(), 0.0F), 0, columns, gap).width();
  float height = 0.0F;
  for (const EveningCardView& evening : evenings) {
    height = std::max(height, evening_height(ui, evening, width));
  }
  const Rect cards = page.take(height);
  HomeAction action;
  int place = 0;
  for (const EveningCardView& evening : evenings) {
    HomeAction asked = draw_evening(ui, evening, column(cards, place++, columns, gap));
    if (!std::holds_alternative<std::monostate>(asked)) {
      action = std::move(asked);
    }
  }
  return action;
}

HomeAction draw_evenings(const Ui& ui, std::span<const EveningCardView> evenings,
                         TextColumn& page) {
  const int fitting = static_cast<int>(page.width() / ui.px(kNarrowestCard));
  const auto columns =
      std::clamp<std::size_t>(static_cast<std::size_t>(fitting), 1,
                              std::clamp<std::size_t>(evenings.size(), 1, kMostColumns));
  HomeAction action;
  while (!evenings.empty()) {
    const std::size_t count = std::min(columns, evenings.size());
    HomeAction asked = draw_row(ui, evenings.first(count), static_cast<int>(columns), page);
    if (!std::holds_alternative<std::monostate>(asked)) {
      action = std::move(asked);
    }
    evenings = evenings.subspan(count);
    page.skip(kHomePanelGap);
  }
  return action;
}

/// What the other evenings are called, and at the right what they are about.
HomeAction draw_others_head(const Ui& ui, const HomeView& view, TextColumn& page) {
  if (view.others.empty()) {
    return {};
  }
  const std::vector<std::string_view> themes(view.themes.begin(), view.themes.end());
  MenuSpec menu = {
      .id = "theme", .label = ui.say("About"), .items = themes, .selected = view.theme};
  const std::string_view title = ui.say("Other evenings");
  const ImVec2 size = menu_size(ui, menu);
  WrappingRow row(ui, page.at(), page.width());
  const Rect head = row.place({text_width(ui, Type::kBodyStrong, title), size.y});
  draw_text_in(ui, head, Type::kBodyStrong, ui.palette.ink, title);
  menu.area = row.place(size);
  const auto chosen = themes.size() > 1 ? draw_menu(ui, menu) : std::nullopt;
  page.take(row.height());
  page.skip(14.0F);
  return chosen ? HomeAction(HomeTheme{*chosen}) : HomeAction();
}

// Where what was played stands once it is shown.
bool draw_show_history(const Ui& ui, TextColumn& page) {
  const std::string_view label = ui.say("Show what was played before");
  const ImVec2 size = button_size(ui, label);
  const Rect row = page.take(size.y);
  page.skip(14.0F);
  return draw_button(
      ui, {.id = "history", .area = row.left(size.x), .label = label, .kind = ButtonKind::kQuiet});
}

}  // namespace

HomeAction draw_home_panel(const Ui& ui, const HomeView& view, const Rect& content) {
  const Rect below = draw_header(ui, content, view.heading, view.purpose);
  const float room = ui.px(kShadowRoom);
  const float above = ui.px(kAbovePage);
  ScrollArea scroll(ui, "evenings", below.grown(room, 0.0F).without_top(-above));
  TextColumn page(ui, {below.min.x, scroll.content().min.y + above + ui.px(6.0F)}, below.width());

  HomeAction action = draw_home_going_on(ui, view.going_on, page);
  if (view.hidden && draw_show_history(ui, page)) {
    action = HomeShowHistory{};
  }
  if (!view.first.id.empty()) {
    HomeAction asked = draw_hero(ui, view, below.height(), page);
    if (!std::holds_alternative<std::monostate>(asked)) {
      action = std::move(asked);
    }
    page.skip(40.0F);
  }
  HomeAction theme = draw_others_head(ui, view, page);
  if (!std::holds_alternative<std::monostate>(theme)) {
    action = std::move(theme);
  }
  const HomeAction asked = draw_evenings(ui, view.others, page);
  if (!std::holds_alternative<std::monostate>(asked)) {
    action = asked;
  }
  for (const std::string& problem : view.problems) {
    page.put(Type::kCaption, ui.palette.caution, problem, 6.0F);
  }
  scroll.set_bottom(page.at().y);
  scroll.fade_edges(ui.palette.background);
  return action;
}

}  // namespace attune::ui
