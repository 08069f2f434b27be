// One entry a reply; every key of it is needed.
#include "coach/phrases/named_replies.h"

#include <array>
#include <utility>

#include "base/parse_number.h"
#include "coach/phrases/phrase_file.h"
#include "scenario/fields.h"
#include "scenario/guarded_file.h"

namespace attune::coach {

namespace {

using scenario::Element;
using scenario::kRequired;
using scenario::Reporter;

constexpr const char* kNameAFile = "name a file of replies";

NamedReply read_named_reply(Element key, Element entry, Reporter& reporter) {
  NamedReply reply;
  if (!check_entry_id(key, reporter) || !check_map(entry, key.at(), "a reply with a name",
                                                   {{"bid", kRequired},
                                                    {"says", kRequired},
                                                    {"as", kRequired},
                                                    {"from"},
                                                    {"good", kRequired},
                                                    {"hurts", kRequired},
                                                    {"sources", kRequired}},
                                                   reporter)) {
    return reply;
  }
  reply.id = key.text();
  reply.bid = text_under(entry, "bid", reporter);
  reply.says = text_under(entry, "says", reporter);
  reply.codes = reply_codes_under_as(entry, reporter);
  reply.from = code_words_under_from(entry, reply.codes, reply.says, reporter);
  reply.good = text_under(entry, "good", reporter);
  reply.hurts = text_under(entry, "hurts", reporter);
  reply.sources = scenario::read_texts(entry.find("sources"), "sources", reporter);
  return reply;
}

constexpr std::array<std::string_view, 4> kArticles = {
    to_say("an article of GoodTherapy on the anxious pursuer"),
    to_say("an article on protectors and exiles (IFS)"), "“Seeking connection, finding balance”",
    "“Seeking security and connection”"};

std::vector<NamedReply> read_root(Element root, Reporter& reporter) {
  std::vector<NamedReply> replies;
  for (const auto [key, entry] : scenario::Entries(phrase_section(root, "replies", reporter))) {
    replies.push_back(read_named_reply(key, entry, reporter));
  }
  return replies;
}

}  // namespace

std::string source_in_words(const Language& say, std::string_view source) {
  const auto number = parse_number<std::size_t>(source);
  return number && *number >= 1 && *number <= kArticles.size()
             ? std::string(say(kArticles.at(*number - 1)))
             : std::string(source);
}

Result<std::vector<NamedReply>> read_named_replies(const std::filesystem::path& path) {
  return scenario::read_guarded_file(path, kNameAFile, read_root);
}

Result<std::vector<NamedReply>> read_named_replies_text(std::string text,
                                                        const std::filesystem::path& path) {
  return scenario::read_guarded_text(std::move(text), path, kNameAFile, read_root);
}

}  // namespace attune::coach
