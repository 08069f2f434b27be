// Listens to yaml-cpp's events, keeps what it says and none of its types.
#include "scenario/yaml_reader.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <istream>
#include <set>
#include <streambuf>
#include <string>

#include "base/text.h"
#include "scenario/text_safety.h"

namespace attune::scenario {

namespace {

// Lets yaml-cpp read text where it lies instead of from a copy.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    // A get area is never written to, but its type does not say so.
    auto* begin = const_cast<char*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    setg(begin, begin, begin + text.size());
  }
};

struct TooDeep : std::exception {
  explicit TooDeep(YAML::Mark where) : mark(where) {}
  YAML::Mark mark;
};

class DocumentBuilder : public YAML::EventHandler {
 public:
  /// `text` is what yaml-cpp reads: as long as the document's source, byte for byte.
  DocumentBuilder(std::string_view text, Document& document, Reporter& reporter)
      : text_(text), document_(&document), reporter_(&reporter) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    report_anchor(mark);
    attach(document_->add(node_at(mark, DocumentNode::Kind::kText)));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    start(mark, tag, anchor, DocumentNode::Kind::kList);
  }
  void OnSequenceEnd() override { open_.pop_back(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    start(mark, tag, anchor, DocumentNode::Kind::kMap);
  }
  void OnMapEnd() override {
    check_keys(open_.back().index);
    open_.pop_back();
  }

  [[nodiscard]] Position place(const YAML::Mark& mark);

 private:
  struct Open {
    Index index = kNone;
    Index last_child = kNone;
    std::uint32_t children = 0;
  };

  DocumentNode node_at(const YAML::Mark& mark, DocumentNode::Kind kind);
  void start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
             DocumentNode::Kind kind);
  void attach(Index index);
  void set_text(DocumentNode& node, const YAML::Mark& mark, const std::string& value);
  void place_at_key(DocumentNode& node) const;
  void check_keys(Index map);
  void report_anchor(const YAML::Mark& mark);

  std::string_view text_;
  Document* document_;
  Reporter* reporter_;
  std::vector<Open> open_;
  int counted_line_ = -1;  ///< The line whose columns are being counted, as yaml-cpp numbers it.
  std::size_t counted_bytes_ = 0;
  std::size_t counted_points_ = 0;
};

// yaml-cpp counts from 0, and columns in bytes. Marks of a line come in order, so that its code
// points are counted once and not once per mark.
Position DocumentBuilder::place(const YAML::Mark& mark) {
  const int line = std::max(mark.line, 0);
  const auto byte = static_cast<std::size_t>(std::max(mark.column, 0));
  if (line != counted_line_ || byte < counted_bytes_) {
    counted_line_ = line;
    counted_bytes_ = 0;
    counted_points_ = 0;
  }
  const std::string_view text = document_->source().line(line + 1);
  const std::size_t end = std::min(byte, text.size());
  if (end > counted_bytes_) {
    counted_points_ += code_points(text.substr(counted_bytes_, end - counted_bytes_));
    counted_bytes_ = end;
  }
  return {line + 1, static_cast<int>(counted_points_) + 1, document_->file()};
}

DocumentNode DocumentBuilder::node_at(const YAML::Mark& mark, DocumentNode::Kind kind) {
  const Position at = place(mark);
  DocumentNode node;
  node.kind = kind;
  node.line = at.line;
  node.column = at.column;
  return node;
}

void DocumentBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag,
                               YAML::anchor_t anchor, const std::string& value) {
  // yaml-cpp gives "!" to quoted text and "?" to plain text; anything else is a tag of the author.
  if (anchor != 0 || (tag != "!" && tag != "?")) {
    report_anchor(mark);
  }
  DocumentNode node = node_at(mark, DocumentNode::Kind::kText);
  node.quoted = tag == "!";
  set_text(node, mark, value);
  attach(document_->add(node));
}

// yaml-cpp says null for nothing at all and for the words ~ and null, and a mark that for nothing
// at all may stand at the next key. Those words are text, like any other.
void DocumentBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (anchor != 0) {
    report_anchor(mark);
  }
  const std::string_view rest =
      text_.substr(std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size()));
  DocumentNode node = node_at(mark, DocumentNode::Kind::kText);
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    const std::size_t next = rest.find_first_not_of(' ', word.size());
    const bool is_key = next != std::string_view::npos && rest[next] == ':';
    if (rest.starts_with(word) && !is_key) {
      set_text(node, mark, std::string(word));
    }
  }
  if (node.length == 0) {
    place_at_key(node);
  }
  attach(document_->add(node));
}

// The value that is missing behind a key is missed at the key.
void DocumentBuilder::place_at_key(DocumentNode& node) const {
  if (open_.empty() || open_.back().last_child == kNone) {
    return;
  }
  const DocumentNode& key = document_->node(open_.back().last_child);
  if (document_->node(open_.back().index).kind == DocumentNode::Kind::kMap) {
    node.line = key.line;
    node.column = key.column;
  }
}

void DocumentBuilder::start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                            DocumentNode::Kind kind) {
  if (static_cast<int>(open_.size()) >= kMaxDepth) {
    throw TooDeep(mark);
  }
  if (anchor != 0 || (tag != "!" && tag != "?")) {
    report_anchor(mark);
  }
  const Index index = document_->add(node_at(mark, kind));
  attach(index);
  open_.push_back({index, kNone, 0});
}

void DocumentBuilder::attach(Index index) {
  if (open_.empty()) {
    return;
  }
  Open& parent = open_.back();
  if (parent.last_child == kNone) {
    document_->node(parent.index).first_child = index;
  } else {
    document_->node(parent.last_child).next = index;
  }
  parent.last_child = index;
  ++parent.children;
  DocumentNode& node = document_->node(parent.index);
  node.offset = node.kind == DocumentNode::Kind::kMap ? parent.children / 2 : parent.children;
}

void DocumentBuilder::set_text(DocumentNode& node, const YAML::Mark& mark,
                               const std::string& value) {
  const std::string_view trimmed = trim(value);
  const std::size_t begin = static_cast<std::size_t>(mark.pos) + (node.quoted ? 1 : 0);
  if (trimmed.size() == value.size() && begin <= text_.size() &&
      text_.substr(begin, value.size()) == value) {
    node.offset = static_cast<std::uint32_t>(begin);
    node.length = static_cast<std::uint32_t>(value.size());
    return;
  }
  std::string folded(trimmed);
  std::replace(folded.begin(), folded.end(), '\n', ' ');
  document_->keep_text(node, folded);
}

void DocumentBuilder::check_keys(Index map) {
  constexpr std::size_t kFew = 12;
  const Element element(*document_, map);
  std::set<std::string_view> many;
  const bool few = element.size() <= kFew;
  for (const auto [key, value] : Entries(element)) {
    if (key.text() == "<<" && !key.quoted()) {
      reporter_->add(FindingCode::kMergeKey, key.at(), "merge keys are not used",
                     "write the keys out");
      continue;
    }
    const bool again = few ? element.find(key.text()) != value : !many.insert(key.text()).second;
    if (again && key.is_text()) {
      reporter_->add(FindingCode::kDuplicateKey, key.at(),
                     fmt::format("'{}' stands here twice", key.text()),
                     "remove one, or begin a new list item with '- '");
    }
  }
}

void DocumentBuilder::report_anchor(const YAML::Mark& mark) {
  reporter_->add(FindingCode::kAnchorAliasTag, place(mark),
                 "anchors, aliases and tags are not used", "write it out");
}

// What to do about a complaint of yaml-cpp, which speaks of its own insides.
std::string_view fix_for(std::string_view complaint) {
  if (complaint.find("end of map not found") != std::string_view::npos ||
      complaint.find("end of sequence not found") != std::string_view::npos) {
    return "line this up with the lines above it, and look for a missing '- ' or ':'";
  }
  if (complaint.find("illegal map value") != std::string_view::npos) {
    return "look for a ':' in the line above, or indent less";
  }
  return "compare the indentation with the lines around it";
}

// Documents after the first are left alone: text safety has reported them.
void parse(std::string_view text, DocumentBuilder& builder) {
  ViewBuffer buffer(text);
  std::istream stream(&buffer);
  YAML::Parser parser(stream);
  parser.HandleNextDocument(builder);
}

}  // namespace

std::optional<Document> read_yaml(const MendedText& text, int file, Reporter& reporter) {
  Document document(text.source(), file);
  DocumentBuilder builder(text.text(), document, reporter);
  try {
    parse(text.text(), builder);
  } catch (const TooDeep& error) {
    reporter.add(FindingCode::kTooDeep, builder.place(error.mark),
                 fmt::format("nested more than {} deep", kMaxDepth),
                 "give the inner steps a node of their own, and go there");
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    if (!text.any_problem()) {
      reporter.add(FindingCode::kSyntax, builder.place(error.mark),
                   fmt::format("not YAML: {}", error.msg), std::string(fix_for(error.msg)));
    }
    return std::nullopt;
  } catch (const std::exception& error) {
    reporter.add(FindingCode::kSyntax, {1, 1, file}, fmt::format("not YAML: {}", error.what()),
                 "save the file as plain text, and begin with 'format: 1'");
    return std::nullopt;
  }
  if (document.empty()) {
    reporter.add(FindingCode::kSyntax, {1, 1, file}, "the file says nothing",
                 "begin with 'format: 1'");
    return std::nullopt;
  }
  document.finish();
  return document;
}

}  // namespace attune::scenario
