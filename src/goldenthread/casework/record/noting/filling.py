"""What the boxes of a note's form hold at first: what the link asks for, or the note as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.record.noting.as_shown import OF_A_VISIT, Rows
from goldenthread.casework.record.noting.forms import ALONE, NOT_SEEN, WHERE, WITH_OTHERS
from goldenthread.casework.visits.models import Visit, VisitChild


def of_a_planned_visit(visit: Visit, children: Iterable[int]) -> dict[str, Any]:
    """The note of a planned visit, begun: everything that was planned stands in it."""
    at = visit.planned_at.strftime("%H:%M") if visit.planned_at else ""
    return {
        "kind": Note.Kind.VISIT,
        "where": visit.where or WHERE[Note.Kind.VISIT],
        "happened_at": at,
        "about": [str(number) for number in children],
    }


def for_a_new_note(kind: str, *, today: date, call: Call | None = None) -> dict[str, Any]:
    """A new note of a kind, of today."""
    known = kind if kind in Note.Kind.values else ""
    told: dict[str, Any] = {
        "kind": known,
        "happened_on": today,
        "where": WHERE.get(Note.Kind(known), "") if known else "",
    }
    if call:
        told |= {
            "kind": Note.Kind.CALL,
            "where": WHERE[Note.Kind.CALL],
            "told_us": call.about,
            "others": "" if call.person_id else call.who,
        }
        told["people"] = [call.person_id] if call.person_id else []
    return told


def of_a_note(rows: Rows) -> dict[str, Any]:
    """A note as it stands, in the boxes of its form."""
    note = rows.note
    told: dict[str, Any] = {
        "kind": note.kind, "headline": note.headline, "happened_on": note.happened_on, "minutes": note.minutes, "where": note.where,
        "happened_at": note.happened_at.strftime("%H:%M") if note.happened_at else "", "told_us": note.told_us, "words": note.words,
        "people": [row.person_id for row in rows.people if row.person_id],
        "others": ", ".join(row.name for row in rows.people if not row.person_id),
        "home": rows.home, "about": [str(row.child_id) for row in rows.children if not row.taken_out_at],
    }  # fmt: skip
    for at, passage in enumerate(rows.passages):
        told |= {f"passage_{at}": passage.words, f"whose_{at}": passage.whose}
    for row in rows.children:
        box = f"c{row.child_id}-"
        told |= {f"{box}means": row.means, f"{box}for_plan": row.for_plan, f"{box}good_to_see": row.good_to_see}
        told |= {f"{box}{name}": value for name, value in _visited(rows.visit_of(row.child_id)).items()}
        for at, said in enumerate(rows.words_of(row.child_id)):
            told |= {
                f"{box}said_{at}": said.words, f"{box}share_{at}": said.may_share, f"{box}heard_{at}": said.heard_by,
                f"{box}said_alone": said.alone, f"{box}setting": said.setting,
            }  # fmt: skip
    return told


def _visited(row: VisitChild | None) -> dict[str, Any]:
    if row is None:
        return {}
    how = NOT_SEEN if not row.seen else ALONE if row.alone else WITH_OTHERS
    seen = {"seen": how, "bedroom": bool(row.bedroom), "not_seen_because": row.not_seen_because}
    return seen | {name: getattr(row, name) for name in OF_A_VISIT}
