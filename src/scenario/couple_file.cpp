// Keys as in a scenario's `couple:`, with the traits and the parameters beside them.
#include "scenario/couple_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include "model/reply.h"
#include "scenario/codes_reader.h"
#include "scenario/couple_fields.h"
#include "scenario/fields.h"
#include "scenario/guarded_file.h"

namespace attune::scenario {

namespace {

constexpr double kSteps = 3.0;  // softness and soothed_before are written from 0 to 3

struct Symbol {
  std::string_view name;
  double model::Stance<double>::*share;
};

using StanceOf = model::Stance<double>;

constexpr std::array<Symbol, 8> kSymbols = {{{"V", &StanceOf::validation},
                                             {"R", &StanceOf::reassurance},
                                             {"Av", &StanceOf::availability},
                                             {"B", &StanceOf::autonomy},
                                             {"C", &StanceOf::accommodation},
                                             {"I", &StanceOf::invalidation},
                                             {"K", &StanceOf::criticism},
                                             {"W", &StanceOf::withdrawal}}};

void read_parameters(Element map, model::Parameters& parameters, Reporter& reporter) {
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reporter.add(FindingCode::kWrongType, map.at(), "parameters needs a map of names and numbers",
                 "write for example 'soothing_by_validation: 0.5'");
    return;
  }
  for (const auto [key, value] : Entries(map)) {
    const Range any = {-1e9, 1e9};
    const auto number = read_number(value, any, key.text(), reporter);
    if (!number) {
      continue;
    }
    if (const Result<void> set = model::set_parameter(parameters, key.text(), *number); !set.ok()) {
      const bool unknown = set.error().code == ErrorCode::kNotFound;
      reporter.add(unknown ? FindingCode::kUnknownKey : FindingCode::kOutOfRange,
                   unknown ? key.at() : value.at(), set.error().what, set.error().fix);
    }
  }
}

model::Couple read_couple_root(Element root, Reporter& reporter) {
  model::Couple couple = model::reference_couple();
  if (!check_map(root, root.at(), "a couple",
                 {{"bidder"},
                  {"responder"},
                  {"security"},
                  {"soothing"},
                  {"dependence"},
                  {"burden"},
                  {"engagement"},
                  {"softness"},
                  {"soothed_before"},
                  {"parameters"}},
                 reporter)) {
    return couple;
  }
  read_traits(root.find("bidder"), couple.bidder, reporter);
  read_traits(root.find("responder"), couple.responder, reporter);
  read_slow_state(root, couple.slow, reporter);
  read_situation(root, couple.situation, reporter);
  read_parameters(root.find("parameters"), couple.parameters, reporter);
  return couple;
}

bool is_symbol(std::string_view name) {
  return std::any_of(kSymbols.begin(), kSymbols.end(),
                     [&](const Symbol& symbol) { return symbol.name == name; });
}

bool is_stance(Element root) {
  std::size_t symbols = 0;
  for (const auto [key, value] : Entries(root)) {
    symbols += is_symbol(key.text()) ? 1U : 0U;
  }
  return symbols > 0;
}

model::Stance<double> read_stance(Element root, Reporter& reporter) {
  check_map(root, root.at(), "a stance", {{"V"}, {"R"}, {"Av"}, {"B"}, {"C"}, {"I"}, {"K"}, {"W"}},
            reporter);
  model::Stance<double> stance;
  for (const Symbol& symbol : kSymbols) {
    stance.*symbol.share =
        read_number(root.find(symbol.name), {0.0, 1.0}, symbol.name, reporter).value_or(0.0);
  }
  return stance;
}

model::Stance<double> read_policy_root(Element root, Reporter& reporter) {
  if (root.is_map() && is_stance(root)) {
    return read_stance(root, reporter);
  }
  const Codes codes = read_codes(root, reporter);
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    return model::stance_of(*reply);
  }
  if (std::holds_alternative<model::BidderCodes>(codes)) {
    reporter.add(FindingCode::kWrongCodes, root.at(),
                 "these are codes of a bid, and a policy is how the other answers",
                 "write for example 'validation: 3'");
  }
  return {};
}

constexpr const char* kNameACouple = "write for example 'bidder: {anxiety: 5.5, avoidance: 2}'";
constexpr const char* kNameAPolicy = "write for example 'validation: 3'";

}  // namespace

Result<model::Couple> read_couple_text(std::string text, const std::filesystem::path& path) {
  return read_guarded_text(std::move(text), path, kNameACouple, read_couple_root);
}

Result<model::Couple> read_couple_file(const std::filesystem::path& path) {
  return read_guarded_file(path, kNameACouple, read_couple_root);
}

std::string couple_text(const model::Couple& couple) {
  std::string text = fmt::format(
      "bidder: {{anxiety: {}, avoidance: {}}}\n"
      "responder: {{anxiety: {}, avoidance: {}}}\n"
      "security: {}\nsoothing: {}\ndependence: {}\nburden: {}\n"
      "engagement: {}\nsoftness: {}\nsoothed_before: {}\n",
      couple.bidder.anxiety, couple.bidder.avoidance, couple.responder.anxiety,
      couple.responder.avoidance, couple.slow.security, couple.slow.soothing,
      couple.slow.dependence, couple.slow.burden, couple.situation.engagement,
      couple.situation.softness * kSteps, couple.situation.soothed_before * kSteps);
  const model::Parameters usual;
  std::string changed;
  for (const model::ParameterInfo& info : model::parameter_table()) {
    if (couple.parameters.*info.member != usual.*info.member) {
      changed += fmt::format("  {}: {}\n", info.name, couple.parameters.*info.member);
    }
  }
  return changed.empty() ? text : text + "parameters:\n" + changed;
}

Result<model::Stance<double>> read_policy_text(std::string text,
                                               const std::filesystem::path& path) {
  return read_guarded_text(std::move(text), path, kNameAPolicy, read_policy_root);
}

Result<model::Stance<double>> read_policy_file(const std::filesystem::path& path) {
  return read_guarded_file(path, kNameAPolicy, read_policy_root);
}

}  // namespace attune::scenario
