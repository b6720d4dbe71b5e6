#!/bin/sh
# Installs the kiosk on a Debian 12 machine that is to be nothing else. From a clone or an unpacked archive:
#
#   sudo sh scripts/install.sh               install, or update to what is in this folder
#   sudo sh scripts/install.sh --plain-x     the same, shown by a plain X server instead of cage
#   sudo leaflet-kiosk-admin roll-back       back to the release before
#   sudo leaflet-kiosk-admin status          what is installed and whether it runs
#   sudo leaflet-kiosk-admin remove          the program and its units go; settings and state stay
#   sudo leaflet-kiosk-admin remove --all    those, and the user, go too
#
# A release is a folder of its own; "current" points to one, and changes in one act when all of it is there.
# So a machine that loses power in the middle starts the old release. Starting it twice changes nothing.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd -P)
name=leaflet-kiosk
home=/opt/$name
state=/var/lib/$name
settings=/etc/xdg/$name
units=/etc/systemd/system
log=/var/log/$name-install.log

say() { printf 'install: %s\n' "$*"; }
fail() { printf 'install: %s\n' "$*" >&2; exit 1; }
logged() { "$@" >>"$log" 2>&1; }
with_systemd() { [ -d /run/systemd/system ]; }

may() {
  [ "$(id -u)" = 0 ] || fail "this must be run by an administrator: sudo sh $0"
}

# --- what it takes -------------------------------------------------------------------------------

# The screen, the sound server of the user's session with what tells of plugs (pactl), and the session itself.
show_with() {
  case $1 in
    cage) echo cage xwayland ;;
    x) echo xserver-xorg-core xserver-xorg-input-libinput xinit ;;
  esac
}
SESSION="dbus-user-session libpam-systemd pipewire-pulse wireplumber pulseaudio-utils fontconfig"

apt() { logged env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"; }

# Only what is missing is fetched, so that a second start needs no network.
bring_packages() {
  command -v python3 >/dev/null || fetch_packages python3 python3-venv
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "Python 3.11 or newer is needed; use Debian 12"
  wanted="python3-venv $(show_with "$screen")"
  if with_systemd; then wanted="$wanted $SESSION"; fi
  missing=$(python3 -I "$source/kiosk/machine.py" run)
  for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  # shellcheck disable=SC2086 # a list of names
  [ -z "$missing" ] || fetch_packages $missing
}

fetch_packages() {
  say "installing Debian packages"
  apt update || true
  apt install --no-install-recommends "$@" || fail "Debian packages could not be installed; see $log"
}

bring_user() {
  id "$name" >/dev/null 2>&1 || useradd --system --user-group --home-dir "$state" --shell /usr/sbin/nologin "$name"
  for group in video input render audio; do
    if getent group "$group" >/dev/null; then usermod -a -G "$group" "$name"; fi
  done
  install -d -o "$name" -g "$name" -m 0750 "$state"
}

# --- one release ---------------------------------------------------------------------------------

# The version, and a mark of what it was made from: two states of one version are two releases.
release_of() {
  version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$source/kiosk/__init__.py")
  mark=$(cd "$source" && find kiosk resources translations requirements pyproject.toml scripts \
    -type f ! -path '*/__pycache__/*' ! -path 'kiosk/_qm/*' -exec sha256sum {} + | LC_ALL=C sort | sha256sum | cut -c 1-8)
  echo "$version-$mark"
}

build() {
  target=$home/releases/$release
  say "building release $release (about 250 MB to fetch)"
  rm -rf "$target"
  mkdir -p "$target"
  logged python3 -m venv "$target" || fail "the Python environment could not be made; see $log"
  pip="$target/bin/python -m pip --disable-pip-version-check --no-input --no-cache-dir -q"
  logged $pip install --require-hashes -r "$source/requirements/build.txt" -r "$source/requirements/run.txt" ||
    fail "the Python packages could not be fetched: check the network and start again; see $log"
  copy=$(mktemp -d)
  (cd "$source" && tar -cf - kiosk resources translations scripts pyproject.toml README.md LICENSE) | tar -C "$copy" -xf -
  logged $pip install --no-deps --no-build-isolation --no-index "$copy" || fail "the kiosk could not be built; see $log"
  rm -rf "$copy"
  # WebEngine, the largest part of Qt, is not used.
  find "$target" \( -name 'libQt6WebEngine*' -o -name 'QtWebEngineProcess' -o -name 'qtwebengine*' \) -exec rm -rf {} +
  install -m 0644 "$source"/resources/systemd/* "$source/resources/kiosk.example.toml" "$target"
  install -m 0755 "$source/scripts/install.sh" "$target/install.sh"
  [ ! -f "$source/docs/operations.md" ] || install -m 0644 "$source/docs/operations.md" "$target"
  "$target/bin/kiosk" --version >/dev/null || fail "the new release does not start, so the old one stays"
  : >"$target/.whole"
}

point() { # NAME RELEASE: a link that is there before and after, never half
  ln -sfn "releases/$2" "$home/.$1" && mv -T "$home/.$1" "$home/$1"
}

release_at() { basename "$(readlink "$home/$1" 2>/dev/null || echo none)"; }

switch_to() {
  old=$(release_at current)
  if [ "$old" != none ] && [ "$old" != "$1" ]; then point previous "$old"; fi
  point current "$1"
}

forget_old_ones() {
  for folder in "$home"/releases/*; do
    case $(basename "$folder") in
      "$(release_at current)" | "$(release_at previous)") ;;
      *) rm -rf "$folder" ;;
    esac
  done
}

# --- the machine around it -----------------------------------------------------------------------

bring_settings() {
  mkdir -p "$settings"
  install -m 0644 "$home/current/kiosk.example.toml" "$settings/kiosk.example.toml"
  [ -e "$settings/kiosk.toml" ] || cat >"$settings/kiosk.toml" <<'TOML'
# Settings of this kiosk. All there are, each with its meaning: kiosk.example.toml beside this file.

[screen]
# Visible width and height of the panel in millimetres, measured with a ruler; 0 asks the screen.
width_mm = 0
height_mm = 0
TOML
}

bring_commands() {
  cat >/usr/local/bin/leaflet-kiosk <<WRAP
#!/bin/sh
# Runs a command of the kiosk as its user, such as: sudo leaflet-kiosk check
# The sound server is that of the user's session.
exec setpriv --reuid=$name --regid=$name --init-groups env HOME=$state KIOSK_STATE=$state LANG=C.UTF-8 \\
  XDG_RUNTIME_DIR=/run/user/$(id -u "$name") $home/current/bin/kiosk "\$@"
WRAP
  cat >/usr/local/sbin/leaflet-kiosk-admin <<WRAP
#!/bin/sh
exec sh $home/current/install.sh "\$@"
WRAP
  chmod 0755 /usr/local/bin/leaflet-kiosk /usr/local/sbin/leaflet-kiosk-admin
}

bring_units() {
  mkdir -p "$units"
  install -m 0644 "$home/current/$name.service" "$home/current/$name-x11.service" "$units"
  # The kiosk runs in a session of its user, which the limits of its unit do not reach.
  slice=$units/user-$(id -u "$name").slice.d
  mkdir -p "$slice"
  printf '[Slice]\nMemoryMax=1G\n' >"$slice/$name.conf"
  if [ "$screen" = x ]; then
    install -D -m 0644 "$home/current/10-$name.conf" "/etc/X11/xorg.conf.d/10-$name.conf"
  fi
  echo "$screen" >"$home/screen"
  with_systemd || { say "systemd does not run here, so the kiosk is not started"; return 0; }
  logged systemctl daemon-reload
  if [ "$screen" = x ]; then on=$name-x11 off=$name; else on=$name off=$name-x11; fi
  logged systemctl disable --now "$off.service" || true
  logged systemctl set-default graphical.target
  logged systemctl enable "$on.service"
  # A visitor is not disturbed for nothing.
  if [ "${same:-}" ] && systemctl is-active -q "$on.service"; then return 0; fi
  logged systemctl restart "$on.service"
}

# --- what can be asked for -----------------------------------------------------------------------

do_install() {
  may
  source=$(dirname "$here")
  [ -f "$source/kiosk/machine.py" ] || fail "start this from a clone or an unpacked archive: sudo sh scripts/install.sh"
  [ "${screen:-}" ] || screen=$(cat "$home/screen" 2>/dev/null || echo cage)
  mkdir -p "$home/releases" "$(dirname "$log")"
  : >"$log"
  bring_packages
  bring_user
  release=$(release_of)
  if [ -e "$home/releases/$release/.whole" ]; then say "release $release is there already"; else build; fi
  same=
  if [ "$(release_at current)" = "$release" ] && [ "$(cat "$home/screen" 2>/dev/null)" = "$screen" ]; then same=yes; fi
  switch_to "$release"
  forget_old_ones
  bring_settings
  bring_commands
  bring_units || go_back
  say "release $release is installed. Next: sudo leaflet-kiosk pin; then sudo leaflet-kiosk check"
}

go_back() { # the new release never said that it is on the screen
  back=$(release_at previous)
  [ -z "$same" ] && [ -e "$home/releases/$back/.whole" ] || fail "the kiosk does not start: journalctl -u $name -u $name-x11"
  switch_to "$back"
  bring_units || true
  fail "release $release does not start (journalctl -u $name -u $name-x11), so $back is current again"
}

do_roll_back() {
  may
  back=$(release_at previous)
  [ -e "$home/releases/$back/.whole" ] || fail "there is no release to go back to"
  switch_to "$back"
  screen=$(cat "$home/screen")
  bring_units || fail "release $back does not start: journalctl -u $name -u $name-x11"
  say "release $back is current again"
}

do_status() {
  say "current release: $(release_at current); the one before: $(release_at previous)"
  if with_systemd; then systemctl --no-pager --lines=0 status "$name.service" "$name-x11.service" || true; fi
}

do_remove() {
  may
  if with_systemd; then logged systemctl disable --now "$name.service" "$name-x11.service" || true; fi
  rm -rf "$units/user-$(id -u "$name").slice.d"
  rm -f "$units/$name.service" "$units/$name-x11.service" "/etc/X11/xorg.conf.d/10-$name.conf" \
    /usr/local/bin/leaflet-kiosk /usr/local/sbin/leaflet-kiosk-admin
  rm -rf "$home"
  if with_systemd; then logged systemctl daemon-reload; fi
  if [ "${1:-}" != --all ]; then say "removed; settings are still in $settings, state in $state"; return 0; fi
  rm -rf "$settings" "$state"
  rm -f "$log"
  if with_systemd; then loginctl terminate-user "$name" 2>/dev/null || true; fi
  userdel "$name" 2>/dev/null || fail "the user $name still runs something; when it has ended: userdel $name"
  say "removed with settings, state and user"
}

case ${1:-} in
  '') screen= do_install ;;
  --plain-x) screen=x do_install ;;
  --cage) screen=cage do_install ;;
  roll-back) do_roll_back ;;
  status) do_status ;;
  remove) do_remove "${2:-}" ;;
  *) fail "there is no '$1'; there are: --plain-x, --cage, roll-back, status, remove, remove --all" ;;
esac
