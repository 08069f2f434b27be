# Which sources go together as one: those of which no two define the same name in their unnamed
# namespaces. For lint_batches.awk and together.awk, which say how many: MOST.

# The name that a line at the left margin of an unnamed namespace defines; that of a test's class
# for a test. A wrong one makes for smaller batches, or for two sources that do not go together.
function defined_name(line) {
  if (match(line, /^TEST(_F|_P)?\([A-Za-z0-9_]+, [A-Za-z0-9_]+\)/)) {
    line = substr(line, RSTART, RLENGTH)
    gsub(/^TEST(_F|_P)?\(|\)/, "", line)
    sub(/, /, "_", line)
    return line
  }
  if (line ~ /^INSTANTIATE_TEST_SUITE_P/) return ""
  sub(/^(template *<[^>]*> *)?(enum class|enum|struct|class|using|namespace) +/, "", line)
  sub(/[^A-Za-z0-9_:<>,&* ].*/, "", line)
  sub(/ +$/, "", line)
  sub(/.*[^A-Za-z0-9_]/, "", line)
  return line
}

# What may be said twice, as long as it says the same: `using` and a namespace's second name.
function said_by(line, source) {
  return line ~ /^(using|namespace) / ? line : source
}

# Fills names[source], a list, and origin[source, name]; alone[source] where it goes with no other.
function read_names(source,    line, inside, name) {
  while ((getline line < source) > 0) {
    if (line ~ /^namespace \{/) inside = 1
    else if (line ~ /^\}  \/\/ namespace/) inside = 0
    else if (line ~ /^#include <yaml-cpp\//) alone[source] = 1  # It has a Node, and so have we.
    else if (line ~ /^# *define/) alone[source] = 1
    else if (inside && line ~ /^[A-Za-z]/ && (name = defined_name(line)) != "") {
      names[source] = names[source] name " "
      origin[source, name] = said_by(line, source)
    }
  }
  close(source)
}

function clashes(batch, source,    count, i, words) {
  count = split(names[source], words, " ")
  for (i = 1; i <= count; i++) {
    if ((batch, words[i]) in taken && taken[batch, words[i]] != origin[source, words[i]]) return 1
  }
  return 0
}

function put(batch, source,    count, i, words) {
  count = split(names[source], words, " ")
  for (i = 1; i <= count; i++) taken[batch, words[i]] = origin[source, words[i]]
  size[batch] += source in alone ? most : 1
  sources[batch] = sources[batch] " " source
}
