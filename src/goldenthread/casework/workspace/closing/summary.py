"""The closure summary, written from the record: it goes back to the first referral and shows the thread, every answer where it stands.

Nothing in it is written for it: who reads it twenty years on reads what was written at the time.
Serves: K10.08, K10.00
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.workspace.closing.gathering import OfWorry, Whole
from goldenthread.casework.workspace.thread.addresses import Links
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.practice.closing import CLOSING, was_missing
from goldenthread.practice.thread.shape import BeadKind


@dataclass(frozen=True)
class Told:
    """One line of the summary with where it comes from."""

    text: str
    on: date | None = None
    href: str = ""


@dataclass(frozen=True)
class Section:
    """One part of the summary."""

    heading: str
    lines: tuple[Told, ...]


def summary_of(whole: Whole, child: Person, *, seen_by: Worker) -> tuple[Section, ...]:
    """The summary of one ending, from the first referral to the goodbye."""
    closing, name = whole.closing, child.short_name
    until = closing.closed_on or seen_by.today
    found = [Section("How it began", tuple(_began(child, until)))]
    found += [Section(one.row.concern.name, tuple(_worry(one, name, Links(child.pk)))) for one in whole.worries]
    found.append(Section(f"What {name} asked for", tuple(_wishes(whole, name))))
    found.append(Section("The plans there were", tuple(_plans(child, until))))
    found.append(Section("At the end", tuple(_end(whole, name))))
    return tuple(section for section in found if section.lines)


def as_text(sections: tuple[Section, ...], child: Person) -> str:
    """The summary as it was read when somebody decided: what is kept with the decision."""
    lines = [f"{child.shown_name}: the closure summary"]
    for section in sections:
        lines += ["", section.heading]
        lines += [f"{day(one.on)}: {one.text}" if one.on else one.text for one in section.lines]
    return "\n".join(lines)


def _began(child: Person, until: date) -> Iterator[Told]:
    for referral in Referral.objects.filter(child=child, received_on__lte=until).order_by("received_on", "pk"):
        who = f"{referral.from_words}: " if referral.from_words else ""
        reason = referral.reason or "The reason is not written down."
        yield Told(f"{who}{reason}", referral.received_on, reverse("referral", args=[referral.pk]))
        if referral.explained_says:
            yield Told(f"What the family said: {referral.explained_says}", referral.explained_on)


def _worry(one: OfWorry, name: str, links: Links) -> Iterator[Told]:
    concern = one.row.concern
    source = f"{concern.raised_by}: " if concern.raised_by else ""
    yield Told(f"{source}{concern.words}", concern.raised_on, one.href)
    if one.strand:
        for bead in one.strand.beads[1:3]:
            for line in bead.lines:
                agreed = bead.kind is BeadKind.AGREED
                by = f"by {day(line.on)}" if agreed and line.on else ""
                yield Told(
                    " – ".join(filter(None, (line.text, line.source, by, line.state))), None if agreed else line.on
                )
    for asked in one.asked:
        yield Told(asked.words, asked.on, asked.href)
    for number in one.numbers:
        words = f"{number.words} {number.whose[:1].upper()}{number.whose[1:]}: {number.first.value:g}"
        if number.last:
            words += f", and at the end {number.last.value:g}"
        yield Told(f"{words}.", number.last.on if number.last else number.first.on, links.of(number.fact_id))
    if one.answer:
        parts = [f"{one.became}." if one.became else "", one.answer.says]
        sources = [words for words in (one.answer.source_one, one.answer.source_two) if words]
        if sources:
            parts.append(f"We know it from: {'; '.join(sources)}.")
        if one.answer.not_from_child:
            parts.append(f"Not from {name}: {one.answer.not_from_child}")
        if one.answer.passed_to:
            parts.append(
                f"Passed on to {one.answer.passed_to}. {one.answer.accepted_by or 'Nobody'} said that they have it."
            )
        yield Told(
            " ".join(filter(None, parts)), one.answer.closing.closed_on, reverse("closing", args=[one.row.child_id])
        )
    else:
        yield Told("The ending gives no answer to it.")


def _wishes(whole: Whole, name: str) -> Iterator[Told]:
    for wish in whole.wishes:
        told = f" Told: {wish.told.says}" if wish.told else " Nobody has told the answer."
        verdict = f" {name}: “{wish.verdict.says}”" if wish.verdict else ""
        href = f"{reverse('wishes', args=[wish.row.child_id])}#wish-{wish.row.pk}"
        yield Told(f"“{wish.row.words}”{told}{verdict}", wish.row.asked_on, href)


def _plans(child: Person, until: date) -> Iterator[Told]:
    for place in (
        PlanChild.objects.filter(child=child, began_on__lte=until).select_related("plan").order_by("began_on", "pk")
    ):
        ended = f", until {day(place.ended_on)}. {place.ended_because}" if place.ended_on else ", not ended yet."
        href = reverse("childs_plan", args=[child.pk, place.plan_id])
        yield Told(f"{place.get_kind_display().capitalize()}{ended} {place.plan.purpose}".strip(), place.began_on, href)


def _end(whole: Whole, name: str) -> Iterator[Told]:
    closing, goodbye = whole.closing, whole.goodbye
    for words, said in (
        ("Why our work ends", closing.because),
        (f"{name} says", closing.child_says),
        ("The family say", closing.family_says),
        ("If it slips", goodbye.if_it_slips),
        ("What family and friends go on doing", goodbye.network),
        ("The goodbye", goodbye.how),
    ):
        if said:
            yield Told(f"{words}: {said}")
    for gate in closing.gates.all() if closing.closed_on else ():
        yield Told(f"{was_missing(gate.gate)} It was right to close all the same, because: {gate.because}")
    for move in closing.moves.all():
        who = move.recorded_by.name if move.recorded_by else ""
        yield Told(
            " ".join(filter(None, (f"{CLOSING.words(move.to)}.", f"{who}." if who else "", move.because))), move.on
        )
