#include "app/virtual_display.h"

#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

extern char** environ;

namespace attune::test {

namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) {
    all.push_back(text.data());
  }
  all.push_back(nullptr);
  return all;
}

std::uint32_t big_endian(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

// An XWD dump of a 24-bit screen: a header of big-endian words, a colour map, rows of BGRX.
std::optional<app::Image> parse_dump(const std::string& bytes) {
  constexpr std::size_t kHeaderWords = 25;
  if (bytes.size() < kHeaderWords * 4) {
    return std::nullopt;
  }
  const auto word = [&bytes](std::size_t index) { return big_endian(bytes, index * 4); };
  constexpr std::size_t kColourEntry = 12;
  const std::size_t pixels = word(0) + word(19) * kColourEntry;
  const std::size_t stride = word(12);
  app::Image image{.width = static_cast<int>(word(4)), .height = static_cast<int>(word(5))};
  if (word(11) != 32 || bytes.size() < pixels + stride * word(5)) {
    return std::nullopt;
  }
  for (std::size_t y = 0; y < word(5); ++y) {
    for (std::size_t x = 0; x < word(4); ++x) {
      const std::size_t at = pixels + y * stride + x * 4;
      const auto byte = [&](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(bytes[at + i])};
      };
      image.pixels.push_back(byte(2) | (byte(1) << 8U) | (byte(0) << 16U) | 0xFF000000U);
    }
  }
  return image;
}

std::string read_all(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

Child::Child(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
  std::vector<std::string> arguments = command;
  std::vector<std::string> variables = environment;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string entry(*variable);
    const std::string name = entry.substr(0, entry.find('=') + 1);
    const bool replaced =
        std::any_of(environment.begin(), environment.end(),
                    [&name](const std::string& ours) { return ours.starts_with(name); });
    if (!replaced) {
      variables.push_back(entry);
    }
  }
  if (posix_spawnp(&pid_, arguments[0].c_str(), nullptr, nullptr, pointers(arguments).data(),
                   pointers(variables).data()) != 0) {
    pid_ = -1;
  }
}

Child::~Child() {
  if (pid_ > 0) {
    kill(pid_, SIGTERM);
    waitpid(pid_, nullptr, 0);
  }
}

bool Child::running() {
  if (pid_ > 0 && waitpid(pid_, nullptr, WNOHANG) == pid_) {
    pid_ = -1;
  }
  return pid_ > 0;
}

// Servers that look for a free number by themselves get into each other's way when they start at
// once, so every test process has a range of its own.
VirtualDisplay::VirtualDisplay() {
  constexpr int kTries = 10;
  constexpr int kRanges = 500;
  const int first = 100 + kTries * static_cast<int>(getpid() % kRanges);
  for (int i = 0; i < kTries && !ready(); ++i) {
    start(first + i);
    std::this_thread::sleep_for(milliseconds(ready() ? 0 : 300));
  }
}

void VirtualDisplay::start(int number) {
  int ends[2] = {-1, -1};
  if (pipe(ends) != 0) {
    return;
  }
  server_.emplace(std::vector<std::string>{"Xvfb", fmt::format(":{}", number), "-displayfd",
                                           std::to_string(ends[1]), "-screen", "0", "1440x900x24",
                                           "-nolisten", "tcp", "-noreset"},
                  std::vector<std::string>{});
  close(ends[1]);
  // The number may come digit by digit; it is whole once the line is.
  std::string line;
  char byte = 0;
  while (read(ends[0], &byte, 1) == 1 && byte != '\n') {
    line += byte;
  }
  close(ends[0]);
  if (byte == '\n') {
    name_ = ":" + line;
  }
}

bool VirtualDisplay::wait_for_window(const std::string& title,
                                     std::chrono::seconds patience) const {
  // No --sync: xdotool gives up for good where a window vanishes while it looks, and GLFW's helper
  // windows do.
  const auto command = fmt::format(
      "DISPLAY={} xdotool search --onlyvisible --name '^{}$' >/dev/null 2>&1", name_, title);
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::system(command.c_str()) != 0) {
    if (std::chrono::steady_clock::now() > until) {
      return false;
    }
    std::this_thread::sleep_for(milliseconds(50));
  }
  return true;
}

// GLFW takes two presses within 20 ms for one that repeats itself.
void VirtualDisplay::press(const std::string& key) const {
  const auto command =
      fmt::format("DISPLAY={} xdotool key --delay 100 {} >/dev/null 2>&1", name_, key);
  static_cast<void>(std::system(command.c_str()));
}

std::optional<app::Image> VirtualDisplay::look() const {
  const auto file = std::filesystem::temp_directory_path() /
                    fmt::format("attune-screen-{}.xwd", static_cast<long>(getpid()));
  const auto command =
      fmt::format("DISPLAY={} xwd -root -silent -out {} 2>/dev/null", name_, file.string());
  const bool taken = std::system(command.c_str()) == 0;
  auto image = taken ? parse_dump(read_all(file)) : std::nullopt;
  std::filesystem::remove(file);
  return image;
}

bool VirtualDisplay::wait_until(const std::function<bool(const app::Image&)>& wanted,
                                std::chrono::seconds patience) const {
  const auto end = Clock::now() + patience;
  while (Clock::now() < end) {
    const auto image = look();
    if (image && wanted(*image)) {
      return true;
    }
    std::this_thread::sleep_for(milliseconds(200));
  }
  return false;
}

int count_pixels(const app::Image& image, unsigned rgb) {
  constexpr int kTolerance = 2;
  const auto near = [rgb](std::uint32_t pixel, unsigned shift_in_rgb, unsigned shift_in_pixel) {
    const int wanted = static_cast<int>((rgb >> shift_in_rgb) & 255U);
    const int found = static_cast<int>((pixel >> shift_in_pixel) & 255U);
    return std::abs(wanted - found) <= kTolerance;
  };
  return static_cast<int>(
      std::count_if(image.pixels.begin(), image.pixels.end(), [&](std::uint32_t pixel) {
        return near(pixel, 16, 0) && near(pixel, 8, 8) && near(pixel, 0, 16);
      }));
}

}  // namespace attune::test
