import sys
from types import ModuleType

import click
import pytest

from kiosk.cli.group import Entry, LazyGroup
from kiosk.cli.refusals import exit_code


@click.command("run")
@click.option("--windowed")
def run(windowed):
    click.echo(f"run {windowed}")


@click.command("check")
@click.option("--out", required=True)
@click.option("--size", type=click.IntRange(1, 4))
def check(out, size):
    if out == "code":
        return size
    if out == "stop":
        raise click.Abort
    with open(out, "w", encoding="utf-8"):  # noqa: PTH123 - any operating system error will do
        return 0


@pytest.fixture
def group(monkeypatch):
    package = ModuleType("pretend")
    for command in (run, check):
        module = ModuleType(f"pretend.{command.name}")
        module.command = command
        monkeypatch.setitem(sys.modules, f"pretend.{command.name}", module)
    monkeypatch.setitem(sys.modules, "pretend", package)
    entries = [
        Entry("run", "run", "Show it.", "pretend"),
        Entry("check", "check", "Check it.", "pretend"),
        Entry("gone", "gone", "Never imported.", "pretend"),
    ]
    return LazyGroup("kiosk", "A kiosk.", entries, "run")


@pytest.mark.parametrize("arguments", [["--windowed", "1x1"], ["run", "--windowed", "1x1"]])
def test_options_alone_go_to_the_default_command(group, capsys, arguments):
    assert exit_code(group, arguments) == 0
    assert capsys.readouterr().out == "run 1x1\n"


def test_nothing_at_all_runs(group, capsys):
    assert exit_code(group, []) == 0
    assert capsys.readouterr().out == "run None\n"


def test_help_lists_the_table_and_imports_nothing(group, capsys):
    assert exit_code(group, ["--help"]) == 0
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.split("Commands:\n")[1].splitlines()] == ["run", "check", "gone"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["fly"], 'kiosk: there is no command "fly", only run, check, gone; kiosk --help says more.'),
        (["--fly"], "kiosk run: there is no option --fly; kiosk run --help says more."),
        (["check"], "kiosk check: missing option '--out'; kiosk check --help says more."),
        (
            ["check", "--out", "x", "--size", "9"],
            (
                "kiosk check: invalid value for '--size': 9 is not in the range 1<=x<=4; "
                "kiosk check --help says more."
            ),
        ),
        (
            ["check", "--out", "/nowhere/x"],
            "/nowhere/x: No such file or directory; name another place or allow the kiosk to use it.",
        ),
    ],
)
def test_bad_input_gets_one_sentence_and_code_2(group, capsys, arguments, sentence):
    assert exit_code(group, arguments) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{sentence}\n")


def test_a_command_may_return_its_own_code(group):
    assert exit_code(group, ["check", "--out", "code", "--size", "1"]) == 1


def test_being_stopped_is_no_error_of_anybodys(group, capsys):
    assert exit_code(group, ["check", "--out", "stop"]) == 130
    assert capsys.readouterr().err == ""
