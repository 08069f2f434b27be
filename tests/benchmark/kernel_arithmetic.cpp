// A number type that counts, and twelve chains of products that wait for nobody.
#include "benchmark/kernel_arithmetic.h"

#include <immintrin.h>

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "model/couple.h"
#include "model/ensemble/kernel.h"
#include "model/grid.h"
#include "model/stance.h"
#include "model/state.h"

#define ATTUNE_FRIEND friend

namespace attune::model::counted {

#include "model/ensemble/fused_number.inl"
#include "model/ensemble/philox.inl"
#include "model/equations/powers.inl"
#include "model/equations/terms.inl"
// What follows needs the above.
#include "model/equations/dynamics.inl"
#include "model/equations/means.inl"
#include "model/equations/slow.inl"
// What follows needs the above.
#include "model/ensemble/kernel.inl"

std::size_t instructions = 0;  // NOLINT: counted by static functions of a type.

struct CountingLane {
  using Real = double;
  struct Raw {
    double value;
  };
  static constexpr std::size_t kLanes = 1;
  static constexpr std::size_t kAbreast = 1;

  static Raw one(double value) {
    ++instructions;
    return {value};
  }
  static Raw broadcast(Real value) { return {value}; }
  static Raw load(const double* from) { return {*from}; }
  static void store(Raw a, double* to) { *to = a.value; }
  static Raw add(Raw a, Raw b) { return one(a.value + b.value); }
  static Raw subtract(Raw a, Raw b) { return one(a.value - b.value); }
  static Raw multiply(Raw a, Raw b) { return one(a.value * b.value); }
  static Raw divide(Raw a, Raw b) { return one(a.value / b.value); }
  static Raw multiply_add(Raw a, Raw b, Raw c) { return one(a.value * b.value + c.value); }
  static Raw multiply_subtract(Raw a, Raw b, Raw c) { return one(a.value * b.value - c.value); }
  static Raw negative_multiply_add(Raw a, Raw b, Raw c) { return one(c.value - a.value * b.value); }
  static Raw smaller(Raw a, Raw b) { return one(std::min(a.value, b.value)); }
  static Raw larger(Raw a, Raw b) { return one(std::max(a.value, b.value)); }
  static Raw square_root(Raw a) { return one(std::sqrt(a.value)); }
  static Raw power_of_two(Raw shifted) {
    const auto bits = std::bit_cast<std::uint64_t>(shifted.value);
    return one(std::bit_cast<double>((bits + 1023U) << 52U));
  }
};

std::size_t of_talk(double minutes) {
  WeeksTask task;
  const std::vector<Stance<double>> stances(1);
  task.stances = stances;
  task.last_talk = false;
  task.couples.common.parameters.conversation_minutes = minutes;
  std::vector<BlockWeek> rows(2);
  instructions = 0;
  run_weeks_of_group<CountingLane>(task, rows, 0);
  return instructions;
}

}  // namespace attune::model::counted

namespace attune {

namespace {

constexpr int kChains = 12;
constexpr std::int64_t kRounds = 20'000'000;

__attribute__((target("avx512f"))) double run_512() {
  __m512d sums[kChains];  // NOLINT: the type has attributes that std::array would lose.
  for (__m512d& sum : sums) {
    sum = _mm512_set1_pd(1.0);
  }
  const __m512d factor = _mm512_set1_pd(0.999999);
  const __m512d more = _mm512_set1_pd(1e-6);
  for (std::int64_t round = 0; round < kRounds; ++round) {
#pragma GCC unroll 12
    for (__m512d& sum : sums) {
      sum = _mm512_fmadd_pd(sum, factor, more);
    }
  }
  std::array<double, 8> all{};
  for (int i = 1; i < kChains; ++i) {
    sums[0] = _mm512_add_pd(sums[0], sums[i]);
  }
  _mm512_storeu_pd(all.data(), sums[0]);
  return all[0];
}

__attribute__((target("avx2,fma"))) double run_256() {
  __m256d sums[kChains];  // NOLINT: the type has attributes that std::array would lose.
  for (__m256d& sum : sums) {
    sum = _mm256_set1_pd(1.0);
  }
  const __m256d factor = _mm256_set1_pd(0.999999);
  const __m256d more = _mm256_set1_pd(1e-6);
  for (std::int64_t round = 0; round < kRounds; ++round) {
#pragma GCC unroll 12
    for (__m256d& sum : sums) {
      sum = _mm256_fmadd_pd(sum, factor, more);
    }
  }
  std::array<double, 4> all{};
  for (int i = 1; i < kChains; ++i) {
    sums[0] = _mm256_add_pd(sums[0], sums[i]);
  }
  _mm256_storeu_pd(all.data(), sums[0]);
  return all[0];
}

}  // namespace

double instructions_per_step() {
  constexpr double kLonger = 60.0;
  constexpr double kShorter = 30.0;
  constexpr double kStep = 0.25;
  const auto more =
      static_cast<double>(model::counted::of_talk(kLonger) - model::counted::of_talk(kShorter));
  return more / ((kLonger - kShorter) / kStep);
}

double fused_instructions_per_second(int bits) {
  const bool possible =
      bits == 512 ? __builtin_cpu_supports("avx512f") : __builtin_cpu_supports("fma");
  if (!possible) {
    return 0.0;
  }
  const auto start = std::chrono::steady_clock::now();
  const volatile double kept = bits == 512 ? run_512() : run_256();
  static_cast<void>(kept);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  return static_cast<double>(kChains) * static_cast<double>(kRounds) / taken.count();
}

}  // namespace attune
