#include "cli/scenario_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;

class ScenarioFiles : public testing::Test {
 protected:
  void put(const std::string& name, const std::string& text) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }

  [[nodiscard]] std::vector<std::string> found() const {
    const Result<FoundFiles> files = scenario_files(folder_, {});
    std::vector<std::string> names;
    if (files.ok()) {
      for (const fs::path& file : files.value().files) {
        names.push_back(fs::relative(file, folder_).generic_string());
      }
    }
    return names;
  }

  fs::path folder_ = test::scratch_folder();
};

TEST_F(ScenarioFiles, AreFoundBelowAFolderByName) {
  put("wet-coat.yaml", "scenario: wet-coat\ntitle: The wet coat\n");
  put("more/bins.yaml", "title: Bins\n");
  EXPECT_EQ(found(), (std::vector<std::string>{"more/bins.yaml", "wet-coat.yaml"}));
}

TEST_F(ScenarioFiles, AreNotWhatIsIncludedTranslatedSavedOrSomethingElse) {
  put("wet-coat.yaml", "title: The wet coat\n");
  put("lib/pauses.yaml", "title: not looked at\n");
  put("fragment.yaml", "format: 1\nnodes:\n  breathe: []\n");
  put("wet-coat.de.yaml", "title: Der nasse Mantel\n");
  put("evening.yaml", "attune-replay: 1\nscenario: wet-coat\n");
  put("notes.txt", "title: The wet coat\n");
  EXPECT_EQ(found(), std::vector<std::string>{"wet-coat.yaml"});
}

TEST_F(ScenarioFiles, AreFoundEvenWhereTheIdWasForgotten) {
  put("forgotten.yaml", "format: 1\ncast:\n  noor: {name: Noor}\n");
  EXPECT_EQ(found(), std::vector<std::string>{"forgotten.yaml"});
}

TEST_F(ScenarioFiles, MayBeNamedOneByOneWhateverTheyHold) {
  put("lib/pauses.yaml", "format: 1\n");
  const Result<FoundFiles> files = scenario_files(folder_ / "lib" / "pauses.yaml", {});
  ASSERT_TRUE(files.ok());
  EXPECT_EQ(files.value().files.size(), 1U);
}

TEST_F(ScenarioFiles, AreWhatATranslationTranslates) {
  put("wet-coat.yaml", "title: The wet coat\n");
  put("wet-coat.de.yaml", "translates: wet-coat\n");
  put("lost.de.yaml", "translates: lost\n");
  EXPECT_EQ(scenario_files(folder_ / "wet-coat.de.yaml", {}).value().files,
            std::vector<fs::path>{folder_ / "wet-coat.yaml"});
  EXPECT_EQ(scenario_files(folder_ / "lost.de.yaml", {}).value().files,
            std::vector<fs::path>{folder_ / "lost.de.yaml"});
}

TEST_F(ScenarioFiles, AreFoundByTheirIdInTheLibrary) {
  put("wet-coat.yaml", "title: The wet coat\n");
  const Result<FoundFiles> files = scenario_files("wet-coat", folder_);
  ASSERT_TRUE(files.ok());
  EXPECT_EQ(files.value().files, std::vector<fs::path>{folder_ / "wet-coat.yaml"});
  EXPECT_EQ(scenario_files("dry-coat", folder_).error().code, ErrorCode::kNotFound);
}

TEST_F(ScenarioFiles, AreFoundWhereTheyAreNoPlainText) {
  put("letter.yaml", "{\\rtf1\\ansi title}");
  put("wide.yaml", std::string("\xFF\xFEt\0", 4));
  EXPECT_EQ(found(), (std::vector<std::string>{"letter.yaml", "wide.yaml"}));
}

TEST_F(ScenarioFiles, AreNamedWhereTheirNameKeepsThemFromBeingRead) {
  put("wet-coat.yaml", "title: The wet coat\n");
  put("bins.yml", "title: Bins\n");
  put("coat.yaml.txt", "title: Coat\n");
  put("Hat.YAML", "title: Hat\n");
  put("compose.yml", "services: []\n");
  put("wet-coat.de.yml", "title: Der nasse Mantel\n");
  put("notes.txt", "title: Notes\n");
  const Result<FoundFiles> files = scenario_files(folder_, {});
  ASSERT_TRUE(files.ok());
  std::string said;
  for (const UnreadFile& file : files.value().unread) {
    said += file.path.filename().string() + " > " + file.better_name + "\n";
  }
  EXPECT_EQ(said, "Hat.YAML > Hat.yaml\nbins.yml > bins.yaml\ncoat.yaml.txt > coat.yaml\n");
  const scenario::Finding finding = finding_of(files.value().unread[1]);
  EXPECT_EQ(finding.code, "ATN0121");
  EXPECT_EQ(finding.severity, scenario::Severity::kWarning);
  EXPECT_EQ(finding.file, (folder_ / "bins.yml").string());
  EXPECT_EQ(finding.fix, "rename it to bins.yaml");
}

TEST_F(ScenarioFiles, AreOfferedANameWhereNoneIsFound) {
  put("bins.yml", "title: Bins\n");
  EXPECT_EQ(scenario_files(folder_, {}).error().fix, "rename bins.yml to bins.yaml");
}

TEST_F(ScenarioFiles, AreFilesAndNothingElse) {
  EXPECT_EQ(scenario_files("/dev/zero", {}).error().code, ErrorCode::kBadFile);
}

TEST_F(ScenarioFiles, AreMissedAloud) {
  EXPECT_EQ(scenario_files(folder_, {}).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(scenario_files(folder_ / "nowhere", {}).error().code, ErrorCode::kNotFound);
}

TEST_F(ScenarioFiles, AreNotLookedForInCircles) {
  put("wet-coat.yaml", "title: The wet coat\n");
  fs::create_directory_symlink(folder_, folder_ / "again");
  EXPECT_EQ(found(), std::vector<std::string>{"wet-coat.yaml"});
}

}  // namespace
}  // namespace attune::cli
