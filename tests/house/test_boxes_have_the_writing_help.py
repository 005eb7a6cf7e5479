"""Every box in which a sentence fits has the writing help, of several lines or of one; where it has not, somebody said why.

Serves: K9.01, C.11
"""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from django import forms

import goldenthread
from goldenthread.design.forms import draw
from goldenthread.design.reads import A_SENTENCE, HEADS, NO_SENTENCES, SORTS, how_a_line_is_read, how_it_is_read
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
    **dict.fromkeys(["MayReadForm.conditions", "SayForm.said", "ClosingForm.child_says", "ClosingForm.family_says", "ViewsForm.child_says"], THEIRS),
    **dict.fromkeys(["ViewsForm.family_says", "LineForm.disputed", "SourceForm.says", "WordsForm.words", "FamilyPlanForm.words"], THEIRS),
    **dict.fromkeys(["PartForm.views", "BringForm.brings", "SeenForm.says"], THEIRS),
    "AskToReadForm.because": A_LOG,
    **dict.fromkeys(["NumberForm.because", "NumberForm.one_higher", "NumberForm.said_why", "BaselineForm.because", "EffectForm.good"], THEIRS),
    **dict.fromkeys(["EffectForm.bad", "AnalysisForm.said_child", "AnalysisForm.said_family", "TriedForm.in_the_way", "RefuseForm.because"], THEIRS),
    **dict.fromkeys(["ChildSaysForm.child_says", "FamilySaysForm.family_says", "PlanAnswerForm.words", "AdultsAnswerForm.answer"], THEIRS),
    **dict.fromkeys(["PassOnForm.answer", "SaidForm.goal", "SaidForm.step"], THEIRS),
    **dict.fromkeys([f"FiveQuestionsForm.{one}" for one in ("who", "what", "by_when", "how_known", "what_for", "can_do")], THEIRS),
    **dict.fromkeys([f"{one}.said_words" for one in ("WithChildsWords", "StandingForm", "WayForm", "PutForwardForm", "SignForm")], THEIRS),
    "TellOutcomeForm.answer": THEIRS, "NumberForm.parts": A_LIST, "SkillForm.words": "about one's own work, not a family",
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


LINES_HAVE_NONE = {
    **dict.fromkeys(["ProposeForm.suggest", "ProposeForm.before"], "words that are to be noticed, or others for them"),
    **dict.fromkeys(["OfferAnswerForm.answer_words", "WantedForm.answer_words", "UseForm.may_know_words", "WorkForm.may_know_words"], THEIRS),
    "HelpForm.answer_words": THEIRS,
}  # fmt: skip
"""Lines with room for a sentence that are not read, beside those whose name says it (`NO_SENTENCES`)."""


def lines() -> list[tuple[str, forms.CharField]]:
    """Every box of one line for words, with the name of its form."""
    return [
        (f"{form.__name__}.{name}", field)
        for form in every_form()
        for name, field in getattr(form, "base_fields", {}).items()
        if type(field) is forms.CharField and type(field.widget) is forms.TextInput
    ]


def is_read(name: str, field: forms.CharField) -> bool:
    return bool(how_a_line_is_read(name.split(".")[1], field.widget.attrs, field.max_length))


def test_every_line_with_room_for_a_sentence_is_read_or_somebody_said_why_not():
    """The rule: a line for fewer letters than a sentence has holds a name, a place or a word, and is left in peace."""
    roomy = [(name, field) for name, field in lines() if (field.max_length or 0) >= A_SENTENCE]
    unread = {name for name, field in roomy if not is_read(name, field) and name.split(".")[1] not in NO_SENTENCES}
    assert not unread - set(LINES_HAVE_NONE)
    assert sum(is_read(name, field) for name, field in lines()) > 60
    short = [name for name, field in lines() if is_read(name, field) and (field.max_length or 0) < A_SENTENCE]
    assert {name.split(".")[1] for name in short} <= set(HEADS)


def test_a_drawn_line_says_so_and_a_name_does_not():
    class Short(forms.Form):
        because = forms.CharField(label="How do we know?", max_length=300)
        where = forms.CharField(label="Where?", max_length=160)
        email = forms.EmailField(label="E-mail", max_length=300)

    form = Short()
    assert 'data-reads="any"' in draw(form["because"])
    assert "data-reads" not in draw(form["where"]) + draw(form["email"])


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
