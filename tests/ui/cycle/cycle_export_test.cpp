#include "ui/cycle/cycle_export.h"

#include <gtest/gtest.h>

#include "support/cycle_talks.h"
#include "ui/cycle/cycle_state.h"

namespace attune::ui {
namespace {

CycleState opened(const session::Practice* practice = nullptr) {
  CycleState state;
  state.open(practice, false);
  return state;
}

const picture::Line& line(const picture::Plot& plot, std::size_t index) {
  return std::get<picture::Line>(plot.layers.at(index));
}

TEST(CycleExport, HoldsEveryMomentOfTheTalkInBothPartnersColours) {
  CycleState state = opened();
  const CycleView view = state.view();
  const picture::Plot plot = talk_plot_of(kEnglish, view);
  ASSERT_EQ(plot.layers.size(), 2U);
  EXPECT_EQ(line(plot, 0).points.size(), view.talk[0].values.size());
  EXPECT_EQ(line(plot, 0).colour, picture::Colour::kFirstPartner);
  EXPECT_EQ(line(plot, 1).colour, picture::Colour::kSecondPartner);
  EXPECT_EQ(plot.x.high, view.last);
  EXPECT_NE(plot.caption.find(view.talk[1].title), std::string::npos);
}

TEST(CycleExport, FollowsTheTabs) {
  CycleState state = opened();
  const picture::Plot felt = talk_plot_of(kEnglish, state.view());
  state.apply(CycleSelectTalkPair{TalkPair::kDone});
  EXPECT_NE(talk_plot_of(kEnglish, state.view()).title, felt.title);
  const picture::Plot trust = weeks_plot_of(kEnglish, state.view());
  state.apply(CycleSelectWeeksPair{WeeksPair::kEffort});
  EXPECT_NE(weeks_plot_of(kEnglish, state.view()).title, trust.title);
}

TEST(CycleExport, KeepsTheCaveatWithTheWeeks) {
  CycleState state = opened();
  const picture::Plot plot = weeks_plot_of(kEnglish, state.view());
  EXPECT_NE(plot.caption.find("If every talk went like this one"), std::string::npos)
      << plot.caption;
  EXPECT_EQ(line(plot, 0).points.size(), 27U) << "now and 26 weeks";
}

TEST(CycleExport, UsesTheNamesOfAPractice) {
  const session::Practice practice = test::answered_practice();
  CycleState state = opened(&practice);
  state.apply(CycleSelectSource{4});
  EXPECT_EQ(line(talk_plot_of(kEnglish, state.view()), 0).name, "Tom");
}

TEST(CycleExport, IsHandedOutByThePage) {
  CycleState state = opened();
  EXPECT_EQ(state.apply(CycleSelectPart{CyclePart::kWeeks}), std::nullopt);
  const auto wanted = state.apply(CycleSavePlot{CyclePart::kWeeks, session::PlotFormat::kSvg});
  ASSERT_TRUE(wanted.has_value());
  EXPECT_EQ(wanted->name, "over-the-weeks-trust");
}

}  // namespace
}  // namespace attune::ui
