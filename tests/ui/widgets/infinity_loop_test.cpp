#include "ui/widgets/infinity_loop.h"

#include <gtest/gtest.h>

#include "support/drawn.h"
#include "ui/widgets/loop_boxes.h"

namespace attune::ui {
namespace {

const Rect kLarge = Rect::of({40.0F, 40.0F}, 1080.0F, 340.0F);
const Rect kMedium = Rect::of({40.0F, 40.0F}, 360.0F, 260.0F);
const Rect kSmall = Rect::of({40.0F, 40.0F}, 300.0F, 88.0F);

LoopPicture picture(LoopSize size) {
  return {.size = size,
          .first = {"Mia", "steps back", "Mia steps back", "“Not now. I’m tired.”", "Underneath",
                    "Afraid of failing. Wants to be enough."},
          .second = {"Sam", "presses", "Sam presses", "“You never call.”", "Beneath it",
                     "Lonely, unsure of mattering. Wants to be chosen."},
          .pursuer = Partner::kSecond,
          .pace_word = "turning"};
}

LoopMotion settled(double pursuit, double withdrawal) {
  LoopMotion motion;
  motion.settle({pursuit, withdrawal});
  return motion;
}

test::Drawn drawn(test::HeadlessUi& window, const Rect& area, const LoopPicture& what,
                  const LoopMotion& motion) {
  return test::drawn_by(window, [&](const Ui& ui) { draw_infinity_loop(ui, area, what, motion); });
}

TEST(InfinityLoop, StaysWithinItsAreaAtEverySize) {
  test::HeadlessUi window;
  const LoopMotion storm = settled(1.0, 1.0);
  EXPECT_TRUE(
      kSmall.contains(drawn(window, kSmall, picture(LoopSize::kSmall), storm).bounds(), 2.0F));
  EXPECT_TRUE(
      kMedium.contains(drawn(window, kMedium, picture(LoopSize::kMedium), storm).bounds(), 2.0F));
  EXPECT_TRUE(
      kLarge.contains(drawn(window, kLarge, picture(LoopSize::kLarge), storm).bounds(), 2.0F));
}

/// The widest distance of opaque vertices from the waterline's end point of a lobe, as a measure of
/// the stroke's width there.
float width_at_end(const test::Drawn& drawn, float end_x, Colour colour) {
  float low = 1e9F;
  float high = -1e9F;
  for (const ImDrawVert& vertex : drawn.vertices) {
    if (vertex.col == colour && std::abs(vertex.pos.x - end_x) < 8.0F &&
        std::abs(vertex.pos.y - kMedium.centre().y) < 3.0F) {
      low = std::min(low, vertex.pos.x);
      high = std::max(high, vertex.pos.x);
    }
  }
  return high - low;
}

TEST(InfinityLoop, ThickensThePursuersSideWithPursuitAndTheOtherWithWithdrawal) {
  test::HeadlessUi window({.reduced_motion = true});
  const Palette& palette = palette_of(Theme::kLight);
  const float left = kMedium.min.x + 22.0F;
  const float right = kMedium.max.x - 22.0F;
  const auto widths = [&](const LoopMotion& motion) {
    const test::Drawn d = drawn(window, kMedium, picture(LoopSize::kMedium), motion);
    return std::pair(width_at_end(d, left, palette.first), width_at_end(d, right, palette.second));
  };
  const auto rest = widths(settled(0.0, 0.0));
  const auto pursuit = widths(settled(1.0, 0.0));
  const auto withdrawal = widths(settled(0.0, 1.0));
  EXPECT_NEAR(pursuit.first, rest.first, 0.2F);
  EXPECT_GT(pursuit.second, rest.second + 3.0F);  // Sam, at the right, pursues
  EXPECT_GT(withdrawal.first, rest.first + 3.0F);
  EXPECT_NEAR(withdrawal.second, rest.second, 0.2F);
}

TEST(InfinityLoop, MovesWithItsMotionAndStandsStillWithReducedMotion) {
  LoopMotion later = settled(0.5, 0.5);
  later.advance(1.0, {0.5, 0.5});
  for (const bool reduced : {false, true}) {
    test::HeadlessUi window({.reduced_motion = reduced});
    const auto a = drawn(window, kSmall, picture(LoopSize::kSmall), settled(0.5, 0.5)).vertices;
    const auto b = drawn(window, kSmall, picture(LoopSize::kSmall), later).vertices;
    ASSERT_EQ(a.size(), b.size());
    const bool same = std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
      return x.pos.x == y.pos.x && x.pos.y == y.pos.y;
    });
    EXPECT_EQ(same, reduced);
  }
}

TEST(InfinityLoop, NamesThePartnersOnTheirSides) {
  test::HeadlessUi window;
  drawn(window, kMedium, picture(LoopSize::kMedium), settled(0.5, 0.5));
  EXPECT_LT(window.seen().text("Mia")->area.max.x, kMedium.centre().x);
  EXPECT_GT(window.seen().text("Sam")->area.min.x, kMedium.centre().x);
  EXPECT_NE(window.seen().text("steps back"), nullptr);
  EXPECT_EQ(window.seen().text("turning"), nullptr);
}

TEST(InfinityLoop, ShowsItsPaceInAColumnOnly) {
  test::HeadlessUi window;
  drawn(window, kSmall, picture(LoopSize::kSmall), settled(0.5, 0.5));
  ASSERT_NE(window.seen().text("turning"), nullptr);
  EXPECT_TRUE(kSmall.contains(window.seen().text("turning")->area, 1.0F));
  EXPECT_EQ(window.seen().text("Mia"), nullptr);
}

TEST(InfinityLoop, PutsTheWordOfAStationClearOfTheCurveAndInside) {
  test::HeadlessUi window;
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    for (int i = 0; i < kLoopStageCount; ++i) {
      LoopPicture what = picture(LoopSize::kMedium);
      what.active = LoopStation{partner, static_cast<LoopStage>(i)};
      what.station_word = "I am not enough";
      drawn(window, kMedium, what, settled(0.5, 0.5));
      const Rect word = window.seen().text("I am not enough")->area;
      EXPECT_TRUE(kMedium.contains(word));
      const bool above = static_cast<LoopStage>(i) == LoopStage::kAction;
      EXPECT_EQ(word.centre().y < kMedium.centre().y, above);
    }
  }
}

TEST(InfinityLoop, PutsWhatShowsAboveTheWaterAndWhatIsFeltBelow) {
  for (const float scale : {1.0F, 1.5F}) {
    test::HeadlessUi window({.scale = scale}, {2400.0F, 1200.0F});
    const Rect area = Rect::of({40.0F, 40.0F}, 1080.0F * scale, 340.0F * scale);
    drawn(window, area, picture(LoopSize::kLarge), settled(0.5, 0.5));
    const float water = area.centre().y;
    EXPECT_LT(window.seen().text("Mia steps back")->area.max.y, water);
    EXPECT_LT(window.seen().text("“You never call.”")->area.max.y, water);
    EXPECT_GT(window.seen().text("Underneath")->area.min.y, water);
    EXPECT_GT(window.seen().text("Beneath it")->area.min.y, water);
    for (const SeenText& text : window.seen().texts) {
      EXPECT_TRUE(area.contains(text.area, 1.0F)) << text.text;
    }
  }
}

TEST(LoopBoxes, StandBesideTheLoopWhereThereIsRoomAndBelowItElsewhere) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    const LoopPicture what = picture(LoopSize::kLarge);
    const LoopBoxes wide = place_loop_boxes(ui, kLarge, what);
    EXPECT_TRUE(wide.beside);
    const Rect narrow_area = Rect::of({40.0F, 40.0F}, 520.0F, 600.0F);
    const LoopBoxes narrow = place_loop_boxes(ui, narrow_area, what);
    EXPECT_FALSE(narrow.beside);
    for (const LoopBoxes& boxes : {wide, narrow}) {
      EXPECT_FALSE(boxes.shows[0].overlaps(boxes.underneath[0]));
      EXPECT_FALSE(boxes.shows[0].overlaps(boxes.shows[1]));
      EXPECT_FALSE(boxes.underneath[1].overlaps(boxes.shows[1]));
    }
    for (const Rect& box :
         {narrow.shows[0], narrow.shows[1], narrow.underneath[0], narrow.underneath[1]}) {
      EXPECT_TRUE(narrow_area.contains(box, 0.5F));
      EXPECT_FALSE(box.overlaps(narrow.loop));
    }
  });
}

TEST(LoopBoxes, HaveRoomForLongWordsAtTheLeastHeight) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    const LoopPicture brief = picture(LoopSize::kLarge);
    LoopPicture wordy = brief;
    wordy.first.shows =
        "A sentence that takes a line more than others do, perhaps because the language that it "
        "is said in is given to long words.";
    for (const float width : {1080.0F, 520.0F}) {
      const float height = least_loop_height(ui, width, wordy);
      EXPECT_GT(height, least_loop_height(ui, width, brief)) << width;
      const Rect area = Rect::of({40.0F, 40.0F}, width, height);
      const LoopBoxes boxes = place_loop_boxes(ui, area, wordy);
      EXPECT_FALSE(boxes.shows[0].overlaps(boxes.underneath[0])) << width;
      EXPECT_GT(boxes.loop.height(), 150.0F) << width;
    }
  });
}

}  // namespace
}  // namespace attune::ui
