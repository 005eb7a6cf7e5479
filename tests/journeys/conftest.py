"""People at browsers: what every journey begins with.

Each journey has a database of its own, a server of its own, and a browser that talks to nothing else.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings
from django.utils import timezone

from cast.families import the_family
from goldenthread.casework.elmshire.world import World
from goldenthread.people.models import Person
from journeys.somebody import PATIENCE_MS, Somebody

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""Any of these will do; the first draws no windows that nobody sees, and takes less of the processor."""
ALONE = (
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""A browser that asks nobody outside for anything."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, where there is one. Gone with its journeys: its driver keeps an event loop in this thread, which Django minds."""
    program = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if program is None:
        pytest.skip("There is no Chromium here. To walk the journeys: apt-get install chromium-headless-shell")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE_MS)
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
        context.set_default_timeout(PATIENCE_MS)
        opened.append(context)
        person = Somebody(context.new_page())
        if name:
            person.signs_in_as(name)
        return person

    yield sit_down
    for context in opened:
        context.close()


@pytest.fixture
def own_database(request: Any, a_database: Any) -> Iterator[str]:
    """A database for this journey alone, with the Carters in it where it asks for them."""
    told, _ = request.getfixturevalue("told_by_the_carters") if "carters" in request.fixturenames else ("", {})
    with a_database("own", like=told) as name:
        yield name


@pytest.fixture(scope="session")
def files_of_the_carters(tmp_path_factory: Any) -> Path:
    """The drawings and letters that are told with them."""
    return tmp_path_factory.mktemp("told")


@pytest.fixture(scope="session")
def told_by_the_carters(a_told_database: Any, files_of_the_carters: Path) -> tuple[str, dict[str, int]]:
    """The database the Carters are told in, once for all journeys, and the numbers of its people by their short keys."""
    day = timezone.localdate()

    def tell() -> dict[str, int]:
        with override_settings(FILES_FOLDER=files_of_the_carters):
            people = the_family("carter", on=day)
        for key in ("farah", "sunita"):
            World(day).worker(key)
        return {key: person.pk for key, person in people.items()}

    return a_told_database("carters", tell)


@pytest.fixture
def carters(
    site: Any,
    told_by_the_carters: tuple[str, dict[str, int]],
    files_of_the_carters: Path,
    settings: Any,
    tmp_path: Path,
) -> dict[str, Person]:
    """The Carters by their short keys, with Farah, who works with them, and Sunita, who leads her team."""
    settings.FILES_FOLDER = shutil.copytree(files_of_the_carters, tmp_path / "files")
    return {key: Person.objects.get(pk=number) for key, number in told_by_the_carters[1].items()}


@pytest.fixture
def today() -> date:
    """The day the server lives in."""
    return timezone.localdate()


@pytest.fixture
def a_year_ago(today: date) -> date:
    return today - timedelta(days=365)
