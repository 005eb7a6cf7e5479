"""What is due for the whole council, worked out by several processes at once."""

import pytest

from cast.days import ago
from cast.people import a_child
from cast.thread import a_concern, a_referral, a_whole_thread
from goldenthread.casework.caseload import refreshing
from goldenthread.casework.caseload.refreshing import rebuild
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.models import DueRow, StrandRow


@pytest.mark.live
def test_processes_side_by_side_work_out_what_one_alone_does(own_database, monkeypatch):
    """Each process speaks to the database on a line of its own."""
    monkeypatch.setattr(refreshing, "BATCH", 2)
    for number in range(5):
        child = a_child(f"Child{number} Carter")
        a_whole_thread(child, since=ago(200 + 10 * number))
        a_concern(child, raised=ago(90), referral=a_referral(child, received=ago(90)))
    assert rebuild(workers=1) == 5
    alone = kept()
    DueRow.objects.all().delete()
    StrandRow.objects.filter(kind="concern").update(says="out of date")
    Drift.objects.update(says="out of date")
    assert rebuild(workers=2) == 5
    assert kept() == alone
    assert alone[0]
    assert alone[1]
    assert alone[2]


@pytest.mark.django_db
def test_processes_are_refused_inside_a_transaction():
    with pytest.raises(RuntimeError, match="cannot share a transaction"):
        rebuild([a_child("Mia Carter").pk], workers=2)


def kept():
    dues = sorted(
        DueRow.objects.values_list("child_id", "rule", "opener", "ordinal", "due_on", "met_on", "ended_on"), key=str
    )
    rows = sorted(
        StrandRow.objects.values_list("child_id", "strand", "begins_on", "ends_on", "progress", "says"), key=str
    )
    drifts = sorted(Drift.objects.values_list("child_id", "kind", "opener", "begins_on", "ends_on", "says"), key=str)
    return dues, rows, drifts
