// Small powers, shares, and e to a power, the same to the last bit everywhere: src/model/number.h.

const shareOfRange = (score) => (score - 1) / (7 - 1);
const thirdPower = (base) => base * base * base;
const fourthPower = (base) => (base * base) * (base * base);
const sixthPower = (base) => thirdPower(base) * thirdPower(base);
const heldToShare = (value) => Math.min(1, Math.max(0, value));

// From 13! down to 0!.
const oneOverFactorial = [
  6227020800, 479001600, 39916800, 3628800, 362880, 40320, 5040, 720, 120, 24, 6, 2, 1, 1,
].map((factorial) => 1 / factorial);

// 2 to the power of a whole number in [-1022, 1023], exactly.
function powerOfTwo(exponent) {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setBigUint64(0, BigInt(exponent + 1023) << 52n);
  return bits.getFloat64(0);
}

// e to the power of `exponent`. Math.exp may differ between browsers in its last bit.
function exponential(exponent) {
  const toInteger = 6755399441055744;
  const x = Math.min(709, Math.max(-708, exponent));
  const halvings = (x * 1.4426950408889634 + toInteger) - toInteger;
  const rest = (x - halvings * 6.93147180369123816490e-01) - halvings * 1.90821492927058770002e-10;
  let series = 0;
  for (const coefficient of oneOverFactorial) {
    series = series * rest + coefficient;
  }
  return series * powerOfTwo(halvings);
}
