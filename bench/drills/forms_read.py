"""The forms of a page as a browser reads them, for drills that fill them in."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

BELIEVABLE = {
    "_day": "2",
    "_month": "3",
    "_year": "2026",
    "_time": "09:30",
    "_at": "09:30",
    "minutes": "40",
    "postcode": "SW1A 1AA",
}
"""What stands in a field whose name ends so, where other fields have a few words."""


@dataclass
class Form:
    """One form sent by POST: where to, choices offered (None where one types), what stands there, what goes along unseen, its named
    buttons, whether it has one without a name, and how much a browser lets one type."""

    to: str = ""
    choices: dict[str, list[str] | None] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    unseen: dict[str, str] = field(default_factory=dict)
    buttons: dict[str, list[str]] = field(default_factory=dict)
    nameless: bool = False
    longest: dict[str, int] = field(default_factory=dict)

    @property
    def filled_in(self) -> dict[str, str]:
        """Something believable in each field, so that most of what is sent can be saved; sent by the button without a name, if it has one."""
        typed = {
            name: stands or next((value for end, value in BELIEVABLE.items() if name.endswith(end)), "A few words")
            for name, stands in self.typed.items()
        }
        pressed = {} if self.nameless else self.buttons
        offered = {name: choices for name, choices in (self.choices | pressed).items() if choices}
        return self.unseen | typed | {name: next(filter(None, choices), "") for name, choices in offered.items()}


class Forms(HTMLParser):
    """The forms on the main part of a page that are sent by POST."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.form: Form | None = None
        self.area, self.select, self.inside = "", "", False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, pairs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in pairs}
        self.inside = self.inside or tag == "main"
        if tag == "form" and self.inside and told.get("method", "").lower() == "post":
            self.form = Form(told.get("action", ""))
            self.forms.append(self.form)
        elif self.form is not None:
            self._field(self.form, tag, told.get("name", ""), told)

    def _field(self, form: Form, tag: str, name: str, told: dict[str, str]) -> None:
        kind = told.get("type", "text")
        if most := told.get("maxlength"):
            form.longest[name] = int(most)
        match tag:
            case "textarea":
                self.area, form.choices[name], form.typed[name] = name, None, ""
            case "select":
                self.select, form.choices[name] = name, []
            case "option" if self.select:
                form.choices[self.select] = [*(form.choices[self.select] or []), told.get("value", "")]
            case "button" if not name:
                form.nameless = form.nameless or told.get("type", "submit") == "submit"
            case "button":
                form.buttons.setdefault(name, []).append(told.get("value", ""))
            case "input" if name and kind == "hidden":
                form.unseen[name] = told.get("value", "")
            case "input" if name and kind in ("radio", "checkbox"):
                form.choices[name] = [*(form.choices.get(name) or []), told.get("value", "on")]
            case "input" if name and kind == "password":
                form.choices[name] = None  # never comes back
            case "input" if name and kind not in ("submit", "file"):
                form.choices[name], form.typed[name] = None, told.get("value", "")

    def handle_data(self, data: str) -> None:
        if self.area and self.form is not None:
            self.form.typed[self.area] += data

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "textarea":
                self.area = ""
            case "select":
                self.select = ""
            case "form":
                self.form = None
            case "main":
                self.inside = False


def forms_on(page: str, address: str) -> list[Form]:
    """The forms on the main part of a page that are sent by POST; one that names no address goes to the page's own."""
    found = Forms(page).forms
    for form in found:
        form.to = urldefrag(urljoin(address, form.to)).url
    return found
