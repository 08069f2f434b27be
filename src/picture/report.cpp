// Headings in order, tables with headers, and one style sheet for screen, night and paper.
#include "picture/report.h"

#include <fmt/format.h>

#include "picture/chart.h"
#include "picture/markup.h"
#include "picture/svg.h"
#include "picture/theme.h"

namespace attune::picture {

namespace {

constexpr double kPlotWidth = 720.0;
constexpr double kPlotHeight = 400.0;
constexpr double kPlaneHeight = 540.0;  // of plots with two directions of the same worth

constexpr std::string_view kStyle = R"(
*{box-sizing:border-box}
body{margin:0;padding:40px 20px;background:var(--page);color:var(--title);
font:16.5px/1.5 Inter,sans-serif}
main{max-width:768px;margin:0 auto}
h1{margin:0 0 8px;font-size:26px;line-height:1.25;font-weight:600}
h2{margin:32px 0 8px;font-size:20px;line-height:1.3;font-weight:600}
p{margin:0 0 10px;max-width:68ch;overflow-wrap:anywhere}
.lead{color:var(--sentence);font-size:18px}
figure{margin:16px 0}
svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:12px}
table{width:100%;margin:16px 0;border-collapse:collapse;font-size:15px}
caption{padding:0 0 6px;text-align:left;color:var(--sentence)}
th,td{padding:7px 12px 7px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;
overflow-wrap:anywhere}
thead th{border-bottom-color:var(--line-strong);color:var(--sentence);font-weight:600}
tbody th{font-weight:500}
footer{margin-top:36px;padding-top:12px;border-top:1px solid var(--line);color:var(--sentence);
font-size:14px}
@media print{
body{padding:0;background:none;font-size:10pt;line-height:1.4}
main{max-width:none}
h1{font-size:17pt}
h2{margin:12pt 0 4pt;font-size:12.5pt;break-after:avoid}
p{margin-bottom:5pt;max-width:none}
.lead{font-size:11pt}
figure{margin:6pt 0;break-inside:avoid}
svg{width:auto;max-width:100%;max-height:78mm;margin:0 auto}
table{margin:6pt 0;font-size:9pt;break-inside:avoid}
th,td{padding:2.5pt 8pt 2.5pt 0}
footer{margin-top:10pt;padding-top:5pt;font-size:8.5pt}
}
@page{size:A4;margin:15mm}
)";

std::string page_variables(Theme theme) {
  return fmt::format("--page:{};{}", theme == Theme::kDark ? "#1F1B22" : "#F6F0E8",
                     style_variables(theme));
}

std::string head(const Report& report) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      "<title>{}</title>\n<style>\n:root{{{}}}\n"
      "@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}{}</style>\n</head>\n",
      escaped(report.language.code()), escaped(report.title), page_variables(Theme::kLight),
      page_variables(Theme::kDark), kStyle);
}

std::string paragraph(const std::string& text, std::string_view attributes = "") {
  return text.empty() ? "" : fmt::format("<p{}>{}</p>\n", attributes, escaped(text));
}

std::string header_row(const FactsTable& facts) {
  std::string html = "<thead><tr>";
  for (const std::string& column : facts.columns) {
    html += fmt::format("<th scope=\"col\">{}</th>", escaped(column));
  }
  return html + "</tr></thead>\n";
}

std::string fact_row(const FactsTable& facts, const std::vector<std::string>& row) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < facts.columns.size(); ++i) {
    const std::string cell = i < row.size() ? escaped(row[i]) : "";
    html +=
        i == 0 ? fmt::format("<th scope=\"row\">{}</th>", cell) : fmt::format("<td>{}</td>", cell);
  }
  return html + "</tr>\n";
}

std::string table(const FactsTable& facts) {
  if (facts.columns.empty()) {
    return "";
  }
  std::string html = "<table>\n";
  if (!facts.caption.empty()) {
    html += fmt::format("<caption>{}</caption>\n", escaped(facts.caption));
  }
  html += header_row(facts) + "<tbody>\n";
  for (const std::vector<std::string>& row : facts.rows) {
    html += fact_row(facts, row);
  }
  return html + "</tbody>\n</table>\n";
}

std::string section(const ReportSection& section, std::size_t index) {
  std::string html = "<section>\n";
  if (!section.heading.empty()) {
    html += fmt::format("<h2>{}</h2>\n", escaped(section.heading));
  }
  for (const std::string& text : section.paragraphs) {
    html += paragraph(text);
  }
  if (section.plot) {
    const double height = fills_the_plane(*section.plot) ? kPlaneHeight : kPlotHeight;
    html += fmt::format("<figure>\n{}</figure>\n", svg_element(*section.plot, kPlotWidth, height,
                                                               fmt::format("plot{}", index + 1)));
  }
  if (section.facts) {
    html += table(*section.facts);
  }
  return html + "</section>\n";
}

}  // namespace

std::string html_text(const Report& report) {
  std::string html = head(report) + "<body>\n<main>\n<header>\n";
  html += fmt::format("<h1>{}</h1>\n", escaped(report.title));
  html += paragraph(report.lead, " class=\"lead\"") + "</header>\n";
  for (std::size_t i = 0; i < report.sections.size(); ++i) {
    html += section(report.sections[i], i);
  }
  if (!report.footer.empty()) {
    html += "<footer>\n" + paragraph(report.footer) + "</footer>\n";
  }
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace attune::picture
