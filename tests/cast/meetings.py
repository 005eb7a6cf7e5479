"""Meetings for tests: a core group about Mia and Tobi, with Kelly, Emeka and Steve asked to it; and what a form of it sends."""

from datetime import time
from typing import Any
from uuid import uuid4

from cast.days import TODAY, ahead
from cast.picture_family import mias_family
from cast.workers import works_with
from goldenthread.access.models import Worker
from goldenthread.casework.meetings.arranging import Arrangement, arrange
from goldenthread.casework.meetings.inviting import Guest, invite
from goldenthread.casework.meetings.models import Meeting
from goldenthread.people.models import Person


def family_at_work(farah: Worker) -> dict[str, Person]:
    """Mia's family; Farah works with Mia and Tobi. There is violence from Steve to Kelly."""
    family = mias_family(farah)
    works_with(farah, family["tobi"])
    return family


def a_core_group(family: dict[str, Person], by: Worker, *who: str, kind: str = "core_group", **told: Any) -> Meeting:
    """A meeting about Mia and Tobi in twelve days, at four, with these of the family on its list."""
    own = {
        "planned_on": ahead(12),
        "planned_at": time(16, 0),
        "where": "Elm Road School",
        "purpose": "To see how the plan goes.",
    } | told
    meeting = arrange(children=[family["mia"], family["tobi"]], told=Arrangement(kind, **own), by=by)
    invite(meeting=meeting, guests=[Guest(person=family[one]) for one in who], by=by)
    return meeting


def day_of(name: str, on: Any = TODAY) -> dict[str, Any]:
    """A date in the three boxes of a form."""
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def keyed(**told: Any) -> dict[str, Any]:
    """What a form sends, with its one-time key."""
    return {"key": str(uuid4())} | told


def of_meetings(mia: Person) -> dict[str, int]:
    """Numbers of Mia Carter's meetings in the made-up council: the next, the conference in August, who is asked, a discussion, an offer."""
    ahead = mia.meetings.get(held_on=None)
    held = mia.meetings.get(kind="review_conference", about__child=mia)
    return {
        "ahead": ahead.pk, "held": held.pk, "guest": ahead.invited.get(person__shown_given="Steve").pk, "reader": held.invited.first().pk,
        "report": ahead.reports.get().pk, "strategy": mia.strategy_discussions.get().pk, "offer": mia.family_offers.get().pk,
    }  # fmt: skip
