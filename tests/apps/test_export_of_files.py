"""The files of documents go out with the tables: whole, under their hash, and without those of a locked child. Serves: T.24"""

import csv
import hashlib
import io
import zipfile

import pytest
from django.test import Client
from django.urls import reverse

from cast import good_files as good
from cast.days import TODAY
from cast.documents import a_document
from cast.people import a_locked_child
from cast.workers import a_worker, works_with
from goldenthread.casework.documents.storing import place
from goldenthread.returns.leaving.writing import write_folder

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("files")]


def listed(text):
    return {row["casework_storedfile_id"]: row for row in csv.DictReader(io.StringIO(text))}


def test_each_file_lies_under_its_hash_and_is_what_was_kept(farah, mia, tmp_path):
    """Serves: T.24"""
    drawing = a_document(mia, by=farah).file
    counts = write_folder(tmp_path / "out", on=TODAY)
    told = listed((tmp_path / "out/files.csv").read_text())[str(drawing.pk)]
    assert told["file"] == f"files/{drawing.sha256[:2]}/{drawing.sha256}.jpg"
    assert told["state"] == "as kept"
    assert hashlib.sha256((tmp_path / "out" / told["file"]).read_bytes()).hexdigest() == drawing.sha256
    assert counts["files"] == 1


def test_a_file_that_is_missing_or_no_longer_what_was_kept_is_listed_and_not_written(farah, mia, tmp_path):
    lost = a_document(mia, by=farah, came=good.a_picture(size=(80, 60))).file
    spoilt = a_document(mia, by=farah, came=good.a_picture(size=(60, 80))).file
    place(lost.sha256).unlink()
    place(spoilt.sha256).write_bytes(b"something else")
    counts = write_folder(tmp_path / "out", on=TODAY)
    told = listed((tmp_path / "out/files.csv").read_text())
    assert (told[str(lost.pk)]["state"], told[str(spoilt.pk)]["state"]) == ("missing", "changed")
    assert counts["files"] == 0
    assert not (tmp_path / "out/files").exists()


def test_the_page_leaves_out_the_files_of_a_locked_child_and_their_rows(farah, mia):
    wren = a_locked_child("Wren Ashby")
    works_with(farah, wren)
    hers = a_document(mia, by=farah, came=good.a_picture(size=(80, 60))).file
    locked = a_document(wren, by=farah, came=good.a_picture(size=(60, 80)), allowed=True).file
    both = a_document(mia, by=farah, came=good.a_picture(size=(70, 70))).file
    assert a_document(wren, by=farah, came=good.a_picture(size=(70, 70)), allowed=True).file == both
    browser = Client()
    browser.force_login(a_worker("data_officer"))
    answer = browser.post(reverse("export"), {"because": "We move to another system on 3 March."})
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    told = listed(archive.read("files.csv").decode())
    assert set(told) == {str(hers.pk), str(both.pk)}
    assert archive.read(told[str(hers.pk)]["file"]) == place(hers.sha256).read_bytes()
    assert not [name for name in archive.namelist() if locked.sha256 in name]
    assert locked.sha256 not in archive.read("casework_storedfile.csv").decode()
