"""Two colleagues write at once in one ending: both texts are shown, and nothing is overwritten; nor is what one of them chose.

Serves: A.16, K9.W4, K10.08
"""

import re

import pytest
from django.urls import reverse

from cast.days import TODAY, ago, today
from cast.meetings import day_of
from cast.people import a_parent_of
from cast.signing_in import browser_of
from cast.thread import a_concern, strand_of
from cast.two_at_once import MINE, THEIRS, Begun, began, now_of, opened, see_both, sends
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.casework.pathways.closing import acts
from goldenthread.casework.pathways.closing.queries import being_written
from goldenthread.casework.pathways.models import ClosingAnswer, ClosingGate
from goldenthread.casework.pathways.passing import acts as passing

pytestmark = pytest.mark.django_db


@pytest.fixture
def ending(farah, mia):
    return acts.begin_closing(child=mia, by=farah)


def page_of(ending, part: str) -> str:
    return reverse("write_closing", args=[ending.child_id, part])


def a_part(part: str, field: str, **typed):
    """One part of the ending, and the box in it that both write in."""

    def begins(ending) -> Begun:
        return Begun(page_of(ending, part), typed, field, now_of(ending, field))

    begins.__name__ = f"{part}_{field}"
    return begins


def of_the_goodbye(part: str, field: str):
    """One part of the goodbye, which is written when somebody writes in it."""

    def begins(ending) -> Begun:
        return Begun(page_of(ending, part), {}, field, lambda: getattr(_again(ending).goodbye, field))

    begins.__name__ = f"{part}_{field}"
    return begins


def _again(ending):
    return type(ending).objects.select_related("goodbye").get(pk=ending.pk)


def an_answer(field: str):
    """What became of one worry, in one of its boxes."""

    def begins(ending) -> Begun:
        strand = strand_of(
            a_concern(ending.child, name="Nights", words="Nobody was there.", raised=ago(30)), ending.child
        )
        page = reverse("answer_worry", args=[ending.child_id, strand.pk])
        typed = {"became": "passed_on", "says": "Nan has her at night.", "passed_to": "Early help"}
        return Begun(page, typed, field, lambda: getattr(ClosingAnswer.objects.get(), field))

    begins.__name__ = f"answer_{field}"
    return begins


BEGINS = [
    a_part("why", "because", kind="close"), a_part("child", "child_says"), a_part("family", "family_says"),
    of_the_goodbye("after", "if_it_slips"), of_the_goodbye("after", "network"),
    of_the_goodbye("goodbye", "how"), of_the_goodbye("goodbye", "letter"),
    *(an_answer(field) for field in ("says", "source_one", "source_two", "not_from_child", "passed_to", "accepted_by")),
]  # fmt: skip


@pytest.mark.parametrize("begins", BEGINS, ids=lambda one: one.__name__)
def test_the_second_sees_both_texts_of_an_ending_and_the_first_is_not_overwritten(begins, ending, colleague, browser):
    """Serves: A.16"""
    see_both(colleague, browser, begins(ending))


def test_what_comes_after_our_work_and_its_day_are_not_put_back_by_a_form_that_was_open_before(
    ending, colleague, browser
):
    """Farah writes why; Tom has meanwhile agreed that early help goes on, and from when."""
    page = page_of(ending, "why")
    seen = opened(browser, page)
    theirs = {"kind": "step_down", "reason": "RC8", "because": ""} | day_of("proposed_on", TODAY)
    assert sends(colleague, page, theirs, opened(colleague, page)).status_code == 302
    no_day = dict.fromkeys(day_of("proposed_on"), "")
    mine = {"kind": "close", "reason": "", "because": MINE} | no_day
    both = sends(browser, page, mine, seen).content.decode()
    for words in (
        "Our work ends, and early help goes on",
        "Our work ends, and nobody takes over",
        "only one can stand",
    ):
        assert words in both
    ending.refresh_from_db()
    assert (ending.kind, ending.reason, ending.proposed_on, ending.because) == ("step_down", "RC8", TODAY, "")
    # Her words are kept as well, and his choices stand
    assert sends(browser, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    ending.refresh_from_db()
    assert (ending.kind, ending.reason, ending.proposed_on, ending.because) == ("step_down", "RC8", TODAY, MINE)


def test_where_only_a_choice_was_changed_both_are_shown_and_hers_stands_once_she_saves_it_again(
    ending, colleague, browser
):
    page = page_of(ending, "why")
    seen = opened(browser, page)
    assert sends(colleague, page, {"kind": "step_down"}, opened(colleague, page)).status_code == 302
    both = sends(browser, page, {"kind": "transfer"}, seen).content.decode()
    assert "Changed since you began: choose what stays" in both
    assert "Keep mine as well" not in both
    assert now_of(ending, "kind")() == "step_down"
    assert sends(browser, page, {"kind": "transfer"}, began(both)).status_code == 302
    assert now_of(ending, "kind")() == "transfer"


def test_whom_a_child_lets_read_their_words_is_not_put_back_by_a_form_that_was_open_before(ending, colleague, browser):
    """Mia told Tom that Kelly may not read it after all, while Farah was writing."""
    kelly = a_parent_of(ending.child)
    acts.write_part(closing=ending, child_says="It is quiet now.", readers=[kelly], by=ending.recorded_by)
    page = page_of(ending, "child")
    seen = opened(browser, page)
    assert sends(colleague, page, {"child_says": "It is quiet now."}, opened(colleague, page)).status_code == 302
    mine = {"child_says": "It is quiet now. I sleep.", "readers": [kelly.pk]}
    both = sends(browser, page, mine, seen).content.decode()
    assert "Kelly Carter" in both
    assert not ending.readers.exists()
    assert sends(browser, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    ending.refresh_from_db()
    assert ending.child_says == "It is quiet now. I sleep."
    assert not ending.readers.exists(), "Kelly reads it only where somebody ticks her again"


def test_whoever_names_a_deputy_second_sees_whom_the_first_named(mia, farah):
    """Two managers read of one offer that waits; the first names Nia, and she is told. Serves: A.16, K7.11"""
    works_with(a_team("Elm North"), mia)
    peter = a_worker("team_manager", called="Peter Garside", team="Elm South")
    nia, ola = (a_worker("social_worker", called=name, team="Elm South") for name in ("Nia Okoro", "Ola Berg"))
    row = passing.offer(child=mia, to_team=a_team("Elm South"), because="She moves there.", on=ago(3), by=farah)
    hers, his = browser_of(farah), browser_of(peter)
    page, other = reverse("name_deputy", args=[mia.pk, row.pk]), reverse("deputise_offer", args=[row.pk])
    seen_first, seen_second = opened(hers, page), opened(his, other)
    assert sends(hers, page, {"deputy": nia.pk, "because": THEIRS}, seen_first).status_code == 302
    mine = {"deputy": ola.pk, "because": MINE}
    both = sends(his, other, mine, seen_second).content.decode()
    for words in ("Nia Okoro", "Ola Berg", "Two texts: choose what stays", "static/keep.css"):
        assert words in both
    row.refresh_from_db()
    assert (row.deputy, row.deputy_because) == (nia, THEIRS)
    assert sends(his, other, mine, began(both), {"two_texts": "theirs"}).status_code == 302
    assert sends(his, other, mine, began(both)).status_code == 302
    row.refresh_from_db()
    assert (row.deputy, row.deputy_because) == (ola, MINE)


def boxes_in(browser, page: str) -> dict[str, str]:
    """Each thing that is missing, as the page asks for it, by the name of its box."""
    names = re.findall(r'name="(gate-[\w-]+)"', browser.get(page).content.decode())
    return {name: f"Why {name} is right." for name in names}


def test_why_it_is_right_to_close_all_the_same_stays_with_what_is_missing_although_something_else_is_put_right(
    ending, colleague, browser, farah
):
    """While Farah writes her reasons, Tom writes what the family say: no reason slips to what it was not written for."""
    page = reverse("ask_to_close", args=[ending.child_id])
    reasons = boxes_in(browser, page)
    assert "gate-family_says" in reasons
    sends(
        colleague,
        page_of(ending, "family"),
        {"family_says": "We are fine."},
        opened(colleague, page_of(ending, "family")),
    )
    assert sends(browser, page, reasons).status_code == 302
    assert {f"gate-{one.gate.replace(' ', '-')}": one.because for one in ClosingGate.objects.all()} == {
        name: why for name, why in reasons.items() if name != "gate-family_says"
    }


def test_the_second_sees_both_reasons_where_it_was_asked_for_and_taken_up_again_meanwhile(
    ending, colleague, browser, farah
):
    page = reverse("ask_to_close", args=[ending.child_id])
    reasons, seen = boxes_in(browser, page), opened(browser, page)
    theirs, mine = (reasons | {"gate-letter": words} for words in (THEIRS, MINE))
    assert sends(colleague, page, theirs, seen).status_code == 302
    acts.take_up(closing=being_written(ending.child, seen_by=farah), on=today(), by=farah)
    both = sends(browser, page, mine, seen).content.decode()
    assert "Two texts: choose what stays" in both
    assert ClosingGate.objects.get(gate="letter").because == THEIRS
    assert Draft.objects.get().fields["gate-letter"] == [MINE]
    assert sends(browser, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    assert ClosingGate.objects.get(gate="letter").because == f"{THEIRS}\n\n{MINE}"
