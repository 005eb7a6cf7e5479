"""The public form for professionals who are worried about a child. It shows nothing of who is known, looks nobody up, and gives a reference.

What has been typed is kept on the server with the visit, part by part, and is gone when it is sent or the visit ends.
Serves: E.08, K9.W4
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import public
from goldenthread.access.sending import key_of
from goldenthread.access.slowing import may_send
from goldenthread.casework.front_door.contact_acts import write_down
from goldenthread.casework.front_door.contact_forms import Children, as_yes
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.public_forms import BY_KEY, PARTS, CheckForm, Part, after, before
from goldenthread.casework.front_door.showing import sent_once
from goldenthread.practice.sharing import DUTY_SAYS, SAFEGUARDING_SAYS, how_sure

KEPT, SENT = "tell_us", "tell_us_sent"
RATE = "30/h/ip,200/d/ip"
NOT_FIELDS = ("csrfmiddlewaretoken", "key", "add_child", "remove_child")


def _around() -> dict[str, Any]:
    """What every page of the form shows: what to do when a child is in danger, and whom to ring."""
    return {
        "council": settings.COUNCIL, "phone": settings.FRONT_DOOR_PHONE, "nights": settings.OUT_OF_HOURS_PHONE, "parts": PARTS,
        "law": {"safeguarding": SAFEGUARDING_SAYS, "duty": DUTY_SAYS, "sure": how_sure()},
    }  # fmt: skip


def _kept(request: HttpRequest) -> dict[str, Any]:
    kept: dict[str, Any] = request.session.get(KEPT, {})
    return kept


def _keep(request: HttpRequest, part: str) -> None:
    typed = {name: value for name, value in request.POST.items() if name not in NOT_FIELDS}
    request.session[KEPT] = _kept(request) | {part: typed}


@public
def tell_us(request: HttpRequest) -> HttpResponse:
    """Where the form begins: what to do when a child is in danger, what happens with what we are told."""
    return render(request, "casework/tell_us_start.html", _around() | {"begun": bool(_kept(request))})


def _read(part: Part, data: dict[str, Any] | None) -> tuple[Any, list[Any]]:
    """The part's form, or its forms where there is one for each child."""
    if not part.many:
        form = part.form(data)
        return form, [form]
    children = Children(data, form=part.form)
    return children, children.shown()


@public
def tell_us_part(request: HttpRequest, what: str) -> HttpResponse:
    """One part of the form. It is kept before it is checked, so that nothing typed is lost."""
    part = BY_KEY.get(what)
    if part is None:
        raise Http404("The form has no such part.")
    sent = request.POST if request.method == "POST" else None
    whole, forms = _read(part, sent)
    if sent is not None:
        changed = part.many and whole.changed()
        _keep(request, what)
        if not changed and _is_whole(part, whole):
            return redirect(_next(request, what))
    elif kept := _kept(request).get(what):
        whole, forms = _read(part, kept)
    told = {
        "part": part,
        "forms": forms,
        "back": _back(what),
        "number": PARTS.index(part) + 1,
        "checked": sent is not None,
    }
    return render(request, "casework/tell_us_part.html", _around() | told | {"danger": _danger(request)})


def _is_whole(part: Part, form: Any) -> bool:
    if not form.is_valid():
        return False
    if part.many and not form.described():
        form.forms[0].add_error(
            None, "Tell us something about the child: a first name, an age, the street or the school will do"
        )
        return False
    return True


def _next(request: HttpRequest, what: str) -> str:
    following = after(what)
    if following is None or (following in _kept(request) and "back_to_check" in request.POST):
        return reverse("tell_us_check")
    return reverse("tell_us_part", args=[following])


def _back(what: str) -> str:
    earlier = before(what)
    return reverse("tell_us_part", args=[earlier]) if earlier else reverse("tell_us")


def _danger(request: HttpRequest) -> bool:
    return bool(_kept(request).get("worry", {}).get("danger_now") == "yes")


@public
def tell_us_check(request: HttpRequest) -> HttpResponse:
    """Everything that was said, to look at once more; then it is sent, once."""
    answers = [(part, *_read(part, _kept(request).get(part.key))) for part in PARTS]
    for part, whole, _ in answers:
        if part.key not in _kept(request) or not _is_whole(part, whole):
            if request.method == "POST" and SENT in request.session and not _kept(request):
                return redirect("tell_us_sent")  # the second click of a form that has gone
            return redirect("tell_us_part", part.key)
    form = CheckForm(request.POST or None)
    slowed = False
    if request.method == "POST" and form.is_valid():
        slowed = not may_send(request, "tell_us", rate=RATE)
        if not slowed and (response := sent_once(request, form, lambda: _sent(request, answers))):
            return response
    told = {"form": form, "answers": answers, "slowed": slowed, "danger": _danger(request)}
    return render(request, "casework/tell_us_check.html", _around() | told, status=429 if slowed else 200)


def _sent(request: HttpRequest, answers: list[tuple[Part, Any, list[Any]]]) -> str:
    said: dict[str, Any] = {}
    described: list[dict[str, Any]] = []
    for part, whole, _ in answers:
        if part.many:
            described = whole.described()
        else:
            said |= whole.cleaned_data
    said["danger_now"], said["family_knows"] = said["danger_now"] == "yes", as_yes(said["family_knows"])
    said["from_protected"] = not said.pop("may_name")
    now = timezone.now()
    contact = write_down(
        way=Contact.Way.FORM, received_at=now, children=described, by=None, key=key_of(request), **said
    )
    request.session[SENT] = {
        "reference": contact.reference,
        "at": now.isoformat(),
        "danger": said["danger_now"],
        "children": len(described),
    }
    del request.session[KEPT]
    return reverse("tell_us_sent")


@public
def tell_us_sent(request: HttpRequest) -> HttpResponse:
    """The receipt: a reference that says nothing about anybody, and what happens now."""
    sent = request.session.get(SENT)
    if sent is None:
        return redirect("tell_us")
    at = datetime.fromisoformat(sent["at"])
    return render(request, "casework/tell_us_sent.html", _around() | {"sent": sent, "at": at})
