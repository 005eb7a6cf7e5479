"""Pages of a contact: written down, shown, the family spoken with, agencies asked, and what becomes of it.

Serves: E.08, K10.04, A.01
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.sending import key_of
from goldenthread.access.versions import BothTexts
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.front_door import contact_acts as acts
from goldenthread.casework.front_door import contact_forms as forms
from goldenthread.casework.front_door import contact_queries as queries
from goldenthread.casework.front_door.before_queries import came_before
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.permits import may_answer, may_move
from goldenthread.casework.front_door.showing import (
    contact_address,
    open_contact,
    sent_once,
    sent_or_both,
    small_page,
    tapped,
)
from goldenthread.practice.front_door import CONTACT
from goldenthread.practice.sharing import DUTY_SAYS, DUTY_TO_SHARE, SAFEGUARDING_SAYS, how_sure
from goldenthread.practice.timescales.referral_decision import decide_by
from goldenthread.practice.working_days import Calendar

DOOR = Permission.ANSWER_THE_DOOR
LAW = {"safeguarding": SAFEGUARDING_SAYS, "duty": DUTY_SAYS, "cite": DUTY_TO_SHARE.cite, "sure": how_sure()}
BECOMES = {
    "information": (
        "Keep it as information",
        "Nobody needs to be referred. It is shown if somebody tells us about this child again, and whoever told us gets advice.",
    ),
    "joined": ("Give it to whoever works with the child", "The child’s worker and their manager hear of it today and put it into the work."),
    "looking": ("Look at it again", "What was decided before stays in the record."),
}  # fmt: skip


@needs(DOOR, Permission.RECORD)
def new_contact(request: PageRequest) -> HttpResponse:
    """Write down what somebody told us, about one child or several."""
    now = timezone.localtime()
    children = forms.Children(request.POST or None)
    if request.method != "POST":
        form: Any = forms.ContactForm(initial={"received_on": now.date(), "received_time": now.strftime("%H:%M")})
    elif children.changed():
        form = forms.without_checking(forms.ContactForm, request.POST)
    else:
        form = forms.ContactForm(request.POST)
        if form.is_valid() & children.is_valid():
            sent = sent_once(request, form, lambda: _kept(request, form, children))
            if sent is not None:
                return sent
    return render(
        request, "casework/front_door_new_contact.html", {"form": form, "children": children.shown(), "law": LAW, "most": forms.MOST_CHILDREN}
    )  # fmt: skip


def _kept(request: PageRequest, form: forms.ContactForm, children: forms.Children) -> str:
    contact = acts.write_down(children=children.described(), by=request.user, key=key_of(request), **form.told())
    if request.user.has(DOOR):
        return contact_address(contact)
    return reverse("contact_kept", args=[contact.pk])


@needs(DOOR, Permission.RECORD)
def contact_kept(request: PageRequest, contact_id: int) -> HttpResponse:
    """The reference of what a worker wrote down, to quote to the front door."""
    contact = queries.written_by_me(contact_id, seen_by=request.user)
    if contact is None:
        raise Http404("There is nothing here that you wrote down.")
    return render(request, "casework/front_door_kept.html", {"contact": contact})


@needs(DOOR, Permission.RECORD)
def contact(request: PageRequest, contact_id: int) -> HttpResponse:
    """One contact: what we were told, the children, the family, agencies, what came before, and what can happen next."""
    found, worker = open_contact(request, contact_id), request.user
    children = queries.children_of(found, seen_by=worker)
    received_on = timezone.localtime(found.received_at).date()
    return render(request, "casework/front_door_contact.html", {
        "contact": found, "children": children, "agencies": queries.agencies_of(found, seen_by=worker), "today": worker.today,
        "moves": queries.moves_of(found, seen_by=worker), "before": came_before(found, seen_by=worker), "law": LAW,
        "stage": found.stage, "stage_words": CONTACT.words(found.stage), "due_on": decide_by(received_on, Calendar(), council_standards()),  # type: ignore[attr-defined]
        "matched": bool(children) and all(row.child_id for row in children), "any_matched": any(row.child_id for row in children),
        "ways_on": [(move.to, move.says) for move in CONTACT.moves_from(found.stage)],  # type: ignore[attr-defined]
        "waiting": [row for row in children if row.child_id and not row.referral_id], "may": may_answer(worker),
    })  # fmt: skip


@needs(DOOR)
@require_POST
def take_up_contact(request: PageRequest, contact_id: int) -> HttpResponse:
    """One tap: I am looking at it."""
    found = open_contact(request, contact_id)
    return tapped(
        request, lambda: acts.move(contact=found, to="looking", at=timezone.now(), by=request.user), to=contact_address(found)
    )  # fmt: skip


@needs(DOOR)
def contact_becomes(request: PageRequest, contact_id: int, what: str) -> HttpResponse:
    """A contact kept as information, given to whoever works with the child, or looked at again: with the reason."""
    found = open_contact(request, contact_id)
    if what not in BECOMES:
        raise Http404("A contact does not become that.")
    may_move(found, to=what, by=request.user).or_refuse()
    form = forms.BecomesForm(request.POST or None)
    if what != "information":
        del form.fields["advice"]
    heading, intro = BECOMES[what]
    if form.is_valid():
        sent = sent_once(request, form, lambda: _moved(request, found, what, form.cleaned_data), says="Kept.")
        if sent is not None:
            return sent
    return small_page(
        request, form, heading=heading, intro=intro, back=contact_address(found), caption=f"Contact {found.reference}"
    )


def _moved(request: PageRequest, found: Contact, what: str, said: dict[str, Any]) -> str:
    acts.move(contact=found, to=what, at=timezone.now(), by=request.user, **said)
    return contact_address(found)


@needs(DOOR)
def spoken_with_family(request: PageRequest, contact_id: int) -> HttpResponse:
    """What the family said about why they were referred, or why nobody has asked them."""
    found = open_contact(request, contact_id)
    known = {True: "yes", False: "no", None: ""}
    both = BothTexts(request, saved=acts.texts_of_family(found), labels=forms.SPOKEN_LABELS)
    if both.uses_theirs:
        return redirect(contact_address(found))
    form = forms.SpokenForm(both.data, initial={
        "on": found.spoke_on or request.user.today, "whom": found.spoke_with, "alone": known[found.spoke_alone], "says": found.spoke_says,
        "family_knows": known[found.family_knows], "not_because": found.not_spoken_because,
    })  # fmt: skip

    def made() -> str:
        acts.speak_with_family(contact=found, began_from=both.began_from, by=request.user, **form.said())
        return contact_address(found)

    if form.is_valid() and (sent := sent_or_both(request, form, made, both, says="Kept.")):
        return sent
    intro = (
        "Ask before you decide, where it is safe. Ask alone whoever may be afraid of somebody at home, and the child."
    )
    return small_page(
        request,
        form,
        heading="What the family say",
        intro=intro,
        back=contact_address(found),
        caption=f"Contact {found.reference}",
        keep="contact_family",
        both=both,
    )


@needs(DOOR)
def ask_agency(request: PageRequest, contact_id: int) -> HttpResponse:
    """Ask an agency what it knows."""
    found = open_contact(request, contact_id)
    form = forms.AskAgencyForm(request.POST or None)

    def made() -> str:
        acts.ask_agency(contact=found, at=timezone.now(), by=request.user, **form.cleaned_data)
        return contact_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made)):
        return sent
    intro = f"{SAFEGUARDING_SAYS} {DUTY_SAYS} ({how_sure()})"
    return small_page(
        request,
        form,
        heading="Ask an agency",
        intro=intro,
        back=contact_address(found),
        caption=f"Contact {found.reference}",
    )


@needs(DOOR)
def agency_answer(request: PageRequest, contact_id: int, row_id: int) -> HttpResponse:
    """What an agency said, or why it would not share it."""
    found = open_contact(request, contact_id)
    row = queries.answer_row(found, row_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such question.")
    both = BothTexts(request, saved=acts.texts_of_answer(row), labels=forms.ANSWER_LABELS)
    if both.uses_theirs:
        return redirect(contact_address(found))
    form = forms.AgencyAnswerForm(both.data, initial=both.saved)

    def made() -> str:
        acts.answer_of_agency(
            row=row, at=timezone.now(), began_from=both.began_from, by=request.user, **form.cleaned_data
        )
        return contact_address(found)

    if form.is_valid() and (sent := sent_or_both(request, form, made, both)):
        return sent
    return small_page(
        request, form, heading=f"What {row.who} said", intro=f"We asked: {row.asks}" if row.asks else "", back=contact_address(found),
        caption=f"Contact {found.reference}", keep="agency_answer", both=both,
    )  # fmt: skip


@needs(DOOR)
def protect_who_told(request: PageRequest, contact_id: int) -> HttpResponse:
    """Keep from the family who told us, or stop keeping it, with the reason."""
    found = open_contact(request, contact_id)
    protect = not found.from_protected
    form = forms.ProtectForm(request.POST or None)

    def made() -> str:
        acts.protect_who_told(contact=found, protected=protect, by=request.user, **form.cleaned_data)
        return contact_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made)):
        return sent
    heading = "Keep from the family who told us" if protect else "Let the family know who told us"
    intro = "" if protect else "Only if whoever told us agrees, and nobody is in danger if it becomes known."
    return small_page(
        request, form, heading=heading, intro=intro, back=contact_address(found), caption=f"Contact {found.reference}"
    )


@needs(DOOR)
def another_child(request: PageRequest, contact_id: int) -> HttpResponse:
    """Another child the contact turns out to be about."""
    found = open_contact(request, contact_id)
    form = forms.ChildForm(request.POST or None)

    def made() -> str:
        acts.describe_another(contact=found, by=request.user, **form.cleaned_data)
        return contact_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made)):
        return sent
    return small_page(
        request, form, heading="Another child", back=contact_address(found), caption=f"Contact {found.reference}"
    )
