"""How one is reminded: the page on which a worker chooses, and the calendar's feed.

Serves: C.10, T.23
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from goldenthread.access import reminding
from goldenthread.access.error_pages import error_page
from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs, public
from goldenthread.access.slowing import may_send
from goldenthread.casework.workspace.reminding.calendar import feed
from goldenthread.casework.workspace.reminding.counts import in_the_calendar, waits_for
from goldenthread.casework.workspace.reminding.digest import written

ENDED = "Its address may have been ended, or made anew."
MAKE_ONE = "Sign in and make an address under Reminders."
FETCHES = "600/h/ip"
"""A council's machines may share one address, and a calendar asks every few hours: enough for hundreds of workers, too few to guess 256 bits."""


def address_of_ours(name: str, *words: str) -> str:
    """A page of ours with the address by which workers reach the application."""
    return f"{settings.ADDRESS}{reverse(name, args=words)}"


@needs(*reminding.REMINDED)
def reminders(request: PageRequest) -> HttpResponse:
    """How you are reminded: in the application always, by a morning e-mail and in your calendar where you want it."""
    worker = request.user
    return render(request, "casework/reminders.html", {
        "choice": reminding.choice_of(seen_by=worker), "address": None,
        "example": written(waits_for(worker), today=worker.today, address=address_of_ours("first_page")),
    })  # fmt: skip


@needs(*reminding.REMINDED)
@require_POST
def choose_morning(request: PageRequest) -> HttpResponse:
    """Turn the morning e-mail on or off."""
    reminding.choose_morning(by=request.user, wanted=request.POST.get("morning") == "on")
    return redirect("reminders")


@needs(*reminding.REMINDED)
@require_POST
def make_calendar(request: PageRequest) -> HttpResponse:
    """Make a calendar address, or a new one; it is shown this once."""
    secret = reminding.new_secret()
    choice = reminding.make_calendar(by=request.user, secret=secret, at=timezone.now())
    return render(request, "casework/reminders.html", {
        "choice": choice, "address": address_of_ours("calendar_feed", secret), "example": "",
    })  # fmt: skip


@needs(*reminding.REMINDED)
@require_POST
def end_calendar(request: PageRequest) -> HttpResponse:
    """End the calendar address."""
    reminding.end_calendar(by=request.user)
    return redirect("reminders")


@public
@never_cache
def calendar_feed(request: PageRequest, secret: str) -> HttpResponse:
    """A worker's calendar, for whoever holds its address: whole days on which something is due, and nobody named.

    That there is none is answered, not raised: raised, it would take back what was counted against guessing.
    """
    if not may_send(request, "calendar", rate=FETCHES):
        return HttpResponse(
            "Too many calendars were fetched from here. Try again in an hour.", status=429, content_type="text/plain"
        )
    worker = reminding.whose_calendar(secret)
    if worker is None or not reminding.may_be_reminded(by=worker):
        return error_page(request, status=404, title="There is no calendar here", says=ENDED, do=[MAKE_ONE])
    worker.today = timezone.localdate()
    made = feed(in_the_calendar(worker), key=secret, link=address_of_ours("first_page"), made=timezone.now())
    log(worker, "calendar was fetched")
    return HttpResponse(
        made, content_type="text/calendar; charset=utf-8", headers={"Content-Disposition": "inline; filename=due.ics"}
    )
