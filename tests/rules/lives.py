"""One child's happenings for the tests of the attached clocks, told in a line each: `duties_of(plan("child_protection", day), seen(day))`."""

from datetime import date, timedelta

from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.facts import ChildFacts
from goldenthread.practice.timescales.happenings import Happening
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
ONE_DAY = timedelta(days=1)
LONG_AGO = date(2014, 1, 1)
BORN = date(2016, 5, 14)
NOBODY = Standards()


def standards(**numbers):
    """`standards(T053=(10, "working days"))`: the council's numbers, set long ago; a third part is the day they begin."""
    rows = []
    for rule, (within, unit, *since) in numbers.items():
        rows.append(LocalStandard(rule.replace("_", "-"), within, since[0] if since else LONG_AGO, unit=unit))
    return Standards(tuple(rows))


def happened(kind, on, until=None, *, number=1, census=False, says=""):
    return Happening(kind, f"{kind.split()[0]} {number}", on, until, census, says)


def plan(kind, began, ended=None, **more):
    return happened(f"plan {kind}", began, ended, **more)


def seen(*days):
    return [happened("seen", day, number=day.toordinal()) for day in days]


def tried(*days):
    return [happened("visit", day, number=day.toordinal()) for day in days]


def meetings(kind, *days, **more):
    return [happened(f"meeting {kind}", day, number=day.toordinal(), **more) for day in days]


def duties_of(*told, born=BORN, expected=None, died=None, ours=NOBODY, referrals=(), assessments=()):
    flat = [one for part in told for one in (part if isinstance(part, list) else [part])]
    facts = ChildFacts(
        "mia", referrals=tuple(referrals), assessments=tuple(assessments), happenings=tuple(flat), born_on=born, expected_on=expected, died_on=died
    )  # fmt: skip
    return duties(facts, CALENDAR, ours)


def the(rule_id, found):
    return [one for one in found if one.rule_id == rule_id]


def only(rule_id, found):
    (one,) = the(rule_id, found)
    return one


def still_open(rule_id, found):
    """The one still to be done."""
    (one,) = [one for one in the(rule_id, found) if one.is_open]
    return one


def due_days(rule_id, found):
    return [one.due.on for one in the(rule_id, found)]


def is_late_around(one):
    """Late the day before it is due, on the day, the day after."""
    return [one.is_late(one.due.on + n * ONE_DAY) for n in (-1, 0, 1)]


IN_TIME_THEN_LATE = [False, False, True]
