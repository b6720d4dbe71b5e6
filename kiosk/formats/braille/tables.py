"""Which liblouis table writes which language. Only those whose Braille was proved to read back are here."""

from collections.abc import Mapping
from types import MappingProxyType

#: By language tag. English is contracted Unified English Braille. Not here, since they lose something of
#: the leaflet: pl.tbl ("20joint" reads as "200oint"), ne.tbl and ar-ar-g1.utb (names in English).
TABLES: Mapping[str, str] = MappingProxyType({"en-GB": "en-ueb-g2.ctb"})

#: Where liblouis reads right cells back wrong: what it says, and what the cells spell.
SLIPS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en-GB": (("httpscc//", "https://"), ("httpcc//", "http://")),  # a colon is also the sign for "cc"
    }
)
