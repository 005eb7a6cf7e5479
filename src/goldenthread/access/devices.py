"""Devices on which a worker may take notes along, to write without a line. Off by default: a worker asks, and whoever leads them, or a system
administrator, confirms that the council manages the device. It ends when it is lost or replaced, and when the worker leaves.

This is the written exception to the rule that nothing of a record is stored in a browser (ASVS 14.3.3): docs/how-to/offline.md.
Serves: A.17, K9.W4
"""

from __future__ import annotations

import hashlib
import secrets

from django.db.models import QuerySet
from django.db.models.functions import Now
from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.drafting_models import Device
from goldenthread.access.leading import managers_of, workers_led_by
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell

HOURS_CARRIED = 24
"""How long a device may hold what was taken along. Our own choice: a day of visits, and a phone left in a car is empty by the next."""
MOST_DEVICES = 4
LOST, REPLACED, REFUSED = "lost or stolen", "replaced by another", "not managed by the council"
NOT_NEEDED, LEFT = "not needed", "left the council"
WHY = (
    (LOST, "It is lost or stolen"),
    (REPLACED, "It was replaced by another"),
    (REFUSED, "The council does not manage it"),
    (NOT_NEEDED, "It is not needed any more"),
)


def new_secret() -> str:
    """What the device holds in a cookie that no script can read, and nobody else knows."""
    return secrets.token_urlsafe(32)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def may_ask(*, by: Worker) -> Permit:
    """Whether this worker may ask for a device to be allowed."""
    if not by.has(Permission.RECORD):
        return no("Taking notes along is for people who write in children’s records.")
    if Device.objects.filter(worker=by, ended_at__isnull=True).count() >= MOST_DEVICES:
        return no(f"You have {MOST_DEVICES} devices. End one that you no longer use, then ask again.")
    return YES


@act
def ask(*, by: Worker, name: str, secret: str) -> Device:
    """Ask that this device may carry notes. Whoever leads the worker hears of it.

    Raises:
        NotAllowed: they do not write in records, or have too many devices.
    """
    may_ask(by=by).or_refuse()
    device = Device.objects.create(worker=by, name=name, secret_hash=_hash(secret))
    tell(managers_of(by), f"{by.name} asks to take notes along on a device: {name}.", link=reverse("devices"))
    log(by, "asked to take notes along on a device", device)
    return device


def may_confirm(device: Device, *, by: Worker) -> Permit:
    """Whether somebody may confirm that the council manages this device: whoever leads the worker, or a system administrator."""
    if device.worker_id == by.pk:
        return no("Somebody else confirms your device: your manager, or the service desk.")
    if by.has(Permission.MANAGE_WORKERS) or workers_led_by(by).filter(pk=device.worker_id).exists():
        return YES
    return no("The worker’s manager or the service desk confirms a device.")


@act
def allow(*, device: Device, by: Worker) -> Device:
    """Confirm that the council manages this device; from now on its worker can take notes along on it.

    Raises:
        NotAllowed: it is not theirs to confirm, or it was answered already.
    """
    may_confirm(device, by=by).or_refuse()
    if device.ended_at or device.allowed_at:
        raise NotAllowed("This was answered already. Load the page again to see how.")
    Device.objects.filter(pk=device.pk).update(allowed_by=by, allowed_at=Now())
    tell([device.worker], f"You may take notes along on {device.name}.", link=reverse("devices"))
    log(by, "allowed a device to carry notes", device)
    device.refresh_from_db()
    return device


def may_end(device: Device, *, by: Worker) -> Permit:
    """Whether somebody may take a device off: its worker, and whoever may confirm it."""
    if device.ended_at:
        return no("This device was taken off already.")
    return YES if device.worker_id == by.pk else may_confirm(device, by=by)


@act
def end(*, device: Device, because: str, by: Worker) -> Device:
    """Take a device off. What it still holds cannot come in from it any more, and goes from it by itself within a day.

    Raises:
        NotAllowed: it is not theirs to take off, or it is off already.
    """
    may_end(device, by=by).or_refuse()
    Device.objects.filter(pk=device.pk).update(ended_at=Now(), ended_because=because)
    if device.worker_id != by.pk:
        tell([device.worker], f"{device.name} may no longer carry notes: {because}.", link=reverse("devices"))
    log(by, "took a device off", device, because=because)
    device.refresh_from_db()
    return device


def end_with_the_worker(worker: Worker) -> None:
    """An account closes: its devices carry nothing from now on."""
    Device.objects.filter(worker=worker, ended_at__isnull=True).update(ended_at=Now(), ended_because=LEFT)


def device_here(secret: str, *, by: Worker) -> Device | None:
    """This worker's device with this secret, allowed or still waiting; None where there is none, or it was taken off."""
    return (
        Device.objects.filter(worker=by, secret_hash=_hash(secret), ended_at__isnull=True).first() if secret else None
    )


def may_carry(device: Device | None) -> Permit:
    """Whether notes may be taken along on this device now."""
    if device is None:
        return no("Nobody has confirmed that the council manages this device. Ask for it on the page of your devices.")
    if device.allowed_at is None:
        return no("Your manager or the service desk has not confirmed this device yet.")
    return YES


def in_touch(device: Device, *, carrying: int) -> None:
    """The device says how many notes it holds that have not come in."""
    Device.objects.filter(pk=device.pk).update(carrying=max(0, min(carrying, 1000)), seen_at=Now())


def devices_of(*, seen_by: Worker) -> QuerySet[Device]:
    """One's own devices that are on, newest first."""
    return Device.objects.filter(worker=seen_by, ended_at__isnull=True).order_by("-asked_at")


def devices_to_confirm(*, seen_by: Worker) -> QuerySet[Device]:
    """Devices of others that this worker may confirm or take off, those that wait first."""
    others = Device.objects.filter(ended_at__isnull=True).exclude(worker=seen_by).select_related("worker", "allowed_by")
    if not seen_by.has(Permission.MANAGE_WORKERS):
        others = others.filter(worker__in=workers_led_by(seen_by).values("pk"))
    return others.order_by("allowed_at", "asked_at")


def device(device_id: int, *, seen_by: Worker) -> Device | None:
    """One device, if it is this worker's own or theirs to confirm."""
    own = devices_of(seen_by=seen_by).filter(pk=device_id).first()
    return own or devices_to_confirm(seen_by=seen_by).filter(pk=device_id).first()


__all__ = ["HOURS_CARRIED", "allow", "ask", "device_here", "end", "in_touch", "may_carry", "may_confirm", "may_end"]
