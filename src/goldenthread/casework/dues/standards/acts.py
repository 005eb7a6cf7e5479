"""What whoever leads practice does to the council's standards: sets a number, ends it, brings a file of them, links a procedure.

Rows are only added. A number that would loosen the law is refused in words; so is one that would rewrite how something past was judged.
Serves: P.03, P.04, P.11
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.dues.standards.in_force import as_standards, changing_standards
from goldenthread.casework.dues.standards.queries import newest_of, procedure_of
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink
from goldenthread.practice.counting.units import unit_named
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.local_standards import LocalStandard as Number
from goldenthread.practice.timescales.local_standards import Standards, why_not
from goldenthread.practice.timescales.setting import in_words, may_be_set, newest_edition, why_not_from

A_DAY = timedelta(days=1)


def may_set_standards(by: Worker) -> Permit:
    """Whether a worker sets the council's own standards."""
    if by.has(Permission.LEAD_PRACTICE):
        return YES
    return no("The principal social worker sets the council’s own numbers. Tell them what does not fit.")


def may_set_number(number: Number, *, it_applied_then: bool, by: Worker) -> Permit:
    """Whether this number may be set, with the reason where it may not: by whom, how many, from when."""
    if not (permit := may_set_standards(by)):
        return permit
    edition = newest_edition(number.rule_id)
    if edition is None or not may_be_set(edition):
        return no("This rule has no single number that a council could set.")
    if because := why_not(number, edition):
        return no(because[:1].upper() + because[1:])
    standing = as_standards(LocalStandard.objects.filter(rule=number.rule_id))
    begins = number.applies_from
    if because := why_not_from(number.rule_id, begins, by.today, standing, it_applied_then=it_applied_then):
        return no(because)
    return YES


@act
def set_standard(*, number: Number, it_applied_then: bool = False, knew: int = 0, by: Worker) -> LocalStandard:
    """Set the council's own number for a rule, from a day on. `knew`: the row last set when the worker looked.

    Raises:
        NotAllowed: it would loosen the law or rewrite the past, this worker may not, or somebody has set it meanwhile.
    """
    may_set_standards(by).or_refuse()
    changing_standards()
    _nobody_else_has_set_it(number.rule_id, knew, by)
    may_set_number(number, it_applied_then=it_applied_then, by=by).or_refuse()
    return _keep(number, by)


@act
def end_standard(*, rule: str, on: date, because: str, knew: int = 0, by: Worker) -> LocalStandard:
    """The council's own number ends: from that day on the rule's own words stand again.

    Raises:
        NotAllowed: there is none to end, the day has gone by, this worker may not, or somebody has set it meanwhile.
    """
    may_set_standards(by).or_refuse()
    changing_standards()
    _nobody_else_has_set_it(rule, knew, by)
    if on < by.today:
        raise NotAllowed(
            "That day has gone by: what began under the number is judged by it. Let it end today or later."
        )
    standing = as_standards(LocalStandard.objects.filter(rule=rule))
    if not any(row.applies_until is None or row.applies_until >= on for row in standing.rows):
        raise NotAllowed("There is no number of your council’s own that would end then.")
    row: LocalStandard = LocalStandard.objects.create(
        rule=rule, within=None, applies_from=on, because=because.strip(), set_by=by
    )
    log(by, "ended a local standard", row, because=f"{rule} from {on}: {because}")
    return row


@act
def bring_standards(*, standards: Standards, knew: int = 0, by: Worker) -> list[LocalStandard]:
    """Set everything a file of standards holds that is not so already, or nothing. `knew`: the row last set at all when the worker looked.

    Raises:
        NotAllowed: one of them may not be set (it says which and why), or somebody has set one meanwhile.
    """
    may_set_standards(by).or_refuse()
    changing_standards()
    newest = LocalStandard.objects.order_by("-pk").first()
    if newest and newest.pk != knew:
        raise NotAllowed(_meanwhile(newest))
    made = []
    for number in not_so_already(standards, LocalStandard.objects.all()):
        permit = may_set_number(number, it_applied_then=True, by=by)
        if not permit:
            raise NotAllowed(f"{number.rule_id}: {permit.because}")
        made.append(_keep(number, by))
        if number.applies_until:
            ends = {"applies_from": number.applies_until + A_DAY, "because": number.because, "set_by": by}
            made.append(LocalStandard.objects.create(rule=number.rule_id, within=None, **ends))
    return made


def not_so_already(standards: Standards, rows: Iterable[LocalStandard]) -> list[Number]:
    """The numbers of a file that this council has not got, in the order of their days."""
    standing = {(one.rule_id, one.within, _unit(one), one.applies_from) for one in as_standards(rows).rows}
    fresh = [one for one in standards.rows if (one.rule_id, one.within, _unit(one), one.applies_from) not in standing]
    return sorted(fresh, key=lambda one: (one.rule_id, one.applies_from))


def words_of_procedure(row: ProcedureLink | None) -> dict[str, Any]:
    """Where a procedure is and what it is called, by the names of the form's fields."""
    return texts_of(row, ("words",), ("url",))


@act
def link_procedure(*, rule: str, url: str, words: str, by: Worker, began_from: str = "") -> ProcedureLink:
    """Say where the council's procedures tell how a thing is done.

    Raises:
        NotAllowed: this worker may not, or it is not a whole https address.
        Stale: somebody else linked one in between; both are in it.
    """
    may_set_standards(by).or_refuse()
    _edition(rule)
    if because := why_not_address(url):
        raise NotAllowed(because)
    changing_standards()
    mine = words_of_procedure(ProcedureLink(url=url, words=words))
    refuse_if_stale(began_from, saved=words_of_procedure(procedure_of(rule, seen_by=by)), mine=mine)
    row: ProcedureLink = ProcedureLink.objects.create(rule=rule, url=url.strip(), words=words.strip(), set_by=by)
    log(by, "linked a procedure", row, because=f"{rule}: {row.url}")
    return row


@act
def unlink_procedure(*, rule: str, by: Worker) -> ProcedureLink:
    """The link is shown no more; that it was there stays."""
    may_set_standards(by).or_refuse()
    row: ProcedureLink = ProcedureLink.objects.create(rule=rule, url="", words="", set_by=by)
    log(by, "took a link to a procedure away", row, because=rule)
    return row


def why_not_address(url: str) -> str:
    """Why an address cannot stand beside what is due; "" where it can.

    >>> why_not_address("http://example.org/a"), why_not_address("https://example.org/visits")
    ('Give a whole address that begins with https://, so that nobody on the way can change what a worker reads.', '')
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme != "https":
        return (
            "Give a whole address that begins with https://, so that nobody on the way can change what a worker reads."
        )
    if parts.username or parts.password or "." not in host or any(letter.isspace() for letter in url.strip()):
        return "This is not an address that everybody can open. Copy it from the address line of the page itself."
    return ""


def _edition(rule: str) -> Edition:
    edition = newest_edition(rule)
    if edition is None:
        raise NotAllowed("There is no such rule.")
    return edition


def _unit(number: Number) -> str:
    return number.unit or _edition(number.rule_id).unit


def _keep(number: Number, by: Worker) -> LocalStandard:
    edition = _edition(number.rule_id)
    row: LocalStandard = LocalStandard.objects.create(
        rule=number.rule_id, within=number.within, unit=unit_named(number.unit or edition.unit).value,
        applies_from=number.applies_from, because=number.because.strip(), set_by=by,
    )  # fmt: skip
    log(
        by,
        "set a local standard",
        row,
        because=f"{row.rule}: {in_words(number, edition)} from {row.applies_from}: {row.because}",
    )
    return row


def _nobody_else_has_set_it(rule: str, knew: int, by: Worker) -> None:
    newest = newest_of(rule, seen_by=by)
    if newest and newest.pk != knew:
        raise NotAllowed(_meanwhile(newest))


def _meanwhile(row: LocalStandard) -> str:
    who = row.set_by.name if row.set_by else "A file of standards"
    did = f"set it to {row.within} {row.unit}" if row.within is not None else "ended the number"
    return f"{who} has changed {row.rule} since you looked: {did}, from {row.applies_from:%d %B %Y}. Look at it again, then decide."
