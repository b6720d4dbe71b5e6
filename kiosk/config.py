"""The settings of one machine: kiosk.toml, checked, frozen. Read by app and cli only."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, field

from kiosk.config_checks import check_keys, check_languages, check_pair
from kiosk.config_look import Look
from kiosk.config_take import Take
from kiosk.config_visitor import Idle, Touch
from kiosk.content.tables import Fault, TableError, read_table

FILE = "kiosk.toml"
_PLACE = "leaflet-kiosk"

_Millimetres = Annotated[
    int, Meta(ge=0, le=5000, description="a whole number of millimetres up to 5000, 0 to ask the screen")
]


class Screen(Struct, frozen=True, forbid_unknown_fields=True):
    """The panel's visible size and the eye's distance from it, in mm; size 0: ask the screen."""

    width_mm: _Millimetres = 0
    height_mm: _Millimetres = 0
    distance_mm: Annotated[
        int, Meta(ge=200, le=3000, description="a whole number of millimetres from 200 to 3000")
    ] = 600
    floor_mm: Annotated[
        int, Meta(ge=0, le=2000, description="a whole number of millimetres up to 2000, 0 if not measured")
    ] = 0


class Speech(Struct, frozen=True, forbid_unknown_fields=True):
    """What a new visitor hears: silence before sound in ms, words a minute, loudness step.

    ``key_starts``: any key starts speech for everything.
    """

    lead_in_ms: Annotated[
        int, Meta(ge=0, le=1000, description="a whole number of milliseconds from 0 to 1000")
    ] = 300
    rate: Annotated[
        Literal[100, 120, 140, 155, 180, 220, 280, 350, 400],
        Meta(description="one of 100, 120, 140, 155, 180, 220, 280, 350 and 400 words a minute"),
    ] = 155
    loudness: Annotated[int, Meta(ge=0, le=7, description="a step from 0, soft, to 7, loud")] = 4
    key_starts: Annotated[bool, Meta(description="true or false")] = True


_Names = Annotated[
    tuple[str, ...], Meta(description='a list of names such as ["*usb*"] in quotes, in which * is anything')
]


class Sound(Struct, frozen=True, forbid_unknown_fields=True):
    """Patterns of the names of the sound outputs, by use; see :class:`kiosk.speech.outputs.Wiring`."""

    loudspeaker: _Names = ()
    headphones: _Names = ("*headphone*", "*headset*")
    loop: _Names = ()


class Content(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the leaflets are ("": those that come with the kiosk), and the id of the one shown first.

    ``site`` lies over them ("": the usual places); ``usb`` is where sticks appear.
    """

    folder: Annotated[str, Meta(description='the path of a folder of leaflet folders in quotes, or ""')] = ""
    leaflet: Annotated[str, Meta(description='the id of a leaflet in quotes, or "" for the first')] = ""
    site: Annotated[str, Meta(description='the path of the site\'s folder in quotes, or ""')] = ""
    usb: Annotated[str, Meta(description="the path of the folder where sticks appear, in quotes")] = "/media"


class Languages(Struct, frozen=True, forbid_unknown_fields=True):
    """The language of a new visit, the languages on offer (empty: all), and what becomes of drafts."""

    default: Annotated[str, Meta(description='a language such as "en-GB" in quotes')] = "en-GB"
    offered: Annotated[
        tuple[str, ...], Meta(description='a list of languages such as ["en-GB", "pl"], [] for all')
    ] = ()
    drafts: Annotated[Literal["show", "hide"], Meta(description='"show" or "hide"')] = "show"


class Switch(Struct, frozen=True, forbid_unknown_fields=True):
    """How a visit with switches begins: how many there are, and for how many seconds each item is marked."""

    scanning: Annotated[Literal["off", "one", "two"], Meta(description='"off", "one" or "two"')] = "off"
    step_s: Annotated[float, Meta(ge=0.5, le=5, description="a number of seconds from 0.5 to 5")] = 2.0


_Time = Annotated[
    str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$", description='a time such as "07:00" in quotes, or ""')
]


class Hours(Struct, frozen=True, forbid_unknown_fields=True):
    """From ``wake`` to ``rest`` the kiosk is awake, else dark until touched; "" in either: always awake."""

    wake: _Time = ""
    rest: _Time = ""


class Config(Struct, frozen=True, forbid_unknown_fields=True):
    """All settings; an instance with no arguments is a machine without kiosk.toml."""

    screen: Screen = field(default_factory=Screen)
    idle: Idle = field(default_factory=Idle)
    touch: Touch = field(default_factory=Touch)
    speech: Speech = field(default_factory=Speech)
    sound: Sound = field(default_factory=Sound)
    content: Content = field(default_factory=Content)
    languages: Languages = field(default_factory=Languages)
    look: Look = field(default_factory=Look)
    switch: Switch = field(default_factory=Switch)
    hours: Hours = field(default_factory=Hours)
    take: Take = field(default_factory=Take)
    keys: Annotated[
        dict[str, tuple[str, ...]], Meta(description='an action = a list of keys, such as back = ["F23"]')
    ] = field(default_factory=dict)


class ConfigError(Exception):
    """A configuration that cannot be used; ``str()`` is one plain sentence."""


def load_config(path: Path | None = None) -> Config:
    """Return the settings of a file; without one, of the kiosk.toml of this user or machine, if any.

    A relative content folder counts from the file. Raises ConfigError.
    """
    found = path or _installed()
    if found is None:
        return Config()
    try:
        text = found.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{found}: the settings are not UTF-8; save them as UTF-8.") from error
    except OSError as error:
        raise ConfigError(f"{found}: the settings cannot be read; name a file that is there.") from error
    try:
        config = read_table(text, Config)
        check_languages(text, config.languages.default, config.languages.offered)
        check_keys(text, config.keys)
        check_pair(text, config.look.ink, config.look.paper)
    except TableError as fault:
        raise ConfigError(_sentence(found, fault)) from fault
    return _with_whole_folder(config, found.resolve().parent)


def _installed() -> Path | None:
    """Return the first kiosk.toml there is: this user's, then this machine's."""
    import platformdirs  # noqa: PLC0415 - a start with --config does without

    places = (platformdirs.user_config_path(_PLACE), platformdirs.site_config_path(_PLACE))
    return next((place / FILE for place in places if (place / FILE).is_file()), None)


def _sentence(file: Path, fault: TableError) -> str:
    place = f"{file}, line {fault.line}" if fault.line else str(file)
    if fault.fault is Fault.UNKNOWN_KEY:
        table, _, name = fault.key.rpartition(".")
        where = f"[{table}]" if table else "the file"
        return f'{place}: "{name}" is not a setting; {where} may have {allowed(table)}.'
    if fault.fault is Fault.WRONG_VALUE:
        key = fault.key.partition("[")[0]
        what = allowed(key) if "." in key else f"a table with {allowed(key)}"
        return f"{place}: {key} must be {what}."
    return f"{place}: {fault.problem}; {fault.remedy}."


def allowed(key: str) -> str:
    """Return in words what a dotted key may be, or the names that a table may have."""
    kind = msgspec.inspect.type_info(Config)
    for name in key.split("."):
        if isinstance(kind, msgspec.inspect.StructType):
            kind = next((entry.type for entry in kind.fields if entry.name == name), kind)
    if isinstance(kind, msgspec.inspect.StructType):
        return ", ".join(entry.name for entry in kind.fields)
    schema = kind.extra_json_schema if isinstance(kind, msgspec.inspect.Metadata) else None
    return str((schema or {})["description"])


def _with_whole_folder(config: Config, home: Path) -> Config:
    """Return the settings with paths that count from the folder of the file."""
    named = {name: getattr(config.content, name) for name in ("folder", "site", "usb")}
    whole = {name: str(home / Path(path).expanduser()) for name, path in named.items() if path}
    return msgspec.structs.replace(config, content=msgspec.structs.replace(config.content, **whole))
