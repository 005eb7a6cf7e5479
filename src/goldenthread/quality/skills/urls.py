"""Addresses of one's own skills. No address holds anything personal."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.quality.skills import pages

urlpatterns: list[URLPattern] = [
    path("my-skills/", pages.my_skills, name="my_skills"),
    path("my-skills/show/", pages.show_skills, name="show_skills"),
    path("my-skills/<slug:key>/", pages.skill, name="skill"),
    path("my-skills/<slug:key>/take-away/", pages.take_skill_away, name="take_skill_away"),
    path("my-team/skills/", pages.team_skills, name="team_skills"),
]
