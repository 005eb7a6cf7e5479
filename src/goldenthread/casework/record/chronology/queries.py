"""A family's chronology as one worker may see it: lines in their order, with a column for each child whose record opens.

Serves: K10.02a, K10.02b
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from goldenthread.access.models import Worker
from goldenthread.casework.record.family_queries import others_of_the_family
from goldenthread.casework.record.story_models import ChronologyChild, ChronologyEntry
from goldenthread.design.pictures import strip as drawing
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.models import Person
from goldenthread.practice.chronology import COURT_READS_YEARS, clusters, silences
from goldenthread.practice.working_days import months_after


@dataclass(frozen=True)
class Row:
    """One line, with what it meant for each child of the columns; None where the child does not stand in it."""

    entry: ChronologyEntry
    impacts: list[str | None]
    is_old: bool

    @property
    def when(self) -> str:
        """Words before the day where it is not sure."""
        return self.entry.about_when

    @property
    def silent(self) -> bool:
        """Whether nobody has said what it meant for one of its children."""
        return any(impact == "" for impact in self.impacts)


@dataclass(frozen=True)
class Chronology:
    """A chronology: its lines, its columns, its pattern as a picture and in words."""

    children: list[Person]
    rows: list[Row]
    wide: Svg | None
    narrow: Svg | None
    words: list[str]
    silent: int

    @property
    def headings(self) -> list[str]:
        """The heading of each child's column."""
        return [f"For {child.short_name}" for child in self.children]


def chronology(child: Person, *, seen_by: Worker, whole_family: bool = True) -> Chronology:
    """The chronology of a child, or of all children of the family whose records open to this worker. Three statements."""
    children = [child, *(others_of_the_family(child, seen_by=seen_by) if whole_family else [])]
    rows = rows_of(children, seen_by=seen_by)
    standing = [
        one
        for number, one in enumerate(children)
        if number == 0 or any(row.impacts[number] is not None for row in rows)
    ]
    kept = [children.index(one) for one in standing]
    rows = [Row(row.entry, [row.impacts[number] for number in kept], row.is_old) for row in rows]
    return _with_pattern(child, standing, rows, seen_by.today)


def rows_of(children: Sequence[Person], *, seen_by: Worker) -> list[Row]:
    """The lines in which any of these children stands, the earliest first."""
    ids = [child.pk for child in children]
    columns = ChronologyChild.objects.filter(child_id__in=ids)
    entries = (
        ChronologyEntry.objects.filter(taken_out_on__isnull=True, pk__in=columns.values("entry_id"))
        .select_related("recorded_by")
        .prefetch_related(Prefetch("children", queryset=columns, to_attr="mine"))
        .order_by("happened_on", "pk")
    )
    older = months_after(seen_by.today, -12 * COURT_READS_YEARS)
    found = []
    for entry in entries:
        said = {row.child_id: row.impact for row in entry.mine}
        found.append(Row(entry, [said.get(number) for number in ids], entry.happened_on < older))
    return found


def _with_pattern(child: Person, children: list[Person], rows: list[Row], today: date) -> Chronology:
    days = [row.entry.happened_on for row in rows]
    parts = [drawing.Part(one.first, one.last, one.lines) for one in (*silences(days, until=today), *clusters(days))]
    wide = narrow = None
    if days:
        title = f"When things happened for {child.short_name}"
        wide = drawing.strip(days, parts, key="strip-wide", title=title, until=today, width=1150)
        narrow = drawing.strip(days, parts, key="strip-narrow", title=title, until=today, width=350)
    return Chronology(children, rows, wide, narrow, drawing.in_words(days, parts), sum(row.silent for row in rows))


def entry_in(child: Person, entry_id: int, *, seen_by: Worker) -> ChronologyEntry | None:
    """One line of this family's chronology in which this child, or another whose record opens, stands."""
    ids = [child.pk, *(one.pk for one in others_of_the_family(child, seen_by=seen_by))]
    rows = ChronologyEntry.objects.filter(pk=entry_id, children__child_id__in=ids, taken_out_on__isnull=True)
    return rows.select_related("recorded_by").distinct().first()
