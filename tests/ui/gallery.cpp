// Draws every widget in both themes and two text scales into PNG files, to look at. Not shipped.
// Usage: ui_gallery FOLDER
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <vector>

#include "app/shot/png_file.h"
#include "app/shot/rasteriser.h"
#include "gallery_plots.h"
#include "support/headless_ui.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/chat.h"
#include "ui/widgets/coach_panel.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/nav_item.h"
#include "ui/widgets/number_chip.h"
#include "ui/widgets/scrubber.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/time_series.h"
#include "ui/widgets/weeks_plot.h"

namespace attune::ui {
namespace {

using Values = std::vector<float>;

const Values kFirst = {0.30F, 0.36F, 0.44F, 0.41F, 0.56F, 0.62F, 0.58F, 0.69F, 0.61F};
const Values kSecond = {0.42F, 0.51F, 0.50F, 0.64F, 0.72F, 0.70F, 0.83F, 0.80F, 0.73F};
const Values kGhost = {0.30F, 0.34F, 0.30F, 0.26F, 0.24F, 0.20F, 0.19F, 0.15F, 0.14F};

constexpr std::array<AxisWord, 3> kTension = {{{0.0F, "calm"}, {0.5F, "tense"}, {1.0F, "flooded"}}};

LoopPicture loop_picture(LoopSize size) {
  return {.size = size,
          .first = {"Mia", "steps back", "Mia steps back", "“Not now. I’m tired.”", "Underneath",
                    "Afraid of failing. Wants to be enough."},
          .second = {"Sam", "presses", "Sam presses", "“You never call.”", "Underneath",
                     "Lonely, unsure of mattering. Wants to be chosen."},
          .pursuer = Partner::kSecond,
          .pace_word = "turning"};
}

void draw_rail(const Ui& ui, const Rect& area) {
  draw_fill(ui, area, ui.palette.sunken, 0.0F);
  ui.draw().AddLine(area.top_right(), area.max, ui.palette.line, 1.0F);
  draw_mark(ui, area.min + ui.px(36.0F, 40.0F));
  draw_text_in(ui, Rect::of(area.min + ui.px(64.0F, 26.0F), ui.px(150.0F), ui.px(28.0F)),
               Type::kHeading, ui.palette.ink, "Attune");
  constexpr std::array<std::pair<const char*, Icon>, 4> kScreens = {{{"Home", Icon::kHome},
                                                                     {"Practice", Icon::kPractice},
                                                                     {"Compare", Icon::kCompare},
                                                                     {"The cycle", Icon::kCycle}}};

  float y = area.min.y + ui.px(88.0F);
  for (const auto& [name, icon] : kScreens) {
    const Rect item = Rect::of({area.min.x + ui.px(14.0F), y}, area.width() - ui.px(28.0F),
                               ui.px(kNavItemHeight));
    static_cast<void>(draw_nav_item(ui, {.id = name,
                                         .area = item,
                                         .label = name,
                                         .icon = icon,
                                         .selected = icon == Icon::kPractice}));
    y += ui.px(kNavItemHeight + 8.0F);
  }
  const Rect pause = area.bottom(ui.px(70.0F)).grown(-ui.px(14.0F), -ui.px(12.0F));
  static_cast<void>(draw_button(ui, {.id = "pause",
                                     .area = pause,
                                     .label = "Quick exit",
                                     .kind = ButtonKind::kCalm,
                                     .icon = Icon::kExit}));
}

void draw_buttons(const Ui& ui, ImVec2 at) {
  constexpr std::array<std::pair<const char*, ButtonKind>, 4> kButtons = {
      {{"Start the talk", ButtonKind::kPrimary},
       {"Read lines aloud", ButtonKind::kSecondary},
       {"Not now", ButtonKind::kQuiet},
       {"Pause & breathe", ButtonKind::kCalm}}};
  float x = at.x;
  for (const auto& [label, kind] : kButtons) {
    const ImVec2 size = button_size(ui, label);
    static_cast<void>(draw_button(
        ui,
        {.id = label, .area = Rect::of({x, at.y}, size.x, size.y), .label = label, .kind = kind}));
    x += size.x + ui.px(12.0F);
  }
  const ImVec2 size = button_size(ui, "Export", true);
  static_cast<void>(draw_button(ui, {.id = "export",
                                     .area = Rect::of({at.x, at.y + ui.px(58.0F)}, size.x, size.y),
                                     .label = "Export",
                                     .icon = Icon::kCompare}));
  static_cast<void>(draw_button(
      ui,
      {.id = "off",
       .area = Rect::of({at.x + size.x + ui.px(12.0F), at.y + ui.px(58.0F)}, ui.px(150.0F), size.y),
       .label = "Not possible",
       .enabled = false}));
  static_cast<void>(draw_button(
      ui, {.id = "swap",
           .area = Rect::of({at.x + ui.px(420.0F), at.y + ui.px(58.0F)}, size.y, size.y),
           .label = "Swap seats: play Sam from here on",
           .icon = Icon::kSwap,
           .icon_only = true}));
}

void draw_icons(const Ui& ui, ImVec2 at) {
  for (int i = 0; i < kIconCount; ++i) {
    const ImVec2 cell = ui.px(20.0F + 44.0F * static_cast<float>(i % 11),
                              22.0F + 44.0F * static_cast<float>(i / 11));
    draw_icon(ui, static_cast<Icon>(i), at + cell, ui.palette.ink2);
  }
}

void draw_chat(const Ui& ui, const Rect& card) {
  draw_card(ui, card);
  const Rect inner = card.grown(-ui.px(24.0F), -ui.px(20.0F));
  float y = inner.min.y;
  const auto say = [&](Partner who, const char* initial, const char* text, const char* part) {
    const Rect bubble =
        draw_chat_line(ui, {inner.min.x, y}, inner.width(), {who, initial, text, part});
    y = bubble.max.y + ui.px(kChatGap);
  };
  y += draw_narration(ui, {inner.min.x, y}, inner.width(),
                      "A quarter past nine. The dinner stands under its lid.") +
       ui.px(kChatGap);
  say(Partner::kFirst, "M", "You said seven. It’s almost nine and dinner is cold.", "");
  say(Partner::kSecond, "S", "I know. The meeting ran over and I lost track of time.", "");
  say(Partner::kFirst, "M",
      "You never call. I sit here wondering whether something happened to you.", "");
  say(Partner::kSecond, "S", "Nothing I say is ever going to be enough.", "The one who gives up");
  const Rect coach = draw_coach_panel(
      ui, {inner.min.x + ui.px(48.0F), y}, inner.width() - ui.px(96.0F),
      {.text = "Mia sounds angry. What might she be afraid of right now? Try answering that, not "
               "the accusation."});
  y = coach.max.y + ui.px(kChatGap);
  say(Partner::kSecond, "S", "Yes.", "");
}

void draw_choices(const Ui& ui, const Rect& area) {
  constexpr std::array<const char*, 3> kTexts = {
      "“I can hear how worried you were. I should have called.”",
      "“I had a long day. Can we please not do this tonight?”",
      "“You always make it sound like I do it on purpose.”"};
  for (int i = 0; i < 3; ++i) {
    const auto index = static_cast<std::size_t>(i);
    const CardButton card = draw_card_button(ui, {.id = kTexts.at(index),
                                                  .area = column(area, i, 3, ui.px(14.0F)),
                                                  .label = kTexts.at(index),
                                                  .selected = i == 0});
    const Rect inner = card.area.grown(-ui.px(18.0F), -ui.px(16.0F));
    draw_paragraph(ui, inner.min, {.type = Type::kBody, .width = inner.width()}, ui.palette.ink,
                   kTexts.at(index));
    draw_number_chip(ui, inner.bottom(ui.px(kChipSize)).min, i + 1, i == 0);
  }
}

void draw_series_card(const Ui& ui, const Rect& card) {
  draw_card(ui, card);
  const float y =
      draw_card_head(ui, card, "Tension, turn by turn", "How stirred up each of you is");
  const std::array<SeriesLine, 2> lines = {
      {{Partner::kSecond, "Sam", kSecond}, {Partner::kFirst, "Mia", kFirst}}};
  draw_time_series(
      ui, {.area = {{card.min.x + ui.px(20.0F), y + ui.px(8.0F)}, card.max - ui.px(16.0F, 14.0F)},
           .lines = lines,
           .words = kTension,
           .tolerance = ToleranceBand{0.15F, 0.55F, "Window of tolerance"}});
}

void draw_loop_card(const Ui& ui, const Rect& card, const LoopMotion& motion) {
  draw_card(ui, card);
  const float y = draw_card_head(ui, card, "The loop you are both in",
                                 "The more one presses, the more one steps back");
  LoopPicture picture = loop_picture(LoopSize::kMedium);
  picture.active = LoopStation{Partner::kFirst, LoopStage::kUnderneath};
  picture.station_word = "“I’m not enough”";
  const Rect area{{card.min.x + ui.px(18.0F), y + ui.px(6.0F)}, card.max - ui.px(18.0F, 56.0F)};
  draw_infinity_loop(ui, area, picture, motion);
  draw_pill(ui, card.bottom_left() + ui.px(20.0F, -44.0F), "One kind turn can slow the loop",
            ui.palette.coach, ui.palette.coach_soft);
}

/// One column of Compare, as COMPARE.md describes it.
void draw_arm(const Ui& ui, const Rect& card, int arm, const LoopMotion& motion) {
  draw_card(ui, card);
  const Rect inner = card.grown(-ui.px(20.0F), -ui.px(14.0F));
  draw_number_chip(ui, inner.min, arm + 1, arm == 0);
  draw_text_in(ui, inner.top(ui.px(kChipSize)).without_left(ui.px(34.0F)), Type::kBodyStrong,
               ui.palette.ink, arm == 0 ? "comforts and stays" : "brushes it off");
  const Rect loop =
      Rect::of(inner.min + ui.px(15.0F, 40.0F), inner.width() - ui.px(30.0F), ui.px(88.0F));
  draw_infinity_loop(ui, loop, loop_picture(LoopSize::kSmall), motion);
  const std::array<SeriesLine, 2> lines = {
      {{Partner::kFirst, "Mia", kFirst}, {Partner::kSecond, "Sam", kSecond}}};
  const std::array<GhostLine, 1> ghosts = {{{kGhost, ArmDash::kLong}}};
  draw_time_series(
      ui, {.area = Rect::of({inner.min.x, loop.max.y + ui.px(12.0F)}, inner.width(), ui.px(96.0F)),
           .lines = lines,
           .ghosts = ghosts,
           .words = kTension,
           .dash = static_cast<ArmDash>(arm),
           .turn_numbers = false,
           .filled = arm == 0});
}

void draw_weeks(const Ui& ui, const Rect& area, int arm) {
  draw_fill(ui, area, ui.palette.sunken, ui.px(12.0F));
  Values safe;
  Values leans;
  for (int week = 0; week <= 26; ++week) {
    const float t = static_cast<float>(week) / 26.0F;
    safe.push_back(arm == 0 ? 0.45F + 0.35F * t : 0.45F + 0.5F * t * (0.8F - t));
    leans.push_back(arm == 0 ? 0.45F - 0.20F * t : 0.45F + 0.35F * t);
  }
  const std::array<WeeksLine, 2> lines = {
      {{.label = "feels safe", .values = safe},
       {.label = "leans on being told", .values = leans, .strong = false}}};
  constexpr std::array<AxisWord, 2> kWords = {{{0.0F, "little"}, {1.0F, "much"}}};
  draw_weeks_plot(ui, {.area = area.grown(-ui.px(18.0F), -ui.px(14.0F)),
                       .lines = lines,
                       .words = kWords,
                       .dash = static_cast<ArmDash>(arm)});
}

void draw_first_page(const Ui& ui, const LoopMotion& motion) {
  const Rect window{{0.0F, 0.0F}, ImGui::GetIO().DisplaySize};
  draw_rail(ui, window.left(ui.px(226.0F)));
  const Rect page = window.without_left(ui.px(226.0F)).grown(-ui.px(32.0F), -ui.px(26.0F));
  draw_text(ui, page.min, Type::kTitle, ui.palette.ink, "Late home again");
  draw_text(ui, page.min + ui.px(0.0F, 38.0F), Type::kSmall, ui.palette.ink2,
            "Practising with Sam  ·  you play Mia  ·  about 4 minutes left");
  const Rect body = page.without_top(ui.px(84.0F));
  const Rect right = body.right(ui.px(396.0F));
  const Rect left = body.without_right(ui.px(420.0F));
  draw_chat(ui, left.without_bottom(ui.px(180.0F)));
  draw_choices(ui, left.bottom(ui.px(156.0F)));
  draw_series_card(ui, right.top(right.height() * 0.48F));
  draw_loop_card(ui, right.bottom(right.height() * 0.52F - ui.px(18.0F)), motion);
}

void draw_second_page(const Ui& ui, const LoopMotion& motion) {
  const Rect window = Rect{{0.0F, 0.0F}, ImGui::GetIO().DisplaySize}.grown(-ui.px(32.0F));
  const Rect top = window.top(ui.px(380.0F));
  draw_card(ui, top);
  const float y = draw_card_head(ui, top, "The loop", "Each reaction sets off the other");
  draw_infinity_loop(ui, {{top.min.x + ui.px(24.0F), y}, top.max - ui.px(24.0F, 12.0F)},
                     loop_picture(LoopSize::kLarge), motion);
  const Rect below = window.without_top(ui.px(400.0F));
  for (int arm = 0; arm < 2; ++arm) {
    const Rect card = column(below, arm, 4, ui.px(16.0F));
    draw_arm(ui, card.top(ui.px(270.0F)), arm * 2, motion);
    draw_weeks(ui, card.without_top(ui.px(286.0F)), arm);
  }
  const Rect rest{column(below, 2, 4, ui.px(16.0F)).min, below.max};
  draw_buttons(ui, rest.min);
  draw_icons(ui, rest.min + ui.px(0.0F, 120.0F));
  constexpr std::array<std::string_view, 3> kTabs = {"Now", "The weeks", "Why"};
  static_cast<void>(draw_tab_bar(
      ui, {.id = "tabs",
           .area = Rect::of(rest.min + ui.px(0.0F, 220.0F), ui.px(420.0F), ui.px(44.0F)),
           .labels = kTabs}));
  static_cast<void>(draw_scrubber(
      ui, {.id = "turns",
           .area = Rect::of(rest.min + ui.px(0.0F, 284.0F), ui.px(420.0F), ui.px(44.0F)),
           .turns = 8,
           .turn = 3,
           .played = 5}));
  const Rect narrow = Rect::of(rest.min + ui.px(450.0F, 220.0F), ui.px(200.0F), ui.px(110.0F));
  const std::array<SeriesLine, 2> lines = {
      {{Partner::kSecond, "Sam", kSecond}, {Partner::kFirst, "Mia", kFirst}}};
  draw_time_series(ui, {.area = narrow, .lines = lines, .words = kTension});
}

void draw_series_of(const Ui& ui, const Rect& card, std::span<const float> first,
                    std::span<const float> second) {
  draw_card(ui, card);
  const std::array<SeriesLine, 2> lines = {
      {{Partner::kFirst, "Mia", first}, {Partner::kSecond, "Sam", second}}};
  draw_time_series(ui, {.area = card.grown(-ui.px(14.0F)), .lines = lines, .words = kTension});
}

/// What is rare: one turn, sixty turns, none; narrow columns; text that must be cut.
void draw_third_page(const Ui& ui, const LoopMotion& motion) {
  const Rect window = Rect{{0.0F, 0.0F}, ImGui::GetIO().DisplaySize}.grown(-ui.px(32.0F));
  Values many_first;
  Values many_second;
  for (int i = 0; i < 60; ++i) {
    const auto t = static_cast<float>(i);
    many_first.push_back(0.5F + 0.4F * std::sin(t * 0.35F));
    many_second.push_back(0.55F + 0.4F * std::sin(t * 0.35F - 1.0F));
  }
  const Rect top = window.top(ui.px(200.0F));
  const std::span<const float> first = kFirst;
  const std::span<const float> second = kSecond;
  draw_series_of(ui, column(top, 0, 4, ui.px(16.0F)), first.first(1), second.first(1));
  draw_series_of(ui, column(top, 1, 4, ui.px(16.0F)), many_first, many_second);
  draw_series_of(ui, column(top, 2, 4, ui.px(16.0F)), {}, {});
  const Rect narrow = column(top, 3, 4, ui.px(16.0F));
  draw_series_of(ui, narrow.left(ui.px(180.0F)), first, second);
  const Rect rest = window.without_top(ui.px(220.0F));
  const Rect loop = rest.left(ui.px(560.0F));
  draw_card(ui, loop);
  draw_infinity_loop(ui, loop.grown(-ui.px(20.0F)), loop_picture(LoopSize::kLarge), motion);
  draw_chat(ui, rest.without_left(ui.px(580.0F)).left(ui.px(380.0F)));
  const Rect last = rest.without_left(ui.px(980.0F));
  draw_paragraph(ui, last.min, {.width = last.width(), .max_lines = 3}, ui.palette.ink,
                 "Three lines are enough for a reply in a column of Compare; what is longer than "
                 "that ends in an ellipsis, and the whole text is in the tooltip.");
  LoopPicture picture = loop_picture(LoopSize::kMedium);
  picture.active = LoopStation{Partner::kSecond, LoopStage::kAction};
  picture.station_word = "“You never call.”";
  draw_infinity_loop(ui, last.without_top(ui.px(100.0F)).top(ui.px(240.0F)), picture, motion);
  picture.active = LoopStation{Partner::kSecond, LoopStage::kTrigger};
  picture.station_word = "looks away";
  draw_infinity_loop(ui, last.without_top(ui.px(350.0F)).top(ui.px(220.0F)), picture, motion);
}

constexpr int kPageCount = 4;

/// What the pages show beside what they are made of.
struct Exhibits {
  LoopMotion motion;
  GalleryPlots plots = GalleryPlots::all();
};

void draw_page(const Ui& ui, int page, const Exhibits& exhibits) {
  constexpr std::array kPages = {draw_first_page, draw_second_page, draw_third_page};
  if (page == kPageCount - 1) {
    draw_plots_page(ui, exhibits.plots);
    return;
  }
  kPages.at(static_cast<std::size_t>(page))(ui, exhibits.motion);
}

/// Processor time of `work`, milliseconds: what else the machine does is left out.
template <typename Work>
double milliseconds_of(const Work& work) {
  const std::clock_t begin = std::clock();
  work();
  return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

bool write_page(test::HeadlessUi& window, Theme theme, const std::filesystem::path& path) {
  app::Image image;
  const double took = milliseconds_of(
      [&] { image = app::rasterise(window.draw_data(), palette_of(theme).background); });
  fmt::print("{}: {} vertices, rasterised in {:.0f} ms\n", path.string(),
             window.draw_data().TotalVtxCount, took);
  return app::write_png(path, image).ok();
}

// Where the mouse is in the pictures, at scale 1.
const ImVec2 kOverAReply(600.0F, 780.0F);
const ImVec2 kOverAnIcon(1170.0F, 512.0F);

ImVec2 mouse_on(int page) {
  return page == 0 ? kOverAReply : page == kPageCount - 1 ? over_a_line() : kOverAnIcon;
}

bool draw_theme(const std::filesystem::path& folder, Theme theme, float scale,
                const Exhibits& exhibits) {
  test::HeadlessUi window({.theme = theme, .scale = scale}, ImVec2(1440.0F, 900.0F) * scale);
  fmt::print("fonts at scale {} in {:.0f} ms\n", scale,
             milliseconds_of([&] { window.frame([](const Ui&) {}); }));
  bool written = true;
  for (int page = 0; page < kPageCount; ++page) {
    const auto draw = [&](const Ui& ui) { draw_page(ui, page, exhibits); };
    window.frames(3, draw);
    window.tab(draw);  // so that something shows its focus ring
    window.move_mouse(mouse_on(page) * scale);
    window.frames(3, draw);
    written = write_page(
                  window, theme,
                  folder / fmt::format("page{}-{}-{}.png", page, static_cast<int>(theme), scale)) &&
              written;
  }
  window.witness(false);
  constexpr int kFrames = 400;
  for (int page = 0; page < kPageCount; ++page) {
    const double took = milliseconds_of(
        [&] { window.frames(kFrames, [&](const Ui& ui) { draw_page(ui, page, exhibits); }); });
    fmt::print("  page {}: {:.3f} ms a frame\n", page, took / kFrames);
  }
  return written;
}

int draw_gallery(const std::filesystem::path& folder) {
  constexpr LoopForces kForces{0.75, 0.55};
  Exhibits exhibits;
  exhibits.motion.settle(kForces);
  exhibits.motion.advance(2.0, kForces);
  bool written = true;
  for (const float scale : {1.0F, 1.5F}) {
    for (const Theme theme : {Theme::kLight, Theme::kDark}) {
      written = draw_theme(folder, theme, scale, exhibits) && written;
    }
  }
  return written ? 0 : 1;
}

}  // namespace
}  // namespace attune::ui

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: ui_gallery FOLDER\n");
    return 2;
  }
  return attune::ui::draw_gallery(argv[1]);
}
