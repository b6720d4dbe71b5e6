"""What the reader is doing, as one value, and the only way it changes."""

from dataclasses import dataclass, replace

from kiosk.speech.track import Mark


@dataclass(frozen=True, slots=True)
class Stopped:
    """Nothing is being said."""


@dataclass(frozen=True, slots=True)
class Starting:
    """A request was sent; ``passage`` and ``sentence`` are indices, ``mark`` what is lit already."""

    request: int
    passage: int
    sentence: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Playing:
    """The request is being heard."""

    request: int
    passage: int
    sentence: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Paused:
    """The request is held."""

    request: int
    passage: int
    sentence: int
    mark: Mark


State = Stopped | Starting | Playing | Paused


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody wants this said from here: it silences whatever is being said."""

    request: int
    passage: int
    sentence: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Began:
    """The sound of a request begins."""

    request: int


@dataclass(frozen=True, slots=True)
class Moved:
    """Another sentence or word of a request is heard."""

    request: int
    sentence: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class PauseWanted:
    """Somebody wants silence, and to go on later."""


@dataclass(frozen=True, slots=True)
class ResumeWanted:
    """Somebody wants to go on."""


@dataclass(frozen=True, slots=True)
class StopWanted:
    """Somebody wants silence."""


Event = Asked | Began | Moved | PauseWanted | ResumeWanted | StopWanted


def after(state: State, event: Event) -> State:
    """Return the state after an event; an event of another request changes nothing."""
    match event:
        case Asked(request, passage, sentence, mark):
            return Starting(request, passage, sentence, mark)
        case StopWanted():
            return Stopped()
        case PauseWanted() | ResumeWanted():
            return _held(state, event)
        case Began(request) | Moved(request):
            if isinstance(state, Stopped) or state.request != request:
                return state
            return _heard(state, event)


def _held(state: State, event: PauseWanted | ResumeWanted) -> State:
    match state, event:
        case Starting() | Playing(), PauseWanted():
            return Paused(state.request, state.passage, state.sentence, state.mark)
        case Paused(), ResumeWanted():
            return Playing(state.request, state.passage, state.sentence, state.mark)
    return state


def _heard(state: Starting | Playing | Paused, event: Began | Moved) -> State:
    match event:
        case Began():
            if isinstance(state, Starting):
                return Playing(state.request, state.passage, state.sentence, state.mark)
            return state
        case Moved(_, sentence, mark):
            if isinstance(state, Starting) or sentence < state.sentence:
                return state
            return replace(state, sentence=sentence, mark=mark)
