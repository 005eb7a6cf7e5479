"""A data officer loads the census, then names and workers; the worker opens a child of whom the file could not say everything.

Serves: T.24
"""

import csv

import pytest

from cast.census.making import a_census, a_child
from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey
NUMBER = "MADEUP77"
PERSON = {
    "council_id": NUMBER, "given": "Amelia", "family": "Moss", "preferred": "Millie", "born_on": "2015-06-02", "sex": "F",
    "parent_1_given": "Dawn", "parent_1_family": "Moss", "parent_1_kind": "birth", "worker": "farah.aziz@elmshire.example", "team": "Elm North",
    "allocated_on": "2025-09-01",
}  # fmt: skip


@pytest.fixture
def files(site, today, tmp_path):
    elmshire = World(today)
    for key in ("priya", "farah", "sunita"):
        elmshire.worker(key)
    census, people = tmp_path / "census.xml", tmp_path / "people.csv"
    census.write_text(
        a_census(a_child(child_id=NUMBER, referral="<PrimaryNeedCode>N3</PrimaryNeedCode>")), encoding="utf-8"
    )
    with people.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, list(PERSON))
        rows.writeheader()
        rows.writerow(PERSON)
    return census, people


def loads(person, kind, path):
    """Choose a file, look at what keeping it would mean, and keep it."""
    person.goes_to("/files/")
    person.page.get_by_role("radio", name=kind, exact=True).check()
    person.page.get_by_label("The file", exact=True).set_input_files(path)
    person.presses("Look at the file")
    assert "Nothing has been written yet." in person.reads()
    person.finds_nothing_in_the_way()
    person.presses("Keep it")
    assert "Kept on" in person.reads()


def test_from_a_census_file_to_a_named_child_on_her_workers_page(somebody, files):
    census, people = files
    # Given Priya loads the census, sees what it would mean, and keeps it
    priya = somebody("Priya Nair")
    loads(priya, "Children in need census", census)
    # Then a manager sees a child waiting for a worker, by the council's number, for the file names nobody
    sunita = somebody("Sunita Rao")
    sunita.goes_to("/waiting/")
    assert NUMBER in sunita.reads()
    # When Priya loads the people file
    loads(priya, "People", people)
    # Then Farah finds Millie among her children
    farah = somebody("Farah Aziz")
    assert "My children (1)" in farah.reads()
    farah.follows("Millie Moss", first=True)
    # And her page says what a census cannot say, and does not call it broken
    told = farah.reads()
    assert "Not in this file" in told
    assert "broken" not in farah.reads_part("From worry to change")
    farah.finds_nothing_in_the_way()
