"""The writing help: how quick, how large, and what it finds and leaves alone; one JSON line per figure.

    python bench/language.py [--words 1000000] [--errors] [--pages] [--peers PYTHON] [--alex FOLDER]

Speed on the made-up council's own notes, repeated; beside it str.lower (the floor), one pass for phrases alone, and proselint, textstat and
alex on the same notes where they are installed: `--peers` names an interpreter that has the first two, `--alex` a folder in which
`npm install alex` was run (bench/README.md says how; nothing of the product needs them). What is found: the
published examples in ../shared/fixtures/prose, by kind, in two halves: one that was read while the entries were written, and one
that nobody had read until the figures in the handbook were taken, and whose errors have been mended since: here it says only that
nothing has been lost. And 227 wordings that guides ask for beside 141 that they ask against, in our own words (language_own_wordings.csv):
written before they were run, one half of them never opened since. With --errors, every miss and every mark on recommended wording, but
none of the half that is closed. With --pages, the field's own endpoint too, as
another process asks it over HTTP: needs a demo database (GOLDENTHREAD_VAR) with Elmshire in it.
"""

import argparse
import ast
import csv
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from bench.own_wordings import HARD, own_wordings, was_kept_back  # noqa: E402  (the clone's own, wherever it is started)

DEV = ROOT.parent / "shared" / "fixtures" / "prose" / "language_pairs_dev.csv"
SHORTEST = 50
A_NOTE = 600


def main() -> None:
    """Measure, say."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--words", type=int, default=1_000_000)
    ask.add_argument("--errors", action="store_true")
    ask.add_argument("--pages", action="store_true")
    ask.add_argument("--peers", default=sys.executable, help="an interpreter that has proselint and textstat")
    ask.add_argument("--alex", default="", help="a folder with alex in its node_modules")
    asked = ask.parse_args()
    notes = cast_notes()
    start = time.perf_counter()
    from goldenthread.practice.language.reader import read

    read("x")
    say("made ready", round(time.perf_counter() - start, 2), "s, once in a process")
    speed(notes, asked.words)
    one_note(notes)
    beside(notes, asked.peers, asked.alex)
    marks(notes)
    if asked.pages:
        over_http(notes)
    for figure in own_wordings(errors=asked.errors):
        say(**figure)
    if DEV.is_file():
        published(errors=asked.errors)
    else:
        say("published examples", None, f"not here: {DEV}")


def cast_notes() -> list[str]:
    """Every longer text of the made-up families."""
    found = []
    for path in sorted((ROOT / "src/goldenthread/casework/elmshire/families").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
        found += [
            one.value
            for one in ast.walk(tree)
            if isinstance(one, ast.Constant)
            and isinstance(one.value, str)
            and id(one) not in docs
            and len(one.value) > SHORTEST
        ]
    return found


def many_words(texts: list[str]) -> int:
    """How many words they hold together."""
    return sum(len(one.split()) for one in texts)


def speed(notes: list[str], words: int) -> None:
    """The whole check over so many words as notes, then as one text; phrases alone; and the floor."""
    from goldenthread.practice.language.looking import house_lexicon, plain
    from goldenthread.practice.language.reader import read
    from goldenthread.practice.language.text import sentences

    times = words // many_words(notes) + 1
    start, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        for one in notes:
            read(one)
    done = many_words(notes) * times
    say(
        "whole check, notes",
        round(done / (time.process_time() - cpu)),
        "words a second of one core",
        by_the_clock=round(done / (time.perf_counter() - start)),
    )
    whole = "\n\n".join(notes * times)
    cpu = time.process_time()
    found = len(read(whole).here)
    say(
        "whole check, one text",
        round(done / (time.process_time() - cpu)),
        "words a second of one core",
        words=done,
        found=found,
    )
    say("largest it grew", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB, with the text")
    ready = [plain(span.of(one)).text for one in notes for span in sentences(one)]
    size = sum(map(len, ready)) * times / 1e6
    lexicon = house_lexicon()
    cpu = time.process_time()
    for _ in range(times):
        for one in ready:
            for _hit in lexicon.hits(one, alone=False):
                pass
    phrases = size / (time.process_time() - cpu)
    cpu = time.process_time()
    for _ in range(times):
        for one in ready:
            one.lower()
    floor = size / (time.process_time() - cpu)
    say("phrases alone", round(phrases, 1), "MB a second", str_lower=round(floor, 1))


def one_note(notes: list[str]) -> None:
    """A note of 600 words, as a page asks for it."""
    from goldenthread.practice.language.findings import Field, Reader, Reading
    from goldenthread.practice.language.reader import read

    words = " ".join(notes).split()
    texts = [" ".join(words[at : at + A_NOTE]) for at in range(0, len(words) - A_NOTE, 97)]
    taken = []
    for one in texts * 3:
        start = time.process_time()
        read(one, Reading(field=Field.VISIT, reader=Reader.ANYONE, child_names=("Mia",)))
        taken.append((time.process_time() - start) * 1000)
    taken.sort()
    say("600 words", round(taken[int(len(taken) * 0.95)], 2), "ms, p95", median=round(taken[len(taken) // 2], 2))


def over_http(notes: list[str]) -> None:
    """The same note as a page asks for it: a server of one process, asked over a socket by another thread of this one."""
    import http.client
    import os
    import threading
    from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
    os.environ.update(GOLDENTHREAD_LOCAL="1", GOLDENTHREAD_DEMO="1")
    from goldenthread.config.running import database

    class Quiet(WSGIRequestHandler):
        def log_message(self, *said: object) -> None:
            return

    with database():
        import django
        from django.core.wsgi import get_wsgi_application

        django.setup()
        from django.test import Client

        from goldenthread.access.models import Worker

        client = Client(HTTP_HOST="127.0.0.1")
        client.force_login(
            Worker.objects.get(name="Farah Aziz"), backend="allauth.account.auth_backends.AuthenticationBackend"
        )
        client.get("/me/")
        cookies = {name: one.value for name, one in client.cookies.items()}
        server = make_server("127.0.0.1", 0, get_wsgi_application(), WSGIServer, Quiet)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        words = " ".join(notes).split()
        texts = [" ".join(words[at : at + A_NOTE]) for at in range(0, len(words) - A_NOTE, 97)]
        headers = {
            "Content-Type": "application/json", "Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()),
            "X-CSRFToken": cookies.get("csrftoken", ""),
        }  # fmt: skip
        taken, cpu = [], []
        for one in texts[:5] + texts:
            asked = http.client.HTTPConnection("127.0.0.1", server.server_port)
            start, work = time.perf_counter(), time.process_time()
            asked.request("POST", "/writing/look/", json.dumps({"text": one, "field": "any"}), headers)
            answer = asked.getresponse()
            said = answer.read()
            taken.append((time.perf_counter() - start) * 1000)
            cpu.append((time.process_time() - work) * 1000)
            asked.close()
            assert answer.status == 200, (answer.status, said[:200])
        server.shutdown()
    taken, cpu = sorted(taken[5:]), sorted(cpu[5:])
    at = int(len(taken) * 0.95)
    say("600 words over HTTP", round(taken[at], 1), "ms, p95", median=round(taken[len(taken) // 2], 1),
        p95_of_the_processor=round(cpu[at], 1), asked=50, load=round(os.getloadavg()[0], 1))  # fmt: skip


def beside(notes: list[str], interpreter: str, alex: str) -> None:
    """Other tools on the same notes, by the interpreter and in the folder that have them; each says so where it is not installed."""
    examples = [row["text"] for row in examples_published()]
    given = json.dumps({"notes": notes, "examples": examples, "alex": alex})
    said = subprocess.run(
        [interpreter, str(ROOT / "bench" / "peers.py")], input=given, capture_output=True, text=True, check=False
    )
    for line in said.stdout.splitlines():
        one = json.loads(line)
        if "found" in one:
            one["found"] = f"{one['found']} of {len(examples)} published examples"
        print(json.dumps(one), flush=True)
    if said.returncode:
        say("other tools", None, said.stderr.strip()[-300:])


def marks(notes: list[str]) -> None:
    """What is marked in good narrative: the made-up council's own."""
    from goldenthread.practice.language.reader import read

    counted = Counter(str(one.kind) for text in notes for one in read(text).here)
    words = many_words(notes)
    hurts = sum(counted[one] for one in ("blaming", "stigma", "vague"))
    say(
        "marks per 1,000 words of Elmshire's notes",
        round(hurts * 1000 / words, 2),
        "blaming, stigma and vague",
        with_jargon=round((hurts + counted["jargon"]) * 1000 / words, 2),
        words=words,
        kinds=dict(counted),
    )


def examples_published() -> list[dict[str, str]]:
    """The published examples; none where they are not at hand."""
    if not DEV.is_file():
        return []
    with DEV.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def published(*, errors: bool) -> None:
    """Published examples: what is found of what guides ask us to avoid, and what is marked of what they recommend."""
    from goldenthread.practice.language.reader import read

    rows = examples_published()
    for half, kept_back in (("read while writing", False), ("kept back", True)):
        mine = [row for row in rows if was_kept_back(row["id"]) is kept_back]
        of, found, missed, marked, offered = Counter[str](), Counter[str](), [], [], 0
        for row in mine:
            of[row["label"]] += 1
            if read(row["text"]).here:
                found[row["label"]] += 1
            else:
                missed.append(f"{row['id']} {row['label']}: {row['text']}")
            for better in filter(None, (one.strip() for one in row["alternative"].split(";"))):
                offered += 1
                marked += [f"{better}: {one.text} ({one.entry})" for one in read(better).here[:1]]
        say(
            f"published examples, {half}",
            f"{sum(found.values())} of {len(mine)}",
            "found",
            blaming_stigma_vague=f"{sum(found[one] for one in HARD)} of {sum(of[one] for one in HARD)}",
            by_kind={kind: f"{found[kind]} of {of[kind]}" for kind in sorted(of)},
            recommended_wording_marked=f"{len(marked)} of {offered}",
            **({"missed": missed, "marked": marked} if errors else {}),
        )


def say(what: str, figure: object, unit: str, **more: object) -> None:
    """One line."""
    print(json.dumps({"what": what, "figure": figure, "unit": unit, **more}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
