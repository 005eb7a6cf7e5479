"""The golden thread's pages: true at three dates, every bead a link, breaks that lead to what mends them, a copy for each reader; and the same
answer from files on the command line."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import a_child, a_lock, a_parent_of
from cast.thread import a_concern, a_goal, a_measure, a_need, a_referral, a_step, a_wish, strand_of
from cast.workers import a_team, a_worker, works_with
from goldenthread.casework.caseload.refreshing import rebuild
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.casework.dues.team_models import TeamTouched
from goldenthread.casework.front_door.strand_acts import move_strand
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.plans.living_models import Contingency, PlanAnswer, ViolenceInPlan
from goldenthread.casework.plans.models import Plan, PlanChild, PlanGoal
from goldenthread.casework.workspace.teams.by_team_queries import broken_by_team
from goldenthread.casework.workspace.thread.addresses import Links
from goldenthread.casework.workspace.thread.copies import copy_for, whole_copy
from goldenthread.casework.workspace.thread.when import When
from goldenthread.commands.thread import run
from goldenthread.people.models import SafeContact
from goldenthread.practice.thread.as_plain import as_plain
from goldenthread.practice.thread.shape import BeadKind, BeadState, Progress
from goldenthread.practice.thread.strands import strands
from goldenthread.returns.leaving.writing import write_folder

pytestmark = pytest.mark.django_db

JANUARY, MARCH, JUNE = date(2025, 1, 31), date(2025, 3, 31), date(2025, 6, 30)


def written_on(row, day: date):
    """The row was written down on the evening of that day."""
    moment = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=18)
    type(row).objects.filter(pk=row.pk).update(recorded_at=moment)
    return row


@pytest.fixture
def told(mia):
    """Worried on 6 January; a need on 3 February; a goal and a step on 10 February; numbers on 3 March (2) and 2 June (6).

    The number of 3 March was written down late, on 14 April.
    """
    referral = written_on(a_referral(mia, received=date(2025, 1, 6), decided=date(2025, 1, 7)), date(2025, 1, 6))
    concern = written_on(a_concern(mia, raised=date(2025, 1, 6), referral=referral), date(2025, 1, 6))
    for row in (strand_of(concern, mia), strand_of(concern, mia).moves.get()):
        written_on(row, date(2025, 1, 6))
    need = written_on(a_need(mia, concern, found=date(2025, 2, 3)), date(2025, 2, 3))
    goal = written_on(a_goal(need, set_on=date(2025, 2, 10)), date(2025, 2, 10))
    step = written_on(
        a_step(goal, agreed=date(2025, 2, 10), owner_words="Mum and Steve", start_on=date(2025, 2, 10)),
        date(2025, 2, 10),
    )
    written_on(step.moves.get(), date(2025, 2, 10))
    measure = written_on(a_measure(mia, goal, (date(2025, 3, 3), 2), (date(2025, 6, 2), 6)), date(2025, 2, 10))
    late, last = measure.readings.order_by("on")
    written_on(late, date(2025, 4, 14))
    written_on(last, date(2025, 6, 2))
    return {"referral": referral, "concern": concern, "need": need, "goal": goal, "step": step, "measure": measure}


def at(child, day, *, known_now=False):
    when = When(day, TODAY, known_now)
    (found,) = strands(thread_facts([child.pk], when.rows)[child.pk], day)
    return found


def lines(strand, place) -> list[str]:
    return [line.text for line in strand.bead(place).lines]


def test_the_thread_is_true_at_three_dates_as_it_was_known_then(mia, told):
    """Serves: K10.00, K10.03"""
    january, march, june = at(mia, JANUARY), at(mia, MARCH), at(mia, JUNE)
    # 31 January: a worry, and nothing said yet of what it means
    assert (january.progress, lines(january, BeadKind.NEED)) == (Progress.NOT_STARTED, [])
    assert january.bead(BeadKind.BEGAN).state is BeadState.WHOLE
    # 31 March: need, goal and step; the number of 3 March is not written down yet, so nobody could know of it
    assert lines(march, BeadKind.NEED) == ["Mia needs a calm home where grown-ups do not frighten her."]
    assert lines(march, BeadKind.AGREED) == ["Go to the alcohol clinic every Tuesday"]
    assert lines(march, BeadKind.CHANGED) == []
    assert "no_baseline" in {one.code for one in march.breaks}
    # the same day, with what was written down later: 2 at the start
    assert lines(at(mia, MARCH, known_now=True), BeadKind.CHANGED) == [
        "How safe do I feel at home? 2 at the start. Goal 8."
    ]
    # 30 June: from 2 to 6, getting there
    assert lines(june, BeadKind.CHANGED) == ["How safe do I feel at home? From 2 to 6. Goal 8."]
    assert june.progress is Progress.GETTING_THERE


def test_a_strand_shows_who_agreed_and_who_sees_it_differently(browser, mia, told):
    """What the family say stands beside ours, as they said it. Serves: T.03, K10.00"""
    kelly = a_parent_of(mia)
    plan = Plan.objects.create(kind="child_in_need", purpose="So that nights are quiet.")
    PlanChild.objects.create(plan=plan, child=mia, kind="child_in_need", began_on=date(2025, 2, 10))
    PlanGoal.objects.create(plan=plan, goal=told["goal"])
    PlanAnswer.objects.create(
        plan=plan, person=kelly, on=date(2025, 2, 11), answer="differently", words="It is the neighbours."
    )
    Contingency.objects.create(plan=plan, if_this="Somebody shouts at night", then="Ring Nan")
    page = browser.get(reverse("strand_thread", args=[mia.pk, f"concern-{told['concern'].pk}"])).content.decode()
    for words in ("not how they see it", "It is the neighbours.", "Somebody shouts at night"):
        assert words in page
    assert f'href="{reverse("childs_plan", args=[mia.pk, plan.pk])}#goal-{told["goal"].pk}"' in page


def test_the_page_steps_through_the_days_and_every_bead_leads_to_where_it_stands(browser, mia, told):
    """Serves: K10.00"""
    page = browser.get(reverse("child_thread", args=[mia.pk]), {"day": "2025-03-31"}).content.decode()
    assert "As it stood on 31 March 2025" in page
    assert 'href="?day=2025-03-03"' in page
    assert 'href="?day=2025-06-02"' in page
    assert f'href="{reverse("concern", args=[mia.pk, told["concern"].pk])}"' in page
    slug = f"concern-{told['concern'].pk}"
    whole = browser.get(reverse("strand_thread", args=[mia.pk, slug])).content.decode()
    for words in ("School", "Mia needs a calm home", "Mum and Steve", "The same as a table", "2 Jun 2025"):
        assert words in whole
    before = browser.get(reverse("strand_thread", args=[mia.pk, slug]), {"day": "2025-01-02"}).content.decode()
    assert "had not been written down by then" in before
    assert browser.get(reverse("strand_thread", args=[mia.pk, "concern-999999"])).status_code == 404
    assert "That is no day" in browser.get(reverse("child_thread", args=[mia.pk]), {"day": "31.3."}).content.decode()
    assert "<table" in browser.get(reverse("child_thread", args=[mia.pk]), {"as": "table"}).content.decode()


def test_the_page_asks_the_same_number_of_questions_however_long_the_history(browser, mia, told):
    address = reverse("strand_thread", args=[mia.pk, f"concern-{told['concern'].pk}"])
    browser.get(address)
    with CaptureQueriesContext(connection) as few:
        browser.get(address)
    for number in range(30):
        a_step(told["goal"], what=f"Step {number}", agreed=ago(60))
        Reading.objects.create(measure=told["measure"], on=ago(60 - number), value=5, at="repeat", rater="child")
    with CaptureQueriesContext(connection) as many:
        browser.get(address)
    assert len(many) == len(few)


def test_a_break_leads_to_the_form_that_mends_it(mia, told, farah):
    """Serves: K10.00, K10.07"""
    wish = a_wish(mia, asked=ago(100))
    move_strand(
        strand=strand_of(told["concern"], mia),
        to="passed_on",
        on=ago(60),
        because="They know her.",
        passed_to="School",
        by=farah,
    )
    found = {one.id: one for one in strands(thread_facts([mia.pk])[mia.pk], TODAY)}
    links = Links(mia.pk)
    mends = {one.code.value: links.mend(one) for strand in found.values() for one in strand.breaks}
    assert mends["not_accepted"] == reverse("move_concern", args=[mia.pk, told["concern"].pk, "accepted"])
    assert mends["never_answered"] == reverse("move_wish", args=[mia.pk, wish.pk, "acted_on"])
    browser = Client()
    browser.force_login(farah)
    assert all(browser.get(address).status_code == 200 for address in mends.values())


def test_a_copy_holds_what_its_reader_may_have_and_shows_no_gap(mia, told, farah):
    """A child's number only with whom she agreed; violence only for who was harmed; who told us for nobody. Serves: K10.00, K9.09"""
    kelly, steve = a_parent_of(mia), a_parent_of(mia, called="Steve Hall")
    for person in (mia, kelly, steve):
        SafeContact.objects.create(person=person, channel="in_person", verdict="safe", told_on=ago(10))
    a_concern(
        mia,
        name="No violence",
        words="Steve pushed Kelly.",
        raised=ago(90),
        about_violence=True,
        harmed_adult=kelly,
        by="Police",
    )
    about = {
        "child": mia,
        "kind": "worried",
        "opener": f"concern {told['concern'].pk}",
        "saw": "Nothing is better.",
    }
    Escalation.objects.create(
        **about, rung="manager", asked_worker=farah, asks="What do we change?", asked_on=ago(20), answered_on=ago(15), answer="The clinic comes home."
    )  # fmt: skip
    Escalation.objects.create(**about, rung="talk", asked_words="Kelly", asks="What would help?", asked_on=ago(18))
    Escalation.objects.create(**about, rung="legal", asked_words="The lawyers", asks="Is it time?", asked_on=ago(9))
    facts = thread_facts([mia.pk])[mia.pk]
    found = strands(facts, TODAY)

    def reads(reader) -> str:
        made = copy_for(reader, mia, facts, found, channel="in_person", on=TODAY, seen_by=farah)
        return " ".join(line for one in made.strands for part in one.parts for line in part.lines)

    assert "Steve pushed Kelly." in reads(kelly)
    SafeContact.objects.create(person=kelly, channel="visit", verdict="safe", told_on=ago(10))
    home = copy_for(kelly, mia, facts, found, channel="visit", on=TODAY, seen_by=farah)
    assert "No violence" not in [one.name for one in home.strands], "not where somebody else may see it"
    assert "pushed" not in reads(steve)
    assert "Go to the alcohol clinic" in reads(steve)
    assert "6 (2 June 2025)" in reads(mia)
    assert "6 (2 June 2025)" not in reads(kelly)
    six, first = told["measure"].readings.get(value=6), told["measure"].readings.first()
    six.shares.create(person=kelly, agreed_on=ago(5))
    assert "Mia: 6 (2 June 2025)." in reads(kelly), "the one she agreed to, and nothing where the others were"
    first.shares.create(person=kelly, agreed_on=ago(5), ended_on=ago(1))
    assert "Mia: 6 (2 June 2025)." in reads(kelly), "she took it back"
    assert "School" not in reads(kelly) + reads(mia) + reads(steve)
    court = " ".join(
        line
        for one in whole_copy(mia, facts, found, on=TODAY, seen_by=farah)
        for part in one.parts
        for line in part.lines
    )
    assert "Steve pushed Kelly." in court
    assert "Police" in court
    # whom we asked when nothing changed: ours in every copy, a parent's for nobody else, legal advice on no paper. Serves: K5.02
    asked = f"{farah.name} was asked: What do we change? The answer, "
    assert all(asked in reads(one) and "The clinic comes home." in reads(one) for one in (mia, kelly, steve))
    assert not any("Kelly was asked" in reads(one) for one in (mia, kelly, steve))
    assert (asked in court, "Kelly was asked: What would help? Nobody answered." in court, "Is it time?" in court) == (
        True,
        True,
        False,
    )
    browser = Client()
    browser.force_login(farah)
    address = reverse("print_thread", args=[mia.pk]) + "?as=page"
    assert "Say who gets it" in browser.post(address, {"occasion": "court"}).content.decode()
    paper = browser.post(address, {"occasion": "court", "because": "Final hearing, to the judge"}).content.decode()
    assert "Not for the family" in paper
    paper = browser.post(address, {"occasion": "family", "who": mia.pk, "channel": "in_person"}).content.decode()
    assert "6 (2 June 2025)" in paper


def test_a_family_shows_the_threads_of_the_children_one_works_with_and_no_others(browser, mia, told):
    kelly, tobi, wren = a_parent_of(mia), a_child("Tobi Okafor"), a_child("Wren Okafor")
    a_parent_of(tobi, wren, who=kelly)
    a_concern(tobi, name="Tobi’s nights", raised=ago(30))
    a_lock(wren)
    page = browser.get(reverse("family_thread", args=[mia.pk])).content.decode()
    assert "Feeling safe at home" in page
    assert "Tobi’s nights" not in page
    assert "Wren" not in page


@pytest.mark.parametrize("day", [None, MARCH])
def test_the_command_gives_the_same_answer_over_an_export_as_the_page(mia, told, tmp_path, capsys, day):
    """Serves: K10.00"""
    a_wish(mia, asked=date(2025, 2, 1), moves=(("acted_on", date(2025, 2, 20), "=Farah asked Nan."),))
    plan = Plan.objects.create(kind="child_in_need")
    PlanChild.objects.create(plan=plan, child=mia, kind=plan.kind, began_on=date(2025, 2, 10))
    PlanGoal.objects.create(plan=plan, goal=told["goal"])
    kelly, steve = a_parent_of(mia), a_parent_of(mia, called="Steve Hall")
    named = ViolenceInPlan.objects.create(plan=plan, harms=steve, harmed=kelly, what="Steve pushed Kelly.")
    written_on(named, date(2025, 3, 5))
    write_folder(tmp_path / "out", on=TODAY)
    asked = [str(tmp_path / "out"), "--child", str(mia.pk), "--today", TODAY.isoformat()]
    status = run(asked + (["--day", day.isoformat()] if day else []))
    (printed,) = json.loads(capsys.readouterr().out)
    when = When(day or TODAY, TODAY)
    found = strands(thread_facts([mia.pk], when.rows)[mia.pk], when.day)
    assert printed["threads"] == [as_plain(one) for one in found]
    assert found[0].violence, "named in the plan alone"
    assert status == (1 if any(one.is_broken for one in found) else 0)
    assert run([str(tmp_path)]) == 2
    assert "casework_concern.csv" in capsys.readouterr().err


def test_teams_are_counted_by_where_their_threads_break_and_again_once_something_changed(mia, farah, client):
    """Serves: T.24, K10.00"""
    north = a_team("Elm North", under="Elmshire")
    chief, helen = a_worker("service_manager", team="Elmshire"), a_worker("principal_social_worker")
    works_with(north, mia)
    a_concern(mia, raised=ago(200), referral=a_referral(mia, received=ago(200), decided=ago(199)))
    a_wish(mia, asked=ago(200))
    rebuild([mia.pk])
    (one,) = broken_by_team(seen_by=helen)
    assert (one.worries, one.wishes, one.opens) == ({"need": 1}, {"agreed": 1}, False)
    assert TeamTouched.objects.count() == 0
    with CaptureQueriesContext(connection) as asked:
        broken_by_team(seen_by=helen)
    assert not any("casework_strandrow" in str(query["sql"]) for query in asked.captured_queries), (
        "what is kept is read, not worked out"
    )
    concern = strand_of(a_concern(mia, name="The damp", raised=ago(150)), mia)
    move_strand(strand=concern, to="passed_on", on=ago(100), because="Theirs.", passed_to="Housing", by=farah)
    (one,) = broken_by_team(seen_by=chief)
    assert one.worries == {"need": 1, "now": 1}
    client.force_login(chief)
    page = client.get(reverse("broken_threads"), {"kind": "concern", "where": "now"}).content.decode()
    assert "The damp" in page
    a_lock(mia, keeps_out=[chief])
    assert broken_by_team(seen_by=chief) == []
    assert broken_by_team(seen_by=helen)[0].all == 3
