// A language that marks every word it says, and evenings in which every word is marked: what is
// drawn without a mark was said past the languages.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language_reader.h"
#include "base/language/po_entries.h"
#include "scenario/translation/quoted_text.h"
#include "scenario/translation/text_walk.h"
#include "session/library.h"
#include "session/phrases.h"
#include "support/told_language.h"

namespace attune::ui::program_tests {

inline constexpr std::string_view kMarkedCode = "en-XA";

/// What stands around a word.
struct Marks {
  std::string_view before;
  std::string_view after;
};
inline constexpr Marks kSaid = {"⟦", "⟧"};
inline constexpr Marks kWritten = {"⟪", "⟫"};  // by the author of an evening

inline bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
  });
}

/// Whether `text` has a letter that no placeholder holds.
inline bool says_something(std::string_view text) {
  std::string bare;
  int depth = 0;
  for (const char each : text) {
    depth += each == '{' ? 1 : 0;
    if (depth == 0) {
      bare += each;
    }
    depth -= each == '}' ? 1 : 0;
  }
  return has_letter(bare);
}

/// "{} ⟦asks⟧ {}": each word, since paragraphs are drawn line by line.
inline std::string marked(std::string_view text, const Marks& marks) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(" \n", at), text.size());
    const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    const std::string word(text.substr(begin, end - begin));
    const bool wanted = says_something(word);
    result += text.substr(at, begin - at);
    result += wanted ? std::string(marks.before) + word + std::string(marks.after) : word;
    at = end;
  }
  return result;
}

inline bool is_marked(std::string_view text) {
  const auto has = [text](std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
  };
  return has(kSaid.before) || has(kSaid.after) || has(kWritten.before) || has(kWritten.after);
}

/// The PO text of everything there is to say, each word marked.
inline std::string marked_po(const PoEntries& all) {
  std::ostringstream po;
  po << test::po_header({.code = kMarkedCode, .name = "Marked"});
  for (const PoEntry& entry : all.entries) {
    po << "\nmsgid " << scenario::po_quoted(entry.source) << '\n';
    if (entry.many) {
      po << "msgid_plural " << scenario::po_quoted(*entry.many) << "\nmsgstr[0] "
         << scenario::po_quoted(marked(entry.source, kSaid)) << "\nmsgstr[1] "
         << scenario::po_quoted(marked(*entry.many, kSaid)) << '\n';
    } else {
      po << "msgstr " << scenario::po_quoted(marked(entry.source, kSaid)) << '\n';
    }
  }
  return po.str();
}

/// Made of what stands in the source now; nothing where that cannot be extracted, for want of git
/// or gettext.
inline std::optional<Language> marked_language() {
  const std::filesystem::path root = ATTUNE_SOURCE_DIR;
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / "attune_everything_said.pot";
  const std::string command =
      "bash '" + (root / "assets/languages/extract.sh").string() + "' '" + file.string() + "'";
  if (std::system(command.c_str()) != 0) {  // NOLINT(cert-env33-c,concurrency-mt-unsafe)
    return std::nullopt;
  }
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  std::filesystem::remove(file);
  const Result<PoEntries> all = read_po_entries(text.str(), file);
  return all.ok() ? std::optional(read_language(marked_po(all.value()), file).value())
                  : std::nullopt;
}

/// `library` with every word marked that its authors wrote.
inline session::Library marked_library(session::Library library) {
  library.language = kMarkedCode;
  for (session::LibraryEntry& entry : library.entries) {
    auto scenario = std::make_shared<scenario::Scenario>(*entry.scenario);
    scenario::for_each_text(*scenario, [](const scenario::TextPlace&, std::string& text) {
      text = marked(text, kWritten);
    });
    entry.scenario = std::move(scenario);
  }
  return library;
}

/// `phrases` with every word marked that is in the phrasebook and in the drills.
inline session::Phrases marked_phrases(session::Phrases phrases) {
  const auto mark = [](std::string& text) { text = marked(text, kWritten); };
  for (coach::NamedReply& reply : phrases.replies) {
    mark(reply.bid);
    mark(reply.says);
    mark(reply.good);
    mark(reply.hurts);
    std::for_each(reply.sources.begin(), reply.sources.end(), mark);
  }
  for (coach::Drill& drill : phrases.drills) {
    mark(drill.bid);
    mark(drill.told);
    std::for_each(drill.rungs.begin(), drill.rungs.end(), mark);
    for (coach::DrillChoice& choice : drill.choices) {
      mark(choice.says);
      mark(choice.told);
    }
  }
  return phrases;
}

}  // namespace attune::ui::program_tests
