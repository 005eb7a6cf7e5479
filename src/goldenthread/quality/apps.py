"""How Django knows the `quality` app."""

from django.apps import AppConfig


class QualityConfig(AppConfig):
    """The work and the people doing it: supervision, and their own skills."""

    name = "goldenthread.quality"
    verbose_name = "quality"

    def ready(self) -> None:
        """Register what lower layers cannot know: what is told of supervision and skills in the made-up council."""
        from goldenthread.casework.elmshire.loading import also_filled, also_told
        from goldenthread.quality.elmshire.filling import fill_supervision
        from goldenthread.quality.elmshire.load_skills import load_skills
        from goldenthread.quality.elmshire.loading import load_supervision

        also_told(load_supervision)
        also_filled(fill_supervision)
        also_told(load_skills)
