"""Questions put into words once: other numbers and days give other answers, and what would stay the same is refused."""

from datetime import date, timedelta

import pytest
from django.db import DataError, connection, transaction
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from cast.days import TODAY, ago
from cast.people import a_child
from cast.workers import a_worker, works_with
from goldenthread.people.asked_often import CannotBeAskedAgain, Telling, answers_to, asked_often
from goldenthread.people.models import Involvement, Person

pytestmark = pytest.mark.django_db


def test_the_same_question_about_other_children_has_other_answers():
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")

    @asked_often
    def named(*, ids):
        return Person.objects.filter(pk__among=ids).order_by("pk")

    assert [one.shown_name for one in named(ids=[mia.pk])] == ["Mia Carter"]
    assert [one.shown_name for one in named(ids={tobi.pk})] == ["Tobi Okafor"]
    assert [one.shown_name for one in named(ids=[mia.pk, tobi.pk])] == ["Mia Carter", "Tobi Okafor"]
    assert named(ids=[]) == []


def test_a_percent_sign_and_a_quotation_mark_in_a_question_stay_what_they_are():
    mia = a_child("Mia 100% O’'Hara")

    @asked_often
    def named(*, ids):
        return Person.objects.filter(pk__among=ids, shown_family="O’'Hara", shown_given__contains="100%")

    a_child("Mia 100 O’'Hara")
    assert named(ids=[mia.pk]) == [mia]


def test_a_day_is_put_in_anew_and_rows_beside_come_with_their_row():
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)

    @asked_often
    def working(*, child_id, on):
        return Involvement.objects.filter(child_id=child_id, began_on__lte=on).select_related("worker")

    assert [row.worker.name for row in working(child_id=mia.pk, on=TODAY)] == [farah.name]
    assert working(child_id=mia.pk, on=date(1999, 1, 1)) == []


def test_a_choice_has_words_of_its_own():
    mia = a_child("Mia Carter")

    @asked_often
    def found(*, ids, living: bool):
        rows = Person.objects.filter(pk__among=ids)
        return rows.filter(died_on__isnull=True) if living else rows.filter(died_on__isnull=False)

    assert (found(ids=[mia.pk], living=True), found(ids=[mia.pk], living=False)) == ([mia], [])


@asked_often
def _named(*, ids):
    return Person.objects.filter(pk__among=ids).order_by("pk")


@asked_often
def _called(*, ids, living: bool):
    return Person.objects.filter(pk__among=ids, died_on__isnull=living).values_list("shown_given")


def test_questions_sent_together_are_answered_in_their_order_and_each_is_counted():
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")
    with CaptureQueriesContext(connection) as asked:
        answers = answers_to(
            _named.asking(ids=[mia.pk]), _called.asking(ids=[tobi.pk], living=True), _named.asking(ids={tobi.pk})
        )
    assert answers == [[mia], [("Tobi",)], [tobi]]
    assert [str(one["sql"])[:6] for one in asked.captured_queries] == ["SELECT"] * 3
    assert answers_to() == []


def test_what_is_told_with_questions_is_there_for_those_after_it():
    mia = a_child("Mia Carter")
    told = Telling("update people_person set shown_given = 'Amy' where id = %(id)s", {"id": mia.pk})
    before, nothing, after = answers_to(
        _called.asking(ids=[mia.pk], living=True), told, _called.asking(ids=[mia.pk], living=True)
    )
    assert (before, nothing, after) == ([("Mia",)], [], [("Amy",)])


def test_one_that_cannot_be_answered_stops_those_after_it_and_the_line_goes_on():
    mia = a_child("Mia Carter")
    wrong = Telling("select 1 / %(nothing)s", {"nothing": 0})
    later = Telling("update people_person set shown_given = 'Amy' where id = %(id)s", {"id": mia.pk})
    with pytest.raises(DataError, match="division by zero"), transaction.atomic():
        answers_to(_named.asking(ids=[mia.pk]), wrong, later)
    assert answers_to(_called.asking(ids=[mia.pk], living=True)) == [[("Mia",)]]


def born_the_day_after(*, on):
    return Person.objects.filter(born_on__gt=on + timedelta(days=9))


def nothing_about_the_day(*, on):
    return Person.objects.filter(pk=1)


def born_then_or_due_later(*, on):
    return Person.objects.filter(Q(born_on=on) | Q(due_on=on + timedelta(days=400)))


@pytest.mark.parametrize("question", [born_the_day_after, nothing_about_the_day, born_then_or_due_later])
def test_a_question_whose_words_would_change_is_refused(question):
    with pytest.raises(CannotBeAskedAgain):
        asked_often(question)(on=ago(3))
