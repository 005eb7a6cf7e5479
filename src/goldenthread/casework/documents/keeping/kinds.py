"""What kinds of file are kept, and how a file's kind is known: by its first bytes, never by its name.

Whatever is not in this table is refused, in words that say what to do.
Serves: K9.00, T.23
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LARGEST_BYTES = 25_000_000
MOST_TEXT = 300_000
"""Characters of a document's words that are kept for search."""


class Refused(Exception):
    """A file is not kept. The message says why and what to do; it goes to whoever sent the file."""


@dataclass(frozen=True)
class Kind:
    """One kind of file that is kept."""

    key: str
    media_type: str
    ending: str
    words: str


KINDS = {
    kind.key: kind
    for kind in (
        Kind("jpeg", "image/jpeg", ".jpg", "picture"),
        Kind("png", "image/png", ".png", "picture"),
        Kind("pdf", "application/pdf", ".pdf", "PDF"),
        Kind("email", "message/rfc822", ".eml", "e-mail"),
        Kind("wav", "audio/wav", ".wav", "sound"),
        Kind("mp3", "audio/mpeg", ".mp3", "sound"),
        Kind("ogg", "audio/ogg", ".ogg", "sound"),
        Kind("m4a", "audio/mp4", ".m4a", "sound"),
        Kind("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "Word file"),
        Kind("odt", "application/vnd.oasis.opendocument.text", ".odt", "text document"),
        Kind("text", "text/plain", ".txt", "plain text"),
    )
}
BY_MEDIA_TYPE = {kind.media_type: kind for kind in KINDS.values()}


@dataclass(frozen=True)
class Made:
    """A file as it is kept: its kind, its bytes, its words, and what was left out of it."""

    kind: str
    data: bytes
    text: str = ""
    pixels: tuple[int, int] | None = None
    preview: bytes = b""
    left_out: tuple[str, ...] = ()
    told: dict[str, str] = field(default_factory=dict)
    """What an e-mail says of itself: its subject, who sent it, and the day, as YYYY-MM-DD."""


WHAT_IS_KEPT = "We keep pictures, PDFs, e-mails, sound recordings, Word files and plain text."
EMPTY = "This file is empty: there is nothing in it. Save it again where it came from, and send it once more."
TOO_LARGE = "This file is larger than 25 MB. Send a smaller copy, or send it in parts."
A_PROGRAM = "This is a program. Programs are never kept in a record. If somebody sent it to you, tell your IT team."
A_VIRUS = (
    "This file holds a virus, or the mark that stands for one. It was not kept. Do not open it, and tell your IT team."
)
A_WEB_PAGE = "This is a web page, whatever its name says. Print it to PDF, and send the PDF."
A_DRAWING_FILE = "This is a drawing file that can hold a program (SVG). Save it as PNG or PDF, and send that."
A_FOLDER = "This is a compressed folder. Open it, and send the files in it one by one."
A_VIDEO = "This is a video. We cannot keep videos yet. Send its sound as MP3 or M4A, or a picture of what matters."
AN_OLD_OFFICE_FILE = "This is an old Office file, which can hold programs. Save it as PDF, and send the PDF."
A_SHEET = "This is a spreadsheet or a slide show. Save it as PDF, and send the PDF."
ANOTHER_PICTURE = "This sort of picture is not kept as it is. Save it as JPEG or PNG, and send that."
ANOTHER_SOUND = "This sort of recording is not kept as it is. Save it as MP3, M4A or WAV, and send that."
RICH_TEXT = "This sort of text file can hold programs. Save it as PDF or as a Word file (.docx), and send that."
UNKNOWN = f"We do not know this sort of file. {WHAT_IS_KEPT} Save it as PDF, and send the PDF."
BROKEN = "This file is not whole: its end or a part of it is missing. Send it again from where it came."

_TEST_VIRUS = b"X5O!P%@AP[4" + b"\\PZX54(P^)7CC)7}$" + b"EICAR"
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"), (b"%PDF-", "pdf"),
    (b"OggS", "ogg"), (b"ID3", "mp3"), (b"PK\x03\x04", "zip"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
)  # fmt: skip
_REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"MZ", A_PROGRAM), (b"\x7fELF", A_PROGRAM), (b"#!", A_PROGRAM), (b"\xca\xfe\xba\xbe", A_PROGRAM), (b"\xcf\xfa\xed\xfe", A_PROGRAM),
    (b"\xce\xfa\xed\xfe", A_PROGRAM), (b"\xfe\xed\xfa", A_PROGRAM), (b"L\x00\x00\x00\x01\x14\x02\x00", A_PROGRAM), (b"ITSF", A_PROGRAM),
    (b"PK\x05\x06", A_FOLDER), (b"PK\x07\x08", A_FOLDER), (b"Rar!", A_FOLDER), (b"7z\xbc\xaf", A_FOLDER), (b"\x1f\x8b", A_FOLDER),
    (b"BZh", A_FOLDER), (b"\xfd7zXZ", A_FOLDER), (b"\x28\xb5\x2f\xfd", A_FOLDER), (b"MSCF", A_FOLDER),
    (b"\x1aE\xdf\xa3", A_VIDEO), (b"\x00\x00\x01\xba", A_VIDEO), (b"\x00\x00\x01\xb3", A_VIDEO), (b"FLV", A_VIDEO),
    (b"BM", ANOTHER_PICTURE), (b"II*\x00", ANOTHER_PICTURE), (b"MM\x00*", ANOTHER_PICTURE), (b"8BPS", ANOTHER_PICTURE),
    (b"\x00\x00\x01\x00", ANOTHER_PICTURE), (b"fLaC", ANOTHER_SOUND), (b"#!AMR", ANOTHER_SOUND), (b"\xff\xf1", ANOTHER_SOUND),
    (b"\xff\xf9", ANOTHER_SOUND), (b"{\\rtf", RICH_TEXT),
)  # fmt: skip
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_SOUND_BOXES = {
    b"M4A ",
    b"M4B ",
    b"mp42",
    b"mp41",
    b"isom",
    b"iso2",
    b"iso5",
    b"iso6",
    b"dash",
    b"3gp4",
    b"3gp5",
    b"3gp6",
}
_HEADER = re.compile(rb"^[!-9;-~]{1,76}:")
_OF_A_MAIL = {
    b"from",
    b"to",
    b"subject",
    b"date",
    b"received",
    b"message-id",
    b"mime-version",
    b"return-path",
    b"delivered-to",
}
_TAR_MARK = 257


def sniff(data: bytes) -> str:
    """The kind of a file by its content: a key of the readers in `making`.

    Raises:
        Refused: it is empty, too large, or of a kind that is not kept.
    """
    if not data:
        raise Refused(EMPTY)
    if len(data) > LARGEST_BYTES:
        raise Refused(TOO_LARGE)
    if _TEST_VIRUS in data:
        raise Refused(A_VIRUS)
    for start, words in sorted(_REFUSED, key=lambda row: -len(row[0])):
        if data.startswith(start):
            raise Refused(words)
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    return _by_more_than_its_start(data)


def _by_more_than_its_start(data: bytes) -> str:
    if data[:4] == b"RIFF":
        found = {b"WEBP": "webp", b"WAVE": "wav"}.get(data[8:12])
        if found is None:
            raise Refused(A_VIDEO)
        return found
    if data[4:8] == b"ftyp":
        return _boxed(data[8:12])
    if data[_TAR_MARK : _TAR_MARK + 5] == b"ustar":
        raise Refused(A_FOLDER)
    if data[0] == 0xFF and data[1:2] and data[1] & 0xE6 == 0xE2:
        return "mp3"
    if data.lstrip(b" \r\n\t\xef\xbb\xbf")[:5] == b"%PDF-":
        return "pdf"
    return "email" if is_mail(data) else "text"


def _boxed(brand: bytes) -> str:
    if brand in _HEIC:
        return "heic"
    if brand in _SOUND_BOXES:
        return "m4a"
    raise Refused(ANOTHER_PICTURE if brand in (b"avif", b"avis") else A_VIDEO)


def is_mail(data: bytes) -> bool:
    """Whether a text begins with the headers of an e-mail."""
    found: set[bytes] = set()
    for number, line in enumerate(data[:65_536].lstrip(b"\xef\xbb\xbf\r\n").splitlines()[:200]):
        if not line.strip():
            break
        if line[:1] in b" \t" or (number == 0 and line.startswith(b"From ")):
            continue
        if not _HEADER.match(line):
            return False
        found.add(line.partition(b":")[0].lower())
    return len(found & _OF_A_MAIL) >= 2
