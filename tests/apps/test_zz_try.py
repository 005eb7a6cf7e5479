import datetime, time, pytest
from django.core.management import call_command
@pytest.mark.django_db
def test_it(monkeypatch):
    from goldenthread.people import matching; monkeypatch.setattr(matching, "index", lambda ids: None, raising=False)
    day=datetime.date(2025,11,22)
    for _ in range(2):
        t=time.time(); call_command("load_elmshire", today=day); print(time.time()-t)
    from goldenthread.casework.dues.models import StrandRow, DueRow
    from collections import Counter
    print(Counter(StrandRow.objects.filter(begins_on__lte=day, ends_on__gt=day).values_list("progress", flat=True)))
    print(DueRow.objects.filter(met_on=None, ended_on=None, not_in_file=False, due_on__lt=day).count(), DueRow.objects.filter(met_on=None, ended_on=None).count(), DueRow.objects.exclude(not_worked_out="").count())
    from django.db import connection; connection.check_constraints()
