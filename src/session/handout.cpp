// The frame around the script: what comes first, what stands at the end, and how it prints.
#include "session/handout.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "coach/dial_words.h"
#include "coach/safety_words.h"
#include "model/bands.h"
#include "model/talk.h"
#include "picture/markup.h"
#include "picture/theme.h"
#include "session/handout_script.h"

namespace attune::session {
namespace {

using picture::escaped;
using scenario::Scenario;

constexpr std::string_view kStyle = R"(
*{box-sizing:border-box}
body{margin:0;padding:32px 20px;background:var(--surface);color:var(--title);
font:16px/1.45 Inter,sans-serif}
main{max-width:720px;margin:0 auto}
h1{margin:0 0 4px;font-size:26px;line-height:1.25}
h2{margin:28px 0 6px;font-size:20px;line-height:1.3}
h3{margin:22px 0 6px;font-size:17px;color:var(--sentence);text-transform:capitalize}
h4{margin:0 0 4px;font-size:16px}
p{margin:0 0 6px;overflow-wrap:anywhere}
.facts,.way,.reason{color:var(--sentence)}
.way,.reason,.about{font-size:15px}
.told{font-style:italic}
.decision{margin:12px 0;padding:10px 14px;border:1px solid var(--line-strong);border-radius:10px;
break-inside:avoid}
.replies{margin:0;padding:0;list-style:none}
.replies li{margin:5px 0}
.behind{margin:8px 0 12px;padding-left:12px;border-left:3px solid var(--line);break-inside:avoid}
.behind+h4,.behind+p{margin-top:12px}
.style{padding:1px 8px;border:1px solid var(--line-strong);border-radius:10px;font-size:14px;
white-space:nowrap}
.sometimes{margin:6px 0;padding-left:12px;border-left:3px dotted var(--line-strong)}
.lead-note,.safety{margin:8px 0;padding:8px 12px;border:1px solid var(--line-strong);
border-radius:8px;break-inside:avoid}
.safety{border-width:2px;font-weight:600}
.second-part{margin-top:40px;padding-top:12px;border-top:2px solid var(--line-strong)}
footer{margin-top:24px;padding-top:10px;border-top:1px solid var(--line);color:var(--sentence);
font-size:14px}
@media print{
body{padding:0;background:none;font-size:10pt;line-height:1.35}
main{max-width:none}
h1{font-size:18pt}
h2{font-size:13pt}
h2,h3,h4{break-after:avoid}
h3{margin:10pt 0 3pt;font-size:11pt}
h4{font-size:10pt}
.way,.reason,.about{font-size:9pt}
.told,.said,.replies li{margin:0 0 2pt}
.about,.way,.reason{margin:0 0 1pt}
.decision{margin:6pt 0;padding:5pt 9pt}
.behind{margin:4pt 0 6pt}
.second-part{margin-top:0;padding-top:0;border-top:0;break-before:page}
footer{font-size:9pt;break-inside:avoid}
}
@page{size:A4;margin:16mm}
)";

std::string head(const Language& say, const Scenario& scenario) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      "<title>{}</title>\n<style>\n:root{{{}}}\n"
      "@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}{}</style>\n</head>\n",
      escaped(say.code()), escaped(scenario.title),
      picture::style_variables(picture::Theme::kLight),
      picture::style_variables(picture::Theme::kDark), kStyle);
}

std::string heading(std::string_view text) { return fmt::format("<h2>{}</h2>\n", escaped(text)); }

std::string paragraph(std::string_view text, std::string_view kind = "") {
  return kind.empty() ? fmt::format("<p>{}</p>\n", escaped(text))
                      : fmt::format("<p class=\"{}\">{}</p>\n", kind, escaped(text));
}

std::string facts(const Language& say, const Scenario& scenario) {
  std::string text = say("About {} minutes.", scenario.minutes);
  if (!scenario.content.empty()) {
    text += " " + say("It contains: {}.", say.list(scenario.content));
  }
  if (!scenario.danger.empty()) {
    std::vector<std::string> topics;
    std::transform(scenario.danger.begin(), scenario.danger.end(), std::back_inserter(topics),
                   [&say](const std::string& topic) {
                     return std::string(coach::topic_in_words(say, topic));
                   });
    text += " " + say("It touches on: {}.", say.list(topics));
  }
  return text;
}

/// "Tom: fear of being left (a good deal); unease with closeness (a little)." for one group of
/// dials.
std::string readings(const Language& say, const Scenario& scenario, coach::DialGroup group,
                     const std::string& whose) {
  const model::Setting setting{.couple = scenario.model_couple(), .stance = {}};
  std::vector<std::string> all;
  for (const coach::DialWords& words : coach::dial_words()) {
    if (words.group == group) {
      const model::Dial& dial = model::known_dial(words.dial);
      all.push_back(
          fmt::format("{} ({})", say(words.label), coach::reading_of(say, dial, dial.of(setting))));
    }
  }
  return fmt::format("{}: {}.", whose, fmt::join(all, "; "));
}

std::string couple_in_words(const Language& say, const Scenario& scenario) {
  const std::string& asks = scenario.person(scenario.bidder()).name;
  const std::string& answers = scenario.person(scenario.responder()).name;
  const double distress =
      model::Talk(scenario.model_couple(), scenario.couple.distress).state().distress;
  return heading(say("The two")) +
         paragraph(say("{} raises the question and is {} when it begins. {} answers. Both "
                       "are invented.",
                       asks, say(band_word(model::Quantity::kDistress, distress)), answers)) +
         paragraph(readings(say, scenario, coach::DialGroup::kAsker, asks)) +
         paragraph(readings(say, scenario, coach::DialGroup::kAnswerer, answers)) +
         paragraph(
             readings(say, scenario, coach::DialGroup::kBetween, std::string(say("Between them"))));
}

std::string ends(const Language& say, const Scenario& scenario) {
  std::string html = heading(say("How it can end"));
  for (const scenario::Ending& ending : scenario.ends) {
    std::string name = ending.id;
    std::replace(name.begin(), name.end(), '_', ' ');
    html += fmt::format("<p><b>{}</b> {}</p>\n", escaped(name), escaped(ending.text));
  }
  return html;
}

std::string sources(const Language& say, const Scenario& scenario) {
  if (scenario.sources.empty()) {
    return "";
  }
  std::vector<std::string> numbers;
  std::transform(scenario.sources.begin(), scenario.sources.end(), std::back_inserter(numbers),
                 [](int number) { return fmt::format("{}", number); });
  return paragraph(say.plural(numbers.size(), "It stands on source document {1}.",
                              "It stands on source documents {1}.", say.list(numbers)));
}

std::string leading_notes(const Language& say) {
  return paragraph(
             say("Tell the room the content notes before you begin. Whoever would rather not can "
                 "leave, skip or only listen, at any moment and without a reason.")) +
         paragraph(
             say("Read the script aloud with two voices. Stop at each decision and let everybody "
                 "choose silently before anybody speaks. The words are judged, never who chose "
                 "them.")) +
         paragraph(
             say("The name of a style is for afterwards: first ask what each of the two heard."));
}

}  // namespace

std::string handout_html(const Language& say, const Scenario& scenario) {
  const HandoutScript script = handout_script(say, scenario);
  const std::string footer = fmt::format(
      "<footer>\n{}{}</footer>\n", paragraph(say(coach::kWhatThisIs)),
      paragraph(say("This is practice and no therapy, and it takes the place of none.")));
  return head(say, scenario) + "<body>\n<main>\n<section>\n" +
         fmt::format("<h1>{}</h1>\n", escaped(scenario.title)) +
         paragraph(facts(say, scenario), "facts") + couple_in_words(say, scenario) +
         heading(say("The evening")) + script.for_everybody + footer +
         "</section>\n<section class=\"second-part\">\n" +
         fmt::format("<h1>{}</h1>\n", escaped(say("{}: for whoever leads", scenario.title))) +
         leading_notes(say) + script.for_leading + ends(say, scenario) + sources(say, scenario) +
         footer + "</section>\n</main>\n</body>\n</html>\n";
}

}  // namespace attune::session
