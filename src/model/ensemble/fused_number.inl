// A number type in which every product that is added to something is fused with the addition.
// Included inside a namespace, once for every instruction set, which brings the Lane.

// ATTUNE_FRIEND is `friend`, with the flags of the instruction set: a friend that is defined inside
// a class template takes them from where the template is used, which is too late.

/// The lanes of one vector as one number. a * b is not computed at once: where a sum or a
/// difference follows, both become one rounding. So the equations, written in plain signs, say by
/// themselves where to fuse, the same for every instruction set.
template <typename Lane>
struct Fused {
  using Raw = typename Lane::Raw;
  using Real = typename Lane::Real;

  /// A product that waits for what it is added to.
  struct Product {
    Raw left;
    Raw right;
  };

  Fused() = default;  // Zero where it is asked for with {}, else undefined, as a double.
  explicit Fused(double every_lane) : raw(Lane::broadcast(static_cast<Real>(every_lane))) {}
  Fused(const Product& product)  // NOLINT(google-explicit-constructor): it is a number.
      : raw(Lane::multiply(product.left, product.right)) {}

  static Fused of(Raw lanes) {
    Fused number{};
    number.raw = lanes;
    return number;
  }

  ATTUNE_FRIEND Product operator*(const Fused& a, const Fused& b) { return {a.raw, b.raw}; }
  ATTUNE_FRIEND Fused operator/(const Fused& a, const Fused& b) {
    return of(Lane::divide(a.raw, b.raw));
  }
  ATTUNE_FRIEND Fused operator+(const Fused& a, const Fused& b) {
    return of(Lane::add(a.raw, b.raw));
  }
  ATTUNE_FRIEND Fused operator+(const Product& a, const Fused& b) {
    return of(Lane::multiply_add(a.left, a.right, b.raw));
  }
  ATTUNE_FRIEND Fused operator+(const Fused& a, const Product& b) { return b + a; }
  ATTUNE_FRIEND Fused operator+(const Product& a, const Product& b) { return a + Fused(b); }
  ATTUNE_FRIEND Fused operator-(const Fused& a, const Fused& b) {
    return of(Lane::subtract(a.raw, b.raw));
  }
  ATTUNE_FRIEND Fused operator-(const Product& a, const Fused& b) {
    return of(Lane::multiply_subtract(a.left, a.right, b.raw));
  }
  ATTUNE_FRIEND Fused operator-(const Fused& a, const Product& b) {
    return of(Lane::negative_multiply_add(b.left, b.right, a.raw));
  }
  ATTUNE_FRIEND Fused operator-(const Product& a, const Product& b) { return Fused(a) - b; }

  ATTUNE_FRIEND Fused smaller(const Fused& a, const Fused& b) {
    return of(Lane::smaller(a.raw, b.raw));
  }
  ATTUNE_FRIEND Fused larger(const Fused& a, const Fused& b) {
    return of(Lane::larger(a.raw, b.raw));
  }
  ATTUNE_FRIEND Fused square_root(const Fused& a) { return of(Lane::square_root(a.raw)); }

  Raw raw;
};

/// Constants of the exponential in one precision. Source: as exponential() in number.h.
template <typename Real>
struct ExponentialConstants;

template <>
struct ExponentialConstants<double> {
  static constexpr double kLowest = -708.0;
  static constexpr double kHighest = 709.0;
  static constexpr double kToInteger = 6755399441055744.0;  // 1.5 * 2^52
  static constexpr double kLn2High = 6.93147180369123816490e-01;
  static constexpr double kLn2Low = 1.90821492927058770002e-10;
  static constexpr int kTerms = 13;
};

template <>
struct ExponentialConstants<float> {
  static constexpr double kLowest = -87.0;
  static constexpr double kHighest = 88.0;
  static constexpr double kToInteger = 12582912.0;  // 1.5 * 2^23
  static constexpr double kLn2High = 0.693145751953125;
  static constexpr double kLn2Low = 1.42860682030941723212e-6;
  static constexpr int kTerms = 7;
};

/// e to the power of `exponent`, within two units in the last place.
template <typename Lane>
Fused<Lane> exponential(const Fused<Lane>& exponent) {
  using Number = Fused<Lane>;
  using Constants = ExponentialConstants<typename Lane::Real>;
  constexpr double kLog2OfE = 1.4426950408889634;
  constexpr std::array kOneOverFactorial = {1.0,
                                            1.0,
                                            1.0 / 2.0,
                                            1.0 / 6.0,
                                            1.0 / 24.0,
                                            1.0 / 120.0,
                                            1.0 / 720.0,
                                            1.0 / 5040.0,
                                            1.0 / 40320.0,
                                            1.0 / 362880.0,
                                            1.0 / 3628800.0,
                                            1.0 / 39916800.0,
                                            1.0 / 479001600.0,
                                            1.0 / 6227020800.0};
  const Number x =
      smaller(Number(Constants::kHighest), larger(Number(Constants::kLowest), exponent));
  const Number to_integer(Constants::kToInteger);
  const Number shifted = x * Number(kLog2OfE) + to_integer;
  const Number halvings = shifted - to_integer;
  const Number rest =
      (x - halvings * Number(Constants::kLn2High)) - halvings * Number(Constants::kLn2Low);
  Number series(kOneOverFactorial[Constants::kTerms]);
  for (int term = Constants::kTerms - 1; term >= 0; --term) {
    series = series * rest + Number(kOneOverFactorial[static_cast<std::size_t>(term)]);
  }
  return series * Number::of(Lane::power_of_two(shifted.raw));
}
