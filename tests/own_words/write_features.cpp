// What the model is trained on: a line a reply, "train" or "held", its style and codes, and its
// features. train.py reads it.
#include <fmt/format.h>

#include <cstdio>

#include "base/atomic_file.h"
#include "coach/own_words/word_features.h"
#include "own_words/coded_replies.h"

namespace {

using namespace attune;

constexpr std::size_t kMostBytes = 4U << 20U;

std::string line_of(const own_words::CodedReply& reply, const coach::Lexicon& lexicon) {
  const model::ReplyCodes& codes = reply.codes;
  std::string line = fmt::format(
      "{}\t{}/{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", reply.held_out() ? "held" : "train",
      reply.writer, reply.family, name_of(read_style(codes).style), codes.validation,
      static_cast<int>(codes.reassurance), codes.availability, codes.autonomy, codes.accommodation,
      codes.invalidation, codes.criticism, codes.withdrawal, static_cast<int>(codes.pause.kind));
  for (const coach::WordFeature& feature :
       coach::word_features(coach::parse_reply(reply.reply, lexicon),
                            coach::parse_reply(reply.bid, lexicon), lexicon)) {
    line += feature.value == 1.0F ? fmt::format("\t{}", feature.name)
                                  : fmt::format("\t{}={:.4f}", feature.name, feature.value);
  }
  return line;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: own_words_features REPLIES.tsv LEXICON.txt\n");
    return 2;
  }
  const auto text = read_file(argv[2], kMostBytes);
  const auto lexicon = text.ok() ? coach::Lexicon::read(text.value(), argv[2])
                                 : Result<coach::Lexicon>(text.error());
  const auto replies = own_words::read_coded_replies(argv[1]);
  if (!lexicon.ok() || !replies.ok()) {
    fmt::print(stderr, "{}\n", (lexicon.ok() ? replies.error() : lexicon.error()).message());
    return 2;
  }
  for (const own_words::CodedReply& reply : replies.value()) {
    fmt::print("{}\n", line_of(reply, lexicon.value()));
  }
  return 0;
}
