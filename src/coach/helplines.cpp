// The file is part of the program, and a test reads it: it cannot be wrong at run time.
#include "coach/helplines.h"

#include <algorithm>
#include <utility>

#include "coach/helplines_file.h"
#include "scenario/fields.h"
#include "scenario/guarded_file.h"
#include "scenario/words.h"

namespace attune::coach {

namespace {

using scenario::Element;
using scenario::kRequired;
using scenario::Reporter;

std::vector<std::string> read_topics(Element list, Reporter& reporter) {
  const std::vector<std::string> known = scenario::danger_topics();
  std::vector<std::string> topics;
  for (const Element topic : scenario::Items(list)) {
    if (scenario::read_word(topic, known, "topic of danger", reporter) != scenario::kNone) {
      topics.emplace_back(topic.text());
    }
  }
  return topics;
}

Helpline read_helpline(Element entry, Reporter& reporter) {
  Helpline line;
  if (!check_map(
          entry, entry.at(), "a helpline",
          {{"region", kRequired}, {"number", kRequired}, {"who", kRequired}, {"for", kRequired}},
          reporter)) {
    return line;
  }
  line.region = scenario::read_text(entry.find("region"), entry.at(), "region", reporter);
  line.number = scenario::read_text(entry.find("number"), entry.at(), "number", reporter);
  line.who = scenario::read_text(entry.find("who"), entry.at(), "who", reporter);
  if (const Element topics = entry.find("for"); check_list(topics, entry.at(), "for", reporter)) {
    line.topics = read_topics(topics, reporter);
  }
  return line;
}

Helplines read_root(Element root, Reporter& reporter) {
  Helplines read;
  if (!check_map(
          root, root.at(), "a list of helplines",
          {{"format", kRequired}, {"noted", kRequired}, {"checked"}, {"helplines", kRequired}},
          reporter)) {
    return read;
  }
  read.noted = scenario::read_text(root.find("noted"), root.at(), "noted", reporter);
  read.checked = root.find("checked").text();
  const Element lines = root.find("helplines");
  if (check_list(lines, root.at(), "helplines", reporter)) {
    for (const Element line : scenario::Items(lines)) {
      read.lines.push_back(read_helpline(line, reporter));
    }
  }
  return read;
}

bool is_for(const Helpline& line, const std::vector<std::string_view>& topics) {
  return std::any_of(topics.begin(), topics.end(), [&line](std::string_view topic) {
    return std::find(line.topics.begin(), line.topics.end(), topic) != line.topics.end();
  });
}

}  // namespace

Result<Helplines> read_helplines(std::string text, const std::filesystem::path& path) {
  return scenario::read_guarded_text(std::move(text), path, "write 'helplines:' and a list",
                                     read_root);
}

const Helplines& shipped_helplines() {
  // Read once: it never changes while the program runs.
  static const Helplines shipped =
      read_helplines(std::string(helplines_file()), "assets/helplines.yaml").value();
  return shipped;
}

std::string helplines_text(const Language& say, const Helplines& helplines,
                           const std::vector<std::string_view>& topics) {
  std::string text;
  for (const Helpline& line : helplines.lines) {
    if (is_for(line, topics)) {
      text += say("{}: {} ({}).", line.region, line.number, line.who) + " ";
    }
  }
  if (text.empty()) {
    return text;
  }
  return text + (helplines.checked.empty()
                     ? say("Written down on {} and not yet checked: look up the number that holds "
                           "where you are.",
                           helplines.noted)
                     : say("Last checked on {}.", helplines.checked));
}

}  // namespace attune::coach
