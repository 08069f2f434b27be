#include "coach/own_words/linear_model.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

const std::string kSmall =
    "attune-own-words 1\n"
    "0.7\n"
    "style:warm\tstyle:cold\n"
    "10\t-10\n"
    "L:comes\t0:150\t1:-50\n"
    "s:I_share\t1:200\n";

TEST(LinearModel, AddsUpWhatTheFeaturesWeigh) {
  const auto model = LinearModel::read(kSmall, "w.txt");
  ASSERT_TRUE(model.ok()) << model.error().message();
  EXPECT_EQ(model.value().outputs(), (std::vector<std::string>{"style:warm", "style:cold"}));
  EXPECT_DOUBLE_EQ(model.value().sure_from(), 0.7);
  const std::vector<WordFeature> features = {
      {.name = "L:comes"}, {.name = "s:I_share", .value = 0.5F}, {.name = "w:unknown"}};
  const std::vector<float> scores = model.value().scores(features);
  ASSERT_EQ(scores.size(), 2U);
  EXPECT_FLOAT_EQ(scores[0], 0.1F + 1.5F);
  EXPECT_FLOAT_EQ(scores[1], -0.1F - 0.5F + 2.0F * 0.5F);
  EXPECT_TRUE(model.value().weights_of("w:unknown").empty());
}

TEST(LinearModel, SaysWhichLineItCannotRead) {
  const auto where = [](std::string text, const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
    const auto model = LinearModel::read(text, "w.txt");
    return model.ok() ? "" : model.error().where;
  };
  EXPECT_EQ(where(kSmall, "words 1", "words 2"), "w.txt:1");
  EXPECT_EQ(where(kSmall, "0.7", "often"), "w.txt:2");
  EXPECT_EQ(where(kSmall, "10\t-10", "10\tten"), "w.txt:4");
  EXPECT_EQ(where(kSmall, "10\t-10", "10"), "w.txt:4");
  EXPECT_EQ(where(kSmall, "0:150", "9:150"), "w.txt:5");
  EXPECT_EQ(where(kSmall, "1:200", "1=200"), "w.txt:6");
}

}  // namespace
}  // namespace attune::coach
