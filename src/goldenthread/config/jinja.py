"""The templates' environment: what every page may call. Templates run no queries and decide nothing."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from goldenthread.access.browsers import browser
from goldenthread.access.permissions import Permission
from goldenthread.access.roles import BY_KEY
from goldenthread.access.sending import one_time_key
from goldenthread.access.signing_in import council_sign_in
from goldenthread.config.demo import demo_logins
from goldenthread.design import words
from goldenthread.design.forms import draw, error_summary
from goldenthread.design.macros import govuk
from goldenthread.people.figures import face_of
from goldenthread.people.naming import person_link, person_name


def environment(**options: Any) -> Environment:
    """Jinja2 with escaping on, missing names an error, and our small set of functions."""
    options.setdefault("undefined", StrictUndefined)
    made = Environment(trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.do"], **options)
    made.globals.update(
        static=static,
        url=lambda name, *args, **named: reverse(name, args=args, kwargs=named),
        govuk=govuk,
        draw=draw,
        error_summary=error_summary,
        Permission=Permission,
        council_sign_in=council_sign_in,
        demo_logins=demo_logins,
        person_link=person_link,
        person_name=person_name,
        face_of=face_of,
        one_time_key=one_time_key,
    )
    made.filters.update(
        day=words.day,
        short_day=words.short_day,
        moment=words.moment,
        ago=words.ago,
        count=words.count,
        listed=words.listed,
        age=words.age,
        in_quotes=words.in_quotes,
        browser=browser,
        role_name=lambda key: BY_KEY[key].name if key in BY_KEY else key,
    )
    return made
