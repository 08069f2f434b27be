#include "store/export_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <string>

#include "base/atomic_file.h"

namespace attune::store {
namespace {

namespace fs = std::filesystem;
using session::ExportRequest;
using session::PlotExport;
using session::PlotFormat;
using session::ReportExport;

class ExportFile : public ::testing::Test {
 protected:
  ExportFile()
      : home_(fs::temp_directory_path() /
              ("attune-export-" + std::to_string(::getpid()) + "-" +
               ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(home_);
  }
  ~ExportFile() override {
    std::error_code ignored;
    fs::remove_all(home_, ignored);
  }

  [[nodiscard]] const fs::path& home() const { return home_; }
  [[nodiscard]] EnvironmentLookup environment() const {
    return [home = home_](std::string_view name) {
      return name == "HOME" ? std::optional(home.string()) : std::nullopt;
    };
  }
  [[nodiscard]] static std::string text_in(const fs::path& path) {
    return read_file(path, 1U << 20U).value();
  }

 private:
  fs::path home_;
};

ExportRequest numbers() {
  picture::Plot plot{.x = {.label = "minutes"}, .y = {.label = "distress"}};
  plot.layers = {picture::Line{.name = "Yara", .points = {{0.0, 0.5}}}};
  return {"one-talk", PlotExport{plot, PlotFormat::kCsv}};
}

TEST_F(ExportFile, IsFoundUnderItsName) {
  const auto path = write_export(home() / "Attune", numbers(), "a,b\n");
  ASSERT_TRUE(path.ok()) << path.error().message();
  EXPECT_EQ(path.value(), home() / "Attune" / "one-talk.csv");
  EXPECT_EQ(text_in(path.value()), "a,b\n");
}

TEST_F(ExportFile, NeverTakesThePlaceOfAnother) {
  const auto first = write_export(home(), numbers(), "first");
  const auto second = write_export(home(), numbers(), "second");
  const auto third = write_export(home(), numbers(), "third");
  ASSERT_TRUE(first.ok() && second.ok() && third.ok());
  EXPECT_EQ(second.value().filename(), "one-talk-2.csv");
  EXPECT_EQ(third.value().filename(), "one-talk-3.csv");
  EXPECT_EQ(text_in(first.value()), "first");
}

TEST_F(ExportFile, SaysWhereItCannotBeWritten) {
  std::ofstream(home() / "Attune") << "a file where the folder should be";
  const auto kept = write_export(home() / "Attune", numbers(), "a");
  ASSERT_FALSE(kept.ok());
  EXPECT_NE(kept.error().message().find("Attune"), std::string::npos) << kept.error().message();
  EXPECT_FALSE(write_export("", numbers(), "a").ok());
}

TEST_F(ExportFile, WritesPlotsAsNumbersAndDrawingsAndPagesAsHtml) {
  EXPECT_EQ(export_text(numbers()), "series,minutes,distress,label\nYara,0,0.5,\n");
  ExportRequest drawing = numbers();
  std::get<PlotExport>(drawing.content).format = PlotFormat::kSvg;
  EXPECT_TRUE(export_text(drawing).starts_with("<?xml") ||
              export_text(drawing).starts_with("<svg"));
  const ExportRequest data = {
      "week", session::TableExport{{.columns = {{"security", ""}}, .rows = {{0.5}}}}};
  EXPECT_EQ(export_text(data), "security\n0.5\n");
  const ExportRequest page = {"page", ReportExport{{.title = "Yara & Noa"}}};
  EXPECT_NE(export_text(page).find("Yara &amp; Noa"), std::string::npos);
}

TEST_F(ExportFile, GoesIntoTheFolderOfDocumentsThatThePersonHas) {
  EXPECT_EQ(default_export_folder(environment()), home() / "Attune");
  fs::create_directories(home() / "Documents");
  EXPECT_EQ(default_export_folder(environment()), home() / "Documents" / "Attune");
  fs::create_directories(home() / ".config");
  fs::create_directories(home() / "Dokumente");
  std::ofstream(home() / ".config" / "user-dirs.dirs")
      << "# a comment\nXDG_MUSIC_DIR=\"$HOME/Musik\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n";
  EXPECT_EQ(default_export_folder(environment()), home() / "Dokumente" / "Attune");
}

TEST_F(ExportFile, IgnoresAFolderOfDocumentsThatIsNotThere) {
  fs::create_directories(home() / ".config");
  for (const char* line : {"XDG_DOCUMENTS_DIR=\"$HOME/gone\"\n",
                           "XDG_DOCUMENTS_DIR=\"rel/ative\"\n", "XDG_DOCUMENTS_DIR=\"$HOME/open"}) {
    std::ofstream(home() / ".config" / "user-dirs.dirs") << line;
    EXPECT_EQ(default_export_folder(environment()), home() / "Attune") << line;
  }
}

TEST_F(ExportFile, HasNoFolderWithoutAHome) {
  EXPECT_EQ(default_export_folder([](std::string_view) { return std::nullopt; }), fs::path());
}

}  // namespace
}  // namespace attune::store
