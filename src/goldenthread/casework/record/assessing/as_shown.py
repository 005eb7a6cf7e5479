"""An assessment as plain words, whole: what is kept when it is signed off, and what tells whether it changed since somebody read it.

What was taken from the record stands with the part it was used in, and says where it is from: a conclusion is read with what it rests on.
Serves: K1.07b, K1.13, K9.W4
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.assessments.referring_on import queries as referring
from goldenthread.casework.assessments.thinking.queries import passages_of
from goldenthread.casework.assessments.thinking_models import (
    Evidence,
    Hypothesis,
    HypothesisEvidence,
    SafetyMapEntry,
    SafetyScale,
)
from goldenthread.casework.assessments.work_models import (
    AbsentParent,
    AdultDifficulty,
    AssessmentPart,
    AssessmentSource,
    FamilyAssessment,
    ManagerReview,
)
from goldenthread.casework.assessments.working.asking_queries import holders_of, in_words
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.design.words import day, listed
from goldenthread.practice.assessing.dimensions import BY_KEY, PART_FIELDS

OF_A_PARENT = (
    ("Parental responsibility", "responsibility"), ("Whether they are the parent", "parentage"), ("Orders", "orders"),
    ("The other parent, asked alone", "other_parent_view"), ("The child", "child_view"), ("Harm there may be", "risk"),
    ("What they could be for the child", "resource"),
)  # fmt: skip
AT_THE_END = (
    ("What it all means for {}", "analysis"), ("Where {} will grow up", "permanence"), ("If this went on", "if_it_went_on"),
    ("If this ended", "if_it_ended"), ("What is recommended", "recommended"), ("Why", "recommended_because"), ("What {} says", "child_says"),
    ("What the family says", "family_says"),
)  # fmt: skip


def version_of(words: str) -> str:
    """A short word for an assessment as it stands: another one as soon as anything in it changes."""
    return hashlib.sha256(words.encode()).hexdigest()


def as_words(work: Work, *, seen_by: Worker) -> str:
    """The assessment whole, in plain words, with everybody's names as they stand: what is signed off."""
    row = work.row
    lines = [
        f"Assessment with the family, begun {day(row.started_on)}",
        "About " + listed(child.shown_name for child in work.people),
        "Written by " + listed(sorted({one.written_by.name for one in work.children if one.written_by})),
        _under("Why", row.why),
        _under("How far it goes", row.how_far),
        f"Agreed with {row.agreed_with.name} on {day(row.agreed_on)}" if row.agreed_with else "",
        "It goes with a section 47 enquiry." if row.protection else "",
        *_consent(work, seen_by),
        _under("The talk about consent", row.consent_talk),
        _under(
            "Together or apart",
            f"{row.get_together_display().capitalize()}. {row.together_because}" if row.together else "",
        ),
        *_asked(row),
        *_absent(row),
        *_of_children(work, seen_by),
        *_map(row),
        *_explanations(row),
        *_looks(work.looks),
    ]
    return "\n\n".join(line for line in lines if line)


def _under(heading: str, text: str) -> str:
    return f"{heading}\n{text.strip()}" if text.strip() else ""


def _consent(work: Work, seen_by: Worker) -> Iterator[str]:
    for holder in holders_of(work.row, seen_by=seen_by):
        for child, said in holder.said:
            when = f" on {day(said.on)}" if said else ""
            more = (
                " ".join(part for part in (said.explained, said.conditions, said.lawful_reason) if part) if said else ""
            )
            yield f"{holder.person.shown_name}, for {child.short_name}: {in_words(said)}{when}. {more}".strip()


def _who(person: object, words: str) -> str:
    return words or getattr(person, "shown_name", "")


def _asked(row: FamilyAssessment) -> Iterator[str]:
    for one in AssessmentSource.objects.filter(work=row).select_related("person", "agency").order_by("pk"):
        who = ", ".join(part for part in (_who(one.person, one.words), one.agency.name if one.agency else "") if part)
        asked = f"asked {day(one.asked_on)}" if one.asked_on else "not asked"
        heard = f"answered {day(one.answered_on)}" if one.answered_on else "no answer"
        yield "\n".join(
            part
            for part in (f"{one.get_whom_display().capitalize()}: {who}, {asked}, {heard}", one.says, one.not_answered)
            if part
        )


def _absent(row: FamilyAssessment) -> Iterator[str]:
    for one in AbsentParent.objects.filter(work=row).select_related("person", "decided_by").order_by("pk"):
        yield f"A parent who is not there: {_who(one.person, one.words)}"
        yield from (_under(heading, getattr(one, name)) for heading, name in OF_A_PARENT)
        if one.decision:
            by = f"{one.decided_by.name if one.decided_by else 'a manager'}, {day(one.decided_on)}"
            again = f" To be looked at again on {day(one.review_on)}." if one.review_on else ""
            yield f"Decided: {one.get_decision_display()} ({by}). {one.because}{again}"


def _of_children(work: Work, seen_by: Worker) -> Iterator[str]:
    used: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
    for one in passages_of(list(work.children), seen_by=seen_by):
        if not getattr(one, "gone", False):
            used[one.assessment_id, one.dimension].append(one)
    for part in work.children:
        yield from _of_child(part, {key: used[part.pk, key] for key in BY_KEY}, seen_by)


def _of_child(part: Assessment, used: dict[str, list[Evidence]], seen_by: Worker) -> Iterator[str]:
    name = part.child.short_name
    yield f"For {part.child.shown_name}"
    rows = {one.dimension: one for one in AssessmentPart.objects.filter(assessment=part)}
    for key, dimension in BY_KEY.items():
        one = rows.get(key)
        if one or used[key]:
            yield dimension.name
            yield _under("From the record", "\n".join(_passage(passage) for passage in used[key]))
        if one:
            yield from (_under(field.label.format(child=name), getattr(one, field.name)) for field in PART_FIELDS)
            yield _under("Not looked at", one.not_looked_at)
    referred = referring.refer_ons_of(part, seen_by=seen_by)
    for hard in AdultDifficulty.objects.filter(assessment=part).select_related("adult").order_by("pk"):
        yield _under(f"What is hard for {hard.adult.shown_name}", hard.difficulty)
        yield _under(f"What it does to {name}", hard.effect)
        yield _under("Help", hard.help_offered)
        yield _under(
            f"Help for {hard.adult.shown_name} from an adult service", referring.in_words(referred.get(hard.pk, []))
        )
    for need in Need.objects.filter(assessment=part).order_by("pk"):
        yield _under(f"What {name} needs", "\n".join(text for text in (need.words, need.means) if text))
    yield from (_under(heading.format(name), getattr(part, field)) for heading, field in AT_THE_END)


def _passage(one: Evidence) -> str:
    """A passage, and where it is from."""
    where = (one.from_words, day(one.happened_on) if one.happened_on else "")
    return f"“{one.words.strip()}” {', '.join(part for part in where if part)}".rstrip()


def _map(row: FamilyAssessment) -> Iterator[str]:
    for line in SafetyMapEntry.objects.filter(work=row).order_by("pk"):
        yield _under(
            line.get_kind_display().capitalize(), "\n".join(text for text in (line.words, line.disputed) if text)
        )
    for scale in (
        SafetyScale.objects.filter(work=row).select_related("child", "rater", "by_worker").order_by("on", "pk")
    ):
        whose = _who(scale.rater, scale.rater_words) or (scale.by_worker.name if scale.by_worker else "somebody")
        yield f"How safe {scale.child.short_name} is: {scale.value} of 10, {whose}, {day(scale.on)}. {scale.because} {scale.one_higher}".strip()


def _explanations(row: FamilyAssessment) -> Iterator[str]:
    evidence: dict[int, list[HypothesisEvidence]] = {}
    for one in HypothesisEvidence.objects.filter(hypothesis__work=row).order_by("pk"):
        evidence.setdefault(one.hypothesis_id, []).append(one)
    for idea in Hypothesis.objects.filter(work=row).order_by("pk"):
        yield _under(
            f"What may be going on: {idea.get_status_display()}",
            "\n".join(text for text in (idea.words, idea.why, idea.because) if text),
        )
        for one in evidence.get(idea.pk, []):
            yield f"{one.get_kind_display().capitalize()}: {one.says} {one.found}".strip()


def _looks(looks: Iterable[ManagerReview]) -> Iterator[str]:
    for look in looks:
        said = [look.says, _under("Questions", look.questions), _under("Answered", look.answered)]
        yield _under(
            f"{look.get_what_display().capitalize()}, {look.by.name}, {day(look.on)}",
            "\n".join(text for text in said if text) or "–",
        )
