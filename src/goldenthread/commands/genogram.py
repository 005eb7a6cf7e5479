"""Draw a family from a file, no database: genogram FAMILY.(json|ged) [--out FILE.(svg|html)] [--about ID] [--close] [--on DATE].

0 done, 1 refused, 2 usage.
"""

import argparse
import sys
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path

from goldenthread.design.pictures.genogram import CannotDraw, Family, close_family, draw, told
from goldenthread.design.pictures.genogram.files import FileRefused, Found, read_family

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
<body><h1>{title}</h1>
{picture}
<h2>The same in words</h2>
<table><thead><tr><th scope="col">Who</th><th scope="col">How they belong</th></tr></thead>
<tbody>
{rows}
</tbody></table></body></html>
"""


def run(words: list[str]) -> int:
    """Read the file, draw it, say where it went and what is not in the picture."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread genogram", description=__doc__)
    parser.add_argument(
        "file", type=Path, metavar="FAMILY.(json|ged)", help="a family in our JSON, or GEDCOM 5.5.1 or 7"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.(svg|html)", help="where to write it (else FAMILY.svg)")
    parser.add_argument("--about", metavar="ID", default="", help="whose picture it is: an id, or a name in the file")
    parser.add_argument("--close", action="store_true", help="only those closest to whose picture it is")
    parser.add_argument("--on", type=_day, metavar="DATE", help="ages as on this day (else today)")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if not asked.file.is_file():
        print(f"There is no file {asked.file}.", file=sys.stderr)
        return 2
    out = asked.out or Path(asked.file.with_suffix(".svg").name)
    if out.suffix.lower() not in (".svg", ".html") or (out.exists() and out.samefile(asked.file)):
        print("Give the drawing a name that ends in .svg or .html, other than the file's own.", file=sys.stderr)
        return 2
    return _draw(asked, out)


def _draw(asked: argparse.Namespace, out: Path) -> int:
    try:
        found = read_family(asked.file, on=asked.on or date.today())  # noqa: DTZ011  a command knows the day
        family = _about(found.family, asked.about)
        family = close_family(family).family if asked.close else family
        title = f"Family of {family.index.called}" if family.index else asked.file.stem
        picture = draw(family, key="family", title=title)
        out.write_text(_page(family, picture, title) if out.suffix.lower() == ".html" else picture, encoding="utf-8")
    except (FileRefused, CannotDraw, OSError) as error:
        print(f"Refused: {error}", file=sys.stderr)
        return 1
    _say(found, family, out)
    return 0


def _about(family: Family, wanted: str) -> Family:
    """The family with the one it is about marked.

    Raises:
        FileRefused: nobody, or more than one, is called that.
    """
    if not wanted:
        return family
    matching = [one for one in family.people if wanted in (one.key, one.called)]
    if len(matching) != 1:
        raise FileRefused(f"{'Nobody' if not matching else 'More than one'} in the file is called {wanted}.")
    return replace(family, people=tuple(replace(one, index=one is matching[0]) for one in family.people))


def _page(family: Family, picture: str, title: str) -> str:
    rows = "\n".join(
        f"<tr><th scope='row'>{escape(row.name)}</th><td>{escape(row.says)}</td></tr>" for row in told(family)
    )
    return PAGE.format(title=escape(title), picture=picture, rows=rows)


def _say(found: Found, family: Family, out: Path) -> None:
    left = len(found.family.people) - len(family.people)
    print(f"{len(family.people)} people drawn in {out}" + (f", {left} further off left out." if left else "."))
    for remark in found.remarks:
        print(remark)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a day that exists. Write it as 2026-03-31.") from None
