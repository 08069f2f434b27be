#include "scenario/translation/exchange.h"

#include <gtest/gtest.h>

#include "scenario/small_scenario.h"
#include "scenario/translation/missing_ids.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/translation_writer.h"
#include "scenario/translation/translators_csv.h"

namespace attune::scenario {
namespace {

std::shared_ptr<const Scenario> with_all_ids() {
  const std::string bare =
      testing::with(testing::with(testing::kSmallScenario, "include: [lib/pauses.yaml]\n", ""),
                    "    - visit: pauses/breathe\n", "");
  const Loaded loaded = load_scenario_text(bare, testing::small_path());
  const Result<std::string> text = with_ids(bare, missing_ids(*loaded.scenario, 0));
  return load_scenario_text(text.value(), testing::small_path()).scenario;
}

std::vector<ExchangeText> texts_of(const Scenario& scenario, const Translation& translation) {
  Result<std::vector<ExchangeText>> texts = exchange_texts(scenario, &translation);
  EXPECT_TRUE(texts.ok());
  return std::move(texts).value();
}

const ExchangeText& text_of(const std::vector<ExchangeText>& texts, std::string_view source) {
  return *std::find_if(texts.begin(), texts.end(),
                       [source](const ExchangeText& each) { return each.source == source; });
}

TEST(Exchange, NeedsAnIdOnEveryLine) {
  const Loaded small = load_scenario_text(testing::kSmallScenario, testing::small_path());
  const Result<std::vector<ExchangeText>> texts = exchange_texts(*small.scenario, nullptr);
  ASSERT_FALSE(texts.ok());
  EXPECT_NE(texts.error().fix.find("attune ids --write"), std::string::npos);
}

TEST(Exchange, SaysWhoSpeaksWhereAndWhen) {
  const auto scenario = with_all_ids();
  const std::vector<ExchangeText> texts = texts_of(*scenario, {});
  EXPECT_EQ(text_of(texts, "Two plates.").who, "narration");
  EXPECT_EQ(text_of(texts, "Two plates.").where, "kitchen");
  EXPECT_EQ(text_of(texts, "Are we okay?").who, "Tom says");
  EXPECT_EQ(text_of(texts, "He asks. His hands are still.").who, "an inner voice of Tom: witness");
  EXPECT_EQ(text_of(texts, "All right.").when, "tom.distress is calm");
  EXPECT_EQ(text_of(texts, "Not now.").who, "Ines can say");
  EXPECT_EQ(text_of(texts, "Not now.").context, "the coach on it: What did it cost?");
  EXPECT_EQ(text_of(texts, "What did it cost?").context, "the answer: Not now.");
}

TEST(Exchange, TakesBackNewChangedAndUnconfirmedTexts) {
  const auto scenario = with_all_ids();
  Translation old{"small", "de", {}};
  old.lines["no"] = {"Nicht jetzt.", source_hash("Not now, Tom."), {}, {}, {}};
  old.lines["all"] = {"Alles.", source_hash("x"), {}, {}, {}};
  old.lines["end.closer"] = {"Weg damit.", source_hash("They sat down."), {}, {}, {}};
  const Returned returned =
      take_back(*scenario, old,
                {{"yes", "You sound worried. I'm here till nine.", "Ja.", false},
                 {"no", "Not now.", "Nicht jetzt.", true},
                 {"end.further", "Nobody sat down.", "Niemand.", true},
                 {"end.closer", "They sat down.", "", false},
                 {"scenario.title", "Smaller", "Kleiner", false},
                 {"gone", "Gone.", "Weg.", false}});
  const auto& lines = returned.translation.lines;
  EXPECT_EQ(lines.at("yes").text, "Ja.");
  EXPECT_TRUE(is_current(lines.at("yes"), "You sound worried. I'm here till nine."));
  EXPECT_EQ(lines.at("no").of, source_hash("Not now, Tom.")) << "stale as it was";
  EXPECT_EQ(lines.at("all").text, "Alles.") << "did not come back";
  EXPECT_EQ(lines.at("end.further").of, kUnconfirmed);
  EXPECT_FALSE(lines.contains("end.closer"));
  EXPECT_FALSE(is_current(lines.at("scenario.title"), "Small")) << "translated from an older text";
  EXPECT_EQ(returned.unknown, std::vector<std::string>{"gone"});
  EXPECT_EQ(returned.translated, 1);
}

// Out, in and out again: the same bytes, whatever is translated, stale, or missing.
TEST(Exchange, GoesRoundThroughPo) {
  const auto scenario = with_all_ids();
  Translation translation{"small", "de", {}};
  int number = 0;
  for (const ExchangeText& each : texts_of(*scenario, {})) {
    ++number;
    if (number % 3 != 0) {
      translation.lines[each.key] = {"Text \"" + std::to_string(number) + "\" \\ äöü",
                                     number % 5 == 0   ? std::string(kUnconfirmed)
                                     : number % 7 == 0 ? source_hash("older")
                                                       : source_hash(each.source),
                                     {},
                                     {},
                                     {}};
    }
  }
  const std::string out = po_text("small", "de", texts_of(*scenario, translation));
  EXPECT_NE(out.find("#, fuzzy\n"), std::string::npos);
  const Result<PoFile> po = read_po(out, "small.de.po");
  ASSERT_TRUE(po.ok()) << po.error().message();
  EXPECT_EQ(po.value().language, "de");
  const Returned again = take_back(*scenario, translation, po.value().texts);
  EXPECT_EQ(translation_text(*scenario, again.translation),
            translation_text(*scenario, translation));
  const Returned fresh = take_back(*scenario, {"small", "de", {}}, po.value().texts);
  EXPECT_EQ(po_text("small", "de", texts_of(*scenario, fresh.translation)), out);
}

TEST(Exchange, WritesATable) {
  const auto scenario = with_all_ids();
  Translation translation{"small", "de", {}};
  translation.lines["no"] = {"Nicht \"jetzt\", Tom.", source_hash("Not now."), {}, {}, {}};
  translation.lines["end.closer"] = {"Alt.", "9c2e5d10", {}, {}, {}};
  const std::string csv = translators_csv(texts_of(*scenario, translation));
  EXPECT_EQ(csv.find("key,where,who,when,context,source,translation,state\n"), 0U) << csv;
  EXPECT_NE(csv.find("no,kitchen,Ines can say,,the coach on it: What did it cost?,Not now.,"
                     "\"Nicht \"\"jetzt\"\", Tom.\",current\n"),
            std::string::npos)
      << csv;
  EXPECT_NE(csv.find("end.closer,,an end,,,They sat down.,Alt.,stale\n"), std::string::npos) << csv;
  EXPECT_NE(csv.find("end.further,,an end,,,Nobody sat down.,,missing\n"), std::string::npos);
}

}  // namespace
}  // namespace attune::scenario
