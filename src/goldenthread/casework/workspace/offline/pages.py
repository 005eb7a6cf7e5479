"""Taking notes along on a device, the page that works without a line, and what comes in from it.

Serves: A.17, K9.W4
"""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone

from goldenthread.access import devices
from goldenthread.access.device_pages import device_of
from goldenthread.access.drafting import CannotKeep, draft
from goldenthread.access.handed import give_back, hand_over
from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs, public, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.documents.keeping.kinds import Refused
from goldenthread.casework.workspace.offline import pictures, queries
from goldenthread.casework.workspace.offline.coming_in import come_in
from goldenthread.casework.workspace.offline.told import NotUnderstood, told_from
from goldenthread.practice.direct_work import LADDER_TO, NAMES

SHELL = (
    "govuk-frontend.min.css", "fonts.css", "goldenthread.css", "keep.css", "along.css", "along.js", "carried.js", "drawing.js", "handed.js",
    "icon.svg", "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2", "fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
)  # fmt: skip
"""What the page without a line is made of. No file among them holds anything about anybody."""


@needs(Permission.RECORD)
def take_along(request: PageRequest) -> HttpResponse:
    """Choose children and notes to take along; sent by the page's script, it answers with what is chosen, for the device to encrypt."""
    device = device_of(request)
    may = devices.may_carry(device)
    if request.method == "POST":
        if device is None or not may:
            return JsonResponse({"why": may.because}, status=403)
        return _packed(request)
    told = {"may": may, "choices": queries.choices(seen_by=request.user) if may else [], "hours": devices.HOURS_CARRIED}
    return render(request, "casework/take_along.html", told)


def _packed(request: PageRequest) -> HttpResponse:
    chosen, notes = (
        [int(one) for one in request.POST.getlist(name) if one.isdigit()] for name in ("children", "notes")
    )
    children = queries.pack(chosen, notes, seen_by=request.user)
    shown(*(child["id"] for child in children), did="took along")
    until = timezone.now() + timedelta(hours=devices.HOURS_CARRIED)
    return JsonResponse(
        {"writer": request.user.pk, "name": request.user.name, "until": until.isoformat(), "children": children}
    )


@public
def without_a_line(request: HttpRequest) -> HttpResponse:
    """The page that works without a line: an empty form. What is on it comes from the device's own encrypted store."""
    return render(
        request, "casework/without_a_line.html", {"tools": list(NAMES.items()), "ladder": range(LADDER_TO + 1)}
    )


@public
def service_worker(request: HttpRequest) -> HttpResponse:
    """The script that keeps that page on the device: its scope is that page and nothing else."""
    shell = [reverse("without_a_line"), *(static(name) for name in SHELL)]
    script = _source("sw.js").replace("'SHELL'", json.dumps(shell)).replace("VERSION", _version())
    answer = HttpResponse(script, content_type="text/javascript; charset=utf-8")
    answer.headers["Service-Worker-Allowed"] = reverse("without_a_line")
    return answer


@cache
def _source(name: str) -> str:
    return Path(str(finders.find(name))).read_text(encoding="utf-8")


@cache
def _version() -> str:
    """Changes with any file of the page."""
    template = settings.PACKAGE / "casework" / "jinja2" / "casework" / "without_a_line.html"
    files = [Path(str(finders.find(name))) for name in (*SHELL, "sw.js")]
    tools = repr(NAMES).encode()
    return hashlib.sha256(b"".join([*(file.read_bytes() for file in (*files, template)), tools])).hexdigest()[:12]


@needs(Permission.RECORD)
def note_comes_in(request: PageRequest) -> HttpResponse:
    """One note from a device: into the record, or among its writer's drafts with the reason. JSON in, JSON out."""
    try:
        sent = json.loads(request.body)
        if str(sent.get("writer")) != str(request.user.pk):
            return JsonResponse(
                {"why": "Somebody else has signed in. Whoever wrote these notes signs in to hand them in."}, status=403
            )
        came = come_in(told_from(sent), may=devices.may_carry(device_of(request)), by=request.user, now=timezone.now())
    except (ValueError, AttributeError, NotUnderstood, CannotKeep, RecursionError):
        return JsonResponse({"why": "This note could not be read. It stays on the device: copy its words."}, status=400)
    return JsonResponse({"led_to": came.led_to, "draft": came.is_draft, "why": came.why})


@needs(Permission.RECORD)
def picture_comes_in(request: PageRequest) -> HttpResponse:
    """A picture that was taken along with a note: to its note, or beside its writer's draft. What may not be kept is told in words."""
    form = pictures.PictureForm(request.POST or None, request.FILES or None)
    if not form.is_valid() or str(form.cleaned_data["writer"]) != str(request.user.pk):
        return JsonResponse({"why": pictures.NOT_READ}, status=400)
    try:
        picture = form.picture()
        came = pictures.picture_comes_in(picture, may=devices.may_carry(device_of(request)), by=request.user)
    except (Refused, NotAllowed, CannotKeep) as refusal:
        return JsonResponse({"why": str(refusal)}, status=422)
    return JsonResponse({"led_to": came.led_to, "draft": came.is_draft, "why": came.why})


@needs(Permission.RECORD)
def put_draft_in(request: PageRequest, key: UUID) -> HttpResponse:
    """Save one's own draft of a note that came in without a line, where its records open again."""
    kept = draft(key, by=request.user)
    if kept is None:
        if before := pictures.led_to_before(key, by=request.user):
            return redirect(before)
        raise Http404("There is no such draft of yours.")
    if request.method == "POST":
        try:
            return redirect(pictures.put_draft_in(kept, by=request.user, now=timezone.now()))
        except NotAllowed as refusal:
            messages.warning(request, str(refusal))
        except NotUnderstood:
            messages.warning(request, "This draft holds no whole note. Copy its words into a new one.")
    return redirect("draft", key)


@needs(Permission.RECORD)
def device_carries(request: PageRequest) -> HttpResponse:
    """The device says how many notes it holds; it hears whether it may still carry any."""
    device = device_of(request)
    if device is not None and request.method == "POST":
        carrying = request.POST.get("carrying", "0")
        devices.in_touch(device, carrying=int(carrying) if carrying.isdigit() and len(carrying) < 6 else 0)
    return JsonResponse({"may": bool(devices.may_carry(device))})


@needs(Permission.RECORD)
def brought_back(request: PageRequest) -> HttpResponse:
    """Everything has come in and the device is empty: written to the log."""
    if request.method == "POST" and (device := device_of(request)) is not None:
        devices.in_touch(device, carrying=0)
        log(request.user, "brought everything back from a device", device)
    return JsonResponse({})


@needs(Permission.RECORD)
def handed_over(request: PageRequest) -> HttpResponse:
    """The phone is with a child now: this sign-in opens nothing else until it is given back."""
    if request.method == "POST":
        hand_over(request)
    return JsonResponse({})


@needs(Permission.RECORD)
def given_back(request: PageRequest) -> HttpResponse:
    """The worker has the phone again; the passphrase of the device was asked on it."""
    if request.method == "POST":
        give_back(request)
    return JsonResponse({})
