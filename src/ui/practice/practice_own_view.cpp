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

constexpr std::size_t kMostMeanings = 3;
constexpr double kFewKnown = 1.0 / 3.0;  // share of words below which it says so

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
    view.codes.push_back({.code = code,
                          .sentence = say("It {}.", choice.levels[level]),
                          .because = because(say, own, coach::kBins.at(code).code),
                          .levels = std::move(choice.levels),
                          .level = static_cast<int>(level),
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

void add_meanings(const Language& say, const Reading& reading, PracticeOwnView& view) {
  std::vector<model::ResponseStyle> styles(model::kAllStyles.begin(), model::kAllStyles.end());
  if (reading.known < kFewKnown) {  // A guess would only look like a judgement.
    for (const model::ResponseStyle style : styles) {
      view.meanings.push_back({.style = style, .name = coach::plain_name(say, style)});
    }
    return;
  }
  const auto share = [&reading](model::ResponseStyle style) {
    return reading.styles.at(static_cast<std::size_t>(style));
  };
  std::stable_sort(styles.begin(), styles.end(),
                   [&](auto one, auto other) { return share(one) > share(other); });
  for (std::size_t i = 0; i < kMostMeanings; ++i) {
    view.meanings.push_back({.style = styles[i], .name = coach::plain_name(say, styles[i])});
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
      reading.known < kFewKnown
          ? say("Too few of these words are known here to tell: only English was learnt.")
          : say("The words alone do not tell. Which comes nearest?");
  add_meanings(say, reading, view);
  view.hint = say("Press 1 to {}. Nothing is graded.", view.meanings.size());
}

/// The words were proposed codes, and nobody changed them.
bool as_proposed(const session::OwnWords& own) {
  return own.reading()->sure && own.codes() == own.reading()->codes;
}

void tell(const Language& say, const session::OwnWords& own, PracticeOwnView& view) {
  const std::string style = style_in_words(say, own.style());
  if (as_proposed(own)) {
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
    view.safety =
        coach::safety_text(say, own.frightens()->topic, say("press Quick exit at any moment"));
  } else if (own.asks()) {
    ask(say, *own.reading(), view);
  } else if (own.reading()) {
    tell(say, own, view);
    view.answered_as = answer_in_words(say, own, practice);
    view.can_say = true;
    view.hint = say("Enter says it");
  } else if (view.typing) {
    view.hint = say("Enter shows how it reads");
  }
  return view;
}

}  // namespace attune::ui
