"""What a family may ask of a copy's words, asked once of whoever wrote it, before somebody else checks it and it goes.

Nobody else sees it. What somebody told us is theirs, and left alone.
Serves: K9.01, K9.12, E.09
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.family import acts
from goldenthread.casework.assessments.family.forms import is_words
from goldenthread.casework.assessments.family_models import FamilyVersion, FamilyVersionPart
from goldenthread.casework.record.assessing.as_shown import version_of
from goldenthread.casework.wording.asked_once import Places, answered, in_quotation, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.practice.language.findings import Reader

THEIRS = ("spoke", "told", "views")
CHANGE, MARKED, KEPT = "change", "quoted", "kept"
HAS_CHANGED = "Something in this copy changed since you opened this page. Read it again, then answer."


def _ours(version: FamilyVersion) -> list[FamilyVersionPart]:
    return [row for row in version.parts.all() if is_words(row) and row.from_part not in THEIRS and row.words.strip()]


def shown_as(version: FamilyVersion) -> str:
    """A short word for its words as they stand: another one as soon as one of them changes."""
    return version_of("\n".join(f"{row.pk}={row.words}" for row in _ours(version)))


def writers_of(version: FamilyVersion) -> set[int | None]:
    """Who wrote in it: whoever made it, and whoever changed a part."""
    return {version.recorded_by_id, *(row.recorded_by_id for row in version.parts.all())}


def still_asked(version: FamilyVersion, *, session: Any, by: Worker) -> list[Open]:
    """Every question still open in a copy, for one of its writers while it may be changed and nobody has checked it."""
    if by.pk not in writers_of(version) or version.checked_by_id or not acts.may_change(version, by=by):
        return []
    left = set(left_in(session, _key(version)))
    boxes = [Box(f"p{row.pk}", row.heading, row.words, reader=Reader.FAMILY) for row in _ours(version)]
    return once(one for one in open_before_signing(boxes, seen_by=by) if one.kept_as not in left)


def _key(version: FamilyVersion) -> str:
    return f"copy-{version.pk}"


def answer(session: Any, version: FamilyVersion, posted: Mapping[str, str], *, by: Worker) -> str:
    """Take the writer's answers: `CHANGE` it first, `MARKED` what are somebody's own words, or all is `KEPT`.

    Raises:
        NotAllowed: it changed since it was opened, or may not be changed any more.
    """
    asked = still_asked(version, session=session, by=by)
    if asked and shown_as(version) != posted.get("as_shown", ""):
        raise NotAllowed(HAS_CHANGED)
    told = answered(session, _key(version), asked, posted, on=by.today)
    if told.quoted:
        put_in_quotation(version=version, places=told.places, as_shown=posted["as_shown"], by=by)
    return CHANGE if told.changed else MARKED if told.quoted else KEPT


@act
def put_in_quotation(*, version: FamilyVersion, places: Places, as_shown: str, by: Worker) -> FamilyVersion:
    """Put quotation marks round words of a copy that nobody has checked yet: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, was checked or shared, or this worker may not write in one of the records.
    """
    version = FamilyVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    acts.may_change(version, by=by).or_refuse()
    if shown_as(version) != as_shown or version.checked_by_id:
        raise NotAllowed(HAS_CHANGED)
    for row in _ours(version):
        if spans := places.get(f"p{row.pk}"):
            row.words, row.recorded_by = in_quotation(row.words, spans), by
            row.save(update_fields=["words", "recorded_by"])
    ids = [child.pk for child in acts.children_of(version)]
    log_each(by, "changed a copy for the family", ids, subject=version)
    touch(*ids)
    return version
