"""Where nothing is changing: every rule in words, its question, its numbers and whose they are, its examples; and the ladder."""

from __future__ import annotations

from goldenthread.handbook.examples import examples_of
from goldenthread.handbook.markdown import code, page, table
from goldenthread.practice.answers import Source
from goldenthread.practice.counting.units import unit_named
from goldenthread.practice.drift.kinds import KINDS, WORRIED_KIND, Kind
from goldenthread.practice.drift.ladder import RUNGS
from goldenthread.practice.numbers_we_ask_by import FORCE
from goldenthread.practice.thread.numbers import NUMBERS

INTRODUCTION = f"""\
Other systems nag about late forms. These rules look for a child's life that stands still: they read the thread, plans, care, workers and decisions,
and say what they saw in a sentence made of those facts, with one question. All of them are {FORCE.words.lower()}: {FORCE.means} The nearest to harm
comes first. A council sets numbers of its own on its page of standards; a stretch is judged by the number of the day it began.

Nothing is stored that time alone would change: a place carries the day it begins and the day it ends, and is worked out again with every change of
the record.
"""
LADDER = """\
## The ladder

Whoever sees it may turn to somebody about it, rung by rung. What was asked, of whom and by when, what was answered, whether that settled it, and what
the child was told (or why not now) is written once. A rung may be passed over with a reason, never in silence. The moves stand with the other
[statuses](statuses.md#ladder)."""


OF_THE_THREAD = """\
## The golden thread's own numbers

For how long a link of the thread may be missing before its page shows a break there, with what would mend it. A council sets its own on its page of
standards; a break is judged by the number of the day from which the link was waited for."""


def document() -> str:
    """docs/handbook/drift.md"""
    first = table(
        ["", "what stands still", "what is looked for"],
        [[place, f"[{kind.title}](#{_anchor(kind)})", kind.looks_for] for place, kind in enumerate(KINDS, start=1)],
    )
    rungs = table(["rung", "who is asked", "what is asked there"], [[one.words, one.who, one.asks] for one in RUNGS])
    kinds = [_kind(kind) for kind in KINDS]
    return page(
        "Where nothing is changing",
        INTRODUCTION,
        first,
        *kinds,
        _raised(),
        OF_THE_THREAD,
        _of_the_thread(),
        LADDER,
        rungs,
    )


def _of_the_thread() -> str:
    rows = [
        [code(one.rule_id), one.title, one.starts, unit_named(one.unit).said(one.within or 0), _source(one.source)]
        for one in NUMBERS.values()
    ]
    return table(["number", "what is missing", "since", "asked about at", "whose number"], rows)


def _anchor(kind: Kind) -> str:
    return "".join(letter for letter in kind.title.lower().replace(" ", "-") if letter.isalnum() or letter == "-")


def _kind(kind: Kind) -> str:
    rows = [
        ["looks for", kind.looks_for],
        ["asks", kind.asks.format(child="Mia")],
        *([f"{one.words}", f"{one.says}. {_source(one.source)}."] for one in kind.settings),
        ["our reading", kind.reading or "–"],
        ["source", _source(kind.source)],
        ["serves", kind.serves],
        ["key", code(kind.key)],
    ]
    parts = [f"## {kind.title}", table(["", ""], rows)]
    parts += [
        f"*{found.says}* ({code(found.test)})\n\n{table(found.heads, found.rows)}" for found in examples_of(kind.key)
    ]
    return "\n\n".join(parts)


def _raised() -> str:
    says = f"Rules see dates, numbers and steps; people see children. {WORRIED_KIND.looks_for} {_source(WORRIED_KIND.source)}."
    return f"## {WORRIED_KIND.title}\n\n{says}"


def _source(source: Source) -> str:
    return f"[{source.cite}]({source.url})" if source.url else source.cite
