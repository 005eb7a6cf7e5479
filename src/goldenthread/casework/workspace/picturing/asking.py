"""One family picture, asked for: whose, of which day, how much of it, for whom; and what the page then shows.

Serves: K1.09a, K7.01, P.16
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.workspace.picturing.forms import HOMES, TIES, WHOLE, PictureForm
from goldenthread.design.pictures.genogram import Family, Told, close_family, told
from goldenthread.design.pictures.svg import Svg
from goldenthread.design.words import day
from goldenthread.people.contact_models import Channel
from goldenthread.people.family import orders
from goldenthread.people.family.copies import Copy, copy_for
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.queries import Kin, kin
from goldenthread.people.family.showing import LAYERS, Showing, tied
from goldenthread.people.models import Person, Tie

LOOK_FIRST = (
    (" adopted ", "that somebody is adopted"), ("not known", "that a parent is not known"), ("died ", "that somebody has died"),
    ("separated from", "that two people have separated"), ("divorced from", "that two people are divorced"),
    ("in the care of", "that somebody is brought up by others"), ("foster ", "that somebody is in foster care"),
)  # fmt: skip
"""What a worker should know a copy tells before it leaves their hands, by the words that say it in the table beneath."""


@dataclass(frozen=True)
class Asked:
    """A family picture, ready. Shape: `told` pairs people with their sentence; `tells` is what a copy gives away."""

    child: Person
    form: PictureForm
    on: date
    is_whole: bool
    kin: Kin
    family: Family
    picture: Svg | None
    told: list[tuple[Person, Told]]
    ties: list[Tie]
    everybody: int
    left_out: int
    copy: Copy | None
    title: str

    @property
    def tells(self) -> list[str]:
        """What a copy gives away that somebody may not have been told."""
        said = " ".join(row.says for _, row in self.told)
        return [words for sign, words in LOOK_FIRST if sign in said]


def asked_for(child: Person, query: QueryDict, *, seen_by: Worker) -> Asked:
    """The picture that an address asks for; by itself, the close family today, for work."""
    form, about = _form(child, query, seen_by)
    told_ = form.cleaned_data if form.is_bound and form.is_valid() else {}
    on = told_.get("on") or seen_by.today
    if on != about.on:
        about = kin(child, seen_by=seen_by, on=on)
    show = told_.get("show", [HOMES])
    readers = [form.people[key] for key in told_.get("readers", [])]
    copy = (
        copy_for(about, readers=readers, channel=told_.get("how") or Channel.IN_PERSON, seen_by=seen_by)
        if readers
        else None
    )
    return _drawn(child, form, on, show, told_.get("who") == WHOLE, about, copy)


def _form(child: Person, query: QueryDict, seen_by: Worker) -> tuple[PictureForm, Kin]:
    about = kin(child, seen_by=seen_by, on=seen_by.today)
    living = [one for one in about.people.values() if not one.placeholder and one.died_on is None and one.born_on]
    form = PictureForm(query if "who" in query else None, people=living or [child], child=child)
    return form, about


def _drawn(
    child: Person, form: PictureForm, on: date, show: list[str], is_whole: bool, about: Kin, copy: Copy | None
) -> Asked:
    seen = copy.kin if copy else about
    layers = tuple(layer.key for layer in LAYERS if layer.key in show)
    showing = Showing(homes=HOMES in show, layers=layers)
    if copy:
        own = {one.pk for one in copy.readers} | {child.pk}
        showing = Showing(HOMES in show, layers, copy.ages_of, own, is_copy=True)
    everybody = family_of(seen, showing)
    close = close_family(everybody)
    family = everybody if is_whole else close.family
    people = {int(one.key[1:]): seen.people[int(one.key[1:])] for one in family.people}
    shown(*people)
    with_ties = not copy and TIES in show
    drawn_ties = tied(seen) if with_ties else ()
    title = f"{child.short_name}’s family" + ("" if is_whole else ", those closest") + f", {day(on)}"
    refused = bool(copy and copy.refused)
    return Asked(
        child, form, on, is_whole, seen, family,
        None if refused else orders.drawn(child, family, title=title, tied=drawn_ties),
        [] if refused else [(people[int(row.key[1:])], row) for row in told(family)],
        [row for row in seen.ties if {row.from_person_id, row.to_person_id} <= people.keys()] if with_ties else [],
        len(everybody.people), close.left_out, copy, title,
    )  # fmt: skip
