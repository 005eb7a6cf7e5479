"""What a worker has said of their own skills, and what others show whoever manages their team.

Serves: T.10
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.access.models import TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.practice.skills import BY_KEY, Skill
from goldenthread.quality.skills.models import SkillRating, SkillsShown


def said_of(skill: str, *, seen_by: Worker) -> list[SkillRating]:
    """Everything one has said of oneself with one way of working, the newest first."""
    return list(SkillRating.objects.filter(worker=seen_by, skill=skill).order_by("-rated_on"))


def said_last(*, seen_by: Worker) -> dict[str, SkillRating]:
    """What one said last of each way of working."""
    rows = SkillRating.objects.filter(worker=seen_by).order_by("skill", "-rated_on").distinct("skill")
    return {row.skill: row for row in rows}


def what_i_show(*, seen_by: Worker) -> str:
    """How much one shows: nothing, until one says otherwise."""
    row = SkillsShown.objects.filter(worker=seen_by).first()
    return row.what if row else SkillsShown.What.NOTHING.value


def who_would_read(*, seen_by: Worker) -> list[Worker]:
    """Whoever manages a team one is in: nobody further up."""
    teams = _teams_of(seen_by)
    leaders = [one for one in workers_who_may(Permission.MANAGE_TEAM) if one.pk != seen_by.pk]
    here = TeamMember.objects.filter(team_id__in=teams, worker__in=leaders, ended_on__isnull=True)
    found = set(here.values_list("worker_id", flat=True))
    return [one for one in leaders if one.pk in found]


@dataclass(frozen=True)
class Shown:
    """One person's skills as they show them: each with its number, the surest first, and their words where they show those too."""

    worker: Worker
    rows: tuple[SkillRating, ...]
    with_words: bool


def shown_to(*, seen_by: Worker) -> list[Shown]:
    """Everybody in the teams one manages who shows something. Whoever shows nothing is not named, and not counted."""
    if not seen_by.has(Permission.MANAGE_TEAM):
        return []
    teams = _teams_of(seen_by)
    chose = (
        SkillsShown.objects.exclude(what=SkillsShown.What.NOTHING)
        .exclude(worker=seen_by)
        .filter(worker__is_active=True, worker__places__team_id__in=teams, worker__places__ended_on__isnull=True)
        .select_related("worker")
        .order_by("worker__name", "pk")
        .distinct()
    )
    people = list(chose)
    last = SkillRating.objects.filter(worker_id__in=[one.worker_id for one in people])
    rows = list(last.order_by("worker_id", "skill", "-rated_on").distinct("worker_id", "skill"))
    return [
        Shown(
            one.worker,
            _surest(row for row in rows if row.worker_id == one.worker_id),
            one.what == SkillsShown.What.WORDS,
        )
        for one in people
    ]


def who_can_show(people: Iterable[Shown], *, least: int = 5) -> list[tuple[Skill, list[Worker]]]:
    """Of what is shown: each way of working that somebody could show others, with who, in the order of the shelves."""
    found: dict[str, list[Worker]] = {}
    for one in people:
        for row in one.rows:
            if row.confidence >= least:
                found.setdefault(row.skill, []).append(one.worker)
    return [(skill, found[key]) for key, skill in BY_KEY.items() if key in found]


def _surest(rows: Iterable[SkillRating]) -> tuple[SkillRating, ...]:
    order = list(BY_KEY)
    known = [row for row in rows if row.skill in BY_KEY]
    return tuple(sorted(known, key=lambda row: (-row.confidence, order.index(row.skill))))


def _teams_of(worker: Worker) -> set[int]:
    own = TeamMember.objects.filter(worker=worker, ended_on__isnull=True)
    return set(own.values_list("team_id", flat=True))
