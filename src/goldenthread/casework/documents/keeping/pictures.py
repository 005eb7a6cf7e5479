"""Pictures made anew: upright, no larger than a page needs, and without what a camera writes into them (place, time, device).

Serves: K2.07
"""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageOps

from goldenthread.casework.documents.keeping.kinds import BROKEN, Made, Refused

LARGEST_SIDE = 2400
PREVIEW_SIDE = 600
MOST_PIXELS = 64_000_000
LARGEST_PNG_BYTES = 3_000_000
"""A larger PNG is a photo saved as one: it is kept as JPEG."""

TOO_MANY_PIXELS = "This picture has far more dots than any camera makes. Send a smaller copy of it."
READERS = {"jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP", "heic": "HEIF"}


def make_picture(data: bytes, kind: str) -> Made:
    """The picture as it is kept, with a preview.

    Raises:
        Refused: it is not whole, is no picture after all, or has too many dots.
    """
    upright = _upright(data, kind)
    upright.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS)
    as_png = _saved(upright, "PNG") if kind in ("png", "gif") or upright.mode == "RGBA" else b""
    if as_png and len(as_png) <= LARGEST_PNG_BYTES:
        return Made("png", as_png, pixels=upright.size, preview=preview_of(upright))
    return Made("jpeg", _saved(_on_white(upright), "JPEG"), pixels=upright.size, preview=preview_of(upright))


def preview_of(picture: Image.Image) -> bytes:
    """A small copy for pages."""
    small = _on_white(picture.copy())
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE), Image.Resampling.LANCZOS)
    return _saved(small, "JPEG")


def _upright(data: bytes, kind: str) -> Image.Image:
    if kind == "heic":
        import pi_heif  # type: ignore[import-untyped]

        pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=[READERS[kind]]) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise Refused(TOO_MANY_PIXELS)
                picture.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))
                picture.load()
                return _only_dots(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise Refused(TOO_MANY_PIXELS) from bomb
    except (OSError, ValueError, SyntaxError, IndexError, TypeError, RuntimeError, EOFError) as error:
        raise Refused(BROKEN) from error


def _only_dots(picture: Image.Image) -> Image.Image:
    """The dots of a picture in a new one, so that nothing else comes along."""
    see_through = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    flat = picture.convert("RGBA" if see_through else "RGB")
    return Image.frombytes(flat.mode, flat.size, flat.tobytes())


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    page = Image.new("RGB", picture.size, "white")
    page.paste(picture, mask=picture.getchannel("A"))
    return page


def _saved(picture: Image.Image, way: str) -> bytes:
    out = BytesIO()
    picture.save(out, way, **({"quality": 85} if way == "JPEG" else {"optimize": False}))
    return out.getvalue()
