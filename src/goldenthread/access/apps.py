"""How Django knows the `access` app."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Who works here and what they may do: workers, teams, roles, cover, notices and the log."""

    name = "goldenthread.access"
    verbose_name = "access"
