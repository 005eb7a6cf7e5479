"""Two clicks at the same moment, and two editors of one text. Full figures: 1,000 pairs, 500 rounds, and 20 of each in real browsers.

    python -m bench.drills.double_submit [PAIRS] [ROUNDS] [IN_BROWSERS]

Each pair sends the very same form twice at once, on two connections of the database: 1,000 pairs must make 1,000 records, and both clicks
must lead to the same page. The control sends the same pairs without a key.

In each round two editors open one text and save different words at once: one is saved, the other is refused with both texts in hand. No
words may be gone unseen. The control saves without looking at the version, and must lose words.

Both are then asked of the pages in real browsers (`two_windows`).
"""

import json
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
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
    because: list[str] = field(default_factory=list)


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
    first = Shared(kind="call", happened_on=today, words="Before the first pair")
    write_note(
        written=Written(shared=first, about=(About(mia),)), by=farah
    )  # a cold process reads in what it needs; a served one has
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
            except Exception as failure:  # counted: a click that fails is a failure of the drill, whatever it was
                tally.failed += 1
                tally.because.append(f"{written.shared.words}: {type(failure).__name__}: {failure}"[:200])

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


def said(name: str, tally: Any) -> Any:
    """One line of JSON for each, as soon as it is known."""
    print(json.dumps({"drill": name, **asdict(tally)}), flush=True)
    return tally


def in_browsers(url: str, place: Path, how_many: int) -> bool:
    """The same through the pages, so many times each; whether all of it is sound and each control found something."""
    from bench.drills import two_windows as windows
    from bench.drills.kill_nine_app import served

    clicking, writing = windows.pair("Clicks"), windows.pair("Writes")
    with served(url, place) as (_, address):
        clicks = said("double clicks in browsers", windows.double_clicks(address, clicking, how_many))
        no_key = windows.double_clicks(address, clicking, 5, with_key=False)
        said("double clicks in browsers control: no key", no_key)
        workers = said("two workers in browsers", windows.two_workers(address, writing, how_many))
        taken_out = windows.two_workers(address, writing, 5, version_in_the_form=False)
        said("two workers in browsers, the version taken out of the form", taken_out)
    with served(url, place, application="bench.drills.no_version:application") as (_, address):
        blind = said("two workers in browsers control: nothing compared", windows.two_workers(address, writing, 5))
    once = (clicks.records, clicks.led_apart, clicks.failed) == (how_many, 0, 0) and clicks.sent > 2 * how_many
    heard = (workers.conflicts, workers.with_both_texts, workers.lost) == (how_many, how_many, 0)
    return (
        once and heard and not taken_out.lost and no_key.records > no_key.double_clicks and blind.lost == blind.rounds
    )


def main(words: list[str]) -> int:
    """Run all with their controls and print one JSON line for each; 1 if anything was doubled or lost, or a control found nothing."""
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    pairs, rounds, browsers = (int(word) for word in (words + ["1000", "500", "20"][len(words) :]))
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        clicks = said("double-submit", double_submit(pairs))
        no_key = said("double-submit control: no key", double_submit(20, with_key=False))
        editors = said("two-editors", two_editors(rounds))
        blind = said("two-editors control: no version", two_editors(20, look=False))
        sound = in_browsers(cluster.app_url("drill"), Path(place), browsers) if browsers else True
    sound = (
        sound
        and clicks.records == pairs
        and not clicks.led_apart
        and not clicks.failed
        and not editors.lost
        and editors.with_both_texts == rounds
    )
    return 0 if sound and no_key.records > no_key.pairs and blind.lost else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
