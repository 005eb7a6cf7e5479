"""Word files and OpenDocument texts: folders in one file. Looked through part by part, and packed anew with nothing but the document."""

from __future__ import annotations

import html
import re
import stat
import zipfile
from io import BytesIO

from goldenthread.casework.documents.keeping.kinds import A_FOLDER, A_SHEET, BROKEN, Made, Refused
from goldenthread.casework.documents.keeping.texts import plain

MOST_PARTS = 2_000
MOST_BYTES = 100_000_000
MOST_TIMES_LARGER = 200
ONE_MILLION = 1_000_000

A_BOMB = "This file unpacks into far more than it says: it is made to fill computers. It was not kept. Tell your IT team who sent it."
STRANGE_NAMES = (
    "This file holds parts with names that reach outside of it. It was not kept. Tell your IT team who sent it."
)
HOLDS_MACROS = "This document holds macros, which are programs. Save it as PDF, and send the PDF."
FETCHES = "This document fetches something from outside when it is opened. Save it as PDF, and send the PDF."
FILES_INSIDE = (
    "This document has other files inside it. Save it as PDF, and send the PDF and the other files one by one."
)
NEEDS_A_PASSWORD = "This document needs a password. Save it without one, or save it as PDF, and send that."

_WORD_PARTS = ("[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/")
_ODT_PARTS = (
    "mimetype",
    "content.xml",
    "styles.xml",
    "meta.xml",
    "settings.xml",
    "META-INF/",
    "Pictures/",
    "Thumbnails/",
)
_MACROS = re.compile(r"vbaproject|vbadata|(^|/)activex|macrosheets|(^|/)(basic|scripts)/", re.IGNORECASE)
_FILES = re.compile(r"(^|/)(embeddings|object ?\d*|objectreplacements)/|oleobject", re.IGNORECASE)
_OUTSIDE = re.compile(rb"<[\w:]*Relationship\b(?=[^>]*TargetMode\s*=\s*[\"']External)[^>]*>", re.IGNORECASE)
_TEXT_OF_WORD = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>|(</w:p>|<w:br\b|<w:tab\b)")
_DDE = re.compile(rb"\bDDE(AUTO)?\b")


def make_zipped(data: bytes) -> Made:
    """The document as it is kept, with its words.

    Raises:
        Refused: it is no text document, holds programs or files, reaches outside, or is made to do harm.
    """
    parts = _parts(data)
    if "word/document.xml" in parts and "[Content_Types].xml" in parts:
        return _word(parts)
    if parts.get("mimetype", b"").strip() == b"application/vnd.oasis.opendocument.text" and "content.xml" in parts:
        return _odt(parts)
    office = any(name.startswith(("xl/", "ppt/")) for name in parts) or "opendocument" in str(
        parts.get("mimetype", b"")
    )
    raise Refused(A_SHEET if office else A_FOLDER)


def _parts(data: bytes) -> dict[str, bytes]:
    """Every part by name, read with a limit, since what a part says of its size need not be so."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as folder:
            listed = folder.infolist()
            for one in listed:
                _look_at(one)
            if len(listed) > MOST_PARTS or sum(one.file_size for one in listed) > MOST_BYTES:
                raise Refused(A_BOMB)
            found, left = {}, MOST_BYTES
            for one in listed:
                with folder.open(one) as part:
                    found[one.filename] = part.read(min(left, one.file_size) + 1)
                left -= len(found[one.filename])
                if left < 0 or len(found[one.filename]) > one.file_size:
                    raise Refused(A_BOMB)
            return found
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
        raise Refused(BROKEN) from error
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma"):
            raise Refused(BROKEN) from error
        raise


def _look_at(one: zipfile.ZipInfo) -> None:
    name = one.filename
    if one.flag_bits & 1:
        raise Refused(NEEDS_A_PASSWORD)
    if ".." in name.split("/") or name.startswith("/") or "\\" in name or ":" in name or "\0" in one.orig_filename:
        raise Refused(STRANGE_NAMES)
    if stat.S_ISLNK(one.external_attr >> 16):
        raise Refused(STRANGE_NAMES)
    if one.file_size > ONE_MILLION and one.file_size > MOST_TIMES_LARGER * max(one.compress_size, 1):
        raise Refused(A_BOMB)


def _word(parts: dict[str, bytes]) -> Made:
    _no_programs(parts)
    if b"macroenabled" in parts["[Content_Types].xml"].lower():
        raise Refused(HOLDS_MACROS)
    for name, part in parts.items():
        if name.endswith(".rels") and any(
            b"/hyperlink" not in link.lower() for link in _OUTSIDE.findall(_as_utf8(part))
        ):
            raise Refused(FETCHES)
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in _as_utf8(part)[:ONE_MILLION].upper():
            raise Refused(FETCHES)
    body = _as_utf8(parts["word/document.xml"])
    if b"instrText" in body and _DDE.search(body):
        raise Refused(FETCHES)
    words = "".join(
        html.unescape(text) if text else "\n" for text, _ in _TEXT_OF_WORD.findall(body.decode("utf-8", "replace"))
    )
    return Made("docx", _packed(parts, _WORD_PARTS), text=plain(words))


def _odt(parts: dict[str, bytes]) -> Made:
    _no_programs(parts)
    body = _as_utf8(parts["content.xml"]).decode("utf-8", "replace")
    if "<!DOCTYPE" in body[:ONE_MILLION].upper() or re.search(
        r"<office:(dde-source|script\b[^>]*>\s*\S)|xlink:href=\"(macro|vnd\.sun\.star\.script):", body
    ):
        raise Refused(HOLDS_MACROS)
    words = html.unescape(re.sub(r"<[^>]{0,2000}>", "", re.sub(r"</text:(p|h)>", "\n", body)))
    return Made("odt", _packed(parts, _ODT_PARTS), text=plain(words))


def _no_programs(parts: dict[str, bytes]) -> None:
    if any(_MACROS.search(name) for name in parts):
        raise Refused(HOLDS_MACROS)
    if any(_FILES.search(name) for name in parts):
        raise Refused(FILES_INSIDE)


def _as_utf8(part: bytes) -> bytes:
    """A part as UTF-8, in whichever way it is written, so that nothing hides from a search in it."""
    if part[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return part.decode("utf-16", "replace").encode("utf-8")
    if part[:4] in (b"<\0?\0", b"\0<\0?"):
        return part.decode("utf-16-le" if part[:1] == b"<" else "utf-16-be", "replace").encode("utf-8")
    return part


def _packed(parts: dict[str, bytes], kept: tuple[str, ...]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, part in parts.items():
            if name.startswith(kept) and not name.endswith("/"):
                how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
                folder.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), part, compress_type=how)
    return out.getvalue()
