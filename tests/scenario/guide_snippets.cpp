#include "guide_snippets.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace attune::scenario::testing {

namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kYamlFence = "```yaml";

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

std::vector<std::string> lines_of(std::istream& stream) {
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  return lines_of(stream);
}

std::vector<std::string> guide_lines() {
  std::ifstream file(std::string(ATTUNE_SOURCE_DIR) + "/scenarios/README.md");
  return lines_of(file);
}

std::string without_hashes(const std::string& heading) {
  return heading.substr(std::min(heading.find_first_not_of("# "), heading.size()));
}

void set_attribute(GuideSnippet& snippet, const std::string& key, const std::string& value) {
  if (key == "in") {
    snippet.place = value;
  } else if (key == "finds") {
    snippet.finds = value;
  } else {
    throw std::runtime_error("the guide says '" + key + "' of a snippet");
  }
}

// "<!-- in: steps, finds: ATN0108 -->"
void read_attributes(GuideSnippet& snippet, const std::string& line) {
  std::istringstream words(line);
  std::string word;
  std::string key;
  while (words >> word) {
    if (word.ends_with(':')) {
      key = word.substr(0, word.size() - 1);
    } else if (word != "<!--" && word != "-->") {
      set_attribute(snippet, key, word.ends_with(',') ? word.substr(0, word.size() - 1) : word);
    }
  }
}

std::string indented(const std::string& text, std::size_t by) {
  std::string result;
  for (const std::string& line : lines_of(text)) {
    result += line.empty() ? "\n" : std::string(by, ' ') + line + "\n";
  }
  return result;
}

std::string in_place_of(const std::string& evening, const std::string& old,
                        const std::string& text) {
  const std::size_t at = evening.find(old);
  if (at == std::string::npos) {
    throw std::runtime_error("the evening of the guide has no '" + old + "'");
  }
  return evening.substr(0, at) + text + evening.substr(at + old.size());
}

std::string key_of(const std::string& line) {
  return line.substr(0, std::min(line.find_first_of(": "), line.size()));
}

bool begins_section(const std::string& line) {
  return !line.empty() && line.front() != ' ' && line.front() != '#' && line.front() != '-';
}

// The sections that `text` names give way to it; it stands where the first of them was, or below
// the title.
std::string with_sections(const std::string& evening, const std::string& text) {
  std::set<std::string> named;
  for (const std::string& line : lines_of(text)) {
    if (begins_section(line)) {
      named.insert(key_of(line));
    }
  }
  std::vector<std::string> kept;
  std::optional<std::size_t> place;
  std::size_t below_title = 0;
  bool skipping = false;
  for (const std::string& line : lines_of(evening)) {
    skipping = begins_section(line) ? named.contains(key_of(line)) : skipping;
    if (skipping) {
      place = place.value_or(kept.size());
    } else {
      kept.push_back(line);
    }
    below_title = line.starts_with("title:") ? kept.size() : below_title;
  }
  const std::size_t at = place.value_or(below_title);
  const auto middle = kept.begin() + static_cast<std::ptrdiff_t>(at);
  return joined({kept.begin(), middle}) + text + joined({middle, kept.end()});
}

}  // namespace

std::vector<GuideSnippet> guide_snippets() {
  std::vector<GuideSnippet> snippets;
  const std::vector<std::string> lines = guide_lines();
  std::string heading;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with('#')) {
      heading = without_hashes(lines[i]);
    }
    if (lines[i] != kYamlFence) {
      continue;
    }
    GuideSnippet snippet;
    snippet.heading = heading;
    if (i > 0 && lines[i - 1].starts_with("<!--")) {
      read_attributes(snippet, lines[i - 1]);
    }
    snippet.line = static_cast<int>(i) + 2;
    for (++i; i < lines.size() && lines[i] != kFence; ++i) {
      snippet.text += lines[i] + "\n";
    }
    snippets.push_back(std::move(snippet));
  }
  return snippets;
}

std::vector<std::string> guide_headings() {
  std::vector<std::string> headings;
  bool in_code = false;
  for (const std::string& line : guide_lines()) {
    in_code = line.starts_with(kFence) != in_code;
    if (!in_code && line.starts_with('#')) {
      headings.push_back(without_hashes(line));
    }
  }
  return headings;
}

std::string scenario_of(const GuideSnippet& snippet, const std::string& evening) {
  if (!snippet.place.has_value()) {
    return snippet.text;
  }
  if (*snippet.place == "steps") {
    return in_place_of(evening, "    # steps\n", indented(snippet.text, 4));
  }
  if (*snippet.place == "options") {
    return in_place_of(evening, "      # options\n", indented(snippet.text, 6));
  }
  if (*snippet.place == "nodes") {
    const std::size_t hall = evening.find("  hall:\n");
    return evening.substr(0, hall) + indented(snippet.text, 2);
  }
  if (*snippet.place == "top") {
    return with_sections(evening, snippet.text);
  }
  throw std::runtime_error("the guide puts a snippet in '" + *snippet.place + "'");
}

}  // namespace attune::scenario::testing
