// One small function an icon, in units of the 24-unit box.
#include "ui/widgets/icon.h"

#include <array>
#include <cmath>
#include <numbers>

#include "ui/widgets/icon_pen.h"

namespace attune::ui {

namespace {

constexpr float kPi = std::numbers::pi_v<float>;

void home(const IconPen& pen) {
  pen.line({{-10.0F, 0.0F}, {0.0F, -9.0F}, {10.0F, 0.0F}});
  pen.line({{-7.0F, -2.5F}, {-7.0F, 9.0F}, {7.0F, 9.0F}, {7.0F, -2.5F}});
}

void practice(const IconPen& pen) {
  pen.box({-9.5F, -8.5F}, {9.5F, 5.0F}, 5.0F);
  pen.line({{-4.0F, 5.0F}, {-5.0F, 9.5F}, {1.0F, 5.0F}});
}

void compare(const IconPen& pen) {
  pen.box({-10.0F, -9.0F}, {-5.0F, 9.0F}, 1.5F);
  pen.box({-2.5F, -9.0F}, {2.5F, 9.0F}, 1.5F);
  pen.box({5.0F, -9.0F}, {10.0F, 9.0F}, 1.5F);
}

void cycle(const IconPen& pen) {
  pen.curve({0.0F, 0.0F}, {4.0F, -6.0F}, {11.0F, -6.5F}, {11.0F, 0.0F});
  pen.curve({11.0F, 0.0F}, {11.0F, 6.5F}, {4.0F, 6.0F}, {0.0F, 0.0F});
  pen.curve({0.0F, 0.0F}, {-4.0F, -6.0F}, {-11.0F, -6.5F}, {-11.0F, 0.0F});
  pen.curve({-11.0F, 0.0F}, {-11.0F, 6.5F}, {-4.0F, 6.0F}, {0.0F, 0.0F});
}

void more(const IconPen& pen) {
  for (const float x : {-7.0F, 0.0F, 7.0F}) {
    pen.dot({x, 0.0F}, 2.0F);
  }
}

void lens(const IconPen& pen) {
  pen.curve({-11.0F, 0.0F}, {-6.0F, -9.0F}, {6.0F, -9.0F}, {11.0F, 0.0F});
  pen.curve({-11.0F, 0.0F}, {-6.0F, 9.0F}, {6.0F, 9.0F}, {11.0F, 0.0F});
  pen.circle({0.0F, 0.0F}, 3.2F);
}

void swap(const IconPen& pen) {
  pen.line({{-9.0F, -4.0F}, {9.0F, -4.0F}});
  pen.line({{4.5F, -8.5F}, {9.0F, -4.0F}, {4.5F, 0.5F}});
  pen.line({{9.0F, 5.0F}, {-9.0F, 5.0F}});
  pen.line({{-4.5F, 0.5F}, {-9.0F, 5.0F}, {-4.5F, 9.5F}});
}

void back(const IconPen& pen) {
  pen.line({{9.0F, 0.0F}, {-9.0F, 0.0F}});
  pen.line({{-2.5F, -6.5F}, {-9.0F, 0.0F}, {-2.5F, 6.5F}});
}

void forward(const IconPen& pen) {
  pen.line({{-9.0F, 0.0F}, {9.0F, 0.0F}});
  pen.line({{2.5F, -6.5F}, {9.0F, 0.0F}, {2.5F, 6.5F}});
}

void step(const IconPen& pen) {
  pen.triangle({-7.5F, -7.5F}, {4.0F, 0.0F}, {-7.5F, 7.5F});
  pen.block({5.0F, -7.5F}, {8.0F, 7.5F}, 1.0F);
}

void play(const IconPen& pen) { pen.triangle({-6.0F, -8.5F}, {8.5F, 0.0F}, {-6.0F, 8.5F}); }

void pause(const IconPen& pen) {
  pen.block({-6.5F, -8.0F}, {-2.0F, 8.0F}, 1.2F);
  pen.block({2.0F, -8.0F}, {6.5F, 8.0F}, 1.2F);
}

void sun(const IconPen& pen) {
  pen.circle({0.0F, 0.0F}, 4.5F);
  for (int i = 0; i < 8; ++i) {
    const float turn = static_cast<float>(i) * kPi / 4.0F;
    const ImVec2 ray(std::cos(turn), std::sin(turn));
    pen.line({ray * 7.5F, ray * 10.5F});
  }
}

void moon(const IconPen& pen) {
  pen.arc({0.0F, 0.0F}, 9.0F, 0.06F * kPi, 1.44F * kPi);
  pen.curve({-1.7F, -8.85F}, {-5.0F, 1.0F}, {1.0F, 6.0F}, {8.85F, 1.7F});
}

// Waves, and a line through them.
void still(const IconPen& pen) {
  for (const float y : {-4.5F, 4.5F}) {
    pen.curve({-10.0F, y}, {-7.0F, y - 6.0F}, {-3.0F, y - 6.0F}, {0.0F, y});
    pen.curve({0.0F, y}, {3.0F, y + 6.0F}, {7.0F, y + 6.0F}, {10.0F, y});
  }
  pen.line({{-8.5F, 10.5F}, {8.5F, -10.5F}});
}

void exit_door(const IconPen& pen) {
  pen.line({{0.0F, -9.0F}, {-9.0F, -9.0F}, {-9.0F, 9.0F}, {0.0F, 9.0F}});
  pen.line({{-3.0F, 0.0F}, {10.0F, 0.0F}});
  pen.line({{5.5F, -4.5F}, {10.0F, 0.0F}, {5.5F, 4.5F}});
}

// An arrow down into a tray.
void save(const IconPen& pen) {
  pen.line({{0.0F, -9.5F}, {0.0F, 3.5F}});
  pen.line({{-5.0F, -1.5F}, {0.0F, 3.5F}, {5.0F, -1.5F}});
  pen.line({{-9.0F, 3.0F}, {-9.0F, 9.0F}, {9.0F, 9.0F}, {9.0F, 3.0F}});
}

// One way, and another that leaves it.
void paths(const IconPen& pen) {
  pen.circle({-6.0F, -7.0F}, 2.6F);
  pen.circle({-6.0F, 7.5F}, 2.6F);
  pen.circle({7.0F, -4.0F}, 2.6F);
  pen.line({{-6.0F, -4.0F}, {-6.0F, 4.5F}});
  pen.curve({7.0F, -1.0F}, {7.0F, 4.0F}, {-2.0F, 1.0F}, {-5.0F, 4.8F});
}

/// A book that lies open.
void phrases(const IconPen& pen) {
  pen.curve({0.0F, -6.0F}, {-3.0F, -9.0F}, {-7.0F, -8.5F}, {-10.5F, -7.5F});
  pen.line({{-10.5F, -7.5F}, {-10.5F, 7.0F}});
  pen.curve({-10.5F, 7.0F}, {-7.0F, 6.0F}, {-3.0F, 5.5F}, {0.0F, 8.5F});
  pen.curve({0.0F, -6.0F}, {3.0F, -9.0F}, {7.0F, -8.5F}, {10.5F, -7.5F});
  pen.line({{10.5F, -7.5F}, {10.5F, 7.0F}});
  pen.curve({10.5F, 7.0F}, {7.0F, 6.0F}, {3.0F, 5.5F}, {0.0F, 8.5F});
  pen.line({{0.0F, -6.0F}, {0.0F, 8.5F}});
}

using Drawing = void (*)(const IconPen&);
constexpr std::array<Drawing, kIconCount> kDrawings = {
    home, practice, compare, cycle, more,  lens,      swap, back,  forward, step,
    play, pause,    sun,     moon,  still, exit_door, save, paths, phrases};

}  // namespace

void draw_icon(const Ui& ui, Icon icon, ImVec2 centre, Colour colour, float size) {
  const IconPen pen(ui.draw(), centre, ui.px(size / kIconSize), colour);
  kDrawings.at(static_cast<std::size_t>(icon))(pen);
}

}  // namespace attune::ui
