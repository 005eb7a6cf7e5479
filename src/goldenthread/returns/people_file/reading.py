"""Reads the people file twice: first everybody in it, then their parents and workers, when each has a place.

Serves: K10.00, K9.09
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from django.db.models import Model

from goldenthread.people.models import (
    Address,
    Family,
    FamilyMember,
    Identifier,
    Involvement,
    Parentage,
    Person,
    PersonName,
    Residence,
)
from goldenthread.people.recorded import SourceKind
from goldenthread.returns.loading.comparing import Batch, Guard, Ways, in_order
from goldenthread.returns.loading.entry import Entry, Verdict
from goldenthread.returns.loading.faults import Fault
from goldenthread.returns.loading.finding import find_people
from goldenthread.returns.loading.running import Run
from goldenthread.returns.loading.shown_names import keep_shown_names
from goldenthread.returns.people_file.columns import COLUMNS
from goldenthread.returns.people_file.entries import PROTECTED_BECAUSE, family_entries, home_entries, person_entries
from goldenthread.returns.people_file.ties import BECAUSE, Workforce, involvement_entries, parent_entries
from goldenthread.returns.sheets.reading import Row, read_rows

ROWS_A_BATCH = 1000
KINDS = ("people", "identifiers", "names", "addresses", "families", "parents", "allocations")
ONE_OF_A_NATURE = frozenset({Identifier, PersonName, FamilyMember, Parentage})
ORDER = (Person, Identifier, PersonName, Address, Residence, Family, FamilyMember, Parentage, Involvement)


def _keep_the_former_name(batch: Batch, names: Sequence[Entry]) -> None:
    """A legal name that a file changes stays as a former one, so that the person is still found by it."""
    changed = [
        entry for entry in names if entry.verdict is Verdict.CHANGED and entry.values["kind"] == PersonName.Kind.LEGAL
    ]
    before = PersonName.objects.in_bulk([entry.row_id for entry in changed])
    for entry in changed:
        was = before[entry.row_id]
        values = {"kind": PersonName.Kind.FORMER.value, "given": was.given, "family": was.family}
        key = f"{entry.key[:60]}|was|{was.given[:60]} {was.family[:60]}"
        batch.add(Entry(PersonName, key, entry.line, entry.child, values=values, links=entry.links))


def _nobody_their_own_parent(batch: Batch, parents: Sequence[Entry]) -> None:
    """Two numbers may turn out to be one person here."""
    for entry in parents:
        if (
            entry.is_new
            and batch.target(entry, "child")
            and batch.target(entry, "child") == batch.target(entry, "parent")
        ):
            entry.verdict = Verdict.LEFT


def _born_before_they_died(batch: Batch, people: Sequence[Entry]) -> None:
    in_order(batch, people, first="born_on", last="died_on")


def _protect(batch: Batch, addresses: Sequence[Entry]) -> None:
    """An address that a file calls protected is protected from now on; no file takes protection away."""
    guarded = [entry.row_id for entry in addresses if entry.first and entry.row_id]
    for row_id in Address.objects.filter(pk__in=guarded, protected=False).values_list("pk", flat=True):
        batch.beforehand.append((Address, row_id, {"protected": True, "protected_because": PROTECTED_BECAUSE}))


@dataclass(slots=True)
class PeopleFile:
    """Reads one people file. `on`: the day it is loaded, for what has no date of its own."""

    on: date
    kinds: tuple[str, ...] = KINDS
    source: str = SourceKind.PEOPLE_FILE.value
    rows: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)
    ways: Ways = field(init=False)

    def __post_init__(self) -> None:
        guards: dict[type[Model], Guard] = {
            Person: _born_before_they_died,
            Parentage: _nobody_their_own_parent,
            PersonName: _keep_the_former_name,
            Address: _protect,
            Residence: self._moved_home,
            Involvement: self._handed_over,
        }
        self.ways = Ways(ORDER, ONE_OF_A_NATURE, finders={Person: find_people}, guards=guards)

    def batches(self, opened: BinaryIO, run: Run) -> Iterator[list[Entry]]:
        """Everybody in the file, then how they belong together."""
        yield from self._in_batches(self._everybody(opened, run))
        force, loader = Workforce.now(), run.by.pk if run.by else None
        yield from self._in_batches(self._ties(opened, run, force, loader))

    def _in_batches(self, rows: Iterator[list[Entry]]) -> Iterator[list[Entry]]:
        batch: list[Entry] = []
        for count, entries in enumerate(rows, start=1):
            batch += entries
            if count % ROWS_A_BATCH == 0:
                yield batch
                batch = []
        yield batch

    def _everybody(self, opened: BinaryIO, run: Run) -> Iterator[list[Entry]]:
        for row in read_rows(opened, columns=COLUMNS, faults=run.faults):
            council_id = row["council_id"]
            if not council_id or len(council_id) > 60 or council_id in self.rows:
                run.faults.add(_not_read(row, council_id))
                run.tally.aside("people")
                continue
            self.rows.add(council_id)
            run.children += 1
            doubt = run.faults.add
            entries = [*person_entries(row, doubt), *home_entries(row, doubt), *family_entries(row, doubt)]
            yield [entry for entry in entries if self._first_time(entry)]

    def _first_time(self, entry: Entry) -> bool:
        """Whether a shared place (an address, a family) was not met in this file before."""
        if entry.model not in (Address, Family):
            return True
        mark = f"{entry.model.__name__}|{entry.key}|{bool(entry.first)}"
        new = mark not in self.made and f"{entry.model.__name__}|{entry.key}|True" not in self.made
        self.made.add(mark)
        return new

    def _ties(self, opened: BinaryIO, run: Run, force: Workforce, loader: int | None) -> Iterator[list[Entry]]:
        done: set[str] = set()
        for row in read_rows(opened, columns=COLUMNS, faults=None):
            if row["council_id"] in self.rows and row["council_id"] not in done:
                done.add(row["council_id"])
                doubt = run.faults.add
                yield [
                    *parent_entries(row, self.rows, self.made, doubt),
                    *involvement_entries(row, force, doubt, on=self.on, loader=loader),
                ]

    def _moved_home(self, batch: Batch, homes: Sequence[Entry]) -> None:
        """A new address in the file ends the one an earlier file gave; one a worker wrote stays, as people may have two homes."""
        moved = {batch.target(entry, "person"): entry for entry in homes if entry.is_new}
        earlier = Residence.objects.filter(
            person__in=[pk for pk in moved if pk], source=self.source, ended_on__isnull=True
        )
        for residence in earlier:
            since = moved[residence.person_id].values["began_on"] or self.on
            batch.beforehand.append((Residence, residence.pk, {"ended_on": since}))

    def _handed_over(self, batch: Batch, involvements: Sequence[Entry]) -> None:
        """A child has one lead worker. One whom an earlier file named is followed by the new; one whom a worker allocated stays."""
        leads = {
            batch.target(entry, "child"): entry for entry in involvements if entry.is_new and entry.values["is_lead"]
        }
        for now in Involvement.objects.filter(
            child__in=[pk for pk in leads if pk], is_lead=True, ended_on__isnull=True
        ):
            entry = leads[now.child_id]
            if now.source != self.source:
                entry.verdict = Verdict.LEFT
            else:
                batch.beforehand.append(
                    (Involvement, now.pk, {"ended_on": entry.first["began_on"], "ended_because": BECAUSE})
                )

    def after(self, run: Run) -> None:
        """Show people by their names, and let search find them."""
        if run.context_id:
            keep_shown_names(run.touched, context_id=run.context_id)


def _not_read(row: Row, council_id: str) -> Fault:
    says = (
        "This number stands in the file before. The first row was read."
        if council_id
        else "This row has no council_id, so it was not read."
    )
    raw = "; ".join(f"{name}: {cell}" for name, cell in row.cells.items() if cell)
    return Fault(row.line, council_id, "council_id", says, raw, "row not read")
