# Which sources clang-tidy can read as one: those that are compiled with the same flags and of which
# no two define the same name in their unnamed namespaces.
# Reads a list with a source in front of every line, then compile_commands.json. Writes a line for
# each batch: a file in FOLDER that holds the beginning of the command for it, and its sources.
# Usage: awk -v folder=FOLDER -v most=SOURCES_IN_A_BATCH -f lint_batches.awk LIST COMMANDS

# The name that a line at the left margin of an unnamed namespace defines. A wrong one only makes
# for a smaller batch, or for one that lint.sh has to halve.
function defined_name(line) {
  sub(/^(template *<[^>]*> *)?(enum class|enum|struct|class|using) +/, "", line)
  sub(/[^A-Za-z0-9_:<>,&* ].*/, "", line)
  sub(/ +$/, "", line)
  sub(/.*[^A-Za-z0-9_]/, "", line)
  return line
}

function read_names(source,    line, inside, name) {
  while ((getline line < source) > 0) {
    if (line ~ /^namespace \{/) inside = 1
    else if (line ~ /^\}  \/\/ namespace/) inside = 0
    else if (line ~ /^#include <yaml-cpp\//) alone[source] = 1  # It has a Node, and so have we.
    else if (inside && line ~ /^[A-Za-z]/ && (name = defined_name(line)) != "") {
      names[source] = names[source] name " "
    }
  }
  close(source)
}

function clashes(batch, source,    count, i, words) {
  count = split(names[source], words, " ")
  for (i = 1; i <= count; i++) {
    if ((batch, words[i]) in taken) return 1
  }
  return 0
}

function batch_for(source,    batch) {
  for (batch = 1; batch <= batches && !(source in alone); batch++) {
    if (command_of[batch] == command && size[batch] < most && !clashes(batch, source)) return batch
  }
  command_of[++batches] = command
  return batches
}

function put(batch, source,    count, i, words) {
  count = split(names[source], words, " ")
  for (i = 1; i <= count; i++) taken[batch, words[i]] = 1
  size[batch] += source in alone ? most : 1
  sources[batch] = sources[batch] " " source
}

FILENAME != ARGV[ARGC - 1] { wanted[$1] = 1; next }
/"directory":/ { directory = $0 }
/"command":/ {
  command = directory $0
  sub(/ -o [^ ]* -c .*/, "", command)
}
/"file":/ {
  source = $0
  sub(/^.*"file": ".*\/src\//, "src/", source)
  sub(/".*$/, "", source)
  if (!(source in wanted)) next
  delete wanted[source]
  read_names(source)
  put(batch_for(source), source)
}

END {
  for (batch = 1; batch <= batches; batch++) {
    file = folder "/command" batch
    print command_of[batch] > file
    print file sources[batch]
  }
}
