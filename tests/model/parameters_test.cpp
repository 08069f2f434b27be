#include "model/parameters.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace attune::model {
namespace {

TEST(ParameterTable, ListsEveryMemberExactlyOnce) {
  Parameters parameters;
  std::set<const double*> places;
  std::set<std::string_view> names;
  for (const ParameterInfo& info : parameter_table()) {
    places.insert(&(parameters.*info.member));
    names.insert(info.name);
  }
  EXPECT_EQ(places.size() * sizeof(double), sizeof(Parameters));
  EXPECT_EQ(names.size(), places.size());
}

TEST(ParameterTable, HasEveryDefaultWellWithinItsRange) {
  const Parameters defaults;
  for (const ParameterInfo& info : parameter_table()) {
    EXPECT_LT(info.low, info.high) << info.name;
    EXPECT_GE(defaults.*info.member, info.low) << info.name;
    EXPECT_LT(defaults.*info.member, info.high) << info.name;
  }
}

TEST(ParameterTable, ExplainsEveryParameter) {
  const std::set<std::string_view> units = {"1", "1/min", "1/week", "1/bid", "bids/week", "min"};
  std::set<std::string_view> meanings;
  for (const ParameterInfo& info : parameter_table()) {
    EXPECT_TRUE(units.contains(info.unit)) << info.name;
    EXPECT_FALSE(info.source.empty()) << info.name;
    meanings.insert(info.meaning);
  }
  EXPECT_EQ(meanings.size(), parameter_table().size()) << "two parameters mean the same";
}

TEST(ParameterTable, UsesEachSymbolOnce) {
  std::set<std::string_view> symbols;
  for (const ParameterInfo& info : parameter_table()) {
    if (!info.symbol.empty()) {
      EXPECT_TRUE(symbols.insert(info.symbol).second) << info.symbol;
    }
  }
  EXPECT_EQ(symbols.size(), 78U);
}

TEST(SetParameter, ChangesOnlyTheOneThatIsNamed) {
  Parameters parameters;
  ASSERT_TRUE(set_parameter(parameters, "soothing_by_validation", 0.5).ok());
  Parameters expected;
  expected.soothing_by_validation = 0.5;
  EXPECT_EQ(parameters, expected);
}

TEST(SetParameter, ReachesEveryParameterByItsName) {
  for (const ParameterInfo& info : parameter_table()) {
    Parameters parameters;
    ASSERT_TRUE(set_parameter(parameters, info.name, info.low).ok()) << info.name;
    EXPECT_EQ(parameters.*info.member, info.low) << info.name;
    ASSERT_TRUE(set_parameter(parameters, info.name, info.high).ok()) << info.name;
    EXPECT_EQ(parameters.*info.member, info.high) << info.name;
  }
}

TEST(SetParameter, NamesTheNearestKnownOneForATypingError) {
  Parameters parameters;
  const Result<void> result = set_parameter(parameters, "soothing_by_validaton", 0.5);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotFound);
  EXPECT_NE(result.error().fix.find("'soothing_by_validation'"), std::string::npos);
  EXPECT_EQ(parameters, Parameters{});
}

TEST(SetParameter, OffersTheListWhereNoNameIsNear) {
  Parameters parameters;
  const Result<void> result = set_parameter(parameters, "love", 1.0);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().fix, "see the list of parameters");
}

TEST(SetParameter, RefusesWhatIsOutsideTheRangeAndSaysTheRange) {
  for (const double value : {-0.1, 1.1, std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity()}) {
    Parameters parameters;
    const Result<void> result = set_parameter(parameters, "soothing_by_validation", value);
    ASSERT_FALSE(result.ok()) << value;
    EXPECT_EQ(result.error().code, ErrorCode::kOutOfRange);
    EXPECT_NE(result.error().fix.find("from 0 to 1"), std::string::npos) << result.error().fix;
    EXPECT_EQ(parameters, Parameters{});
  }
}

}  // namespace
}  // namespace attune::model
