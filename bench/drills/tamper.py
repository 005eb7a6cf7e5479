"""Tampers with the sealed log in every way a superuser can think of, and counts how often the check finds it.

Each tampering is done with the triggers off, checked by `verify-log`'s own code together with the roots kept outside, and rolled back.
Between them the untouched log must be found untouched: a check that always cries is no check. The control is the same drill without the
roots; it must miss whatever made all the seals anew, or the roots would be for nothing.

    python -m bench.drills.tamper [TIMES]        full figure: 1,000
"""

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

LINES, BATCHES = 240, 12
LOG, SEALS = "access_logentry", "access_logseal"
TEXTS = ("worker_name", "did", "subject_kind", "page", "because")
NUMBERS = ("id", "worker_id", "person_id", "subject_id", "xid", "cluster")
SEAL_NUMBERS = ("id", "cluster", "from_xid", "to_xid", "entries")
SEAL_HASHES = ("root", "previous", "hash")


@dataclass
class Tally:
    """What the drill found; `missed` names the ways that went unnoticed."""

    tampered: int = 0
    found: int = 0
    untouched_checked: int = 0
    false_alarms: int = 0
    missed: list[str] = field(default_factory=list)
    kinds: int = 0
    seconds: float = 0.0


def write_a_log(folder: Path) -> None:
    """A log of some hundred lines in a dozen seals, with its roots outside."""
    from goldenthread.access import roots
    from goldenthread.access.log import log
    from goldenthread.access.sealing import seal

    for number in range(LINES):
        log(None, "opened", person_id=1000 + number % 40, because="Ana’s school rang" if number % 7 == 0 else "")
        if number % (LINES // BATCHES) == LINES // BATCHES - 1:
            seal()
    roots.keep_outside(folder)


def drill(folder: Path, *, times: int, seed: int = 1, with_roots: bool = True) -> Tally:
    """Tamper so many times with a log made by `write_a_log`. The connection must be a superuser's, whatever role it has put on."""
    from django.db import transaction

    chance, tally, began = random.Random(seed), Tally(kinds=len(WAYS)), time.monotonic()
    for number in range(times):
        name, tamper = WAYS[number % len(WAYS)] if number < len(WAYS) else chance.choice(WAYS)
        with transaction.atomic():
            _as_superuser()
            tamper(chance)
            tally.tampered += 1
            if _problems(folder if with_roots else None):
                tally.found += 1
            else:
                tally.missed.append(name)
            transaction.set_rollback(True)
        if number % 10 == 0:
            tally.untouched_checked += 1
            tally.false_alarms += bool(_problems(folder if with_roots else None))
    tally.seconds = round(time.monotonic() - began, 1)
    return tally


def _problems(folder: Path | None) -> list[str]:
    from goldenthread.access.verifying import verify

    return verify(roots_at=folder).problems


def _as_superuser() -> None:
    """Triggers off and every right, until the transaction is rolled back."""
    _run("SET LOCAL role none")
    _run("SET LOCAL session_replication_role = replica")


def _run(query: str, *values: Any) -> list[tuple[Any, ...]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchall() if cursor.description else []


def _one(table: str, chance: random.Random, several: int = 1) -> list[int]:
    return chance.sample([row[0] for row in _run(f"SELECT id FROM {table} ORDER BY id")], several)


def _changed(table: str, column: str, expression: str) -> Callable[[random.Random], None]:
    def tamper(chance: random.Random) -> None:
        _run(f"UPDATE {table} SET {column} = {expression} WHERE id = %s", _one(table, chance)[0])

    return tamper


def _lines_removed(chance: random.Random) -> None:
    _run(f"DELETE FROM {LOG} WHERE id = ANY(%s)", _one(LOG, chance, several=chance.choice([1, 1, 2, 20])))


def _a_line_put_in(chance: random.Random) -> None:
    columns = "at, worker_id, worker_name, did, person_id, subject_kind, subject_id, page, because, xid, cluster"
    like = _one(LOG, chance)[0]
    _run(
        f"INSERT INTO {LOG} (id, {columns}) SELECT (SELECT max(id) + 1 FROM {LOG}), {columns} FROM {LOG} WHERE id = %s",
        like,
    )


def _a_line_without_a_stamp(chance: random.Random) -> None:
    _run(
        f"INSERT INTO {LOG} (worker_name, did, subject_kind, page, because) VALUES ('Farah Aziz', 'opened', '', '', '')"
    )


def _swapped(table: str) -> Callable[[random.Random], None]:
    def tamper(chance: random.Random) -> None:
        one, other = _one(table, chance, several=2)
        for old, new in ((one, -1), (other, one), (-1, other)):
            _run(f"UPDATE {table} SET id = %s WHERE id = %s", new, old)

    return tamper


def _emptied(*tables: str) -> Callable[[random.Random], None]:
    def tamper(chance: random.Random) -> None:
        _run(f"TRUNCATE {', '.join(tables)}")

    return tamper


def _the_clock_set_back(chance: random.Random) -> None:
    _run(f"UPDATE {LOG} SET at = at - make_interval(days => %s)", chance.randint(1, 400))


def _moved_past_the_last_seal(chance: random.Random) -> None:
    _run(f"UPDATE {LOG} SET xid = xid + 1000000000 WHERE id = %s", _one(LOG, chance)[0])


def _a_seal_removed(chance: random.Random) -> None:
    _run(f"DELETE FROM {SEALS} WHERE id = %s", _one(SEALS, chance)[0])


def _last_seal_dropped(chance: random.Random) -> None:
    _run(f"DELETE FROM {SEALS} WHERE id = (SELECT max(id) FROM {SEALS})")


def _last_batch_dropped_whole(chance: random.Random) -> None:
    _run(f"DELETE FROM {LOG} WHERE xid >= (SELECT from_xid FROM {SEALS} ORDER BY id DESC LIMIT 1)")
    _last_seal_dropped(chance)


def _all_sealed_anew(chance: random.Random) -> None:
    """The most a superuser can do: edit a line, then make every seal anew, true to the edited log."""
    from goldenthread.access.sealing import seal

    _run(f"UPDATE {LOG} SET worker_name = 'Somebody Else' WHERE id = %s", _one(LOG, chance)[0])
    _run(f"TRUNCATE {SEALS}")
    seal()
    if not _run(f"SELECT 1 FROM {SEALS}"):
        raise RuntimeError("nothing could be sealed anew, so this tampering was none")


def _clock_back_between_seals(chance: random.Random) -> None:
    _run(f"UPDATE {SEALS} SET sealed_at = sealed_at - interval '3 days' WHERE id = %s", _one(SEALS, chance)[0])


ANEW = "all sealed anew after an edit"
WAYS: list[tuple[str, Callable[[random.Random], None]]] = [
    *((f"{column} of a line changed", _changed(LOG, column, f"{column} || 'x'")) for column in TEXTS),
    *((f"{column} of a line changed", _changed(LOG, column, f"coalesce({column}, 0) + 100000")) for column in NUMBERS),
    ("moment of a line changed", _changed(LOG, "at", "at - interval '1 second'")),
    ("a reason emptied to nothing", _changed(LOG, "did", "''")),
    *((f"{column} of a seal changed", _changed(SEALS, column, f"{column} + 100000")) for column in SEAL_NUMBERS),
    *((f"{column} of a seal changed", _changed(SEALS, column, f"md5({column}) || md5({column})")) for column in SEAL_HASHES),
    ("lines removed", _lines_removed), ("a line put into a sealed batch", _a_line_put_in), ("a line without a stamp", _a_line_without_a_stamp),
    ("two lines swapped", _swapped(LOG)), ("two seals swapped", _swapped(SEALS)),
    ("log emptied", _emptied(LOG)), ("seals emptied", _emptied(SEALS)), ("log and seals emptied", _emptied(LOG, SEALS)),
    ("the clock set back", _the_clock_set_back), ("seal set back", _clock_back_between_seals),
    ("a line moved past the last seal", _moved_past_the_last_seal), ("a seal removed", _a_seal_removed),
    ("last seal dropped", _last_seal_dropped), ("last batch dropped whole", _last_batch_dropped_whole), (ANEW, _all_sealed_anew),
]  # fmt: skip


def main(times: int) -> int:
    """Run the drill on a server of its own and print its figures; 1 when something was missed or cried wrongly."""
    from bench.drills.own_server import own_server

    with tempfile.TemporaryDirectory() as place, own_server(Path(place)):
        folder = Path(place) / "roots"
        write_a_log(folder)
        tally = drill(folder, times=times)
        control = drill(folder, times=len(WAYS), with_roots=False)
    print(json.dumps({"drill": "tamper", **asdict(tally)}))
    print(json.dumps({"drill": "tamper without roots (must miss some)", **asdict(control)}))
    return 0 if tally.found == tally.tampered and not tally.false_alarms and ANEW in control.missed else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
