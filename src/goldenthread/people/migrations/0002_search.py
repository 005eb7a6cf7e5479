"""What search needs in the database and Django cannot express: see `people/search_sql.py`."""

from __future__ import annotations

from django.db import migrations

from goldenthread.people.search_sql import BACKWARD, FORWARD


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
