"""Addresses of notes, calls and what they give rise to."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
