"""What saving a note costs: the whole request, beside a plain transaction by psycopg that inserts the very same rows with the same triggers."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from bench.council import Times, percentile, ratio, say

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
MOST_P95_MS = 150


@dataclass(frozen=True)
class Saved:
    """The rows one save wrote, table by table, in an order in which they can be written again."""

    rows: tuple[tuple[str, dict[str, Any]], ...]


def saves(times: int) -> None:
    """Save notes through the page, each with its plain twin."""
    from django.db import connection
    from django.test import Client

    from goldenthread.access.models import Worker
    from goldenthread.people.models import Person

    client = Client()
    client.force_login(Worker.objects.get(name="Farah Aziz"), backend=BACKEND)
    family = Person.objects.filter(families__family__council_id="F-carter")
    mia, tobi, kelly = (family.get(shown_given=name).pk for name in ("Mia", "Tobi", "Kelly"))
    ours, plain, asked = Times(), Times(), 0
    for number in range(-5, times):
        said = _said(mia, tobi, kelly, number)
        if number < 0:
            asked = _questions(lambda said=said: _post(client, mia, said))
            saved = _rows_of_last(connection)
            _again(connection, saved)
            continue
        ours.of(lambda said=said: _post(client, mia, said))
        plain.of(lambda saved=saved: _again(connection, saved))
    say(
        bench="recording", figure="a note for two children saved", statements=asked, rows=len(saved.rows), **ours.said,
        plain_p50_ms=plain.said["p50_ms"], plain_p95_ms=plain.said["p95_ms"], times_plain=ratio(ours.wall, plain.wall),
        target_p95_ms=MOST_P95_MS, met=percentile(ours.wall, 95) <= MOST_P95_MS,
    )  # fmt: skip


def _said(mia: int, tobi: int, kelly: int, number: int) -> dict[str, Any]:
    from django.utils import timezone

    today = timezone.localdate()
    return {
        "key": str(uuid4()), "kind": "visit", "happened_on_day": today.day, "happened_on_month": today.month, "happened_on_year": today.year,
        "where": "at home", "people": [kelly], "headline": f"Visit {number}", "told_us": "The mornings are calmer. " * 10,
        "words": "I came at four. " * 40,
        "about": [tobi], f"c{mia}-seen": "alone", f"c{mia}-said_0": "I only listen until the door.", f"c{mia}-means": "She sleeps sooner.",
        f"c{tobi}-seen": "alone", f"c{tobi}-means": "He sleeps in his own bed.",
    }  # fmt: skip


def _post(client: Any, mia: int, said: dict[str, Any]) -> None:
    answer = client.post(f"/child/{mia}/note/", said)
    assert answer.status_code == 302, answer.status_code


def _questions(run: Any) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as asked:
        run()
    return sum(1 for one in asked.captured_queries if one["sql"] not in ("BEGIN", "COMMIT"))


TABLES = (
    ("casework_note", "id = %(note)s"), ("casework_notechild", "note_id = %(note)s"), ("casework_noteperson", "note_id = %(note)s"),
    ("casework_ownwords", "note_id = %(note)s"), ("casework_visit", "note_id = %(note)s"), ("casework_visitchild", "visit_id = %(visit)s"),
    ("access_sentonce", "key = %(key)s"), ("access_logentry", "id > %(log)s"),
)  # fmt: skip


def _rows_of_last(connection: Any) -> Saved:
    """The rows the last note wrote: itself, its parts, its visit, the key of its form, its log lines."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select n.id, n.key, v.id from casework_note n join casework_visit v on v.note_id = n.id order by n.id desc limit 1"
        )
        note, key, visit = cursor.fetchone()
        cursor.execute("select max(id) - 8 from access_logentry")
        (log,) = cursor.fetchone()
        found: list[tuple[str, dict[str, Any]]] = []
        for table, which in TABLES:
            cursor.execute(
                f"select * from {table} where {which} order by 1",
                {"note": note, "visit": visit, "key": key, "log": log},
            )
            names = [one.name for one in cursor.description]
            found += [(table, dict(zip(names, row, strict=True))) for row in cursor.fetchall()]
    return Saved(tuple(found))


MADE_BY_THE_DATABASE = {"search", "at", "sealed_in"}


def _again(connection: Any, saved: Saved) -> None:
    """The same rows once more, in one transaction."""
    key, numbers = uuid4(), {}
    plain = connection.connection
    with plain.transaction(), plain.cursor() as cursor:
        for table, row in saved.rows:
            values = {
                name: value for name, value in row.items() if name not in MADE_BY_THE_DATABASE and value is not None
            }
            if table != "access_sentonce":
                values.pop("id")
            if "key" in values:
                values["key"] = key
            values |= {name: numbers[name] for name in ("note_id", "visit_id") if name in values}
            names = ", ".join(f'"{name}"' for name in values)
            marks = ", ".join(["%s"] * len(values))
            back = " returning id" if table in ("casework_note", "casework_visit") else ""
            cursor.execute(f"insert into {table} ({names}) values ({marks}){back}", list(values.values()))
            if back:
                numbers["note_id" if table == "casework_note" else "visit_id"] = cursor.fetchone()[0]
