// Every number of the model that is not a trait, a state or a stance, named, documented and listed.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace attune::model {

/// The numbers of the equations. Nothing here is fitted to data: signs follow the literature where
/// it has one, sizes are assumptions (README.md, "What the numbers rest on"). The comment gives the
/// symbol of README.md's equations, the unit and the meaning; range and source of each stand in
/// parameter_table(). A unit of 1 is a plain factor or share.
template <typename Number>
struct ParametersOf {
  // How the bidder's distress falls.
  Number recovery_spontaneous = Number(0.02);  ///< rho0, 1/min: by itself.
  Number recovery_by_self_soothing =
      Number(0.15);                            ///< rhoK, 1/min: through the own capacity to soothe.
  Number recovery_by_soothing = Number(0.55);  ///< rhoS, 1/min: through what the reply soothes.
  Number soothing_by_validation = Number(0.35);     ///< cV, 1.
  Number soothing_by_reassurance = Number(0.25);    ///< cR, 1.
  Number soothing_by_availability = Number(0.20);   ///< cA, 1.
  Number soothing_by_accommodation = Number(0.45);  ///< cC, 1: the strongest of the four, for now.
  Number tolerance_by_dependence =
      Number(0.60);  ///< tauD, 1: reassurance wears off with dependence.
  Number belief_without_trust =
      Number(0.40);  ///< cr0, 1: share of reassuring words that is believed.

  // How it rises.
  Number threat_by_invalidation = Number(0.07);  ///< tI, 1/min.
  Number threat_by_criticism = Number(0.12);     ///< tK, 1/min.
  Number threat_by_withdrawal = Number(0.25);    ///< tW, 1/min.
  Number threat_by_own_pursuit =
      Number(0.25);  ///< tP, 1/min: protest feeds the alarm it comes from.
  Number threat_by_bare_limit =
      Number(0.03);                          ///< tB, 1/min: a limit that comes without validation.
  Number threat_by_occasion = Number(0.03);  ///< h1, 1/min: what set off the bid, fading.
  Number occasion_minutes = Number(10.0);    ///< tauH, min: how long the occasion lasts.
  Number threat_by_disengagement = Number(0.08);   ///< hG, 1/min: the partner truly is not there.
  Number amplification_base = Number(0.5);         ///< aLo, 1.
  Number amplification_by_anxiety = Number(1.0);   ///< aHi, 1.
  Number buffering_by_security = Number(0.4);      ///< sBuf, 1.
  Number criticism_when_flooded = Number(0.30);    ///< kLeak, 1: an anxious responder hits back.
  Number engagement_lost_to_burden = Number(0.5);  ///< xiR, 1.

  // How the bidder pursues, and gives up.
  Number pursuit_rate = Number(0.70);  ///< piP, 1/min.
  Number pursuit_threshold =
      Number(0.60);                    ///< xh, 1: distress at which half of the drive is there.
  Number pursuit_base = Number(0.25);  ///< pLo, 1.
  Number pursuit_by_anxiety = Number(0.90);         ///< pHi, 1.
  Number pursuit_held_by_avoidance = Number(0.60);  ///< vSup, 1.
  Number pursuit_by_withdrawal = Number(3.5);  ///< mu, 1: being left alone multiplies the drive.
  Number pursuit_fading = Number(0.12);        ///< delP, 1/min.
  Number pursuit_fading_by_soothing = Number(0.40);  ///< delS, 1/min.
  Number discouragement_threshold = Number(0.20);    ///< q0, 1.
  Number discouragement_rate = Number(0.085);        ///< epsQ, 1/min.

  // How the responder floods, withdraws and returns.
  Number arousal_by_pursuit = Number(0.12);        ///< beta, 1/min.
  Number arousal_recovery = Number(0.15);          ///< nu, 1/min.
  Number arousal_base = Number(0.6);               ///< yLo, 1.
  Number arousal_by_avoidance = Number(0.8);       ///< yV, 1.
  Number arousal_by_burden = Number(0.6);          ///< yR, 1.
  Number arousal_eased_by_autonomy = Number(0.4);  ///< yB, 1: an own limit protects.
  Number arousal_eased_by_softness = Number(0.6);  ///< soft_, 1: a soft start-up calms.
  Number flooding_threshold = Number(0.5);         ///< yf, 1: arousal of about 100 beats a minute.
  Number withdrawal_when_flooded = Number(2.0);    ///< om, 1/min.
  Number withdrawal_base = Number(0.15);           ///< wLo, 1.
  Number withdrawal_by_avoidance = Number(1.2);    ///< wV, 1.
  Number withdrawal_chosen = Number(0.30);         ///< omU, 1/min.
  Number return_base = Number(0.03);               ///< psi0, 1/min.
  Number return_without_pressure = Number(0.55);   ///< psiP, 1/min.

  // Where a bid starts.
  Number start_distress = Number(0.70);            ///< X0, 1.
  Number start_pursuit = Number(0.60);             ///< pInit, 1.
  Number effect_of_soothing_first = Number(0.60);  ///< preEff, 1: of self-soothing before the bid.
  Number untrained_soothing_first = Number(0.3);  ///< 1: share of that effect without any capacity.
  Number start_arousal = Number(0.1);             ///< 1: the responder's, without burden.
  Number start_arousal_by_burden = Number(0.2);   ///< 1.

  // How security, capacity, dependence and burden move over the weeks.
  Number security_by_positive = Number(0.010);      ///< etaP, 1/bid.
  Number security_by_negative = Number(0.050);      ///< etaN, 1/bid.
  Number security_by_deeds = Number(0.05);          ///< etaD, 1/week.
  Number belief_without_deeds = Number(0.10);       ///< kap, 1: what words alone count for.
  Number capacity_by_safe_support = Number(0.012);  ///< etaK, 1/bid.
  Number autonomy_unspoken = Number(0.25);  ///< auto0, 1: support for autonomy without a word.
  Number dependence_eased_by_support = Number(0.014);     ///< etaDe, 1/bid.
  Number capacity_lost_to_accommodation = Number(0.008);  ///< etaC, 1/bid: disuse.
  Number dependence_by_relief = Number(0.012);        ///< etaDr, 1/bid: relief teaches dependence.
  Number dependence_by_invalidation = Number(0.006);  ///< etaDi, 1/bid.
  Number capacity_return = Number(0.015);  ///< eta0, 1/week: back to where the trait puts it.
  Number capacity_baseline = Number(0.5);  ///< kB, 1.
  Number capacity_baseline_lost_to_anxiety = Number(0.3);  ///< kBa, 1.
  Number dependence_eased_by_capacity = Number(0.03);      ///< eta0d, 1/week.
  Number capacity_by_practice = Number(0.03);              ///< etaPr, 1/week.
  Number burden_by_pursuit = Number(0.010);                ///< etaR, 1/bid.
  Number burden_recovery = Number(0.05);                   ///< etaR0, 1/week.

  // How often the bidder asks.
  Number fewest_bids = Number(0.5);      ///< fMin, bids/week.
  Number most_bids = Number(14.0);       ///< fMax, bids/week.
  Number bids_threshold = Number(0.35);  ///< Uh, 1: urge at which half of the range is reached.
  Number bids_base = Number(0.3);        ///< uLo, 1.
  Number bids_by_anxiety = Number(0.7);  ///< uHi, 1.
  Number bids_held_by_avoidance = Number(0.6);  ///< uV, 1.
  Number need_by_insecurity = Number(0.45);     ///< uS, 1.
  Number need_by_dependence = Number(0.75);     ///< uD, 1.
  Number need_eased_by_capacity = Number(0.6);  ///< uK, 1.
  Number need_by_disengagement = Number(0.35);  ///< uG, 1.

  // How it is run. Not part of the couple.
  Number conversation_minutes =
      Number(30.0);                 ///< Tc, min: a talk of the weeks; a multiple of the step.
  Number time_step = Number(0.25);  ///< dt, min: of the integrator.

  bool operator==(const ParametersOf&) const = default;
};

using Parameters = ParametersOf<double>;

/// What can be said about one parameter. Its default is `Parameters{}.*member`. Within the ranges
/// the equations keep every share in [0, 1]; so does the integrator for rates that are small
/// against its step, as they are at half to one and a half times the defaults.
struct ParameterInfo {
  std::string_view name;    ///< Of the member of Parameters.
  std::string_view symbol;  ///< In README.md's equations; empty where they print the number.
  std::string_view unit;    ///< "1", "1/min", "1/week", "1/bid", "bids/week" or "min".
  double low;               ///< Lowest value allowed.
  double high;              ///< Highest value allowed.
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

/// One that is not as the model has it by itself.
struct ChangedParameter {
  std::string_view name;
  double value = 0.0;
};

/// In the order of parameter_table().
[[nodiscard]] std::vector<ChangedParameter> changed_parameters(const Parameters& parameters);

}  // namespace attune::model
