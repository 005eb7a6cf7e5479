"""Files as families and workers send them, made in a line each."""

import base64
import io
import struct
import zipfile
import zlib

import pikepdf
from PIL import Image

GPS, ORIENTATION = 0x8825, 0x0112
TURNED_LEFT = 6


def a_picture(kind="JPEG", *, size=(64, 48), colour=(200, 30, 30), **more):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **more)
    return out.getvalue()


_HEIC = (
    "c-muNV30{GsVvAy%}izhg51nBLl8SRGck>Ufw4L_wIq=N0u(b+a*CjAhJwuG5(YG&l$nzcHpIn&fe{FSfN?&A1_DVSR?f`KO9S&jqM|@fDif5K"
    "QI>27V)7MamgK^f{LU;WDge^AGYgXQfpi&AnKL7E0o+cx4-9|){`kSbz|Wij)FI)($iw*mKS%*H!vqikL~^^B91?+&T273NXfg{F8d;~kda`Wi"
    "4vq{11)vZ!h+t4m0xD;7VLVuTpc80`aB_Z5QC@OR1yGcifvo{3B$8QNkP3B!0~Bi{=Oh+D*&xRoKxq(Q`v3p`2M`VMVnrs{ha5mcBC{YD7R10%"
    "V{K$&W^DllcWz1|D2PQh7}s+re0|!y{{N>_-(P7oFAVqp$_D`cq*Lw"
)


def a_phones_picture():
    """A red HEIC picture of 64 by 48 dots, as phones make them: nothing we stand on can write one, so it is kept here."""
    return zlib.decompress(base64.b85decode(_HEIC))


def a_photo_with_a_place(*, turned=False):
    """A photo in which a phone wrote where it was taken, and perhaps that it was held sideways."""
    exif = Image.Exif()
    if turned:
        exif[ORIENTATION] = TURNED_LEFT
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (53.0, 22.0, 11.0)
    exif[0x010F] = "PhoneMaker"
    return a_picture(exif=exif)


def a_noisy_photo():
    """A photo of some megabytes, as a phone's is."""
    out = io.BytesIO()
    Image.effect_noise((1800, 1400), 90).convert("RGB").save(out, "JPEG", quality=92)
    return out.getvalue()


def a_pdf(words="Dear Mia, well done at school.", *, pages=1, change=None, **how):
    """A PDF that says these words; `change` may do something to it first."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(400, 300))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = pdf.make_stream(f"BT /F1 18 Tf 40 200 Td ({words}) Tj ET".encode("latin-1"))
    if change:
        change(pdf)
    out = io.BytesIO()
    pdf.save(out, **how)
    return out.getvalue()


def a_mail(words="Mia had a good week.", *, more=(), subject="Mia at school", attached=()):
    """An e-mail; `attached` are (name, type, bytes)."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"], mail["To"] = "Ms Patel <patel@elmford-primary.example>", "farah.aziz@elmshire.example"
    mail["Date"], mail["Subject"] = "Thu, 20 Nov 2025 10:02:00 +0000", subject
    mail.set_content(words)
    for name, kind, data in (*attached, *more):
        main, _, sub = kind.partition("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def a_tone(*, seconds=0.2, rate=8000):
    """A short WAV file."""
    sound = bytes(128 + (40 if (at // 9) % 2 else -40) for at in range(int(rate * seconds)))
    form = struct.pack("<HHIIHH", 1, 1, rate, rate, 1, 8)
    inside = b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", len(sound)) + sound
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def an_mp3(frames=8):
    """Silence, in frames of MPEG 1 layer 3 at 128 kbit/s."""
    frame = b"\xff\xfb\x90\x00" + bytes(413)
    return frame * frames


def an_ogg(*, first=b"OpusHead\x01\x01"):
    """The pages of an Ogg file, each with its check sum."""
    return b"".join(_ogg_page(number, body) for number, body in enumerate((first, b"OpusTags", b"sound", b"sound")))


def _ogg_page(number, body):
    head = b"OggS\0" + struct.pack("<BqII", 2 if number == 0 else 0, 0, 7, number)
    page = head + b"\0\0\0\0" + bytes([1, len(body)]) + body
    total = 0
    for byte in page:
        total ^= byte << 24
        for _ in range(8):
            total = (total << 1 ^ 0x04C11DB7 if total & 0x80000000 else total << 1) & 0xFFFFFFFF
    return head + struct.pack("<I", total) + bytes([1, len(body)]) + body


def box(name, inside=b""):
    return struct.pack(">I4s", 8 + len(inside), name) + inside


def an_m4a(*, handler=b"soun", place=b"+53.4-002.2/"):
    """A phone's recording, with the place where it was made."""
    hdlr = box(b"hdlr", b"\0" * 8 + handler + b"\0" * 13)
    moov = box(b"moov", box(b"trak", box(b"mdia", hdlr)) + box(b"udta", box(b"\xa9xyz", place)))
    return box(b"ftyp", b"M4A \0\0\0\0M4A ") + moov + box(b"mdat", b"\x21\x00" * 40)


TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{}</Types>'
BODY = '<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>'


def a_folder(parts, *, how=zipfile.ZIP_DEFLATED):
    """A zip file of these parts: names (or ZipInfo) and bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as folder:
        for name, data in parts:
            folder.writestr(name, data)
    return out.getvalue()


def a_word_file(words="Report for Mia", *, more=(), types=""):
    return a_folder(
        [
            ("[Content_Types].xml", TYPES.format(types)),
            ("_rels/.rels", "<Relationships/>"),
            ("word/document.xml", BODY.format(words)),
            *more,
        ]
    )


def an_odt(words="Letter to Mia", *, more=()):
    body = f"<office:document-content><text:p>{words}</text:p></office:document-content>"
    return a_folder([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", body), *more])


def a_png_that_says(wide, high):
    """A PNG of a few bytes that says it has this many dots."""
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, data) for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    )


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
