"""An ending: written worry by worry, decided by somebody else, told to the child; what follows in the record, and coming again."""

import re
from datetime import date
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago
from cast.notes import moment
from cast.people import a_child, a_lock, a_parent_of
from cast.thread import a_concern, a_goal, a_measure, a_need, a_referral, a_step, a_wish, strand_of
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.assessments.family_models import Sharing
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.front_door import strand_acts
from goldenthread.casework.front_door.models import ConcernLineage
from goldenthread.casework.front_door.taking_up import old_threads, take_up_again
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.pathways.closing import acts, deciding, queries
from goldenthread.casework.pathways.closing.permits import may_close, may_decide, standing
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.pathways.passing import acts as passing
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.workspace.closing.copies import family_version, letter_for
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.summary import as_text, summary_of
from goldenthread.casework.workspace.doing.gathering import endings
from goldenthread.people.models import Involvement, SafeContact
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.thread.strands import strands

pytestmark = pytest.mark.django_db


@pytest.fixture
def skye(farah):
    child = a_child("Skye Braithwaite", on_a="child in need plan", since=ago(240))
    works_with(farah, child)
    return child


@pytest.fixture
def sunita(farah, skye):
    manager = a_worker("team_manager", team="Elm North")
    works_with(a_team("Elm North"), skye)
    return manager


@pytest.fixture
def told(skye):
    """Food (measured, 2 to 7), damp (nothing measured), and a wish without an answer."""
    referral = a_referral(skye, received=ago(250), decided=ago(249), reason="School was worried that Skye was hungry.")
    food = a_concern(
        skye,
        name="Enough to eat",
        words="There was bread and nothing else at home.",
        raised=ago(250),
        referral=referral,
    )
    damp = a_concern(skye, name="The damp", words="The wall by her bed is black.", raised=ago(240), by="Health visitor")
    goal = a_goal(
        a_need(skye, food, words="Skye needs tea every day.", found=ago(230)), words="Food all week", set_on=ago(225)
    )
    a_step(
        goal, what="Sort out the benefit", agreed=ago(225), owner_words="Sandra", to="done", on=ago(200), says="paid"
    )
    a_measure(skye, goal, (ago(225), 2), (ago(30), 7), question="Days with tea on the table", goal_value=7)
    return {
        "referral": referral,
        "food": food,
        "damp": damp,
        "wish": a_wish(skye, words="Has anyone got a video of Mum laughing?"),
    }


def written(skye, told, farah, *, damp_yes="Mr Poole, housing") -> Closing:
    """An ending with every worry answered and every part written."""
    closing = acts.begin_closing(child=skye, by=farah)
    acts.answer_worry(
        closing=closing, strand=strand_of(told["food"], skye), became="resolved", says="There is tea every day.",
        source_one="Skye, alone: there is always tea", source_two="School: she eats her lunch", by=farah,
    )  # fmt: skip
    acts.answer_worry(
        closing=closing, strand=strand_of(told["damp"], skye), became="passed_on", says="Housing treats the wall in May.",
        passed_to="Elmshire Housing", accepted_by=damp_yes, accepted_on=ago(5) if damp_yes else None, by=farah,
    )  # fmt: skip
    acts.write_part(closing=closing, kind="close", proposed_on=TODAY, reason="RC7", because="There is food.", by=farah)
    acts.write_part(closing=closing, child_says="Dad does curry now!", readers=[], by=farah)
    acts.write_part(closing=closing, family_says="Leon: we are fine now.", by=farah)
    acts.write_goodbye(
        closing=closing, if_it_slips="Ring Farah on 01632 960200.", network="Marcia cooks on Sundays.", by=farah
    )
    acts.write_goodbye(
        closing=closing, on=ago(1), how="Pancakes at the caff.", letter="Dear Skye,\n\nYou told us about tea.", by=farah
    )
    closing.refresh_from_db()
    return closing


def asked(skye, told, farah, **more) -> Closing:
    closing = written(skye, told, farah, **more)
    lacks = whole_of(queries.being_written(skye, seen_by=farah), skye, seen_by=farah).missing
    return acts.ask(
        closing=closing,
        missing=lacks,
        reasons={one.key: "Callum tells her on Monday." for one in lacks},
        on=TODAY,
        by=farah,
    )


def test_what_is_missing_asks_for_a_reason_and_the_reason_opens_the_way(skye, told, farah, sunita):
    """Serves: K10.08, K10.05"""
    closing = written(skye, told, farah)
    whole = whole_of(queries.being_written(skye, seen_by=farah), skye, seen_by=farah)
    assert [one.key for one in whole.missing] == [f"told wish {told['wish'].pk}"]
    food = whole.worries[0]
    assert (food.numbers[0].first.value, food.numbers[0].last.value) == (2, 7)
    with pytest.raises(NotAllowed, match="has not been told the answer"):
        acts.ask(closing=closing, missing=whole.missing, reasons={}, on=TODAY, by=farah)
    asked_for = asked(skye, told, farah)
    assert [(gate.gate, gate.because) for gate in asked_for.gates.all()] == [
        (f"told wish {told['wish'].pk}", "Callum tells her on Monday.")
    ]
    assert standing(asked_for) == "asked"
    assert queries.waiting_for_decision(seen_by=sunita) == [asked_for]
    assert [thing.what for thing in endings(queries.waiting_for_decision(seen_by=sunita))] == [
        "Decide whether our work ends"
    ]
    assert "wrote this" not in may_decide(asked_for, by=sunita).because
    assert not may_decide(asked_for, by=farah)
    with pytest.raises(NotAllowed, match="A manager is deciding"):
        acts.write_part(closing=asked_for, because="Something else", by=farah)


def test_a_manager_decides_and_everything_that_ends_ends_that_day(skye, told, farah, sunita):
    """Author and decider are two people; the thread, referral, plan and parts follow. Serves: K10.08, K10.00"""
    closing = asked(skye, told, farah)
    whole = whole_of(queries.being_written(skye, seen_by=sunita), skye, seen_by=sunita)
    text = as_text(summary_of(whole, skye, seen_by=sunita), skye)
    team = Involvement.objects.get(child=skye, part="team")
    deciding.close(
        closing=closing,
        because="She is fed, and says so herself.",
        on=TODAY,
        as_shown=text,
        at=moment(),
        staying=[team.pk],
        by=sunita,
    )
    closing.refresh_from_db()
    told["referral"].refresh_from_db()
    assert (closing.closed_on, closing.decided_by, standing(closing)) == (TODAY, sunita, "closed")
    assert (told["referral"].closed_on, told["referral"].closed_reason) == (TODAY, "RC7")
    assert PlanChild.objects.get(child=skye).ended_on == TODAY
    ended = dict(Involvement.objects.filter(child=skye).values_list("part", "ended_on"))
    assert ended == {"social_worker": TODAY, "team": None}
    assert strand_of(told["food"], skye).moves.last().to == "resolved"
    assert [move.to for move in strand_of(told["damp"], skye).moves.all()] == ["live", "passed_on", "accepted"]
    stands = {one.short_name: one.progress for one in strands(thread_facts([skye.pk])[skye.pk], TODAY)}
    assert (stands["Enough to eat"], stands["The damp"]) == (Progress.MET, Progress.PASSED_ON)
    signed = Signing.objects.get(what="closing", row_id=closing.pk)
    assert signed.signed_by == sunita
    for words in ("School was worried that Skye was hungry.", "Days with tea on the table Skye: 2, and at the end 7.",
                  "School: she eats her lunch", "Passed on to Elmshire Housing", "Has anyone got a video"):  # fmt: skip
        assert words in signed.as_shown
    with pytest.raises(NotAllowed):
        acts.write_part(closing=closing, because="Later", by=farah)
    # taken back: as if it had not been
    deciding.take_back(closing=closing, because="It was meant for another child.", on=TODAY, by=sunita)
    closing.refresh_from_db()
    told["referral"].refresh_from_db()
    assert (closing.closed_on, standing(closing), told["referral"].closed_on) == (None, "taken_back", None)
    assert PlanChild.objects.get(child=skye).ended_on is None
    assert Involvement.objects.get(child=skye, worker=farah).ended_on is None
    assert (
        strand_of(told["food"], skye).moves.last().because
        == "It was closed by mistake: It was meant for another child."
    )


def test_a_child_on_a_protection_plan_is_not_closed_before_a_conference_ends_it(farah, skye, told, sunita):
    """Serves: K10.08"""
    PlanChild.objects.filter(child=skye).update(kind="child_protection")
    assert "A conference ends it" in may_close(asked(skye, told, farah), by=sunita).because


def test_a_copy_for_each_reader_and_the_letter_is_the_childs_own(skye, told, farah, sunita):
    """Who told us is in none; a child's words only for whom she named; whom to ring is in each. Serves: K10.06, K10.08, K9.09, C.22, C.13"""
    leon, marcia = a_parent_of(skye, called="Leon Braithwaite"), a_parent_of(skye, called="Marcia Braithwaite")
    for person in (skye, leon, marcia):
        SafeContact.objects.create(person=person, channel="in_person", verdict="safe", told_on=ago(10))
    told["food"].about_violence = False
    hit = a_concern(
        skye, name="Shouting", words="Leon shouts at Marcia.", raised=ago(100), about_violence=True, harmed_adult=marcia
    )
    closing = written(skye, told, farah)
    acts.answer_worry(
        closing=closing, strand=strand_of(hit, skye), became="still_there", says="It is quieter at Marcia’s.", by=farah
    )
    began = version_of(acts.part_of(closing, ("child_says", "readers")))
    acts.write_part(closing=closing, child_says="Dad does curry now!", readers=[marcia], began_from=began, by=farah)

    def reads(reader, make=family_version):
        whole = whole_of(queries.being_written(skye, seen_by=farah), skye, seen_by=farah)
        made = make(reader, skye, whole, channel="in_person", seen_by=farah)
        return " ".join(line for _, lines in made.parts for line in lines)

    assert "Dad does curry now!" in reads(marcia)
    assert "quieter at Marcia’s" in reads(marcia)
    assert "Dad does curry now!" not in reads(leon)
    assert "quieter" not in reads(leon)
    assert "There is tea every day." in reads(leon)
    assert "Ring Farah on 01632 960200." in reads(leon), "help is a call away"
    assert "School: she eats" not in reads(leon) + reads(marcia) + reads(skye)
    assert "You told us about tea." in reads(skye, letter_for)
    assert reads(leon, letter_for) == ""
    browser = Client()
    browser.force_login(farah)
    address = reverse("copy_closing", args=[skye.pk, closing.pk])
    answer = browser.post(f"{address}?as=page", {"what": "letter", "who": skye.pk, "channel": "in_person"})
    assert "You told us about tea." in answer.content.decode()
    assert Sharing.objects.get(child=skye).person == skye
    assert (
        "nothing in it"
        in browser.post(address, {"what": "letter", "who": leon.pk, "channel": "in_person"}).content.decode()
    )


def test_the_pages_lead_from_an_empty_record_to_a_decision(skye, told, farah, sunita):
    """Serves: K10.08, K10.06"""
    browser, manager = Client(), Client()
    browser.force_login(farah)
    manager.force_login(sunita)
    page = reverse("closing", args=[skye.pk])
    assert "Begin to write it" in browser.get(page).content.decode()
    browser.post(reverse("begin_closing", args=[skye.pk]), {"key": str(uuid4())})
    strand = strand_of(told["food"], skye)
    sent = {
        "became": "resolved",
        "says": "There is tea every day.",
        "source_one": "Skye",
        "source_two": "School",
        "key": str(uuid4()),
    }
    assert browser.post(reverse("answer_worry", args=[skye.pk, strand.pk]), sent).url == page
    browser.post(
        reverse("write_closing", args=[skye.pk, "why"]),
        {"kind": "close", "because": "There is food.", "key": str(uuid4())},
    )
    record = browser.get(reverse("child_record", args=[skye.pk]))
    assert record.status_code == 200, (
        "an ending that is being written is not in the record yet, and hinders nobody from reading it"
    )
    assert "Our work ended" not in record.content.decode()
    shown = browser.get(page).content.decode()
    assert "It is resolved." in shown
    assert "“The damp” has no answer yet." in shown
    ask = reverse("ask_to_close", args=[skye.pk])
    refused = browser.post(ask, {"key": str(uuid4())}).content.decode()
    assert "Say why it is right to close all the same" in refused
    reasons = dict.fromkeys(re.findall(r'name="(gate-[\w-]+)"', refused), "They moved on Friday.")
    browser.post(ask, {**reasons, "key": str(uuid4())})
    decide = reverse("decide_closing", args=[skye.pk])
    assert browser.get(decide).status_code == 403
    assert "They moved on Friday." in manager.get(decide).content.decode()
    day = timezone.localdate()
    sent = {
        "decision": "close",
        "because": "She is fed.",
        "on_day": day.day,
        "on_month": day.month,
        "on_year": day.year,
        "key": str(uuid4()),
    }
    assert manager.post(decide, sent).url == page
    closing = Closing.objects.get(child=skye)
    assert closing.closed_on == day
    # what the ending left without an answer may still be answered, once
    damp = strand_of(told["damp"], skye)
    late = {
        "became": "still_there",
        "says": "Housing has no date yet; her aunt has a bed for her.",
        "key": str(uuid4()),
    }
    assert manager.post(reverse("answer_worry", args=[skye.pk, damp.pk]), late).url == page
    assert (
        manager.post(reverse("answer_worry", args=[skye.pk, damp.pk]), late | {"key": str(uuid4())}).status_code == 403
    )
    assert (
        "A worry had no answer." in manager.get(reverse("closing_summary", args=[skye.pk, closing.pk])).content.decode()
    )


def test_work_is_passed_on_when_they_said_yes_and_the_child_has_met_them(skye, farah, sunita):
    """Serves: K7.11"""
    south = a_team("Elm South")
    row = passing.offer(child=skye, to_team=south, because="You move to Southgate.", on=ago(20), by=farah)
    with pytest.raises(NotAllowed, match="no way from there"):
        passing.hand_over(row=row, child_told="Tom is nice.", on=TODAY, by=sunita)
    no = passing.offer(child=skye, to_words="Westshire council", because="Grandad lives there.", on=ago(20), by=farah)
    passing.refuse(row=no, because="She does not live there yet.", on=ago(18), by=farah)
    passing.accept(row=row, accepted_by="Peter Garside", on=ago(10), by=farah)
    row.refresh_from_db()
    assert "A manager hands" in passing.may_move(row, to="handed_over", by=farah).because
    passing.hand_over(row=row, child_told="We all had cake. She asked whether Tom has a dog.", on=ago(2), by=sunita)
    held = Involvement.objects.filter(child=skye, part="team", ended_on__isnull=True).values_list(
        "team__name", "told_child_on"
    )
    assert list(held) == [("Elm South", ago(2))]


def test_a_child_who_comes_again_finds_the_old_threads_and_takes_one_up(skye, told, farah, sunita, client):
    """Serves: K10.00, E.08, K10.03"""
    closing = asked(skye, told, farah)
    deciding.close(closing=closing, because="She is fed.", on=ago(0), as_shown="…", at=moment(), by=sunita)
    works_with(farah, skye)
    again = a_referral(skye, received=TODAY, from_words="School", reason="Skye is hungry again.")
    old = old_threads(again, seen_by=farah)
    assert [(one.strand.concern.name, one.answered) for one in old] == [("The damp", True), ("Enough to eat", True)]
    client.force_login(farah)
    page = client.get(reverse("referral", args=[again.pk])).content.decode()
    assert "There is tea every day." in page
    a_concern(skye, name="Since then", raised=date(2025, 11, 23))
    then = whole_of(queries.last_ending(skye, seen_by=farah), skye, seen_by=farah)
    assert "Since then" not in [one.row.concern.name for one in then.worries], (
        "an ending is shown as it stood on its day"
    )
    taken = client.post(
        reverse("take_up_thread", args=[again.pk, told["food"].pk]), {"different": "Leon lost his job in May.", "key": str(uuid4())}
    )  # fmt: skip
    assert taken.url == reverse("referral", args=[again.pk])
    line = ConcernLineage.objects.get(was=told["food"])
    (food,) = [one for one in strands(thread_facts([skye.pk])[skye.pk], TODAY) if one.short_name == "Enough to eat"]
    assert food.concern_ids == (f"concern {line.now_id}", f"concern {told['food'].pk}")
    assert food.began_on == told["food"].raised_on
    assert [line.text for line in food.beads[0].lines] == [
        "There was bread and nothing else at home.",
        "Leon lost his job in May.",
    ]
    with pytest.raises(NotAllowed, match="goes on already"):
        take_up_again(referral=again, strand=strand_of(told["food"], skye), different="Again", by=farah)


def test_a_worry_moves_only_as_the_table_says(skye, told, farah):
    """Serves: K10.07"""
    strand = strand_of(told["food"], skye)
    with pytest.raises(NotAllowed, match="on which day to look"):
        strand_acts.move_strand(strand=strand, to="on_hold", on=TODAY, because="Sleep first.", by=farah)
    strand_acts.move_strand(
        strand=strand, to="on_hold", on=TODAY, because="Sleep first.", review_on=date(2026, 1, 12), by=farah
    )
    assert strand_acts.standing(strand) == "on_hold"
    with pytest.raises(NotAllowed, match="no way from there"):
        strand_acts.move_strand(strand=strand, to="accepted", on=TODAY, because="Yes.", passed_to="Nan", by=farah)


def test_an_ending_of_a_locked_child_is_nowhere(skye, told, farah, sunita):
    a_lock(skye, keeps_out=[sunita])
    client = Client()
    client.force_login(sunita)
    assert client.get(reverse("closing", args=[skye.pk])).status_code == 404
    assert queries.waiting_for_decision(seen_by=sunita) == []
