"""Workers of Elmshire for tests, one line each: `a_worker("team_manager", team="Elm North", on=TODAY)`.

The first worker of a role is always the same person, the second always the same other one, so a failing test reads like
a story. All names are invented.
"""

from datetime import date

from cast.days import TODAY
from goldenthread.access.models import Cover, RoleHeld, Team, TeamMember, Worker
from goldenthread.access.roles import BY_KEY
from goldenthread.people.models import Involvement, Person

DOMAIN = "@elmshire.example"
STARTED = date(2015, 9, 1)

NAMES = {
    "social_worker": ("Farah Aziz", "Tom Bewley", "Grace Oduya", "Callum Reid"),
    "lead_practitioner": ("Hannah Pryce", "Jo Lister"),
    "family_support_worker": ("Dele Martins", "Sandra Quill"),
    "business_support": ("Maureen Tate", "Ravi Chand"),
    "team_manager": ("Sunita Rao", "Peter Garside", "Anwen Hughes"),
    "service_manager": ("Marcus Bell", "Ailsa Drummond"),
    "conference_chair": ("Ruth Adeyemi", "Colin Shaw"),
    "reviewing_officer": ("Ifeoma Nwosu", "Graham Peel"),
    "out_of_hours": ("Nadia Petrov", "Luke Farrow"),
    "principal_social_worker": ("Helen Marsh", "Yusuf Karim"),
    "auditor": ("Beth Calloway", "Owen Tully"),
    "data_officer": ("Priya Nair", "Stuart Mellor"),
    "information_governance": ("Miriam Levy", "Donald Ferris"),
    "system_administrator": ("Kwame Asante", "Lorna Beck"),
}
PARTS = {
    "lead_practitioner": "lead_practitioner",
    "family_support_worker": "family_support",
    "business_support": "business_support",
    "conference_chair": "chair",
    "reviewing_officer": "reviewing_officer",
}
"""The part a worker of a role has in a child's life, where it is not the social worker's."""


def a_team(called: str = "Elm North", *, under: str | Team | None = None) -> Team:
    """A team of this name (the same one when asked again), below another where one is named."""
    parent = a_team(under) if isinstance(under, str) else under
    team, made = Team.objects.get_or_create(name=called, defaults={"parent": parent})
    if not made and parent and team.parent_id != parent.pk:
        team.parent = parent
        team.save()
    return team


def a_worker(
    role: str = "social_worker",
    *also: str,
    called: str = "",
    team: str | Team | None = None,
    on: date = TODAY,
    password: str | None = None,
) -> Worker:
    """A worker who holds this role (and the others named), in a team where one is given, acting on this day."""
    name = called or _next_name(role)
    worker = Worker(email=name.lower().replace(" ", ".").replace("'", "") + DOMAIN, name=name, started_on=STARTED)
    worker.job_title = BY_KEY[role].name
    worker.set_password(password) if password else worker.set_unusable_password()
    worker.save()
    RoleHeld.objects.bulk_create([RoleHeld(worker=worker, role=key, began_on=STARTED) for key in (role, *also)])
    if team:
        TeamMember.objects.create(worker=worker, team=a_team(team) if isinstance(team, str) else team, began_on=STARTED)
    worker.today = on
    return worker


def works_with(
    who: Worker | Team,
    *children: Person,
    since: date = date(2025, 9, 1),
    until: date | None = None,
    as_: str = "",
    lead: bool | None = None,
) -> list[Involvement]:
    """A worker's or team's involvement with these children. A social worker leads unless told otherwise."""
    by_role = {} if isinstance(who, Team) else {"worker": who}
    part = as_ or ("team" if isinstance(who, Team) else _part_of(who))
    leads = lead if lead is not None else part in ("social_worker", "lead_practitioner")
    place = {"team": who} if isinstance(who, Team) else by_role
    rows = [
        Involvement(child=child, part=part, is_lead=leads, began_on=since, ended_on=until, **place)
        for child in children
    ]
    for row in rows:
        row.save()
    return rows


def covers(worker: Worker, *, away: Worker, from_: date, until: date, because: str = "leave") -> Cover:
    """One worker stands in for another on these days."""
    return Cover.objects.create(covering=worker, away=away, from_on=from_, until_on=until, because=because)


def _part_of(worker: Worker) -> str:
    return next((PARTS[key] for key in worker.role_keys if key in PARTS), "social_worker")


def _next_name(role: str) -> str:
    taken = set(Worker.objects.values_list("name", flat=True))
    free = next((name for name in NAMES[role] if name not in taken), None)
    if free is None:
        raise LookupError(f"All the cast's names for {role} are in use: pass called=.")
    return free
