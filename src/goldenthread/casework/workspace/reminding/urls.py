"""Addresses of reminders."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.reminding import pages

urlpatterns: list[URLPattern] = [
    path("reminders/", pages.reminders, name="reminders"),
    path("reminders/morning/", pages.choose_morning, name="choose_morning"),
    path("reminders/calendar/", pages.make_calendar, name="make_calendar"),
    path("reminders/calendar/end/", pages.end_calendar, name="end_calendar"),
    path("calendar/<slug:secret>.ics", pages.calendar_feed, name="calendar_feed"),
]
