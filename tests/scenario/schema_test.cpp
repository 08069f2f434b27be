// assets/scenario.schema.json says what the readers say, so that an editor that follows it
// completes and marks what they would.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "finding_cases.h"
#include "model/bands.h"
#include "model/reply.h"
#include "read_text.h"
#include "scenario/keys.h"
#include "scenario/names.h"
#include "scenario/words.h"
#include "small_scenario.h"
#include "support/json_schema.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path kRoot = ATTUNE_SOURCE_DIR;

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

json schema() { return json::parse(content(kRoot / "assets/scenario.schema.json")); }

// As an editor reads YAML (its core schema), where our reader takes every scalar for text.
json scalar(Element element) {
  const std::string text(element.text());
  if (element.quoted()) {
    return text;
  }
  if (text == "true" || text == "false") {
    return text == "true";
  }
  if (text.empty() || text == "~" || text == "null") {
    return nullptr;
  }
  static const std::regex kWhole("[-+]?[0-9]+");
  static const std::regex kBroken("[-+]?[0-9]*\\.[0-9]+");
  if (std::regex_match(text, kWhole)) {
    return std::stoi(text);
  }
  return std::regex_match(text, kBroken) ? json(std::stod(text)) : json(text);
}

json as_json(Element element) {
  if (element.is_list()) {
    json list = json::array();
    for (const Element item : Items(element)) {
      list.push_back(as_json(item));
    }
    return list;
  }
  if (element.is_map()) {
    json map = json::object();
    for (const auto [key, value] : Entries(element)) {
      map[std::string(key.text())] = as_json(value);
    }
    return map;
  }
  return scalar(element);
}

std::vector<std::string> violations_of(const std::string& yaml) {
  const testing::ReadText read(yaml);
  return attune::testing::violations(schema(), as_json(read.root()));
}

std::string told(const std::vector<std::string>& violations) {
  std::string text;
  for (const std::string& each : violations) {
    text += each + "\n";
  }
  return text;
}

std::set<std::string> names_in(const json& properties) {
  std::set<std::string> names;
  for (const auto& [key, value] : properties.items()) {
    names.insert(key);
  }
  return names;
}

std::set<std::string> names_of(std::span<const Key> keys) {
  std::set<std::string> names;
  for (const Key& key : keys) {
    names.insert(std::string(key.name));
  }
  return names;
}

std::set<std::string> required_of(std::span<const Key> keys) {
  std::set<std::string> names;
  for (const Key& key : keys) {
    if (key.required) {
      names.insert(std::string(key.name));
    }
  }
  return names;
}

struct KindOfMap {
  const char* place;  ///< In the schema.
  std::span<const Key> keys;
};

TEST(Schema, HasTheKeysThatTheReadersKnowAndNoOthers) {
  const json all = schema();
  for (const KindOfMap& kind :
       {KindOfMap{"", kScenarioKeys}, KindOfMap{"/definitions/person", kPersonKeys},
        KindOfMap{"/definitions/traits", kTraitKeys}, KindOfMap{"/properties/couple", kCoupleKeys},
        KindOfMap{"/definitions/reply_codes", kReplyKeys},
        KindOfMap{"/definitions/bid_codes", kBidKeys},
        KindOfMap{"/definitions/option", kOptionKeys}, KindOfMap{"/definitions/loop", kLoopKeys},
        KindOfMap{"/definitions/if_step", kIfKeys}, KindOfMap{"/definitions/test", kTestKeys}}) {
    const json& map = all.at(json::json_pointer(kind.place));
    EXPECT_EQ(names_in(map["properties"]), names_of(kind.keys)) << kind.place;
  }
  std::set<std::string> codes = names_of(kReplyKeys);
  codes.merge(names_of(kBidKeys));
  const json& from = all.at(json::json_pointer("/definitions/option/properties/from"));
  EXPECT_EQ(from["propertyNames"]["enum"].get<std::set<std::string>>(), codes);
  EXPECT_EQ(all["anyOf"][1]["propertyNames"]["enum"].get<std::set<std::string>>(),
            names_of(kIncludedKeys));
}

TEST(Schema, RequiresWhatTheReadersRequire) {
  const json all = schema();
  std::set<std::string> of_a_scenario = all["anyOf"][0]["required"];
  of_a_scenario.merge(all["required"].get<std::set<std::string>>());
  EXPECT_EQ(of_a_scenario, required_of(kScenarioKeys));
  for (const KindOfMap& kind :
       {KindOfMap{"/definitions/person", kPersonKeys}, KindOfMap{"/definitions/loop", kLoopKeys},
        KindOfMap{"/definitions/if_step", kIfKeys}, KindOfMap{"/definitions/test", kTestKeys}}) {
    const json& map = all.at(json::json_pointer(kind.place));
    EXPECT_EQ(map["required"].get<std::set<std::string>>(), required_of(kind.keys)) << kind.place;
  }
}

TEST(Schema, KnowsEveryKindOfStep) {
  const json steps = schema()["definitions"];
  std::set<std::string> names = names_in(steps["simple_step"]["properties"]);
  names.insert({"choose", "if", "by", "any"});
  for (const char* name : {"choose", "if", "by", "any"}) {
    EXPECT_TRUE(steps[std::string(name) + "_step"]["properties"].contains(name)) << name;
  }
  EXPECT_EQ(names, names_of(kStepKeys));
}

TEST(Schema, KnowsTheWordsOfTheModel) {
  const json all = schema()["definitions"];
  const auto words = [](const json& list) { return list.get<std::vector<std::string>>(); };
  const auto known = [](const auto& list) {
    return std::vector<std::string>(list.begin(), list.end());
  };
  const json& reply = all["reply_codes"]["properties"];
  EXPECT_EQ(words(reply["reassurance"]["enum"]), known(model::kReassuranceWords));
  EXPECT_EQ(words(reply["repair"]["enum"]), known(model::kRepairWords));
  EXPECT_EQ(words(all["bid_codes"]["properties"]["need"]["enum"]), known(model::kNeedWords));
  EXPECT_EQ(words(all["danger"]["enum"]), danger_topics());

  const json couple = schema()["properties"]["couple"]["properties"];
  for (const auto& [name, field] : couple.items()) {
    for (int i = 0; i < model::kQuantityCount && field.contains("anyOf"); ++i) {
      const auto quantity = static_cast<model::Quantity>(i);
      if (model::name_of(quantity) == name) {
        EXPECT_EQ(words(field["anyOf"][0]["enum"]), band_words(quantity)) << name;
      }
    }
  }
  const std::string bands = all["by_step"]["patternProperties"].begin().key();
  for (int i = 0; i < model::kQuantityCount; ++i) {
    for (const auto& band : model::bands_of(static_cast<model::Quantity>(i))) {
      EXPECT_TRUE(std::regex_search(std::string(band.word), std::regex(bands))) << band.word;
    }
  }
}

TEST(Schema, TellsEveryKeyInASentence) {
  std::size_t told = 0;
  const auto look = [&told](const auto& self, const json& place, const std::string& path) -> void {
    for (const auto& [key, value] : place.items()) {
      const bool holds_keys = key == "properties" || key == "patternProperties";
      const json fields = holds_keys ? value : json::object();
      for (const auto& [name, field] : fields.items()) {
        const std::string text = field.value("description", "");
        EXPECT_TRUE(text.ends_with('.')) << path << "/" << name << ": " << text;
        ++told;
      }
      if (value.is_structured()) {
        self(self, value, path + "/" + key);
      }
    }
  };
  look(look, schema(), "");
  EXPECT_GT(told, 70U);
}

TEST(Schema, AcceptsEverythingThatIsShippedAndTheFixtures) {
  std::vector<fs::path> files = test::shipped_files_to_go_through();
  for (const char* folder : {"scenarios/lib", "tests/scenario/fixtures"}) {
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
      // A second dot is a translation's, which has other keys.
      if (entry.path().extension() == ".yaml" && !entry.path().stem().has_extension()) {
        files.push_back(entry.path());
      }
    }
  }
  EXPECT_GE(files.size(), 8U);
  for (const fs::path& file : files) {
    EXPECT_EQ(told(violations_of(content(file))), "") << file;
  }
  EXPECT_EQ(told(violations_of(std::string(testing::kSmallScenario))), "");
}

// Who bids and who is `you` is counted over both people, which a schema cannot.
TEST(Schema, MarksWhatTheReadersMark) {
  for (const testing::FindingCase& one : testing::schema_cases()) {
    if (one.code != FindingCode::kCastOfTwo) {
      EXPECT_FALSE(violations_of(testing::with(testing::kSmallScenario, one.from, one.to)).empty())
          << rule_of(one.code).id << ": " << one.to;
    }
  }
}

}  // namespace
}  // namespace attune::scenario
