"""Families made at random for the drawing of family pictures: hard ones, as the work knows them.

Several partners, partners' earlier families, in-laws, twins and triplets, a parent nobody knows, adoption, foster care beside birth parents,
a grandmother who brings up her grandchild, couples from two generations, babies on the way, deaths, homes that cut across couples.
"""

import random
from dataclasses import replace

from goldenthread.design.pictures.genogram import (
    Being,
    Bond,
    Child,
    Couple,
    Family,
    Household,
    Link,
    Person,
    Symbol,
    Twins,
)

TODAY = 2025
GIVEN = (
    "Mo", "Ada", "Wren", "Oluwaseun", "Jean", "Alexandra", "Bo", "Christopher", "Nour", "Theodora", "Sam", "Maximilian", "Ivy", "Tadeusz",
)  # fmt: skip
FAMILY = ("Ash", "Featherstone", "Okonkwo", "Lee", "Marchant", "de la Croix", "Orr", "Wisniewska")


class MadeUp:
    """One family while it grows, from one seed."""

    def __init__(self, size: int, seed: int) -> None:
        self.draw = random.Random(seed)
        self.size = size
        self.people: list[Person] = []
        self.couples: list[Couple] = []

    def person(self, shape: Symbol, born: int, **more: object) -> str:
        key = f"p{len(self.people)}"
        name = (self.draw.choice(GIVEN), self.draw.choice(FAMILY))
        died = born + self.draw.randint(40, 75) if born < 1965 and self.draw.random() < 0.3 else None
        died = died if died and died <= TODAY else None
        age = (died or TODAY) - born
        self.people.append(Person(key, name, shape, age, born, died, **more))  # type: ignore[arg-type]
        return key

    def full(self, *, spare: int = 1) -> bool:
        return len(self.people) + spare > self.size

    def family(self) -> Family:
        first = Couple(self.person(Symbol.SQUARE, 1948), self.person(Symbol.CIRCLE, 1950), Bond.MARRIED, "m 1970")
        waiting = [(first, 0)]
        while waiting and not self.full():
            couple, generation = waiting.pop(0)
            waiting += self._grow(couple, generation)
        self.couples += [couple for couple, _ in waiting]
        self._bring_up_apart()
        self._across_generations()
        return self._finished()

    def _grow(self, couple: Couple, generation: int) -> list[tuple[Couple, int]]:
        """The children of one couple, and the couples those children are in."""
        born = self._born(couple.a) + self.draw.randint(20, 30)
        children: list[Child] = []
        twins: list[Twins] = []
        following: list[tuple[Couple, int]] = []
        for _ in range(self.draw.choice((1, 2, 2, 3, 3, 4))):
            if self.full():
                break
            many = self.draw.choices((1, 2, 3), (20, 2, 1))[0]
            together = [self._child(born) for _ in range(many) if not self.full()]
            if len(together) > 1:
                twins.append(Twins(tuple(together), identical=self.draw.random() < 0.4))
            link = Link.ADOPTED if self.draw.random() < 0.05 else Link.BIRTH
            children += [Child(key, link) for key in together]
            for key in together:
                if generation < 2 and born < TODAY - 16:
                    following += self._partners(key, born, generation)
            born += self.draw.randint(1, 4)
        self.couples.append(replace(couple, children=tuple(children), twins=tuple(twins)))
        return following

    def _child(self, born: int) -> str:
        if born > TODAY:
            return self.person(Symbol.DIAMOND, TODAY + 1, being=Being.PREGNANCY)
        if self.draw.random() < 0.03:
            return self.person(Symbol.DIAMOND, born, being=Being.LOSS)
        return self.person(self.draw.choices((Symbol.SQUARE, Symbol.CIRCLE, Symbol.DIAMOND), (10, 10, 1))[0], born)

    def _partners(self, key: str, born: int, generation: int) -> list[tuple[Couple, int]]:
        found: list[tuple[Couple, int]] = []
        for order in range(self.draw.choice((0, 1, 1, 1, 2, 2, 3, 4))):
            if self.full():
                break
            unknown = self.draw.random() < 0.08
            being = Being.PLACEHOLDER if unknown else Being.PERSON
            other = self.person(
                self.draw.choice((Symbol.SQUARE, Symbol.CIRCLE)), born + self.draw.randint(-4, 4), being=being
            )
            bond = self.draw.choice(list(Bond))
            dates = "" if unknown else self.draw.choice(("", "m 2002, d 2010", "since 2019", "s 2021"))
            found.append((Couple(key, other, bond, dates, order), generation + 1))
            if not unknown and self.draw.random() < 0.25 and not self.full(spare=3):
                found.append((Couple(other, self.person(Symbol.DIAMOND, born), Bond.SEPARATED, "", -1), generation + 1))
            if not unknown and self.draw.random() < 0.3 and not self.full(spare=2):
                parents = self.person(Symbol.SQUARE, born - 28), self.person(Symbol.CIRCLE, born - 26)
                self.couples.append(Couple(*parents, Bond.MARRIED, children=(Child(other),)))
        return found

    def _born(self, key: str) -> int:
        return next(person.born or 1980 for person in self.people if person.key == key)

    def _bring_up_apart(self) -> None:
        """A child brought up by grandparents, and one by foster carers."""
        lowest = [c for c in self.couples if c.children and self._born(c.children[0].key) > 2005]
        if not lowest:
            return
        child = self.draw.choice(lowest).children[0]
        if any(child.key in twins.keys for couple in self.couples for twins in couple.twins):
            return
        if self.draw.random() < 0.6:
            older = next(
                (c for c in self.couples if any(self._is_parent(one.key, child.key) for one in c.children)), None
            )
            if older:
                self._also(older, Child(child.key, Link.KINSHIP))
        if self.draw.random() < 0.4 and not self.full(spare=2):
            carers = self.person(Symbol.CIRCLE, 1975), self.person(Symbol.CIRCLE, 1974)
            self.couples.append(Couple(*carers, Bond.MARRIED, children=(Child(child.key, Link.FOSTER),)))

    def _is_parent(self, key: str, child: str) -> bool:
        return any(key in c.partners and any(one.key == child for one in c.children) for c in self.couples)

    def _also(self, couple: Couple, child: Child) -> None:
        if all(child.key != one.key for one in couple.children):
            self.couples[self.couples.index(couple)] = replace(couple, children=(*couple.children, child))

    def _across_generations(self) -> None:
        """Sometimes somebody's partner was with their mother before."""
        if self.draw.random() > 0.25:
            return
        for couple in self.couples:
            parents = next((c for c in self.couples if any(one.key == couple.a for one in c.children)), None)
            mine = {one.key for one in self.couples for one in one.children}
            if couple.b and parents and couple.b not in mine and len(parents.partners) == 2:
                self.couples.append(Couple(parents.partners[1], couple.b, Bond.SEPARATED, "s 2012", 5))
                return

    def _finished(self) -> Family:
        alone = {couple.key for couple in self.couples}
        couples = [c for c in self.couples if c.b or c.children]
        index = max((p for p in self.people if p.being is Being.PERSON), key=lambda p: p.born or 0)
        people = tuple(replace(p, index=True) if p is index else p for p in self.people)
        assert len(alone) == len(self.couples)
        return Family(people, tuple(couples), self._homes())

    def _homes(self) -> tuple[Household, ...]:
        found = []
        for letter in "ABC"[: self.draw.randint(0, 3)]:
            couple = self.draw.choice(self.couples)
            children = [child.key for child in couple.children if self.draw.random() < 0.7]
            members = tuple(dict.fromkeys([self.draw.choice(couple.partners), *children]))
            found.append(Household(letter, f"Home {letter}", members))
        return tuple(found)


def made_up_family(size: int, seed: int) -> Family:
    """A family of about this many people; the same seed gives the same family."""
    return MadeUp(size, seed).family()
