"""What goes on for long without changing."""

from cast.days import ago
from cast.thread import a_concern
from goldenthread.casework.caseload.refreshing import refresh


def violence(child, *, raised=None):
    """A worry about violence that has gone on for long."""
    concern = a_concern(child, name="No violence", raised=raised or ago(300), about_violence=True)
    refresh([child.pk])
    return concern
