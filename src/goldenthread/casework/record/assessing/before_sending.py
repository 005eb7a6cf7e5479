"""What a reader may still ask of an assessment, once, before its writer sends it to the manager: change it, leave it, or mark it as somebody's words.

Only what this worker wrote is asked about, and only this worker sees it. What the child and the family said is theirs, and left alone.
Serves: K9.01, K9.03, K9.05b, K3.07, K7.10b
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Model
from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.forms import THEIRS
from goldenthread.casework.assessments.work_models import AdultDifficulty, AssessmentPart, FamilyAssessment
from goldenthread.casework.assessments.working.agreeing import noted
from goldenthread.casework.assessments.working.looking import held
from goldenthread.casework.assessments.working.permits import may_carry_on
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.as_shown import AT_THE_END, version_of
from goldenthread.casework.wording.asked_once import Places, answered, in_quotation, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.practice.assessing.dimensions import BY_KEY, PART_FIELDS
from goldenthread.practice.language.findings import Field, Reader, Reading
from goldenthread.practice.language.reader import read

HAS_CHANGED = "Something in this assessment changed since you opened this page. Read it again, then answer."
SAID_BY_OTHERS = ("child_says", "family_says")
ABOUT_IT_ALL = ("about-the-adults", "childs-words-missing")
IT_ALL = "all"
MARKED = "quoted"
"""What the answers come to where words were marked: the page is read once more before it is sent."""


@dataclass(frozen=True)
class Written:
    """One box of an assessment that this worker wrote: what is asked of it, where it is kept, and the page on which it is changed."""

    box: Box
    row: Model
    field: str
    page: str
    child_id: int | None = None


def boxes_of(work: Work, *, by: Worker) -> list[Written]:
    """Every box with this worker's own text in it. Three questions, and three more for each child."""
    found = [*_of_all(work, by)]
    for part in work.children:
        if part.written_by_id in (by.pk, None):
            found += [*_of_parts(work, part), *_of_adults(work, part), *_of_the_end(work, part)]
    return [one for one in found if one.box.text.strip()]


def _of_all(work: Work, by: Worker) -> Iterator[Written]:
    if work.row.recorded_by_id == by.pk:
        page = reverse("assessment_how_far", args=[work.pk])
        for name, says in (("why", "Why are we assessing?"), ("how_far", "How far does it go?")):
            yield Written(Box(name, says, getattr(work.row, name), reader=Reader.FAMILY), work.row, name, page)


def _of_parts(work: Work, part: Assessment) -> Iterator[Written]:
    name = part.child.short_name
    for row in AssessmentPart.objects.filter(assessment=part).order_by("pk"):
        if row.dimension not in BY_KEY:
            continue
        page = reverse("assessment_part", args=[work.pk, part.child_id, row.dimension])
        for one in PART_FIELDS:
            if one.name not in THEIRS:
                says = f"{BY_KEY[row.dimension].name}, {name}: {one.label.format(child=name)}"
                box = Box(f"c{part.child_id}-{row.dimension}-{one.name}", says, getattr(row, one.name))
                yield Written(box, row, one.name, page, part.child_id)


def _of_adults(work: Work, part: Assessment) -> Iterator[Written]:
    for row in AdultDifficulty.objects.filter(assessment=part).select_related("adult").order_by("pk"):
        page = reverse("change_assessment_difficulty", args=[work.pk, part.child_id, row.pk])
        named = (
            ("difficulty", f"What is hard for {row.adult.short_name}"), ("effect", f"What it does to {part.child.short_name}"),
            ("help_offered", f"Help for {row.adult.short_name}"),
        )  # fmt: skip
        for field, says in named:
            yield Written(Box(f"d{row.pk}-{field}", says, getattr(row, field)), row, field, page, part.child_id)


def _of_the_end(work: Work, part: Assessment) -> Iterator[Written]:
    name, page = part.child.short_name, reverse("assessment_closing", args=[work.pk, part.child_id])
    for heading, field in AT_THE_END:
        if field not in SAID_BY_OTHERS:
            says = f"{heading.format(name)}{'' if '{}' in heading else f', {name}'}"
            box = Box(f"c{part.child_id}-{field}", says, getattr(part, field))
            yield Written(box, part, field, page, part.child_id)


def shown_as(boxes: Iterable[Written]) -> str:
    """A short word for these texts as they stand: another one as soon as a word in them changes."""
    return version_of("\n".join(f"{one.box.name}={one.box.text}" for one in boxes))


def still_asked(work: Work, boxes: list[Written], *, session: Any, by: Worker) -> list[Open]:
    """Every question still open in what this worker wrote, without those that they have left already."""
    if not by.writing_help:
        return []
    left = set(left_in(session, _key(work)))
    names = [child.short_name for child in work.people]
    found = open_before_signing([one.box for one in boxes], seen_by=by, children=names)
    found += [one for part in work.children for one in _of_it_all(part, boxes)]
    return once(one for one in found if one.kept_as not in left)


def _of_it_all(part: Assessment, boxes: list[Written]) -> Iterator[Open]:
    """What is asked of all that is written for one child: is the child in it, or only the adults; and are the child's own words?"""
    whole = "\n\n".join(one.box.text for one in boxes if one.child_id == part.child_id)
    name = part.child.short_name
    theirs = [part.child_says, *AssessmentPart.objects.filter(assessment=part).values_list("child_view", flat=True)]
    spoke = any(one.strip() for one in theirs)
    for one in read(whole, Reading(field=Field.ASSESSMENT, child_names=(name,))).here:
        if one.entry in ABOUT_IT_ALL and not (spoke and one.entry == "childs-words-missing"):
            words = f"All that is written for {name}"
            yield Open(f"c{part.child_id}-{IT_ALL}-{one.entry}", one.says, replace(one, start=0, end=0, text=words))


def _key(work: Work) -> str:
    return f"assessment-{work.pk}"


def answer_first(session: Any, work: Work, posted: Mapping[str, str], *, by: Worker) -> str:
    """Do what the writer answers before it is sent: the page on which something is changed first, or `MARKED`. Empty where all is left as it is.

    Raises:
        NotAllowed: words are to be marked or changed that changed since it was opened, or it may not be written in.
    """
    boxes = boxes_of(work, by=by)
    asked = still_asked(work, boxes, session=session, by=by)
    if shown_as(boxes) != posted.get("as_shown", ""):
        if any(posted.get(one.name, "keep") != "keep" for one in asked):
            raise NotAllowed(HAS_CHANGED)
        return ""
    told = answered(session, _key(work), asked, posted, on=by.today)
    if told.quoted:
        put_in_quotation(work=work, places=told.places, as_shown=posted["as_shown"], by=by)
    if told.changed:
        return _where(work, boxes, told.changed[0])
    return MARKED if told.quoted else ""


def _where(work: Work, boxes: list[Written], asked: Open) -> str:
    page = next((one.page for one in boxes if one.box.name == asked.box), "")
    child = asked.box.removeprefix("c").split("-")[0]
    return page or reverse("assessment_child", args=[work.pk, int(child)])


@act
def put_in_quotation(*, work: Work, places: Places, as_shown: str, by: Worker) -> FamilyAssessment:
    """Put quotation marks round words of an assessment that is not sent yet: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, or this worker may not write in it.
    """
    row = held(work.row)
    may_carry_on(row, by=by).or_refuse()
    boxes = boxes_of(work, by=by)
    if shown_as(boxes) != as_shown:
        raise NotAllowed(HAS_CHANGED)
    for one in boxes:
        if spans := places.get(one.box.name):
            setattr(one.row, one.field, in_quotation(one.box.text, spans))
            one.row.save(update_fields=[one.field])
    noted(row, "marked words of an assessment as somebody's own", by)
    return row
