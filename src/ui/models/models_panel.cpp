// The models as tabs, the couples of one as tabs below, its words beside its two pictures.
#include "ui/models/models_panel.h"

#include <algorithm>

#include "ui/cycle/card_head.h"
#include "ui/frame/page_top.h"
#include "ui/kit/first_action.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/plot/plot.h"
#include "ui/plot/save_menu.h"
#include "ui/widgets/link.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose =
    to_say("Models of couples that others have published, computed here from their own equations.");

constexpr float kModelsPanelGap = 12.0F;  // px at scale 1
constexpr float kWide = 900.0F;
constexpr float kTall = 360.0F;
constexpr float kWords = 330.0F;
constexpr float kWidestText = 600.0F;  // about 75 characters
constexpr float kWordsInset = 12.0F;
constexpr float kBelowParagraph = 8.0F;

PageTabs model_tabs(const ModelsView& view) {
  return {.id = "models", .labels = view.models, .selected = view.model};
}

PageTabs setting_tabs(const ModelsView& view) {
  return {.id = "couples",
          .labels = view.settings,
          .selected = view.setting,
          .tips = view.setting_tips};
}

PageTabs part_tabs(const ModelsView& view) {
  return {.id = "parts", .labels = view.parts, .selected = static_cast<int>(view.part)};
}

/// On the ground of a caution.
void put_caution(TextColumn& column, std::string_view text) {
  if (text.empty()) {
    return;
  }
  const Ui& ui = column.ui();
  const float inset = ui.px(10.0F);
  const Paragraph paragraph = {.type = Type::kSmall, .width = column.width() - 2.0F * inset};
  const Rect ground =
      column.take(measure_paragraph(ui, paragraph, text).height + 2.0F * ui.px(8.0F));
  column.skip(kBelowParagraph);
  if (column.drawn()) {
    draw_fill(ui, ground, ui.palette.caution_soft, ui.px(8.0F));
    draw_paragraph(ui, ground.grown(-inset, -ui.px(8.0F)).min, paragraph, ui.palette.caution, text);
  }
}

/// Shows the numbers while the mouse or the keyboard is on it; keeps its place until there are any.
void put_numbers(TextColumn& column, std::string_view numbers) {
  const Ui& ui = column.ui();
  const std::string_view label = ui.say("See the numbers");
  const ImVec2 size = link_size(ui, label);
  const Rect area = column.take(size.y).left(size.x);
  column.skip(kBelowParagraph);
  if (column.drawn() && !numbers.empty()) {
    const Hit state = draw_link(ui, {.id = "numbers", .area = area, .label = label});
    draw_tooltip(ui, state, {.text = numbers, .clear_of = area, .side = TooltipSide::kRight});
  }
}

void put_words(TextColumn& column, const ModelsView& view) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kHeading, palette.ink, view.title, kBelowParagraph);
  put_caution(column, view.caution);
  column.put(Type::kSmall, palette.ink, view.paragraph, kBelowParagraph);
  column.put(Type::kSmall, palette.ink2, view.check, 2.0F);
  put_numbers(column, view.numbers);
  column.put(Type::kCaption, palette.ink3, view.source);
}

/// Of the words in a card, without what a scroll bar takes.
float words_width(const Ui& ui, float inside) { return std::min(inside, ui.px(kWidestText)); }

/// Of a card in which all words have room.
float words_card_height(const Ui& ui, const ModelsView& view, float width) {
  constexpr float kScrollBar = 20.0F;  // px at scale 1
  TextColumn column(ui, {}, words_width(ui, width - ui.px(2.0F * kCardInset + kScrollBar)), false);
  put_words(column, view);
  return column.height() + ui.px(2.0F * kWordsInset + 4.0F);
}

void draw_words_card(const Ui& ui, const ModelsView& view, const Rect& card) {
  draw_card(ui, card);
  ScrollArea scroll(ui, "words", card.grown(-ui.px(kCardInset), -ui.px(kWordsInset)));
  TextColumn column(ui, scroll.content().min, words_width(ui, scroll.content().width()));
  put_words(column, view);
  scroll.set_bottom(column.at().y);
  scroll.fade_edges(ui.palette.surface);
}

/// The place of a picture is there before the picture is.
ModelsAction draw_plot_card(const Ui& ui, const ModelsView& view, ModelsPart part,
                            const Rect& card) {
  draw_card(ui, card);
  const Rect inner = card.grown(-ui.px(kCardInset), -ui.px(14.0F));
  const picture::Plot* plot = part == ModelsPart::kPaths ? view.paths : view.plane;
  if (plot != nullptr) {
    draw_plot(ui, *plot, {.area = inner, .title = true, .caption = true, .readings = true});
    const Rect corner =
        card.top(ui.px(kSmallestTarget + 6.0F)).right(ui.px(kSmallestTarget + 6.0F));
    const bool paths = part == ModelsPart::kPaths;
    const auto format =
        draw_save_menu(ui, paths ? "save paths" : "save plane", corner.grown(-ui.px(3.0F)),
                       paths ? ui.say("Save “One beginning”") : ui.say("Save “Any beginning”"));
    return format ? ModelsAction(ModelsSavePlot{part, *format}) : ModelsAction();
  }
  if (view.waiting) {
    draw_text_aligned(ui, inner, Align::kCentre,
                      {Type::kSmall, ui.palette.ink3, ui.say("Being computed \u2026")});
  }
  return {};
}

ModelsAction draw_all(const Ui& ui, const ModelsView& view, const Rect& area) {
  const float gap = ui.px(kModelsPanelGap);
  const Rect words = area.left(ui.px(kWords));
  const Rect pictures = area.without_left(words.width() + gap);
  draw_words_card(ui, view, words);
  const ModelsAction paths =
      draw_plot_card(ui, view, ModelsPart::kPaths, column(pictures, 0, 2, gap));
  const ModelsAction plane =
      draw_plot_card(ui, view, ModelsPart::kPlane, column(pictures, 1, 2, gap));
  return first_action({paths, plane});
}

ModelsAction draw_one(const Ui& ui, const ModelsView& view, Rect area) {
  const auto part = draw_page_tabs(ui, part_tabs(view), area);
  ModelsAction action;
  if (view.part == ModelsPart::kWords) {
    draw_words_card(ui, view, area);
  } else {
    action = draw_plot_card(ui, view, view.part, area);
  }
  return part ? ModelsAction(ModelsSelectPart{static_cast<ModelsPart>(*part)}) : action;
}

Paragraph about_paragraph(float width) { return {.type = Type::kCaption, .width = width}; }

/// Of the tabs and of what is said of the couple below them.
float top_height(const Ui& ui, const ModelsView& view, float width) {
  return page_tabs_height(ui, model_tabs(view), width) +
         page_tabs_height(ui, setting_tabs(view), width) +
         measure_paragraph(ui, about_paragraph(width), view.about).height + ui.px(kModelsPanelGap);
}

/// Everything below the header, in `page`, which is as high as it has to be.
ModelsAction draw_page(const Ui& ui, const ModelsView& view, Rect page, bool all) {
  ModelsAction model;
  if (const auto pressed = draw_page_tabs(ui, model_tabs(view), page)) {
    model = ModelsSelect{*pressed};
  }
  ModelsAction setting;
  if (const auto pressed = draw_page_tabs(ui, setting_tabs(view), page)) {
    setting = ModelsSelectSetting{*pressed};
  }
  const float told =
      draw_paragraph(ui, page.min, about_paragraph(page.width()), ui.palette.ink2, view.about)
          .height;
  page = page.without_top(told + ui.px(kModelsPanelGap));
  return first_action({model, setting, all ? draw_all(ui, view, page) : draw_one(ui, view, page)});
}

/// Of everything where one part is shown at a time: so high that only the page scrolls.
float one_part_height(const Ui& ui, const ModelsView& view, float width) {
  constexpr float kLeast = 330.0F;  // of one part
  const float part = view.part == ModelsPart::kWords ? words_card_height(ui, view, width) : 0.0F;
  return top_height(ui, view, width) + page_tabs_height(ui, part_tabs(view), width) +
         std::max(ui.px(kLeast), part);
}

ModelsAction draw_scrolled(const Ui& ui, const ModelsView& view, const Rect& area) {
  constexpr float kShadow = 12.0F;  // room for the shadows, which would be cut at the edges
  ScrollArea scroll(ui, "models page", area.grown(ui.px(kShadow), 0.0F));
  Rect page = scroll.content().grown(-ui.px(kShadow), 0.0F);
  page.max.y = page.min.y + std::max(area.height() - ui.px(kModelsPanelGap),
                                     one_part_height(ui, view, page.width()));
  const ModelsAction action = draw_page(ui, view, page, false);
  scroll.set_bottom(page.max.y + ui.px(kModelsPanelGap));
  scroll.fade_edges(ui.palette.background);
  return action;
}

}  // namespace

ModelsAction draw_models_panel(const Ui& ui, const ModelsView& view, const Rect& content) {
  const Rect area = draw_page_title(ui, content, ui.say("Models"), ui.say(kPurpose));
  const float top = top_height(ui, view, area.width());
  return area.width() >= ui.px(kWide) && area.height() - top >= ui.px(kTall)
             ? draw_page(ui, view, area, true)
             : draw_scrolled(ui, view, area);
}

}  // namespace attune::ui
