// What each partner brings to every talk: attachment anxiety and avoidance.
#pragma once

namespace attune::model {

/// Mean item scores of the ECR-R, the usual self-report of adult attachment.
/// Source: Fraley, Waller & Brennan 2000, J. Pers. Soc. Psychol. 78, 350-365. Traits belong to
/// fictional characters or are set by a person for themselves; they are no diagnosis.
template <typename Number>
struct TraitsOf {
  Number anxiety = Number(3.5);    ///< Fear of being left. ECR-R mean score, in [1, 7].
  Number avoidance = Number(3.0);  ///< Unease with closeness. ECR-R mean score, in [1, 7].

  bool operator==(const TraitsOf&) const = default;
};

using Traits = TraitsOf<double>;

inline constexpr double kLowestScore = 1.0;
inline constexpr double kHighestScore = 7.0;

}  // namespace attune::model
