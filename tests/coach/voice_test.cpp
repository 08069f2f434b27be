// Everything the coach can say about any reply, held against the words that are worn out.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "coach/afterwards.h"
#include "coach/evidence.h"
#include "coach/halves.h"
#include "coach/move_remark.h"
#include "coach/remark.h"
#include "coach/so_far.h"
#include "coach/wording.h"
#include "model/reply.h"
#include "support/all_or_some.h"

namespace attune::coach {
namespace {

constexpr std::array<std::string_view, 44> kWornOut = {
    "i hear you",    "i understand", "valid",          "hold space",     "safe space",
    "sit with that", "show up for",  "boundar",        "trigger",        "inner child",
    "attachment",    "trauma",       "toxic",          "gaslight",       "healthy",
    "love language", "communicat",   "unpack",         "journey",        "growth",
    "vulnerable",    "authentic",    "appreciate you", "must be hard",   "here for you",
    "overreact",     "calm down",    "deep breath",    "end of the day", "it is what it is",
    "needy",         "clingy",       "crazy",          "dramatic",       "good job",
    "well done",     "you should",   "try to",         "remember to",    "self-soothe",
    "score",         "wrong",        "must",           "never"};

std::vector<model::ReplyCodes> many_replies() {
  std::vector<model::ReplyCodes> replies;
  for (int help = 0; help <= 3; ++help) {
    for (int limit = 0; limit <= 3; ++limit) {
      for (int given = 0; given <= 3; ++given) {
        for (int hurt = 0; hurt <= 3; ++hurt) {
          replies.push_back({.validation = 2 * help,
                             .availability = help,
                             .autonomy = limit,
                             .accommodation = given,
                             .invalidation = hurt});
          replies.push_back({.validation = help,
                             .reassurance = model::Reassurance::kSpecific,
                             .autonomy = limit,
                             .accommodation = given,
                             .criticism = hurt});
          replies.push_back({.validation = 2 * help - help % 2,
                             .reassurance = model::Reassurance::kGeneric,
                             .autonomy = limit,
                             .withdrawal = hurt});
        }
      }
    }
  }
  return replies;
}

/// What the evening so far adds, in all wordings: after one and after two of the same, and flooded.
std::vector<std::string> so_far_about(const model::ReplyCodes& codes, std::string_view words) {
  const Names names{.bidder = "Tom", .responder = "Ines"};
  const model::Couple couple = model::reference_couple();
  const std::vector<PlayedReply> earlier(2, {.words = "So.", .codes = codes});
  std::vector<std::string> said;
  for (std::uint64_t number = 0; number < 6; ++number) {
    const model::FastState<double> before{.distress = number < 3 ? 0.9 : 0.1,
                                          .arousal = number < 3 ? 0.1 : 0.9};
    const ReplySoFar reply{.codes = codes,
                           .words = words,
                           .earlier = std::span(earlier).first(1 + number / 3),
                           .couple = couple,
                           .before = before,
                           .chosen_by = number};
    said.push_back(addition_so_far(kEnglish, reply, names));
    said.push_back(flooding_words(kEnglish, reply, names));
  }
  return said;
}

std::vector<std::string> said_about(const model::ReplyCodes& codes, std::string_view words) {
  const Names names{.bidder = "Tom", .responder = "Ines"};
  const model::StyleReading reading = model::read_style(codes);
  const std::uint64_t number = fingerprint(codes, words);
  const Halves halves = halves_of(kEnglish, codes, reading, names, number);
  std::vector<std::string> said = {
      remark_on(kEnglish, {codes, reading.style, words, number}, names), halves.helping,
      halves.costing, warranted_worry(kEnglish, names, number)};
  for (std::uint64_t visit = 1; visit < 3; ++visit) {
    said.push_back(remark_on(kEnglish, {codes, reading.style, words, number + visit}, names));
  }
  for (std::string& text : so_far_about(codes, words)) {
    said.push_back(std::move(text));
  }
  return said;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return text;
}

void expect_fresh(const std::string& text) {
  for (const std::string_view phrase : kWornOut) {
    EXPECT_EQ(lower(text).find(phrase), std::string::npos) << phrase << " in: " << text;
  }
}

TEST(Voice, NothingAboutAReplyIsWornOut) {
  for (const model::ReplyCodes& codes : test::all_or_every(many_replies(), 7)) {
    for (const std::string_view words : {"Mm.", "At nine."}) {
      for (const std::string& text : said_about(codes, words)) {
        expect_fresh(text);
      }
    }
  }
}

TEST(Voice, NothingAboutAMoveIsWornOut) {
  for (const model::BidderCodes& codes :
       {model::BidderCodes{.protest = 2}, model::BidderCodes{.softness = 2},
        model::BidderCodes{.soothed = 2}, model::BidderCodes{.softness = 1, .soothed = 1},
        model::BidderCodes{.need = model::Need::kSafety}, model::BidderCodes{}}) {
    for (const int before : {0, 1}) {
      for (std::uint64_t visit = 0; visit < 3; ++visit) {
        MoveInContext move{
            .codes = codes,
            .words = "Say when.",
            .author_note = "",
            .names = {.bidder = "Tom", .responder = "Ines"},
            .couple = model::reference_couple(),
            .before = {},
            .after = {},
            .earlier = {{.words = "", .codes = model::BidderCodes{.protest = before}}},
            .visit = visit};
        const Feedback feedback = read_move(kEnglish, move);
        expect_fresh(feedback.note + feedback.now + feedback.over_repeats);
        for (const Evidence& evidence : feedback.evidence) {
          expect_fresh(evidence.meaning);
        }
      }
    }
  }
}

TEST(Voice, EverySentenceIsFinishedAndHasItsNames) {
  for (const model::ReplyCodes& codes : many_replies()) {
    for (const std::string& text : said_about(codes, "Mm.")) {
      EXPECT_TRUE(text.empty() || text.ends_with('.') || text.ends_with('?')) << text;
      EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
      EXPECT_EQ(text.find("  "), std::string::npos) << text;
    }
  }
}

TEST(Voice, RemarksFitTheirPlace) {
  constexpr std::size_t kLongestRemark = 190;  // a quote of 48 within
  for (const model::ReplyCodes& codes : many_replies()) {
    EXPECT_LE(said_about(codes, "Mm.").front().size(), kLongestRemark);
  }
}

TEST(Voice, TheReasonsToUnfoldAreFreshToo) {
  for (const model::ReplyCodes& codes : many_replies()) {
    for (const Evidence& evidence : evidence_for(kEnglish, codes)) {
      expect_fresh(evidence.meaning);
    }
    expect_fresh(rule_in_words(kEnglish, model::read_style(codes)));
  }
}

}  // namespace
}  // namespace attune::coach
