// Says how well the reader of own words reads what it has not learnt from.
#include <fmt/format.h>

#include <cstdio>

#include "base/parse_number.h"
#include "own_words/reading_quality.h"

int main(int argc, char** argv) {
  using namespace attune;
  if (argc < 2 || argc > 3) {
    fmt::print(stderr, "usage: own_words_report FOLDER [MISTAKES]\n");
    return 2;
  }
  const std::string folder = argv[1];
  const auto reader = coach::ReplyReader::open(folder);
  const auto replies = own_words::read_coded_replies(folder + "/replies.tsv");
  if (!reader.ok() || !replies.ok()) {
    fmt::print(stderr, "{}\n", (reader.ok() ? replies.error() : reader.error()).message());
    return 2;
  }
  const auto mistakes = parse_number<std::size_t>(argc == 3 ? argv[2] : "0").value_or(0);
  fmt::print("{}", in_words(own_words::measure(reader.value(), replies.value()), mistakes));
  return 0;
}
