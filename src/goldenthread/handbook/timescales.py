"""Every row of docs/domain/timescales.csv, and the rule that implements it, or that none does yet."""

from __future__ import annotations

import csv
from itertools import groupby

from goldenthread.handbook import DOCS
from goldenthread.handbook.markdown import page, table
from goldenthread.handbook.rule_book import every_edition
from goldenthread.practice.rule import Edition

INTRODUCTION = """\
The clocks the work is measured by, from docs/domain/timescales.csv: acts and regulations, statutory guidance, and the standards councils set
themselves. “Not yet” means that no rule in `practice/timescales` counts it so far."""


def timescales() -> list[dict[str, str]]:
    """The rows of the table of timescales."""
    with (DOCS / "domain" / "timescales.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def document() -> str:
    """docs/handbook/timescales.md"""
    rows, rules = timescales(), {one.rule_id: one for one in every_edition()}
    counted = sum(1 for row in rows if row["id"] in rules)
    parts = [f"**{counted} of {len(rows)} are counted by a rule today.**"]
    for area, of_area in groupby(sorted(rows, key=lambda row: (row["area"], row["id"])), key=lambda row: row["area"]):
        heads = ["id", "from", "to", "within", "counting", "force", "how sure", "rule"]
        parts.append(f"## {area.capitalize()}\n\n{table(heads, [_row(row, rules) for row in of_area])}")
    return page("Timescales", INTRODUCTION, *parts)


def _row(row: dict[str, str], rules: dict[str, Edition]) -> list[str]:
    within = f"{row['period']} {row['unit']}".strip() or "–"
    answered = f"[{row['id']}](rules.md)" if row["id"] in rules else "not yet"
    sure = "; ".join(part for part in (row["checked"], row["recheck"]) if part) or "–"
    return [row["id"], row["event_start"], row["event_due"], within, row["counting"], row["status"], sure, answered]
