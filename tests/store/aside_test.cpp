#include "store/aside.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace attune::store {
namespace {

namespace fs = std::filesystem;

class Aside : public ::testing::Test {
 protected:
  Aside() : folder_(fs::temp_directory_path() / ("attune-aside-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~Aside() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  [[nodiscard]] fs::path write(const std::string& name) const {
    std::ofstream(folder_ / name) << name;
    return folder_ / name;
  }

 private:
  fs::path folder_;
};

TEST_F(Aside, TakesTheFirstNameThatIsFree) {
  EXPECT_EQ(keep_aside(write("a.yaml")).value().filename(), "a.yaml.bad");
  EXPECT_EQ(keep_aside(write("a.yaml")).value().filename(), "a.yaml.bad2");
  EXPECT_EQ(keep_aside(write("a.yaml")).value().filename(), "a.yaml.bad3");
}

TEST_F(Aside, SaysWhereItCannotBeDone) {
  const Result<fs::path> aside = keep_aside("/proc/nowhere/a.yaml");
  ASSERT_FALSE(aside.ok());
  EXPECT_EQ(aside.error().code, ErrorCode::kStorage);
}

}  // namespace
}  // namespace attune::store
