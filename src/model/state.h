// How the two are: what moves within minutes, and what moves within weeks.
#pragma once

namespace attune::model {

/// What moves within a talk. Every value is a share in [0, 1], without unit.
template <typename Number>
struct FastState {
  Number distress{};        ///< x: the bidder's attachment-system activation, felt distress.
  Number pursuit{};         ///< p: the bidder's pursuit or protest: asking, pressing, clinging.
  Number discouragement{};  ///< q: the bidder's protest giving way to despair (Bowlby).
  Number arousal{};         ///< y: the responder's physiological arousal; .5 is "flooding".
  Number withdrawal{};      ///< w: the responder's withdrawal or stonewalling.

  bool operator==(const FastState&) const = default;
};

/// What moves over the weeks. Every value is a share in [0, 1], without unit.
template <typename Number>
struct SlowState {
  Number security{};    ///< s: the bidder's felt security with this partner.
  Number soothing{};    ///< k: the bidder's capacity to soothe themselves.
  Number dependence{};  ///< d: how much the bidder leans on being reassured.
  Number burden{};      ///< r: the responder's caregiving burden, resentment.

  bool operator==(const SlowState&) const = default;
};

/// What surrounds one talk.
template <typename Number>
struct SituationOf {
  Number engagement = Number(1.0);  ///< g: how engaged the responder truly is, in deeds; [0, 1].
  Number softness = Number(0.0);    ///< soft: how softly the bidder started; [0, 1].
  Number soothed_before = Number(0.0);  ///< pre: self-soothing practised before the bid; [0, 1].

  bool operator==(const SituationOf&) const = default;
};

using Situation = SituationOf<double>;

}  // namespace attune::model
