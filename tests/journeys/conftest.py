"""People at browsers: what every journey begins with.

Each journey has a database of its own, a server of its own, and a browser that talks to nothing else.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from journeys.somebody import Somebody

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ALONE = (
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""A browser that asks nobody outside for anything."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, where there is one. Gone with its journeys: its driver keeps an event loop in this thread, which Django minds."""
    program = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if program is None:
        pytest.skip("There is no Chromium here. To walk the journeys: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=program, args=[*ALONE, *as_root])
        yield started
        started.close()


@pytest.fixture
def somebody(browser: Any, site: Any, settings: Any) -> Iterator[Callable[..., Somebody]]:
    """`somebody()` sits down at a browser; `somebody("Farah Aziz")` has signed in as well."""
    settings.DEMO = True
    opened = []

    def sit_down(name: str = "", *, wide: int = 1280, scripts: bool = True) -> Somebody:
        context = browser.new_context(
            viewport={"width": wide, "height": 900}, java_script_enabled=scripts, base_url=site.url, locale="en-GB"
        )
        context.set_default_timeout(30_000)
        opened.append(context)
        person = Somebody(context.new_page())
        if name:
            person.signs_in_as(name)
        return person

    yield sit_down
    for context in opened:
        context.close()


@pytest.fixture
def today() -> date:
    """The day the server lives in."""
    return timezone.localdate()


@pytest.fixture
def a_year_ago(today: date) -> date:
    return today - timedelta(days=365)
