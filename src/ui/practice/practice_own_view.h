// A reply in one's own words, as the Practice screen shows it. Knows nothing of Dear ImGui.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "model/reply.h"
#include "session/own_words.h"

namespace attune::ui {

/// Words that led to a code.
struct OwnMark {
  std::size_t begin = 0;  ///< Bytes of the text.
  std::size_t end = 0;
  bool helps = true;  ///< To a helping code; false: to one that costs somebody.
};

/// A way in which it may be meant, to choose from.
struct OwnMeaning {
  model::ResponseStyle style = model::ResponseStyle::kPlain;
  std::string_view name;
};

/// One code that the reply is read to have.
struct OwnCodeView {
  std::size_t code = 0;  ///< As in coach::kBins.
  std::string sentence;  ///< "It turns toward the feeling and stays."
  std::string because;   ///< The words that led to it, and what they are taken for; may be empty.
  std::vector<std::string> levels;  ///< What it can be put right to.
  bool helps = true;
};

/// One code that it is read not to have.
struct OwnMissing {
  std::size_t code = 0;
  std::string adds;  ///< "answers in a friendly way"
};

struct PracticeOwnView {
  std::string text;
  bool typing = true;     ///< Nothing was read yet.
  bool can_read = false;  ///< Something is typed.
  bool appeared = false;  ///< It was opened just now.
  std::vector<OwnMark> marks;
  std::string read_as;               ///< "It reads as “gives in”."
  std::string how_sure;              ///< In words.
  std::vector<OwnMeaning> meanings;  ///< Where it is not sure: what it may be.
  std::vector<OwnCodeView> codes;
  std::vector<OwnMissing> missing;
  std::string answered_as;  ///< For which written reply the answer was written.
  std::string safety;       ///< Where the words are frightening: that, and where help is.
  bool can_say = false;
  std::string hint;  ///< What Enter does now; may be empty.
};

struct OwnWordsOpen {};
struct OwnWordsClose {};
struct OwnWordsType {
  std::string text;
};
struct OwnWordsRead {};
/// Back to typing, with the words as they are.
struct OwnWordsEdit {};
struct OwnWordsMean {
  model::ResponseStyle style = model::ResponseStyle::kPlain;
};
struct OwnWordsMeanNone {};
struct OwnWordsSet {
  std::size_t code = 0;
  std::size_t level = 0;
};
struct OwnWordsSay {};

using OwnWordsAction =
    std::variant<std::monostate, OwnWordsOpen, OwnWordsClose, OwnWordsType, OwnWordsRead,
                 OwnWordsEdit, OwnWordsMean, OwnWordsMeanNone, OwnWordsSet, OwnWordsSay>;

/// `own` is to be said in `practice`.
[[nodiscard]] PracticeOwnView make_own_view(const Language& say, const session::OwnWords& own,
                                            const session::Practice& practice);

}  // namespace attune::ui
