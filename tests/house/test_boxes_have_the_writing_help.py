"""Every box in which a sentence fits has the writing help, of several lines or of one; where it has not, somebody said why.

Serves: K9.01, C.11
"""

import ast
import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator

import pytest
from django import forms

import goldenthread
from goldenthread.design.forms import draw
from goldenthread.design.reads import A_SENTENCE, HEADS, NO_SENTENCES, SORTS, how_a_line_is_read, how_it_is_read
from house.the_code import ROOT, templates

THEIRS = "somebody's own words, kept as they were said"
ABOUT_WORK = "about a worker's work, not a family"
A_LOG = "why somebody looked or acted: kept with the log, not told to a family"
A_LIST = "names, an address or forms of a word: no sentences"
HAVE_NONE = {
    **dict.fromkeys(["access.LeaveForm.because", "access.MoveForm.because", "PlaceForm.because", "ReopenForm.because"], ABOUT_WORK),
    **dict.fromkeys(["reasons.WhyForm.because", "access.WhyForm.because", "reasons.AnswerForm.says", "ExportForm.because"], A_LOG),
    "AskToReadForm.because": A_LOG,
    **dict.fromkeys(["PlaceLockForm.names", "TakeOverForm.names", "ReviewLockForm.names", "AddressForm.lines", "ProposeForm.phrases"], A_LIST),
    **dict.fromkeys(["SpokenForm.says", "AgencyAnswerForm.says", "AskedForm.words", "raising.WishForm.words", "wishes.WishForm.words"], THEIRS),
    **dict.fromkeys(["VerdictForm.says", "telling.TellForm.answer", "TellOutcomeForm.answer", "AboutMeForm.about_me", "NoteForm.told_us"], THEIRS),
    **dict.fromkeys(["direct_work.WorkForm.said", "direct_work.WorkForm.caption", "UseForm.words", "meetings.PartForm.views"], THEIRS),
    **dict.fromkeys(["MayReadForm.conditions", "SayForm.said", "ClosingForm.child_says", "ClosingForm.family_says", "ViewsForm.child_says"], THEIRS),
    **dict.fromkeys(["ViewsForm.family_says", "LineForm.disputed", "SourceForm.says", "thinking.WordsForm.words", "FamilyPlanForm.words"], THEIRS),
    **dict.fromkeys(["supervision.BringForm.brings", "SeenForm.says", "thinking.NumberForm.because", "thinking.NumberForm.one_higher"], THEIRS),
    **dict.fromkeys(["outcomes.NumberForm.said_why", "BaselineForm.because", "EffectForm.good", "EffectForm.bad", "AnalysisForm.said_child"], THEIRS),
    **dict.fromkeys(["AnalysisForm.said_family", "outcomes.TriedForm.in_the_way", "RefuseForm.because", "ChildSaysForm.child_says"], THEIRS),
    **dict.fromkeys(["FamilySaysForm.family_says", "PlanAnswerForm.words", "AdultsAnswerForm.answer"], THEIRS),
    **dict.fromkeys(["PassOnForm.answer", "SaidForm.goal", "SaidForm.step"], THEIRS),
    **dict.fromkeys([f"FiveQuestionsForm.{one}" for one in ("who", "what", "by_when", "how_known", "what_for", "can_do")], THEIRS),
    **dict.fromkeys(["WithChildsWords.said_words", "StandingForm.said_words", "permanence.WayForm.said_words"], THEIRS),
    **dict.fromkeys(["PutForwardForm.said_words", "permanence.SignForm.said_words"], THEIRS),
    "outcomes.NumberForm.parts": A_LIST, "SkillForm.words": "about one's own work, not a family",
}  # fmt: skip
"""By the name of the form and the box; where two forms have one name, the folder stands before it."""
MADE_AS_THEY_ARE_SHOWN = {
    **dict.fromkeys(["referring_on.ReferForm", "referring_on.AgreeForm", "referring_on.AnsweredForm", "referring_on.ResultForm"], THEIRS),
    "feedback.FeedbackForm": THEIRS, "direct_work.WorkForm": THEIRS,
}  # fmt: skip
"""Forms that make boxes only when they are shown, some of which have none: the class names none of those."""
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


def named_forms() -> dict[str, type[forms.BaseForm]]:
    """Every form by its name; where two have the same, by the folder they are in as well."""
    every = every_form()
    often = Counter(one.__name__ for one in every)
    return {
        one.__name__ if often[one.__name__] == 1 else f"{one.__module__.split('.')[-2]}.{one.__name__}": one
        for one in every
    }


def boxes() -> list[tuple[str, forms.Field]]:
    """Every box of several lines with the name of its form."""
    return [
        (f"{known_as}.{name}", field)
        for known_as, form in named_forms().items()
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field.widget, forms.Textarea)
    ]


def test_every_box_is_read_or_somebody_said_why_not():
    unread = {name for name, field in boxes() if not how_it_is_read(name.rsplit(".", 1)[1], field.widget.attrs)}
    assert unread == set(HAVE_NONE), "each that is left out is still there, and still left out"
    assert len(boxes()) > 60


def test_no_two_forms_are_known_by_one_name():
    """Or a box nobody reads could stand behind the reason of another."""
    assert len(named_forms()) == len(every_form())


def leaves_a_box_out_when_shown(module: ast.Module) -> list[str]:
    """The forms of a file that make boxes without the help when they are shown."""
    return [
        form.name
        for form in module.body
        if isinstance(form, ast.ClassDef)
        for act in form.body
        if isinstance(act, ast.FunctionDef)
        if any(isinstance(one, ast.Name) and one.id == "not_read" for one in ast.walk(act))
    ]


def test_a_box_made_only_when_it_is_shown_is_read_or_somebody_said_why_not():
    found = {
        f"{file.parent.name}.{name}"
        for file in (ROOT / "src").rglob("*.py")
        if "not_read" in (text := file.read_text(encoding="utf-8"))
        for name in leaves_a_box_out_when_shown(ast.parse(text))
    }
    assert found == set(MADE_AS_THEY_ARE_SHOWN)


LINES_HAVE_NONE = {
    **dict.fromkeys(["ProposeForm.suggest", "ProposeForm.before"], "words that are to be noticed, or others for them"),
    **dict.fromkeys(["WantedForm.answer_words", "UseForm.may_know_words", "direct_work.WorkForm.may_know_words"], THEIRS),
    "HelpForm.answer_words": THEIRS,
}  # fmt: skip
"""Lines with room for a sentence that are not read, beside those whose name says it (`NO_SENTENCES`)."""


def lines() -> list[tuple[str, forms.CharField]]:
    """Every box of one line for words, with the name of its form."""
    return [
        (f"{known_as}.{name}", field)
        for known_as, form in named_forms().items()
        for name, field in getattr(form, "base_fields", {}).items()
        if type(field) is forms.CharField and type(field.widget) is forms.TextInput
    ]


def is_read(name: str, field: forms.CharField) -> bool:
    return bool(how_a_line_is_read(name.rsplit(".", 1)[1], field.widget.attrs, field.max_length))


def test_every_line_with_room_for_a_sentence_is_read_or_somebody_said_why_not():
    """The rule: a line for fewer letters than a sentence has holds a name, a place or a word, and is left in peace."""
    roomy = [(name, field) for name, field in lines() if (field.max_length or 0) >= A_SENTENCE]
    unread = {name for name, field in roomy if not is_read(name, field) and name.rsplit(".", 1)[1] not in NO_SENTENCES}
    assert unread == set(LINES_HAVE_NONE)
    assert sum(is_read(name, field) for name, field in lines()) > 60
    short = [name for name, field in lines() if is_read(name, field) and (field.max_length or 0) < A_SENTENCE]
    assert {name.rsplit(".", 1)[1] for name in short} <= set(HEADS)


def test_a_drawn_line_says_so_and_a_name_does_not():
    class Short(forms.Form):
        because = forms.CharField(label="How do we know?", max_length=300)
        where = forms.CharField(label="Where?", max_length=160)
        email = forms.EmailField(label="E-mail", max_length=300)

    form = Short()
    assert 'data-reads="any"' in draw(form["because"])
    assert "data-reads" not in draw(form["where"]) + draw(form["email"])


def test_what_a_box_says_it_holds_is_a_sort_of_text():
    sorts = {how_it_is_read(name.rsplit(".", 1)[1], field.widget.attrs) for name, field in boxes()}
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
