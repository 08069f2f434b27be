// Practice and Cycle speak of the same two people: every reply of the shipped evenings, both seats.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "coach/style_words.h"
#include "scenario/walk.h"
#include "support/all_or_some.h"
#include "support/evening.h"
#include "ui/cycle/cycle_view.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {
namespace {

const std::vector<const char*> kEvenings = test::all_or_every<std::vector<const char*>>(
    {"four-hours", "are-we-okay", "i-need-an-hour"}, 3);

std::size_t place(scenario::Index who) { return who == 0 ? 0 : 1; }

/// Both screens at the present moment of a practice, everything at rest.
struct BothScreens {
  PracticeLoopView practice;
  CycleView cycle;
  std::string deed_of_listener;  ///< At its station on the Cycle screen.

  explicit BothScreens(const session::Practice& played) {
    update_facts(kEnglish, played, facts_);
    practice = make_practice_loop(kEnglish, played, facts_, 0.0, true);
    source_ = practice_source(kEnglish, played);
    CyclePlayback playback(source_.last());
    playback.seek(source_.last());
    cycle =
        make_cycle_view(kEnglish, source_, playback, {}, {practice.pursuer, LoopStage::kAction});
    deed_of_listener = cycle.station_word;
  }
  BothScreens(const BothScreens&) = delete;
  BothScreens& operator=(const BothScreens&) = delete;

 private:
  PracticeFacts facts_;
  CycleSource source_;
};

/// The answer that was given last, by whoever.
const scenario::Played* last_answer(const session::Practice& practice) {
  const scenario::Played* last = nullptr;
  for (const scenario::Runner& runner : practice.moments()) {
    for (const scenario::Played& played : runner.moment().played) {
      last = played.chooser == runner.scenario().responder() ? &played : last;
    }
  }
  return last;
}

void expect_that_they_agree(const session::Practice& practice, std::set<std::string>& seen) {
  const scenario::Played* answer = last_answer(practice);
  if (answer == nullptr) {
    return;
  }
  seen.insert(answer->option->key);
  SCOPED_TRACE(answer->option->key);
  const scenario::Scenario& scenario = practice.now().scenario();
  const scenario::Person& answerer = scenario.person(scenario.responder());
  const scenario::Person& asker = scenario.person(scenario.bidder());
  const std::size_t responder = place(scenario.responder());
  const std::size_t bidder = place(scenario.bidder());
  const BothScreens shown(practice);

  ASSERT_TRUE(answer->reading.has_value());
  const std::string deed(coach::deed_of(kEnglish, answer->reading->style));
  EXPECT_EQ(shown.practice.doing.at(responder), deed);
  EXPECT_EQ(shown.cycle.partners.at(responder).shows_title, answerer.name + " " + deed);
  EXPECT_EQ(shown.cycle.partners.at(responder).shows.substr(3, 8),
            answer->option->text.substr(0, 8));

  ASSERT_TRUE(answer->option->loop.has_value());
  const std::string& does = answer->option->loop->does;
  EXPECT_EQ(shown.deed_of_listener, does);
  EXPECT_EQ(shown.cycle.partners.at(bidder).shows_title, asker.name + " " + does);
  if (shown.practice.active) {
    EXPECT_EQ(shown.practice.word, does);
    EXPECT_EQ(shown.practice.doing.at(bidder), "") << "one verb a partner";
  } else {
    EXPECT_EQ(shown.practice.doing.at(bidder), does);
  }
}

/// Plays from one seat until every option that can be reached was picked, and looks each time.
class EveryReply {
 public:
  EveryReply(const std::string& id, scenario::Index seat, std::set<std::string>& seen) {
    waiting_.emplace_back(test::evening(id), seat, 1);
    while (!waiting_.empty()) {
      const session::Practice practice = std::move(waiting_.back());
      waiting_.pop_back();
      expect_that_they_agree(practice, seen);
      go_on(practice);
    }
  }

 private:
  void go_on(const session::Practice& practice) {
    constexpr int kOften = 6;  // some options are open only after certain others
    for (const scenario::OfferedOption& offered : practice.now().moment().options) {
      if (offered.available && ++times_[offered.option->key] <= kOften) {
        session::Practice next = practice;
        ASSERT_TRUE(next.pick(offered.option->key).ok());
        waiting_.push_back(std::move(next));
      }
    }
  }

  std::map<std::string, int> times_;
  std::vector<session::Practice> waiting_;
};

TEST(LoopWordsOnBothScreens, AgreeWithEachOtherAndWithEveryReply) {
  for (const char* id : kEvenings) {
    SCOPED_TRACE(id);
    const auto scenario = test::evening(id);
    std::set<std::string> seen;
    for (const scenario::Index seat : scenario->seats()) {
      EveryReply(id, seat, seen);
    }
    scenario::for_each_option(*scenario, [&](const scenario::Option& option) {
      // A condition may ask for what the empty seat never chooses by itself.
      if (!option.condition && std::holds_alternative<model::ReplyCodes>(option.codes)) {
        EXPECT_TRUE(seen.contains(option.key)) << option.key << " was never picked";
      }
    });
  }
}

}  // namespace
}  // namespace attune::ui
