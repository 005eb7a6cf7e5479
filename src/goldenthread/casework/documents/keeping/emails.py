"""E-mails made anew: who, when, what about, the words as plain text, and those attachments that may be kept. Their pages are never shown.

An Outlook e-mail (.msg) is kept as the same plain e-mail.
Serves: K9.00
"""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any

from goldenthread.casework.documents.keeping.kinds import (
    AN_OLD_OFFICE_FILE,
    BROKEN,
    KINDS,
    Made,
    Refused,
)
from goldenthread.casework.documents.keeping.texts import plain

MOST_PARTS = 60
LONGEST_HEADER = 4_000
MOST_HEADER_BYTES = 200_000
TOO_MANY_PARTS = "This e-mail is folded into itself again and again, to slow computers down. It was not kept. Tell your IT team who sent it."
HEADERS = ("From", "To", "Cc", "Date", "Subject")
NEW_LINES = ("p", "br", "div", "tr", "li", "h1", "h2", "h3")
NOT_READ = ("script", "style", "title", "template")
Make = Callable[[bytes], Made]


def make_mail(data: bytes, make: Make) -> Made:
    """An e-mail as it is kept; `make` makes each attachment anew, as it would the same file sent by itself.

    Raises:
        Refused: its headers or its parts are beyond reason.
    """
    data = data.lstrip(b"\xef\xbb\xbf\r\n")
    head = re.split(rb"\r?\n\r?\n", data[: MOST_HEADER_BYTES * 2], maxsplit=1)[0]
    if len(head) > MOST_HEADER_BYTES:
        raise Refused(TOO_MANY_PARTS)
    if len(re.findall(rb"(?im)^content-type:", data)) > MOST_PARTS * 4:
        raise Refused(TOO_MANY_PARTS)
    try:
        parsed = email.message_from_bytes(data, policy=email.policy.compat32)
        told = {name: _header(parsed.get(name)) for name in HEADERS}
        bodies, attached = _leaves(parsed)
    except (email.errors.MessageError, RecursionError, LookupError, ValueError, AssertionError) as error:
        raise Refused(BROKEN) from error
    return _kept(told, bodies, attached, make)


def make_outlook(data: bytes, make: Make) -> Made:
    """An Outlook e-mail, kept as a plain one."""
    from oxmsg import Message

    try:
        message = Message.load(BytesIO(data))
        headers = {name.lower(): str(value) for name, value in (message.message_headers or {}).items()}
        to = ", ".join(f"{one.name} <{one.email_address}>" for one in list(message.recipients)[:50])
        sent = message.sent_date.isoformat() if message.sent_date else headers.get("date", "")
        told = {
            "From": message.sender or headers.get("from", ""),
            "To": to,
            "Cc": "",
            "Date": sent,
            "Subject": message.subject or "",
        }
        bodies = [message.body or _text_of_page(message.html_body or "")]
        attached = [
            (one.file_name or "attachment", one.file_bytes or b"") for one in list(message.attachments)[:MOST_PARTS]
        ]
    except Exception as error:  # the reader says in many ways that it cannot read
        raise Refused(AN_OLD_OFFICE_FILE) from error
    if not told["From"] and not any(bodies) and not told["Subject"]:
        raise Refused(AN_OLD_OFFICE_FILE)
    return _kept(told, bodies, attached, make)


def _header(value: Any) -> str:
    try:
        text = str(email.header.make_header(email.header.decode_header(str(value or ""))))
    except (LookupError, ValueError, email.errors.MessageError):
        text = str(value or "")
    return " ".join(plain(text[:LONGEST_HEADER]).split())


def _leaves(parsed: Any) -> tuple[list[str], list[tuple[str, bytes]]]:
    """The words and the attachments, from every leaf of the e-mail."""
    bodies: list[str] = []
    pages: list[str] = []
    attached: list[tuple[str, bytes]] = []
    for part in _walk(parsed):
        name, kind = _header(part.get_filename()), part.get_content_type()
        data = part.get_payload(decode=True) or b""
        if name or part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached.append((name or "attachment", data))
        else:
            (pages if kind == "text/html" else bodies).append(_decoded(part, data))
    return bodies or [_text_of_page(page) for page in pages], attached


def _walk(part: Any, deep: int = 0, count: list[int] | None = None) -> Iterator[Any]:
    count = count if count is not None else [0]
    count[0] += 1
    if deep > 8 or count[0] > MOST_PARTS:
        raise Refused(TOO_MANY_PARTS)
    if not part.is_multipart():
        yield part
        return
    for one in part.get_payload():
        yield from _walk(one, deep + 1, count)


def _decoded(part: Any, data: bytes) -> str:
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _text_of_page(page: str) -> str:
    """The words of a page, and nothing else of it."""
    from lxml import etree

    reader = etree.HTMLParser(recover=True, no_network=True, remove_comments=True, encoding="utf-8")
    try:
        tree = etree.fromstring(f"<div>{page[:1_000_000]}</div>".encode("utf-8", "replace"), reader)
    except etree.LxmlError:
        return ""
    words = _words_under(tree) if tree is not None else []
    return re.sub(r"\n\s*\n+", "\n\n", "".join(words))


def _words_under(tree: Any) -> list[str]:
    from lxml import etree

    words: list[str] = []
    for moment, one in etree.iterwalk(tree, events=("start", "end")):
        if moment == "start":
            words += ["\n"] if one.tag in NEW_LINES else []
            words += [one.text or ""] if one.tag not in NOT_READ else []
        else:
            words.append(one.tail or "")
    return words


def _kept(told: dict[str, str], bodies: list[str], attached: list[tuple[str, bytes]], make: Make) -> Made:
    """The e-mail as we write it."""
    words = plain("\n\n".join(bodies))
    mail = EmailMessage(policy=email.policy.SMTP)
    for name, value in told.items():
        if value:
            mail[f"X-{name}" if name == "Date" and not _day(value) else name] = _safe(name, value)
    mail.set_content(words + "\n")
    names, left_out = [], []
    for name, data in attached:
        name = tidy(name)
        try:
            made = make(data)
        except Refused:
            left_out.append(f"the attachment “{name}”")
            continue
        if made.kind == "email":
            left_out.append(f"the e-mail “{name}” inside it")
            continue
        kind = KINDS[made.kind]
        names.append(tidy(name, kind.ending))
        main, _, sub = kind.media_type.partition("/")
        mail.add_attachment(made.data, maintype=main, subtype=sub, filename=names[-1])
    lines = [f"{name}: {value}" for name, value in told.items() if value]
    lines += [f"Attached: {name}" for name in names]
    about = {"subject": told["Subject"][:200], "sent_by": told["From"][:160], "on": _day(told["Date"])}
    return Made(
        "email", mail.as_bytes(), text=plain("\n".join([*lines, "", words])), left_out=tuple(left_out), told=about
    )


def _safe(name: str, value: str) -> str:
    """A header's value in a form that the library writes; addresses it does not understand become words in brackets."""
    return re.sub(r"[\r\n]", " ", value) if name == "Subject" else re.sub(r"[^\w@.,<>+\- :/']", " ", value)


def _day(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        found = re.match(r"\d{4}-\d\d-\d\d", value)
        return found.group() if found else ""


def tidy(name: str, ending: str = "") -> str:
    """A file's name without folders, tricks of writing direction or anything that cannot be seen; short; with the ending of what it is.

    >>> tidy("../../etc/passwd"), tidy("photo\\u202egpj.exe", ".jpg"), tidy("   ")
    ('passwd', 'photogpj.jpg', 'file')
    """
    last = re.split(r"[/\\]", plain(name[:2000]).replace("\x00", ""))[-1]
    shown = "".join(letter for letter in " ".join(last.split()) if letter.isprintable() and letter not in '<>:"|?*')
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", shown) if ending else shown
    return (" ".join(stem.split())[:120].strip(". ") or "file") + ending
