"""Who may sign in to look around in a demonstration. `./demo` prints them and the sign-in page shows them; nowhere else do they open anything."""

from __future__ import annotations

from django.conf import settings

from goldenthread.casework.elmshire import council


def logins() -> list[tuple[str, str, str]]:
    """E-mail address, who it is, and the password, of each made-up worker one may be."""
    return [
        (council.email_of(council.WORKERS[key].name), f"{council.WORKERS[key].name}, {says}", council.PASSWORD) for key, says in council.LOGINS
    ]  # fmt: skip


def demo_logins() -> list[tuple[str, str, str]]:
    """`logins` in a demonstration; nobody anywhere else."""
    return logins() if settings.DEMO else []
