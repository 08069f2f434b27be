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
    titles.insert(title_of(format));
  }
  EXPECT_EQ(endings, (std::set<std::string_view>{".png", ".svg", ".csv", ".html"}));
  EXPECT_EQ(titles.size(), kPlotFormats.size());
}

}  // namespace
}  // namespace attune::session
