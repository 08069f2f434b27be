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
    {"stance.validation", kAnswer, to_say("makes sense of it"), to_say("none"), to_say("fully"),
     to_say("Says what was felt and why it is understandable, without having to agree."),
     to_say("Linehan 1997, levels of validation")},
    {"stance.reassurance", kAnswer, to_say("says all is well"), to_say("none"),
     to_say("concretely"),
     to_say("“Of course I love you”, or better: a promise that can be checked."),
     to_say("ABCS coding manual, PMC8865086")},
    {"stance.availability", kAnswer, to_say("turns towards"), to_say("away"), to_say("stays near"),
     to_say("Looks up, comes closer, stays; counts only as far as it is also true in deeds."),
     to_say("emotionally focused therapy (A.R.E.)")},
    {"stance.invalidation", kAnswer, to_say("brushes it off"), to_say("not"), to_say("altogether"),
     to_say("“That’s nothing”: the feeling is made small or denied."), "VIBCS 3.1, Fruzzetti 2001"},
    {"stance.criticism", kAnswer, to_say("blames"), to_say("not"), to_say("the person"),
     to_say("What is wrong with you, instead of what is wrong."),
     to_say("ABCS coding manual, PMC8865086")},
    {"stance.withdrawal", kAnswer, to_say("leaves the talk"), to_say("stays"), to_say("is gone"),
     to_say("Goes silent or out of the room without saying when to talk again."),
     "Papp, Kouros & Cummings 2009"},
    {"stance.autonomy", kAnswer, to_say("a limit, kindly"), to_say("none"), to_say("clear"),
     to_say("An own limit said kindly, with trust that the other can bear it."),
     to_say("Lebowitz & Majdick 2020, carried over from parents; Arriaga et al. 2018")},
    {"stance.accommodation", kAnswer, to_say("gives something up"), to_say("nothing"),
     to_say("everything"),
     to_say("Gives up an own need so that the worry stops: calms now and costs later."),
     "Reuman & Abramowitz 2018; Malivoire 2024"},

    {"bidder.anxiety", kAsker, to_say("fear of being left"), to_say("little"), to_say("much"),
     to_say("How quickly distance feels like the beginning of the end; a questionnaire’s score "
            "from 1 to "
            "7."),
     "ECR-R, Fraley, Waller & Brennan 2000"},
    {"bidder.avoidance", kAsker, to_say("unease with closeness"), to_say("little"), to_say("much"),
     to_say("How uneasy it is to need somebody; who has much of it asks less often."),
     "ECR-R; Evraire, Dozois & Wilde 2022"},
    {"softness", kAsker, to_say("begins softly"), to_say("hard"), to_say("softly"),
     to_say("Begins with what one feels and needs instead of with what the other did."),
     "Overall, Simpson & Struthers 2013"},
    {"soothed_before", kAsker, to_say("takes a minute first"), to_say("not"), to_say("well"),
     to_say("Does something steadying, then asks. The question is all right either way."),
     "Bloch, Haase & Levenson 2014"},

    {"responder.anxiety", kAnswerer, to_say("fear of being left"), to_say("little"), to_say("much"),
     to_say("Flooded, and afraid of losing the other, one answers sharply sooner."),
     to_say("Campbell et al. 2005; size assumed")},
    {"responder.avoidance", kAnswerer, to_say("unease with closeness"), to_say("little"),
     to_say("much"),
     to_say("How fast being pressed becomes too much, and how fast one then withdraws."),
     "Barry & Lawrence 2013"},
    {"engagement", kAnswerer, to_say("is there in deeds"), to_say("hardly"), to_say("wholly"),
     to_say("Not what is said but what is done on an ordinary day."),
     to_say("Overall & McNulty 2017; assumption")},
    {"burden", kAnswerer, to_say("worn out by caring"), to_say("little"), to_say("much"),
     to_say("What being asked and giving in has cost; who is worn out is less there."),
     to_say("assumption")},

    {"security", kBetween, to_say("trust in this partner"), to_say("little"), to_say("much"),
     to_say("Whether one counts on being met; it softens alarm and makes words believed."),
     "Simpson & Overall 2014"},
    {"soothing", kBetween, to_say("calming oneself"), to_say("hardly"), to_say("well"),
     to_say("How well the one who asks can calm down without being told."),
     "Feeney 2007; Arriaga et al. 2018"},
    {"dependence", kBetween, to_say("leaning on being told"), to_say("little"), to_say("much"),
     to_say("How much calm hangs on the next reassurance; what was reassured often wears off."),
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

std::string_view title_of(const Language& say, DialGroup group) {
  switch (group) {
    case kAnswer:
      return say("the answer");
    case kAsker:
      return say("who asks");
    case kAnswerer:
      return say("who answers");
    case kBetween:
      break;
  }
  return say("between them");
}

std::string full_label(const Language& say, const DialWords& words) {
  return fmt::format("{}: {}", title_of(say, words.group), say(words.label));
}

std::string label_of(const Language& say, const model::Dial& dial) {
  const DialWords* words = words_of_dial(dial.name());
  return words == nullptr ? dial.name() : full_label(say, *words);
}

std::string meaning_of(const Language& say, const model::Dial& dial) {
  if (const DialWords* words = words_of_dial(dial.name())) {
    return std::string(say(words->meaning));
  }
  const model::ParameterInfo* info = parameter_of(dial);
  return info == nullptr ? "" : with_capital(say(info->meaning)) + ".";
}

std::string_view source_of(const Language& say, const model::Dial& dial) {
  if (const DialWords* words = words_of_dial(dial.name())) {
    return say(words->source);
  }
  const model::ParameterInfo* info = parameter_of(dial);
  return info == nullptr ? "" : say(info->source);
}

std::string_view reading_of(const Language& say, const model::Dial& dial, double value) {
  constexpr std::array<std::string_view, 5> kReadings = {to_say("hardly"), to_say("a little"),
                                                         to_say("somewhat"), to_say("a good deal"),
                                                         to_say("very much")};
  const double share = (value - dial.low()) / (dial.high() - dial.low());
  const double place = std::floor(share * static_cast<double>(kReadings.size()));
  return say(
      kReadings.at(static_cast<std::size_t>(std::clamp(place, 0.0, kReadings.size() - 1.0))));
}

}  // namespace attune::coach
