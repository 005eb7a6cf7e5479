"""Puts the endings into the record: what was asked, answered, let go with a reason, decided; the goodbye and the letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.pathways.models import Closing, ClosingAnswer, ClosingGate, ClosingMove, ClosingReader
from goldenthread.casework.pathways.passing_models import Goodbye


@dataclass(frozen=True)
class AnsweredTold:
    """What became of one worry. Without words of its own, those of the closing stand."""

    name: str
    became: str
    says: str = ""
    sources: tuple[str, ...] = ()
    not_from_child: str = ""
    passed_to: str = ""
    accepted_by: str = ""
    accepted: str = ""


@dataclass(frozen=True)
class EndingTold:
    """How our work with one child ended. Not closed: it waits for a manager. `gates` are what was missing, by its key and name, with why."""

    family: str
    child: str
    asked: str
    by: str
    worries: tuple[AnsweredTold, ...]
    closed: str = ""
    manager_says: str = ""
    kind: str = "close"
    proposed: str = ""
    because: str = ""
    child_says: str = ""
    may_read: tuple[str, ...] = ()
    family_says: str = ""
    gates: Mapping[str, str] = field(default_factory=dict)
    on: str = ""
    how: str = ""
    letter: str = ""
    if_it_slips: str = ""
    network: str = ""


def load_endings(at: Telling) -> None:
    """The endings of one family."""
    from goldenthread.casework.elmshire.families.endings_told import ENDINGS

    for told in ENDINGS:
        if told.family == at.told.key:
            _ending(at, told)


def _ending(at: Telling, told: EndingTold) -> None:
    child = at.child(told.child)
    if told.closed:
        closing = Closing.objects.get(child=child, closed_on=at.day(told.closed))
        closing.kind, closing.proposed_on = told.kind, at.day(told.closed)
        closing.save()
    else:
        closing = at.keep(
            Closing, on=at.day(told.asked), by=told.by, child=child, kind=told.kind, proposed_on=at.day(told.proposed), reason="RC7",
            because=told.because, child_says=told.child_says, family_says=told.family_says,
        )  # fmt: skip
    _moves(at, told, closing)
    for answered in told.worries:
        _answer(at, told, closing, answered)
    for key in told.may_read:
        at.keep(ClosingReader, on=at.day(told.asked), by=told.by, closing=closing, person=at.people[key])
    for key, because in told.gates.items():
        at.keep(
            ClosingGate, on=at.day(told.asked), by=told.by, closing=closing, gate=_gate(child.pk, key), because=because
        )
    Goodbye.objects.create(
        closing=closing, on=at.day(told.on), how=told.how, letter=told.letter, if_it_slips=told.if_it_slips, network=told.network,
        recorded_by=at.world.worker(told.by), **at.world.written(at.day(told.asked)),
    )  # fmt: skip


def _moves(at: Telling, told: EndingTold, closing: Closing) -> None:
    writer, decider = at.world.worker(told.by), closing.decided_by
    steps = [("written", told.asked, "", writer), ("asked", told.asked, "", writer)]
    if told.closed and decider:
        steps.append(("closed", told.closed, told.manager_says, decider))
    for to, day, because, who in steps:
        told_on = at.day(day) or at.world.today
        ClosingMove.objects.create(
            closing=closing, to=to, on=told_on, because=because, recorded_by=who, **at.world.written(told_on)
        )


def _answer(at: Telling, told: EndingTold, closing: Closing, answered: AnsweredTold) -> None:
    strand = ConcernChild.objects.get(concern__name=answered.name, child=closing.child)
    one, two = (*answered.sources, "", "")[:2]
    said = {
        "became": answered.became, "source_one": one, "source_two": two, "not_from_child": answered.not_from_child,
        "passed_to": answered.passed_to, "accepted_by": answered.accepted_by, "accepted_on": at.day(answered.accepted),
    }  # fmt: skip
    row = ClosingAnswer.objects.filter(closing=closing, strand=strand).first()
    if row is None:
        at.keep(
            ClosingAnswer, on=at.day(told.asked), by=told.by, closing=closing, strand=strand, says=answered.says, **said
        )
        return
    for name, value in said.items():
        setattr(row, name, value)
    row.says = answered.says or row.says
    row.save()


def _gate(child_id: int, key: str) -> str:
    """The key of what was missing: 'answer Missing Mum' is about that worry of the child, 'verdict Ask me' about that wish."""
    kind, _, name = key.partition(" ")
    if not name:
        return kind
    if kind in ("told", "verdict"):
        return f"{kind} wish {Wish.objects.get(child_id=child_id, name=name).pk}"
    return f"{kind} concern {ConcernChild.objects.get(child_id=child_id, concern__name=name).concern_id}"
