#include "scenario/option_keys.h"

#include <gtest/gtest.h>

#include "found.h"
#include "read_text.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string said_of_option(const std::string& text) {
  testing::ReadText read(text);
  const Element pick = (*Entries(read.root()).begin()).key;
  check_option_keys(read.root(), pick, read.reporter());
  return testing::said(read.reporter().take_sorted());
}

std::string said_of_choose(const std::string& text) {
  testing::ReadText read(text);
  const Element leader = (*Entries(read.root()).begin()).key;
  check_choose_keys(read.root(), leader, read.reporter());
  return testing::said(read.reporter().take_sorted());
}

TEST(OptionKeys, AreThoseOfAnOption) {
  EXPECT_EQ(said_of_option("pick#a: Hm.\nas: give_in\nwhy: no\ntakes: 3 min\n"), "");
  EXPECT_EQ(said_of_option("pick: Hm.\ncouch: Hm?\n"),
            "2:1 'couch' is no key of an option | did you mean 'coach'?\n");
  EXPECT_EQ(said_of_option("pick: Hm.\npick#b: Mm.\n"),
            "2:1 a second 'pick' in one option | begin a new option with '- '\n");
}

TEST(OptionKeys, AreMissedBesideADecision) {
  EXPECT_EQ(said_of_choose("choose: []\norder: as written\n"), "");
  EXPECT_EQ(said_of_choose("choose: []\ngo: hall\n"),
            "2:1 'go' belongs to an option, and stands beside 'choose' | indent it as deep as the "
            "'pick' it belongs to\n");
  EXPECT_EQ(said_of_choose("choose: []\npick#a: Hm.\n"),
            "2:1 'pick' belongs to an option, and stands beside 'choose' | begin each option with "
            "'- pick: ...'\n");
  EXPECT_EQ(said_of_choose("choose tom: []\nordre: as written\n"),
            "2:1 'ordre' is no key of a 'choose' | did you mean 'order'?\n");
}

TEST(OptionKeys, TakeALineForTheOptionThatIsMeant) {
  const Loaded loaded = testing::check_small("pick#no: Not", "tom#no: Not");
  EXPECT_EQ(testing::said(loaded.findings),
            "43:9 an option begins with 'pick' | write '- pick#no: ...'\n");
}

}  // namespace
}  // namespace attune::scenario
