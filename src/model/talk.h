// A talk played turn by turn: each reply acts for the length of its exchange.
#pragma once

#include <optional>

#include "model/couple.h"
#include "model/reply.h"

namespace attune::model {

/// How long an exchange lasts where the author says nothing. Minutes.
inline constexpr double kExchangeMinutes = 2.0;

/// One conversation in progress. A value: copying it is how the session goes back and branches.
class Talk {
 public:
  /// A bid begins. `distress` in [0, 1] replaces the computed start where given.
  explicit Talk(const Couple& couple, std::optional<double> distress = std::nullopt);

  /// The responder says something; the model runs for `minutes`, rounded up to the time step. A
  /// promised pause (kReturnAt) runs for its own minutes instead, apart (apart.h).
  void reply(const ReplyCodes& codes, double minutes = kExchangeMinutes);

  /// The bidder says or does something; takes no time. A code of 0 says nothing about its subject:
  /// a soft start-up holds until a move is coded with another softness.
  void bidder_move(const BidderCodes& codes);

  /// Time passes under the last stance (the habit where nothing was said yet).
  void pass(double minutes);

  [[nodiscard]] const FastState<double>& state() const { return state_; }
  [[nodiscard]] const Couple& couple() const { return couple_; }
  [[nodiscard]] double minute() const;  ///< Since the bid, pauses included.

  /// What this responder does where nobody decides: README.md#turns.
  [[nodiscard]] Stance<double> habit() const;

  /// Time-weighted mean stance of the replies so far: the talk read as a policy. A pause counts
  /// with one exchange, for its words. Nothing where nobody has replied.
  [[nodiscard]] std::optional<Stance<double>> policy() const;

  /// The couple as the weeks see it: this couple, with the bidder's own soothing counted in.
  [[nodiscard]] Couple couple_for_weeks() const;

 private:
  void run(const Stance<double>& stance, double validation_gain, double minutes);
  void run_apart(Stance<double> stance, double validation_gain, double minutes);
  void remember(const Stance<double>& stance, double minutes);

  Couple couple_;
  FastState<double> state_;
  int steps_ = 0;  ///< Of the integrator since the bid; counted, so that time has no rounding.
  std::optional<Stance<double>> last_stance_;
  Stance<double> stance_minutes_;  ///< Sum over replies of stance times minutes.
  double replied_minutes_ = 0.0;
  bool need_named_ = false;  ///< Raises the delivered validation of the next reply.
  double soothed_before_ = 0.0;
};

}  // namespace attune::model
