"""Puts what was asked where nothing was changing into the record, and tells those who have not answered yet."""

from __future__ import annotations

import re

from goldenthread.access.telling import tell
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.casework.elmshire.families.rungs_told import RUNGS
from goldenthread.casework.elmshire.telling.standing import Rung
from goldenthread.casework.elmshire.world import Telling
from goldenthread.design.words import day

A_DAY = re.compile(r"\{(\d{4}-\d\d-\d\d)\}")
SAYS = "You are asked about a child for whom nothing is changing."


def load_rungs(at: Telling) -> None:
    """Every rung that was taken for this family's children."""
    for told in RUNGS.get(at.told.key, ()):
        _rung(at, told)


def _rung(at: Telling, told: Rung) -> None:
    answered_on, answer, settled, by_words = told.answered
    worker = at.world.worker(told.worker) if told.worker else None
    row = at.keep(
        Escalation,
        on=at.day(told.on),
        by=told.by,
        child=at.child(told.child),
        kind=told.kind,
        opener=_opener(at, told),
        saw=_with_days(at, told.saw),
        rung=told.rung,
        passed_over_because=told.passed,
        asked_worker=worker,
        asked_words=told.who,
        asks=_with_days(at, told.asks),
        asked_on=at.day(told.on),
        answer_by=at.day(told.answer_by),
        answered_on=at.day(answered_on),
        answered_by=(by_words or (worker.name if worker else told.who)) if answered_on else "",
        answer=_with_days(at, answer),
        settled=settled if answered_on else None,
        child_told_on=at.day(told.told[0]),
        child_told=told.told[1],
    )
    if worker and not answered_on:
        tell([worker], SAYS, link=place_address(row.child_id, row.kind, row.opener))


def _with_days(at: Telling, words: str) -> str:
    """The words with each told day moved to today's telling, and said in words."""
    return A_DAY.sub(lambda found: day(at.day(found.group(1))), words)


def _opener(at: Telling, told: Rung) -> str:
    """What it is about, as the rules name it."""
    what, name = told.about
    return f"{what} {name}" if what == "raised" else f"{what} {at.made[told.about].pk}"
