"""Start or stop the database in the var folder, or print its address: start, stop, status, url [owner|app]."""

import sys

from goldenthread.config.postgres import APP, OWNER, CannotRun, Cluster, var_folder
from goldenthread.config.running import sentence

ROLES = {"owner": OWNER, "app": APP}


def run(words: list[str]) -> int:
    """Do what the first word says; `status` answers 0 when it runs and 1 when it does not."""
    match words:
        case ["start" | "stop" as what]:
            return _start_or_stop(what)
        case ["status"]:
            pid = Cluster(var_folder()).pid_alive()
            print(f"running, process {pid}" if pid else "not running")
            return 0 if pid else 1
        case ["url"] | ["url", "owner" | "app"]:
            print(Cluster(var_folder()).url(role=ROLES[words[1]] if words[1:] else APP))
            return 0
    print("Say one of: database start | stop | status | url [owner|app]", file=sys.stderr)
    return 2


def _start_or_stop(what: str) -> int:
    cluster = Cluster(var_folder())
    try:
        if what == "stop":
            cluster.stop()
        else:
            cluster.start()
            cluster.ensure_database()
    except CannotRun as error:
        return sentence(error)
    return 0
