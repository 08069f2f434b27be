// The first free name beside the file.
#include "store/aside.h"

#include <fmt/format.h>

#include <system_error>

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr int kMostFilesAside = 9;

/// The first name beside `path` that is not taken; the last one where all are.
fs::path name_aside(const fs::path& path) {
  fs::path aside = path;
  aside += ".bad";
  std::error_code ignored;
  for (int number = 2; number <= kMostFilesAside && fs::exists(aside, ignored); ++number) {
    aside = path;
    aside += fmt::format(".bad{}", number);
  }
  return aside;
}

}  // namespace

Result<fs::path> keep_aside(const fs::path& path) {
  fs::path aside = name_aside(path);
  std::error_code moving;
  fs::rename(path, aside, moving);
  if (moving) {
    return Error{.code = ErrorCode::kStorage,
                 .what = moving.message(),
                 .where = path.string(),
                 .fix = "see whether you may write there"};
  }
  return aside;
}

}  // namespace attune::store
