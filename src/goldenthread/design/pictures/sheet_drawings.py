"""The lines of each sheet for direct work, and where its places are: our own drawings, plain enough for a photocopier."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from goldenthread.design.pictures.sheet_symbols import FACES

INK = "#12436d"
_P = f'fill="#fff" stroke="{INK}" stroke-width="4" stroke-linejoin="round"'
_N = f'fill="none" stroke="{INK}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"'


@dataclass(frozen=True)
class Drawn:
    """A sheet: its lines, the box of each place (x, y, width, height), and where the steps of a numbered place are."""

    lines: str
    boxes: Mapping[str, tuple[int, int, int, int]]
    steps: Mapping[str, Callable[[int], tuple[int, int]]] = field(default_factory=dict)


def _house(x: int, roof: str) -> str:
    return (
        f'<path d="M{x - 10} 210 L{x + 145} 60 L{x + 300} 210 Z" fill="{roof}" stroke="{INK}" stroke-width="4" stroke-linejoin="round"/>'
        f'<rect x="{x + 10}" y="210" width="270" height="440" rx="4" {_P}/>'
        f'<path d="M{x + 122} 650 v-66 a23 23 0 0 1 46 0 v66" {_N}/><circle cx="{x + 145}" cy="150" r="26" {_P}/>'
    )


def _three_houses() -> Drawn:
    roofs = {"good": (25, "#dcefe3"), "worries": (355, "#e3eaf2"), "dreams": (685, "#fdf0c8")}
    ground = f'<path d="M10 652 H990" {_N}/>'
    lines = ground + "".join(_house(x, roof) for x, roof in roofs.values())
    return Drawn(lines, {key: (x + 24, 224, 244, 330) for key, (x, _) in roofs.items()})


def _safety_house() -> Drawn:
    steps = "".join(
        f'<circle cx="{_path(at)[0]}" cy="{_path(at)[1]}" r="17" {_P}/>'
        f'<text x="{_path(at)[0]}" y="{_path(at)[1] + 6}" font-size="17" text-anchor="middle" fill="{INK}">{at}</text>'
        for at in range(11)
    )
    lines = (
        f'<path d="M240 190 L500 30 L760 190 Z" fill="#fdf0c8" stroke="{INK}" stroke-width="4" stroke-linejoin="round"/>'
        f'<rect x="262" y="190" width="476" height="340" rx="4" {_P}/>'
        f'<path d="M262 355 H738" stroke="{INK}" stroke-width="2" stroke-dasharray="3 9"/>'
        f'<rect x="18" y="190" width="216" height="340" rx="22" fill="#f1f8f4" stroke="#00703c" stroke-width="3"/>'
        f'<rect x="766" y="190" width="216" height="340" rx="22" fill="#fdf3f1" stroke="#b0250f" stroke-width="3" stroke-dasharray="10 7"/>'
    )
    boxes = {
        "roof": (400, 90, 210, 98), "inside": (282, 202, 440, 148), "do": (282, 366, 440, 156), "visit": (34, 204, 190, 316),
        "outside": (782, 204, 190, 316),
        "path": (282, 548, 560, 60),
    }  # fmt: skip
    return Drawn(lines + steps, boxes, {"path": _path})


def _path(step: int) -> tuple[int, int]:
    """Ten is at the door."""
    return (110 + step * 79, 655)


def _character() -> Drawn:
    wing = (
        "M430 250 C330 120 150 120 60 210 C60 300 110 330 160 340 C120 390 180 450 250 440 C300 470 380 430 420 360 Z"
    )
    other = (
        "M570 250 C670 120 850 120 940 210 C940 300 890 330 840 340 C880 390 820 450 750 440 C700 470 620 430 580 360 Z"
    )
    lines = (
        f'<path d="{wing}" fill="#eef5fb" stroke="{INK}" stroke-width="4"/><path d="{other}" fill="#eef5fb" stroke="{INK}" stroke-width="4"/>'
        f'<path d="M420 240 C380 420 370 520 340 640 H660 C630 520 620 420 580 240 Z" {_P}/><circle cx="500" cy="160" r="82" {_P}/>'
        f'<circle cx="472" cy="150" r="6" fill="{INK}"/><circle cx="528" cy="150" r="6" fill="{INK}"/><path d="M470 190 Q500 212 530 190" {_N}/>'
        f'<path d="M660 470 L740 430" {_N}/>'
        + "".join(
            f'<rect x="{x}" y="{y}" width="232" height="82" rx="40" fill="#fdf0c8" stroke="#7a5a0c" stroke-width="3"/>'
            for x, y in ((690, 470), (722, 556), (690, 20))
        )
    )
    boxes = {
        "name": (40, 24, 330, 90), "coat": (392, 320, 220, 310), "wings": (112, 190, 270, 240),
        "wish_1": (716, 26, 190, 76), "wish_2": (716, 476, 190, 76), "wish_3": (748, 562, 190, 76),
    }  # fmt: skip
    return Drawn(lines, boxes)


def _rung(step: int) -> tuple[int, int]:
    return (240, 664 - step * 62)


def _ladder() -> Drawn:
    rungs = "".join(
        f'<path d="M170 {_rung(at)[1]} H310" {_N}/>'
        f'<text x="140" y="{_rung(at)[1] + 9}" font-size="27" font-weight="700" text-anchor="end" fill="{INK}">{at}</text>'
        for at in range(11)
    )
    faces = "".join(
        f'<g transform="translate(28 {600 - at * 150}) scale(.78)">{drawn}</g>' for at, drawn in enumerate(FACES)
    )
    lines = f'<path d="M170 694 V20 M310 694 V20" {_N}/>{rungs}{faces}' + "".join(
        f'<rect x="356" y="{y}" width="624" height="{high}" rx="14" fill="{colour}" stroke="{INK}" stroke-width="2.5"/>'
        for y, high, colour in (
            (16, 84, "#fff"),
            (114, 92, "#fdf0c8"),
            (220, 180, "#fff"),
            (414, 92, "#dcefe3"),
            (520, 164, "#fff"),
        )
    )
    boxes = {
        "about": (374, 24, 590, 72), "now": (374, 122, 590, 80), "why_not_lower": (374, 228, 590, 168), "hoped": (374, 422, 590, 80),
        "one_up": (374, 528, 590, 152),
    }  # fmt: skip
    return Drawn(lines, boxes, {"now": _rung, "hoped": _rung})


def _feelings() -> Drawn:
    islands = {
        "happy": (20, 20, "#fdf0c8"), "calm": (352, 20, "#dcefe3"), "sad": (684, 20, "#d9e7f4"),
        "scared": (20, 360, "#e9e2f3"), "cross": (352, 360, "#fbd9cf"), "other": (684, 360, "#fff"),
    }  # fmt: skip
    lines = "".join(
        f'<path d="M{x + 40} {y + 20} Q{x + 150} {y - 14} {x + 260} {y + 24} '
        f"Q{x + 318} {y + 90} {x + 286} {y + 190} Q{x + 270} {y + 292} {x + 150} {y + 300} "
        f'Q{x + 20} {y + 306} {x + 8} {y + 190} Q{x - 8} {y + 70} {x + 40} {y + 20} Z" fill="{colour}" stroke="{INK}" stroke-width="3.5"/>'
        for x, y, colour in islands.values()
    )
    waves = "".join(
        f'<path d="M{x} 343 q14 -12 28 0 t28 0 t28 0 t28 0" fill="none" stroke="#8fb8d8" stroke-width="3"/>'
        for x in (60, 300, 560, 800)
    )
    return Drawn(lines + waves, {key: (x + 44, y + 36, 224, 220) for key, (x, y, _) in islands.items()})


def _routine() -> Drawn:
    columns = {
        "every_day": (16, "#dcefe3"),
        "sometimes": (264, "#fdf0c8"),
        "never": (512, "#fbd9cf"),
        "wanted": (760, "#e3eef8"),
    }
    lines = "".join(
        f'<rect x="{x}" y="16" width="224" height="668" rx="14" {_P}/>'
        f'<path d="M{x} 76 V30 a14 14 0 0 1 14 -14 h196 a14 14 0 0 1 14 14 v46 Z" '
        f'fill="{colour}" stroke="{INK}" stroke-width="3"/>'
        for x, colour in columns.values()
    )
    return Drawn(lines, {key: (x + 14, 32, 200, 640) for key, (x, _) in columns.items()})


def _circles() -> Drawn:
    lines = "".join(
        f'<circle cx="500" cy="350" r="{r}" fill="{colour}" stroke="{INK}" stroke-width="3"/>'
        for r, colour in ((338, "#f4f8fb"), (236, "#e3eef8"), (136, "#fdf0c8"))
    )
    lines += f'<circle cx="500" cy="296" r="20" {_P}/><path d="M500 316 v34 M478 330 h44 M500 350 l-14 24 M500 350 l14 24" {_N}/>'
    lines += f'<rect x="14" y="14" width="196" height="250" rx="14" {_P}/><rect x="790" y="436" width="196" height="250" rx="14" {_P}/>'
    boxes = {
        "closest": (424, 380, 156, 92), "close": (412, 132, 176, 120), "further": (400, 586, 200, 100), "helpers": (28, 24, 172, 232),
        "away": (804, 446, 172, 232),
    }  # fmt: skip
    return Drawn(lines, boxes)


def _day() -> Drawn:
    keys = ("waking", "morning", "school", "home", "evening", "bed", "night")
    spots = [(20 + at * 244, 20) for at in range(4)] + [(20 + at * 325, 370) for at in range(3)]
    wide = [228] * 4 + [310] * 3
    skies = ("#fdf0c8", "#fff6dd", "#e3f0fa", "#fdf0c8", "#fbe3d2", "#e2def0", "#d3dcea")
    lines = "".join(
        f'<rect x="{x}" y="{y}" width="{w}" height="310" rx="14" {_P}/>'
        f'<path d="M{x} {y + 60} v-46 a14 14 0 0 1 14 -14 h{w - 28} a14 14 0 0 1 14 14 v46 Z" '
        f'fill="{sky}" stroke="{INK}" stroke-width="3"/>'
        for (x, y), w, sky in zip(spots, wide, skies, strict=True)
    )
    return Drawn(lines, {key: (x + 14, y + 18, w - 26, 285) for key, (x, y), w in zip(keys, spots, wide, strict=True)})


DRAWN: dict[str, Drawn] = {
    "three_houses": _three_houses(), "safety_house": _safety_house(), "character": _character(), "ladder": _ladder(), "feelings_map": _feelings(),
    "routine_sort": _routine(), "circles": _circles(), "a_day": _day(),
}  # fmt: skip
