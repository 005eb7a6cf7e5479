"""How a clock that is one shape of counting is declared: a few words, its shape, its source; the sentence is made of them.

Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Due, Source
from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import Moment, day_of
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.working_days import Calendar


@dataclass(frozen=True)
class Standing:
    """A source, the days on which what it says applies, and how we read that edition where it needs a word."""

    source: Source
    applies_from: date
    applies_until: date | None = None
    reading: str = ""


@dataclass(frozen=True)
class Stage:
    """One stage of the work, whose clocks a module declares. `module` is where a reader finds them."""

    name: str
    module: str

    def clock(
        self,
        rule_id: str,
        title: str,
        *,
        what: str,
        counts: Counting,
        starts: str,
        force: Force,
        stands: tuple[Standing, ...],
        who: str,
        note: str = "",
        reading: str = "",
        setting: str = "",
        example_of: str = "",
    ) -> None:
        """Declare every edition of one clock. `what` happens `counts.words` `starts`: that is its sentence."""
        for one in stands:
            BOOK.add(
                Edition(
                    rule_id=rule_id,
                    title=title,
                    says=f"{what[:1].upper()}{what[1:]} {counts.words} {starts}.",
                    force=force,
                    source=one.source,
                    applies_from=one.applies_from,
                    applies_until=one.applies_until,
                    jurisdiction="this council" if force is Force.STANDARD else "England",
                    stage=self.name,
                    who=who,
                    counting=f"{counts.counting} {note}".strip(),
                    reading=f"{reading} {one.reading}".strip(),
                    within=counts.number,
                    unit=counts.unit.value if counts.unit else "",
                    answer=_answering(counts, starts, self.module),
                    starts=starts,
                    counts=counts,
                    setting=setting,
                    example_of=example_of,
                )
            )


def _answering(counts: Counting, starts: str, module: str) -> Callable[[Moment, Calendar], Due]:
    def answer(start: Moment, calendar: Calendar) -> Due:
        return Due(day_of(counts.on(start, calendar)), f"{counts.words} {starts}")

    answer.__module__ = module
    return answer
