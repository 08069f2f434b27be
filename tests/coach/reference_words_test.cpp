#include "coach/reference_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

model::ReferenceSetting couple(std::string title, std::string term = "") {
  model::ReferenceSetting setting;
  setting.title = std::move(title);
  setting.meaning = "Two who answer warmly";
  setting.term = std::move(term);
  setting.parameters = "a = 1, b = 2";
  return setting;
}

model::ReferenceModel model_of(std::vector<model::ReferenceSetting> settings,
                               std::string caution = "") {
  model::ReferenceModel model;
  model.title = "Warmth (Nobody)";
  model.source = "Nobody 1999, Nowhere 1:2";
  model.what_is_verified = "Nothing was checked";
  model.caution = std::move(caution);
  model.settings = std::move(settings);
  return model;
}

TEST(ReferenceWords, SayPlainlyHowACheckCameOut) {
  EXPECT_EQ(check_sentence(kEnglish, "the published model", 28, 28),
            "The program computes 28 numbers of the published model and compares them; all agree. "
            "That checks the arithmetic, not people.");
  EXPECT_EQ(check_sentence(kEnglish, "the published model", 26, 28),
            "The program computes 28 numbers of the published model and compares them; 2 of them "
            "do not agree.");
}

TEST(ReferenceWords, SayWhoTheCoupleIs) {
  EXPECT_EQ(setting_sentence(kEnglish, couple("Two fires")), "Two who answer warmly.");
  EXPECT_EQ(setting_sentence(kEnglish, couple("Two fires", "a validating couple")),
            "Two who answer warmly (in the papers: a validating couple).");
  EXPECT_EQ(parameter_sentence(kEnglish, couple("Two fires")),
            "The numbers of this couple: a = 1, b = 2.");
}

TEST(ReferenceWords, SayHowWellTheSourceIsKnown) {
  EXPECT_EQ(source_sentences(kEnglish, model_of({couple("Two fires")})),
            "Nobody 1999, Nowhere 1:2. Nothing was checked.");
}

TEST(ReferenceWords, NameTheCoupleWhereThereAreSeveral) {
  const auto one = model_of({couple("Two fires")});
  EXPECT_EQ(name_of(kEnglish, one, one.settings[0]), "Warmth (Nobody)");
  const auto two = model_of({couple("Two fires"), couple("One fire")});
  EXPECT_EQ(name_of(kEnglish, two, two.settings[1]), "Warmth (Nobody): One fire");
}

TEST(ReferenceWords, WarnOfAnExampleBeforeTheyNameTheSource) {
  EXPECT_EQ(origin_sentences(kEnglish, model_of({couple("Two fires")})),
            "Source of the equations: Nobody 1999, Nowhere 1:2.");
  EXPECT_EQ(origin_sentences(kEnglish, model_of({couple("Two fires")}, "A no is a no.")),
            "A no is a no. Source of the equations: Nobody 1999, Nowhere 1:2.");
}

}  // namespace
}  // namespace attune::coach
