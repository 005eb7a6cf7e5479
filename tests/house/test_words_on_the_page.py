"""The words people read: nobody is called a case, names go through the log, nothing of the state's brand is ours. Serves: K9.01, T.23"""

import ast
import re
from collections.abc import Iterator

import pytest

from house.the_code import PACKAGE, File, files, modules, sabotaged, templates

CASE = re.compile(r"\b[Cc]ases?\b")
NOT_A_PERSON = re.compile(
    r"(?i)https?://\S+|\bin (any |every |either |this |that |most )?case\b|(lower|upper|title|sentence)[ -]case"
    r"|\bcase summary\b|\bcase when\b|limit case|\bcase law\b"
    r"|Case Review|Case Management"
)
SQL = re.compile(r"\b(select|insert|update|delete)\b.*\b(from|into|set|where)\b", re.IGNORECASE | re.DOTALL)


def calls_somebody_a_case(text: str) -> list[str]:
    """The places where a text calls people cases."""
    return [text[max(0, one.start() - 30) : one.end() + 30] for one in CASE.finditer(NOT_A_PERSON.sub("", text))]


def said_in(file: File) -> Iterator[tuple[int, str]]:
    """Every text in a module that somebody could be shown: not docstrings, not SQL."""
    docstrings = {
        id(node.value)
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(file.tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
            and not SQL.search(node.value)
        ):
            yield node.lineno, node.value


def visible(template: str) -> str:
    """A template without its comments."""
    return re.sub(r"\{#.*?#\}", "", template, flags=re.DOTALL)


def test_no_template_calls_a_person_a_case():
    found = {file.path: calls_somebody_a_case(visible(file.text)) for file in templates()}
    assert not {path: words for path, words in found.items() if words}


def test_no_words_in_the_code_call_a_person_a_case():
    found = [
        f"{file.path}:{line} {text[:60]}"
        for file in modules()
        for line, text in said_in(file)
        if calls_somebody_a_case(text)
    ]
    assert not found


@pytest.mark.parametrize("words", ["Your cases", "Open case", "12 cases in this team", "This case is closed"])
def test_a_case_would_be_seen(words):
    assert calls_somebody_a_case(words)
    assert [text for _, text in said_in(sabotaged(f"TITLE = {words!r}\n")) if calls_somebody_a_case(text)]


@pytest.mark.parametrize(
    "words",
    [
        "just in case",
        "in any case",
        "lower case letters",
        "select case when a then b",
        "casework",
        "Care Planning, Placement and Case Review",
    ],
)
def test_words_that_only_look_like_it_are_left_alone(words):
    assert not calls_somebody_a_case(words)


NAME = re.compile(r"((?:[A-Za-z_][\w]*(?:\[[^\]]+\])?\.)+)(shown_name|short_name|shown_given|shown_family)\b")
THE_RECORD_ITSELF = {
    "person.": "a page that opens this person's record has logged them",
    "child.": "the same",
    "page.child.": "the same",
    "page.person.": "the same",
    "frame.child.": "the same",
    "frame.person.": "the same",
    "kin.child.": "the same",
    "details.person.": "the same",
    "strand.": "a strand's name, not a person's",
    "shown.strand.": "a strand's name, not a person's",
}


def names_past_the_log(template: str) -> list[str]:
    """Where a template writes a person's name by itself: the log would not know who was shown.

    A name may be written plainly (in a button's hidden words, say) where the same template also hands that person to `person_name`,
    `person_link` or a macro of its own, since that tells the log.
    """
    text = visible(template)
    tellers = "|".join(["person_name", "person_link", *re.findall(r"\{%-?\s*macro\s+(\w+)", text)])
    told = {f"{person}." for person in re.findall(rf"\b(?:{tellers})\(([\w.\[\]]+)", text)}
    inside = re.findall(r"\{[{%].*?[%}]\}", text, flags=re.DOTALL)
    return [
        f"{base}{name}"
        for part in inside
        for base, name in NAME.findall(part)
        if base not in {*THE_RECORD_ITSELF, *told}
    ]


def test_every_persons_name_goes_through_the_log():
    found = {file.path: names_past_the_log(file.text) for file in templates()}
    found = {path: names for path, names in found.items() if names}
    assert not found, f"write these with person_name or person_link: {found}"


@pytest.mark.parametrize(
    "text",
    [
        "{{ row.person.shown_name }}",
        "{{ hit.shown_family }}",
        "{% if mother.short_name %}",
        "{{ people[3].shown_name }}",
    ],
)
def test_a_name_past_the_log_would_be_seen(text):
    assert names_past_the_log(text)
    assert not names_past_the_log(
        "{{ person_name(row.person) }} {{ page.child.short_name }} {# row.person.shown_name #}"
    )


def test_no_template_says_that_its_text_is_safe_to_show_as_it_is():
    """Everything is escaped; only our own drawings, made of escaped parts, come as markup."""
    assert not [file.path for file in templates() if re.search(r"\|\s*safe\b|autoescape\s+false", file.text)]


def test_no_template_holds_script_or_style():
    found = [
        file.path for file in templates() if re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\bstyle=\"", file.text)
    ]
    assert not found


BRAND = re.compile(r"gds.?transport|crown|tudor|royal.?arms|govuk-crest", re.IGNORECASE)
NOT_SHOWN = {"src/goldenthread/design/build_assets.py": "takes them out of the packages we build from"}


def test_nothing_of_the_states_brand_is_ours():
    """Components may be used off GOV.UK; its font, crown and crest may not."""
    ours = [
        *modules(),
        *templates(),
        *files("**/static/**/*.css"),
        *files("**/static/**/*.js"),
        *files("**/static/**/*.svg"),
    ]
    assert not [file.path for file in ours if BRAND.search(file.text) and file.path not in NOT_SHOWN]


def test_nothing_of_the_states_brand_is_served():
    styles = list((PACKAGE / "design" / "built").glob("*.css"))
    if not styles:
        pytest.skip("the styles are not built here; bin/set-up builds them")
    assert not [path.name for path in styles if BRAND.search(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("text", ["font-family: GDS Transport", "images/govuk-crest.svg", ".tudor-crown"])
def test_the_brand_would_be_seen(text):
    assert BRAND.search(text)
