// One table; no label in it is a name for a person.
#include "coach/dial_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "coach/wording.h"
#include "model/parameters.h"

namespace attune::coach {

namespace {

using enum DialGroup;

constexpr std::array<DialWords, 19> kWords = {{
    {"stance.validation", kAnswer, "makes sense of it", "none", "fully",
     "Says what was felt and why it is understandable, without having to agree.",
     "Linehan 1997, levels of validation"},
    {"stance.reassurance", kAnswer, "says all is well", "none", "concretely",
     "“Of course I love you”, or better: a promise that can be checked.",
     "ABCS coding manual, PMC8865086"},
    {"stance.availability", kAnswer, "turns towards", "away", "stays near",
     "Looks up, comes closer, stays; counts only as far as it is also true in deeds.",
     "emotionally focused therapy (A.R.E.)"},
    {"stance.invalidation", kAnswer, "brushes it off", "not", "altogether",
     "“That’s nothing”: the feeling is made small or denied.", "VIBCS 3.1, Fruzzetti 2001"},
    {"stance.criticism", kAnswer, "blames", "not", "the person",
     "What is wrong with you, instead of what is wrong.", "ABCS coding manual, PMC8865086"},
    {"stance.withdrawal", kAnswer, "leaves the talk", "stays", "is gone",
     "Goes silent or out of the room without saying when to talk again.",
     "Papp, Kouros & Cummings 2009"},
    {"stance.autonomy", kAnswer, "a limit, kindly", "none", "clear",
     "An own limit said kindly, with trust that the other can bear it.",
     "Lebowitz & Majdick 2020, carried over from parents; Arriaga et al. 2018"},
    {"stance.accommodation", kAnswer, "gives something up", "nothing", "everything",
     "Gives up an own need so that the worry stops: calms now and costs later.",
     "Reuman & Abramowitz 2018; Malivoire 2024"},

    {"bidder.anxiety", kAsker, "fear of being left", "little", "much",
     "How quickly distance feels like the beginning of the end; a questionnaire’s score from 1 to "
     "7.",
     "ECR-R, Fraley, Waller & Brennan 2000"},
    {"bidder.avoidance", kAsker, "unease with closeness", "little", "much",
     "How uneasy it is to need somebody; who has much of it asks less often.",
     "ECR-R; Evraire, Dozois & Wilde 2022"},
    {"softness", kAsker, "begins softly", "hard", "softly",
     "Begins with what one feels and needs instead of with what the other did.",
     "Overall, Simpson & Struthers 2013"},
    {"soothed_before", kAsker, "takes a minute first", "not", "well",
     "Does something steadying, then asks. The question is all right either way.",
     "Bloch, Haase & Levenson 2014"},

    {"responder.anxiety", kAnswerer, "fear of being left", "little", "much",
     "Flooded, and afraid of losing the other, one answers sharply sooner.",
     "Campbell et al. 2005; size assumed"},
    {"responder.avoidance", kAnswerer, "unease with closeness", "little", "much",
     "How fast being pressed becomes too much, and how fast one then withdraws.",
     "Barry & Lawrence 2013"},
    {"engagement", kAnswerer, "is there in deeds", "hardly", "wholly",
     "Not what is said but what is done on an ordinary day.", "Overall & McNulty 2017; assumption"},
    {"burden", kAnswerer, "worn out by caring", "little", "much",
     "What being asked and giving in has cost; who is worn out is less there.", "assumption"},

    {"security", kBetween, "trust in this partner", "little", "much",
     "Whether one counts on being met; it softens alarm and makes words believed.",
     "Simpson & Overall 2014"},
    {"soothing", kBetween, "calming oneself", "hardly", "well",
     "How well the one who asks can calm down without being told.",
     "Feeney 2007; Arriaga et al. 2018"},
    {"dependence", kBetween, "leaning on being told", "little", "much",
     "How much calm hangs on the next reassurance; what was reassured often wears off.",
     "Cougle et al. 2012"},
}};

/// What the table of parameters says of one; nothing for other dials.
const model::ParameterInfo* parameter_of(const model::Dial& dial) {
  const std::span<const model::ParameterInfo> table = model::parameter_table();
  const auto found =
      std::find_if(table.begin(), table.end(),
                   [&](const model::ParameterInfo& info) { return info.name == dial.name(); });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace

std::span<const DialWords> dial_words() { return kWords; }

const DialWords* words_of_dial(std::string_view dial) {
  const auto* found = std::find_if(kWords.begin(), kWords.end(),
                                   [&](const DialWords& words) { return words.dial == dial; });
  return found == kWords.end() ? nullptr : found;
}

std::string_view title_of(const Language& /*say*/, DialGroup group) {
  switch (group) {
    case kAnswer:
      return "the answer";
    case kAsker:
      return "who asks";
    case kAnswerer:
      return "who answers";
    case kBetween:
      break;
  }
  return "between them";
}

std::string full_label(const Language& say, const DialWords& words) {
  return fmt::format("{}: {}", title_of(say, words.group), words.label);
}

std::string label_of(const Language& say, const model::Dial& dial) {
  const DialWords* words = words_of_dial(dial.name());
  return words == nullptr ? dial.name() : full_label(say, *words);
}

std::string meaning_of(const Language& /*say*/, const model::Dial& dial) {
  if (const DialWords* words = words_of_dial(dial.name())) {
    return std::string(words->meaning);
  }
  const model::ParameterInfo* info = parameter_of(dial);
  return info == nullptr ? "" : with_capital(info->meaning) + ".";
}

std::string_view source_of(const model::Dial& dial) {
  if (const DialWords* words = words_of_dial(dial.name())) {
    return words->source;
  }
  const model::ParameterInfo* info = parameter_of(dial);
  return info == nullptr ? "" : info->source;
}

std::string_view reading_of(const Language& /*say*/, const model::Dial& dial, double value) {
  constexpr std::array<std::string_view, 5> kReadings = {"hardly", "a little", "somewhat",
                                                         "a good deal", "very much"};
  const double share = (value - dial.low()) / (dial.high() - dial.low());
  const double place = std::floor(share * static_cast<double>(kReadings.size()));
  return kReadings.at(static_cast<std::size_t>(std::clamp(place, 0.0, kReadings.size() - 1.0)));
}

}  // namespace attune::coach
