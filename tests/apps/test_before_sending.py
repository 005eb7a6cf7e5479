"""Before an assessment goes to the manager, its writer answers once what a reader may ask of its words; nobody else sees it.

Serves: K9.01, K9.03, K9.05b, K3.07
"""

import re

import pytest
from django.test import Client
from django.urls import reverse

from cast.assessments import an_assessment
from cast.people import a_child
from cast.workers import a_worker, works_with
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AssessmentPart
from goldenthread.casework.assessments.working.permits import status_of
from goldenthread.casework.record.assessing import before_sending
from goldenthread.casework.wording.models import AskedTally

pytestmark = pytest.mark.django_db
TYPED = "Kelly failed to engage with us. Mia is lazy in the mornings."
ADULTS = (
    "Kelly said that the father and his partner came. The parents talked. Mother and father left with the carers. " * 8
)


@pytest.fixture
def work(farah, mia):
    row = an_assessment(mia, by=farah)
    part = Assessment.objects.get(work=row, child=mia)
    AssessmentPart.objects.create(assessment=part, dimension="health", worries=TYPED, recorded_by=farah)
    return row


def client_of(worker):
    client = Client()
    client.force_login(worker)
    return client


def page_of(worker, work):
    return client_of(worker).get(reverse("send_assessment", args=[work.pk]))


def sends(client, work, **answers):
    address = reverse("send_assessment", args=[work.pk])
    shown = re.search(r'name="as_shown" value="(\w+)"', client.get(address).content.decode())[1]
    return client.post(address, {"as_shown": shown, "says": "Please read it."} | answers)


def name(text, mia, within=TYPED, box="health-worries"):
    """What the page calls the question about these words."""
    at = within.index(text)
    return f"ask-c{mia.pk}-{box}-{at}-{at + len(text)}"


def worries(mia):
    return AssessmentPart.objects.get(assessment__child=mia, dimension="health").worries


def test_what_is_open_is_asked_of_its_writer_and_of_nobody_else(farah, mia, work):
    page = page_of(farah, work).content.decode()
    assert "failed to engage</strong>" in page
    for answer in ("keep", "change", "quote"):
        assert f'name="{name("lazy", mia)}" value="{answer}"' in page
    other = a_worker("family_support_worker")
    works_with(other, mia)
    assert "data-open-questions" not in page_of(other, work).content.decode()
    farah.writing_help = False
    farah.save()
    assert "data-open-questions" not in page_of(farah, work).content.decode()


def test_what_is_left_is_sent_counted_and_not_asked_again(farah, work):
    """Serves: C.11"""
    client = client_of(farah)
    sends(client, work)
    assert status_of(work) == "with_manager"
    assert {one.entry: (one.met, one.kept) for one in AskedTally.objects.all()}["failed-to-engage"] == (1, 1)
    assert "data-open-questions" not in client.get(reverse("send_assessment", args=[work.pk])).content.decode()


def test_somebodys_own_words_get_their_marks_and_it_is_read_once_more(farah, mia, work):
    client = client_of(farah)
    answer = sends(client, work, **{name("lazy", mia): "quote"})
    assert status_of(work) == "under_way"
    assert worries(mia) == "Kelly failed to engage with us. Mia is “lazy” in the mornings."
    page = answer.content.decode()
    assert "Read it once more, then send it" in page
    assert "Please read it." in page
    assert "data-open-questions" not in page
    sends(client, work)
    assert status_of(work) == "with_manager"


def test_change_it_first_leads_to_its_page_and_sends_nothing(farah, mia, work):
    answer = sends(client_of(farah), work, **{name("lazy", mia): "change"})
    assert answer.url == reverse("assessment_part", args=[work.pk, mia.pk, "health"])
    assert status_of(work) == "under_way"


def test_words_that_changed_meanwhile_are_not_marked_and_leaving_still_sends(farah, mia, work):
    client = client_of(farah)
    sends(client, work, as_shown="older", **{name("lazy", mia): "quote"})
    assert worries(mia) == TYPED
    assert status_of(work) == "under_way"
    sends(client, work, as_shown="older")
    assert status_of(work) == "with_manager"


def test_a_text_about_the_adults_alone_is_asked_about_the_childs_day_and_words(farah, mia, work):
    """Serves: K7.10b, K3.07"""
    Assessment.objects.filter(child=mia).update(analysis=ADULTS)
    page = page_of(farah, work).content.decode()
    assert "What is a day like for Mia?" in page
    assert page.count("All that is written for Mia") == 2
    AssessmentPart.objects.filter(assessment__child=mia).update(child_view="I want to sleep.")
    assert page_of(farah, work).content.decode().count("All that is written for Mia") == 1


def test_asking_does_not_ask_more_with_more_parts(farah, mia, work, django_assert_max_num_queries):
    mine = client_of(farah)
    address = reverse("send_assessment", args=[work.pk])
    mine.get(address)
    with django_assert_max_num_queries(200) as few:
        mine.get(address)
    part = Assessment.objects.get(work=work)
    for dimension in ("education", "emotions", "identity"):
        AssessmentPart.objects.create(assessment=part, dimension=dimension, worries=TYPED, recorded_by=farah)
    with django_assert_max_num_queries(len(few)):
        mine.get(address)


def test_what_another_worker_wrote_for_another_child_is_not_asked_of_this_one(farah, mia, work):
    tom, tobi = a_worker(), a_child("Tobi Carter")
    works_with(farah, tobi)
    Assessment.objects.create(
        child=tobi, work=work, started_on=work.started_on, written_by=tom, recorded_by=tom, analysis="He is a bully."
    )
    assert "bully" not in page_of(farah, work).content.decode()
    assert before_sending.HAS_CHANGED not in page_of(farah, work).content.decode()
