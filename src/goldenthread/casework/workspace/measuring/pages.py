"""What has changed for a child: the page of all goals and measures, one measure with its chart and table, and a measure agreed, changed, ended.

Serves: K6.00, K6.01, K6.02a, K6.03, K6.04, K6.08
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from goldenthread.access.pages import PageRequest
from goldenthread.access.pages import shown as shown_to
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.outcomes import acts, queries
from goldenthread.casework.outcomes.forms import EndForm, MeasureForm, as_first
from goldenthread.casework.outcomes.models import Measure
from goldenthread.casework.workspace.measuring.goals import events_of, measured, not_better_of
from goldenthread.casework.workspace.measuring.shown import people_in, shown
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from, opens
from goldenthread.people.person.showing import frame, saved
from goldenthread.practice.measuring.scales import READY, Ready
from goldenthread.practice.measuring.worrying import HOW_CRUDE

RECORD = Permission.RECORD
NO_SUCH = "There is no such measure in this record."


def the_measure(request: PageRequest, person: Person, measure_id: int) -> Measure:
    """A measure of this child, or the answer that there is none."""
    found = queries.measure_of(person, measure_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


@opens("child")
def measures(request: PageRequest, person: Person) -> HttpResponse:
    """Each goal: is it better, by whose word; what is asked again and when; small changes; the effect of us; what we tried."""
    worker = request.user
    found = measured(person, seen_by=worker)
    shown_to(*people_in(found.all))
    small, effects, tried = queries.beside(person, seen_by=worker)
    told: dict[str, Any] = {
        "found": found, "small": small, "effects": effects, "tried": tried, "may_record": worker.has(RECORD),
    }  # fmt: skip
    return render(request, "casework/measures.html", frame(request, person, here="measures") | told)


@opens("child")
def measure(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """One measure: everybody's own line, the same numbers as a table, what they said, when it is asked again."""
    worker, row = request.user, the_measure(request, person, measure_id)
    events = events_of(person, seen_by=worker)
    one = shown(row, today=worker.today, by=council_thread(), hidden=hidden_from(worker), events=events)
    shown_to(*people_in([one]))
    links = list(queries.links_of(row, seen_by=worker)[:10])
    told: dict[str, Any] = {
        "one": one, "measure": row, "may_record": worker.has(RECORD), "links": links, "crude": HOW_CRUDE, "now": timezone.now(),
        "worrying": [link for link in links if link.worrying and not link.looked_at],
        "agreed": queries.agreed_with([number for _, number in one.newest], seen_by=worker),
        "not_better": not_better_of(row.goal, person) if row.goal and queries.violence_of(row.goal, person, seen_by=worker)[0] else None,
    }  # fmt: skip
    return render(request, "casework/measure.html", frame(request, person, here="measures") | told)


def _form_page(
    request: PageRequest, person: Person, form: MeasureForm, *, heading: str, back: str, ready: tuple[Ready, ...] = (),
    both: BothTexts | None = None,
) -> HttpResponse:  # fmt: skip
    told = {
        "form": form, "heading": heading, "back": back, "ready": ready, "goal": request.GET.get("goal", ""), "both": both,
    }  # fmt: skip
    return render(request, "casework/measure_form.html", frame(request, person, here="measures") | told)


@opens("child", RECORD)
def begin_measure(request: PageRequest, person: Person) -> HttpResponse:
    """Agree what is asked again and again; `?goal=3` has the goal chosen, `?ready=can` a question to put into their own words.

    Serves: E.05
    """
    goals = queries.goals_of(person, seen_by=request.user)
    ready = next((one for one in READY if one.key == request.GET.get("ready")), None)
    words = {"question": ready.question, "low_words": ready.low, "high_words": ready.high} if ready else {}
    first = {"goal": request.GET.get("goal", ""), "kind": "scale", "better": "up"} | words
    form = MeasureForm(request.POST or None, goals=goals, initial=first)

    def begin() -> str:
        made = acts.begin_measure(child=person, asked=form.asked, by=request.user)
        return reverse("give_number", args=[person.pk, made.pk])

    if form.is_valid():
        try:
            return once(request, begin)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return _form_page(
        request,
        person,
        form,
        heading=f"Ask {person.short_name} again and again",
        back=reverse("measures", args=[person.pk]),
        ready=READY,
    )


@opens("child", RECORD)
def change_measure(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """Change the words, the goal band, or how often it is asked."""
    row = the_measure(request, person, measure_id)
    back = reverse("measure", args=[person.pk, row.pk])
    both = BothTexts(request, saved=acts.words_of_measure(row))
    form = MeasureForm(both.data, goals=queries.goals_of(person, seen_by=request.user), initial=as_first(row))
    change = partial(acts.change_measure, measure=row, began_from=both.began_from, by=request.user)
    done = sent(request, form, lambda: change(asked=form.asked), to=back, says="Saved.", both=both)
    return done or _form_page(request, person, form, heading="Change how it is asked", back=back, both=both)


@opens("child", RECORD)
def end_measure(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """Stop asking; every number stays."""
    row = the_measure(request, person, measure_id)
    back = reverse("measure", args=[person.pk, row.pk])
    if row.ended_on:
        return saved(request, back, says="This is not asked any more already.")
    form = EndForm(request.POST or None)
    end = partial(acts.end_measure, measure=row, by=request.user)
    done = sent(
        request, form, lambda: end(**form.cleaned_data), to=back, says="It is not asked any more. The numbers stay."
    )
    last = reverse("give_number", args=[person.pk, row.pk]) + "?at=end"
    intro = format_html(
        'A last number says what difference it made. <a class="govuk-link" href="{}">Ask for it first</a>, if you can.',
        last,
    )
    return done or short_form(
        request, person, form, heading="Stop asking", back=back, quote=row.question, intro=intro, button="Stop asking"
    )
