// The models as tabs, the couples of one as tabs below, its words beside its two pictures.
#include "ui/models/models_panel.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

#include "ui/cycle/card_head.h"
#include "ui/frame/frame_panel.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/plot/plot.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose =
    "What others have published about couples as systems, run here and held against its numbers.";

constexpr float kGap = 12.0F;  // px at scale 1
constexpr float kWide = 900.0F;
constexpr float kTall = 360.0F;
constexpr float kWords = 330.0F;

ModelsAction first_of(std::initializer_list<ModelsAction> actions) {
  for (const ModelsAction& action : actions) {
    if (!std::holds_alternative<std::monostate>(action)) {
      return action;
    }
  }
  return {};
}

std::optional<int> draw_tabs(const Ui& ui, const char* id, std::span<const std::string_view> labels,
                             int selected, Rect& area) {
  const float height = tab_bar_size(ui, labels, area.width()).y;
  const auto pressed = draw_tab_bar(
      ui, {.id = id, .area = area.top(height), .labels = labels, .selected = selected});
  area = area.without_top(height + ui.px(kGap * 0.5F));
  return pressed;
}

/// Draws a paragraph at the top of `area` and moves it down.
void tell(const Ui& ui, Rect& area, Type type, Colour colour, std::string_view text) {
  const Paragraph paragraph = {.type = type, .width = area.width()};
  const float height = draw_paragraph(ui, area.min, paragraph, colour, text).height;
  area = area.without_top(height + ui.px(kGap * 0.7F));
}

void draw_words_card(const Ui& ui, const ModelsView& view, const Rect& card) {
  draw_card(ui, card);
  ScrollArea scroll(ui, "words", card.grown(-ui.px(kCardInset), -ui.px(12.0F)));
  Rect area = scroll.content();
  tell(ui, area, Type::kHeading, ui.palette.ink, view.title);
  tell(ui, area, Type::kSmall, ui.palette.ink, view.paragraph);
  tell(ui, area, Type::kSmallStrong, ui.palette.ink, view.numbers);
  tell(ui, area, Type::kCaption, ui.palette.ink3, view.source);
  scroll.set_bottom(area.min.y);
  scroll.fade_edges(ui.palette.surface);
}

void draw_plot_card(const Ui& ui, const picture::Plot& plot, const Rect& card) {
  draw_card(ui, card);
  draw_plot(ui, plot,
            {.area = card.grown(-ui.px(kCardInset), -ui.px(14.0F)),
             .title = true,
             .caption = true,
             .readings = true});
}

void draw_all(const Ui& ui, const ModelsView& view, const Rect& area) {
  const float gap = ui.px(kGap);
  const Rect words = area.left(ui.px(kWords));
  const Rect pictures = area.without_left(words.width() + gap);
  draw_words_card(ui, view, words);
  draw_plot_card(ui, *view.paths, column(pictures, 0, 2, gap));
  draw_plot_card(ui, *view.plane, column(pictures, 1, 2, gap));
}

ModelsAction draw_one(const Ui& ui, const ModelsView& view, Rect area) {
  constexpr std::array<std::string_view, 3> kParts = {"What it says", "Over time", "The plane"};
  const auto part = draw_tabs(ui, "parts", kParts, static_cast<int>(view.part), area);
  switch (view.part) {
    case ModelsPart::kWords:
      draw_words_card(ui, view, area);
      break;
    case ModelsPart::kPaths:
      draw_plot_card(ui, *view.paths, area);
      break;
    case ModelsPart::kPlane:
      draw_plot_card(ui, *view.plane, area);
      break;
  }
  return part ? ModelsAction(ModelsSelectPart{static_cast<ModelsPart>(*part)}) : ModelsAction();
}

/// Everything below the header, in `page`, which is as high as it has to be.
ModelsAction draw_page(const Ui& ui, const ModelsView& view, Rect page, bool all) {
  ModelsAction model;
  if (const auto pressed = draw_tabs(ui, "models", view.models, view.model, page)) {
    model = ModelsSelect{*pressed};
  }
  ModelsAction setting;
  if (const auto pressed = draw_tabs(ui, "couples", view.settings, view.setting, page)) {
    setting = ModelsSelectSetting{*pressed};
  }
  if (all) {
    draw_all(ui, view, page);
    return first_of({model, setting});
  }
  return first_of({model, setting, draw_one(ui, view, page)});
}

float tabs_height(const Ui& ui, const ModelsView& view, float width) {
  return tab_bar_size(ui, view.models, width).y + tab_bar_size(ui, view.settings, width).y +
         ui.px(kGap);
}

}  // namespace

ModelsAction draw_models_panel(const Ui& ui, const ModelsView& view, const Rect& content) {
  constexpr float kNoTitle = 330.0F;  // so low that the page needs the title's room
  constexpr float kShadow = 12.0F;    // room for the shadows, which would be cut at the edges
  constexpr float kLeast = 330.0F;    // of one part
  const Rect area =
      content.height() < ui.px(kNoTitle) ? content : draw_header(ui, content, "Models", kPurpose);
  const float tabs = tabs_height(ui, view, area.width());
  if (area.width() >= ui.px(kWide) && area.height() - tabs >= ui.px(kTall)) {
    return draw_page(ui, view, area, true);
  }
  ScrollArea scroll(ui, "models page", area.grown(ui.px(kShadow), 0.0F));
  Rect page = scroll.content().grown(-ui.px(kShadow), 0.0F);
  page.max.y = page.min.y + std::max(area.height() - ui.px(kGap), tabs + ui.px(kLeast + 60.0F));
  const ModelsAction action = draw_page(ui, view, page, false);
  scroll.set_bottom(page.max.y + ui.px(kGap));
  scroll.fade_edges(ui.palette.background);
  return action;
}

}  // namespace attune::ui
