"""Addresses of the writing help and of the council's own list of words."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.wording import pages

urlpatterns: list[URLPattern] = [
    path("writing/look/", pages.look, name="look_at_text"),
    path("words/", pages.words, name="words"),
    path("words/asked/", pages.words_asked, name="words_asked"),
    path("words/new/", pages.propose_word, name="propose_word"),
    path("words/<int:word_id>/", pages.council_word, name="council_word"),
    path("words/<int:word_id>/<slug:to>/", pages.decide_word, name="decide_word"),
]
