"""Children, parents and their records for tests, one line each: `a_child("Mia Carter", on_a="child protection plan")`.

Every name is invented and given; nothing is random. What a test does not name has one fixed, believable value.
"""

from datetime import date, timedelta
from typing import Any

from cast.days import TODAY
from goldenthread.access.models import Worker
from goldenthread.casework.plans.models import Plan, PlanChild
from goldenthread.people.models import Address, Identifier, Lock, LockWorker, Parentage, Person, PersonName, Residence

CHILD_BORN = date(2016, 5, 14)
ADULT_BORN = date(1984, 2, 9)
PLANS = {str(kind.label): kind.value for kind in Plan.Kind}
REVIEW_A_LOCK_AFTER = timedelta(days=90)


def a_person(called: str, *, born: date | None = ADULT_BORN, also_called: str = "", **details: Any) -> Person:
    """A person with this name; the last word is the family name, and one word alone is a given name."""
    given, family = _parts(called)
    person = Person.objects.create(shown_given=given, shown_family=family, born_on=born, **details)
    PersonName.objects.create(person=person, kind="legal", given=given, family=family)
    if also_called:
        given, family = _parts(also_called)
        PersonName.objects.create(person=person, kind="known_as", given=given, family=family)
    return person


def a_child(
    called: str = "Mia Carter",
    *,
    born: date | None = CHILD_BORN,
    on_a: str = "",
    since: date | None = None,
    purpose: str = "",
    **details: Any,
) -> Person:
    """A child; `on_a="child protection plan", since=…` puts them on a plan of that kind, in words."""
    child = a_person(called, born=born, **details)
    if on_a:
        a_plan(child, kind=on_a, since=since or date(2025, 8, 6), purpose=purpose)
    return child


def an_unborn_baby(*, due: date, mother: Person | None = None, family: str = "") -> Person:
    """A baby not born yet, with a due date and no birth date."""
    name = family or (mother.shown_family if mother else "Carter")
    baby = Person.objects.create(shown_given="Baby", shown_family=name, due_on=due)
    PersonName.objects.create(person=baby, kind="known_as", given="Baby", family=name)
    if mother:
        a_parent_of(baby, who=mother)
    return baby


def a_plan(
    child: Person,
    *,
    kind: str = "child in need plan",
    since: date,
    until: date | None = None,
    purpose: str = "",
    because: str = "",
    category: str = "",
) -> PlanChild:
    """A child's place on a plan; the kind in words, as a screen shows it."""
    key = PLANS.get(kind, kind)
    plan = Plan.objects.create(kind=key, purpose=purpose or "So that home is calm and safe every day.")
    return PlanChild.objects.create(
        plan=plan,
        child=child,
        kind=key,
        began_on=since,
        ended_on=until,
        ended_because=because or ("It did what it was for." if until else ""),
        category=category,
        latest_category=category,
    )


def a_parent_of(
    *children: Person,
    called: str = "Kelly Carter",
    who: Person | None = None,
    kind: str = "birth",
    responsibility: str = "yes",
) -> Person:
    """A parent or carer of these children."""
    parent = who or a_person(called)
    for child in children:
        Parentage.objects.create(child=child, parent=parent, kind=kind, responsibility=responsibility)
    return parent


def lives_at(
    *people: Person,
    lines: str = "14 Elm Road\nElmford",
    postcode: str = "EL1 4TR",
    protected: bool = False,
    since: date = date(2022, 3, 1),
) -> Address:
    """An address where these people live; a protected one says why."""
    address = Address.objects.create(
        lines=lines,
        postcode=postcode,
        protected=protected,
        protected_because="He must not find out where they live." if protected else "",
    )
    for person in people:
        Residence.objects.create(person=person, address=address, began_on=since)
    return address


def known_by(person: Person, value: str, *, scheme: str = "council") -> Identifier:
    """A number by which some system knows a person."""
    return Identifier.objects.create(person=person, scheme=scheme, value=value)


def a_lock(
    person: Person,
    *,
    keeps_out: tuple[Worker, ...] = (),
    only_for: tuple[Worker, ...] = (),
    on: date = TODAY,
    ground: str = "",
) -> Lock:
    """A lock on a record: `keeps_out` denies these workers; otherwise only those named in `only_for` are let in."""
    kind = "deny" if keeps_out else "allow_only"
    lock = Lock.objects.create(
        person=person,
        kind=kind,
        ground=ground or ("own" if keeps_out else "protection"),
        placed_on=on,
        review_on=on + REVIEW_A_LOCK_AFTER,
        because="A worker is this child's aunt." if keeps_out else "Somebody has threatened the family's lives.",
    )
    LockWorker.objects.bulk_create([LockWorker(lock=lock, worker=worker) for worker in keeps_out or only_for])
    return lock


def a_locked_child(
    called: str = "Wren Ashby",
    *,
    keeps_out: tuple[Worker, ...] = (),
    only_for: tuple[Worker, ...] = (),
    on: date = TODAY,
    **details: Any,
) -> Person:
    """A child whose record is locked: away from those `keeps_out` names, or to all but those in `only_for` (nobody, by itself)."""
    child = a_child(called, **details)
    a_lock(child, keeps_out=keeps_out, only_for=only_for, on=on)
    return child


def _parts(called: str) -> tuple[str, str]:
    given, _, family = called.rpartition(" ")
    return (given, family) if given else (family, "")
