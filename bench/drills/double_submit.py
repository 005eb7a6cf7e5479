"""Two clicks at the same moment, and two editors of one text. Full figures: 1,000 pairs and 500 rounds.

    python -m bench.drills.double_submit [PAIRS] [ROUNDS]

Each pair sends the very same form twice at once, on two connections of the database: 1,000 pairs must make 1,000 records, and both clicks
must lead to the same page. The control sends the same pairs without a key.

In each round two editors open one text and save different words at once: one is saved, the other is refused with both texts in hand. No
words may be gone unseen. The control saves without looking at the version, and must lose words.
"""

import json
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).parents[2]


@dataclass
class Pairs:
    """What came of so many double clicks."""

    pairs: int = 0
    records: int = 0
    led_apart: int = 0
    failed: int = 0


@dataclass
class Rounds:
    """What came of so many rounds with two editors: `lost` are words that nobody was shown again."""

    rounds: int = 0
    conflicts: int = 0
    with_both_texts: int = 0
    lost: int = 0


def at_once(*do: Callable[[], Any]) -> None:
    """Run these at the same moment, each with a connection of its own."""
    from django.db import connection

    ready = threading.Barrier(len(do))

    def one(act: Callable[[], Any]) -> None:
        try:
            ready.wait()
            act()
        finally:
            connection.close()

    people = [threading.Thread(target=one, args=(act,)) for act in do]
    for person in people:
        person.start()
    for person in people:
        person.join()


def double_submit(how_many: int, *, with_key: bool = True) -> Pairs:
    """So many pairs of the same note, each sent twice at once through the page's own `once`."""
    from django.db import transaction
    from django.test import RequestFactory
    from django.utils import timezone

    from cast.people import a_child
    from cast.workers import a_worker, works_with
    from goldenthread.access.sending import once
    from goldenthread.casework.notes.models import Note
    from goldenthread.casework.notes.writing.acts import write_note
    from goldenthread.casework.notes.writing.written import About, Shared, Written

    today, tally = timezone.localdate(), Pairs(pairs=how_many)
    farah, mia = a_worker(called=f"Drill Clicker{int(with_key)}", on=today), a_child("Mia Carter")
    works_with(farah, mia)
    before = Note.objects.count()
    for number in range(how_many):
        key, led_to = str(uuid4()), []
        shared = Shared(kind="call", happened_on=today, words=f"Pair {number}")
        written = Written(shared=shared, about=(About(mia),))

        def click(key: str = key, written: Written = written, led_to: list[str] = led_to) -> None:
            request = RequestFactory().post("/note/", {"key": key} if with_key else {})
            request.user = farah
            try:
                with transaction.atomic():
                    led_to.append(
                        once(request, lambda: f"/note/{write_note(written=written, by=farah).pk}/")["Location"]
                    )
            except Exception:  # counted: a click that fails is a failure of the drill, whatever it was
                tally.failed += 1

        at_once(click, click)
        tally.led_apart += len(set(led_to)) > 1
    tally.records = Note.objects.count() - before
    return tally


def two_editors(how_many: int, *, look: bool = True) -> Rounds:
    """So many rounds in which two people save one text at once; without `look` the version is not compared."""
    from django.db import transaction

    from cast.workers import a_worker
    from goldenthread.access.models import Worker
    from goldenthread.access.versions import Stale, refuse_if_stale, version_of

    text = a_worker(called=f"Drill Text{int(look)}")
    tally = Rounds(rounds=how_many)
    for number in range(how_many):
        Worker.objects.filter(pk=text.pk).update(job_title="Before")
        began, told = version_of({"words": "Before"}), {}

        def save(mine: str, began: str = began, told: dict[str, Any] = told) -> None:
            with transaction.atomic():
                row = Worker.objects.select_for_update().get(pk=text.pk)
                try:
                    if look:
                        refuse_if_stale(began, saved={"words": row.job_title}, mine={"words": mine})
                    row.job_title = mine
                    row.save(update_fields=["job_title"])
                except Stale as stale:
                    told[mine] = stale.pairs[0]

        words = f"Hers {number}", f"His {number}"
        at_once(*(lambda mine=mine: save(mine) for mine in words))
        saved = Worker.objects.get(pk=text.pk).job_title
        tally.conflicts += len(told)
        tally.with_both_texts += sum(pair.theirs == saved and pair.mine == mine for mine, pair in told.items())
        tally.lost += sum(mine != saved and mine not in told for mine in words)
    return tally


def main(words: list[str]) -> int:
    """Run both with their controls and print one JSON line for each; 1 if anything was doubled or lost, or a control found nothing."""
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    pairs, rounds = (int(word) for word in (words + ["1000", "500"][len(words) :]))
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)):
        clicks, no_key = double_submit(pairs), double_submit(20, with_key=False)
        editors, blind = two_editors(rounds), two_editors(20, look=False)
    for name, tally in (
        ("double-submit", clicks), ("double-submit control: no key", no_key), ("two-editors", editors), ("two-editors control: no version", blind),
    ):  # fmt: skip
        print(json.dumps({"drill": name, **asdict(tally)}))
    sound = (
        clicks.records == pairs
        and not clicks.led_apart
        and not clicks.failed
        and not editors.lost
        and editors.with_both_texts == rounds
    )
    return 0 if sound and no_key.records > no_key.pairs and blind.lost else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
