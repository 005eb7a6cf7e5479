"""The family's own version of an assessment: how quick its tagged PDF is; one JSON line per figure.

    python bench/family_version.py

A long copy for a child (twelve parts of six paragraphs, words explained, signs at the headings, a family of 33 drawn) is made into A4 PDF five
times. Limits are seconds of the processor. The drawing library and the fonts are made ready when a server starts, and counted apart.
Each file is read back: marked as tagged, one main heading, a heading for each part, a language, a title, and the same bytes each time.
"""

import hashlib
import io
import json
import sys
import time
from pathlib import Path

sys.path[:1] = [str(Path(__file__).parents[1] / folder) for folder in ("src", "tests", ".")]
LIMIT = 4.0
PARTS, PARAGRAPHS, PRINTS = 12, 6, 5
WORDS = "Mia sleeps when the evenings are calm. Nan comes every morning and they walk to school together. "


def main() -> None:
    """Measure, check, say."""
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
    os.environ.setdefault("GOLDENTHREAD_LOCAL", "1")
    import django

    django.setup()
    from goldenthread.casework.record.printing import pdf
    from goldenthread.config.warming import _paper

    begun = time.process_time()
    _paper()
    say("made ready, once, when a server starts", seconds=round(time.process_time() - begun, 3))
    page, taken, hashes = a_page(), [], set()
    for _ in range(PRINTS):
        begun = time.process_time()
        file = pdf(page)
        taken.append(time.process_time() - begun)
        hashes.add(hashlib.sha256(file).hexdigest())
    faults = checked(file)
    say(
        "a long copy as tagged PDF, the slowest",
        seconds=round(max(taken), 3),
        limit=LIMIT,
        within=max(taken) <= LIMIT,
        bytes=len(file),
    )
    say("read back", faults=faults, same_file_each_time=len(hashes) == 1)


def a_page() -> str:
    """A copy as its template makes it, without a database: the same styles, headings, signs, a family picture and drawings of words."""
    from goldenthread.design.pictures.genogram import draw
    from goldenthread.design.pictures.genogram.layout import lay_out
    from goldenthread.design.pictures.sheets import symbol
    from rules.pictures.families import HARD_FAMILY

    family = draw(HARD_FAMILY, key="family", title="Mia’s family", rows=lay_out(HARD_FAMILY).rows)
    words, sign = f"<p>{WORDS * 3}</p>" * PARAGRAPHS, f'<span class="fam__sign">{symbol("happy")}</span>'
    parts = "".join(
        f'<section class="fam__part"><h2>{sign}Part {number}</h2>{words}</section>' for number in range(PARTS)
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our assessment, for Mia</title><link rel="stylesheet" href="fonts.css">'
        f'<link rel="stylesheet" href="family.css"></head><body class="fam-paper"><main><h1>What we heard</h1><div class="fam fam--child">{parts}'
        f'<section class="fam__part"><h2>Who belongs together</h2><div class="fam__family">{family}</div></section></div></main></body></html>'
    )


def checked(file: bytes) -> list[str]:
    """What a file lacks that a reader of PDF for people who cannot see needs."""
    import pikepdf

    with pikepdf.open(io.BytesIO(file)) as pdf:
        tags = [
            str(one["/S"]) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one and "/P" in one
        ]
        told = {
            "marked as tagged": bool(pdf.Root.MarkInfo.Marked), "language": str(pdf.Root.Lang) == "en", "one main heading": tags.count("/H1") == 1,
            "a heading for each part": tags.count("/H2") == PARTS + 1, "paragraphs": tags.count("/P") >= PARTS * PARAGRAPHS,
            "title shown": bool(pdf.Root.ViewerPreferences.DisplayDocTitle),
        }  # fmt: skip
    return [what for what, there in told.items() if not there]


def say(what: str, **figures: object) -> None:
    """One line."""
    print(json.dumps({"what": what, **figures}, ensure_ascii=False))


if __name__ == "__main__":
    main()
