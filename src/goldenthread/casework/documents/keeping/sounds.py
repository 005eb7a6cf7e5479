"""Sound recordings: WAV, MP3 and Ogg written out again with nothing in them but sound. M4A is in `boxes`."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from goldenthread.casework.documents.keeping.kinds import ANOTHER_SOUND, BROKEN, Made, Refused

PCM, FLOAT = 1, 3
FEWEST_FRAMES = 3
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def make_wav(data: bytes) -> Made:
    """A WAV file: its format and its sound, and no other part."""
    form, sound = b"", b""
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if name == b"fmt ":
            form = data[at + 8 : at + 8 + min(size, 18)]
        elif name == b"data":
            sound = data[at + 8 : at + 8 + size]
        at += 8 + size + (size & 1)
    if len(form) < 16 or not sound:
        raise Refused(BROKEN)
    code, channels, rate, _, block, bits = struct.unpack_from("<HHIIHH", form)
    if code not in (PCM, FLOAT) or not 1 <= channels <= 8 or not 4000 <= rate <= 192_000 or bits not in (8, 16, 24, 32):
        raise Refused(ANOTHER_SOUND)
    if block != channels * bits // 8 or not (sound := sound[: len(sound) - len(sound) % block]):
        raise Refused(BROKEN)
    head = struct.pack("<HHIIHH", code, channels, rate, rate * block, block, bits)
    odd = b"\0" * (len(sound) & 1)
    inside = b"WAVEfmt " + struct.pack("<I", 16) + head + b"data" + struct.pack("<I", len(sound)) + sound + odd
    return Made("wav", b"RIFF" + struct.pack("<I", len(inside)) + inside)


def make_mp3(data: bytes) -> Made:
    """An MP3 file: its frames one after the other, without tags, pictures or anything between or after them."""
    frames = b"".join(_frames(data))
    if not frames:
        raise Refused(BROKEN)
    return Made("mp3", frames)


def _after_tag(data: bytes) -> int:
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    a, b, c, d = (byte & 0x7F for byte in data[6:10])
    return 10 + (a << 21 | b << 14 | c << 7 | d)


def _frames(data: bytes) -> Iterator[bytes]:
    at, found = _after_tag(data), []
    while at + 4 <= len(data):
        size = _frame_size(data[at : at + 4])
        if not size or at + size > len(data):
            break
        found.append(data[at : at + size])
        at += size
    if len(found) >= FEWEST_FRAMES:
        yield from found


def _frame_size(head: bytes) -> int:
    """Bytes of the MPEG audio layer 3 frame with this header; 0 where it is none."""
    if head[0] != 0xFF or head[1] & 0xE0 != 0xE0 or (head[1] >> 1) & 3 != 1:
        return 0
    version, bits, rate = (head[1] >> 3) & 3, head[2] >> 4, (head[2] >> 2) & 3
    if version == 1 or bits in (0, 15) or rate == 3:
        return 0
    kbits = (_KBITS_1 if version == 3 else _KBITS_2)[bits]
    return (144 if version == 3 else 72) * kbits * 1000 // _RATES[version][rate] + ((head[2] >> 1) & 1)


def make_ogg(data: bytes) -> Made:
    """An Ogg file: its pages, each with the check sum that proves it whole; sound only."""
    pages, at = [], 0
    while data[at : at + 4] == b"OggS" and at + 27 <= len(data):
        table = data[at + 27 : at + 27 + data[at + 26]]
        end = at + 27 + len(table) + sum(table)
        if end > len(data):
            break
        pages.append(data[at:end])
        at = end
    first = pages[0][28:] if pages else b""
    if b"theora" in first[:16] or not (
        b"OpusHead" in first[:32] or b"\x01vorbis" in first[:32] or b"Speex" in first[:32]
    ):
        raise Refused(ANOTHER_SOUND if pages else BROKEN)
    if len(pages) < FEWEST_FRAMES or not _sums_up(pages[0]):
        raise Refused(BROKEN)
    return Made("ogg", b"".join(pages))


def _sums_up(page: bytes) -> bool:
    said = struct.unpack_from("<I", page, 22)[0]
    total = 0
    for byte in page[:22] + b"\0\0\0\0" + page[26:]:
        total ^= byte << 24
        for _ in range(8):
            total = (total << 1 ^ 0x04C11DB7 if total & 0x80000000 else total << 1) & 0xFFFFFFFF
    return total == said
