// What each partner brings to every talk: attachment anxiety and avoidance.
#pragma once

namespace attune::model {

/// Mean item scores of the ECR-R, the usual self-report of adult attachment.
/// Source: Fraley, Waller & Brennan 2000, J. Pers. Soc. Psychol. 78, 350-365. Traits belong to
/// fictional characters or are set by a person for themselves; they are no diagnosis.
struct Traits {
  double anxiety = 3.5;    ///< Fear of being left. ECR-R mean score, in [1, 7].
  double avoidance = 3.0;  ///< Unease with closeness. ECR-R mean score, in [1, 7].

  bool operator==(const Traits&) const = default;
};

inline constexpr double kLowestScore = 1.0;
inline constexpr double kHighestScore = 7.0;

/// An ECR-R score as a share of its range: 1 -> 0, 7 -> 1.
[[nodiscard]] constexpr double share_of_range(double score) {
  return (score - kLowestScore) / (kHighestScore - kLowestScore);
}

}  // namespace attune::model
