// The shares have columns of a fixed width, the sentences what is left.
#include "ui/about/about_page.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kAboutPageGap = 8.0F;  // px at scale 1
constexpr float kShare = 72.0F;

}  // namespace

void AboutPage::write(Type type, Colour colour, std::string_view text) {
  const Paragraph paragraph = {.type = type,
                               .width = std::min(column_.width(), ui_.px(kWidestText))};
  y_ += draw_paragraph(ui_, at(), paragraph, colour, text).height + ui_.px(kAboutPageGap);
}

void AboutPage::heading(std::string_view text) {
  y_ += ui_.px(kAboutPageGap);
  write(Type::kHeading, ui_.palette.ink, text);
}

void AboutPage::skip(float height) { y_ += height + ui_.px(kAboutPageGap); }

void AboutPage::table_head(std::string_view progress) {
  constexpr std::string_view kMoved = to_say("true, with every number moved by up to");
  const float line = text_height(ui_, Type::kCaption);
  const Rect first = {at(), {column_.max.x, y_ + line}};
  draw_text_aligned(ui_, first, Align::kRight, {Type::kCaption, ui_.palette.ink3, ui_.say(kMoved)});
  y_ += line;
  const Rect second = {at(), {column_.max.x - 2.0F * ui_.px(kShare), y_ + line}};
  draw_text_in(ui_, second, Type::kCaption, ui_.palette.ink3, progress);
  shares(y_, {Type::kCaption, ui_.palette.ink3}, {ui_.say("a quarter"), ui_.say("a half")});
  y_ += line + ui_.px(kAboutPageGap);
}

void AboutPage::rows(const std::vector<AboutFactView>& facts) {
  for (const AboutFactView& fact : facts) {
    row(fact);
  }
}

void AboutPage::row(const AboutFactView& fact) {
  const float width = std::min(ui_.px(kWidestText),
                               column_.width() - 2.0F * ui_.px(kShare) - ui_.px(kAboutPageGap));
  const Paragraph claim = {.type = Type::kSmall, .width = width};
  const Paragraph source = {.type = Type::kCaption, .width = width};
  shares(y_, {Type::kSmallStrong, ui_.palette.ink}, {fact.quarter, fact.half});
  y_ += draw_paragraph(ui_, at(), claim, ui_.palette.ink, fact.claim).height;
  y_ += draw_paragraph(ui_, at(), source, ui_.palette.ink3, fact.source).height +
        ui_.px(kAboutPageGap);
  draw_fill(ui_, {{column_.min.x, y_ - 1.0F}, {column_.max.x, y_}}, ui_.palette.line, 0.0F);
  y_ += ui_.px(kAboutPageGap);
}

void AboutPage::shares(float top, const TextRun& run, const Shares& shares) {
  const Rect line = {{column_.min.x, top}, {column_.max.x, top + text_height(ui_, run.type)}};
  draw_text_aligned(ui_, line.without_right(ui_.px(kShare)), Align::kRight,
                    {run.type, run.colour, shares.quarter});
  draw_text_aligned(ui_, line, Align::kRight, {run.type, run.colour, shares.half});
}

}  // namespace attune::ui
