"""How I work with families: one's own skills, theirs to keep and theirs to show. Serves: T.10"""

import pytest
from django.test import Client
from django.urls import reverse

from cast.workers import a_team, a_worker
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.practice.direct_work import TOOLS
from goldenthread.practice.skills import BY_KEY, SHELVES
from goldenthread.quality.skills import acts, queries
from goldenthread.quality.skills.models import SkillRating, SkillsShown

pytestmark = pytest.mark.django_db
WENT_WELL = "Leah took the pen herself. I would like to watch Grace do the third house."


def as_worker(worker):
    browser = Client()
    browser.force_login(worker)
    return browser


@pytest.fixture
def team():
    return a_team("Northfield", under="Elm service")


@pytest.fixture
def farah(team):
    return a_worker("social_worker", team=team)


@pytest.fixture
def sunita(team):
    return a_worker("team_manager", team=team)


def test_a_worker_says_how_sure_they_are_and_nobody_else_reads_it(farah, sunita):
    """The page shows it to her; her manager's page does not name her; the log says that, and not what. Serves: T.10"""
    browser, page = as_worker(farah), reverse("skill", args=["three_houses"])
    first = browser.get(page).content.decode()
    assert "Nicki Weld and Maggie Greening" in first
    assert "Only you read it" in first
    sent = {"confidence": "3", "words": WENT_WELL, "key": "0d3ea29e-5dd7-4a46-9af0-2d4a1f6f8c31"}
    assert browser.post(page, sent).url == reverse("my_skills")
    browser.post(page, sent)
    row = SkillRating.objects.get()
    assert (row.worker, row.skill, row.confidence, row.words) == (farah, "three_houses", 3, WENT_WELL)
    mine = browser.get(reverse("my_skills")).content.decode()
    assert "I do it with somebody beside me" in mine
    assert WENT_WELL in browser.get(page).content.decode()
    hers = as_worker(sunita).get(reverse("team_skills")).content.decode()
    assert "Farah Aziz" not in hers
    assert "Nobody shows anything, and that is all right" in hers
    assert as_worker(sunita).get(page).content.decode().count(WENT_WELL) == 0
    assert "Leah" not in " ".join(LogEntry.objects.values_list("because", flat=True))


def test_what_is_shown_is_what_was_chosen_and_ends_when_it_is_chosen_to(farah, sunita, team):
    """Serves: T.10"""
    far_away, above = a_worker("team_manager", team="Southfield"), a_worker("service_manager", team=team.parent)
    acts.say_how_sure(skill="three_houses", confidence=5, words=WENT_WELL, by=farah)
    browser, chosen = as_worker(farah), reverse("show_skills")
    assert "Sunita Rao" in browser.get(reverse("my_skills")).content.decode()
    browser.post(chosen, {"what": "numbers"})
    [seen] = queries.shown_to(seen_by=sunita)
    assert (seen.worker, [row.confidence for row in seen.rows], seen.with_words) == (farah, [5], False)
    page = as_worker(sunita).get(reverse("team_skills")).content.decode()
    assert "Three houses" in page
    assert "Could show others" in page
    assert WENT_WELL not in page
    assert (
        queries.shown_to(seen_by=far_away) == queries.shown_to(seen_by=above) == queries.shown_to(seen_by=farah) == []
    )
    browser.post(chosen, {"what": "words"})
    assert WENT_WELL in as_worker(sunita).get(reverse("team_skills")).content.decode()
    browser.post(chosen, {"what": "everything to everybody"})
    assert SkillsShown.objects.get().what == "words"
    browser.post(chosen, {"what": "nothing"})
    assert queries.shown_to(seen_by=sunita) == []


def test_what_was_said_can_be_taken_away_and_nothing_is_left_of_it(farah, sunita):
    """Serves: T.10"""
    first = acts.say_how_sure(skill="network", confidence=2, words=WENT_WELL, by=farah)
    began = version_of(acts.words_of_today(first))
    acts.say_how_sure(skill="network", confidence=4, words="", began_from=began, by=farah)
    assert [row.confidence for row in queries.said_of("network", seen_by=farah)] == [4], "twice on a day: the second"
    acts.say_how_sure(skill="network", confidence=1, words="", by=sunita)
    as_worker(farah).post(reverse("take_skill_away", args=["network"]))
    assert list(SkillRating.objects.values_list("worker", flat=True)) == [sunita.pk]
    assert not [model for model in SkillRating._meta.related_objects if "Event" in model.name], "and no history of it"


def test_whoever_does_not_work_with_families_has_no_such_page(farah):
    """Serves: T.10"""
    officer = a_worker("data_officer")
    assert as_worker(officer).get(reverse("my_skills")).status_code == 403
    assert as_worker(farah).get(reverse("team_skills")).status_code == 403
    assert as_worker(farah).get(reverse("skill", args=["mind_reading"])).status_code == 404
    with pytest.raises(NotAllowed):
        acts.say_how_sure(skill="three_houses", confidence=3, words="", by=officer)
    with pytest.raises(NotAllowed):
        acts.say_how_sure(skill="three_houses", confidence=6, words="", by=farah)
    page = as_worker(farah).post(reverse("skill", args=["a_day"]), {"words": WENT_WELL}).content.decode()
    assert "Choose how sure you are" in page


def test_every_tool_of_the_shelf_has_its_page_with_a_beginning_and_whose_idea_it_was(farah):
    """Serves: T.10, T.05"""
    assert {tool.key for tool in TOOLS} <= BY_KEY.keys()
    assert len(BY_KEY) == sum(len(shelf.skills) for shelf in SHELVES)
    assert all(skill.begin and skill.read_on and (skill.place or skill.found) for skill in BY_KEY.values())
    addresses = [one.url for skill in BY_KEY.values() for one in skill.read_on if one.url]
    assert all(url.startswith(("https://", "http://www.writeenough.org.uk")) for url in addresses)
    browser = as_worker(farah)
    assert all(browser.get(reverse("skill", args=[key])).status_code == 200 for key in BY_KEY)
    shelf = browser.get(reverse("tools")).content.decode()
    assert all(reverse("skill", args=[tool.key]) in shelf for tool in TOOLS)
