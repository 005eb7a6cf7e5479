"""Addresses of the record, the chronology and where things are now."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
