"""Workers who start, move, leave and come back: one act each, told in their history with who and why.

The work of a system administrator, who sees no child. Access bites at once: a role or team taken away is gone with the next page, and a
closed account's sessions end with the act. What a leaver still holds is told to their manager by whoever knows (`when_somebody_leaves`).

Serves: T.23, C.08
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models.functions import Now
from django.utils.timezone import get_current_timezone

from goldenthread.access import devices, reminding
from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Cover, RoleHeld, Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.roles import ROLES
from goldenthread.access.session_ends import end_sessions
from goldenthread.access.telling import workers_who_may

DORMANT_AFTER = timedelta(days=60)
"""An account unused for so long is listed to be closed. Our practice default: a forgotten account is a door nobody watches."""

OWN_ACCOUNT = "Somebody else changes your own roles, team or account. Ask another system administrator."
Told = Callable[[Worker, date], None]
_told: list[Told] = []


def when_somebody_leaves(tell: Told) -> None:
    """Register what happens with a leaver's work: called with the worker and their last day, inside the act."""
    if tell not in _told:
        _told.append(tell)


def may_staff(*, by: Worker, worker: Worker | None = None) -> Permit:
    """Whether somebody may bring in workers, or change this one. Nobody changes their own account."""
    if not by.has(Permission.MANAGE_WORKERS):
        return no("A system administrator does this. Ask the service desk.")
    if worker is not None and worker.pk == by.pk:
        return no(OWN_ACCOUNT)
    return YES


@act
def start(
    *, by: Worker, on: date, roles: Iterable[str], team: Team | None = None, because: str = "", **details: Any
) -> Worker:
    """Bring in a worker: their details, roles and team. They set their own password by a link.

    Raises:
        NotAllowed: this worker may not bring others in, or the e-mail address is taken.
    """
    may_staff(by=by).or_refuse()
    email = details.pop("email").strip().lower()
    if Worker.objects.filter(email=email).exists():
        raise NotAllowed(
            "Somebody has an account with this e-mail address already. If they left and come back, reopen that account."
        )
    worker = Worker.objects.create_user(email, started_on=on, **details)
    _set_roles(worker, set(roles), on=on)
    _set_team(worker, team, on=on)
    log(by, "brought in worker", worker, because=because)
    return worker


@act
def move(
    worker: Worker,
    *,
    by: Worker,
    on: date,
    because: str,
    roles: Iterable[str],
    team: Team | None = None,
    **details: Any,
) -> Worker:
    """Give a worker other roles, another team or other details. What is taken away is gone with their next page.

    Raises:
        NotAllowed: it is their own account, the account is closed, or nobody would be left to bring workers in.
    """
    may_staff(by=by, worker=worker).or_refuse()
    if not worker.is_active:
        raise NotAllowed("This account is closed. Reopen it first.")
    Worker.objects.select_for_update().get(pk=worker.pk)
    for name, value in details.items():
        setattr(worker, name, value)
    worker.save()
    _set_roles(worker, set(roles), on=on)
    _set_team(worker, team, on=on)
    _somebody_must_be_left()
    log(by, "moved worker", worker, because=because)
    return worker


@act
def leave(worker: Worker, *, by: Worker, on: date, because: str = "", at_once: bool = False) -> Worker:
    """Say a worker's last day. The account closes when it has passed, or at once; their manager hears of the children they hold.

    Raises:
        NotAllowed: it is their own account, they left already, the day is before their first, or nobody would be left to bring workers in.
    """
    may_staff(by=by, worker=worker).or_refuse()
    if not worker.is_active:
        raise NotAllowed("This account is closed already.")
    if on < worker.started_on:
        raise NotAllowed("The last day is before the first. Check the date.")
    worker.left_on = on
    worker.save(update_fields=["left_on"])
    for tell in _told:
        tell(worker, on)
    if at_once or on < by.today:
        _close(worker, on=min(on, by.today))
        _somebody_must_be_left()
    log(by, "said worker leaves", worker, because=because)
    return worker


@act
def close_unused(worker: Worker, *, by: Worker, because: str = "Not used for a long time.") -> Worker:
    """Close an account that nobody uses. The worker has not left: the account can be reopened.

    Raises:
        NotAllowed: it is their own account, or it is in use.
    """
    may_staff(by=by, worker=worker).or_refuse()
    if not is_dormant(worker, today=by.today):
        raise NotAllowed(
            f"This account was used in the last {DORMANT_AFTER.days} days. If the worker has left, say so instead."
        )
    worker.is_active = False
    worker.save(update_fields=["is_active"])
    reminding.end_with_the_worker(worker)
    end_sessions([worker])
    log(by, "closed unused account", worker, because=because)
    return worker


@act
def reopen(
    worker: Worker, *, by: Worker, on: date, because: str, roles: Iterable[str], team: Team | None = None
) -> Worker:
    """Open a closed account again, with the roles and team they now have. An old password no longer counts.

    Raises:
        NotAllowed: it is their own account, or it is open.
    """
    may_staff(by=by, worker=worker).or_refuse()
    if worker.is_active and worker.left_on is None:
        raise NotAllowed("This account is open.")
    worker.is_active, worker.left_on = True, None
    worker.set_unusable_password()
    worker.save()
    _set_roles(worker, set(roles), on=on)
    _set_team(worker, team, on=on)
    log(by, "reopened account", worker, because=because)
    return worker


@act
def forget_second_factor(worker: Worker, *, by: Worker, because: str) -> None:
    """Let somebody who lost their phone or passkey set up a second factor anew. They are signed out everywhere.

    Raises:
        NotAllowed: it is their own account.
    """
    may_staff(by=by, worker=worker).or_refuse()
    Authenticator.objects.filter(user=worker).delete()
    end_sessions([worker])
    log(by, "took away second factor", worker, because=because)


@act
def close_leavers(*, on: date) -> int:
    """Close the accounts of everybody whose last day has passed; how many. Run daily; sign-in refuses them in any case."""
    gone = list(Worker.objects.filter(is_active=True, left_on__lt=on))
    for worker in gone:
        _close(worker, on=worker.left_on or on)
        log(None, "closed leaver's account", worker)
    return len(gone)


def is_dormant(worker: Worker, *, today: date) -> bool:
    """Whether an open account has not been used for `DORMANT_AFTER`, counted from the day here of the last sign-in, or else the first day."""
    seen = worker.last_login
    last = seen.astimezone(get_current_timezone()).date() if seen else worker.started_on
    return worker.is_active and last < today - DORMANT_AFTER


def _close(worker: Worker, *, on: date) -> None:
    worker.is_active = False
    worker.save(update_fields=["is_active"])
    for row in RoleHeld.objects.filter(worker=worker, ended_on__isnull=True):
        row.ended_on = max(on, row.began_on)
        row.save(update_fields=["ended_on"])
    for place in TeamMember.objects.filter(worker=worker, ended_on__isnull=True):
        place.ended_on = max(on, place.began_on)
        place.save(update_fields=["ended_on"])
    Cover.objects.filter(covering=worker, until_on__gt=on, ended_at__isnull=True).update(ended_at=Now())
    devices.end_with_the_worker(worker)
    reminding.end_with_the_worker(worker)
    end_sessions([worker])
    _forget_cached(worker)


def _set_roles(worker: Worker, wanted: set[str], *, on: date) -> None:
    unknown = wanted - {role.key for role in ROLES}
    if unknown:
        raise NotAllowed(f"There is no role called {', '.join(sorted(unknown))}.")
    held = {row.role: row for row in RoleHeld.objects.filter(worker=worker, ended_on__isnull=True)}
    for key in held.keys() - wanted:
        held[key].ended_on = max(on, held[key].began_on)
        held[key].save(update_fields=["ended_on"])
    for key in sorted(wanted - held.keys()):
        RoleHeld.objects.create(worker=worker, role=key, began_on=on)
    _forget_cached(worker)


def _set_team(worker: Worker, team: Team | None, *, on: date) -> None:
    for place in TeamMember.objects.filter(worker=worker, ended_on__isnull=True).exclude(team=team):
        place.ended_on = max(on, place.began_on)
        place.save(update_fields=["ended_on"])
    if team is not None and not TeamMember.objects.filter(worker=worker, team=team, ended_on__isnull=True).exists():
        TeamMember.objects.create(worker=worker, team=team, began_on=on)


def _forget_cached(worker: Worker) -> None:
    for name in ("role_keys", "permissions"):
        worker.__dict__.pop(name, None)


def _somebody_must_be_left() -> None:
    if not workers_who_may(Permission.MANAGE_WORKERS):
        raise NotAllowed("This would leave nobody who can bring workers in. Give somebody else that role first.")
