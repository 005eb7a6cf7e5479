"""What is due is worked out again in one way there and back, however much there is to ask."""

import pytest

from cast.days import ago
from cast.people import a_child
from cast.thread import a_whole_thread
from goldenthread.casework.caseload import refreshing
from goldenthread.casework.dues.models import StrandRow
from goldenthread.people.asked_often import AskedOften, answers_to

pytestmark = pytest.mark.django_db


def test_every_question_goes_in_one_message(monkeypatch):
    """None needs another's answer, so a refresh waits for the database once before it writes. Serves: K10.00"""
    mia = a_child("Mia Carter")
    a_whole_thread(mia, since=ago(200))
    sent = []
    monkeypatch.setattr(refreshing, "answers_to", lambda *asked: sent.append(len(asked)) or answers_to(*asked))
    monkeypatch.setattr(AskedOften, "__call__", lambda *asked, **named: pytest.fail("A question was asked by itself."))
    refreshing.refresh([mia.pk])
    assert len(sent) == 1
    assert StrandRow.objects.filter(child=mia).exists()
