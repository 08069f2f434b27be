// Names CLI11's parser without its header, which takes seconds to compile.
#pragma once

namespace CLI {  // NOLINT(readability-identifier-naming): the library's own name.
class App;
}
