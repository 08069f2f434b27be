// Depth first, each file once; a file may include only what lies in the scenario's folder.
#include "scenario/include_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "scenario/fields.h"
#include "scenario/mended_text.h"
#include "scenario/names.h"
#include "scenario/text_safety.h"
#include "scenario/yaml_reader.h"

namespace attune::scenario {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 64;

// Absolute, because of a relative path that does not exist nothing is resolved.
fs::path resolved(const fs::path& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  const fs::path result = fs::weakly_canonical(absolute, error);
  return error ? absolute.lexically_normal() : result;
}

}  // namespace

void IncludeReader::read_scenario(const fs::path& path, std::string text) {
  if (text.size() > max_bytes_) {
    sources_->emplace_back(path.string(), std::string());
    reporter_->add(FindingCode::kTooLarge, {1, 1, 0},
                   fmt::format("the text has {} bytes, the limit is {}", text.size(), max_bytes_),
                   kTooLargeFix);
    return;
  }
  read_text(path, std::move(text), "");
  has_scenario_ = !files_.empty() && files_.front().stem.empty();
}

void IncludeReader::read_text(const fs::path& path, std::string text, std::string stem) {
  const int file = static_cast<int>(sources_->size());
  const SourceText& source = sources_->emplace_back(path.string(), std::move(text));
  std::optional<Document> document;
  {
    MendedText mended(source, file, *reporter_);
    if (make_safe(mended)) {
      document = read_yaml(mended, file, *reporter_);
    }
  }
  if (!document.has_value()) {
    return;
  }
  files_.push_back({std::move(*document), std::move(stem)});
  const std::size_t own = files_.size() - 1;
  open_.push_back(resolved(path));
  // Documents move when the list grows, and elements point into documents.
  std::vector<std::pair<std::string, Position>> includes;
  const Element root(files_[own].document, 0);
  const Element list = root.find("include");
  if (list && check_list(list, list.at(), "include", *reporter_)) {
    for (const Element item : Items(list)) {
      includes.emplace_back(item.text(), item.at());
    }
  }
  for (const auto& [reference, at] : includes) {
    read_include(reference, at, path);
  }
  open_.pop_back();
}

void IncludeReader::read_include(const std::string& reference, Position at, const fs::path& from) {
  const fs::path path = (from.parent_path() / reference).lexically_normal();
  const fs::path place = resolved(path);
  if (reference.empty() || fs::path(reference).is_absolute() || !is_inside(place)) {
    reporter_->add(FindingCode::kIncludeOutside, at,
                   fmt::format("'{}' is outside the scenario's folder", reference),
                   "move the file beside the scenario or below it");
    return;
  }
  if (std::find(open_.begin(), open_.end(), place) != open_.end()) {
    reporter_->add(FindingCode::kIncludeCycle, at,
                   fmt::format("'{}' is included by what it includes", reference),
                   "remove one of the includes");
    return;
  }
  const std::string stem = path.stem().string();
  const auto [known, is_new] = by_stem_.emplace(stem, place);
  if (!is_new) {
    if (known->second != place) {
      reporter_->add(FindingCode::kIncludeSameStem, at,
                     fmt::format("another included file is called '{}' too", stem),
                     "rename one of them");
    }
    return;
  }
  check_id(stem, at, *reporter_);
  if (sources_->size() >= kMostFiles) {
    reporter_->add(FindingCode::kIncludeUnreadable, at,
                   fmt::format("more than {} files", kMostFiles), "put some of them together");
    return;
  }
  auto text = read_file(place, max_bytes_);
  if (!text.ok()) {
    reporter_->add(FindingCode::kIncludeUnreadable, at,
                   fmt::format("'{}' cannot be read: {}", reference, text.error().what),
                   text.error().code == ErrorCode::kNotFound
                       ? "write its path as seen from this file"
                       : "name a file that may be read and is not too large");
    return;
  }
  read_text(path, std::move(text).value(), stem);
}

bool IncludeReader::is_inside(const fs::path& path) const {
  const fs::path relative = path.lexically_relative(resolved(root_.empty() ? "." : root_));
  return !relative.empty() && *relative.begin() != "..";
}

}  // namespace attune::scenario
