"""Elmshire's teams and workers, and who may sign in to look around."""

from __future__ import annotations

from dataclasses import dataclass

DOMAIN = "@elmshire.example"
PASSWORD = "elm-tree-by-the-river"
"""Of every made-up worker. It opens nothing but a demonstration: sign-in refuses these accounts anywhere else."""

WHOLE = "Elmshire Children’s Services"
FRONT_DOOR, FAMILIES, CARE, QUALITY, SYSTEMS = (
    "Front Door",
    "Children and Families",
    "Children in Our Care",
    "Quality and Safeguarding",
    "Systems and Records",
)
NORTH, SOUTH, RIVERSIDE, EARLY = "Elm North", "Elm South", "Riverside", "Family Help"
DISABLED, GROWING, KINSHIP = "Disabled Children", "Growing Up in Care", "Family and Friends Carers"

TEAMS: dict[str, str] = {
    WHOLE: "",
    FRONT_DOOR: WHOLE,
    FAMILIES: WHOLE,
    NORTH: FAMILIES,
    SOUTH: FAMILIES,
    RIVERSIDE: FAMILIES,
    EARLY: FAMILIES,
    DISABLED: FAMILIES,
    CARE: WHOLE,
    GROWING: CARE,
    KINSHIP: CARE,
    QUALITY: WHOLE,
    SYSTEMS: WHOLE,
}
"""Each team and the one it belongs to, the higher ones first."""


@dataclass(frozen=True)
class WorkerTold:
    """A worker: name, roles, team, job in their own words. Dates are told as if today were `telling.TOLD_ON`."""

    name: str
    roles: tuple[str, ...]
    team: str
    job: str
    started: str = "2018-09-03"
    newly_qualified_until: str = ""
    left: str = ""


def _worker(name: str, role: str, team: str, job: str, **more: str) -> WorkerTold:
    return WorkerTold(name, (role,), team, job, **more)


WORKERS: dict[str, WorkerTold] = {
    "farah": _worker("Farah Aziz", "social_worker", NORTH, "Social worker", started="2019-01-07"),
    "leah": _worker(
        "Leah Morton",
        "social_worker",
        NORTH,
        "Newly qualified social worker",
        started="2025-09-01",
        newly_qualified_until="2026-08-31",
    ),
    "callum": _worker("Callum Reid", "social_worker", NORTH, "Social worker", started="2022-04-04"),
    "tom": _worker("Tom Bewley", "social_worker", SOUTH, "Senior social worker", started="2014-02-03"),
    "grace": _worker("Grace Oduya", "social_worker", RIVERSIDE, "Social worker", started="2020-10-05"),
    "bethan": _worker(
        "Bethan Lloyd", "social_worker", DISABLED, "Social worker for disabled children", started="2017-05-02"
    ),
    "sam": _worker(
        "Samir Haddad",
        "social_worker",
        GROWING,
        "Social worker for young people who came here alone",
        started="2021-03-01",
    ),
    "eleni": _worker(
        "Eleni Stavrou", "social_worker", KINSHIP, "Social worker for family and friends carers", started="2016-11-07"
    ),
    "simon": _worker(
        "Simon Vale", "social_worker", RIVERSIDE, "Social worker", started="2018-01-08", left="2025-09-26"
    ),
    "hannah": _worker(
        "Hannah Pryce", "lead_practitioner", EARLY, "Family Help lead practitioner", started="2020-06-01"
    ),
    "dele": _worker("Dele Martins", "family_support_worker", NORTH, "Family support worker", started="2019-08-12"),
    "sandra": _worker("Sandra Quill", "family_support_worker", EARLY, "Family support worker", started="2011-04-18"),
    "maureen": _worker("Maureen Tate", "business_support", NORTH, "Team coordinator", started="2009-02-02"),
    "ravi": _worker("Ravi Chand", "business_support", GROWING, "Team coordinator", started="2023-05-09"),
    "sunita": _worker("Sunita Rao", "team_manager", NORTH, "Team manager", started="2012-07-02"),
    "peter": _worker("Peter Garside", "team_manager", SOUTH, "Team manager", started="2010-03-01"),
    "anwen": _worker("Anwen Hughes", "team_manager", RIVERSIDE, "Team manager", started="2015-01-05"),
    "joy": _worker("Joy Mensah", "team_manager", GROWING, "Team manager", started="2013-09-02"),
    "fiona": _worker("Fiona Craig", "team_manager", DISABLED, "Team manager", started="2008-10-06"),
    "neil": _worker("Neil Osborne", "team_manager", FRONT_DOOR, "Front door manager", started="2011-06-06"),
    "marcus": _worker(
        "Marcus Bell", "service_manager", FAMILIES, "Service manager, children and families", started="2006-05-15"
    ),
    "ailsa": _worker(
        "Ailsa Drummond", "service_manager", CARE, "Service manager, children in our care", started="2009-09-07"
    ),
    "ruth": _worker(
        "Ruth Adeyemi", "conference_chair", QUALITY, "Chair of child protection conferences", started="2010-01-11"
    ),
    "ifeoma": _worker(
        "Ifeoma Nwosu", "reviewing_officer", QUALITY, "Independent reviewing officer", started="2013-04-08"
    ),
    "nadia": _worker("Nadia Petrov", "out_of_hours", FRONT_DOOR, "Out of hours social worker", started="2016-02-01"),
    "helen": _worker(
        "Helen Marsh", "principal_social_worker", QUALITY, "Principal social worker", started="2007-03-05"
    ),
    "beth": _worker("Beth Calloway", "auditor", QUALITY, "Practice auditor", started="2019-11-04"),
    "priya": _worker("Priya Nair", "data_officer", SYSTEMS, "Data and returns officer", started="2018-06-04"),
    "miriam": _worker(
        "Miriam Levy", "information_governance", SYSTEMS, "Information governance lead", started="2012-12-03"
    ),
    "kwame": _worker("Kwame Asante", "system_administrator", SYSTEMS, "System administrator", started="2021-01-18"),
}

LOGINS: tuple[tuple[str, str], ...] = (
    ("farah", "social worker: the Carter and Okafor family and more"),
    ("leah", "newly qualified social worker"),
    ("hannah", "lead practitioner"),
    ("dele", "family support worker"),
    ("maureen", "business support"),
    ("sunita", "team manager, Elm North"),
    ("neil", "front door manager: what came in, and what waits for a decision"),
    ("marcus", "service manager"),
    ("ruth", "conference chair"),
    ("ifeoma", "independent reviewing officer"),
    ("nadia", "duty and out of hours"),
    ("helen", "principal social worker"),
    ("beth", "auditor"),
    ("priya", "data officer: the council’s files"),
    ("miriam", "information governance: locks, reasons, the log"),
    ("kwame", "system administrator: workers who start and leave"),
)
"""Who may sign in to look around: a worker's key, and what there is to see. Every role has one."""


@dataclass(frozen=True)
class StandardTold:
    """A number Elmshire has set for itself: for which rule, from which day, and why. Days are told like everything else."""

    rule: str
    within: int
    unit: str
    since: str
    because: str


STANDARDS_SET_BY = "helen"
STANDARDS: tuple[StandardTold, ...] = (
    StandardTold("T003", 1, "working days", "2023-04-03", "Whoever rings us hears back the next working day, as for a referral."),
    StandardTold("T004", 1, "working days", "2023-04-03", "A child we worry about this much is seen by the next day at the latest."),
    StandardTold("T053", 15, "working days", "2020-09-01", "Agreed with the safeguarding partners."),
    StandardTold("T053", 10, "working days", "2023-04-03", "Children told us that three weeks are long. Agreed with the safeguarding partners."),
    StandardTold("T053-unborn", 10, "working days", "2023-04-03", "Parents who expect a baby on a plan are visited as often as a child would be."),
    StandardTold("T030", 30, "working days", "2020-09-01", "So that every child is seen between two reviews."),
    StandardTold("T030", 20, "working days", "2024-01-08", "Six weeks were too long for younger children. After a year of listening to families."),
    StandardTold("T030-unborn", 20, "working days", "2024-01-08", "The same days as for a child."),
    StandardTold("T031", 6, "weeks", "2020-09-01", "Soon enough to change what does not help."),
    StandardTold("T032", 3, "months", "2020-09-01", "A review every school term."),
    StandardTold("T033", 3, "months", "2024-01-08", "We stay beside the family after a protection plan ends."),
    StandardTold("T015-network", 15, "working days", "2024-01-08", "Family and friends who meet in the third week can still change what we find."),
    StandardTold("T045", 6, "weeks", "2020-09-01", "Agreed with the safeguarding partners."),
    StandardTold("T048", 10, "working days", "2024-01-08", "A new-born baby changes everything: we meet again within two weeks."),
    StandardTold("T023", 6, "weeks", "2022-05-02", "Family Help meets again six weeks after a plan is made."),
    StandardTold("T024", 3, "months", "2022-05-02", "And then every school term."),
    StandardTold("T026", 20, "working days", "2022-05-02", "Family Help sees every child each month."),
    StandardTold("T171", 5, "working days", "2025-11-03", "So that whoever answers tonight knows what happened this week."),
    StandardTold("D21", 10, "days", "2025-09-01", "Young people in our council asked for it: two weeks without an answer feels like a no."),
    StandardTold("T173", 1, "working days", "2024-06-03", "Parents told us that waiting for a call is the worst of it."),
)  # fmt: skip
"""What Elmshire has set beside the ready-made set; two of its numbers were once others."""

PROCEDURES: tuple[tuple[str, str, str], ...] = (
    ("T001", "Deciding about a referral", "front-door/deciding"),
    ("T003", "When somebody gets in touch", "front-door/contacts"),
    ("T010", "How we assess, with the family", "assessment/with-the-family"),
    ("T011", "The first visit", "visits/first-visit"),
    ("T012", "What the manager looks for in a draft", "assessment/draft"),
    ("T030", "Visiting children in need", "visits/children-in-need"),
    ("T031", "Reviewing a child in need plan", "meetings/child-in-need-review"),
    ("T040", "Strategy discussions: who is asked, what is written", "protection/strategy-discussion"),
    ("T041", "Before, during and after a conference", "protection/conference"),
    ("T044", "Core groups that move things", "protection/core-group"),
    ("T045", "Core groups that move things", "protection/core-group"),
    ("T053", "Visiting children on a plan", "visits/children-on-a-plan"),
    ("T053-unborn", "Before a baby is born", "protection/before-birth"),
    ("T094", "Reviews of children we look after", "care/reviews"),
    ("T110", "Visiting children we look after", "visits/children-in-care"),
    ("T170", "Keeping the summary true", "recording/summary"),
    ("T171", "Writing it down the same week", "recording/visits"),
    ("T173", "Ringing families back", "recording/calls"),
)
"""Where Elmshire's made-up procedures manual says how a thing is done: the rule, what the link says, the end of its address."""
MANUAL = "https://procedures.elmshire.example.org/"

COVER = ("grace", "callum", "2025-11-17", "2025-11-28", "leave")
"""Who covers for whom, from when until when: Callum is on leave."""


def email_of(name: str) -> str:
    """The made-up work address of a worker.

    >>> email_of("Farah Aziz")
    'farah.aziz@elmshire.example'
    """
    return name.lower().replace(" ", ".").replace("’", "").replace("'", "") + DOMAIN
