"""Months that pass in a journey: `months.turn_to(date(2025, 2, 3))`, and everybody in it lives on that day.

What is written on a day keeps that day as the one on which it was written down, as it would have in a council where months really pass.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from goldenthread.access.models import Worker
from goldenthread.people.recorded import Recorded

LONDON = ZoneInfo("Europe/London")
AS_WE_BEGIN, IN_THE_EVENING = time(10), time(18)


class Months:
    """The calendar of one journey. The browser, the server and the test read the same one."""

    def __init__(self, first: date, *, patch: Any, as_owner: Callable[..., Any]) -> None:
        self.day, self.as_owner = first, as_owner
        self.really_began = self.turned = timezone.now()
        self.really_now = timezone.now
        patch.setattr(timezone, "now", self.now)

    def now(self) -> datetime:
        """The moment it is: some while after ten in the morning of the day."""
        return datetime.combine(self.day, AS_WE_BEGIN, LONDON) + (self.really_now() - self.turned)

    def turn_to(self, day: date, *workers: Worker) -> None:
        """The next day of the story; these workers act on it."""
        self.write_up()
        self.day, self.turned = day, self.really_now()
        for worker in workers:
            worker.today = day

    def write_up(self) -> None:
        """Whatever was written since the last turn was written down on that evening; whoever is signed in stays so."""
        evening = datetime.combine(self.day, IN_THE_EVENING, LONDON)
        with self.as_owner("superuser"), connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")
            for model in apps.get_models():
                if issubclass(model, Recorded):
                    model._base_manager.filter(recorded_at__gt=self.really_began).update(recorded_at=evening)
            cursor.execute("set session_replication_role = origin")
        Session.objects.update(expire_date=self.really_now() + timedelta(days=1))
