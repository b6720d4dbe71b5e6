"""What only the running program can time, and beside it what is heard at the sink."""

import json
import subprocess
import sys
import time
from statistics import median

from benchmarks.inside import TAGS
from benchmarks.rows import Row, at_most
from tests.speech.sound_server import Ears

TURNS = 40


def rows_from_within(environment, sound):
    ears = Ears(sound)
    bare = median(
        told_by([sys.executable, "-m", "benchmarks.bare", "A joint. " * 90, str(TURNS)], environment)
    )
    told = told_by([sys.executable, "-m", "benchmarks.inside"], environment)
    time.sleep(1)
    sounds = [heard(ears, *times) for times in told["listen"]]
    ears.close()
    return [*painted(told, bare), *spoken(told, sounds), *kept(told)]


def told_by(command, environment):
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=300)
    return json.loads(done.stdout)


def heard(ears, asked, stopped, marked):
    """Milliseconds from Listen to sound, from Stop to silence, and from the first sound to the first mark."""
    first = next(iter(ears.onsets(asked, stopped)), None)
    assert first is not None, "nothing was heard"
    last = ears.last_sound(stopped, stopped + 0.8)
    silent = (last - stopped) * 1000 if last else 0.0
    return (first - asked) * 1000, silent, (marked - first) * 1000


def painted(told, bare):
    yield at_most("page turn → painted, ms", "within", median(told["turn"]), 10, bare)
    for tag in TAGS:
        times = told[f"switch_{tag}"]
        yield at_most(f"language switch en ↔ {tag} → painted, ms", "within", median(times), 25)
    first = max(max(told[f"switch_{tag}"][:2]) for tag in TAGS)
    yield Row("the same, the first time of a language, worst, ms", "within", first)
    yield at_most("size change → painted, ms", "within", median(told["size"]), 25)
    yield Row("cutting the leaflet into pages, ms", "within", median(told["paginate"]))


def spoken(told, sounds):
    (first, *later), stops, marks = zip(*sounds, strict=True)
    yield at_most("first Listen → sound, ms", "sound", first, 50)
    yield at_most("later Listen → sound, ms", "sound", median(later), 28)
    yield at_most("Stop → silence, worst, ms", "sound", max(stops), 50)
    worst = max(abs(mark) for mark in marks)
    yield at_most("first word marked against heard, worst, ms", "sound", worst, 100)
    yield Row("words marked in 5 s of reading", "within", told["words"])
    yield Row("CPU for 5 s of reading, voice included, ms", "outside", told["cpu_reading"])


def kept(told):
    pss, turns, visits = (told[name] / 1024 for name in ("pss", "growth_turns", "growth_visits"))
    yield at_most("memory after use, voice included, MiB PSS", "outside", pss, 130)
    yield at_most("growth over 200 page turns, MiB", "outside", turns, 1)
    yield at_most("growth over 1,000 visits, MiB", "outside", visits, 10)
