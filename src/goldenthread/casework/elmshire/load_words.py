"""Loads the words that Elmshire looks for itself: agreed with its young people, proposed, left, and retired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.casework.elmshire.world import World
from goldenthread.casework.wording.models import AskedTally, CouncilWord

DECIDES = "helen"


@dataclass(frozen=True)
class WordTold:
    """A word as it is told: who proposed it and when, and how it went on."""

    phrases: str
    kind: str
    why: str
    ask: str
    suggest: str
    before: str
    after: str
    by: str
    proposed: str
    status: str = "proposed"
    moved: str = ""
    agreed_with: str = ""
    because: str = ""
    leaves_out: str = ""


WORDS: tuple[WordTold, ...] = (
    WordTold(
        "the Beeches\nBeeches contact suite", "jargon", "Families know it as the house with the green door. Our name for it tells them nothing.",
        "What does the family call it, and who meets them there?", "the family centre in Mill Lane",
        "Time with Dad is at the Beeches.", "Mia sees Dad at the family centre in Mill Lane, the house with the green door.",
        "farah", "2025-10-06", "in_use", "2025-11-17", agreed_with="Children in care council, 12 November",
    ),
    WordTold(
        "RAG rated red\nrated red\nred-rated", "jargon", "A child read it and asked what she had done to be red.",
        "What is the worry, and how big is it in plain words?", "we are very worried about",
        "The family was rated red.", "We are very worried about the nights.",
        "sunita", "2026-01-12", "in_use", "2026-02-09", agreed_with="Care leavers’ forum, 4 February, and two parents of the family panel",
    ),
    WordTold(
        "step down\nstepped down\nstepping down", "jargon", "It sounds as if the family had been on a ladder. They want to know who still comes.",
        "What ends, what stays, and whom can they ring?", "",
        "The family was stepped down.", "Farah’s visits end in June; Dan from Family Help comes each Tuesday.",
        "farah", "2026-04-13",
    ),
    WordTold(
        "huddle\nhuddles", "jargon", "Only we know what it is.", "Who met, about what, and what was agreed?", "short meeting",
        "We held a huddle.", "We met for ten minutes.",
        "sunita", "2025-09-15", "retired", "2026-03-02", agreed_with="Children in care council, 8 October",
        because="Nobody has written it since the team was told.",
    ),
    WordTold(
        "tea visit", "jargon", "Proposed because it sounds like one of our own words.", "What happened at it?", "",
        "I made a tea visit.", "I came for tea.",
        "farah", "2025-09-22", "not_taken", "2025-10-13",
        because="The young people like it: it is what they call it themselves.",
    ),
)  # fmt: skip

MONTHS_COUNTED = ("2026-03-16", "2026-04-13", "2026-05-11")
ANSWERED = {
    "siblings": (16, 2, 0), "failed-to-engage": (1, 9, 2), "letters-camhs": (5, 8, 0), "aggressive": (2, 6, 4), "recently": (4, 5, 0),
    "letters-not-known": (3, 4, 0), "the Beeches": (1, 6, 1), "long-sentence": (5, 3, 0), "attention-seeking": (0, 2, 2),
    "childs-words-missing": (2, 5, 0), "manipulative": (0, 1, 1), "decision-without-because": (0, 1, 0),
}  # fmt: skip
"""What Elmshire's writers answered in each of these months: left, changed, somebody's own words."""


def load_words(world: World) -> None:
    """Keep them, unless the council has words already; and what was asked and answered since."""
    if not CouncilWord.objects.exists():
        CouncilWord.objects.bulk_create(list(_rows(world)))
    if not AskedTally.objects.exists():
        AskedTally.objects.bulk_create(list(_tallies(world)))


def _tallies(world: World) -> Iterator[AskedTally]:
    ours = {word.phrases.splitlines()[0]: f"ours-{word.pk}" for word in CouncilWord.objects.exclude(phrases="")}
    for month in MONTHS_COUNTED:
        first = world.on(month).replace(day=1)
        for name, (kept, changed, quoted) in ANSWERED.items():
            yield AskedTally(
                entry=ours.get(name, name), month=first, met=kept + changed + quoted, kept=kept, changed=changed, quoted=quoted
            )  # fmt: skip


def _rows(world: World) -> Iterator[CouncilWord]:
    for told in WORDS:
        yield CouncilWord(
            phrases=told.phrases, leaves_out=told.leaves_out, kind=told.kind, why=told.why, ask=told.ask, suggest=told.suggest,
            before=told.before, after=told.after, status=told.status, agreed_with=told.agreed_with, because=told.because,
            proposed_by=world.worker(told.by), proposed_at=world.evening(told.proposed),
            moved_by=world.worker(DECIDES) if told.moved else None, moved_on=world.day(told.moved),
        )  # fmt: skip
