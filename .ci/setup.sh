# Sourced by ./run and ./check: how they speak, and how they install what is missing.

step() { printf '\n\033[1m%s\033[0m  (%d s so far)\n' "$*" "$SECONDS"; }

# fail EXIT_CODE WHAT NEXT_STEP
fail() {
  printf '\nattune: %s\n  next: %s\n' "$2" "$3" >&2
  exit "$1"
}

# listed_packages run|check: the names in third_party/debian-12.txt; those below the line that says
# "For ./check only" are left out for `run`.
listed_packages() {
  awk -v what="$1" '
    /For \.\/check only/ { if (what == "run") exit }
    /^[a-z0-9]/ { print $1 }' third_party/debian-12.txt
}

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

missing_packages() {
  local package
  for package in $(listed_packages "$1"); do
    installed "$package" || printf '%s ' "$package"
  done
}

# What puts root's rights in front of a command: nothing for root, sudo where it asks no password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 77
  fi
}

# install_missing run|check
install_missing() {
  if ! command -v dpkg-query >/dev/null 2>&1; then
    printf 'This is not Debian: taking what is installed. third_party/debian-12.txt lists what is needed.\n'
    return
  fi
  local missing
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || { printf 'All packages are there.\n'; return; }
  printf 'Installing: %s\n' "$missing"
  local status=0
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || status=$?
  if [ "$status" -eq 77 ]; then
    fail 2 "some packages are missing, and installing them needs root" \
      "sudo apt-get install --no-install-recommends $missing"
  fi
  # shellcheck disable=SC2086  # a list of words
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Use-Pty=0 $missing >/dev/null ||
    fail 2 "the packages could not be installed" \
      "look at apt's message above; or by hand: apt-get install $missing"
}

# build PRESET TESTS [TARGET]: configures with ATTUNE_TESTS=TESTS, then builds.
build() {
  local folder="build/$1" said
  said=$(cmake --preset "$1" -DATTUNE_TESTS="$2" 2>&1) || {
    printf '%s\n' "$said" >&2
    fail 1 "the build could not be set up" "read CMake's message above; a stale build/ folder can simply be deleted"
  }
  cmake --build "$folder" ${3:+--target "$3"} ||
    fail 1 "the program does not build" "the first error above names the file and the line"
}
