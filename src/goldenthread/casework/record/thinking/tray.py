"""The evidence tray beside the text: the child's record found by search and sort, paged; and where a passage came from, as a link.

Words that are looked for travel by POST only. A passage's words are read again from its source before they are kept.
Serves: K9.04, K1.13
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.urls import reverse
from markupsafe import Markup

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.casework.assessments.thinking.passage_acts import TakenFrom
from goldenthread.casework.assessments.thinking_models import Evidence
from goldenthread.casework.documents.models import Document, DocumentChild
from goldenthread.casework.record.lines.queries import Asked, Place, lines_of, place_of
from goldenthread.casework.record.lines.shown import GROUP_OF, Line, marked
from goldenthread.people.models import Person

LINES_IN_A_TRAY = 12
SHORT = 260
MAY_BE_USED_WHOLE = 700
"""A longer text is not evidence of anything in particular: its reader chooses the words."""
PARAGRAPHS_AT_ONCE = 60

_NOTES = ("note", "amendment", "visit")
_SAID = ("own_words", "wish", "direct_work", "asked_for_worker")
_CALLS = ("call", "told", "contact")
_AGENCIES = ("note:other_agency", "contact", "referral", "document:report", "document:letter", "document:email")
_MORE = ("chronology", "decision", "meeting", "referral", "enquiry")
SORTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("", "Everything", (*_NOTES, *_SAID, *_CALLS, "document", *_MORE)),
    ("notes", "Notes and visits", _NOTES),
    ("said", "What the child said and did", _SAID),
    ("agencies", "Police, health, school and others", _AGENCIES),
    ("calls", "Calls, and who was told", _CALLS),
    ("documents", "Documents", ("document",)),
    ("more", "Chronology, decisions, meetings", _MORE),
)
KINDS_OF = {key: kinds for key, _, kinds in SORTS}
MAY_BE_TAKEN = frozenset(kind for kind in KINDS_OF[""])


@dataclass(frozen=True)
class TrayLine:
    """One line of the record in the tray: its first words, its address, whether it has been taken already."""

    line: Line
    says: Markup
    href: str
    taken: bool

    @property
    def key(self) -> str:
        """Its kind and number, as a button sends them."""
        return f"{self.line.kind}~{self.line.row_id}"

    @property
    def whole(self) -> bool:
        """Whether it is short enough to be used as it stands."""
        return 0 < len(self.line.words or self.line.headline) <= MAY_BE_USED_WHOLE


@dataclass(frozen=True)
class Tray:
    """A page of the tray, and what was asked of it."""

    lines: tuple[TrayLine, ...]
    sort: str
    words: str
    older: Place | None
    is_older: bool = False
    sorts: tuple[tuple[str, str], ...] = tuple((key, words) for key, words, _ in SORTS)


def tray_of(request: PageRequest, child: Person, passages: tuple[Evidence, ...]) -> Tray:
    """The tray as it was asked for: the newest first, twelve at a time."""
    given: QueryDict = request.POST if request.method == "POST" else request.GET
    sort = given.get("sort", "") if given.get("sort", "") in KINDS_OF else ""
    words = request.POST.get("find", "").strip()[:200]
    place = place_of(given.get("older", ""))
    if words and not place:
        log(request.user, "searched in the record", person_id=child.pk, because=words)
    asked = Asked(exactly=KINDS_OF[sort], words=words, older_than=place)
    page = lines_of(child, seen_by=request.user, asked=asked, most=LINES_IN_A_TRAY)
    taken = {one.about for one in passages}
    lines = tuple(
        TrayLine(line, _short(line, words), address(child.pk, line), f"{line.kind} {line.row_id}" in taken)
        for line in page.lines
    )
    return Tray(lines, sort, words, page.older, is_older=place is not None)


def _short(line: Line, looked_for: str) -> Markup:
    text = line.inside if looked_for and not line.words and line.inside else line.words or " ".join(line.more)
    return marked(text if looked_for or len(text) <= SHORT else f"{text[:SHORT].rsplit(' ', 1)[0]} …")


def line_in(child: Person, key: str, *, seen_by: Worker) -> Line | None:
    """The line of the record that a button names; None where there is none in this child's record, or it cannot be taken."""
    kind, _, number = key.partition("~")
    if kind not in MAY_BE_TAKEN or not (number.isascii() and number.isdigit() and len(number) < 18):
        return None
    page = lines_of(child, seen_by=seen_by, asked=Asked(exactly=(kind,), row=int(number)), most=1)
    return page.lines[0] if page.lines else None


def taken_from(child: Person, line: Line, *, seen_by: Worker) -> TakenFrom:
    """A line as the source of a passage, with every text in it."""
    is_document = line.kind == "document"
    inside = _inside(child, line.row_id) if is_document else ""
    says = f", {line.says}" if line.says and line.kind not in ("note", "meeting") else ""
    who = line.by_whom() or line.by
    name = f": {line.headline}" if is_document and line.headline else ""
    return TakenFrom(
        line.kind, line.row_id, tuple(one for one in (line.headline, line.words, *line.more, inside) if one),
        f"{line.title}{says}{name}{', ' + who if who else ''}", line.happened_on, line.note_id, line.row_id if is_document else None,
    )  # fmt: skip


def _inside(child: Person, document_id: int) -> str:
    here = DocumentChild.objects.filter(child=child, document_id=document_id, taken_out_at__isnull=True)
    return Document.objects.filter(pk=document_id, children__in=here).values_list("text", flat=True).first() or ""


def paragraphs(source: TakenFrom) -> list[str]:
    """The source in pieces short enough to be taken one by one."""
    found = [part.strip() for text in source.texts for part in text.replace("\r\n", "\n").split("\n\n")]
    return [part for part in dict.fromkeys(found) if part]


def address(child_id: int, line: Line) -> str:
    """Where a line of the record is read."""
    return address_of(child_id, line.kind, line.row_id, line.note_id, line.happened_on)


def address_of(child_id: int, kind: str, row_id: int, note_id: int | None, on: date | None) -> str:
    """Where something of this kind is read in a child's record: its own page, its note, or its line in the list of its year."""
    if kind == "document":
        return reverse("document", args=[child_id, row_id])
    if kind == "direct_work":
        return reverse("direct_work_read", args=[child_id, row_id])
    if note_id:
        return reverse("note", args=[child_id, note_id])
    group, year = GROUP_OF.get(kind, "notes"), f"&year={on.year}&from={on.year}" if on else ""
    return f"{reverse('child_record', args=[child_id])}?sort={group}{year}#{kind}-{row_id}"


def source_of(passage: Evidence) -> str:
    """Where a passage is read in its source; empty where only words say where it came from."""
    child_id = passage.assessment.child_id
    kind, _, number = passage.about.partition(" ")
    if number.isdigit():
        return address_of(child_id, kind, int(number), passage.note_id, passage.happened_on)
    if passage.note_id:
        return reverse("note", args=[child_id, passage.note_id])
    return reverse("document", args=[child_id, passage.document_id]) if passage.document_id else ""
