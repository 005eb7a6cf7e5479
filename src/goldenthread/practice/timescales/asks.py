"""What a duty asks of somebody, and of whom: what a worker's day, a board and a calendar without names go by.

A rule says what is due in a title for its own page. Here each rule is sorted by what has to be done, so that a list can offer to
begin it, and by whose day it belongs to. A rule that is not named asks for something of its own kind.

Serves: K9.07, C.10
"""

from __future__ import annotations

from enum import Enum


class Asks(Enum):
    """What has to be done: its key, how it is called where nobody may be named, and one of them and many."""

    VISIT = ("visit", "Visit due", "visit", "visits")
    REVIEW = ("review", "Review due", "review", "reviews")
    MEETING = ("meeting", "Meeting due", "meeting", "meetings")
    ASSESSMENT = ("assessment", "Assessment due", "assessment", "assessments")
    LOOK = ("look", "Something to look at", "thing to look at", "things to look at")
    DECISION = ("decision", "Decision due", "decision", "decisions")
    SUMMARY = ("summary", "Summary due", "summary", "summaries")
    REPORT = ("report", "Report due", "report", "reports")
    WRITE_UP = ("write_up", "Something to write up", "thing to write up", "things to write up")
    CALL = ("call", "Call due", "call to return", "calls to return")
    OTHER = ("other", "Something is due", "other thing", "other things")

    def __init__(self, key: str, plainly: str, one: str, many: str) -> None:
        self.key, self.plainly, self.one, self.many = key, plainly, one, many


class Whose(Enum):
    """In whose day a duty stands."""

    LEAD = "whoever leads the work with the child"
    FOLLOWED = "somebody outside; whoever leads the work follows it up"
    CHAIR = "the conference chair"
    REVIEWER = "the independent reviewing officer"
    MANAGER = "the team manager"
    SERVICE = "the service manager"
    NOBODY = "nobody here: a court, an agency, or an office of the council"


_RULES: dict[Asks, tuple[str, ...]] = {
    Asks.VISIT: (
        "T004", "T011", "T026", "T030", "T053", "T110", "T111", "T112", "T113", "T114", "T115", "T116", "T117", "T118", "T143", "T153",
        "T155", "T163", "T164", "T165",
    ),
    Asks.REVIEW: (
        "T023", "T024", "T031", "T032", "T046", "T047", "T048", "T064", "T087", "T094", "T095", "T096", "T119", "T136", "T142", "T144", "T152",
    ),
    Asks.MEETING: ("T015", "T040", "T041", "T044", "T045", "T054", "T070", "T098", "T180", "T181"),
    Asks.ASSESSMENT: ("T010", "T012", "T014", "T021", "T025", "T133", "T150"),
    Asks.LOOK: ("T013", "T073", "T104"),
    Asks.DECISION: ("T001", "T003"),
    Asks.SUMMARY: ("T170",),
    Asks.REPORT: ("T049", "T050", "T085", "T099"),
    Asks.WRITE_UP: ("T171",),
    Asks.CALL: ("T173",),
}  # fmt: skip
_ASKS = {rule: asks for asks, rules in _RULES.items() for rule in rules}

_WHOSE: dict[Whose, tuple[str, ...]] = {
    Whose.LEAD: ("", "social_worker", "lead_social_worker", "lead_practitioner", "early_help_worker", "personal_adviser"),
    Whose.FOLLOWED: (
        "health", "carer", "provider", "special_needs_team", "fostering_service", "police", "independent_person", "adoption_agency",
    ),
    Whose.CHAIR: ("conference_chair",),
    Whose.REVIEWER: ("independent_reviewing_officer",),
    Whose.MANAGER: ("team_manager", "front_door"),
    Whose.SERVICE: ("service_manager", "head_of_service"),
}  # fmt: skip
_BY_ROLE = {role: whose for whose, roles in _WHOSE.items() for role in roles}


def without_suffix(rule_id: str) -> str:
    """The number of a rule without what marks a council's own target or an unborn baby.

    >>> without_suffix("T030-unborn"), without_suffix("T010-local"), without_suffix("T170")
    ('T030', 'T010', 'T170')
    """
    return rule_id.partition("-")[0]


def asks(rule_id: str) -> Asks:
    """What a rule asks for.

    >>> asks("T053").plainly, asks("T030-unborn").plainly, asks("T192").plainly
    ('Visit due', 'Visit due', 'Something is due')
    """
    return _ASKS.get(without_suffix(rule_id), Asks.OTHER)


def whose(who: str) -> Whose:
    """In whose day a duty of this role stands.

    >>> whose("lead_social_worker").name, whose("court").name
    ('LEAD', 'NOBODY')
    """
    return _BY_ROLE.get(who, Whose.NOBODY)


def roles_of(*days: Whose) -> tuple[str, ...]:
    """The roles whose duties stand in these days.

    >>> roles_of(Whose.CHAIR)
    ('conference_chair',)
    """
    return tuple(role for one in days for role in _WHOSE.get(one, ()))


def rules_that_ask(kind: Asks) -> tuple[str, ...]:
    """Numbers of the rules that ask for this, without suffixes."""
    return _RULES.get(kind, ())
