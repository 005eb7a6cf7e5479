"""Puts the families' own copies of their assessments into the record: made as the page makes them, then shared and answered as told."""

from __future__ import annotations

from typing import Any

from goldenthread.casework.assessments.family_models import FamilyComment, FamilyVersion, FamilyVersionPart, Sharing
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.working.queries import work_of
from goldenthread.casework.elmshire.families.copies_told import COPIES
from goldenthread.casework.elmshire.telling.copies import CopyTold, SaidTo
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.record.family_versions.making import for_reader


def load_copies(at: Telling) -> None:
    """Every copy told of this family."""
    for told in COPIES.get(at.told.key, ()):
        _copy(at, told)


def _copy(at: Telling, told: CopyTold) -> None:
    newest = Assessment.objects.filter(child=at.child(told.of), work__isnull=False).order_by("started_on").last()
    worker = at.world.worker(told.by)
    work = work_of(newest.work_id, seen_by=worker) if newest and newest.work_id else None
    assert work is not None
    parts = for_reader(work, at.child(told.reader), seen_by=worker).parts
    on = at.day(told.on)
    checked: dict[str, Any] = (
        {"checked_by": at.world.worker(told.checked_by), "checked_at": at.world.moment(on)} if told.checked_by else {}
    )
    version = at.keep(FamilyVersion, on=on, by=told.by, work=work.row, reader=at.child(told.reader), **checked)
    rows = [
        at.keep(
            FamilyVersionPart,
            on=on,
            by=told.by,
            version=version,
            place=place,
            child_id=part.child,
            heading=part.heading,
            words=part.words,
            from_part=part.section,
        )
        for place, part in enumerate(parts, 1)
    ]
    day, how, explained = told.shared
    shared_on = at.day(day)
    for child_id in dict.fromkeys(part.child for part in parts if part.child):
        if shared_on is None:
            break
        Sharing.objects.create(
            recorded_by=worker, **at.world.written(shared_on), on=shared_on, version=version, child_id=child_id, person=version.reader,
            what=f"The assessment, in words for {version.reader.short_name}", about=f"assessment {work.pk}", how=how, explained=explained,
        )  # fmt: skip
    for said in told.said:
        _said(at, version, rows, said)


def _said(at: Telling, version: FamilyVersion, rows: list[FamilyVersionPart], told: SaidTo) -> None:
    part = next((row for row in rows if row.from_part == told.part), None)
    answered, answer = told.answer
    on = at.day(told.on)
    assert on is not None
    FamilyComment.objects.create(
        recorded_by=version.recorded_by, **at.world.written(on), on=on, version=version, part=part, person=version.reader, says=told.says,
        sees_it_differently=told.differently, answer=answer, answered_on=at.day(answered),
    )  # fmt: skip
