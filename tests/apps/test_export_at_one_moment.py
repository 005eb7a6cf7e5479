"""What goes out from a page is as everything was at one moment. Serves: T.24"""

import csv
import io
import zipfile

import psycopg
import pytest
from django.test import Client
from django.urls import reverse

from cast.workers import a_worker
from goldenthread.people.models import Person
from goldenthread.returns.leaving import acts, writing


@pytest.mark.live
def test_the_page_writes_one_moment_although_others_go_on_writing(
    own_database, cluster, monkeypatch, settings, tmp_path
):
    settings.UPLOADS_FOLDER = tmp_path
    priya, browser = a_worker("data_officer"), Client()
    Person.objects.create(shown_given="Before")
    browser.force_login(priya)
    write = writing.write_all

    def meanwhile(*args, **named):
        with psycopg.connect(cluster.app_url(own_database)) as other:
            other.execute("update people_person set shown_given = 'Meanwhile'")
        return write(*args, **named)

    monkeypatch.setattr(acts, "write_all", meanwhile)
    answer = browser.post(reverse("export"), {"because": "We move to another system on 3 March."})
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    people = csv.DictReader(io.StringIO(archive.read("people_person.csv").decode()))
    assert [row["shown_given"] for row in people] == ["Before"]
    assert Person.objects.get().shown_given == "Meanwhile"
