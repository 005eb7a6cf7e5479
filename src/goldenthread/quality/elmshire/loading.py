"""Puts what was told of supervision into the record: the sessions for the two, and each child's part as the note, decisions and tasks it became.

Like the rest of Elmshire this past was never done here, so it is written straight into the tables, on the evening of its day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import time
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import Decision, Task
from goldenthread.casework.notes.writing_models import NoteChild, NotePerson, Signing
from goldenthread.casework.record.noting.as_shown import as_words, rows_of_note
from goldenthread.people.models import Person
from goldenthread.quality.elmshire.told import SUPERVISIONS, DecidedTold, SupervisionTold, ThoughtTold
from goldenthread.quality.supervision.models import (
    Supervision,
    SupervisionChild,
    SupervisionDecision,
    SupervisionMove,
    SupervisionSeen,
    SupervisionTopic,
)
from goldenthread.quality.supervision.signing_acts import question_of
from goldenthread.quality.supervision.written import as_note

Families = Mapping[str, Mapping[str, Person]]


def load_supervision(world: World, families: Families) -> None:
    """Every supervision told, unless there are some already; what is due for their children is worked out anew."""
    if Supervision.objects.exists():
        return
    touched: set[int] = set()
    for told in SUPERVISIONS:
        touched |= _supervision(world, told, families)
    refresh(frozenset(touched))


def _supervision(world: World, told: SupervisionTold, families: Families) -> set[int]:
    worker, manager = world.worker(told.worker), world.worker(told.held_by)
    held = world.working_day(told.held)
    planned = world.working_day(told.planned)
    one = Supervision.objects.create(
        worker=worker, held_by=manager, planned_on=planned, planned_at=time.fromisoformat(told.at), where=told.where, held_on=held,
        looked_at_progress=told.looked_at_progress, recorded_by=manager, **world.written(held),
    )  # fmt: skip
    for on, was, because in told.put_off:
        _move(world, one, "planned", on=on, by=manager, was_on=world.working_day(was), because=because)
    for key, words in told.topics.items():
        by = worker if key == "brings" else manager
        SupervisionTopic.objects.create(supervision=one, topic=key, words=words, recorded_by=by, **world.written(held))
    if not told.held:
        return set()
    children = {_child(world, one, thought, families, manager) for thought in told.children}
    _move(world, one, "held", on=told.held, by=manager)
    _move(world, one, "signed", on=told.held, by=manager)
    one.signed_at = world.evening(told.held)
    one.save(update_fields=["signed_at"])
    if told.says is not None:
        SupervisionSeen.objects.create(supervision=one, says=told.says, recorded_by=worker, **world.written(held))
    return children


def _move(world: World, one: Supervision, to: str, *, on: str, by: Worker, **more: Any) -> None:
    day = world.working_day(on) or world.today
    SupervisionMove.objects.create(supervision=one, to=to, on=day, recorded_by=by, **more, **world.written(day))


def _child(world: World, one: Supervision, told: ThoughtTold, families: Families, manager: Worker) -> int:
    """A child's part: the words of the supervision, and the signed note on the child's record with its decisions and tasks."""
    family, key = told.child
    child, on = families[family][key], one.held_on
    assert on is not None
    written = {"recorded_by": manager, **world.written(on)}
    row = SupervisionChild.objects.create(supervision=one, child=child, **told.texts, **written)
    decided = [_decided(world, one, child, each, written) for each in told.decided]
    shared, for_plan = as_note(row, child.short_name, on, decided, ())
    note = Note.objects.create(
        kind=shared.kind, headline=shared.headline, happened_on=on, words=shared.words, written_by=manager, **written
    )
    NoteChild.objects.create(note=note, child=child, for_plan=for_plan, **written)
    NotePerson.objects.create(note=note, name=one.worker.name, **written)
    for each, telling in zip(decided, told.decided, strict=True):
        each.decision = Decision.objects.create(
            child=child, question=question_of(each), choice=each.what, because=each.because, decided_by=manager, decided_on=on,
            review_on=each.due_on, note=note, **written,
        )  # fmt: skip
        each.task = Task.objects.create(
            child=child, what=each.what, worker=world.worker(telling.worker), due_on=each.due_on, done_on=world.working_day(telling.done), note=note, **written
        )  # fmt: skip
        each.save()
    _sign(world, note, manager)
    row.note = note
    row.save(update_fields=["note"])
    return child.pk


def _decided(
    world: World, one: Supervision, child: Person, told: DecidedTold, written: Mapping[str, Any]
) -> SupervisionDecision:
    return SupervisionDecision.objects.create(
        supervision=one, child=child, what=told.what, because=told.because, worker=world.worker(told.worker), due_on=world.day(told.due), **written
    )  # fmt: skip


def _sign(world: World, note: Note, manager: Worker) -> None:
    words = as_words(rows_of_note(Note.objects.select_related("written_by").get(pk=note.pk)))
    signed_at = world.moment(note.happened_on, "18:05")
    assert signed_at is not None
    note.signed_at = signed_at
    note.save(update_fields=["signed_at"])
    Signing.objects.create(
        what="note", row_id=note.pk, part="writer", as_shown=words, sha256=hashlib.sha256(words.encode()).hexdigest(), signed_by=manager,
        signed_at=signed_at,
    )  # fmt: skip
