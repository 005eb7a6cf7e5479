"""What may be going on: possible explanations as a tree, what speaks for and against each, what would tell; and all that is not known yet.

Serves: K1.14, K1.15
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts, texts_of
from goldenthread.casework.assessments.thinking import explaining_acts as acts
from goldenthread.casework.assessments.thinking import together_queries as queries
from goldenthread.casework.assessments.thinking.permits import may_think_together
from goldenthread.casework.assessments.thinking.queries import passages_of, unknowns_of, ways_in_use
from goldenthread.casework.assessments.thinking.together_forms import ExplainForm, FoundForm, SpeakForm, WeighForm
from goldenthread.casework.assessments.thinking_models import Hypothesis
from goldenthread.casework.assessments.working.opening import about_all, opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.thinking.showing import form_page
from goldenthread.casework.record.thinking.tray import source_of
from goldenthread.practice.assessing.thinking import EXPLANATIONS_SOURCE

RECORD = Permission.RECORD
HERE = "assessment_explanations"


def _back(work: Work, row: Hypothesis | None = None) -> str:
    return reverse(HERE, args=[work.pk]) + (f"#explanation-{row.pk}" if row else "")


def _the(work: Work, row_id: int, request: PageRequest) -> Hypothesis:
    found = queries.explanation(about_all(request, work).row, row_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such explanation.")
    return found


@opens_work()
def explanations(request: PageRequest, work: Work) -> HttpResponse:
    """The tree, dropped ones with their reasons at the end of it, and what is not known yet over all children."""
    worker, row = request.user, about_all(request, work).row
    told: dict[str, Any] = {
        "tree": queries.tree_of(row, seen_by=worker), "unknowns": unknowns_of(list(work.children), seen_by=worker), "source": EXPLANATIONS_SOURCE,
        "source_of": source_of, "may": may_think_together(row, by=worker), "may_record": worker.has(RECORD),
    }  # fmt: skip
    return render(request, "casework/assessment_explanations.html", framed(request, work, here=HERE) | told)


@opens_work(RECORD)
def explain(request: PageRequest, work: Work) -> HttpResponse:
    """A possible explanation, new."""
    worker, row, back = request.user, about_all(request, work).row, _back(work)
    tree = [one.row for one in queries.tree_of(row, seen_by=worker).branches if not one.is_dropped]
    form = ExplainForm(request.POST or None, tree=tree, ways=ways_in_use(seen_by=worker))

    def keep() -> Any:
        told = {name: form.cleaned_data[name] for name in ("words", "why", "research", "research_says")}
        return acts.explain(work=row, parent=form.parent_chosen, by=worker, **told)

    done = sent(request, form, keep, to=back, says="Written down. Now look for what speaks against it.")
    return done or form_page(
        request, work, form, heading="What might be going on?", back=back, here=HERE, asks=form.asks,
        intro="Write down more than one: in the child, in the parents, around them, in what services do. The first idea is the easiest to prove.",
    )  # fmt: skip


@opens_work(RECORD)
def change_explanation(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """Put its words right, or name research that speaks to it."""
    worker, row = request.user, _the(work, row_id, request)
    names = ("words", "why", "research", "research_says")
    both = BothTexts(request, saved=texts_of(row, acts.OF_EXPLANATION, acts.CHOSEN_OF_EXPLANATION))
    form = ExplainForm(
        both.data,
        tree=(),
        ways=ways_in_use(seen_by=worker),
        initial={name: getattr(row, name) for name in names},
    )
    change = partial(acts.change_explanation, explanation=row, began_from=both.began_from, by=worker)
    done = sent(
        request, form, lambda: change(**{name: form.cleaned_data[name] for name in names}), to=_back(work, row), says="Saved.", both=both
    )  # fmt: skip
    return done or form_page(
        request,
        work,
        form,
        heading="Change this explanation",
        back=_back(work, row),
        here=HERE,
        asks=form.asks,
        both=both,
    )


@opens_work(RECORD)
def weigh(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """Say where it stands now, and why. A dropped one stays, with its reason."""
    worker, row = request.user, _the(work, row_id, request)
    both = BothTexts(request, saved=acts.weighed(row))
    form = WeighForm(both.data, initial=both.first | {"on": worker.today})
    change = partial(acts.weigh, explanation=row, began_from=both.began_from, by=worker)
    done = sent(
        request, form, lambda: change(**form.cleaned_data), to=_back(work, row), says="Written down, with why.", both=both
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading="Where does it stand?", back=_back(work, row), here=HERE, quote=row.words, both=both
    )  # fmt: skip


@opens_work(RECORD)
def speak_to(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """What speaks for or against it, what is missing, what would tell."""
    worker, row = request.user, _the(work, row_id, request)
    passages = [one for one in passages_of(list(work.children), seen_by=worker) if not getattr(one, "gone", False)]
    kind = request.GET.get("kind", "")
    form = SpeakForm(request.POST or None, passages=passages, initial={"kind": kind})

    def keep() -> Any:
        told = form.cleaned_data
        return acts.speak_to(
            explanation=row,
            kind=told["kind"],
            says=told["says"],
            wanted_on=told["wanted_on"],
            passage=form.passage_chosen,
            by=worker,
        )

    done = sent(request, form, keep, to=_back(work, row), says="Written down.")
    return done or form_page(
        request, work, form, heading="What speaks to it?", back=_back(work, row), here=HERE, quote=row.words
    )


@opens_work(RECORD)
def found_out(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """What was found out."""
    worker = request.user
    row = queries.to_find_out(about_all(request, work).row, row_id, seen_by=worker)
    if row is None:
        raise Http404("There is nothing here to find out.")
    both = BothTexts(request, saved={"found": row.found})
    form = FoundForm(both.data, initial=both.saved)
    keep = partial(acts.found_out, test=row, began_from=both.began_from, by=worker)
    says = "Written down. Does it change where the explanation stands?"
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=_back(work, row.hypothesis), says=says, both=both)
    return done or form_page(
        request,
        work,
        form,
        heading="What was found?",
        back=_back(work, row.hypothesis),
        here=HERE,
        quote=row.says,
        both=both,
    )
