"""Send each worker who wants it the morning e-mail: counts and a link, no names (run it on working days): morning [--dry-run]."""

import argparse
from datetime import date

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence


def run(words: list[str]) -> int:
    """Send them; 0 all sent (or nothing to send), 1 some could not be sent, 2 usage. Running it again sends only what was not sent."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread morning", description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="print what would be sent, and send nothing")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    try:
        with database():
            ready_django()
            return _send(dry=asked.dry_run)
    except CannotRun as error:
        return sentence(error)


def _send(*, dry: bool) -> int:
    from django.conf import settings
    from django.utils import timezone

    from goldenthread.access.log import on_page
    from goldenthread.casework.workspace.reminding.digest import is_a_working_day, send_all

    on_page("morning")
    today: date = timezone.localdate()
    if not is_a_working_day(today):
        print(f"{today.isoformat()} is not a working day: nothing is sent.")
        return 0
    sent, trouble = 0, []
    for one in send_all(today=today, address=f"{settings.ADDRESS}/", dry=dry):
        if one.trouble:
            trouble.append(one)
        else:
            sent += 1
        if dry:
            print(f"--- to {one.worker}\n{one.text}\n")
    print(f"{'Would send' if dry else 'Sent'} {sent} morning e-mails; {len(trouble)} could not be sent.")
    for one in trouble:
        print(f"  {one.worker}: {one.trouble}")
    return 1 if trouble else 0
