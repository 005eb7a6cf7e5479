"""Who is in a made-up family, and where our work with it stands: drawn by chance, the same for the same seed and day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from goldenthread.casework.elmshire.body.names import COMMUNITIES, Community, address, community
from goldenthread.casework.elmshire.body.worries import KINDS, Kind

ENGLISH = COMMUNITIES[0]
YEAR = 365.25
FRIDAY = 4


class Stage(StrEnum):
    """Where our work with a family stands."""

    WAITING = "waiting"
    ASSESSING = "assessing"
    EARLY_HELP = "early_help"
    IN_NEED = "child_in_need"
    PROTECTION = "child_protection"
    CARE = "care"
    ENDED = "ended"


SHARES = {
    Stage.WAITING: 3,
    Stage.ASSESSING: 18,
    Stage.EARLY_HELP: 7,
    Stage.IN_NEED: 46,
    Stage.PROTECTION: 14,
    Stage.CARE: 12,
}
LONGEST = {
    Stage.WAITING: 4,
    Stage.ASSESSING: 75,
    Stage.EARLY_HELP: 240,
    Stage.IN_NEED: 420,
    Stage.PROTECTION: 500,
    Stage.CARE: 1500,
    Stage.ENDED: 3600,
}
"""How many days back our work with a family at this stage may have begun."""


@dataclass(frozen=True)
class Somebody:
    """A person of the body."""

    given: str
    family: str
    sex: str
    born: date


@dataclass(frozen=True)
class Household:
    """A family of the body: its people, its thread, and since when we know it. `drifts` says what has gone quiet in our work."""

    community: Community
    mother: Somebody
    father: Somebody | None
    children: tuple[Somebody, ...]
    lines: str
    postcode: str
    kind: Kind
    stage: Stage
    began: date
    drifts: str = ""
    census_only: bool = False
    together: bool = True

    @property
    def name(self) -> str:
        """What we call the family."""
        return self.children[0].family


DRIFTS = ("", "", "", "", "", "", "not measured", "not started", "on hold", "no summary", "not seen")


def a_household(chance: Random, *, today: date, stage: Stage | None = None) -> Household:
    """One family, drawn by chance."""
    stage = stage or chance.choices(list(SHARES), weights=list(SHARES.values()))[0]
    began = before(today, chance.randrange(1, LONGEST[stage]) if stage is not Stage.WAITING else chance.randrange(0, 4))
    people = community(chance)
    father = (
        _adult(chance, people if chance.random() < 0.85 else ENGLISH, "M", today) if chance.random() < 0.7 else None
    )
    mother = _adult(chance, people, "F", today)
    named_after = father if father and chance.random() < 0.6 else mother
    children = _children(chance, people, named_after.family, stage, today)
    lines, postcode = address(chance)
    return Household(
        people,
        mother,
        father,
        children,
        lines,
        postcode,
        chance.choice(KINDS),
        stage,
        began,
        drifts=chance.choice(DRIFTS),
        census_only=stage in (Stage.IN_NEED, Stage.ASSESSING) and chance.random() < 0.12,
        together=father is not None and chance.random() < 0.5,
    )


def before(today: date, days: int) -> date:
    """A day so many days before, or the Friday before that where it is a weekend."""
    day = today - timedelta(days=days)
    return day - timedelta(days=max(0, day.weekday() - FRIDAY))


def _adult(chance: Random, people: Community, sex: str, today: date) -> Somebody:
    given = chance.choice(people.women if sex == "F" else people.men)
    return Somebody(
        given,
        chance.choice(people.families),
        sex,
        today - timedelta(days=chance.randrange(int(20 * YEAR), int(48 * YEAR))),
    )


def _children(chance: Random, people: Community, family: str, stage: Stage, today: date) -> tuple[Somebody, ...]:
    """One to four brothers and sisters with names of their own, eldest first; one alone where the child is in our care."""
    count = 1 if stage is Stage.CARE else chance.choices((1, 2, 3, 4), weights=(50, 32, 13, 5))[0]
    oldest = 17.9 if stage is not Stage.ENDED else 24
    ages = sorted((chance.uniform(0.2, oldest) for _ in range(count)), reverse=True)
    girls, boys = chance.sample(people.girls, count), chance.sample(people.boys, count)
    sexes = chance.choices("FM", k=count)
    return tuple(
        Somebody(girls[at] if sex == "F" else boys[at], family, sex, today - timedelta(days=int(age * YEAR)))
        for at, (age, sex) in enumerate(zip(ages, sexes, strict=True))
    )
