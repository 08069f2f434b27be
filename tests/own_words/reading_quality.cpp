// Counts; nothing is smoothed.
#include "own_words/reading_quality.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <span>

namespace attune::own_words {

namespace {

constexpr std::size_t kBins = 10;

struct Bin {
  int count = 0;
  int right = 0;
  double said = 0.0;
};

double share_right(std::span<const ReadReply> replies) {
  const auto right = std::count_if(replies.begin(), replies.end(),
                                   [](const ReadReply& reply) { return reply.right(); });
  return replies.empty() ? 0.0 : static_cast<double>(right) / static_cast<double>(replies.size());
}

std::array<Bin, kBins> bins_of(std::span<const ReadReply> replies) {
  std::array<Bin, kBins> bins;
  for (const ReadReply& reply : replies) {
    const auto place = static_cast<std::size_t>(reply.reading.share * kBins);
    Bin& bin = bins.at(std::min(place, kBins - 1));
    ++bin.count;
    bin.right += reply.right() ? 1 : 0;
    bin.said += reply.reading.share;
  }
  return bins;
}

using CodeLevel = int (*)(const model::ReplyCodes&);

constexpr std::array<std::pair<std::string_view, CodeLevel>, 9> kCodes = {
    {{"validation", [](const model::ReplyCodes& codes) { return codes.validation; }},
     {"reassurance",
      [](const model::ReplyCodes& codes) { return static_cast<int>(codes.reassurance); }},
     {"availability", [](const model::ReplyCodes& codes) { return codes.availability; }},
     {"autonomy", [](const model::ReplyCodes& codes) { return codes.autonomy; }},
     {"accommodation", [](const model::ReplyCodes& codes) { return codes.accommodation; }},
     {"invalidation", [](const model::ReplyCodes& codes) { return codes.invalidation; }},
     {"criticism", [](const model::ReplyCodes& codes) { return codes.criticism; }},
     {"withdrawal", [](const model::ReplyCodes& codes) { return codes.withdrawal; }},
     {"pause", [](const model::ReplyCodes& codes) { return static_cast<int>(codes.pause.kind); }}}};

CodeQuality quality_of(std::string_view code, CodeLevel level, std::span<const ReadReply> replies) {
  int error = 0;
  int exact = 0;
  for (const ReadReply& reply : replies) {
    const int apart = std::abs(level(reply.reading.codes) - level(reply.reply.codes));
    error += apart;
    exact += apart == 0 ? 1 : 0;
  }
  const auto count = static_cast<double>(std::max<std::size_t>(1, replies.size()));
  return {code, error / count, exact / count};
}

std::string confusions(const ReadingQuality& quality) {
  std::map<std::pair<model::ResponseStyle, model::ResponseStyle>, int> counts;
  for (const ReadReply& reply : quality.surest_first) {
    ++counts[{read_style(reply.reply.codes).style, reply.reading.style}];
  }
  std::string text = fmt::format("{:<14}", "coded \\ read");
  for (const model::ResponseStyle style : model::kAllStyles) {
    text += fmt::format("{:>12}", name_of(style));
  }
  for (const model::ResponseStyle coded : model::kAllStyles) {
    text += fmt::format("\n{:<14}", name_of(coded));
    for (const model::ResponseStyle read : model::kAllStyles) {
      text += fmt::format("{:>12}", counts[{coded, read}]);
    }
  }
  return text + "\n";
}

/// How it reads those who have `field` in common.
std::string by(std::string_view heading, std::string CodedReply::*field,
               const ReadingQuality& quality) {
  std::map<std::string, std::vector<ReadReply>> groups;
  for (const ReadReply& reply : quality.surest_first) {
    groups[reply.reply.*field].push_back(reply);
  }
  std::string text(heading);
  for (const auto& [name, replies] : groups) {
    text += fmt::format("\n  {:<14} {:.3f} of {}", name, share_right(replies), replies.size());
  }
  return text + "\n";
}

}  // namespace

ReadingQuality measure(const coach::ReplyReader& reader, const std::vector<CodedReply>& replies) {
  ReadingQuality quality;
  for (const CodedReply& reply : replies) {
    if (reply.held_out()) {
      quality.surest_first.push_back({reply, reader.read(reply.reply, reply.bid)});
    }
  }
  std::vector<ReadReply>& read = quality.surest_first;
  std::stable_sort(read.begin(), read.end(), [](const ReadReply& one, const ReadReply& other) {
    return one.reading.share > other.reading.share;
  });
  const std::span<const ReadReply> all = read;
  const auto sure = static_cast<std::size_t>(std::count_if(
      read.begin(), read.end(), [](const ReadReply& reply) { return reply.reading.sure; }));
  const auto count = static_cast<double>(std::max<std::size_t>(1, read.size()));
  quality.all = share_right(all);
  quality.surest_half = share_right(all.first(all.size() / 2));
  quality.sure = share_right(all.first(sure));
  quality.sure_share = static_cast<double>(sure) / count;
  for (const Bin& bin : bins_of(all)) {
    quality.calibration_error += std::abs(bin.said - bin.right) / count;
  }
  for (const auto& [code, level] : kCodes) {
    quality.codes.push_back(quality_of(code, level, all));
  }
  return quality;
}

std::string in_words(const ReadingQuality& quality, std::size_t mistakes) {
  std::string text = fmt::format(
      "{} replies that were not learnt from.\n"
      "style right: {:.3f} on all, {:.3f} on the surest half; {:.3f} on the {:.0f} % it calls "
      "sure\n"
      "calibration: {:.3f} between what it says and what is so, over ten bins\n\n",
      quality.surest_first.size(), quality.all, quality.surest_half, quality.sure,
      100.0 * quality.sure_share, quality.calibration_error);
  text += confusions(quality) + "\n";
  for (const CodeQuality& code : quality.codes) {
    text += fmt::format("{:<14} off by {:.3f} on average, exact in {:.3f}\n", code.code,
                        code.mean_error, code.exact);
  }
  text += "\nsaid     was\n";
  for (const Bin& bin : bins_of(quality.surest_first)) {
    if (bin.count > 0) {
      text += fmt::format("{:.3f}  {:.3f}  of {}\n", bin.said / bin.count,
                          static_cast<double>(bin.right) / bin.count, bin.count);
    }
  }
  text += by("\nby writer", &CodedReply::writer, quality);
  text += by("by kind of talk", &CodedReply::kind, quality);
  for (const ReadReply& reply : quality.surest_first) {
    if (mistakes > 0 && !reply.right()) {
      --mistakes;
      text += fmt::format("\n\"{}\"\n  \"{}\"\n  coded {}, read {} ({:.2f})\n", reply.reply.bid,
                          reply.reply.reply, name_of(read_style(reply.reply.codes).style),
                          name_of(reply.reading.style), reply.reading.share);
    }
  }
  return text;
}

}  // namespace attune::own_words
