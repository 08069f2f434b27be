// What a reply is made of (its codes), what the model takes in from it, and which style it has.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "model/stance.h"

namespace attune::model {

enum class Reassurance { kNone, kGeneric, kSpecific };

/// The word of each in files and in JSON, by its value; so below.
inline constexpr std::array<std::string_view, 3> kReassuranceWords = {"none", "generic",
                                                                      "specific"};

enum class PauseKind {
  kNone,
  kOpen,      ///< A break without a time of return; adds to withdrawal.
  kReturnAt,  ///< A break with a named time of return, at least 20 minutes: a skill.
};

/// Of a pause with a return; minutes. Under the shortest the body does not calm down (Gottman, on
/// flooding); the longest, a day, is ours.
inline constexpr double kShortestPause = 20.0;
inline constexpr double kLongestPause = 1440.0;

struct Pause {
  PauseKind kind = PauseKind::kNone;
  double minutes = 0.0;  ///< Time apart of kReturnAt; kShortestPause to kLongestPause.

  bool operator==(const Pause&) const = default;
};

/// Gottman's six kinds of repair attempt.
enum class Repair { kNone, kIFeel, kSorry, kGetToYes, kCalmDown, kStopAction, kAppreciate };

inline constexpr std::array<std::string_view, 7> kRepairWords = {
    "none", "i_feel", "sorry", "get_to_yes", "calm_down", "stop_action", "appreciate"};

/// The responder's reply codes. What each level means, and by whom: README.md#codes.
struct ReplyCodes {
  int validation = 0;  ///< Linehan's level, 0..6.
  Reassurance reassurance = Reassurance::kNone;
  int availability = 0;   ///< 0..3.
  int autonomy = 0;       ///< 0..3.
  int accommodation = 0;  ///< 0..3.
  int invalidation = 0;   ///< 0..3.
  int criticism = 0;      ///< 0..3.
  int withdrawal = 0;     ///< 0..3, before any pause.
  Pause pause = {};
  int disclosure = 0;             ///< For the coach only: says something true of one's own, 0..3.
  bool untrue = false;            ///< For the coach only: said to soothe, and not so.
  Repair repair = Repair::kNone;  ///< For the coach only.

  bool operator==(const ReplyCodes&) const = default;
};

enum class Need { kNone, kReassurance, kUnderstanding, kSafety };

inline constexpr std::array<std::string_view, 4> kNeedWords = {"none", "reassurance",
                                                               "understanding", "safety"};

/// The bidder's codes. The bidder has no style: asking is never marked.
struct BidderCodes {
  int softness = 0;         ///< Soft start-up, 0..3.
  int soothed = 0;          ///< Calmed oneself first, 0..3.
  int protest = 0;          ///< 0..3.
  Need need = Need::kNone;  ///< Named clearly.

  bool operator==(const BidderCodes&) const = default;
};

/// Withdrawal with an open pause counted in: 0..3.
/// min(3, withdrawal + (open pause ? (autonomy >= 1 ? 1 : 2) : 0)).
[[nodiscard]] int effective_withdrawal(const ReplyCodes& codes);

/// The codes as shares: V = validation / 6, R = 0 / .5 / .9, the rest / 3.
[[nodiscard]] Stance<double> stance_of(const ReplyCodes& codes);

enum class ResponseStyle { kSupportive, kEnabling, kDismissive, kWithdrawing, kMixed, kPlain };

inline constexpr std::array<ResponseStyle, 6> kAllStyles = {
    ResponseStyle::kSupportive,  ResponseStyle::kEnabling, ResponseStyle::kDismissive,
    ResponseStyle::kWithdrawing, ResponseStyle::kMixed,    ResponseStyle::kPlain};

/// The four that are played side by side, in the order in which they are shown.
inline constexpr std::array<ResponseStyle, 4> kArmStyles = {
    ResponseStyle::kSupportive, ResponseStyle::kEnabling, ResponseStyle::kDismissive,
    ResponseStyle::kWithdrawing};

/// A style with what stands beside it.
struct StyleReading {
  ResponseStyle style = ResponseStyle::kPlain;
  std::optional<ResponseStyle> also =
      {};                 ///< A later one of the first three rules that matches too.
  bool top_tier = false;  ///< Supportive, with validation >= 3 and autonomy or availability.

  bool operator==(const StyleReading&) const = default;
};

/// Derives the style of a reply from its codes; the rule is in README.md#style.
[[nodiscard]] StyleReading read_style(const ReplyCodes& codes);

/// "supportive", "enabling" ...: the word in files and on the command line.
[[nodiscard]] std::string_view name_of(ResponseStyle style);
[[nodiscard]] std::optional<ResponseStyle> style_named(std::string_view name);

/// What a style with a stance of its own does in its purest form: the four reference policies
/// (README.md#policies). `style` is one of kArmStyles; the other two say and do nothing.
[[nodiscard]] Stance<double> reference_policy(ResponseStyle style);

}  // namespace attune::model
