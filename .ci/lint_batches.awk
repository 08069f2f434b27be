# Which sources clang-tidy can read as one: those that are compiled with the same flags and of which
# no two define the same name in their unnamed namespaces.
# Reads a list with a source in front of every line, then compile_commands.json. Writes a line for
# each batch: a file in FOLDER that holds the beginning of the command for it, and its sources.
# Usage: awk -v folder=FOLDER -v most=SOURCES_IN_A_BATCH -f own_names.awk -f lint_batches.awk LIST COMMANDS

function batch_for(source,    batch) {
  for (batch = 1; batch <= batches && !(source in alone); batch++) {
    if (command_of[batch] == command && size[batch] < most && !clashes(batch, source)) return batch
  }
  command_of[++batches] = command
  return batches
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
