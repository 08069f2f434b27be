#include "ui/program/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <tuple>
#include <vector>

#include "support/all_or_some.h"
#include "support/evening.h"
#include "support/headless_ui.h"
#include "support/screen_checks.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

using program_tests::settled;
using program_tests::WholeProgram;

session::Practice started(const std::string& id) {
  const auto scenario = test::evening(id);
  return {scenario, scenario->you(), 1};
}

TEST(Program, ShowsTheNoticeFirstAndNothingElse) {
  WholeProgram whole;
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().item("I have read this"), nullptr);
  EXPECT_EQ(whole.window_.seen().item("Home"), nullptr);
}

TEST(Program, PlaysCompareByItselfOnceTheNoticeWasRead) {
  WholeProgram whole;
  whole.frames(2);
  whole.click("I have read this");
  EXPECT_TRUE(whole.program_.settings().notice_read);
  ASSERT_TRUE(whole.program_.comparison().is_open());
  EXPECT_EQ(whole.program_.comparison().comparison().scenario->id, "are-we-okay");
  EXPECT_TRUE(whole.program_.comparison().playback().playing());
}

TEST(Program, PlaysTheFirstEveningThatCanBePlayed) {
  session::Library library = test::shipped_library();
  library.entries.front().scenario = nullptr;
  Program program(library, settled());
  program.open(Screen::kPractice);
  ASSERT_TRUE(program.practice().is_open());
  program.open(Screen::kCompare);
  EXPECT_TRUE(program.comparison().is_open());
}

session::Library with_danger_in(session::Library library, std::size_t entry) {
  scenario::Scenario dangerous = *library.entries[entry].scenario;
  dangerous.danger = {"fear"};
  library.entries[entry].scenario =
      std::make_shared<const scenario::Scenario>(std::move(dangerous));
  return library;
}

TEST(Program, NeverOpensAnEveningWithDangerByItself) {
  const session::Library library = with_danger_in(test::shipped_library(), 0);
  const std::string dangerous = library.entries.front().scenario->id;
  Program program(library, settled());
  program.open(Screen::kPractice);
  EXPECT_NE(program.practice().practice().now().scenario().id, dangerous);
  program.open(Screen::kCompare);
  EXPECT_NE(program.comparison().comparison().scenario->id, dangerous);
}

TEST(Program, ComparesNothingWhereNothingCanBeCompared) {
  session::Library library = with_danger_in(test::shipped_library(), 0);
  library.entries.resize(1);
  Program program(library, settled());
  program.open(Screen::kCompare);
  EXPECT_FALSE(program.comparison().is_open());
}

TEST(Program, SaysWhereThereIsNothingToPlayOrToCompare) {
  WholeProgram whole(session::Library{}, settled());
  whole.program_.open(Screen::kPractice);
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().text("None of the evenings on Home can be played."), nullptr);
  whole.program_.open(Screen::kCompare);
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().text(
                "None of the evenings on Home can be seen answered in different ways."),
            nullptr);
}

TEST(Program, LeavesCompareOutOnTheCardOfAnEveningWithDanger) {
  session::Library library = with_danger_in(test::shipped_library(), 1);
  library.entries.resize(2);
  WholeProgram whole(library, settled());
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().item("Practise"), nullptr);
  const auto& items = whole.window_.seen().items;
  EXPECT_EQ(std::count_if(items.begin(), items.end(),
                          [](const SeenItem& item) { return item.label == "Compare"; }),
            1)
      << "only the one of the rail";
}

TEST(Program, SaysWhyAnEveningWithDangerIsNotCompared) {
  const session::Library library = with_danger_in(test::shipped_library(), 0);
  const auto scenario = library.entries.front().scenario;
  WholeProgram whole(library, settled());
  whole.program_.open_practice({scenario, scenario->you(), 1});
  EXPECT_FALSE(whole.program_.compare_practice());
  whole.frames(2);
  EXPECT_FALSE(whole.program_.comparison().is_open());
  EXPECT_TRUE(whole.tells("it touches on danger"));
}

TEST(Program, OpensAtHomeForSomebodyWhoReadTheNotice) {
  WholeProgram whole(settled());
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().item("See it answered four ways"), nullptr);
}

TEST(Program, HidesEverythingAtOnceWithEscapeTwice) {
  WholeProgram whole(settled());
  whole.frames(2);
  whole.program_.escape_pressed(10.0);
  whole.frames(1);
  EXPECT_EQ(whole.program_.window_title(), "Attune");
  whole.program_.escape_pressed(10.5);
  whole.frames(1);
  EXPECT_EQ(whole.program_.window_title(), "Notes");
  for (const SeenText& text : whole.window_.seen().texts) {
    EXPECT_EQ(text.text.find("okay"), std::string::npos) << text.text;
    EXPECT_EQ(text.text.find("Attune"), std::string::npos) << text.text;
  }
}

TEST(Program, ForgetsAnEscapeThatWasLongAgo) {
  WholeProgram whole(settled());
  whole.frames(2);
  whole.program_.escape_pressed(10.0);
  whole.frames(1);  // an idle window draws seldom
  whole.program_.escape_pressed(12.0);
  whole.frames(1);
  EXPECT_EQ(whole.program_.window_title(), "Attune");
}

TEST(Program, ComesBackFromAQuickExitWithoutSayingWhatWasPlayed) {
  session::Settings settings = settled();
  settings.done = {"are-we-okay"};
  WholeProgram whole(settings);
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().text("played"), nullptr);
  whole.click("Quick exit");
  whole.program_.escape_pressed(10.0);
  whole.program_.escape_pressed(10.5);
  whole.frames(2);
  EXPECT_EQ(whole.program_.window_title(), "Attune");
  EXPECT_EQ(whole.window_.seen().text("played"), nullptr);
  whole.click("Show what was played before");
  EXPECT_NE(whole.window_.seen().text("played"), nullptr) << "until it is asked for";
}

TEST(Program, HandsOutWhatIsToBeSavedOnceAndSaysWhereItIs) {
  WholeProgram whole(settled());
  whole.program_.open(Screen::kCycle);
  whole.frames(2);
  EXPECT_EQ(whole.program_.keeping().take(), std::nullopt);
  whole.click("Save “In this talk”");
  whole.click("Picture (PNG)");
  const auto wanted = whole.program_.keeping().take();
  ASSERT_TRUE(wanted.has_value());
  EXPECT_EQ(whole.program_.keeping().take(), std::nullopt) << "once";
  whole.program_.keeping().done(std::filesystem::path("/home/noa/Attune/the-couple.html"));
  whole.frames(2);
  EXPECT_NE(whole.window_.seen().text("Saved: /home/noa/Attune/the-couple.html"), nullptr);
  whole.click("Copy the path");
  EXPECT_STREQ(ImGui::GetClipboardText(), "/home/noa/Attune/the-couple.html");
  EXPECT_EQ(whole.window_.seen().item("Copy the path"), nullptr) << "and it is gone";
}

TEST(Program, SavesAComparison) {
  WholeProgram whole(settled());
  whole.program_.open(Screen::kCompare);
  whole.frames(2);
  whole.click("Save this comparison");
  whole.click("Every number (CSV)");
  const auto wanted = whole.program_.keeping().take();
  ASSERT_TRUE(wanted.has_value());
  EXPECT_TRUE(std::holds_alternative<session::TableExport>(wanted->content));
}

TEST(Program, HidesWhatWasSavedOnAQuickExit) {
  WholeProgram whole(settled());
  whole.program_.keeping().done(std::filesystem::path("/home/noa/Attune/the-couple.html"));
  whole.frames(2);
  ASSERT_NE(whole.window_.seen().item("Copy the path"), nullptr);
  whole.click("Quick exit");
  EXPECT_EQ(whole.window_.seen().item("Copy the path"), nullptr);
  whole.program_.escape_pressed(10.0);
  whole.program_.escape_pressed(10.5);
  whole.frames(2);
  EXPECT_EQ(whole.window_.seen().item("Copy the path"), nullptr);
}

TEST(Program, AsksOnceToOpenWhatWasSaved) {
  WholeProgram whole(settled());
  whole.program_.keeping().done(std::filesystem::path("/home/noa/Attune/talk.png"));
  whole.frames(2);
  EXPECT_EQ(whole.program_.keeping().take_opening(), std::nullopt);
  whole.click("Open");
  EXPECT_EQ(whole.program_.keeping().take_opening(),
            std::filesystem::path("/home/noa/Attune/talk.png"));
  EXPECT_EQ(whole.program_.keeping().take_opening(), std::nullopt);
}

TEST(Program, TellsForAWhileWhereSomethingWasSaved) {
  WholeProgram whole(settled());
  whole.program_.keeping().done(std::filesystem::path("/home/noa/Attune/talk.png"));
  whole.frames(20 * 20);
  EXPECT_NE(whole.window_.seen().item("Close"), nullptr) << "20 seconds";
  whole.frames(20 * 20);
  EXPECT_EQ(whole.window_.seen().item("Close"), nullptr) << "40 seconds";
}

TEST(Program, SaysWhyNothingWasSaved) {
  WholeProgram whole(settled());
  whole.program_.keeping().done(
      Error{ErrorCode::kStorage, "the disk is full", "/home/noa", "make room"});
  whole.frames(2);
  bool told = false;
  for (const SeenText& text : whole.window_.seen().texts) {
    told |= text.text.find("the disk is full") != std::string::npos;
  }
  EXPECT_TRUE(told);
  EXPECT_EQ(whole.window_.seen().item("Copy the path"), nullptr);
}

TEST(Program, ClosesItselfWhereTheNotesAreClosed) {
  WholeProgram whole(settled());
  whole.frames(2);
  whole.click("Quick exit");
  EXPECT_FALSE(whole.program_.wants_to_close());
  whole.window_.click_label("Close notes", whole.drawer());
  EXPECT_TRUE(whole.program_.wants_to_close());
}

TEST(Program, ComparesTheMomentThatPracticeIsAt) {
  WholeProgram whole(settled());
  session::Practice practice(test::evening("are-we-okay"), 1, 1);
  ASSERT_TRUE(practice.pick(practice.now().moment().options[0].option->key).ok());
  whole.program_.open_practice(practice);
  whole.frames(3);
  whole.click("Compare from here");
  ASSERT_TRUE(whole.program_.comparison().is_open());
  EXPECT_GT(whole.program_.comparison().comparison().start_minute, 0.0);
}

TEST(Program, LeadsFromAMomentComparedBackToThePractice) {
  WholeProgram whole(settled());
  session::Practice practice = started("are-we-okay");
  ASSERT_TRUE(practice.pick(practice.now().moment().options.front().option->key).ok());
  whole.program_.open_practice(std::move(practice));
  ASSERT_TRUE(whole.program_.compare_practice());
  whole.frames(2);
  EXPECT_FALSE(whole.program_.comparison().playback().playing());  // things are to keep still
  whole.click("Back to your evening");
  EXPECT_EQ(whole.program_.practice().practice().moments().size(), 2U);
  EXPECT_NE(whole.window_.seen().item("Ask the coach (C)"), nullptr);
}

TEST(Program, GoesOnInPracticeFromWhereAnArmStands) {
  WholeProgram whole(settled());
  whole.program_.open(Screen::kCompare);
  whole.program_.comparison().apply(CompareSeek{2});
  whole.frames(2);
  const auto picks = whole.program_.comparison().picks_so_far();
  whole.click("Go on from here yourself");
  ASSERT_TRUE(whole.program_.practice().is_open());
  EXPECT_EQ(whole.program_.practice().practice().now().picked(), picks);
}

TEST(Program, PutsTheOwnWayOfAFinishedEveningBesideTheStyles) {
  WholeProgram whole(settled());
  session::Practice practice = started("are-we-okay");
  while (!practice.now().over()) {
    ASSERT_TRUE(practice.pick(practice.now().moment().options.front().option->key).ok());
  }
  whole.program_.open_practice(std::move(practice));
  ASSERT_TRUE(whole.program_.compare_practice());
  EXPECT_TRUE(whole.program_.comparison().view().own);
  EXPECT_EQ(whole.program_.comparison().comparison().arms.size(), 5U);
}

TEST(Program, KeepsAFinishedWayWhileAnotherEveningIsOpened) {
  WholeProgram whole(settled());
  session::Practice practice = started("are-we-okay");
  while (!practice.now().over()) {
    ASSERT_TRUE(practice.pick(practice.now().moment().options.front().option->key).ok());
  }
  whole.program_.open_practice(std::move(practice));
  whole.program_.open_practice(started("four-hours"));
  whole.program_.open(Screen::kHome);
  whole.frames(2);
  whole.click("See it answered four ways");
  EXPECT_TRUE(whole.program_.comparison().view().has_own);
  whole.program_.comparison().apply(CompareFocus{3});
  EXPECT_EQ(whole.program_.comparison().view().way_on, "Answer it yourself")
      << "nothing leads back to a talk that is not open any more";
}

TEST(Program, BeginsAnEveningWithEnterTwice) {
  WholeProgram whole(settled());
  whole.frames(2);
  for (int i = 0; i < 30; ++i) {
    const SeenItem* focused = whole.window_.seen().focused();
    if (focused != nullptr && focused->label == "Answer it yourself") {
      break;
    }
    whole.window_.tab(whole.drawer());
  }
  whole.press(compat::Key::kEnter);
  whole.frames(2);
  ASSERT_TRUE(whole.program_.practice().is_open());
  EXPECT_EQ(whole.program_.practice().stage(), PracticeStage::kStart);
  whole.press(compat::Key::kEnter);
  whole.frames(2);
  EXPECT_EQ(whole.program_.practice().stage(), PracticeStage::kTalk);
}

TEST(Program, PutsTheRepliesInAnotherOrderAtALaterShowing) {
  WholeProgram whole(settled());
  const auto seed_of_showing = [&whole] {
    whole.program_.open(Screen::kHome);
    whole.frames(2);
    whole.click("Answer it yourself");
    return whole.program_.practice().practice().now().seed();
  };
  const std::uint64_t first = seed_of_showing();
  EXPECT_NE(seed_of_showing(), first);
}

TEST(Program, StopsWhatPlaysWhenStillnessIsAskedFor) {
  session::Settings settings = settled();
  settings.reduced_motion = false;
  WholeProgram whole(settings);
  whole.program_.open(Screen::kCompare);
  whole.frames(2);
  ASSERT_TRUE(whole.program_.comparison().playback().playing());
  whole.click("Keep things still: off");
  EXPECT_FALSE(whole.program_.comparison().playback().playing());
}

TEST(Program, FitsTheRailIntoEveryWindowAtEveryTextScale) {
  for (const ImVec2 size :
       {ImVec2(1440.0F, 900.0F), ImVec2(1280.0F, 720.0F), ImVec2(1024.0F, 640.0F)}) {
    for (const double scale : {1.0, 1.5, 1.75, 2.0}) {
      session::Settings settings = settled();
      settings.text_scale = scale;
      WholeProgram whole(settings, size);
      whole.frames(3);
      for (const char* label : {"Home", "A\u2212", "A+", "Dark"}) {
        const SeenItem* item = whole.window_.seen().item(label);
        ASSERT_NE(item, nullptr) << label;
        EXPECT_TRUE((Rect{{0.0F, 0.0F}, size}.contains(item->area, 0.5F)))
            << label << " at " << scale << " in " << size.x;
      }
    }
  }
}

TEST(Program, ReachesEveryScreenOfTheRailWhereOnlySomeAreSeenAtOnce) {
  session::Settings settings = settled();
  settings.text_scale = 2.0;
  WholeProgram whole(settings, {1024.0F, 640.0F});
  whole.frames(3);
  const auto seen = [&whole] {
    const SeenItem* item = whole.window_.seen().item("The cycle");
    return item != nullptr && item->area.max.y <= 640.0F - 3.0F * 88.0F;
  };
  ASSERT_FALSE(seen());
  constexpr bool kBack = true;  // from where Home begins it is the shorter way
  for (int i = 0; i < 20 && !seen(); ++i) {
    whole.window_.tab(whole.drawer(), kBack);
  }
  EXPECT_TRUE(seen());
}

TEST(Program, RemembersADrillThatWasDoneAndWhenItIsDueAgain) {
  WholeProgram whole(settled());
  whole.program_.open(Screen::kDrills);
  whole.frames(2);
  EXPECT_TRUE(whole.program_.settings().drills.empty());
  // A ladder takes them all, one after the other; any other drill is done with the first.
  for (int round = 0; round < 6; ++round) {
    for (const char* key : {"1", "2", "3", "4", "5", "6"}) {
      if (whole.program_.settings().drills.empty()) {
        whole.type(key);
      }
    }
  }
  ASSERT_EQ(whole.program_.settings().drills.size(), 1U);
  EXPECT_GT(whole.program_.settings().drills.begin()->second.due,
            session::Day(std::chrono::year(2026) / 11 / 28));
}

TEST(Program, TellsNothingOfDrillsWhileWhatWasDoneIsHidden) {
  session::Settings settings = settled();
  for (const coach::Drill& drill : test::shipped_phrases().drills) {
    settings.drills[drill.id] = {.box = 0, .due = session::Day(std::chrono::year(2026) / 11 / 1)};
  }
  for (const bool hidden : {false, true}) {
    settings.history_hidden = hidden;
    WholeProgram whole(settings);
    whole.program_.open(Screen::kDrills);
    whole.frames(3);
    EXPECT_EQ(whole.tells("due again"), !hidden);
  }
}

TEST(Program, PractisesTheRepliesThatWereFound) {
  WholeProgram whole(settled());
  whole.program_.open(Screen::kPhrasebook);
  whole.frames(2);
  whole.click("Practise these aloud");
  EXPECT_TRUE(whole.tells("Your own words"));
  whole.click("Look at one way");
  whole.click("Not yet");
  EXPECT_EQ(whole.program_.settings().drills.size(), 1U);
}

TEST(Program, KeepsTheButtonUnderThePointerWhileTheTextGrows) {
  session::Settings settings = settled();
  settings.text_scale = 1.375;
  WholeProgram wide(settings);
  wide.frames(3);
  settings.text_scale = 1.5;
  WholeProgram narrow(settings);
  narrow.frames(3);
  const Rect before = wide.window_.seen().item("A+")->area;
  EXPECT_TRUE(narrow.window_.seen().item("A+")->area.contains(before.centre()));
}

TEST(Program, CallsNoWayTheOwnOneThatWasNotGoneToItsEndOrWasAnsweredByHabit) {
  WholeProgram whole(settled());
  session::Practice half = started("are-we-okay");
  ASSERT_TRUE(half.pick(half.now().moment().options.front().option->key).ok());
  whole.program_.open_practice(std::move(half));
  whole.frames(2);
  whole.click("Home");
  whole.click("See it answered four ways");
  EXPECT_FALSE(whole.program_.comparison().view().has_own);

  const auto scenario = test::evening("are-we-okay");
  session::Practice asking(scenario, scenario->bidder(), 1);
  while (!asking.now().over()) {
    ASSERT_TRUE(asking.pick(asking.now().moment().options.front().option->key).ok());
  }
  whole.program_.open_practice(std::move(asking));
  ASSERT_TRUE(whole.program_.compare_practice());
  EXPECT_FALSE(whole.program_.comparison().view().has_own);
}

TEST(Program, LeadsNowhereBackOnceAnotherEveningWasBegun) {
  WholeProgram whole(settled());
  session::Practice practice = started("are-we-okay");
  ASSERT_TRUE(practice.pick(practice.now().moment().options.front().option->key).ok());
  whole.program_.open_practice(std::move(practice));
  ASSERT_TRUE(whole.program_.compare_practice());
  EXPECT_EQ(whole.program_.comparison().view().way_on, "Back to your evening");
  whole.program_.open_practice(started("four-hours"));
  EXPECT_EQ(whole.program_.comparison().view().way_on, "Answer it yourself");
}

// The last frame's vertices.
std::vector<ImDrawVert> drawn(const test::HeadlessUi& window) {
  std::vector<ImDrawVert> vertices;
  const ImDrawData& data = window.draw_data();
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImVector<ImDrawVert>& list = data.CmdLists[i]->VtxBuffer;
    vertices.insert(vertices.end(), list.begin(), list.end());
  }
  return vertices;
}

bool same_vertices(const std::vector<ImDrawVert>& a, const std::vector<ImDrawVert>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const ImDrawVert& one, const ImDrawVert& other) {
                      return std::memcmp(&one, &other, sizeof(ImDrawVert)) == 0;
                    });
}

// What is copied from the frame before must look as if it were drawn anew. A witness has everything
// drawn anew.
// On every screen the mouse is taken to every place, or every so many.
constexpr int kMouseStride = test::all_or_some(1, 10);

TEST(Program, CopiesNothingThatHasChanged) {
  session::Settings settings = settled();
  WholeProgram whole(settings);
  const auto still = [&](const Ui& ui) { whole.program_.frame(ui, 0.0); };
  const auto expect_the_same = [&](const char* what) {
    whole.window_.witness(false);
    whole.window_.frames(3, still);
    const auto copied = drawn(whole.window_);
    whole.window_.witness(true);
    whole.window_.frame(still);
    EXPECT_TRUE(same_vertices(copied, drawn(whole.window_))) << what;
  };
  whole.program_.open_practice(started("are-we-okay"));
  for (const ScreenInfo& info : kScreens) {
    whole.program_.open(info.screen);
    for (int i = 0; i < 40; i += kMouseStride) {  // over everything that can be pointed at
      whole.window_.move_mouse({20.0F + 35.0F * static_cast<float>(i),
                                30.0F + 23.0F * static_cast<float>((i * 17) % 37)});
      expect_the_same(info.id.data());
    }
    for (const compat::Key key : {compat::Key::kSpace, compat::Key::kTab, compat::Key::kTab}) {
      whole.press(key);
      whole.window_.frames(12, still);  // until the map is there, piece by piece
      expect_the_same(info.id.data());
    }
    whole.click(settings.theme == session::Theme::kDark ? "Light" : "Dark");
    settings = whole.program_.settings();
    whole.window_.set_look(whole.program_.look());
    expect_the_same("the other theme");
  }
}

TEST(Program, ChangesTextSizeAndThemeAndStopsAtTheEnds) {
  WholeProgram whole(settled());
  whole.frames(2);
  whole.click("A+");
  EXPECT_DOUBLE_EQ(whole.program_.settings().text_scale, 1.125);
  whole.click("Dark");
  EXPECT_EQ(whole.program_.look().theme, Theme::kDark);
  for (int i = 0; i < 12; ++i) {
    whole.click("A\u2212");
  }
  EXPECT_DOUBLE_EQ(whole.program_.settings().text_scale, session::kSmallestTextScale);
}

TEST(Program, ChangesTextSizeForTheKeysOfTheWindow) {
  Program program(test::shipped_library(), settled());
  program.grow_text(2);
  EXPECT_DOUBLE_EQ(program.settings().text_scale, 1.0 + 2 * session::kTextScaleStep);
  program.grow_text(100);
  EXPECT_DOUBLE_EQ(program.settings().text_scale, session::kLargestTextScale);
  program.reset_text();
  EXPECT_DOUBLE_EQ(program.settings().text_scale, 1.0);
}

TEST(Program, RestsOnceNothingHappens) {
  WholeProgram whole(settled());
  whole.frames(5);
  EXPECT_FALSE(whole.program_.moving());
}

class ProgramAtEverySize
    : public ::testing::TestWithParam<std::tuple<Screen, ImVec2, double, session::Theme>> {};

TEST_P(ProgramAtEverySize, CutsNoText) {
  const auto& [screen, size, scale, theme] = GetParam();
  session::Settings settings = settled();
  settings.text_scale = scale;
  settings.theme = theme;
  WholeProgram whole(settings, size);
  whole.program_.open(screen);
  whole.frames(4);
  ASSERT_GT(whole.window_.seen().texts.size(), 5U);
  test::expect_no_text_is_cut(whole.window_.seen(), size, true);
}

INSTANTIATE_TEST_SUITE_P(Screens, ProgramAtEverySize,
                         ::testing::Combine(::testing::ValuesIn([] {
                                              std::vector<Screen> screens;
                                              for (const ScreenInfo& listed : kScreens) {
                                                screens.push_back(listed.screen);
                                              }
                                              return screens;
                                            }()),
                                            ::testing::Values(ImVec2(1440, 900), ImVec2(1024, 640)),
                                            ::testing::Values(1.0, 1.5, 2.0),
                                            ::testing::Values(session::Theme::kLight)));

}  // namespace
}  // namespace attune::ui
