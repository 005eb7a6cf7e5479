"""Puts what is thought in a family's open assessment into the record; each passage leads back to the note, call or words it was taken from."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.assessments.thinking_models import (
    Evidence,
    Hypothesis,
    HypothesisEvidence,
    SafetyMapEntry,
    SafetyScale,
)
from goldenthread.casework.assessments.work_models import AdultDifficulty, AssessmentPart, FamilyAssessment
from goldenthread.casework.elmshire.families.thinking_told import THINKING
from goldenthread.casework.elmshire.telling.thinking import HowSafe, OnMap, Taken, ThinkingTold, Why
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.notes.writing_models import Note
from goldenthread.practice.counting.units import day_of


def load_thinking(at: Telling) -> None:
    """The open assessment of this family, where one is told."""
    if told := THINKING.get(at.told.key):
        work = _work(at, told)
        mine = {one.child_id: one for one in Assessment.objects.filter(work=work)}
        parts = {key: mine[at.child(key).pk] for key in told.children if at.child(key).pk in mine}
        _parts(at, told, parts)
        for passage in told.taken:
            _taken(at, passage, parts[passage.child])
        for line in told.map:
            _line(at, work, line, told.started)
        for number in told.safe:
            _number(at, work, number)
        _explanations(at, work, told.explanations, told.started)


def _work(at: Telling, told: ThinkingTold) -> FamilyAssessment:
    """The family's open assessment: the one that is there, or one begun now, with a part for each child."""
    first = at.child(told.children[0])
    there = (
        FamilyAssessment.objects.filter(assessments__child=first, assessments__authorised_on__isnull=True)
        .order_by("-pk")
        .first()
    )
    if there is not None:
        return there
    started, (together, because), (manager, agreed) = at.day(told.started), told.together, told.agreed_with
    work: FamilyAssessment = at.keep(
        FamilyAssessment, on=started, started_on=started, why=told.why, how_far=told.how_far, together=together, together_because=because,
        agreed_with=at.world.worker(manager) if manager else None, agreed_on=at.day(agreed),
    )  # fmt: skip
    for key in told.children:
        at.keep(
            Assessment, on=started, child=at.child(key), work=work, started_on=started, looked_at_on=at.day(told.looked),
            written_by=at.world.worker(told.by),
        )  # fmt: skip
    return work


def _parts(at: Telling, told: ThinkingTold, mine: dict[str, Assessment]) -> None:
    started = at.day(told.started)
    for key, assessment in mine.items():
        for dimension, texts in told.parts.get(key, {}).items():
            at.keep(AssessmentPart, on=started, assessment=assessment, dimension=dimension, **texts)
        before = Assessment.objects.filter(child=at.child(key), started_on__lt=started).order_by("-started_on").first()
        for dimension, texts in told.earlier.get(key, {}).items():
            if before is not None:
                at.keep(AssessmentPart, on=before.started_on, assessment=before, dimension=dimension, **texts)
        for name, words in told.ends.get(key, {}).items():
            setattr(assessment, name, words)
        assessment.save()
        Need.objects.filter(child=at.child(key), found_on__gte=started, assessment__isnull=True).update(
            assessment=assessment
        )
    for one in told.hard:
        at.keep(
            AdultDifficulty, on=started, assessment=mine[one.child], adult=at.child(one.adult), difficulty=one.difficulty, effect=one.effect,
            help_offered=one.help_offered,
        )  # fmt: skip


def _taken(at: Telling, told: Taken, assessment: Assessment) -> None:
    """A passage with its source, found by its words in the child's own record."""
    child, words = assessment.child, told.words
    own = OwnWords.objects.filter(person=child, words__contains=words).order_by("pk").first()
    call = Call.objects.filter(child=child, about__contains=words).order_by("pk").first()
    note = (
        Note.objects.filter(Q(words__contains=words) | Q(told_us__contains=words), children__child=child)
        .order_by("pk")
        .first()
    )
    if own is not None:
        source: dict[str, Any] = {"about": f"own_words {own.pk}", "note": own.note, "from_words": f"In their own words, to {own.heard_by}", "happened_on": own.said_on}  # fmt: skip
    elif note is not None:
        who = f", {note.written_by.name}" if note.written_by else ""
        kind = note.get_kind_display()
        source = {"about": f"note {note.pk}", "note": note, "from_words": f"{kind[0].upper()}{kind[1:]}{who}", "happened_on": note.happened_on}  # fmt: skip
    else:
        assert call is not None, f"No source in the telling has these words: {words}"
        source = {
            "about": f"call {call.pk}",
            "from_words": f"Call, {call.who or 'a call'}",
            "happened_on": day_of(call.rang_at),
        }
    at.keep(Evidence, on=source["happened_on"], assessment=assessment, dimension=told.part, words=words, **source)


def _line(at: Telling, work: FamilyAssessment, told: OnMap, day: str) -> None:
    row = at.keep(
        SafetyMapEntry, on=at.day(day), work=work, kind=told.kind, words=told.words, who=told.who, disputed=told.disputed,
        told_alone=told.alone,
    )  # fmt: skip
    if told.goal:
        at.keep(SafetyMapEntry, on=at.day(day), work=work, kind=SafetyMapEntry.Kind.GOAL, words=told.goal, answers=row)


def _number(at: Telling, work: FamilyAssessment, told: HowSafe) -> None:
    rater = at.people.get(told.rater)
    own = at.author if not told.rater else None
    SafetyScale.objects.create(
        work=work, child=at.child(told.child), rater=rater, rater_words="" if rater or own else told.rater, by_worker=own, on=at.world.on(told.on),
        value=told.value, because=told.because, one_higher=told.one_higher, asked_alone=told.alone, recorded_by=at.author,
        **at.world.written(at.day(told.on)),
    )  # fmt: skip


def _explanations(at: Telling, work: FamilyAssessment, told: tuple[Why, ...], day: str) -> None:
    made: dict[str, Hypothesis] = {}
    for one in told:
        research, says = one.research
        row = made[one.words] = at.keep(
            Hypothesis, on=at.day(day), work=work, parent=made.get(one.follows), words=one.words, why=one.why, status=one.status,
            because=one.because, changed_on=at.day(one.on), research=research, research_says=says,
        )  # fmt: skip
        for kind, lines in (("for", one.speaks_for), ("against", one.against), ("missing", one.missing)):
            for says in lines:
                at.keep(HypothesisEvidence, on=at.day(day), hypothesis=row, kind=kind, says=says)
        for what, wanted, found in one.tests:
            at.keep(
                HypothesisEvidence,
                on=at.day(day),
                hypothesis=row,
                kind="test",
                says=what,
                wanted_on=at.day(wanted),
                found=found,
            )
