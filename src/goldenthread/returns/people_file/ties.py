"""Parents and workers of a row of the people file, once everybody in the file has a place.

Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from goldenthread.access.models import Team, Worker
from goldenthread.people.models import Identifier, Involvement, Parentage, Person, PersonName
from goldenthread.returns.loading.entry import Entry, Place
from goldenthread.returns.loading.faults import Fault
from goldenthread.returns.people_file.columns import PARENTS
from goldenthread.returns.people_file.entries import FILE, Doubt, address_of, day, key_of
from goldenthread.returns.sheets.cells import choice
from goldenthread.returns.sheets.reading import Row

BECAUSE = "From the council’s people file"
LEADING = (Involvement.Part.SOCIAL_WORKER, Involvement.Part.LEAD_PRACTITIONER)
KINDS = {"mother": "birth", "father": "birth", "birth": "birth", "special guardian": "guardian", "": "unknown"}
RESPONSIBILITY = {
    "y": "yes",
    "n": "no",
    "true": "yes",
    "false": "no",
    "1": "yes",
    "0": "no",
    "": "not_known",
    "not known": "not_known",
    "unknown": "not_known",
}


def parent_entries(row: Row, with_own_row: set[str], made: set[str], doubt: Doubt) -> Iterator[Entry]:
    """Each parent of a row; one without a row of their own becomes a person here, once for brothers and sisters of one family."""
    for number in PARENTS:
        council_id, given, family = (row[f"parent_{number}_{part}"][:100] for part in ("council_id", "given", "family"))
        if not (council_id or given or family):
            continue
        kind = _one_of(row, f"parent_{number}_kind", dict(Parentage.Kind.choices), KINDS, "unknown", doubt)
        holds = _one_of(
            row,
            f"parent_{number}_responsibility",
            dict(Parentage.Responsibility.choices),
            RESPONSIBILITY,
            "not_known",
            doubt,
        )
        if council_id == row["council_id"]:
            doubt(
                Fault(
                    row.line,
                    row["council_id"],
                    f"parent_{number}_council_id",
                    "Nobody is their own parent. This was not read.",
                    council_id,
                    "impossible",
                )
            )
            continue
        parent: Place = (Person, key_of(council_id) if council_id else _nameless_key(row, given, family))
        if council_id not in with_own_row and parent[1] not in made:
            made.add(parent[1])
            yield from _parent(row, parent, council_id, given, family)
        links: dict[str, Place] = {"child": (Person, key_of(row["council_id"])), "parent": parent}
        values = {"kind": kind, "responsibility": holds}
        yield Entry(
            Parentage,
            f"{key_of(row['council_id'])}|{parent[1][-120:]}"[:200],
            row.line,
            row["council_id"],
            "parents",
            values=values,
            links=links,
            nature=("child_id", "parent_id"),
        )


def _one_of(row: Row, name: str, choices: dict[str, str], also: dict[str, str], otherwise: str, doubt: Doubt) -> str:
    found = choice(row[name], choices, also)
    if found is None:
        doubt(
            Fault(
                row.line,
                row["council_id"],
                name,
                f"Write one of: {', '.join(choices)}. It was read as {otherwise.replace('_', ' ')}.",
                row[name],
                "unknown code",
            )
        )
    return otherwise if found is None else found


def _nameless_key(row: Row, given: str, family: str) -> str:
    """A parent without a number is known by name within one family, else one address, else one child."""
    within = row["family_id"] or row["family_name"].lower() or address_of(row)[2] or row["council_id"]
    return f"{FILE}|parent|{within[-60:]}|{given.lower()} {family.lower()}"[:200]


def _parent(row: Row, place: Place, council_id: str, given: str, family: str) -> Iterator[Entry]:
    shown = f"Person {council_id}" if council_id else ""
    yield Entry(Person, place[1], row.line, council_id, "people", first={"placeholder": shown}, fills=bool(council_id))
    if council_id:
        values = {"scheme": "council", "value": council_id}
        yield Entry(
            Identifier,
            f"{place[1]}|council",
            row.line,
            council_id,
            "identifiers",
            values=values,
            links={"person": place},
            nature=("person_id", "scheme", "value"),
        )
    if given or family:
        values = {"kind": "legal", "given": given, "family": family}
        yield Entry(
            PersonName,
            f"{place[1][:190]}|legal",
            row.line,
            council_id,
            "names",
            values=values,
            links={"person": place},
            nature=("person_id", "kind"),
        )


@dataclass(slots=True)
class Workforce:
    """Workers and teams by every word a file may name them with."""

    workers: dict[str, int] = field(default_factory=dict)
    teams: dict[str, int] = field(default_factory=dict)

    @classmethod
    def now(cls) -> Workforce:
        """Everybody with an open account, and every open team."""
        people = Worker.objects.filter(is_active=True).values_list("pk", "email", "council_id", "name")
        named: dict[str, list[int]] = {}
        for pk, _, _, name in people:
            named.setdefault(name.lower(), []).append(pk)
        workers = {name: found[0] for name, found in named.items() if len(found) == 1}
        workers |= {word.lower(): pk for pk, email, council_id, _ in people for word in (email, council_id) if word}
        open_teams = Team.objects.filter(ended_on__isnull=True).values_list("pk", "name", "council_id")
        return cls(workers, {word.lower(): pk for pk, name, code in open_teams for word in (name, code) if word})


def involvement_entries(row: Row, force: Workforce, doubt: Doubt, *, on: date, loader: int | None) -> Iterator[Entry]:
    """Who works with the child. A file never allocates a child to whoever loads it: that would open the record to them."""
    worker_id = _named(
        row,
        "worker",
        force.workers,
        "No worker with an open account has this address, number or name. Load the workers first.",
        doubt,
    )
    team_id = _named(row, "team", force.teams, "There is no open team of this name or code.", doubt)
    if worker_id is not None and worker_id == loader:
        doubt(
            Fault(
                row.line,
                row["council_id"],
                "worker",
                "You cannot allocate a child to yourself by a file. Ask the team’s manager.",
                row["worker"],
                "not allowed",
            )
        )
        worker_id = None
    began_on = day(row, "allocated_on", doubt) or on
    links = {"child": (Person, key_of(row["council_id"]))}
    if worker_id:
        part = _one_of(
            row,
            "role",
            dict(Involvement.Part.choices),
            {"": "social_worker", "allocated worker": "social_worker"},
            "social_worker",
            doubt,
        )
        values = {"part": part, "is_lead": part in LEADING, "worker_id": worker_id, "team_id": team_id}
        key = f"{key_of(row['council_id'])}|{part}|{worker_id}"
        yield Entry(
            Involvement,
            key,
            row.line,
            row["council_id"],
            "allocations",
            values=values,
            links=links,
            first={"began_on": began_on, "because": BECAUSE},
            nature=("child_id", "worker_id", "part"),
        )
    elif team_id:
        values = {"part": "team", "is_lead": False, "worker_id": None, "team_id": team_id}
        key = f"{key_of(row['council_id'])}|team|{team_id}"
        yield Entry(
            Involvement,
            key,
            row.line,
            row["council_id"],
            "allocations",
            values=values,
            links=links,
            first={"began_on": began_on, "because": BECAUSE},
            nature=("child_id", "team_id", "part"),
        )


def _named(row: Row, name: str, known: dict[str, int], says: str, doubt: Doubt) -> int | None:
    word = row[name].lower()
    if word and word not in known:
        doubt(Fault(row.line, row["council_id"], name, says, row[name], "not known here"))
    return known.get(word)
