#include "session/phrases.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace attune::session {
namespace {

TEST(Phrases, ComeFromTheFilesOfOneFolder) {
  const Result<Phrases> phrases = open_phrases(ATTUNE_SOURCE_DIR "/assets");
  ASSERT_TRUE(phrases.ok()) << phrases.error().message();
  EXPECT_FALSE(phrases.value().replies.empty());
  EXPECT_FALSE(phrases.value().drills.empty());
  ASSERT_NE(phrases.value().reader, nullptr);
  EXPECT_TRUE(phrases.value().reader->read("Come here.", "Are we okay?").share > 0.0);
}

TEST(Phrases, SayWhichFileIsMissingOrBroken) {
  const auto folder =
      std::filesystem::temp_directory_path() / ("attune-phrases-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  EXPECT_EQ(open_phrases(folder).error().code, ErrorCode::kNotFound);
  std::filesystem::copy_file(ATTUNE_SOURCE_DIR "/assets/replies.yaml", folder / "replies.yaml");
  std::ofstream(folder / "drills.yaml") << "format: 1\ndrills: []\n";
  const Result<Phrases> broken = open_phrases(folder);
  std::filesystem::remove_all(folder);
  ASSERT_FALSE(broken.ok());
  EXPECT_NE(broken.error().where.find("drills.yaml:2:9"), std::string::npos)
      << broken.error().where;
}

}  // namespace
}  // namespace attune::session
