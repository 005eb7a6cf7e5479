"""The log is written for ever, sealed every few seconds, and any tampering with what is sealed is found.

Serves: T.23
"""

import json
from datetime import timedelta

import pytest
from bench.drills import tamper
from django.db import DatabaseError, connection, transaction
from django.test import Client

from cast.workers import a_worker
from goldenthread.access import roots, sealing
from goldenthread.access.log import log, log_each
from goldenthread.access.models import LogEntry, LogSeal, Notice
from goldenthread.access.verifying import verify

pytestmark = pytest.mark.alone


@pytest.fixture
def outside(tmp_path, settings):
    settings.ROOTS_FOLDER = tmp_path / "roots"
    return settings.ROOTS_FOLDER


@pytest.mark.django_db
@pytest.mark.parametrize("statement", [
    "UPDATE access_logentry SET did = 'closed'", "DELETE FROM access_logentry", "TRUNCATE access_logentry",
    "ALTER TABLE access_logentry DISABLE TRIGGER ALL", "DROP TABLE access_logentry", "SET session_replication_role = replica",
    "UPDATE access_logseal SET root = ''", "DELETE FROM access_logseal", "TRUNCATE access_logseal", "ALTER TABLE access_logseal DISABLE TRIGGER ALL",
])  # fmt: skip
def test_the_application_can_neither_change_nor_empty_the_log(statement, as_owner):
    log(None, "opened", person_id=7)
    with as_owner():
        connection.cursor().execute(
            "INSERT INTO access_logseal (id, cluster, from_xid, to_xid, entries, root, previous, hash, sealed_at) "
            "VALUES (1, 1, 0, 1, 1, '', '', '', now())"
        )
    with (
        pytest.raises(DatabaseError, match=r"permission denied|must be owner|Cannot (update|delete)|kept for ever"),
        transaction.atomic(),
    ):
        connection.cursor().execute("SET ROLE NONE; SET SESSION AUTHORIZATION goldenthread_app;" + statement)
    assert LogEntry.objects.get().did == "opened"


@pytest.mark.django_db
def test_the_database_stamps_the_moment_and_the_transaction_whatever_the_application_says():
    LogEntry.objects.create(did="opened", worker_name="Farah Aziz", xid=1, cluster=2)
    line = LogEntry.objects.get()
    assert line.at is not None
    assert line.xid > 1
    assert line.cluster != 2


def test_lines_are_sealed_in_batches_each_chained_to_the_one_before(own_database, outside):
    log_each(None, "was shown", [7, 8, 9])
    first = sealing.seal()
    log(None, "opened", person_id=7)
    second = sealing.seal()
    assert [seal.entries for seal in first + second] == [3, 1]
    assert second[0].previous == first[0].hash
    assert second[0].from_xid == first[0].to_xid
    assert sealing.seal() == []
    assert verify(roots_at=None).problems == []
    assert (verify(roots_at=None).lines, verify(roots_at=None).not_sealed_yet) == (4, 0)


def test_a_transaction_still_running_is_left_for_a_later_seal(own_database, outside):
    with transaction.atomic():
        log(None, "opened", person_id=7)
        assert sealing.seal() == []
    assert [seal.entries for seal in sealing.seal()] == [1]


def test_what_another_cluster_left_unsealed_is_sealed_and_its_old_seals_still_verify(own_database, outside, as_owner):
    log(None, "opened", person_id=7)
    sealing.seal()
    with as_owner("superuser"):
        connection.cursor().execute("SET session_replication_role = replica")
        connection.cursor().execute(
            "INSERT INTO access_logentry (at, worker_name, did, subject_kind, page, because, xid, cluster) "
            "VALUES (now(), 'Farah Aziz', 'opened', '', '', '', 900, 42)"
        )
        connection.cursor().execute("SET session_replication_role = origin")
    log(None, "opened", person_id=8)
    made = sealing.seal()
    assert next((seal.cluster, seal.from_xid, seal.to_xid) for seal in made) == (42, 0, 901)
    assert len(made) == 2
    assert verify(roots_at=None).problems == []


def test_each_seal_is_also_kept_outside_once_and_a_missed_one_is_caught_up(own_database, outside):
    log(None, "opened", person_id=7)
    sealing.seal()
    assert verify(roots_at=outside).problems == [
        f"The roots kept outside were not found at {outside}, so the seals could not be compared with them."
    ]
    log(None, "opened", person_id=8)
    sealing.seal_and_keep()
    sealing.seal_and_keep()
    assert [root["number"] for root in roots.kept(outside)] == [1, 2]
    assert verify(roots_at=outside).problems == []


def test_sixty_tamperings_by_a_superuser_are_all_found_and_an_untouched_log_is_left_in_peace(own_database, outside):
    tamper.write_a_log(outside)
    tally = tamper.drill(outside, times=60, seed=4)
    assert tally.missed == []
    assert (tally.tampered, tally.found, tally.false_alarms) == (60, 60, 0)
    assert tally.untouched_checked == 6


def test_without_the_roots_outside_a_log_sealed_anew_would_pass(own_database, outside):
    tamper.write_a_log(outside)
    assert tamper.ANEW in tamper.drill(outside, times=len(tamper.WAYS), with_roots=False).missed


def test_a_line_that_waits_longer_than_a_minute_is_told_to_information_governance_once(
    own_database, outside, monkeypatch
):
    miriam = a_worker("information_governance")
    log(None, "opened", person_id=7)
    assert not sealing.is_behind()
    monkeypatch.setattr(sealing, "BEHIND_AFTER", timedelta(seconds=-1))
    assert sealing.tell_if_behind()
    assert sealing.tell_if_behind()
    assert [notice.to for notice in Notice.objects.all()] == [miriam]


def test_the_health_page_says_how_long_the_log_has_waited(own_database, monkeypatch):
    from goldenthread.config import health

    log(None, "opened", person_id=7)
    assert json.loads(Client().get("/health/ready").content)["alerts"] == []
    monkeypatch.setattr(health, "BEHIND_AFTER", timedelta(seconds=-1))
    answer = Client().get("/health/ready")
    assert (answer.status_code, json.loads(answer.content)["alerts"]) == (
        200,
        ["the log has not been sealed for over a minute"],
    )


def test_the_commands_seal_and_verify(own_database, outside, monkeypatch, capsys):
    from contextlib import nullcontext

    from goldenthread.commands import seal_log, verify_log

    monkeypatch.setattr(seal_log, "database", nullcontext)
    monkeypatch.setattr(verify_log, "database", nullcontext)
    log(None, "opened", person_id=7)
    assert seal_log.run(["--once"]) == 0
    assert verify_log.run(["--json"]) == 0
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (said["untouched"], said["lines"], said["roots_compared"]) == (True, 1, 1)
    (outside / next(outside.iterdir()).name).write_text('{"number": 1, "hash": "0"}\n')
    assert verify_log.run([]) == 1
    assert "Seal 1 is not the one whose root was kept outside." in capsys.readouterr().err
    assert LogSeal.objects.count() == 1
