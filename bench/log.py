"""How fast log lines are written and sealed, beside a plain insert without trigger or seal, in the same run and interleaved.

    python -m bench.log [LINES]

Prints one JSON line a figure. A busy council writes 20 to 70 lines a second; `ratio` is to the plain insert.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 10
PLAIN = "CREATE UNLOGGED TABLE plain_line (LIKE access_logentry INCLUDING DEFAULTS INCLUDING INDEXES)"


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _plain(number: int) -> None:
    from django.db import connection, transaction

    for person in range(number):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO plain_line (id, at, worker_name, did, person_id, subject_kind, page, because, xid, cluster) "
                "VALUES (nextval('plain_numbers'), now(), 'Farah Aziz', 'opened', %s, '', 'child', '', 1, 1)",
                [person],
            )


def _logged(number: int) -> None:
    from goldenthread.access.log import log

    for person in range(number):
        log(None, "opened", person_id=person)


def _many(number: int) -> None:
    from goldenthread.access.log import log_each

    for start in range(0, number, 50):
        log_each(None, "was shown", range(start, start + 50))


def main(lines: int) -> None:
    """Run all of it on a server of its own."""
    from bench.drills.own_server import own_server

    with tempfile.TemporaryDirectory() as place, own_server(Path(place)):
        from django.db import connection

        from goldenthread.access import sealing
        from goldenthread.access.verifying import verify

        with connection.cursor() as cursor:
            cursor.execute(PLAIN.replace("UNLOGGED ", ""))
            cursor.execute("CREATE SEQUENCE plain_numbers")
        each = lines // ROUNDS
        times: dict[str, list[float]] = {"plain": [], "logged": [], "many": [], "seal": []}
        for _ in range(ROUNDS):
            for name, work in (("plain", _plain), ("logged", _logged), ("many", _many)):
                times[name].append(_timed(lambda work=work: work(each)))
            times["seal"].append(_timed(sealing.seal_and_keep))
        verified = _timed(lambda: verify(roots_at=sealing.roots_folder()))
        rate = {name: each / statistics.median(found) for name, found in times.items()}
        rate["seal"] *= 2
        _say("plain insert, one a transaction", rate["plain"], ratio=1.0)
        _say("log line, one a transaction", rate["logged"], ratio=rate["plain"] / rate["logged"])
        _say("log lines, fifty a transaction (a page of people)", rate["many"], ratio=rate["plain"] / rate["many"])
        _say("sealing", rate["seal"], ratio=rate["plain"] / rate["seal"])
        _say("verifying", 2 * each * ROUNDS / verified, ratio=rate["plain"] * verified / (2 * each * ROUNDS))


def _say(what: str, a_second: float, *, ratio: float) -> None:
    print(
        json.dumps(
            {
                "bench": "log",
                "what": what,
                "lines_a_second": round(a_second),
                "time_to_plain": round(ratio, 3),
                "load": os.getloadavg()[0],
            }
        )
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
