"""A home for good ready for its page; and its forms, sent once, whose way back is the place on the page that changed.

Serves: K5.W3, K7.W1, K7.W2, K7.07, K7.12, K7.13
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed, Permit
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.care.keeping_models import HomeHelp
from goldenthread.casework.care.permanence import keeping_queries, people_queries, queries
from goldenthread.casework.care.permanence.forms import SAID
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.now.queries import newest_of
from goldenthread.people.models import Person
from goldenthread.people.person.showing import frame, saved

MOST_NAMES = 12
NOT_HERE = "This is not on the page of a home for good."


@dataclass(frozen=True)
class ForGood:
    """What the template needs, nothing to work out."""

    standings: list[queries.Standing]
    ways: queries.Ways
    milestones: list[queries.Milestone]
    people: list[people_queries.Candidate]
    could_be: list[people_queries.CouldBeAsked]
    signs: list[keeping_queries.Sign]
    help: list[HomeHelp]
    asked: list[keeping_queries.Asked]
    in_care: bool
    summary: Summary | None
    may: Permit

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything here yet."""
        return not (
            any(one.now for one in self.standings) or self.ways.looked_at or self.milestones or self.people or self.signs or self.asked
        )  # fmt: skip

    @property
    def round_child(self) -> list[people_queries.CouldBeAsked]:
        """Who could be put forward, as the page offers them: nobody by whom violence or control is known, and not more than a few."""
        return [one for one in self.could_be if not one.may_harm][:MOST_NAMES]

    @property
    def waiting(self) -> list[people_queries.Candidate]:
        """People put forward who have no outcome yet."""
        return [one for one in self.people if one.outcome_on is None]


def for_good(child: Person, *, seen_by: Worker) -> ForGood:
    """A child's home for good. A fixed number of statements."""
    may = may_write([child], by=seen_by)
    return ForGood(
        standings=queries.standings(child, seen_by=seen_by),
        ways=queries.ways(child, seen_by=seen_by),
        milestones=queries.milestones(child, seen_by=seen_by),
        people=people_queries.put_forward(child, seen_by=seen_by),
        could_be=people_queries.could_be_asked(child, seen_by=seen_by) if may else [],
        signs=keeping_queries.signs(child, seen_by=seen_by),
        help=keeping_queries.other_help(child, seen_by=seen_by),
        asked=keeping_queries.asked(child, seen_by=seen_by),
        in_care=queries.in_care(child, seen_by=seen_by),
        summary=newest_of(child, Summary.Block.PERMANENCE, seen_by=seen_by),
        may=may,
    )


def page_of(child: Person, at: str = "") -> str:
    """The address of the page, at a place in it."""
    return reverse("home_for_good", args=[child.pk]) + (f"#{at}" if at else "")


def with_frame(request: PageRequest, person: Person, told: dict[str, Any]) -> dict[str, Any]:
    """What every page here shows round it."""
    return frame(request, person, here="plans") | {"tab": "plans"} | told


def good_form(
    request: PageRequest, person: Person, form: BaseForm, do: Callable[[], Any], *, heading: str, says: str, at: str, both: BothTexts | None = None,
    **more: Any,
) -> HttpResponse:  # fmt: skip
    """The page with one form, or the way back where it was done. `both`: where two could write at once."""
    back = page_of(person, at)
    if not (permit := may_write([person], by=request.user)):
        return saved(request, page_of(person), says=permit.because)
    if both and both.uses_theirs:
        return saved(request, back, says=THEIRS_STANDS)
    if form.is_valid():
        try:
            answer = once(request, lambda: [do(), back][1])
        except Stale as stale:
            if both is None:
                raise
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, says)
            return answer
    told = {
        "form": form, "heading": heading, "intro": "", "quote": "", "button": "Save", "back": back, "both": both, "said": SAID, "asks": (),
        "later": (), "later_words": "",
    }  # fmt: skip
    return render(request, "casework/permanence_form.html", with_frame(request, person, told | more))
