"""How fast people are found, and how surely, beside an exact look-up (the floor) and bare pg_trgm, in one run.

    python bench/search.py --people 400000
    python bench/search.py --people 5000000 --trgm-queries 40

Makes its own PostgreSQL and made-up people in a folder that is removed afterwards. The three engines take turns, query by
query, so that a busy machine slows them alike: trust the ratios. Prints one JSON line per figure.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import django
import psycopg
from django.conf import settings
from django.db import connection
from made_up_names import MadeUp, people
from search_errors import KINDS

from goldenthread.config.postgres import SUPERUSER, Cluster

TABLES = """
create extension if not exists pg_trgm;
create table people_person (id bigint primary key, born_on date, due_on date, merged_into_id bigint, shown_given text, shown_family text);
create table people_personname (id bigint primary key, person_id bigint, kind text, given text, family text);
create table people_address (id bigint primary key, lines text, postcode text, protected boolean default false);
create table people_residence (id bigint primary key, person_id bigint, address_id bigint, ended_on date);
create table people_identifier (id bigint primary key, person_id bigint, scheme text, value text);
create table people_parentage (id bigint primary key, child_id bigint, parent_id bigint, kind text);
create table bench_trgm (person_id bigint, name text, born_on date);
"""
AFTERWARDS = """
create index on people_personname (person_id); create index on people_parentage (parent_id);
create index on bench_trgm using gin (name gin_trgm_ops);
"""
FLOOR = """
select s.person_id, n.kind, n.given, n.family, p.born_on
from people_searchname s join people_personname n on n.id = s.name_id join people_person p on p.id = s.person_id
where s.family = %s and s.given = %s and s.born_on = %s limit 20
"""
TRGM = """
select person_id from bench_trgm where name %% %s and (%s::date is null or born_on = %s::date) order by similarity(name, %s) desc limit 20
"""
THRESHOLDS = {"trgm": 0.3, "trgm_strict": 0.5}  # pg_trgm as it comes, and told to be choosier
TODAY = date(2026, 3, 2)


def say(**figure: Any) -> None:
    """Print one figure as a line of JSON."""
    print(json.dumps(figure), flush=True)


def main() -> int:
    """Make, fill, measure, remove."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=400_000)
    options.add_argument("--queries", type=int, default=200, help="of each kind")
    options.add_argument("--trgm-queries", type=int, default=100, help="in all; pg_trgm is slow")
    options.add_argument("--keep", type=Path, help="a folder to keep the cluster in, and to use again")
    chosen = options.parse_args()
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="gt-bench-"))
    cluster = Cluster(folder, fast=True)
    cluster.start()
    try:
        _give_memory(cluster)
        new = cluster.ensure_database("bench")
        _use(cluster)
        if new:
            _fill(chosen.people)
        _measure(chosen.people, chosen.queries, chosen.trgm_queries)
    finally:
        connection.close()
        cluster.stop()
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _give_memory(cluster: Cluster) -> None:
    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        for name, value in {
            "shared_buffers": "2GB",
            "maintenance_work_mem": "1GB",
            "max_wal_size": "8GB",
            "jit": "off",
        }.items():
            db.execute(f"alter system set {name} = '{value}'")  # type: ignore[call-overload]
    cluster.stop()
    cluster.start()


def _use(cluster: Cluster) -> None:
    database = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bench",
        "USER": SUPERUSER,
        "HOST": str(cluster.socket_dir),
        "PORT": "5432",
    }
    settings.configure(DATABASES={"default": database}, INSTALLED_APPS=[], USE_TZ=True)
    django.setup()


def _fill(count: int) -> None:
    from goldenthread.people import search_models, search_sql
    from goldenthread.people.matching import indexing

    began = time.monotonic()
    indexed = (search_models.SearchName, search_models.SearchPlace)
    with connection.schema_editor() as editor:
        for model in (
            search_models.SearchName,
            search_models.SearchWord,
            search_models.SearchKey,
            search_models.SearchPlace,
        ):
            editor.create_model(model)
        editor.deferred_sql = [sql for sql in editor.deferred_sql if "searchname" not in str(sql).lower()]
    words: set[str] = set()
    with connection.cursor() as cursor:
        cursor.execute(TABLES)
        for made in people(count):
            _copy(
                cursor,
                "people_person (id, born_on, shown_given, shown_family)",
                ((p.person_id, p.born_on, p.given, p.family) for p in made),
            )
            named = list(_names(made))
            _copy(
                cursor,
                "people_personname (id, person_id, kind, given, family)",
                ((i, p, k, g, f) for p, i, k, g, f, _ in named),
            )
            _copy(cursor, "bench_trgm (person_id, name, born_on)", ((p, f"{g} {f}", b) for p, _, _, g, f, b in named))
            words |= indexing.file_names(cursor, ((p, i, g, f, b) for p, i, _, g, f, b in named))
        filled = time.monotonic()
        indexing.file_words(cursor, words)
        keyed = time.monotonic()
        with connection.schema_editor() as editor:
            for index in indexed[0]._meta.indexes:
                editor.add_index(indexed[0], index)
        ours = time.monotonic()
        cursor.execute(AFTERWARDS)
        cursor.execute(search_sql.FORWARD)
        cursor.execute("vacuum analyze")
        say(what="filled", people=count, words=len(words), rows_s=round(filled - began, 1), vocabulary_s=round(keyed - filled, 1),
            indexes_s=round(ours - keyed, 1), trgm_and_vacuum_s=round(time.monotonic() - ours, 1))  # fmt: skip
        cursor.execute(
            "select relname, pg_total_relation_size(oid) / 1048576 from pg_class where relkind = 'r' and relname in "
            "('people_searchname', 'people_searchkey', 'people_searchword', 'bench_trgm', 'people_personname')"
        )
        say(what="size_mb", **{name: int(size) for name, size in cursor.fetchall()})


def _names(made: list[MadeUp]) -> Iterator[tuple[int, int, str, str, str, date]]:
    for person in made:
        yield person.person_id, 2 * person.person_id, "legal", person.given, person.family, person.born_on
        if person.former:
            yield person.person_id, 2 * person.person_id + 1, "former", person.given, person.former, person.born_on


def _copy(cursor: Any, into: str, rows: Any) -> None:
    with cursor.copy(f"copy {into} from stdin") as copy:
        copy.write("".join("\t".join(map(str, row)) + "\n" for row in rows))


def _measure(count: int, each: int, trgm_queries: int) -> None:
    from goldenthread.people import matching

    chance = random.Random(11)
    questions = list(_questions(count, each, chance))
    chance.shuffle(questions)
    times: dict[str, list[float]] = {"floor": [], "ours": [], **{engine: [] for engine in THRESHOLDS}}
    kinds: dict[str, list[tuple[bool, float]]] = {}
    trgm_found: dict[str, list[bool]] = {engine: [] for engine in THRESHOLDS}
    every = max(1, len(questions) // max(trgm_queries, 1))
    with connection.cursor() as cursor:
        for _, person, text in questions[:300]:  # let both warm up
            _floor(cursor, person)
            matching.find(matching.question(text), as_of=TODAY)
        for number, (kind, person, text) in enumerate(questions):
            _timed(times["floor"], lambda person=person: _floor(cursor, person))
            found = _timed(times["ours"], lambda text=text: matching.find(matching.question(text), as_of=TODAY))
            kinds.setdefault(kind, []).append((person.person_id in {one.person_id for one in found}, times["ours"][-1]))
            for engine, threshold in THRESHOLDS.items() if trgm_queries and number % every == 0 else ():
                cursor.execute(f"set pg_trgm.similarity_threshold = {threshold}")
                asked = matching.question(text)
                name = " ".join(slot.shown for slot in asked.names)
                values = [name, asked.born, asked.born, name]
                rows = _timed(times[engine], lambda values=values: _rows(cursor, TRGM, values))
                trgm_found[engine].append(person.person_id in {row[0] for row in rows})
    _report(count, times, kinds, trgm_found)


def _questions(count: int, each: int, chance: random.Random) -> Iterator[tuple[str, MadeUp, str]]:
    """So many questions of each kind, about people drawn from all of them."""
    wanted = set(chance.sample(range(1, count + 1), min(count, each * 60)))
    drawn = [person for made in people(count) for person in made if person.person_id in wanted]
    for kind, make in KINDS.items():
        chance.shuffle(drawn)
        asked = ((person, text) for person in drawn if (text := make(person, chance)))
        for _, (person, text) in zip(range(each), asked, strict=False):
            yield kind, person, text


def _rows(cursor: Any, sql: str, values: list[Any]) -> list[Any]:
    cursor.execute(sql, values)
    return cursor.fetchall()


def _floor(cursor: Any, person: MadeUp) -> list[Any]:
    from goldenthread.people.matching.indexing import look_up_words

    family, given = look_up_words(person.given, person.family)[0]
    return _rows(cursor, FLOOR, [family, given, person.born_on])


def _timed(times: list[float], run: Callable[[], Any]) -> Any:
    began = time.perf_counter()
    answer = run()
    times.append(1000 * (time.perf_counter() - began))
    return answer


def _percentile(values: list[float], share: int) -> float:
    return statistics.quantiles(values, n=100)[share - 1] if len(values) > 1 else values[0]


def _report(
    count: int,
    times: dict[str, list[float]],
    kinds: dict[str, list[tuple[bool, float]]],
    trgm_found: dict[str, list[bool]],
) -> None:
    for engine, spent in times.items():
        if spent:
            say(what="search_ms", people=count, engine=engine, queries=len(spent), p50=round(_percentile(spent, 50), 2),
                p95=round(_percentile(spent, 95), 2), p99=round(_percentile(spent, 99), 2), mean=round(statistics.mean(spent), 2))  # fmt: skip
    for kind, answers in kinds.items():
        say(what="recall_at_20", people=count, kind=kind, queries=len(answers), found=round(sum(ok for ok, _ in answers) / len(answers), 4),
            p50_ms=round(_percentile([ms for _, ms in answers], 50), 2), p95_ms=round(_percentile([ms for _, ms in answers], 95), 2))  # fmt: skip
    ratios = {f"p{share}": _ratio(times["ours"], times["floor"], share) for share in (50, 95)}
    say(what="ours_over_floor", people=count, **ratios, load=round(os.getloadavg()[0], 1))
    for engine, found in trgm_found.items():
        if found:
            ratios = {f"p{share}": _ratio(times[engine], times["ours"], share) for share in (50, 95)}
            recall = round(sum(found) / len(found), 4)
            say(what=f"{engine}_over_ours", people=count, threshold=THRESHOLDS[engine], **ratios, recall_at_20=recall)


def _ratio(one: list[float], other: list[float], share: int) -> float:
    return round(_percentile(one, share) / _percentile(other, share), 1)


if __name__ == "__main__":
    sys.exit(main())
