"""The pages of a family picture: to look at and change, on paper, and as a drawing to keep.

Serves: K1.09a, K7.01, P.12
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.record.printing import printed
from goldenthread.casework.workspace.picturing.asking import Asked, asked_for
from goldenthread.casework.workspace.picturing.forms import LeftForm
from goldenthread.people.family import wishing
from goldenthread.people.family.queries import kin
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, saved, sent

EDIT = Permission.EDIT_PEOPLE


@opens("child")
@require_safe
def family_picture(request: PageRequest, person: Person) -> HttpResponse:
    """The family drawn from the record, for work or as a copy for somebody; the same in words beneath."""
    asked = asked_for(person, request.GET, seen_by=request.user)
    told = frame(request, person, here="family") | {"tab": "family", "child": person, "asked": asked}
    return render(request, "casework/family_picture.html", told | _changing(request, asked))


def _changing(request: PageRequest, asked: Asked, left_form: LeftForm | None = None) -> dict[str, Any]:
    """What is needed to change the picture: only of today, only for work."""
    may = request.user.has(EDIT) and asked.copy is None and asked.on == request.user.today
    people = [person for person, _ in asked.told]
    return {
        "may_change": may, "left_form": left_form or LeftForm(people=people),
        "wishes": wishing.wishes(asked.kin, seen_by=request.user) if may else [],
        "parents": {one.pk: [row.parent_id for row in asked.kin.parents_of(one.pk)][:2] for one in people} if may else {},
        "query": request.GET.urlencode(),
    }  # fmt: skip


@opens("child")
@require_safe
def print_family_picture(request: PageRequest, person: Person) -> HttpResponse:
    """The picture on paper: A4, or A3 for everybody; as a drawing with `?as=svg`. What goes to whom is logged."""
    asked = asked_for(person, request.GET, seen_by=request.user)
    if asked.copy and asked.copy.refused:
        return redirect(f"{reverse('family_picture', args=[person.pk])}?{request.GET.urlencode()}")
    for_whom = ", ".join(str(one.pk) for one in asked.copy.readers) if asked.copy else ""
    log(
        request.user, "printed the family picture", person_id=person.pk, because=f"a copy for person {for_whom}" if for_whom else "for work"
    )  # fmt: skip
    if request.GET.get("as") == "svg":
        return _as_svg(asked)
    told = {"child": person, "asked": asked}
    return printed(request, "casework/family_picture_print.html", told, name=f"family-{person.pk}", at=timezone.now())


def _as_svg(asked: Asked) -> HttpResponse:
    if asked.picture is None:
        raise Http404("This family cannot be drawn truly. It is in words on its page.")
    answer = HttpResponse(asked.picture, content_type="image/svg+xml")
    answer["Content-Disposition"] = f'attachment; filename="family-{asked.child.pk}.svg"'
    return answer


@opens("child", EDIT)
@require_POST
def arrange_picture(request: PageRequest, person: Person) -> HttpResponse:
    """Draw somebody left of somebody else, from now on."""
    about = kin(person, seen_by=request.user, on=request.user.today)
    form = LeftForm(request.POST, people=about.people.values())
    if form.is_valid() and (
        answer := sent(
            request,
            form,
            lambda: wishing.put_left(child=person, by=request.user, **form.cleaned_data),
            to=reverse("family_picture", args=[person.pk]),
            says="Drawn in that order.",
        )
    ):
        return answer
    asked = asked_for(person, request.GET, seen_by=request.user)
    told = frame(request, person, here="family") | {"tab": "family", "child": person, "asked": asked}
    return render(request, "casework/family_picture.html", told | _changing(request, asked, form))


@opens("child", EDIT)
@require_POST
def let_picture_go(request: PageRequest, person: Person, wish_id: int) -> HttpResponse:
    """Take a wish about left and right back."""
    about = kin(person, seen_by=request.user, on=request.user.today)
    wish = wishing.wishes(about, seen_by=request.user).filter(pk=wish_id).first()
    if wish is None:
        raise Http404("Nobody has asked for that order.")
    wishing.let_go(child=person, wish=wish, by=request.user)
    return saved(request, reverse("family_picture", args=[person.pk]), says="The picture finds its own order again.")
