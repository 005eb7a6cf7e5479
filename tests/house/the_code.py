"""The code, its templates and its documents, as the house tests read them: once each, as text and as trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "goldenthread"


@dataclass(frozen=True)
class File:
    """One file: where it is under the project, and what it says."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def name(self) -> str:
        return Path(self.path).name

    @property
    def lines(self) -> int:
        return self.text.count("\n")


def files(pattern: str, *, under: Path = PACKAGE, root: Path = ROOT) -> Iterator[File]:
    for path in sorted(under.glob(pattern)):
        if path.is_file() and not {"migrations", "built", "__pycache__"} & set(path.parts):
            yield File(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


@cache
def modules() -> tuple[File, ...]:
    return tuple(files("**/*.py"))


@cache
def templates() -> tuple[File, ...]:
    return tuple(files("*/jinja2/**/*.html"))


@cache
def documents() -> tuple[File, ...]:
    """Everything written for people to read: docs and the files beside README."""
    written = [*files("*.md", under=ROOT), *files("**/*.md", under=ROOT / "docs")]
    return tuple(one for one in written if "/_build/" not in one.path)


def sabotaged(text: str, path: str = "src/goldenthread/people/sabotaged.py") -> File:
    """A file that is not there, for seeing a check fail."""
    return File(path, text)
