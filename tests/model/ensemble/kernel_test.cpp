// The kernel against the played model, and every instruction set against every other.
#include "model/ensemble/kernel.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstring>

#include "base/stable_hash.h"
#include "model/ensemble/instruction_set.h"
#include "model/ensemble/sample.h"
#include "model/reply.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

constexpr int kWeeks = 4;

std::vector<Stance<double>> some_stances() {
  std::vector<Stance<double>> stances;
  for (int week = 0; week < kWeeks; ++week) {
    stances.push_back(reference_policy(kArmStyles.at(static_cast<std::size_t>(week))));
  }
  return stances;
}

std::vector<BlockWeek> weeks_of(const Kernel& kernel, double sigma = 0.0) {
  const SampleBlock sample;
  const std::vector<Stance<double>> stances = some_stances();
  std::vector<BlockWeek> rows(stances.size() + 1);
  kernel.weeks({.couples = sample.block.view(),
                .stances = stances,
                .noise = {.sigma = sigma, .seed = kSampleSeed}},
               rows);
  return rows;
}

std::vector<BlockMoment> talk_of(const Kernel& kernel, double sigma = 0.0) {
  const SampleBlock sample;
  const std::vector<TalkPart> parts = {
      {.stance = reference_policy(ResponseStyle::kDismissive), .steps = 60},
      {.stance = reference_policy(ResponseStyle::kSupportive), .steps = 60}};
  std::vector<BlockMoment> moments(121);
  kernel.talk({.couples = sample.block.view(),
               .parts = parts,
               .added_arousal = 0.2,
               .noise = {.sigma = sigma, .seed = kSampleSeed}},
              moments);
  return moments;
}

BlockLongRun long_run_of(const Kernel& kernel) {
  const SampleBlock sample;
  BlockLongRun result;
  kernel.long_run({.couples = sample.block.view(),
                   .stance = reference_policy(ResponseStyle::kDismissive),
                   .first_step = 240,
                   .last_step = 480},
                  result);
  return result;
}

template <typename Row>
std::string_view bytes_of(const Row& row) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): every bit counts.
  return {reinterpret_cast<const char*>(&row), sizeof(Row)};
}

template <typename Row>
std::uint64_t hash_of(const std::vector<Row>& rows, std::uint64_t seed) {
  for (const Row& row : rows) {
    seed = stable_hash(bytes_of(row), seed);
  }
  return seed;
}

std::uint64_t hash_of_everything(const Kernel& kernel) {
  std::uint64_t hash = hash_of(weeks_of(kernel), 1);
  hash = hash_of(weeks_of(kernel, 0.05), hash);
  hash = hash_of(talk_of(kernel, 0.05), hash);
  return hash_of(std::vector<BlockLongRun>{long_run_of(kernel)}, hash);
}

double week_error(const Week& week, const BlockWeek& row, std::size_t lane) {
  double error = 0.0;
  const auto see = [&](double exact, const BlockColumn& column) {
    error = std::max(error, std::abs(exact - column[lane]));
  };
  see(week.slow.security, row.security);
  see(week.slow.soothing, row.soothing);
  see(week.slow.dependence, row.dependence);
  see(week.slow.burden, row.burden);
  see(week.bids_per_week, row.bids_per_week);
  see(week.means.distress, row.distress);
  see(week.means.pursuit, row.pursuit);
  see(week.means.withdrawal, row.withdrawal);
  see(week.means.validation, row.validation);
  see(week.means.availability, row.availability);
  see(week.means.accommodation, row.accommodation);
  return error;
}

double largest_error_of_weeks(Precision precision) {
  const SampleBlock sample;
  const std::vector<BlockWeek> rows = weeks_of(fastest_kernel(precision));
  double largest = 0.0;
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    const std::vector<Week> weeks = run_weeks(sample.couple(lane), some_stances());
    for (std::size_t week = 0; week < weeks.size(); ++week) {
      largest = std::max(largest, week_error(weeks[week], rows[week], lane));
    }
  }
  return largest;
}

TEST(Kernel, WeeksInDoublePrecisionAreThePlayedOnes) {
  const double error = largest_error_of_weeks(Precision::kDouble);
  RecordProperty("error", fmt::format("{}", error));
  EXPECT_LT(error, 1e-12);
}

TEST(Kernel, WeeksInSinglePrecisionAreNear) {
  const double error = largest_error_of_weeks(Precision::kSingle);
  RecordProperty("error", fmt::format("{}", error));
  EXPECT_GT(error, 0.0);
  EXPECT_LT(error, 2e-4);  // Bids per week, the widest column, are up to 17.
}

TEST(Kernel, ATalkInDoublePrecisionIsThePlayedOne) {
  const SampleBlock sample;
  const std::vector<BlockMoment> moments = [&] {
    const std::vector<TalkPart> parts = {
        {.stance = reference_policy(ResponseStyle::kWithdrawing), .steps = 240}};
    std::vector<BlockMoment> found(241);
    fastest_kernel(Precision::kDouble)
        .talk({.couples = sample.block.view(), .parts = parts}, found);
    return found;
  }();
  for (std::size_t lane = 0; lane < kBlockSize; lane += 15) {
    const Conversation played =
        run_conversation(sample.couple(lane), reference_policy(ResponseStyle::kWithdrawing), 60.0);
    for (std::size_t step = 0; step < moments.size(); ++step) {
      EXPECT_NEAR(moments[step].distress[lane], played.states[step].distress, 1e-12);
      EXPECT_NEAR(moments[step].withdrawal[lane], played.states[step].withdrawal, 1e-12);
    }
  }
}

TEST(Kernel, ALongRunSeesTheEndOfThePlayedOne) {
  const SampleBlock sample;
  const BlockLongRun result = long_run_of(fastest_kernel(Precision::kDouble));
  for (std::size_t lane = 0; lane < kBlockSize; lane += 31) {
    const Conversation played =
        run_conversation(sample.couple(lane), reference_policy(ResponseStyle::kDismissive), 120.0);
    double low = 1.0;
    double high = 0.0;
    double sum = 0.0;
    for (std::size_t step = 240; step <= 480; ++step) {
      low = std::min(low, played.states[step].pursuit);
      high = std::max(high, played.states[step].pursuit);
      sum += played.states[step].distress;
    }
    EXPECT_NEAR(result.lowest_pursuit[lane], low, 1e-11);
    EXPECT_NEAR(result.highest_pursuit[lane], high, 1e-11);
    EXPECT_NEAR(result.mean_distress[lane], sum / 241.0, 1e-11);
  }
}

TEST(Kernel, ALongRunOfWhatRestsEndsAtItsRestOnEveryInstructionSet) {
  const SampleBlock sample;
  const LongRunTask task = {.couples = sample.block.view(),
                            .stance = reference_policy(ResponseStyle::kSupportive),
                            .first_step = 960,
                            .last_step = 1920};
  BlockLongRun expected;
  fastest_kernel(Precision::kDouble).long_run(task, expected);
  for (const InstructionSet set : available_instruction_sets()) {
    BlockLongRun result;
    kernel_for(set, Precision::kDouble).long_run(task, result);
    EXPECT_EQ(bytes_of(result), bytes_of(expected)) << name_of(set);
  }
  const double end = run_conversation(sample.couple(0), task.stance, 480.0).states.back().distress;
  EXPECT_NEAR(expected.mean_distress[0], end, 1e-4);
  EXPECT_EQ(expected.lowest_pursuit[0], expected.highest_pursuit[0]);
}

TEST(Kernel, ALongRunTakesAStanceOfItsOwnForEachCouple) {
  const SampleBlock sample;
  const Stance<double> dismissive = reference_policy(ResponseStyle::kDismissive);
  const Stance<double> withdrawing = reference_policy(ResponseStyle::kWithdrawing);
  std::array<BlockColumn, kStanceShares.size()> columns;
  std::vector<VariedNumber> varied;
  for (std::size_t share = 0; share < columns.size(); ++share) {
    for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
      columns[share][lane] = (lane % 3 == 0 ? withdrawing : dismissive).*kStanceShares[share];
    }
    varied.push_back({.position = share, .values = columns[share].data()});
  }
  const LongRunTask alike = {
      .couples = sample.block.view(), .stance = dismissive, .first_step = 240, .last_step = 480};
  LongRunTask others = alike;
  others.stance = withdrawing;
  LongRunTask each = alike;
  each.varied_shares = varied;
  for (const InstructionSet set : available_instruction_sets()) {
    const Kernel kernel = kernel_for(set, Precision::kDouble);
    std::array<BlockLongRun, 3> runs;
    kernel.long_run(alike, runs[0]);
    kernel.long_run(others, runs[1]);
    kernel.long_run(each, runs[2]);
    for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
      const BlockLongRun& expected = runs[lane % 3 == 0 ? 1 : 0];
      EXPECT_EQ(runs[2].mean_distress[lane], expected.mean_distress[lane]) << name_of(set);
      EXPECT_EQ(runs[2].highest_pursuit[lane], expected.highest_pursuit[lane]) << name_of(set);
    }
  }
}

TEST(Kernel, ASecondPartChangesTheStance) {
  const std::vector<BlockMoment> moments = talk_of(fastest_kernel(Precision::kDouble));
  double before = 0.0;
  double after = 0.0;
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    before += moments[60].distress[lane];
    after += moments[120].distress[lane];
  }
  EXPECT_LT(after, before * 0.6);
}

TEST(Kernel, NoiseMovesTheCouplesAndKeepsThemInTheBox) {
  const std::vector<BlockMoment> still = talk_of(fastest_kernel(Precision::kDouble));
  const std::vector<BlockMoment> moved = talk_of(fastest_kernel(Precision::kDouble), 0.3);
  double largest = 0.0;
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    largest = std::max(largest, std::abs(still[80].distress[lane] - moved[80].distress[lane]));
    EXPECT_GE(moved[80].distress[lane], 0.0);
    EXPECT_LE(moved[80].distress[lane], 1.0);
  }
  EXPECT_GT(largest, 0.05);
}

// Every bit of it, for ever: a change of these numbers is a change of the model's results.
constexpr std::uint64_t kGoldenDouble = 5854120513784373300U;
constexpr std::uint64_t kGoldenSingle = 17194341969288694461U;

TEST(Kernel, EveryInstructionSetGivesTheGoldenBits) {
  for (const InstructionSet set : available_instruction_sets()) {
    EXPECT_EQ(hash_of_everything(kernel_for(set, Precision::kDouble)), kGoldenDouble)
        << name_of(set);
    EXPECT_EQ(hash_of_everything(kernel_for(set, Precision::kSingle)), kGoldenSingle)
        << name_of(set);
  }
}

TEST(Kernel, ThePositionOfANumberIsItsPlaceInTheRow) {
  const Couple couple;
  EXPECT_EQ(position_in(couple, couple.bidder.anxiety), 0U);
  EXPECT_EQ(position_in(couple, couple.responder.avoidance), 3U);
  EXPECT_EQ(position_in(couple, couple.parameters.time_step), kCoupleNumbers - 1);
}

TEST(Kernel, CouplesOfABlockDifferInAllButHowATalkIsRun) {
  const Couple couple;
  EXPECT_TRUE(may_differ(position_in(couple, couple.bidder.anxiety)));
  EXPECT_TRUE(may_differ(position_in(couple, couple.parameters.need_by_disengagement)));
  EXPECT_FALSE(may_differ(position_in(couple, couple.parameters.conversation_minutes)));
  EXPECT_FALSE(may_differ(position_in(couple, couple.parameters.time_step)));
  EXPECT_FALSE(may_differ(kCoupleNumbers));
  for (const double spread : {0.25, 1.0}) {
    for (const SampledNumber& number : spread_around(couple, spread)) {
      EXPECT_TRUE(may_differ(number.position)) << number.position;
    }
    for (const SampledNumber& number : ranges_of_sign_tests(spread)) {
      EXPECT_TRUE(may_differ(number.position)) << number.position;
    }
  }
}

TEST(KernelDeathTest, AStepOfItsOwnForEachCoupleIsRefused) {
  const Couple couple;
  BlockColumn steps;
  steps.fill(0.5);
  const std::array<VariedNumber, 1> varied = {
      {{position_in(couple, couple.parameters.time_step), steps.data()}}};
  const LongRunTask task = {
      .couples = {.common = couple, .varied = varied}, .first_step = 1, .last_step = 2};
  for (const InstructionSet set : available_instruction_sets()) {
    BlockLongRun result;
    EXPECT_DEATH(kernel_for(set, Precision::kDouble).long_run(task, result), "may_differ")
        << name_of(set);
  }
}

}  // namespace
}  // namespace attune::model
