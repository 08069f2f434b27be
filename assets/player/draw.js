// A well-mixed 64-bit number for the pair (seed, counter): src/base/stable_hash.h, in BigInt.

const sixtyFourBits = (1n << 64n) - 1n;

function draw(seed, counter) {
  let z = (seed + 0x9e3779b97f4a7c15n * (BigInt(counter) + 1n)) & sixtyFourBits;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & sixtyFourBits;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & sixtyFourBits;
  return z ^ (z >> 31n);
}
