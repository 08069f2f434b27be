// The real window under Xvfb, driven by keys alone and read back from the screen.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

#include "app/virtual_display.h"

namespace attune::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

// Of the light palette.
constexpr unsigned kAccent = 0x7A3E5D;
constexpr unsigned kFirstSoft = 0xDCEBE8;
constexpr unsigned kSecondSoft = 0xF8E4DA;

// Software rendering on a busy machine is slow; nothing here measures how slow.
constexpr std::chrono::seconds kPatience = 60s;

bool shows_the_notice(const app::Image& screen) {
  return count_pixels(screen, kAccent) > 1000 && count_pixels(screen, kFirstSoft) == 0;
}

class Window : public testing::Test {
 protected:
  Window() : home_(fs::temp_directory_path() / ("attune-window-" + std::to_string(getpid()))) {
    fs::create_directories(home_);
  }
  ~Window() override { fs::remove_all(home_); }

  [[nodiscard]] std::vector<std::string> environment() const {
    return {"DISPLAY=" + display_.name(), "XDG_CONFIG_HOME=" + home_.string(),
            "LIBGL_ALWAYS_SOFTWARE=1"};
  }
  [[nodiscard]] std::string settings() const {
    std::ifstream in(home_ / "attune" / "settings.yaml");
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  fs::path home_;
  VirtualDisplay display_;
};

TEST_F(Window, AnswersTheQuestionByKeyboardAlone) {
  ASSERT_TRUE(display_.ready()) << "Xvfb does not start; apt-get install xvfb xdotool x11-apps";
  Child attune({ATTUNE_BINARY}, environment());
  ASSERT_TRUE(display_.wait_for_window("Attune", kPatience));

  ASSERT_TRUE(display_.wait_until(shows_the_notice, kPatience)) << "the notice did not come";
  display_.press("Return");

  // Compare plays by itself: the question, and then the answers, which are the second one's.
  const auto answered = [](const app::Image& screen) {
    return count_pixels(screen, kFirstSoft) > 5000 && count_pixels(screen, kSecondSoft) > 5000;
  };
  ASSERT_TRUE(display_.wait_until(answered, kPatience)) << "Compare did not play";
  EXPECT_NE(settings().find("notice-read: true"), std::string::npos);

  // Back to the question, practise it, begin, and pick the first reply.
  display_.press("b");
  const auto question = [](const app::Image& screen) {
    return count_pixels(screen, kSecondSoft) < 2000;
  };
  ASSERT_TRUE(display_.wait_until(question, kPatience)) << "Compare did not go back";
  display_.press("Return");
  const auto begin_card = [](const app::Image& screen) {
    return count_pixels(screen, kSecondSoft) < 2000 && count_pixels(screen, kAccent) > 1000;
  };
  ASSERT_TRUE(display_.wait_until(begin_card, kPatience)) << "Practice did not open";
  display_.press("Return");
  const auto asked = [](const app::Image& screen) {
    return count_pixels(screen, kFirstSoft) > 5000;
  };
  ASSERT_TRUE(display_.wait_until(asked, kPatience)) << "the evening did not begin";
  // The rest of what is told at once, and then the first reply.
  display_.press("space");
  const int before = count_pixels(*display_.look(), kSecondSoft);
  display_.press("1");
  const auto replied = [before](const app::Image& screen) {
    return count_pixels(screen, kSecondSoft) > before + 5000;
  };
  EXPECT_TRUE(display_.wait_until(replied, kPatience)) << "the reply was not spoken";
  EXPECT_TRUE(attune.running());
}

TEST_F(Window, HidesEverythingWithEscapeTwice) {
  ASSERT_TRUE(display_.ready());
  Child attune({ATTUNE_BINARY}, environment());
  ASSERT_TRUE(display_.wait_for_window("Attune", kPatience));
  ASSERT_TRUE(display_.wait_until(shows_the_notice, kPatience)) << "the notice did not come";
  display_.press("Escape Escape");
  EXPECT_TRUE(display_.wait_for_window("Notes", kPatience));
  const auto innocuous = [](const app::Image& screen) {
    return count_pixels(screen, kAccent) == 0;
  };
  EXPECT_TRUE(display_.wait_until(innocuous, kPatience));
}

}  // namespace
}  // namespace attune::test
