// Small changes to the text of a scenario, of the kinds an author makes, drawn by chance. Every
// line remembers which line it was, so that a test knows which option is which.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attune::scenario::testing {

enum class Edit {
  kRewordLine,
  kRewordOption,
  kReplaceOption,  ///< Another sentence altogether under the same id.
  kMoveOption,
  kDeleteOption,
  kSwapIds,
  kSwapWords,
  kReuseId,  ///< An option goes, and another one gets its id.
  kRenameId,
  kDropId,
  kChangeCodes,
  kRenameNode,
  kInsertLine,
  kInsertAny,
  kInsertDecision,
  kChangeChooser,
  kRetarget,
  kChangeEnd,
  kCount,
};

/// The edits after which a play stands at the same moment, whatever was picked.
[[nodiscard]] bool is_harmless(Edit edit);

class EditedText {
 public:
  /// The file's own tests are left out: they name options and say how the evening ends.
  explicit EditedText(const std::string& text);

  /// Makes one edit somewhere; false, with nothing changed, where there is no place for it.
  bool apply(Edit edit, std::uint64_t seed);

  [[nodiscard]] std::string text() const;
  /// The line, from 1, that line `number`, from 1, was at first; 0 for one that was inserted.
  [[nodiscard]] int origin(int number) const;

 private:
  struct Line {
    std::string text;
    int origin = 0;
  };
  /// From the line of an option up to where the next thing begins.
  struct Block {
    std::size_t first = 0;
    std::size_t last = 0;  ///< One behind.
  };

  [[nodiscard]] std::vector<std::size_t> lines_like(const std::string& pattern) const;
  [[nodiscard]] std::optional<std::size_t> draw_line(const std::string& pattern) const;
  [[nodiscard]] std::uint64_t drawn(std::size_t below) const;
  [[nodiscard]] Block block_at(std::size_t first) const;
  /// An option, and the next one of its decision.
  [[nodiscard]] std::optional<std::pair<Block, Block>> draw_pair() const;
  [[nodiscard]] std::string indent_of(std::size_t line) const;
  bool replace(const std::string& pattern, const std::string& by);
  bool insert_before_step(const std::vector<std::string>& lines);

  bool move_option();
  bool delete_option();
  bool swap_part(int group);
  bool reuse_id();
  bool rename_id();
  bool rename_node();
  bool change_chooser();
  bool retarget(const std::string& key);

  std::vector<Line> lines_;
  std::uint64_t seed_ = 0;
};

}  // namespace attune::scenario::testing
