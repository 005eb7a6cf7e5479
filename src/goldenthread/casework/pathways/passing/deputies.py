"""A deputy named to answer one offer, where the manager of the team it is for is away.

Serves: K7.11
"""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.pathways.passing.acts import YOU_ANSWER, may_answer, may_pass_on, standing
from goldenthread.casework.pathways.passing.queries import may_be_deputy
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.practice.passing_on import PASSING


def may_name_deputy(row: Transfer, *, by: Worker) -> Permit:
    """Whether this worker may say who answers instead: whoever answers for that team, and whoever offers the child."""
    if refusal := PASSING.refusal(standing(row), to="accepted"):
        return no(refusal)
    if row.to_team_id is None:
        return no("Only for a team here can somebody else be named to answer.")
    return YES if may_answer(row, by=by) else may_pass_on(row.child, by=by)


def deputy_of(row: Transfer) -> dict[str, Any]:
    """Who is named to answer, and why, by the names of the boxes."""
    return {"deputy": Chosen(row.deputy_id), "because": row.deputy_because}


@act
def name_deputy(*, row: Transfer, deputy: Worker, because: str, by: Worker, began_from: str = "") -> Transfer:
    """Name who answers this one offer for the manager of the receiving team, and why. The manager may still answer, too.

    Raises:
        NotAllowed: it is answered, this worker may not, no reason is given, or the deputy cannot answer for that team.
        Stale: somebody else was named in between; both are in it.
    """
    found = Transfer.objects.select_for_update(of=("self",)).select_related("child", "to_team").get(pk=row.pk)
    may_name_deputy(found, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why somebody else answers: until when the manager is away.")
    if not may_be_deputy(found, seen_by=by).filter(pk=deputy.pk).exists():
        raise NotAllowed(
            "Choose somebody of that team, or a manager beside or above it. Who offers a child does not answer."
        )
    refuse_if_stale(began_from, saved=deputy_of(found), mine={"deputy": Chosen(deputy), "because": because}, of=found)
    found.deputy, found.deputy_because = deputy, because.strip()
    found.save(update_fields=["deputy", "deputy_because"])
    if deputy.pk != by.pk:
        tell([deputy], YOU_ANSWER, link=reverse("answer_offer", args=[found.pk]))
    log(by, "named who answers an offer", found, person_id=found.child_id, because=because.strip())
    touch(found.child_id)
    return found
