"""Addresses of documents and of files on their way."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
