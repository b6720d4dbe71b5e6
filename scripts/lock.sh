#!/bin/sh
# Writes requirements/*.txt, names and hashes only, from pyproject.toml; each file agrees with the ones before it.
# Versions already there are kept, unless told: scripts/lock.sh --upgrade
set -eu
cd "$(dirname "$0")/.."
more=$*

lock() { # lock NAME ARGUMENTS-OF-UV
  out=requirements/$1.txt
  shift
  .venv/bin/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
    --python-version 3.11 --python-platform x86_64-manylinux_2_34 $more "$@" -o "$out" >/dev/null
}

lock run pyproject.toml
.venv/bin/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")' |
  lock build -c requirements/run.txt -
lock test --group test -c requirements/run.txt
lock dev --group dev -c requirements/run.txt -c requirements/test.txt
