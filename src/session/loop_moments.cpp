// Walks the answers; what a move set off in the responder belongs to the answer that follows it.
#include "session/loop_moments.h"

#include <cstddef>
#include <utility>

namespace attune::session {

namespace {

using scenario::Played;

class Walk {
 public:
  explicit Walk(const Practice& practice) : responder_(practice.now().scenario().responder()) {
    for (const TurnPoint& point : turn_points(practice)) {
      moments_.push_back({.minute = point.minute,
                          .state = point.state,
                          .reply = "",
                          .style = {},
                          .in_bidder = {},
                          .in_responder = {}});
    }
    for (const scenario::Runner& runner : practice.moments()) {
      for (const Played& played : runner.moment().played) {
        played.chooser == responder_ ? answer(played) : move(played);
      }
    }
    if (answers_ == 0) {
      moments_.front().in_responder = std::move(moved_);
    }
  }
  [[nodiscard]] std::vector<coach::LoopMoment> take() { return std::move(moments_); }

 private:
  static std::optional<scenario::LoopEntry> loop_of(const Played& played) {
    const scenario::LoopEntry* loop = played.loop();
    return loop != nullptr ? std::optional(*loop) : std::nullopt;
  }

  void move(const Played& played) { moved_ = loop_of(played); }

  void answer(const Played& played) {
    if (++answers_ >= moments_.size()) {
      return;
    }
    coach::LoopMoment& moment = moments_[answers_];
    moment.answered = true;
    moment.reply = played.words();
    if (played.reading) {
      moment.style = played.reading->style;
    }
    moment.in_bidder = loop_of(played);
    moment.in_responder = std::exchange(moved_, std::nullopt);
  }

  scenario::Index responder_;
  std::optional<scenario::LoopEntry> moved_;
  std::vector<coach::LoopMoment> moments_;
  std::size_t answers_ = 0;
};

}  // namespace

std::vector<coach::LoopMoment> loop_moments(const Practice& practice) {
  return Walk(practice).take();
}

coach::Names names_of(const scenario::Scenario& scenario) {
  const auto name = [&](scenario::Index who) { return scenario.person(who).name; };
  return {.bidder = name(scenario.bidder()), .responder = name(scenario.responder())};
}

}  // namespace attune::session
