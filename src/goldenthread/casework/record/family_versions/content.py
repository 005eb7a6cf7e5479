"""What stands in an assessment, paragraph by paragraph, each with whom it is about and who told us: the one content every copy is made from.

Serves: K1.18a, K1.18b
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.assessments.thinking_models import SafetyMapEntry, SafetyScale
from goldenthread.casework.assessments.work_models import AdultDifficulty, AssessmentPart, AssessmentSource
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.people.models import Parentage, Person
from goldenthread.people.reaching import Line, Says
from goldenthread.people.reaching.own import own
from goldenthread.people.reaching.queries import around
from goldenthread.practice.assessing.dimensions import BY_KEY as DIMENSIONS
from goldenthread.practice.assessing.dimensions import DIMENSIONS as IN_ORDER
from goldenthread.practice.family_version import Passage, paragraphs, whose_accounts

IN_A_PART = (
    ("told", "child_view"), ("good", "strengths"), ("worry", "worries"), ("know", "we_know"), ("views", "parents_view"), ("means", "means"),
    ("not_known", "not_known"),
)  # fmt: skip
IN_AN_ASSESSMENT = (
    ("means", "analysis"), ("grow", "permanence"), ("next", "recommended"), ("next", "recommended_because"), ("told", "child_says"),
    ("views", "family_says"),
)  # fmt: skip
THEIR_WORDS = frozenset({"told", "views"})
Kind = SafetyMapEntry.Kind


@dataclass(frozen=True)
class Piece:
    """One paragraph: where it goes, and as a line. `told_by`: everybody who told us; `private_to`: the adult whose own life it is about."""

    passage: Passage
    line: Line
    private_to: int | None = None
    told_by: tuple[int, ...] = ()


@dataclass(frozen=True)
class Circle:
    """The people of one assessment: children, parents and everybody around them, with what they are called."""

    children: dict[int, Person]
    others: dict[int, Person]
    parents: dict[int, frozenset[int]]

    @property
    def people(self) -> dict[int, Person]:
        """Everybody."""
        return self.children | self.others

    def called(self) -> dict[int, tuple[str, ...]]:
        """What each of them is called in a text: the given name, and Mum or Dad where only one of them can be meant."""
        found = {pk: [name for name in (person.shown_given,) if name] for pk, person in self.people.items()}
        grown = {pk for parents in self.parents.values() for pk in parents} & self.others.keys()
        for words, sexes in ((("Mum", "Mother", "Mummy"), "f"), (("Dad", "Father", "Daddy"), "m")):
            those = [pk for pk in grown if self.people[pk].sex.lower().startswith(sexes)]
            if len(those) == 1:
                found[those[0]] += words
        return {pk: tuple(names) for pk, names in found.items() if names}


def circle_of(work: Work, *, seen_by: Worker) -> Circle:
    """Everybody the worker may know of around the children of an assessment."""
    children = {child.pk: child for child in work.people}
    others = {one.pk: one for child in work.people for one in around(child, seen_by=seen_by) if one.pk not in children}
    parents: dict[int, set[int]] = {pk: set() for pk in children}
    for child_id, parent_id in Parentage.objects.filter(child_id__in=children, ended_on__isnull=True).values_list(
        "child_id", "parent_id"
    ):
        parents[child_id].add(parent_id)
    return Circle(children, others, {pk: frozenset(found) for pk, found in parents.items()})


def pieces_of(work: Work, circle: Circle, *, seen_by: Worker) -> list[Piece]:
    """The whole content as pieces, in the order of the assessment. A fixed number of statements."""
    maker = _Maker(circle)
    found = [*maker.cut("why", work.row.why, None), *_spoke(work, circle)]
    parts: dict[int, list[AssessmentPart]] = {}
    order = {one.key: at for at, one in enumerate(IN_ORDER)}
    for part in AssessmentPart.objects.filter(assessment__in=work.children):
        parts.setdefault(part.assessment_id, []).append(part)
    for assessment in work.children:
        rows = sorted(parts.get(assessment.pk, []), key=lambda row: order.get(row.dimension, 99))
        for section, name in IN_A_PART:
            for row in rows:
                label = DIMENSIONS[row.dimension].name if row.dimension in DIMENSIONS else ""
                found += maker.cut(
                    section, getattr(row, name), assessment.child_id, "" if section in THEIR_WORDS else label
                )
        for section, name in IN_AN_ASSESSMENT:
            found += maker.cut(section, getattr(assessment, name), assessment.child_id)
    found += _difficulties(work, maker)
    found += _needs(work, maker)
    return [*found, *_map(work, maker), *_numbers(work)]


class _Maker:
    """Cuts a text into pieces, and finds whose account each paragraph is."""

    def __init__(self, circle: Circle) -> None:
        self.circle, self.called = circle, circle.called()
        self.everybody = frozenset(circle.children)

    def cut(self, section: str, text: str, child: int | None, label: str = "") -> Iterator[Piece]:
        """The paragraphs of one box."""
        about = frozenset({child}) if child else self.everybody
        for words in paragraphs(text):
            told_by = self._told_by(section, words, child)
            yield Piece(
                Passage(section, words, child, label), self._line(section, words, about, told_by), told_by=told_by
            )

    def _told_by(self, section: str, words: str, child: int | None) -> tuple[int, ...]:
        told_by = whose_accounts(words, self.called)
        if section == "told" and child:
            return (child, *(one for one in told_by if one != child))
        if not told_by and section == "views" and child and (only := self._only_parent(child)):
            return (only,)
        return told_by

    def _line(self, section: str, words: str, about: frozenset[int], told_by: tuple[int, ...]) -> Line:
        """As a line that is somebody's own: a child's where a child is among those who told us."""
        child = next((one for one in told_by if one in self.circle.children), None)
        if child is not None:
            return own(words, giver=child, children=self.circle.children, about=about)
        if told_by or section == "views":
            return own(words, giver=told_by[0] if told_by else None, about=about)
        return Line(words, about)

    def _only_parent(self, child: int) -> int | None:
        """Whose view a parents' box holds where nobody is named: the one parent there is."""
        parents = [pk for pk in self.circle.parents.get(child, ()) if pk in self.circle.others]
        return parents[0] if len(parents) == 1 else None


def _spoke(work: Work, circle: Circle) -> list[Piece]:
    """Who was spoken with: each service or professional that answered, each of the family of whom a record is kept. Never who referred."""
    rows = (
        AssessmentSource.objects.filter(work=work.row, answered_on__isnull=False)
        .select_related("agency", "person")
        .order_by("pk")
    )
    found = []
    for row in rows:
        person = circle.people.get(row.person_id or 0)
        if row.whom == AssessmentSource.Whom.PROFESSIONAL:
            words = row.words or (row.agency.name if row.agency else "")
            line = Line(words)
        elif person is not None:
            words = person.short_name
            line = Line(words, frozenset({person.pk}), Says.CONTACT)
        else:
            continue
        found += [Piece(Passage("spoke", words), line)] if words else []
    return found


def _difficulties(work: Work, maker: _Maker) -> list[Piece]:
    """What is hard for an adult goes to that adult alone; what it does to a child stands with what we saw."""
    found: list[Piece] = []
    for row in AdultDifficulty.objects.filter(assessment__in=work.children).select_related("assessment").order_by("pk"):
        child = row.assessment.child_id
        for text in (row.difficulty, row.help_offered):
            for words in paragraphs(text):
                about = frozenset({row.adult_id})
                found.append(Piece(Passage("hard", words, child), Line(words, about), private_to=row.adult_id))
        found += maker.cut("means", row.effect, child)
    return found


def _needs(work: Work, maker: _Maker) -> list[Piece]:
    rows: Iterable[Need] = (
        Need.objects.filter(assessment__in=work.children).select_related("assessment").order_by("found_on", "pk")
    )
    return [piece for row in rows for piece in maker.cut("needs", row.words, row.child_id)]


def _map(work: Work, maker: _Maker) -> list[Piece]:
    """Strengths and safety shown; each danger with the goal that answers it, as one paragraph: they go together or not at all."""
    rows = list(SafetyMapEntry.objects.filter(work=work.row).order_by("pk"))
    goals = {row.answers_id: row for row in rows if row.answers_id}
    found: list[Piece] = []
    for row in rows:
        if row.kind == Kind.DANGER:
            goal = goals.get(row.pk)
            words = f"We worry that, if nothing changes: {row.words.strip()}" + (
                f" What we want to see instead: {goal.words.strip()}" if goal else ""
            )
            found += maker.cut("map", " ".join(words.split()), None)
        elif row.kind in (Kind.STRENGTH, Kind.SAFETY):
            found += maker.cut("map", row.words, None)
    return found


def _numbers(work: Work) -> list[Piece]:
    """The newest number of each person about each child: theirs, and never averaged."""
    rows = (
        SafetyScale.objects.filter(work=work.row, child_id__in=work.child_ids)
        .select_related("child", "rater", "by_worker")
        .order_by("on", "pk")
    )
    newest = {(row.child_id, row.rater_id, row.rater_words, row.by_worker_id): row for row in rows}
    found = []
    for row in newest.values():
        who = row.rater.short_name if row.rater else row.rater_words or (row.by_worker.name if row.by_worker else "")
        because = f" {row.because.strip()}" if row.because.strip() else ""
        words = f"{who} gave {row.value} of 10 for {row.child.short_name}.{because}"
        about = frozenset({row.child_id})
        theirs = row.rater_id or row.rater_words
        line = (
            own(words, giver=row.rater_id, children=work.child_ids, about=about, number=True)
            if theirs
            else Line(words, about)
        )
        found.append(Piece(Passage("numbers", words, row.child_id), line))
    return found
