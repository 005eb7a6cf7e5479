"""The same findings for a spreadsheet: a line for each child and thing, guarded so that no cell is ever worked out as a formula."""

import csv
from typing import TextIO

from goldenthread.design.sheets import guarded
from goldenthread.returns.census_review.reviewing import Review

HEADS = (
    "question",
    "child",
    "line of the file",
    "state",
    "counted from",
    "due",
    "done",
    "took",
    "counted in",
    "rule",
    "note",
)


def write_lines(review: Review, file: TextIO) -> int:
    """Write every finding that is over or listed; how many."""
    writer = csv.writer(file)
    writer.writerow(HEADS)
    many = 0
    for answer in review.answers:
        question = answer.question
        for one in answer.rows:
            cells = (
                question.title, one.child_id, one.line, one.state.value, one.began_on, one.due_on or "", one.done_on or "",
                "" if one.took is None else one.took, question.counted_in, question.rule_id, one.note,
            )  # fmt: skip
            writer.writerow(_safe(cell) for cell in cells)
            many += 1
    return many


def _safe(cell: object) -> str:
    """A number of days may be below zero and is still a number, not a formula."""
    return str(cell) if isinstance(cell, int) else guarded(str(cell))
