"""Addresses of the pages about opening, locking, looking, reaching and allocating."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.people.allocating import pages as allocating
from goldenthread.people.drafts import pages as drafts
from goldenthread.people.locking import pages as locking
from goldenthread.people.looked import pages as looked
from goldenthread.people.reaching import pages as reaching
from goldenthread.people.reasons import pages as reasons

urlpatterns: list[URLPattern] = [
    path("person/<int:person_id>/why/", reasons.say_why, name="say_why"),
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/<uuid:key>/", drafts.draft, name="draft"),
    path("reasons/", reasons.reasons, name="reasons"),
    path("reasons/<int:reason_id>/", reasons.answer_reason, name="answer_reason"),
    path("locks/", locking.locks, name="locks"),
    path("locks/<int:lock_id>/", locking.lock, name="lock"),
    path("locks/<int:lock_id>/take-over/", locking.take_over_lock, name="take_over_lock"),
    path("locks/match/<int:new_id>/<int:locked_id>/", locking.match_with_locked, name="match_with_locked"),
    path("person/<int:person_id>/lock/", locking.place_lock, name="place_lock"),
    path("child/<int:person_id>/who-has-looked/", looked.who_looked, name="who_looked"),
    path("person/<int:person_id>/safe-contact/", reaching.safe_contact, name="safe_contact"),
    path("person/<int:person_id>/safe-contact/keep-from/", reaching.keep_from, name="keep_from"),
    path("person/<int:person_id>/safe-contact/kept/<int:row_id>/end/", reaching.may_know_again, name="may_know_again"),
    path("person/<int:person_id>/safe-contact/<int:row_id>/end/", reaching.no_longer_so, name="no_longer_so"),
    path("person/<int:person_id>/safe-contact/<slug:channel>/", reaching.say_safe, name="say_safe"),
    path("waiting/", allocating.waiting, name="waiting"),
    path("child/<int:person_id>/allocate/", allocating.allocate, name="allocate"),
    path("child/<int:person_id>/transfer/", allocating.transfer, name="transfer"),
    path("child/<int:person_id>/working-with/", allocating.working_with, name="working_with"),
    path("child/<int:person_id>/working-with/<int:row_id>/end/", allocating.end_part, name="end_part"),
]
