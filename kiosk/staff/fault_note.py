"""What the kiosk noted of its last fault, before it started anew."""

from pathlib import Path

from kiosk.staff.selfcheck import Finding

FILE = "last-fault.txt"

#: The note is two lines; what is longer was not written by the kiosk.
_LONGEST = 2000


def last_fault(folder: Path) -> tuple[Finding, ...]:
    """Return the last fault, if one was noted: the file's first line says when, its second what."""
    try:
        text = (folder / FILE).read_text("utf-8", errors="replace")[:_LONGEST]
    except OSError:
        return ()
    when, _, what = text.strip().partition("\n")
    if not when:
        return ()
    told = what.strip() or "the kiosk ended and started again by itself"
    return (
        Finding("Last fault", f"{when.strip()}: {told}", "Tell IT if this happens again; the log has more."),
    )
