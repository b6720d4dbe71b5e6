"""What the objects of the kiosk are made with: values out of its settings, and out of what staff chose."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.i18n.built import Built
from kiosk.i18n.catalogue import Catalogue, Standing, catalogue_of, standing
from kiosk.i18n.languages import language
from kiosk.i18n.localise import localised
from kiosk.i18n.offer import offered
from kiosk.staff.choices import Choices
from kiosk.staff.hours import USUAL_REST, USUAL_WAKE
from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Colour, Pair
from kiosk.ui.scene_maker import Offer
from kiosk.visit.preferences import Following, Preferences, Scanning, Switches
from kiosk.visit.preferences import Guide as LineGuide


def usual_choices(config: Config) -> Choices:
    """Return what the settings have of that which staff may choose otherwise."""
    languages, hours = config.languages, config.hours
    wake, rest = hours.wake or USUAL_WAKE, hours.rest or USUAL_REST
    on = bool(hours.wake and hours.rest)
    return Choices(languages.offered, languages.drafts, "on" if on else "off", wake, rest)


def as_staff_chose(config: Config, chosen: Choices) -> Config:
    """Return the settings with the languages and drafts that hold now."""
    languages = replace(config.languages, offered=chosen.offered, drafts=chosen.drafts or "show")
    return replace(config, languages=languages)


def localiser(config: Config) -> Callable[[Leaflet, str], Leaflet]:
    """Return what puts a leaflet into a language, with drafts only where the site shows them."""
    drafts = config.languages.drafts == "show"

    def localise(leaflet: Leaflet, tag: str) -> Leaflet:
        """Put it into a language; not where the buttons around it would stay English."""
        if not Built().speaks(language(tag), drafts=drafts):
            return localised(leaflet, tag, Catalogue(tag))
        return localised(leaflet, tag, catalogue_of(leaflet, tag, drafts=drafts))

    return localise


def fresh_preferences(config: Config) -> Preferences:
    """Return what a new visitor finds."""
    return Preferences(
        language=config.languages.default,
        size=config.look.size,
        theme=Theme(config.look.theme),
        pair=_pair(config),
        spacing=config.look.spacing,
        following=Following(config.look.following),
        guide=LineGuide(config.look.guide),
        rate=config.speech.rate,
        loudness=config.speech.loudness,
        motion=config.look.motion,
        switches=Switches(Scanning(config.switch.scanning), round(config.switch.step_s * 1000)),
    )


def _pair(config: Config) -> Pair | None:
    """Return the colours that the site set in place of a theme's."""
    ink, paper = config.look.ink, config.look.paper
    return Pair(Colour(ink), Colour(paper)) if ink and paper else None


def offer_of(config: Config, leaflet: Leaflet) -> Offer:
    """Return the languages that this leaflet has words in, and what tells how far each can be trusted."""
    order = config.languages.offered
    languages = offered(leaflet, order, drafts=config.languages.drafts == "show")
    if order:
        languages = tuple(sorted(languages, key=lambda one: order.index(one.tag) if one.tag in order else -1))
    touch = config.touch
    standing = partial(_standing, leaflet)
    return Offer(languages, standing, bool(config.sound.loop), touch.hold_ms, touch.repeat_ms)


def _standing(leaflet: Leaflet, tag: str) -> Standing:
    return standing(leaflet, catalogue_of(leaflet, tag))
