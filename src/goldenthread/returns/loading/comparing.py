"""What each entry of a batch means for the record: new, the same, changed, or left as a worker or a later file wrote it.

Nothing is written here, so a look at a file uses the same judgement as keeping it. A row is untouched when its values still have the
fingerprint of what the file said; then a later file may change it. A row no file brought is never changed; at most its blanks are filled.
A value that a file no longer says is never taken away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from goldenthread.people.models import Lock, Person
from goldenthread.returns.loading.brought import Brought, Standing, brought_by_no_such_file, look_up
from goldenthread.returns.loading.entry import Entry, Place, Verdict, is_blank
from goldenthread.returns.loading.prints import fingerprint

Finder = Callable[[Sequence[Entry]], dict[str, int]]
Guard = Callable[["Batch", Sequence[Entry]], None]


@dataclass(slots=True)
class Ways:
    """How one kind of file is compared: in which order its rows are settled, how people are found, and what its own rules hold back.

    `one_of_a_nature`: kinds of row of which the record can hold only one of a nature, whoever brought it.
    """

    order: tuple[type[Model], ...]
    one_of_a_nature: frozenset[type[Model]] = frozenset()
    finders: Mapping[type[Model], Finder] = field(default_factory=dict)
    guards: Mapping[type[Model], Guard] = field(default_factory=dict)


@dataclass(slots=True)
class Batch:
    """Some entries of a file with what they mean for the record. `beforehand`: rows of earlier files that must first make room."""

    entries: list[Entry]
    kind: str
    ways: Ways
    standing: Standing
    of_files: dict[int, Standing]
    at: dict[Place, Entry] = field(default_factory=dict)
    brought: dict[Place, Brought] = field(default_factory=dict)
    by_model: dict[type[Model], list[Entry]] = field(default_factory=lambda: defaultdict(list))
    beforehand: list[tuple[type[Model], int, dict[str, Any]]] = field(default_factory=list)

    def settle(self) -> None:
        """Say of every entry what it means for the record."""
        for entry in self.entries:
            self.at[entry.place] = entry
            self.by_model[entry.model].append(entry)
            entry.fingerprint = fingerprint(entry.values)
        self.brought = look_up({*self.at, *self._links_elsewhere()}, self.of_files)
        self._follow_joined()
        for model in self.ways.order:
            group = self.by_model.get(model, [])
            if group:
                self._settle(model, group)
                if guard := self.ways.guards.get(model):
                    guard(self, list(group))
        self._leave_what_belongs_to_nothing()

    def _leave_what_belongs_to_nothing(self) -> None:
        """A row that a worker took away is not brought back, nor is anything put under it."""
        wanted = defaultdict(list)
        for entry in self.entries:
            if entry.is_new:
                for name, place in entry.links.items():
                    owner = self.at.get(place)
                    if (owner is None or not owner.is_new) and (row_id := self.target(entry, name)):
                        wanted[place[0]].append((row_id, entry))
        for model, pairs in wanted.items():
            there = set(
                model._default_manager.filter(pk__in={row_id for row_id, _ in pairs}).values_list("pk", flat=True)
            )
            for row_id, entry in pairs:
                if row_id not in there:
                    entry.verdict = Verdict.LEFT

    def _follow_joined(self) -> None:
        """What a file brought of somebody whose record was joined to another belongs to the other."""
        people = {place: before.row_id for place, before in self.brought.items() if place[0] is Person}
        kept = joined_into(people.values())
        self.brought |= {
            place: self.brought[place]._replace(row_id=kept[row_id])
            for place, row_id in people.items()
            if row_id in kept
        }

    def add(self, entry: Entry) -> None:
        """One more entry, found necessary while comparing; it is new unless a file brought it before."""
        entry.fingerprint = fingerprint(entry.values)
        self.brought |= look_up([entry.place], self.of_files)
        if entry.place not in self.at and entry.place not in self.brought:
            self.entries.append(entry)
            self.at[entry.place] = entry
            self.by_model[entry.model].append(entry)

    def _links_elsewhere(self) -> Iterable[Place]:
        return (place for entry in self.entries for place in entry.links.values() if place not in self.at)

    def target(self, entry: Entry, name: str) -> int | None:
        """The number of the row an entry belongs to, where that row is here already."""
        place = entry.links[name]
        other = self.at.get(place)
        if other is not None:
            return other.row_id
        return self.brought[place].row_id if place in self.brought else None

    def _settle(self, model: type[Model], group: list[Entry]) -> None:
        differing, unknown = [], []
        for entry in group:
            before = self.brought.get(entry.place)
            if before is None:
                unknown.append(entry)
                continue
            entry.row_id, entry.brought_before = before.row_id, True
            entry.same_as_brought = before.fingerprint == entry.fingerprint
            entry.verdict = Verdict.SAME
            if not entry.same_as_brought:
                differing.append(entry)
        if differing:
            self._settle_differing(model, differing)
        if unknown:
            self._settle_unknown(model, unknown)

    def _settle_differing(self, model: type[Model], differing: list[Entry]) -> None:
        now = values_now(model, differing)
        for entry in differing:
            before, current = self.brought[entry.place], now.get(entry.row_id or 0)
            if current is None:
                entry.verdict = Verdict.LEFT
                continue
            said = {name: current[name] for name in entry.values}
            says = {name: value for name, value in entry.values.items() if not is_blank(value) and value != said[name]}
            entry.fingerprint = fingerprint(said | says)
            if not says:
                entry.verdict = Verdict.SAME
            elif fingerprint(said) != before.fingerprint or before.standing > self.standing:
                entry.verdict = Verdict.LEFT
            else:
                entry.verdict, entry.updates = Verdict.CHANGED, says

    def _settle_unknown(self, model: type[Model], unknown: list[Entry]) -> None:
        finder = self.ways.finders.get(model)
        rows = finder(unknown) if finder else self._known_by_nature(model, unknown)
        if model is Person and rows:
            kept = joined_into(rows.values())
            rows = {key: kept.get(row_id, row_id) for key, row_id in rows.items()}
        found = [entry for entry in unknown if entry.key in rows]
        for entry in found:
            entry.row_id, entry.verdict = rows[entry.key], Verdict.LEFT
        now = values_now(model, found) if found else {}
        for entry in found:
            _fill(entry, now[entry.row_id or 0])

    def _known_by_nature(self, model: type[Model], unknown: list[Entry]) -> dict[str, int]:
        """Rows that are the same thing by their own nature: the same child's assessment of the same day.

        Only those that no file of this kind brought, unless there can be only one.
        """
        wanted: dict[tuple[Any, ...], Entry] = {}
        for entry in unknown:
            if entry.nature and (nature := self._nature(entry)):
                wanted.setdefault(nature, entry)
        if not wanted:
            return {}
        names = next(iter(wanted.values())).nature
        first = {nature[0] for nature in wanted}
        rows = {
            row[1:]: row[0]
            for row in model._default_manager.filter(**{f"{names[0]}__in": first})
            .order_by("-pk")
            .values_list("pk", *names)
        }
        hits = {nature: rows[nature] for nature in wanted if nature in rows}
        if model in self.ways.one_of_a_nature or not hits:
            return {wanted[nature].key: row_id for nature, row_id in hits.items()}
        free = brought_by_no_such_file(self.kind, model._meta.label_lower, list(hits.values()))
        return {wanted[nature].key: row_id for nature, row_id in hits.items() if row_id in free}

    def _nature(self, entry: Entry) -> tuple[Any, ...] | None:
        parts = tuple(
            self.target(entry, name.removesuffix("_id"))
            if name.removesuffix("_id") in entry.links
            else entry.values[name]
            for name in entry.nature
        )
        return None if parts[0] is None else parts


def _fill(entry: Entry, current: dict[str, Any]) -> None:
    """A row no file brought: fill its blanks where that is meant, and leave what a worker wrote."""
    blanks = dict.fromkeys(entry.values) | {"sex": "U"}
    says = {name: value for name, value in entry.values.items() if not is_blank(value) and value != current[name]}
    fills = {
        name: value
        for name, value in says.items()
        if entry.fills and (is_blank(current[name]) or current[name] == blanks[name])
    }
    real = {name: value for name, value in says.items() if name not in fills and blanks[name] != value}
    entry.updates = fills
    entry.verdict = Verdict.CHANGED if fills else Verdict.LEFT if real else Verdict.SAME


def values_now(model: type[Model], entries: Sequence[Entry]) -> dict[int, dict[str, Any]]:
    """The values the record holds now for what these entries say, by the number of the row."""
    names = sorted({name for entry in entries for name in entry.values})
    rows = model._default_manager.filter(pk__in=[entry.row_id for entry in entries]).values("pk", *names)
    return {row["pk"]: row for row in rows}


def untouched(batch: Batch, entries: Sequence[Entry]) -> set[str]:
    """The keys of those rows that still say what a file said: nobody has written in them since."""
    now = values_now(entries[0].model, entries) if entries else {}
    return {
        entry.key
        for entry in entries
        if entry.brought_before
        and entry.row_id in now
        and fingerprint({name: now[entry.row_id][name] for name in entry.values})
        == batch.brought[entry.place].fingerprint
    }


def in_order(batch: Batch, entries: Sequence[Entry], *, first: str, last: str) -> None:
    """Leave what would make a last day earlier than the first: a death before birth, a worker who left before they came."""
    dated = [entry for entry in entries if entry.row_id and {first, last} & set(entry.updates)]
    now = {
        row["pk"]: row
        for row in entries[0]
        .model._default_manager.filter(pk__in=[entry.row_id for entry in dated])
        .values("pk", first, last)
    }
    for entry in dated:
        begins, ends = (entry.updates.get(name, now[entry.row_id or 0][name]) for name in (first, last))
        if begins and ends and ends < begins:
            entry.verdict, entry.updates = Verdict.LEFT, {}


def joined_into(person_ids: Iterable[int]) -> dict[int, int]:
    """The record each of these people was joined to in the end, for those who were."""
    found = _joined(set(person_ids))
    while further := _joined(set(found.values())):
        found = {one: further.get(into, into) for one, into in found.items()}
    return found


def _joined(person_ids: set[int]) -> dict[int, int]:
    rows = Person.objects.filter(pk__in=person_ids, merged_into__isnull=False).values_list("pk", "merged_into_id")
    return {one: into for one, into in rows if into is not None}


def locked_people() -> frozenset[int]:
    """Everybody with a lock on their record: what is counted must not tell that there is one."""
    return frozenset(Lock.objects.filter(ended_on__isnull=True).values_list("person_id", flat=True))


def told(entry: Entry, *, locked: bool) -> Verdict:
    """What is counted. Of a locked record only what the files themselves tell: whether they brought this before."""
    if not locked or entry.verdict is Verdict.DROPPED:
        return entry.verdict
    if not entry.brought_before:
        return Verdict.NEW
    return Verdict.SAME if entry.same_as_brought else Verdict.CHANGED
