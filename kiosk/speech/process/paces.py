"""Words a minute → espeak-ng's rate setting, voice by voice.

English was measured on the prose of a leaflet, 834 words in 41 paragraphs, each with the pause of 250 ms
that the kiosk makes after it: settings of 95, 147 and 209 give 100, 155 and 220 real words a minute.

Words are no measure between languages. Each other voice was measured on Article 1 of the Universal
Declaration of Human Rights (``tests/speech/data/article_one.txt``) with espeak-ng 1.52.0, against
English, syllables counted in the engine's own phonemes: a language with n times the syllables takes the
square root of n times as long. Equal time would crowd the syllables of some languages beyond following,
equal syllables would drag. Arabic is set to equal time: its short vowels are not written, so its
syllables cannot be counted.
"""

SLOWEST, FASTEST = 80, 450
"""The settings that espeak-ng takes."""

ENGLISH = 0.95
"""The setting that gives one real word a minute in English."""

FACTORS = {
    "gmw/en": 1.00,
    "inc/ne": 1.12,
    "zlw/pl": 1.15,
    "roa/ro": 1.08,
    "zlw/sk": 1.01,
    "zlw/cs": 0.99,
    "zls/bg": 1.01,
    "bat/lt": 1.10,
    "roa/pt": 0.97,
    "trk/tr": 1.10,
    "zle/ru": 0.77,
    "zle/uk": 1.25,
    "sem/ar": 1.09,
    "ira/fa": 1.17,
    "inc/bn": 1.17,
    "sit/cmn-latn-pinyin": 1.25,
    "sit/yue": 1.08,
}
"""How much more each voice needs than English."""


def setting(voice: str, rate: int) -> int:
    """Return the engine's setting for words a minute, held within what the engine takes."""
    return min(max(round(rate * ENGLISH * FACTORS.get(voice, 1.0)), SLOWEST), FASTEST)
