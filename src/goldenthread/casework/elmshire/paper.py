"""Letters, e-mails and recordings for Elmshire, made when they are loaded and the same every time."""

from __future__ import annotations

import math
import struct
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from datetime import datetime

RATE = 11_025
FIVE_NOTES = (392.0, 440.0, 493.9, 440.0, 392.0)


@cache
def a_letter(head: str, lines: tuple[str, ...]) -> bytes:
    """A typed letter on one page."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    fonts = {
        f"F{at}": pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name(name), Encoding=pikepdf.Name.WinAnsiEncoding))
        for at, name in enumerate(("/Times-Bold", "/Times-Roman"))
    }  # fmt: skip
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary({f"/{name}": font for name, font in fonts.items()}))
    drawn = [b"0.07 0.26 0.43 rg 0 800 595 42 re f 0 g", _words(head, 70, 748, 0, 20)]
    drawn += [_words(line, 70, 700 - 21 * number, 1, 13) for number, line in enumerate(lines)]
    page.Contents = pdf.make_stream(b"\n".join(drawn))
    out = BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _words(words: str, x: int, y: int, font: int, size: int) -> bytes:
    said = words.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F%d %d Tf %d %d Td (%s) Tj ET" % (font, size, x, y, said)


def an_email(*, sender: str, to: str, at: datetime, subject: str, words: str, picture: bytes, called: str) -> bytes:
    """An e-mail with a picture attached."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"], mail["Subject"] = sender, to, format_datetime(at), subject
    mail.set_content(words)
    mail.add_attachment(picture, maintype="image", subtype="jpeg", filename=called)
    return mail.as_bytes()


@cache
def five_notes() -> bytes:
    """A child's five notes on a recorder."""
    sound = bytearray()
    for pitch in FIVE_NOTES:
        length = int(RATE * 0.42)
        for at in range(length):
            loud = min(1.0, at / 300, (length - at) / 900)
            wave = math.sin(math.tau * pitch * at / RATE) + 0.25 * math.sin(2 * math.tau * pitch * at / RATE)
            sound.append(int(128 + 60 * loud * wave))
    form = struct.pack("<HHIIHH", 1, 1, RATE, RATE, 1, 8)
    inside = b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", len(sound)) + bytes(sound)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside
