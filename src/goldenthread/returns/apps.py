"""How Django knows the `returns` app."""

from django.apps import AppConfig


class ReturnsConfig(AppConfig):
    """The council's files in and out: census, people, workers, exports and statutory returns."""

    name = "goldenthread.returns"
    verbose_name = "returns"
