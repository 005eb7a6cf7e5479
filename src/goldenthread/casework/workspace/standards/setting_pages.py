"""Setting a number, ending it, and bringing a file of them: first what it would change for whom, then, confirmed, it is made.

Serves: P.03, P.04
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest, needs, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit
from goldenthread.access.versions import BothTexts
from goldenthread.casework.caseload.standards import acts
from goldenthread.casework.caseload.standards.looking_ahead_queries import Outlook
from goldenthread.casework.caseload.standards.looking_far import UnderWay, look_ahead
from goldenthread.casework.dues.standards import acts as procedure_acts
from goldenthread.casework.dues.standards import closed_days, queries
from goldenthread.casework.dues.standards.acts import may_set_number, not_so_already
from goldenthread.casework.dues.standards.in_force import as_standards, with_these
from goldenthread.casework.front_door.showing import sent_once, sent_or_both, small_page, tapped
from goldenthread.casework.workspace.standards import forms
from goldenthread.casework.workspace.standards.pages import the_rule
from goldenthread.practice.timescales.comparing import PROMPTS, Effect
from goldenthread.practice.timescales.local_standards import StandardRefused, Standards
from goldenthread.practice.timescales.setting import every_edition, in_words, newest_edition
from goldenthread.practice.timescales.standards_file import read_standards

LEAD = Permission.LEAD_PRACTICE
CHILDREN_A_PAGE = 25
WORKED_OUT = "Set. What is due is worked out again by it."


def _knew(request: PageRequest, newest: Any) -> int:
    """The row last set when the form was first shown: sent along, so that two who set one rule at once do not pass each other."""
    typed = request.POST.get("knew", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 19 else (newest.pk if newest else 0)


def _last(rule: str, worker: Worker) -> int:
    """The row last set by now: after a refusal the form goes on from what is there, which its message told."""
    newest = queries.newest_of(rule, seen_by=worker)
    return newest.pk if newest else 0


@needs(LEAD)
def set_standard(request: PageRequest, rule: str) -> HttpResponse:
    """Our own number for a rule: shown first as what would become due for whom, then set."""
    found, worker = the_rule(request, rule), request.user
    if not found.may_be_set:
        raise Http404("This rule has no single number to set.")
    edition, back = found.now.edition, reverse("standard", args=[rule])
    own = found.now.own
    initial = {"applies_from": worker.today} | (
        {"within": own.within, "unit": own.unit} if own else {"within": edition.within}
    )
    form = forms.NumberForm(request.POST or None, edition=edition, initial=initial)
    knew = _knew(request, queries.newest_of(rule, seen_by=worker))
    told = {
        "rule": found,
        "edition": edition,
        "back": back,
        "knew": knew,
        "heading": f"Our own number: {edition.title.lower()}",
        "button": "See what it would change",
    }
    if form.is_valid():
        number, then = form.number, form.cleaned_data["it_applied_then"]
        permit = may_set_number(number, it_applied_then=then, by=worker)

        def make() -> str:
            acts.set_and_work_out(number=number, it_applied_then=then, knew=knew, by=worker)
            return back

        would_be = with_these(queries.every_number(seen_by=worker), [number])
        told |= {"says": f"{in_words(number, edition)} from", "from_on": number.applies_from, "because": number.because}
        if sent := looked_at_then_made(request, form, permit, make, told, would_be, {rule}):
            return sent
        told["knew"] = _last(rule, worker)
    return render(request, "casework/standard_form.html", told | {"form": form})


@needs(LEAD)
def end_standard(request: PageRequest, rule: str) -> HttpResponse:
    """Our own number for a rule ends: shown first as what would change, then done."""
    found, worker = the_rule(request, rule), request.user
    edition, back = found.now.edition, reverse("standard", args=[rule])
    form = forms.EndNumberForm(request.POST or None, initial={"on": worker.today})
    knew = _knew(request, queries.newest_of(rule, seen_by=worker))
    told = {
        "rule": found,
        "edition": edition,
        "back": back,
        "knew": knew,
        "heading": f"End our own number: {edition.title.lower()}",
        "button": "See what it would change",
    }
    if form.is_valid():
        on, because = form.day, form.cleaned_data["because"]

        def make() -> str:
            acts.end_and_work_out(rule=rule, on=on, because=because, knew=knew, by=worker)
            return back

        would_be = with_these(queries.every_number(seen_by=worker), [], ended={rule: on})
        told |= {"says": "no number of our own from", "from_on": on, "because": because}
        if sent := looked_at_then_made(request, form, YES, make, told, would_be, {rule}):
            return sent
        told["knew"] = _last(rule, worker)
    return render(request, "casework/standard_form.html", told | {"form": form})


def looked_at_then_made(
    request: PageRequest, form: BaseForm, permit: Permit, make: Callable[[], str], told: dict[str, Any], would_be: Standards, rules: set[str]
) -> HttpResponse | None:  # fmt: skip
    """The page that shows what would change; or, confirmed there, the way on. None where it may not be: the form says why."""
    if not permit:
        form.add_error(None, permit.because)
        return None
    if request.POST.get("step") == "make":
        return sent_once(request, form, make, says=WORKED_OUT)
    seen = look_ahead(would_be, rules=rules, seen_by=request.user)
    again = [(name, value) for name in request.POST for value in request.POST.getlist(name) if name not in LEFT_OUT]
    return render(request, "casework/standard_preview.html", told | outlook_told(request, seen) | {"again": again})


LEFT_OUT = frozenset({"csrfmiddlewaretoken", "key", "step", "page", "knew"})


def outlook_told(request: PageRequest, seen: Outlook | UnderWay) -> dict[str, Any]:
    """What a page tells of it: how far it is; or in numbers, and child by child."""
    if isinstance(seen, UnderWay):
        return {"under_way": seen, "seen": None}
    page = Paginator(seen.named, CHILDREN_A_PAGE).get_page(request.POST.get("page"))
    shown(*(one.child.pk for one in page))
    counts = [(effect, seen.things[effect], seen.children[effect]) for effect in Effect if seen.things[effect]]
    return {"under_way": None, "seen": seen, "counts": counts, "page": page, "today": request.user.today,
            "prompts": any(effect in PROMPTS for effect, _, _ in counts)}  # fmt: skip


@needs(LEAD)
def bring_standards(request: PageRequest) -> HttpResponse:
    """A file of standards, or the ready-made set: what it holds and what it would change, then, confirmed, all of it or nothing."""
    worker = request.user
    rows = queries.every_number(seen_by=worker)
    knew = _knew(request, max(rows, key=lambda row: row.pk, default=None))
    text = request.POST.get("text", "")[: forms.LARGEST_FILE]
    if request.POST.get("ready"):
        text = settings.READY_STANDARDS.read_text(encoding="utf-8")
    form = forms.BringForm(request.POST or None, request.FILES or None) if not text else forms.BringForm({})
    if request.method == "POST" and (text or form.is_valid()):
        text = text or form.cleaned_data["file"]
        form.errors.clear()
        if sent := _bring(request, form, text, rows, knew):
            return sent
    told = {"form": form, "heading": "Bring a file of standards", "back": reverse("standards"), "fresh": not rows}
    return render(request, "casework/standards_bring.html", told)


def _bring(request: PageRequest, form: BaseForm, text: str, rows: list[Any], knew: int) -> HttpResponse | None:
    worker = request.user
    try:
        standards = read_standards(text, every_edition())
    except StandardRefused as refusal:
        form.add_error(None, str(refusal))
        return None
    fresh = not_so_already(standards, rows)
    for number in fresh:
        if not (permit := may_set_number(number, it_applied_then=True, by=worker)):
            form.add_error(None, f"{number.rule_id}: {permit.because}")
    closing = closed_days.not_closed_already(standards, rows, today=worker.today)
    for days in closing:
        if not (permit := closed_days.may_close(days, by=worker, already=closed_days.standing_closed())):
            form.add_error(None, f"closed: {permit.because}")
    if not (fresh or closing):
        form.add_error(None, "Everything in this file is so already. There is nothing to set.")
    if form.errors:
        return None

    def make() -> str:
        acts.bring_and_work_out(standards=standards, knew=knew, by=worker)
        return reverse("standards")

    if request.POST.get("step") == "make":
        return sent_once(request, form, make, says=WORKED_OUT)
    would_be = replace(with_these(rows, fresh), closed=(*as_standards(rows).closed, *closing))
    rules = {one.rule_id for one in fresh} | ({one.rule_id for one in would_be.rows} if closing else set())
    seen = look_ahead(would_be, rules=rules, seen_by=worker)
    numbers = [(edition, in_words(one, edition), one) for one in fresh if (edition := newest_edition(one.rule_id))]
    told = {
        "heading": "Bring a file of standards",
        "back": reverse("bring_standards"),
        "knew": knew,
        "numbers": numbers,
        "closing": closing,
        "again": [("text", text)],
    }
    return render(request, "casework/standard_preview.html", told | outlook_told(request, seen))


@needs(LEAD)
def link_procedure(request: PageRequest, rule: str) -> HttpResponse:
    """Where our procedures tell how it is done."""
    found, back = the_rule(request, rule), reverse("standard", args=[rule])
    now = found.procedure
    both = BothTexts(request, saved=procedure_acts.words_of_procedure(now))
    if both.uses_theirs:
        return redirect(back)
    form = forms.ProcedureForm(both.data, initial=both.first)

    def made() -> str:
        procedure_acts.link_procedure(rule=rule, began_from=both.began_from, by=request.user, **form.cleaned_data)
        return back

    says = "Linked. It stands beside everything due by this rule."
    if form.is_valid() and (sent := sent_or_both(request, form, made, both, says=says)):
        return sent
    title = found.now.edition.title
    return small_page(request, form, heading="Link our procedure", caption=title, back=back, both=both)


@needs(LEAD)
@require_POST
def unlink_procedure(request: PageRequest, rule: str) -> HttpResponse:
    """One tap: the link is shown no more."""
    the_rule(request, rule)
    to = reverse("standard", args=[rule])
    return tapped(
        request,
        lambda: procedure_acts.unlink_procedure(rule=rule, by=request.user),
        to=to,
        says="The link is shown no more.",
    )


@needs(LEAD)
@require_POST
def go_on_working(request: PageRequest) -> HttpResponse:
    """One tap: go on working out what is due, where it was cut off."""
    row = queries.being_worked_out(seen_by=request.user)
    if row is None:
        return tapped(request, lambda: None, to=reverse("standards"), says="It is done already.")
    return tapped(
        request, lambda: acts.go_on_working(row=row, by=request.user), to=reverse("standards"), says="It goes on."
    )
