"""The one error of the content package."""

from pathlib import Path


class LeafletError(Exception):
    """A leaflet folder that cannot be used.

    ``str()`` gives one plain sentence: where (file and line), what, and what to do.
    """

    def __init__(self, file: Path, line: int | None, problem: str, remedy: str) -> None:
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
        place = f"{file}, line {line}" if line is not None else str(file)
        super().__init__(f"{place}: {problem}; {remedy}.")
