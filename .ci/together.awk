# Which of a target's sources can be compiled as one: at most MOST, and no two that define the same
# name in their unnamed namespaces. Writes a line for each source: the number of its batch, and it.
# Usage: awk -v most=MOST -f own_names.awk -f together.awk SOURCE ...

function batch_for(source,    batch) {
  for (batch = 1; batch <= batches && !(source in alone); batch++) {
    if (size[batch] < most && !clashes(batch, source)) return batch
  }
  return ++batches
}

BEGIN {
  for (i = 1; i < ARGC; i++) {
    read_names(ARGV[i])
    batch = batch_for(ARGV[i])
    put(batch, ARGV[i])
    print batch, ARGV[i]
  }
}
