"""Close the accounts of workers whose last day has passed (run it every night)."""

from datetime import date

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Close them and say how many; sign-in refuses them in any case."""
    if words:
        print("close-accounts takes no words.")
        return 2
    with database():
        ready_django()
        from goldenthread.access.staffing import close_leavers

        print(f"Closed {close_leavers(on=date.today())} accounts.")  # noqa: DTZ011 - a command knows the clock
    return 0
