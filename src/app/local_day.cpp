// The C library knows the time zone; the one of C++20 is not in GCC 12 yet.
#include "app/local_day.h"

#include <ctime>

namespace attune::app {

std::chrono::sys_days local_day() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local = {};
  localtime_r(&now, &local);
  constexpr int kFirstYear = 1900;  // of std::tm
  return std::chrono::year(local.tm_year + kFirstYear) /
         std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1U) /
         std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

}  // namespace attune::app
