// Keeps the findings as they come, up to a limit, and sorts them once at the end.
#include "scenario/reporter.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "base/printable.h"
#include "base/text.h"

namespace attune::scenario {

namespace {

// A caret under a line that fills the screen points at nothing.
constexpr std::size_t kLongestShownLine = 1000;
constexpr std::size_t kShortList = 12;
constexpr std::size_t kLongestComparedWord = 64;
constexpr std::size_t kMostComparedWords = 2000;
constexpr std::size_t kMostComparisons = 40'000;  // of two words, in one run

constexpr std::size_t kLongestMessage = 600;

// Pieces of a hostile file end up in messages: as one line that can be shown.
std::string one_line(std::string_view text) {
  std::string line = printable(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

// And gets no megabytes: a text that was quoted whole is cut, where a character begins.
std::string shortened(std::string_view text) {
  if (text.size() <= kLongestMessage) {
    return one_line(text);
  }
  const std::string start = one_line(text.substr(0, kLongestMessage));
  return start.substr(0, start.find_last_not_of('?') + 1) + " ...";
}

}  // namespace

void Reporter::add(FindingCode code, Position at, std::string_view message, std::string_view fix) {
  if (findings_.size() >= kMaxFindings) {
    ++left_out_;
    return;
  }
  const FindingRule& rule = rule_of(code);
  Finding finding;
  finding.code = rule.id;
  finding.severity = rule.severity;
  finding.kind = rule.kind();
  finding.line = at.line;
  finding.column = at.column;
  finding.message = shortened(message);
  finding.fix = shortened(fix);
  if (const auto file = static_cast<std::size_t>(at.file); file < sources_->size()) {
    const SourceText& source = (*sources_)[file];
    finding.file = source.path();
    const std::string_view line = source.line(at.line);
    finding.source_line = line.size() > kLongestShownLine ? std::string() : printable(line);
  }
  findings_.push_back(std::move(finding));
  files_.push_back(at.file);
}

Findings Reporter::take_sorted() {
  std::vector<std::size_t> order(findings_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [this](std::size_t index) {
    const Finding& finding = findings_[index];
    return std::tuple(files_[index], finding.line, finding.column);
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  Findings sorted;
  sorted.reserve(order.size());
  for (const std::size_t index : order) {
    sorted.push_back(std::move(findings_[index]));
  }
  if (left_out_ > 0) {
    const FindingRule& rule = rule_of(FindingCode::kTooManyFindings);
    Finding more;
    more.code = rule.id;
    more.severity = rule.severity;
    more.kind = rule.kind();
    more.file = sources_->empty() ? "" : sources_->front().path();
    more.line = 1;
    more.column = 1;
    more.message = fmt::format("{} more problems are not listed", left_out_);
    more.fix = "mend the first ones and check again";
    sorted.push_back(std::move(more));
  }
  findings_.clear();
  files_.clear();
  left_out_ = 0;
  return sorted;
}

std::string Reporter::did_you_mean(std::string_view word,
                                   const std::vector<std::string>& known) const {
  const bool many =
      known.size() > kMostComparedWords || known.size() * (findings_.size() + 1) > kMostComparisons;
  if (full() || many || word.size() > kLongestComparedWord) {
    return {};
  }
  const std::string near = nearest(word, known);
  return near.empty() ? std::string() : fmt::format("did you mean '{}'?", near);
}

std::string Reporter::suggest(std::string_view word, const std::vector<std::string>& known) const {
  if (std::string near = did_you_mean(word, known); !near.empty()) {
    return near;
  }
  if (known.empty()) {
    return "the file declares nothing of the kind: add it, or remove this";
  }
  return known.size() > kShortList ? "write one of those that the file declares, or add it"
                                   : fmt::format("known here: {}", join_words(known));
}

}  // namespace attune::scenario
