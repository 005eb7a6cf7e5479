"""The council's numbers and links as pages show them: whole histories, with who set what. No child is named in any of it.

Serves: P.03, P.04, P.11
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink, WorkingAnew
from goldenthread.people.asked_often import asked_often


def every_number(*, seen_by: Worker) -> list[LocalStandard]:
    """Every number ever set, in the order in which they were."""
    return list(LocalStandard.objects.select_related("set_by").order_by("rule", "applies_from", "pk"))


def numbers_of(rule: str, *, seen_by: Worker) -> list[LocalStandard]:
    """Every number ever set for a rule, the newest first."""
    return list(LocalStandard.objects.filter(rule=rule).select_related("set_by").order_by("-applies_from", "-pk"))


def newest_of(rule: str, *, seen_by: Worker) -> LocalStandard | None:
    """What was last set for a rule, whenever it begins."""
    return LocalStandard.objects.filter(rule=rule).select_related("set_by").order_by("-pk").first()


def procedures(*, seen_by: Worker) -> dict[str, ProcedureLink]:
    """The council's procedure beside each rule that has one."""
    return {one.rule: one for one in _newest_links() if one.url}


@asked_often
def _newest_links() -> QuerySet[Any]:
    return ProcedureLink.objects.order_by("rule", "-pk").distinct("rule")


def procedure_of(rule: str, *, seen_by: Worker) -> ProcedureLink | None:
    """The council's procedure for one rule."""
    newest = ProcedureLink.objects.filter(rule=rule).order_by("-pk").first()
    return newest if newest and newest.url else None


def procedures_of(rule: str, *, seen_by: Worker) -> list[ProcedureLink]:
    """Every link ever set for a rule, the newest first."""
    return list(ProcedureLink.objects.filter(rule=rule).select_related("set_by").order_by("-pk"))


def being_worked_out(*, seen_by: Worker) -> WorkingAnew | None:
    """The newest time everything is worked out again, where it has not finished."""
    newest = WorkingAnew.objects.select_related("asked_by").order_by("-pk").first()
    return newest if newest and newest.finished_at is None else None
