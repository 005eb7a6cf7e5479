"""Early help after a referral: offered, agreed to or not, and what we know shared once, so that nobody is asked it all again.

Serves: K1.19a, K1.19b, K1.19c, P.20
"""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.front_door.contact_models import EarlyHelpOffer
from goldenthread.casework.front_door.deciding_acts import keep_who_told_out_of
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.front_door.permits import may_work_on
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, may_reach


@act
def offer(
    *, referral: Referral, to: str, on: date, by: Worker, consent: bool | None = None, consent_by: str = "", consent_on: date | None = None,
    may_share: str = "", explained: str = "",
) -> EarlyHelpOffer:  # fmt: skip
    """Write down early help that was offered, how it was explained, and what the family said to it.

    Raises:
        NotAllowed: an answer is written down without saying whose it is and when.
    """
    may_work_on(referral, by=by).or_refuse()
    _whose_answer(consent, consent_by, consent_on)
    made: EarlyHelpOffer = EarlyHelpOffer.objects.create(
        referral=referral, offered_on=on, to=to.strip(), consent=consent, consent_by=consent_by.strip(), consent_on=consent_on,
        may_share=may_share.strip(), explained=explained.strip(), recorded_by=by,
    )  # fmt: skip
    touch(referral.child_id)
    log(by, "offered early help", made, person_id=referral.child_id)
    return made


def words_of_answer(offer: EarlyHelpOffer) -> dict[str, Any]:
    """What the family said to an offer, in words, by the names of the form's fields."""
    agreed = False if offer.withdrawn_on else offer.consent
    return {
        "consent": Chosen(None if agreed is None else "yes" if agreed else "no"), "consent_by": Chosen(offer.consent_by),
        "consent_on": Chosen(offer.withdrawn_on or offer.consent_on),
        "may_share": offer.may_share,
    }  # fmt: skip


@act
def answer(
    *, offer: EarlyHelpOffer, consent: bool, consent_by: str, consent_on: date, began_from: str, by: Worker, may_share: str = ""
) -> None:  # fmt: skip
    """Write down what the family said to an offer. Taking an agreement back is an answer, too.

    Raises:
        NotAllowed: it is not said whose answer it is, and when.
        Stale: a colleague wrote their answer down in between; both are in it.
    """
    offer = EarlyHelpOffer.objects.select_for_update(of=("self",)).select_related("referral").get(pk=offer.pk)
    may_work_on(offer.referral, by=by).or_refuse()
    _whose_answer(consent, consent_by, consent_on)
    mine = EarlyHelpOffer(
        consent=consent, consent_by=consent_by, consent_on=consent_on, may_share=may_share.strip() or offer.may_share
    )
    refuse_if_stale(began_from, saved=words_of_answer(offer), mine=words_of_answer(mine), of=offer)
    if offer.consent and not consent and offer.shared_on:
        offer.withdrawn_on = consent_on
    else:
        offer.consent, offer.consent_by, offer.consent_on = consent, consent_by.strip(), consent_on
        offer.may_share = may_share.strip() or offer.may_share
    offer.save()
    touch(offer.referral.child_id)
    log(by, "wrote down the answer to early help", offer, person_id=offer.referral.child_id)


@act
def share(*, offer: EarlyHelpOffer, says: str, on: date, by: Worker, copy_to: Person | None = None) -> None:
    """Share what is known with whoever helps, once, as far as the family agreed. `copy_to` is handed the same paper.

    Raises:
        NotAllowed: nobody agreed, it has been shared, it gives away who told us, or the paper is not safe in that person's hands.
    """
    may_work_on(offer.referral, by=by).or_refuse()
    if not offer.consent or offer.withdrawn_on:
        raise NotAllowed(
            "Nothing is shared for early help unless the family agree. Ask them first, and write down who said yes."
        )
    if offer.shared_on:
        raise NotAllowed("It has been shared already. Ring them if something has changed.")
    keep_who_told_out_of(says, offer.referral)
    if copy_to is not None:
        line = Line(says, about=frozenset({offer.referral.child_id}))
        may_reach(copy_to, channel=Channel.IN_PERSON, on=on, carrying=[line]).or_refuse()
    offer.shared_on = on
    offer.save(update_fields=["shared_on"])
    touch(offer.referral.child_id)
    log(by, "shared what is known for early help", offer, person_id=offer.referral.child_id)


def _whose_answer(consent: bool | None, consent_by: str, consent_on: date | None) -> None:
    if consent is not None and not (consent_by.strip() and consent_on):
        raise NotAllowed("Say who answered, and when.")
