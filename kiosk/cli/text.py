"""``kiosk text``: the leaflet as plain text, as the patient sees it."""

import click

from kiosk.cli.asked import Asked, asks_for_edition, asks_for_leaflet, in_edition
from kiosk.cli.refusals import Refused
from kiosk.content.model import Leaflet, Section
from kiosk.content.plain import plain_sections
from kiosk.i18n.languages import Language


@click.command("text")
@asks_for_leaflet
@asks_for_edition
@click.option("--ids", is_flag=True, help="Put the block's id before each block.")
@click.option("--section", metavar="ID", help="Only this section.")
def command(asked: Asked, edition: str, ids: bool, section: str | None) -> None:
    """Print the leaflet as plain text, as the patient sees it."""
    settings = asked.settings()
    language = asked.chosen_language(settings)
    leaflet = in_edition(_in_language(asked.chosen_leaflet(settings), language), edition)
    if leaflet.language != language.tag:
        click.echo("Easy Read is in English only.", err=True)
    sections = _chosen(leaflet, section)
    _say_what_is_untranslated(sections, language)
    click.echo(plain_sections(sections, ids=ids).encode(), nl=False)


def _in_language(leaflet: Leaflet, language: Language) -> Leaflet:
    if language.tag == leaflet.language:
        return leaflet
    from kiosk.i18n.localise import localised  # noqa: PLC0415 - English text needs no Qt

    return localised(leaflet, language.tag)


def _say_what_is_untranslated(sections: tuple[Section, ...], language: Language) -> None:
    names = [section.id for section in sections if section.language not in {"", language.tag}]
    if names:
        click.echo(f"Not in {language.english} yet, given as it was written: {', '.join(names)}.", err=True)


def _chosen(leaflet: Leaflet, section_id: str | None) -> tuple[Section, ...]:
    if section_id is None:
        return leaflet.sections
    found = tuple(section for section in leaflet.sections if section.id == section_id)
    if not found:
        known = ", ".join(section.id for section in leaflet.sections)
        raise Refused(f'There is no section "{section_id}"; there are: {known}.')
    return found
