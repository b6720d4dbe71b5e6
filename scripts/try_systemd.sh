#!/bin/sh
# Installs the kiosk under a systemd that really runs, and sees what it does when the kiosk is killed, hangs, is closed
# by staff or is stopped. systemd is booted in namespaces of its own from a bare Debian 12; cage shows nothing, to nobody.
# Wants root, and debootstrap for the first time; leaves this machine as it was.
#
#   sudo sh scripts/try_systemd.sh FOLDER      FOLDER is made, some 2 GB, and can be deleted afterwards
set -eu
here=$(cd "$(dirname "$0")/.." && pwd -P)
name=leaflet-kiosk
fail() { printf 'try: %s\n' "$*" >&2; exit 1; }

# --- inside ------------------------------------------------------------------------------------------
state=/var/lib/$name
kiosk() { # the process of the kiosk itself
  for place in /proc/[0-9]*; do
    case $({ tr '\0' ' ' <"$place/cmdline"; } 2>/dev/null) in
      *kiosk.watch.warden*) ;;
      */python*"/bin/kiosk run"*) echo "${place#/proc/}" ;;
    esac
  done
}
began() { systemctl show -p ActiveEnterTimestampMonotonic --value $name; }
back_after() { # BEFORE: how long until it is on the screen anew
  from=$(cut -d ' ' -f 1 /proc/uptime) looks=0
  until [ "$(systemctl is-active $name)" = active ] && [ "$(began)" != "$1" ]; do
    [ $looks -lt 600 ] || fail "it did not come back: $(systemctl status --no-pager $name)"
    sleep 0.1
    looks=$((looks + 1))
  done
  awk -v from="$from" '{ printf "%.1f s\n", $1 - from }' /proc/uptime
}
try_inside() {
  mkdir -p /etc/systemd/system/$name.service.d
  printf '[Service]\nEnvironment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1\nTTYPath=\nStandardInput=null\n' \
    >/etc/systemd/system/$name.service.d/without-a-screen.conf
  sh /root/project/scripts/install.sh || fail "the installation failed: $(journalctl -b --no-pager -n 30)"
  [ "$(systemctl is-active $name)" = active ] || fail "the unit is not active"
  leaflet-kiosk check --language en-GB >/tmp/check || true # much needs a person on a new machine
  grep -q 'ok *Voice' /tmp/check && grep -q 'ok *Sound' /tmp/check || fail "it has no voice: $(cat /tmp/check)"
  before=$(began) old=$(kiosk)
  kill -KILL "$old"
  echo "back after it was killed: $(back_after "$before")"
  grep -q 'stopped by itself' $state/last-fault.txt || fail "the next start did not note that it had been killed"
  before=$(began) old=$(kiosk)
  kill -STOP "$old"
  echo "back after it hung: $(back_after "$before")"
  [ ! -e "/proc/$old" ] || fail "the kiosk that hung is still there"
  journalctl -u $name --no-pager | grep -q "Failed with result 'watchdog'" || fail "the journal does not speak of the watchdog"
  touch /run/$name/closed # as Close on the staff page does
  kill -TERM "$(kiosk)"
  sleep 5
  [ "$(systemctl is-active $name)" != active ] || fail "staff closed it, and it came back"
  systemctl stop $name && systemctl start $name
  systemctl stop $name
  [ -z "$(kiosk)" ] || fail "it was stopped, and is still there"
  [ ! -e $state/running ] || fail "it was stopped, and did not end in order"
  [ "$(systemctl show -p MemoryMax --value "user-$(id -u $name).slice")" = 1073741824 ] || fail "its memory has no limit"
  systemctl start $name
  echo "under a running systemd $(systemctl --version | sed -n '1s/[^(]*(\(.*\))/\1/p'): all passed"
}
if [ "${1:-}" = inside ]; then try_inside; exit; fi

# --- outside: a bare Debian, and systemd in it -------------------------------------------------------
[ "$(id -u)" = 0 ] || fail "this must be run as root"
root=${1:-}
[ -n "$root" ] || fail "name a folder for the Debian, such as /tmp/kiosk-debian"
if [ ! -x "$root/lib/systemd/systemd" ]; then
  command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
  debootstrap --variant=minbase \
    --include=systemd,systemd-sysv,dbus,libpam-systemd,dbus-user-session,python3,python3-venv,ca-certificates bookworm "$root" >/dev/null
fi
root=$(cd "$root" && pwd -P)
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
rm -rf "$root/root/project" && mkdir -p "$root/root/project"
(cd "$here" && tar -cf - --exclude=./.git --exclude=./.venv --exclude=./out .) | tar -C "$root/root/project" -xf -

# A group of its own in the tree that systemd keeps, so that it touches no process of this machine.
tree=/sys/fs/cgroup
[ ! -d $tree/systemd ] || tree=$tree/systemd
group=$tree/$name-try-$$
mkdir "$group"
cat >"$root/root/boot.sh" <<'SH'
set -e
root=$1
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
if [ -d /sys/fs/cgroup/systemd ]; then
  mount -t tmpfs tmpfs "$root/sys/fs/cgroup"
  mkdir "$root/sys/fs/cgroup/systemd"
  mount -t cgroup -o none,name=systemd cgroup "$root/sys/fs/cgroup/systemd"
else
  mount -t cgroup2 cgroup "$root/sys/fs/cgroup"
fi
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for node in null zero full random urandom tty; do
  : >"$root/dev/$node"
  mount --bind "/dev/$node" "$root/dev/$node"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
for place in dev/shm run tmp; do mount -t tmpfs tmpfs "$root/$place"; done
hostname kiosk-try
exec chroot "$root" env -i container=lxc PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --unit=multi-user.target
SH
sh -c 'echo $$ >"$1/cgroup.procs"; exec unshare -m -p -C -u -i -f sh "$2/root/boot.sh" "$2"' - "$group" "$root" >/dev/null 2>&1 &
outer=$!
init=
end() {
  [ -z "$init" ] || kill -KILL "$init" 2>/dev/null || true
  wait $outer 2>/dev/null || true
  find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
}
trap end EXIT
inside() { nsenter -t "$init" -m -p -C -u -i -r -w "$@"; }
for _ in $(seq 100); do
  init=$(cat "/proc/$outer/task/$outer/children" 2>/dev/null | tr -d ' ')
  if [ -n "$init" ] && inside systemctl is-system-running 2>/dev/null | grep -qE 'running|degraded'; then break; fi
  sleep 0.2
done
inside systemctl is-system-running | grep -qE 'running|degraded' || fail "systemd does not start in namespaces here"
inside sh /root/project/scripts/try_systemd.sh inside
