"""How long it takes to hold the rules to a census of 50,000 made-up children, report and spreadsheet and all; one JSON line per figure.

    python bench/review_census.py [--children 50000] [--rounds 2]

The peer is lxml's own iterparse walking over the same file and keeping nothing, in the same run, round by round, each in a process of
its own; our reader alone stands between them. Limits: 15 seconds on one core, 400 MB.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src"), str(ROOT / "tests")]
MOST_SECONDS, MEMORY_LIMIT_MB = 15, 400
KB_IN_MB = 1024


def review_all(path: Path) -> int:
    """Review the file and write both reports, as the command does."""
    from goldenthread.returns.census_review.lines import write_lines
    from goldenthread.returns.census_review.page import write_page
    from goldenthread.returns.census_review.reviewing import review

    with path.open("rb") as file:
        found = review(file)
    with (path.parent / "report.html").open("w", encoding="utf-8") as out:
        write_page(found, out, named=path.name)
    with (path.parent / "all.csv").open("w", encoding="utf-8", newline="") as out:
        write_lines(found, out)
    return found.children


def measure(reader: str, path: Path) -> None:
    """One going-through in this process: children, processor seconds, and the most memory the process ever held."""
    from bench.read_census import read_ours, read_plainly

    began = time.process_time()
    children = {"review": review_all, "read": read_ours, "plain": read_plainly}[reader](path)
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KB_IN_MB
    print(json.dumps({"children": children, "seconds": seconds, "memory_mb": memory}))


def apart(reader: str, path: Path) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, __file__, "--reader", reader, "--file", str(path)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def compare(children: int, rounds: int) -> None:
    """Write the file, go through it each way in turn, and print the figures."""
    from cast.census.making import write_uneven_council

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "census.xml"
        write_uneven_council(path, children=children)
        size = path.stat().st_size / KB_IN_MB**2
        runs = [{reader: apart(reader, path) for reader in ("review", "read", "plain")} for _ in range(rounds)]
        written = {name: (path.parent / name).stat().st_size / KB_IN_MB**2 for name in ("report.html", "all.csv")}
    assert all(one["children"] == children for run in runs for one in run.values()), "a child was lost"
    seconds = {reader: min(run[reader]["seconds"] for run in runs) for reader in runs[0]}
    memory = max(run["review"]["memory_mb"] for run in runs)
    ratio = statistics.median(run["review"]["seconds"] / run["plain"]["seconds"] for run in runs)
    for figure in (
        {"figure": "processor seconds", "value": round(seconds["review"], 1), "target": MOST_SECONDS, "met": seconds["review"] <= MOST_SECONDS,
            "reading_alone": round(seconds["read"], 1), "plain_iterparse": round(seconds["plain"], 1), "times_plain": round(ratio, 1)},
        {"figure": "peak memory, MB", "value": round(memory, 1), "target": MEMORY_LIMIT_MB, "met": memory <= MEMORY_LIMIT_MB},
        {"figure": "written, MB", "census": round(size, 1), "report": round(written["report.html"], 2), "csv": round(written["all.csv"], 2)},
    ):  # fmt: skip
        print(json.dumps({"bench": "review_census", "children": children, **figure}))


def main() -> None:
    """Read what is asked for, and do it."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--children", type=int, default=50_000)
    ask.add_argument("--rounds", type=int, default=2)
    ask.add_argument("--reader", choices=["review", "read", "plain"])
    ask.add_argument("--file", type=Path)
    asked = ask.parse_args()
    if asked.reader:
        measure(asked.reader, asked.file)
    else:
        compare(asked.children, asked.rounds)


if __name__ == "__main__":
    main()
