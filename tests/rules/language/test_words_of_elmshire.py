"""The made-up council's own words are sound: each is seen in its first sentence and not in its second. Serves: C.11, E.03"""

import pytest

from goldenthread.casework.elmshire.load_words import WORDS
from goldenthread.practice.language.findings import Kind
from goldenthread.practice.language.lexicon import own_entry
from goldenthread.practice.language.looking import Lexicon
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.statuses import COUNCIL_WORD


@pytest.mark.parametrize("told", WORDS, ids=lambda told: told.phrases.split("\n")[0])
def test_a_word_is_seen_before_and_not_after(told):
    entry = own_entry(
        key="own", kind=Kind(told.kind), phrases=tuple(told.phrases.splitlines()), why=told.why, ask=told.ask,
        suggest=told.suggest, before=told.before, after=told.after,
    )  # fmt: skip
    lexicon = Lexicon([entry])
    assert read(told.before, lexicon=lexicon).here
    assert not read(told.after, lexicon=lexicon).here


def test_every_state_is_shown_and_none_is_in_use_that_young_people_did_not_agree_to():
    assert {told.status for told in WORDS} == {key for key, _ in COUNCIL_WORD.choices()}
    assert all(told.agreed_with for told in WORDS if told.status in ("in_use", "retired"))
    assert all(told.because for told in WORDS if told.status in ("retired", "not_taken"))
