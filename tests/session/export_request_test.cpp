#include "session/export_request.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::session {
namespace {

TEST(ExportRequest, MakesAFileNameOfATitle) {
  EXPECT_EQ(file_name_of("Who settles, who circles"), "who-settles-who-circles");
  EXPECT_EQ(file_name_of("  One talk: what they feel. "), "one-talk-what-they-feel");
  EXPECT_EQ(file_name_of("../../etc/passwd"), "etc-passwd");
  EXPECT_EQ(file_name_of("that's it"), "thats-it");
}

TEST(ExportRequest, LeavesOutOfAFileNameWhatIsBeyondAscii) {
  EXPECT_EQ(file_name_of("Zoë's night"), "zos-night");
  EXPECT_EQ(file_name_of("Zoë’s night — alone"), "zos-night-alone");
}

TEST(ExportRequest, EndsALongFileNameWithAWholeWord) {
  std::string title;
  for (int i = 0; i < 60; ++i) {
    title += "seven ch ";
  }
  const std::string name = file_name_of(title);
  EXPECT_LE(name.size(), kLongestFileName);
  EXPECT_GE(name.size(), kLongestFileName - 9);
  EXPECT_TRUE(name.ends_with("-seven-ch") || name.ends_with("-ch-seven")) << name;
  EXPECT_EQ(file_name_of(std::string(kLongestFileName, 'a')), std::string(kLongestFileName, 'a'));
}

TEST(ExportRequest, CutsAWordThatIsLongerThanAFileName) {
  EXPECT_EQ(file_name_of(std::string(300, 'a')), std::string(kLongestFileName, 'a'));
  EXPECT_EQ(file_name_of("my " + std::string(300, 'a')),
            "my-" + std::string(kLongestFileName - 3, 'a'));
}

TEST(ExportRequest, NeverMakesAnEmptyFileName) {
  EXPECT_EQ(file_name_of(""), "attune");
  EXPECT_EQ(file_name_of("…/ 大丈夫"), "attune");
}

TEST(ExportRequest, EveryFormatHasAnEndingAndATitleOfItsOwn) {
  std::set<std::string_view> endings = {ending_of({"page", ReportExport{}})};
  EXPECT_EQ(ending_of({"data", TableExport{}}), ".csv");
  std::set<std::string_view> titles;
  for (const PlotFormat format : kPlotFormats) {
    endings.insert(ending_of({"plot", PlotExport{{}, format}}));
    titles.insert(title_of(kEnglish, format));
  }
  EXPECT_EQ(endings, (std::set<std::string_view>{".png", ".svg", ".csv", ".html"}));
  EXPECT_EQ(titles.size(), kPlotFormats.size());
}

}  // namespace
}  // namespace attune::session
