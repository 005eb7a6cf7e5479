"""What is still open before a meeting: who is safe with whom, the children's part, fathers' working hours, reports to be read in time.

Reading: whoever has been hurt says first whether a joint meeting is safe. What is missing is pointed out; it never stops a save.

Serves: K3.06b, C.14, K1.11
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Finding, Severity
from goldenthread.practice.meetings.kinds import KINDS


@dataclass(frozen=True)
class Asked:
    """Somebody who is asked to a meeting, or should be."""

    name: str
    invited: bool = True
    family: bool = False
    father: bool = False
    parent: bool = False
    time_asked: bool = False
    apart: bool = False
    own_time: bool = False


@dataclass(frozen=True)
class Before:
    """What is known of a meeting before it is held."""

    kind: str
    on: date | None
    purpose: str = ""
    has_chair: bool = True
    chair_leads_the_work: bool = False
    children: tuple[tuple[str, str, bool], ...] = ()
    """Each child: the name, how they take part (empty: not asked), whether their views are written down."""
    people: tuple[Asked, ...] = ()
    not_together: tuple[tuple[str, str], ...] = ()
    asked_whether_safe: bool = False
    reports_late: tuple[str, ...] = ()


def not_ready(before: Before) -> Iterator[Finding]:
    """What is still open before a meeting, the nearest to harm first."""
    kind = KINDS[before.kind]
    yield from _safe(before)
    if before.on is None:
        yield Finding("It has no day yet.", "day")
    if not before.purpose:
        yield Finding("What it is for is not written yet, in words those asked will read.", "purpose")
    if kind.decides_protection and not before.has_chair:
        yield Finding("Nobody chairs it yet.", "chair")
    if kind.decides_protection and before.chair_leads_the_work:
        yield Finding(
            "The chair leads the work with the family. A conference is chaired by somebody who does not.", "chair"
        )
    if kind.family or kind.reviews:
        yield from _children(before)
    if kind.family:
        yield from _family(before)
    yield from (
        Finding(f"{words}: not with everybody who is to read it, and its day has passed.", "reports")
        for words in before.reports_late
    )


def _safe(before: Before) -> Iterator[Finding]:
    if before.not_together and not before.asked_whether_safe:
        one, other = before.not_together[0]
        yield Finding(
            f"{one} and {other} may not be safe in one room. Ask whoever was hurt first, alone.", "safe", severity=Severity.MUST
        )  # fmt: skip
    apart = {person.name for person in before.people if person.apart}
    for one, other in before.not_together:
        if not {one, other} & apart:
            yield Finding(
                f"{one} and {other} are asked to the same room. See one of them apart.",
                "invite",
                severity=Severity.MUST,
            )
    for person in before.people:
        if person.apart and not person.own_time:
            yield Finding(f"{person.name} is seen apart, and has no time of their own yet.", "invite")


def _children(before: Before) -> Iterator[Finding]:
    for name, part, views in before.children:
        if not part:
            yield Finding(f"{name} has not been asked yet how they want to take part.", "children")
        elif not views and part not in ("in_person", "not_wanted"):
            yield Finding(f"What {name} wants the meeting to know is not written down yet.", "children")


def _family(before: Before) -> Iterator[Finding]:
    for person in before.people:
        if person.parent and not person.invited:
            yield Finding(
                f"{person.name} is not asked.",
                "invite",
                suggest="A father who is left out cannot help." if person.father else "",
            )
        elif person.invited and person.family and not person.time_asked:
            yield Finding(
                f"Nobody has asked {person.name} whether the time suits{': work, too' if person.father else ''}.",
                "invite",
            )
