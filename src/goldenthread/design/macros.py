"""GOV.UK components by name, through the ready-made macros: stateless, escaped by default, compiled once."""

from __future__ import annotations

import functools
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader, select_autoescape
from markupsafe import Markup


@functools.cache
def _environment() -> Environment:
    components = PackageLoader("govuk_frontend_jinja")
    loader = ChoiceLoader([components, PrefixLoader({"govuk_frontend_jinja": components})])
    return Environment(loader=loader, autoescape=select_autoescape(default=True, default_for_string=True))


@functools.cache
def _macro(component: str, name: str) -> Any:
    return getattr(_environment().get_template(f"govuk_frontend_jinja/components/{component}/macro.html").module, name)


def macro(component: str, name: str, params: dict[str, Any]) -> Markup:
    """One component drawn with its parameters, as GOV.UK Frontend documents them."""
    return Markup(_macro(component, name)(params))


def govuk(name: str, /, **params: Any) -> Markup:
    """`govuk("button", text="Save")` in a template. Words with hyphens become one macro name: `notification-banner`."""
    return macro(name, "govuk" + "".join(word.capitalize() for word in name.split("-")), params)
