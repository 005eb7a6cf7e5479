"""A data officer loads a file: sees what it would mean, keeps it or throws it away, and never sees a name. Serves: T.24"""

import psycopg
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse

from cast.census.making import FILES
from cast.signing_in import browser_of
from cast.workers import a_worker
from goldenthread.access.models import LogEntry, Worker
from goldenthread.people.models import Person
from goldenthread.returns import acts, files
from goldenthread.returns.models import FileImport

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    settings.UPLOADS_FOLDER = tmp_path / "uploads"
    return tmp_path / "uploads"


@pytest.fixture
def officer():
    return browser_of(a_worker("data_officer", called="Priya Nair"))


def load(browser, name="census_2021.xml", *, content=None, kind="census"):
    upload = SimpleUploadedFile(name, content if content is not None else (FILES / name).read_bytes())
    return browser.post(reverse("imports"), {"kind": kind, "file": upload})


def only_import():
    return FileImport.objects.get()


def test_a_file_is_looked_at_and_nobody_is_written_until_it_is_kept(officer, uploads):
    answer = load(officer)
    assert answer.url == reverse("import", args=[only_import().pk])
    page = officer.get(answer.url).content.decode()
    assert "What keeping this file would mean" in page
    assert Person.objects.count() == 0
    officer.post(reverse("keep_import", args=[only_import().pk]))
    assert (Person.objects.count(), only_import().status) == (2, "kept")
    assert "Kept on" in officer.get(answer.url).content.decode()
    assert list(uploads.iterdir()) == []


def test_the_log_tells_who_kept_which_file_with_what_in_it(officer):
    load(officer)
    officer.post(reverse("keep_import", args=[only_import().pk]))
    line = LogEntry.objects.get(did="kept a file")
    assert (line.worker_name, line.subject_id) == ("Priya Nair", only_import().pk)
    assert "2 children" in line.because


def test_a_file_thrown_away_leaves_nothing(officer, uploads):
    load(officer, "faults_of_every_kind.xml")
    officer.post(reverse("throw_import_away", args=[only_import().pk]))
    assert (only_import().status, only_import().problems.count(), Person.objects.count()) == ("thrown_away", 0, 0)
    assert list(uploads.iterdir()) == []


def test_an_unsafe_file_is_refused_whole_with_the_reason(officer):
    load(officer, "entity_bomb.xml")
    page = officer.get(reverse("import", args=[only_import().pk])).content.decode()
    assert "This file was refused, whole" in page
    assert "document type" in page
    refused = officer.post(reverse("keep_import", args=[only_import().pk]))
    assert "there is nothing to keep" in refused.content.decode()


def test_problems_are_shown_by_sort_a_page_at_a_time_and_escaped(officer):
    load(officer, "faults_of_every_kind.xml")
    address = reverse("import", args=[only_import().pk])
    page = officer.get(address, {"kind": "unknown element"}).content.decode()
    assert "&lt;Grandchild&gt;kept&lt;/Grandchild&gt;" in page
    assert "<Grandchild>" not in page
    assert "31/03/2015" not in page


def test_problems_download_as_csv_without_formulas(officer):
    load(officer, "people.csv", kind="people", content=b"council_id,given,born_on\n=1+1,Mia,yesterday\n")
    answer = officer.get(reverse("import_problems", args=[only_import().pk]))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert "2,'=1+1,born_on," in text


def test_a_row_that_was_not_read_does_not_show_a_name(officer):
    load(officer, "people.csv", kind="people", content=b"council_id,given,family\n,Zebedee,Quillfeather\n")
    page = officer.get(reverse("import", args=[only_import().pk])).content.decode()
    csv = b"".join(officer.get(reverse("import_problems", args=[only_import().pk])).streaming_content).decode()
    assert "this row has no council_id".lower() in page.lower()
    assert "Quillfeather" not in page + csv


def test_no_file_and_an_empty_file_are_answered_with_what_to_do(officer):
    assert "Choose a file" in officer.post(reverse("imports"), {"kind": "census"}).content.decode()
    assert "This file is empty" in load(officer, "empty.xml", content=b"").content.decode()
    assert FileImport.objects.count() == 0


def test_a_file_larger_than_the_council_allows_is_not_taken(officer, settings):
    settings.LARGEST_FILE_BYTES = 100
    assert "larger than" in load(officer).content.decode()
    with pytest.raises(files.TooLarge):
        files.receive(iter([b"x" * 90, b"x" * 20]), kind="census", name="big.xml", by=None)


def test_a_large_file_is_worked_on_apart_and_the_page_says_how_far_it_is(
    officer, settings, monkeypatch, django_capture_on_commit_callbacks
):
    begun = []
    settings.WORKED_ON_AT_ONCE_BYTES = 10
    monkeypatch.setattr("goldenthread.returns.apart.subprocess.Popen", lambda command, **_: begun.append(command))
    with django_capture_on_commit_callbacks(execute=True):
        answer = load(officer)
    assert begun[0][-3:-1] == ["work-on-file", str(only_import().pk)]
    files.say_progress(only_import(), 12000)
    assert "12,000 children so far" in officer.get(answer.url).content.decode()
    files.progress_path(only_import()).unlink()
    assert "was cut off" in officer.get(answer.url).content.decode()


def test_work_on_the_file_of_a_neighbouring_council_is_not_taken_for_ours(cluster):
    file = FileImport.objects.create(kind="census", status="looking", name="census.xml", sha256="0" * 64)
    for council, ours in (("postgres", False), (connection.settings_dict["NAME"], True)):
        with psycopg.connect(cluster.url(council)) as working:
            working.execute("select pg_advisory_xact_lock(%s, %s)", [acts.WORK_ON_A_FILE, file.pk])
            assert acts.is_worked_on(file) is ours


def test_work_begun_by_a_page_is_finished_by_the_command(
    officer, settings, monkeypatch, django_capture_on_commit_callbacks
):
    from goldenthread.commands.work_on_file import _work

    settings.WORKED_ON_AT_ONCE_BYTES = 10
    monkeypatch.setattr(
        "goldenthread.returns.apart.subprocess.Popen", lambda command, **_: _work(int(command[-2]), int(command[-1]))
    )
    with django_capture_on_commit_callbacks(execute=True):
        load(officer)
    assert only_import().status == "looked_at"
    with django_capture_on_commit_callbacks(execute=True):
        officer.post(reverse("keep_import", args=[only_import().pk]))
    assert (only_import().status, Person.objects.count()) == ("kept", 2)


def test_who_works_here_is_loaded_only_by_those_who_manage_workers(officer):
    text = b"email,name,roles\nnew@elmshire.example,New Person,system administrator\n"
    load(officer, "workers.csv", kind="workers", content=text)
    assert not FileImport.objects.exists()
    admin = browser_of(a_worker("system_administrator", called="Kwame Asante"))
    load(admin, "workers.csv", kind="workers", content=text)
    admin.post(reverse("keep_import", args=[only_import().pk]))
    assert Worker.objects.get(email="new@elmshire.example").role_keys == {"system_administrator"}
    assert officer.get(reverse("import", args=[only_import().pk])).status_code == 404


def test_a_social_worker_loads_no_files():
    assert browser_of(a_worker()).get(reverse("imports")).status_code == 403
    assert not acts.may_import(a_worker(called="Tom Bewley"))


def test_templates_are_offered_for_what_one_may_load(officer):
    assert (
        b"".join(officer.get(reverse("file_template", args=["people"])).streaming_content)
        .decode("utf-8-sig")
        .startswith("council_id,given,family,preferred")
    )
    assert officer.get(reverse("file_template", args=["workers"])).status_code == 404


def test_two_workers_cannot_keep_one_file_at_once(officer, monkeypatch):
    from goldenthread.returns.loading import running

    load(officer)
    monkeypatch.setattr(
        running,
        "_alone",
        lambda: (_ for _ in ()).throw(running.Busy("Another file is being kept just now. Try again in a few minutes.")),
    )
    page = officer.post(reverse("keep_import", args=[only_import().pk])).content.decode()
    assert "Another file is being kept just now" in page
    assert Person.objects.count() == 0
