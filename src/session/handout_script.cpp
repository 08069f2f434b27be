// Walks the scenes in the order of the file. Lines go to everybody, except inner voices and what
// follows a reply, which would tell before it was chosen.
#include "session/handout_script.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "coach/safety_words.h"
#include "coach/style_words.h"
#include "model/bands.h"
#include "picture/markup.h"
#include "scenario/interchange/quantity_name.h"
#include "scenario/interchange/short_words.h"

namespace attune::session {
namespace {

using picture::escaped;
using scenario::kNone;
using scenario::place_of;
using scenario::Scenario;

/// a, b, ... z, then a2, b2 and so on.
std::string letter_of(std::size_t number) {
  constexpr std::size_t kLetters = 26;
  const std::string letter(1, static_cast<char>('a' + number % kLetters));
  return number < kLetters ? letter : fmt::format("{}{}", letter, number / kLetters + 1);
}

/// "after_pause" as people write it.
std::string spaced(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

class ScriptWriter {
 public:
  ScriptWriter(const Language& say, const Scenario& scenario) : say_(say), scenario_(scenario) {}

  HandoutScript write() {
    for (const scenario::Node& node : scenario_.nodes) {
      const std::string heading = fmt::format("<h3>{}</h3>\n", escaped(spaced(node.name)));
      everybody_ += heading;
      const std::size_t before = leading_.size();
      leading_ += heading;
      put(node.steps);
      if (leading_.size() == before + heading.size()) {
        leading_.resize(before);  // A scene about which there is nothing to know.
      }
    }
    return {std::move(everybody_), std::move(leading_)};
  }

 private:
  void put(const scenario::Steps& steps) {
    for (const scenario::Step& step : steps) {
      std::visit([this](const auto& what) { take(what); }, step.what);
    }
  }

  /// Steps that are not always played: marked as such for everybody, with the reason for whoever
  /// leads.
  void put_sometimes(const scenario::Steps& steps, const std::string& reason) {
    if (steps.empty()) {
      return;
    }
    const std::string words = first_words(steps);
    const std::string which = words.empty() ? "" : fmt::format(" (“{}”)", words);
    everybody_ += "<div class=\"sometimes\">\n";
    leading_ += fmt::format("<div class=\"sometimes\">\n<p class=\"reason\">{}{}</p>\n",
                            escaped(reason), escaped(which));
    put(steps);
    everybody_ += "</div>\n";
    leading_ += "</div>\n";
  }

  /// How the first line among `steps` begins; empty where there is none.
  static std::string first_words(const scenario::Steps& steps) {
    for (const scenario::Step& step : steps) {
      if (const auto* line = std::get_if<scenario::Line>(&step.what)) {
        return scenario::short_words(line->text);
      }
    }
    return "";
  }

  void take(const scenario::Line& line) {
    std::string html;
    if (line.speaker == scenario::kNarrator) {
      html = fmt::format("<p class=\"told\">{}</p>\n", escaped(line.text));
    } else {
      const std::string part = line.part.empty() ? "" : " " + say_("({}, inside)", line.part);
      html = fmt::format("<p class=\"said\"><b>{}{}</b> {}</p>\n", escaped(name_of(line.speaker)),
                         escaped(part), escaped(line.text));
    }
    const bool gives_away = !line.part.empty() || in_reply_;
    (gives_away ? leading_ : everybody_) += html;
  }

  void take(const scenario::Choose& choose) {
    const std::string heading =
        fmt::format("<h4>{}. {}</h4>\n", ++decisions_,
                    escaped(say_("What does {} say?", name_of(choose.chooser))));
    everybody_ += "<div class=\"decision\">\n" + heading + "<ol class=\"replies\">\n";
    for (std::size_t i = 0; i < choose.options.size(); ++i) {
      everybody_ += fmt::format("<li><b>{})</b> {}{}</li>\n", letter_of(i),
                                escaped(choose.options[i].text), not_always(choose.options[i]));
    }
    everybody_ += "</ol>\n</div>\n";
    leading_ += heading;
    for (std::size_t i = 0; i < choose.options.size(); ++i) {
      put_behind(choose.options[i], i);
    }
  }

  [[nodiscard]] std::string not_always(const scenario::Option& option) const {
    return option.condition ? fmt::format(" <i>{}</i>", escaped(say_("(not always)"))) : "";
  }

  /// What there is to know about a reply.
  void put_behind(const scenario::Option& option, std::size_t number) {
    leading_ += fmt::format("<div class=\"behind\">\n<p><b>{})</b> {}{}</p>\n", letter_of(number),
                            escaped(option.text), style_of(option));
    if (option.condition) {
      leading_ += labelled(say_("Only where:"), option.condition->text);
    }
    if (!option.why.empty()) {
      leading_ += labelled(say_("Otherwise shown with the reason:"), option.why);
    }
    if (!option.coach.empty()) {
      leading_ += labelled(say_("Coach:"), option.coach);
    }
    if (option.loop) {
      leading_ += loop_line(*option.loop);
    }
    const bool outside = std::exchange(in_reply_, true);
    put(option.then);
    in_reply_ = outside;
    leading_ += way_on(option.go, option.end) + "</div>\n";
  }

  [[nodiscard]] std::string style_of(const scenario::Option& option) const {
    const auto* codes = std::get_if<model::ReplyCodes>(&option.codes);
    if (codes == nullptr) {
      return "";
    }
    const model::StyleReading reading = model::read_style(*codes);
    const std::string_view style = coach::plain_name(say_, reading.style);
    const std::string words =
        reading.also ? say_("{}, and {}", style, coach::plain_name(say_, *reading.also))
                     : std::string(style);
    return fmt::format(" <span class=\"style\">{}</span>", escaped(words));
  }

  [[nodiscard]] std::string loop_line(const scenario::LoopEntry& loop) const {
    return fmt::format(
        "<p class=\"about\"><i>{}</i> {} <i>{}</i> {} <i>{}</i> {} <i>{}</i> {}</p>\n",
        escaped(say_("Hears:")), escaped(loop.hears), escaped(say_("Shows:")), escaped(loop.shows),
        escaped(say_("Underneath:")), escaped(loop.underneath), escaped(say_("Does:")),
        escaped(loop.does));
  }

  static std::string labelled(std::string_view label, std::string_view text) {
    return fmt::format("<p class=\"about\"><i>{}</i> {}</p>\n", escaped(label), escaped(text));
  }

  static std::string way(std::string_view words) {
    return fmt::format("<p class=\"way\">{}</p>\n", escaped(words));
  }

  [[nodiscard]] std::string way_on(scenario::Index node, scenario::Index end) const {
    if (end != kNone) {
      return way(say_("ends: {}", spaced(scenario_.ends[place_of(end)].id)));
    }
    return node == kNone
               ? ""
               : way(say_("goes on with: {}", spaced(scenario_.nodes[place_of(node)].name)));
  }

  void take(const scenario::If& branch) {
    put_sometimes(branch.then, say_("Only where {}", branch.condition.text));
    put_sometimes(branch.otherwise, say_("Only where not: {}", branch.condition.text));
  }

  void take(const scenario::By& by) {
    const std::string quantity = quantity_name(scenario_, by.quantity);
    for (const scenario::By::Variant& variant : by.variants) {
      put_sometimes(variant.steps,
                    say_("Only where {} is {}", quantity,
                         say_(model::bands_of(by.quantity)[place_of(variant.band)].word)));
    }
    put_sometimes(by.otherwise, say_("Where {} is anything else", quantity));
  }

  void take(const scenario::Any& any) {
    for (const scenario::Steps& steps : any.variants) {
      put_sometimes(steps, std::string(say_("One of several, drawn by chance")));
    }
  }

  void take(const scenario::Set& /*set*/) {}
  void take(const scenario::Takes& /*takes*/) {}
  void take(const scenario::Back& /*back*/) {}
  void take(const scenario::Go& go) { leading_ += way_on(go.node, kNone); }
  void take(const scenario::End& end) { leading_ += way_on(kNone, end.end); }
  void take(const scenario::Visit& visit) {
    const std::string html =
        way(say_("first: {}", spaced(scenario_.nodes[place_of(visit.node)].name)));
    (in_reply_ ? leading_ : everybody_) += html;
  }

  void take(const scenario::Note& note) {
    switch (note.kind) {
      case scenario::Note::Kind::kCoach:
        leading_ += labelled(say_("Coach:"), note.text);
        return;
      case scenario::Note::Kind::kReflect:
        leading_ += labelled(say_("To think about:"), note.text);
        return;
      case scenario::Note::Kind::kFacilitator:
        leading_ += fmt::format("<p class=\"lead-note\"><b>{}</b> {}</p>\n",
                                escaped(say_("For whoever leads:")), escaped(note.text));
        return;
      case scenario::Note::Kind::kSafety:
        put_safety(note.text);
        return;
    }
  }

  void put_safety(const std::string& topic) {
    const std::string html =
        fmt::format("<p class=\"safety\">{}</p>\n",
                    escaped(coach::safety_text(
                        say_, topic, say_("stop here, or leave the room, without a reason"))));
    everybody_ += html;
    leading_ += html;
  }

  [[nodiscard]] const std::string& name_of(scenario::Index person) const {
    return scenario_.person(person).name;
  }

  const Language& say_;
  const Scenario& scenario_;
  std::string everybody_;
  std::string leading_;
  int decisions_ = 0;
  bool in_reply_ = false;
};

}  // namespace

HandoutScript handout_script(const Language& say, const Scenario& scenario) {
  return ScriptWriter(say, scenario).write();
}

}  // namespace attune::session
