"""What a file is, and what is kept of it: known by its content, made anew, or refused with a word on what to do. Serves: K9.00, T.23"""

import io

import pikepdf
import pytest
from PIL import Image

from cast import good_files as good
from goldenthread.casework.documents.keeping.emails import tidy
from goldenthread.casework.documents.keeping.kinds import KINDS, Refused, sniff
from goldenthread.casework.documents.keeping.making import make_anew


@pytest.mark.parametrize(
    ("what", "data", "kept_as"),
    [
        ("a photo", good.a_picture(), "jpeg"),
        ("a picture with clear parts", good.a_picture("PNG"), "png"),
        ("a moving picture keeps its first", good.a_picture("GIF"), "png"),
        ("a web picture", good.a_picture("WEBP"), "jpeg"),
        ("a letter", good.a_pdf(), "pdf"),
        ("an e-mail", good.a_mail(), "email"),
        ("a recording", good.a_tone(), "wav"),
        ("music", good.an_mp3(), "mp3"),
        ("a voice message", good.an_ogg(), "ogg"),
        ("a phone's recording", good.an_m4a(), "m4a"),
        ("a report", good.a_word_file(), "docx"),
        ("a text document", good.an_odt(), "odt"),
        ("a few words", "Mia war heute ruhig – schön.".encode(), "text"),
        ("words in UTF-16", "Mia was calm.".encode("utf-16"), "text"),
        ("words from an old PC", "Zoë said £5".encode("cp1252"), "text"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_what_families_and_workers_send_is_kept(what, data, kept_as):
    made = make_anew(data)
    assert made.kind == kept_as
    assert made.data
    assert made.kind in KINDS


def test_a_phones_picture_becomes_one_that_every_browser_shows():
    assert sniff(good.a_phones_picture()) == "heic"
    made = make_anew(good.a_phones_picture())
    assert (made.kind, made.pixels) == ("jpeg", (64, 48))


def test_a_photo_loses_its_place_and_stands_upright():
    """Serves: K2.07"""
    photo = good.a_photo_with_a_place(turned=True)
    assert b"PhoneMaker" in photo
    made = make_anew(photo)
    with Image.open(io.BytesIO(made.data)) as kept:
        assert dict(kept.getexif()) == {}
        assert kept.size == (48, 64)
    assert made.pixels == (48, 64)


def test_a_large_photo_becomes_as_large_as_a_page_needs_with_a_small_copy():
    made = make_anew(good.a_picture(size=(5000, 2500)))
    assert made.pixels == (2400, 1200)
    with Image.open(io.BytesIO(made.preview)) as small:
        assert small.size == (600, 300)


def test_a_pdf_keeps_its_words_and_shows_its_first_page():
    made = make_anew(good.a_pdf("Mia can read three pages now.", pages=2))
    assert "Mia can read three pages now." in made.text
    assert made.preview[:3] == b"\xff\xd8\xff"


def test_a_pdf_without_its_script_is_still_a_pdf_and_says_what_was_left_out():
    def script(pdf):
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")

    made = make_anew(good.a_pdf(change=script))
    assert made.left_out == ("a script",)
    with pikepdf.open(io.BytesIO(made.data)) as kept:
        assert "/OpenAction" not in kept.Root
        assert len(kept.pages) == 1


def test_an_email_keeps_who_when_what_and_its_attachments():
    made = make_anew(good.a_mail("She had a good week.", attached=[("stars.png", "image/png", good.a_picture("PNG"))]))
    assert made.told == {
        "subject": "Mia at school", "sent_by": "Ms Patel <patel@elmford-primary.example>", "on": "2025-11-20",
    }  # fmt: skip
    for words in ("From: Ms Patel", "Subject: Mia at school", "Attached: stars.png", "She had a good week."):
        assert words in made.text


def test_an_attachment_that_may_not_be_kept_is_left_out_by_name_and_the_rest_stays():
    made = make_anew(
        good.a_mail(attached=[("a.exe", "image/png", b"MZ" + bytes(99)), ("b.pdf", "application/pdf", good.a_pdf())])
    )
    assert made.left_out == ("the attachment “a.exe”",)
    assert "Attached: b.pdf" in made.text


def test_a_page_in_an_email_is_read_for_its_words_only():
    page = b"From: a@b.example\r\nTo: c@d.example\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>Hello <b>Mia</b></p><script>x()</script>"
    made = make_anew(page)
    assert "Hello Mia" in made.text
    assert "x()" not in made.text
    assert b"<p>" not in made.data


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("drawing.jpg", "drawing.jpg"),
        ("../../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\Users\\x\\Mia.pdf", "Mia.pdf"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\x00b\r\nSet-Cookie: x.txt", "ab Set-Cookie x.txt"),
        ("<img src=x onerror=y>.png", "img src=x onerror=y.png"),
        ("x" * 300, "x" * 120),
        ("  . ", "file"),
        ("", "file"),
        ("Zoë’s drawing – 3.png", "Zoë’s drawing – 3.png"),
    ],
)
def test_a_name_is_only_a_name(name, shown):
    assert tidy(name) == shown


def test_a_refusal_says_what_to_do():
    for data in (
        b"",
        b"MZ" + bytes(9),
        b"<html>",
        good.a_folder([("a", b"b")]),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\0\1\2",
    ):
        with pytest.raises(Refused) as refusal:
            make_anew(data)
        assert any(word in str(refusal.value) for word in ("Save", "Send", "send", "Open", "tell"))
