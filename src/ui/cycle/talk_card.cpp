// The head with its tabs over the plot.
#include "ui/cycle/talk_card.h"

#include <array>

#include "ui/cycle/card_head.h"
#include "ui/cycle/talk_plot.h"
#include "ui/kit/shape.h"

namespace attune::ui {

CycleAction draw_talk_card(const Ui& ui, const CycleView& view, const Rect& card) {
  const std::array<std::string_view, 2> pairs = {ui.say("felt"), ui.say("done")};
  draw_card(ui, card);
  const CardHead head = draw_card_head_with_tabs(ui, card,
                                                 {.title = ui.say("In this talk"),
                                                  .id = "talk pair",
                                                  .labels = pairs,
                                                  .selected = static_cast<int>(view.talk_pair)});
  draw_talk_plot(ui, view, head.body);
  if (head.saved) {
    return CycleSavePlot{CyclePart::kTalk, *head.saved};
  }
  return head.pressed ? CycleAction(CycleSelectTalkPair{static_cast<TalkPair>(*head.pressed)})
                      : CycleAction();
}

}  // namespace attune::ui
