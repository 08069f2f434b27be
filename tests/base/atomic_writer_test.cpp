#include "base/atomic_writer.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>

#include "base/atomic_file.h"

namespace attune {
namespace {

namespace fs = std::filesystem;

class AtomicWriterInAFolder : public testing::Test {
 protected:
  AtomicWriterInAFolder()
      : folder_(fs::temp_directory_path() / ("attune-writer-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~AtomicWriterInAFolder() override { fs::remove_all(folder_); }

  [[nodiscard]] int files_in_folder() const {
    return static_cast<int>(std::distance(fs::directory_iterator(folder_), {}));
  }
  [[nodiscard]] std::string content() const { return read_file(file_, 1000).value(); }

  fs::path folder_;
  fs::path file_ = folder_ / "rows.csv";
};

TEST_F(AtomicWriterInAFolder, NothingIsSeenBeforeTheEndAndEverythingAfterIt) {
  ASSERT_TRUE(write_file_atomically(file_, "old").ok());
  Result<AtomicWriter> opened = AtomicWriter::open(file_);
  ASSERT_TRUE(opened.ok());
  AtomicWriter writer = std::move(opened).value();
  EXPECT_TRUE(writer.write("one\n").ok());
  EXPECT_TRUE(writer.write("two\n").ok());
  EXPECT_EQ(content(), "old");
  EXPECT_TRUE(writer.commit().ok());
  EXPECT_EQ(content(), "one\ntwo\n");
  EXPECT_EQ(files_in_folder(), 1);
}

TEST_F(AtomicWriterInAFolder, WhatIsGivenUpLeavesNothingBehind) {
  {
    Result<AtomicWriter> opened = AtomicWriter::open(file_);
    ASSERT_TRUE(opened.ok());
    AtomicWriter writer = std::move(opened).value();
    EXPECT_TRUE(writer.write("half").ok());
    EXPECT_EQ(files_in_folder(), 1) << "the one beside it";
  }
  EXPECT_EQ(files_in_folder(), 0);
}

TEST_F(AtomicWriterInAFolder, HasThePermissionsOfAnyNewFile) {
  const mode_t mask = ::umask(022);
  ASSERT_TRUE(std::move(AtomicWriter::open(file_)).value().commit().ok());
  ::umask(mask);
  struct stat status {};
  ASSERT_EQ(::stat(file_.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0644U);
}

TEST_F(AtomicWriterInAFolder, AFullDiskIsAnErrorWhenItIsMet) {
  Result<AtomicWriter> opened = AtomicWriter::open("/dev/full");
  ASSERT_TRUE(opened.ok());
  AtomicWriter writer = std::move(opened).value();
  const Result<void> written = writer.write("too much");
  ASSERT_FALSE(written.ok());
  EXPECT_EQ(written.error().code, ErrorCode::kStorage);
  EXPECT_EQ(written.error().where, "/dev/full");
}

TEST_F(AtomicWriterInAFolder, OfTwoThatWantOneNameTheSecondTakesAnother) {
  AtomicWriter first = AtomicWriter::open_unnamed(folder_).value();
  AtomicWriter second = AtomicWriter::open_unnamed(folder_).value();
  ASSERT_TRUE(first.write("first").ok() && second.write("second").ok());
  EXPECT_TRUE(first.commit_as("rows.csv").value());
  EXPECT_FALSE(second.commit_as("rows.csv").value());
  EXPECT_EQ(content(), "first");
  EXPECT_TRUE(second.commit_as("rows-2.csv").value());
  EXPECT_EQ(read_file(folder_ / "rows-2.csv", 1000).value(), "second");
  EXPECT_EQ(files_in_folder(), 2);
}

TEST_F(AtomicWriterInAFolder, ALinkThatLeadsNowhereKeepsItsName) {
  fs::create_symlink(folder_ / "nowhere", file_);
  AtomicWriter writer = AtomicWriter::open_unnamed(folder_).value();
  EXPECT_FALSE(writer.commit_as("rows.csv").value());
  EXPECT_TRUE(fs::is_symlink(file_));
  EXPECT_FALSE(fs::exists(folder_ / "nowhere"));
}

TEST_F(AtomicWriterInAFolder, WhatFindsNoNameLeavesNothingBehind) {
  ASSERT_TRUE(write_file_atomically(file_, "old").ok());
  {
    AtomicWriter writer = AtomicWriter::open_unnamed(folder_).value();
    EXPECT_FALSE(writer.commit_as("rows.csv").value());
    EXPECT_EQ(files_in_folder(), 2) << "the one without a name";
  }
  EXPECT_EQ(files_in_folder(), 1);
  EXPECT_EQ(AtomicWriter::open_unnamed(folder_ / "deep").error().code, ErrorCode::kNotFound);
}

TEST_F(AtomicWriterInAFolder, RefusesWhatIsNoPlaceForAFile) {
  EXPECT_EQ(AtomicWriter::open(folder_ / "deep" / "er").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(AtomicWriter::open(folder_).error().code, ErrorCode::kBadFile);
  EXPECT_EQ(AtomicWriter::open("").error().code, ErrorCode::kStorage);
}

}  // namespace
}  // namespace attune
