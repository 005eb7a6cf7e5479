"""Loads the words that Elmshire looks for itself: agreed with its young people, proposed, left, and retired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.casework.elmshire.world import World
from goldenthread.casework.wording.models import CouncilWord

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


def load_words(world: World) -> None:
    """Keep them, unless the council has words already."""
    if not CouncilWord.objects.exists():
        CouncilWord.objects.bulk_create(list(_rows(world)))


def _rows(world: World) -> Iterator[CouncilWord]:
    for told in WORDS:
        yield CouncilWord(
            phrases=told.phrases, leaves_out=told.leaves_out, kind=told.kind, why=told.why, ask=told.ask, suggest=told.suggest,
            before=told.before, after=told.after, status=told.status, agreed_with=told.agreed_with, because=told.because,
            proposed_by=world.worker(told.by), proposed_at=world.evening(told.proposed),
            moved_by=world.worker(DECIDES) if told.moved else None, moved_on=world.day(told.moved),
        )  # fmt: skip
