#include "model/reference/reference_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <sstream>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

class EveryReferenceModel : public testing::TestWithParam<std::size_t> {
 protected:
  const ReferenceModel model_ = reference_models().at(GetParam());
};

std::string test_name(const testing::TestParamInfo<std::size_t>& info) {
  std::string name = reference_models().at(info.param).name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

std::size_t word_count(const std::string& text) {
  std::istringstream words(text);
  return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(words), {}));
}

bool is_kebab_case(const std::string& name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char letter) {
    return std::islower(letter) != 0 || std::isdigit(letter) != 0 || letter == '-';
  });
}

TEST(ReferenceModels, SevenShipUnderTheirNames) {
  std::vector<std::string> names;
  for (const ReferenceModel& model : reference_models()) {
    names.push_back(model.name);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"gottman-bilinear", "gottman-ojive", "rinaldi-linear",
                                             "laura-and-petrarch", "gone-with-the-wind",
                                             "liebovitch", "coupled-oscillators"}));
}

TEST(ReferenceModels, OnlyTheRecalledOnesAreCalledSo) {
  for (const ReferenceModel& model : reference_models()) {
    const bool recalled = model.name == "laura-and-petrarch" || model.name == "liebovitch";
    EXPECT_EQ(word_for(model.status), recalled ? "recalled" : "verified") << model.name;
  }
}

TEST(ReferenceModels, AMissIsAMissAndSoIsWhatIsNoNumber) {
  EXPECT_TRUE((Expectation{.expected = 1.0, .tolerance = 0.1, .computed = 1.05}.is_hit()));
  EXPECT_FALSE((Expectation{.expected = 1.0, .tolerance = 0.1, .computed = 1.15}.is_hit()));
  EXPECT_FALSE((Expectation{.expected = 1.0, .tolerance = 0.1, .computed = std::nan("")}.is_hit()));
}

TEST(ReferenceModels, ARunCountsItsHits) {
  ReferenceModel model = reference_models().front();
  model.run = [] {
    return std::vector<Expectation>{{.what = "hit", .expected = 1.0, .computed = 1.0},
                                    {.what = "missed", .expected = 1.0, .computed = 2.0}};
  };
  const ReferenceRun run = run_reference(std::move(model));
  EXPECT_EQ(run.numbers.size(), 2U);
  EXPECT_EQ(run.hits(), 1U);
}

TEST_P(EveryReferenceModel, TellsEverybodyOfTwoPartnersAndNotOfTheirRoles) {
  std::string told =
      model_.title + " " + model_.tab + " " + model_.paragraph + " " + model_.caution;
  for (const ReferenceVariable& variable : model_.variables) {
    told += " " + variable.who + " " + variable.meaning;
  }
  for (const ReferenceSetting& setting : model_.settings) {
    told += " " + setting.title + " " + setting.meaning + " " + setting.over_time + " " +
            setting.from_anywhere;
  }
  std::transform(told.begin(), told.end(), told.begin(), [](unsigned char letter) {
    return std::isalpha(letter) != 0 ? std::tolower(letter) : ' ';
  });
  for (const char* role : {" wife ", " husband ", " wife s ", " husband s ", " man ", " woman "}) {
    EXPECT_EQ(told.find(role), std::string::npos) << role;
  }
}

TEST_P(EveryReferenceModel, HitsEveryNumber) {
  const std::vector<Expectation> numbers = model_.run();
  EXPECT_GE(numbers.size(), 5U);
  for (const Expectation& number : numbers) {
    EXPECT_TRUE(number.is_hit()) << model_.name << ", " << number.what << ": expected "
                                 << number.expected << " within " << number.tolerance
                                 << ", computed " << number.computed;
  }
}

TEST_P(EveryReferenceModel, NamesEachNumberOnce) {
  std::set<std::string> known;
  for (const Expectation& number : model_.run()) {
    EXPECT_TRUE(known.insert(number.what).second) << number.what;
  }
}

TEST_P(EveryReferenceModel, ExplainsItselfInOneParagraph) {
  EXPECT_GE(word_count(model_.paragraph), 60U);
  EXPECT_LE(word_count(model_.paragraph), 110U);
  EXPECT_TRUE(is_kebab_case(model_.name)) << model_.name;
  EXPECT_FALSE(model_.title.empty());
  EXPECT_FALSE(model_.source.empty());
  EXPECT_FALSE(model_.what_is_verified.ends_with('.')) << "it is put into sentences";
}

TEST_P(EveryReferenceModel, HasAMeaningForEveryVariable) {
  ASSERT_FALSE(model_.settings.empty());
  for (const ReferenceSetting& setting : model_.settings) {
    EXPECT_EQ(setting.system.size(), model_.variables.size()) << setting.name;
    EXPECT_LT(std::max(setting.plane[0], setting.plane[1]), model_.variables.size());
    EXPECT_NE(setting.plane[0], setting.plane[1]);
  }
  for (const ReferenceVariable& variable : model_.variables) {
    EXPECT_FALSE(variable.meaning.empty()) << variable.name;
    EXPECT_FALSE(variable.who.empty()) << variable.name;
    EXPECT_FALSE(variable.low.empty()) << variable.name;
    EXPECT_FALSE(variable.high.empty()) << variable.name;
  }
}

TEST_P(EveryReferenceModel, NamesEachSettingOnce) {
  std::set<std::string> known;
  for (const ReferenceSetting& setting : model_.settings) {
    EXPECT_TRUE(is_kebab_case(setting.name)) << setting.name;
    EXPECT_TRUE(known.insert(setting.name).second) << setting.name;
    EXPECT_FALSE(setting.title.empty()) << setting.name;
    EXPECT_FALSE(setting.meaning.ends_with('.')) << setting.name << ": it is put into sentences";
    EXPECT_FALSE(setting.meaning.empty()) << setting.name;
    EXPECT_FALSE(setting.parameters.empty()) << setting.name;
    EXPECT_TRUE(setting.over_time.ends_with('.')) << setting.name;
  }
}

TEST_P(EveryReferenceModel, RestsWhereItsRightHandSideSaysSo) {
  for (const ReferenceSetting& setting : model_.settings) {
    const std::vector<FixedPoint> rests = rests_of(setting);
    EXPECT_FALSE(rests.empty()) << setting.name;
    for (const FixedPoint& rest : rests) {
      const std::vector<double> value = setting.system.at(rest.at);
      for (std::size_t i = 0; i < value.size(); ++i) {
        const double still = setting.system.kind == SystemKind::kMap ? rest.at[i] : 0.0;
        EXPECT_NEAR(value[i], still, 1e-11) << setting.name;
      }
    }
  }
}

TEST_P(EveryReferenceModel, HasCompetingOutcomesOnlyWhereItIsSaid) {
  for (const ReferenceSetting& setting : model_.settings) {
    const std::vector<FixedPoint> rests = rests_of(setting);
    const bool several = rests.size() > 1;
    EXPECT_EQ(setting.competing_outcomes, several) << setting.name;
  }
}

// Paths that run away are worth drawing too; a picture ends where its box does.
TEST_P(EveryReferenceModel, StartsInsideItsBoxOnPathsThatCanBeDrawn) {
  for (const ReferenceSetting& setting : model_.settings) {
    ASSERT_FALSE(setting.starts.empty()) << setting.name;
    for (const std::vector<double>& start : setting.starts) {
      EXPECT_TRUE(setting.system.box.holds(start)) << setting.name;
      const Trajectory path = trajectory(setting.system, start, setting.step, setting.steps);
      for (const double value : path.states.back()) {
        EXPECT_TRUE(std::isfinite(value)) << setting.name;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Published, EveryReferenceModel,
                         testing::Range(std::size_t{0}, reference_models().size()), test_name);

}  // namespace
}  // namespace attune::model
