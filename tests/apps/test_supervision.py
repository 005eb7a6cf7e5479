"""Supervision: what is personal stays between two; what is decided about a child lands on the child's record and is asked about next time."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.notes import moment
from cast.people import a_child, a_lock
from cast.signing_in import browser_of
from cast.thread import a_concern, a_goal, a_measure, a_need, a_visit
from cast.two_at_once import opened
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import LogEntry, Notice, Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import Decision, Task
from goldenthread.casework.workspace.teams.oversight_queries import oversight
from goldenthread.quality.supervision import acts, permits, queries, signing_acts
from goldenthread.quality.supervision.agenda_queries import agenda
from goldenthread.quality.supervision.models import Supervision, SupervisionTopic
from goldenthread.quality.supervision.team_queries import lines_of_teams
from goldenthread.quality.supervision.texts import texts_saved
from goldenthread.quality.supervision.written import Became, Decided, Held, Thought
from goldenthread.returns.leaving.tables import tables

pytestmark = pytest.mark.django_db
A_MONTH_AGO, IN_A_WEEK = ago(30), ahead(7)
PRIVATE = "I lie awake because of the night at the flat."
AT_NANS = "With Nan. If Nan cannot, nobody has been asked."


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def held(mia, farah, sunita, *, decided=(), on=A_MONTH_AGO, became=(), **texts):
    """A supervision of Farah's with Sunita in which Mia was thought about, signed."""
    one = acts.plan(worker=farah, on=TODAY, by=sunita)
    texts = {"life": "She sleeps.", "permanence": AT_NANS} | texts
    told = Held(
        on, {"how_are_you": PRIVATE, "permanence": "Ben does not know."}, (Thought(mia, texts, decided),), became
    )
    acts.keep(supervision=one, held=told, by=sunita)
    signing_acts.sign(supervision=one, by=sunita, at=moment(TODAY))
    return Supervision.objects.get(pk=one.pk)


def ring_nan(farah, due=IN_A_WEEK):
    return Decided("Ask Nan who comes after her", "Zara should not have to wonder.", farah, due)


def test_a_childs_part_lands_on_the_childs_record_with_decision_and_task_and_nothing_personal_does(mia, farah, sunita):
    """Serves: K7.09a, K7.09b, T.16, P.09"""
    assert oversight([mia.pk], seen_by=sunita) == {}
    one = held(mia, farah, sunita, decided=(ring_nan(farah),))
    (note,) = Note.objects.filter(kind="oversight", children__child=mia)
    assert (note.happened_on, note.written_by, bool(note.signed_at)) == (ago(30), sunita, True)
    assert f"Where will Mia grow up, and where if that does not work?\n{AT_NANS}" in note.words
    assert PRIVATE not in note.words
    assert "Ben does not know" not in note.words
    decision, task = Decision.objects.get(child=mia), Task.objects.get(child=mia)
    assert (decision.choice, decision.because, decision.note) == (
        "Ask Nan who comes after her",
        "Zara should not have to wonder.",
        note,
    )
    assert (task.worker, task.due_on, task.note) == (farah, ahead(7), note)
    assert oversight([mia.pk], seen_by=sunita)[mia.pk][0] == ago(30)  # the team board's column has it
    assert dict(one.topics.values_list("topic", "words"))["permanence"] == "Ben does not know."
    page = browser_of(farah).get(reverse("child_record", args=[mia.pk])).content.decode()
    assert "Talked about in supervision" in page
    assert PRIVATE not in page


def test_a_decision_without_its_reason_is_not_signed_and_nothing_else_is_asked_for(mia, farah, sunita):
    one = acts.plan(worker=farah, on=TODAY, by=sunita)
    acts.keep(supervision=one, held=Held(TODAY, {}, (Thought(mia, {}, (Decided("Ring Nan"),)),)), by=sunita)
    with pytest.raises(NotAllowed, match="Say why for “Ring Nan”"):
        signing_acts.sign(supervision=one, by=sunita, at=moment())
    row = one.decisions.get()
    one.refresh_from_db()
    told = Held(TODAY, {}, (Thought(mia, {}, (Decided("", row=row),)),))
    acts.keep(supervision=one, held=told, began_from=version_of(texts_saved(one)), by=sunita)
    signing_acts.sign(supervision=one, by=sunita, at=moment())
    assert not one.children.exists()
    assert not Note.objects.exists()


def test_next_time_its_decisions_are_asked_about_until_they_are_done_or_changed(mia, farah, sunita):
    """Serves: T.16, K7.09b"""
    held(
        mia,
        farah,
        sunita,
        decided=(ring_nan(farah), Decided("Write to the school", "They asked.", farah, ahead(3))),
        on=ago(60),
    )
    nan, school = queries.open_decisions(farah, seen_by=sunita)
    second = held(
        mia, farah, sunita, became=(Became(nan, "open", "Nan was ill."), Became(school, "changed", "Dele does."))
    )
    assert [row.what for row in queries.open_decisions(farah, seen_by=sunita)] == ["Ask Nan who comes after her"]
    assert Task.objects.get(what="Write to the school").dropped_on == ago(30)
    assert "Ask Nan who comes after her: not done yet. Nan was ill." in second.children.get().note.words
    (still,) = agenda(farah, seen_by=farah).children[mia.pk].decisions
    held(mia, farah, sunita, became=(Became(still, "done"),), on=TODAY)
    assert queries.open_decisions(farah, seen_by=sunita) == []
    assert Task.objects.get(what="Ask Nan who comes after her").done_on == TODAY
    told = Decision.objects.filter(question="Ask Nan who comes after her").order_by("pk")  # drift has its answer
    assert [(row.choice, row.because) for row in told] == [
        ("Ask Nan who comes after her", "Zara should not have to wonder."), ("Not done yet.", "Nan was ill."),
        ("Done.", "Asked about in supervision."),
    ]  # fmt: skip
    held(mia, farah, sunita, decided=(ring_nan(farah),))
    (again,) = queries.open_decisions(farah, seen_by=sunita)
    with pytest.raises(NotAllowed, match="Say why it is so"):
        held(mia, farah, sunita, became=(Became(again, "open"),))


def test_what_is_signed_stays_and_the_worker_says_something_that_nobody_changes(mia, farah, sunita):
    one = held(mia, farah, sunita)
    acts.say(supervision=one, says="That is not how I meant it.", by=farah)
    changes = (
        lambda: SupervisionTopic.objects.filter(supervision=one).update(words="Something else"),
        lambda: one.children.update(life="Something else"),
        lambda: one.children.all().delete(),
        lambda: SupervisionTopic.objects.create(supervision=one, topic="learning", words="Late", recorded_by=sunita),
        lambda: Supervision.objects.filter(pk=one.pk).update(signed_at=None),
        lambda: one.seen.update(says="Something else"),
    )
    for change in changes:
        with pytest.raises(DatabaseError, match=r"not changed|Cannot"), transaction.atomic():
            change()
    with pytest.raises(NotAllowed, match="stays as it is"):
        acts.keep(supervision=one, held=Held(TODAY), by=sunita)
    with pytest.raises(NotAllowed, match="Bring it to the next one"):
        acts.bring(supervision=one, words="Late", by=farah)
    with pytest.raises(NotAllowed, match="Whose supervision it was"):
        acts.say(supervision=one, says="I agree with myself.", by=sunita)
    assert Notice.objects.filter(to=sunita, says__contains="has read the supervision").exists()


WHO_ELSE = {
    "a manager above": ("service_manager", "asks"),
    "a manager of another team": ("team_manager", "refused"),
    "a colleague of the team": ("social_worker", "refused"),
    "the principal social worker": ("principal_social_worker", "refused"),
    "an auditor": ("auditor", "refused"),
    "whoever brings workers in": ("system_administrator", "refused"),
    "the data officer": ("data_officer", "refused"),
    "information governance": ("information_governance", "asks"),
}


def test_nobody_but_the_two_reads_it_and_a_manager_above_only_with_a_reason_that_both_are_told(mia, farah, sunita):
    """Serves: T.16, A.11"""
    above = a_team("Children and Families")
    team = a_team("Elm North", under=above)
    one = acts.plan(worker=farah, on=TODAY, by=sunita)
    acts.bring(supervision=one, words="I am afraid of the court.", by=farah)
    acts.keep(
        supervision=one, held=Held(TODAY, {"how_are_you": PRIVATE}, (Thought(mia, {"life": "She sleeps."}),)), by=sunita
    )
    for worker in (farah, sunita):
        page = browser_of(worker).get(reverse("supervision", args=[one.pk])).content.decode()
        assert PRIVATE in page
        assert "I am afraid of the court." in page
    names = ("supervision", "prepare_supervision", "hold_supervision", "sign_supervision", "print_supervision")
    addresses = [reverse(name, args=[one.pk]) for name in names]
    for who, (role, answer) in WHO_ELSE.items():
        place = above if role == "service_manager" else team if role == "social_worker" else f"Team of {who}"
        other = a_worker(role, team=place)
        browser = browser_of(other)
        for address in addresses:
            got = browser.get(address)
            assert PRIVATE not in got.content.decode(), (who, address)
            assert "court" not in got.content.decode(), (who, address)
            assert got.status_code in (302, 403), (who, address)
        asks = reverse("ask_to_read_supervision", args=[one.pk])
        assert browser.get(asks).status_code == (200 if answer == "asks" else 403), who
        if answer == "refused":
            assert browser.post(asks, {"because": "I am curious."}).status_code == 403, who
            continue
        before = Notice.objects.filter(to__in=[farah, sunita]).count()
        browser.post(asks, {"because": "Farah has made a complaint and asks me to read it."})
        page = browser.get(addresses[0]).content.decode()
        assert PRIVATE in page, who
        assert ("She sleeps." in page) == (role == "service_manager"), (
            who
        )  # Mia’s record opens to whoever leads the team
        assert browser.get(addresses[2]).status_code == 403
        assert Notice.objects.filter(to__in=[farah, sunita]).count() == before + 2
        assert not permits.may_read(one, by=Worker.objects.get(pk=other.pk), at=one.reads.get(worker=other).closes_at)
    assert LogEntry.objects.filter(did__contains="by giving a reason", subject_id=one.pk).count() == 2
    assert "asks me to read it" in browser_of(farah).get(addresses[0]).content.decode()
    assert not {"quality_supervisiontopic", "quality_supervisiontopicevent", "quality_supervisionseen"} & {
        model._meta.db_table for model in tables()
    }


def test_a_child_locked_from_one_of_them_leaves_no_trace_in_it(mia, farah, sunita):
    zed = a_child("Zed Quill")
    works_with(farah, zed)
    one = acts.plan(worker=farah, on=TODAY, by=sunita)
    acts.keep(
        supervision=one,
        held=Held(TODAY, {}, (Thought(mia, {"life": "She sleeps."}), Thought(zed, {"life": "He waits."}))),
        by=sunita,
    )
    a_lock(zed, keeps_out=[farah], on=TODAY)
    page = browser_of(farah).get(reverse("supervision", args=[one.pk])).content.decode()
    assert "She sleeps." in page
    assert "Zed" not in page
    assert "He waits." not in page
    assert "talked about as well" not in page
    assert list(agenda(farah, seen_by=farah).children) == [mia.pk]


def test_the_agenda_is_made_from_the_record_and_costs_the_same_however_long_the_history(mia, farah, sunita):
    """Serves: T.16, K5.00"""
    ada = a_child("Ada Bright")
    works_with(farah, ada)
    a_visit(mia, worker=farah, on=ago(70))
    a_visit(ada, worker=farah, on=ago(2), alone=True)
    goal = a_goal(a_need(mia, a_concern(mia)), set_on=ago(90))
    a_measure(mia, goal, (ago(80), 4), (ago(9), 4))
    held(mia, farah, sunita, decided=(ring_nan(farah, due=ago(3)),))

    def asked():
        with CaptureQueriesContext(connection) as found:
            made = agenda(farah, seen_by=sunita)
        return len(found), made

    agenda(farah, seen_by=sunita)
    few, made = asked()
    said = [point.words for point in made.children[mia.pk].points]
    assert any("4 to 4, the same" in words for words in said)
    assert made.children[mia.pk].talked_on == ago(30)
    assert made.children[ada.pk].talked_on is None
    assert [row.what for row in made.children[mia.pk].decisions] == ["Ask Nan who comes after her"]
    for days in (27, 20, 13):
        a_visit(mia, worker=farah, on=ago(days))
        held(mia, farah, sunita, decided=(ring_nan(farah, due=ago(days)),), on=ago(days))
    many, made = asked()
    assert few == many
    assert len(made.children[mia.pk].decisions) == 4


def test_a_manager_sees_whose_is_due_and_a_newly_qualified_worker_has_it_more_often(farah, sunita):
    """Serves: T.16, P.09"""
    LocalStandard.objects.create(rule="T180", within=1, unit="months", applies_from=ago(400), because="Ours.")
    leah = a_worker(called="Leah Morton", team="Elm North")
    Worker.objects.filter(pk=leah.pk).update(started_on=ago(20), newly_qualified_until=ahead(345))
    a_worker("business_support", team="Elm North")
    marcus = a_worker("service_manager", team=a_team("Children and Families"))
    a_team("Elm North", under="Children and Families")
    for worker, days in ((farah, 3), (Worker.objects.get(pk=leah.pk), 9)):
        worker.today = TODAY
        one = acts.plan(worker=worker, on=TODAY, by=sunita)
        acts.keep(supervision=one, held=Held(ago(days)), by=sunita)
        signing_acts.sign(supervision=one, by=sunita, at=moment())
    found = lines_of_teams(seen_by=sunita)
    assert next((line.worker.name, line.due.rule, line.due.on) for line in found.mine) == (
        "Leah Morton",
        "T181",
        ago(2),
    )
    assert [line.worker.name for line in found.mine] == ["Leah Morton", "Farah Aziz"]
    assert found.mine[0].progress is not None
    of_marcus = lines_of_teams(seen_by=marcus)
    assert [line.worker.name for line in of_marcus.mine] == ["Sunita Rao"]
    assert {line.worker.name: [one.name for one in line.managers] for line in of_marcus.below} == {
        "Leah Morton": ["Sunita Rao"], "Farah Aziz": ["Sunita Rao"],
    }  # fmt: skip
    page = browser_of(sunita).get(reverse("team_supervision")).content.decode()
    assert "was due" in page
    assert "Maureen" not in page
    why = browser_of(sunita).get(reverse("why_supervision", args=[leah.pk])).content.decode()
    assert "every week for the first six weeks" in why.replace("Every", "every")
    assert browser_of(farah).get(reverse("why_supervision", args=[leah.pk])).status_code == 404


def test_a_supervision_is_put_off_only_with_a_reason_which_the_worker_reads(farah, sunita):
    """Serves: P.09"""
    one = acts.plan(worker=farah, on=ahead(1), by=sunita)
    with pytest.raises(NotAllowed, match="planned with them already"):
        acts.plan(worker=farah, on=ahead(2), by=sunita)
    with pytest.raises(NotAllowed, match="Say why"):
        acts.put_off(supervision=one, to_on=ahead(3), because=" ", by=sunita)
    with pytest.raises(NotAllowed, match="Only the manager"):
        acts.put_off(supervision=one, to_on=ahead(3), because="No.", by=farah)
    acts.put_off(supervision=one, to_on=ahead(3), because="I am called to court.", by=sunita)
    page = browser_of(farah).get(reverse("supervision", args=[one.pk])).content.decode()
    assert "I am called to court." in page
    assert "put off" in page
    for worker, name in ((sunita, "team_supervision"), (farah, "my_supervision")):
        assert "I am called to court." in browser_of(worker).get(reverse(name)).content.decode()
    acts.call_off(supervision=one, because="Farah is ill.", by=sunita)
    with pytest.raises(NotAllowed, match="signed or was called off"):
        acts.keep(supervision=one, held=Held(TODAY), by=sunita)
    tom = a_worker("team_manager", team="Elm South")
    with pytest.raises(NotAllowed, match="own team"):
        acts.plan(worker=farah, on=TODAY, by=tom)
    assert Notice.objects.filter(to=farah).count() == 3
    with pytest.raises(IntegrityError):
        Supervision.objects.create(worker=farah, held_by=farah)


def test_the_page_it_is_held_on_keeps_everything_in_one_sending_and_takes_one_child_more(mia, farah, sunita):
    """Serves: K7.09a, K7.09b"""
    ada = a_child("Ada Bright")
    works_with(farah, ada)
    browser = browser_of(sunita)
    begun = browser.post(reverse("plan_supervision", args=[farah.pk]), {"now": "1", "key": str(uuid4())})
    one = Supervision.objects.get()
    assert begun.url == reverse("hold_supervision", args=[one.pk])
    browser_of(farah).post(reverse("prepare_supervision", args=[one.pk]), {"brings": "The match.", "key": str(uuid4())})
    browser.post(begun.url, {"begin": "1", "c": [mia.pk, 999_999], "key": str(uuid4())})
    page = browser.get(begun.url).content.decode()
    assert "Where will Mia grow up" in page
    assert "Where children grow up" in page
    assert "The match." in page
    assert "Where will Ada grow up" not in page
    assert "never talked about here" in page
    day = ago(1)
    sent = {
        "key": str(uuid4()), "on_day": day.day, "on_month": day.month, "on_year": day.year, "permanence": "Ben.",
        f"c{mia.pk}-permanence": AT_NANS, f"c{mia.pk}dn-what": "Ring Nan", f"c{mia.pk}dn-worker": farah.pk, "add": ada.pk,
    }  # fmt: skip
    answer = browser.post(begun.url, sent)
    assert answer.url == f"{begun.url}#child-{ada.pk}"
    row = one.decisions.get()
    assert (row.what, row.worker, row.because) == ("Ring Nan", farah, "")
    assert (one.children.get(child=mia).permanence, one.topics.get(topic="permanence").words) == (AT_NANS, "Ben.")
    assert browser.post(begun.url, sent).url == answer.url
    assert one.decisions.count() == 1
    page = browser.get(answer.url).content.decode()
    assert "Ring Nan" in page
    assert "Where will Ada grow up" in page
    sign = reverse("sign_supervision", args=[one.pk])
    assert "Say why for" in browser.get(sign).content.decode()
    again = sent | {
        "key": str(uuid4()),
        **opened(browser, begun.url),
        f"c{mia.pk}d{row.pk}-what": "Ring Nan",
        f"c{mia.pk}d{row.pk}-because": "She is alone.",
    }
    again.pop(f"c{mia.pk}dn-what")
    again.pop("add")
    assert browser.post(begun.url, again).url == reverse("supervision", args=[one.pk])
    assert "Signed" in browser.post(sign, {"key": str(uuid4())}, follow=True).content.decode()
    read = browser_of(farah).get(reverse("supervision", args=[one.pk])).content.decode()
    assert "I have read it" in read
    assert "On the record" in read
    browser_of(farah).post(reverse("seen_supervision", args=[one.pk]), {"says": "Thank you.", "key": str(uuid4())})
    assert "Thank you." in browser.get(reverse("supervision", args=[one.pk])).content.decode()
    assert "Thank you." in browser.get(reverse("print_supervision", args=[one.pk]) + "?as=page").content.decode()
    mine = browser_of(farah).get(reverse("my_supervision")).content.decode()
    assert "Ring Nan" in mine
    assert (TODAY - timedelta(days=1)).strftime("%Y") in mine
