#include "session/library.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "scenario/translation/translation.h"

namespace attune::session {
namespace {

namespace fs = std::filesystem;

/// The smallest evening that can be played.
std::string evening(const std::string& id, const std::string& title) {
  return "format: 1\nscenario: " + id + "\ntitle: " + title + R"(
cast:
  tom: {name: Tom, bids: true, traits: {anxiety: 5, avoidance: 2}}
  ines: {name: Ines, you: true, traits: {anxiety: 3, avoidance: 4}}
start: kitchen
ends:
  closer: The pan is dry.
nodes:
  kitchen:
    - tom: Are we okay?
    - choose:
      - pick#yes: Yes. Come and stand by me.
        as: {validation: 2, availability: 2}
        end: closer
)";
}

class LibraryOf : public ::testing::Test {
 protected:
  LibraryOf()
      : folder_(fs::temp_directory_path() /
                ("attune-library-" + std::to_string(::getpid()) + "-" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_ / "lib");
  }
  ~LibraryOf() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] const fs::path& folder() const { return folder_; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  [[nodiscard]] Library opened() const {
    Result<Library> library = open_library(folder_);
    EXPECT_TRUE(library.ok());
    return library.ok() ? std::move(library).value() : Library{};
  }

 private:
  fs::path folder_;
};

TEST_F(LibraryOf, ShowsTheFirstEveningFirstAndTheRestByTitle) {
  write("zebra.yaml", evening("zebra", "A zebra"));
  write("apple.yaml", evening("apple", "The apple"));
  write("are-we-okay.yaml", evening("are-we-okay", "Zzz"));
  const Library library = opened();
  ASSERT_EQ(library.entries.size(), 3U);
  EXPECT_EQ(library.entries[0].scenario->id, "are-we-okay");
  EXPECT_EQ(library.entries[1].scenario->id, "zebra");
  EXPECT_EQ(library.entries[2].scenario->id, "apple");
}

TEST_F(LibraryOf, TakesScenariosOnly) {
  write("one.yaml", evening("one", "One"));
  write("one.de.yaml", "lines: {}\n");
  write("README.md", "# No scenario\n");
  write("lib/pauses.yaml", "format: 1\nnodes: {}\n");
  fs::create_directories(folder() / "folder.yaml");
  EXPECT_EQ(opened().entries.size(), 1U);
}

TEST_F(LibraryOf, KeepsWhatCannotBePlayedWithWhatIsWrongWithIt) {
  write("broken.yaml", "format: 1\ntitle: [\n");
  const Library library = opened();
  ASSERT_EQ(library.entries.size(), 1U);
  EXPECT_EQ(library.entries[0].scenario, nullptr);
  EXPECT_FALSE(library.entries[0].findings.empty());
}

TEST_F(LibraryOf, FindsAScenarioByItsId) {
  write("one.yaml", evening("one", "One"));
  write("broken.yaml", "format: 1\n");
  const Library library = opened();
  ASSERT_NE(library.find("one"), nullptr);
  EXPECT_EQ(library.find("one")->scenario->title, "One");
  EXPECT_EQ(library.find("broken"), nullptr);
  EXPECT_EQ(library.find(""), nullptr);
}

TEST_F(LibraryOf, AnEmptyFolderIsEmpty) { EXPECT_TRUE(opened().entries.empty()); }

TEST(OpenLibrary, SaysWhenThereIsNoSuchFolder) {
  const Result<Library> library = open_library("/nowhere/at/all");
  ASSERT_FALSE(library.ok());
  EXPECT_EQ(library.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(library.error().where, "/nowhere/at/all");
}

TEST_F(LibraryOf, SaysWhyAFolderCannotBeListed) {
  write("one.yaml", evening("one", "One"));
  const Result<Library> library = open_library(folder() / "one.yaml");
  ASSERT_FALSE(library.ok());
  EXPECT_EQ(library.error().code, ErrorCode::kStorage);
  EXPECT_EQ(library.error().what, "the folder of scenarios cannot be read (Not a directory)");
}

TEST_F(LibraryOf, DoesNotPassOverWhatCannotBeOpened) {
  fs::create_symlink(folder() / "nowhere", folder() / "link.yaml");
  const Library library = opened();
  ASSERT_EQ(library.entries.size(), 1U);
  EXPECT_EQ(library.entries[0].scenario, nullptr);
  ASSERT_EQ(library.entries[0].findings.size(), 1U);
  EXPECT_EQ(library.entries[0].findings[0].code, "ATN0101");
}

TEST_F(LibraryOf, APathIsAPathAndAnIdIsInTheFolder) {
  EXPECT_EQ(scenario_path("four-hours", folder()), folder() / "four-hours.yaml");
  EXPECT_EQ(scenario_path("./four-hours", folder()), "./four-hours");
  EXPECT_EQ(scenario_path("mine.yaml", folder()), "mine.yaml");
  EXPECT_EQ(scenario_path("/tmp/mine.yaml", folder()), "/tmp/mine.yaml");
}

/// The title in German, and nothing else.
std::string german(const std::string& title, const std::string& in_german) {
  return "format: 1\ntranslates: kitchen\nlanguage: de\nlines:\n  scenario.title: {text: " +
         in_german + ", of: " + scenario::source_hash(title) + "}\n";
}

TEST_F(LibraryOf, SpeaksALanguageWhereItIsTranslated) {
  write("kitchen.yaml", evening("kitchen", "The kitchen"));
  write("kitchen.de.yaml", german("The kitchen", "Die Küche"));
  write("zebra.yaml", evening("zebra", "A zebra"));
  const Library german = open_library(folder(), "de-AT").value();
  EXPECT_EQ(german.language, "de-AT");
  EXPECT_EQ(german.find("kitchen")->scenario->title, "Die Küche");
  EXPECT_EQ(german.find("zebra")->scenario->title, "A zebra");
  const Library english = library_in(german, "en");
  EXPECT_EQ(english.find("kitchen")->scenario->title, "The kitchen");
  EXPECT_EQ(english.language, "en");
}

TEST_F(LibraryOf, IsAsWrittenWhereTheTranslationCannotBeRead) {
  write("kitchen.yaml", evening("kitchen", "The kitchen"));
  write("kitchen.de.yaml", "lines: [\n");
  EXPECT_EQ(open_library(folder(), "de").value().find("kitchen")->scenario->title, "The kitchen");
}

TEST_F(LibraryOf, KeepsWhatCannotBeReadAnyMore) {
  write("kitchen.yaml", evening("kitchen", "The kitchen"));
  const Library before = opened();
  write("kitchen.yaml", "nodes: [\n");
  EXPECT_EQ(library_in(before, "de").find("kitchen")->scenario, before.find("kitchen")->scenario);
}

}  // namespace
}  // namespace attune::session
