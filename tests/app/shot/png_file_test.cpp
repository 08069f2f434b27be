#include "app/shot/png_file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/atomic_file.h"

namespace attune::app {
namespace {

Image small_picture() {
  return {.width = 3, .height = 2, .pixels = std::vector<std::uint32_t>(6, 0xFF204060U)};
}

/// The four bytes at `offset`, most significant first, as PNG stores numbers.
int number_at(const std::string& file, std::size_t offset) {
  int value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = value * 256 + static_cast<unsigned char>(file.at(offset + i));
  }
  return value;
}

TEST(PngFile, BeginsWithTheSignatureAndTheSize) {
  const Result<std::string> file = encode_png(small_picture());
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file.value().substr(1, 3), "PNG");
  EXPECT_EQ(file.value().substr(12, 4), "IHDR");
  EXPECT_EQ(number_at(file.value(), 16), 3);
  EXPECT_EQ(number_at(file.value(), 20), 2);
}

TEST(PngFile, GivesTheSameBytesForTheSamePicture) {
  EXPECT_EQ(encode_png(small_picture()).value(), encode_png(small_picture()).value());
}

TEST(PngFile, RefusesAPictureWithoutPixels) {
  const Result<std::string> file = encode_png({});
  ASSERT_FALSE(file.ok());
  EXPECT_EQ(file.error().code, ErrorCode::kOutOfRange);
}

TEST(PngFile, WritesWhatItEncodes) {
  const auto path = std::filesystem::path(testing::TempDir()) / "attune_png_file_test.png";
  ASSERT_TRUE(write_png(path, small_picture()).ok());
  EXPECT_EQ(read_file(path, 1 << 20).value(), encode_png(small_picture()).value());
  std::filesystem::remove(path);
}

TEST(PngFile, SaysSoWhereThePictureCannotBeWritten) {
  EXPECT_FALSE(write_png("/proc/no/such/place.png", small_picture()).ok());
}

}  // namespace
}  // namespace attune::app
