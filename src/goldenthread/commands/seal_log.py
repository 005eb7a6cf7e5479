"""Seal the log every few seconds: seal-log [--every SECONDS | --once]."""

import argparse
import signal
import threading

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Seal until told to stop (Ctrl-C or SIGTERM), or one round with --once."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread seal-log", description=__doc__)
    parser.add_argument("--every", type=float, default=5, metavar="SECONDS", help="seconds between two rounds (5)")
    parser.add_argument("--once", action="store_true", help="one round, then stop")
    asked = parser.parse_args(words)
    with database():
        ready_django()
        from goldenthread.access import sealing

        if asked.once:
            print(f"Sealed {sealing.seal_and_keep()} lines.")
            return 0
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        sealing.keep_sealing(every=asked.every, stop=stop)
    return 0
