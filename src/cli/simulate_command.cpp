// One couple goes through the scalar model, more than one through the kernel of ensembles.
#include "cli/simulate_command.h"

#include <fmt/format.h>

#include "base/workers.h"
#include "cli/compare_command.h"
#include "cli/couple_argument.h"
#include "cli/many_couples.h"
#include "cli/one_couple.h"
#include "cli/options.h"
#include "cli/play_command.h"
#include "cli/possible.h"
#include "model/weeks.h"

namespace attune::cli {

namespace {

constexpr int kMostCouples = 1000000000;
constexpr int kMostThreads = 1024;
constexpr double kShortestTalk = 0.25;   // Minutes.
constexpr double kLongestTalk = 1440.0;  // Minutes.
constexpr double kUsualTalk = 60.0;      // Minutes.
constexpr double kUsualSpread = 0.25;

void add_what_is_simulated(CLI::App& command, SimulateRequest& request) {
  command.add_option("couple", request.couple,
                     "A file with a couple; the reference couple where not given");
  add_policy(command, request.policy);
  command
      .add_option("--weeks", request.weeks,
                  fmt::format("How many weeks; {} where not given", model::kWeeksAhead))
      ->check(whole_number_between(1, kMostWeeks))
      ->type_name("N");
  command
      .add_option("--minutes", request.minutes,
                  fmt::format("How long one talk is watched; {} where not given", kUsualTalk))
      ->check(between(kShortestTalk, kLongestTalk))
      ->type_name("M");
}

void add_many_couples(CLI::App& command, SimulateRequest& request) {
  command
      .add_option("--couples", request.couples,
                  "How many couples, spread around the one given; 1 where not given")
      ->check(whole_number_between(1, kMostCouples))
      ->type_name("N");
  command
      .add_option("--spread", request.spread,
                  fmt::format("How unlike each other they are: {} varies every parameter by up to "
                              "a quarter; {} where not given",
                              kUsualSpread, kUsualSpread))
      ->check(between(0.0, 1.0))
      ->type_name("F");
  command
      .add_option("--seed", request.seed,
                  fmt::format("Of the couples and of the noise; {} where not given", kDefaultSeed))
      ->check(whole_number())
      ->type_name("S");
  command
      .add_option("--noise", request.noise,
                  "Chance in the distress of the one who asks, per square root of a minute, about "
                  "0.05; none where not given")
      ->check(between(0.0, 1.0))
      ->type_name("SIGMA");
  command
      .add_option("--precision", request.precision,
                  "Single precision is twice as fast; f64 where not given")
      ->check(one_of({"f32", "f64"}))
      ->type_name("f32|f64");
  command
      .add_option("--threads", request.threads, "How many threads; all processors where not given")
      ->check(whole_number_between(1, kMostThreads))
      ->type_name("T");
}

/// The first option given that only many couples have a use for, or nothing.
const char* option_of_many(const SimulateRequest& request) {
  if (request.noise.value_or(0.0) > 0.0) {
    return "--noise";
  }
  if (request.spread.value_or(0.0) > 0.0) {
    return "--spread";
  }
  if (request.seed) {
    return "--seed";
  }
  if (request.threads) {
    return "--threads";
  }
  return request.precision == "f32" ? "--precision f32" : nullptr;
}

/// Nothing is left out silently: an option that one couple, many, or a table has no use for.
Result<void> check_options(const SimulateRequest& request) {
  const bool one = request.couples == 1;
  if (const char* option = one ? option_of_many(request) : nullptr) {
    return Error{ErrorCode::kOutOfRange, fmt::format("{} is for many couples", option), "",
                 "add for example --couples 1000, or leave it out"};
  }
  if (!one && request.minutes) {
    return Error{ErrorCode::kOutOfRange, "--minutes is for one couple", "",
                 "leave out --couples or --minutes"};
  }
  if (request.minutes && request.weeks && request.format == OutputFormat::kCsv) {
    return Error{ErrorCode::kOutOfRange,
                 "--minutes is about the talk and --weeks about the weeks, and csv has one table",
                 "",
                 "leave out --weeks for the talk or --minutes for the weeks, or take --format "
                 "json, which has both"};
  }
  return {};
}

std::string text_of(const CoupleRun& run, const SimulateRequest& request) {
  if (request.format == OutputFormat::kJson) {
    return json_of(run);
  }
  return request.minutes ? talk_csv(run) : weeks_csv(run);
}

int simulate_one(const SimulateRequest& request, const model::Couple& couple, const Policy& policy,
                 const Surroundings& surroundings) {
  const CoupleRun run = run_one_couple(couple, policy.stance, request.minutes.value_or(kUsualTalk),
                                       request.weeks.value_or(model::kWeeksAhead));
  return run.possible() ? deliver(surroundings, request.out, text_of(run, request))
                        : complain(surroundings, impossible(request.couple));
}

int simulate_many(const SimulateRequest& request, const model::Couple& couple, const Policy& policy,
                  const Surroundings& surroundings) {
  return run_many_couples({.couple = couple,
                           .file = request.couple,
                           .policy = policy,
                           .weeks = request.weeks.value_or(model::kWeeksAhead),
                           .couples = request.couples,
                           .spread = request.spread.value_or(kUsualSpread),
                           .seed = request.seed.value_or(kDefaultSeed),
                           .noise = request.noise.value_or(0.0),
                           .precision = request.precision == "f32" ? model::Precision::kSingle
                                                                   : model::Precision::kDouble,
                           .threads = request.threads.value_or(processor_count()),
                           .format = request.format,
                           .out = request.out},
                          surroundings);
}

}  // namespace

void add_simulate(CLI::App& attune, SimulateRequest& request) {
  CLI::App& command = *attune.add_subcommand(
      "simulate", "A couple, or very many, answered in one way: the talk and the weeks as data");
  add_what_is_simulated(command, request);
  add_many_couples(command, request);
  add_format(command, request.format, {OutputFormat::kJson, OutputFormat::kCsv});
  add_out(command, request.out);
  command.footer(
      "One couple as CSV is the weeks or, with --minutes, the talk; as JSON both.\n"
      "Many couples as CSV are a row a couple and week; as JSON, means and quantiles a week.\n"
      "Ctrl-C stops early and keeps what is done (exit code 130).\n"
      "Example: attune simulate --policy dismissive --format csv\n"
      "Example: attune simulate --policy supportive --couples 100000 --weeks 12");
}

int run_simulate(const SimulateRequest& request, const Surroundings& surroundings) {
  if (const Result<void> options = check_options(request); !options.ok()) {
    return complain(surroundings, options.error());
  }
  const Result<model::Couple> couple = couple_argument(request.couple);
  if (!couple.ok()) {
    return complain(surroundings, couple.error());
  }
  const Result<Policy> policy = policy_argument(request.policy);
  if (!policy.ok()) {
    return complain(surroundings, policy.error());
  }
  return request.couples == 1
             ? simulate_one(request, couple.value(), policy.value(), surroundings)
             : simulate_many(request, couple.value(), policy.value(), surroundings);
}

}  // namespace attune::cli
