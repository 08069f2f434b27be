// A header, then an entry a text, none of them broken into lines.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "scenario/translation/po_file.h"
#include "scenario/translation/quoted_text.h"

namespace attune::scenario {

namespace {

struct PluralRule {
  std::string_view forms;
  std::string_view languages;  ///< With a blank on both sides of each.
};

// No text of ours has a plural; a header without the rule has editors complain all the same.
// Source: GNU gettext manual, "Additional functions for plural forms".
constexpr std::array<PluralRule, 5> kPluralRules = {{
    {"nplurals=2; plural=(n != 1);",
     " bg ca da de el en eo es et eu fi fo gl he hu it nb nl nn no pt sv tr "},
    {"nplurals=1; plural=0;", " id ja ko ms th vi zh "},
    {"nplurals=2; plural=(n > 1);", " fr hy oc "},
    {"nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
     " pl "},
    {"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || "
     "n%100>=20) ? 1 : 2);",
     " be bs hr ru sr uk "},
}};

std::string_view plural_forms(std::string_view language) {
  const std::string wanted = fmt::format(" {} ", language.substr(0, language.find('-')));
  const auto* const rule =
      std::find_if(kPluralRules.begin(), kPluralRules.end(), [&wanted](const PluralRule& each) {
        return each.languages.find(wanted) != std::string_view::npos;
      });
  return rule == kPluralRules.end() ? std::string_view() : rule->forms;
}

std::string header(std::string_view id, std::string_view language) {
  std::string locale(language);
  std::replace(locale.begin(), locale.end(), '-', '_');  // As gettext writes it.
  std::string text = "msgid \"\"\nmsgstr \"\"\n";
  const auto add = [&text](std::string_view field, std::string_view value) {
    text += po_quoted(fmt::format("{}: {}\n", field, value)) + "\n";
  };
  add("Project-Id-Version", id);
  add("Report-Msgid-Bugs-To", "");
  add("PO-Revision-Date", "");
  add("Last-Translator", "");
  add("Language-Team", "");
  add("Language", locale);
  add("MIME-Version", "1.0");
  add("Content-Type", "text/plain; charset=UTF-8");
  add("Content-Transfer-Encoding", "8bit");
  if (const std::string_view forms = plural_forms(language); !forms.empty()) {
    add("Plural-Forms", forms);
  }
  return text;
}

void add_comment(std::string& text, std::string_view comment) {
  if (!comment.empty()) {
    std::string line(comment);
    std::replace(line.begin(), line.end(), '\n', ' ');
    text += fmt::format("#. {}\n", line);
  }
}

std::string entry(const ExchangeText& each) {
  std::string text = "\n";
  add_comment(text, each.where.empty() ? each.who : fmt::format("{}: {}", each.where, each.who));
  add_comment(text, each.when.empty() ? "" : "only " + each.when);
  add_comment(text, each.context);
  if (each.stale && !each.translation.empty()) {
    text += "#, fuzzy\n";
  }
  return text + fmt::format("msgctxt {}\nmsgid {}\nmsgstr {}\n", po_quoted(each.key),
                            po_quoted(each.source), po_quoted(each.translation));
}

}  // namespace

std::string po_text(std::string_view id, std::string_view language,
                    const std::vector<ExchangeText>& texts) {
  std::string text = header(id, language);
  for (const ExchangeText& each : texts) {
    text += entry(each);
  }
  return text;
}

}  // namespace attune::scenario
