// Any bytes as a couple and as a policy: reads them, and writes the couple and reads it back.
#include <string>

#include "fuzzed.h"
#include "scenario/couple_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace attune::scenario;
  using testing::demand;
  const std::string text(testing::text_of(bytes, size));
  if (const auto couple = read_couple_text(text, "couple.yaml"); couple.ok()) {
    const std::string written = couple_text(couple.value());
    const auto again = read_couple_text(written, "couple.yaml");
    demand(again.ok() && couple_text(again.value()) == written, "what is written is read back");
  }
  if (const auto policy = read_policy_text(text, "policy.yaml"); !policy.ok()) {
    demand(!policy.error().what.empty(), "an error says what is wrong");
  }
  return 0;
}
