"""What many tests of this folder begin with: Farah, who works with Mia Carter, at her browser; and a folder for files of the test's own."""

import pytest

from cast.people import a_child
from cast.signing_in import browser_of
from cast.workers import a_worker, works_with


@pytest.fixture
def files(settings, tmp_path):
    """A folder for files of this test's own."""
    settings.FILES_FOLDER, settings.UPLOADS_FOLDER = tmp_path / "files", tmp_path / "uploads"
    return settings.FILES_FOLDER


@pytest.fixture
def farah():
    return a_worker()


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


@pytest.fixture
def browser(farah):
    return browser_of(farah)


@pytest.fixture
def colleague(mia):
    """Tom works with Mia, too; his browser."""
    tom = a_worker("social_worker", called="Tom Bewley")
    works_with(tom, mia, lead=False)
    return browser_of(tom)
