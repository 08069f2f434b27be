// Any bytes as a replay: reads them and plays them again on the small scenario.
#include <string>
#include <utility>

#include "fuzzed.h"
#include "scenario/replay_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace attune::scenario;
  using testing::demand;
  const auto replay = read_replay_text(std::string(testing::text_of(bytes, size)), "replay.yaml");
  if (!replay.ok()) {
    demand(!replay.error().what.empty(), "an error says what is wrong");
    return 0;
  }
  const auto again = read_replay_text(replay_text(replay.value()), "replay.yaml");
  demand(again.ok() && again.value() == replay.value(), "what is written is read back");

  auto begun = begin_replay(testing::small_scenario(), replay.value());
  if (begun.ok()) {
    Runner runner = std::move(begun).value();
    const Resumed resumed = resume(attune::kEnglish, runner, replay.value());
    demand(resumed.applied + resumed.remaining.size() == replay.value().picks.size(),
           "no pick is lost");
    demand(resumed.remaining.empty() || !resumed.stopped_because.empty(), "who stops says why");
  }
  return 0;
}
