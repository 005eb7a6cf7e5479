"""Direct work: what a child did and said is kept exactly, apart from what we think; they say who may know, and hear what came of it."""

import re
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from cast.days import TODAY, ago, ahead
from cast.notes import a_note
from cast.people import a_child, a_lock, a_parent_of, a_plan
from cast.two_at_once import opened
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.documents.models import DocumentChild
from goldenthread.casework.notes.models import OwnWords, Wish
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.casework.plans.models import Goal
from goldenthread.casework.record.direct_work.acts import use_for_plan
from goldenthread.casework.visits.direct_work import acts, passing_on
from goldenthread.casework.visits.direct_work.queries import not_told_back, one_work, work_of
from goldenthread.casework.visits.direct_work_models import DirectWork, WorkPassedOn
from goldenthread.design.pictures.sheet_drawings import DRAWN
from goldenthread.design.pictures.sheets import sheet
from goldenthread.practice.direct_work import THREE_HOUSES, TOOLS
from goldenthread.practice.watching import BY_AGE

pytestmark = pytest.mark.django_db


def work_with(child, by, *, on=None, lines=(), **told) -> DirectWork:
    done = acts.Done(
        on=on or TODAY, tool=told.pop("tool", "three_houses"), said=told.pop("said", "Nan is the dream."), **told
    )
    return acts.write_work(child=child, done=done, lines=lines, by=by)


def a_picture(name="houses.png") -> SimpleUploadedFile:
    out = BytesIO()
    Image.new("RGB", (300, 200), (240, 200, 60)).save(out, "PNG")
    return SimpleUploadedFile(name, out.getvalue(), content_type="image/png")


def sent(**more):
    return {
        "tool": "three_houses", "on_day": TODAY.day, "on_month": TODAY.month, "on_year": TODAY.year, "key": str(uuid4()),
        "purpose": "To see what you dream of.",
        "place-worries": "Shouting.\nWhen the door bangs.", "place-dreams": "Nan makes pancakes.", "said": "That one is the dream.",
        "meaning": "The nights still frighten her.", "may_know": "some", "may_know_words": "Nan. Not Steve.", "company": "alone",
    } | more  # fmt: skip


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_every_place_of_a_tool_is_on_its_sheet_and_holds_what_the_child_said(tool):
    """Serves: K2.04b, K2.07"""
    assert set(DRAWN[tool.key].boxes) == {place.key for place in tool.places}
    words = {place.key: [f"word{at}"] for at, place in enumerate(tool.places)}
    drawn = str(sheet(tool, words))
    assert [word for (word,) in words.values() if word not in drawn] == []


def test_what_a_child_says_cannot_break_the_drawing():
    drawn = str(sheet(THREE_HOUSES, {"worries": ["<script>alert(1)</script>"]}))
    assert "<script" not in drawn


def test_one_form_keeps_the_words_by_place_the_picture_and_who_may_know(browser, mia):
    """Serves: K2.02, K2.04a, K2.05a, K2.07, K8.01"""
    answer = browser.post(reverse("write_direct_work", args=[mia.pk]), sent(chosen=a_picture(), caption="That is me."))
    work = DirectWork.objects.get()
    assert answer.url == reverse("direct_work_read", args=[mia.pk, work.pk])
    assert sorted((row.place, row.words) for row in work.words.all()) == [
        ("dreams", "Nan makes pancakes."), ("worries", "Shouting."), ("worries", "When the door bangs.")
    ]  # fmt: skip
    assert (work.alone, work.may_know, work.may_know_words) == (True, "some", "Nan. Not Steve.")
    placed = DocumentChild.objects.get(document=work.pictures.get().document)
    assert (placed.child, placed.keepsake, placed.document.says) == (mia, True, "That is me.")


def test_what_we_think_stands_after_everything_the_child_said_and_is_called_ours(browser, farah, mia):
    """Serves: K2.05a"""
    work = work_with(mia, farah, meaning="The nights still frighten her.", may_know="nobody")
    page = browser.get(reverse("direct_work_read", args=[mia.pk, work.pk])).content.decode()
    assert (
        page.index("Nan is the dream.") < page.index("Ours, not Mia’s") < page.index("The nights still frighten her.")
    )


def test_nothing_is_shared_before_the_child_was_asked(browser, farah, mia):
    """Serves: K2.06"""
    work = work_with(mia, farah)
    page = browser.get(reverse("direct_work_read", args=[mia.pk, work.pk])).content.decode()
    assert "Mia has not been asked yet" in page
    with pytest.raises(NotAllowed, match="Ask Mia first"):
        use_for_plan(work=work, what="own-words", words="Nan is the dream.", may_know="", may_know_words="", by=farah)
    with pytest.raises(NotAllowed, match="Write who may know"):
        use_for_plan(work=work, what="wish", words="Nan.", may_know="some", may_know_words=" ", by=farah)
    assert not OwnWords.objects.exists()
    assert not Wish.objects.exists()


def test_words_become_plan_material_in_one_step_with_the_childs_say(browser, farah, mia):
    """Serves: K2.05b, K2.06, A.10"""
    work = work_with(mia, farah, on=ago(3))
    said = {"words": "Pancakes with Nan.", "may_know": "some", "may_know_words": "Nan, not Steve"}
    for what in ("wish", "need", "own-words"):
        page = reverse("use_direct_work", args=[mia.pk, work.pk, what])
        browser.post(page, said | opened(browser, page) | {"key": str(uuid4())})
    assert (Wish.objects.get().words, Wish.objects.get().asked_on) == ("Pancakes with Nan.", ago(3))
    assert Need.objects.get().found_in == "Direct work: three houses"
    assert OwnWords.objects.get().may_share == "Nan, not Steve"
    work.refresh_from_db()
    assert (work.may_know, work.may_know_words) == ("some", "Nan, not Steve")


def test_at_a_visit_the_picture_stands_with_its_note_for_this_child_alone(mia):
    """Serves: K2.03, K2.07, A.09, A.08"""
    farah, browser = a_worker(called="Tom Reed", on=timezone.localdate()), Client()
    works_with(farah, mia, lead=False)
    browser.force_login(farah)
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    note = a_note(mia, tobi, by=farah, seen=True, on=timezone.localdate())
    answer = browser.post(
        reverse("write_direct_work", args=[mia.pk]), sent(visit=str(note.visit.pk), chosen=a_picture())
    )
    assert answer.status_code == 302, re.findall(r"error-message.{0,300}", answer.content.decode(), re.S)
    document = DirectWork.objects.get().pictures.get().document
    assert Attachment.objects.get(document=document).note == note
    assert [row.child for row in DocumentChild.objects.filter(document=document)] == [mia]
    read = browser.get(reverse("note", args=[mia.pk, note.pk])).content.decode()
    assert "That one is the dream." in read
    assert "That one is the dream." not in browser.get(reverse("note", args=[tobi.pk, note.pk])).content.decode()
    # And what they talked about while baking, at the same visit, is direct work all the same
    baking = sent(visit=str(note.visit.pk), tool="talking", said="I can crack an egg.")
    browser.post(
        reverse("write_direct_work", args=[mia.pk]), {k: v for k, v in baking.items() if not k.startswith("place-")}
    )
    assert [one.tool for one in DirectWork.objects.order_by("pk")] == ["three_houses", "talking"]
    assert "I can crack an egg." in browser.get(reverse("note", args=[mia.pk, note.pk])).content.decode()


def test_work_of_a_visit_to_somebody_else_or_of_tomorrow_is_refused(farah, mia):
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    visit = a_note(tobi, by=farah, seen=True).visit
    with pytest.raises(NotAllowed, match="not to this child"):
        acts.write_work(child=mia, done=acts.Done(on=TODAY, tool="ladder"), visit=visit, by=farah)
    with pytest.raises(NotAllowed, match="future"):
        work_with(mia, farah, on=ahead(1))


def test_the_ladder_keeps_the_number_even_where_nothing_is_said(browser, mia):
    """Serves: K2.04a"""
    told = sent(tool="ladder", **{"number-now": "4", "number-hoped": "0", "place-one_up": "Mum comes at seven."})
    browser.post(reverse("write_direct_work", args=[mia.pk]), told)
    rows = {row.place: (row.number, row.words) for row in DirectWork.objects.get().words.all()}
    assert rows == {"now": (4, ""), "hoped": (0, ""), "one_up": (None, "Mum comes at seven.")}


def test_the_child_hears_what_came_of_it_and_until_then_the_worker_is_reminded(farah, mia):
    """Serves: K2.06"""
    work = work_with(mia, farah, on=ago(14))
    assert [(one.child, one.days) for one in not_told_back(seen_by=farah)] == [(mia, 14)]
    acts.tell_back(work=work, told_back="I told Nan. Pancakes on Sunday.", told_back_on=TODAY, by=farah)
    assert not_told_back(seen_by=farah) == []
    fresh = work_with(mia, farah, on=ago(13))
    assert not_told_back(seen_by=farah) == []
    with pytest.raises(NotAllowed, match="between the work and today"):
        acts.tell_back(work=fresh, told_back="Yes.", told_back_on=ago(20), by=farah)


def test_only_who_did_the_work_puts_it_right_and_the_words_before_are_kept(farah, mia):
    tom = a_worker()
    works_with(tom, mia, lead=False)
    work = work_with(mia, farah, lines=[acts.Line("worries", "Shouting.")])
    with pytest.raises(NotAllowed, match="Only who did this work"):
        acts.change_work(work=work, done=acts.Done(on=TODAY, tool="three_houses"), by=tom)
    began = version_of(acts.texts_of_work(work))
    acts.change_work(
        work=work, done=acts.Done(on=TODAY, tool="three_houses", said="Nan is in it."), began_from=began, by=farah
    )
    assert [row.said for row in DirectWork.pgh_event_model.objects.filter(pgh_obj_id=work.pk).order_by("pgh_id")] == [
        "Nan is the dream.",
        "Nan is in it.",
    ]


def test_a_record_kept_from_a_worker_shows_no_work_and_no_reminder(farah, mia):
    """Serves: T.23"""
    work = work_with(mia, farah, on=ago(20))
    a_lock(mia, keeps_out=(farah,))
    client = Client()
    client.force_login(farah)
    assert client.get(reverse("direct_work_read", args=[mia.pk, work.pk])).status_code == 404
    assert not_told_back(seen_by=farah) == []


def test_a_list_of_work_asks_no_more_however_long_it_grows(django_assert_num_queries, farah, mia):
    for _ in range(2):
        work_with(mia, farah, lines=[acts.Line("worries", "Shouting.")])
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as two:
        work_of(mia, seen_by=farah)
    for _ in range(6):
        work_with(mia, farah, lines=[acts.Line("good", "Nan.")])
    with django_assert_num_queries(len(two)):
        assert len(work_of(mia, seen_by=farah)) == 8


def test_sheets_print_blank_name_whose_idea_they_were_and_nobody_else(browser, mia):
    """Serves: K2.04b, K8.02, T.05"""
    for tool in TOOLS:
        page = browser.get(reverse("tool", args=[tool.key]), {"as": "page"}).content.decode()
        assert tool.source.cite.split(" by ")[0] in re.sub(r"\s+", " ", page)
        assert "Mia" not in page
    assert browser.get(reverse("tool", args=["symbols"]), {"as": "page"}).status_code == 200
    every = browser.get(reverse("tools")).content.decode()
    assert [one.name for one in BY_AGE if one.name not in every] == []
    assert browser.get(reverse("tool", args=["no-such"])).status_code == 404


def test_one_time_of_another_childs_work_is_not_found_here(farah, mia):
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    work = work_with(tobi, farah)
    assert one_work(mia, work.pk, seen_by=farah) is None


def test_an_adult_is_told_only_as_the_child_said_and_their_answer_stands_beside_it(browser, farah, mia):
    """Serves: K2.06"""
    kelly = a_parent_of(mia)
    day = {"on_day": TODAY.day, "on_month": TODAY.month, "on_year": TODAY.year}
    told = {"work": work_with(mia, farah), "told": "Mia is scared when the door bangs.", "on": TODAY, "by": farah}
    with pytest.raises(NotAllowed, match="has not been asked"):
        passing_on.pass_on(person=kelly, **told)
    with pytest.raises(NotAllowed, match="nobody else to know"):
        passing_on.pass_on(person=kelly, **(told | {"work": work_with(mia, farah, may_know="nobody")}))
    with pytest.raises(NotAllowed, match="Nan"):
        passing_on.pass_on(
            person=kelly, **(told | {"work": work_with(mia, farah, may_know="some", may_know_words="Nan")})
        )
    work = work_with(mia, farah, may_know="all")
    said = day | {"person": kelly.pk, "told": told["told"], "key": str(uuid4())}
    answer = browser.post(reverse("pass_on_direct_work", args=[mia.pk, work.pk]), said)
    row = WorkPassedOn.objects.get()
    assert "What did they say to it?" in browser.get(answer.url).content.decode()
    browser.post(
        reverse("adults_answer", args=[mia.pk, work.pk, row.pk]),
        day | {"answer": "I will shut it softly.", "key": str(uuid4())},
    )
    page = browser.get(answer.url).content.decode()
    assert (
        page.index("Nan is the dream.")
        < page.index("Mia is scared when the door bangs.")
        < page.index("“I will shut it softly.”")
    )
    with pytest.raises(NotAllowed, match="is written down"):
        passing_on.answered(row=row, answer="No.", on=TODAY, by=farah)


def test_one_line_becomes_a_goal_in_the_childs_words_unless_nobody_is_to_know(browser, farah, mia):
    """Serves: K2.05b, K2.06, A.10"""
    place = a_plan(mia, since=ago(60))
    work = work_with(mia, farah, on=ago(3), lines=[acts.Line("dreams", "Aisha sleeps over.")])
    address = reverse("use_direct_work", args=[mia.pk, work.pk, "goal"])
    line = work.words.get()
    assert (
        f"{address}?line={line.pk}" in browser.get(reverse("direct_work_read", args=[mia.pk, work.pk])).content.decode()
    )
    assert "Aisha sleeps over.</textarea>" in browser.get(f"{address}?line={line.pk}").content.decode()
    said = {"words": line.words, "may_know": "nobody", "key": str(uuid4())} | opened(browser, address)
    assert "a plan is read by many" in browser.post(address, said).content.decode()
    browser.post(address, said | {"may_know": "all", "key": str(uuid4())})
    goal = Goal.objects.get()
    assert (goal.words, goal.whose, goal.set_on) == ("Aisha sleeps over.", "child", ago(3))
    assert place.plan.goals.filter(goal=goal).exists()
