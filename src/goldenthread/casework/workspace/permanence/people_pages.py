"""People put forward as carers: naming them, what happened next, telling them the outcome.

Serves: K7.07
"""

from __future__ import annotations

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.care.permanence import people_acts as acts
from goldenthread.casework.care.permanence import people_forms as forms
from goldenthread.casework.care.permanence import people_queries as queries
from goldenthread.casework.care.permanence.forms import first_words
from goldenthread.casework.workspace.permanence.showing import NOT_HERE, good_form
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD
SEEN_WELL = "Seen in their own home, both of them where they are two, unhurried, knowing what it is for. A quick look must not be a hidden no."
TOLD_WELL = (
    "In their words: what was decided, what speaks for them, what against, what they can do if they see it differently."
)
NO_RECORD = "We keep no record of them, so nothing is known of what is safe. Ask that first."


def _one(request: PageRequest, person: Person, row_id: int) -> queries.Candidate:
    found = queries.candidate(person, row_id, seen_by=request.user)
    if found is None:
        raise Http404(NOT_HERE)
    return found


@opens("child", RECORD)
def put_forward(request: PageRequest, person: Person) -> HttpResponse:
    """Somebody is put forward; `?person=12` begins with them, `?name=0` with a name that a family meeting knows."""
    worker = request.user
    round_child = queries.could_be_asked(person, seen_by=worker)
    place = request.GET.get("name", "")
    by_words = [one for one in round_child if one.person is None]
    named = by_words[int(place)] if place.isdigit() and int(place[:3]) < len(by_words) else None
    first = {"named_on": worker.today, "person": request.GET.get("person", ""), "words": named.words if named else ""}
    people = [one.person for one in round_child if one.person]
    form = forms.PutForwardForm(request.POST or None, child=person, people=people, initial=first)
    return good_form(
        request, person, form, lambda: acts.put_forward(child=person, by=worker, **form.told), at="people-h",
        heading="Put somebody forward", says="They are put forward. Ask them soon, and see them in their own home.",
    )  # fmt: skip


@opens("child", RECORD)
def change_put_forward(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What is known of somebody put forward, put right."""
    worker, row = request.user, _one(request, person, row_id).row
    saved = {name: str(getattr(row, name)) for name in acts.OF_PERSON}
    labels = {name: str(forms.PutForwardForm.base_fields[name].label) for name in saved}
    both = BothTexts(request, saved=saved, labels=labels)
    people = [one.person for one in queries.could_be_asked(person, seen_by=worker) if one.person]
    people += [row.person] if row.person else []
    first = {"person": str(row.person_id or ""), "words": row.words, "named_by": row.named_by, "named_on": row.named_on}
    form = forms.PutForwardForm(both.data, child=person, people=people, initial=first | both.saved | first_words(row))
    return good_form(
        request, person, form, at=f"person-{row.pk}", heading="Who is put forward", says="Saved. What stood before is kept.", both=both,
        do=lambda: acts.put_forward(child=person, row=row, began_from=both.began_from, by=worker, **form.told),
    )  # fmt: skip


@opens("child", RECORD)
def what_next(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What happened next: asked, seen, an outcome with its reasons; or looked at again."""
    found = _one(request, person, row_id)
    form = forms.NextForm(request.POST or None, now=found.status, initial={"on": request.user.today})
    return good_form(
        request, person, form, at=f"person-{row_id}", heading="What happened next", says="Saved.", intro=SEEN_WELL, asks=found.asks,
        do=lambda: acts.move_person(row=found.row, by=request.user, **form.cleaned_data), about=found.row,
    )  # fmt: skip


@opens("child", RECORD)
def tell_put_forward(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """Write down that they were told the outcome, in a way that is safe for them, and how to challenge it."""
    found = _one(request, person, row_id)
    to = queries.to_tell(found, seen_by=request.user)
    form = forms.TellOutcomeForm(request.POST or None, to=to, initial={"told_on": request.user.today})
    return good_form(
        request, person, form, at=f"person-{row_id}", heading="Tell them the outcome", says="It is written down that they know.",
        do=lambda: acts.tell_outcome(row=found.row, by=request.user, **form.cleaned_data), intro=TOLD_WELL if to else f"{NO_RECORD} {TOLD_WELL}",
        about=found.row, to=to, later=("used", "against_advice_because"), later_words="They have been told already, in another way",
        quote=found.fact.because, quote_from=f"{found.status_words}:",
    )  # fmt: skip
