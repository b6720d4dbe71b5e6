"""Which web addresses of a leaflet may become a code or a link: those that somebody has confirmed."""

from kiosk.content.model import DataKind, Leaflet


def confirmed_addresses(leaflet: Leaflet) -> tuple[str, ...]:
    """Return the addresses in reading order, each once.

    An address is confirmed when the leaflet's ``speech.toml`` says how it is said; and it is none that
    ``issues.toml`` tells staff to look at, such as a doubtful spelling or a personal log-in.
    """
    said = {saying.shown for saying in leaflet.sayings}
    doubtful = {
        block_id.strip()
        for issue in leaflet.issues
        if issue.tell_staff.startswith("Yes")
        for block_id in issue.where.split(",")
    }
    found = [
        block.text[data.range.start : data.range.end]
        for block in leaflet.blocks
        if block.id not in doubtful
        for data in block.data
        if data.kind is DataKind.URL
    ]
    return tuple(address for address in dict.fromkeys(found) if address in said)
