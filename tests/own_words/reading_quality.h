// How well the reader of own words reads replies that it has not seen.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "coach/own_words/reply_reader.h"
#include "own_words/coded_replies.h"

namespace attune::own_words {

/// A reply beside what was read in it.
struct ReadReply {
  CodedReply reply;
  coach::Reading reading;

  [[nodiscard]] bool right() const { return reading.style == read_style(reply.codes).style; }
};

/// What is told of one code.
struct CodeQuality {
  std::string_view code;
  double mean_error = 0.0;  ///< Levels between what was read and what was coded.
  double exact = 0.0;       ///< Share of replies without any.
};

struct ReadingQuality {
  std::vector<ReadReply> surest_first;
  double all = 0.0;          ///< Share of replies whose style is right.
  double surest_half = 0.0;  ///< The same of the half with the largest shares.
  double sure = 0.0;         ///< The same of those the reader is sure of.
  double sure_share = 0.0;   ///< How many it is sure of.
  /// Mean distance between the share that is said and how often it is right, over ten bins.
  double calibration_error = 0.0;
  std::vector<CodeQuality> codes;
};

/// Reads the replies that are held out.
[[nodiscard]] ReadingQuality measure(const coach::ReplyReader& reader,
                                     const std::vector<CodedReply>& replies);

/// All of it as text: figures, confusions, codes, calibration, writers, and some mistakes.
[[nodiscard]] std::string in_words(const ReadingQuality& quality, std::size_t mistakes);

}  // namespace attune::own_words
