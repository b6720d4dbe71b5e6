"""What the voice of a machine can do, as the self-check wants to know it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Repertoire:
    """The identifiers of the voices there are.

    ``own``: of those in whose place the site's own voice speaks, its file; ``refused``: why other files of
    the site do not, in one sentence each.
    """

    ids: frozenset[str] = field(default_factory=frozenset)
    own: dict[str, str] = field(default_factory=dict)
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Equipment:
    """Voices and sound. ``repertoire`` None: the voice could not be asked, ``trouble`` says why.

    ``sound``: whether there is an output. ``engine``: name and version of what speaks.
    """

    repertoire: Repertoire | None
    sound: bool = False
    trouble: str = ""
    engine: str = ""
