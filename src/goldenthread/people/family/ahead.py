"""Family pictures laid out ahead: when a family changes, its child waits here until the order of the picture has been found.

A page that comes first finds the order itself; this only saves it the time.
Serves: K1.09a
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import date

from django.db import DatabaseError, InterfaceError, close_old_connections, connection, transaction

from goldenthread.access.models import Worker
from goldenthread.access.once import one_page
from goldenthread.design.pictures.genogram import close_family
from goldenthread.people.family.orders import order_of
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.queries import kin
from goldenthread.people.models import Person, PictureOrder

WAITING = "waiting"
"""What stands where the digest of a found order stands, while one is waited for; the order is then the number of the worker who changed it."""

EVERY_SECONDS = 2.0
AT_A_TIME = 50


def wait_for_picture(child: Person, *, by: Worker) -> None:
    """Have the child's picture laid out soon, as the worker who changed the family sees it."""
    row = PictureOrder(child=child, facts=WAITING, order=str(by.pk))
    PictureOrder.objects.bulk_create([row], ignore_conflicts=True)


def lay_out_waiting(*, today: date) -> int:
    """Find the orders that are waited for; how many children's."""
    done = 0
    while done < AT_A_TIME and _one(today):
        done += 1
    return done


def _one(today: date) -> bool:
    with transaction.atomic(), one_page():
        row = (
            PictureOrder.objects.select_for_update(skip_locked=True, of=("self",))
            .filter(facts=WAITING)
            .select_related("child")
            .order_by("pk")
            .first()
        )
        if row is None:
            return False
        row.delete()
        worker = Worker.objects.filter(pk=int(row.order)).first()
        if worker is not None:
            worker.today = today
            whole = family_of(kin(row.child, seen_by=worker, on=today))
            for family in (close_family(whole).family, whole):
                order_of(row.child, family)
        return True


def keep_laying_out(
    *, today: Callable[[], date], every: float = EVERY_SECONDS, stop: threading.Event | None = None
) -> None:
    """Look again and again until told to stop. A round that fails is reported and the next one tries again."""
    stop = stop or threading.Event()
    while not stop.is_set():
        try:
            lay_out_waiting(today=today())
        except (DatabaseError, InterfaceError, OSError):
            logging.getLogger("goldenthread.pictures").exception("family pictures could not be laid out; trying again")
            connection.close()
        close_old_connections()
        stop.wait(every)


def start_laying_out(*, today: Callable[[], date], every: float = EVERY_SECONDS) -> threading.Event:
    """Lay pictures out in the background of this process; set the event that comes back to stop."""
    stop = threading.Event()
    named = {"today": today, "every": every, "stop": stop}
    threading.Thread(target=keep_laying_out, kwargs=named, name="family pictures", daemon=True).start()
    return stop
