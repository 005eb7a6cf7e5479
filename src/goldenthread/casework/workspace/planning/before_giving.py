"""What a reader may ask of a plan's words, asked once of whoever leads or wrote it, before a copy is signed and given.

A copy is put together from the plan, so what is changed is changed in the plan. What somebody said to the plan is theirs, and left alone.
Serves: K4.13, K9.01, K9.12, E.09
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.plans.copying.queries import Copy
from goldenthread.casework.record.assessing.as_shown import version_of
from goldenthread.casework.wording.asked_once import answered, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.practice.language.findings import Field


def _box(sort: str, part: str, text: str, field: Field = Field.PLAN) -> Box:
    """A box known by its words, so that what was left in one reader's copy is left in the next one's."""
    return Box(f"{sort}{version_of(text)[:12]}", part, text, field)


def _boxes(copy: Copy) -> Iterator[Box]:
    yield _box("purpose", "What this plan is for", copy.whole.plan.purpose)
    for goal in copy.goals:
        yield _box("goal", "What we want", goal.words)
        yield _box("known", "How we will know", goal.known)
        for step in goal.steps:
            yield _box("step", f"Step: {step.who}" if step.who else "Step", step.what)
            yield _box("so", "What it is for", step.so_that)
    for line in copy.bottom_lines:
        yield _box("line", "What the plan must keep to", line.words, Field.ANY)
        yield _box("why", f"Why: {line.words[:60]}", line.because, Field.ANY)


def still_asked(copy: Copy, *, session: Any, by: Worker) -> list[Open]:
    """Every question still open in this copy, for whoever leads the plan or wrote it. Nobody else is asked."""
    plan = copy.whole.plan
    if by.pk not in (plan.lead_id, plan.recorded_by_id) or not copy.reach:
        return []
    left = set(left_in(session, _key(copy)))
    names = [child.short_name for child in copy.whole.children]
    found = open_before_signing(_boxes(copy), seen_by=by, children=names)
    asked = [replace(one, may_mark=False) for one in found]
    return once(one for one in asked if one.kept_as not in left)


def _key(copy: Copy) -> str:
    return f"plan-{copy.whole.plan.pk}"


def changes_first(session: Any, copy: Copy, posted: Mapping[str, str], *, by: Worker) -> bool:
    """Take the answers: whether something is to be changed in the plan before this copy is given. What is left is not asked again."""
    if posted.get("seen", "") != copy.seen:
        return False
    asked = still_asked(copy, session=session, by=by)
    return bool(answered(session, _key(copy), asked, posted, on=by.today).changed)
