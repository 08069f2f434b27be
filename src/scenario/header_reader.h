// What stands above the nodes of a scenario: its title, its themes, where the evening starts.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Whether the file's `format` is one this program knows; reported where it is not.
bool check_format(Element root, Reporter& reporter);

/// Reads format, scenario, title, minutes, themes, content, sources and danger, and checks the keys
/// of the whole file.
void read_header(Element root, Reading& reading);

/// Reads `couple:`.
void read_couple(Element map, Reading& reading);

/// Reads `ends:`.
void read_ends(Element map, Reading& reading);

}  // namespace attune::scenario
