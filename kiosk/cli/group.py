"""A click group whose commands are modules that are imported when they are called."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module

import click

_OF_THE_GROUP = frozenset({"-h", "--help", "--version"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One command: its name, its module in ``package``, and one line of help."""

    name: str
    module: str
    help: str
    package: str = "kiosk.cli"


class LazyGroup(click.Group):
    """Knows its commands by table; arguments that name no command go to the default one."""

    def __init__(self, name: str, summary: str, entries: Iterable[Entry], default: str) -> None:
        super().__init__(name, help=summary, context_settings={"help_option_names": ["-h", "--help"]})
        self._entries = {entry.name: entry for entry in entries}
        self._default = default

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the table."""
        return list(self._entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Import and return a command; None if there is none of this name."""
        entry = self._entries.get(cmd_name)
        if entry is None:
            return None
        command = import_module(f"{entry.package}.{entry.module}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"{entry.package}.{entry.module}.command is not a click command")
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command before options that stand alone."""
        if not args or (args[0].startswith("-") and args[0] not in _OF_THE_GROUP):
            args = [self._default, *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. Raises UsageError that names those there are."""
        if args[0] not in self._entries:
            raise click.UsageError(f'there is no command "{args[0]}", only {", ".join(self._entries)}', ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write the table, importing nothing."""
        with formatter.section("Commands"):
            formatter.write_dl([(entry.name, entry.help) for entry in self._entries.values()])
