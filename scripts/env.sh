# To be sourced in the project's folder:  . scripts/env.sh
# Where Debian packages were unpacked below .venv, lets programs find them; otherwise changes nothing.
if [ -d .venv/system/root ]; then
  KIOSK_SYSTEM=$PWD/.venv/system/root
  export KIOSK_SYSTEM
  for folder in "$KIOSK_SYSTEM"/usr/lib/*-linux-gnu "$KIOSK_SYSTEM"/usr/lib/*-linux-gnu/pulseaudio \
    "$KIOSK_SYSTEM"/lib/*-linux-gnu "$KIOSK_SYSTEM"/usr/lib/pulse-*/modules; do
    if [ -d "$folder" ]; then LD_LIBRARY_PATH=${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$folder; fi
  done
  export LD_LIBRARY_PATH
  if [ -d "$folder" ]; then export PULSE_DLPATH="$folder"; fi # the last one: modules of the sound server
  PATH=$PATH:$KIOSK_SYSTEM/usr/bin
  if [ ! -d /usr/share/X11/xkb ]; then export XKB_CONFIG_ROOT="$KIOSK_SYSTEM/usr/share/X11/xkb"; fi
  if [ -z "${FONTCONFIG_FILE:-}" ]; then export FONTCONFIG_FILE="$PWD/.venv/system/fonts.conf"; fi
fi
