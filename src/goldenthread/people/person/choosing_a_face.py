"""The page on which a child chooses, with their worker, how they are drawn. Every choice shows what it does to the face so far.

Serves: K1.01
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from django import forms
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.design.pictures.face import Figure, face
from goldenthread.design.pictures.face_choices import WORDS
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.figures import figure_of, kept
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person import acts
from goldenthread.people.person.showing import details_page, frame, sent
from goldenthread.practice.childhood import is_child_on

HEADINGS = {
    "hair": "Hair or head covering", "hair_colour": "Hair colour", "skin": "Skin", "mood": "How the face looks", "glasses": "Glasses",
    "hearing": "Hearing", "marks": "Skin and face", "chair": "Wheelchair", "beard": "Beard", "clothes": "Clothes",
    "cloth": "Colour of the head covering",
    "background": "Colour behind", "age": "How old they look",
}  # fmt: skip
SMALL, LARGE = 62, 220


class FigureForm(forms.Form):
    """One choice for each part of the face."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)  # type: ignore[arg-type]
        for part in HEADINGS:
            self.fields[part] = forms.ChoiceField(label=HEADINGS[part], choices=WORDS[part], widget=forms.RadioSelect)


@dataclass(frozen=True)
class Option:
    """One choice for one part, with the face as it would be."""

    value: str
    words: str
    chosen: bool
    picture: Svg


def options(figure: Figure) -> dict[str, list[Option]]:
    """For each part, what may be chosen, drawn on the face so far."""
    so_far = asdict(figure)
    return {
        part: [
            Option(value, words, so_far[part] == value, face(replace(figure, **{part: value}), size=SMALL, label=""))
            for value, words in WORDS[part]
        ]
        for part in HEADINGS
    }


def begin_with(person: Person, *, child: bool) -> Figure:
    """The face chosen before; else one to begin with, which is nobody's likeness."""
    return figure_of(person) or Figure(age="child" if child else "adult")


@opens("person", Permission.EDIT_PEOPLE)
def choose_figure(request: PageRequest, person: Person) -> HttpResponse:
    """Choose together; 'Show me' draws it, 'Keep this face' keeps it."""
    today = request.user.today
    figure = begin_with(person, child=is_child_on(today, born_on=person.born_on, due_on=person.due_on))
    form = FigureForm(request.POST or None, initial=asdict(figure))
    if form.is_valid():
        figure = Figure(**form.cleaned_data)
        if "keep" in request.POST and (
            answer := sent(
                request,
                form,
                lambda: acts.choose_figure(person=person, figure=kept(figure), by=request.user),
                to=details_page(person, seen_by=request.user),
                says="The face is kept.",
            )
        ):
            return answer
    big = face(figure, size=LARGE, label=f"The face so far for {person.short_name}")
    return render(
        request,
        "people/figure.html",
        frame(request, person) | {"form": form, "face": big, "options": options(figure), "headings": HEADINGS},
    )
