// The file of an evening changes on disk while it is played.
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "session/library.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

namespace fs = std::filesystem;

using program_tests::settled;
using program_tests::WholeProgram;

class EveningFile : public ::testing::Test {
 protected:
  EveningFile()
      : folder_(fs::temp_directory_path() /
                ("attune-evening-" + std::to_string(::getpid()) + "-" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_);
    fs::copy(test::shipped_scenarios(), folder_,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    std::ostringstream text;
    text << std::ifstream(path()).rdbuf();
    text_ = text.str();
  }
  ~EveningFile() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] fs::path path() const { return folder_ / "are-we-okay.yaml"; }
  [[nodiscard]] session::Library library() const { return session::open_library(folder_).value(); }
  void write(const std::string& from, const std::string& to) const {
    std::string text = text_;
    ASSERT_NE(text.find(from), std::string::npos);
    std::ofstream(path()) << text.replace(text.find(from), from.size(), to);
  }
  /// Lets three seconds pass for the program's looks at the file.
  bool look(WholeProgram& whole) {
    bool news = false;
    for (int i = 0; i < 3; ++i) {
      news = whole.program_.look_for_changes(now_ += 1.0) || news;
    }
    whole.frames(2);
    return news;
  }
  void begin(WholeProgram& whole) {
    whole.frames(2);
    whole.click("Answer it yourself");
    whole.click("Begin");
    EXPECT_FALSE(look(whole)) << "nothing has changed";
  }

 private:
  fs::path folder_;
  std::string text_;
  double now_ = 0.0;
};

TEST_F(EveningFile, IsReadAnewAndThePlayGoesOnAtTheSameMoment) {
  WholeProgram whole(library(), settled());
  begin(whole);
  whole.type("1");
  const std::vector<std::string> picks = whole.program_.practice().practice().now().picks();
  write("That was a potato.", "That was a whole potato.");
  EXPECT_TRUE(look(whole));
  EXPECT_EQ(whole.program_.practice().practice().now().picks(), picks);
  EXPECT_TRUE(whole.tells("are-we-okay.yaml has changed and was read anew."));
  EXPECT_TRUE(
      whole.tells("“That was a potato.” reads differently now: “That was a whole "
                  "potato.”"));
  whole.click("Close");
  EXPECT_FALSE(whole.tells("was read anew"));
}

TEST_F(EveningFile, WithErrorsLeavesTheLastGoodVersionUntilItIsMended) {
  WholeProgram whole(library(), settled());
  begin(whole);
  whole.type("1");
  write("start: potato", "start: carrot");
  EXPECT_TRUE(look(whole));
  EXPECT_TRUE(whole.tells("are-we-okay.yaml has changed and cannot be played as it is now: line "));
  EXPECT_TRUE(whole.tells(", column "));
  const std::size_t picks = whole.program_.practice().practice().now().picks().size();
  whole.type("1");
  EXPECT_EQ(whole.program_.practice().practice().now().picks().size(), picks + 1)
      << "the last good version goes on";
  write("start: potato", "start: potato");
  EXPECT_TRUE(look(whole));
  EXPECT_FALSE(whole.tells("cannot be played as it is now"));
  EXPECT_TRUE(whole.tells("Nothing that you have met is different."));
}

TEST_F(EveningFile, ThatLosesTheReplyStopsBeforeItAndSaysSo) {
  WholeProgram whole(library(), settled());
  begin(whole);
  const auto& options = whole.program_.practice().practice().now().moment().options;
  const std::string words = options.front().option->text;
  whole.type("1");
  write(words, "Zebras wander quietly beneath lanterns.");
  EXPECT_TRUE(look(whole));
  EXPECT_TRUE(whole.program_.practice().practice().now().picks().empty());
  EXPECT_TRUE(whole.tells("says something else now."));
  write(words, words);
  EXPECT_TRUE(look(whole));
  EXPECT_EQ(whole.program_.practice().practice().now().picks().size(), 1U)
      << "the edit was taken back";
}

TEST_F(EveningFile, IsNotLookedAtUnlessItIsPlayed) {
  WholeProgram whole(library(), settled());
  whole.frames(2);
  write("That was a potato.", "That was a whole potato.");
  EXPECT_FALSE(look(whole));
}

}  // namespace
}  // namespace attune::ui
