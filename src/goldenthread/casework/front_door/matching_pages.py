"""Pages that find out who a described child is, and make referrals: search first, then match, or write down as new.

Serves: E.08, K10.03, K9.W1
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.front_door import contact_queries as queries
from goldenthread.casework.front_door import matching_acts as acts
from goldenthread.casework.front_door.board_queries import described
from goldenthread.casework.front_door.contact_forms import LookForm, NewRecordForm, ReferForm, without_checking
from goldenthread.casework.front_door.contact_models import Contact, ContactChild
from goldenthread.casework.front_door.permits import may_move
from goldenthread.casework.front_door.referring_acts import refer as make_referrals
from goldenthread.casework.front_door.showing import contact_address, open_contact, sent_once, tapped
from goldenthread.casework.front_door.worry_forms import Worries
from goldenthread.people.finding.queries import as_hits
from goldenthread.people.models import Person
from goldenthread.people.person.acts import LookFirst

DOOR = Permission.ANSWER_THE_DOOR


def _row(request: PageRequest, contact_id: int, row_id: int) -> tuple[Contact, ContactChild]:
    contact = open_contact(request, contact_id)
    row = queries.row_of(contact, row_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such child on this contact.")
    return contact, row


@needs(DOOR)
def match_child(request: PageRequest, contact_id: int, row_id: int) -> HttpResponse:
    """Who is this child? Whoever might be is shown with the reasons; only then can a new record be made."""
    contact, row = _row(request, contact_id, row_id)
    asked = request.POST.get("looking_for", "")
    look = LookForm(initial={"looking_for": asked})
    anew = NewRecordForm(
        request.POST if "given" in request.POST else None, initial={"given": row.given, "family": row.family}
    )
    hits = queries.might_be(row, seen_by=request.user, looking_for=asked)
    log(request.user, "searched for people", because=asked or described(row))
    seen = {int(one) for one in request.POST.getlist("seen") if one.isdigit()} | {hit.person.pk for hit in hits}
    if anew.is_bound and anew.is_valid():
        try:
            acts.write_down_anew(
                row=row, at=timezone.now(), others=_shown(request), by=request.user, **anew.cleaned_data
            )
        except LookFirst as first:
            hits = as_hits([(one.person, one.reasons) for one in first.likely], seen_by=request.user)
            seen |= {hit.person.pk for hit in hits}
            anew.add_error(None, "Look at these first. If it is none of them, send it again.")
        except NotAllowed as refusal:
            anew.add_error(None, str(refusal))
        else:
            return redirect(contact_address(contact))
    told = {
        "contact": contact,
        "row": row,
        "words": described(row),
        "hits": hits,
        "look": look,
        "anew": anew,
        "seen": sorted(seen),
        "today": request.user.today,
    }
    return render(request, "casework/front_door_match.html", told)


def _shown(request: PageRequest) -> list[int]:
    return [int(one) for one in request.POST.getlist("seen") if one.isdigit()]


@needs(DOOR)
@require_POST
def this_is_the_child(request: PageRequest, contact_id: int, row_id: int) -> HttpResponse:
    """One tap: it is this one."""
    contact, row = _row(request, contact_id, row_id)
    number = request.POST.get("child", "")
    child = Person.objects.known_to(request.user).filter(pk=int(number)).first() if number.isdigit() else None
    if child is None:
        raise Http404("There is no record here that you can open.")
    return tapped(
        request,
        lambda: acts.match(row=row, child=child, at=timezone.now(), by=request.user),
        to=contact_address(contact),
    )


@needs(DOOR)
@require_POST
def not_this_child(request: PageRequest, contact_id: int, row_id: int) -> HttpResponse:
    """One tap: it was somebody else."""
    contact, row = _row(request, contact_id, row_id)
    return tapped(request, lambda: acts.unmatch(row=row, by=request.user), to=contact_address(contact))


@needs(DOOR)
def refer(request: PageRequest, contact_id: int) -> HttpResponse:
    """Make a referral for each child, with the concerns in plain words."""
    contact = open_contact(request, contact_id)
    may_move(contact, to="referred", by=request.user).or_refuse()
    rows = [row for row in queries.children_of(contact, seen_by=request.user) if row.child_id and not row.referral_id]
    if not rows:
        raise NotAllowed("Match at least one child to their record first, or write them down as new.")
    children = [row.child for row in rows if row.child is not None]
    worries = Worries(request.POST or None, children=children)
    chosen = {str(row.pk) for row in rows} if request.method != "POST" else set(request.POST.getlist("rows"))
    form: Any = without_checking(ReferForm, request.POST) if worries.changed else ReferForm(request.POST or None)

    def made() -> str:
        wanted = [row for row in rows if str(row.pk) in chosen]
        make_referrals(
            contact=contact,
            rows=wanted,
            worries=worries.written(),
            at=timezone.now(),
            by=request.user,
            **form.cleaned_data,
        )
        return contact_address(contact)

    if request.method == "POST" and not worries.changed and form.is_valid() & worries.is_valid():
        sent = sent_once(request, form, made, says="Referred. A manager decides within one working day.")
        if sent is not None:
            return sent
    told = {
        "contact": contact,
        "rows": rows,
        "chosen": chosen,
        "form": form,
        "worries": worries,
        "today": request.user.today,
    }
    return render(request, "casework/front_door_refer.html", told)
