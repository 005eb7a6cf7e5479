"""Family pictures: how true, how clear and how quick; one JSON line per figure.

    python bench/genogram.py [--families 500]

The hard family of 33, families of about 20, 33 and 60 people, and random hard families, each read back from its finished markup. A false
relation is a line that says anything the family is not; an overlap is a name, symbol, date or another family's line with something over
it. The control is the same drawing with one child's line moved: every one must be noticed. No clock but the processor's is used.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path[:1] = [str(Path(__file__).parents[1] / folder) for folder in ("src", "tests", ".")]
LIMITS = {20: 1.0, 33: 2.0, 60: 4.0}
PAGE_LIMIT = 0.1
LINE = re.compile(r'<path d="M([\d.]+) ([\d.]+)L\1 ([\d.]+)" fill="none"/>')


def main() -> None:
    """Measure, say."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--families", type=int, default=500)
    many = ask.parse_args().families
    from bench.made_up_families import made_up_family

    from rules.pictures.families import HARD_FAMILY

    hard = Seen()
    hard.look(HARD_FAMILY)
    say("the hard family, 33 people", seconds=hard.slowest, limit=LIMITS[33], **hard.faults())
    say("the hard family again, its order kept", seconds=drawn_again(HARD_FAMILY), limit=PAGE_LIMIT)
    for size, limit in LIMITS.items():
        seen = Seen()
        for seed in range(4):
            seen.look(made_up_family(size, 9000 + seed))
        say(f"families of {size}, four of them", seconds=seen.slowest, limit=limit, **seen.faults())
    seen = Seen()
    for seed in range(many):
        seen.look(made_up_family(6 + seed % 20, seed))
    say(f"{many} random families of 6 to 25", seconds=seen.slowest, mean=round(seen.seconds / many, 3), **seen.faults())


@dataclass
class Seen:
    """What came of drawing some families."""

    families: int = 0
    refused: int = 0
    in_words: int = 0
    false: int = 0
    overlaps: int = 0
    sabotaged: int = 0
    noticed: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    not_drawn: list[str] = field(default_factory=list)

    def look(self, family: object) -> None:
        """Draw one family and read it back."""
        from goldenthread.design.pictures.genogram import CannotDraw, draw
        from goldenthread.design.pictures.genogram.check import meant
        from goldenthread.design.pictures.genogram.crowding import crowded
        from goldenthread.design.pictures.genogram.layout import lay_out
        from goldenthread.design.pictures.genogram.retracing import retraced

        self.families += 1
        begun = time.process_time()
        try:
            layout = lay_out(family)  # type: ignore[arg-type]
            svg = draw(family, key="family", title="A family", rows=layout.rows)  # type: ignore[arg-type]
        except CannotDraw as refusal:
            self.refused += 1
            self.not_drawn.append(str(refusal))
            return
        took = time.process_time() - begun
        self.seconds, self.slowest = self.seconds + took, max(self.slowest, took)
        known = {one.parents: (one.children, one.line, one.slashes) for one in meant(layout.asked)}
        read = {one.parents: (one.children, one.line, one.slashes) for one in retraced(svg)}
        self.false += sum(read.get(parents) != what for parents, what in known.items()) + len(
            read.keys() - known.keys()
        )
        self.overlaps += len(crowded(family, layout))  # type: ignore[arg-type]
        self.in_words += bool(layout.asked.left_to_words)
        self._sabotage(svg, retraced, known, CannotDraw)

    def _sabotage(self, svg: str, retraced: object, known: object, refused: type[Exception]) -> None:
        """Move one child's line and see that it is noticed."""
        for broken in moved(svg):
            self.sabotaged += 1
            try:
                read = {one.parents: (one.children, one.line, one.slashes) for one in retraced(broken)}  # type: ignore[operator]
                self.noticed += read != known
            except refused:
                self.noticed += 1

    def faults(self) -> dict[str, object]:
        """The figures that must be nought, and the control."""
        return {
            "families": self.families, "refused": self.refused, "false relations": self.false, "overlaps": self.overlaps,
            "something left to the words": self.in_words, "control: lines moved": self.sabotaged, "noticed": self.noticed,
        }  # fmt: skip


def moved(svg: str) -> Iterator[str]:
    """The picture with one upright line moved aside, so that it hangs elsewhere."""
    lines = list(LINE.finditer(svg)) or []
    for line in lines[-1:]:
        aside = f"{float(line[1]) + 61:g}"
        yield svg.replace(
            line[0], line[0].replace(f"M{line[1]} ", f"M{aside} ").replace(f"L{line[1]} ", f"L{aside} "), 1
        )


def drawn_again(family: object) -> float:
    """The mean of drawing a family whose order is known."""
    from goldenthread.design.pictures.genogram import arrange, draw

    rows = arrange(family)  # type: ignore[arg-type]
    begun = time.process_time()
    for _ in range(20):
        draw(family, key="family", title="A family", rows=rows)  # type: ignore[arg-type]
    return (time.process_time() - begun) / 20


def say(what: str, *, seconds: float, limit: float | None = None, **more: object) -> None:
    """One line for one figure; the slowest of several."""
    told = {"what": what, "cpu seconds, slowest": round(seconds, 3)} | (
        {"limit": limit, "met": seconds <= limit} if limit else {}
    )
    print(json.dumps(told | more), flush=True)


if __name__ == "__main__":
    main()
