"""Writing the end of our work with a child: what became of each worry, what child and family say, what stays, how we said goodbye.

Serves: K10.08, K10.06, K10.00
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.pathways.closing.deciding import move_to_answer
from goldenthread.casework.pathways.closing.permits import (
    ENDED,
    may_answer,
    may_ask,
    may_begin,
    may_take_up,
    may_write,
    standing,
)
from goldenthread.casework.pathways.models import Closing, ClosingAnswer, ClosingGate, ClosingMove, ClosingReader
from goldenthread.casework.pathways.passing_models import Goodbye
from goldenthread.people.models import Person
from goldenthread.practice.closing import Became, Missing

OF_ANSWER = ("says", "source_one", "source_two", "not_from_child", "passed_to", "accepted_by")
CHOSEN_OF_ANSWER = ("became", "accepted_on")
TEXTS = ("because", "child_says", "family_says")
PARTS = ("kind", "proposed_on", "reason", *TEXTS)
GOODBYE = ("on", "how", "letter", "if_it_slips", "network")


def part_of(closing: Closing, names: Iterable[str]) -> dict[str, Any]:
    """What stands in parts of an ending, by the names of the boxes; `readers` are those whom the child lets read their words."""
    found = texts_of(closing, [name for name in names if name in TEXTS])
    found |= {name: Chosen(getattr(closing, name)) for name in ("proposed_on", "reason") if name in names}
    found |= {"kind": Chosen(closing.kind, at_first=Closing.Kind.CLOSE)} if "kind" in names else {}
    return found | (
        {"readers": _chosen_readers(closing.readers.values_list("person_id", flat=True))} if "readers" in names else {}
    )


def _chosen_readers(readers: Iterable[int]) -> Chosen:
    return Chosen(list(readers), at_first=[])


def goodbye_of(closing: Closing, names: Iterable[str]) -> dict[str, Any]:
    """What stands of the goodbye, by the names of the boxes."""
    row = Goodbye.objects.filter(closing=closing).first()
    return texts_of(row, [name for name in names if name != "on"], [name for name in names if name == "on"])


def box_of(gate: str) -> str:
    """The name of the box in which somebody says why it is right to close although this is missing."""
    return f"gate-{gate.replace(' ', '-')}"


def reasons_of(closing: Closing) -> dict[str, str]:
    """Why it was right to close although something was missing, when it was last asked for, by the names of the boxes."""
    return {box_of(one.gate): one.because for one in closing.gates.all()}


@act
def begin_closing(*, child: Person, kind: str = Closing.Kind.CLOSE, by: Worker) -> Closing:
    """Begin to write how our work with a child ends. There is one at a time: where one is being written, it goes on.

    Raises:
        NotAllowed: this worker may not write in the record.
    """
    may_begin(child, by=by).or_refuse()
    Person.objects.select_for_update().get(pk=child.pk)
    for closing in child.closings.filter(closed_on__isnull=True).order_by("-pk"):
        if standing(closing) not in ENDED:
            return closing
    made: Closing = Closing.objects.create(child=child, kind=kind, recorded_by=by)
    ClosingMove.objects.create(closing=made, to="written", on=by.today, recorded_by=by)
    log(by, "began to write how our work ends", made, person_id=child.pk)
    touch(child.pk)
    return made


@act
def begin_together(*, children: Iterable[Person], because: str = "", by: Worker) -> list[Closing]:
    """Begin the endings of brothers and sisters in one step. Each is an ending of its own; where nothing says why yet, the reason is taken over.

    Raises:
        NotAllowed: this worker may not write in one of their records.
    """
    made = [begin_closing(child=child, by=by) for child in children]
    for closing in made:
        row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
        if because.strip() and not row.because and may_write(row, by=by):
            write_part(closing=row, because=because, by=by)
    return made


def _locked(closing: Closing, *, by: Worker) -> Closing:
    row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
    may_write(row, by=by).or_refuse()
    return row


def answer_of(closing: Closing, strand: ConcernChild) -> dict[str, Any]:
    """What stands about one worry, by the names of the boxes."""
    return texts_of(ClosingAnswer.objects.filter(closing=closing, strand=strand).first(), OF_ANSWER, CHOSEN_OF_ANSWER)


@act
def answer_worry(
    *, closing: Closing, strand: ConcernChild, became: str, says: str, source_one: str = "", source_two: str = "", not_from_child: str = "",
    passed_to: str = "", accepted_by: str = "", accepted_on: date | None = None, began_from: str = "", by: Worker,
) -> ClosingAnswer:  # fmt: skip
    """Say what became of one worry, and how we know. One that a decided ending left without an answer may still be answered, late.

    Raises:
        NotAllowed: it may not be written on now, the worry is not this child's, nothing is said, or nobody is named who goes on with it.
        Stale: somebody else answered it in between; both texts are in it.
    """
    row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
    may_answer(row, strand, by=by).or_refuse()
    if strand.child_id != row.child_id:
        raise NotAllowed("That worry is not this child’s.")
    if became not in set(Became) or not says.strip():
        raise NotAllowed("Choose what became of it, and say it in words the family will read.")
    if became == Became.PASSED_ON and not passed_to.strip():
        raise NotAllowed("Say who goes on with it.")
    if accepted_on and accepted_on > by.today:
        raise NotAllowed("The day they said yes cannot be in the future.")
    told = {
        "became": became, "says": says.strip(), "source_one": source_one.strip(), "source_two": source_two.strip(),
        "not_from_child": not_from_child.strip(), "passed_to": passed_to.strip() if became == Became.PASSED_ON else "",
        "accepted_by": accepted_by.strip() if became == Became.PASSED_ON else "", "accepted_on": accepted_on if became == Became.PASSED_ON else None,
    }  # fmt: skip
    mine = {name: Chosen(said) if name in CHOSEN_OF_ANSWER else said for name, said in told.items()}
    refuse_if_stale(began_from, saved=answer_of(row, strand), mine=mine, of=row)
    answer, _ = ClosingAnswer.objects.update_or_create(
        closing=row, strand=strand, defaults=told, create_defaults={**told, "recorded_by": by}
    )
    if row.closed_on:
        move_to_answer(answer, on=by.today, by=by)
    log(by, "answered a worry at the end", answer, person_id=row.child_id)
    touch(row.child_id)
    return answer


@act
def write_part(
    *, closing: Closing, readers: Iterable[Person] | None = None, began_from: str = "", by: Worker, **said: object
) -> Closing:
    """Write parts of it: why, what the child says and whom they let read it, what the family says.

    Raises:
        NotAllowed: it may not be written on now, or the day is in the past.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    row = _locked(closing, by=by)
    if unknown := [name for name in said if name not in PARTS]:
        raise NotAllowed(f"A closing has no part called {unknown[0]}.")
    mine: dict[str, Any] = {name: value if name in TEXTS else Chosen(value) for name, value in said.items()}
    if readers is not None:
        readers = list(readers)
        mine["readers"] = _chosen_readers([person.pk for person in readers])
    refuse_if_stale(began_from, saved=part_of(row, mine), mine=mine, of=row)
    for name, value in said.items():
        setattr(row, name, value.strip() if isinstance(value, str) else value)
    row.save()
    if readers is not None:
        row.readers.all().delete()
        ClosingReader.objects.bulk_create(
            [ClosingReader(closing=row, person=person, recorded_by=by) for person in readers]
        )
    log(by, "wrote how our work ends", row, person_id=row.child_id)
    touch(row.child_id)
    return row


@act
def write_goodbye(*, closing: Closing, began_from: str = "", by: Worker, **said: object) -> Goodbye:
    """Write how the ending was told to the child, the letter, who to ring if it slips, and what family and friends go on doing.

    Raises:
        NotAllowed: it may not be written on now, or the goodbye is on a day to come.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    row = _locked(closing, by=by)
    on = said.get("on")
    if isinstance(on, date) and on > by.today:
        raise NotAllowed("The goodbye is written down when it has been said. Leave the day empty until then.")
    if unknown := [name for name in said if name not in GOODBYE]:
        raise NotAllowed(f"A goodbye has no part called {unknown[0]}.")
    mine = {name: Chosen(value) if name == "on" else value for name, value in said.items()}
    refuse_if_stale(began_from, saved=goodbye_of(row, mine), mine=mine, of=row)
    goodbye, _ = Goodbye.objects.get_or_create(closing=row, defaults={"recorded_by": by})
    for name, value in said.items():
        setattr(goodbye, name, value.strip() if isinstance(value, str) else value)
    goodbye.save()
    log(by, "wrote the goodbye", goodbye, person_id=row.child_id)
    touch(row.child_id)
    return goodbye


@act
def ask(
    *,
    closing: Closing,
    missing: Sequence[Missing],
    reasons: Mapping[str, str],
    on: date,
    began_from: str = "",
    by: Worker,
) -> Closing:
    """Ask a manager to decide. For whatever is missing there is a reason in writing; it stays, and opens the way.

    Raises:
        NotAllowed: it may not be asked for now, or something is missing and nobody says why.
        Stale: somebody else asked in between, with other reasons, and took it back to write on; both texts are in it.
    """
    row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
    may_ask(row, by=by).or_refuse()
    silent = [one.says for one in missing if not reasons.get(one.key, "").strip()]
    if silent:
        raise NotAllowed(f"Say why it is right to close all the same: {silent[0]}")
    refuse_if_stale(
        began_from, saved=reasons_of(row), mine={box_of(one.key): reasons[one.key] for one in missing}, of=row
    )
    row.gates.all().delete()
    ClosingGate.objects.bulk_create(
        [ClosingGate(closing=row, gate=one.key, because=reasons[one.key].strip(), recorded_by=by) for one in missing]
    )
    ClosingMove.objects.create(closing=row, to="asked", on=on, recorded_by=by)
    log(by, "asked for our work to end", row, person_id=row.child_id)
    touch(row.child_id)
    return row


@act
def take_up(*, closing: Closing, on: date, by: Worker) -> Closing:
    """Take it back from the manager, to write on.

    Raises:
        NotAllowed: it is not with a manager, or this worker may not.
    """
    row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
    may_take_up(row, by=by).or_refuse()
    ClosingMove.objects.create(closing=row, to="written", on=on, recorded_by=by)
    log(by, "took the closing back to write on", row, person_id=row.child_id)
    touch(row.child_id)
    return row
