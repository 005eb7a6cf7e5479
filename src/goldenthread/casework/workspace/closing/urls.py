"""Addresses of the end of our work with a child, and of passing it on."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.closing import (
    deciding_pages,
    offer_pages,
    pages,
    paper_pages,
    passing_pages,
    writing_pages,
)

CLOSING = "child/<int:person_id>/closing"
PASSING = "child/<int:person_id>/passed-on"

urlpatterns: list[URLPattern] = [
    path(f"{CLOSING}/", pages.closing, name="closing"),
    path(f"{CLOSING}/begin/", pages.begin_closing, name="begin_closing"),
    path(f"{CLOSING}/ask/", deciding_pages.ask_to_close, name="ask_to_close"),
    path(f"{CLOSING}/take-up/", deciding_pages.take_up_closing, name="take_up_closing"),
    path(f"{CLOSING}/decide/", deciding_pages.decide_closing, name="decide_closing"),
    path(f"{CLOSING}/mistake/", deciding_pages.take_back_closing, name="take_back_closing"),
    path(f"{CLOSING}/worry/<int:strand_id>/", writing_pages.answer_worry, name="answer_worry"),
    path(f"{CLOSING}/write/<slug:what>/", writing_pages.write_closing, name="write_closing"),
    path(f"{CLOSING}/<int:closing_id>/summary/", paper_pages.closing_summary, name="closing_summary"),
    path(f"{CLOSING}/<int:closing_id>/copy/", paper_pages.copy_closing, name="copy_closing"),
    path(f"{PASSING}/", passing_pages.transfers, name="transfers"),
    path(f"{PASSING}/offer/", passing_pages.offer_transfer, name="offer_transfer"),
    path("offered/<int:transfer_id>/", offer_pages.answer_offer, name="answer_offer"),
    path("offered/<int:transfer_id>/deputy/", offer_pages.deputise_offer, name="deputise_offer"),
    path(f"{PASSING}/<int:transfer_id>/deputy/", passing_pages.name_deputy, name="name_deputy"),
    path(f"{PASSING}/<int:transfer_id>/<slug:to>/", passing_pages.move_transfer, name="move_transfer"),
]
