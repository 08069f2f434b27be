// One paragraph on a soft ground, and a button that puts it away.
#include "ui/frame/news_bar.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kInset = 16.0F;
constexpr float kAbove = 8.0F;
constexpr float kNewsBarGap = 12.0F;
constexpr float kWidestText = 900.0F;
constexpr std::string_view kClose = to_say("Close");

struct NewsLayout {
  float text = 0.0F;    ///< Width.
  float height = 0.0F;  ///< Of the bar.
};

NewsLayout lay_out(const Ui& ui, const NewsView& view, float width) {
  const float button = view.lasting ? 0.0F : button_size(ui, ui.say(kClose)).x + ui.px(kNewsBarGap);
  NewsLayout layout;
  layout.text = std::min(width - ui.px(2.0F * kInset) - button, ui.px(kWidestText));
  const Paragraph text = {.type = Type::kSmall, .width = layout.text};
  const float told = measure_paragraph(ui, text, view.text).height;
  const float lowest = view.lasting ? 0.0F : ui.px(kSmallestTarget);
  layout.height = std::max(told, lowest) + ui.px(2.0F * kAbove);
  return layout;
}

}  // namespace

float news_bar_height(const Ui& ui, const NewsView& view, float width) {
  return view.text.empty() ? 0.0F : lay_out(ui, view, width).height + ui.px(kNewsBarGap);
}

bool draw_news_bar(const Ui& ui, const NewsView& view, const Rect& content) {
  if (view.text.empty()) {
    return false;
  }
  const NewsLayout layout = lay_out(ui, view, content.width());
  const Rect bar = content.top(layout.height);
  const Palette& palette = ui.palette;
  draw_fill(ui, bar, view.lasting ? palette.caution_soft : palette.coach_soft, ui.px(kCardRadius));
  const Paragraph text = {.type = Type::kSmall, .width = layout.text};
  const float told = measure_paragraph(ui, text, view.text).height;
  draw_paragraph(ui, {bar.min.x + ui.px(kInset), bar.centre().y - told * 0.5F}, text,
                 view.lasting ? palette.caution : palette.ink, view.text);
  if (view.lasting) {
    return false;
  }
  const ImVec2 size = button_size(ui, ui.say(kClose));
  const Rect button = Rect::of(
      {bar.max.x - ui.px(kInset * 0.5F) - size.x, bar.centre().y - size.y * 0.5F}, size.x, size.y);
  return draw_button(
      ui,
      {.id = "close news", .area = button, .label = ui.say(kClose), .kind = ButtonKind::kQuiet});
}

}  // namespace attune::ui
