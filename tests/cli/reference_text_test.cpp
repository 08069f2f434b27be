#include "cli/reference_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/json_reference.h"

namespace attune::cli {
namespace {

// A model that gives one number right, one wrong and one not at all.
model::ReferenceRun run_with_misses() {
  return {.model = {.name = "made-up",
                    .title = "Made up",
                    .source = "Nobody",
                    .status = model::Status::kRecalled,
                    .what_is_verified = "Nothing was checked",
                    .paragraph = "It says nothing.",
                    .variables = {},
                    .settings = {},
                    .run = nullptr},
          .numbers = {{"the right one", -0.25, 1e-6, model::Status::kVerified, -0.25},
                      {"the wrong one", 1.0, 1e-6, model::Status::kDerived, 1.5},
                      {"the lost one", 2.0, 1e-6, model::Status::kDerived, std::nan("")}}};
}

std::string text_of(const std::vector<model::ReferenceRun>& runs) {
  Page page(PageStyle{});
  put_references(page, runs);
  return page.text();
}

TEST(ReferenceText, SetsExpectedAndComputedSideBySide) {
  EXPECT_NE(text_of({run_with_misses()})
                .find("   expected   computed\n"
                      "      -0.25      -0.25  ok      the right one (verified)\n"
                      "          1        1.5  missed  the wrong one\n"
                      "          2       none  missed  the lost one\n"),
            std::string::npos)
      << text_of({run_with_misses()});
}

TEST(ReferenceText, CountsWhatIsMissedOverAllModels) {
  const std::string text = text_of({run_with_misses(), run_with_misses()});
  EXPECT_NE(text.find("computes 6 numbers of the published models"), std::string::npos) << text;
  EXPECT_TRUE(text.ends_with("; 4\n  of them do not agree.\n")) << text;
}

TEST(ReferenceJson, WhatCouldNotBeComputedIsNull) {
  const auto result = nlohmann::json::parse(references_json({run_with_misses()}));
  EXPECT_EQ(result["missed"], 2);
  EXPECT_EQ(result["models"][0]["numbers"][1]["hit"], false);
  EXPECT_TRUE(result["models"][0]["numbers"][2]["computed"].is_null());
}

}  // namespace
}  // namespace attune::cli
