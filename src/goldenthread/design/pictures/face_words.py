"""A face as the short words it is stored in, and back: `skin=tan; hair=bunches; age=child`."""

from dataclasses import asdict, fields

from goldenthread.design.pictures.face import Figure


def face_words(figure: Figure) -> str:
    """A figure's choices in short words; those left as they come are not written.

    >>> face_words(Figure(skin="tan", hair="bunches"))
    'skin=tan; hair=bunches'
    """
    plain = Figure()
    return "; ".join(f"{part}={chosen}" for part, chosen in asdict(figure).items() if chosen != getattr(plain, part))


def figure_from(words: str) -> Figure | None:
    """The figure these words describe; None where nobody has chosen one, or where the words no longer make one.

    Reading: a picture must never keep a page from opening, so what cannot be drawn becomes initials.

    >>> figure_from("skin=tan; hair=bunches").hair, figure_from(""), figure_from("hair=purple rain")
    ('bunches', None, None)
    """
    pairs = [part.split("=", 1) for part in words.split(";") if "=" in part]
    chosen = {name.strip(): value.strip() for name, value in pairs}
    if not chosen or not set(chosen) <= {part.name for part in fields(Figure)}:
        return None
    try:
        return Figure(**chosen)
    except ValueError:
        return None
