"""A machine that dies in the middle of a file leaves nothing of it in any record, and the file can be loaded again. Serves: T.24"""

import os
import signal
import subprocess
import sys
import time

import pytest

from cast.census.making import write_council
from goldenthread.people.models import Person
from goldenthread.returns.loading.running import ONE_FILE_AT_A_TIME
from goldenthread.returns.models import FileImport, ImportedRow

pytestmark = pytest.mark.live
CHILDREN = 600
PATIENCE_SECONDS = 120


@pytest.fixture
def importing(own_database, cluster, tmp_path):
    """Start the command on a census of 600 children, against this test's own database."""
    path = tmp_path / "census.xml"
    write_council(path, children=CHILDREN)
    env = os.environ | {
        "DATABASE_URL": cluster.app_url(own_database),
        "GOLDENTHREAD_LOCAL": "1",
        "DJANGO_SETTINGS_MODULE": "goldenthread.config.settings",
    }
    return lambda: subprocess.Popen(
        [sys.executable, "-m", "goldenthread", "import", "cin", str(path)], env=env, stdout=subprocess.DEVNULL
    )


def wait_until_it_writes(process):
    from django.db import connection

    until = time.monotonic() + PATIENCE_SECONDS
    with connection.cursor() as cursor:
        while time.monotonic() < until and process.poll() is None:
            cursor.execute(
                "select count(*) from pg_locks where locktype = 'advisory' and objid = %s and granted"
                " and database = (select oid from pg_database where datname = current_database())",
                [ONE_FILE_AT_A_TIME],
            )
            if cursor.fetchone()[0]:
                return
            time.sleep(0.05)
    raise AssertionError("the import never began to write")


def test_an_import_killed_half_way_leaves_nothing_and_loads_whole_afterwards(importing, django_db_blocker):
    with django_db_blocker.unblock():
        _kill_and_load_again(importing)


def _kill_and_load_again(importing):
    process = importing()
    wait_until_it_writes(process)
    time.sleep(0.4)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    time.sleep(0.5)
    assert (Person.objects.count(), ImportedRow.objects.count()) == (0, 0)
    assert FileImport.objects.get().status == "looking"
    assert importing().wait(PATIENCE_SECONDS) == 0
    assert Person.objects.count() == CHILDREN
