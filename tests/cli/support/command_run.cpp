#include "cli/support/command_run.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "cli/command_line.h"

namespace attune::cli::test {

namespace {

// A stream that collects what is written to it.
class Collector {
 public:
  Collector() : stream_(open_memstream(&text_, &size_)) {}
  ~Collector() {
    std::fclose(stream_);
    std::free(text_);  // NOLINT(cppcoreguidelines-no-malloc): open_memstream hands it to us.
  }
  Collector(const Collector&) = delete;
  Collector& operator=(const Collector&) = delete;

  [[nodiscard]] std::FILE* stream() const { return stream_; }
  [[nodiscard]] std::string text() const {
    std::fflush(stream_);
    return {text_, size_};
  }

 private:
  char* text_ = nullptr;
  std::size_t size_ = 0;
  std::FILE* stream_;
};

std::FILE* stream_with(const std::string& text) {
  std::FILE* stream = std::tmpfile();
  std::fwrite(text.data(), 1, text.size(), stream);
  std::rewind(stream);
  return stream;
}

}  // namespace

CommandRun run_attune(const std::vector<std::string>& arguments, const std::string& typed,
                      Surroundings surroundings) {
  std::vector<const char*> argv{"attune"};
  for (const std::string& argument : arguments) {
    argv.push_back(argument.c_str());
  }
  const Collector out;
  const Collector err;
  surroundings.scenarios = fixture("");
  surroundings.in = stream_with(typed);
  surroundings.out = out.stream();
  surroundings.err = err.stream();
  CommandRun run;
  run.exit_code = run_command_line(static_cast<int>(argv.size()), argv.data(), surroundings);
  std::fclose(surroundings.in);
  run.out = out.text();
  run.err = err.text();
  return run;
}

std::string fixture(const std::string& name) {
  return std::string(ATTUNE_SOURCE_DIR) + "/tests/cli/fixtures/" + name;
}

std::filesystem::path scratch_folder() {
  const testing::TestInfo& test = *testing::UnitTest::GetInstance()->current_test_info();
  const std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) /
      (std::string("attune-") + test.test_suite_name() + "-" + test.name());
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  return folder;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

}  // namespace attune::cli::test
