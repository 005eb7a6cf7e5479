"""Addresses of the `people` pages. No address holds anything personal: a number of a row, or the name of a form."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.people.contacts import pages as contacts
from goldenthread.people.family import changing
from goldenthread.people.family import pages as families
from goldenthread.people.finding import pages as finding
from goldenthread.people.joining import pages as joining
from goldenthread.people.person import choosing_a_face
from goldenthread.people.person import pages as persons
from goldenthread.people.trust_urls import urlpatterns as trust

urlpatterns: list[URLPattern] = [
    path("find/", finding.search, name="search"),
    path("person/new/", finding.add_new_person, name="add_person"),
    path("person/<int:person_id>/", persons.person, name="person"),
    path("person/<int:person_id>/history/", persons.person_history, name="person_history"),
    path("person/<int:person_id>/change/<slug:subject>/", persons.change_details, name="change_details"),
    path("person/<int:person_id>/disability/", persons.change_disability, name="change_disability"),
    path("person/<int:person_id>/face/", choosing_a_face.choose_figure, name="choose_figure"),
    path("person/<int:person_id>/name/", persons.add_name, name="add_name"),
    path("person/<int:person_id>/name/<int:name_id>/end/", persons.end_name, name="end_name"),
    path("person/<int:person_id>/number/", persons.add_number, name="add_number"),
    path("person/<int:person_id>/number/<int:number_id>/end/", persons.end_number, name="end_number"),
    path("person/<int:person_id>/death/", persons.record_death, name="record_death"),
    path("person/<int:person_id>/death/mistake/", persons.take_back_death, name="take_back_death"),
    path("person/<int:person_id>/address/", contacts.add_address, name="add_address"),
    path(
        "person/<int:person_id>/address/<int:residence_id>/confirm/", contacts.confirm_address, name="confirm_address"
    ),
    path("person/<int:person_id>/address/<int:residence_id>/end/", contacts.end_address, name="end_address"),
    path(
        "person/<int:person_id>/address/<int:residence_id>/protect/", contacts.protect_address, name="protect_address"
    ),
    path("person/<int:person_id>/address/<int:residence_id>/show/", contacts.show_address, name="show_address"),
    path("person/<int:person_id>/address/<int:residence_id>/post/", contacts.write_or_not, name="write_or_not"),
    path("person/<int:person_id>/reach/", contacts.add_contact_point, name="add_contact_point"),
    path(
        "person/<int:person_id>/reach/<int:point_id>/confirm/",
        contacts.confirm_contact_point,
        name="confirm_contact_point",
    ),
    path("person/<int:person_id>/reach/<int:point_id>/end/", contacts.end_contact_point, name="end_contact_point"),
    path("person/<int:person_id>/same/", joining.same_person, name="same_person"),
    path("person/<int:person_id>/same/<int:other_id>/", joining.compare, name="compare"),
    path("person/<int:person_id>/joined/<int:merge_id>/", joining.take_apart, name="take_apart"),
    path("child/<int:person_id>/details/", persons.child_details, name="child_details"),
    path("child/<int:person_id>/family/", families.family, name="family"),
    path("child/<int:person_id>/family/relative/", changing.add_relative, name="add_relative"),
    path("child/<int:person_id>/family/add/<slug:what>/", changing.add_to_family, name="add_to_family"),
    path("child/<int:person_id>/family/<slug:what>/<int:row_id>/end/", changing.end_in_family, name="end_in_family"),
    path(
        "child/<int:person_id>/family/parent/<int:row_id>/responsibility/",
        changing.tell_responsibility,
        name="tell_responsibility",
    ),
    path("child/<int:person_id>/family/alert/<int:row_id>/keep/", changing.keep_alert, name="keep_alert"),
    *trust,
]
