"""Files over a bad line, in pieces; and the council's virus scanner. Serves: K9.W4, T.23"""

import socket
import threading
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db.models.functions import Now
from django.test import Client
from django.urls import reverse

from cast import good_files as good
from cast.bad_files import EICAR
from cast.documents import a_file, the_form
from cast.workers import a_worker
from goldenthread.casework.documents import storing, uploading
from goldenthread.casework.documents.keeping.kinds import Refused
from goldenthread.casework.documents.looking import made_safe
from goldenthread.casework.documents.models import Document, Upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("files")]


def add(browser, child, *children, **more):
    return browser.post(reverse("add_document", args=[child.pk]), the_form(child, *children, **more))


def piece(browser, key, data, *, offset, size, name="drawing.jpg"):
    told = {"Upload-Key": str(key), "Upload-Offset": str(offset), "Upload-Size": str(size), "Upload-Name": name}
    return browser.post(reverse("upload"), data, content_type="application/octet-stream", headers=told)


def asked(browser, key):
    return browser.get(reverse("upload"), headers={"Upload-Key": str(key)}).json()["arrived"]


def test_a_file_goes_on_where_the_line_was_cut(browser, mia):
    """Serves: K9.W4"""
    data, key = good.a_picture(size=(400, 300)), uuid4()
    half = len(data) // 2
    assert asked(browser, key) == 0
    assert piece(browser, key, data[:half], offset=0, size=len(data)).json() == {"arrived": half}
    assert asked(browser, key) == half
    assert piece(browser, key, data[:half], offset=0, size=len(data)).json() == {
        "arrived": half
    }  # sent again: nothing is doubled
    assert piece(browser, key, data[half:], offset=half, size=len(data)).json() == {"arrived": len(data)}
    add(browser, mia, arrived=[str(key)])
    document = Document.objects.get()
    assert (document.name, document.file.came_as) == ("drawing", storing.hash_of(data))
    assert not Upload.objects.exists()


def test_a_file_on_its_way_is_its_senders_alone(browser, mia):
    data, key = good.a_picture(), uuid4()
    piece(browser, key, data[:50], offset=0, size=len(data))
    other = Client()
    other.force_login(a_worker())
    assert asked(other, key) == 0
    assert piece(other, key, data[50:], offset=50, size=len(data)).status_code == 403
    assert add(other, mia, arrived=[str(key)]).status_code in (302, 403)
    assert not Document.objects.exists()


def test_a_file_that_has_not_arrived_whole_is_not_kept(browser, mia):
    data, key = good.a_picture(), uuid4()
    piece(browser, key, data[:50], offset=0, size=len(data))
    answer = add(browser, mia, arrived=[str(key)])
    assert "had not arrived whole" in answer.content.decode()
    assert not Document.objects.exists()


def test_a_whole_file_that_may_not_be_kept_is_told_at_once_and_thrown_away(browser):
    data, key = b"<html><script>alert(1)</script>", uuid4()
    answer = piece(browser, key, data, offset=0, size=len(data))
    assert answer.status_code == 422
    assert "web page" in answer.json()["refused"]
    assert not Upload.objects.exists()


def test_a_file_larger_than_may_be_kept_is_refused_before_a_byte_is_taken(browser):
    answer = piece(browser, uuid4(), b"x", offset=0, size=26_000_000)
    assert (answer.status_code, "larger than 25 MB" in answer.json()["refused"]) == (403, True)
    assert piece(browser, uuid4(), b"xx", offset=0, size=1).status_code == 403


def test_what_waits_for_a_day_is_thrown_away(browser, farah, django_capture_on_commit_callbacks):
    data, key = good.a_picture(), uuid4()
    piece(browser, key, data[:50], offset=0, size=len(data))
    Upload.objects.update(began_at=Now() - timedelta(hours=25))
    path = uploading.place_of(Upload.objects.get())
    assert path.exists()
    with django_capture_on_commit_callbacks(execute=True):
        assert uploading.throw_away_old() == 1
    assert not path.exists()
    assert asked(browser, key) == 0


# The council's virus scanner


def a_scanner(path, answer):
    """A ClamAV that answers what it is told, and hears what it is sent."""
    heard = bytearray()
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(str(path))
    server.listen(1)

    def serve():
        line, _ = server.accept()
        with line:
            while not heard.endswith(b"\0\0\0\0"):
                heard.extend(line.recv(65_536))
            line.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    return heard, thread


@pytest.mark.parametrize(
    ("answer", "refused"),
    [(b"stream: OK\0", ""), (b"stream: Eicar-Test FOUND\0", "virus"), (b"stream: ERROR\0", "does not answer")],
)
def test_a_councils_scanner_is_asked_and_believed(settings, tmp_path, answer, refused):
    settings.CLAMD = str(tmp_path / "clamd")
    heard, thread = a_scanner(settings.CLAMD, answer)
    file = tmp_path / "file"
    file.write_bytes(good.a_tone())
    if refused:
        with pytest.raises(Refused, match=refused):
            made_safe(file)
    else:
        assert made_safe(file).kind == "wav"
    thread.join(5)
    assert heard.startswith(b"zINSTREAM\0")
    assert good.a_tone() in heard


def test_a_scanner_that_is_away_keeps_everything_out(settings, tmp_path):
    settings.CLAMD = str(tmp_path / "nobody")
    (tmp_path / "file").write_bytes(good.a_tone())
    with pytest.raises(Refused, match="does not answer"):
        made_safe(tmp_path / "file")


def test_the_test_virus_is_known_without_a_scanner(browser, mia):
    answer = add(browser, mia, chosen=[a_file("notes.txt", EICAR.encode())])
    assert "holds a virus" in answer.content.decode()
    assert not Document.objects.exists()
