// One stage at a time; keys are read after the pieces were drawn, so that a focused one comes
// first.
#include "ui/practice/practice_panel.h"

#include <array>

#include "ui/kit/hit.h"
#include "ui/kit/shape.h"
#include "ui/kit/shortcut.h"
#include "ui/kit/text.h"
#include "ui/practice/practice_conversation.h"
#include "ui/practice/practice_debrief.h"
#include "ui/practice/practice_ending.h"
#include "ui/practice/practice_layout.h"
#include "ui/practice/practice_own.h"
#include "ui/practice/practice_paths.h"
#include "ui/practice/practice_replies.h"
#include "ui/practice/practice_side.h"
#include "ui/practice/practice_start.h"
#include "ui/practice/practice_toolbar.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

bool asked(const PracticeAction& action) { return !std::holds_alternative<std::monostate>(action); }

PracticeAction draw_tabs(const Ui& ui, const PracticeView& view, const Rect& area,
                         bool short_words) {
  const std::array<std::string_view, 2> tabs = {
      short_words ? ui.say("Talk") : ui.say("Conversation"), ui.say("Picture")};
  const auto tab = draw_tab_bar(
      ui, {.id = "tabs", .area = area, .labels = tabs, .selected = view.choices.picture ? 1 : 0});
  return tab ? PracticeAction(PracticeShowPicture{*tab == 1}) : PracticeAction();
}

/// Where the answers will stand: a press there, as on the keys for them, tells the rest at once.
PracticeAction draw_telling(const Ui& ui, const PracticeView& view, const PracticeLayout& layout) {
  draw_text_in(ui, layout.question.top(ui.px(26.0F)), Type::kCaption, ui.palette.ink3, view.hint);
  ui.focus.start_here();
  const Hit state =
      hit(ui, {.id = "tell all", .area = layout.replies, .label = ui.say("Show all of it")});
  if (state.focused) {
    draw_focus_ring(ui, layout.replies, kCardRadius);
  }
  return state.pressed ? PracticeAction(PracticeTellAll{}) : PracticeAction();
}

/// What can be said, or how it ended.
PracticeAction draw_answers(const Ui& ui, const PracticeView& view, const PracticeLayout& layout) {
  if (view.telling) {
    return draw_telling(ui, view, layout);
  }
  if (view.stage == PracticeStage::kEnd) {
    return draw_practice_ending(ui, view, layout.replies);
  }
  if (layout.question.height() > 0.0F) {
    draw_practice_question(ui, view, layout.question);
  }
  return view.own ? draw_practice_own(ui, *view.own, layout.replies)
                  : draw_practice_replies(ui, view, layout.replies);
}

/// The pictures beside the talk, or what stands in their place.
void draw_side(const Ui& ui, const PracticeView& view, const LoopMotion& loop,
               const PracticeLayout& layout) {
  if (view.stepped_out) {
    draw_practice_stopped(ui, {layout.tension.min, layout.loop.max});
    return;
  }
  draw_practice_tension(ui, view, layout.tension);
  draw_practice_loop(ui, view, loop, layout.loop);
}

PracticeAction draw_talk(const Ui& ui, const PracticeView& view, const LoopMotion& loop,
                         const Rect& content) {
  const PracticeLayout layout = lay_out_practice(ui, view, content);
  const PracticeHeader header = layout.low      ? PracticeHeader::kToolsOnly
                                : layout.tabbed ? PracticeHeader::kShort
                                                : PracticeHeader::kFull;
  PracticeAction action = draw_practice_toolbar(ui, view, layout.header, header);
  const auto take = [&action](const PracticeAction& other) {
    if (asked(other)) {
      action = other;
    }
  };
  if (layout.strip.height() > 0.0F) {
    take(draw_practice_strip(ui, view, layout.strip));
  }
  if (layout.tabbed) {
    take(draw_tabs(ui, view, layout.tabs, layout.low));
  }
  if (layout.conversation.width() > 0.0F) {
    take(draw_practice_conversation(ui, view, layout.conversation));
    take(draw_answers(ui, view, layout));
  }
  if (layout.tension.width() > 0.0F) {
    draw_side(ui, view, loop, layout);
  }
  return action;
}

PracticeAction picked_by_number(const PracticeView& view) {
  for (const PracticeOptionView& option : view.options) {
    const bool typed = option.number <= 9 && shortcut(static_cast<char>('0' + option.number));
    if (typed && option.available) {
      return PracticePick{std::string(option.key)};
    }
  }
  return {};
}

// Nobody picks what they have not seen yet: the keys of the replies show it first.
bool wants_all_told(const PracticeView& view) {
  bool pressed = shortcut(compat::Key::kSpace) || shortcut(compat::Key::kEnter) ||
                 (view.takes_own_words && shortcut('0'));
  for (const PracticeOptionView& option : view.options) {
    pressed = pressed || (option.number <= 9 && shortcut(static_cast<char>('0' + option.number)));
  }
  return view.telling && pressed;
}

PracticeAction read_talk_keys(const PracticeView& view) {
  if (view.own) {
    return {};  // A letter is one of a word that the field has missed.
  }
  if (view.takes_own_words && shortcut('0')) {
    return OwnWordsAction(OwnWordsOpen{});
  }
  if (shortcut('b') || shortcut(compat::Key::kBackspace)) {
    return view.can_go_back ? PracticeAction(PracticeBack{}) : PracticeAction();
  }
  if (shortcut('l')) {
    return PracticeToggleLens{};
  }
  if (shortcut('c')) {
    return view.has_remark ? PracticeAction(PracticeToggleCoach{}) : PracticeAction();
  }
  return picked_by_number(view);
}

// Enter does what the one obvious button does, unless the keyboard is on another item.
PracticeAction read_enter(const PracticeView& view) {
  if (!shortcut(compat::Key::kEnter)) {
    return {};
  }
  switch (view.stage) {
    case PracticeStage::kStart:
      return PracticeBegin{};
    case PracticeStage::kEnd:
      return PracticeLookBack{};
    case PracticeStage::kDebrief:
      return view.comparable ? PracticeAction(PracticeCompareEvening{}) : PracticeAction();
    case PracticeStage::kPaths:
    case PracticeStage::kTalk:
      break;
  }
  return {};
}

PracticeAction read_keys(const PracticeView& view) {
  if (wants_all_told(view)) {
    return PracticeTellAll{};
  }
  PracticeAction entered = read_enter(view);
  if (asked(entered) || view.stage == PracticeStage::kStart) {
    return entered;
  }
  if (shortcut('p') && !view.own) {
    return PracticeTogglePaths{};
  }
  if (view.stage == PracticeStage::kPaths) {
    const bool back = shortcut('b') || shortcut(compat::Key::kBackspace);
    return back ? PracticeAction(PracticeTogglePaths{}) : PracticeAction();
  }
  if (view.stage == PracticeStage::kDebrief) {
    const bool back = shortcut('b') || shortcut(compat::Key::kBackspace);
    return back ? PracticeAction(PracticeShowTalk{}) : PracticeAction();
  }
  return read_talk_keys(view);
}

PracticeAction draw_stage(const Ui& ui, const PracticeView& view, const LoopMotion& loop,
                          const Rect& content) {
  switch (view.stage) {
    case PracticeStage::kStart:
      return draw_practice_start(ui, view, content);
    case PracticeStage::kDebrief:
      return draw_practice_debrief(ui, view, content);
    case PracticeStage::kPaths:
      return draw_practice_paths(ui, view, content);
    case PracticeStage::kTalk:
    case PracticeStage::kEnd:
      break;
  }
  return draw_talk(ui, view, loop, content);
}

}  // namespace

PracticeAction draw_practice_panel(const Ui& ui, const PracticeView& view, const LoopMotion& loop,
                                   const Rect& content) {
  const PracticeAction action = draw_stage(ui, view, loop, content);
  return asked(action) ? action : read_keys(view);
}

}  // namespace attune::ui
