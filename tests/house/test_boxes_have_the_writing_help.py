"""Every box of several lines in the app has the writing help; where it has not, somebody said why.

Serves: K9.01, C.11
"""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from django import forms

import goldenthread
from goldenthread.design.forms import draw
from goldenthread.design.reads import SORTS, how_it_is_read
from house.the_code import templates

THEIRS = "somebody's own words, kept as they were said"
A_LOG = "why somebody looked or acted: kept with the log, not told to a family"
A_LIST = "names, an address or forms of a word: no sentences"
HAVE_NONE = {
    **dict.fromkeys(["LeaveForm.because", "MoveForm.because", "PlaceForm.because", "ReopenForm.because"], "about a worker's work, not a family"),
    "WhyForm.because": A_LOG, "AnswerForm.says": A_LOG, "ExportForm.because": A_LOG,
    **dict.fromkeys(["PlaceLockForm.names", "TakeOverForm.names", "ReviewLockForm.names", "AddressForm.lines", "ProposeForm.phrases"], A_LIST),
    **dict.fromkeys(["SpokenForm.says", "AgencyAnswerForm.says", "AskedForm.words", "WishForm.words", "VerdictForm.says"], THEIRS),
    **dict.fromkeys(["TellForm.answer", "AboutMeForm.about_me", "NoteForm.told_us", "WorkForm.said", "WorkForm.caption", "UseForm.words"], THEIRS),
}  # fmt: skip
MAY_HAVE_BOXES = ("form", "pages", "using")
OFFLINE = "without_a_line.html"


def every_form() -> list[type[forms.BaseForm]]:
    """Every form class of the product."""
    for module in pkgutil.walk_packages(goldenthread.__path__, "goldenthread."):
        own = module.name.rsplit(".", 1)[-1]
        if any(one in own for one in MAY_HAVE_BOXES) and ".migrations" not in module.name:
            importlib.import_module(module.name)

    def under(one: type) -> Iterator[type]:
        for child in one.__subclasses__():
            yield child
            yield from under(child)

    return sorted({one for one in under(forms.BaseForm) if one.__module__.startswith("goldenthread")}, key=str)


def boxes() -> list[tuple[str, forms.Field]]:
    """Every box of several lines with the name of its form."""
    return [
        (f"{form.__name__}.{name}", field)
        for form in every_form()
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field.widget, forms.Textarea)
    ]


def test_every_box_is_read_or_somebody_said_why_not():
    unread = {name for name, field in boxes() if not how_it_is_read(name.split(".")[1], field.widget.attrs)}
    assert not unread - set(HAVE_NONE)
    assert len(boxes()) > 60


def test_what_a_box_says_it_holds_is_a_sort_of_text():
    sorts = {how_it_is_read(name.split(".")[1], field.widget.attrs) for name, field in boxes()}
    assert sorts <= SORTS | {""}
    assert {"note", "decision", "family", "any"} <= sorts


def test_a_drawn_box_says_what_it_holds():
    class Short(forms.Form):
        because = forms.CharField(label="Why", widget=forms.Textarea)
        told_us = forms.CharField(label="What they told us", widget=forms.Textarea)

    form = Short()
    assert 'data-reads="any"' in draw(form["because"])
    assert 'data-reads=""' in draw(form["told_us"])


@pytest.mark.parametrize(
    "file",
    [one for one in templates() if "<textarea" in one.text and "govuk/" not in one.path],
    ids=lambda one: one.path,
)
def test_a_box_written_by_hand_says_so_too(file):
    if file.path.endswith(OFFLINE):
        pytest.skip("without a line there is nobody to ask")
    assert file.text.count("<textarea") == file.text.count("data-reads=")
