"""An ending with the thread beside it: each worry with its answer, its first and last numbers, what is missing before somebody decides.

Serves: K10.08, K6.W2, K10.06
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.caseload.thread_rows import FromRecord
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.pathways.closing import queries
from goldenthread.casework.pathways.closing.permits import standing
from goldenthread.casework.pathways.models import Closing, ClosingAnswer
from goldenthread.casework.pathways.passing.queries import transfers_of
from goldenthread.casework.pathways.passing_models import Goodbye
from goldenthread.casework.workspace.thread.addresses import Links
from goldenthread.casework.workspace.thread.asked import Asked, asked_of
from goldenthread.people.models import Person
from goldenthread.practice.closing import Became, Ending, Missing, WishAnswered, WorryAnswered, missing
from goldenthread.practice.thread.accounts import by_person
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.facts import ChildThread, ReadingFact, Voice
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.shape import Progress, Strand
from goldenthread.practice.thread.strands import strands


@dataclass(frozen=True)
class Numbers:
    """One question, one voice: the first and the last number side by side."""

    words: str
    whose: str
    is_child: bool
    first: ReadingFact
    last: ReadingFact | None
    target: float | None
    fact_id: str


@dataclass(frozen=True)
class OfWorry:
    """One worry at the end: the row, what became of it, its strand, its numbers, what is missing about it, whether it is about violence.

    `harmed`: who is harmed, by the worry itself or by a plan that answers it.
    """

    row: ConcernChild
    answer: ClosingAnswer | None
    became: str
    strand: Strand | None
    href: str
    numbers: tuple[Numbers, ...]
    asked: tuple[Asked, ...]
    missing: tuple[Missing, ...]
    violence: bool
    harmed: frozenset[int]


@dataclass(frozen=True)
class OfWish:
    """One wish at the end, with where it stands and what is missing."""

    row: Wish
    told: Any
    verdict: Any
    next: str
    missing: tuple[Missing, ...]


@dataclass(frozen=True)
class Whole:
    """An ending as its page shows it."""

    closing: Closing
    stands: str
    goodbye: Goodbye
    worries: tuple[OfWorry, ...]
    wishes: tuple[OfWish, ...]
    missing: tuple[Missing, ...]
    given: dict[str, str]
    taken_over: str

    def of(self, part: str) -> tuple[Missing, ...]:
        """What is missing of one part."""
        return tuple(one for one in self.missing if one.part == part)


def whole_of(closing: Closing, child: Person, *, seen_by: Worker) -> Whole:
    """Everything about one ending, asked once. One that was decided is shown as it stood on its day, whatever came after."""
    ended = closing.closed_on
    then = FromRecord(on=ended) if ended else FromRecord()
    facts = thread_facts([child.pk], then)[child.pk]
    whole_bundles = gathered(facts)
    bundles = {concern.id: bundle for bundle in whole_bundles for concern in bundle.concerns}
    asked = asked_of(child, list(whole_bundles), then, seen_by=seen_by)
    by_id = {one.id: one for one in strands(facts, ended or seen_by.today, council_thread())}
    answers = {answer.strand_id: answer for answer in closing.answers.all()}
    rows = queries.worries_of(child, seen_by=seen_by, until=ended)
    wishes = list(queries.wishes_of(child, seen_by=seen_by, until=ended))
    goodbye = queries.goodbye_of(closing, seen_by=seen_by)
    taken_over = next((one.accepted_by for one in transfers_of(child, seen_by=seen_by) if one.accepted_on and not one.from_words), "")  # fmt: skip
    ending = Ending(
        first_name=child.short_name,
        worries=tuple(_worry(row, answers.get(row.pk), bundles, by_id) for row in rows),
        wishes=tuple(_wish(row, ended) for row in wishes),
        because=closing.because, child_says=closing.child_says, family_says=closing.family_says,
        if_it_slips=goodbye.if_it_slips, network=goodbye.network, goodbye=goodbye.how, letter=goodbye.letter,
        passes_on=closing.kind == Closing.Kind.TRANSFER, taken_over=bool(taken_over),
    )  # fmt: skip
    lacks = missing(ending)
    links = Links(child.pk)
    return Whole(
        closing=closing, stands=standing(closing), goodbye=goodbye,
        worries=tuple(_of_worry(row, answers.get(row.pk), bundles, by_id, links, facts, lacks, asked) for row in rows),
        wishes=tuple(_of_wish(row, ended, lacks) for row in wishes),
        missing=lacks, given={gate.gate: gate.because for gate in closing.gates.all()}, taken_over=taken_over,
    )  # fmt: skip


def _key(row: ConcernChild) -> str:
    return f"concern {row.concern_id}"


def _worry(
    row: ConcernChild, answer: ClosingAnswer | None, bundles: dict[str, Gathered], by_id: dict[str, Strand]
) -> WorryAnswered:
    bundle = bundles.get(_key(row))
    strand = by_id.get(strand_id(bundle)) if bundle else None
    steps = [step for step in bundle.steps if step.status in ("live", "done")] if bundle else []
    counts = [len(numbers.readings) for one in bundle.measures for numbers in by_person(one)] if bundle else []
    told: dict[str, Any] = {}
    if answer:
        told = {
            "became": answer.became or Became.RESOLVED.value, "says": answer.says, "sources": (answer.source_one, answer.source_two),
            "not_from_child": answer.not_from_child, "passed_to": answer.passed_to, "accepted_by": answer.accepted_by,
        }  # fmt: skip
    return WorryAnswered(
        id=_key(row), name=row.concern.name, progress=strand.progress if strand else Progress.CANNOT_TELL, violence=_violence(row, bundle),
        readings=max(counts, default=0), all_done=bool(steps) and all(step.status == "done" for step in steps),
        from_census=row.concern.census_words, **told,
    )  # fmt: skip


def _of_worry(
    row: ConcernChild, answer: ClosingAnswer | None, bundles: dict[str, Gathered], by_id: dict[str, Strand], links: Links, facts: ChildThread,
    lacks: tuple[Missing, ...], asked: dict[str, list[Asked]],
) -> OfWorry:  # fmt: skip
    bundle = bundles.get(_key(row))
    strand = by_id.get(strand_id(bundle)) if bundle else None
    return OfWorry(
        row=row,
        answer=answer,
        became=Became(answer.became).words if answer and answer.became else "",
        strand=strand,
        href=links.strand(strand) if strand else "",
        numbers=tuple(_numbers(bundle, facts.first_name)) if bundle else (),
        asked=tuple(asked.get(strand.id, ())) if strand else (),
        missing=tuple(one for one in lacks if one.part == _key(row)),
        violence=_violence(row, bundle),
        harmed=_harmed(row) | frozenset(one.harmed for one in (bundle.named if bundle else ())),
    )


def _violence(row: ConcernChild, bundle: Gathered | None) -> bool:
    return row.concern.about_violence or bool(bundle and bundle.violence)


def _harmed(row: ConcernChild) -> frozenset[int]:
    return frozenset({row.concern.harmed_adult_id} if row.concern.harmed_adult_id else ())


def _numbers(bundle: Gathered, name: str) -> Iterator[Numbers]:
    for measure in bundle.measures:
        for voice, _, readings in by_person(measure):
            whose, last = (name if voice is Voice.CHILD else voice.words), readings[-1] if len(readings) > 1 else None
            yield Numbers(measure.words, whose, voice is Voice.CHILD, readings[0], last, measure.target, measure.id)


def _moves(row: Wish, until: date | None) -> dict[str, Any]:
    told = [move for move in row.moves.all() if until is None or move.on <= until]
    return {move.to: move for move in sorted(told, key=lambda one: (one.on, one.pk))}


def _wish(row: Wish, until: date | None) -> WishAnswered:
    moves = _moves(row, until)
    return WishAnswered(f"wish {row.pk}", row.name, told_back="told_back" in moves, verdict="verdict" in moves)


def _of_wish(row: Wish, until: date | None, lacks: tuple[Missing, ...]) -> OfWish:
    moves = _moves(row, until)
    here = tuple(one for one in lacks if one.key in (f"told wish {row.pk}", f"verdict wish {row.pk}"))
    following = "" if "verdict" in moves else "verdict" if "told_back" in moves else "told_back"
    return OfWish(row, moves.get("told_back"), moves.get("verdict"), following, here)
