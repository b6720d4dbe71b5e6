"""Starts Qt, or says in one sentence why it cannot be."""

import os
import sys
from typing import TYPE_CHECKING

import click

from kiosk.machine import choose_platform, without_qt

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

#: Lines of Qt that tell a hospital nothing: the platform that was tried before the one that works.
_NOISE = "qt.qpa.plugin=false;qt.qpa.xcb=false;qt.multimedia.symbolsresolver=false;qt.multimedia.ffmpeg=false"


def start_qt() -> "QGuiApplication":
    """Return the one application object. Exits with code 3 where Qt cannot be loaded."""
    os.environ["QT_QPA_PLATFORM"] = choose_platform(os.environ)
    os.environ.setdefault("QT_LOGGING_RULES", _NOISE)
    try:
        from kiosk.app import application  # noqa: PLC0415 - only now may Qt be loaded
    except ImportError as error:
        click.echo(without_qt(error), err=True)
        sys.exit(3)
    return application()


def parse_size(text: str) -> tuple[int, int]:
    """Return ``1920x1080`` as (1920, 1080). Raises click.BadParameter."""
    width, _, height = text.lower().partition("x")
    if width.isdigit() and height.isdigit() and 320 <= int(width) <= 8000 and 320 <= int(height) <= 8000:
        return int(width), int(height)
    raise click.BadParameter(f'"{text}" is not a size; write width and height in pixels, such as 1080x1920')
