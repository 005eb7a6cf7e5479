"""The front door: what somebody told us, whose children they are, and how it becomes information or a referral. Serves: E.08, K10.03, K10.04, A.01"""

from datetime import UTC, datetime, timedelta

import pytest

from cast.days import TODAY
from cast.door import CAME_IN, a_contact, looked_at, matched, referred
from cast.people import a_child, a_lock
from cast.thread import a_referral
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.front_door import (
    board_queries,
    contact_acts,
    contact_queries,
    matching_acts,
    referral_queries,
)
from goldenthread.casework.front_door.before_queries import came_before
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.models import ConcernChild, Referral
from goldenthread.casework.front_door.permits import stage_of
from goldenthread.casework.front_door.referring_acts import Worry, refer
from goldenthread.people import matching
from goldenthread.people.models import Person
from goldenthread.people.person.acts import LookFirst

pytestmark = pytest.mark.django_db


@pytest.fixture
def nadia():
    return a_worker("out_of_hours")


@pytest.fixture
def neil():
    return a_worker("team_manager", team="Front Door")


def test_a_contact_gets_a_reference_that_says_nothing_about_anybody():
    """Serves: E.08"""
    contact = a_contact("Rosa Kestrel", "Milo Kestrel")
    assert [row.given for row in contact.children.all()] == ["Rosa", "Milo"]
    assert len(contact.reference) == 9
    assert not {"rosa", "kestrel", "milo"} & set(contact.reference.lower().split("-"))
    assert contact.from_protected, "who told us is kept from the family unless somebody says otherwise"
    assert stage_of(contact) == "received"


def test_a_contact_describes_somebody(nadia):
    with pytest.raises(NotAllowed, match="Describe at least one child"):
        contact_acts.write_down(
            way="phone", received_at=CAME_IN, children=[{"given": "  "}], by=nadia, words="A child cries"
        )


def test_whoever_does_not_write_in_records_cannot_write_one_down():
    with pytest.raises(NotAllowed, match="Ring the front door"):
        a_contact(by=a_worker("auditor"))


def test_nothing_becomes_information_before_somebody_looked_and_said_why(nadia):
    contact = a_contact()
    with pytest.raises(NotAllowed, match="just in"):
        contact_acts.move(contact=contact, to="information", at=CAME_IN, by=nadia, because="Known")
    looked_at(contact, by=nadia)
    with pytest.raises(NotAllowed, match="Say why"):
        contact_acts.move(contact=contact, to="information", at=CAME_IN, by=nadia)
    contact_acts.move(
        contact=contact, to="information", at=CAME_IN, by=nadia, because="Known", advice="Ring the school nurse."
    )
    contact.refresh_from_db()
    assert (stage_of(contact), contact.advice) == ("information", "Ring the school nurse.")


def test_not_spoken_because_it_would_not_be_safe_is_a_full_answer(nadia):
    """Serves: A.01, K10.04, K3.W1"""
    contact = a_contact()
    with pytest.raises(NotAllowed, match="or why nobody"):
        contact_acts.speak_with_family(contact=contact, by=nadia)
    contact_acts.speak_with_family(contact=contact, by=nadia, not_because="He reads her phone.")
    contact.refresh_from_db()
    assert contact.not_spoken_because == "He reads her phone."
    contact_acts.speak_with_family(contact=contact, by=nadia, on=TODAY, whom="Mum", alone=True, says="“Help me.”")
    contact.refresh_from_db()
    assert (contact.spoke_says, contact.spoke_alone) == ("“Help me.”", True)


def test_the_board_says_what_each_agency_said_and_who_has_not_answered(nadia, client):
    """Serves: E.08"""
    contact = a_contact()
    police = contact_acts.ask_agency(contact=contact, who="Police", asks="Known?", at=CAME_IN, by=nadia)
    contact_acts.ask_agency(contact=contact, who="Health visitor", asks="", at=CAME_IN, by=nadia)
    with pytest.raises(NotAllowed, match="one of the two"):
        contact_acts.answer_of_agency(row=police, at=CAME_IN, by=nadia)
    contact_acts.answer_of_agency(row=police, at=CAME_IN, by=nadia, refused_because="They want it in writing")
    card = board_queries.board(seen_by=nadia)[1].cards[0]
    assert (card.silent, [str(said) for said in card.answered]) == (("Health visitor",), ["Police would not share"])
    client.force_login(nadia)
    assert "They want it in writing" in client.get("/front-door/").content.decode()


def test_a_described_child_is_looked_for_before_anybody_new_is_made(nadia):
    """Serves: K9.W1"""
    mia = a_child("Mia Carter")
    matching.index([mia.pk])
    row = a_contact("Mya Carter").children.get()
    hits = contact_queries.might_be(row, seen_by=nadia)
    assert [hit.person for hit in hits] == [mia]
    assert hits[0].reasons
    with pytest.raises(LookFirst):
        matching_acts.write_down_anew(row=row, given="Mya", family="Carter", at=CAME_IN, by=nadia)
    anew = matching_acts.write_down_anew(row=row, given="Mya", family="Carter", at=CAME_IN, by=nadia, others=[mia.pk])
    row.refresh_from_db()
    assert row.child == anew != mia
    assert stage_of(row.contact) == "looking"


def test_two_described_children_cannot_be_one_record(nadia):
    mia = a_child("Mia Carter")
    first, second = a_contact("Mia Carter", "Mimi Carter").children.order_by("pk")
    matching_acts.match(row=first, child=mia, at=CAME_IN, by=nadia)
    with pytest.raises(NotAllowed, match="Two children cannot be one"):
        matching_acts.match(row=second, child=mia, at=CAME_IN, by=nadia)


def test_a_child_locked_away_is_nobody_at_the_door_and_information_governance_is_told(nadia):
    """Serves: T.23"""
    miriam = a_worker("information_governance")
    mia = a_child("Mia Carter")
    matching.index([mia.pk])
    a_lock(mia, keeps_out=(nadia,))
    row = a_contact("Mia Carter").children.get()
    assert contact_queries.might_be(row, seen_by=nadia) == []
    with pytest.raises(NotAllowed, match="no record here"):
        matching_acts.match(row=row, child=mia, at=CAME_IN, by=nadia)
    anew = matching_acts.write_down_anew(row=row, given="Mia", family="Carter", at=CAME_IN, by=nadia)
    assert anew != mia
    assert Notice.objects.filter(to=miriam).exists()


def test_a_contact_about_a_child_locked_away_is_not_there(nadia, neil):
    """Serves: T.23"""
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")
    contact = matched(a_contact("Mia Carter", "Tobi Okafor"), mia, tobi, by=neil)
    assert contact_queries.contact(contact.pk, seen_by=nadia) == contact
    a_lock(tobi, keeps_out=(nadia,))
    assert contact_queries.contact(contact.pk, seen_by=nadia) is None
    assert not any(column.cards for column in board_queries.board(seen_by=nadia))
    assert any(column.cards for column in board_queries.board(seen_by=neil))


def test_whoever_works_with_the_child_may_read_the_contact_and_nobody_else_without_the_door(nadia):
    farah, tom = a_worker("social_worker"), a_worker("social_worker")
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    contact = matched(a_contact("Mia Carter"), mia, by=nadia)
    assert contact_queries.contact(contact.pk, seen_by=farah) == contact
    assert contact_queries.contact(contact.pk, seen_by=tom) is None


def test_joined_to_open_work_tells_the_worker_and_needs_one(nadia):
    farah, mia = a_worker("social_worker"), a_child("Mia Carter")
    contact = matched(a_contact("Mia Carter"), mia, by=nadia)
    with pytest.raises(NotAllowed, match="Nobody works with these children"):
        contact_acts.move(contact=contact, to="joined", at=CAME_IN, by=nadia, because="Open")
    works_with(farah, mia)
    contact_acts.move(contact=contact, to="joined", at=CAME_IN, by=nadia, because="Farah works with them")
    notice = Notice.objects.get(to=farah)
    assert "Mia" not in notice.says, "a notice names nobody"
    assert notice.link.endswith(f"/{contact.pk}/")


def test_what_came_before_in_twelve_months_is_shown_and_older_is_not(nadia):
    mia = a_child("Mia Carter")
    for days in (30, 300, 400):
        matched(a_contact("Mia Carter", at=CAME_IN - timedelta(days=days)), mia, by=nadia)
    a_referral(mia, received=(CAME_IN - timedelta(days=200)).date(), decided=(CAME_IN - timedelta(days=199)).date())
    now = matched(a_contact("Mia Carter"), mia, by=nadia)
    before = came_before(now, seen_by=nadia)
    assert [(CAME_IN.date() - one.on).days for one in before] == [30, 200, 300]


def test_a_contact_becomes_a_referral_for_each_child_with_the_worries_in_plain_words(nadia):
    """Serves: K10.00, K10.03"""
    rosa, milo = a_child("Rosa Kestrel"), a_child("Milo Kestrel")
    contact = matched(a_contact("Rosa Kestrel", "Milo Kestrel"), rosa, milo, by=nadia)
    rows = list(contact.children.order_by("pk"))
    worries = [
        Worry(
            "Going home",
            "Rosa is afraid to go home.",
            {rosa.pk: "She stays at school until six.", milo.pk: "He hides."},
        ),
        Worry("Food", "There is no bread.", {milo.pk: ""}),
    ]
    referrals = refer(
        contact=contact,
        rows=rows,
        worries=worries,
        reason="School was worried.",
        primary_need="N1",
        at=CAME_IN,
        by=nadia,
    )
    assert [one.child for one in referrals] == [rosa, milo]
    assert {one.received_at for one in referrals} == {CAME_IN}
    assert stage_of(contact) == "referred"
    strands = ConcernChild.objects.filter(child=milo).order_by("pk")
    assert [(row.concern.name, row.means, row.moves.get().to) for row in strands] == [
        ("Going home", "He hides.", "live"),
        ("Food", "", "live"),
    ]
    assert [fact.short_name for fact in thread_facts([rosa.pk])[rosa.pk].concerns] == ["Going home"]
    due = DueRow.objects.get(child=rosa, rule="T001")
    assert due.due_on.isoformat() == "2025-11-21"
    assert LogEntry.objects.filter(did="made a referral", person_id=rosa.pk).exists()


def test_no_child_is_referred_without_a_worry_or_a_record(nadia):
    rosa = a_child("Rosa Kestrel")
    contact = looked_at(a_contact("Rosa Kestrel"), by=nadia)
    rows = list(contact.children.all())
    said = {"contact": contact, "reason": "School was worried.", "primary_need": "", "at": CAME_IN, "by": nadia}
    with pytest.raises(NotAllowed, match="Match each child"):
        refer(rows=rows, worries=[], **said)
    matched(contact, rosa, by=nadia)
    with pytest.raises(NotAllowed, match="what worries us about Rosa"):
        refer(rows=list(contact.children.all()), worries=[], **said)
    assert not Referral.objects.exists()


def test_the_board_has_danger_first_then_the_day_and_groups_children_of_one_contact(nadia):
    """Serves: E.08"""
    late = a_contact("Ada Fenn", at=datetime(2025, 11, 17, 9, 0, tzinfo=UTC))
    danger = a_contact("Rosa Kestrel", danger_now=True)
    referred(a_contact("Yaw Boateng", "Esi Boateng"), a_child("Yaw Boateng"), a_child("Esi Boateng"), by=nadia)
    just_in, _, deciding, _ = board_queries.board(seen_by=nadia)
    assert [card.contact for card in just_in.cards] == [danger, late]
    assert just_in.cards[1].is_late(TODAY)
    assert [[named.child.short_name for named in card.children] for card in deciding.cards] == [["Yaw", "Esi"]]
    only = board_queries.board(seen_by=nadia, only="danger")
    assert [len(column.cards) for column in only] == [1, 0, 0, 0]


def test_the_board_asks_the_same_few_questions_however_much_is_there(nadia, django_assert_max_num_queries):
    for number in range(6):
        contact_acts.ask_agency(contact=a_contact("Ada Fenn", "Bo Fenn"), who="Police", asks="", at=CAME_IN, by=nadia)
        referred(a_contact(f"Child{number} Fenn"), a_child(f"Child{number} Fenn"), by=nadia)
    with django_assert_max_num_queries(14):
        board_queries.board(seen_by=nadia)


def test_a_team_manager_at_the_door_reads_a_referral_that_waits_without_opening_the_childs_record(neil):
    [referral] = referred(a_contact("Rosa Kestrel"), a_child("Rosa Kestrel"), by=neil)
    old = a_referral(a_child("Mia Carter"), decided=TODAY - timedelta(days=90))
    assert referral_queries.referral(referral.pk, seen_by=neil) == referral
    assert referral_queries.referral(old.pk, seen_by=neil) is None
    assert not Person.objects.open_to(neil).filter(pk=referral.child_id).exists()


def test_a_form_sent_twice_is_one_contact():
    """Serves: K9.W4"""
    from uuid import uuid4

    from django.db import IntegrityError, transaction

    key = uuid4()
    a_contact("Rosa Kestrel", key=key)
    with pytest.raises(IntegrityError), transaction.atomic():
        a_contact("Rosa Kestrel", key=key)
    assert Contact.objects.count() == 1


def test_whether_a_contact_is_open_follows_its_moves(nadia):
    contact = looked_at(a_contact(), by=nadia)
    contact_acts.move(contact=contact, to="information", at=CAME_IN, by=nadia, because="Known")
    contact.refresh_from_db()
    assert contact.ended_at == CAME_IN
    assert not any(column.cards for column in board_queries.board(seen_by=nadia))
    contact_acts.move(
        contact=contact, to="looking", at=CAME_IN + timedelta(hours=1), by=nadia, because="Gran rang again"
    )
    contact.refresh_from_db()
    assert contact.ended_at is None
    assert [card.contact for card in board_queries.board(seen_by=nadia)[1].cards] == [contact]
