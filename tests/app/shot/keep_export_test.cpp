#include "app/keep_export.h"

#include <gtest/gtest.h>
#include <imgui.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "app/shot/plot_image.h"
#include "base/atomic_file.h"
#include "support/headless_ui.h"
#include "ui/kit/palette.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

picture::Plot talk() {
  picture::Plot plot{.title = "One talk: what they feel", .caption = "An imagined couple."};
  plot.layers = {picture::Line{.name = "who asks",
                               .points = {{0.0, 0.1}, {0.5, 0.9}, {1.0, 0.4}},
                               .colour = picture::Colour::kFirstPartner}};
  return plot;
}

std::ptrdiff_t count(const Image& image, ui::Colour colour) {
  return std::count(image.pixels.begin(), image.pixels.end(), colour);
}

TEST(PlotImage, ShowsThePlotInItsPartnersColour) {
  const Image image = draw_plot_image(talk(), picture::Theme::kLight, test::kFontFolder).value();
  EXPECT_EQ(image.width, 1600);
  EXPECT_EQ(image.height, 1000);
  EXPECT_GT(count(image, ui::palette_of(ui::Theme::kLight).first), 2000);
}

TEST(PlotImage, IsDarkWhereThatIsWanted) {
  const Image image = draw_plot_image(talk(), picture::Theme::kDark, test::kFontFolder).value();
  EXPECT_GT(count(image, ui::palette_of(ui::Theme::kDark).surface), 1000000);
}

TEST(PlotImage, LeavesTheWindowThatIsOpenAlone) {
  test::HeadlessUi window;
  ImGuiContext* before = ImGui::GetCurrentContext();
  const Image image = draw_plot_image(talk(), picture::Theme::kLight, test::kFontFolder).value();
  EXPECT_EQ(ImGui::GetCurrentContext(), before);
  EXPECT_EQ(image.pixels,
            draw_plot_image(talk(), picture::Theme::kLight, test::kFontFolder).value().pixels);
}

TEST(PlotImage, IsNotDrawnWithoutItsFonts) {
  const auto image = draw_plot_image(talk(), picture::Theme::kLight, "/there/are/none");
  ASSERT_FALSE(image.ok());
  EXPECT_EQ(image.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(image.error().where, "/there/are/none");
  EXPECT_EQ(image.error().fix, "install the program anew");
}

class KeepExport : public ::testing::Test {
 protected:
  KeepExport()
      : folder_(fs::temp_directory_path() / ("attune-keep-" + std::to_string(::getpid()))) {}
  ~KeepExport() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] std::string bytes_of(session::PlotFormat format) const {
    const auto path =
        keep_export({"talk", session::PlotExport{talk(), format}}, folder_, test::kFontFolder);
    EXPECT_TRUE(path.ok()) << path.error().message();
    return read_file(path.value(), 1U << 24U).value();
  }

  [[nodiscard]] const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

TEST_F(KeepExport, WritesNoPictureWithoutItsFonts) {
  const auto path = keep_export({"talk", session::PlotExport{talk(), session::PlotFormat::kPng}},
                                folder(), "/there/are/none");
  ASSERT_FALSE(path.ok());
  EXPECT_EQ(path.error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(KeepExport, WritesEveryFormat) {
  EXPECT_TRUE(bytes_of(session::PlotFormat::kPng).starts_with("\x89PNG"));
  EXPECT_NE(bytes_of(session::PlotFormat::kSvg).find("<svg"), std::string::npos);
  EXPECT_NE(bytes_of(session::PlotFormat::kSvg).find("An imagined couple."), std::string::npos);
  EXPECT_TRUE(bytes_of(session::PlotFormat::kCsv).starts_with("series,x,y,label\nwho asks,0,0.1"));
}

}  // namespace
}  // namespace attune::app
