# Shell functions that utils/quickstart and utils/check share: install what is missing, build. Sourced, not run.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jobs=${TINFOIL_JOBS:-$(nproc)}

build_packages="cmake ninja-build clang-22 lld-22 llvm-22 llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  flatbuffers-compiler libflatbuffers-dev zlib1g-dev python3"
# qemu and the cross compilers: code for ARM is run by tests too.
test_packages="libgtest-dev libclang-rt-22-dev clang-format-22 gcc libc6-dev python3-numpy python3-pil qemu-user-static
  gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-arm-linux-gnueabihf libc6-dev-armhf-cross"

say() { printf '\n== %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Install those of the given Debian packages that are missing.
install_missing() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  say "installing$missing"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET [TARGET...]
build() {
  preset=$1
  shift
  say "building ($preset, $jobs jobs)"
  (cd "$root" && cmake --preset "$preset" >/dev/null 2>"${TMPDIR:-/tmp}/tinfoil-cmake.$$" ||
    { cat "${TMPDIR:-/tmp}/tinfoil-cmake.$$" >&2; exit 1; }
   rm -f "${TMPDIR:-/tmp}/tinfoil-cmake.$$"
   cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"})
}
