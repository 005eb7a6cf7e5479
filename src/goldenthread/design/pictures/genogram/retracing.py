"""Takes a finished picture apart again into lines, people and slashes, from its markup alone, so that what is read is what is shown."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from goldenthread.design.pictures.genogram.family import CannotDraw
from goldenthread.design.pictures.genogram.manners import DASHES
from goldenthread.design.pictures.genogram.reading import Relation, Slash, Stroke, read
from goldenthread.design.pictures.genogram.wires import LOSS_TOP, PREGNANCY_TOP

SVG = "{http://www.w3.org/2000/svg}"
MANNERS = {dashes: manner for manner, dashes in DASHES.items()}
BEGINS = re.compile(r"M(-?[\d.]+) (-?[\d.]+)")
ENDS = re.compile(r"([HVL])(-?[\d.]+)(?: (-?[\d.]+))?$")
SLASHES = re.compile(r"M(-?[\d.]+) (-?[\d.]+)l8 -18")
DIAMOND_OR_TRIANGLE = re.compile(r"M(-?[\d.]+) (-?[\d.]+)l([\d.]+) ([\d.]+)(.)")
LOSS_HALF = 13.0


def retraced(svg: str) -> frozenset[Relation]:
    """What the lines of a finished picture say.

    Raises:
        CannotDraw: they say nothing that could be true of a family.
    """
    root = ElementTree.fromstring(svg)
    places = {one.attrib["data-person"]: _middle(one) for one in root.iter(f"{SVG}g") if "data-person" in one.attrib}
    return read(list(_strokes(_part(root, "lines"))), places, _slashes(_part(root, "marks")))


def _part(root: Element, name: str) -> Element:
    found = root.find(f".//{SVG}g[@data-part='{name}']")
    if found is None:
        raise CannotDraw("The picture has no lines to read.")
    return found


def _strokes(lines: Element) -> Iterator[Stroke]:
    for one in lines:
        if one.tag == f"{SVG}path":
            yield _stroke(one)
        else:
            yield _between(*map(_stroke, one))


def _stroke(path: Element) -> Stroke:
    begun, ended = BEGINS.match(path.attrib["d"]), ENDS.search(path.attrib["d"])
    if not begun or not ended:
        raise CannotDraw("A line of the picture cannot be read.")
    x1, y1 = float(begun[1]), float(begun[2])
    way, first = ended[1], float(ended[2])
    x2, y2 = (first, y1) if way == "H" else (x1, first) if way == "V" else (first, float(ended[3]))
    return Stroke(x1, y1, x2, y2, MANNERS[path.attrib.get("stroke-dasharray")])


def _between(one: Stroke, two: Stroke) -> Stroke:
    """Two lines drawn beside each other, as the one they stand for: a solid beside a broken one, or two alike."""
    x1, y1, x2, y2 = (one.x1 + two.x1) / 2, (one.y1 + two.y1) / 2, (one.x2 + two.x2) / 2, (one.y2 + two.y2) / 2
    return Stroke(x1, y1, x2, y2, two.manner, twice=True)


def _middle(person: Element) -> tuple[float, float]:
    """Where somebody stands, by the first shape that stands for them."""
    for shape in person.iter():
        if shape.tag == f"{SVG}rect":
            x, y, width, height = (float(shape.attrib[name]) for name in ("x", "y", "width", "height"))
            return x + width / 2, y + height / 2
        if shape.tag == f"{SVG}circle":
            return float(shape.attrib["cx"]), float(shape.attrib["cy"])
        if shape.tag == f"{SVG}path" and (found := DIAMOND_OR_TRIANGLE.match(shape.attrib["d"])):
            x, y, across, down = (float(found[i]) for i in range(1, 5))
            if found[5] == "h":
                down = LOSS_TOP if across == LOSS_HALF else PREGNANCY_TOP
            return x, y + down
    raise CannotDraw("Somebody in the picture has no place.")


def _slashes(marks: Element) -> Iterator[Slash]:
    for path in marks.iter(f"{SVG}path"):
        found = [(float(x) + 4, float(y) - 9) for x, y in SLASHES.findall(path.attrib["d"])]
        if found:
            yield Slash(sum(x for x, _ in found) / len(found), found[0][1], len(found))
