"""The golden thread as a page shows it: strands made ready for the template, with the rope and the small charts drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from goldenthread.casework.workspace.thread.addresses import Links
from goldenthread.design.pictures import thread as rope
from goldenthread.design.pictures.charts import Score, spark, spark_in_words
from goldenthread.design.pictures.svg import Svg
from goldenthread.practice.thread.shape import Bead, BeadState, BeginKind, Line, Progress, Strand, headings

TONES = {
    Progress.WORSE: "red",
    Progress.STUCK: "red",
    Progress.CANNOT_TELL: "yellow",
    Progress.NOT_STARTED: "yellow",
    Progress.ON_HOLD: "grey",
    Progress.STILL_THERE: "grey",
    Progress.GETTING_THERE: "blue",
    Progress.PASSED_ON: "grey",
    Progress.ANSWERED: "green",
    Progress.NOT_IN_FILE: "grey",
    Progress.MET: "green",
}
HELD = {BeadState.WHOLE, BeadState.KNOTTED}


@dataclass(frozen=True)
class ShownLine:
    """One line of a bead, with its chart where it has one."""

    line: Line
    chart: Svg | None
    chart_words: str
    tone: str
    href: str = ""


@dataclass(frozen=True)
class ShownBead:
    """One of the five places: its heading, its lines, and the breaks shown there."""

    kind: str
    heading: str
    state: str
    lines: tuple[ShownLine, ...]
    breaks: tuple[tuple[str, str], ...]
    piece: Svg
    mends: tuple[str, ...] = ()


@dataclass(frozen=True)
class ShownStrand:
    """One strand ready to be shown."""

    number: int
    strand: Strand
    tone: str
    wide: Svg
    beads: tuple[ShownBead, ...]
    href: str = ""

    @property
    def is_wish(self) -> bool:
        """Whether it began with what the child asked for."""
        return self.strand.kind is BeginKind.WISH


def shown(strands: Sequence[Strand], *, first_name: str, links: Links | None = None) -> tuple[ShownStrand, ...]:
    """Strands ready for the page, numbered in their order. With `links`, every bead leads to where it comes from."""
    return tuple(_strand(strand, number, first_name, links) for number, strand in enumerate(strands, start=1))


def _reach(beads: Sequence[Bead]) -> list[rope.Bead]:
    """How far the rope reaches.

    A whole thread: to its last bead that is there, past those not needed (a wish needs no need written down). A broken one: to the bead
    that is there but broken, or the last before the first that is missing; what follows a break hangs on nothing.
    """
    broken = [place for place, bead in enumerate(beads) if bead.state in (BeadState.FRAYED, BeadState.MISSING)]
    if not broken:
        held = max((place + 1 for place, bead in enumerate(beads) if bead.state in HELD), default=0)
        return [rope.Bead.HELD] * held + [rope.Bead.NOT_YET] * (len(beads) - held)
    first = broken[0] + (1 if beads[broken[0]].state is BeadState.FRAYED else 0)
    before = [place for place in range(first) if beads[place].state in HELD or beads[place].state is BeadState.FRAYED]
    held = min((before[-1] + 1) if before else 0, len(beads) - 1)
    return [rope.Bead.HELD] * held + [rope.Bead.MISSING] * (len(beads) - held)


@lru_cache(maxsize=256)
def _ropes(reach: tuple[rope.Bead, ...], met: bool) -> tuple[Svg, tuple[Svg, ...]]:
    """The rope for wide and for narrow screens. How far it reaches is all it says, so the same few are drawn again and again."""
    return rope.wide(reach, met=met), tuple(rope.tall(reach, met=met))


def _strand(strand: Strand, number: int, first_name: str, links: Links | None) -> ShownStrand:
    reach = _reach(strand.beads)
    met = strand.beads[-1].state is BeadState.KNOTTED
    words = headings(strand.kind, first_name=first_name)
    wide, pieces = _ropes(tuple(reach), met)
    beads = tuple(
        _bead(strand, bead, words[bead.kind], piece, links) for bead, piece in zip(strand.beads, pieces, strict=True)
    )
    href = links.strand(strand) if links else ""
    return ShownStrand(number=number, strand=strand, tone=TONES[strand.progress], wide=wide, beads=beads, href=href)


def _bead(strand: Strand, bead: Bead, heading: str, piece: Svg, links: Links | None) -> ShownBead:
    here = [broken for broken in strand.breaks if broken.where is bead.kind]
    return ShownBead(
        kind=bead.kind.value, heading=heading, state=bead.state.value, lines=tuple(_line(line, links) for line in bead.lines),
        breaks=tuple((broken.says, broken.mend) for broken in here), piece=piece,
        mends=tuple(links.mend(broken) if links else "" for broken in here),
    )  # fmt: skip


def _line(line: Line, links: Links | None) -> ShownLine:
    scores = tuple(Score(reading.on, reading.value) for reading in line.readings)
    chart = None
    words = ""
    if scores:
        top = max([10.0, *(score.value for score in scores), line.target or 0])
        words = spark_in_words(scores, goal=line.target)
        chart = spark(scores, label=words, goal=line.target, top=top)
    href = links.of(line.fact_id) if links and line.fact_id else ""
    return ShownLine(line=line, chart=chart, chart_words=words, tone=_tone(line.state), href=href)


def _tone(state: str) -> str:
    return (
        "late"
        if any(word in state.lower() for word in ("late", "past its date", "not started", "did not"))
        else "ok"
        if state
        else ""
    )


@dataclass(frozen=True)
class Count:
    """How many strands there are, how many stand where, in words, and how many are broken."""

    all: int
    standing: tuple[str, ...]
    broken: int


def counted(strands: Sequence[Strand]) -> Count:
    """How many strands stand how. A broken one is counted as broken, whatever else it is."""
    whole = [strand for strand in strands if not strand.is_broken]
    standing = tuple(
        f"{number} {progress.words[:1].lower()}{progress.words[1:]}"
        for progress in Progress
        if (number := sum(1 for strand in whole if strand.progress is progress))
    )
    return Count(all=len(strands), standing=standing, broken=len(strands) - len(whole))
