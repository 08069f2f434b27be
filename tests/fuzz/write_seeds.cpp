// Writes what the fuzzers begin with: for each of them a folder of small files under the folder
// that is named. Usage: write_seeds FOLDER
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "fuzzed.h"
#include "model/couple.h"
#include "scenario/couple_file.h"
#include "scenario/finding_cases.h"
#include "scenario/replay.h"

namespace {

namespace fs = std::filesystem;
using namespace attune::scenario;

// A folder that numbers what is written into it.
class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) { fs::create_directories(folder_); }

  void add(std::string_view text) {
    std::ofstream(folder_ / fmt::format("{:03}", count_++), std::ios::binary) << text;
  }

 private:
  fs::path folder_;
  int count_ = 0;
};

void write_scenarios(Seeds seeds) {
  seeds.add(testing::kSmallScenario);
  for (const auto& cases : {testing::text_cases(), testing::schema_cases(), testing::name_cases(),
                            testing::type_cases(), testing::flow_cases(), testing::craft_cases(),
                            testing::test_cases()}) {
    for (const testing::FindingCase& each : cases) {
      seeds.add(testing::with(testing::kSmallScenario, each.from, each.to));
    }
  }
  for (const char* folder : {"scenarios", "scenarios/lib", "tests/scenario/fixtures"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(ATTUNE_SOURCE_DIR) / folder)) {
      if (entry.path().extension() == ".yaml") {
        std::ifstream in(entry.path(), std::ios::binary);
        seeds.add(std::string(std::istreambuf_iterator<char>(in), {}));
      }
    }
  }
}

// The first byte draws the facts.
void write_conditions(Seeds seeds) {
  for (const std::string_view condition :
       {"told", "not told and asked >= 1", "day is hard or day is not calm", "told is true",
        "(told or asked == 2) and not (asked != 1)", "seen(hall)", "seen(pauses/breathe)",
        "picked(kitchen#yes)", "picked(kitchen@1)", "count(supportive) > 1",
        "tom.distress >= alarmed", "ines.withdrawal is not calm", "couple.security < middling",
        "asked = 1", "asked >= 9", "tom.distress > 3", "picked(kitchen)", "not not (not told",
        "count(kind) == 1"}) {
    for (const char drawn : {'\x05', '\xFA'}) {
      seeds.add(drawn + std::string(condition));
    }
  }
}

void write_replays(Seeds seeds) {
  Runner runner(testing::small_scenario(), testing::small_scenario()->you(), 7);
  seeds.add(replay_text(replay_of(runner)));
  for (const char* pick : {"kitchen#all", "kitchen#all", "kitchen#yes"}) {
    testing::demand(runner.pick(pick).ok(), "the small scenario can be played");
    seeds.add(replay_text(replay_of(runner)));
  }
  Replay replay = replay_of(runner);
  replay.picks.back().own = OwnReply{
      "Come here, you.", {.validation = 2, .pause = {attune::model::PauseKind::kReturnAt, 25.0}}};
  seeds.add(replay_text(replay));
  replay.picks.front() = {"kitchen", "", 0xABC};
  seeds.add(replay_text(replay));
  replay.seat = "tom";
  seeds.add(replay_text(replay));
}

void write_couples(Seeds seeds) {
  seeds.add(couple_text(attune::model::Couple()));
  seeds.add("bidder: {anxiety: 5.5, avoidance: 2}\nsecurity: middling\nsoftness: 2\n");
  seeds.add("parameters: {eta: 0.5}\n");
  seeds.add("validation: 3\nreassurance: specific\npause: return_at 20 min\n");
  seeds.add("{V: .8, Av: .5}\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: write_seeds FOLDER\n");
    return 2;
  }
  const fs::path folder = argv[1];
  write_scenarios(Seeds(folder / "scenario_reader"));
  write_conditions(Seeds(folder / "condition_parser"));
  write_replays(Seeds(folder / "replay_reader"));
  write_couples(Seeds(folder / "couple_reader"));
  return 0;
}
