// Every text of a scenario that a player can see, in the order in which it is met, each under the
// key by which a translation names it.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "scenario/scenario.h"
#include "scenario/translation/play_order.h"

namespace attune::scenario {

enum class TextKind {
  kTitle,
  kTheme,
  kContent,  ///< A content note.
  kName,     ///< Of a person.
  kLine,     ///< Spoken, narrated, or an inner voice.
  kOption,   ///< What can be picked.
  kFrom,     ///< The words of an option that earned it a code.
  kWhy,      ///< Why an option is locked.
  kCoach,    ///< The coach on an option.
  kLoop,     ///< What the listener hears, shows, feels underneath or does after an option.
  kNote,     ///< A step `coach`, `reflect` or `facilitator`.
  kEnd,
};

/// Where a text stands.
struct TextPlace {
  /// Its name in translations; empty where a line or an option has no id. These are the keys:
  /// `scenario.title`, `theme.1`, `content.1` (numbered from 1), `cast.tom`; `k3f` for a line or an
  /// option with this id; `k3f.from.validation`, `k3f.why`, `k3f.coach`, `k3f.loop.hears` for what
  /// belongs to that option; `kitchen.reflect.1` for the first such note of a node; `end.closer`.
  /// What stands in an included file has its stem in front: `pauses/k3f`.
  std::string key;
  TextKind kind = TextKind::kTitle;
  Index node = kNone;              ///< kNone outside of the nodes.
  Index person = kNone;            ///< Who speaks, chooses, or is called this; kNone for nobody.
  std::string_view part;           ///< Of an inner voice.
  std::string_view word;           ///< "hears" of a loop, "reflect" of a note, a code.
  const Option* option = nullptr;  ///< What kOption to kLoop belong to.
  std::string when;  ///< "yara.distress is calm"; empty where it is always met in this node.
};

/// "yara.distress is calm", or "yara.distress is none of these" where no band is named.
[[nodiscard]] std::string when_in_band(const Scenario& scenario, model::Quantity quantity,
                                       std::optional<int> band);

/// One walk over the texts of a scenario, const or not. `visit(place, text)` may change the text.
template <typename AnyScenario, typename Visit>
class TextWalk {
 public:
  TextWalk(AnyScenario& scenario, const Visit& visit) : scenario_(scenario), visit_(visit) {}

  void run() {
    visit_(TextPlace{.key = "scenario.title", .kind = TextKind::kTitle}, scenario_.title);
    walk_list(scenario_.themes, "theme", TextKind::kTheme);
    walk_list(scenario_.content, "content", TextKind::kContent);
    for (std::size_t i = 0; i < scenario_.cast.size(); ++i) {
      auto& person = scenario_.cast[i];
      visit_(
          TextPlace{
              .key = "cast." + person.id, .kind = TextKind::kName, .person = static_cast<Index>(i)},
          person.name);
    }
    for (const Index node : play_order(scenario_)) {
      walk_node(node);
    }
    for (auto& end : scenario_.ends) {
      visit_(TextPlace{.key = "end." + end.id, .kind = TextKind::kEnd}, end.text);
    }
  }

 private:
  template <typename Texts>
  void walk_list(Texts& texts, std::string_view word, TextKind kind) {
    std::size_t number = 0;
    for (auto& text : texts) {
      visit_(TextPlace{.key = fmt::format("{}.{}", word, ++number), .kind = kind}, text);
    }
  }

  void walk_node(Index node) {
    node_ = node;
    notes_ = {};
    const std::string& name = scenario_.nodes[place_of(node)].name;
    file_ = name.substr(0, name.find('/') + 1);  // Nothing of the scenario's own nodes.
    walk_steps(scenario_.nodes[place_of(node)].steps, "");
  }

  template <typename AnySteps>
  void walk_steps(AnySteps& steps, const std::string& when) {
    for (auto& step : steps) {
      std::visit([&](auto& what) { walk(what, when); }, step.what);
    }
  }

  [[nodiscard]] TextPlace place(TextKind kind, const std::string& when) const {
    return {.kind = kind, .node = node_, .when = when};
  }
  [[nodiscard]] std::string key_of(const std::string& id) const {
    return id.empty() ? std::string() : file_ + id;
  }

  template <typename What>
  void walk(What& what, const std::string& when) {
    using Kind = std::remove_const_t<What>;
    if constexpr (std::is_same_v<Kind, Line>) {
      TextPlace at = place(TextKind::kLine, when);
      at.key = key_of(what.id);
      at.person = what.speaker;
      at.part = what.part;
      visit_(at, what.text);
    } else if constexpr (std::is_same_v<Kind, Note>) {
      walk_note(what, when);
    } else if constexpr (std::is_same_v<Kind, Choose>) {
      for (auto& option : what.options) {
        walk_option(option, what.chooser, when);
      }
    } else if constexpr (std::is_same_v<Kind, If>) {
      walk_steps(what.then, joined(when, "if " + what.condition.text));
      walk_steps(what.otherwise, joined(when, "unless " + what.condition.text));
    } else if constexpr (std::is_same_v<Kind, By>) {
      walk_by(what, when);
    } else if constexpr (std::is_same_v<Kind, Any>) {
      for (auto& variant : what.variants) {
        walk_steps(variant, joined(when, "one of several, by chance"));
      }
    }
  }

  template <typename AnyNote>
  void walk_note(AnyNote& note, const std::string& when) {
    constexpr std::array<std::string_view, 3> kWords = {"coach", "reflect", "facilitator"};
    const auto kind = static_cast<std::size_t>(note.kind);
    if (kind >= kWords.size()) {
      return;  // The topic of `safety` is a word of the language.
    }
    TextPlace at = place(TextKind::kNote, when);
    at.word = kWords.at(kind);
    at.key =
        fmt::format("{}.{}.{}", scenario_.nodes[place_of(node_)].name, at.word, ++notes_.at(kind));
    visit_(at, note.text);
  }

  template <typename AnyOption>
  void walk_option(AnyOption& option, Index chooser, const std::string& when) {
    const auto visit_part = [&](TextKind kind, std::string_view suffix, std::string_view word,
                                auto& text) {
      TextPlace at = place(kind, when);
      at.key = option.id().empty() ? "" : fmt::format("{}{}{}", file_, option.id(), suffix);
      at.word = word;
      at.person = chooser;
      at.option = &option;
      if (!text.empty()) {
        visit_(at, text);
      }
    };
    visit_part(TextKind::kOption, "", "", option.text);
    if (option.from.has_value()) {
      for (auto& each : *option.from) {
        visit_part(TextKind::kFrom, ".from." + each.code, each.code, each.words);
      }
    }
    visit_part(TextKind::kWhy, ".why", "", option.why);
    visit_part(TextKind::kCoach, ".coach", "", option.coach);
    if (option.loop.has_value()) {
      visit_part(TextKind::kLoop, ".loop.hears", "hears", option.loop->hears);
      visit_part(TextKind::kLoop, ".loop.shows", "shows", option.loop->shows);
      visit_part(TextKind::kLoop, ".loop.underneath", "underneath", option.loop->underneath);
      visit_part(TextKind::kLoop, ".loop.does", "does", option.loop->does);
    }
    walk_steps(option.then, joined(when, "after " + option.key));
  }

  template <typename AnyBy>
  void walk_by(AnyBy& by, const std::string& when) {
    for (auto& variant : by.variants) {
      walk_steps(variant.steps, joined(when, when_in_band(scenario_, by.quantity, variant.band)));
    }
    walk_steps(by.otherwise, joined(when, when_in_band(scenario_, by.quantity, std::nullopt)));
  }

  [[nodiscard]] static std::string joined(const std::string& when, const std::string& more) {
    return when.empty() ? more : when + ", " + more;
  }

  AnyScenario& scenario_;
  const Visit& visit_;
  Index node_ = kNone;
  std::string file_;                    ///< "pauses/" in lib/pauses.yaml, else empty.
  std::array<std::size_t, 3> notes_{};  ///< Of the node so far, by kind.
};

/// Calls `visit(place, text)` for every text: the header, the nodes in play_order(), the ends.
template <typename AnyScenario, typename Visit>
void for_each_text(AnyScenario& scenario, const Visit& visit) {
  TextWalk<AnyScenario, Visit>(scenario, visit).run();
}

}  // namespace attune::scenario
