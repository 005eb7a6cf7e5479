"""How fast and in how little memory a census of 50,000 made-up children is read; one JSON line per figure.

    python bench/read_census.py [--children 50000] [--rounds 3]

The peer is lxml's own iterparse walking over the same file and keeping nothing, in the same run, round by round, each
reading in a process of its own. Limit: 500 MB (docs: performance budget).
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
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
MEMORY_LIMIT_MB = 500
KB_IN_MB = 1024


def read_ours(path: Path) -> int:
    """Read every child into rows, listing every problem."""
    from goldenthread.returns.cin.reader import read

    with path.open("rb") as file:
        return sum(1 for _ in read(file, on_problem=lambda problem: None))


def read_plainly(path: Path) -> int:
    """Only meet every element, as the library does by itself."""
    from lxml import etree

    children = 0
    for _, element in etree.iterparse(path, events=("end",)):
        if element.tag == "Child":
            children += 1
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return children


def measure(reader: str, path: Path) -> None:
    """One reading in this process: children, processor seconds, and the most memory the process ever held."""
    began = time.process_time()
    children = {"ours": read_ours, "plain": read_plainly}[reader](path)
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KB_IN_MB
    print(json.dumps({"children": children, "seconds": seconds, "memory_mb": memory}))


def in_a_process_of_its_own(reader: str, path: Path) -> dict[str, float]:
    """Measure one reading apart from everything else."""
    command = [sys.executable, __file__, "--reader", reader, "--file", str(path)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def compare(children: int, rounds: int) -> None:
    """Write the file, read it both ways in turn, and print the figures."""
    from cast.census.making import write_council

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "census.xml"
        write_council(path, children=children)
        size = path.stat().st_size / KB_IN_MB**2
        found = [(in_a_process_of_its_own("ours", path), in_a_process_of_its_own("plain", path)) for _ in range(rounds)]
    assert all(run["children"] == children for both in found for run in both), "a child was lost"
    seconds = statistics.median(ours["seconds"] for ours, _ in found)
    ratio = statistics.median(ours["seconds"] / plain["seconds"] for ours, plain in found)
    memory = max(ours["memory_mb"] for ours, _ in found)
    for figure in (
        {"figure": "children read per second", "value": round(children / seconds), "children": children},
        {"figure": "peak memory, MB", "value": round(memory, 1), "limit": MEMORY_LIMIT_MB, "file_mb": round(size, 1)},
        {"figure": "processor time against plain iterparse", "value": round(ratio, 2), "seconds": round(seconds, 2)},
    ):
        print(json.dumps({"bench": "read_census", **figure}))


def main() -> None:
    """Read what is asked for, and do it."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--children", type=int, default=50_000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--reader", choices=["ours", "plain"])
    ask.add_argument("--file", type=Path)
    asked = ask.parse_args()
    if asked.reader:
        measure(asked.reader, asked.file)
    else:
        compare(asked.children, asked.rounds)


if __name__ == "__main__":
    main()
