from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """The work with children and families, from the first contact to the closing: one app, slices low to high."""

    name = "goldenthread.casework"
    verbose_name = "casework"

    def ready(self) -> None:
        """Register the refresh of what is due with the acts of every slice, and the frame around a child's record."""
        from goldenthread.access.acting import after_acts
        from goldenthread.casework.caseload.refreshing import mark_not_worked_out, refresh
        from goldenthread.casework.workspace.header import frame
        from goldenthread.people.frame import framed_by

        framed_by(frame)
        after_acts(refresh, if_it_fails=mark_not_worked_out)
