"""Throw away drafts that nobody touched for a month, and one-time keys of forms sent long ago (run it every night)."""

import time

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Throw them away and say how many. What was thrown away by its writer goes a day later, with the files that waited beside it."""
    if words:
        print("tidy-drafts takes no words.")
        return 2
    with database():
        ready_django()
        from importlib import import_module

        from django.conf import settings

        from goldenthread.access.drafting import forget_keys, throw_away_old
        from goldenthread.casework.documents.waiting import forget_thrown_away

        import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
        files = forget_thrown_away(at=time.time())
        if files:
            print(f"Threw away {files} files that waited beside drafts.")
        print(f"Threw away {throw_away_old()} drafts and {forget_keys()} keys, and visits to the pages that are over.")
    return 0
