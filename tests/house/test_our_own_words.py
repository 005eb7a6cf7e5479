"""The product's own words are read as it reads others: screens, forms, messages, and what a family is given.

On none of them is anybody blamed or labelled, or harm made small; letters are explained; on what a family reads no word is only ours.
Serves: K9.01, K9.02, K9.12, C.11
"""

import re
from collections.abc import Iterator

import pytest
from django.forms.models import ModelChoiceIterator

from goldenthread.practice.language.findings import Finding, Kind, Reader, Reading
from goldenthread.practice.language.reader import read
from house.test_boxes_have_the_writing_help import every_form
from house.test_words_on_the_page import said_in
from house.the_code import File, modules, sabotaged, templates

HURTS = {Kind.BLAMING, Kind.STIGMA, Kind.EUPHEMISM}
CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|<(script|style|title)\b.*?</\1>|<svg.*?</svg>", re.DOTALL)
VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
SENTENCE = re.compile(r"[A-Z“].*[a-z] [a-z].* ", re.DOTALL)

FILES = frozenset(
    {"PDF", "PDFs", "CSV", "XML", "JSON", "UTF", "PNG", "JPEG", "WAV", "MB", "URL", "GEDCOM", "INDI", "HEAD"}
)
"""Kinds of files and their parts, as whoever sends one knows them; said to nobody else."""
NO_LETTERS = {
    "SEER": "how a name is said",
    "VE": "a bank holiday's name",
    "TACT": "a charity's name",
    "SI": "how a law is cited",
}
STAY = {
    "Socially unacceptable behaviour": "the census's own name for a need, which we do not change",
    "Family dysfunction": "the same",
    "Passed on to": "a referral that somebody else has now",
    "I am checking whether a child is known to us": "why a worker opens a record: of us, not of a family",
    "Ofsted blog, 23 January 2018: no evidence that written agreements work where somebody controls somebody": "the name of a source",
    "Whether it is about violence, abuse between adults, or control.": "help of a column that a landed migration holds; the form says it better",
    "There is a character in this that cannot be kept. Take out the part you pasted last, and type it.": "a letter, not a person",
    "What was done, in the field's verb: opened, searched, ended plan, was refused …": "a worker was refused, by the product",
    "Pictures use presentation attributes only; inline styles are refused by the content policy.": "a style is refused",
    "Sooner on change: within ten working days of it, our own choice; the standard gives no number.": "of the council's own number",
}  # fmt: skip
"""What stays, and why."""
NOT_SAID = (
    "/practice/language/",
    "/practice/plans/",
    "/elmshire/",
    "/migrations/",
    "/commands/",
    "/handbook/",
    "/config/",
)
"""Where sentences are not the product's own: the lists themselves, made-up records, frozen history, what only a developer reads."""
GIVEN_TO_A_FAMILY = {
    "_plan_copy.html", "plan_copy_print.html", "closing_copy_for.html", "closing_print.html", "family_version_paper.html",
    "family_version_print.html", "meeting_paper.html", "_reach_cards.html", "reach_card_print.html", "measure_print.html", "thread_print_for.html",
    "tell_us_base.html", "tell_us_check.html", "tell_us_part.html", "tell_us_sent.html", "tell_us_start.html", "answer.html",
}  # fmt: skip
FAMILIES_KNOW = {
    "plan": "what it is called with them, and what it is for is said first", "assessment": "what the paper is, said in its own next lines",
    "advocate": "said first: somebody who speaks up for you",
}  # fmt: skip


def shown(template: str) -> list[str]:
    """What a template says, a line for each run of words."""
    text = TAG.sub("\n", VALUE.sub(" – ", CODE.sub("\n", template)))
    return [" ".join(line.split()) for line in text.splitlines() if len(line.split()) > 2]


def on_forms() -> Iterator[tuple[str, str]]:
    """Every label, hint, choice and error of every form."""
    for form in every_form():
        for name, field in getattr(form, "base_fields", {}).items():
            choices = getattr(field, "choices", ())
            told = [field.label, field.help_text, *field.error_messages.values()]
            if isinstance(choices, list | tuple):
                told += [words for _, words in choices]
            elif not isinstance(choices, ModelChoiceIterator):
                told += [words for _, words in iter(choices)]
            yield from ((f"{form.__name__}.{name}", str(words)) for words in told if words)


def in_code(file: File) -> Iterator[tuple[str, str]]:
    """Every sentence of a module that somebody may be shown."""
    name = file.path.rsplit("goldenthread/", 1)[-1]
    yield from ((f"{name}:{line}", " ".join(text.split())) for line, text in said_in(file) if SENTENCE.match(text))


def everything() -> Iterator[tuple[str, str]]:
    """All that the product itself says, and where."""
    yield from ((file.path.rsplit("/", 1)[-1], line) for file in templates() for line in shown(file.text))
    yield from on_forms()
    for file in modules():
        if not any(one in file.path for one in NOT_SAID):
            yield from in_code(file)


@pytest.fixture(scope="module")
def found() -> list[tuple[str, str, Finding]]:
    return [(where, text, one) for where, text in everything() if text not in STAY for one in read(text).here]


def told(found, kinds):
    return [(where, one.text, one.entry, text[:80]) for where, text, one in found if one.kind in kinds]


def test_nothing_of_ours_blames_or_labels_anybody_or_makes_harm_small(found):
    assert not told(found, HURTS)


def test_letters_on_a_screen_are_explained_or_name_a_file(found):
    known = FILES | set(NO_LETTERS)
    hard = [one for one in told(found, {Kind.ACRONYM}) if one[1] not in known]
    assert not [one for one in hard if not one[0].startswith(("returns/", "practice/", "design/", "access/models"))]


def test_what_stays_is_still_said():
    """A sentence that is gone needs no reason any more."""
    said = {text for _, text in everything()}
    assert not set(STAY) - said


def test_what_a_family_is_given_has_no_word_that_is_only_ours():
    """Serves: K9.12, E.09"""
    papers = [file for file in templates() if file.path.rsplit("/", 1)[-1] in GIVEN_TO_A_FAMILY]
    assert {file.path.rsplit("/", 1)[-1] for file in papers} == GIVEN_TO_A_FAMILY
    hard = [
        (file.path.rsplit("/", 1)[-1], one.text, one.entry, line[:80])
        for file in papers
        for line in shown(file.text)
        for one in read(line, Reading(reader=Reader.FAMILY)).here
        if one.text.lower() not in FAMILIES_KNOW
    ]
    assert not hard


def test_a_screen_a_form_or_a_message_that_did_would_be_seen():
    assert [one.kind for line in shown("<p>They are a hard-to-reach family.</p>") for one in read(line).here] == [
        Kind.BLAMING
    ]
    module = sabotaged('SAYS = "The family failed to engage with this page."\n')
    assert [one.kind for _, text in in_code(module) for one in read(text).here] == [Kind.BLAMING]
    assert [one.kind for one in read("The IRO reads this.").here] == [Kind.ACRONYM]
