"""The thinking in an assessment: each child's own section, every fact with its source, the map, explanations, what it sets going."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.assessments import an_assessment
from cast.days import today
from cast.notes import a_note
from cast.people import a_child, a_lock, a_person
from cast.thread import a_concern
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.assessments.thinking import (
    explaining_acts,
    map_acts,
    part_acts,
    passage_acts,
    queries,
    way_acts,
)
from goldenthread.casework.assessments.thinking.together_queries import map_of, tree_of
from goldenthread.casework.assessments.thinking_models import Evidence, Hypothesis, SafetyMapEntry, SafetyScale
from goldenthread.casework.assessments.work_models import AssessmentPart, ManagerReview
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.writing import acts as note_acts
from goldenthread.casework.outcomes.models import Measure
from goldenthread.casework.plans.models import Step
from goldenthread.casework.record.thinking import acts, tray
from goldenthread.practice.assessing.dimensions import TEXTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", on=today())


@pytest.fixture
def work(farah, mia):
    tobi = a_child("Tobi Okafor")
    works_with(farah, tobi)
    return an_assessment(mia, tobi, by=farah, on=today() - timedelta(days=20))


@pytest.fixture
def hers(work, mia):
    return Assessment.objects.get(work=work, child=mia)


def at(work, name, *more):
    return reverse(name, args=[work.pk, *more])


def text_of(answer) -> str:
    return answer.content.decode()


def texts(**told):
    return dict.fromkeys(TEXTS, "") | told


def from_the_note(child, note, *, by):
    return tray.taken_from(child, tray.line_in(child, f"note~{note.pk}", seen_by=by), seen_by=by)


def test_every_fact_shows_where_it_came_from(browser, farah, mia, work, hers):
    """Words are taken as they stand, wait or are used in a part, and lead back to their source; one that was of another child is said to be gone.
    Serves: K9.04, K1.13
    """
    note = a_note(
        mia, by=farah, on=today(), words="I came at four. Mia was asleep at noon.\n\nThe kitchen smelt of toast."
    )
    page = text_of(browser.get(at(work, "assessment_child", mia.pk)))
    assert "Use this" in page
    part = at(work, "assessment_part", mia.pk, "health")
    browser.post(
        part, {"key": str(uuid4()), "began_from": version_of({}), "we_know": "She is tired.", "use": f"note~{note.pk}"}
    )
    row = Evidence.objects.get()
    assert (row.dimension, row.note_id, row.about, row.from_words) == (
        "health",
        note.pk,
        f"note {note.pk}",
        "Visit, Farah Aziz",
    )
    assert AssessmentPart.objects.get().we_know == "She is tired."
    used = text_of(browser.get(at(work, "assessment_child", mia.pk)))
    assert reverse("note", args=[mia.pk, note.pk]) in used.split('id="part-health"')[1]
    taking = at(work, "assessment_take", mia.pk, "note", note.pk)
    assert "The kitchen smelt of toast." in text_of(browser.get(f"{taking}?part=health"))
    wrong = browser.post(taking, {"key": str(uuid4()), "words": "Mia was asleep at ten.", "dimension": ""})
    assert "do not stand in the source" in text_of(wrong)
    browser.post(taking, {"key": str(uuid4()), "words": "Mia was asleep at noon.", "dimension": ""})
    assert [one.words for one in queries.section_of(hers, seen_by=farah).waiting] == ["Mia was asleep at noon."]
    note_acts.take_out(note=note, child=mia, because="It was about another Mia.", by=farah, at=timezone.now())
    gone = text_of(browser.get(at(work, "assessment_child", mia.pk)))
    assert "asleep at noon" not in gone
    assert "taken out of this record" in gone


def test_the_tray_is_searched_sorted_and_paged_and_loses_nothing_that_was_typed(browser, farah, mia, work):
    """Without JavaScript, a press in the tray sends what was typed with it. Serves: K9.04"""
    for day in range(14):
        a_note(
            mia,
            by=farah,
            on=today() - timedelta(days=day),
            words=f"Evening number {day}." + (" She sang." if day == 13 else ""),
        )
    part = at(work, "assessment_part", mia.pk, "health")
    first = text_of(browser.get(part))
    assert first.count('class="th-line') - first.count('class="th-line__') == 12
    typed = {"key": str(uuid4()), "began_from": version_of({}), "we_know": "Half a sentence"}
    found = text_of(browser.post(part, typed | {"search": "1", "find": "sang", "sort": "notes"}))
    assert "Half a sentence</textarea>" in found
    assert "Evening number 13" in re.sub("</?mark>", "", found)
    assert "Evening number 2." not in found
    older = re.search(r'name="older" value="([^"]+)"', first).group(1).replace("&#43;", "+")
    assert "Evening number 13" in text_of(browser.post(part, typed | {"older": older}))
    assert "Nothing of this sort" in text_of(browser.post(part, typed | {"search": "1", "sort": "agencies"}))
    assert not AssessmentPart.objects.exists()


def test_only_what_is_in_scope_is_open_and_the_rest_says_why(browser, farah, mia, work, hers):
    """A part is opened, or left alone with a reason; identity is asked of every child. Serves: K1.12, K1.16, P.16, T.02, K1.04, K1.W3"""
    browser.post(at(work, "open_assessment_part", mia.pk, "health"))
    browser.post(
        at(work, "leave_assessment_part", mia.pk, "income"), {"key": str(uuid4()), "because": "The money lasts."}
    )
    with pytest.raises(NotAllowed, match="asked of every child"):
        part_acts.leave_part(assessment=hers, dimension="identity", because="No.", by=farah)
    section = queries.section_of(hers, seen_by=farah)
    assert [one.key for one in section.open_dimensions] == ["health"]
    page = text_of(browser.get(at(work, "assessment_child", mia.pk)))
    assert "The money lasts." in page
    identity = text_of(browser.get(at(work, "assessment_part", mia.pk, "identity")))
    assert "Ask about faith, values and beliefs; assume nothing from a name." in identity
    part_acts.write_part(
        assessment=hers,
        dimension="health",
        texts=texts(we_know="Two jabs missed."),
        began_from=version_of({}),
        by=farah,
    )
    with pytest.raises(NotAllowed, match="has been looked at"):
        part_acts.leave_part(assessment=hers, dimension="health", because="Not ours.", by=farah)


def test_two_people_at_one_part_both_keep_their_words(browser, farah, mia, work, hers):
    """Serves: K1.16"""
    tom = a_worker(called="Tom Bewley", on=today())
    works_with(tom, mia, lead=False)
    began = version_of({})
    part_acts.write_part(
        assessment=hers, dimension="health", texts=texts(we_know="Tom’s text."), began_from=began, by=tom
    )
    page = text_of(
        browser.post(
            at(work, "assessment_part", mia.pk, "health"),
            {"key": str(uuid4()), "began_from": began, "we_know": "Farah’s text."},
        )
    )
    assert "Two texts: choose what stays" in page
    assert "Tom’s text." in page
    assert "Tom Bewley saved this" in page
    assert AssessmentPart.objects.get().we_know == "Tom’s text."


def test_an_adults_difficulty_stands_beside_what_it_does_to_the_child(farah, mia, hers):
    """Serves: K1.16, T.04, K1.W1, K1.W2"""
    steve = a_person("Steve Harris")
    with pytest.raises(NotAllowed, match="says nothing about a child"):
        part_acts.write_difficulty(assessment=hers, adult=steve, difficulty="Drinks at weekends.", effect=" ", by=farah)
    part_acts.write_difficulty(
        assessment=hers, adult=steve, difficulty="Drinks at weekends.", effect="She lies awake.", by=farah
    )
    assert [one.effect for one in queries.section_of(hers, seen_by=farah).difficulties] == ["She lies awake."]
    a_lock(steve, keeps_out=(farah,))
    assert not queries.section_of(hers, seen_by=farah).difficulties


def test_then_stands_beside_now(browser, farah, mia, work, hers):
    """The same dimension as the assessment before wrote it. Serves: K1.16"""
    before = Assessment.objects.create(child=mia, started_on=today() - timedelta(days=400))
    AssessmentPart.objects.create(assessment=before, dimension="health", means="She was always ill then.")
    part_acts.open_part(assessment=hers, dimension="health", by=farah)
    assert "She was always ill then." in text_of(browser.get(at(work, "assessment_part", mia.pk, "health")))


def test_a_danger_never_stands_without_its_goal(browser, farah, mia, work):
    """One to one, in neutral words, disputed by whom; the family can change the words; a goal goes with its danger. Serves: P.15, T.03, K1.05"""
    with pytest.raises(NotAllowed, match="never stands alone"):
        map_acts.write_line(work=work, kind="danger", words="Mia may be hit.", by=farah)
    browser.post(at(work, "assessment_map_line", "danger"), {
        "key": str(uuid4()), "began_from": version_of({}), "words": "Mia may be hit when Steve drinks.", "goal": "Steve goes to his brother’s first.",
        "disputed": "Steve: “Never.”",
    })  # fmt: skip
    [(danger, goal)] = map_of(work, seen_by=farah).pairs
    assert (goal.words, danger.disputed) == ("Steve goes to his brother’s first.", "Steve: “Never.”")
    with pytest.raises(NotAllowed, match="goes with its danger"):
        map_acts.take_off(entry=goal, by=farah)
    map_acts.take_off(entry=danger, by=farah)
    assert not SafetyMapEntry.objects.exists()


def test_numbers_stand_side_by_side_and_what_was_said_alone_is_on_no_shared_screen(browser, farah, mia, work, hers):
    """Never averaged; shown together only after everybody was asked alone, and then without what they said alone. Serves: P.15, T.03, K1.05"""
    kelly = a_person("Kelly Carter")
    with pytest.raises(NotAllowed, match="without a reason"):
        map_acts.keep_number(assessment=hers, number=map_acts.Number(7, today(), rater=mia), by=farah)
    map_acts.keep_number(
        assessment=hers, number=map_acts.Number(7, today(), "I sleep.", "A sleepover.", False, mia), by=farah
    )
    map_acts.keep_number(
        assessment=hers, number=map_acts.Number(3, today(), "I am afraid of March.", "", True, kelly), by=farah
    )
    map_acts.write_line(work=work, kind="strength", words="Jean comes at any hour.", by=farah)
    map_acts.write_line(work=work, kind="harm", words="He took her bank card.", told_alone=True, by=farah)
    page = text_of(browser.get(at(work, "assessment_map")))
    assert "I am afraid of March." in page
    assert "ask each alone: together or apart?" in page
    assert not re.search(r">\s*5\s*<", page.split('id="numbers"')[1].split("<svg")[0])
    assert SafetyScale.objects.count() == 2
    screen = at(work, "assessment_map_screen")
    assert browser.get(screen).url == at(work, "assessment_map")
    work.together = "apart"
    work.save()
    assert browser.get(screen).url == at(work, "assessment_map")
    work.together = "together"
    work.save()
    shown = text_of(browser.get(screen))
    assert "Jean comes at any hour." in shown
    assert "I sleep." in shown
    for secret in ("I am afraid of March.", "Kelly", "bank card"):
        assert secret not in shown


def test_explanations_are_weighed_and_a_dropped_one_stays_with_its_reason(browser, farah, mia, work, hers):
    """For, against, missing, and what would tell by when; research with what it says here. Serves: K1.14, K1.15"""
    browser.post(at(work, "explain"), {
        "key": str(uuid4()), "words": "He is bored.", "why": "He yawns.", "research": "https://example.org/boredom",
        "research_says": "Not for small boys.",
    })  # fmt: skip
    bored = Hypothesis.objects.get()
    follows = explaining_acts.explain(work=work, words="He is hungry.", parent=bored, by=farah)
    with pytest.raises(NotAllowed, match="Give a day"):
        explaining_acts.speak_to(explanation=bored, kind="test", says="Ask him.", by=farah)
    test = explaining_acts.speak_to(
        explanation=bored, kind="test", says="Ask him, walking.", wanted_on=today() - timedelta(days=1), by=farah
    )
    note = a_note(mia, by=farah, on=today(), words="He ate two plates.")
    passage = passage_acts.take_passage(
        assessment=hers, words="He ate two plates.", taken_from=from_the_note(mia, note, by=farah), by=farah
    )
    explaining_acts.speak_to(explanation=follows, kind="for", says="", passage=passage, by=farah)
    assert "The answer was wanted by" in text_of(browser.get(at(work, "assessment_explanations")))
    browser.post(at(work, "found_out", test.pk), {"key": str(uuid4()), "found": "“I’m hungry.”"})
    with pytest.raises(NotAllowed, match="Say why"):
        explaining_acts.weigh(explanation=bored, status="dropped", because="", on=today(), by=farah)
    explaining_acts.weigh(explanation=bored, status="dropped", because="He said so himself.", on=today(), by=farah)
    page = text_of(browser.get(at(work, "assessment_explanations")))
    for words in (
        "He is bored.",
        "He said so himself.",
        "“I’m hungry.”",
        "Not for small boys.",
        reverse("note", args=[mia.pk, note.pk]),
    ):
        assert words in page
    assert [(one.row.words, one.depth) for one in tree_of(work, seen_by=farah).branches] == [
        ("He is bored.", 0),
        ("He is hungry.", 1),
    ]


def test_a_need_names_its_worry_and_help_begins_before_the_assessment_ends(browser, farah, mia, work, hers):
    """The thread begins here; a first number is kept; each day a need waited is seen. Serves: K1.10, K6.01, T.01, K1.W3, K1.W4"""
    concern = a_concern(mia)
    need_page = at(work, "assessment_need", mia.pk)
    alone = browser.post(need_page, {"key": str(uuid4()), "words": "Mia needs a bed."})
    assert "Choose the worry or the wish" in text_of(alone)
    browser.post(need_page, {"key": str(uuid4()), "words": "Mia needs a bed.", "concerns": [str(concern.pk)]})
    need = Need.objects.get()
    assert (list(need.concerns.all()), need.assessment) == ([concern], hers)
    Need.objects.update(found_on=today() - timedelta(days=3))
    soon = today() + timedelta(days=4)
    browser.post(at(work, "assessment_help_now", mia.pk, need.pk), {
        "key": str(uuid4()), "what": "Farah brings a bed.", "owner_words": "Farah", "due_on_day": soon.day, "due_on_month": soon.month,
        "due_on_year": soon.year,
    })  # fmt: skip
    step = Step.objects.get()
    assert [move.to for move in step.moves.all()] == ["live"]
    assert step.start_on == today()
    browser.post(at(work, "assessment_baseline", mia.pk), {
        "key": str(uuid4()), "question": "How well do I sleep?", "whose": "child", "value": "2", "because": "No bed.", "on_day": today().day,
        "on_month": today().month, "on_year": today().year,
    })  # fmt: skip
    assert Measure.objects.get().readings.get().at == "baseline"
    page = text_of(browser.get(at(work, "assessment_child", mia.pk)))
    for words in ("Farah brings a bed.", "3 days after the need was found", "How well do I sleep?", concern.name):
        assert words in page
    with pytest.raises(NotAllowed, match="Choose a day from today on"):
        acts.help_now(
            need=need, help_given=acts.Help("Bring a bed.", today() - timedelta(days=1), owner_words="Farah"), by=farah
        )


def test_what_it_means_with_permanence_and_a_reason_and_what_they_say_to_it_later(browser, farah, mia, work, hers):
    """If this went on, if this ended; once signed off it stays, and their view may still be written beside it. Serves: K7.04, K7.08, T.03"""
    closing = at(work, "assessment_closing", mia.pk)
    told = {"key": str(uuid4()), "began_from": version_of({}), "analysis": "She keeps watch.", "if_it_went_on": "She would tire.",
            "if_it_ended": "Nan’s.",
            "recommended": "Help goes on."}  # fmt: skip
    assert "Say why you recommend it" in text_of(browser.post(closing, told))
    browser.post(closing, told | {"recommended_because": "It has held for a month only."})
    hers.refresh_from_db()
    assert (hers.if_it_went_on, hers.if_it_ended, hers.recommended_because) == (
        "She would tire.",
        "Nan’s.",
        "It has held for a month only.",
    )
    sunita = a_worker("team_manager", called="Sunita Rao", on=today())
    ManagerReview.objects.create(work=work, what="signed_off", by=sunita, on=today())
    Assessment.objects.filter(work=work).update(authorised_on=today())
    with pytest.raises(NotAllowed, match="stays as it was read"):
        part_acts.open_part(assessment=hers, dimension="health", by=farah)
    assert browser.get(closing).url == at(work, "assessment_views", mia.pk)
    browser.post(
        at(work, "assessment_views", mia.pk),
        {"key": str(uuid4()), "child_says": "Can I still ring you?", "family_says": "Kelly: yes."},
    )
    assert "Can I still ring you?" in text_of(browser.get(at(work, "assessment_child", mia.pk)))


def test_what_is_about_all_children_is_read_by_those_who_may_read_of_each(browser, farah, mia, work):
    """Serves: T.23"""
    page = text_of(browser.get(at(work, "assessment_map")))
    assert "Strengths and safety" in page
    tobi = Assessment.objects.filter(work=work).exclude(child=mia).get().child
    a_lock(tobi, keeps_out=(farah,))
    for name in ("assessment_map", "assessment_explanations"):
        missing = browser.get(reverse(name, args=[2_000_000_011]))
        assert missing.status_code == 404
        assert browser.get(at(work, name)).content == missing.content, "a refusal would tell that there is somebody"
    assert browser.get(at(work, "assessment_child", tobi.pk)).status_code == 404
    assert "Tobi" not in text_of(browser.get(at(work, "assessment_child", mia.pk)))


def test_a_council_names_its_ways_of_working(browser, farah, mia, work, hers):
    """One is set aside with the reason, and its questions are gone; the setting stays to be read. Serves: E.05, E.06, E.07, T.07, E.01, E.20"""
    part_acts.open_part(assessment=hers, dimension="health", by=farah)
    part = at(work, "assessment_part", mia.pk, "health")
    ours = "If this child could read it, what would they say you had got wrong?"
    assert ours in text_of(browser.get(part))
    with pytest.raises(NotAllowed, match="leads practice"):
        way_acts.set_way(key="mentalising", in_use=False, because="We train for it first.", by=farah)
    helen = a_worker("principal_social_worker", on=today())
    hers_too = Client()
    hers_too.force_login(helen)
    hers_too.post(
        reverse("set_practice_model", args=["mentalising"]),
        {"key": str(uuid4()), "in_use": "no", "because": "We train for it first."},
    )
    assert ours not in text_of(browser.get(part))
    assert "We train for it first." in text_of(hers_too.get(reverse("practice_models")))
    assert "We train for it first." in text_of(browser.get(reverse("practice_models")))


def test_the_page_asks_the_same_whatever_is_in_it(browser, farah, mia, work, hers, django_assert_max_num_queries):
    """Serves: K9.04"""

    def fill(many):
        note = a_note(mia, by=farah, on=today(), words=" ".join(f"Sentence {at}." for at in range(many)))
        source = from_the_note(mia, note, by=farah)
        for number in range(many):
            passage_acts.take_passage(
                assessment=hers,
                words=f"Sentence {number}.",
                taken_from=source,
                dimension="health" if number % 2 else "",
                by=farah,
            )

    fill(2)
    page = at(work, "assessment_child", mia.pk)
    with django_assert_max_num_queries(60) as few:
        browser.get(page)
    fill(12)
    with django_assert_max_num_queries(len(few.captured_queries)):
        browser.get(page)
    assert Document.objects.count() == 0
