"""Every row of docs/domain/timescales.csv and what has become of it; and the clocks of each stage, with source, counting and examples."""

from __future__ import annotations

import csv
from itertools import groupby

from goldenthread.handbook import DOCS
from goldenthread.handbook.markdown import code, page, table
from goldenthread.handbook.rule_book import every_edition
from goldenthread.handbook.rules import rule_section
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.asking import state_of
from goldenthread.practice.timescales.attached import ATTACHED, IS_ATTACHED
from goldenthread.practice.timescales.not_counted import NOT_COUNTED
from goldenthread.practice.timescales.waiting import WAITS_FOR

INTRODUCTION = """\
The clocks the work is measured by: acts and regulations, statutory guidance, and the standards councils set themselves. A **rule** counts by a
number of law or guidance. A **setting** counts by a number that a council sets; where another council's number is shown it is an example, and
nothing is due by it here until ours is set (on the page "Our standards", or in a file like `local/standards.toml`, under the setting's name). A
council may tighten a duty, never loosen it. **Not counted** says why. The column *in the record* says whether the rule is worked out for every
child from what is written down, or what it still waits for. A rule whose source nobody here has read again is marked *unchecked*, and nothing is
called late in law on its word.

To ask when something is due, with no record at all: `python -m goldenthread clock T041 --start 2026-03-27`, or the page "When is it due?".

[What follows from a referral](timescales/referral.md), in one picture."""

ATTACHED_WORDS = """\
A clock that repeats counts from the last time it was really done, early or late, never from the day it was due. A visit counts only when the child
was seen. The three rules that read more than days (T001, T010, T170) have functions of their own, on the pages of their stages."""


def timescales() -> list[dict[str, str]]:
    """The rows of the table of timescales."""
    with (DOCS / "domain" / "timescales.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def document() -> str:
    """docs/handbook/timescales.md"""
    rows, rules = timescales(), {one.rule_id: one for one in every_edition()}
    states = [state_of(row["id"]) for row in rows]
    counts = [f"**{states.count(state)}** {words}" for state, words in (
        ("rule", "are rules"), ("setting", "are settings of a council"), ("not counted", "are not counted, and say why"),
    )]  # fmt: skip
    beside = [one for one in rules.values() if "-" in one.rule_id]
    worked_out = [row["id"] for row in rows if row["id"] in IS_ATTACHED]
    parts = [
        f"Of {len(rows)} rows {', '.join(counts[:-1])} and {counts[-1]}. **{len(worked_out)}** are worked out from the record for every child today."
    ]
    for area, of_area in groupby(sorted(rows, key=lambda row: (row["area"], row["id"])), key=lambda row: row["area"]):
        heads = ["id", "from", "to", "within", "state", "counted in words, or why not", "in the record", "how sure"]
        parts.append(f"## {area.capitalize()}\n\n{table(heads, [_row(row, rules) for row in of_area])}")
    parts.append(
        "## Clocks beside a row\n\nWhere one row needs two clocks, the second bears the row's number and a word.\n\n"
        + table(
            ["id", "says", "why", "in the record"],
            [[_link(one), one.says, one.reading or one.counting, in_the_record(one.rule_id)] for one in beside],
        )
    )
    parts.append(f"## What opens, meets and ends each clock\n\n{ATTACHED_WORDS}\n\n{_attached()}")
    parts.append(f"## Settings\n\n{_settings(list(rules.values()))}")
    return page("Timescales", INTRODUCTION, *parts)


def stage_documents() -> dict[str, str]:
    """docs/handbook/timescales/<stage>.md: file name and text of each."""
    by_stage: dict[str, dict[str, list[Edition]]] = {}
    for one in every_edition():
        by_stage.setdefault(one.stage, {}).setdefault(one.rule_id, []).append(one)
    return {
        f"{file_of(stage)}.md": page(
            f"Timescales: {stage}",
            "Every clock of this stage in words. [All stages](../timescales.md).",
            *(rule_section(rule_id, editions) for rule_id, editions in sorted(rules.items())),
        )
        for stage, rules in by_stage.items()
    }


def file_of(stage: str) -> str:
    """A stage's file.

    >>> file_of("child in need")
    'child-in-need'
    """
    return stage.replace(" ", "-")


def _row(row: dict[str, str], rules: dict[str, Edition]) -> list[str]:
    within = f"{row['period']} {row['unit']}".strip() or "–"
    start = [row["event_start"], row["event_due"], within]
    if row["id"] in NOT_COUNTED:
        return [row["id"], *start, "not counted", NOT_COUNTED[row["id"]], "–", row["checked"]]
    rule = rules[row["id"]]
    return [_link(rule), *start, state_of(row["id"]), rule.says, in_the_record(row["id"]), _sure(rule)]


def in_the_record(rule_id: str) -> str:
    """Whether a rule is worked out from the record, or what it waits for.

    >>> in_the_record("T053"), in_the_record("T125")
    ('worked out', 'in the book: the record has no line yet for the strengths and difficulties questionnaire')
    """
    return "worked out" if rule_id in IS_ATTACHED else f"in the book: {WAITS_FOR[rule_id]}"


def _attached() -> str:
    rows = [
        [
            ", then ".join(clock.rules),
            clock.opens,
            clock.meets,
            "again and again" if clock.again else "once",
            clock.ends,
        ]
        for clock in ATTACHED
    ]
    return table(["rules", "opened when", "met when", "how often", "ended when"], rows)


def _link(rule: Edition) -> str:
    return f"[{rule.rule_id}](timescales/{file_of(rule.stage)}.md)"


def _sure(rule: Edition) -> str:
    return rule.source.says_how_sure if rule.is_checked else "**unchecked**"


def _settings(rules: list[Edition]) -> str:
    rows = [
        [code(one.setting), _link(one), one.title, _number(one), one.example_of or "–"] for one in rules if one.setting
    ]
    return table(["setting", "rule", "what", "number shown until it is set", "whose number"], rows)


def _number(one: Edition) -> str:
    if one.within is None:
        return "several" if one.example_of else "none"
    return Unit(one.unit).said(one.within)
