"""A worker's calendar as a feed any calendar can read (RFC 5545): whole days, plain titles, nobody named, a link to sign in.

Source: RFC 5545 (Internet Calendaring and Scheduling), sections 3.1 (lines folded at 75 octets, ended by CR LF), 3.3.11 (escaping), 3.6.1.
Serves: C.10, T.23
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

LONGEST_OCTETS = 75
END = "\r\n"
EVERY_SIX_HOURS = "PT6H"


def escaped(text: str) -> str:
    r"""Text as a value: backslashes, semicolons, commas and line breaks escaped.

    >>> escaped("Due; today, or\nsoon")
    'Due\\; today\\, or\\nsoon'
    """
    for plain, said in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(plain, said)
    return text


def folded(line: str) -> str:
    """A line folded so that no piece is longer than 75 octets, and no letter is cut in two."""
    pieces, piece, octets = [], "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LONGEST_OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece, octets = piece + letter, octets + size
    return END.join([*pieces, piece])


def feed(found: Mapping[tuple[date, str], int], *, key: str, link: str, made: datetime) -> bytes:
    """The calendar: one whole-day event for each sort of thing on each day. `key` makes the events' numbers this calendar's own."""
    stamp = made.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Golden Thread//What is due//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "X-WR-CALNAME:What is due", f"REFRESH-INTERVAL;VALUE=DURATION:{EVERY_SIX_HOURS}", f"X-PUBLISHED-TTL:{EVERY_SIX_HOURS}",
    ]  # fmt: skip
    for (on, title), number in sorted(found.items()):
        lines += _event(on, title, number, key=key, link=link, stamp=stamp)
    return (END.join(folded(line) for line in [*lines, "END:VCALENDAR"]) + END).encode()


def _event(on: date, title: str, number: int, *, key: str, link: str, stamp: str) -> Iterable[str]:
    name = hashlib.sha256(f"{key}/{on.isoformat()}/{title}".encode()).hexdigest()[:32]
    says = title if number == 1 else f"{title} ({number})"
    return (
        "BEGIN:VEVENT",
        f"UID:{name}@golden-thread",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(says)}",
        f"DESCRIPTION:{escaped(f'Sign in to see what it is: {link}')}",
        f"URL:{link}",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "END:VEVENT",
    )
