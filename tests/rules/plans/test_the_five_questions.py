"""Who, what, by when or how often, how we will know, and what it is for: what a step says of each, and what it leaves to be asked.

Serves: K4.03, K4.04, K4.05, K4.06, K4.07, K4.08, K4.09, K4.10, K4.11, K4.13
"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.practice.plans.answers_found import Beside, State
from goldenthread.practice.plans.smart import five_questions

GOOD = "The health visitor will weigh Tommy at home each Friday until 3 June and plot it in the red book, so that Mum can see him grow."


def states(text: str, beside: Beside | None = None) -> dict[str, str]:
    read = five_questions(text, beside) if beside else five_questions(text)
    return {one.key: one.state.value for one in read.answers}


def found(text: str, question: str) -> list[str]:
    return [span.of(text) for span in five_questions(text).answer(question).found]


def test_a_step_that_says_all_but_how_it_is_known():
    """Serves: K4.03, K4.08"""
    assert states(GOOD) == {"who": "found", "what": "found", "when": "found", "how_known": "ask", "difference": "found"}
    assert found(GOOD, "who") == ["The health visitor"]
    assert found(GOOD, "when") == ["each Friday", "until 3 June"]
    assert found(GOOD, "difference") == ["so that Mum can see him grow"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mum will ring Ms Patel.", ["Mum"]),
        ("Mum and Dad will ring Ms Patel.", ["Mum", "Dad"]),
        ("I will ring my sister.", ["I"]),
        ("We’ll eat tea together.", ["We’ll"]),
        ("PC Jones will tell the social worker.", ["PC Jones"]),
        ("Uncle Dev will take Sam swimming.", ["Uncle Dev"]),
        ("Tia to count to ten.", ["Tia"]),
        ("A speech and language therapist will see Noah.", ["A speech and language therapist"]),
        ("Tommy will be weighed by the health visitor.", ["the health visitor"]),
        ("Leah sees Dad at the contact centre.", ["Leah"]),
        ("Both parents will go.", ["Both parents"]),
        ("See my supervisor.", ["my"]),
        ("Read together each day. All nursery staff, 8 January 2027.", ["All nursery staff"]),
    ],
)
def test_who_does_it_is_found(text, who):
    """Serves: K4.13"""
    assert found(text, "who") == who


@pytest.mark.parametrize(
    ("text", "state", "says"),
    [
        ("Referral to be made to CAMHS.", "ask", "“to be made” does not say by whom."),
        ("A safety plan will be developed.", "ask", "“will be developed” does not say by whom."),
        ("She will attend.", "ask", "Found “She”, but no name."),
        ("Professionals to share information.", "ask", "Found “Professionals”, but no name."),
        ("Ring the housing office on Monday.", "missing", "Nobody is named."),
    ],
)
def test_where_nobody_is_named_we_say_so_and_ask(text, state, says):
    answer = five_questions(text).answer("who")
    assert (answer.state.value, answer.says) == (state, says)
    assert answer.asks.startswith("Who ")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mum to engage with professionals.", "engage"),
        ("School to support Leah.", "support"),
        ("Social worker to monitor the situation.", "monitor"),
        ("Social worker to continue to work with the family.", "work"),
        ("Parents to ensure good home conditions.", "ensure"),
        ("Mum to consider her options.", "consider"),
        ("Explore extended family.", "Explore"),
        ("Encourage good friendships.", "Encourage"),
        ("Dad to address his drinking.", "address"),
        ("Take medication.", "medication"),
        ("Exercise three times a week.", "Exercise"),
        ("Improve attendance.", "Improve"),
        ("Eat less sugar.", "less"),
        ("Be less anxious.", "Be less anxious"),
    ],
)
def test_an_act_nobody_can_check_is_named_and_asked_about(text, word):
    """Serves: K4.04"""
    answer = five_questions(text).answer("what")
    assert answer.state is State.ASK
    assert [span.of(text) for span in answer.found] == [word]
    assert answer.asks


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Mum will take Leah to school.", "take Leah to school"),
        ("Support Mum by collecting Leah on Fridays.", "collecting Leah"),
        ("Mum will engage with school by ringing Ms Patel.", "ringing Ms Patel"),
        ("Take statin medication daily.", "Take statin medication"),
        ("Priya will be able to write her name.", "write her name"),
    ],
)
def test_an_act_that_can_be_seen_is_found(text, act):
    assert found(text, "what") == [act]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Mum will ring.", "No date found, and nothing on how often."),
        ("Support is ongoing.", "“ongoing” gives no time. No date found."),
        ("Mum will ring each Friday.", "Found how often: “each Friday”. No end and no date to look at it again found."),
        ("Mum will ring from Monday.", "Found a beginning: “from Monday”. No end found."),
    ],
)
def test_what_is_not_said_of_time_is_asked(text, says):
    """Serves: K4.08, K4.10, K4.11"""
    answer = five_questions(text).answer("when")
    assert answer.says == says
    assert answer.state is not State.FOUND
    assert answer.asks


def test_ongoing_with_a_date_to_look_at_it_again_is_answered():
    """Serves: K4.11"""
    assert states("Sunita’s visits are ongoing, reviewed at the core group on 3 May.")["when"] == "found"


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Count to ten in 4 out of 5 goes.", "4 out of 5"),
        ("Reach 90% attendance.", "90%"),
        ("Lewis will move from a score of 640 to 840.", "from a score of 640 to 840"),
        ("Read for at least 20 minutes.", "at least 20 minutes"),
        ("No more than three drinks tonight.", "No more than three drinks"),
        ("Dress on her own.", "on her own"),
        ("Jay is in school, as shown on the register.", "register"),
    ],
)
def test_how_we_will_know_is_found(text, by):
    """Serves: K4.05"""
    assert by in found(text, "how_known")


def test_an_age_a_section_and_how_sure_somebody_is_measure_nothing():
    for text in ("Ben, aged 4, will swim.", "Section 47 enquiry.", "Swim (8/10 confident).", "No one will smoke."):
        assert states(text)["how_known"] == "missing", text


def test_whether_they_can_and_whether_it_helps_are_asked_of_people_and_never_judged():
    """Serves: K4.06, K4.07"""
    for text in (GOOD, "swim on Friday (8/10 confident)", "Cope better."):
        asked = five_questions(text).asked
        assert [one.key for one in asked] == ["achievable", "realistic"]
        assert {one.state for one in asked} == {State.ASK}
        assert all(one.asks for one in asked)


def test_what_a_field_beside_it_says_is_not_asked_again():
    beside = Beside(who="Ms Patel", by_when="12 June 2026", how_known="the register", difference="Leah is not tired")
    assert states("Ring home when Leah is away.", beside) == {
        "who": "found", "what": "found", "when": "found", "how_known": "found", "difference": "found",
    }  # fmt: skip


def test_no_word_for_a_writer_says_that_a_step_fails():
    """A screen says what it found and what it did not find. Serves: K4.09"""
    for text in (
        GOOD,
        "",
        "Engage.",
        "Referral to be made.",
        "Be better, as and when.",
        "Improve attendance.",
        "Exercise.",
    ):
        words = " ".join(
            f"{one.question} {one.says} {one.asks}"
            for one in (*five_questions(text).answers, *five_questions(text).asked)
        )
        assert not re.search(r"smart|wrong|fail|bad|poor|vague|must|should", words, re.IGNORECASE), words


def test_nothing_at_all_is_five_questions_still_open():
    assert set(states("").values()) == {"missing"}
    assert not five_questions("").smart


@given(st.text(alphabet="aby MT12/.,:;()-%’&\nmaychlwitn", max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_and_every_place_lies_in_it(text):
    read = five_questions(text)
    for one in read.answers:
        for span in one.found:
            assert 0 <= span.start < span.end <= len(text)


def test_a_very_long_text_is_read_in_the_time_its_length_allows():
    import time

    def seconds(text: str) -> float:
        began = time.process_time()
        five_questions(text)
        return time.process_time() - began

    for text in ("the next ", "by ", "3 ", "(" + " " * 50, "every other ", "Mum and ", "may ", "confidence "):
        short, long = seconds(text * 500), seconds(text * 4000)
        assert long < max(short, 0.02) * 40, text


@pytest.mark.parametrize(
    "text",
    [
        "Mum will ensure he does not come to the house.",
        "Kelly to make sure that Steve stays away.",
        "Dad will make sure that Leah will go to school.",
    ],
)
def test_ensuring_what_somebody_else_does_is_no_act_anybody_can_check(text):
    """Serves: K4.04, K3.03"""
    assert states(text)["what"] == "ask"
    by = text.rstrip(".") + " by ringing Ms Patel each Friday."
    assert states(by)["what"] == "found"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I will read to Tobi every night until half term so that he sleeps.", "until half term"),
        ("Dad will ring every Monday until half term and then we look again.", "until half term"),
        ("Leah will read to Ms Patel by half term so that she knows the words.", "by half term"),
    ],
)
def test_a_half_term_is_an_end_also_in_the_middle_of_a_sentence(text, said):
    """Serves: K4.08"""
    read = five_questions(text)
    assert said in [span.of(text) for kind, span in read.times if kind == "by_when"]
    assert states(text)["when"] == "found"
