"""Every edition of every rule: its sentence, how binding it is, its source and how sure we are of it, its counting, and its examples."""

from __future__ import annotations

from goldenthread.handbook.examples import examples_of
from goldenthread.handbook.markdown import code, day, page, table
from goldenthread.handbook.rule_book import every_edition, where
from goldenthread.practice.answers import Source
from goldenthread.practice.rule import Edition, Force

INTRODUCTION = """\
A rule's number is its row in [the table of timescales](timescales.md), which also says which rows are not counted, and why. Every rule is written
out, with its source, its counting and its examples, on the page of its stage. Where the law changed, each edition stands under the same number, and
the past is judged by the edition of its day. A source that nobody here has read again says so:
**treat its number as in doubt until somebody has**."""


def document() -> str:
    """docs/handbook/rules.md"""
    forces = table(
        ["force", "what it means", "when the day has passed"],
        [[force.words, force.means, force.late_words] for force in Force],
    )
    newest = {one.rule_id: one for one in every_edition()}
    rows = [
        [
            f"[{one.rule_id}](timescales/{one.stage.replace(' ', '-')}.md)",
            one.title,
            one.stage,
            one.force.words,
            "yes" if one.is_checked else "**no**",
        ]
        for one in newest.values()
    ]
    unchecked = "Nothing is called late in law on the word of a duty that is not checked."
    return page("Rules", INTRODUCTION, forces, table(["rule", "what", "stage", "force", "checked"], rows), unchecked)


def rule_section(rule_id: str, editions: list[Edition]) -> str:
    """One rule in full: each edition, newest first, and its tables of examples."""
    newest = editions[-1]
    parts = [f"## {rule_id} · {newest.title}", *(_edition(one) for one in reversed(editions))]
    for found in examples_of(rule_id):
        parts.append(f"*{found.says}* ({code(found.test)})\n\n{table(found.heads, found.rows)}")
    return "\n\n".join(parts)


def _edition(one: Edition) -> str:
    until = f" to {day(one.applies_until)}" if one.applies_until else " on"
    rows = [
        ["says", one.says],
        ["force", f"{one.force.words}: {one.force.means}"],
        ["within", _within(one)],
        ["counted from", one.starts or "–"],
        *([["set by the council as", code(one.setting)]] if one.setting else []),
        *(
            [["whose number this is", f"{one.example_of}, an example until the council sets its own"]]
            if one.example_of
            else []
        ),
        ["counting", one.counting],
        ["our reading", one.reading or "–"],
        ["source", _source(one.source)],
        ["checked", _checked(one.source)],
        ["when its day has passed", one.late_words],
        ["whose job", one.who.replace("_", " ") or "–"],
        ["where", f"{one.jurisdiction}; {one.stage}; {code(where(one.answer.__module__))}"],
    ]
    return f"### {rule_title(one)}: from {day(one.applies_from)}{until}\n\n{table(['', ''], rows)}"


def rule_title(one: Edition) -> str:
    """How the handbook names an edition."""
    return f"{one.rule_id}, {one.title.lower()}"


def _source(source: Source) -> str:
    return f"[{source.cite}]({source.url})" if source.url else source.cite


def _checked(source: Source) -> str:
    return source.says_how_sure if source.checked_on else f"**not re-read: visible doubt** ({source.says_how_sure})"


def _within(one: Edition) -> str:
    if one.within is None:
        return "–"
    return f"{one.within} {one.unit.removesuffix('s') if one.within == 1 else one.unit}"
