"""What children and families say of our work: asked little, answered with what we did; on the board and for auditors nobody is named."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import ago
from cast.people import a_child, a_lock, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.pathways.feedback.acts import Answer, give_feedback, say_what_we_did
from goldenthread.casework.pathways.feedback.queries import faces_of, unnamed_words
from goldenthread.casework.pathways.passing_models import Feedback

pytestmark = pytest.mark.django_db


@pytest.fixture
def today():
    return timezone.localdate()


def somebody(role, called, child, today, *, team="Elm North"):
    worker, browser = a_worker(role, called=called, team=team, on=today), Client()
    if child:
        works_with(worker, child, lead=role == "social_worker")
    browser.force_login(worker)
    return worker, browser


def test_a_child_answers_with_faces_the_worker_says_what_we_did_and_the_board_names_nobody(today):
    """Serves: C.01, C.23, K6.08, T.03"""
    mia = a_child("Mia Carter")
    kelly = a_parent_of(mia, called="Kelly Carter")
    tom, browser = somebody("social_worker", "Tom Reed", mia, today)
    ask = f"{reverse('give_feedback', args=[mia.pk])}?at=after_meeting"
    page = browser.get(f"{ask}&who=child").content.decode()
    assert "Could you say what you wanted?" in page
    assert "Is it better because we came?" not in page
    day = {"on_day": today.day, "on_month": today.month, "on_year": today.year}
    empty = browser.post(ask, {"key": str(uuid4()), "who": mia.pk, **day}).content.decode()
    assert "Answer at least one question" in empty
    told = {"face-listened": "5", "face-said_mine": "2", "says-anything": "Too many grown-ups."}
    browser.post(ask, {"key": str(uuid4()), "who": mia.pk, **day, **told})
    browser.post(f"{ask}&who=adult", {"key": str(uuid4()), "who": "", **day, "says-anything": "Nobody told me before."})
    assert sorted(Feedback.objects.values_list("question", "face", "says", "person")) == [
        ("anything", None, "Nobody told me before.", None), ("anything", None, "Too many grown-ups.", mia.pk),
        ("listened", 5, "", mia.pk), ("said_mine", 2, "", mia.pk),
    ]  # fmt: skip
    row = Feedback.objects.get(says="Too many grown-ups.")
    browser.post(
        reverse("what_we_did", args=[mia.pk, row.pk]),
        {"key": str(uuid4()), "we_did": "Four people, and a chair beside Mia."},
    )
    _, board = somebody("team_manager", "Sunita Rao", None, today)
    wall = board.get(reverse("team_you_said")).content.decode()
    assert "Too many grown-ups." in wall
    assert "Four people, and a chair beside …." in wall
    assert not any(name in wall for name in ("Mia", "Kelly", "Carter"))
    assert kelly
    with pytest.raises(NotAllowed, match="written already"):
        say_what_we_did(row=row, we_did="Again.", by=tom)


def test_auditors_read_it_without_names_and_too_few_answers_are_not_counted(today):
    """Serves: C.23, T.23"""
    for at, name in enumerate(("Ada", "Bo", "Cal", "Dee", "Eve")):
        child = a_child(f"{name} Fenn")
        worker, _ = somebody("social_worker", f"Worker {name}", child, today)
        give_feedback(
            child=child,
            at="midway",
            on=ago(at, from_day=today),
            answers={"listened": Answer(face=at + 1)},
            person=child,
            by=worker,
        )
    give_feedback(
        child=child, at="midway", on=today, answers={"helped": Answer(face=1, says="It was loud.")}, by=worker
    )
    auditor, browser = somebody("auditor", "Ruth Hale", None, today)
    assert [(one.question, one.count, one.of_each) for one in faces_of(None, seen_by=auditor)] == [
        ("Do we listen to you, also when we disagree?", 5, (1, 1, 1, 1, 1))
    ]
    page = browser.get(reverse("feedback_unnamed")).content.decode()
    assert "It was loud." in page
    assert "Fenn" not in page
    a_lock(child, keeps_out=(auditor,), on=today)
    assert unnamed_words(seen_by=auditor) == []
