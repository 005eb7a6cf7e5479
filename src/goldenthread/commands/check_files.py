"""Check that every kept file is there and unchanged; --clear-away deletes what no record knows."""

import time

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Read every file and compare its hash; 1 when one is missing or changed, with its hash and in how many documents it is."""
    if words not in ([], ["--clear-away"]):
        print("Say: check-files, or check-files --clear-away")
        return 2
    with database():
        ready_django()
        from goldenthread.casework.documents.checking import check, clear_away

        if words:
            print(f"Cleared away {clear_away(at=time.time())} files that no record knows.")
        found = check()
    for one in found.wrong:
        print(f"{one.wrong}: {one.sha256}, in {one.documents} documents. Bring it back from the backup.")
    print(
        f"{found.files} files, {found.size / 1e6:.1f} MB: "
        + ("all as they were kept." if not found.wrong else f"{len(found.wrong)} NOT as kept.")
    )
    return 1 if found.wrong else 0
