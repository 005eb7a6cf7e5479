"""How wide words will be, near enough to keep labels apart: no font is read, widths are by kind of letter."""

NARROW = frozenset("iIljtfr.,:;'’‘!|()[] -")
WIDE = frozenset("mwMW@%—…")


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """Estimate the width of one line of words at a font size.

    >>> width_of("ill", 10) < width_of("oak", 10) < width_of("MUM", 10)
    True
    """
    ems = sum(0.34 if c in NARROW else 0.9 if c in WIDE else 0.68 if c.isupper() else 0.56 for c in words)
    return ems * size * (1.06 if bold else 1.0)


def shortened(words: str, *, within: float, size: float) -> str:
    """Cut words to fit a width, ending in an ellipsis; nothing at all when not even three letters fit.

    >>> shortened("Child in need", within=200, size=13)
    'Child in need'
    >>> shortened("Child in need", within=50, size=13)
    'Child…'
    """
    if width_of(words, size) <= within:
        return words
    kept = words
    while kept and width_of(kept + "…", size) > within:
        kept = kept[:-1]
    return kept.rstrip() + "…" if len(kept) >= 3 else ""


def wrapped(words: str, *, within: float, size: float, bold: bool = False) -> list[str]:
    """Break words into lines no wider than a width, between words; a longer word keeps its own line.

    >>> wrapped("School worried: 6 days missed", within=100, size=13)
    ['School worried:', '6 days missed']
    """
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, bold=bold) <= within:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]
