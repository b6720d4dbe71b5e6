#!/bin/sh
# Makes .venv ready for one group of uses: run, test or dev. Does nothing when it is ready already,
# unless told to look again:  scripts/bootstrap.sh run again
# It makes .venv, .venv.lock and kiosk/_qm, and, where it has the right, installs Debian packages.
# All it says goes to stderr; the long story is in .venv/setup.log.
set -eu
cd "$(dirname "$0")/.."
group=${1:-run}
here=$(pwd -P)
log=$here/.venv/setup.log
system=$here/.venv/system

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
logged() { "$@" >>"$log" 2>&1 9>&-; }

# Each group holds the ones before it.
case $group in
  run) holds="run" held_by="run test dev" ;;
  test) holds="run test" held_by="test dev" ;;
  dev) holds="run test dev" held_by="dev" ;;
  *) fail "there is no group '$group'; choose run, test or dev" ;;
esac

# What an environment was made from: this folder, the locks, the build and the texts that are compiled.
state() {
  { echo "$here"
    find pyproject.toml requirements translations scripts/hatch_build.py scripts/compile_translations.py \
      kiosk/i18n/linguist.py kiosk/i18n/states.py -type f \( -name '*.toml' -o -name '*.txt' -o -name '*.ts' -o -name '*.py' \) \
      -exec sha256sum {} + 2>/dev/null | LC_ALL=C sort
  } | sha256sum | cut -d ' ' -f 1
}

ready() {
  [ -x .venv/bin/kiosk ] && [ -x .venv/bin/python ] && [ -d kiosk/_qm ] || return 1
  for name in $held_by; do
    if [ -f ".venv/.ready-$name" ] && [ "$(cat ".venv/.ready-$name")" = "$wanted" ]; then return 0; fi
  done
  return 1
}

# --- Debian packages ---------------------------------------------------------------------------

with_rights() { # runs a command as an administrator, if this user may
  if [ "$(id -u)" = 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
  else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
  may_install || return 1
  say "installing $# Debian packages"
  logged with_rights apt-get -q -o DPkg::Lock::Timeout=300 update || true
  logged with_rights apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@"
}

own_apt() {
  apt-get -q -y -o "Dir::State::Lists=$system/lists" -o "Dir::Cache=$system/cache" -o Debug::NoLocking=1 \
    -o APT::Sandbox::User=root --no-install-recommends "$@"
}

# The same packages, unpacked below .venv, for a user who may not install any.
unpack_packages() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
  say "no right to install Debian packages, so $# of them are unpacked below .venv"
  mkdir -p "$system/root" "$system/lists/partial" "$system/cache/archives/partial"
  logged own_apt update && logged own_apt --download-only install "$@" || return 1
  for package in "$system"/cache/archives/*.deb; do
    logged dpkg-deb -x "$package" "$system/root" || return 1
  done
  rm -rf "$system/cache" "$system/lists"
  cat >"$system/fonts.conf" <<CONF
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>$system/root/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
CONF
}

ask_administrator() { fail "an administrator must run:  apt-get update && apt-get install -y $*"; }

# An unpacked Xvfb is of no use: it looks for its keyboard program in /usr/bin alone.
missing_packages() {
  if [ -d "$system/root" ] || ! may_install; then python3 -I kiosk/machine.py "$group" | grep -vx xvfb || true
  else python3 -I kiosk/machine.py "$group"
  fi
}

prepare_python() {
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    install_packages python3 python3-venv || ask_administrator python3 python3-venv
  fi
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Python 3.11 or newer is needed, and python3 is $(python3 -V 2>&1); install a newer one"
}

prepare_system() {
  . scripts/env.sh
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  install_packages $missing || unpack_packages $missing || ask_administrator "$missing"
  . scripts/env.sh
  missing=$(missing_packages | tr '\n' ' ')
  [ -z "$missing" ] || ask_administrator "$missing"
}

# --- Python packages ---------------------------------------------------------------------------

pip() { logged .venv/bin/python -m pip --disable-pip-version-check --no-input -q "$@"; }

prepare_venv() {
  if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    logged python3 -m venv .venv || fail "the Python environment could not be made; see .venv/setup.log"
  fi
  echo "$here" >.venv/.place
  say "installing Python packages (the first time that is about 250 MB to fetch)"
  files="-r requirements/build.txt"
  for name in $holds; do files="$files -r requirements/$name.txt"; done
  pip install --require-hashes $files ||
    fail "the Python packages could not be fetched: check the network and start again; details in .venv/setup.log"
  pip install --no-deps --no-build-isolation --no-index --force-reinstall -e . ||
    fail "the kiosk could not be built: $(grep Error "$log" | tail -n 1) (details in .venv/setup.log)"
}

wanted=$(state)
if [ "${2:-}" = again ]; then rm -f .venv/.ready-*; fi
if ready; then exit 0; fi
if [ -f .venv/.place ] && [ "$(cat .venv/.place)" != "$here" ]; then
  say "this folder was moved, so .venv is made anew"
  rm -rf .venv
fi
mkdir -p .venv
exec 9>.venv.lock
if command -v flock >/dev/null; then flock 9; fi
if ready; then exit 0; fi # another start was faster
: >"$log"
prepare_python
prepare_system
prepare_venv
echo "$wanted" >".venv/.ready-$group"
say "ready"
