"""Where things are now: eight short blocks, each with its day and its writer; and what somebody who answers tonight must know."""

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_locked_child, a_parent_of, a_person
from cast.thread import a_referral, a_summary
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Stale, version_of
from goldenthread.casework.caseload.clock_facts import clock_facts
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.now import acts
from goldenthread.casework.record.now.night_copy import as_page, children_tonight
from goldenthread.casework.record.now.queries import blocks, summary_due
from goldenthread.casework.record.now.sealed import DoesNotOpen, seal, unseal
from goldenthread.people.models import Address, Residence, SafeContact

pytestmark = pytest.mark.django_db
NOTHING = version_of({"words": ""})
WORDS = "four ducks on a quiet canal"


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def write(child, by, words="Mia lives with Mum.", block="life", began_from=NOTHING):
    return acts.write_block(child=child, block=block, words=words, began_from=began_from, by=by)


def test_a_block_has_its_day_its_writer_and_what_stood_there_before(farah, mia):
    """Serves: K9.08"""
    a_summary(mia, written=ago(100), life="Mia lives with Nan.")
    write(mia, farah, began_from=version_of({"words": "Mia lives with Nan."}))
    life = next(one for one in blocks(mia, seen_by=farah) if one.key == "life")
    assert (life.says, life.on, life.by) == ("Mia lives with Mum.", TODAY, "Farah Aziz")
    assert [row.words for row in life.earlier] == ["Mia lives with Nan."]


def test_there_are_eight_blocks_and_an_empty_one_asks_its_question(farah, mia):
    found = blocks(mia, seen_by=farah)
    assert len(found) == 8
    assert all(one.prompt and not one.says for one in found)


def test_still_right_keeps_the_words_and_brings_the_day(farah, mia):
    """Serves: K9.08"""
    a_summary(mia, written=ago(100), life="Mia lives with Nan.")
    assert next(one for one in blocks(mia, seen_by=farah) if one.key == "life").old
    acts.still_right(child=mia, block="life", by=farah)
    life = next(one for one in blocks(mia, seen_by=farah) if one.key == "life")
    assert (life.says, life.on, life.old, life.confirmed) == ("Mia lives with Nan.", TODAY, False, True)
    with pytest.raises(NotAllowed, match="Write it first"):
        acts.still_right(child=mia, block="plan", by=farah)


def test_two_who_write_one_block_at_once_see_both_texts(farah, mia):
    """Serves: A.16"""
    tom = a_worker()
    works_with(tom, mia, lead=False)
    write(mia, tom, "Tom wrote this.")
    with pytest.raises(Stale) as refused:
        write(mia, farah, "Farah wrote this.")
    assert [(pair.theirs, pair.mine) for pair in refused.value.pairs] == [("Tom wrote this.", "Farah wrote this.")]
    assert Summary.objects.filter(child=mia).count() == 1


def test_writing_meets_what_is_due_and_starts_the_next_three_months(farah, mia):
    """Serves: K9.08"""
    a_referral(mia, received=ago(80), decided=ago(79))
    write(mia, farah)
    due = summary_due(mia, seen_by=farah)
    assert due is not None
    assert due.because == "3 months after the last summary"
    assert DueRow.objects.filter(child=mia, rule="T170", met_on=TODAY).exists()


def test_a_birth_in_the_family_asks_for_the_summary_again_and_a_locked_one_says_nothing(mia):
    """Serves: K9.08, T.23"""
    kelly = a_parent_of(mia, who=a_person("Kelly Carter"))
    a_parent_of(a_child("Noor Carter", born=ago(20)), who=kelly)
    a_parent_of(a_locked_child("Wren Ashby", born=ago(10)), who=kelly)
    changes = clock_facts([mia.pk])[mia.pk].changes
    assert [(one.what, one.on) for one in changes if one.what == "a birth in the family"] == [
        ("a birth in the family", ago(20))
    ]


def test_who_may_not_record_may_not_write_it(mia):
    with pytest.raises(NotAllowed, match="does not write in records"):
        write(mia, a_worker("auditor"))
    with pytest.raises(NotAllowed):
        write(mia, a_worker())


def test_seek_legal_advice_alone_is_answered_with_a_question_and_kept(client: Client, farah, mia):
    """Serves: K9.08, K7.10a"""
    client.force_login(farah)
    sent = {"words": "Mia will grow up at Mum’s. Contingency: seek legal advice.", "began_from": NOTHING}
    page = client.post(reverse("write_block", args=[mia.pk, "permanence"]), sent, follow=True).content.decode()
    assert "where does Mia sleep" in page
    assert Summary.objects.filter(child=mia, block="permanence").exists()


def test_whoever_answers_tonight_reads_alerts_whom_to_ring_and_what_calms(client: Client, farah, mia):
    """Serves: K9.W1"""
    began = version_of(dict.fromkeys(acts.TONIGHT, ""))
    acts.write_for_tonight(
        child=mia, call_first="Nan: Jean, 01632 960103", calms="Cartwheels.", began_from=began, by=farah
    )
    nadia = a_worker("out_of_hours")
    client.force_login(nadia)
    page = client.get(reverse("tonight", args=[mia.pk])).content.decode()
    assert "Nan: Jean, 01632 960103" in page
    assert "Cartwheels." in page
    assert client.get(reverse("print_tonight", args=[mia.pk])).content.startswith(b"%PDF")
    assert LogEntry.objects.filter(did="printed for tonight", worker_id=nadia.pk).exists()
    with pytest.raises(NotAllowed):
        acts.write_for_tonight(child=mia, began_from=began, by=farah)


def test_the_copy_for_the_night_leaves_out_locked_children_and_addresses(farah, mia):
    """Serves: K9.W1, T.23"""
    wren = a_locked_child("Wren Ashby")
    works_with(farah, wren)
    place = Address.objects.create(lines="14 Elm Road\nElmford", postcode="EL1 4TR")
    Residence.objects.create(person=mia, address=place)
    SafeContact.objects.create(person=mia, channel="text", verdict="never", told_on=ago(3))
    a_summary(mia, written=ago(5), safety="Ring Nan.")
    page = as_page(children_tonight(today=TODAY), made="Made today", today=TODAY).decode()
    assert "Mia Carter" in page
    assert "Ring Nan." in page
    assert "Wren" not in page
    assert "Elm Road" not in page
    assert [one.child.pk for one in children_tonight(today=TODAY, with_locked=True)] == [wren.pk, mia.pk]


def test_the_copy_opens_with_its_words_and_with_no_others_and_not_when_changed():
    """Serves: K9.W1"""
    sealed = seal("Mia’s nights".encode(), words=WORDS)
    assert "Mia" not in sealed.decode("latin-1")
    assert unseal(sealed, words=WORDS).decode() == "Mia’s nights"
    for wrong in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"PK" + sealed):
        with pytest.raises(DoesNotOpen):
            unseal(wrong, words=WORDS)
    with pytest.raises(DoesNotOpen):
        unseal(sealed, words=WORDS + "s")
    with pytest.raises(ValueError, match="at least 16"):
        seal(b"x", words="ducks")


def test_a_block_to_come_is_not_there_yet(farah, mia):
    a_summary(mia, written=ago(3), next="Visit on Monday.")
    assert not any(one.on and one.on > ahead(0) for one in blocks(mia, seen_by=farah))
