#include "scenario/choose_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kReads =
    "    - if: told or asked > 0 or day is hard\n      then: {tom: hm}\n    - end: closer\n";

Loaded load(std::string_view choose) {
  return testing::load_steps("    - " + std::string(choose) + "\n" + std::string(kReads));
}

Choose read(std::string_view choose) {
  const Loaded loaded = load(choose);
  EXPECT_EQ(testing::places(loaded.findings), "") << choose;
  return loaded.scenario ? std::get<Choose>(testing::kitchen(loaded)[0].what) : Choose();
}

std::string findings_of(std::string_view choose) { return testing::places(load(choose).findings); }

constexpr std::string_view kWhole = R"(choose:
      - pick#counted: Four hours. You counted.
        as: {invalidation: 2, criticism: 1}
        from: {criticism: You counted}
        if: not told
        why: He knows.
        once: true
        takes: 90 s
        set: [asked +1, told = true]
        coach: What did it cost?
        loop: {hears: too much, shows: anger, underneath: shame, does: gets louder}
        then:
          - tom: Somebody has to count.
        go: hall
      - pick: Anything.
        as: give_all
        end: closer)";

TEST(ChooseReader, ReadsEverythingAnOptionCanHave) {
  const Choose choose = read(kWhole);
  ASSERT_EQ(choose.options.size(), 2U);
  const Option& option = choose.options[0];
  EXPECT_EQ(option.id(), "counted");
  EXPECT_EQ(option.text, "Four hours. You counted.");
  EXPECT_EQ(std::get<model::ReplyCodes>(option.codes).invalidation, 2);
  EXPECT_EQ(*option.from, (std::vector<CodeWords>{{"criticism", "You counted"}}));
  EXPECT_TRUE(option.condition.has_value());
  EXPECT_EQ(option.why, "He knows.");
  EXPECT_TRUE(option.once);
  EXPECT_DOUBLE_EQ(option.minutes.value_or(0.0), 1.5);
  EXPECT_EQ(option.set.size(), 2U);
  EXPECT_EQ(option.coach, "What did it cost?");
  ASSERT_TRUE(option.loop.has_value());
  EXPECT_EQ(option.loop->underneath, "shame");
  EXPECT_EQ(option.then.size(), 1U);
  EXPECT_EQ(option.go, 0);
  EXPECT_EQ(option.end, kNone);
  EXPECT_EQ(option.at, (Position{25, 9, 0}));
}

TEST(ChooseReader, NamesOptionsByIdOrByWrittenOrder) {
  const Choose choose = read(kWhole);
  EXPECT_EQ(choose.options[0].key, "kitchen#counted");
  EXPECT_EQ(choose.options[1].key, "kitchen@2");
  EXPECT_EQ(choose.options[0].number, 1) << "the hall's option is 0";
  EXPECT_EQ(choose.options[1].number, 2);
  EXPECT_EQ(choose.number, 1);
}

TEST(ChooseReader, LetsAnotherPersonChooseByName) {
  const Choose plain = read(kWhole);
  EXPECT_EQ(plain.chooser, 1);
  EXPECT_FALSE(plain.named);
  const Choose named = read(
      "choose tom:\n      - pick: Are we okay?\n        as: {softness: 2}\n"
      "      - pick: Never mind.");
  EXPECT_EQ(named.chooser, 0);
  EXPECT_TRUE(named.named);
  EXPECT_EQ(std::get<model::BidderCodes>(named.options[0].codes).softness, 2);
}

TEST(ChooseReader, KeepsTheWrittenOrderWhereAsked) {
  EXPECT_FALSE(read(kWhole).as_written);
  EXPECT_TRUE(
      read("order: as written\n      choose:\n      - pick: a\n        as: give_all").as_written);
  EXPECT_EQ(findings_of("order: shuffled\n      choose:\n      - pick: a\n        as: give_all"),
            "ATN0404 24:14\n");
}

TEST(ChooseReader, SaysWhatIsWrongWithAnOption) {
  EXPECT_EQ(findings_of("choose:\n      - say: a"), "ATN0202 25:9\n");
  EXPECT_EQ(findings_of("choose:\n      - pick: a"), "ATN0407 25:9\n");
  EXPECT_EQ(findings_of("choose:\n      - pick: a\n        as: {validatoin: 2}"),
            "ATN0201 26:14\n");
  EXPECT_EQ(findings_of("choose:\n      - pick: a\n        as: give_al"), "ATN0306 26:13\n");
  EXPECT_EQ(findings_of("choose:\n      - pick: a\n        as: give_all\n        go: hall\n"
                        "        end: closer"),
            "ATN0206 28:14\n");
  EXPECT_EQ(findings_of("choose:\n      - pick: a\n        as: give_all\n        loop: {hears: b}"),
            "ATN0202 27:15\nATN0202 27:15\nATN0202 27:15\n");
  EXPECT_EQ(findings_of("choose:\n      - pick#a: a\n        as: give_all\n        pick#b: b"),
            "ATN0205 27:9\n");
  EXPECT_EQ(findings_of("choose: a"), "ATN0203 24:15\n");
  EXPECT_EQ(findings_of("choose: []"), "ATN0202 24:7\n");
  EXPECT_EQ(findings_of("choose tim:\n      - pick: a"), "ATN0301 24:14\n");
}

TEST(ChooseReader, ReadsAnOptionOfTomsAsItWasMeant) {
  const Loaded loaded = load("choose tom:\n      - tom#ask: Are we okay?");
  EXPECT_EQ(testing::places(loaded.findings), "ATN0202 25:9\n");
  EXPECT_EQ(loaded.findings[0].fix, "write '- pick#ask: ...'");
}

TEST(ChooseReader, WantsIdsWhereTwoOptionsSayTheSame) {
  EXPECT_EQ(findings_of("choose:\n      - pick#a: Yes.\n        as: give_all\n"
                        "      - pick#b: Yes.\n        as: give_all"),
            "");
  EXPECT_EQ(findings_of("choose:\n      - pick#a: Yes.\n        as: give_all\n"
                        "      - pick: Yes.\n        as: give_all"),
            "ATN0316 27:9\n");
}

}  // namespace
}  // namespace attune::scenario
