// Through xdg-open, as desktops of freedesktop.org have it.
#include "app/open_file.h"

#include <spawn.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>

#include "base/language/language.h"

namespace attune::app {

Result<void> open_file(const std::filesystem::path& path) {
  std::string program = "xdg-open";
  std::string file = path.string();
  const std::array<char*, 3> arguments = {program.data(), file.data(), nullptr};
  // Nobody waits for it: let the system bury it.
  std::signal(SIGCHLD, SIG_IGN);
  pid_t child = 0;
  if (::posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) {
    return Error{ErrorCode::kNotPossible,
                 std::string(to_say("there is no xdg-open to open it with")), file,
                 std::string(to_say("open it from your file manager"))};
  }
  return {};
}

}  // namespace attune::app
