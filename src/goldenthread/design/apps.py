"""How Django knows the `design` app."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """How everything looks: components, form fields that draw themselves, page frames and pictures. Knows no domain."""

    name = "goldenthread.design"
    verbose_name = "design"
