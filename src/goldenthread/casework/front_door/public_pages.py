"""The public form for professionals who are worried about a child. It shows nothing of who is known, looks nobody up, and gives a reference.

What is being typed is kept on the server as it is typed, sealed for this visitor (`visitors`), and is gone when it is sent or after some hours.
Serves: E.08, K9.W4
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.pages import public
from goldenthread.access.sending import key_of
from goldenthread.access.slowing import may_send
from goldenthread.casework.front_door import visitors
from goldenthread.casework.front_door.contact_acts import write_down
from goldenthread.casework.front_door.contact_forms import Children, as_yes
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.public_forms import BY_KEY, PARTS, CheckForm, Part, after, before
from goldenthread.casework.front_door.showing import sent_once
from goldenthread.practice.sharing import DUTY_SAYS, SAFEGUARDING_SAYS, how_sure

SENT = "tell_us_sent"
RATE, RATE_OF_KEEPING = "30/h/ip,200/d/ip", "9000/h/ip"
"""How often one address on the internet may send the form, and may have what is being typed kept: a school of ten who write at once."""
TOO_LONG = "This is more than the form can hold. Shorten it, or ring us; what you typed is still on this page"
NOT_FIELDS = ("csrfmiddlewaretoken", "key", "add_child", "remove_child")


def _around() -> dict[str, Any]:
    """What every page of the form shows: what to do when a child is in danger, and whom to ring."""
    return {
        "council": settings.COUNCIL, "phone": settings.FRONT_DOOR_PHONE, "nights": settings.OUT_OF_HOURS_PHONE, "parts": PARTS,
        "law": {"safeguarding": SAFEGUARDING_SAYS, "duty": DUTY_SAYS, "sure": how_sure()},
    }  # fmt: skip


def _kept(request: HttpRequest) -> dict[str, Any]:
    return visitors.typed(request, at=timezone.now())


def _keep(request: HttpRequest, part: str) -> bool:
    """Keep what stands in this part now; False where it is too much."""
    told = {name: str(value) for name, value in request.POST.items() if name not in NOT_FIELDS}
    now = timezone.now()
    try:
        visitors.keep(request, part, told, until=now + timedelta(hours=visitors.HOURS), at=now)
    except visitors.TooLong:
        return False
    return True


@public
def tell_us(request: HttpRequest) -> HttpResponse:
    """Where the form begins: what to do when a child is in danger, what happens with what we are told."""
    return render(
        request, "casework/tell_us_start.html", _around() | {"begun": bool(_kept(request)), "hours": visitors.HOURS}
    )


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
        if not _keep(request, what):
            forms[0].add_error(None, TOO_LONG)
        elif not changed and _is_whole(part, whole):
            return visitors.with_key(request, redirect(_next(request, what)))
    elif kept := _kept(request).get(what):
        whole, forms = _read(part, kept)
    told = {
        "part": part,
        "forms": forms,
        "back": _back(what),
        "number": PARTS.index(part) + 1,
        "checked": sent is not None,
    }
    page = render(request, "casework/tell_us_part.html", _around() | told | {"danger": _danger(request)})
    return visitors.with_key(request, page)


@public
@require_POST
def keep_told(request: HttpRequest, what: str) -> HttpResponse:
    """Keep a part as it is being typed; the page sends it of itself. It answers with nothing but whether it was kept."""
    if what not in BY_KEY:
        raise Http404("The form has no such part.")
    if not may_send(request, "tell_us_kept", rate=RATE_OF_KEEPING):
        return HttpResponse(status=429)
    return visitors.with_key(request, HttpResponse(status=204 if _keep(request, what) else 413))


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
            return visitors.with_key(request, response)
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
    visitors.forget(request)
    return reverse("tell_us_sent")


@public
def tell_us_sent(request: HttpRequest) -> HttpResponse:
    """The receipt: a reference that says nothing about anybody, and what happens now."""
    sent = request.session.get(SENT)
    if sent is None:
        return redirect("tell_us")
    at = datetime.fromisoformat(sent["at"])
    return render(request, "casework/tell_us_sent.html", _around() | {"sent": sent, "at": at})
