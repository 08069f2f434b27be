#include "store/export_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
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
  [[nodiscard]] static int files_in(const fs::path& folder) {
    return static_cast<int>(std::distance(fs::directory_iterator(folder), {}));
  }
  /// The folder of documents where user-dirs.dirs says `lines`.
  [[nodiscard]] fs::path documents_where(std::string_view lines) const {
    fs::create_directories(home_ / ".config");
    std::ofstream(home_ / ".config" / "user-dirs.dirs") << lines;
    return default_export_folder(environment()).parent_path();
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

TEST_F(ExportFile, LeavesALinkAloneThatLeadsNowhere) {
  fs::create_symlink(home() / "gone" / "talk.csv", home() / "one-talk.csv");
  const auto path = write_export(home(), numbers(), "a");
  ASSERT_TRUE(path.ok()) << path.error().message();
  EXPECT_EQ(path.value().filename(), "one-talk-2.csv");
  EXPECT_TRUE(fs::is_symlink(home() / "one-talk.csv"));
}

TEST_F(ExportFile, WritesNothingOnceAllNamesAreTaken) {
  ASSERT_TRUE(write_export(home(), numbers(), "first", 2).ok());
  ASSERT_TRUE(write_export(home(), numbers(), "second", 2).ok());
  const auto third = write_export(home(), numbers(), "third", 2);
  ASSERT_FALSE(third.ok());
  EXPECT_EQ(third.error().code, ErrorCode::kStorage);
  EXPECT_EQ(third.error().where, (home() / "one-talk.csv").string());
  EXPECT_EQ(text_in(home() / "one-talk.csv"), "first");
  EXPECT_EQ(text_in(home() / "one-talk-2.csv"), "second");
  EXPECT_EQ(files_in(home()), 2);
}

/// Lets no file grow beyond `bytes`, as a full disk would.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : before_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &usual_);
    const rlimit small = {bytes, usual_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &usual_);
    ::signal(SIGXFSZ, before_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit usual_ = {};
  void (*before_)(int);
};

TEST_F(ExportFile, LeavesNothingBehindWhereTheDiskIsFull) {
  const auto kept = [this] {
    const FullDisk disk(16);
    return write_export(home(), numbers(), std::string(1000, 'a'));
  }();
  ASSERT_FALSE(kept.ok());
  EXPECT_EQ(kept.error().code, ErrorCode::kStorage);
  EXPECT_EQ(files_in(home()), 0);
}

// The system's own folder: not even root may make a file in it.
TEST_F(ExportFile, SaysSoWhereTheFolderMayNotBeWrittenInto) {
  const auto kept = write_export("/proc/self", numbers(), "a");
  ASSERT_FALSE(kept.ok());
  EXPECT_EQ(kept.error().code, ErrorCode::kStorage);
  EXPECT_EQ(kept.error().where, "/proc/self");
}

TEST_F(ExportFile, SaysWhereItCannotBeWritten) {
  std::ofstream(home() / "Attune") << "a file where the folder should be";
  const auto kept = write_export(home() / "Attune", numbers(), "a");
  ASSERT_FALSE(kept.ok());
  EXPECT_NE(kept.error().message().find("Attune"), std::string::npos) << kept.error().message();
  EXPECT_FALSE(write_export("", numbers(), "a").ok());
}

TEST_F(ExportFile, WritesPlotsAsNumbersAndDrawingsAndPagesAsHtml) {
  EXPECT_EQ(export_text(numbers()).value(), "series,minutes,distress,label\nYara,0,0.5,\n");
  ExportRequest drawing = numbers();
  std::get<PlotExport>(drawing.content).format = PlotFormat::kSvg;
  EXPECT_NE(export_text(drawing).value().find("<svg"), std::string::npos);
  const ExportRequest data = {
      "week", session::TableExport{{.columns = {{"security", ""}}, .rows = {{0.5}}}}};
  EXPECT_EQ(export_text(data).value(), "security\n0.5\n");
  const ExportRequest page = {"page", ReportExport{{.title = "Yara & Noa"}}};
  EXPECT_NE(export_text(page).value().find("Yara &amp; Noa"), std::string::npos);
}

TEST_F(ExportFile, HasNoTextForAPictureInPixels) {
  const auto text = export_text({"one-talk", PlotExport{{}, PlotFormat::kPng}});
  ASSERT_FALSE(text.ok());
  EXPECT_EQ(text.error().code, ErrorCode::kNotPossible);
}

TEST_F(ExportFile, GoesIntoTheFolderOfDocumentsThatThePersonHas) {
  EXPECT_EQ(default_export_folder(environment()), home() / "Attune");
  fs::create_directories(home() / "Documents");
  EXPECT_EQ(default_export_folder(environment()), home() / "Documents" / "Attune");
  fs::create_directories(home() / "Dokumente");
  EXPECT_EQ(documents_where("# a comment\nXDG_MUSIC_DIR=\"$HOME/Musik\"\n"
                            "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n"),
            home() / "Dokumente");
}

TEST_F(ExportFile, TheLastFolderOfDocumentsThatIsNamedCounts) {
  fs::create_directories(home() / "old");
  fs::create_directories(home() / "new");
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"$HOME/old\"\nXDG_DOCUMENTS_DIR=\"$HOME/new\"\n"),
            home() / "new");
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"$HOME/new\"\n#XDG_DOCUMENTS_DIR=\"$HOME/old\""),
            home() / "new");
}

TEST_F(ExportFile, TheFolderOfDocumentsMayBeIndented) {
  fs::create_directories(home() / "papers");
  EXPECT_EQ(documents_where(" \t XDG_DOCUMENTS_DIR=\"$HOME/papers\"\n"), home() / "papers");
}

TEST_F(ExportFile, ABackslashProtectsWhatFollowsIt) {
  fs::create_directories(home() / R"(my "own" $5 \ notes)");
  EXPECT_EQ(documents_where(R"(XDG_DOCUMENTS_DIR="$HOME/my \"own\" \$5 \\ notes")"),
            home() / R"(my "own" $5 \ notes)");
}

TEST_F(ExportFile, HomeIsOnlyAWholePartOfAFolderOfDocuments) {
  fs::create_directories(home().string() + "stead");
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"$HOMEstead\"\n"), home());
  fs::remove(home().string() + "stead");
  fs::create_directories(home() / "papers");
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"" + (home() / "papers").string() + "\"\n"),
            home() / "papers");
  fs::create_directories(home() / "Documents");
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"$HOME\"\n"), home()) << "not Documents";
  EXPECT_EQ(documents_where("XDG_DOCUMENTS_DIR=\"\\$HOME/papers\"\n"), home() / "Documents");
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
