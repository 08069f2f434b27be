// Styles by rules on the codes, those that cost somebody something first.
#include "model/reply.h"

#include <algorithm>
#include <utility>

namespace attune::model {

namespace {

constexpr std::array<std::pair<ResponseStyle, std::string_view>, 6> kStyleNames = {{
    {ResponseStyle::kSupportive, "supportive"},
    {ResponseStyle::kEnabling, "enabling"},
    {ResponseStyle::kDismissive, "dismissive"},
    {ResponseStyle::kWithdrawing, "withdrawing"},
    {ResponseStyle::kMixed, "mixed"},
    {ResponseStyle::kPlain, "plain"},
}};

constexpr double kHighestValidation = 6.0;
constexpr double kHighestCode = 3.0;

double share_of(Reassurance reassurance) {
  switch (reassurance) {
    case Reassurance::kNone:
      return 0.0;
    case Reassurance::kGeneric:
      return 0.5;
    case Reassurance::kSpecific:
      return 0.9;
  }
  return 0.0;
}

bool is_dismissive(const ReplyCodes& codes) {
  return codes.invalidation >= 2 || codes.criticism >= 2;
}

bool is_withdrawing(const ReplyCodes& codes) { return effective_withdrawal(codes) >= 2; }

bool is_enabling(const ReplyCodes& codes) {
  return codes.accommodation >= 2 && codes.autonomy == 0;
}

bool harms(const ReplyCodes& codes) {
  return codes.invalidation > 0 || codes.criticism > 0 || effective_withdrawal(codes) > 0;
}

bool is_supportive(const ReplyCodes& codes) {
  const bool turns_toward = codes.reassurance != Reassurance::kNone || codes.availability >= 2;
  return codes.validation >= 2 && turns_toward && !harms(codes) && codes.accommodation <= 1;
}

bool is_top_tier(const ReplyCodes& codes) {
  return codes.validation >= 3 && (codes.autonomy >= 1 || codes.availability >= 2);
}

bool is_mixed(const ReplyCodes& codes) {
  const bool helps = codes.validation > 0 || codes.reassurance != Reassurance::kNone ||
                     codes.availability > 0 || codes.autonomy > 0;
  return helps && (harms(codes) || codes.accommodation > 0);
}

}  // namespace

int effective_withdrawal(const ReplyCodes& codes) {
  int withdrawal = codes.withdrawal;
  if (codes.pause.kind == PauseKind::kOpen) {
    withdrawal += codes.autonomy >= 1 ? 1 : 2;
  }
  return std::min(3, withdrawal);
}

Stance<double> stance_of(const ReplyCodes& codes) {
  return {
      .validation = codes.validation / kHighestValidation,
      .reassurance = share_of(codes.reassurance),
      .availability = codes.availability / kHighestCode,
      .autonomy = codes.autonomy / kHighestCode,
      .accommodation = codes.accommodation / kHighestCode,
      .invalidation = codes.invalidation / kHighestCode,
      .criticism = codes.criticism / kHighestCode,
      .withdrawal = effective_withdrawal(codes) / kHighestCode,
  };
}

StyleReading read_style(const ReplyCodes& codes) {
  // The three that cost somebody something come first, so that no kind half hides them.
  const std::array<std::pair<ResponseStyle, bool>, 3> costly = {{
      {ResponseStyle::kDismissive, is_dismissive(codes)},
      {ResponseStyle::kWithdrawing, is_withdrawing(codes)},
      {ResponseStyle::kEnabling, is_enabling(codes)},
  }};
  std::optional<ResponseStyle> first;
  std::optional<ResponseStyle> also;
  for (const auto& [style, matches] : costly) {
    if (matches && !first) {
      first = style;
    } else if (matches && !also) {
      also = style;
    }
  }
  if (first) {
    return {.style = *first, .also = also, .top_tier = false};
  }
  if (is_supportive(codes)) {
    return {.style = ResponseStyle::kSupportive, .also = {}, .top_tier = is_top_tier(codes)};
  }
  const ResponseStyle rest = is_mixed(codes) ? ResponseStyle::kMixed : ResponseStyle::kPlain;
  return {.style = rest, .also = {}, .top_tier = false};
}

std::string_view name_of(ResponseStyle style) {
  for (const auto& [known, name] : kStyleNames) {
    if (known == style) {
      return name;
    }
  }
  return {};
}

std::optional<ResponseStyle> style_named(std::string_view name) {
  for (const auto& [style, known] : kStyleNames) {
    if (known == name) {
      return style;
    }
  }
  return std::nullopt;
}

Stance<double> reference_policy(ResponseStyle style) {
  switch (style) {
    case ResponseStyle::kSupportive:
      return {5.0 / 6.0, 0.5, 0.7, 0.8, 0.1, 0.0, 0.0, 0.0};
    case ResponseStyle::kEnabling:
      return {0.5, 0.9, 0.9, 0.0, 0.9, 0.0, 0.0, 0.0};
    case ResponseStyle::kDismissive:
      return {0.0, 0.1, 0.4, 0.2, 0.0, 0.7, 0.3, 0.1};
    case ResponseStyle::kWithdrawing:
      return {0.0, 0.0, 0.1, 0.0, 0.0, 0.3, 0.0, 0.8};
    case ResponseStyle::kMixed:
    case ResponseStyle::kPlain:
      break;
  }
  return {};  // The two without a stance of their own: nothing said, nothing done.
}

}  // namespace attune::model
