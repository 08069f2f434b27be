// Threads describe blocks; what they say is put together in order.
#include "cli/many_couples.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/workers.h"
#include "cli/ensemble_csv.h"
#include "cli/json_ensemble.h"
#include "cli/possible.h"
#include "cli/progress.h"
#include "cli/row_sink.h"
#include "cli/stop_signals.h"
#include "model/ensemble/ensemble.h"
#include "model/ensemble/ensemble_summary.h"
#include "model/ensemble/instruction_set.h"

namespace attune::cli {

namespace {

using model::ComputedBlock;
using model::EnsembleOutcome;
using model::EnsembleSummary;

std::vector<std::string> words_of(const std::vector<model::InstructionSet>& sets) {
  std::vector<std::string> words;
  words.reserve(sets.size());
  for (const model::InstructionSet set : sets) {
    words.emplace_back(name_of(set));
  }
  return words;
}

Result<model::Kernel> kernel_for(const std::string& name, model::Precision precision) {
  if (name.empty()) {
    return model::fastest_kernel(precision);
  }
  const std::vector<model::InstructionSet> available = model::available_instruction_sets();
  const auto set = model::instruction_set_named(name);
  if (set && std::find(available.begin(), available.end(), *set) != available.end()) {
    return model::kernel_for(*set, precision);
  }
  const std::vector<std::string> words = words_of(available);
  return Error{set ? ErrorCode::kNotPossible : ErrorCode::kNotFound,
               set ? fmt::format("this processor, or this program, has no {}", name)
                   : fmt::format("there is no instruction set \"{}\"", name),
               "ATTUNE_ISA",
               fmt::format("set it to {}{}, or not at all", words.size() == 1 ? "" : "one of ",
                           join_words(words))};
}

model::EnsembleRequest request_of(const ManyCouples& many) {
  return {.couple = many.couple,
          .sampled = many.spread > 0.0 ? model::spread_around(many.couple, many.spread)
                                       : std::vector<model::SampledNumber>(),
          .couples = many.couples,
          .seed = many.seed,
          .stances = std::vector(static_cast<std::size_t>(many.weeks), many.policy.stance),
          .noise = many.noise};
}

/// More bids a week than any couple of the sample can make.
double most_bids(const model::EnsembleRequest& request) {
  double most = request.couple.parameters.most_bids;
  const std::size_t place = model::position_in(request.couple, request.couple.parameters.most_bids);
  for (const model::SampledNumber& number : request.sampled) {
    most = number.position == place ? std::max(most, number.high) : most;
  }
  return most;
}

class ManyCouplesRun {
 public:
  ManyCouplesRun(const ManyCouples& many, const Surroundings& surroundings)
      : many_(many), surroundings_(surroundings), request_(request_of(many)) {}

  [[nodiscard]] int run(const model::Kernel& kernel) {
    return many_.format == OutputFormat::kCsv ? stream_rows(kernel) : summarise(kernel);
  }

 private:
  int stream_rows(const model::Kernel& kernel) {
    Result<RowSink> opened = RowSink::open(surroundings_, many_.out);
    if (!opened.ok()) {
      return complain(surroundings_, opened.error());
    }
    RowSink sink = std::move(opened).value();
    sink.write(ensemble_csv_header());
    const EnsembleOutcome outcome = compute(
        kernel, [](const ComputedBlock& block, int, std::string& text) { put_rows(block, text); },
        [&sink](std::string_view text) { return sink.write(text); });
    if (impossible_) {
      return complain(surroundings_, impossible(source()));
    }
    const Result<void> finished = sink.finish();
    return finished.ok() ? settle(outcome) : complain(surroundings_, finished.error());
  }

  int summarise(const model::Kernel& kernel) {
    EnsembleSummary summary(request_.stances.size() + 1, most_bids(request_));
    const EnsembleOutcome outcome = compute(
        kernel, [&summary](const ComputedBlock& block, int, std::string&) { summary.add(block); },
        [](std::string_view) { return true; });
    if (impossible_) {
      return complain(surroundings_, impossible(source()));
    }
    const int delivered =
        deliver(surroundings_, many_.out, ensemble_json(many_, {outcome, outside_}, summary));
    return delivered == kExitFine ? settle(outcome) : delivered;
  }

  template <typename Describe, typename Take>
  EnsembleOutcome compute(const model::Kernel& kernel, const Describe& describe, const Take& take) {
    const StopSignals signals;
    Progress progress(surroundings_, many_.couples, "couples", rows_run_over_the_terminal());
    model::EnsembleListener listener;
    listener.describe = [&](const ComputedBlock& block, int worker, std::string& text) {
      outside_ += couples_outside(block);
      if (is_finite(block)) {
        describe(block, worker, text);
      } else {
        impossible_ = true;
      }
    };
    listener.deliver = [&](std::string_view text, std::uint64_t done) {
      progress.show(done);
      return !impossible_ && take(text);
    };
    listener.interrupted = [&] { return interrupted_ = somebody_wants_to_stop(); };
    Workers workers(threads_of_use(many_));
    return run_ensemble(request_, kernel, workers, listener);
  }

  [[nodiscard]] bool somebody_wants_to_stop() const {
    return StopSignals::have_come() || (surroundings_.interrupted && surroundings_.interrupted());
  }

  [[nodiscard]] bool rows_run_over_the_terminal() const {
    return many_.format == OutputFormat::kCsv && !many_.out && surroundings_.output_is_terminal;
  }

  /// Where the numbers come from that were too much.
  [[nodiscard]] std::string source() const {
    return many_.file.empty() ? fmt::format("--spread {}", many_.spread) : many_.file;
  }

  [[nodiscard]] int settle(const EnsembleOutcome& outcome) const {
    if (outside_ > 0) {
      write(surroundings_.err,
            fmt::format("attune: {} of {} couples left what the equations describe, {}: take a "
                        "smaller time_step or --spread where that is too many\n",
                        outside_.load(), outcome.couples, source()));
    }
    if (!interrupted_) {
      return kExitFine;
    }
    write(surroundings_.err,
          fmt::format("attune: stopped after {} of {} couples; what was done is kept\n",
                      outcome.couples, many_.couples));
    return kExitStopped;
  }

  const ManyCouples& many_;
  const Surroundings& surroundings_;
  model::EnsembleRequest request_;
  std::atomic<bool> impossible_ = false;
  std::atomic<std::uint64_t> outside_ = 0;
  bool interrupted_ = false;
};

}  // namespace

int threads_of_use(const ManyCouples& many) {
  constexpr int kMostOfAProcessor = 4;
  const std::uint64_t blocks = (many.couples + model::kBlockSize - 1) / model::kBlockSize;
  const int most = std::min(many.threads, kMostOfAProcessor * processor_count());
  return std::max(
      1, static_cast<int>(std::min<std::uint64_t>(blocks, static_cast<std::uint64_t>(most))));
}

int run_many_couples(const ManyCouples& many, const Surroundings& surroundings) {
  const Result<model::Kernel> kernel = kernel_for(surroundings.instruction_set, many.precision);
  return kernel.ok() ? ManyCouplesRun(many, surroundings).run(kernel.value())
                     : complain(surroundings, kernel.error());
}

}  // namespace attune::cli
