// Quantities stand under their field terms, codes under the names that authors write.
#include "cli/json_values.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "model/bands.h"

namespace attune::cli {

namespace {

struct Level {
  const char* name;
  int value;
};

void put_unless_zero(Json& object, std::initializer_list<Level> levels) {
  for (const Level& level : levels) {
    if (level.value != 0) {
      object[level.name] = level.value;
    }
  }
}

template <std::size_t kCount, typename Choice>
std::string_view word_for(const std::array<std::string_view, kCount>& words, Choice choice) {
  return words.at(static_cast<std::size_t>(choice));
}

void put_pause(Json& object, const model::Pause& pause) {
  if (pause.kind == model::PauseKind::kOpen) {
    object["pause"] = "open";
  } else if (pause.kind == model::PauseKind::kReturnAt) {
    object["pause"] = fmt::format("return_at {} min", pause.minutes);
  }
}

}  // namespace

std::string one_line(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void put_fast(Json& object, const model::FastState<double>& fast) {
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    object[std::string(name_of(quantity))] = value_of(quantity, fast, {});
  }
}

Json json_of(const model::Stance<double>& stance) {
  return {{"validation", stance.validation},       {"reassurance", stance.reassurance},
          {"availability", stance.availability},   {"autonomy", stance.autonomy},
          {"accommodation", stance.accommodation}, {"invalidation", stance.invalidation},
          {"criticism", stance.criticism},         {"withdrawal", stance.withdrawal}};
}

void put_slow(Json& object, const model::SlowState<double>& slow) {
  for (int i = model::kFastQuantityCount; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    object[std::string(name_of(quantity))] = value_of(quantity, {}, slow);
  }
}

Json bands_of_couple(const model::FastState<double>& fast, const model::SlowState<double>& slow) {
  Json bands = Json::object();
  for (int i = 0; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    bands[std::string(name_of(quantity))] = band_word(quantity, value_of(quantity, fast, slow));
  }
  return bands;
}

Json codes_of(const model::ReplyCodes& codes) {
  Json object = Json::object();
  put_unless_zero(object, {{"validation", codes.validation}});
  if (codes.reassurance != model::Reassurance::kNone) {
    object["reassurance"] = word_for(model::kReassuranceWords, codes.reassurance);
  }
  put_unless_zero(object, {{"availability", codes.availability},
                           {"autonomy", codes.autonomy},
                           {"accommodation", codes.accommodation},
                           {"invalidation", codes.invalidation},
                           {"criticism", codes.criticism},
                           {"withdrawal", codes.withdrawal}});
  put_pause(object, codes.pause);
  put_unless_zero(object, {{"disclosure", codes.disclosure}});
  if (codes.untrue) {
    object["untrue"] = true;
  }
  if (codes.repair != model::Repair::kNone) {
    object["repair"] = word_for(model::kRepairWords, codes.repair);
  }
  return object;
}

Json codes_of(const model::BidderCodes& codes) {
  Json object = Json::object();
  put_unless_zero(
      object,
      {{"softness", codes.softness}, {"soothed", codes.soothed}, {"protest", codes.protest}});
  if (codes.need != model::Need::kNone) {
    object["need"] = word_for(model::kNeedWords, codes.need);
  }
  return object;
}

}  // namespace attune::cli
