"""A reader's copy of an assessment: made, edited, checked as the very file that goes, shared by a way that is safe, and answered.

Changed in any word after it was checked, the check falls; once it was shared it stays as it went, and a new copy is made.
Serves: K1.18a, K1.18b, K9.W2, K9.09
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.assessments.family.lines import FAMILY_PICTURE, PICTURE, lines_of, texts_of
from goldenthread.casework.assessments.family_models import FamilyVersion, FamilyVersionPart
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import leave_out
from goldenthread.practice.family_version import Part

SHARED = "This copy has been shared, so it stays as it went. Make a new one from the assessment."
CHANGED = "Something has changed since this was on your screen. Read it as it is now, then check it."


@dataclass(frozen=True)
class Setting:
    """How a copy is set, and what goes with it. Shape: `pictures` are documents, with the child whose they are and the words beneath."""

    large: bool = False
    language: str = ""
    for_interpreter: str = ""
    family_picture: bool = False
    pictures: tuple[tuple[int, Person, str], ...] = ()


def may_make(children: Iterable[Person], *, by: Worker) -> Permit:
    """Whether a worker may make a copy about these children: whoever may write in each of their records."""
    return may_write(children, by=by)


def may_change(version: FamilyVersion, *, by: Worker) -> Permit:
    """Whether a worker may change a copy: until it is shared."""
    if version.sharings.exists():
        return no(SHARED)
    return may_write(children_of(version), by=by)


def may_check(version: FamilyVersion, *, by: Worker) -> Permit:
    """Whether a worker may check a copy before it goes: somebody who has not written in it."""
    if version.sharings.exists():
        return no(SHARED)
    writers = {version.recorded_by_id, *version.parts.values_list("recorded_by_id", flat=True)}
    if by.pk in writers:
        return no(
            "You wrote in it, so somebody else reads it before it goes: your manager, or another worker of these children."
        )
    return may_write(children_of(version), by=by)


def children_of(version: FamilyVersion) -> list[Person]:
    """The children a copy is about."""
    ids = version.parts.filter(child__isnull=False).values("child_id")
    return list(Person.objects.filter(pk__in=ids).order_by("born_on", "pk"))


@act
def make(
    *, work: FamilyAssessment, reader: Person, parts: Iterable[Part], by: Worker, setting: Setting | None = None
) -> FamilyVersion:
    """Make a copy for one reader out of parts that were composed for them.

    Raises:
        NotAllowed: this worker may not write in one of the records, or there is nothing in the assessment that may go to them yet.
    """
    rows = list(parts)
    children = Person.objects.filter(pk__in={part.child for part in rows if part.child})
    if not children:
        raise NotAllowed(
            "There is nothing in the assessment yet that may go to them. Write what it means for each child first."
        )
    may_make(children, by=by).or_refuse()
    own = setting or Setting()
    version = FamilyVersion.objects.create(
        work=work,
        reader=reader,
        large=own.large,
        language=own.language,
        for_interpreter=own.for_interpreter,
        recorded_by=by,
    )
    FamilyVersionPart.objects.bulk_create(
        [
            FamilyVersionPart(
                version=version, place=place, child_id=part.child, heading=part.heading, words=part.words, from_part=part.section, recorded_by=by,
            )
            for place, part in enumerate(rows, 1)
        ]
    )  # fmt: skip
    _keep_pictures(version, own, by)
    ids = [child.pk for child in children]
    log_each(by, "made a copy of an assessment for the family", ids, subject=version, because=f"for person {reader.pk}")
    touch(*ids)
    return version


@act
def change(
    *, version: FamilyVersion, words: Mapping[int, tuple[str, str]], setting: Setting, began_from: str, by: Worker
) -> FamilyVersion:
    """Edit a copy: heading and words of each part by its number, and how it is set. Where it was checked, the check falls.

    Raises:
        NotAllowed: it has been shared, or this worker may not write in one of the records.
        Stale: somebody else has changed it since; both texts come with it.
    """
    version = FamilyVersion.objects.select_for_update(of=("self",)).select_related("reader", "work").get(pk=version.pk)
    may_change(version, by=by).or_refuse()
    mine: dict[str, Any] = {
        f"p{key}-{name}": text
        for key, pair in words.items()
        for name, text in zip(("heading", "words"), pair, strict=True)
    }
    mine |= {
        "for_interpreter": setting.for_interpreter,
        "language": Chosen(setting.language),
        "large": Chosen(setting.large),
    }
    pictures = [f"{PICTURE} {number}" for number, _, _ in setting.pictures]
    mine["pictures"] = Chosen(pictures + ([FAMILY_PICTURE] if setting.family_picture else []))
    refuse_if_stale(began_from, saved=texts_of(version), mine=mine, of=version)
    for part in version.parts.filter(pk__in=words):
        head, text = (one.replace("\r\n", "\n").strip() for one in words[part.pk])
        if (part.heading, part.words) != (head or part.heading, text):
            part.heading, part.words, part.recorded_by = head or part.heading, text, by
            part.save(update_fields=["heading", "words", "recorded_by"])
    version.large, version.language, version.for_interpreter = setting.large, setting.language, setting.for_interpreter
    _keep_pictures(version, setting, by)
    _check_falls(version)
    ids = [child.pk for child in children_of(version)]
    log_each(by, "changed a copy for the family", ids, subject=version)
    touch(*ids)
    return version


@act
def put_in(*, version: FamilyVersion, parts: Iterable[Part], by: Worker) -> None:
    """Put in what may go in now: under its heading where the copy has that already, else as a part of its own at the end.

    Raises:
        NotAllowed: it has been shared, or this worker may not write in one of the records.
    """
    version = FamilyVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    may_change(version, by=by).or_refuse()
    last = max(version.parts.values_list("place", flat=True), default=0)
    for part in parts:
        row = version.parts.filter(from_part=part.section, child_id=part.child).first()
        if row is None:
            last += 1
            FamilyVersionPart.objects.create(
                version=version, place=last, child_id=part.child, heading=part.heading, words=part.words, from_part=part.section, recorded_by=by,
            )  # fmt: skip
        elif part.words not in row.words:
            row.words, row.recorded_by = f"{row.words}\n\n{part.words}".strip(), by
            row.save(update_fields=["words", "recorded_by"])
    _check_falls(version)


def _keep_pictures(version: FamilyVersion, setting: Setting, by: Worker) -> None:
    """The pictures that go with it: rows of their own, after the words."""
    wanted = {f"{PICTURE} {number}": (child, words) for number, child, words in setting.pictures}
    version.parts.filter(from_part__startswith=f"{PICTURE} ", comments__isnull=True).exclude(
        from_part__in=wanted
    ).delete()
    if not setting.family_picture:
        version.parts.filter(from_part=FAMILY_PICTURE, comments__isnull=True).delete()
    there = set(version.parts.values_list("from_part", flat=True))
    last = max(version.parts.values_list("place", flat=True), default=0)
    rows: list[tuple[str, Person | None, str, str]] = (
        [(FAMILY_PICTURE, None, "Who belongs together", "")] if setting.family_picture else []
    )
    rows += [(key, child, f"{child.short_name} drew this", words) for key, (child, words) in wanted.items()]
    FamilyVersionPart.objects.bulk_create(
        [
            FamilyVersionPart(
                version=version, place=last + at, child=child, heading=head, words=words, from_part=key, recorded_by=by
            )
            for at, (key, child, head, words) in enumerate([row for row in rows if row[0] not in there], 1)
        ]
    )


def _check_falls(version: FamilyVersion) -> None:
    version.checked_by, version.checked_at, version.file_hash = None, None, ""
    version.save()


@act
def check(*, version: FamilyVersion, file: bytes, as_seen: str, by: Worker, at: datetime) -> FamilyVersion:
    """Somebody has read this very file and found that it may go to its reader. `as_seen`: the hash of the file they read.

    Raises:
        NotAllowed: they wrote in it themselves, it has changed since they read it, or it holds what its reader must not be given.
    """
    version = FamilyVersion.objects.select_for_update(of=("self",)).select_related("reader", "work").get(pk=version.pk)
    may_check(version, by=by).or_refuse()
    if hash_of(file) != as_seen:
        raise NotAllowed(CHANGED)
    _refuse_what_is_kept(version, by.today)
    version.checked_by, version.checked_at, version.file_hash = by, at, as_seen
    version.save()
    ids = [child.pk for child in children_of(version)]
    log_each(by, "checked a copy for the family", ids, subject=version, because=as_seen[:16])
    touch(*ids)
    return version


def hash_of(file: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(file).hexdigest()


def _refuse_what_is_kept(version: FamilyVersion, on: date) -> None:
    lines = lines_of(version)
    if len(leave_out(lines, recipients=[version.reader], channel=Channel.IN_PERSON, on=on)) < len(lines):
        name = version.reader.short_name
        raise NotAllowed(
            f"It holds something that is kept from {name}: where somebody is, or that we are in touch. Take that out first."
        )


def is_checked(version: FamilyVersion, file: bytes) -> Permit:
    """Whether this very file was checked."""
    if version.checked_by_id is None:
        return no("Somebody has to check it before it goes.")
    return (
        YES
        if hash_of(file) == version.file_hash
        else no("It has changed since it was checked. It has to be checked again before it goes.")
    )
