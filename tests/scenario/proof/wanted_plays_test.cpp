#include "scenario/proof/wanted_plays.h"

#include <gtest/gtest.h>

#include "../found.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

TEST(WantedPlays, AreMadeOnceAndSayHowManyTheyWere) {
  const auto scenario = testing::with_nodes({{testing::end(0)}});
  Sources sources;
  sources.emplace_back("a.yaml", "");
  Reporter reporter(sources);
  WantedPlays wanted(scenario, reporter);
  EXPECT_EQ(&wanted.plays(), &wanted.plays());
  wanted.note_never_seen({3, 5, 0}, "this line");
  EXPECT_EQ(testing::said(reporter.take_sorted()),
            "3:5 only how the couple is leads to this line: never seen in 1000 plays | play it "
            "yourself once, and loosen the condition if nobody ever meets it\n");
}

}  // namespace
}  // namespace attune::scenario
