"""How Django knows the `quality` app."""

from django.apps import AppConfig


class QualityConfig(AppConfig):
    """The work and the people doing it: supervision, and their own skills."""

    name = "goldenthread.quality"
    verbose_name = "quality"

    def ready(self) -> None:
        """Register what lower layers cannot know: supervision in a worker's day, and what is told of it and of skills in the made-up council."""
        from goldenthread.casework.elmshire.loading import also_filled, also_told
        from goldenthread.casework.workspace.doing.colleagues import also_in_the_day
        from goldenthread.quality.elmshire.filling import fill_supervision
        from goldenthread.quality.elmshire.load_skills import load_skills
        from goldenthread.quality.elmshire.loading import load_supervision
        from goldenthread.quality.supervision import day_queries

        also_in_the_day(own=day_queries.my_own, leading=day_queries.that_i_hold)
        also_told(load_supervision)
        also_filled(fill_supervision)
        also_told(load_skills)
