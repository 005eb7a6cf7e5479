"""From direct work to the plan in one step: a wish, a need, or the child's own words, with the child's say who may know.

Serves: K2.05b, K2.06
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import Http404, HttpResponse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.front_door.models import Concern, ConcernChild
from goldenthread.casework.notes.models import OwnWords, Wish
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.record.direct_work.pages import NO_SUCH, page_of
from goldenthread.casework.record.noting.company import live_threads
from goldenthread.casework.record.noting.queries import concerns_of
from goldenthread.casework.record.wishes.acts import hear_wish
from goldenthread.casework.visits.direct_work import acts, queries
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.direct_work import tool_name

MayKnow = DirectWork.MayKnow
HEADINGS = {"wish": "{} asks for something", "need": "What {} needs", "own-words": "{}’s own words"}
SAYS = {"wish": "The wish is written down.", "need": "The need is written down.", "own-words": "The words are kept."}


@act
def use_for_plan(
    *, work: DirectWork, what: str, words: str, may_know: str, may_know_words: str, by: Worker, name: str = "", means: str = "",
    concerns: Iterable[Concern] = (),
) -> Wish | Need | OwnWords:  # fmt: skip
    """Make a wish, a need, or own words of what a child put into direct work; first of all, write down who the child says may know.

    Raises:
        NotAllowed: this worker may not write here, the child was not asked, nothing is said, or a worry is not this child's.
    """
    acts.say_who_may_know(work=work, may_know=may_know, may_know_words=may_know_words, by=by)
    work.refresh_from_db()
    child, note = work.child, work.visit.note if work.visit else None
    if what == "wish":
        heard_by = work.worker.name if work.worker else ""
        wish: Wish = hear_wish(
            child=child, name=name, words=words, asked_on=work.on, heard_by=heard_by, note=note, by=by
        )
        return wish
    if what == "need":
        return _need(work, words=words, means=means, concerns=concerns, by=by)
    own: OwnWords = acts.keep_own_words(work=work, words=words, by=by)
    return own


def _need(work: DirectWork, *, words: str, means: str, concerns: Iterable[Concern], by: Worker) -> Need:
    """The need, with the work as where it was found."""
    if not words.strip():
        raise NotAllowed("Write what they need.")
    theirs = set(ConcernChild.objects.filter(child=work.child).values_list("concern_id", flat=True))
    need = Need.objects.create(
        child=work.child, words=words.strip(), means=means.strip(), found_on=work.on, found_in=f"Direct work: {tool_name(work.tool).lower()}"[:80],
        note=work.visit.note if work.visit else None, recorded_by=by,
    )  # fmt: skip
    NeedConcern.objects.bulk_create([NeedConcern(need=need, concern=one) for one in concerns if one.pk in theirs])
    log(by, "wrote down a need from direct work", need, person_id=work.child_id)
    touch(work.child_id)
    return need


class UseForm(forms.Form):
    """What is taken from the work, and who may know."""

    words = forms.CharField(
        label="The words, exactly", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | not_read())
    )
    may_know = forms.ChoiceField(label="Who may know?", widget=forms.RadioSelect)
    may_know_words = forms.CharField(
        label="In their words", required=False, max_length=300, help_text="For example: Nan and Ms Patel. Not Steve."
    )

    def __init__(self, *args: Any, what: str, child: str, concerns: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["may_know"].label = f"Who does {child} say may know?"
        fields["may_know"].choices = [
            (MayKnow.SOME, "Only these people"), (MayKnow.ALL, "Everybody who helps"),
            (MayKnow.NOBODY, "Nobody but us two, and who must keep them safe"),
        ]  # fmt: skip
        if what == "wish":
            fields["name"] = forms.CharField(label="A short name they would know it by", required=False, max_length=80)
        if what == "need":
            fields["means"] = forms.CharField(
                label=f"What it means for {child} when it is met, and when it is not",
                required=False,
                max_length=2000,
                widget=forms.Textarea(attrs={"rows": 2}),
            )
            if concerns:
                fields["concerns"] = forms.ModelMultipleChoiceField(
                    queryset=concerns,
                    label="Which worries does it answer?",
                    required=False,
                    widget=forms.CheckboxSelectMultiple,
                )


@opens("child", Permission.RECORD)
def use_work(request: PageRequest, person: Person, work_id: int, what: str) -> HttpResponse:
    """A wish, a need or own words out of direct work: one form, with who may know in it."""
    found = queries.one_work(person, work_id, seen_by=request.user)
    if found is None or what not in HEADINGS:
        raise Http404(NO_SUCH)
    work, worker = found.work, request.user
    concerns = concerns_of(live_threads([person], seen_by=worker), seen_by=worker) if what == "need" else None
    first = {"words": work.said, "may_know": work.may_know, "may_know_words": work.may_know_words}
    form = UseForm(request.POST or None, what=what, child=person.short_name, concerns=concerns, initial=first)
    back = page_of(person, work_id)

    def use() -> None:
        use_for_plan(work=work, what=what, by=worker, **form.cleaned_data)

    heading = HEADINGS[what].format(person.short_name)
    intro = "The plan speaks in the child’s words. What they keep to themselves stays with you, unless it is needed to keep somebody safe."
    return sent(request, form, use, to=back, says=SAYS[what]) or short_form(
        request, person, form, heading=heading, back=back, intro=intro, quote=work.said[:600]
    )
