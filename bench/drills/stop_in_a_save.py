"""Stops the serving process at every point of a save in turn, sends the form again as a browser would, and counts. Each point once, and more.

    python -m bench.drills.stop_in_a_save [TIMES]

A note is saved through its page with a one-time key. The first sending asks to be killed at the n-th word to the database, for every n there
is, and once more after everything is written but before the answer. Then the same form is sent again. There must be exactly one note, whole:
its child, its history, its key and its line in the log.

The control sends the same form without a key, killed before its answer: it must make two notes.
"""

import json
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from http.client import HTTPException
from pathlib import Path
from uuid import uuid4

import psycopg
from bench.drills import kill_nine_app as drill

ROOT = Path(__file__).parents[2]
STOPPING = "bench.drills.stopping:application"
ANSWER = "answer"
"""The point after all the work and before its answer."""
MOST_POINTS = 400
COUNTED = """
select count(distinct n.id),
       count(distinct c.id) filter (where c.note_id = n.id), count(distinct e.pgh_id), count(distinct l.id) filter (where l.did = 'wrote a note')
from casework_note n left join casework_notechild c on c.note_id = n.id left join casework_noteevent e on e.pgh_obj_id = n.id
left join access_logentry l on l.subject_kind = 'note' and l.subject_id = n.id where n.words = %s
"""


@dataclass
class Stops:
    """What came of so many stops: `before` were stopped before anything was kept, `after` when all of it was."""

    points: int = 0
    stops: int = 0
    before: int = 0
    after: int = 0
    half_saved: int = 0
    lost: int = 0
    twice: int = 0


def stop_everywhere(
    url: str, saver: drill.Saving, folder: Path, *, times: int = 1, every: int = 1, with_key: bool = True
) -> Stops:
    """Stop at every point (or every so many) of a save, send again, and count."""
    tally = Stops()
    with (
        drill.served(url, folder, application=STOPPING, processes=1) as (_, address),
        psycopg.connect(url, autocommit=True) as db,
    ):
        at = Sender(address, saver)
        for turn in range(times):
            points = [str(one) for one in range(1, MOST_POINTS, every)] if with_key else []
            for point in [ANSWER, *points]:
                words = f"Drill {saver.run} {turn} {point}"
                if not at.stopped(words, point, with_key=with_key):
                    break
                tally.points, tally.stops = max(tally.points, int(point) if point != ANSWER else 0), tally.stops + 1
                _count(db, words, tally, first=True)
                at.again(words, with_key=with_key)
                _count(db, words, tally, first=False)
    return tally


def _count(db: psycopg.Connection, words: str, tally: Stops, *, first: bool) -> None:
    (notes, *rest) = db.execute(COUNTED, [words]).fetchone() or (0, 0, 0, 0)
    tally.half_saved += any(part != notes for part in rest)
    if first:
        tally.before += notes == 0
        tally.after += notes == 1
    else:
        tally.lost += notes == 0
        tally.twice += notes > 1


class Sender:
    """One worker's browser, which sends a note and sends it again when the line breaks."""

    def __init__(self, address: str, saver: drill.Saving) -> None:
        self.address, self.saver, self.key = address, saver, ""
        self.browser = drill._new_browser()
        self.token = drill._sign_in(self.browser, address, saver)

    def _send(self, words: str, *, stop: str, with_key: bool) -> int:
        today = date.today()
        sent = {
            "kind": "call", "words": words, "happened_on_day": today.day, "happened_on_month": today.month, "happened_on_year": today.year,
            "csrfmiddlewaretoken": self.token,
        } | ({"key": self.key} if with_key else {})  # fmt: skip
        page = urllib.request.Request(
            f"{self.address}/child/{self.saver.children[0]}/note/",
            urllib.parse.urlencode(sent).encode(),
            {"Stop-At": stop} if stop else {},
        )
        try:
            with self.browser.open(page, timeout=60) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as told:
            return told.code

    def stopped(self, words: str, point: str, *, with_key: bool) -> bool:
        """Send it to be stopped there; False where the save was over before."""
        self.key = str(uuid4())
        try:
            status = self._send(words, stop=point, with_key=with_key)
        except (OSError, HTTPException):
            return True
        if status != 302:
            raise RuntimeError(f"The page answered {status} instead of saving.")
        return False

    def again(self, words: str, *, with_key: bool) -> None:
        """Send the same form until it is answered."""
        for _ in range(300):
            with suppress(OSError, HTTPException):
                if self._send(words, stop="", with_key=with_key) == 302:
                    return
            time.sleep(0.1)
        raise RuntimeError("The same form could not be sent again within half a minute.")


def main(words: list[str]) -> int:
    """Run the drill and its control and print one JSON line for each; 1 if anything was lost, doubled or halved, or the control found nothing."""
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        saver, other = drill.cast()[:2]
        safe = stop_everywhere(cluster.app_url("drill"), saver, Path(place), times=int(words[0]) if words else 3)
        control = stop_everywhere(cluster.app_url("drill"), other, Path(place), with_key=False)
    for name, tally in (("stop-in-a-save", safe), ("stop-in-a-save control: no key", control)):
        print(json.dumps({"drill": name, **asdict(tally)}))
    return 0 if not (safe.lost or safe.twice or safe.half_saved) and safe.after and control.twice else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
