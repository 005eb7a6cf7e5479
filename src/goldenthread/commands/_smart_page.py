"""The report on steps and goals as one page that needs nothing else: no script, readable by ear, on a telephone and on paper."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple, TextIO

from goldenthread.practice.plans.answers_found import Answer, State
from goldenthread.practice.plans.smart import FiveQuestions

STYLE = """
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;color:#0b0c0c;background:#fff;font:1.0625rem/1.5 'Atkinson Hyperlegible Next',Arial,sans-serif}
.wide{max-width:52rem;margin:0 auto;padding:0 1rem}header{background:#12436d;color:#fff}header p{margin:0;padding:.6rem 0;font-weight:700}
h1{font-size:2rem;line-height:1.15;margin:2rem 0 .75rem}h2{font-size:1.5rem;margin:2.5rem 0 .6rem}p{margin:.25rem 0 .9rem;max-width:44rem}
.note{border-left:5px solid #12436d;background:#f3f2f1;padding:.7rem 1rem .1rem;margin:1rem 0 0}
article{border-top:1px solid #b1b4b6;padding:1rem 0 .5rem;break-inside:avoid}
article h3{font-size:1.1875rem;line-height:1.35;margin:0 0 .6rem;font-weight:700}article h3 span{color:#505a5f;font-weight:400;margin-right:.4rem}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;margin:0}dt{color:#505a5f}dd{margin:0}
dd.open{border-left:4px solid #f47738;padding-left:.6rem}dd b{display:block}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.4rem .9rem .4rem 0;border-bottom:1px solid #b1b4b6}tbody th{font-weight:400}
footer{border-top:1px solid #b1b4b6;margin-top:3rem;color:#505a5f;font-size:.9375rem;padding:1rem 0}
@media(max-width:40rem){h1{font-size:1.625rem}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{header{background:none;color:#000}}
"""
WORDS = {State.FOUND: "found", State.ASK: "to be asked", State.MISSING: "not found"}


class Row(NamedTuple):
    """One step of the file: its line and what it says."""

    number: int
    read: FiveQuestions


def write_page(rows: Sequence[Row], file: TextIO, *, named: str) -> None:
    """Write the report. `named`: the file's name, as the reader knows it."""
    for part in _page(rows, named):
        file.write(part + "\n")


def _page(rows: Sequence[Row], named: str) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">'
    yield f"<title>What the steps say</title>\n<style>{STYLE}</style>\n</head>\n<body>"
    yield '<header><div class="wide"><p>Golden Thread</p></div></header>\n<main class="wide">'
    many = f"{len(rows):,} step or goal" if len(rows) == 1 else f"{len(rows):,} steps or goals"
    yield f"<h1>What the steps say, and what they leave open</h1>\n<p><strong>{many}</strong> in {escape(named)}.</p>"
    yield (
        '<div class="note"><p>This page can see what is <strong>written</strong>: who, what, by when. It cannot see whether a step is right, whether '
        "the person can do it, or whether it will help. Ask the child, the family and each other.</p></div>"
    )
    if rows:
        yield _summary(rows)
        yield "<h2>Each step</h2>"
    for row in rows:
        yield _one(row)
    yield "</main>\n<footer><div class='wide'><p>Made by <code>python -m goldenthread smart</code>. Nothing left this computer.</p></div></footer>"
    yield "</body>\n</html>"


def _summary(rows: Sequence[Row]) -> str:
    lines = []
    for at, first in enumerate(rows[0].read.answers):
        states = [row.read.answers[at].state for row in rows]
        cells = "".join(f"<td>{states.count(state):,}</td>" for state in WORDS)
        lines.append(f"<tr><th scope='row'>{escape(first.question)}</th>{cells}</tr>")
    heads = "".join(f"<th scope='col'>{word}</th>" for word in WORDS.values())
    return f"<h2>At a glance</h2>\n<table><thead><tr><th scope='col'>Question</th>{heads}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _one(row: Row) -> str:
    answers = "".join(f"<dt>{escape(one.question)}</dt>{_said(one)}" for one in row.read.answers)
    return f"<article><h3><span>{row.number}</span>{escape(row.read.text)}</h3><dl>{answers}</dl></article>"


def _said(one: Answer) -> str:
    if one.state is State.FOUND:
        return f"<dd>{escape(one.says)}</dd>"
    return f"<dd class='open'>{escape(one.says)} <b>{escape(one.asks)}</b></dd>"
