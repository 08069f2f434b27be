// An evening that is not over: kept after every change, offered on Home, gone on with.
#include <gtest/gtest.h>

#include "scenario/replay_file.h"
#include "session/saved_practice.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

using program_tests::settled;
using program_tests::WholeProgram;

/// What the window keeps on disk, were it a file: the text of the last replay of each evening.
class Disk {
 public:
  void keep(WholeProgram& whole) {
    if (const auto wanted = whole.program_.take_practice_to_keep()) {
      if (wanted->replay) {
        files_[wanted->scenario_id] = scenario::replay_text(*wanted->replay);
      } else {
        files_.erase(wanted->scenario_id);
      }
    }
  }
  [[nodiscard]] std::vector<scenario::Replay> load() const {
    std::vector<scenario::Replay> replays;
    for (const auto& [id, text] : files_) {
      replays.push_back(scenario::read_replay_text(text, id).value());
    }
    return replays;
  }

 private:
  std::map<std::string, std::string> files_;
};

void begin(WholeProgram& whole) {
  whole.frames(2);
  whole.click("Answer it yourself");
  whole.click("Begin");
}

std::vector<std::string> picks_of(const WholeProgram& whole) {
  return whole.program_.practice().practice().now().picks();
}

/// What the disk held after a reply, and where the person was then.
struct Instant {
  std::vector<scenario::Replay> kept;
  std::vector<std::string> picks;
  bool over = false;
};

std::vector<Instant> instants_of_an_evening() {
  WholeProgram whole(settled());
  Disk disk;
  begin(whole);
  disk.keep(whole);
  EXPECT_TRUE(disk.load().empty()) << "nothing was said yet";
  std::vector<Instant> instants;
  while (instants.empty() || !instants.back().over) {
    whole.type("1");
    disk.keep(whole);
    instants.push_back(
        {disk.load(), picks_of(whole), whole.program_.practice().practice().now().over()});
  }
  return instants;
}

TEST(GoingOn, IsPossibleAfterAKillAtAnyInstant) {
  for (const Instant& instant : instants_of_an_evening()) {
    WholeProgram next(settled());
    next.program_.offer(instant.kept);
    next.frames(2);
    ASSERT_EQ(next.window_.seen().item("Continue") == nullptr, instant.over)
        << "an evening that is over is not gone on with";
    if (!instant.over) {
      next.click("Continue");
      EXPECT_EQ(picks_of(next), instant.picks);
    }
  }
}

/// One reply was given to the first evening there is.
struct OneReply {
  Disk disk;
  std::vector<std::string> picks;
  session::Settings settings;
};

OneReply one_reply(bool then_quick_exit = false) {
  WholeProgram whole(settled());
  OneReply given;
  begin(whole);
  whole.type("1");
  given.disk.keep(whole);
  given.picks = picks_of(whole);
  if (then_quick_exit) {
    whole.click("Quick exit");
  }
  given.settings = whole.program_.settings();
  return given;
}

TEST(GoingOn, KeepsAStepBackAndTheWayThatWasLeft) {
  WholeProgram whole(settled());
  Disk disk;
  begin(whole);
  whole.type("1");
  whole.type("b");
  whole.type("2");
  disk.keep(whole);
  ASSERT_EQ(disk.load().size(), 1U);
  EXPECT_EQ(disk.load()[0].picks.size(), 1U);
  EXPECT_EQ(disk.load()[0].left.size(), 1U);
  EXPECT_FALSE(whole.program_.take_practice_to_keep().has_value()) << "once";
}

TEST(GoingOn, StaysHiddenAfterAQuickExitUntilItIsAskedForEvenAfterANewStart) {
  const OneReply given = one_reply(true);
  WholeProgram next(given.settings);
  next.program_.offer(given.disk.load());
  next.frames(2);
  EXPECT_EQ(next.window_.seen().item("Continue"), nullptr);
  EXPECT_FALSE(next.tells("Continue where you left"));
  next.click("Show what was played before");
  EXPECT_NE(next.window_.seen().item("Continue"), nullptr);
}

TEST(GoingOn, LosesNothingOfAnEveningThatIsBegunAnew) {
  OneReply given = one_reply();
  WholeProgram next(settled());
  next.program_.offer(given.disk.load());
  next.frames(2);
  next.click("Answer it yourself");
  given.disk.keep(next);
  EXPECT_EQ(given.disk.load()[0].picks.size(), 1U) << "only looked at";
  next.click("Begin");
  next.type("2");
  given.disk.keep(next);
  ASSERT_EQ(given.disk.load()[0].left.size(), 1U);
  EXPECT_EQ(next.program_.practice().practice().left_paths()[0].moments.back().picks(),
            given.picks);
}

TEST(GoingOn, SaysWhatHasChangedSince) {
  std::vector<scenario::Replay> replays = one_reply().disk.load();
  replays[0].hash = 1;
  replays[0].picks[0].does = 1;
  WholeProgram next(settled());
  next.program_.offer(replays);
  next.frames(2);
  next.click("Continue");
  EXPECT_TRUE(next.tells("The evening has changed since you left it."));
}

}  // namespace
}  // namespace attune::ui
