// One pass over the text with a stack of open tags.
#include "picture/well_formed.h"

#include <set>
#include <vector>

namespace attune::picture {

namespace {

class Checker {
 public:
  explicit Checker(std::string_view rest) : rest_(rest) {}

  std::string fault() {
    while (!rest_.empty() && fault_.empty()) {
      const std::size_t open = rest_.find('<');
      check_text(rest_.substr(0, open));
      rest_.remove_prefix(open == std::string_view::npos ? rest_.size() : open);
      if (!rest_.empty()) {
        take_tag();
      }
    }
    if (fault_.empty() && !open_.empty()) {
      fault_ = "not closed: " + open_.back();
    }
    for (const std::string& id : used_) {
      if (fault_.empty() && !ids_.contains(id)) {
        fault_ = "no such id: " + id;
      }
    }
    return fault_;
  }

 private:
  void fail(std::string what) {
    if (fault_.empty()) {
      fault_ = std::move(what);
    }
  }

  void check_text(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (byte < 0x20U && byte != '\n') {
        fail("a control");
      }
      const std::string_view rest = text.substr(i);
      const bool entity = rest.starts_with("&amp;") || rest.starts_with("&lt;") ||
                          rest.starts_with("&gt;") || rest.starts_with("&quot;") ||
                          rest.starts_with("&#39;");
      if (byte == '&' && !entity) {
        fail("a bare &: " + std::string(rest.substr(0, 20)));
      }
    }
    if (text.find('>') != std::string_view::npos && !in_style()) {
      fail("a bare >: " + std::string(text.substr(0, 40)));
    }
  }

  [[nodiscard]] bool in_style() const { return !open_.empty() && open_.back() == "style"; }

  void take_tag() {
    const std::size_t close = rest_.find('>');
    if (close == std::string_view::npos) {
      rest_ = {};
      return fail("a tag without an end");
    }
    const std::string_view tag = rest_.substr(1, close - 1);
    rest_.remove_prefix(close + 1);
    if (tag.starts_with('?') || tag.starts_with("!DOCTYPE")) {
      return;
    }
    if (tag.starts_with('/')) {
      return take_end(tag.substr(1));
    }
    const std::string name(tag.substr(0, tag.find_first_of(" \n/")));
    check_attributes(tag.substr(name.size()));
    if (!tag.ends_with('/')) {
      open_.push_back(name);
    }
  }

  void take_end(std::string_view name) {
    if (open_.empty() || open_.back() != name) {
      return fail("closed but not open: " + std::string(name));
    }
    open_.pop_back();
  }

  void check_attributes(std::string_view text) {
    while (text.find('=') != std::string_view::npos) {
      const std::size_t equals = text.find('=');
      const std::size_t end = text.find('"', equals + 2);
      if (text.substr(equals + 1, 1) != "\"" || end == std::string_view::npos) {
        return fail("an attribute without quotes: " + std::string(text));
      }
      std::string_view name = text.substr(0, equals);
      name.remove_prefix(std::min(name.size(), name.find_first_not_of(" \n")));
      check_attribute(name, text.substr(equals + 2, end - equals - 2));
      text.remove_prefix(end + 1);
    }
    if (text.find('"') != std::string_view::npos) {
      fail("a quote too many: " + std::string(text));
    }
  }

  void check_attribute(std::string_view name, std::string_view value) {
    check_text(value);
    if (name == "id" && !ids_.emplace(value).second) {
      fail("twice the id " + std::string(value));
    }
    if (value.starts_with("url(#")) {
      used_.emplace(value.substr(5, value.size() - 6));
    }
    const bool number = name.size() == 1 || name == "width" || name == "height" || name == "cx";
    if (number && (value.find("nan") != std::string_view::npos ||
                   value.find("inf") != std::string_view::npos)) {
      fail("no number: " + std::string(name) + "=" + std::string(value));
    }
  }

  std::string_view rest_;
  std::string fault_;
  std::vector<std::string> open_;
  std::set<std::string> ids_;
  std::set<std::string> used_;
};

}  // namespace

std::string fault_of(std::string_view markup) { return Checker(markup).fault(); }

int count_of(std::string_view text, std::string_view part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

}  // namespace attune::picture
