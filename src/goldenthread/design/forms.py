"""Form fields that draw themselves in GOV.UK style: label, hint, error and word limit live on the field.

`draw(form["name"])` in a template is enough. `DayField` is a date in three boxes that keeps what was typed when it makes no date;
`ClockField` takes a time of day as people write it.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.forms.renderers import BaseRenderer
from django.template import engines
from markupsafe import Markup

from goldenthread.design.macros import macro
from goldenthread.design.reads import ATTRIBUTE, how_a_line_is_read, how_it_is_read

NO_SUCH_DAY = "%(label)s must be a real date, like 27 3 2026"
UNANSWERED = forms.Field.default_error_messages["required"]
INCOMPLETE = "%(label)s needs a day, a month and a year"


class FormRenderer(BaseRenderer):
    """Lets Django find its own small widget templates; pages draw fields through `draw`."""

    form_template_name = "design/form.html"
    formset_template_name = "design/form.html"

    def get_template(self, template_name: str) -> Any:
        return engines["jinja2"].get_template(template_name)


class DayWidget(forms.MultiWidget):
    """Three boxes for day, month and year."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"day": forms.TextInput(), "month": forms.TextInput(), "year": forms.TextInput()}, attrs)

    def decompress(self, value: date | None) -> list[Any]:
        return [value.day, value.month, value.year] if value else [None, None, None]


class DayField(forms.MultiValueField):
    """A date in three boxes. What was typed is kept and shown again when it makes no date; a blank date stays blank.

    Raises:
        ValidationError: a box is empty, or there is no such day.
    """

    widget = DayWidget

    def __init__(self, **options: Any) -> None:
        boxes = [forms.CharField(required=False, max_length=12) for _ in range(3)]
        super().__init__(fields=boxes, require_all_fields=False, **options)

    def clean(self, value: Any) -> date | None:
        typed = [str(part).strip() if part is not None else "" for part in (value or ["", "", ""])]
        name = {"label": str(self.label or "The date")}
        if not any(typed):
            if self.required:
                raise ValidationError(UNANSWERED, code="required")
            return None
        if not all(typed):
            raise ValidationError(INCOMPLETE, params=name)
        try:
            day, month, year = (int(part) for part in typed)
            found = date(year, month, day)
        except (ValueError, OverflowError) as error:  # a year of ten figures is more than a date holds
            raise ValidationError(NO_SUCH_DAY, params=name) from error
        if not 1880 <= found.year <= 2200:
            raise ValidationError("%(label)s needs a year with four figures, like 2026", params=name)
        return found

    def compress(self, data_list: Any) -> date | None:
        return self.clean(data_list)


class ClockField(forms.TimeField):
    """A time of day as people write it: 15:30, 15.30, 1530, 3.30pm, 3 pm.

    Raises:
        ValidationError: it is no time of day.
    """

    widget = forms.TimeInput(attrs={}, format="%H:%M")
    input_formats = ("%H:%M", "%H.%M", "%H%M", "%H:%M:%S", "%I:%M%p", "%I.%M%p", "%I%p")

    def __init__(self, *, example: str = "15:30", help_text: str = "", **options: Any) -> None:
        super().__init__(help_text=help_text or f"For example {example}", **options)
        self.error_messages["invalid"] = f"“{self.label}” must be a time like {example}"

    def to_python(self, value: Any) -> time | None:
        return super().to_python("".join(value.split()) if isinstance(value, str) else value)


def draw(field: BoundField, **options: Any) -> Markup:
    """A form field as GOV.UK markup. `options` go to the component (for example `classes`)."""
    widget = field.field.widget
    params: dict[str, Any] = {"id": field.auto_id or field.name, "name": field.html_name}
    if field.help_text:
        params["hint"] = {"text": str(field.help_text)}
    if field.errors:
        params["errorMessage"] = {"text": _problems(field)[0]}
    params.update(options)
    for kind, drawer in DRAWERS:
        if isinstance(widget, kind):
            return drawer(field, params)
    raise TypeError(f"There is no drawing for {type(widget).__name__} yet.")


def _problems(field: BoundField) -> list[str]:
    """What is wrong with a field. Where a form has no words of its own for an empty one, the words name the field."""
    if str(field.label).endswith("?"):
        ask = "Answer"
    else:
        ask = "Choose" if isinstance(field.field, forms.ChoiceField) else "Fill in"
    return [f"{ask} “{field.label}”" if str(error) == str(UNANSWERED) else str(error) for error in field.errors]


def _label(field: BoundField, params: dict[str, Any]) -> dict[str, Any]:
    label = {"text": str(field.label), "for": params["id"]}
    if size := params.pop("label_classes", "govuk-label--s"):
        label["classes"] = size
    return label


def _value(field: BoundField) -> str:
    value = field.value()
    return "" if value is None else str(value)


def _legend(field: BoundField, params: dict[str, Any]) -> dict[str, Any]:
    return {"legend": {"text": str(field.label), "classes": params.pop("legend_classes", "govuk-fieldset__legend--s")}}


def _attributes(field: BoundField) -> dict[str, Any]:
    return {
        name: value
        for name, value in field.field.widget.attrs.items()
        if name not in {"id", "class", "maxlength", "rows", "autocomplete"}
    }


def _draw_input(field: BoundField, params: dict[str, Any]) -> Markup:
    widget = field.field.widget
    params |= {
        "label": _label(field, params),
        "value": _value(field),
        "type": getattr(widget, "input_type", "text"),
        "attributes": _attributes(field),
    }
    longest = getattr(field.field, "max_length", None)
    if params["type"] == "text" and (sort := how_a_line_is_read(field.html_name, widget.attrs, longest)):
        params["attributes"] |= {ATTRIBUTE: sort}
    if auto := widget.attrs.get("autocomplete"):
        params["autocomplete"] = auto
    if not field.field.widget.attrs.get("spellcheck", True):
        params["spellcheck"] = False
    return macro("input", "govukInput", params)


def _draw_password(field: BoundField, params: dict[str, Any]) -> Markup:
    params |= {
        "label": _label(field, params),
        "autocomplete": field.field.widget.attrs.get("autocomplete", "current-password"),
    }
    return macro("password-input", "govukPasswordInput", params)


def _draw_textarea(field: BoundField, params: dict[str, Any]) -> Markup:
    params |= {
        "label": _label(field, params),
        "value": _value(field),
        "rows": field.field.widget.attrs.get("rows", 5),
        "attributes": _attributes(field) | {ATTRIBUTE: how_it_is_read(field.html_name, field.field.widget.attrs)},
    }
    return macro("textarea", "govukTextarea", params)


def _choices(field: BoundField) -> list[tuple[str, str]]:
    return [
        (str(value), str(label))
        for value, label in getattr(field.field, "choices", ())
        if not isinstance(label, list | tuple)
    ]


def _draw_select(field: BoundField, params: dict[str, Any]) -> Markup:
    chosen = _value(field)
    params |= {
        "label": _label(field, params),
        "items": [{"value": value, "text": label, "selected": value == chosen} for value, label in _choices(field)],
    }
    return macro("select", "govukSelect", params)


def _hints(field: BoundField) -> dict[str, str]:
    return getattr(field.field, "hints", {})


def _items(field: BoundField, chosen: set[str]) -> list[dict[str, Any]]:
    hints = _hints(field)
    return [
        {
            "value": value,
            "text": label,
            "checked": value in chosen,
            **({"hint": {"text": hints[value]}} if value in hints else {}),
        }
        for value, label in _choices(field)
    ]


def _draw_radios(field: BoundField, params: dict[str, Any]) -> Markup:
    params["idPrefix"] = params.pop("id")
    params |= {"fieldset": _legend(field, params), "items": _items(field, {_value(field)})}
    return macro("radios", "govukRadios", params)


def _draw_checkboxes(field: BoundField, params: dict[str, Any]) -> Markup:
    params["idPrefix"] = params.pop("id")
    chosen = {str(value) for value in (field.value() or [])}
    params |= {"fieldset": _legend(field, params), "items": _items(field, chosen)}
    return macro("checkboxes", "govukCheckboxes", params)


def _draw_checkbox(field: BoundField, params: dict[str, Any]) -> Markup:
    hint = params.pop("hint", None)
    params["idPrefix"] = params.pop("id")
    item = {"value": "on", "text": str(field.label), "checked": bool(field.value())} | ({"hint": hint} if hint else {})
    params["items"] = [item]
    return macro("checkboxes", "govukCheckboxes", params)


def _draw_day(field: BoundField, params: dict[str, Any]) -> Markup:
    value = field.value()
    parts = field.field.widget.decompress(value) if not isinstance(value, list | tuple) else list(value)
    names = ("day", "month", "year")
    wrong = " govuk-input--error" if field.errors else ""
    params.pop("name")
    params |= {
        "fieldset": _legend(field, params) | {"role": "group"},
        "items": [
            {
                "id": f"{params['id']}-{name}",
                "name": f"{field.html_name}_{name}",
                "label": name.capitalize(),
                "inputmode": "numeric",
                "value": "" if part is None else str(part),
                "classes": f"govuk-input--width-{4 if name == 'year' else 2}{wrong}",
            }
            for name, part in zip(names, parts, strict=True)
        ],
    }
    return macro("date-input", "govukDateInput", params)


def _draw_file(field: BoundField, params: dict[str, Any]) -> Markup:
    params |= {"label": _label(field, params), "attributes": _attributes(field)}
    return macro("file-upload", "govukFileUpload", params)


def _draw_hidden(field: BoundField, params: dict[str, Any]) -> Markup:
    return Markup('<input type="hidden" name="{}" id="{}" value="{}">').format(
        field.html_name, params["id"], _value(field)
    )


DRAWERS = (
    (forms.HiddenInput, _draw_hidden),
    (DayWidget, _draw_day),
    (forms.CheckboxSelectMultiple, _draw_checkboxes),
    (forms.RadioSelect, _draw_radios),
    (forms.Select, _draw_select),
    (forms.CheckboxInput, _draw_checkbox),
    (forms.PasswordInput, _draw_password),
    (forms.Textarea, _draw_textarea),
    (forms.FileInput, _draw_file),
    (forms.widgets.Input, _draw_input),
)


def _target(field: BoundField) -> str:
    start = field.auto_id or field.name
    return f"{start}-day" if isinstance(field.field.widget, DayWidget) else start


def error_summary(form: forms.BaseForm) -> Markup:
    """What went wrong, at the top of the page, each line leading to its field. Empty when nothing did."""
    lines: list[dict[str, str]] = [{"text": str(error)} for error in form.non_field_errors()]
    for field in form:
        lines += [{"text": error, "href": f"#{_target(field)}"} for error in _problems(field)]
    if not lines:
        return Markup("")
    return macro("error-summary", "govukErrorSummary", {"titleText": "There is a problem", "errorList": lines})
