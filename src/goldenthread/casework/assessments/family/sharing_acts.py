"""Sharing a checked copy, by a way that is safe for its reader; what they say to it; and passing it on to early help, once, if they agree.

Serves: K1.18a, K1.19b, K9.09, K9.W2, K3.00
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.casework.assessments.family.acts import children_of, hash_of, is_checked
from goldenthread.casework.assessments.family.lines import lines_of
from goldenthread.casework.assessments.family_models import FamilyComment, FamilyVersion, FamilyVersionPart, Sharing
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.documents import acts as documents
from goldenthread.casework.documents.keeping.kinds import Made
from goldenthread.casework.documents.models import Document
from goldenthread.casework.front_door import early_help_acts
from goldenthread.casework.front_door.contact_models import EarlyHelpOffer
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Address, Consent, Person
from goldenthread.people.reaching import Reach, may_reach, ways_to_reach

THEN = " These ways may be used: {}."
NONE_MAY = " There is no way yet that is known to be safe: ask them first, alone, how they can be reached."


def may_share(version: FamilyVersion, file: bytes, *, by: Worker) -> Permit:
    """Whether this file may be shared at all, whichever way it goes."""
    return is_checked(version, file) and may_write(children_of(version), by=by)


def ways(version: FamilyVersion, *, by: Worker) -> dict[str, Reach]:
    """For each way: whether this copy may go to its reader by it, how, and if not, why not."""
    lines = lines_of(version)
    return {key: may_reach(version.reader, channel=key, on=by.today, carrying=lines) for key in Channel.values}


@act
def share(
    *, version: FamilyVersion, file: bytes, on: date, channel: str, by: Worker, form: str = "", language: str = "", explained: str = "",
    to_address: Address | None = None,
) -> list[Sharing]:  # fmt: skip
    """Write down that a checked copy was given to its reader; the very file is kept in the record of each child it is about.

    Raises:
        NotAllowed: it is not the file that was checked, the way is not safe for them, or the day is to come.
    """
    version = FamilyVersion.objects.select_for_update(of=("self",)).select_related("reader", "work").get(pk=version.pk)
    may_share(version, file, by=by).or_refuse()
    if on > by.today:
        raise NotAllowed("The day it was given cannot be in the future. Write it down once they have it.")
    reach = may_reach(version.reader, channel=channel, on=on, carrying=lines_of(version), to_address=to_address)
    if not reach:
        raise NotAllowed(reach.because + _other_ways(version.reader, on))
    children = children_of(version)
    rows = Sharing.objects.bulk_create(
        [
            Sharing(
                version=version, what=f"The assessment, in words for {version.reader.short_name}", about=f"assessment {version.work_id}", child=child,
                person=version.reader, on=on, how=", ".join(filter(None, [str(Channel(channel).label), form]))[:60], language=language.strip(),
                explained=explained.strip(), file_hash=version.file_hash, recorded_by=by,
            )
            for child in children
        ]
    )  # fmt: skip
    _keep_the_file(version, file, children, on, by)
    ids = [child.pk for child in children]
    log_each(
        by, "shared an assessment with the family", ids, subject=version, because=f"with person {version.reader_id}"
    )
    touch(*ids)
    return rows


def _other_ways(person: Person, on: date) -> str:
    may = [
        str(Channel(key).label)
        for key, reach in ways_to_reach([person], on=on)[person.pk].items()
        if reach and not reach.ask_again
    ]
    return THEN.format(", ".join(may)) if may else NONE_MAY


def _keep_the_file(version: FamilyVersion, file: bytes, children: Iterable[Person], on: date, by: Worker) -> None:
    if Document.objects.filter(file__sha256=hash_of(file)).exists():
        return
    words = "\n\n".join(line.text for line in lines_of(version))
    documents.keep(
        file=Made("pdf", file, text=words), came=file, name=f"Assessment, for {version.reader.short_name}", children=children, happened_on=on,
        kind=Document.Kind.REPORT, says="The copy that was given to the family, as it went.", already_allowed=True, by=by,
    )  # fmt: skip


@act
def say(
    *, version: FamilyVersion, person: Person, on: date, says: str, by: Worker, part: FamilyVersionPart | None = None, differently: bool = False,
) -> FamilyComment:  # fmt: skip
    """Write down what somebody of the family says about the assessment, in their own words. It is never edited, only answered.

    Raises:
        NotAllowed: this worker may not write in one of the records, nothing is said, or the day is to come.
    """
    children = children_of(version)
    may_write(children, by=by).or_refuse()
    if not says.strip():
        raise NotAllowed("Write what they said, in their own words.")
    if on > by.today:
        raise NotAllowed("The day they said it cannot be in the future.")
    row = FamilyComment.objects.create(
        version=version,
        part=part,
        person=person,
        on=on,
        says=says.strip(),
        sees_it_differently=differently,
        recorded_by=by,
    )
    ids = [child.pk for child in children]
    log_each(by, "wrote down what the family says of an assessment", ids, subject=row)
    touch(*ids)
    return row


@act
def answer(*, comment: FamilyComment, answer: str, on: date, by: Worker) -> None:
    """What we did about what they said, or why not. Their words stay as they are.

    Raises:
        NotAllowed: it has been answered, nothing is said, or the day lies before theirs or is to come.
    """
    comment = FamilyComment.objects.select_for_update(of=("self",)).select_related("version").get(pk=comment.pk)
    children = children_of(comment.version)
    may_write(children, by=by).or_refuse()
    if comment.answered_on:
        raise NotAllowed("This has been answered. If they say more, write that down as well.")
    if not answer.strip():
        raise NotAllowed("Write what you did about it, or why not, as you told them.")
    if not comment.on <= on <= by.today:
        raise NotAllowed("Choose a day between the day they said it and today.")
    comment.answer, comment.answered_on = answer.strip(), on
    comment.save(update_fields=["answer", "answered_on"])
    ids = [child.pk for child in children]
    log_each(by, "answered what the family says of an assessment", ids, subject=comment)
    touch(*ids)


def asked_about(work: FamilyAssessment, reader: Person) -> str:
    """How an agreement is kept that this reader may read what somebody told us for an assessment."""
    return f"assessment {work.pk} read by {reader.pk}"


@act
def say_who_may_read(
    *, work: FamilyAssessment, child: Person, whose: Person, reader: Person, may: bool, on: date, by: Worker, explained: str = "",
    conditions: str = "",
) -> Consent:  # fmt: skip
    """Write down whether somebody, a child above all, agrees that this reader reads what they told us. It can be taken back any day.

    Serves: K2.06

    Raises:
        NotAllowed: this worker may not write in the record, or the day is to come.
    """
    may_write([child], by=by).or_refuse()
    if whose.pk == reader.pk:
        raise NotAllowed("These are their own words: nobody has to be asked.")
    if on > by.today:
        raise NotAllowed("The day they were asked cannot be in the future.")
    row = Consent.objects.create(
        child=child, person=whose, what=f"{reader.short_name} reads what {whose.short_name} told us"[:160], about=asked_about(work, reader),
        answer=Consent.Answer.YES if may else Consent.Answer.NO, on=on, explained=explained.strip(), conditions=conditions.strip(), recorded_by=by,
    )  # fmt: skip
    log(by, "wrote down who may read what somebody told us", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def pass_on(*, version: FamilyVersion, file: bytes, offer: EarlyHelpOffer, on: date, by: Worker) -> None:
    """Pass a checked copy on to whoever gives early help, as one package and once, so that nobody assesses this family again.

    Serves: K1.19b

    Raises:
        NotAllowed: it is not checked, the family has not agreed, or it has been passed on already.
    """
    is_checked(version, file).or_refuse()
    if offer.referral.child_id not in {child.pk for child in children_of(version)}:
        raise NotAllowed("This copy is not about that child.")
    says = "\n\n".join(line.text for line in lines_of(version))
    early_help_acts.share(offer=offer, says=says, on=on, by=by)
    log(
        by,
        "passed an assessment on to early help",
        version,
        person_id=offer.referral.child_id,
        because=f"offer {offer.pk}",
    )


def may_pass_on(offer: EarlyHelpOffer) -> Permit:
    """Whether anything may go to whoever offers early help."""
    if offer.shared_on:
        return no("It has been passed on. Ring them if something has changed.")
    if not offer.consent or offer.withdrawn_on:
        return no("Only if the family agree. Ask them first, and write down who said yes.")
    return Permit(granted=True)
