// What the Practice screen shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "session/path_steps.h"
#include "ui/kit/partner.h"
#include "ui/practice/practice_facts.h"
#include "ui/practice/practice_loop.h"
#include "ui/practice/practice_own_view.h"

namespace attune::ui {

enum class PracticeStage {
  kStart,    ///< The card before the first word.
  kTalk,     ///< Reading and answering.
  kEnd,      ///< The talk is over; how it ended stands where the replies were.
  kDebrief,  ///< The evening told back.
  kPaths,    ///< The way so far, beside one that was left.
};

/// One thing in the conversation. The texts live as long as the play.
struct PracticeLineView {
  enum class Kind { kSpoken, kInner, kNarration, kCoach, kFacilitator, kSafety };
  Kind kind = Kind::kNarration;
  Partner speaker = Partner::kFirst;  ///< Of kSpoken and kInner.
  std::string_view text;              ///< Of kSafety the topic.
  std::string part;                   ///< kInner: whose voice, and which.
  std::string safety;                 ///< kSafety: what is said about the topic.
  std::string_view style;             ///< A reply's, in plain words; empty for everything else.
  bool own_pick = false;              ///< What the person picked to come here.
};

struct PracticeMomentView {
  int number = 0;
  std::vector<PracticeLineView> lines;
  std::optional<int> try_again;  ///< The moment in which another reply can be tried; not for now.
  std::string_view note;         ///< The coach's, on an earlier reply.
};

/// The coach on the newest reply.
struct PracticeRemarkView {
  std::string_view note;
  std::string_view helping_half;  ///< With costing_half, where the reply has both.
  std::string_view costing_half;
  std::string_view now;
  std::string_view over_repeats;  ///< With its caveat; empty where danger is the topic.
  std::string_view style;
  std::string_view rule;
  std::span<const coach::Evidence> evidence;
  bool unfolded = false;  ///< "Why?" was asked.
};

struct PracticeOptionView {
  int number = 1;  ///< The key that picks it.
  std::string_view key;
  std::string_view text;
  std::string_view why;  ///< Why it is locked.
  bool available = true;
};

/// The card before the start.
struct PracticeStartView {
  std::string minutes;  ///< "About 8 minutes"
  std::string content;  ///< "Contains: ..."; may be empty.
};

struct PracticeDebriefView {
  std::string_view ending;
  std::string_view safety;  ///< Where danger is: whose doing it was not, and where help is.
  std::string_view fault;   ///< Why it could not go on; empty where it ended as written.
  std::span<const coach::DebriefStep> path;
  std::span<const std::string> turns;  ///< The decisions that mattered.
  std::string_view told;
  std::string_view tonight;
  std::string_view most_often;
  std::string_view weeks_sentence;
  std::span<const float> security;
  std::span<const float> dependence;
  std::string_view try_this;
  std::string_view prompt;
  std::vector<std::string_view> reflections;  ///< The scenario's own questions.
  std::span<const std::vector<coach::DebriefStep>> other_ways;
};

/// What a person set on this screen.
struct PracticeChoices {
  bool begun = false;         ///< The start card was answered.
  bool lens = false;          ///< Inner voices are shown.
  bool coach_always = false;  ///< The coach speaks after every reply.
  bool coach_open = false;    ///< The coach was asked about the newest reply.
  bool coach_hushed = false;  ///< What the coach says on the newest reply was put away.
  bool unfolded = false;      ///< "Why?" under the coach's remark.
  bool facilitator = false;   ///< Notes for whoever leads a group.
  bool options = false;       ///< The strip with what is seldom needed.
  bool picture = false;       ///< In a narrow window: the plots instead of the conversation.
  bool debrief = false;       ///< Looking back at the evening.
  bool paths = false;         ///< Looking at the way so far.
  int path = 0;               ///< Which of the ways that were left stands beside it.

  /// Whether the coach is heard on the newest reply.
  [[nodiscard]] bool coach_speaks() const { return (coach_open || coach_always) && !coach_hushed; }
  bool operator==(const PracticeChoices&) const = default;
};

/// The way so far, and one that was left.
struct PracticePathsView {
  const session::PathPair* pair = nullptr;  ///< Not null in kPaths.
  std::vector<std::string> others;          ///< "Way 1", one for each that was left.
  int selected = 0;
  std::string other_seat;  ///< "Tom was played here."; empty where both have one seat.
  std::string unplayable;  ///< That some are kept which the file, as it is now, cannot play.
};

struct PracticeView {
  PracticeStage stage = PracticeStage::kStart;
  std::string title;
  std::string purpose;
  std::array<std::string_view, 2> names;     ///< First and second cast member.
  std::array<std::string_view, 2> initials;  ///< One letter each.
  Partner you = Partner::kFirst;             ///< Who is played.
  bool two_seats = false;
  PracticeChoices choices;
  PracticeStartView start;
  std::vector<PracticeMomentView> moments;
  std::optional<PracticeRemarkView> remark;  ///< Where it is shown.
  bool has_remark = false;                   ///< There is one to ask for.
  std::vector<PracticeOptionView> options;
  bool takes_own_words = false;        ///< A reply can be put in one's own words.
  std::optional<PracticeOwnView> own;  ///< That is being done, in place of the replies.
  std::string hint;                    ///< "Press 1 to 4. Nothing is graded."
  bool telling = false;  ///< The newest moment is still being told: nothing can be answered yet.
  bool can_go_back = false;
  bool has_left = false;     ///< A way was left for another one.
  bool comparable = false;   ///< The evening can be seen answered in four ways.
  bool can_compare = false;  ///< It is the responder's turn in one that is comparable.
  /// The evening has spoken of danger: no reply is read any more, and nothing is drawn of the two.
  bool stepped_out = false;
  bool follow = false;  ///< The newest moment is to be brought into view.
  bool glide = false;   ///< Gently; otherwise at once.
  Partner bidder = Partner::kFirst;
  std::vector<float> distress;  ///< Of the bidder: at the start, then after each reply.
  std::vector<float> arousal;   ///< Of the responder, likewise.
  PracticeLoopView loop;
  PracticeDebriefView debrief;  ///< Of kEnd and kDebrief.
  PracticePathsView paths;      ///< Of kPaths.
};

struct PracticeBegin {};
struct PracticeSwapSeats {};
/// Show the whole moment at once.
struct PracticeTellAll {};
struct PracticePick {
  std::string key;
};
struct PracticeBack {};
struct PracticeBackTo {
  int moment = 0;
};
struct PracticeAgain {};
struct PracticeToggleLens {};
struct PracticeToggleCoach {};
struct PracticeToggleAlways {};
struct PracticeToggleWhy {};
struct PracticeToggleFacilitator {};
struct PracticeToggleOptions {};
struct PracticeShowPicture {
  bool shown = false;
};
struct PracticeLookBack {};
struct PracticeShowTalk {};
/// The way so far, shown or put away.
struct PracticeTogglePaths {};
/// Another of the ways that were left.
struct PracticeChoosePath {
  int path = 0;
};
/// Go on with the way that stands beside.
struct PracticeTakeUpPath {};
/// All ways as a text file.
struct PracticeSaveTranscript {};
struct PracticeCompareHere {};
struct PracticeCompareEvening {};
struct PracticeAnotherEvening {};

/// What the person asked for in one frame; std::monostate means nothing.
using PracticeAction =
    std::variant<std::monostate, OwnWordsAction, PracticeBegin, PracticeSwapSeats, PracticeTellAll,
                 PracticePick, PracticeBack, PracticeBackTo, PracticeAgain, PracticeToggleLens,
                 PracticeToggleCoach, PracticeToggleAlways, PracticeToggleWhy,
                 PracticeToggleFacilitator, PracticeToggleOptions, PracticeShowPicture,
                 PracticeLookBack, PracticeShowTalk, PracticeTogglePaths, PracticeChoosePath,
                 PracticeTakeUpPath, PracticeSaveTranscript, PracticeCompareHere,
                 PracticeCompareEvening, PracticeAnotherEvening>;

/// How long ago things happened, seconds.
struct PracticeClock {
  double since_pick = 1e6;    ///< The last reply.
  double since_change = 1e6;  ///< Anything that moved the conversation.
  double since_told = 1e6;    ///< The first line of the newest moment came.
  bool still = false;         ///< Reduced motion: everything is where it will be.
  bool jumped = false;        ///< The last change was no step of the talk but another place in it.
};

[[nodiscard]] PracticeStage stage_of(const session::Practice& practice,
                                     const PracticeChoices& choices);

/// The view of `practice`. All arguments outlive the view.
[[nodiscard]] PracticeView make_practice_view(const Language& say,
                                              const session::Practice& practice,
                                              const PracticeFacts& facts,
                                              const PracticeChoices& choices,
                                              const PracticeClock& clock);

}  // namespace attune::ui
