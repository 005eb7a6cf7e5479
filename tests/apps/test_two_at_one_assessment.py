"""Two colleagues write at once in one assessment: both texts are shown, and nothing is overwritten; nor is what one of them chose.

Serves: A.16, K9.W4
"""

import re

import pytest
from django.urls import reverse

from cast.assessments import an_assessment
from cast.days import TODAY, ahead, today
from cast.meetings import day_of
from cast.people import a_parent_of
from cast.signing_in import browser_of
from cast.two_at_once import MINE, THEIRS, Begun, began, now_of, opened, see_both, sends
from cast.workers import a_team, a_worker, works_with
from goldenthread.casework.assessments.thinking import explaining_acts, map_acts, part_acts
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentPart, AssessmentSource
from goldenthread.casework.assessments.working import asking

pytestmark = pytest.mark.django_db


@pytest.fixture
def work(farah, mia):
    return an_assessment(mia, by=farah, why="Nights alone.")


@pytest.fixture
def part(work):
    return work.assessments.get()


def why_we_assess(work, part, farah) -> Begun:
    return Begun(reverse("assessment_how_far", args=[work.pk]), {}, "why", now_of(work, "why"))


def how_far_it_goes(work, part, farah) -> Begun:
    return Begun(
        reverse("assessment_how_far", args=[work.pk]), {"why": "Nights alone."}, "how_far", now_of(work, "how_far")
    )


def who_was_asked_whether_together(work, part, farah) -> Begun:
    page = reverse("assessment_together", args=[work.pk])
    return Begun(page, {"together": "apart"}, "because", now_of(work, "together_because"))


def of_a_source(field: str):
    def begins(work, part, farah) -> Begun:
        row = AssessmentSource.objects.create(work=work, whom="professional", words="Dr Lund, GP", recorded_by=farah)
        typed = {"whom": "professional", "words": "Dr Lund, GP"} | day_of("answered_on", TODAY)
        return Begun(reverse("change_assessment_source", args=[work.pk, row.pk]), typed, field, now_of(row, field))

    begins.__name__ = f"a_source_{field}"
    return begins


def of_an_absent_parent(field: str):
    def begins(work, part, farah) -> Begun:
        row = AbsentParent.objects.create(work=work, words="Tobi's dad", recorded_by=farah)
        page = reverse("change_absent_parent", args=[work.pk, row.pk])
        return Begun(page, {"words": "Tobi's dad"}, field, now_of(row, field))

    begins.__name__ = f"an_absent_parent_{field}"
    return begins


def why_a_part_is_left_alone(work, part, farah) -> Begun:
    page = reverse("leave_assessment_part", args=[work.pk, part.child_id, "health"])
    return Begun(page, {}, "because", lambda: AssessmentPart.objects.get().not_looked_at)


def of_a_difficulty(field: str):
    def begins(work, part, farah) -> Begun:
        kelly = a_parent_of(part.child)
        row = part_acts.write_difficulty(
            assessment=part, adult=kelly, difficulty="Drinks at weekends.", effect="No breakfast.", by=farah
        )
        typed = {"adult": kelly.pk, "difficulty": "Drinks at weekends.", "effect": "No breakfast."}
        page = reverse("change_assessment_difficulty", args=[work.pk, part.child_id, row.pk])
        return Begun(page, typed, field, now_of(row, field))

    begins.__name__ = f"a_difficulty_{field}"
    return begins


def how_they_see_it(field: str):
    def begins(work, part, farah) -> Begun:
        return Begun(reverse("assessment_views", args=[work.pk, part.child_id]), {}, field, now_of(part, field))

    begins.__name__ = f"how_they_see_it_{field}"
    return begins


def why_an_explanation_stands_where_it_does(work, part, farah) -> Begun:
    row = explaining_acts.explain(work=work, words="He hits her.", by=farah)
    typed = {"status": "weakened"} | day_of("on", today())
    return Begun(reverse("weigh_explanation", args=[work.pk, row.pk]), typed, "because", now_of(row, "because"))


BEGINS = [
    why_we_assess, how_far_it_goes, who_was_asked_whether_together, why_a_part_is_left_alone, why_an_explanation_stands_where_it_does,
    *(of_a_source(field) for field in ("why", "how", "says", "not_answered")), *(of_an_absent_parent(field) for field in asking.NEEDED),
    *(of_a_difficulty(field) for field in ("difficulty", "effect", "help_offered")),
    *(how_they_see_it(field) for field in ("child_says", "family_says")),
]  # fmt: skip


@pytest.mark.parametrize("begins", BEGINS, ids=lambda one: one.__name__)
def test_the_second_sees_both_texts_of_an_assessment_and_the_first_is_not_overwritten(
    begins, work, part, farah, colleague, browser
):
    """Serves: A.16"""
    see_both(colleague, browser, begins(work, part, farah))


@pytest.fixture
def manager(mia):
    sunita = a_worker("team_manager", called="Sunita Rao", team="Elm North")
    works_with(a_team("Elm North"), mia)
    return sunita


def test_two_managers_who_decide_at_once_about_an_absent_parent_see_both_decisions(work, farah, manager):
    """“Not safe yet” is not turned into “we go to them” by whoever is second. Serves: A.16, K7.03"""
    known = dict.fromkeys(asking.NEEDED, "Asked.")
    row = asking.keep_absent_parent(work=work, known=asking.Known(words="Tobi's dad", **known), by=farah)
    other = a_worker("team_manager", called="Neil Osborne", team="Elm North")
    first, second = browser_of(manager), browser_of(other)
    page = reverse("decide_absent_parent", args=[work.pk, row.pk])
    seen_first, seen_second = opened(first, page), opened(second, page)
    not_yet = {"decision": "not_safe_yet", "because": THEIRS} | day_of("review_on", ahead(900))
    assert sends(first, page, not_yet, seen_first).status_code == 302
    we_go = {"decision": "approach", "because": MINE} | dict.fromkeys(day_of("review_on"), "")
    both = sends(second, page, we_go, seen_second).content.decode()
    row.refresh_from_db()
    assert (row.decision, row.because, row.decided_by) == ("not_safe_yet", THEIRS, manager)
    for words in ("Not safe yet", "We go to them", "Two texts: choose what stays", "static/keep.css"):
        assert words in both
    assert sends(second, page, we_go, began(both), {"two_texts": "both"}).status_code == 302
    row.refresh_from_db()
    assert (row.decision, row.because) == ("not_safe_yet", f"{THEIRS}\n\n{MINE}")
    assert sends(second, page, we_go, opened(second, page)).status_code == 302
    row.refresh_from_db()
    assert (row.decision, row.because, row.decided_by) == ("approach", MINE, other)


def test_apart_is_not_turned_into_together_by_a_form_that_was_open_before(work, colleague, browser):
    """Kelly told Tom, alone, that she is not safe with him; Farah's form still says what was said in the room. Serves: K1.03"""
    page = reverse("assessment_together", args=[work.pk])
    seen = opened(browser, page)
    assert sends(colleague, page, {"together": "apart", "because": THEIRS}, opened(colleague, page)).status_code == 302
    mine = {"together": "together", "because": MINE}
    both = sends(browser, page, mine, seen).content.decode()
    assert "Apart: not everybody is safe in one room" in both
    assert sends(browser, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    assert now_of(work, "together")() == "apart"
    assert now_of(work, "together_because")() == f"{THEIRS}\n\n{MINE}"


def test_that_somebody_told_a_line_of_the_map_alone_is_not_taken_back_by_a_form_that_was_open_before(
    work, farah, colleague, browser
):
    """It would stand on the screen that all of them see. Serves: T.23"""
    row = map_acts.write_line(work=work, kind="harm", words="He locked her in.", by=farah)
    page = reverse("change_assessment_map_line", args=[work.pk, "harm", row.pk])
    seen, words = opened(browser, page), {"words": "He locked her in."}
    assert sends(colleague, page, words, {"told_alone": "on"}, opened(colleague, page)).status_code == 302
    mine = {"words": "He locked her in. Twice."}
    both = sends(browser, page, mine, seen).content.decode()
    for said in ("Somebody told us this alone", "Not ticked", "only one can stand"):
        assert said in both
    assert re.search(r'name="told_alone"[^>]* checked', both), "it is ticked in the form that she goes on with"
    assert now_of(row, "told_alone")()
    assert sends(browser, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    assert now_of(row, "words")() == "He locked her in. Twice."
    assert now_of(row, "told_alone")()
