// Finds steps and options by how their lines begin.
#include "scenario/scenario_edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <sstream>
#include <utility>

#include "base/stable_hash.h"

namespace attune::scenario::testing {

namespace {

// Unquoted text only: within quotes another rule would hold.
const std::string kPlain = R"(([A-Za-z][^"]*))";
const std::string kOption = R"(^(\s*- pick)(#[a-z0-9_-]+)?(: ))" + kPlain + "$";
const std::string kSpoken =
    R"(^(\s*- (?!choose|if|by|any|set|go|visit|back|end|reflect|coach|facilitator|takes|safety|pick)[a-z_.#0-9]+: ))" +
    kPlain + "$";
const std::string kStep = R"(^    - .*$)";

std::smatch match_of(const std::string& text, const std::string& pattern) {
  std::smatch match;
  std::regex_match(text, match, std::regex(pattern));
  return match;
}

/// What every line like `pattern` holds; regular expressions are slow.
std::string key_in(const std::string& pattern) {
  for (const char* key : {"- pick", "as: ", "go: ", "end: ", "- choose"}) {
    if (pattern.find(key) != std::string::npos && pattern != kSpoken) {
      return key;
    }
  }
  return "";
}

std::string without_tests(const std::string& text) {
  const std::size_t at = text.find("\ntests:");
  return at == std::string::npos ? text : text.substr(0, at + 1);
}

}  // namespace

bool is_harmless(Edit edit) {
  return edit == Edit::kRewordLine || edit == Edit::kRewordOption || edit == Edit::kRenameNode ||
         edit == Edit::kInsertLine || edit == Edit::kRenameId || edit == Edit::kInsertAny;
}

EditedText::EditedText(const std::string& text) {
  std::istringstream lines(without_tests(text));
  for (std::string line; std::getline(lines, line);) {
    lines_.push_back({line, static_cast<int>(lines_.size()) + 1});
  }
}

std::string EditedText::text() const {
  std::string text;
  for (const Line& line : lines_) {
    text += line.text + "\n";
  }
  return text;
}

int EditedText::origin(int number) const {
  return lines_.at(static_cast<std::size_t>(number) - 1).origin;
}

std::vector<std::size_t> EditedText::lines_like(const std::string& pattern) const {
  const std::regex like(pattern);
  std::vector<std::size_t> found;
  const auto nodes = std::find_if(lines_.begin(), lines_.end(),
                                  [](const Line& line) { return line.text == "nodes:"; });
  const std::string key = key_in(pattern);
  for (auto line = nodes; line != lines_.end(); ++line) {
    if (line->text.find(key) != std::string::npos && std::regex_match(line->text, like)) {
      found.push_back(static_cast<std::size_t>(line - lines_.begin()));
    }
  }
  return found;
}

std::uint64_t EditedText::drawn(std::size_t below) const { return draw(seed_, below) % below; }

std::optional<std::size_t> EditedText::draw_line(const std::string& pattern) const {
  const std::vector<std::size_t> found = lines_like(pattern);
  return found.empty() ? std::nullopt : std::optional(found[drawn(found.size())]);
}

std::string EditedText::indent_of(std::size_t line) const {
  return lines_[line].text.substr(0, lines_[line].text.find_first_not_of(' '));
}

EditedText::Block EditedText::block_at(std::size_t first) const {
  const std::size_t indent = indent_of(first).size();
  std::size_t last = first + 1;
  while (last < lines_.size() && (lines_[last].text.empty() || indent_of(last).size() > indent)) {
    ++last;
  }
  return {first, last};
}

std::optional<std::pair<EditedText::Block, EditedText::Block>> EditedText::draw_pair() const {
  const std::optional<std::size_t> first = draw_line(kOption);
  if (!first) {
    return std::nullopt;
  }
  const Block one = block_at(*first);
  const bool another = one.last < lines_.size() && indent_of(one.last) == indent_of(*first) &&
                       std::regex_match(lines_[one.last].text, std::regex(kOption));
  return another ? std::optional(std::pair(one, block_at(one.last))) : std::nullopt;
}

bool EditedText::replace(const std::string& pattern, const std::string& by) {
  const std::optional<std::size_t> line = draw_line(pattern);
  if (line) {
    std::string& text = lines_[*line].text;
    text = std::regex_replace(text, std::regex(pattern), by);
  }
  return line.has_value();
}

bool EditedText::insert_before_step(const std::vector<std::string>& lines) {
  const std::optional<std::size_t> step = draw_line(kStep);
  if (step) {
    std::vector<Line> added;
    for (const std::string& line : lines) {
      added.push_back({"    " + line, 0});
    }
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(*step), added.begin(), added.end());
  }
  return step.has_value();
}

bool EditedText::move_option() {
  const auto pair = draw_pair();
  if (pair) {
    const auto at = [this](std::size_t line) {
      return lines_.begin() + static_cast<std::ptrdiff_t>(line);
    };
    std::rotate(at(pair->first.first), at(pair->second.first), at(pair->second.last));
  }
  return pair.has_value();
}

bool EditedText::delete_option() {
  const auto pair = draw_pair();
  if (pair) {
    const Block gone = drawn(2) == 0 ? pair->first : pair->second;
    lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(gone.first),
                 lines_.begin() + static_cast<std::ptrdiff_t>(gone.last));
  }
  return pair.has_value();
}

bool EditedText::swap_part(int group) {
  const auto pair = draw_pair();
  if (!pair) {
    return false;
  }
  std::string& one = lines_[pair->first.first].text;
  std::string& other = lines_[pair->second.first].text;
  const auto parts_of = [](const std::string& line) {
    const std::smatch match = match_of(line, kOption);
    return std::vector<std::string>{match[1], match[2], match[3], match[4]};
  };
  std::vector<std::string> first = parts_of(one);
  std::vector<std::string> second = parts_of(other);
  const auto part = static_cast<std::size_t>(group) - 1;
  std::swap(first[part], second[part]);
  one = first[0] + first[1] + first[2] + first[3];
  other = second[0] + second[1] + second[2] + second[3];
  return true;
}

bool EditedText::reuse_id() {
  const auto pair = draw_pair();
  if (!pair) {
    return false;
  }
  const std::string id = match_of(lines_[pair->first.first].text, kOption)[2];
  std::string& other = lines_[pair->second.first].text;
  const std::smatch match = match_of(other, kOption);
  other = match[1].str() + id + match[3].str() + match[4].str();
  lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(pair->first.first),
               lines_.begin() + static_cast<std::ptrdiff_t>(pair->first.last));
  return true;
}

bool EditedText::rename_id() {
  const std::optional<std::size_t> line = draw_line(R"(^\s*- pick#[a-z0-9_-]+: .*$)");
  if (!line) {
    return false;
  }
  const std::string id = match_of(lines_[*line].text, R"(^\s*- pick(#[a-z0-9_-]+): .*$)")[1];
  const std::regex like(id + R"((?![a-z0-9_-]))");
  for (Line& each : lines_) {
    if (each.text.find(id) != std::string::npos) {
      each.text = std::regex_replace(each.text, like, id + "_new");
    }
  }
  return true;
}

bool EditedText::rename_node() {
  const std::optional<std::size_t> line = draw_line(R"(^  [a-z_0-9]+:\s*$)");
  if (!line) {
    return false;
  }
  const std::string name = match_of(lines_[*line].text, R"(^  ([a-z_0-9]+):\s*$)")[1];
  const std::string renamed = name + "_new";
  lines_[*line].text = "  " + renamed + ":";
  const std::regex going(R"(((?:go|visit|start): ))" + name + R"((?![\w/-]))");
  const std::regex asked(R"(((?:seen|picked)\())" + name + R"((?=[)#]))");
  for (Line& each : lines_) {
    if (each.text.find(name) != std::string::npos) {
      each.text = std::regex_replace(each.text, going, "$1" + renamed);
      each.text = std::regex_replace(each.text, asked, "$1" + renamed);
    }
  }
  return true;
}

/// The other one decides, with codes of the other one's.
bool EditedText::change_chooser() {
  const std::optional<std::size_t> named = draw_line(R"(^\s*- choose [a-z]+:$)");
  if (!named) {
    return false;
  }
  const Block decision = block_at(*named);
  lines_[*named].text = indent_of(*named) + "- choose:";
  for (std::size_t line = decision.first; line < decision.last; ++line) {
    std::string& text = lines_[line].text;
    text = std::regex_replace(text, std::regex(R"(^(\s*as: ).*$)"), "$1{validation: 2}");
    text = std::regex_replace(text, std::regex(R"(^\s*from: .*$)"), "");
  }
  return true;
}

/// Leads one place to where another one leads.
bool EditedText::retarget(const std::string& key) {
  const std::string pattern = R"(^(\s*(?:- )?)" + key + R"(: )([a-z_0-9]+)$)";
  const std::vector<std::size_t> found = lines_like(pattern);
  if (found.size() < 2) {
    return false;
  }
  const std::string target =
      match_of(lines_[found[draw(seed_, 7) % found.size()]].text, pattern)[2];
  return replace(pattern, "$1" + target);
}

bool EditedText::apply(Edit edit, std::uint64_t seed) {
  seed_ = seed;
  const std::string number = std::to_string(seed % 1000);
  switch (edit) {
    case Edit::kRewordLine:
      return replace(kSpoken, "$1$2 Mm, " + number + ".");
    case Edit::kRewordOption:
      return replace(kOption, "$1$2$3$4 " + number + ".");
    case Edit::kReplaceOption:
      return replace(kOption, "$1$2$3Zebras " + number + " wander quietly beneath lanterns.");
    case Edit::kMoveOption:
      return move_option();
    case Edit::kDeleteOption:
      return delete_option();
    case Edit::kSwapIds:
      return swap_part(2);
    case Edit::kSwapWords:
      return swap_part(4);
    case Edit::kReuseId:
      return reuse_id();
    case Edit::kRenameId:
      return rename_id();
    case Edit::kDropId:
      return replace(kOption, "$1$3$4");
    case Edit::kChangeCodes:
      return replace(R"(^(\s*as: ).*$)", "$1{validation: 2, availability: 1}");
    case Edit::kRenameNode:
      return rename_node();
    case Edit::kInsertLine:
      return insert_before_step({"- _: A clock ticks, " + number + "."});
    case Edit::kInsertAny:
      return insert_before_step({"- any:", "  - {_: \"One clock.\"}", "  - {_: \"Two clocks.\"}"});
    case Edit::kInsertDecision:
      return insert_before_step({"- choose:", "  - pick#brand_new_" + number + ": Look up first.",
                                 "    as: {validation: 2}"});
    case Edit::kChangeChooser:
      return change_chooser();
    case Edit::kRetarget:
      return retarget("go");
    case Edit::kChangeEnd:
      return retarget("end");
    case Edit::kCount:
      break;
  }
  return false;
}

}  // namespace attune::scenario::testing
