// Which day it is here.
#pragma once

#include <chrono>

namespace attune::app {

/// The day that a calendar on the wall shows, by the clock and the time zone of this machine.
[[nodiscard]] std::chrono::sys_days local_day();

}  // namespace attune::app
