"""When two spellings may be one name, and what the likeness is called. Serves: K10.00"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from goldenthread.people.matching import keys, nicknames
from goldenthread.people.matching.likeness import BEGINS, NICKNAME, ONE_LETTER, SAME, SOUNDS, TWO_LETTERS, likeness
from goldenthread.people.matching.nickname_table import SHORT_FORMS, SPELLINGS
from goldenthread.people.matching.sounds import sound
from goldenthread.people.matching.tidying import name_parts, tidy

WORDS = st.text(alphabet="abcdeghiklmnorstuvz", min_size=2, max_size=14)


@pytest.mark.parametrize(
    ("typed", "held", "how"),
    [
        ("okafor", "okafor", SAME),
        ("okafer", "okafor", ONE_LETTER),
        ("okafro", "okafor", ONE_LETTER),
        ("okfor", "okafor", ONE_LETTER),
        ("okkafor", "okafor", ONE_LETTER),
        ("kowlaczk", "kowalczyk", TWO_LETTERS),
        ("shevaun", "siobhan", SOUNDS),
        ("kovalchik", "kowalczyk", SOUNDS),
        ("liz", "elizabeth", NICKNAME),
        ("beth", "elizabeth", NICKNAME),
        ("lily", "elizabeth", NICKNAME),
        ("gosia", "malgorzata", NICKNAME),
        ("paddy", "patrick", NICKNAME),
        ("dai", "dafydd", NICKNAME),
        ("seun", "oluwaseun", NICKNAME),
        ("mohamed", "muhammad", NICKNAME),
        ("kather", "katherine", BEGINS),
    ],
)
def test_a_typed_word_is_like_a_held_one(typed, held, how):
    assert likeness(typed, held).how == how


def test_the_nearer_of_two_names_scores_higher():
    assert likeness("okafor", "okafor").score > likeness("okafer", "okafor").score > likeness("okefer", "okafor").score
    assert likeness("okefer", "okafor").score > likeness("smith", "okafor").score


def test_nicknames_are_not_used_for_family_names():
    assert likeness("liz", "elizabeth", is_given=False).how != NICKNAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("katherine", "catharyn"),
        ("philip", "filip"),
        ("smith", "smyth"),
        ("hussain", "hussein"),
        ("wright", "rite"),
        ("chloe", "cloe"),
        ("kelly", "kelley"),
        ("geoffrey", "jeffrey"),
    ],
)
def test_names_said_alike_have_one_sound(one, other):
    assert sound(one) == sound(other)


def test_short_names_that_are_said_differently_do_not_have_one_sound():
    assert len({sound("leah"), sound("lee"), sound("lou")}) == 3


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Okafor-Jones", ["okaforjones", "okafor", "jones"]),
        ("Ó Néill", ["oneill", "neill"]),
        ("O'Neill", ["oneill", "neill"]),
        ("Ní Dhomhnaill", ["nidhomhnaill", "dhomhnaill"]),
        ("van der Berg", ["vanderberg", "berg"]),
        ("Al-Hassan", ["alhassan", "hassan"]),
        ("D’Souza", ["dsouza", "souza"]),
        ("Wiśniewska", ["wisniewska"]),
        ("Ñúñez García", ["nunezgarcia", "nunez", "garcia"]),
        ("", []),
        ("—", []),
    ],
)
def test_a_family_name_is_filed_under_its_whole_and_its_pieces(written, words):
    assert [part.word for part in name_parts(written)] == words


@given(WORDS, st.data())
def test_a_word_with_any_one_letter_wrong_shares_a_key_with_the_right_one(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghij"))
    wrong = data.draw(
        st.sampled_from(
            [word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]]
        )
    )
    assert not wrong or keys.keys(word) & keys.keys(wrong)


@given(WORDS, WORDS)
def test_long_words_two_letters_apart_share_a_key(one, other):
    if min(len(one), len(other)) >= keys.LONG and OSA.distance(one, other) <= 2:
        assert keys.keys(one) & keys.keys(other)


@given(st.text(max_size=40))
@example("㍱")
@example("Ѓорѓи")
@example("ŉ")
def test_tidying_what_is_tidy_changes_nothing(text):
    once = tidy(text)
    assert tidy(once) == once


def test_the_nickname_table_is_tidy_and_large_enough_to_help():
    words = [word for line in (SHORT_FORMS + SPELLINGS).split("\n") for word in line.replace(":", " ").split()]
    assert [word for word in words if tidy(word) != word] == []
    assert [line for line in SHORT_FORMS.strip().splitlines() if line.count(":") != 1] == []
    assert len(set(words)) > 1500


def test_every_nickname_works_in_both_directions():
    assert nicknames.stands_for("liz")["elizabeth"] == nicknames.stands_for("elizabeth")["liz"]
