// Small powers, and a trait as a share of its range.
// Included inside a namespace: once for plain numbers, once more for every instruction set.

template <typename Number>
[[nodiscard]] Number third_power(Number base) {
  return base * base * base;
}

template <typename Number>
[[nodiscard]] Number fourth_power(Number base) {
  const Number square = base * base;
  return square * square;
}

template <typename Number>
[[nodiscard]] Number sixth_power(Number base) {
  const Number cube = third_power(base);
  return cube * cube;
}

/// An ECR-R score as a share of its range: 1 -> 0, 7 -> 1.
template <typename Number>
[[nodiscard]] constexpr Number share_of_range(Number score) {
  return (score - Number(kLowestScore)) / Number(kHighestScore - kLowestScore);
}
