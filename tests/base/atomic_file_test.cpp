#include "base/atomic_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace attune {
namespace {

namespace fs = std::filesystem;

class AtomicFile : public testing::Test {
 protected:
  AtomicFile()
      : folder_(fs::temp_directory_path() / ("attune-file-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~AtomicFile() override { fs::remove_all(folder_); }

  [[nodiscard]] int files_in_folder() const {
    return static_cast<int>(std::distance(fs::directory_iterator(folder_), {}));
  }

  fs::path folder_;
};

TEST_F(AtomicFile, ReadsBackWhatWasWritten) {
  const std::string content("two\nlines and a \0 byte", 22);
  ASSERT_TRUE(write_file_atomically(folder_ / "a.yaml", content).ok());
  const auto read = read_file(folder_ / "a.yaml", 100);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value(), content);
}

TEST_F(AtomicFile, LeavesNothingBeside) {
  ASSERT_TRUE(write_file_atomically(folder_ / "a.yaml", "first").ok());
  ASSERT_TRUE(write_file_atomically(folder_ / "a.yaml", "second").ok());
  EXPECT_EQ(read_file(folder_ / "a.yaml", 100).value(), "second");
  EXPECT_EQ(files_in_folder(), 1);
}

TEST_F(AtomicFile, MakesFoldersOnlyWhereThatIsAskedFor) {
  const fs::path deep = folder_ / "deep" / "er";
  EXPECT_EQ(write_file_atomically(deep / "b", "x").error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(fs::exists(folder_ / "deep"));
  EXPECT_TRUE(make_folders(deep).ok());
  EXPECT_TRUE(make_folders(deep).ok()) << "once more does no harm";
  EXPECT_TRUE(write_file_atomically(deep / "b", "x").ok());
  EXPECT_EQ(make_folders(deep / "b" / "c").error().code, ErrorCode::kStorage);
}

TEST_F(AtomicFile, FollowsALinkAndLeavesIt) {
  ASSERT_TRUE(write_file_atomically(folder_ / "real", "first").ok());
  fs::create_symlink(folder_ / "real", folder_ / "link");
  ASSERT_TRUE(write_file_atomically(folder_ / "link", "second").ok());
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(read_file(folder_ / "real", 100).value(), "second");
}

TEST_F(AtomicFile, WritesToADeviceWithoutReplacingIt) {
  EXPECT_TRUE(write_file_atomically("/dev/null", "gone").ok());
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(AtomicFile, RefusesToReplaceWhatIsNoFile) {
  ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(write_file_atomically(folder_ / "pipe", "x").error().code, ErrorCode::kBadFile);
  EXPECT_TRUE(fs::is_fifo(folder_ / "pipe"));
}

TEST_F(AtomicFile, KeepsTheOldFileWhereTheNewOneCannotBeWritten) {
  fs::create_directory(folder_ / "taken");
  ASSERT_TRUE(write_file_atomically(folder_ / "taken" / "inside", "kept").ok());
  EXPECT_FALSE(write_file_atomically(folder_ / "taken", "x").ok()) << "a folder stands there";
  EXPECT_EQ(read_file(folder_ / "taken" / "inside", 100).value(), "kept");
  EXPECT_EQ(files_in_folder(), 1);
}

TEST_F(AtomicFile, HidesAFileAsThePersonHidesFiles) {
  const mode_t before = ::umask(077);
  const auto written = write_file_atomically(folder_ / "a.yaml", "mine");
  ::umask(before);
  ASSERT_TRUE(written.ok());
  EXPECT_EQ(fs::status(folder_ / "a.yaml").permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(AtomicFile, SaysSoWhereThereIsNowhereToWrite) {
  EXPECT_EQ(write_file_atomically("", "x").error().code, ErrorCode::kStorage);
  ASSERT_TRUE(write_file_atomically(folder_ / "a.yaml", "a file").ok());
  EXPECT_EQ(write_file_atomically(folder_ / "a.yaml" / "b", "x").error().code,
            ErrorCode::kNotFound);
}

TEST_F(AtomicFile, RefusesWhatIsMissingTooLargeOrNoFile) {
  EXPECT_EQ(read_file(folder_ / "nowhere", 10).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(read_file(folder_, 10).error().code, ErrorCode::kBadFile);
  ASSERT_TRUE(write_file_atomically(folder_ / "big", "0123456789").ok());
  EXPECT_TRUE(read_file(folder_ / "big", 10).ok());
  EXPECT_EQ(read_file(folder_ / "big", 9).error().code, ErrorCode::kBadFile);
}

}  // namespace
}  // namespace attune
