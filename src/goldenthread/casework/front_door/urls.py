"""Addresses of the front door."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.front_door import (
    board_pages,
    concern_pages,
    contact_pages,
    early_help_pages,
    matching_pages,
    public_pages,
    referral_pages,
    strand_pages,
)

CONTACT = "front-door/contacts/<int:contact_id>/"
REFERRAL = "front-door/referrals/<int:referral_id>/"
CONCERN = "child/<int:person_id>/concern/<int:concern_id>/"

urlpatterns: list[URLPattern] = [
    path("front-door/", board_pages.front_door, name="front_door"),
    path("front-door/contacts/new/", contact_pages.new_contact, name="new_contact"),
    path(CONTACT, contact_pages.contact, name="contact"),
    path(CONTACT + "kept/", contact_pages.contact_kept, name="contact_kept"),
    path(CONTACT + "look/", contact_pages.take_up_contact, name="take_up_contact"),
    path(CONTACT + "becomes/<slug:what>/", contact_pages.contact_becomes, name="contact_becomes"),
    path(CONTACT + "family/", contact_pages.spoken_with_family, name="spoken_with_family"),
    path(CONTACT + "ask/", contact_pages.ask_agency, name="ask_agency"),
    path(CONTACT + "ask/<int:row_id>/", contact_pages.agency_answer, name="agency_answer"),
    path(CONTACT + "who-told/", contact_pages.protect_who_told, name="protect_who_told"),
    path(CONTACT + "another-child/", contact_pages.another_child, name="another_child"),
    path(CONTACT + "child/<int:row_id>/", matching_pages.match_child, name="match_child"),
    path(CONTACT + "child/<int:row_id>/this/", matching_pages.this_is_the_child, name="this_is_the_child"),
    path(CONTACT + "child/<int:row_id>/not-this/", matching_pages.not_this_child, name="not_this_child"),
    path(CONTACT + "refer/", matching_pages.refer, name="refer"),
    path(REFERRAL, referral_pages.referral, name="referral"),
    path(REFERRAL + "level/", referral_pages.judge_level, name="judge_level"),
    path(REFERRAL + "decide/", referral_pages.decide_referral, name="decide_referral"),
    path(REFERRAL + "again/", referral_pages.look_again, name="look_again"),
    path(REFERRAL + "told/", referral_pages.tell_decision, name="tell_decision"),
    path(REFERRAL + "old-thread/<int:concern_id>/", referral_pages.take_up_thread, name="take_up_thread"),
    path(REFERRAL + "early-help/", early_help_pages.offer_early_help, name="offer_early_help"),
    path(REFERRAL + "early-help/<int:offer_id>/", early_help_pages.early_help_answer, name="early_help_answer"),
    path(REFERRAL + "early-help/<int:offer_id>/share/", early_help_pages.share_early_help, name="share_early_help"),
    path("levels-of-need/", early_help_pages.thresholds, name="thresholds"),
    path("levels-of-need/<int:level>/", early_help_pages.word_level, name="word_level"),
    path(CONCERN, concern_pages.concern, name="concern"),
    path(CONCERN + "same/", concern_pages.merge_concern, name="merge_concern"),
    path(CONCERN + "change/<slug:what>/", concern_pages.change_concern, name="change_concern"),
    path(CONCERN + "stands/<slug:to>/", strand_pages.move_concern, name="move_concern"),
    path("tell-us/", public_pages.tell_us, name="tell_us"),
    path("tell-us/<slug:what>/", public_pages.tell_us_part, name="tell_us_part"),
    path("tell-us/<slug:what>/keep/", public_pages.keep_told, name="keep_told"),
    path("tell-us/all/check/", public_pages.tell_us_check, name="tell_us_check"),
    path("tell-us/all/sent/", public_pages.tell_us_sent, name="tell_us_sent"),
]
