"""The roles of a council's workers: name, what a manager is told about it, and the permissions it holds.

Roles are stored by their short key, never by a path in the code. Who holds which role is `RoleHeld`.
Serves: T.23
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.permissions import Permission as P


@dataclass(frozen=True)
class Role:
    """One role: its key in the database, its name, a sentence that can be read aloud, and what it allows."""

    key: str
    name: str
    says: str
    permissions: frozenset[P]


_PRACTITIONER = frozenset(
    {P.FIND_PEOPLE, P.WORK_WITH_CHILDREN, P.RECORD, P.GIVE_A_REASON, P.EDIT_PEOPLE, P.SEE_WHO_LOOKED}
)
_LEADER = _PRACTITIONER - {P.WORK_WITH_CHILDREN} | {
    P.ALLOCATE,
    P.ANSWER_THE_DOOR,
    P.MANAGE_TEAM,
    P.ANSWER_REASONS,
    P.MERGE_PEOPLE,
    P.SIGN_OFF,
}


def _role(key: str, name: str, says: str, permissions: frozenset[P] | set[P]) -> Role:
    return Role(key, name, says, frozenset(permissions))


ROLES: tuple[Role, ...] = (
    _role(
        "social_worker",
        "Social worker",
        "Works with children and families, and writes in the records of the children they work with.",
        _PRACTITIONER,
    ),
    _role(
        "lead_practitioner",
        "Lead practitioner",
        "Leads a family's help without having to be a social worker. A section 47 enquiry still needs a social worker.",
        _PRACTITIONER,
    ),
    _role(
        "family_support_worker",
        "Family support worker",
        "Helps families with agreed steps and writes in the records of those families.",
        _PRACTITIONER,
    ),
    _role(
        "business_support",
        "Business support",
        "Keeps details, meetings and papers right for the children their team works with.",
        {P.FIND_PEOPLE, P.RECORD, P.EDIT_PEOPLE, P.GIVE_A_REASON},
    ),
    _role(
        "team_manager",
        "Team manager",
        "Leads a team: allocates, supervises, signs off, arranges cover, and sees every child their team works with.",
        _LEADER,
    ),
    _role(
        "service_manager", "Service manager", "Leads several teams and sees every child those teams work with.", _LEADER
    ),
    _role(
        "conference_chair",
        "Conference chair",
        "Chairs child protection conferences for children they have been asked to chair for.",
        {P.FIND_PEOPLE, P.RECORD, P.WORK_WITH_CHILDREN, P.CHAIR_CONFERENCES, P.GIVE_A_REASON, P.SEE_WHO_LOOKED},
    ),
    _role(
        "reviewing_officer",
        "Independent reviewing officer",
        "Reviews the care of the children in care they are named for, and challenges drift.",
        {P.FIND_PEOPLE, P.RECORD, P.WORK_WITH_CHILDREN, P.REVIEW_CARE, P.GIVE_A_REASON, P.SEE_WHO_LOOKED},
    ),
    _role(
        "out_of_hours",
        "Duty and out of hours",
        "Answers the front door and tonight's emergencies, so may open any record that is not locked; each opening is logged.",
        {P.FIND_PEOPLE, P.RECORD, P.EDIT_PEOPLE, P.OPEN_ANY_RECORD, P.ANSWER_THE_DOOR},
    ),
    _role(
        "principal_social_worker",
        "Principal social worker",
        "Leads on practice and on the council's own standards; opens records by giving a reason.",
        {P.FIND_PEOPLE, P.AUDIT_PRACTICE, P.GIVE_A_REASON, P.SEE_WHO_LOOKED, P.LEAD_PRACTICE},
    ),
    _role(
        "auditor",
        "Auditor",
        "Audits practice together with the worker; opens records by giving a reason, and writes nothing in them.",
        {P.FIND_PEOPLE, P.AUDIT_PRACTICE, P.GIVE_A_REASON},
    ),
    _role(
        "data_officer",
        "Data officer",
        "Loads the council's files, mends what they got wrong, and writes exports and returns; opens no record.",
        {P.IMPORT_FILES, P.EXPORT_EVERYTHING},
    ),
    _role(
        "information_governance",
        "Information governance",
        "Keeps records safe: locks, reasons people gave, who has looked, and the log itself.",
        {P.FIND_PEOPLE, P.GIVE_A_REASON, P.ANSWER_REASONS, P.LOCK_RECORDS, P.SEE_WHO_LOOKED, P.VERIFY_LOG},
    ),
    _role(
        "system_administrator",
        "System administrator",
        "Brings workers in and closes their accounts; sees no child's record.",
        {P.MANAGE_WORKERS},
    ),
)

BY_KEY: dict[str, Role] = {role.key: role for role in ROLES}
CHOICES: list[tuple[str, str]] = [(role.key, role.name) for role in ROLES]


def permissions_of(keys: set[str] | frozenset[str]) -> frozenset[P]:
    """Everything these roles allow together."""
    return frozenset().union(*(BY_KEY[key].permissions for key in keys if key in BY_KEY))
