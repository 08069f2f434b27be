// Byte by byte up to the line end; what is too long is read and thrown away.
#include "cli/input_line.h"

#include "base/text.h"

namespace attune::cli {

std::optional<std::string> read_input_line(std::FILE* in) {
  std::string line;
  int character = std::fgetc(in);
  if (character == EOF) {
    return std::nullopt;
  }
  while (character != EOF && character != '\n') {
    if (line.size() < kLongestInput) {
      line += static_cast<char>(character);
    }
    character = std::fgetc(in);
  }
  return std::string(trim(line));
}

}  // namespace attune::cli
