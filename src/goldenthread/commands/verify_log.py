"""Check that nobody has tampered with the log: verify-log [--roots FILE] [--json]. 0 untouched, 1 something was found."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Check the whole log and say what was found."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread verify-log", description=__doc__)
    parser.add_argument(
        "--roots", type=Path, metavar="FILE", help="file or folder of roots kept outside (this server's own)"
    )
    parser.add_argument("--json", action="store_true", help="the finding as JSON")
    asked = parser.parse_args(words)
    with database():
        ready_django()
        from goldenthread.access.sealing import roots_folder
        from goldenthread.access.verifying import verify

        verdict = verify(roots_at=asked.roots or roots_folder())
    if asked.json:
        print(json.dumps({"untouched": not verdict.problems, **asdict(verdict)}))
    else:
        sealed = f"{verdict.lines} sealed lines in {verdict.seals} seals, {verdict.roots_compared} roots compared"
        _say(verdict.problems, f"{sealed}, {verdict.not_sealed_yet} lines not sealed yet.")
    return 1 if verdict.problems else 0


def _say(problems: list[str], counts: str) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{'TAMPERED' if problems else 'Untouched'}: {counts}")
