// Room after room, each with a bit of everything.
#include "long_evening.h"

#include <fmt/format.h>

#include <string_view>

namespace attune::benchmarks {

namespace {

constexpr std::string_view kHead = R"(format: 1
scenario: long-evening
title: A long evening
minutes: 10
cast:
  tom: {name: Tom, bids: true, parts: [worrying]}
  ines: {name: Ines, you: true}
state:
  asked: 0 in 0..3
start: room0
ends:
  over: It is late.
nodes:
)";

}  // namespace

std::string long_evening(int nodes) {
  std::string text(kHead);
  for (int i = 0; i < nodes; ++i) {
    const std::string on =
        i + 1 < nodes ? fmt::format("go: room{}", i + 1) : std::string("end: over");
    text += fmt::format(
        "  room{0}:\n"
        "    - _: The clock in the hall says {0}.\n"
        "    - tom.worrying: She looked at the door again.\n"
        "    - tom: Are you still there?\n"
        "    - if: asked >= 2\n"
        "      then:\n"
        "        - tom: I know I asked before.\n"
        "    - choose:\n"
        "      - pick#near{0}: I am. You sound far away tonight.\n"
        "        as: {{validation: 2, reassurance: generic, availability: 2}}\n"
        "        set: asked +1\n"
        "        {1}\n"
        "      - pick#door{0}: Mm.\n"
        "        as: {{withdrawal: 2}}\n"
        "        {1}\n",
        i, on);
  }
  return text;
}

}  // namespace attune::benchmarks
