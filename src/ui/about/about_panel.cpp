// One column to read: what it is, what it cannot say, and the table of its claims.
#include "ui/about/about_panel.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "ui/frame/frame_panel.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose =
    "What these pictures rest on, and what nobody may read off them.";

constexpr std::array<std::string_view, 4> kWhat = {
    "Where there is fear, threat or control, none of this applies: leave it aside, and talk to "
    "somebody you trust.",
    "An imagined couple is nine numbers that push each other: within minutes the alarm of the one "
    "who asks, the asking, giving up, the other one’s body, and retreat; over weeks trust, calming "
    "oneself, leaning on being told, and being worn out.",
    "In which direction each pushes follows studies where there are any. How hard and how fast is "
    "assumed, and nothing is fitted to people. It is a device for asking what if, not a forecast "
    "for "
    "anybody.",
    "The equations, every number with its source, and what we changed stand in "
    "src/model/README.md."};

constexpr std::array<std::string_view, 6> kWeaknesses = {
    "Most directions are built in. That a sentence holds in nearly all couples below shows that it "
    "does not hang on one number; it does not show that it is true.",
    "Going round in circles exists only within one talk that nobody interrupts, and it needs both "
    "giving up and retreat when flooded.",
    "The one who answers can keep up any way of answering until flooded. Nobody learns, and what "
    "the "
    "one who answers needs is left out.",
    "Two people with fixed traits: no children, no money, no illness, no culture.",
    "Asking less is not the aim: it can also stop because somebody has given up.",
    "Things hang together here more tightly than in any study."};

constexpr float kWidest = 760.0F;  // px at scale 1
constexpr float kGap = 8.0F;
constexpr float kShare = 70.0F;

/// Writes down a page, moving down.
class Writer {
 public:
  Writer(const Ui& ui, const Rect& column) : ui_(ui), column_(column), y_(column.min.y) {}

  void write(Type type, Colour colour, std::string_view text) {
    const Paragraph paragraph = {.type = type, .width = column_.width()};
    y_ += draw_paragraph(ui_, {column_.min.x, y_}, paragraph, colour, text).height + ui_.px(kGap);
  }

  void heading(std::string_view text) {
    y_ += ui_.px(kGap);
    write(Type::kHeading, ui_.palette.ink, text);
  }

  /// Sentence and source at the left, both shares at the right.
  void row(const AboutFactView& fact) {
    const float share = ui_.px(kShare);
    const float width = column_.width() - 2.0F * share - ui_.px(kGap);
    const Paragraph claim = {.type = Type::kSmall, .width = width};
    const Paragraph source = {.type = Type::kCaption, .width = width};
    const float top = y_;
    y_ += draw_paragraph(ui_, {column_.min.x, y_}, claim, ui_.palette.ink, fact.claim).height;
    y_ += draw_paragraph(ui_, {column_.min.x, y_}, source, ui_.palette.ink3, fact.source).height;
    const Rect line = {{column_.min.x, top}, {column_.max.x, top + text_height(ui_, Type::kSmall)}};
    shares(line, Type::kSmallStrong, ui_.palette.ink, fact.quarter, fact.half);
    y_ += ui_.px(kGap);
    draw_fill(ui_, {{column_.min.x, y_ - 1.0F}, {column_.max.x, y_}}, ui_.palette.line, 0.0F);
    y_ += ui_.px(kGap);
  }

  void table(const std::vector<AboutFactView>& facts) {
    const Rect line = {{column_.min.x, y_}, {column_.max.x, y_ + text_height(ui_, Type::kCaption)}};
    shares(line, Type::kCaption, ui_.palette.ink3, "± 25 %", "± 50 %");
    y_ = line.max.y + ui_.px(kGap);
    for (const AboutFactView& fact : facts) {
      row(fact);
    }
  }

  [[nodiscard]] float bottom() const { return y_; }

 private:
  void shares(const Rect& line, Type type, Colour colour, std::string_view quarter,
              std::string_view half) {
    const float share = ui_.px(kShare);
    draw_text_aligned(ui_, line.without_right(share), Align::kRight, {type, colour, quarter});
    draw_text_aligned(ui_, line, Align::kRight, {type, colour, half});
  }

  const Ui& ui_;
  Rect column_;
  float y_;
};

}  // namespace

void draw_about_panel(const Ui& ui, const AboutView& view, const Rect& content) {
  const Rect area = draw_header(ui, content, "About the model", kPurpose);
  ScrollArea scroll(ui, "about", area);
  scroll.scroll_with_keys();
  const Rect column =
      scroll.content().left(std::min(ui.px(kWidest), scroll.content().width() - ui.px(kGap)));
  Writer page(ui, column);
  for (const std::string_view text : kWhat) {
    page.write(Type::kBody, ui.palette.ink, text);
  }
  page.heading("What it cannot say");
  for (const std::string_view text : kWeaknesses) {
    page.write(Type::kSmall, ui.palette.ink2, text);
  }
  page.heading("What it does not bear out");
  page.write(Type::kSmall, ui.palette.ink2, "Nothing in this program may claim these.");
  page.table(view.not_borne_out);
  page.heading("What it says of couples in general");
  page.write(Type::kSmall, ui.palette.ink2,
             "The share of imagined couples of whom each sentence is true, where every number of "
             "the model varies by a quarter, and by a half.");
  if (!view.progress.empty()) {
    page.write(Type::kSmallStrong, ui.palette.ink, view.progress);
  }
  page.table(view.borne_out);
  scroll.set_bottom(page.bottom());
  scroll.fade_edges(ui.palette.background);
}

}  // namespace attune::ui
