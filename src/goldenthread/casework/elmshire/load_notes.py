"""Puts a family's notes into the record, with their visits, words, signatures and what came of them; and who rang."""

from __future__ import annotations

import hashlib
from datetime import time, timedelta
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.elmshire.families.notes_told import NOTES
from goldenthread.casework.elmshire.telling.noted import For, Noted, Rang
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.front_door.models import ConcernChild, NoteStrand
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.raised_models import AskedForMe, Call, Decision, Promise, Task, Told
from goldenthread.casework.notes.telling.acts import A_CARD
from goldenthread.casework.notes.writing_models import NoteAmendment, NoteChild, NotePassage, NotePerson, Signing
from goldenthread.casework.record.noting.as_shown import as_words, rows_of_note
from goldenthread.casework.visits.models import Visit, VisitChild


def load_notes(at: Telling) -> None:
    """Every note told of this family, every call, and who has our card."""
    told = NOTES.get(at.told.key)
    if told is None:
        return
    for noted in told.notes:
        _note(at, noted)
    for rang in told.calls:
        _call(at, rang)
    for card in told.cards:
        for key in card.people:
            at.keep(
                Told, on=at.day(card.on), child=at.child(card.child), person=at.child(key), what=A_CARD, channel="in_person",
                told_on=at.day(card.on), how_to_reach_us=True,
            )  # fmt: skip


def _note(at: Telling, told: Noted) -> None:
    on = at.world.working_day(told.on) if told.kind == "visit" else at.day(told.on)
    assert on is not None
    writer = at.world.worker(told.by) if told.by else at.author
    note: Note = at.keep(
        Note, on=on, by=told.by, kind=told.kind, headline=told.headline, happened_on=on, words=told.words, told_us=told.told_us,
        happened_at=time.fromisoformat(told.at) if told.at else None, minutes=told.minutes, where=told.where, written_by=writer,
        about_somebody_else=bool(told.passages),
    )  # fmt: skip
    for child, part in told.about.items():
        _part(at, note, told, child, part, writer)
    for key in told.there:
        at.keep(NotePerson, on=on, by=told.by, note=note, person=at.child(key))
    for name in told.others:
        at.keep(NotePerson, on=on, by=told.by, note=note, name=name)
    for words, whose in told.passages:
        at.keep(NotePassage, on=on, by=told.by, note=note, words=words, whose=whose)
    if told.kind == "visit":
        _visit(at, note, told, writer)
    _tie(at, note, told)
    _came_of(at, note, told, writer)
    if told.signed:
        _sign(at, note, told, writer)


def _part(at: Telling, note: Note, told: Noted, child: str, part: For, writer: Worker) -> None:
    at.keep(
        NoteChild,
        on=note.happened_on,
        by=told.by,
        note=note,
        child=at.child(child),
        means=part.means,
        for_plan=part.plan,
        good_to_see=part.good,
    )
    for words, share in part.said:
        same = OwnWords.objects.filter(person=at.child(child), words=words, note__isnull=True).first()
        row = same or OwnWords(
            person=at.child(child), words=words, heard_by=writer.name, alone=part.alone, setting=part.setting
        )
        row.said_on, row.note, row.may_share = note.happened_on, note, share
        row.recorded_by = row.recorded_by or writer
        row.save()
        OwnWords.objects.filter(pk=row.pk).update(recorded_at=note.recorded_at)


def _visit(at: Telling, note: Note, told: Noted, writer: Worker) -> None:
    """The visit told of that day gets its note; where none was told, it is made from what the note says of each child."""
    children = [at.child(key) for key in told.about]
    there = (
        Visit.objects.filter(
            happened_on=note.happened_on, worker=writer, note__isnull=True, children__child__in=children
        )
        .distinct()
        .first()
    )
    if there:
        there.note = note
        there.save(update_fields=["note"])
    visit = there or at.keep(
        Visit,
        on=note.happened_on,
        by=told.by,
        happened_on=note.happened_on,
        planned_on=note.happened_on,
        worker=writer,
        where=told.where,
        note=note,
    )
    for key, part in told.about.items():
        if part.bedroom:
            VisitChild.objects.filter(visit=visit, child=at.child(key)).update(bedroom=True)
        if part.seen and not VisitChild.objects.filter(visit=visit, child=at.child(key)).exists():
            seen = part.seen in ("alone", "with others")
            at.keep(
                VisitChild, on=note.happened_on, by=told.by, visit=visit, child=at.child(key), seen=seen, alone=part.seen == "alone",
                bedroom=True if part.bedroom else None, not_seen_because="" if seen else part.seen,
            )  # fmt: skip


def _tie(at: Telling, note: Note, told: Noted) -> None:
    for strand in ConcernChild.objects.filter(
        child__in=[at.child(key) for key in told.about], concern__name__in=told.threads
    ):
        at.keep(NoteStrand, on=note.happened_on, by=told.by, note=note, strand=strand)


def _came_of(at: Telling, note: Note, told: Noted, writer: Worker) -> None:
    own: dict[str, Any] = {"on": note.happened_on, "by": told.by, "note": note}
    for child, words, due, kept in told.promised:
        at.keep(
            Promise,
            child=at.child(child),
            words=words,
            by_worker=writer,
            made_on=note.happened_on,
            due_on=at.day(due),
            kept_on=at.day(kept),
            **own,
        )
    for child, what, due, done in told.to_do:
        at.keep(Task, child=at.child(child), what=what, worker=writer, due_on=at.day(due), done_on=at.day(done), **own)
    for child, question, options, choice, because, view, *until in told.decided:
        again = note.happened_on + timedelta(days=60) if not until else at.day(until[0])
        at.keep(
            Decision, child=at.child(child), question=question, options=options, choice=choice, because=because, childs_view=view,
            decided_by=writer, decided_on=note.happened_on, review_on=again, **own,
        )  # fmt: skip
    for child, who, what, channel, answer in told.told:
        whom = {"person": at.people[who]} if who in at.people else {"who": who}
        at.keep(
            Told,
            child=at.child(child),
            what=what,
            channel=channel,
            answer=answer,
            told_on=note.happened_on,
            **whom,
            **own,
        )


def _sign(at: Telling, note: Note, told: Noted, writer: Worker) -> None:
    words = as_words(rows_of_note(Note.objects.select_related("written_by").get(pk=note.pk)))
    signed_at = at.world.moment(note.happened_on, "18:05")
    assert signed_at is not None
    manager, says = told.also_signed
    note.signed_at = signed_at
    note.cosign_by = at.world.worker(manager or told.asked) if manager or told.asked else None
    note.save(update_fields=["signed_at", "cosign_by"])
    for part, who, word in (
        ("writer", writer, ""),
        *((("manager", at.world.worker(manager), says),) if manager else ()),
    ):
        Signing.objects.create(
            what="note", row_id=note.pk, part=part, as_shown=words, sha256=hashlib.sha256(words.encode()).hexdigest(), signed_by=who,
            signed_at=signed_at + timedelta(days=1 if part == "manager" else 0), says=word,
        )  # fmt: skip
    for on, added, because in told.added:
        at.keep(NoteAmendment, on=at.day(on), by=told.by, note=note, words=added, because=because)


def _call(at: Telling, told: Rang) -> None:
    rang_on = at.day(told.on)
    rang_at = at.world.moment(rang_on, told.at)
    worker = at.world.worker(told.for_worker) if told.for_worker else at.author
    whom: dict[str, Any] = {"person": at.people[told.who]} if told.who in at.people else {"who": told.who}
    day, clock = told.back if told.back[0] else told.tried
    rung: dict[str, Any] = {}
    if day:
        rung = {
            "rung_back_at": at.world.moment(at.day(day), clock),
            "rung_back_by": worker,
            "reached": bool(told.back[0]),
        }
    call = at.keep(
        Call, on=rang_on, by="maureen", child=at.child(told.child), rang_at=rang_at, for_worker=worker, about=told.about,
        got_to_speak=told.spoke, **whom, **rung,
    )  # fmt: skip
    if told.asked:
        answered = (
            {"answered_at": rung.get("rung_back_at"), "answered_by": worker, "answer": told.answered}
            if told.answered
            else {}
        )
        at.keep(
            AskedForMe, on=rang_on, by="maureen", child=at.child(told.child), worker=worker, asked_at=rang_at, through="rang", words=told.about,
            call=call, **answered,
        )  # fmt: skip
