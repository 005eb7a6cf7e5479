"""A council's own number, and children on a protection plan whom it is about."""

from datetime import date

from cast.days import TODAY
from cast.people import a_child, a_plan
from cast.thread import a_referral
from cast.workers import works_with
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.practice.timescales.local_standards import LocalStandard as Number

A_WHILE_AGO = date(2025, 1, 6)
WHY = "Three weeks are long for a child."


def visits(days=10, since=TODAY, unit="working days", rule="T053"):
    """A number for visits to children on protection plans."""
    return Number(rule, days, since, None, unit, WHY)


def on_a_plan(*names, worker=None, since=date(2025, 11, 3)):
    """Children on a protection plan since a Monday, nobody seen yet."""
    children = [a_child(name) for name in names]
    for child in children:
        a_referral(child, received=since, decided=since)
        a_plan(child, kind="child protection plan", since=since)
        if worker:
            works_with(worker, child)
    refresh([child.pk for child in children])
    return children
