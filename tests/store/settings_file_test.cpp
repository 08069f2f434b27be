#include "store/settings_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>

#include "base/atomic_file.h"

namespace attune::store {
namespace {

namespace fs = std::filesystem;
using session::Settings;

class SettingsFile : public ::testing::Test {
 protected:
  SettingsFile()
      : folder_(fs::temp_directory_path() /
                ("attune-settings-" + std::to_string(::getpid()) + "-" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_);
  }
  ~SettingsFile() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] fs::path path() const { return folder_ / "settings.yaml"; }
  [[nodiscard]] fs::path aside(const std::string& ending) const {
    return folder_ / ("settings.yaml" + ending);
  }
  void write(const std::string& text) const { std::ofstream(path()) << text; }

 private:
  fs::path folder_;
};

TEST_F(SettingsFile, OfSomebodyNewIsTheDefaults) {
  const LoadedSettings loaded = load_settings(path());
  EXPECT_EQ(loaded.settings, Settings{});
  EXPECT_TRUE(loaded.notes.empty());
}

TEST_F(SettingsFile, ComesBackAsItWasSaved) {
  const Settings settings{.theme = session::Theme::kDark,
                          .text_scale = 0.875,
                          .reduced_motion = true,
                          .notice_read = true,
                          .done = {"four-hours"}};
  ASSERT_TRUE(save_settings(path(), settings).ok());
  const LoadedSettings loaded = load_settings(path());
  EXPECT_EQ(loaded.settings, settings);
  EXPECT_TRUE(loaded.notes.empty());
}

TEST_F(SettingsFile, MakesItsFolder) {
  const fs::path deeper = path().parent_path() / "attune" / "settings.yaml";
  ASSERT_TRUE(save_settings(deeper, {}).ok());
  EXPECT_TRUE(fs::exists(deeper));
}

TEST_F(SettingsFile, ThatCannotBeReadIsMovedAsideAndSaidSo) {
  write("theme: [dark\n");
  const LoadedSettings loaded = load_settings(path());
  EXPECT_EQ(loaded.settings, Settings{});
  ASSERT_EQ(loaded.notes.size(), 1U);
  EXPECT_NE(loaded.notes[0].find("settings.yaml.bad"), std::string::npos) << loaded.notes[0];
  EXPECT_FALSE(fs::exists(path()));
  EXPECT_EQ(read_file(aside(".bad"), 100).value(), "theme: [dark\n") << "nothing is lost";
}

TEST_F(SettingsFile, ASecondBadOneDoesNotReplaceTheFirst) {
  write("first");
  (void)load_settings(path());
  write("second");
  (void)load_settings(path());
  EXPECT_EQ(read_file(aside(".bad"), 100).value(), "first");
  EXPECT_EQ(read_file(aside(".bad2"), 100).value(), "second");
}

TEST_F(SettingsFile, ThatIsMuchTooLargeIsMovedAsideUnread) {
  write(std::string(2UL * 1024 * 1024, 'a'));
  EXPECT_EQ(load_settings(path()).notes.size(), 1U);
  EXPECT_TRUE(fs::exists(aside(".bad")));
}

TEST_F(SettingsFile, WithOneBadValueStaysWhereItIs) {
  write("attune-settings: 1\ntheme: mauve\n");
  EXPECT_EQ(load_settings(path()).notes.size(), 1U);
  EXPECT_TRUE(fs::exists(path()));
}

TEST(LoadSettings, WithoutAPathAreTheDefaults) {
  EXPECT_EQ(load_settings({}).settings, Settings{});
  EXPECT_TRUE(load_settings({}).notes.empty());
}

TEST(SaveSettings, SaysWhenThereIsNowhereToSave) {
  const Result<void> saved = save_settings({}, {});
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, ErrorCode::kStorage);
}

EnvironmentLookup environment(std::map<std::string, std::string, std::less<>> variables) {
  return [variables = std::move(variables)](std::string_view name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

TEST(DefaultSettingsPath, FollowsTheEnvironment) {
  EXPECT_EQ(default_settings_path(environment({{"XDG_CONFIG_HOME", "/c"}, {"HOME", "/h"}})),
            "/c/attune/settings.yaml");
  EXPECT_EQ(default_settings_path(environment({{"HOME", "/h"}})),
            "/h/.config/attune/settings.yaml");
}

TEST(DefaultSettingsPath, IgnoresARelativeConfigFolderAsTheSpecificationSays) {
  EXPECT_EQ(default_settings_path(environment({{"XDG_CONFIG_HOME", "c"}, {"HOME", "/h"}})),
            "/h/.config/attune/settings.yaml");
  EXPECT_EQ(default_settings_path(environment({{"XDG_CONFIG_HOME", ""}, {"HOME", "/h"}})),
            "/h/.config/attune/settings.yaml");
}

TEST(DefaultSettingsPath, IsEmptyWhereThereIsNoHome) {
  EXPECT_TRUE(default_settings_path(environment({})).empty());
}

}  // namespace
}  // namespace attune::store
