// Time means over a conversation: all that the weeks learn from it.
// Included inside a namespace: once for plain numbers, once more for every instruction set.

/// Shares in [0, 1].
template <typename Number>
struct ConversationMeansOf {
  Number distress{};
  Number pursuit{};
  Number withdrawal{};
  Number validation{};     ///< As delivered, after flooding and withdrawal.
  Number reassurance{};    ///< As delivered: as far as it was heard and believed.
  Number availability{};   ///< As delivered: as far as it was true and the responder there.
  Number autonomy{};       ///< As delivered.
  Number accommodation{};  ///< As delivered.

  bool operator==(const ConversationMeansOf&) const = default;
};

/// Gathers the means by the trapezoid rule on the integrator's grid. Under one stance what is
/// delivered is a fixed multiple of what is heard or of being there, so four sums are enough.
template <typename Number>
class MeanSums {
 public:
  /// `weight` is a half for the first and the last point of the grid, else one.
  void add(const FastState<Number>& now, Number heard, Number weight) {
    distress_ = distress_ + weight * now.distress;
    pursuit_ = pursuit_ + weight * now.pursuit;
    withdrawal_ = withdrawal_ + weight * now.withdrawal;
    heard_ = heard_ + weight * heard;
  }

  /// The means over `steps` steps, at least one.
  [[nodiscard]] ConversationMeansOf<Number> over(const TalkTerms<Number>& terms, int steps) const {
    const auto count = Number(static_cast<double>(steps));
    const Number heard = heard_ / count;
    const Number withdrawal = withdrawal_ / count;
    return {
        .distress = distress_ / count,
        .pursuit = pursuit_ / count,
        .withdrawal = withdrawal,
        .validation = terms.offered.validation * heard,
        .reassurance = terms.offered.reassurance * heard,
        .availability = terms.offered.availability * (Number(1.0) - withdrawal),
        .autonomy = terms.offered.autonomy * heard,
        .accommodation = terms.offered.accommodation * heard,
    };
  }

 private:
  Number distress_{};
  Number pursuit_{};
  Number withdrawal_{};
  Number heard_{};
};
