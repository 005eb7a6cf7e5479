"""The page on which direct work, or one line of it, becomes a wish, a need, a goal or the child's own words.

Serves: K2.05b, K2.06
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.plans.queries import plans_of
from goldenthread.casework.record.direct_work.acts import use_for_plan
from goldenthread.casework.record.direct_work.pages import NO_SUCH, page_of
from goldenthread.casework.record.noting.company import live_threads
from goldenthread.casework.record.noting.queries import concerns_of
from goldenthread.casework.visits.direct_work import acts, queries
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

MayKnow = DirectWork.MayKnow
HEADINGS = {
    "wish": "{} asks for something",
    "need": "What {} needs",
    "goal": "What {} wants to be different",
    "own-words": "{}’s own words",
}
SAYS = {
    "wish": "The wish is written down.",
    "need": "The need is written down.",
    "goal": "The goal stands in the plan, in their words.",
    "own-words": "The words are kept.",
}


class UseForm(forms.Form):
    """What is taken from the work, and who may know."""

    words = forms.CharField(
        label="The words, exactly", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | not_read())
    )
    may_know = forms.ChoiceField(label="Who may know?", widget=forms.RadioSelect)
    may_know_words = forms.CharField(
        label="In their words", required=False, max_length=300, help_text="For example: Nan and Ms Patel. Not Steve."
    )

    def __init__(self, *args: Any, what: str, child: str, concerns: Any, plans: Any = (), **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["may_know"].label = f"Who does {child} say may know?"
        fields["may_know"].choices = [
            (MayKnow.SOME, "Only these people"), (MayKnow.ALL, "Everybody who helps"),
            (MayKnow.NOBODY, "Nobody but us two, and who must keep them safe"),
        ]  # fmt: skip
        if what == "wish":
            fields["name"] = forms.CharField(label="A short name they would know it by", required=False, max_length=80)
        self.plans = {str(one.plan.pk): one.plan for one in plans}
        if len(self.plans) > 1:
            choices = [(key, one.get_kind_display().capitalize()) for key, one in self.plans.items()]
            fields["plan"] = forms.ChoiceField(label="In which plan?", choices=choices, widget=forms.RadioSelect)
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

    @property
    def used(self) -> dict[str, Any]:
        """What was said, for the act."""
        only = next(iter(self.plans), "")
        return self.cleaned_data | {"plan": self.plans.get(self.cleaned_data.get("plan", only))}


@opens("child", Permission.RECORD)
def use_work(request: PageRequest, person: Person, work_id: int, what: str) -> HttpResponse:
    """A wish, a need, a goal or own words out of direct work, or out of one line of it: one form, with who may know in it."""
    found = queries.one_work(person, work_id, seen_by=request.user)
    if found is None or what not in HEADINGS:
        raise Http404(NO_SUCH)
    work, worker = found.work, request.user
    concerns = concerns_of(live_threads([person], seen_by=worker), seen_by=worker) if what == "need" else None
    plans = plans_of(person, seen_by=worker)[0] if what == "goal" else ()
    said = line_of(work, request.GET.get("line", "")) or work.said
    first = {"words": said, "may_know": work.may_know, "may_know_words": work.may_know_words}
    both = BothTexts(request, saved=acts.words_of_who_may_know(work))
    form = UseForm(both.data, what=what, child=person.short_name, concerns=concerns, plans=plans, initial=first)
    back = page_of(person, work_id)

    def use() -> None:
        use_for_plan(work=work, what=what, began_from=both.began_from, by=worker, **form.used)

    heading = HEADINGS[what].format(person.short_name)
    intro = "The plan speaks in the child’s words. What they keep to themselves stays with you, unless it is needed to keep somebody safe."
    return sent(request, form, use, to=back, says=SAYS[what], both=both) or short_form(
        request, person, form, heading=heading, back=back, intro=intro, quote=said[:600], both=both
    )


def line_of(work: DirectWork, number: str) -> str:
    """The words of one line the child put into a tool, by its number."""
    return next((row.words for row in work.words.all() if str(row.pk) == number), "")
