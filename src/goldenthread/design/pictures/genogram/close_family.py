"""The family picture a page shows first: the child's close family, small enough to read."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from goldenthread.design.pictures.genogram.family import Bond, Couple, Family, Household

TOGETHER = (Bond.MARRIED, Bond.LIVING_TOGETHER)
"""A partner's other children count as step-brothers and step-sisters while the couple are together."""


@dataclass(frozen=True)
class CloseFamily:
    """The close family, and how many others the whole picture holds."""

    family: Family
    left_out: int


def close_family(family: Family) -> CloseFamily:
    """The child, those at home, parents and their partners, brothers and sisters (half and step too), grandparents.

    A family with no index child, or one whose close family is everybody, is given back whole.
    """
    if family.index is None:
        return CloseFamily(family, 0)
    keep = _close(family, family.index.key)
    couples = tuple(cut for couple in family.couples if (cut := _cut(couple, keep)))
    people = tuple(person for person in family.people if person.key in keep)
    homes = tuple(cut_home for home in family.households if (cut_home := _cut_home(home, keep)))
    wishes = tuple(pair for pair in family.left_of if keep.issuperset(pair))
    return CloseFamily(Family(people, couples, homes, wishes), len(family.people) - len(people))


def _close(family: Family, child: str) -> set[str]:
    parents = _parents(family, [child])
    with_parents = [couple for couple in family.couples if parents & {*couple.partners}]
    around = {key for couple in with_parents for key in couple.partners}
    step = {key for couple in with_parents if couple.bond in TOGETHER for key in couple.partners}
    children = {c.key for couple in family.couples if (parents | step) & {*couple.partners} for c in couple.children}
    at_home = {key for home in family.households if child in home.members for key in home.members}
    own_partners = {key for couple in family.couples_of[child] for key in couple.partners}
    own_children = {c.key for couple in family.couples_of[child] for c in couple.children}
    return {child} | parents | around | children | at_home | _parents(family, parents) | own_partners | own_children


def _parents(family: Family, children: Iterable[str]) -> set[str]:
    """All the parents of these children, of every kind."""
    wanted = set(children)
    return {
        key for couple in family.couples if any(c.key in wanted for c in couple.children) for key in couple.partners
    }


def _cut(couple: Couple, keep: set[str]) -> Couple | None:
    """A couple as far as its people are kept: one parent alone with a kept child still stands over that child."""
    children = tuple(child for child in couple.children if child.key in keep)
    twins = tuple(t for t in couple.twins if keep.issuperset(t.keys))
    partners = [key for key in couple.partners if key in keep]
    if not partners or (len(partners) == 1 and not children):
        return None
    if len(partners) < len(couple.partners):
        return replace(couple, a=partners[0], b=None, dates="", children=children, twins=twins)
    return replace(couple, children=children, twins=twins)


def _cut_home(home: Household, keep: set[str]) -> Household | None:
    members = tuple(key for key in home.members if key in keep)
    return replace(home, members=members) if members else None
