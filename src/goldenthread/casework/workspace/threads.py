"""The golden thread as a page shows it: strands made ready for the template, with the rope and the small charts drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.design.pictures import thread as rope
from goldenthread.design.pictures.charts import Score, spark, spark_in_words
from goldenthread.design.pictures.svg import Svg
from goldenthread.practice.thread.shape import Bead, BeadState, BeginKind, Line, Progress, Strand, headings

TONES = {
    Progress.WORSE: "red", Progress.STUCK: "red", Progress.CANNOT_TELL: "yellow", Progress.NOT_STARTED: "yellow", Progress.ON_HOLD: "grey",
    Progress.GETTING_THERE: "blue", Progress.PASSED_ON: "grey", Progress.ANSWERED: "green", Progress.NOT_IN_FILE: "grey", Progress.MET: "green",
}
HELD = {BeadState.WHOLE, BeadState.KNOTTED}


@dataclass(frozen=True)
class ShownLine:
    """One line of a bead, with its chart where it has one."""

    line: Line
    chart: Svg | None
    chart_words: str
    tone: str


@dataclass(frozen=True)
class ShownBead:
    """One of the five places: its heading, its lines, and the breaks shown there."""

    kind: str
    heading: str
    state: str
    lines: tuple[ShownLine, ...]
    breaks: tuple[tuple[str, str], ...]
    piece: Svg


@dataclass(frozen=True)
class ShownStrand:
    """One strand ready to be shown."""

    number: int
    strand: Strand
    tone: str
    wide: Svg
    beads: tuple[ShownBead, ...]

    @property
    def is_wish(self) -> bool:
        """Whether it began with what the child asked for."""
        return self.strand.kind is BeginKind.WISH


def shown(strands: Sequence[Strand], *, first_name: str) -> tuple[ShownStrand, ...]:
    """Strands ready for the page, numbered in their order."""
    return tuple(_strand(strand, number, first_name) for number, strand in enumerate(strands, start=1))


def _reach(beads: Sequence[Bead]) -> list[rope.Bead]:
    """Whether the rope reaches each bead. Where a bead is there but broken, it reaches it and frays behind it."""
    found: list[rope.Bead] = []
    frayed = False
    for bead in beads:
        if frayed or bead.state is BeadState.MISSING:
            found.append(rope.Bead.MISSING)
        else:
            found.append(rope.Bead.HELD if bead.state in HELD or bead.state is BeadState.FRAYED else rope.Bead.NOT_YET)
        frayed = frayed or bead.state is BeadState.FRAYED
    if beads[-1].state is BeadState.FRAYED and rope.Bead.MISSING not in found:
        found[-1] = rope.Bead.MISSING
    return found


def _strand(strand: Strand, number: int, first_name: str) -> ShownStrand:
    reach = _reach(strand.beads)
    met = strand.beads[-1].state is BeadState.KNOTTED
    words = headings(strand.kind, first_name=first_name)
    pieces = rope.tall(reach, met=met)
    beads = tuple(_bead(strand, bead, words[bead.kind], piece) for bead, piece in zip(strand.beads, pieces, strict=True))
    return ShownStrand(number=number, strand=strand, tone=TONES[strand.progress], wide=rope.wide(reach, met=met), beads=beads)


def _bead(strand: Strand, bead: Bead, heading: str, piece: Svg) -> ShownBead:
    breaks = tuple((broken.says, broken.mend) for broken in strand.breaks if broken.where is bead.kind)
    lines = tuple(_line(line) for line in bead.lines)
    return ShownBead(kind=bead.kind.value, heading=heading, state=bead.state.value, lines=lines, breaks=breaks, piece=piece)


def _line(line: Line) -> ShownLine:
    scores = tuple(Score(reading.on, reading.value) for reading in line.readings)
    chart = None
    words = ""
    if scores:
        top = max([10.0, *(score.value for score in scores), line.target or 0])
        words = spark_in_words(scores, goal=line.target)
        chart = spark(scores, label=words, goal=line.target, top=top)
    return ShownLine(line=line, chart=chart, chart_words=words, tone=_tone(line.state))


def _tone(state: str) -> str:
    return "late" if any(word in state for word in ("late", "not started", "did not")) else "ok" if state else ""


@dataclass(frozen=True)
class Count:
    """How many strands stand how."""

    met: int
    moving: int
    broken: int
    other: int

    @property
    def all(self) -> int:
        """How many there are."""
        return self.met + self.moving + self.broken + self.other


def counted(strands: Sequence[Strand]) -> Count:
    """How many strands are met, moving, broken, and neither."""
    met = sum(1 for strand in strands if strand.progress in (Progress.MET, Progress.ANSWERED) and not strand.is_broken)
    broken = sum(1 for strand in strands if strand.is_broken)
    moving = sum(1 for strand in strands if strand.progress is Progress.GETTING_THERE and not strand.is_broken)
    return Count(met=met, moving=moving, broken=broken, other=len(strands) - met - moving - broken)
