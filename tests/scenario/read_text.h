// A text that is read as YAML without being a scenario, and what is found in it.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "scenario/document.h"
#include "scenario/mended_text.h"
#include "scenario/reporter.h"
#include "scenario/yaml_reader.h"

namespace attune::scenario::testing {

class ReadText {
 public:
  explicit ReadText(std::string text) {
    const MendedText mended(sources_.emplace_back("a.yaml", std::move(text)), 0, reporter_);
    document_ = read_yaml(mended, 0, reporter_);
  }
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  /// Nothing where the text could not be read.
  [[nodiscard]] Element root() const {
    return document_.has_value() ? Element(*document_, 0) : Element();
  }
  /// What root() stands in; only where the text could be read.
  [[nodiscard]] Document& document() { return document_.value(); }
  [[nodiscard]] Reporter& reporter() { return reporter_; }

 private:
  Sources sources_;
  Reporter reporter_{sources_};
  std::optional<Document> document_;
};

}  // namespace attune::scenario::testing
