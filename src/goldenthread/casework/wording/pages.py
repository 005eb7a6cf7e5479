"""The council's own list of words; and what a page asks about a text while it is typed. What is asked about is kept nowhere.

Serves: K9.01, K9.12, C.11, C.12, E.03, E.09
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest, needs, signed_in
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.showing import sent_once, small_page
from goldenthread.casework.wording import acts, queries, trying
from goldenthread.casework.wording.forms import AgreedForm, BecauseForm, ProposeForm
from goldenthread.casework.wording.learning import asked_in_a_year
from goldenthread.casework.wording.models import CouncilWord
from goldenthread.casework.wording.resting import proposal_of, still_resting
from goldenthread.casework.wording.shown import as_told, explained, wide_letters
from goldenthread.practice.language.findings import Field, Reader, Reading
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.reading_age import ease
from goldenthread.practice.language.statuses import COUNCIL_WORD

LONGEST = 60_000
LEAD = Permission.LEAD_PRACTICE


@signed_in
@require_POST
def look(request: PageRequest) -> HttpResponse:
    """What a reader may ask about a text that is being typed: JSON in, JSON out. Neither the text nor the answer is kept or logged.

    Serves: K9.01, K9.03, K9.04
    """
    text, field, family, in_one_line = _asked(request)
    lexicon = queries.lexicon_now(seen_by=request.user)
    reading = Reading(field=field, reader=Reader.FAMILY if family else Reader.ANYONE, in_one_line=in_one_line)
    found = read(text, reading, lexicon).here
    places = wide_letters(text)
    told: dict[str, Any] = {"findings": [as_told(text, one, places) for one in found]}
    if family:
        hard = ease(text)
        told |= {
            "pieces": [{"words": one.words, "means": one.means} for one in explained(text, found)],
            "age": hard.age if hard else None,
        }  # fmt: skip
    return JsonResponse(told)


def _asked(request: PageRequest) -> tuple[str, Field, bool, bool]:
    """The text, what sort of text it is, whether a family is to read it, and whether its box has one line. Something unreadable is an empty text."""
    with suppress(ValueError, RecursionError):
        told = json.loads(request.body[: 4 * LONGEST])
        if isinstance(told, dict) and isinstance(told.get("text"), str):
            field = str(told.get("field", ""))
            sort = Field(field) if field in set(Field) else Field.ANY
            return told["text"][:LONGEST], sort, bool(told.get("family")), bool(told.get("line"))
    return "", Field.ANY, False, False


@signed_in
def words(request: PageRequest) -> HttpResponse:
    """The council's own list, by how far each word has come; and words that guides disagree about, which wait for young people. Serves: C.11, E.03"""
    rows = list(queries.every_word(seen_by=request.user))
    groups = [
        (COUNCIL_WORD.words(key), [row for row in rows if row.status == key])
        for key in ("proposed", "in_use", "retired", "not_taken")
    ]
    told = {
        "groups": [one for one in groups if one[1]], "resting": still_resting(rows), "may": acts.may_propose(by=request.user),
        "leads": request.user.has(LEAD),
    }  # fmt: skip
    return render(request, "casework/words.html", told)


def the_word(request: PageRequest, word_id: int) -> CouncilWord:
    """The word, or the answer that there is none."""
    found = queries.word(word_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such word.")
    return found


def address(word: CouncilWord) -> str:
    """Where a word is shown."""
    return reverse("council_word", args=[word.pk])


@signed_in
def council_word(request: PageRequest, word_id: int) -> HttpResponse:
    """One word: what it asks, who agreed, and where it would have asked in past notes of one's own children."""
    word = the_word(request, word_id)
    told = {
        "word": word, "tried": trying.tried_on_past_notes(word, seen_by=request.user),
        "counted": trying.counted_in_the_council(word, seen_by=request.user),
        "moves": [move for move in COUNCIL_WORD.moves_from(word.status) if acts.may_decide(word, to=move.to, by=request.user)],
    }  # fmt: skip
    return render(request, "casework/council_word.html", told)


@needs(LEAD)
def words_asked(request: PageRequest) -> HttpResponse:
    """How often each entry was met and what was answered, for learning about the list. Serves: C.11, E.03"""
    return render(request, "casework/words_asked.html", {"page": asked_in_a_year(seen_by=request.user)})


@needs(Permission.RECORD, LEAD)
def propose_word(request: PageRequest) -> HttpResponse:
    """Propose a word. It is tested on its own two sentences first."""
    offered = {"leaves_out": request.GET.get("leaves_out", "")[:80]} | proposal_of(request.GET.get("asks", ""))
    form = ProposeForm(request.POST or None, initial=offered)
    if form.is_valid():
        propose = partial(acts.propose, **form.cleaned_data, by=request.user)
        done = sent_once(request, form, lambda: address(propose()), says="Proposed. Young people look at it next.")
        if done:
            return done
    return small_page(request, form, heading="Propose a word", back=reverse("words"), button="Propose it", keep="word")


@needs(LEAD)
def decide_word(request: PageRequest, word_id: int, to: str) -> HttpResponse:
    """Bring a word into use, leave it, or retire it, with the reason or with who agreed."""
    word = the_word(request, word_id)
    move = COUNCIL_WORD.may_move(word.status, to=to)
    if move is None:
        raise Http404("There is no such way on.")
    form = (AgreedForm if to == "in_use" else BecauseForm)(request.POST or None)
    if form.is_valid():
        ways: dict[str, Callable[..., CouncilWord]] = {
            "in_use": acts.bring_into_use, "not_taken": acts.leave, "retired": acts.retire,
        }  # fmt: skip
        by = ways[to]
        done = sent_once(request, form, lambda: address(by(word=word, **form.cleaned_data, by=request.user)))
        if done:
            return done
    return small_page(
        request,
        form,
        heading=move.says.capitalize(),
        caption=str(word),
        back=address(word),
        button=move.says.capitalize(),
    )
