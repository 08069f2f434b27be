#include "scenario/codes_text.h"

#include <gtest/gtest.h>

#include "scenario/replay.h"
#include "scenario/replay_file.h"

namespace attune::scenario {
namespace {

/// What a file with these codes in it is read back as.
model::ReplyCodes read_back(const model::ReplyCodes& codes) {
  Replay replay{"a", "b", 1, 2, {{"n", "x"}}};
  replay.picks[0].own = OwnReply{"Hm.", codes};
  const Result<Replay> read = read_replay_text(replay_text(replay), "a.yaml");
  EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message());
  return read.ok() ? read.value().picks[0].own->codes : model::ReplyCodes{};
}

TEST(CodesText, LeavesOutWhatIsNothing) {
  EXPECT_EQ(codes_text({.validation = 2,
                        .reassurance = model::Reassurance::kSpecific,
                        .pause = {model::PauseKind::kReturnAt, 25.5}}),
            "{validation: 2, reassurance: specific, pause: return_at 25.5 min}");
  EXPECT_EQ(codes_text({.withdrawal = 3, .pause = {model::PauseKind::kOpen, 0.0}}),
            "{withdrawal: 3, pause: open}");
}

TEST(CodesText, SaysThatAllIsNothing) { EXPECT_EQ(codes_text({}), "{validation: 0}"); }

TEST(CodesText, IsReadBackWhateverTheCodesAre) {
  for (int level = 0; level <= 3; ++level) {
    const model::ReplyCodes codes = {
        .validation = level * 2,
        .reassurance = static_cast<model::Reassurance>(level % 3),
        .availability = level,
        .autonomy = 3 - level,
        .accommodation = level,
        .invalidation = 3 - level,
        .criticism = level,
        .withdrawal = 3 - level,
        .pause = level == 1   ? model::Pause{model::PauseKind::kOpen, 0.0}
                 : level == 2 ? model::Pause{model::PauseKind::kReturnAt, 45.0}
                              : model::Pause{},
        .disclosure = level,
        .untrue = level > 1,
        .repair = static_cast<model::Repair>(level * 2)};
    EXPECT_EQ(read_back(codes), codes) << codes_text(codes);
  }
}

}  // namespace
}  // namespace attune::scenario
