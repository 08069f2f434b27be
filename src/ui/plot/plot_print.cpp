// Every field of every layer.
#include "ui/plot/plot_print.h"

#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

void add(Fingerprint& print, const picture::Point& point) { print.add(point.x).add(point.y); }

void add(Fingerprint& print, const picture::Axis& axis) {
  print.add(axis.label).add(axis.low).add(axis.high).add(axis.ticks.size());
  for (const picture::Tick& tick : axis.ticks) {
    print.add(tick.value).add(tick.word);
  }
}

void add(Fingerprint& print, const picture::Line& line) {
  print.add(line.name).add(line.colour).add(line.dash).add(line.weight).add(line.points.size());
  for (const picture::Point& point : line.points) {
    add(print, point);
  }
}

void add(Fingerprint& print, const picture::Dots& dots) {
  print.add(dots.name).add(dots.shape).add(dots.colour).add(dots.dots.size());
  for (const picture::Dot& dot : dots.dots) {
    add(print, dot.at);
    print.add(dot.label);
  }
}

void add(Fingerprint& print, const picture::Arrows& arrows) {
  print.add(arrows.colour).add(arrows.arrows.size());
  for (const picture::Arrow& arrow : arrows.arrows) {
    add(print, arrow.at);
    print.add(arrow.along_x).add(arrow.along_y);
  }
}

void add(Fingerprint& print, const picture::Cells& cells) {
  print.add(cells.columns).add(cells.rows).add(std::span<const int>(cells.kinds));
  for (const picture::Category& category : cells.categories) {
    print.add(category.name).add(category.colour);
  }
}

void add(Fingerprint& print, const picture::Band& band) {
  print.add(band.direction).add(band.low).add(band.high).add(band.word).add(band.colour);
}

void add(Fingerprint& print, const picture::Words& words) {
  add(print, words.at);
  print.add(words.text).add(words.anchor).add(words.colour);
}

}  // namespace

Fingerprint print_of(const picture::Layer& layer) {
  Fingerprint print;
  print.add(layer.index());
  std::visit([&print](const auto& kind) { add(print, kind); }, layer);
  return print;
}

Fingerprint print_of_surroundings(const picture::Plot& plot) {
  Fingerprint print;
  print.add(plot.title).add(plot.caption).add(plot.legend);
  add(print, plot.x);
  add(print, plot.y);
  return print;
}

}  // namespace attune::ui
