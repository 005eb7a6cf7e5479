"""A manager's looks at an assessment on the way, each by a number of the council's own, read from what the manager wrote. Serves: K1.07a, K1.07b"""

from datetime import date

import pytest

from cast.people import a_child
from cast.thread import a_referral, an_assessment
from cast.workers import a_worker
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.workspace.doing.starting import start_of
from goldenthread.practice.timescales.asks import Asks

pytestmark = pytest.mark.django_db
LOOKS = {"T013": 10, "T013-second": 20, "T013-third": 45}


def test_looks_meet_one_after_another_whatever_came_of_them():
    """Two on one day are one; what was sent to the manager is no look. Serves: K1.07a, K1.07b"""
    for rule, within in LOOKS.items():
        since = date(2020, 1, 1)
        LocalStandard.objects.create(rule=rule, within=within, unit="working days", applies_from=since, because="Ours.")
    farah, sunita, mia = a_worker(), a_worker("team_manager"), a_child("Mia Carter")
    referral = a_referral(mia, received=date(2025, 6, 2))
    work = FamilyAssessment.objects.create(started_on=date(2025, 6, 2), recorded_by=farah)
    an_assessment(mia, referral=referral, started=date(2025, 6, 2), work=work)
    for what, on in (("sent", 9), ("progress", 10), ("progress", 10), ("returned", 24)):
        ManagerReview.objects.create(work=work, what=what, by=sunita, on=date(2025, 6, on), recorded_by=sunita)
    refresh([mia.pk])
    rows = {row.rule: row for row in DueRow.objects.filter(child=mia, rule__in=LOOKS)}
    assert {rule: row.met_on for rule, row in rows.items()} == {
        "T013": date(2025, 6, 10), "T013-second": date(2025, 6, 24), "T013-third": None,
    }  # fmt: skip
    assert {row.who for row in rows.values()} == {"team_manager"}
    start = start_of(Asks.LOOK, child_id=mia.pk, opener=rows["T013-third"].opener)
    assert start.words == "To the assessment"
