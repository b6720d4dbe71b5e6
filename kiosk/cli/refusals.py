"""The one place where an error becomes one sentence and an exit code."""

import os
import sys

import click

from kiosk.config import ConfigError
from kiosk.content.errors import LeafletError


class Refused(click.ClickException):
    """A wish that cannot be met; the message is one whole sentence that names what can."""


def exit_code(group: click.Command, arguments: list[str]) -> int:
    """Run the command line and return its exit code: 2 and one sentence on stderr for bad input."""
    try:
        result = group.main(arguments, prog_name=group.name, standalone_mode=False)
    except click.Abort:
        return 130
    except BrokenPipeError:
        return _reader_left()
    except (click.ClickException, LeafletError, ConfigError, OSError) as error:
        click.echo(sentence(error), err=True)
        return 2
    return result if isinstance(result, int) else 0


def sentence(error: Exception) -> str:
    """Return one plain sentence for an error of the user's making or of the machine's."""
    if isinstance(error, click.UsageError):
        return _usage(error)
    if isinstance(error, click.ClickException):
        return _one_line(error.format_message())
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror}; name another place or allow the kiosk to use it."
    return _one_line(str(error))


def _usage(error: click.UsageError) -> str:
    said = _one_line(error.format_message()).rstrip(".")
    if isinstance(error, click.NoSuchOption):
        near = f", perhaps {' or '.join(error.possibilities)}" if error.possibilities else ""
        said = f"there is no option {error.option_name}{near}"
    path = error.ctx.command_path if error.ctx else "kiosk"
    return f"{path}: {said[:1].lower()}{said[1:]}; {path} --help says more."


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _reader_left() -> int:
    """Leave quietly when nobody reads our output any more, as in ``kiosk text | head``."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return 1
