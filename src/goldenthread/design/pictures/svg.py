"""Writes SVG elements, escaping every word and attribute.

Every picture is built from these few functions, so no name, however typed, can become markup.
Shape: `Svg` is finished markup; a plain `str` handed in as a child is words, and is escaped.
"""

import re
from html import escape

from goldenthread.design.pictures.colours import FONT, INK, WHITE

Value = str | float | None

HALO_WIDTH = 4
KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class Svg(str):
    """Finished markup, which a template prints as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


def number(value: float) -> str:
    """Write a number with at most one decimal: 12.0 becomes 12, 12.345 becomes 12.3."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def joined(parts: "list[Svg] | tuple[Svg, ...]") -> Svg:
    """Put pieces of finished markup one after another."""
    return Svg("".join(parts))


def element(name: str, *children: str, **attributes: Value) -> Svg:
    """Write one element; `stroke_width=2` becomes `stroke-width="2"`, None leaves an attribute out."""
    if "style" in attributes:
        raise ValueError("Pictures use presentation attributes only; inline styles are refused by the content policy.")
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_value(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(child if isinstance(child, Svg) else escape(child) for child in children)
    return Svg(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else number(value)


def group(*children: Svg, **attributes: Value) -> Svg:
    """Gather pieces in one `<g>`."""
    return element("g", *children, **attributes)


def path(d: str, **attributes: Value) -> Svg:
    """Draw a line along `d`, unfilled unless a fill is given."""
    return element("path", d=d, **{"fill": "none", **attributes})


def circle(x: float, y: float, r: float, **attributes: Value) -> Svg:
    """Draw a circle."""
    return element("circle", cx=x, cy=y, r=r, **attributes)


def rect(x: float, y: float, width: float, height: float, **attributes: Value) -> Svg:
    """Draw a rectangle."""
    return element("rect", x=x, y=y, width=width, height=height, **attributes)


def text(words: str, x: float, y: float, *, anchor: str = "start", bold: bool = False, **attributes: Value) -> Svg:
    """Write one line of words: one `<text>` a line, because anchored multi-line text shifts in print."""
    return element(
        "text",
        words,
        x=x,
        y=y,
        text_anchor=None if anchor == "start" else anchor,
        font_weight="700" if bold else None,
        **attributes,
    )


def haloed(words: str, x: float, y: float, *, anchor: str = "start", bold: bool = False, **attributes: Value) -> Svg:
    """Write words that stay readable over lines.

    The white halo is a separate text underneath: the PDF maker ignores `paint-order`, and the words would vanish.
    """
    edge: dict[str, Value] = {"stroke": WHITE, "stroke_width": HALO_WIDTH, "stroke_linejoin": "round"}
    under = {**attributes, "fill": WHITE, **edge, "aria_hidden": "true"}
    return joined(
        [
            text(words, x, y, anchor=anchor, bold=bold, **under),
            text(words, x, y, anchor=anchor, bold=bold, **attributes),
        ]
    )


def link(href: str | None, *children: Svg, label: str) -> Svg:
    """Wrap a drawn thing in a link to its page; without an address it is only a group.

    Raises:
        ValueError: the address leaves this site.
    """
    if href is None:
        return group(*children)
    if not href.startswith(("/", "#")) or href.startswith("//"):
        raise ValueError(f"A picture links only within this site, not to {href!r}.")
    return element("a", *children, href=href, aria_label=label)


def picture(
    key: str,
    *children: Svg,
    box: tuple[float, float, float, float],
    title: str,
    description: str,
    linked: bool = False,
    **attributes: Value,
) -> Svg:
    """Frame a whole picture, with a title and a description for those who hear it.

    Shape: `box` is left, top, width, height. `key` makes ids unique on the page: letters, digits, `-` and `_`.
    A picture holding links is a group, because everything inside an image is hidden from a screen reader.
    """
    checked_key(key)
    _, _, width, height = box
    return element(
        "svg",
        element("title", title, id=f"{key}-title"),
        element("desc", description, id=f"{key}-desc"),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        class_="picture",
        viewBox=" ".join(map(number, box)),
        width=width,
        height=height,
        role="group" if linked else "img",
        aria_labelledby=f"{key}-title {key}-desc",
        **{"font_family": FONT, "font_size": 14, "fill": INK, **attributes},
    )


def checked_key(key: str) -> str:
    """Give back a key fit for an id.

    Raises:
        ValueError: it holds anything but letters, digits, `-` and `_`, or does not begin with a letter.
    """
    if not KEY.fullmatch(key):
        raise ValueError(f"A picture's key is letters, digits, - and _ (it becomes an id), not {key!r}.")
    return key
