"""How Django knows the `casework` app."""

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """The work with children and families, from the first contact to the closing: one app, slices low to high."""

    name = "goldenthread.casework"
    verbose_name = "casework"

    def ready(self) -> None:
        """Register what lower layers cannot know: the refresh of what is due, the frame around a record, who waits for a worker, what a decision
        begins, and what a reader may ask of words before they go."""
        from goldenthread.access.acting import after_acts
        from goldenthread.access.before_it_goes import asked_by
        from goldenthread.access.telling import also_say
        from goldenthread.casework.assessments.starting_acts import begin_as_decided, take_back_untouched
        from goldenthread.casework.caseload.refreshing import mark_not_worked_out, refresh
        from goldenthread.casework.front_door.decided import after_decisions
        from goldenthread.casework.front_door.waiting import children_with_an_open_referral
        from goldenthread.casework.wording.typed import asks_first
        from goldenthread.casework.workspace.header import frame
        from goldenthread.casework.workspace.offline.queries import beside_drafts
        from goldenthread.casework.workspace.reminding.counts import since_the_last_working_day
        from goldenthread.people.allocating.queries import also_waiting
        from goldenthread.people.drafts.queries import goes_with_drafts
        from goldenthread.people.frame import framed_by

        framed_by(frame)
        goes_with_drafts(beside_drafts)
        also_say(since_the_last_working_day)
        asked_by(asks_first)
        also_waiting(children_with_an_open_referral)
        after_decisions(begin_as_decided, taken_back=take_back_untouched)
        after_acts(refresh, if_it_fails=mark_not_worked_out)
