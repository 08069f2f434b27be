// Names and endings; the bytes are made where files are written.
#include "session/export_request.h"

#include <algorithm>
#include <utility>

namespace attune::session {

namespace {

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

char in_small(char c) {
  constexpr char kToSmall = 'a' - 'A';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + kToSmall) : c;
}

bool is_ascii(char c) {
  constexpr unsigned char kBeyond = 0x80;
  return static_cast<unsigned char>(c) < kBeyond;
}

/// Cuts between two words where that leaves enough.
void shorten(std::string& name) {
  if (name.size() > kLongestFileName) {
    const std::size_t word = name.rfind('-', kLongestFileName);
    name.resize(word != std::string::npos && word >= kLongestFileName / 2 ? word
                                                                          : kLongestFileName);
  }
}

std::string_view ending_of(PlotFormat format) {
  switch (format) {
    case PlotFormat::kPng:
      return ".png";
    case PlotFormat::kSvg:
      return ".svg";
    case PlotFormat::kCsv:
      break;
  }
  return ".csv";
}

}  // namespace

std::string_view title_of(const Language& say, PlotFormat format) {
  switch (format) {
    case PlotFormat::kPng:
      return say("Picture (PNG)");
    case PlotFormat::kSvg:
      return say("Drawing for print (SVG)");
    case PlotFormat::kCsv:
      break;
  }
  return say("Numbers (CSV)");
}

std::string file_name_of(std::string_view title) {
  std::string name;
  for (const char each : title) {
    const char c = in_small(each);
    if (is_letter_or_digit(c)) {
      name += c;
    } else if (c != '\'' && is_ascii(c) && !name.empty() && name.back() != '-') {
      name += '-';
    }
  }
  shorten(name);
  name.erase(std::find_if(name.rbegin(), name.rend(), is_letter_or_digit).base(), name.end());
  return name.empty() ? "attune" : name;
}

ExportRequest plot_export(const picture::Plot& plot, PlotFormat format) {
  return {.name = file_name_of(plot.title), .content = PlotExport{plot, format}};
}

ExportRequest report_export(picture::Report report) {
  std::string name = file_name_of(report.title);
  return {.name = std::move(name), .content = ReportExport{std::move(report)}};
}

std::string_view ending_of(const ExportRequest& request) {
  if (const auto* plot = std::get_if<PlotExport>(&request.content)) {
    return ending_of(plot->format);
  }
  if (std::holds_alternative<TextExport>(request.content)) {
    return ".txt";
  }
  return std::holds_alternative<TableExport>(request.content) ? ".csv" : ".html";
}

}  // namespace attune::session
