// The table: a line for each parameter, checked at compile time to name every one of them.
#include "model/parameters.h"

#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace attune::model {

namespace {

using P = Parameters;

// Who said so. "Recalled" marks what was not checked against the source.
constexpr std::string_view kAssumed = "assumption";
constexpr std::string_view kRegulation = "Bloch, Haase & Levenson 2014";
constexpr std::string_view kBuffering = "Simpson & Overall 2014; Shenk & Fruzzetti 2011 (recalled)";
constexpr std::string_view kAccommodation = "Reuman & Abramowitz 2018; Malivoire 2024";
constexpr std::string_view kSeeking = "literature on reassurance seeking (recalled)";
constexpr std::string_view kBelief = "Lemay & Dudley 2011 (recalled)";
constexpr std::string_view kHorsemen = "Kuo et al. 2022; Gottman (recalled)";
constexpr std::string_view kHyperactivation = "Mikulincer & Shaver's activation model (recalled)";
constexpr std::string_view kPerception = "Campbell et al. 2005";
constexpr std::string_view kDailySeeking = "Evraire et al. 2022";
constexpr std::string_view kDemand = "Papp, Kouros & Cummings 2009; Schrodt et al. 2014 (recalled)";
constexpr std::string_view kDespair = "Bowlby; Robertson (recalled); rate assumed";
constexpr std::string_view kFlooding = "Gottman on flooding (recalled)";
constexpr std::string_view kAvoidant = "Barry & Lawrence 2013; Overall et al. 2013";
constexpr std::string_view kSoftening = "Overall et al. 2013; Carrere & Gottman 1999 (recalled)";
constexpr std::string_view kDistancer = "Fogarty's pursuer and distancer (recalled)";
constexpr std::string_view kRatio = "Gottman & Levenson 1992, five to one (recalled)";
constexpr std::string_view kParadox = "Feeney 2007; Arriaga et al. 2018";
constexpr std::string_view kRelief = "negative reinforcement; Cougle et al. 2012";
constexpr std::string_view kCommunity = "the source articles of the product; size assumed";

constexpr std::array<ParameterInfo, 81> kTable = {{
    {"recovery_spontaneous", "rho0", "1/min", 0.0, 0.2, "distress fading by itself", kRegulation,
     &P::recovery_spontaneous},
    {"recovery_by_self_soothing", "rhoK", "1/min", 0.0, 1.0,
     "distress eased by the bidder's own capacity to soothe", kRegulation,
     &P::recovery_by_self_soothing},
    {"recovery_by_soothing", "rhoS", "1/min", 0.0, 2.0, "distress eased by a soothing reply",
     kBuffering, &P::recovery_by_soothing},
    {"soothing_by_validation", "cV", "1", 0.0, 1.0, "how much validation soothes", kBuffering,
     &P::soothing_by_validation},
    {"soothing_by_reassurance", "cR", "1", 0.0, 1.0, "how much believed reassurance soothes",
     kBuffering, &P::soothing_by_reassurance},
    {"soothing_by_availability", "cA", "1", 0.0, 1.0, "how much being there soothes", kBuffering,
     &P::soothing_by_availability},
    {"soothing_by_accommodation", "cC", "1", 0.0, 1.0, "how much giving in soothes, for now",
     kAccommodation, &P::soothing_by_accommodation},
    {"tolerance_by_dependence", "tauD", "1", 0.0, 5.0,
     "reassurance and giving in soothe less, the more the bidder depends on them", kSeeking,
     &P::tolerance_by_dependence},
    {"belief_without_trust", "cr0", "1", 0.0, 1.0,
     "share of reassuring words believed without any trust", kBelief, &P::belief_without_trust},

    {"threat_by_invalidation", "tI", "1/min", 0.0, 1.0, "alarm at being brushed off", kHorsemen,
     &P::threat_by_invalidation},
    {"threat_by_criticism", "tK", "1/min", 0.0, 1.0, "alarm at blame and contempt", kHorsemen,
     &P::threat_by_criticism},
    {"threat_by_withdrawal", "tW", "1/min", 0.0, 1.0, "alarm at being shut out", kHorsemen,
     &P::threat_by_withdrawal},
    {"threat_by_own_pursuit", "tP", "1/min", 0.0, 1.0, "alarm fed by the bidder's own protest",
     kHyperactivation, &P::threat_by_own_pursuit},
    {"threat_by_bare_limit", "tB", "1/min", 0.0, 1.0,
     "alarm of an anxious bidder at a limit without validation", kAssumed,
     &P::threat_by_bare_limit},
    {"threat_by_occasion", "h1", "1/min", 0.0, 1.0, "alarm at what set off the bid", kAssumed,
     &P::threat_by_occasion},
    {"occasion_minutes", "tauH", "min", 0.5, 240.0, "how long what set off the bid lasts", kAssumed,
     &P::occasion_minutes},
    {"threat_by_disengagement", "hG", "1/min", 0.0, 1.0,
     "alarm at a partner who truly is not engaged", kCommunity, &P::threat_by_disengagement},
    {"amplification_base", "aLo", "1", 0.01, 3.0, "how strongly anybody feels a threat",
     kPerception, &P::amplification_base},
    {"amplification_by_anxiety", "aHi", "1", 0.0, 3.0, "how much anxiety enlarges a threat",
     kPerception, &P::amplification_by_anxiety},
    {"buffering_by_security", "sBuf", "1", 0.0, 1.0, "how much felt security shrinks a threat",
     kPerception, &P::buffering_by_security},
    {"criticism_when_flooded", "kLeak", "1", 0.0, 1.0,
     "criticism that escapes an anxious responder when flooded", kAssumed,
     &P::criticism_when_flooded},
    {"engagement_lost_to_burden", "xiR", "1", 0.0, 1.0,
     "how much burden wears down the responder's engagement", kCommunity,
     &P::engagement_lost_to_burden},

    {"pursuit_rate", "piP", "1/min", 0.0, 2.0, "how fast distress turns into pursuit",
     kDailySeeking, &P::pursuit_rate},
    {"pursuit_threshold", "xh", "1", 0.05, 2.0, "distress at which half of the drive is there",
     kAssumed, &P::pursuit_threshold},
    {"pursuit_base", "pLo", "1", 0.0, 1.0, "drive to pursue without anxiety", kDailySeeking,
     &P::pursuit_base},
    {"pursuit_by_anxiety", "pHi", "1", 0.0, 2.0, "drive to pursue that anxiety adds", kDailySeeking,
     &P::pursuit_by_anxiety},
    {"pursuit_held_by_avoidance", "vSup", "1", 0.0, 1.0, "bids held back by the bidder's avoidance",
     kDailySeeking, &P::pursuit_held_by_avoidance},
    {"pursuit_by_withdrawal", "mu", "1", 0.0, 10.0,
     "how much the other's withdrawal multiplies pursuit", kDemand, &P::pursuit_by_withdrawal},
    {"pursuit_fading", "delP", "1/min", 0.0, 1.0, "pursuit fading by itself", kAssumed,
     &P::pursuit_fading},
    {"pursuit_fading_by_soothing", "delS", "1/min", 0.0, 2.0, "pursuit fading when soothed",
     kAssumed, &P::pursuit_fading_by_soothing},
    {"discouragement_threshold", "q0", "1", 0.01, 1000.0,
     "discouragement at which half of the pursuit gives way", kDespair,
     &P::discouragement_threshold},
    {"discouragement_rate", "epsQ", "1/min", 0.0, 1.0,
     "how fast unanswered protest turns into discouragement", kDespair, &P::discouragement_rate},

    {"arousal_by_pursuit", "beta", "1/min", 0.0, 1.0, "how fast being pursued arouses", kFlooding,
     &P::arousal_by_pursuit},
    {"arousal_recovery", "nu", "1/min", 0.0, 1.0, "how fast the responder's body calms", kFlooding,
     &P::arousal_recovery},
    {"arousal_base", "yLo", "1", 0.0, 3.0, "how strongly anybody reacts to being pressed",
     kAvoidant, &P::arousal_base},
    {"arousal_by_avoidance", "yV", "1", 0.0, 3.0,
     "how much more an avoidant responder reacts to being pressed", kAvoidant,
     &P::arousal_by_avoidance},
    {"arousal_by_burden", "yR", "1", 0.0, 3.0,
     "how much more a burdened responder reacts to being pressed", kAssumed, &P::arousal_by_burden},
    {"arousal_eased_by_autonomy", "yB", "1", 0.0, 1.0, "how much a limit of one's own protects",
     kAssumed, &P::arousal_eased_by_autonomy},
    {"arousal_eased_by_softness", "soft_", "1", 0.0, 1.0, "how much a soft start-up calms",
     kSoftening, &P::arousal_eased_by_softness},
    {"flooding_threshold", "yf", "1", 0.05, 2.0, "arousal at which half of the listening is gone",
     kFlooding, &P::flooding_threshold},
    {"withdrawal_when_flooded", "om", "1/min", 0.0, 5.0, "how fast a flooded responder withdraws",
     kFlooding, &P::withdrawal_when_flooded},
    {"withdrawal_base", "wLo", "1", 0.0, 2.0, "how strongly anybody withdraws when flooded",
     kAvoidant, &P::withdrawal_base},
    {"withdrawal_by_avoidance", "wV", "1", 0.0, 3.0,
     "how much more an avoidant responder withdraws when flooded", kAvoidant,
     &P::withdrawal_by_avoidance},
    {"withdrawal_chosen", "omU", "1/min", 0.0, 2.0, "how fast a chosen withdrawal happens",
     kDistancer, &P::withdrawal_chosen},
    {"return_base", "psi0", "1/min", 0.0, 1.0, "how fast the responder returns under pressure",
     kDistancer, &P::return_base},
    {"return_without_pressure", "psiP", "1/min", 0.0, 2.0,
     "how fast the responder returns when nobody pursues", kDistancer, &P::return_without_pressure},

    {"start_distress", "X0", "1", 0.0, 1.0, "distress when the bid is made", kAssumed,
     &P::start_distress},
    {"start_pursuit", "pInit", "1", 0.0, 1.0, "pursuit when the bid is made, per distress",
     kAssumed, &P::start_pursuit},
    {"effect_of_soothing_first", "preEff", "1", 0.0, 1.0,
     "how much soothing oneself first lowers the start", kRegulation, &P::effect_of_soothing_first},
    {"untrained_soothing_first", "", "1", 0.0, 1.0,
     "share of the effect of soothing oneself first that needs no capacity", kAssumed,
     &P::untrained_soothing_first},
    {"start_arousal", "", "1", 0.0, 0.5, "the responder's arousal when the bid is made", kAssumed,
     &P::start_arousal},
    {"start_arousal_by_burden", "", "1", 0.0, 0.5,
     "what full burden adds to the responder's arousal at the start", kAssumed,
     &P::start_arousal_by_burden},

    {"security_by_positive", "etaP", "1/bid", 0.0, 0.2, "security won by a bid that was met",
     kRatio, &P::security_by_positive},
    {"security_by_negative", "etaN", "1/bid", 0.0, 0.5, "security lost by a bid that was hurt",
     kRatio, &P::security_by_negative},
    {"security_by_deeds", "etaD", "1/week", 0.0, 0.5, "security following deeds in daily life",
     kCommunity, &P::security_by_deeds},
    {"belief_without_deeds", "kap", "1", 0.0, 1.0, "what words count for without deeds", kCommunity,
     &P::belief_without_deeds},
    {"capacity_by_safe_support", "etaK", "1/bid", 0.0, 0.2,
     "self-soothing built by safe replies that support autonomy", kParadox,
     &P::capacity_by_safe_support},
    {"autonomy_unspoken", "auto0", "1", 0.0, 1.0, "support for autonomy in any safe reply",
     kParadox, &P::autonomy_unspoken},
    {"dependence_eased_by_support", "etaDe", "1/bid", 0.0, 0.2,
     "dependence eased by safe replies that support autonomy", kParadox,
     &P::dependence_eased_by_support},
    {"capacity_lost_to_accommodation", "etaC", "1/bid", 0.0, 0.2,
     "self-soothing unlearned when the partner does it", kAssumed,
     &P::capacity_lost_to_accommodation},
    {"dependence_by_relief", "etaDr", "1/bid", 0.0, 0.2, "dependence taught by relief", kRelief,
     &P::dependence_by_relief},
    {"dependence_by_invalidation", "etaDi", "1/bid", 0.0, 0.2, "dependence fed by hurt", kCommunity,
     &P::dependence_by_invalidation},
    {"capacity_return", "eta0", "1/week", 0.0, 0.5, "self-soothing returning to the trait's level",
     kAssumed, &P::capacity_return},
    {"capacity_baseline", "kB", "1", 0.45, 1.0,
     "level of self-soothing that somebody without anxiety returns to", kAssumed,
     &P::capacity_baseline},
    {"capacity_baseline_lost_to_anxiety", "kBa", "1", 0.0, 0.45,
     "what full anxiety takes from that level of self-soothing", kAssumed,
     &P::capacity_baseline_lost_to_anxiety},
    {"dependence_eased_by_capacity", "eta0d", "1/week", 0.0, 0.5,
     "dependence eased by being able to soothe oneself", kAssumed,
     &P::dependence_eased_by_capacity},
    {"capacity_by_practice", "etaPr", "1/week", 0.0, 0.5, "self-soothing built by practice",
     kAssumed, &P::capacity_by_practice},
    {"burden_by_pursuit", "etaR", "1/bid", 0.0, 0.2, "burden from protest and from giving in",
     kCommunity, &P::burden_by_pursuit},
    {"burden_recovery", "etaR0", "1/week", 0.0, 0.5, "burden fading by itself", kAssumed,
     &P::burden_recovery},

    {"fewest_bids", "fMin", "bids/week", 0.0, 5.0, "bids of somebody with no need at all", kAssumed,
     &P::fewest_bids},
    {"most_bids", "fMax", "bids/week", 5.0, 100.0, "bids at the highest need", kAssumed,
     &P::most_bids},
    {"bids_threshold", "Uh", "1", 0.05, 2.0, "urge at which half of the range is reached", kAssumed,
     &P::bids_threshold},
    {"bids_base", "uLo", "1", 0.0, 2.0, "urge to bid without anxiety", kDailySeeking,
     &P::bids_base},
    {"bids_by_anxiety", "uHi", "1", 0.0, 2.0, "urge to bid that anxiety adds", kDailySeeking,
     &P::bids_by_anxiety},
    {"bids_held_by_avoidance", "uV", "1", 0.0, 1.0, "urge to bid held back by avoidance",
     kDailySeeking, &P::bids_held_by_avoidance},
    {"need_by_insecurity", "uS", "1", 0.0, 2.0, "need that comes from lacking security",
     kDailySeeking, &P::need_by_insecurity},
    {"need_by_dependence", "uD", "1", 0.0, 2.0, "need that comes from dependence", kDailySeeking,
     &P::need_by_dependence},
    {"need_eased_by_capacity", "uK", "1", 0.0, 1.0, "need that self-soothing answers", kAssumed,
     &P::need_eased_by_capacity},
    {"need_by_disengagement", "uG", "1", 0.0, 2.0, "need that a truly disengaged partner makes",
     kAssumed, &P::need_by_disengagement},

    {"conversation_minutes", "Tc", "min", 1.0, 240.0, "length of a talk of the weeks", kAssumed,
     &P::conversation_minutes},
    {"time_step", "dt", "min", 0.01, 1.0, "step of the integrator", kAssumed, &P::time_step},
}};

static_assert(sizeof(Parameters) == kTable.size() * sizeof(double),
              "the table lists every parameter");

Error unknown_parameter(std::string_view name) {
  std::vector<std::string> known;
  known.reserve(kTable.size());
  for (const ParameterInfo& info : kTable) {
    known.emplace_back(info.name);
  }
  const std::string near = nearest(name, known);
  return {ErrorCode::kNotFound, fmt::format("there is no parameter '{}'", name), "",
          near.empty() ? "see the list of parameters" : fmt::format("did you mean '{}'?", near)};
}

}  // namespace

std::span<const ParameterInfo> parameter_table() { return kTable; }

Result<void> set_parameter(Parameters& parameters, std::string_view name, double value) {
  for (const ParameterInfo& info : kTable) {
    if (info.name != name) {
      continue;
    }
    if (!(value >= info.low && value <= info.high)) {  // Written so that NaN is refused as well.
      return Error{ErrorCode::kOutOfRange, fmt::format("{} cannot be {}", name, value), "",
                   fmt::format("choose a value from {} to {}", info.low, info.high)};
    }
    parameters.*info.member = value;
    return {};
  }
  return unknown_parameter(name);
}

std::vector<ChangedParameter> changed_parameters(const Parameters& parameters) {
  const Parameters own;
  std::vector<ChangedParameter> changed;
  for (const ParameterInfo& info : kTable) {
    if (parameters.*info.member != own.*info.member) {
      changed.push_back({info.name, parameters.*info.member});
    }
  }
  return changed;
}

}  // namespace attune::model
