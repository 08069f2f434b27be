// Something shown that a person wants to keep as a file: a picture, its numbers, or a page.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "base/language/language.h"
#include "picture/csv.h"
#include "picture/plot.h"
#include "picture/report.h"

namespace attune::session {

enum class PlotFormat {
  kPng,  ///< For slides and messages.
  kSvg,  ///< For print, at any size.
  kCsv,  ///< The numbers behind the picture.
};

inline constexpr std::array<PlotFormat, 3> kPlotFormats = {PlotFormat::kPng, PlotFormat::kSvg,
                                                           PlotFormat::kCsv};

/// "Picture (PNG)", "Drawing for print (SVG)", "Numbers (CSV)".
[[nodiscard]] std::string_view title_of(const Language& say, PlotFormat format);

/// A plot with its title and caption, in one of three formats.
struct PlotExport {
  picture::Plot plot;
  PlotFormat format = PlotFormat::kPng;
};

/// One self-contained page to read, print and hand on.
struct ReportExport {
  picture::Report report;
};

/// A table of numbers, as CSV.
struct TableExport {
  picture::DataTable table;
};

/// Words alone, as a text file.
struct TextExport {
  std::string text;
};

struct ExportRequest {
  std::string name;  ///< Of the file, without its ending: small letters, digits and hyphens.
  std::variant<PlotExport, ReportExport, TableExport, TextExport> content;
};

/// Bytes; with a number and an ending every file system takes it.
inline constexpr std::size_t kLongestFileName = 100;

/// Any text as such a name, of at most kLongestFileName: "Who settles, who circles" becomes
/// "who-settles-who-circles". What is too long ends with a whole word, unless one word alone takes
/// half of it. Apostrophes and everything beyond ASCII are left out: "Zoë's night" becomes
/// "zos-night". "attune" where nothing is left.
[[nodiscard]] std::string file_name_of(std::string_view title);

/// A plot under the name of its title.
[[nodiscard]] ExportRequest plot_export(const picture::Plot& plot, PlotFormat format);
/// A page under the name of its title.
[[nodiscard]] ExportRequest report_export(picture::Report report);

/// ".png", ".svg", ".csv", ".txt" or ".html".
[[nodiscard]] std::string_view ending_of(const ExportRequest& request);

}  // namespace attune::session
