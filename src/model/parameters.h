// Every number of the model that is not a trait, a state or a stance, named, documented and listed.
#pragma once

#include <span>
#include <string_view>

#include "base/result.h"

namespace attune::model {

/// The numbers of the equations. Nothing here is fitted to data: signs follow the literature where
/// it has one, sizes are assumptions (README.md, "What the numbers rest on"). The comment gives the
/// symbol of README.md's equations, the unit and the meaning; range and source of each stand in
/// parameter_table(). A unit of 1 is a plain factor or share.
template <typename Number>
struct ParametersOf {
  // How the bidder's distress falls.
  Number recovery_spontaneous{0.02};       ///< rho0, 1/min: by itself.
  Number recovery_by_self_soothing{0.15};  ///< rhoK, 1/min: through the own capacity to soothe.
  Number recovery_by_soothing{0.55};       ///< rhoS, 1/min: through what the reply soothes.
  Number soothing_by_validation{0.35};     ///< cV, 1.
  Number soothing_by_reassurance{0.25};    ///< cR, 1.
  Number soothing_by_availability{0.20};   ///< cA, 1.
  Number soothing_by_accommodation{0.45};  ///< cC, 1: the strongest of the four, for now.
  Number tolerance_by_dependence{0.60};    ///< tauD, 1: reassurance wears off with dependence.
  Number belief_without_trust{0.40};       ///< cr0, 1: share of reassuring words that is believed.

  // How it rises.
  Number threat_by_invalidation{0.07};    ///< tI, 1/min.
  Number threat_by_criticism{0.12};       ///< tK, 1/min.
  Number threat_by_withdrawal{0.25};      ///< tW, 1/min.
  Number threat_by_own_pursuit{0.25};     ///< tP, 1/min: protest feeds the alarm it comes from.
  Number threat_by_bare_limit{0.03};      ///< tB, 1/min: a limit that comes without validation.
  Number threat_by_occasion{0.03};        ///< h1, 1/min: what set off the bid, fading.
  Number occasion_minutes{10.0};          ///< tauH, min: how long the occasion lasts.
  Number threat_by_disengagement{0.08};   ///< hG, 1/min: the partner truly is not there.
  Number amplification_base{0.5};         ///< aLo, 1.
  Number amplification_by_anxiety{1.0};   ///< aHi, 1.
  Number buffering_by_security{0.4};      ///< sBuf, 1.
  Number criticism_when_flooded{0.30};    ///< kLeak, 1: an anxious responder hits back.
  Number engagement_lost_to_burden{0.5};  ///< xiR, 1.

  // How the bidder pursues, and gives up.
  Number pursuit_rate{0.70};               ///< piP, 1/min.
  Number pursuit_threshold{0.60};          ///< xh, 1: distress at which half of the drive is there.
  Number pursuit_base{0.25};               ///< pLo, 1.
  Number pursuit_by_anxiety{0.90};         ///< pHi, 1.
  Number pursuit_held_by_avoidance{0.60};  ///< vSup, 1.
  Number pursuit_by_withdrawal{3.5};       ///< mu, 1: being left alone multiplies the drive.
  Number pursuit_fading{0.12};             ///< delP, 1/min.
  Number pursuit_fading_by_soothing{0.40};  ///< delS, 1/min.
  Number discouragement_threshold{0.20};    ///< q0, 1.
  Number discouragement_rate{0.085};        ///< epsQ, 1/min.

  // How the responder floods, withdraws and returns.
  Number arousal_by_pursuit{0.12};        ///< beta, 1/min.
  Number arousal_recovery{0.15};          ///< nu, 1/min.
  Number arousal_base{0.6};               ///< yLo, 1.
  Number arousal_by_avoidance{0.8};       ///< yV, 1.
  Number arousal_by_burden{0.6};          ///< yR, 1.
  Number arousal_eased_by_autonomy{0.4};  ///< yB, 1: an own limit protects.
  Number arousal_eased_by_softness{0.6};  ///< soft_, 1: a soft start-up calms.
  Number flooding_threshold{0.5};         ///< yf, 1: arousal of about 100 beats a minute.
  Number withdrawal_when_flooded{2.0};    ///< om, 1/min.
  Number withdrawal_base{0.15};           ///< wLo, 1.
  Number withdrawal_by_avoidance{1.2};    ///< wV, 1.
  Number withdrawal_chosen{0.30};         ///< omU, 1/min.
  Number return_base{0.03};               ///< psi0, 1/min.
  Number return_without_pressure{0.55};   ///< psiP, 1/min.

  // Where a bid starts.
  Number start_distress{0.70};            ///< X0, 1.
  Number start_pursuit{0.60};             ///< pInit, 1.
  Number effect_of_soothing_first{0.60};  ///< preEff, 1: of self-soothing before the bid.
  Number untrained_soothing_first{0.3};   ///< 1: share of that effect without any capacity.
  Number start_arousal{0.1};              ///< 1: the responder's, without burden.
  Number start_arousal_by_burden{0.2};    ///< 1.

  // How security, capacity, dependence and burden move over the weeks.
  Number security_by_positive{0.010};            ///< etaP, 1/bid.
  Number security_by_negative{0.050};            ///< etaN, 1/bid.
  Number security_by_deeds{0.05};                ///< etaD, 1/week.
  Number belief_without_deeds{0.10};             ///< kap, 1: what words alone count for.
  Number capacity_by_safe_support{0.012};        ///< etaK, 1/bid.
  Number autonomy_unspoken{0.25};                ///< auto0, 1: support for autonomy without a word.
  Number dependence_eased_by_support{0.014};     ///< etaDe, 1/bid.
  Number capacity_lost_to_accommodation{0.008};  ///< etaC, 1/bid: disuse.
  Number dependence_by_relief{0.012};            ///< etaDr, 1/bid: relief teaches dependence.
  Number dependence_by_invalidation{0.006};      ///< etaDi, 1/bid.
  Number capacity_return{0.015};                 ///< eta0, 1/week: back to where the trait puts it.
  Number capacity_baseline{0.5};                 ///< kB, 1.
  Number capacity_baseline_lost_to_anxiety{0.3};  ///< kBa, 1.
  Number dependence_eased_by_capacity{0.03};      ///< eta0d, 1/week.
  Number capacity_by_practice{0.03};              ///< etaPr, 1/week.
  Number burden_by_pursuit{0.010};                ///< etaR, 1/bid.
  Number burden_recovery{0.05};                   ///< etaR0, 1/week.

  // How often the bidder asks.
  Number fewest_bids{0.5};             ///< fMin, bids/week.
  Number most_bids{14.0};              ///< fMax, bids/week.
  Number bids_threshold{0.35};         ///< Uh, 1: urge at which half of the range is reached.
  Number bids_base{0.3};               ///< uLo, 1.
  Number bids_by_anxiety{0.7};         ///< uHi, 1.
  Number bids_held_by_avoidance{0.6};  ///< uV, 1.
  Number need_by_insecurity{0.45};     ///< uS, 1.
  Number need_by_dependence{0.75};     ///< uD, 1.
  Number need_eased_by_capacity{0.6};  ///< uK, 1.
  Number need_by_disengagement{0.35};  ///< uG, 1.

  // How it is run. Not part of the couple.
  Number conversation_minutes{30.0};  ///< Tc, min: a talk of the weeks; a multiple of the step.
  Number time_step{0.25};             ///< dt, min: of the integrator.

  bool operator==(const ParametersOf&) const = default;
};

using Parameters = ParametersOf<double>;

/// What can be said about one parameter. Its default is `Parameters{}.*member`.
struct ParameterInfo {
  std::string_view name;    ///< Of the member of Parameters.
  std::string_view symbol;  ///< In README.md's equations; empty where they print the number.
  std::string_view unit;    ///< "1", "1/min", "1/week", "1/bid", "bids/week" or "min".
  double low;   ///< Lowest value allowed. Within all ranges every share stays in [0, 1].
  double high;  ///< Highest value allowed.
  std::string_view meaning;
  std::string_view source;  ///< For the sign; the size is an assumption. See README.md.
  double Parameters::*member;
};

/// Every member of Parameters once, in the order of the struct.
[[nodiscard]] std::span<const ParameterInfo> parameter_table();

/// Sets one parameter by its name. Errors: kNotFound for an unknown name (the fix names the nearest
/// known one), kOutOfRange outside [low, high] or for what is no number. Nothing changes then.
[[nodiscard]] Result<void> set_parameter(Parameters& parameters, std::string_view name,
                                         double value);

}  // namespace attune::model
