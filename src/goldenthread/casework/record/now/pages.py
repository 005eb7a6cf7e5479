"""Where things are now, block by block; and the page for whoever answers tonight.

Serves: K9.08, K9.W1
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.care.permanence.queries import ways
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.now import acts, forms, queries
from goldenthread.casework.record.printing import printed
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import saved
from goldenthread.practice.where_things_are import ABOUT_WORDS, read_with_care

RECORD = Permission.RECORD


def _told(request: PageRequest, person: Person) -> dict[str, Any]:
    worker = request.user
    return {
        "tab": "now", "child": person, "today": worker.today, "blocks": queries.blocks(person, seen_by=worker),
        "due": queries.summary_due(person, seen_by=worker), "tonight": queries.for_tonight(person, seen_by=worker),
        "may": acts.may_write(person, by=worker),
    }  # fmt: skip


@opens("child")
def where_things_are(request: PageRequest, person: Person) -> HttpResponse:
    """The eight blocks, each with its day and who wrote it."""
    told = _told(request, person)
    care = {one.key: read_with_care(one.key, one.says, child=person.short_name) for one in told["blocks"]}
    return render(
        request, "casework/where_things_are.html", told | {"care": care, "ways": ways(person, seen_by=request.user)}
    )


@opens("child", RECORD)
def write_block(request: PageRequest, person: Person, block: str) -> HttpResponse:
    """One block, written anew. Two who write at once see both texts."""
    if block not in Summary.Block.values:
        raise Http404("There is no such block.")
    back = f"{reverse('where_things_are', args=[person.pk])}#{block}"
    now = queries.newest_of(person, block, seen_by=request.user)
    both = BothTexts(
        request, saved={"words": now.words if now else ""}, labels={"words": str(Summary.Block(block).label)}
    )
    if both.uses_theirs:
        return redirect(back)
    form = forms.BlockForm(both.data, initial=both.saved, block=block)
    if form.is_valid():
        words = form.cleaned_data["words"]
        try:
            return once(request, lambda: _written(request, person, block, words, both.began_from, back))
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {"tab": "now", "child": person, "form": form, "both": both, "block": Summary.Block(block), "back": back,
            "prompt": queries.PROMPTS[block], "about_words": ABOUT_WORDS}  # fmt: skip
    return render(request, "casework/where_things_are_form.html", told)


def _written(request: PageRequest, person: Person, block: str, words: str, began_from: str, back: str) -> str:
    acts.write_block(child=person, block=block, words=words, began_from=began_from, by=request.user)
    asks = read_with_care(block, words, child=person.short_name)
    messages.success(request, " ".join(["Saved.", *(f"{one.says} {one.suggest}" for one in asks)]))
    return back


@opens("child", RECORD)
@require_POST
def still_right(request: PageRequest, person: Person, block: str) -> HttpResponse:
    """One tap: read today, and still right."""
    if block not in Summary.Block.values:
        raise Http404("There is no such block.")
    acts.still_right(child=person, block=block, by=request.user)
    return saved(request, f"{reverse('where_things_are', args=[person.pk])}#{block}", says="Still right today.")


def _tonight(request: PageRequest, person: Person) -> dict[str, Any]:
    standing = queries.blocks(person, seen_by=request.user)
    wanted = ("why", "safety", "life", "plan", "permanence", "next")
    return {
        "tab": "now", "child": person, "today": request.user.today, "tonight": queries.for_tonight(person, seen_by=request.user),
        "blocks": [one for key in wanted for one in standing if one.key == key and one.says],
        "reach": queries.how_to_reach(person, seen_by=request.user), "may": acts.may_write(person, by=request.user),
    }  # fmt: skip


@opens("child")
def tonight(request: PageRequest, person: Person) -> HttpResponse:
    """What somebody who answers tonight must know, on one page: alerts, whom to ring, what calms the child, how to reach people safely."""
    return render(request, "casework/tonight.html", _tonight(request, person))


@opens("child")
def print_tonight(request: PageRequest, person: Person) -> HttpResponse:
    """The same page on paper."""
    log(request.user, "printed for tonight", person_id=person.pk)
    return printed(
        request,
        "casework/tonight_print.html",
        _tonight(request, person),
        name=f"tonight-{person.pk}",
        at=timezone.now(),
    )


@opens("child", RECORD)
def write_for_tonight(request: PageRequest, person: Person) -> HttpResponse:
    """Whom to ring first, what calms the child, what makes it worse."""
    back = reverse("tonight", args=[person.pk])
    now = queries.for_tonight(person, seen_by=request.user)
    labels = {name: str(field.label) for name, field in forms.TonightForm.base_fields.items()}
    both = BothTexts(request, saved={name: getattr(now, name) if now else "" for name in acts.TONIGHT}, labels=labels)
    if both.uses_theirs:
        return redirect(back)
    form = forms.TonightForm(both.data, initial=both.saved)
    if form.is_valid():

        def write() -> str:
            acts.write_for_tonight(child=person, began_from=both.began_from, by=request.user, **form.cleaned_data)
            messages.success(request, "Saved.")
            return back

        try:
            return once(request, write)
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {"tab": "now", "child": person, "form": form, "both": both, "back": back}
    return render(request, "casework/tonight_form.html", told)
