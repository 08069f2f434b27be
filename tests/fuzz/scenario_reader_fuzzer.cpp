// Any bytes as a scenario: reads them and, where they are one, checks it.
#include "base/stable_hash.h"
#include "fuzzed.h"
#include "scenario/check.h"

namespace {

using namespace attune::scenario;

// Checking plays a scenario hundreds of times, and so takes as long as reading hundreds: only some
// inputs are checked, the same ones whenever they are repeated.
constexpr std::size_t kMostCheckedBytes = 4096;
constexpr std::size_t kBudget = 500;
constexpr std::uint64_t kCheckedOneIn = 32;

bool is_checked(std::string_view text) {
  return text.size() <= kMostCheckedBytes && attune::stable_hash(text) % kCheckedOneIn == 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text = testing::text_of(bytes, size);
  const Loaded loaded = load_scenario_text(text, testing::small_path());
  testing::demand((loaded.scenario != nullptr) == playable(loaded.findings),
                  "what has no error of classes 1 to 4 is a scenario, and nothing else is");
  testing::demand_readable(loaded.findings);
  if (loaded.scenario && is_checked(text)) {
    const Loaded checked =
        check_scenario_text(text, testing::small_path(), {.load = {}, .budget = kBudget});
    testing::demand(checked.scenario != nullptr, "what can be read can be checked");
    testing::demand_readable(checked.findings);
  }
  return 0;
}
