// One key after the other, in the order in which the codes are taught.
#include "scenario/codes_text.h"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace attune::scenario {
namespace {

std::string pause_text(const model::Pause& pause) {
  return pause.kind == model::PauseKind::kOpen ? "open"
                                               : fmt::format("return_at {} min", pause.minutes);
}

}  // namespace

std::string codes_text(const model::ReplyCodes& codes) {
  const std::array<std::pair<std::string_view, int>, 8> levels = {
      {{"validation", codes.validation},
       {"availability", codes.availability},
       {"autonomy", codes.autonomy},
       {"accommodation", codes.accommodation},
       {"invalidation", codes.invalidation},
       {"criticism", codes.criticism},
       {"withdrawal", codes.withdrawal},
       {"disclosure", codes.disclosure}}};
  std::vector<std::string> items;
  for (const auto& [key, level] : levels) {
    if (level != 0) {
      items.push_back(fmt::format("{}: {}", key, level));
    }
  }
  if (codes.reassurance != model::Reassurance::kNone) {
    items.push_back(
        fmt::format("reassurance: {}",
                    model::kReassuranceWords.at(static_cast<std::size_t>(codes.reassurance))));
  }
  if (codes.pause.kind != model::PauseKind::kNone) {
    items.push_back(fmt::format("pause: {}", pause_text(codes.pause)));
  }
  if (codes.untrue) {
    items.emplace_back("untrue: true");
  }
  if (codes.repair != model::Repair::kNone) {
    items.push_back(
        fmt::format("repair: {}", model::kRepairWords.at(static_cast<std::size_t>(codes.repair))));
  }
  if (items.empty()) {
    items.emplace_back("validation: 0");
  }
  return fmt::format("{{{}}}", fmt::join(items, ", "));
}

}  // namespace attune::scenario
