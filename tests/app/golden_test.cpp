// The four screens in two themes, held against pictures that somebody looked at.
#include <gtest/gtest.h>
#include <stb_image.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <tuple>

#include "app/resources.h"
#include "app/shot/png_file.h"
#include "app/shot/shot.h"
#include "base/atomic_file.h"
#include "scenario/replay.h"
#include "session/practice.h"
#include "support/all_or_some.h"
#include "support/evening.h"
#include "ui/program/screen.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

const fs::path kGolden = fs::path(ATTUNE_SOURCE_DIR) / "tests" / "app" / "golden";

// The light theme, and the dark one.
const std::vector<bool> kDarkOrNot = test::all_or_every<std::vector<bool>>({false, true}, 2);

// The files as the built program finds them: this test stands beside it.
Resources resources() { return find_resources(); }

std::string test_name() {
  std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
  std::replace(name.begin(), name.end(), '/', '-');
  return name;
}

struct Difference {
  int pixels = 0;  // that differ noticeably
  bool same_size = true;
};

// Another build of the font may round a glyph's edge otherwise; a moved word differs in hundreds.
Difference difference(const Image& image, const unsigned char* golden, int width, int height) {
  Difference found;
  found.same_size = image.width == width && image.height == height;
  if (!found.same_size) {
    return found;
  }
  constexpr int kNoticeable = 24;
  for (std::size_t i = 0; i < image.pixels.size(); ++i) {
    int most = 0;
    for (unsigned channel = 0; channel < 3; ++channel) {
      const int drawn = static_cast<int>((image.pixels[i] >> (8U * channel)) & 255U);
      most = std::max(most, std::abs(drawn - golden[i * 4 + channel]));
    }
    found.pixels += most > kNoticeable ? 1 : 0;
  }
  return found;
}

// Two replies into the first evening: Practice at work, and not only its first card.
fs::path talk_in(const fs::path& folder) {
  session::Practice practice(test::evening("are-we-okay"), 1, 1);
  EXPECT_TRUE(practice.pick("potato#half").ok());
  EXPECT_TRUE(practice.pick("table#stuck").ok());
  fs::path path = folder / (test_name() + ".yaml");
  EXPECT_TRUE(write_file_atomically(path, scenario::replay_text(practice.replay())).ok());
  return path;
}

/// Holds the screen of `shot` against the picture of it at `path`, or renews that.
void expect_as_looked_at(const cli::ShotRequest& shot, const fs::path& path) {
  const auto image = draw_screen(shot, resources());
  ASSERT_TRUE(image.ok()) << image.error().message();
  if (std::getenv("ATTUNE_RENEW_GOLDEN") != nullptr) {
    ASSERT_TRUE(write_png(path, image.value()).ok());
  }
  int width = 0;
  int height = 0;
  int channels = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> golden(
      stbi_load(path.c_str(), &width, &height, &channels, 4), stbi_image_free);
  ASSERT_NE(golden, nullptr) << path << " is missing; CONTRIBUTING.md says how to make it";
  const Difference found = difference(image.value(), golden.get(), width, height);
  EXPECT_TRUE(found.same_size);
  EXPECT_LT(found.pixels, 150) << "look at the screen: attune shot " << shot.screen
                               << "; renew the picture as CONTRIBUTING.md says";
}

class Golden : public testing::TestWithParam<std::tuple<ui::ScreenInfo, bool>> {
 protected:
  [[nodiscard]] static cli::ShotRequest request() {
    cli::ShotRequest shot;
    shot.screen = std::get<0>(GetParam()).id;
    shot.dark = std::get<1>(GetParam());
    if (std::get<0>(GetParam()).screen == ui::Screen::kPractice) {
      shot.replay = talk_in(testing::TempDir());
    }
    return shot;
  }
  [[nodiscard]] static fs::path path() {
    const cli::ShotRequest shot = request();
    return kGolden / (shot.screen + (shot.dark ? "-dark.png" : "-light.png"));
  }
};

TEST_P(Golden, ScreenLooksAsItDidWhenItWasLookedAt) { expect_as_looked_at(request(), path()); }

std::string name_of(const testing::TestParamInfo<Golden::ParamType>& place) {
  return std::string(std::get<0>(place.param).id) + (std::get<1>(place.param) ? "Dark" : "Light");
}

INSTANTIATE_TEST_SUITE_P(Screens, Golden,
                         testing::Combine(testing::ValuesIn(ui::kScreens),
                                          testing::ValuesIn(kDarkOrNot)),
                         name_of);

class GoldenOwnWords : public testing::TestWithParam<bool> {};

TEST_P(GoldenOwnWords, LookAsTheyDidWhenTheyWereLookedAt) {
  cli::ShotRequest shot;
  shot.screen = "practice";
  shot.dark = GetParam();
  shot.own_words = "You’re right, I’ve been miles off. Come here. But don’t make a thing of it.";
  expect_as_looked_at(shot, kGolden / (shot.dark ? "own-words-dark.png" : "own-words-light.png"));
}

INSTANTIATE_TEST_SUITE_P(Themes, GoldenOwnWords, testing::ValuesIn(kDarkOrNot));

TEST(Shot, OfTheSameScreenHasTheSamePixels) {
  cli::ShotRequest shot;
  shot.screen = "compare";
  const auto first = draw_screen(shot, resources());
  const auto second = draw_screen(shot, resources());
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first.value().pixels, second.value().pixels);
}

TEST(Shot, RefusesAScreenThatThereIsNot) {
  cli::ShotRequest shot;
  shot.screen = "attic";
  const auto image = draw_screen(shot, resources());
  ASSERT_FALSE(image.ok());
  EXPECT_EQ(image.error().code, ErrorCode::kNotFound);
  EXPECT_NE(image.error().fix.find("compare"), std::string::npos);
}

}  // namespace
}  // namespace attune::app
