"""Every entry on its own two sentences: what it must notice, and what it must leave alone. Serves: K9.01, K9.02, K9.04, K6.07"""

import pytest

from goldenthread.practice.language.acronyms import known
from goldenthread.practice.language.findings import Field, Kind, Reader, Reading
from goldenthread.practice.language.lexicon import Entry, entries, sources
from goldenthread.practice.language.looking import Lexicon
from goldenthread.practice.language.reader import read

EVERYTHING = Lexicon(entries())
"""With what rests until a council's young people ask for it."""
HURTS = (Kind.BLAMING, Kind.STIGMA, Kind.EUPHEMISM)


def where_it_speaks(entry: Entry) -> Reading:
    """A text in which this entry has something to say."""
    match entry.where:
        case "plan":
            return Reading(field=Field.PLAN)
        case "family":
            return Reading(reader=Reader.FAMILY)
    return Reading()


def seen(text: str, reading: Reading) -> set[str]:
    return {one.entry for one in read(text, reading, EVERYTHING).here}


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_an_entry_notices_its_before_and_leaves_its_after_alone(entry):
    reading = where_it_speaks(entry)
    assert entry.key in seen(entry.before, reading), entry.before
    assert entry.key not in seen(entry.after, reading), entry.after


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_what_an_entry_shows_as_better_hurts_nobody(entry):
    found = [(one.text, one.entry) for one in read(entry.after).here if one.kind in (*HURTS, Kind.VAGUE)]
    assert not found


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_what_an_entry_suggests_is_not_marked_in_its_turn(entry):
    found = [
        (one.text, one.entry)
        for word in entry.suggest.split(";")
        for one in read(word.strip()).here
        if one.kind in HURTS
    ]
    assert not found


def test_every_entry_says_why_asks_something_and_names_its_source():
    for entry in entries():
        assert entry.why.endswith("."), entry.key
        assert "?" in entry.ask, entry.key
        assert entry.source in sources(), entry.key


def test_no_two_entries_have_one_name():
    keys = [entry.key for entry in entries()]
    assert len(keys) == len(set(keys))


def test_there_are_enough_of_them_to_be_of_use():
    assert len(entries()) >= 200
    assert len(known()) >= 400


@pytest.mark.parametrize("letters", sorted(known()), ids=str)
def test_letters_are_asked_about_and_explained_once_are_explained(letters):
    meaning = known()[letters]
    assert read(letters).here
    if meaning.is_to_be_avoided:
        return
    told = f"We asked the {letters} ({meaning.does}) to come. The {letters} came."
    assert not [one.text for one in read(told).here if one.kind is Kind.ACRONYM]
