// The way through a scenario as plain data: what can happen, and what leads where.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/reply.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// One place of the way.
struct StoryVertex {
  enum class Kind {
    kBeginning,  ///< Of a node.
    kDecision,   ///< Somebody chooses.
    kBranch,     ///< `if`, `by` or `any` that decides where it goes.
    kVisit,      ///< Another node is played, and then it goes on here.
    kBack,       ///< Back to where the visit came from.
    kEnd,
  };
  Kind kind = Kind::kBeginning;
  Index node = kNone;   ///< Where it stands; kNone for an end.
  std::string text;     ///< The node's name, who chooses, what is asked, the end's id.
  bool starts = false;  ///< The evening begins here.
};

/// One way from a place to another.
struct StoryEdge {
  enum class Kind {
    kReply,   ///< Something is picked.
    kAnswer,  ///< Of a branch: yes, no, a band, one of several.
    kOnward,  ///< It goes on by itself.
    kVisited  ///< From a visit to the node that is visited.
  };
  Kind kind = Kind::kOnward;
  std::size_t from = 0;
  std::size_t to = 0;
  std::string words;                         ///< Of a reply in short, or of an answer.
  std::string condition;                     ///< Of a reply, as written; empty where there is none.
  bool once = false;                         ///< Gone after it was picked.
  std::optional<model::StyleReading> style;  ///< Of the responder's replies.
};

struct StoryGraph {
  std::string title;
  std::vector<std::string> nodes;  ///< Names, by the scenario's node index.
  std::vector<StoryVertex> vertices;
  std::vector<StoryEdge> edges;
};

/// Everything that decides where it goes. Lines, notes and variables are left out, and so are
/// branches in which only these stand. A node that falls off its end has no way on from there.
[[nodiscard]] StoryGraph story_graph(const Scenario& scenario);

}  // namespace attune::scenario
