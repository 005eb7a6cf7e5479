"""An adult helped by an adult service, because of what it does to the child: agreed, asked, followed up, until the child was asked."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cast.assessments import an_assessment
from cast.days import today
from cast.people import a_lock, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.refer_on_models import ReferOn
from goldenthread.casework.assessments.referring_on import acts
from goldenthread.casework.assessments.referring_on.queries import refer_ons_of, refer_ons_waiting
from goldenthread.casework.assessments.thinking.part_acts import write_difficulty
from goldenthread.casework.assessments.work_models import SignOffAnswer
from goldenthread.casework.assessments.working import looking
from goldenthread.casework.assessments.working.queries import work_of
from goldenthread.casework.record.assessing.as_shown import as_words
from goldenthread.casework.workspace.day import day_of
from goldenthread.casework.workspace.home import my_lines
from goldenthread.people.models import Consent
from goldenthread.practice.refer_on import IN_FRONT, IN_FRONT_KEY

pytestmark = pytest.mark.django_db
NOTICES = "Mum laughs on the phone again."


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", on=today())


@pytest.fixture
def work(farah, mia):
    return an_assessment(mia, by=farah, on=today() - timedelta(days=20))


@pytest.fixture
def kelly(mia):
    return a_parent_of(mia)


@pytest.fixture
def hard(work, kelly, farah, mia):
    part = Assessment.objects.get(work=work, child=mia)
    return write_difficulty(
        assessment=part,
        adult=kelly,
        difficulty="Wakes at three and cannot sleep.",
        effect="Mia gets up alone.",
        by=farah,
    )


def day(name, on):
    return {f"{name}_{part}": getattr(on, part) for part in ("day", "month", "year")}


def waiting(farah):
    return [
        (one.waits.says, one.waits.on) for one in refer_ons_waiting(seen_by=farah, until=today() + timedelta(days=7))
    ]


def test_from_her_yes_to_what_the_child_notices_and_it_waits_in_the_day_until_then(work, hard, mia, kelly, farah):
    """Each step on its page; her answer is kept as consent; the child is asked at the end. Serves: K2.W2"""
    browser = Client()
    browser.force_login(farah)

    def sends(name, *more, **told):
        return browser.post(reverse(name, args=[work.pk, mia.pk, *more]), told | {"key": str(uuid4())})

    page = browser.get(reverse("refer_on", args=[work.pk, mia.pk, hard.pk])).content.decode()
    assert "The help is for Kelly; it is here because of Mia’s life." in page
    first = {
        "service": "Daybreak",
        "person_there": "Oluchi Eze, 01632 960412",
        "agrees": "yes",
        "explained": "Alone, at Nan’s.",
        **day("on", today()),
    }
    assert (
        "This field is required" in sends("refer_on", hard.pk, **first).content.decode() or not ReferOn.objects.exists()
    )
    sends("refer_on", hard.pk, child_notices=NOTICES, conditions="Nothing by post.", **first)
    row = ReferOn.objects.get()
    assert (row.consent.person, row.consent.answer, row.consent.conditions) == (kelly, "yes", "Nothing by post.")
    assert waiting(farah) == [("Kelly agreed: ask Daybreak", None)]
    soon = today() + timedelta(days=5)
    sends("move_refer_on", row.pk, "asked", how="Rung with Kelly there", **day("on", today()), **day("answer_by", soon))
    assert waiting(farah) == [("Daybreak has not said yet whether they help Kelly: ask again", soon)]
    things = [thing for group in day_of(my_lines(seen_by=farah), seen_by=farah).children for thing in group.things]
    assert ("refer on", f"Mia should notice: {NOTICES}") in [(one.kind, one.about) for one in things]
    answered = {"answer": "yes", "says": "From Thursday, each week.", **day("on", today())}
    assert "Say when you ask again" in sends("move_refer_on", row.pk, "answered", **answered).content.decode()
    sends("move_refer_on", row.pk, "answered", **answered, **day("again_on", soon))
    assert waiting(farah) == [("Daybreak helps Kelly: ask Mia what changes", soon)]
    sends(
        "move_refer_on",
        row.pk,
        "result",
        result="Six Thursdays, she says.",
        child_noticed="Mum was up first.",
        **day("on", today()),
    )
    assert (waiting(farah), ReferOn.objects.get().child_noticed) == ([], "Mum was up first.")
    page = browser.get(reverse("assessment_child", args=[work.pk, mia.pk])).content.decode()
    assert "What Mia noticed" in page
    assert (
        f"Daybreak, Oluchi Eze, 01632 960412: what came of it is written. What Mia should notice: {NOTICES}"
        in as_words(work_of(work.pk, seen_by=farah), seen_by=farah)
    )
    a_lock(kelly, keeps_out=(farah,))
    assert refer_ons_of(hard.assessment, seen_by=farah) == {}


def test_nobody_is_asked_without_the_adults_yes_and_it_can_be_taken_back(hard, mia, farah):
    """Serves: K2.W2, K1.02a"""

    def agreed(yes):
        return acts.Agreed(yes, today(), "In the kitchen, and that no is an answer.")

    told = {
        "difficulty": hard,
        "service": "Daybreak",
        "person_there": "Oluchi Eze",
        "child_notices": NOTICES,
        "by": farah,
    }
    for missing, words in (
        ("person_there", "A list of numbers is not help"),
        ("child_notices", "because of Mia’s life"),
    ):
        with pytest.raises(NotAllowed, match=words):
            acts.refer_on(**(told | {missing: " "}), agreed=agreed(True))
    row = acts.refer_on(**told, agreed=agreed(False))
    with pytest.raises(NotAllowed, match="There is no way from there"):
        acts.ask(row=row, on=today(), how="Rung", answer_by=today() + timedelta(days=7), by=farah)
    assert waiting(farah) == []
    acts.agree(row=row, on=today(), explained="She asked us herself.", by=farah)
    assert list(Consent.objects.order_by("pk").values_list("answer", flat=True)) == ["no", "yes"]
    acts.give_up(row=row, because="She has somebody to talk to; Nan does the mornings.", taken_back=True, by=farah)
    row.refresh_from_db()
    assert (row.ended_on, row.consent.ended_on) == (today(), today())


def test_a_manager_is_asked_of_every_assessment_whether_the_child_is_in_front(work, mia, farah):
    """Half-way where they say it, before signing always; kept with their look. Serves: K2.W2"""
    sunita = a_worker("team_manager", called="Sunita Rao", on=today())
    works_with(sunita, mia, as_="team")
    looking.send(work=work, by=farah)
    looking.look_at(work=work, says="Go on.", in_front="Mia is on each page; Kelly’s nights fill the third.", by=sunita)
    kept = SignOffAnswer.objects.get(gap=IN_FRONT_KEY)
    assert (kept.asked, kept.look.by) == (IN_FRONT, sunita)
    browser = Client()
    browser.force_login(farah)
    assert "Kelly’s nights fill the third." in browser.get(reverse("assessment", args=[work.pk])).content.decode()
    looking.send(work=work, by=farah)
    desk = Client()
    desk.force_login(sunita)
    assert IN_FRONT in desk.get(reverse("sign_off_assessment", args=[work.pk])).content.decode()
    refused = desk.post(reverse("sign_off_assessment", args=[work.pk]), {"says": "Good.", "key": str(uuid4())})
    assert "Say where you see the child in this work" in refused.content.decode()
