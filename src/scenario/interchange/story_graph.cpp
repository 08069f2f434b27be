// Follows the steps in written order with the ways that are still open: each place takes them up
// and leaves others. Branches are places of their own, so that the graph grows with the file and
// not with the number of ways through it.
#include "scenario/interchange/story_graph.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>
#include <variant>

#include "model/bands.h"
#include "scenario/interchange/quantity_name.h"
#include "scenario/interchange/short_words.h"
#include "scenario/walk.h"

namespace attune::scenario {
namespace {

bool decides(const Step& step) {
  return !std::holds_alternative<Line>(step.what) && !std::holds_alternative<Set>(step.what) &&
         !std::holds_alternative<Takes>(step.what) && !std::holds_alternative<Note>(step.what) &&
         !std::holds_alternative<If>(step.what) && !std::holds_alternative<By>(step.what) &&
         !std::holds_alternative<Any>(step.what);
}

/// Whether something in `steps`, however deep, decides where it goes.
bool leads_somewhere(const Steps& steps) {
  bool leads = false;
  for_each_step(steps, [&leads](const Step& step) { leads = leads || decides(step); });
  return leads;
}

class Builder {
 public:
  explicit Builder(const Scenario& scenario) : scenario_(scenario) {
    graph_.title = scenario.title;
  }

  StoryGraph build() {
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
      graph_.nodes.push_back(scenario_.nodes[i].name);
      node_ = static_cast<Index>(i);
      place(StoryVertex::Kind::kBeginning, scenario_.nodes[i].name);
      graph_.vertices.back().starts = node_ == scenario_.start;
    }
    first_end_ = graph_.vertices.size();
    for (const Ending& ending : scenario_.ends) {
      node_ = kNone;
      place(StoryVertex::Kind::kEnd, ending.id);
    }
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
      node_ = static_cast<Index>(i);
      open_ = {{.from = i}};
      follow(scenario_.nodes[i].steps);
    }
    return std::move(graph_);
  }

 private:
  /// Ways whose other end is not known yet.
  using Open = std::vector<StoryEdge>;

  std::size_t place(StoryVertex::Kind kind, std::string text) {
    graph_.vertices.push_back({.kind = kind, .node = node_, .text = std::move(text)});
    return graph_.vertices.size() - 1;
  }

  /// Every open way ends at `vertex`.
  void close_at(std::size_t vertex) {
    for (StoryEdge& edge : open_) {
      edge.to = vertex;
      graph_.edges.push_back(std::move(edge));
    }
    open_.clear();
  }

  /// A new place, at which every open way ends.
  std::size_t reach(StoryVertex::Kind kind, std::string text) {
    const std::size_t vertex = place(kind, std::move(text));
    close_at(vertex);
    return vertex;
  }

  void follow(const Steps& steps) {
    for (const Step& step : steps) {
      std::visit([this](const auto& what) { take(what); }, step.what);
    }
  }

  /// `steps` along one way, which `begins` them; the ways that are open afterwards.
  Open along(const Steps& steps, StoryEdge begins) {
    open_ = {std::move(begins)};
    follow(steps);
    return std::exchange(open_, {});
  }

  void take(const Line& /*line*/) {}
  void take(const Set& /*set*/) {}
  void take(const Takes& /*takes*/) {}
  void take(const Note& /*note*/) {}

  void take(const Choose& choose) {
    const std::size_t decision =
        reach(StoryVertex::Kind::kDecision, fmt::format("{} chooses", name_of(choose.chooser)));
    Open after;
    for (const Option& option : choose.options) {
      Open open = along(option.then, reply(decision, option));
      if (option.end != kNone || option.go != kNone) {
        open_ = std::move(open);
        close_at(option.end != kNone ? first_end_ + place_of(option.end) : place_of(option.go));
      } else {
        add(after, std::move(open));
      }
    }
    open_ = std::move(after);
  }

  void take(const If& branch) {
    if (!leads_somewhere(branch.then) && !leads_somewhere(branch.otherwise)) {
      return;
    }
    const std::size_t vertex = reach(StoryVertex::Kind::kBranch, branch.condition.text + "?");
    Open after = along(branch.then, answer(vertex, "yes"));
    add(after, along(branch.otherwise, answer(vertex, "no")));
    open_ = std::move(after);
  }

  void take(const By& by) {
    bool leads = leads_somewhere(by.otherwise);
    for (const By::Variant& variant : by.variants) {
      leads = leads || leads_somewhere(variant.steps);
    }
    if (!leads) {
      return;
    }
    const std::size_t vertex =
        reach(StoryVertex::Kind::kBranch, quantity_name(scenario_, by.quantity) + "?");
    Open after;
    for (const By::Variant& variant : by.variants) {
      const std::string_view band = model::bands_of(by.quantity)[place_of(variant.band)].word;
      add(after, along(variant.steps, answer(vertex, std::string(band))));
    }
    if (by.has_else) {
      add(after, along(by.otherwise, answer(vertex, "else")));
    }
    open_ = std::move(after);
  }

  void take(const Any& any) {
    bool leads = false;
    for (const Steps& variant : any.variants) {
      leads = leads || leads_somewhere(variant);
    }
    if (!leads) {
      return;
    }
    const std::size_t vertex = reach(StoryVertex::Kind::kBranch, "any");
    Open after;
    for (std::size_t i = 0; i < any.variants.size(); ++i) {
      add(after, along(any.variants[i], answer(vertex, fmt::format("{}", i + 1))));
    }
    open_ = std::move(after);
  }

  void take(const Go& go) { close_at(place_of(go.node)); }
  void take(const End& end) { close_at(first_end_ + place_of(end.end)); }
  void take(const Back& /*back*/) {
    if (!open_.empty()) {
      reach(StoryVertex::Kind::kBack, "back");
    }
  }
  void take(const Visit& visit) {
    const std::size_t vertex =
        reach(StoryVertex::Kind::kVisit, "visit " + graph_.nodes[place_of(visit.node)]);
    graph_.edges.push_back(
        {.kind = StoryEdge::Kind::kVisited, .from = vertex, .to = place_of(visit.node)});
    open_ = {{.from = vertex}};
  }

  [[nodiscard]] std::string name_of(Index person) const { return scenario_.person(person).name; }

  static StoryEdge answer(std::size_t from, std::string words) {
    return {.kind = StoryEdge::Kind::kAnswer, .from = from, .words = std::move(words)};
  }

  static StoryEdge reply(std::size_t from, const Option& option) {
    StoryEdge edge{.kind = StoryEdge::Kind::kReply,
                   .from = from,
                   .words = short_words(option.text),
                   .once = option.once};
    if (option.condition) {
      edge.condition = option.condition->text;
    }
    if (const auto* codes = std::get_if<model::ReplyCodes>(&option.codes)) {
      edge.style = model::read_style(*codes);
    }
    return edge;
  }

  static void add(Open& all, Open more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
  }

  const Scenario& scenario_;
  StoryGraph graph_;
  Open open_;
  Index node_ = kNone;
  std::size_t first_end_ = 0;
};

}  // namespace

StoryGraph story_graph(const Scenario& scenario) { return Builder(scenario).build(); }

}  // namespace attune::scenario
