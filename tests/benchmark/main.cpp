// Runs every benchmark and says how each stands against its peer: names are "subject/..." and
// "peer/..." with the same rest.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

namespace {

class Ratios : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median") {
        const std::string arguments =
            run.run_name.args.empty() ? std::string() : "/" + run.run_name.args;
        medians_[run.run_name.function_name + arguments] = time_per_item(run);
      }
    }
  }

  void print_ratios() const {
    fmt::print("\nmedian processor time, as a ratio\n");
    for (const auto& [name, time] : medians_) {
      constexpr std::string_view kPeer = "peer/";
      if (!name.starts_with(kPeer)) {
        continue;
      }
      const std::string pair = name.substr(kPeer.size());
      for (const auto& [subject, subject_time] : medians_) {
        if (is_of("subject/" + pair, subject)) {
          const double ratio = subject_time / time;
          fmt::print("{:<60} {:>8.2f} x its peer{}\n", subject.substr(8), ratio,
                     ratio < 0.5 ? fmt::format(" ({:.1f} x as fast)", 1.0 / ratio) : "");
        }
      }
    }
  }

 private:
  // What follows the pair's name tells its subjects apart, but is not the rest of a number.
  static bool is_of(const std::string& pair, const std::string& subject) {
    constexpr std::string_view kDigits = "0123456789";
    return subject.starts_with(pair) &&
           (subject.size() == pair.size() ||
            kDigits.find(subject[pair.size()]) == std::string_view::npos);
  }

  // Where a benchmark counts items, its peer may do another number of them at a time.
  static double time_per_item(const Run& run) {
    const auto rate = run.counters.find("items_per_second");
    constexpr double kNanoseconds = 1e9;
    return rate == run.counters.end() ? run.GetAdjustedCPUTime() : kNanoseconds / rate->second;
  }

  std::map<std::string, double> medians_;
};

}  // namespace

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  std::string repetitions = "--benchmark_repetitions=7";
  std::string aggregates = "--benchmark_report_aggregates_only=true";
  arguments.push_back(repetitions.data());
  arguments.push_back(aggregates.data());
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  Ratios ratios;
  benchmark::RunSpecifiedBenchmarks(&ratios);
  ratios.print_ratios();
  return 0;
}
