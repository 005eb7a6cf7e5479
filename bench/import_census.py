"""How fast, and in how little memory, a census of 50,000 made-up children is kept in the record; one JSON line per figure.

    python bench/import_census.py [--children 50000]

Makes its own PostgreSQL in a folder that is removed afterwards. In the same run: lxml's own iterparse walking over the same file (the
floor), looking at the file, keeping it, and keeping it again, each in a process of its own. Limit: 500 MB (architecture.md §7).
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench")]
MEMORY_LIMIT_MB = 500
KB_IN_MB = 1024
WAYS = ("plain", "look", "keep", "again")


def load(path: Path, *, look_only: bool) -> int:
    """Look at a census, or keep it; how many children it has."""
    from goldenthread.config.running import ready_django

    ready_django()
    from goldenthread.returns.cin.keep import Census
    from goldenthread.returns.files import from_disk
    from goldenthread.returns.loading.running import keep, look

    file = from_disk(path, kind="census")
    with path.open("rb") as opened:
        if look_only:
            return look(file, opened, Census()).children
        file.save()
        return keep(file, opened, Census(), by=None).children


def measure(way: str, path: Path) -> None:
    """One way in this process: children, seconds, processor seconds of this process, and the most memory it ever held."""
    from read_census import read_plainly

    began = time.monotonic()
    children = read_plainly(path) if way == "plain" else load(path, look_only=way == "look")
    seconds, memory = time.monotonic() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KB_IN_MB
    print(json.dumps({"children": children, "seconds": seconds, "processor": time.process_time(), "memory_mb": memory}))


def in_a_process_of_its_own(way: str, path: Path) -> dict[str, float]:
    """Measure one way apart from everything else."""
    command = [sys.executable, __file__, "--way", way, "--file", str(path)]
    found: dict[str, float] = json.loads(
        subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1]
    )
    return found


def compare(children: int) -> None:
    """Write the file, load it in every way in turn, and print the figures."""
    from drills.own_server import own_server

    from cast.census.making import write_council
    from goldenthread.config.postgres import APP

    with tempfile.TemporaryDirectory(prefix="gt-bench-") as folder, own_server(Path(folder), role=APP):
        path = Path(folder) / "census.xml"
        write_council(path, children=children)
        found = {way: in_a_process_of_its_own(way, path) for way in WAYS}
    assert all(run["children"] == children for run in found.values()), "a child was lost"
    for way in WAYS:
        run = found[way]
        figures = {
            "children_per_second": round(children / run["seconds"]),
            "seconds": round(run["seconds"], 1),
            "processor_seconds_here": round(run["processor"], 1),
        }
        ratio = round(run["seconds"] / found["plain"]["seconds"], 1)
        print(
            json.dumps(
                {
                    "bench": "import_census",
                    "way": way,
                    "children": children,
                    **figures,
                    "memory_mb": round(run["memory_mb"]),
                    "limit_mb": MEMORY_LIMIT_MB,
                    "times_lxml_alone": ratio,
                }
            )
        )
    print(json.dumps({"bench": "import_census", "load_average": os.getloadavg()[0]}))


def main() -> None:
    """Read what is asked for, and do it."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--children", type=int, default=50_000)
    ask.add_argument("--way", choices=WAYS)
    ask.add_argument("--file", type=Path)
    asked = ask.parse_args()
    measure(asked.way, asked.file) if asked.way else compare(asked.children)


if __name__ == "__main__":
    main()
