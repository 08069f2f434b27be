#include <gtest/gtest.h>

#include "support/evening.h"
#include "support/headless_ui.h"
#include "ui/phrasebook/phrasebook_panel.h"
#include "ui/phrasebook/phrasebook_state.h"

namespace attune::ui {
namespace {

/// The state and its panel, as the program ties them together.
struct Book {
  PhrasebookState state{test::shipped_phrases().replies};
  std::vector<std::size_t> practised;

  auto drawer(ImVec2 size = {1000.0F, 680.0F}) {
    return [this, size](const Ui& ui) {
      const Rect content = Rect::of({20.0F, 20.0F}, size.x, size.y);
      if (auto wanted = state.apply(draw_phrasebook_panel(ui, state.view(), content))) {
        practised = *wanted;
      }
    };
  }
};

TEST(PhrasebookState, ShowsEverythingAtFirst) {
  const PhrasebookState state(test::shipped_phrases().replies);
  const PhrasebookView view = state.view();
  EXPECT_EQ(view.rows.size(), state.replies().size());
  EXPECT_EQ(view.page.says, view.rows.front().says);
  ASSERT_FALSE(view.page.reasons.empty());
  EXPECT_NE(view.page.reasons.front().words, "");
  EXPECT_EQ(view.level, 0);
  EXPECT_EQ(view.style, 0);
}

TEST(PhrasebookState, FiltersByLevelAndStyleAndKeepsWhoIsReadWhereItCan) {
  PhrasebookState state(test::shipped_phrases().replies);
  state.apply(PhrasebookLevel{1 + 3});
  ASSERT_GE(state.view().rows.size(), 2U);
  for (const PhraseRowView& row : state.view().rows) {
    const auto& replies = state.replies();
    const auto found = std::find_if(replies.begin(), replies.end(),
                                    [&](const auto& reply) { return reply.id == row.id; });
    EXPECT_EQ(found->codes.validation, 3) << row.id;
  }
  state.apply(PhrasebookSelect{1});
  const std::string_view read = state.view().page.says;
  state.apply(PhrasebookStyle{1});
  EXPECT_EQ(state.view().page.says, read) << "it comforts and stays, so it is still there";
  state.apply(PhrasebookLevel{0});
  EXPECT_EQ(state.view().page.says, read);
  state.apply(PhrasebookStyle{3});
  EXPECT_NE(state.view().page.says, read);
  EXPECT_EQ(state.view().selected, 0);
}

TEST(PhrasebookState, SaysSoWhereNothingIsFound) {
  PhrasebookState state(test::shipped_phrases().replies);
  state.apply(PhrasebookSearch{"zeppelin"});
  EXPECT_TRUE(state.view().rows.empty());
  EXPECT_EQ(state.view().count, "0 of " + std::to_string(state.replies().size()) + " replies");
  EXPECT_EQ(state.apply(PhrasebookPractise{}), std::vector<std::size_t>());
  state.apply(PhrasebookSelect{3});
  EXPECT_EQ(state.view().selected, 0);
}

TEST(PhrasebookPanel, FindsByWhatIsTyped) {
  test::HeadlessUi window;
  Book book;
  window.click_label("Words to look for", book.drawer());
  window.type("hens", book.drawer());
  window.frames(3, book.drawer());
  ASSERT_EQ(book.state.view().rows.size(), 1U);
  EXPECT_NE(window.seen().item("The hens need shutting in."), nullptr);
}

TEST(PhrasebookPanel, ReadsTheOneThatIsPressed) {
  test::HeadlessUi window;
  Book book;
  window.frame(book.drawer());
  const std::string second(book.state.view().rows[1].says);
  window.click_label(second, book.drawer());
  window.frames(2, book.drawer());
  EXPECT_EQ(book.state.view().page.says, second);
}

TEST(PhrasebookPanel, HandsOverWhatIsToBePractised) {
  test::HeadlessUi window;
  Book book;
  book.state.apply(PhrasebookLevel{1 + 6});
  window.click_label("Practise these aloud", book.drawer());
  EXPECT_EQ(book.practised.size(), book.state.view().rows.size());
  EXPECT_FALSE(book.practised.empty());
}

TEST(PhrasebookPanel, ShowsListOrPageWhereThereIsRoomForOne) {
  test::HeadlessUi window;
  Book book;
  const ImVec2 narrow = {600.0F, 600.0F};
  window.frame(book.drawer(narrow));
  EXPECT_EQ(window.seen().item("Back to the list"), nullptr);
  window.click_label(std::string(book.state.view().rows[0].says), book.drawer(narrow));
  window.frames(2, book.drawer(narrow));
  ASSERT_NE(window.seen().item("Back to the list"), nullptr);
  window.click_label("Back to the list", book.drawer(narrow));
  window.frames(2, book.drawer(narrow));
  EXPECT_EQ(window.seen().item("Back to the list"), nullptr);
}

}  // namespace
}  // namespace attune::ui
