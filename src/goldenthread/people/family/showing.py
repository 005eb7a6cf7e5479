"""What a family picture shows of each person, beside who is whose: ages, homes, and the layers of a cultural genogram.

A layer says of somebody only what the worker may read on that person's own page.
Serves: K1.09a, P.18, T.12
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from goldenthread.design.pictures.genogram import Tie, TieKind
from goldenthread.people.family.queries import Kin
from goldenthread.people.models import Person
from goldenthread.people.models import Tie as TieRow
from goldenthread.practice.census_codes import ETHNICITY

TIES = {
    TieRow.Kind.CLOSE: TieKind.CLOSE, TieRow.Kind.DISTANT: TieKind.DISTANT, TieRow.Kind.CONFLICT: TieKind.CONFLICT,
    TieRow.Kind.VIOLENCE: TieKind.VIOLENCE, TieRow.Kind.CONTROL: TieKind.CONTROL, TieRow.Kind.CUT_OFF: TieKind.CUT_OFF,
    TieRow.Kind.CARES_FOR: TieKind.CARES_FOR, TieRow.Kind.RELATED: TieKind.RELATED,
}  # fmt: skip


@dataclass(frozen=True)
class Layer:
    """One layer of a cultural genogram: its key in a form, its words there, and what it says of somebody."""

    key: str
    words: str
    says: Callable[[Person], str]


def _languages(person: Person) -> str:
    return ", ".join(part for part in (person.first_language, person.other_languages) if part)


def _ethnicity(person: Person) -> str:
    return person.ethnicity_words or (ETHNICITY.words(person.ethnicity) if person.ethnicity else "")


LAYERS = (
    Layer("language", "Languages", _languages),
    Layer("faith", "Faith and beliefs", lambda person: person.faith),
    Layer("country", "Country", lambda person: person.nationality),
    Layer("heritage", "Ethnicity and heritage", _ethnicity),
)


@dataclass(frozen=True)
class Showing:
    """Shape: `layers` are keys of `LAYERS`; `ages_of` and `notes_of` None means everybody; a copy has no links and no dates."""

    homes: bool = True
    layers: tuple[str, ...] = ()
    ages_of: Collection[int] | None = None
    notes_of: Collection[int] | None = None
    is_copy: bool = False

    def age(self, person: Person, kin: Kin) -> int | None:
        """The age written in somebody's symbol."""
        return person.age_on(kin.on) if self.ages_of is None or person.pk in self.ages_of else None

    def notes(self, person: Person, kin: Kin) -> tuple[str, ...]:
        """What stands beneath somebody's name."""
        open_to_worker = person.pk in kin.details_open or person.pk in kin.records_open or person.pk == kin.child.pk
        if not open_to_worker or (self.notes_of is not None and person.pk not in self.notes_of):
            return ()
        said = (layer.says(person).strip() for layer in LAYERS if layer.key in self.layers)
        return tuple(words for words in said if words)


def tied(kin: Kin) -> tuple[Tie, ...]:
    """How people are with each other, each with whose view it is, for the worker's own sheet."""
    return tuple(
        Tie(
            f"p{row.from_person_id}",
            f"p{row.to_person_id}",
            TIES[TieRow.Kind(row.kind)],
            row.both_ways,
            _says(row, kin),
        )
        for row in kin.ties
    )


def _says(row: TieRow, kin: Kin) -> str:
    one, other = kin.people[row.from_person_id].shown_name, kin.people[row.to_person_id].shown_name
    words = f"{one} {'and' if row.both_ways else 'to'} {other}: {row.get_kind_display()}"
    return words + (f" ({row.words})" if row.words else "") + (f", as {row.seen_by} sees it" if row.seen_by else "")
