#!/bin/sh
# From nothing to the start screen: installs the kiosk on a clean Debian 12, starts it as its unit does, under cage
# without a screen, waits until it says that it is ready, takes a picture and compares it; kills it, starts it again,
# updates, goes back, removes. cage shows its output on an Xvfb that nobody sees, since pictures of the headless
# output of Debian's wlroots come out black.
# How systemd treats it, is tried by try_systemd.sh beside this file.
# It changes the machine, so it wants a throw-away one, and root:
#
#   sh scripts/try_install.sh           in a new container of podman or docker
#   sh scripts/try_install.sh here      on this machine, which is then to be thrown away
#
# Leaves OUT/start-screen.png and OUT/figures.txt; OUT is out/install below the current folder, or $2.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd -P)
out=${2:-$PWD/out/install}
name=leaflet-kiosk

say() { printf 'try: %s\n' "$*"; }
fail() {
  printf 'try: %s\n' "$*" >&2
  tail -n 20 /var/log/leaflet-kiosk-install.log "$out/kiosk.log" >&2 2>/dev/null || true
  exit 1
}

if [ $# = 0 ]; then
  mkdir -p "$out"
  engine=$(command -v podman || command -v docker) || fail "there is neither podman nor docker; say 'here' on a clean Debian 12"
  exec "$engine" run --rm -v "$here":/src:ro -v "$out":/out debian:12 sh /src/scripts/try_install.sh here /out
fi
[ "$1" = here ] || fail "this installs packages, a user and a program; say 'here' on a machine that may be thrown away"
[ "$(id -u)" = 0 ] || fail "this must be run as root"
mkdir -p "$out"
free() { df -k / | awk 'NR == 2 { print $4 }'; }
seconds() { date +%s; }

# --- install, and again ----------------------------------------------------------------------------
room=$(free) began=$(seconds)
sh "$here/scripts/install.sh" || fail "the installation failed"
took=$(($(seconds) - began)) size=$(((room - $(free)) / 1024))
began=$(seconds)
sh "$here/scripts/install.sh" | grep -q 'is there already' || fail "a second installation did not see the first"
again=$(($(seconds) - began))

# The glass of this test is as large as an administrator says, not as large as its X server dreams up.
sed -i 's/^width_mm = .*/width_mm = 284/; s/^height_mm = .*/height_mm = 213/' "/etc/xdg/$name/kiosk.toml"

# --- start it as the unit does ---------------------------------------------------------------------
line=$(sed -n 's/^ExecStart=//p' "/etc/systemd/system/$name.service")
say "starting: $line"
DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends grim xvfb >>"$out/kiosk.log" 2>&1 ||
  fail "grim and xvfb, which this test needs, could not be installed"
run=/run/$name-try
install -d -o "$name" -g "$name" -m 0700 "$run"
mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix
as_kiosk() {
  setpriv --reuid="$name" --regid="$name" --init-groups env -i PATH=/usr/bin:/bin HOME="/var/lib/$name" \
    XDG_RUNTIME_DIR="$run" STATE_DIRECTORY="/var/lib/$name" "$@"
}
cat >"$run/listen.py" <<'PY'
"""Hears what the kiosk tells systemd: after how many seconds it is ready, and the first sign of life."""
import socket, sys, time
begin, heard = time.monotonic(), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
heard.bind(sys.argv[1]); heard.settimeout(120)
print("listening", flush=True)
for wanted in ("READY=1", "WATCHDOG=1"):
    while wanted not in heard.recv(500).decode():
        pass
    print(wanted, f"{time.monotonic() - begin:.1f}", flush=True)
PY
as_kiosk Xvfb :77 -screen 0 1920x1080x24 -nolisten tcp >>"$out/kiosk.log" 2>&1 &
until [ -e /tmp/.X11-unix/X77 ]; do sleep 0.2; done

start_kiosk() { # sets ready, in seconds
  rm -f "$run/notify"
  as_kiosk python3 "$run/listen.py" "$run/notify" >"$out/heard.txt" &
  listening=$!
  until grep -q listening "$out/heard.txt"; do sleep 0.2; done
  # shellcheck disable=SC2086 # the unit's own words
  as_kiosk NOTIFY_SOCKET="$run/notify" WATCHDOG_USEC=2000000 \
    DISPLAY=:77 WLR_BACKENDS=x11 WLR_RENDERER=pixman $line >>"$out/kiosk.log" 2>&1 &
  kiosk=$!
  wait $listening || fail "the kiosk never said that it is ready"
  ready=$(sed -n 's/^READY=1 //p' "$out/heard.txt")
}

kiosk_pid() { # of the kiosk itself, which cage has started
  for place in /proc/[0-9]*; do
    case $(tr '\0' ' ' <"$place/cmdline" 2>/dev/null) in
      *kiosk.watch.warden*) ;;
      */python*"/bin/kiosk run"*) echo "${place#/proc/}" ;;
    esac
  done
}

start_kiosk

# --- what is to be seen ----------------------------------------------------------------------------
display=$(cd "$run" && ls -d wayland-[0-9] | head -n 1)
as_kiosk WAYLAND_DISPLAY="$display" grim "$run/start-screen.png" || fail "no picture could be taken"
cp "$run/start-screen.png" "$out/start-screen.png"
cat >"$run/compare.py" <<'PY'
"""Compares what is on the screen with what the tour draws of the start screen."""
import os, subprocess, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QImage
seen, folder = QImage(sys.argv[1]), Path(sys.argv[2])
size = f"{seen.width()}x{seen.height()}"
command = [sys.argv[3], "tour", "--out", folder, "--language", "en-GB", "--screen", size]
subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
drawn = QImage(str(next(folder.rglob("*start*.png"))))
assert drawn.size() == seen.size(), (drawn.size(), seen.size())
steps = [(x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3)]
same = sum(seen.pixelColor(*at).rgb() == drawn.pixelColor(*at).rgb() for at in steps) / len(steps)
colours = len({seen.pixelColor(*at).rgb() for at in steps})
print(f"{size}, {colours} colours, {same:.1%} of the points as the tour draws them")
sys.exit(same < 0.97 or colours < 20)
PY
looked=$(as_kiosk "/opt/$name/current/bin/python" "$run/compare.py" "$run/start-screen.png" "$run/tour" \
  "/opt/$name/current/bin/kiosk") || fail "what is on the screen is not the start screen: $looked"

# --- a fault, an update and the way back -----------------------------------------------------------
pid=$(kiosk_pid)
[ -n "$pid" ] || fail "the kiosk's process is not found"
memory=$(awk '/^Pss:/ { printf "%d", $2 / 1024 }' "/proc/$pid/smaps_rollup")
kill -KILL "$pid"
wait $kiosk || true
first=$ready
start_kiosk
grep -q 'stopped by itself' "/var/lib/$name/last-fault.txt" || fail "the next start did not note that it had been killed"
kill -TERM "$(kiosk_pid)"
wait $kiosk || true
[ ! -e "/var/lib/$name/running" ] || fail "it was told to end, and did not end in order"

sh "$here/scripts/install.sh" roll-back 2>/dev/null && fail "it went back to a release that there is not"
copy=$(mktemp -d)
(cd "$here" && tar -cf - --exclude=./.git --exclude=./.venv --exclude=./out .) | tar -C "$copy" -xf -
echo '# another state of the program' >>"$copy/kiosk/__init__.py"
sh "$copy/scripts/install.sh" >/dev/null || fail "the update failed"
new=$(readlink /opt/$name/current)
leaflet-kiosk-admin roll-back >/dev/null || fail "the way back failed"
[ "$(readlink /opt/$name/current)" != "$new" ] || fail "the update is still current"
leaflet-kiosk --version >/dev/null || fail "the command leaflet-kiosk does not work"
# A user of whom something runs is not removed: the X server of this test, and what it left.
for place in /proc/[0-9]*; do
  if [ "$(stat -c %U "$place" 2>/dev/null)" = "$name" ]; then kill -KILL "${place#/proc/}" 2>/dev/null || true; fi
done
wait
leaflet-kiosk-admin remove --all >/dev/null
if [ -e /opt/$name ] || [ -e /var/lib/$name ] || id $name 2>/dev/null; then fail "something was left behind"; fi

cat >"$out/figures.txt" <<FIGURES
install, s: $took
install again, s: $again
disk, MiB: $size
start to ready, s: $first
ready again after it was killed, s: $ready
memory of the kiosk without its voice, MiB PSS: $memory
start screen: $looked
FIGURES
cat "$out/figures.txt"
say "from nothing to the start screen, an update, the way back and the removal: all passed"
