from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """People, their families, how they may safely be reached, and who may open their record."""

    name = "goldenthread.people"
    verbose_name = "people"
