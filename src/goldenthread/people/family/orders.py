"""The order people stand in in a family picture: found once, kept until the family changes, never met again after that.

Who reads decides who is in the picture (somebody locked away is not), so one child may have several orders, one for each set of facts.
Serves: K1.09a
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache

from goldenthread.design.pictures import genogram
from goldenthread.design.pictures.genogram import CannotDraw, Family, Tie
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.models import Person, PictureOrder, PictureWish

EDITION = "2025-11b"
"""The way of drawing. A new one leaves every kept order behind."""

MOST_KEPT = 12
"""Orders kept for one child: pictures of several days and readers."""

Order = tuple[tuple[str, ...], ...]


def facts_of(family: Family) -> str:
    """A digest of everything an order depends on: who is joined to whom and how; no name is in it."""
    people = [(p.key, p.symbol.value, p.born, p.index, p.being.value, p.age is None) for p in family.people]
    couples = [
        (c.partners, c.bond.value, c.order, [(child.key, child.link.value) for child in c.children], c.twins, c.related)
        for c in family.couples
    ]
    told = (EDITION, people, couples, [home.members for home in family.households])
    return hashlib.sha256(repr(told).encode()).hexdigest()


def order_of(child: Person, family: Family) -> Order | None:
    """The order kept for these facts, or found now and kept; None where no true picture can be drawn."""
    facts = facts_of(family)
    kept = PictureOrder.objects.filter(child=child, facts=facts).values_list("order", flat=True).first()
    if kept is None:
        kept = _found(family)
        PictureOrder.objects.bulk_create([PictureOrder(child=child, facts=facts, order=kept)], ignore_conflicts=True)
        _keep_the_newest(child)
    return tuple(tuple(row.split()) for row in kept.splitlines()) or None


def _found(family: Family) -> str:
    wished = Family(family.people, family.couples, family.households, tuple(_wishes(family)))
    try:
        return "\n".join(" ".join(row) for row in genogram.arrange(wished))
    except CannotDraw:
        return ""


def _wishes(family: Family) -> Iterable[tuple[str, str]]:
    """What workers asked for among these people."""
    ids = {int(key[1:]): key for key in family.by_key}
    rows = PictureWish.objects.filter(left_id__in=ids, right_id__in=ids).order_by("pk")
    return [(ids[left], ids[right]) for left, right in rows.values_list("left_id", "right_id")]


def _keep_the_newest(child: Person) -> None:
    older = PictureOrder.objects.filter(child=child).order_by("-pk").values_list("pk", flat=True)[MOST_KEPT:]
    PictureOrder.objects.filter(pk__in=list(older)).delete()


def forget_orders(people: Iterable[int]) -> None:
    """Let every order go in which all of these stand, so that it is found anew."""
    rows = PictureOrder.objects.all()
    for person_id in people:
        rows = rows.filter(order__regex=rf"(^|[ \n])p{person_id}($|[ \n])")
    rows.delete()


def drawn(
    child: Person, family: Family, *, title: str, tied: tuple[Tie, ...] = (), key: str = "family", with_key: bool = True
) -> Svg | None:
    """The picture, or None where no true one can be drawn and the words beneath must do."""
    order = order_of(child, family)
    return _drawn(family, order, title, tied, key, with_key) if order else None


@lru_cache(maxsize=256)
def _drawn(family: Family, order: Order, title: str, tied: tuple[Tie, ...], key: str, with_key: bool) -> Svg | None:
    """The same facts are drawn once."""
    try:
        return genogram.draw(family, key=key, title=title, rows=order, tied=tied, with_key=with_key)
    except CannotDraw:
        return None
