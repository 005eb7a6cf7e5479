"""The ecomap of a child, drawn from the record: family and friends who help, ties, school, health, other agencies.

The worker's holds all of it. The child's own holds only what the child has said of the people who matter to them, as a tie whose view is
the child's; it is no judgement of ours.
Serves: K7.01, K7.02, P.12, P.15
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest, shown
from goldenthread.casework.record.printing import printed
from goldenthread.design.pictures.ecomap import Around, Field, Flow, Strength, ecomap, in_words
from goldenthread.design.pictures.lettering import wrapped
from goldenthread.design.pictures.svg import Svg
from goldenthread.design.words import day
from goldenthread.people.family.queries import Kin, agencies, kin
from goldenthread.people.models import AgencyInvolvement, Person, SupportOffer, Tie
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.people.reaching.lines import holds_name

FIELDS = {
    "school": Field.SCHOOL, "education": Field.SCHOOL, "health": Field.HEALTH,
    "voluntary": Field.COMMUNITY, "community": Field.COMMUNITY, "faith": Field.COMMUNITY,
}  # fmt: skip
STRENGTHS = {Tie.Kind.CLOSE: Strength.STRONG, Tie.Kind.DISTANT: Strength.WEAK, Tie.Kind.CUT_OFF: Strength.BROKEN}
STRAINED = (Tie.Kind.CONFLICT, Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)
WIDEST, SIZE, MOST_LINES = 104.0, 13.0, 4


@dataclass(frozen=True)
class Ecomap:
    """An ecomap ready to be shown; `says` are the same facts in sentences."""

    picture: Svg
    says: list[str]
    is_childs: bool

    @property
    def is_empty(self) -> bool:
        """Whether nobody stands round the child yet."""
        return not self.says


def ecomap_of(child: Person, *, as_child: bool, seen_by: Worker) -> Ecomap:
    """The ecomap of a child today, the worker's or the child's own."""
    about = kin(child, seen_by=seen_by, on=seen_by.today)
    around = (
        _as_the_child_says(about)
        if as_child
        else _as_we_know(about, agencies(child, seen_by=seen_by, on=seen_by.today))
    )
    whose = (
        f"{child.short_name}’s own picture of who matters"
        if as_child
        else f"The people and places around {child.short_name}"
    )
    at_home = [] if as_child else _at_home(about)
    centre = (child.short_name, *at_home)
    return Ecomap(ecomap(centre, around, key="ecomap", title=f"{whose}, {day(about.on)}"), in_words(around), as_child)


def _at_home(about: Kin) -> list[str]:
    homes = {row.household_id for row in about.memberships if row.person_id == about.child.pk}
    names = {row.household.name for row in about.memberships if row.household_id in homes}
    return [line for name in sorted(names)[:2] for line in wrapped(name, within=WIDEST, size=14)[:1]]


def _as_we_know(about: Kin, outside: Iterable[AgencyInvolvement]) -> list[Around]:
    found: dict[int, Around] = {}
    for offer in about.offers:
        found[offer.supporter_id] = _helper(offer, about)
    for tie in _ties_of_child(about):
        other = _other(tie, about)
        shown(other)
        found[other] = _tied(found.get(other) or _somebody(about.people[other], ""), tie, about)
    shown(*found)
    return [*found.values(), *map(_agency, outside)]


def _as_the_child_says(about: Kin) -> list[Around]:
    found: dict[int, Around] = {}
    for tie in _ties_of_child(about):
        if holds_name(tie.seen_by, about.child.short_name):
            other = _other(tie, about)
            shown(other)
            found[other] = _tied(found.get(other) or _somebody(about.people[other], tie.words), tie, about)
    return list(found.values())


def _ties_of_child(about: Kin) -> list[Tie]:
    return [row for row in about.ties if about.child.pk in (row.from_person_id, row.to_person_id)]


def _other(tie: Tie, about: Kin) -> int:
    return tie.to_person_id if tie.from_person_id == about.child.pk else tie.from_person_id


def _lines(first: str, *others: str) -> tuple[str, ...]:
    lines = wrapped(first, within=WIDEST, size=SIZE, bold=True)
    for other in others:
        lines += wrapped(other, within=WIDEST, size=SIZE) if other else []
    return tuple(lines[:MOST_LINES])


def _somebody(person: Person, words: str) -> Around:
    return Around(_lines(person.short_name, words), Field.FAMILY)


def _helper(offer: SupportOffer, about: Kin) -> Around:
    name = about.people[offer.supporter_id].short_name
    return Around(_lines(offer.relation, "" if name in offer.relation else name), Field.FAMILY, flow=Flow.TO_CHILD)


def _tied(around: Around, tie: Tie, about: Kin) -> Around:
    """Somebody with one more tie: the strength it says, strain if there is any, and which way care flows."""
    strength = STRENGTHS.get(Tie.Kind(tie.kind), around.strength)
    flow = around.flow
    if tie.kind == Tie.Kind.CARES_FOR:
        flow = (
            Flow.BOTH if tie.both_ways else Flow.FROM_CHILD if tie.from_person_id == about.child.pk else Flow.TO_CHILD
        )
    return replace(around, strength=strength, stressful=around.stressful or tie.kind in STRAINED, flow=flow)


def _agency(row: AgencyInvolvement) -> Around:
    field = FIELDS.get(row.agency.kind, Field.SERVICES)
    return Around(_lines(row.agency.name, row.role), field, flow=Flow.TO_CHILD)


def _told(request: PageRequest, person: Person) -> dict[str, object]:
    made = ecomap_of(person, as_child=request.GET.get("by") == "child", seen_by=request.user)
    return {"child": person, "map": made}


@opens("child")
@require_safe
def child_ecomap(request: PageRequest, person: Person) -> HttpResponse:
    """The people and places around a child; the child's own with `?by=child`."""
    told = frame(request, person, here="family") | {"tab": "family"} | _told(request, person)
    return render(request, "casework/ecomap.html", told)


@opens("child")
@require_safe
def print_ecomap(request: PageRequest, person: Person) -> HttpResponse:
    """The ecomap on paper."""
    log(request.user, "printed the ecomap", person_id=person.pk)
    return printed(
        request, "casework/ecomap_print.html", _told(request, person), name=f"ecomap-{person.pk}", at=timezone.now()
    )
