#include <gtest/gtest.h>

#include "scenario/translation/po_file.h"

namespace attune::scenario {
namespace {

TEST(PoWriter, WritesContextSourceTranslationAndWhatHelps) {
  const std::string text = po_text("small", "pt-BR",
                                   {{.key = "k3f",
                                     .where = "kitchen",
                                     .who = "Tom says",
                                     .when = "tom.distress is calm",
                                     .context = "the answer: \"No\"",
                                     .source = "Are \"we\" okay?",
                                     .translation = "Tudo bem?",
                                     .stale = true}});
  EXPECT_NE(text.find("\"Language: pt_BR\\n\""), std::string::npos);
  EXPECT_NE(text.find("charset=UTF-8"), std::string::npos);
  EXPECT_NE(text.find("Plural-Forms: nplurals=2"), std::string::npos);
  EXPECT_EQ(text.substr(text.find("\n\n") + 2), R"(#. kitchen: Tom says
#. only tom.distress is calm
#. the answer: "No"
#, fuzzy
msgctxt "k3f"
msgid "Are \"we\" okay?"
msgstr "Tudo bem?"
)");
}

TEST(PoWriter, LeavesOutWhatItDoesNotKnow) {
  const std::string text =
      po_text("small", "tlh", {{.key = "a", .who = "title", .source = "Small", .stale = true}});
  EXPECT_EQ(text.find("Plural-Forms"), std::string::npos);
  EXPECT_EQ(text.find("fuzzy"), std::string::npos) << "nothing is translated here";
  EXPECT_NE(text.find("#. title\nmsgctxt \"a\"\nmsgid \"Small\"\nmsgstr \"\"\n"),
            std::string::npos);
}

}  // namespace
}  // namespace attune::scenario
