// What the program says on stderr when something of its own is not to be had.
#pragma once

#include <fmt/format.h>

#include <cstdio>

#include "base/result.h"

namespace attune::app {

inline void complain(const Error& error) { fmt::print(stderr, "attune: {}\n", error.message()); }

}  // namespace attune::app
