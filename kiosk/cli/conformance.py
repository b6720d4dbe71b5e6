"""``kiosk conformance``: what the tests say of each accessibility criterion."""

from pathlib import Path

import click

from kiosk.cli.refusals import Refused
from kiosk.conformance.criteria import load_criteria, load_outside
from kiosk.conformance.openacr import openacr
from kiosk.conformance.page import page
from kiosk.conformance.results import ResultsError, load_run, verdicts
from kiosk.paths import resources

#: Where a whole run of the tests writes what it found.
RESULTS = Path("out/criteria.json")


@click.command("conformance")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@click.option("--results", type=click.Path(path_type=Path), default=RESULTS, help="What the tests found.")
@click.option(
    "--email", default="not-given@example.invalid", show_default=True, help="Whom to ask about the report."
)
def command(out: Path, results: Path, email: str) -> None:
    """Write the accessibility report: a page to read (HTML) and OpenACR (YAML)."""
    try:
        run = load_run(results)
    except ResultsError as error:
        raise Refused(str(error)) from error
    found, outside = verdicts(load_criteria(resources()), run), load_outside(resources())
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "conformance.html").write_text(page(found, outside, run), "utf-8")
        (out / "openacr.yaml").write_text(openacr(found, outside, run, email), "utf-8")
    except OSError as error:
        raise Refused(f"{out}: the report cannot be written there; name another folder.") from error
    click.echo(f"{out / 'conformance.html'}\n{out / 'openacr.yaml'}")
