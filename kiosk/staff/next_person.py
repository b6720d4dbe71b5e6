"""What staff set for the next person. It is never kept: it ends with that visit."""

from dataclasses import dataclass, replace

from kiosk.visit.preferences import Audio, Edition, Output, Preferences


@dataclass(frozen=True, slots=True)
class NextPerson:
    """A visit before its visitor has come; ``size`` is 1-4."""

    language: str
    size: int
    edition: Edition = Edition.FULL
    audio: Audio = Audio.OFF
    loop: bool = False

    @staticmethod
    def usual(fresh: Preferences) -> "NextPerson":
        """Return what the next person finds if nothing is set."""
        return NextPerson(fresh.language, fresh.size, fresh.edition, fresh.audio)

    def choices(self, fresh: Preferences) -> Preferences:
        """Return the choices with which that visit begins."""
        return replace(
            fresh,
            language=self.language,
            size=self.size,
            edition=self.edition,
            audio=self.audio,
            output=Output.LOOP if self.loop else fresh.output,
        )
