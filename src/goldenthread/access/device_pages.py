"""The page of one's devices, and of those one confirms for others."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from goldenthread.access import devices as known
from goldenthread.access.drafting_models import Device
from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.access.permits import NotAllowed

COOKIE = "device" if settings.LOCAL else "__Host-device"
A_YEAR = 365 * 24 * 60 * 60


class DeviceForm(forms.Form):
    """What the worker calls this device."""

    name = forms.CharField(
        label="What do you call this device?", max_length=80, help_text="For example: my work phone",
        error_messages={"required": "Give this device a name, like “my work phone”"},
    )  # fmt: skip


class EndForm(forms.Form):
    """Why a device is taken off."""

    because = forms.ChoiceField(
        label="Why?", choices=known.WHY, widget=forms.RadioSelect, error_messages={"required": "Choose why"}
    )


def device_of(request: HttpRequest) -> Device | None:
    """The device this request comes from, if it is one of the worker's own that was not taken off."""
    return known.device_here(request.COOKIES.get(COOKIE, ""), by=request.user)  # type: ignore[arg-type]


@signed_in
def devices(request: PageRequest) -> HttpResponse:
    """My devices; a form to ask for the one in my hand; and those that wait for me to confirm them."""
    here, form = device_of(request), DeviceForm(request.POST or None)
    if form.is_valid():
        secret = known.new_secret()
        try:
            known.ask(by=request.user, name=form.cleaned_data["name"], secret=secret)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            answer = redirect("devices")
            answer.set_cookie(COOKIE, secret, max_age=A_YEAR, httponly=True, secure=not settings.LOCAL, samesite="Lax")
            return answer
    others = [(one, known.may_confirm(one, by=request.user)) for one in known.devices_to_confirm(seen_by=request.user)]
    return render(request, "access/devices.html", {
        "form": form, "here": here, "mine": known.devices_of(seen_by=request.user), "others": others, "may_ask": known.may_ask(by=request.user),
        "may_carry": known.may_carry(here), "hours": known.HOURS_CARRIED,
    })  # fmt: skip


@signed_in
def allow_device(request: PageRequest, device_id: int) -> HttpResponse:
    """Confirm that the council manages a device: what that means, and one button."""
    found = _found(request, device_id)
    told: dict[str, Any] = {
        "device": found,
        "may": known.may_confirm(found, by=request.user),
        "hours": known.HOURS_CARRIED,
    }
    if request.method == "POST":
        known.allow(device=found, by=request.user)
        return redirect("devices")
    return render(request, "access/allow_device.html", told)


@signed_in
def end_device(request: PageRequest, device_id: int) -> HttpResponse:
    """Take a device off, with the reason."""
    found, form = _found(request, device_id), EndForm(request.POST or None)
    if form.is_valid():
        known.end(device=found, because=form.cleaned_data["because"], by=request.user)
        return redirect("devices")
    return render(request, "access/end_device.html", {"device": found, "form": form})


def _found(request: PageRequest, device_id: int) -> Device:
    found = known.device(device_id, seen_by=request.user)
    if found is None:
        raise Http404
    return found
