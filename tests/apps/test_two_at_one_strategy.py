"""Two colleagues write at once in one strategy discussion: both texts are shown, and nothing is overwritten.

Serves: A.16, K9.W4
"""

import re
from uuid import uuid4

import pytest
from django.urls import reverse

from cast.days import TODAY
from cast.meetings import day_of, family_at_work
from cast.workers import a_worker, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.access.models import Notice
from goldenthread.casework.enquiries import acts as enquiries
from goldenthread.casework.enquiries.models import Enquiry

pytestmark = pytest.mark.django_db
THEIRS, MINE = "Mum says he shouts when he has had a drink.", "Mum says she sleeps at Nan's."


def began(shown: str) -> dict[str, str]:
    """What the page says of the version that its writer saw; nothing where it says none."""
    found = re.search(r'name="began_from" value="(\w+)"', shown)
    return {"began_from": found[1]} if found else {}


def see_both(browser, page: str, typed: dict, field: str, now) -> None:
    """Two open the page, both save: the second sees both texts, and what each choice leads to."""
    opened = began(browser.get(page).content.decode())
    first, second = (typed | opened | {field: words, "key": str(uuid4())} for words in (THEIRS, MINE))
    assert browser.post(page, first).status_code == 302
    both = browser.post(page, second).content.decode()
    assert now() == THEIRS
    assert "Two texts: choose what stays" in both
    assert "static/keep.css" in both
    assert Draft.objects.get().fields[field] == [MINE]
    assert browser.post(page, second | began(both) | {"two_texts": "theirs"}).status_code == 302
    assert now() == THEIRS
    assert browser.post(page, second | began(both) | {"two_texts": "both"}).status_code == 302
    assert now() == f"{THEIRS}\n\n{MINE}"


@pytest.fixture
def discussed(farah):
    """A strategy discussion about Mia that is not decided yet; the police have shared what they know."""
    shares = (enquiries.Share(words="Police", says="Called twice in October."),)
    mia = family_at_work(farah)["mia"]
    return enquiries.discuss(child=mia, told=enquiries.Discussed(TODAY, shares=shares), by=farah)


@pytest.fixture
def page(discussed):
    return reverse("change_strategy", args=[discussed.child_id, discussed.pk])


def of(row, field):
    row.refresh_from_db()
    return getattr(row, field)


@pytest.mark.parametrize("field", ["safe_now", "because", "medical", "family_told"])
def test_the_second_sees_both_texts_of_a_strategy_discussion(field, discussed, page, browser):
    see_both(browser, page, day_of("held_on", TODAY), field, lambda: of(discussed, field))


def test_the_second_sees_both_texts_of_what_a_service_shared(discussed, page, browser):
    share = discussed.shares.get()
    key = re.search(r'name="says_(\w+)"[^>]*>\s*Called twice', browser.get(page).content.decode())[1]
    typed = {f"who_{key}": "Police", f"absent_{key}": ""} | day_of("held_on", TODAY)
    see_both(browser, page, typed, f"says_{key}", lambda: of(share, "says"))


def test_what_a_colleague_wrote_down_of_another_service_meanwhile_stays(discussed, page, browser):
    """Neither their new words nor mine go, and what I wrote down in a box that they did not have is not lost."""
    shown = browser.get(page).content.decode()
    key = re.search(r'name="says_(\w+)"[^>]*>\s*Called twice', shown)[1]
    typed = {f"who_{key}": "Police", f"says_{key}": "Called twice in October."} | day_of("held_on", TODAY)
    new = next(name for name in re.findall(r'name="says_(\w+)"', shown) if name != key)
    for who in ("Health", "School"):
        sent = typed | began(shown) | {f"who_{new}": who, f"says_{new}": f"{who} is worried.", "key": str(uuid4())}
        assert browser.post(page, sent).status_code == 302
    assert list(discussed.shares.order_by("pk").values_list("words", flat=True)) == ["Police", "Health", "School"]


def test_what_was_written_in_a_late_box_is_kept_where_a_colleague_saved_first(farah, browser):
    """At the first sight there is a box for each service that must be asked; once one has shared something there were fewer."""
    mia = family_at_work(farah)["mia"]
    row = enquiries.discuss(child=mia, told=enquiries.Discussed(TODAY), by=farah)
    page = reverse("change_strategy", args=[mia.pk, row.pk])
    typed = day_of("held_on", TODAY) | began(browser.get(page).content.decode())
    for at, who in ((0, "Police"), (4, "Who referred")):
        sent = typed | {f"who_{at}": who, f"says_{at}": "Worried.", f"absent_{at}": "", "key": str(uuid4())}
        assert browser.post(page, sent).status_code == 302
    assert list(row.shares.order_by("pk").values_list("words", flat=True)) == ["Police", "Who referred"]


def test_an_enquiry_that_was_handed_on_meanwhile_is_not_handed_on_again_unseen(farah, browser):
    """Tom was told that he leads it; Nia is not told so, too, by whoever was second. Serves: A.16, P.21"""
    mia = family_at_work(farah)["mia"]
    row = Enquiry.objects.create(child=mia, started_on=TODAY, led_by=farah, recorded_by=farah)
    tom, nia = (a_worker("social_worker", called=name) for name in ("Tom Bewley", "Nia Okoro"))
    for one in (tom, nia):
        works_with(one, mia, lead=False)
    page = reverse("hand_on_enquiry", args=[mia.pk, row.pk])
    opened = began(browser.get(page).content.decode())
    to_tom, to_nia = ({"led_by": one.pk, "because": "Farah is on leave."} for one in (tom, nia))
    assert browser.post(page, to_tom | opened | {"key": str(uuid4())}).status_code == 302
    both = browser.post(page, to_nia | opened | {"key": str(uuid4())}).content.decode()
    for words in ("choose what stays", "Tom Bewley", "Nia Okoro", "static/keep.css"):
        assert words in both
    assert of(row, "led_by") == tom
    assert not Notice.objects.filter(to=nia).exists()
    assert browser.post(page, to_nia | began(both) | {"key": str(uuid4())}).status_code == 302
    assert of(row, "led_by") == nia


def test_a_share_that_a_colleague_took_out_meanwhile_is_asked_about(discussed, page, browser):
    shown = browser.get(page).content.decode()
    key = re.search(r'name="says_(\w+)"[^>]*>\s*Called twice', shown)[1]
    typed = {f"who_{key}": "Police"} | day_of("held_on", TODAY) | began(shown)
    assert browser.post(page, typed | {f"says_{key}": "", "key": str(uuid4())}).status_code == 302
    assert not discussed.shares.exists()
    both = browser.post(page, typed | {f"says_{key}": MINE, "key": str(uuid4())}).content.decode()
    assert "Two texts: choose what stays" in both
    assert not discussed.shares.exists()
