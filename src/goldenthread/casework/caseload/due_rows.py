"""A duty, a strand's standing and a drift as the rows that are kept of them: plain tuples, in the order of their columns."""

from __future__ import annotations

from datetime import date

from goldenthread.casework.caseload.kept_rows import Kept, Row
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.practice.drift.found import LONGEST, DriftFound
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.order import going_wrong
from goldenthread.practice.thread.settings import ThreadSettings
from goldenthread.practice.thread.shape import Break
from goldenthread.practice.thread.standing import Standing, standings
from goldenthread.practice.timescales.duty import Duty

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(9999, 12, 31)

DUES = Kept(
    DueRow, "child_id", "rule", "edition", "force", "title", "because", "opener", "ordinal", "begins_on", "due_on", "met_on", "met_by",
    "ended_on", "ended_because", "not_in_file", "not_worked_out", "who",
)  # fmt: skip
STRANDS = Kept(
    StrandRow, "child_id", "strand", "kind", "name", "violence", "begins_on", "ends_on", "progress", "rank", "broken_since", "breaks", "says",
    "mend", "breaks_where",
)  # fmt: skip
DRIFTS = Kept(Drift, "child_id", "kind", "opener", "begins_on", "ends_on", "rank", "says", "asks", "strand")
_editions: dict[str, date] = {}


def due_row(duty: Duty) -> Row:
    """A duty as its row."""
    answer = duty.answer
    due = answer.due
    return (
        int(duty.child_id), duty.rule_id, _edition(duty.edition), duty.force.key, duty.title, due.because if due else "", answer.opener,
        answer.ordinal, answer.opened_on, due.on if due else None, answer.met_on, answer.met_by, answer.ended_on, answer.ended_because,
        answer.not_in_file, answer.cannot_say[:300], duty.who,
    )  # fmt: skip


def _edition(name: str) -> date:
    if name not in _editions:
        _editions[name] = date.fromisoformat(name)
    return _editions[name]


def drift_row(child_id: int, found: DriftFound) -> Row:
    """One place where nothing is changing as its row."""
    return (
        child_id, found.kind, found.opener, found.begins_on, found.ends_on or LAST_DAY, found.rank, _within(found.says), _within(found.asks),
        found.strand,
    )  # fmt: skip


def _within(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def strand_rows(child_id: int, thread: ChildThread, by: ThreadSettings) -> list[Row]:
    """How each strand stands by the council's intervals, from each day on which something about it changes until the next."""
    found: list[Row] = []
    last: dict[str, int] = {}
    for standing in standings(thread, by):
        row = strand_row(child_id, standing)
        place = last.get(standing.id)
        if place is not None and found[place][COMPARED] == row[COMPARED]:
            found[place] = (*found[place][:ENDS_ON], row[ENDS_ON], *found[place][ENDS_ON + 1 :])
        else:
            last[standing.id] = len(found)
            found.append(row)
    return found


ENDS_ON = STRANDS.columns.index("ends_on")
COMPARED = slice(ENDS_ON + 1, None)


def strand_row(child_id: int, standing: Standing) -> Row:
    """One strand as it stands between two days."""
    first = min(standing.breaks, key=_since, default=None)
    return (
        child_id, standing.id, standing.kind.value, standing.short_name[:120], standing.violence, standing.begins_on or FIRST_DAY,
        standing.ends_on or LAST_DAY, standing.progress.key, float(going_wrong(standing)[0]), first.since if first else None,
        len(standing.breaks), (first.says if first else standing.because)[:400], first.mend[:400] if first else "",
        first.where.value if first else "",
    )  # fmt: skip


def _since(broken: Break) -> date:
    return broken.since
