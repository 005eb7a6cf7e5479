"""A thread on paper for one reader: somebody of the family, or the chair of a conference or the court. Nobody gets what is not theirs to have.

For the family: in plain words, without who told us; a child's words and numbers only with those the child agreed to; another's account only
to whoever gave it. A strand about violence is only in the copy of the child and of the adult who was harmed, given in person and away from
home, and in that of the chair or the court. What is left out leaves no gap. For the chair and the court: all of it, with its sources, and
marked as not for the family. Whom we asked when nothing changed, and the answer, stands in the copies, too; what somebody of the family answered is
theirs, and where somebody is harmed it stands only in the copy of the chair or the court; legal advice stands on no paper.
Serves: K10.00, K9.09
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.thread_rows import FromRecord
from goldenthread.casework.front_door.models import Concern
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.pathways.models import ClosingReader
from goldenthread.casework.workspace.measuring.copies import may_have as numbers_of
from goldenthread.casework.workspace.thread.asked import Asked, asked_of
from goldenthread.design.words import day
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, Reach, Says, may_reach
from goldenthread.people.reaching.own import may_have, own
from goldenthread.practice.thread.accounts import by_person
from goldenthread.practice.thread.beads import VERDICT_WORDS, step_words
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.facts import ChildThread, MeasureFact, ReadingFact, Voice
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.harmed import NOT_COUNTED, counts, not_better_yet
from goldenthread.practice.thread.said import said_number
from goldenthread.practice.thread.shape import BeadKind, Progress, Strand, headings

PLACES = tuple(BeadKind)
LEGAL = "legal"
"""The rung of legal advice: what a lawyer is asked and answers is between us and the lawyer."""
EVERYTHING = FromRecord()


@dataclass(frozen=True)
class Part:
    """One of the five places of a strand on paper: its heading and what this reader may have there."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class OnPaper:
    """One strand on paper."""

    name: str
    stands: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Copy:
    """A copy for one reader: whether it may go to them in this way, and the strands they may have."""

    reach: Reach
    strands: tuple[OnPaper, ...]


@dataclass(frozen=True)
class _Whose:
    """Which numbers the reader may have, None for all; who was harmed in which concern; who may read the child's last words; who was asked."""

    numbers: frozenset[str] | None
    harmed: Mapping[str, int]
    last_words: frozenset[int]
    asked: Mapping[str, Sequence[Asked]]


def whole_copy(
    child: Person,
    facts: ChildThread,
    found: Sequence[Strand],
    *,
    on: date,
    seen_by: Worker,
    rows: FromRecord = EVERYTHING,
) -> tuple[OnPaper, ...]:
    """Everything, with its sources: for the chair of a conference or the court, never for the family."""
    whose = _whose(facts, child, None, rows, seen_by)
    made = []
    for strand, bundle in _bundles(facts, found):
        lines = list(_lines(bundle, child, whose, on, sources=True))
        made.append(_paper(strand, [(place, line.text) for place, line in lines], facts.first_name, says_why=True))
    last = _last_words(facts, child, whose)
    return (*(one for one in made if one.parts), *([_at_the_end(last.text, child)] if last else ()))


def copy_for(
    reader: Person, child: Person, facts: ChildThread, found: Sequence[Strand], *, channel: str, on: date, seen_by: Worker,
    rows: FromRecord = EVERYTHING,
) -> Copy:  # fmt: skip
    """What one reader of the family may have of a child's thread in this way."""
    whose = _whose(facts, child, _numbers_for(reader, child, facts, channel=channel, seen_by=seen_by), rows, seen_by)
    self_ = reader.pk == child.pk
    kept, all_lines = [], []
    for strand, bundle in _bundles(facts, found):
        harmed = {whose.harmed.get(concern.id) for concern in bundle.concerns} | _named(bundle)
        if strand.violence and (channel != Channel.IN_PERSON or (not self_ and reader.pk not in harmed)):
            continue
        placed = list(_lines(bundle, child, whose, on, sources=False))
        theirs = may_have(dict(enumerate(line for _, line in placed)), reader, channel=channel, on=seen_by.today)
        left = [one for at, one in enumerate(placed) if at in theirs]
        if any(place is BeadKind.BEGAN for place, _ in left):
            lines = [(place, line.text) for place, line in left]
            kept.append(_paper(strand, lines, facts.first_name, says_why=self_))
            all_lines += [line for _, line in left]
    last = _last_words(facts, child, whose)
    if last and kept and may_have({0: last}, reader, channel=channel, on=seen_by.today):
        kept.append(_at_the_end(last.text, child))
        all_lines.append(last)
    reach = may_reach(reader, channel=channel, on=seen_by.today, carrying=all_lines)
    return Copy(reach, tuple(kept) if reach else ())


def _last_words(facts: ChildThread, child: Person, whose: _Whose) -> Line | None:
    """What the child said when our work ended: once, for all strands."""
    ended = next((one.closing for one in gathered(facts) if one.closing and one.closing.child_view), None)
    if ended is None:
        return None
    return own(f"“{ended.child_view}”", giver=child.pk, children=frozenset({child.pk}), agreed_with=whose.last_words)


def _at_the_end(words: str, child: Person) -> OnPaper:
    return OnPaper(f"What {child.short_name} said when our work ended", "", (Part("", (words,)),))


def _bundles(facts: ChildThread, found: Sequence[Strand]) -> Iterator[tuple[Strand, Gathered]]:
    by_id = {strand_id(bundle): bundle for bundle in gathered(facts)}
    for strand in found:
        yield strand, by_id[strand.id]


def _paper(strand: Strand, lines: Sequence[tuple[BeadKind, str]], name: str, *, says_why: bool) -> OnPaper:
    words = headings(strand.kind, first_name=name)
    tells = says_why or strand.progress is Progress.PASSED_ON
    stands = f"{strand.progress.words}. {strand.because}" if tells else f"{strand.progress.words}."
    parts = [Part(words[place], tuple(text for at, text in lines if at is place)) for place in PLACES]
    return OnPaper(strand.short_name, stands, tuple(part for part in parts if part.lines))


def _whose(
    facts: ChildThread, child: Person, numbers: frozenset[str] | None, rows: FromRecord, seen_by: Worker
) -> _Whose:
    concerns = [int(one.id.split()[1]) for one in facts.concerns]
    harmed = Concern.objects.filter(pk__in=concerns, harmed_adult__isnull=False).values_list("pk", "harmed_adult_id")
    readers = ClosingReader.objects.filter(closing__child=child, closing__closed_on__isnull=False)
    return _Whose(
        numbers,
        {f"concern {pk}": int(person) for pk, person in harmed if person},
        frozenset(readers.values_list("person_id", flat=True)),
        asked_of(child, list(gathered(facts)), rows, seen_by=seen_by),
    )


def _named(bundle: Gathered) -> set[int]:
    """Who is harmed by what a plan names and what falls on this strand."""
    return {one.harmed for one in bundle.named}


def _numbers_for(reader: Person, child: Person, facts: ChildThread, *, channel: str, seen_by: Worker) -> frozenset[str]:
    """The numbers this reader may have, by the one rule for numbers."""
    ids = [int(one.id.split()[1]) for measure in facts.measures for one in measure.readings]
    rows = list(Reading.objects.filter(pk__in=ids).select_related("measure"))
    return frozenset(f"reading {one.pk}" for one in numbers_of(rows, child, reader, channel=channel, seen_by=seen_by))


def _lines(
    bundle: Gathered, child: Person, whose: _Whose, on: date, *, sources: bool
) -> Iterator[tuple[BeadKind, Line]]:
    about = frozenset({child.pk})
    wish = bundle.wish
    if wish:
        told = (wish.words, "", wish.did, wish.because, wish.verdict_words)
        for place, text in zip(PLACES, told, strict=True):
            if text:
                yield place, own(text, giver=child.pk, children=about)
    for concern in bundle.concerns:
        harmed = ({whose.harmed[concern.id]} if concern.id in whose.harmed else set()) | _named(bundle)
        yield BeadKind.BEGAN, Line(concern.words, about=about | harmed)
        if sources and concern.source:
            yield BeadKind.BEGAN, Line(f"{concern.source}, {day(concern.raised_on)}", about=about, says=Says.REFERRER)
    for need in bundle.needs:
        yield (
            BeadKind.NEED,
            Line(f"{need.words} ({need.source}, {day(need.found_on)})" if sources else need.words, about=about),
        )
    for goal in bundle.goals:
        yield BeadKind.AGREED, Line(f"So that: {goal.words}", about=about)
    for step in bundle.steps:
        when = f", by {day(step.due_on)}" if step.due_on else ""
        what, who = step.words.strip().rstrip("."), step.owner or "Nobody is named"
        yield BeadKind.AGREED, Line(f"{what}. {who}{when}. {step_words(step, on=on)}.", about=about)
    for measure in bundle.measures:
        yield from _numbers(measure, child, whose, about)
    not_yet = not_better_yet(bundle)
    for impact in bundle.impacts:
        words = impact.words or VERDICT_WORDS[impact.verdict]
        if not counts(impact.voice.value, impact.verdict.value, asked_alone=impact.asked_alone, not_better=not_yet):
            words = f"{words} {NOT_COUNTED}"
        text = f"{_whose_word(impact.voice, child)}, {day(impact.on)}: {words}"
        yield BeadKind.CHANGED, _view(text, impact.voice, child, about)
    for asked in whose.asked.get(strand_id(bundle), ()):
        if asked.rung != LEGAL:
            text = f"{day(asked.on)}: {asked.words}"
            ours = asked.of_ours and not bundle.violence
            yield BeadKind.CHANGED, Line(text, about=about) if ours else own(text, giver=None, about=about)
    if bundle.closing:
        yield BeadKind.NOW, Line(f"When our work ended, {day(bundle.closing.on)}: {bundle.closing.words}", about=about)


def _numbers(
    measure: MeasureFact, child: Person, whose: _Whose, about: frozenset[int]
) -> Iterator[tuple[BeadKind, Line]]:
    """One line for each person, of the numbers this reader may have. Where there are none, no line."""
    for voice, _, given in by_person(measure):
        readings = [one for one in given if whose.numbers is None or one.id in whose.numbers]
        if readings:
            text = f"{measure.words} {_whose_word(voice, child)}: {_course(readings)}"
            if measure.target is not None:
                text += f" Good enough: {said_number(measure.target)}."
            yield BeadKind.CHANGED, Line(text, about=about)


def _course(readings: Sequence[ReadingFact]) -> str:
    return ", ".join(f"{said_number(one.value)} ({day(one.on)})" for one in readings) + "."


def _whose_word(voice: Voice, child: Person) -> str:
    return child.short_name if voice is Voice.CHILD else voice.words[:1].upper() + voice.words[1:]


def _view(text: str, voice: Voice, child: Person, about: frozenset[int]) -> Line:
    """What somebody made of it, as theirs: nobody has been asked who else may know it."""
    if voice is Voice.CHILD:
        return own(text, giver=child.pk, children=about)
    if voice in (Voice.HARMED_ADULT, Voice.PARENT, Voice.NETWORK):
        return own(text, giver=None, about=about)
    return Line(text, about=about)
