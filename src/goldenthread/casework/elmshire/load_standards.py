"""Sets Elmshire's own numbers: the ready-made set of Knowsley, as a new council begins, and those it decided on itself; and its procedures."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink
from goldenthread.casework.elmshire.council import MANUAL, PROCEDURES, STANDARDS, STANDARDS_SET_BY
from goldenthread.casework.elmshire.world import World
from goldenthread.practice.timescales.setting import every_edition
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.timescales.standards_file import read_standards

STAGES = every.STAGES
PROCEDURES_SINCE = "2024-06-03"


def load_standards(world: World) -> None:
    """Keep both, unless the council has standards already."""
    if not LocalStandard.objects.exists():
        LocalStandard.objects.bulk_create([*_ready_made(), *_own(world)])
    if not ProcedureLink.objects.exists():
        ProcedureLink.objects.bulk_create(_procedures(world))


def _ready_made() -> Iterator[LocalStandard]:
    text = settings.READY_STANDARDS.read_text(encoding="utf-8")
    for row in read_standards(text, every_edition()).rows:
        yield LocalStandard(
            rule=row.rule_id, within=row.within, unit=row.unit, applies_from=row.applies_from, because=row.because
        )


def _own(world: World) -> Iterator[LocalStandard]:
    by = world.worker(STANDARDS_SET_BY)
    for told in STANDARDS:
        on = world.on(told.since)
        yield LocalStandard(
            rule=told.rule, within=told.within, unit=told.unit, applies_from=on, because=told.because, set_by=by, set_at=world.evening(told.since)
        )  # fmt: skip


def _procedures(world: World) -> Iterator[ProcedureLink]:
    by, at = world.worker(STANDARDS_SET_BY), world.evening(PROCEDURES_SINCE)
    for rule, words, end in PROCEDURES:
        yield ProcedureLink(rule=rule, words=words, url=f"{MANUAL}{end}", set_by=by, set_at=at)
