#include "app/resources.h"

#include <system_error>

namespace attune::app {

Resources find_resources() {
  std::error_code error;
  const auto binary = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto share = binary.parent_path().parent_path() / "share" / "attune";
  return {.scenarios = share / "scenarios",
          .phrases = share,
          .languages = share / "languages",
          .fonts = share / "fonts"};
}

}  // namespace attune::app
