"""The set-up: locked packages that agree, and two commands that say what they mean."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("build", "run", "test", "dev")


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.match(r"[\w.-]+", line).group().lower().replace("_", "-") for line in requirements}


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("run", PROJECT["project"]["dependencies"]),
        ("build", PROJECT["build-system"]["requires"]),
        ("test", PROJECT["dependency-groups"]["test"]),
        ("dev", PROJECT["dependency-groups"]["lint"]),
    ],
)
def test_what_the_project_needs_is_locked(lock, wanted):
    assert names(wanted) <= pins(lock).keys()


def test_the_locks_agree_with_each_other():
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_names_and_hashes_only(lock):
    lines = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8").splitlines()
    shapes = re.compile(r"[\w.-]+==\S+ \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not shapes.fullmatch(line)] == []


def test_every_make_command_in_the_pages_exists():
    rules = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = "".join((ROOT / page).read_text("utf-8") for page in ("README.md", "CONTRIBUTING.md"))
    told = set(re.findall(r"(?:^ {4}|`)make ([a-z-]+)", pages, re.MULTILINE))
    assert {"run", "test"} <= told
    assert told <= rules


def test_an_unknown_group_is_refused_in_one_sentence():
    asked = ["sh", str(ROOT / "scripts" / "bootstrap.sh"), "fly"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr == "setup: there is no group 'fly'; choose run, test or dev\n"


def test_unpacked_packages_are_found(tmp_path):
    root = tmp_path / ".venv/system/root/usr"
    for folder in ("lib/x86_64-linux-gnu/pulseaudio", "lib/pulse-16.1/modules", "bin"):
        (root / folder).mkdir(parents=True)
    env_sh = ROOT / "scripts" / "env.sh"
    script = f'. "{env_sh}"; printf "%s\\n" "$LD_LIBRARY_PATH" "$PULSE_DLPATH" "$FONTCONFIG_FILE"'
    said = subprocess.run(
        ["sh", "-c", script],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    libraries = root / "lib/x86_64-linux-gnu"
    assert said.stdout.splitlines() == [
        f"{libraries}:{libraries}/pulseaudio:{root}/lib/pulse-16.1/modules",
        f"{root}/lib/pulse-16.1/modules",
        f"{tmp_path}/.venv/system/fonts.conf",
    ]
