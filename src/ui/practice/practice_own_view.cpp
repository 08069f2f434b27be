// Rows for what it has, one list for what it may have as well.
#include "ui/practice/practice_own_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "coach/own_words/code_choices.h"
#include "coach/safety_words.h"
#include "coach/style_words.h"
#include "coach/wording.h"

namespace attune::ui {

namespace {

using coach::CodeChoice;
using coach::Reading;
using coach::ReadingReason;

std::string_view words_of(const session::OwnWords& own, const ReadingReason& reason) {
  return std::string_view(own.text()).substr(reason.begin, reason.end - reason.begin);
}

/// From “come here” (asks the other to come near)
std::string because(const Language& say, const session::OwnWords& own, std::string_view code) {
  std::vector<std::string> places;
  for (const ReadingReason& reason : own.reading()->reasons) {
    if (reason.code == code) {
      const std::string words = say("“{}”", words_of(own, reason));
      // What words are taken for is told in the language of the lexicon.
      const bool told = !reason.says.empty() && say.code() == Language().code();
      places.push_back(told ? fmt::format("{} ({})", words, reason.says) : words);
    }
  }
  return places.empty() ? "" : say("From {}", say.list(places));
}

/// "It takes a break that says when it ends: 40 minutes."
std::string sentence_of(const Language& say, const session::OwnWords& own, std::size_t code,
                        std::string_view meaning) {
  const bool has_length = coach::kBins.at(code).code == "pause" &&
                          own.codes().pause.kind == model::PauseKind::kReturnAt;
  return has_length ? say("It {}: {:Lg} minutes.", meaning, own.codes().pause.minutes)
                    : say("It {}.", meaning);
}

void add_codes(const Language& say, const session::OwnWords& own, PracticeOwnView& view) {
  const coach::CodeLevels levels = coach::levels_of(own.codes());
  std::vector<CodeChoice> choices = coach::code_choices(say);
  for (std::size_t code = 0; code < choices.size(); ++code) {
    CodeChoice& choice = choices[code];
    const std::size_t level = levels.at(code);
    if (level == 0) {
      view.missing.push_back({.code = code, .adds = choice.levels[1]});
      continue;
    }
    const bool as_read = coach::levels_of(own.reading()->codes).at(code) == level;
    view.codes.push_back({.code = code,
                          .sentence = sentence_of(say, own, code, choice.levels[level]),
                          .because = as_read ? because(say, own, coach::kBins.at(code).code) : "",
                          .levels = std::move(choice.levels),
                          .helps = choice.helps});
  }
}

void add_marks(const session::OwnWords& own, const PracticeOwnView& read,
               std::vector<OwnMark>& marks) {
  for (const ReadingReason& reason : own.reading()->reasons) {
    const auto row = std::find_if(
        read.codes.begin(), read.codes.end(),
        [&](const OwnCodeView& each) { return coach::kBins.at(each.code).code == reason.code; });
    if (row != read.codes.end()) {
      marks.push_back({.begin = reason.begin, .end = reason.end, .helps = row->helps});
    }
  }
}

/// All there are, always in one order: a guess would only look like a judgement.
void add_meanings(const Language& say, PracticeOwnView& view) {
  for (const model::ResponseStyle style : model::kAllStyles) {
    view.meanings.push_back({.style = style, .name = coach::plain_name(say, style)});
  }
}

std::string style_in_words(const Language& say, const model::StyleReading& style) {
  const std::string_view name = coach::plain_name(say, style.style);
  return style.also ? say("{}, and {}", name, coach::plain_name(say, *style.also))
                    : std::string(name);
}

std::string sureness(const Language& say, const Reading& reading) {
  const long tenths = std::clamp(std::lrint(reading.share * 10.0), 1L, 10L);
  return tenths == 10
             ? std::string(say("Nearly all replies that read like this one are meant so."))
             : say("Of ten replies that read like this one, about {} are meant so.", tenths);
}

void ask(const Language& say, const Reading& reading, PracticeOwnView& view) {
  view.read_as = say("How do you mean it?");
  view.how_sure =
      !reading.understood
          ? say("Too few of these words are known here to tell: only English was learnt.")
          : say("The words alone do not tell. Which comes nearest?");
  add_meanings(say, view);
  view.hint = say("Press 1 to {}. Nothing is graded.", view.meanings.size());
}

/// The words were proposed codes, and nobody changed them.
bool as_proposed(const session::OwnWords& own) {
  return own.reading()->sure && own.codes() == own.reading()->codes;
}

void tell(const Language& say, const session::OwnWords& own, PracticeOwnView& view) {
  const std::string style = style_in_words(say, own.style());
  if (own.waits_for_codes()) {
    view.read_as = say("Say what it does.");
  } else if (as_proposed(own)) {
    view.read_as = say("It reads as “{}”.", style);
    view.how_sure = sureness(say, *own.reading());
  } else {
    view.read_as = say("As you mean it, it is “{}”.", style);
  }
  add_codes(say, own, view);
  add_marks(own, view, view.marks);
}

std::string answer_in_words(const Language& say, const session::OwnWords& own,
                            const session::Practice& practice) {
  const scenario::Runner& now = practice.now();
  const scenario::Option* nearest = scenario::nearest_in_meaning(now.moment().options, own.codes());
  const scenario::Person& other = now.scenario().person(now.scenario().bidder());
  return nearest == nullptr
             ? ""
             : say("What {} answers was written for the reply that comes nearest: {}", other.name,
                   coach::quoted_shortly(say, nearest->text));
}

}  // namespace

PracticeOwnView make_own_view(const Language& say, const session::OwnWords& own,
                              const session::Practice& practice) {
  PracticeOwnView view;
  view.text = own.text();
  view.typing = !own.reading() && !own.frightens();
  view.can_read = !trim(own.text()).empty();
  if (own.frightens()) {
    view.read_as = say("This is nothing to practise with.");
    view.safety =
        coach::safety_text(say, own.frightens()->topic, say("press Quick exit at any moment"));
  } else if (own.asks()) {
    ask(say, *own.reading(), view);
  } else if (own.reading()) {
    tell(say, own, view);
    view.answered_as = own.is_ready() ? answer_in_words(say, own, practice) : "";
    view.can_say = own.is_ready();
    view.hint = view.can_say ? say("Enter says it") : std::string_view();
  } else if (view.typing) {
    view.hint = say("Enter shows how it reads");
  }
  return view;
}

}  // namespace attune::ui
