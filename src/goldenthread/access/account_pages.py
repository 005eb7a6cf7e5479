"""The pages of one's own account: who I am here, what I have been told, and two statements that everybody may read."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from goldenthread.access import asking, queries, telling
from goldenthread.access.covering import CAN_COVER
from goldenthread.access.pages import PageRequest, public, signed_in
from goldenthread.access.roles import ROLES
from goldenthread.access.second_factor import has_second_factor
from goldenthread.access.session_ends import session_left

ON_A_PAGE = 30


@signed_in
def me(request: PageRequest) -> HttpResponse:
    """Your account: details, what your roles allow, teams, cover, and the way to sign-in and security."""
    who = request.user
    return render(request, "access/me.html", {
        "who": who, "roles": [role for role in ROLES if role.key in who.role_keys], "second_factor": has_second_factor(who),
        "teams": [place.team for place in who.places.filter(ended_on__isnull=True).select_related("team")],
        "covers": queries.covers(seen_by=who), "can_cover": any(who.has(permission) for permission in CAN_COVER),
    })  # fmt: skip


@signed_in
@require_POST
def stay(request: PageRequest) -> HttpResponse:
    """Stay signed in: being asked is enough, the session's use is noted on the way. Says in how many seconds it ends now."""
    return JsonResponse(session_left(request)["session_left"])


@signed_in
@require_POST
def writing_help(request: PageRequest) -> HttpResponse:
    """Have questions beside what one types, or not. Serves: K9.01"""
    asking.ask_while_typing(by=request.user, wanted=bool(request.POST.get("wanted")))
    return redirect("me")


@signed_in
def notices(request: PageRequest) -> HttpResponse:
    """What you have been told, the newest first; a button marks all as read."""
    if request.method == "POST":
        telling.mark_read(queries.notices(seen_by=request.user), at=timezone.now())
        return redirect("notices")
    page = Paginator(queries.notices(seen_by=request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    said = telling.said_now(seen_by=request.user)
    return render(request, "access/notices.html", {"page": page, "said": said})


@signed_in
def notice(request: PageRequest, notice_id: int) -> HttpResponse:
    """Go to the page a notice is about; the notice counts as read from then."""
    found = queries.notice(notice_id, seen_by=request.user)
    telling.mark_read(queries.notices(seen_by=request.user).filter(pk=found.pk), at=timezone.now())
    ours = found.link and url_has_allowed_host_and_scheme(found.link, allowed_hosts=None)
    return redirect(found.link if ours else "notices")


@public
def accessibility(request: PageRequest) -> HttpResponse:
    """How usable these pages are, what was tried and what was not, and whom to tell."""
    return render(request, "access/accessibility.html")


@public
def privacy(request: PageRequest) -> HttpResponse:
    """How this record is kept safe, in plain words."""
    return render(request, "access/privacy.html")
