// The translations that come with the program: whole, current, and played like the original.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "scenario/file_tests.h"
#include "scenario/found.h"
#include "scenario/translation/exchange.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/text_walk.h"
#include "scenario/translation/translation_files.h"
#include "scenario/translation/translation_writer.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

struct Shipped {
  fs::path scenario;
  fs::path translation;
};

std::vector<Shipped> shipped() {
  std::vector<Shipped> all;
  for (const auto& entry : fs::directory_iterator(fs::path(ATTUNE_SOURCE_DIR) / "scenarios")) {
    if (entry.path().extension() == ".yaml" && language_in_name(entry.path()).empty()) {
      for (const fs::path& translation : translations_beside(entry.path())) {
        all.push_back({entry.path(), translation});
      }
    }
  }
  return all;
}

TEST(ShippedTranslations, ThereIsAreWeOkayInGerman) {
  const std::vector<Shipped> all = shipped();
  EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const Shipped& each) {
    return each.translation.filename() == "are-we-okay.de.yaml";
  }));
}

TEST(ShippedTranslations, HaveNothingStaleUnknownOrMissing) {
  for (const Shipped& each : shipped()) {
    const Loaded original = load_scenario(each.scenario);
    ASSERT_NE(original.scenario, nullptr) << each.scenario;
    const LoadedTranslation read = read_translation(each.translation, original.scenario.get());
    EXPECT_EQ(testing::said(read.findings), "") << each.translation;
    for_each_text(*original.scenario, [&](const TextPlace& place, const std::string& text) {
      const auto line = read.translation.lines.find(place.key);
      ASSERT_NE(line, read.translation.lines.end()) << text;
      EXPECT_TRUE(is_current(line->second, text)) << text;
    });
  }
}

TEST(ShippedTranslations, PassTheTestsOfTheirScenario) {
  for (const Shipped& each : shipped()) {
    const Result<Loaded> loaded =
        load_scenario_in(each.scenario, language_in_name(each.translation));
    ASSERT_TRUE(loaded.ok());
    ASSERT_NE(loaded.value().scenario, nullptr) << each.translation;
    ASSERT_FALSE(loaded.value().scenario->tests.empty());
    Sources sources;
    for (const std::string& file : loaded.value().scenario->files) {
      sources.emplace_back(file, "");
    }
    Reporter reporter(sources);
    run_file_tests(loaded.value().scenario, reporter);
    EXPECT_EQ(testing::said(reporter.findings()), "") << each.translation;
  }
}

TEST(ShippedTranslations, GoOutAndComeBackWithTheSameBytes) {
  for (const Shipped& each : shipped()) {
    const Loaded original = load_scenario(each.scenario);
    const Translation translation = read_translation(each.translation, nullptr).translation;
    const Result<std::vector<ExchangeText>> texts =
        exchange_texts(*original.scenario, &translation);
    ASSERT_TRUE(texts.ok()) << texts.error().message();
    const std::string out = po_text(original.scenario->id, translation.language, texts.value());
    const Result<PoFile> po = read_po(out, "out.po");
    ASSERT_TRUE(po.ok()) << po.error().message();
    const Returned returned = take_back(
        *original.scenario, {translation.scenario, translation.language, {}}, po.value().texts);
    EXPECT_EQ(returned.translated, returned.texts);
    EXPECT_EQ(translation_text(*original.scenario, returned.translation),
              translation_text(*original.scenario, translation));
  }
}

// A text that is the same in both languages was most likely forgotten; names and sighs are not.
TEST(ShippedTranslations, LeaveNoSentenceInTheOriginalLanguage) {
  constexpr std::size_t kLongestSame = 6;
  for (const Shipped& each : shipped()) {
    const Loaded original = load_scenario(each.scenario);
    const Translation translation = read_translation(each.translation, nullptr).translation;
    for_each_text(*original.scenario, [&](const TextPlace& place, const std::string& text) {
      const auto line = translation.lines.find(place.key);
      EXPECT_TRUE(line == translation.lines.end() || text.size() <= kLongestSame ||
                  line->second.text != text)
          << place.key << " " << text;
    });
  }
}

}  // namespace
}  // namespace attune::scenario
