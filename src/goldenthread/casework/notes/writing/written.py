"""What a worker writes in a note, before it is rows: the shared text once, and a part for each child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from goldenthread.people.models import Person


@dataclass(frozen=True)
class Shared:
    """What is written once for all the children a note is about."""

    kind: str
    happened_on: date
    headline: str = ""
    happened_at: time | None = None
    minutes: int | None = None
    where: str = ""
    told_us: str = ""
    words: str = ""


@dataclass(frozen=True)
class Words:
    """One thing a child said, word for word, who heard it, and with whom the child is happy for us to share it."""

    words: str
    heard_by: str
    alone: bool = False
    setting: str = ""
    may_share: str = ""


@dataclass(frozen=True)
class About:
    """What a note says of one child: what it means, what it means for the plan, what was good, and the child's own words."""

    child: Person
    means: str = ""
    for_plan: str = ""
    good_to_see: str = ""
    said: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A passage of the note that is about or from somebody else."""

    words: str
    whose: str = ""


@dataclass(frozen=True)
class Written:
    """A whole note as it was written: `people` were there and have a record, `others` were there and have none."""

    shared: Shared
    about: tuple[About, ...]
    people: tuple[Person, ...] = ()
    others: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in which a passage may stand."""
        parts = (text for one in self.about for text in (one.means, one.for_plan, one.good_to_see))
        return (self.shared.told_us, self.shared.words, self.shared.headline, *parts)


def stands_in(passage: str, texts: tuple[str, ...]) -> bool:
    """Whether a passage stands in one of these texts, however the lines are broken.

    >>> stands_in("rang  about\\nthe bail", ("Jean rang about the bail today.",)), stands_in("the bale", ("the bail",))
    (True, False)
    """
    wanted = " ".join(passage.split())
    return any(wanted in " ".join(text.split()) for text in texts)
