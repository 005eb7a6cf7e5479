"""Read a text as its reader will: read FILE|- [--json] [--column NAME] [--out report.html] [--family] [--field plan].

txt, md, docx, pdf, a column of csv, jsonl. With --json, a line for each text. 0 nothing to ask, 1 something to ask or refused, 2 usage.
Nothing leaves this computer, and nothing is kept.
"""

import argparse
import json
import sys
from collections import Counter
from html import escape
from pathlib import Path

from goldenthread.commands._texts import Given, NotRead, texts_of
from goldenthread.practice.language.findings import Field, Finding, Kind, Reader, Reading
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.reading_age import ease

AROUND = 40
STYLE = """
body{margin:0;color:#0b0c0c;background:#fff;font:1.0625rem/1.6 'Atkinson Hyperlegible Next',Arial,sans-serif}
main{max-width:48rem;margin:0 auto;padding:0 1rem 3rem}h1{font-size:2rem;line-height:1.15}
h2{font-size:1.25rem;margin-top:2.5rem;border-top:1px solid #b1b4b6;padding-top:1.5rem}
mark{background:#fff2cc;border-bottom:2px solid #b58800;padding:0}.text{white-space:pre-wrap;border-left:4px solid #b1b4b6;padding-left:1rem}
li{margin-bottom:.9rem}.kind{color:#505a5f}.try{color:#00542f}sup{font-size:.75em;padding-left:.1em}
@media print{.text{border-color:#000}}
"""


def run(words: list[str]) -> int:
    """Read every text in the file and say what its reader would ask."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread read", description=__doc__)
    parser.add_argument("file", metavar="FILE|-", help="a file, or - for what is piped in")
    parser.add_argument("--json", action="store_true", help="a line for each text, for another program")
    parser.add_argument(
        "--column", default="", metavar="NAME", help="the column of a csv, or the name in a jsonl, that holds the text"
    )
    parser.add_argument("--lines", action="store_true", help="each line of a plain text is a text of its own")
    parser.add_argument("--out", type=Path, metavar="report.html", help="write a page that needs nothing else")
    parser.add_argument(
        "--family", action="store_true", help="a child or a family will read it: ask about every word of ours"
    )
    parser.add_argument("--field", choices=[str(one) for one in Field], default="any", help="what sort of text it is")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    reading = Reading(field=Field(asked.field), reader=Reader.FAMILY if asked.family else Reader.ANYONE)
    try:
        return _read(asked, reading)
    except (NotRead, OSError) as refused:
        print(refused, file=sys.stderr)
        return 1


def _read(asked: argparse.Namespace, reading: Reading) -> int:
    kept: list[tuple[Given, tuple[Finding, ...]]] = []
    found_any = False
    for given in texts_of(asked.file, column=asked.column, by_line=asked.lines):
        found = read(given.text, reading).here
        found_any = found_any or bool(found)
        if asked.json:
            line = {"id": given.name, "findings": [one.as_json() for one in found]}
            print(json.dumps(line, ensure_ascii=False))
        if asked.out or not asked.json:
            kept.append((given, found))
    if asked.out:
        asked.out.write_text(as_page(kept), encoding="utf-8")
        asked.out.chmod(0o600)
    if not asked.json:
        print(as_words(kept))
        if asked.out:
            print(f"Written: {asked.out}. It holds the text itself: keep it as carefully.")
    return 1 if found_any else 0


def as_words(kept: list[tuple[Given, tuple[Finding, ...]]]) -> str:
    """What was found, for somebody at a terminal."""
    lines = []
    for given, found in kept:
        for one in found:
            before = given.text[max(0, one.start - AROUND) : one.start].replace("\n", " ")
            after = given.text[one.end : one.end + AROUND].replace("\n", " ")
            lines += [
                f"{given.name}: …{before}[{one.text}]{after}…",
                f"    {one.kind.in_words}. {one.says} {one.question}",
            ]
            if one.suggest:
                lines.append(f"    Perhaps: {one.suggest}")
    counted = Counter(one.kind for _, found in kept for one in found)
    many = sum(counted.values())
    total = ", ".join(f"{counted[kind]} {kind}" for kind in Kind if counted[kind])
    lines.append(f"{many} to ask ({total})." if many else "Nothing to ask.")
    return "\n".join(lines)


def as_page(kept: list[tuple[Given, tuple[Finding, ...]]]) -> str:
    """The texts with their marks, and every question underneath: one page, no script, nothing fetched."""
    parts = [
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="robots" content="noindex"><title>As its reader meets it</title><style>{STYLE}</style></head><body><main>',
        "<h1>As its reader meets it</h1><p>Each mark is a question to the writer, not a fault. What is right here stays as it is.</p>",
    ]
    for given, found in kept:
        hard = ease(given.text)
        age = f" Reading age about {hard.age} (Flesch-Kincaid and SMOG; a hint)." if hard else ""
        parts.append(f"<h2>{escape(given.name)}</h2><p class='kind'>{len(found)} to ask.{age}</p>")
        parts.append(f"<p class='text'>{_marked(given.text, found)}</p>")
        if found:
            parts.append("<ol>" + "".join(_item(one) for one in found) + "</ol>")
    parts.append("</main></body></html>\n")
    return "\n".join(parts)


def _item(one: Finding) -> str:
    perhaps = f"<br><span class='try'>Perhaps: {escape(one.suggest)}</span>" if one.suggest else ""
    return (
        f"<li><strong>{escape(one.text)}</strong> <span class='kind'>{one.kind.in_words}</span><br>"
        f"{escape(one.says)} {escape(one.question)}{perhaps}</li>"
    )


def _marked(text: str, found: tuple[Finding, ...]) -> str:
    made, at = [], 0
    for number, one in enumerate(found, start=1):
        if one.start < at:
            continue
        made += [escape(text[at : one.start]), f"<mark>{escape(text[one.start : one.end])}</mark><sup>{number}</sup>"]
        at = one.end
    return "".join(made) + escape(text[at:])
