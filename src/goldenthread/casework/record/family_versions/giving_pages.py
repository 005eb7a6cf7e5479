"""Checking the very file, writing down how it was shared, what the family says to it and our answer; who may read whose words; early help.

Serves: K1.18a, K1.19b, K2.06, K9.09
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.family import acts, queries, sharing_acts
from goldenthread.casework.assessments.family.forms import AnswerForm, MayReadForm, SayForm, ShareForm, is_words
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.family_versions.making import for_reader, now_in
from goldenthread.casework.record.family_versions.pages import HERE, file_now, page_of, the_copy, the_paper, to_look_at
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching.queries import homes

RECORD = Permission.RECORD


class CheckForm(forms.Form):
    """The hash of the file that was read, and that it was read."""

    seen = forms.CharField(widget=forms.HiddenInput)
    has_read = forms.BooleanField(
        label="I have read this file, as it goes",
        error_messages={"required": "Read the file first, then say that you have"},
    )


def _small(
    request: PageRequest, work: Work, form: forms.BaseForm, *, heading: str, back: str, **more: Any
) -> HttpResponse:
    """A page with one short form about a copy."""
    told = {
        "form": form,
        "heading": heading,
        "back": back,
        "button": "Save",
        "intro": "",
        "quote": "",
        "person": work.people[0],
    }
    return render(request, "casework/family_version_small.html", framed(request, work, here=HERE) | told | more)


@opens_work(RECORD)
def check_family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """Somebody else reads the very file before it goes. What they checked is known by its hash: if anything changes, the check falls."""
    worker, paper, back = request.user, the_paper(request, work, version_id), page_of(work, version_id)
    version = paper.copy.version
    file = file_now(paper)
    permit = acts.may_check(version, by=worker)
    form = CheckForm(request.POST or None, initial={"seen": acts.hash_of(file)})

    def check() -> None:
        acts.check(version=version, file=file, as_seen=form.cleaned_data["seen"], by=worker, at=timezone.now())

    done = sent(request, form, check, to=back, says="Checked. It may go, as it is.") if permit else None
    told: dict[str, Any] = {
        "copy": paper.copy, "permit": permit, "form": form, "back": back, "to_look_at": to_look_at(work, paper, seen_by=worker),
        "left_out": for_reader(work, paper.copy.reader, seen_by=worker).left_out, "print_page": page_of(work, version_id, "print_family_version"),
    }  # fmt: skip
    return done or render(
        request,
        "casework/family_version_check.html",
        framed(request, work, here=HERE) | paper.told | told | {"as_pdf": False},
    )


@opens_work(RECORD)
def share_family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """Write down with whom, when, how and in which language it was shared. A way that is not safe for them is not there, and says why."""
    worker, paper, back = request.user, the_paper(request, work, version_id), page_of(work, version_id)
    version, file = paper.copy.version, file_now(paper)
    if not (permit := sharing_acts.may_share(version, file, by=worker)):
        return _small(request, work, forms.Form(), heading="Not yet", back=back, intro=permit.because, button="")
    ways = sharing_acts.ways(version, by=worker)
    first = {
        "on": worker.today,
        "language": version.language,
        "form": "large print" if version.large else "read together",
    }
    form = ShareForm(request.POST or None, ways=ways, addresses=homes(version.reader, seen_by=worker), initial=first)
    done = sent(
        request, form, lambda: sharing_acts.share(version=version, file=file, by=worker, **form.shared), to=back,
        says=f"It is written down that {version.reader.short_name} has it.",
    )  # fmt: skip
    refused: dict[str, list[str]] = {}
    for key, reach in ways.items():
        if not reach:
            refused.setdefault(reach.because, []).append(str(Channel(key).label))
    return done or _small(
        request,
        work,
        form,
        heading=f"How did {version.reader.short_name} get it?",
        back=back,
        refused=refused,
        safe_page=_safe_page(work, version.reader),
    )


def _safe_page(work: Work, reader: Person) -> str:
    return reverse("safe_contact", args=[reader.pk])


@opens_work(RECORD)
def say_to_family_version(request: PageRequest, work: Work, version_id: int) -> HttpResponse:
    """What somebody of the family says to it, in their own words."""
    worker, copy = request.user, the_copy(request, work, version_id)
    people = list({one.pk: one for one in (copy.reader, *work.people)}.values())
    parts = [row for row in copy.version.parts.all() if is_words(row) and row.words.strip()]
    first = {"on": worker.today, "person": str(copy.reader.pk)}
    form = SayForm(request.POST or None, people=people, parts=parts, initial=first)
    back = page_of(work, version_id)
    done = sent(
        request,
        form,
        lambda: sharing_acts.say(version=copy.version, by=worker, **form.told),
        to=back,
        says="Kept in their own words. Answer it.",
    )
    return done or _small(request, work, form, heading="What do they say to it?", back=back)


@opens_work(RECORD)
def answer_family_comment(request: PageRequest, work: Work, version_id: int, comment_id: int) -> HttpResponse:
    """Our answer to what they said. Their words stay as they are."""
    worker, copy = request.user, the_copy(request, work, version_id)
    comment = next((one for one in copy.comments if one.pk == comment_id), None)
    if comment is None:
        raise Http404("Nobody said that here.")
    form, back = AnswerForm(request.POST or None, initial={"on": worker.today}), page_of(work, version_id)
    give = partial(sharing_acts.answer, comment=comment, by=worker)
    done = sent(request, form, lambda: give(**form.cleaned_data), to=back, says="Answered.")
    return done or _small(
        request, work, form, heading=f"Answer {comment.person.short_name}", back=back, quote=comment.says
    )


@opens_work(RECORD)
def who_may_read(request: PageRequest, work: Work, version_id: int, whose_id: int) -> HttpResponse:
    """Whether somebody, a child above all, agrees that this reader reads what they told us. A yes puts their words in."""
    worker, copy = request.user, the_copy(request, work, version_id)
    before = for_reader(work, copy.reader, seen_by=worker)
    whose = next((one for one in before.may_ask if one.pk == whose_id), None)
    if whose is None:
        raise Http404("Nobody has to be asked about that.")
    child = next((one for one in work.people if one.pk == whose.pk), work.people[0])
    form, back = MayReadForm(request.POST or None, initial={"on": worker.today}), page_of(work, version_id)

    def say() -> None:
        told = dict(form.cleaned_data)
        may = told.pop("may") == "yes"
        if may:
            acts.may_change(copy.version, by=worker).or_refuse()
        sharing_acts.say_who_may_read(
            work=work.row, child=child, whose=whose, reader=copy.reader, may=may, by=worker, **told
        )
        if may:
            after = for_reader(work, copy.reader, seen_by=worker)
            acts.put_in(version=copy.version, parts=now_in(before, after), by=worker)

    done = sent(request, form, say, to=back, says="Written down.")
    words = "\n\n".join(one.piece.passage.text for one in before.left_out if one.ask and one.ask.pk == whose_id)
    intro = f"Ask {whose.short_name} alone. A yes puts these words into {copy.reader.short_name}’s copy; a no keeps them out."
    heading = f"May {copy.reader.short_name} read what {whose.short_name} told us?"
    return done or _small(request, work, form, heading=heading, back=back, intro=intro, quote=words[:1500])


@opens_work(RECORD)
def pass_on_family_version(request: PageRequest, work: Work, version_id: int, offer_id: int) -> HttpResponse:
    """One package to whoever gives early help, if the family agreed: nobody assesses them again."""
    worker, paper, back = request.user, the_paper(request, work, version_id), page_of(work, version_id)
    offer = next((one for one in queries.early_help_of(work, seen_by=worker) if one.pk == offer_id), None)
    if offer is None:
        raise Http404("There is no such offer.")
    form = forms.Form(request.POST or None)

    def pass_on() -> None:
        sharing_acts.pass_on(version=paper.copy.version, file=file_now(paper), offer=offer, on=worker.today, by=worker)

    permit = sharing_acts.may_pass_on(offer)
    done = (
        sent(request, form, pass_on, to=back, says=f"Passed on to {offer.to}, once.")
        if request.method == "POST"
        else None
    )
    agreed = (
        f"{offer.consent_by} agreed to this: {offer.may_share or 'nothing was written down, so ask first'}."
        if permit
        else permit.because
    )
    return done or _small(
        request, work, form, heading=f"Pass it on to {offer.to}", back=back, button="It has been passed on" if permit else "",
        intro=f"{agreed} It is one package, given once. What goes further than that comes out of the copy first.",
    )  # fmt: skip
