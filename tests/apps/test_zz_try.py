import datetime, time, pytest
from goldenthread.casework.elmshire.loading import load_cast
@pytest.mark.django_db
def test_it(monkeypatch):
    from goldenthread.people import matching; monkeypatch.setattr(matching, "index", lambda ids: None, raising=False)
    day=datetime.date(2025,11,22)
    t=time.time(); print(len(load_cast(today=day)), "people", time.time()-t)
    assert not load_cast(today=day)
    from goldenthread.casework.dues.models import StrandRow, DueRow
    for r in StrandRow.objects.filter(begins_on__lte=day, ends_on__gt=day).order_by("child_id","strand").select_related("child"):
        print(r.child.shown_given, "|", r.kind, r.name, "|", r.progress, "|", r.breaks, "|", r.says[:110])
    for r in DueRow.objects.filter(met_on=None, ended_on=None).select_related("child"):
        print(r.child.shown_given, r.rule, r.title, r.due_on, r.not_worked_out, r.because)
