// What it is and what it cannot say at the left, the table of its claims at the right; below one
// another where there is no room beside.
#include "ui/about/about_panel.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "ui/about/about_page.h"
#include "ui/frame/page_top.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/link.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose =
    to_say("What these pictures rest on, and what nobody may read off them.");

constexpr std::string_view kSafety = to_say(
    "Where there is fear, threat or control, none of this applies: leave it aside, and talk to "
    "somebody you trust.");

constexpr std::array<std::string_view, 3> kWhat = {
    to_say("An imagined couple is nine numbers that push each other. Within minutes: the alarm of "
           "the one who asks, how hard they press, giving up, how stirred up the one who answers "
           "is, and stepping back. Over weeks: trust, calming oneself, leaning on reassurance, and "
           "being worn out."),
    to_say("In which direction each pushes follows studies where there are any. How hard and how "
           "fast is assumed, and nothing is fitted to people. It is a device for asking what if, "
           "not a forecast for anybody."),
    to_say("The equations, every number with its source, and what we changed stand in "
           "src/model/README.md of the program's source.")};

constexpr std::array<std::string_view, 6> kWeaknesses = {
    to_say("Most directions are built in. That a sentence holds for nearly all couples shows that "
           "it does not hang on one number; it does not show that it is true."),
    to_say("Going round in circles exists only within one talk that nobody interrupts, and it "
           "needs both giving up and stepping back when it gets too much."),
    to_say("The one who answers can keep up any way of answering until it gets too much. Nobody "
           "learns, and what the one who answers needs is left out."),
    to_say("Two people with fixed traits: no children, no money, no illness, no culture."),
    to_say("Asking less is not the aim: it can also stop because somebody has given up."),
    to_say("Things hang together here more tightly than in any study.")};

constexpr std::string_view kCannot = to_say("What it cannot say");
constexpr std::string_view kNotBorneOut = to_say("Sentences it does not support");
constexpr std::string_view kBorneOut = to_say("What it says of couples in general");

constexpr float kTwoColumns = 900.0F;  // px at scale 1, from this width on
constexpr float kWidestTable = 800.0F;
constexpr float kWordsShare = 0.45F;  // of the width
constexpr float kAboutPanelGap = 28.0F;
constexpr float kCardInset = 20.0F;

void write_paragraphs(const Ui& ui, AboutPage& page, Colour colour,
                      std::span<const std::string_view> paragraphs) {
  for (const std::string_view text : paragraphs) {
    page.write(Type::kSmall, colour, ui.say(text));
  }
}

void write_weaknesses(const Ui& ui, AboutPage& page) {
  page.heading(ui.say(kCannot));
  write_paragraphs(ui, page, ui.palette.ink2, kWeaknesses);
}

void write_not_borne_out(const Ui& ui, AboutPage& page, const AboutView& view) {
  page.heading(ui.say(kNotBorneOut));
  page.write(Type::kSmall, ui.palette.ink2,
             ui.say("The share is how often it came out so: too seldom, or too unsteadily, for "
                    "this program to claim it."));
  page.rows(view.not_borne_out);
}

void write_borne_out(const Ui& ui, AboutPage& page, const AboutView& view) {
  page.heading(ui.say(kBorneOut));
  page.write(Type::kSmall, ui.palette.ink2, view.about_shares);
  page.rows(view.borne_out);
}

void draw_words(const Ui& ui, const Rect& area) {
  ScrollArea scroll(ui, "about words", area);
  AboutPage page(ui, scroll.content());
  page.write(Type::kSmallStrong, ui.palette.ink, ui.say(kSafety));
  write_paragraphs(ui, page, ui.palette.ink, kWhat);
  write_weaknesses(ui, page);
  scroll.set_bottom(page.bottom());
  scroll.fade_edges(ui.palette.background);
}

/// The head of the table stays while the table scrolls.
void draw_table(const Ui& ui, const AboutView& view, const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(14.0F));
  AboutPage head(ui, inner.without_right(ScrollArea::bar_width(ui)));
  head.table_head(view.progress);
  inner.min.y = head.bottom();
  ScrollArea scroll(ui, "about table", inner);
  scroll.scroll_with_keys();
  AboutPage page(ui, scroll.content());
  write_not_borne_out(ui, page, view);
  write_borne_out(ui, page, view);
  scroll.set_bottom(page.bottom());
  scroll.fade_edges(ui.palette.surface);
}

/// Which part below was asked for, of those that begin out of sight.
std::optional<std::size_t> draw_links(const Ui& ui, AboutPage& page) {
  constexpr std::array kParts = {kCannot, kNotBorneOut, kBorneOut};
  page.write(Type::kCaption, ui.palette.ink3, ui.say("Further down:"));
  WrappingRow row(ui, page.at(), page.width());
  std::optional<std::size_t> wanted;
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    const std::string_view label = ui.say(kParts.at(i));
    const Rect area = row.place(link_size(ui, label));
    if (draw_link(ui, {.id = kParts.at(i).data(), .area = area, .label = label}).pressed) {
      wanted = i;
    }
  }
  page.skip(row.height());
  return wanted;
}

void draw_one_column(const Ui& ui, const AboutView& view, const Rect& area) {
  ScrollArea scroll(ui, "about", area);
  scroll.scroll_with_keys();
  const float width = std::min(ui.px(kWidestTable), scroll.content().width() - ui.px(8.0F));
  AboutPage page(ui, scroll.content().left(width));
  page.write(Type::kSmallStrong, ui.palette.ink, ui.say(kSafety));
  const auto wanted = draw_links(ui, page);
  write_paragraphs(ui, page, ui.palette.ink, kWhat);
  std::array<float, 3> tops{};
  tops[0] = page.bottom();
  write_weaknesses(ui, page);
  tops[1] = page.bottom();
  page.table_head(view.progress);
  write_not_borne_out(ui, page, view);
  tops[2] = page.bottom();
  write_borne_out(ui, page, view);
  scroll.set_bottom(page.bottom());
  scroll.fade_edges(ui.palette.background);
  if (wanted) {
    scroll.bring_into_view(tops.at(*wanted), tops.at(*wanted) + area.height(), false);
  }
}

}  // namespace

void draw_about_panel(const Ui& ui, const AboutView& view, const Rect& content) {
  const Rect area = draw_page_title(ui, content, ui.say("About the model"), ui.say(kPurpose));
  if (area.width() < ui.px(kTwoColumns)) {
    draw_one_column(ui, view, area);
    return;
  }
  const Rect words = area.left(std::min(ui.px(kWidestText), area.width() * kWordsShare));
  draw_words(ui, words);
  const Rect rest = area.without_left(words.width() + ui.px(kAboutPanelGap));
  draw_table(ui, view, rest.left(std::min(ui.px(kWidestTable), rest.width())));
}

}  // namespace attune::ui
