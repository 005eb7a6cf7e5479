"""One family, from the day a teacher rang until our work ended: ten months in which everybody has a part, read back at every date.

Ines Marlow is nine. Her teacher rings; a manager decides; her mum, her gran, her dad and her school each do something; her dad answers on
his phone; a chair leads the review; mornings do not get better until a manager is asked; housing takes the damp over; a manager decides that
our work ends. Then the thread is printed as it stood on each of those days.

Serves: K10.00, K10.08, K5.02, K5.04, K6.08, K4.00
"""

import re

import pytest

from cast.workers import a_team, works_with
from goldenthread.casework.front_door.models import Concern, Referral
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.plans.models import Step
from journeys import marlows as told
from journeys.looking import A_PHONE
from journeys.marlows import NOT_MOVING, PASSED_ON, SCHOOL_RINGS, THE_END, THE_PLAN, THE_REVIEW
from journeys.months_that_pass import Months

pytestmark = pytest.mark.journey


@pytest.fixture
def months(site, monkeypatch, as_owner):
    return Months(SCHOOL_RINGS, patch=monkeypatch, as_owner=as_owner)


@pytest.fixture
def family(months):
    return told.the_marlows()


def test_a_family_from_referral_to_closure(somebody, family, months):
    ines, workers = family["ines"], [family[key] for key in ("farah", "sunita", "ruth")]
    # Given a teacher who rings, and a manager who decides the same day
    told.a_teacher_rings(family, at=months.now())
    told.decides_and_rings_back(somebody("Neil Osborne"))
    assert Referral.objects.get().decision == "assess"
    works_with(family["farah"], ines, since=SCHOOL_RINGS)
    works_with(a_team("Elm North"), ines, since=SCHOOL_RINGS)
    works_with(family["ruth"], ines, since=SCHOOL_RINGS, as_="chair")
    # When a plan is made at her mum's table, and her dad answers from his phone
    months.turn_to(THE_PLAN, *workers)
    farah = somebody("Farah Aziz")
    told.begins_the_plan(farah, family)
    told.plans_the_rest(family)
    told.says_to_the_plan(farah, family)
    told.asks_about_tea(farah, family)
    joel = somebody(wide=A_PHONE, scripts=False)
    joel.goes_to(re.search(r"/answer/[\w-]+/", told.message_for_joel(farah, family)).group())
    joel.presses("Show me the question")
    joel.page.get_by_label("4", exact=True).check()
    joel.page.locator("textarea").fill("Mondays are fine when I have the van.")
    joel.presses("Send it")
    assert "cannot be read on this phone" in joel.reads()
    # And a chair leads the review, whose decision goes into the plan
    months.turn_to(THE_REVIEW, *workers)
    told.numbers(family, {THE_REVIEW: 4}, of=told.TEA)
    told.numbers(family, {THE_REVIEW: 3}, of=told.MORNINGS)
    told.what_was_done(family)
    ruth = somebody("Ruth Adeyemi")
    told.leads_the_review(ruth, told.arranges_the_review(farah, family))
    assert Step.objects.get(what__startswith="The breakfast club").owner_words == "Elm Road Primary School"
    # And mornings do not get better, until a manager is asked
    months.turn_to(NOT_MOVING, *workers)
    told.numbers(family, {NOT_MOVING: 7}, of=told.TEA)
    told.numbers(family, {NOT_MOVING: 3}, of=told.MORNINGS)
    told.asks_the_manager(farah, family)
    sunita = somebody("Sunita Rao")
    told.answers_farah(sunita)
    assert "That settled it." in sunita.reads()
    # And housing takes the damp over
    months.turn_to(PASSED_ON, *workers)
    told.goes_on_with_the_damp(farah, family, "passed_on", "Elmshire Housing", "The wall is theirs to mend.")
    assert "Elmshire Housing" in farah.reads()
    told.goes_on_with_the_damp(
        farah, family, "accepted", "Mr Poole, Elmshire Housing", "“It is ours. Done by 14 November.”"
    )
    assert "Mr Poole, Elmshire Housing" in farah.reads()
    # Then the ending answers every worry, and a manager decides it
    months.turn_to(THE_END, *workers)
    told.numbers(family, {THE_END: 8}, of=told.TEA)
    told.numbers(family, {THE_END: 7}, of=told.MORNINGS)
    told.writes_the_ending(farah, family)
    assert "A manager can decide now." in farah.reads()
    decides(sunita, ines)
    months.write_up()
    reads_it_back(farah, family)


def decides(sunita, ines):
    """Sunita reads what stands in the record, and decides."""
    sunita.goes_to(f"/child/{ines.pk}/closing/")
    sunita.follows("Read it and decide")
    assert "Who pays for a taxi until Carla is well?" in sunita.reads()
    sunita.chooses("Our work ends")
    sunita.fills("Why", "Ines says so herself, and her family know whom to ring.")
    sunita.presses("Decide")
    sunita.page.get_by_role("heading", name="How our work with Ines ended").wait_for()
    kept = Signing.objects.get(what="closing").as_shown
    for words in (
        "School was worried that Ines is on her own",
        "Mr Poole",
        "Ines: 3, and at the end 7",
        "I hear the story now.",
    ):
        assert words in kept


BY_THEN = {
    SCHOOL_RINGS: ("Ines is late three days of five.", "Ines needs to be there"),
    THE_PLAN: ("Betty rings Ines at 7", "The breakfast club"),
    THE_REVIEW: ("The breakfast club", "Getting to school Stuck"),
    NOT_MOVING: ("Getting to school Stuck", "Passed on"),
    PASSED_ON: ("Passed on. Mr Poole, Elmshire Housing has taken this on.", "When our work ended"),
    THE_END: ("When our work ended, 17 November 2025: Carla is there for tea", "Stuck"),
}
"""What Carla's copy says first on each of these days, and what it does not say yet."""
ON_THE_PAGE = {
    THE_REVIEW: ("It is too early to say whether this helps.", "somebody was asked"),
    NOT_MOVING: ("No better in the last 3 readings (the child: 3, 3, 3)", "7 (17 November"),
    THE_END: ("Ines is there when the day begins, four days of five.", "No better"),
}
"""What the page of the worry that did not move says on a day, and what it does not say."""


def reads_it_back(farah, family):
    """Carla's copy as it stood on each day, without who told us; and the page of the worry that did not move."""
    thread = f"/child/{family['ines'].pk}/thread/"
    for day, (says, not_yet) in BY_THEN.items():
        farah.goes_to(f"{thread}print/?day={day.isoformat()}&as=page")
        farah.chooses("Carla Marlow")
        farah.presses("Make the copy")
        read = farah.reads()
        assert says in read, day
        assert not_yet not in read, day
        assert "Ms Ito, Teacher" not in read
    assert read.count("I hear the story now.") == 1
    worry = Concern.objects.get(name="Getting to school")
    for day, (says, not_so) in ON_THE_PAGE.items():
        farah.goes_to(f"{thread}concern-{worry.pk}/?day={day.isoformat()}")
        assert says in farah.reads(), day
        assert not_so not in farah.reads(), day
    assert "1 September 2025, Sunita Rao: Who pays for a taxi" in farah.reads()
    farah.finds_nothing_in_the_way()
