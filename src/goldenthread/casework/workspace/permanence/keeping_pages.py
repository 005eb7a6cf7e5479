"""Keeping a home going: early signs, help, the meeting, how it went; and asking for a child in care what a good parent would ask.

Serves: K7.12, K7.13
"""

from __future__ import annotations

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts, texts_of
from goldenthread.casework.care.permanence import keeping_acts as acts
from goldenthread.casework.care.permanence import keeping_forms as forms
from goldenthread.casework.care.permanence import keeping_queries as queries
from goldenthread.casework.care.permanence.forms import first_words
from goldenthread.casework.care.permanence.queries import in_care
from goldenthread.casework.workspace.permanence.showing import NOT_HERE, good_form, page_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import saved

RECORD = Permission.RECORD
AS_PARENT = "For a child in care the council is to act as a good parent would. Ask as you would for your own child, and go on until it is done."


def _sign(request: PageRequest, person: Person, row_id: int) -> queries.Sign:
    found = queries.sign_row(person, row_id, seen_by=request.user)
    if found is None:
        raise Http404(NOT_HERE)
    return found


@opens("child", RECORD)
def notice_sign(request: PageRequest, person: Person) -> HttpResponse:
    """An early sign that a home may not hold."""
    homes = queries.homes_now(person, seen_by=request.user)
    first = {"noticed_on": request.user.today, "home": str(homes[0].pk) if homes else ""}
    form = forms.SignForm(request.POST or None, child=person, homes=homes, initial=first)
    return good_form(
        request, person, form, lambda: acts.notice_sign(child=person, by=request.user, **form.told), at="keep-h",
        heading="An early sign", says="It is written down. What help can those at home have this week?",
        intro="Small and early is worth more than certain and late. It is nobody’s failing: it is when help works best.",
    )  # fmt: skip


@opens("child", RECORD)
def change_sign(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What was noticed, put right."""
    row = _sign(request, person, row_id).row
    homes = queries.homes_now(person, seen_by=request.user)
    homes += [row.home] if row.home and row.home not in homes else []
    first = {"words": row.words, "who_says": row.who_says, "noticed_on": row.noticed_on, "home": str(row.home_id or "")}
    both = BothTexts(request, saved=texts_of(row, acts.OF_SIGN, acts.CHOSEN_OF_SIGN))
    form = forms.SignForm(both.data, child=person, homes=homes, initial=first | first_words(row))
    return good_form(
        request, person, form, both=both, at=f"sign-{row.pk}",
        do=lambda: acts.notice_sign(child=person, row=row, began_from=both.began_from, by=request.user, **form.told),
        heading="An early sign", says="Saved. What stood before is kept.",
    )  # fmt: skip


@opens("child", RECORD)
def how_it_goes(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """The meeting about a home, what was agreed, and how it went."""
    found = _sign(request, person, row_id)
    row, meetings = found.row, queries.meetings_for(person, seen_by=request.user)
    names = ("met_on", "agreed", "outcome", "outcome_on", "outcome_because")
    first = {name: getattr(row, name) for name in names} | {"meeting": str(row.meeting_id or "")}
    both = BothTexts(request, saved=texts_of(row, acts.OF_GOING, acts.CHOSEN_OF_GOING))
    form = forms.GoesForm(both.data, meetings=meetings, initial=first)
    return good_form(
        request, person, form, both=both, at=f"sign-{row.pk}",
        do=lambda: acts.meet_about(row=row, began_from=both.began_from, by=request.user, **form.told),
        heading="How it goes with this home", says="Saved.", quote=row.words, quote_from=f"{row.who_says}:",
    )  # fmt: skip


@opens("child", RECORD)
def offer_help(request: PageRequest, person: Person) -> HttpResponse:
    """Help offered to those who care for the child; `?sign=3` answers that sign."""
    signs = [one.row for one in queries.signs(person, seen_by=request.user)]
    first = {"offered_on": request.user.today, "sign": request.GET.get("sign", "")}
    form = forms.HelpForm(request.POST or None, signs=signs, initial=first)
    return good_form(
        request, person, form, lambda: acts.offer_help(child=person, by=request.user, **form.told), at="keep-h",
        heading="Help offered at home", says="It is written down. Ask in a week whether it helps.",
    )  # fmt: skip


@opens("child", RECORD)
def change_help(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """Whether they took the help, and whether it helps."""
    row = queries.help_row(person, row_id, seen_by=request.user)
    if row is None:
        raise Http404(NOT_HERE)
    signs = [one.row for one in queries.signs(person, seen_by=request.user)]
    names = ("to_whom", "what", "offered_on", "answer", "answer_words")
    first = {name: getattr(row, name) for name in names} | {"sign": str(row.sign_id or "")}
    both = BothTexts(request, saved=texts_of(row, acts.OF_HELP))
    form = forms.HelpForm(both.data, signs=signs, initial=first)
    return good_form(
        request, person, form, both=both, at="keep-h",
        do=lambda: acts.offer_help(child=person, row=row, began_from=both.began_from, by=request.user, **form.told),
        heading="Help offered at home", says="Saved. What stood before is kept.",
    )  # fmt: skip


@opens("child", RECORD)
def ask_as_parent(request: PageRequest, person: Person) -> HttpResponse:
    """Ask a service what a good parent would ask; for children in care."""
    if not in_care(person, seen_by=request.user):
        return saved(request, page_of(person, "asked-h"), says=acts.NOT_IN_CARE)
    agencies = queries.agencies_of(person, seen_by=request.user)
    form = forms.AskForm(request.POST or None, agencies=agencies, initial={"asked_on": request.user.today})
    return good_form(
        request, person, form, lambda: acts.ask_as_parent(child=person, by=request.user, **form.told), at="asked-h",
        heading="Ask as a good parent would", says="It is written down that it was asked. Ask again until it is done.", intro=AS_PARENT,
    )  # fmt: skip


def _asked(request: PageRequest, person: Person, row_id: int) -> queries.Asked:
    found = queries.asked_row(person, row_id, seen_by=request.user)
    if found is None:
        raise Http404(NOT_HERE)
    return found


@opens("child", RECORD)
def change_ask(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What was asked, put right."""
    row = _asked(request, person, row_id).row
    agencies = queries.agencies_of(person, seen_by=request.user)
    agencies += [row.agency] if row.agency and row.agency not in agencies else []
    names = ("good_enough", "what", "words", "asked_on", "answer_by_on")
    first = {name: getattr(row, name) for name in names} | {"agency": str(row.agency_id or "")}
    both = BothTexts(request, saved=texts_of(row, acts.OF_ASK))
    form = forms.AskForm(both.data, agencies=agencies, initial=first)
    return good_form(
        request, person, form, both=both, at=f"asked-{row.pk}",
        do=lambda: acts.ask_as_parent(child=person, row=row, began_from=both.began_from, by=request.user, **form.told),
        heading="Ask as a good parent would", says="Saved. What stood before is kept.",
    )  # fmt: skip


@opens("child", RECORD)
def what_came(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What came of it: asked again, promised, refused, done for the child, or let go."""
    found = _asked(request, person, row_id)
    form = forms.CameForm(request.POST or None, now=found.status, initial={"on": request.user.today})
    return good_form(
        request, person, form, lambda: acts.move_ask(row=found.row, by=request.user, **form.cleaned_data), at=f"asked-{row_id}",
        heading="What came of it", says="Saved.", quote=found.row.what, quote_from=f"Asked of {found.who}:",
    )  # fmt: skip
