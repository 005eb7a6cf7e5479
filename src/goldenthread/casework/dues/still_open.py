"""What is still to be done, as boards and pages ask for it: not met, not ended, told by more than a file, and somebody's work with children."""

from __future__ import annotations

from django.db.models import Q

COUNTED_ONLY = "data_team"
"""Whose lines are figures and nobody's task with a child: they stand in the record and on no worker's list."""

STILL_OPEN = Q(met_on__isnull=True, ended_on__isnull=True, not_in_file=False) & ~Q(who=COUNTED_ONLY)
