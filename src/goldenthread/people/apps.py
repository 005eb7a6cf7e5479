"""The app's place in Django, and what it tells the apps below."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """People, their families, how they may safely be reached, and who may open their record."""

    name = "goldenthread.people"
    verbose_name = "people"

    def ready(self) -> None:
        from goldenthread.access.staffing import when_somebody_leaves
        from goldenthread.people.leavers import tell_the_manager

        when_somebody_leaves(tell_the_manager)
