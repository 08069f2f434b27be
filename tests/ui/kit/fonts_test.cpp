#include "ui/kit/fonts.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/atomic_file.h"
#include "support/headless_ui.h"
#include "ui/kit/text.h"

namespace attune::ui {
namespace {

TEST(Fonts, AreDrawnAtTheirSizeTimesTheScale) {
  const test::HeadlessUi window({.scale = 1.5F});
  const Fonts& fonts = window.kit().fonts();
  EXPECT_TRUE(fonts.complete());
  EXPECT_FLOAT_EQ(fonts.at(Type::kBody).size, 30.0F);
  EXPECT_FLOAT_EQ(fonts.at(Type::kTitle).size, 48.0F);
  EXPECT_NE(fonts.at(Type::kBody).font, fonts.at(Type::kBodyStrong).font);
}

TEST(Fonts, HaveTheTypographyThatScenariosUse) {
  test::HeadlessUi window;
  window.frame([](const Ui&) {});
  ImFont& body = *window.kit().fonts().at(Type::kBody).font;
  for (const ImWchar wanted : std::to_array<ImWchar>(
           {0x00E9, 0x0142, 0x2014, 0x2019, 0x201C, 0x2026, 0x2192, 0x2212, 0x2713})) {
    EXPECT_TRUE(compat::has_glyph(body, wanted)) << std::hex << wanted;
  }
}

TEST(Fonts, MakeDoWithDearImGuisOwnWhereInterIsMissing) {
  test::HeadlessUi window({}, {640.0F, 480.0F}, "/no/such/folder");
  EXPECT_FALSE(window.kit().fonts().complete());
  const float width =
      window.frame([](const Ui& ui) { return text_width(ui, Type::kTitle, "Attune"); });
  EXPECT_GT(width, 20.0F);
}

TEST(Fonts, MakeDoWhereAFileIsNoFont) {
  const auto folder = std::filesystem::path(::testing::TempDir()) / "attune_fonts_test";
  ASSERT_TRUE(make_folders(folder).ok());
  ASSERT_TRUE(write_file_atomically(folder / "Inter-Regular.otf", "no font at all").ok());
  ASSERT_TRUE(write_file_atomically(folder / "Inter-Medium.otf", "").ok());
  test::HeadlessUi window({}, {640.0F, 480.0F}, folder.c_str());
  EXPECT_FALSE(window.kit().fonts().complete());
  window.frame([](const Ui& ui) { draw_text(ui, {0.0F, 0.0F}, Type::kBody, 0, "still here"); });
  EXPECT_NE(window.seen().text("still here"), nullptr);
  std::filesystem::remove_all(folder);
}

TEST(Fonts, AreBakedAnewOnlyWhenTheScaleChanges) {
  test::HeadlessUi window;
  window.set_look({.theme = Theme::kDark});
  EXPECT_FALSE(window.kit().fonts_changed());
  window.set_look({.theme = Theme::kDark, .scale = 1.25F});
  EXPECT_TRUE(window.kit().fonts_changed());
}

TEST(NearestScale, KeepsToTheStepsOnOffer) {
  EXPECT_FLOAT_EQ(nearest_scale(1.0F), 1.0F);
  EXPECT_FLOAT_EQ(nearest_scale(1.3F), 1.25F);
  EXPECT_FLOAT_EQ(nearest_scale(0.1F), 0.75F);
  EXPECT_FLOAT_EQ(nearest_scale(9.0F), 3.0F);
}

}  // namespace
}  // namespace attune::ui
