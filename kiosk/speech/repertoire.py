"""What the voice of a machine can do, as the self-check wants to know it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Repertoire:
    """The identifiers of the voices there are."""

    ids: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Equipment:
    """Voices and sound. ``repertoire`` None: the voice could not be asked, ``trouble`` says why.

    ``sound``: whether there is an output. ``engine``: name and version of what speaks.
    """

    repertoire: Repertoire | None
    sound: bool = False
    trouble: str = ""
    engine: str = ""
