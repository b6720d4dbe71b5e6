"""The units and the installer, as far as they can be looked at without installing anything.

``make install-test`` installs in earnest.
"""

import os
import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk.cli.run import command
from kiosk.watch.running import CLOSED

ROOT = Path(__file__).parent.parent
UNITS = sorted((ROOT / "resources" / "systemd").glob("*.service"))
ANALYZE = shutil.which("systemd-analyze")
with_systemd = pytest.mark.skipif(ANALYZE is None, reason="needs systemd-analyze")
INSTALL = ROOT / "scripts" / "install.sh"


def lines(unit: Path) -> dict[str, str]:
    found = re.findall(r"^(\w+)=(.*)$", unit.read_text("utf-8"), re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_restarts_for_ever_and_waits_for_signs_of_life(unit):
    has = lines(unit)
    assert (has["Restart"], has["StartLimitIntervalSec"]) == ("always", "0")
    assert int(has["RestartSec"]) <= 2  # and the start itself: back within 5 s
    assert (has["Type"], has["NotifyAccess"], has["WatchdogSec"]) == ("notify", "main", "20")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_runs_a_command_that_there_is(unit):
    program, _, rest = lines(unit)["ExecStart"].partition("/opt/leaflet-kiosk/current/bin/kiosk ")
    python, isolated, module, warden, shown, *_ = program.split()
    assert (python, isolated, module) == ("/opt/leaflet-kiosk/current/bin/python", "-I", "-m")
    assert find_spec(warden) is not None
    assert shown in {"/usr/bin/cage", "/usr/bin/xinit"}
    words = rest.partition(" -- ")[0].split()
    assert words[0] == command.name
    known = {option for parameter in command.params for option in parameter.opts}
    assert set(words[1:]) <= known


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_what_staff_close_stays_closed_until_the_unit_has_stopped(unit):
    has = lines(unit)
    assert (has["RuntimeDirectory"], has["RuntimeDirectoryPreserve"]) == ("leaflet-kiosk", "restart")
    assert has["ExecCondition"] == f"/bin/sh -c '! test -e /run/leaflet-kiosk/{CLOSED}'"


def test_both_units_are_equal_but_for_the_screen():
    x11, cage = ([f"{name}={value}" for name, value in lines(unit).items()] for unit in UNITS)
    differ = {line.partition("=")[0] for line in set(cage) ^ set(x11)}
    assert differ == {"Description", "ExecStart", "Conflicts"}
    assert "-nolisten tcp" in lines(UNITS[0])["ExecStart"]


@with_systemd
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_finds_no_fault_in_a_unit(unit, tmp_path):
    text = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", unit.read_text("utf-8"), flags=re.MULTILINE)
    copy = tmp_path / unit.name
    copy.write_text(text, "utf-8")
    said = subprocess.run([ANALYZE, "verify", "--man=no", copy], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")
    asked = [ANALYZE, "security", "--offline=true", "--threshold=25", "--no-pager", copy]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout[-200:]


@pytest.mark.parametrize("script", ["install.sh", "try_install.sh", "try_systemd.sh"])
def test_the_scripts_are_sh(script):
    subprocess.run(["sh", "-n", ROOT / "scripts" / script], check=True)


@pytest.mark.parametrize("words", [["fly"], ["--plain-y"], ["remove_all"]])
def test_an_unknown_wish_is_refused_in_one_sentence(words):
    said = subprocess.run(["sh", INSTALL, *words], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith(f"install: there is no '{words[0]}'; there are: ")


@pytest.mark.parametrize("words", [[], ["roll-back"], ["remove"]])
def test_only_an_administrator_may_install(words, tmp_path):
    """Also where the tests are run by one: a program ``id`` on the way says that they are not."""
    not_root = tmp_path / "id"
    not_root.write_text("#!/bin/sh\necho 1000\n")
    not_root.chmod(0o755)
    said = subprocess.run(
        ["sh", INSTALL, *words],
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("install: this must be run by an administrator: sudo sh ")


@pytest.fixture
def machine(tmp_path):
    """A machine below a folder: release 1 is current; systemd and apt only note what is asked."""
    text = INSTALL.read_text("utf-8")
    for name in ("home", "state", "settings", "units", "log"):
        text = re.sub(rf"^{name}=.*$", f"{name}={tmp_path}/{name}", text, flags=re.MULTILINE)
    text = text.replace("/usr/local", f"{tmp_path}/local").replace("/run/systemd/system", str(tmp_path))
    (tmp_path / "install.sh").write_text(text.replace('source=$(dirname "$here")', f"source={ROOT}"))
    for folder in ("bin", "home/releases", "local/bin", "local/sbin"):
        (tmp_path / folder).mkdir(parents=True)
    for program in ("useradd", "usermod", "apt-get", "dpkg-query", "id", "chown", "install"):
        note(tmp_path, program, {"id": "echo 0", "dpkg-query": "echo ok installed"}.get(program, ""))
    copy = 'for last; do :; done; case "$*" in *-m*0644*) shift 2; cp "$@" ;; esac'
    note(tmp_path, "install", copy)
    note(
        tmp_path,
        "systemctl",
        f'[ "$1" != restart ] || exec {tmp_path}/starts "$(readlink {tmp_path}/home/current)"',
    )
    found = subprocess.run(["sh", "-c", asks_for_release(text)], capture_output=True, text=True, check=True)
    for release in ("1", found.stdout.strip()):
        folder = tmp_path / "home" / "releases" / release
        folder.mkdir()
        for file in (*(ROOT / "resources" / "systemd").iterdir(), ROOT / "resources" / "kiosk.example.toml"):
            shutil.copy(file, folder)
        (folder / ".whole").touch()
    (tmp_path / "home" / "current").symlink_to("releases/1")
    return tmp_path


def asks_for_release(text):
    return f"source={ROOT}\n" + text[text.index("release_of() {") : text.index("build() {")] + "\nrelease_of"


def note(machine, program, more):
    """Put a program in the way that notes how it was called."""
    file = machine / "bin" / program
    file.write_text(f'#!/bin/sh\necho "{program} $*" >>{machine}/calls\n{more}\n')
    file.chmod(0o755)


def install(machine, *words, starts="true"):
    (machine / "starts").write_text(f"#!/bin/sh\n{starts}\n")
    (machine / "starts").chmod(0o755)
    path = f"{machine}/bin:{os.environ['PATH']}"
    asked = ["sh", machine / "install.sh", *words]
    return subprocess.run(asked, env={"PATH": path}, capture_output=True, text=True, check=False)


def current(machine):
    return (machine / "home" / "current").readlink().name


def test_an_update_is_switched_to_and_back(machine):
    said = install(machine)
    assert said.returncode == 0, said
    new = current(machine)
    assert new != "1"
    assert "systemctl restart leaflet-kiosk.service" in (machine / "calls").read_text()
    assert install(machine, "roll-back").returncode == 0
    assert current(machine) == "1"
    assert (machine / "home" / "previous").readlink().name == new


def test_an_update_that_does_not_come_on_the_screen_is_taken_back(machine):
    said = install(machine, starts='[ "$1" = releases/1 ]')
    assert said.returncode == 1
    assert re.search(
        r"^install: release \S+ does not start .*, so 1 is current again$", said.stderr, re.MULTILINE
    )
    assert current(machine) == "1"


def test_what_is_there_already_disturbs_nobody(machine):
    install(machine)
    (machine / "calls").unlink()
    assert install(machine).returncode == 0
    assert "systemctl restart" not in (machine / "calls").read_text()


def test_the_pages_name_only_what_there_is():
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    wishes = set(re.findall(r"leaflet-kiosk-admin ([a-z-]+)", page))
    known = set(re.findall(r"^  ([a-z-]+)\) ", INSTALL.read_text("utf-8"), re.MULTILINE))
    assert wishes
    assert wishes <= known
