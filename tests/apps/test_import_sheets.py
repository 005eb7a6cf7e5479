"""The people file and the workers file: as councils write them, with their faults. Serves: K10.00, K9.09, T.23"""

import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cast.census.making import a_child as a_census_child
from cast.days import TODAY
from cast.files import census_of, counted, kept, looked, outcomes, the_child
from cast.people import a_child, a_lock, known_by
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import RoleHeld, Team, Worker
from goldenthread.people import matching
from goldenthread.people.models import Address, Involvement, Parentage, Person
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.models import FileProblem
from goldenthread.returns.people_file.columns import COLUMNS as PEOPLE
from goldenthread.returns.sheets.reading import guarded, read_rows, unguarded
from goldenthread.returns.workers_file.columns import COLUMNS as WORKERS

pytestmark = pytest.mark.django_db
MIA = "council_id,given,family,preferred,born_on,sex\nMADEUP1,Amelia,Carter,Mia,02/06/2015,F\n"


def problems(run):
    return {(problem.line, problem.field): problem.says for problem in FileProblem.objects.filter(file=run.file)}


def people(text, **how):
    return kept(text, kind="people", **how)


def test_a_census_child_gets_a_name_and_is_found_by_it():
    kept(census_of(a_census_child()))
    run = people(MIA)
    mia = the_child("MADEUP1")
    assert Person.objects.count() == 1
    assert (mia.shown_name, mia.short_name) == ("Mia Carter", "Mia")
    assert {(name.kind, name.given, name.family) for name in mia.names.all()} == {
        ("legal", "Amelia", "Carter"),
        ("preferred", "Mia", "Carter"),
    }
    assert [found.person_id for found in matching.find(matching.question("amelia carter"), hidden=[], as_of=TODAY)] == [
        mia.pk
    ]
    assert counted(run)["people"] == {"same": 1}


def test_a_people_file_loaded_again_changes_nothing():
    head = "council_id,given,family,address_1,postcode,parent_1_given,parent_1_family,parent_1_kind,family_id,family_name\n"
    same = "Carter,14 Elm Road,EL1 4TR,Kelly,Carter,mother,F1,The Carters\n"
    text = f"{head}1,Mia,{same}2,Tobi,{same}"
    people(text)
    assert set(outcomes(people(text))) == {"same"}
    assert Person.objects.count() == 3
    assert Address.objects.count() == 1


def test_brothers_and_sisters_of_one_family_share_the_parent_without_a_number():
    people(
        "council_id,given,family,parent_1_given,parent_1_family,parent_1_kind,parent_1_responsibility,family_id\n1,Mia,Carter,Kelly,Carter,birth,yes,F1\n2,Tobi,Carter,Kelly,Carter,birth,yes,F1\n"
    )
    assert Person.objects.filter(shown_given="Kelly").count() == 1
    assert set(Parentage.objects.values_list("kind", "responsibility")) == {("birth", "yes")}


def test_a_parent_named_further_down_the_file_is_one_person():
    people("council_id,given,family,parent_1_council_id\n1,Mia,Carter,9\n9,Kelly,Carter,\n")
    assert Parentage.objects.get().parent.shown_name == "Kelly Carter"
    assert Person.objects.count() == 2


def test_a_protected_address_is_protected_from_the_first_moment_and_no_file_takes_that_away():
    head = "council_id,given,address_1,postcode,protected\n"
    people(head + "1,Mia,14 Elm Road,EL1 4TR,yes\n")
    assert Address.objects.get().protected
    people(head + "1,Mia,14 Elm Road,EL1 4TR,no\n")
    assert Address.objects.get().protected


def test_a_word_that_is_neither_yes_nor_no_protects_to_be_safe():
    run = people("council_id,given,address_1,protected\n1,Mia,14 Elm Road,perhaps\n")
    assert Address.objects.get().protected
    assert "to be safe" in problems(run)[2, "protected"]


def test_a_new_address_ends_the_one_an_earlier_file_gave():
    head = "council_id,given,address_1,postcode,lives_since\n"
    people(head + "1,Mia,14 Elm Road,EL1 4TR,01/03/2022\n")
    people(head + "1,Mia,2 Oak Lane,EL2 2AA,15/08/2025\n")
    assert sorted(the_child("1").residences.values_list("began_on", "ended_on")) == [
        (date(2022, 3, 1), date(2025, 8, 15)),
        (date(2025, 8, 15), None),
    ]


def test_a_legal_name_that_changes_stays_as_a_former_one():
    people("council_id,given,family\n1,Mia,Carter\n")
    people("council_id,given,family\n1,Mia,Okafor\n")
    mia = the_child("1")
    assert mia.shown_name == "Mia Okafor"
    assert {(name.kind, name.family) for name in mia.names.all()} == {("legal", "Okafor"), ("former", "Carter")}


def test_a_name_a_worker_wrote_stays():
    mia = a_child("Mia Carter")
    known_by(mia, "MADEUP1")
    run = people("council_id,given,family\nMADEUP1,Maya,Cartwright\n")
    mia.refresh_from_db()
    assert mia.shown_name == "Mia Carter"
    assert counted(run)["names"] == {"left": 1}


def test_a_child_is_allocated_by_e_mail_number_or_name_and_handed_over_by_a_later_file():
    farah, grace = a_worker(called="Farah Aziz", team="Elm North"), a_worker(called="Grace Oduya")
    people(f"council_id,given,worker,allocated_on\n1,Mia,{farah.email.upper()},01/09/2025\n")
    people("council_id,given,worker,allocated_on\n1,Mia,grace oduya,03/11/2025\n")
    held = Involvement.objects.order_by("began_on")
    assert [(row.worker, row.is_lead, row.ended_on) for row in held] == [
        (farah, True, date(2025, 11, 3)),
        (grace, True, None),
    ]


def test_an_allocation_a_manager_made_stays():
    farah = a_worker(called="Farah Aziz")
    a_worker(called="Grace Oduya")
    mia = a_child()
    known_by(mia, "1")
    works_with(farah, mia)
    run = people("council_id,given,worker\n1,Mia,grace oduya\n")
    assert [row.worker for row in Involvement.objects.filter(ended_on__isnull=True)] == [farah]
    assert counted(run)["allocations"] == {"left": 1}


def test_nobody_gives_themselves_a_child_by_a_file():
    officer = a_worker("data_officer", called="Dale Finch")
    run = people("council_id,given,worker\n1,Mia,dale finch\n", by=officer)
    assert not Involvement.objects.exists()
    assert "cannot allocate a child to yourself" in problems(run)[2, "worker"]


def test_a_locked_child_is_not_told_of_by_a_people_file_either():
    mia = a_child("Mia Carter")
    known_by(mia, "1")
    like_anybody = counted(looked("council_id,given,family\n2,Maya,Cartwright\n", kind="people"))
    a_lock(mia)
    run = people("council_id,given,family\n1,Maya,Cartwright\n")
    assert counted(run) == like_anybody
    assert not FileProblem.objects.filter(file=run.file).exists()


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8", ","), ("utf-8-sig", ";"), ("cp1252", "\t"), ("utf-16", "|")])
def test_the_usual_encodings_and_delimiters_are_read(encoding, sign):
    text = sign.join(["Council number", "Forename", "Surname"]) + "\r\n" + sign.join(["1", "Siân", "O’Neill"]) + "\r\n"
    people(text.encode(encoding))
    assert the_child("1").shown_name == "Siân O’Neill"


def test_a_formula_is_kept_as_the_text_it_is():
    people('council_id,given,family\n1,"=HYPERLINK(""http://x"")",Carter\n')
    assert the_child("1").shown_given == '=HYPERLINK("http://x")'


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), max_size=20))
def test_what_goes_out_guarded_comes_back_as_it_was(text):
    assert unguarded(guarded(text.strip(" \u00a0"))) == text.strip(" \u00a0") or text.strip(" \u00a0")[:1] == "'"
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t"))


def test_faults_are_listed_with_their_lines_and_the_rest_goes_in():
    run = people(
        'council_id,given,family,born_on,sex,shoe size\n1,Mia,"Car\nter",31/02/2015,Q,4\n,No,Number,,,\n1,Again,,,,\n2,Tobi,Carter,,,\n'
    )
    said = problems(run)
    assert set(said) == {(1, "shoe size"), (2, "born_on"), (2, "sex"), (4, "council_id"), (5, "council_id")}
    assert Person.objects.count() == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"PK\x03\x04spreadsheet", "spreadsheet"),
        (b"name,born\nMia,1/1/2015\n", "no column council_id"),
        (b"<html>", "not a CSV"),
        (b"council_id,given\n1,\x00\n", "zero bytes"),
        (b'council_id,given\n1,"Mia\n', "not sound CSV"),
    ],
)
def test_what_is_not_our_csv_is_refused_whole(content, says):
    with pytest.raises(FileRefused) as refused:
        people(content)
    assert says in refused.value.says
    assert Person.objects.count() == 0


def test_workers_come_with_their_teams_and_roles_and_again_is_harmless():
    farah_row = "farah.aziz@elmshire.example,Farah Aziz,Elm North,Elm Service,Social worker; Auditor,01/09/2021,\n"
    old_row = "old@elmshire.example,Old Hand,Elm North,Elm Service,auditor,01/09/2001,31/01/2020\n"
    text = f"email,name,team,parent_team,roles,started_on,left_on\n{farah_row}{old_row}"
    kept(text, kind="workers")
    farah, old = (
        Worker.objects.get(email="farah.aziz@elmshire.example"),
        Worker.objects.get(email="old@elmshire.example"),
    )
    assert (farah.role_keys, farah.places.get().team.parent.name, farah.has_usable_password()) == (
        {"social_worker", "auditor"},
        "Elm Service",
        False,
    )
    assert (old.is_active, old.left_on) == (False, date(2020, 1, 31))
    assert set(outcomes(kept(text, kind="workers"))) == {"same"}


def test_a_role_that_was_taken_away_here_is_not_given_back_by_a_file():
    text = "email,name,roles\nfarah.aziz@elmshire.example,Farah Aziz,Social worker\n"
    kept(text, kind="workers")
    RoleHeld.objects.update(ended_on=TODAY)
    kept(text + " ", kind="workers")
    assert RoleHeld.objects.filter(ended_on__isnull=True).count() == 0


def test_nobody_changes_their_own_account_by_a_file():
    admin = a_worker("system_administrator", called="Sam Reed")
    run = kept(f"email,name,roles\n{admin.email},Sam Reed,data officer\n", kind="workers", by=admin)
    assert RoleHeld.objects.filter(worker=admin).values_list("role", flat=True).get() == "system_administrator"
    assert "own account" in problems(run)[2, "email"]


def test_two_numbers_of_one_joined_person_do_not_break_a_file():
    head = "council_id,given,family,parent_1_council_id\n"
    people(head + "1,Mia,Carter,\n2,Amelia,Carter,\n")
    kept_one, folded = the_child("1"), the_child("2")
    folded.names.all().delete()
    folded.merged_into = kept_one
    folded.save()
    run = people(head + "1,Mia,Carter,2\n2,Amelia,Carter,\n")
    assert not Parentage.objects.exists()
    assert kept_one.names.get().given == "Mia"
    assert counted(run)["names"] == {"same": 2}


def test_a_worker_is_not_made_to_leave_before_they_came():
    farah = a_worker(called="Farah Aziz")
    kept(f"email,name,left_on\n{farah.email},Farah Aziz,01/01/1990\n", kind="workers")
    farah.refresh_from_db()
    assert (farah.left_on, farah.is_active) == (None, True)


def test_a_team_that_is_here_is_not_made_twice():
    a_team("Elm North")
    kept("email,name,team\nfarah.aziz@elmshire.example,Farah Aziz,elm north\n", kind="workers")
    assert Team.objects.count() == 1


def test_every_column_of_a_template_is_explained_in_the_how_to():
    how_to = (Path(__file__).parents[2] / "docs/how-to/files.md").read_text()
    assert [column.name for column in (*PEOPLE, *WORKERS) if f"| `{column.name}` | {column.says} |" not in how_to] == []


@pytest.mark.parametrize("columns", [PEOPLE, WORKERS])
def test_our_own_templates_can_be_read(columns):
    text = ",".join(column.name for column in columns) + "\n" + ",".join(column.example for column in columns) + "\n"
    [row] = read_rows(io.BytesIO(text.encode()), columns=columns, faults=None)
    assert {name for name, cell in row.cells.items() if cell} == {column.name for column in columns if column.example}
