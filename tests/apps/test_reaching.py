"""Who may be reached how, and with what: the one check that everything passes before it leaves or is shown.

Serves: K9.09
"""

from datetime import date

import pytest

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_parent_of, a_person, lives_at
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Household, HouseholdMember, MustNotKnow, Residence, SafeContact, Tie
from goldenthread.people.reaching import Line, Says, acts, leave_out, may_reach, queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def carters():
    """Kelly and Mia have moved, and Dean, who hurt Kelly, must not know where; Nan lives at Elm Road, where they lived."""

    class Carters:
        mia = a_child("Mia Carter", school="St Bride’s Primary")
        kelly, dean, nan = a_person("Kelly Carter"), a_person("Dean Holt"), a_person("Joan Carter")

    a_parent_of(Carters.mia, who=Carters.kelly)
    a_parent_of(Carters.mia, who=Carters.dean)
    Carters.elm_road = lives_at(Carters.nan)
    Carters.refuge = lives_at(Carters.kelly, Carters.mia, lines="Flat 2\n9 Larch Court\nMarford", postcode="MF3 2QQ")
    return Carters


def kept(about, who, what, **named):
    return MustNotKnow.objects.create(about=about, who=who, what=what, began_on=ago(10), **named)


def said(person, channel, verdict="safe", told_on=None, **named):
    return SafeContact.objects.create(
        person=person, channel=channel, verdict=verdict, told_on=told_on or ago(5), **named
    )


def reach(person, channel, **named):
    return may_reach(person, channel=channel, on=TODAY, **named)


# What nobody has asked


@pytest.mark.parametrize("channel", ["voicemail", "text", "email", "letter", "link", "meeting", "screen"])
def test_what_nobody_has_asked_about_is_not_taken_for_safe(carters, channel):
    reach_ = reach(carters.kelly, channel)
    assert not reach_
    assert "Ask them first, alone" in reach_.because


@pytest.mark.parametrize("channel", ["phone", "in_person", "visit"])
def test_a_person_may_be_asked_what_is_safe_by_a_call_a_visit_or_in_person(carters, channel):
    reach_ = reach(carters.kelly, channel)
    assert reach_
    assert reach_.alone
    assert "Ask that first" in reach_.how


# The newest word on each way


def test_the_newest_word_on_a_way_is_the_one_in_force(carters):
    said(carters.kelly, "text", "never", told_on=ago(3))
    said(carters.kelly, "text", "safe", told_on=ago(30))
    assert not reach(carters.kelly, "text")
    said(carters.kelly, "text", "care", told_on=ago(2), how="Only between 9 and 3.", ask_alone=True)
    reach_ = reach(carters.kelly, "text")
    assert (bool(reach_), reach_.how, reach_.alone) == (True, "Only between 9 and 3.", True)


def test_when_the_newest_word_has_ended_an_older_one_does_not_come_back_to_life(carters):
    said(carters.kelly, "text", "safe", told_on=ago(30))
    said(carters.kelly, "text", "never", told_on=ago(3), ended_on=ago(1))
    assert not reach(carters.kelly, "text")


def test_what_was_to_be_asked_again_still_holds_and_says_so(carters):
    said(carters.kelly, "text", "safe", review_on=ago(1))
    assert reach(carters.kelly, "text").ask_again
    assert reach(carters.kelly, "text")
    said(carters.kelly, "email", "safe", review_on=ahead(1))
    assert not reach(carters.kelly, "email").ask_again


def test_nobody_writes_to_the_dead(carters):
    said(carters.nan, "phone")
    carters.nan.died_on = ago(2)
    carters.nan.save()
    assert not reach(carters.nan, "phone")


# Letters and homes


def test_a_letter_goes_only_where_the_person_lives_now_and_wants_post(carters):
    said(carters.kelly, "letter")
    assert reach(carters.kelly, "letter", to_address=carters.refuge)
    assert reach(carters.kelly, "letter")
    assert "do not live" in reach(carters.kelly, "letter", to_address=carters.elm_road).because
    Residence.objects.filter(person=carters.kelly).update(do_not_write=True)
    assert "Nothing may be posted" in reach(carters.kelly, "letter").because
    Residence.objects.filter(person=carters.kelly).update(do_not_write=False, ended_on=ago(1))
    assert "no address" in reach(carters.kelly, "letter").because


def test_with_two_homes_somebody_says_which(carters):
    said(carters.kelly, "letter")
    lives_at(carters.kelly, lines="3 Ash Row", postcode="EL2 8AB")
    assert "Say which address" in reach(carters.kelly, "letter").because


@pytest.mark.parametrize("channel", ["letter", "voicemail", "visit", "screen"])
def test_nothing_goes_to_a_home_where_somebody_lives_who_must_not_know_that_we_are_in_touch(carters, channel):
    said(carters.kelly, channel)
    kept(carters.kelly, carters.dean, "contact")
    assert reach(carters.kelly, channel)
    Residence.objects.create(person=carters.dean, address=carters.refuge)
    assert "Somebody who must not know" in reach(carters.kelly, channel).because


def test_a_household_counts_as_living_together_where_no_address_is_written_down(carters):
    said(carters.kelly, "voicemail")
    kept(carters.kelly, carters.dean, "contact")
    home = Household.objects.create(name="Mum’s")
    for person in (carters.kelly, carters.dean):
        HouseholdMember.objects.create(household=home, person=person)
    assert not reach(carters.kelly, "voicemail")


def test_a_text_to_her_own_phone_follows_what_she_told_us_though_he_lives_there(carters):
    said(carters.kelly, "text", "care", how="Nothing after six.")
    kept(carters.kelly, carters.dean, "contact")
    Residence.objects.create(person=carters.dean, address=carters.refuge)
    assert reach(carters.kelly, "text").how == "Nothing after six."


# Together


def test_people_between_whom_something_is_kept_or_there_is_violence_are_not_safe_together(carters):
    said(carters.kelly, "meeting")
    assert reach(carters.kelly, "meeting", with_others=[carters.nan, carters.dean])
    tie = Tie.objects.create(from_person=carters.dean, to_person=carters.kelly, kind="violence", both_ways=False)
    assert "violence or control" in reach(carters.kelly, "meeting", with_others=[carters.nan, carters.dean]).because
    assert reach(carters.kelly, "meeting", with_others=[carters.nan])
    tie.delete()
    kept(carters.kelly, carters.dean, "told_us")
    assert "not safe together" in reach(carters.kelly, "meeting", with_others=[carters.dean]).because


def test_somebody_to_be_spoken_with_alone_is_not_asked_into_a_joint_meeting(carters):
    said(carters.kelly, "meeting", ask_alone=True)
    assert reach(carters.kelly, "meeting")
    assert "alone" in reach(carters.kelly, "meeting", with_others=[carters.nan]).because


# What it carries

ADDRESS_LINES = ("They live at 9 Larch Court now.", "Post: mf32qq", "9 larch\ncourt", "MF3 2QQ")


def kept_lines(lines, *readers, channel="email", **named):
    return [line.text for line in leave_out(lines, recipients=readers, channel=channel, on=TODAY, **named)]


def test_a_kept_address_is_found_in_any_words_and_left_out_without_a_trace(carters):
    kept(carters.kelly, carters.dean, "address")
    carters.refuge.lines = "9 Larch Court\nMarford"
    carters.refuge.save()
    lines = [Line("Mia is well."), *(Line(text) for text in ADDRESS_LINES), Line("We meet on Friday.")]
    assert kept_lines(lines, carters.dean) == ["Mia is well.", "We meet on Friday."]
    assert len(kept_lines(lines, carters.nan)) == 6


def test_the_childs_address_is_the_mothers_and_the_school_is_kept_too(carters):
    kept(carters.kelly, carters.dean, "address")
    kept(carters.mia, carters.dean, "address")
    lines = [
        Line("Where she lives", about=frozenset({carters.mia.pk}), says=Says.ADDRESS, address=carters.refuge.pk),
        Line("Mia likes St. Bride’s Primary."), Line("Mia can swim now."),
    ]  # fmt: skip
    assert kept_lines(lines, carters.dean) == ["Mia can swim now."]


def test_a_home_they_are_about_to_move_to_is_kept_already(carters):
    kept(carters.kelly, carters.dean, "address")
    soon = lives_at(carters.kelly, lines="40 Quarry Lane", postcode="HL7 7AA", since=ahead(7))
    assert kept_lines([Line("New tenancy: 40 Quarry Lane")], carters.dean) == []
    assert soon.pk


def test_a_protected_address_reaches_only_those_who_live_there_whoever_is_named(carters):
    carters.refuge.protected = True
    carters.refuge.lines = "9 Larch Court"
    carters.refuge.save()
    line = [Line("9 Larch Court, MF3 2QQ")]
    assert kept_lines(line, carters.nan) == []
    assert kept_lines(line, carters.kelly) == ["9 Larch Court, MF3 2QQ"]
    assert kept_lines(line, a_person("Somebody Quite-Elsewhere")) == []


def test_nothing_kept_from_one_goes_to_somebody_he_lives_with(carters):
    kept(carters.kelly, carters.dean, "address")
    Residence.objects.create(person=carters.dean, address=carters.elm_road)
    assert kept_lines([Line("MF3 2QQ", about=frozenset({carters.kelly.pk}))], carters.nan) == []


@pytest.mark.parametrize(("what", "line", "stays"), [
    ("contact", Line("Kelly rang us on Monday."), False), ("contact", Line("A parent rang us."), True),
    ("anything", Line("KELLY’S new job"), False), ("anything", Line("Kellyanne sings"), True),
    ("told_us", Line("Kelly is well."), True), ("address", Line("Kelly is well."), True),
])  # fmt: skip
def test_each_kind_of_keeping_leaves_out_its_own_lines(carters, what, line, stays):
    kept(carters.kelly, carters.dean, what)
    assert bool(kept_lines([line], carters.dean)) is stays


def test_what_somebody_told_us_and_who_told_us_is_kept(carters):
    kept(carters.kelly, carters.dean, "told_us")
    shared = frozenset({carters.dean.pk, carters.nan.pk})
    told = Line("He shouts.", says=Says.ACCOUNT, told_by=carters.kelly.pk, agreed_with=shared)
    referrer = Line("His sister rang.", says=Says.REFERRER, told_by=carters.nan.pk)
    assert kept_lines([told, referrer], carters.dean) == []
    assert kept_lines([told, referrer], carters.nan) == ["He shouts.", "His sister rang."]
    assert kept_lines([Line("A neighbour rang.", says=Says.REFERRER)], carters.nan) == []


def test_a_childs_words_and_numbers_go_only_to_those_the_child_agreed_to(carters):
    mia, kelly, dean = carters.mia.pk, carters.kelly.pk, carters.dean.pk
    words = Line(
        "I like it at Nan’s.",
        about=frozenset({mia}),
        says=Says.CHILD_WORDS,
        told_by=mia,
        agreed_with=frozenset({kelly}),
    )
    number = Line("7 of 10", about=frozenset({mia}), says=Says.CHILD_READING, told_by=mia)
    assert kept_lines([words, number], carters.mia) == ["I like it at Nan’s.", "7 of 10"]
    assert kept_lines([words, number], carters.kelly) == ["I like it at Nan’s."]
    assert kept_lines([words, number], carters.dean) == []
    assert dean


def test_what_goes_to_several_holds_only_what_each_may_have(carters):
    words = Line(
        "I like it at Nan’s.", says=Says.CHILD_WORDS, told_by=carters.mia.pk, agreed_with=frozenset({carters.kelly.pk})
    )
    assert kept_lines([words, Line("We meet on Friday.")], carters.kelly, carters.dean) == ["We meet on Friday."]


def test_something_that_carries_too_much_is_stopped_until_it_is_left_out(carters):
    said(carters.dean, "email")
    kept(carters.kelly, carters.dean, "address")
    lines = [Line("MF3 2QQ"), Line("We meet on Friday.")]
    assert "Leave that out first" in reach(carters.dean, "email", carrying=lines).because
    assert reach(carters.dean, "email", carrying=leave_out(lines, recipients=[carters.dean], channel="email", on=TODAY))


def test_a_keeping_that_ended_is_over_and_one_past_its_review_is_not(carters):
    row = kept(carters.kelly, carters.dean, "address", review_on=ago(1))
    assert kept_lines([Line("MF3 2QQ")], carters.dean) == []
    row.ended_on = TODAY
    row.save()
    assert kept_lines([Line("MF3 2QQ")], carters.dean) == ["MF3 2QQ"]


def test_the_check_asks_a_fixed_number_of_questions(carters, django_assert_max_num_queries):
    said(carters.kelly, "text")
    kept(carters.kelly, carters.dean, "anything")
    with django_assert_max_num_queries(14):
        reach(carters.kelly, "text", carrying=[Line("x")] * 50)


# The page


@pytest.fixture
def farah(carters):
    farah = a_worker(team="Elm North")
    works_with(farah, carters.mia)
    return farah


def test_care_needs_words_and_nothing_is_told_in_the_future(carters, farah):
    given = {"person": carters.kelly, "channel": "text", "told_on": TODAY, "by": farah}
    with pytest.raises(NotAllowed, match="when and how"):
        acts.say_safe(verdict="care", **given)
    with pytest.raises(NotAllowed, match="in the future"):
        acts.say_safe(verdict="safe", **(given | {"told_on": ahead(1)}))
    with pytest.raises(NotAllowed):
        acts.say_safe(verdict="safe", **(given | {"by": a_worker("team_manager", team="Far Hill")}))


def test_a_day_that_was_told_later_but_happened_earlier_does_not_win(carters, farah):
    acts.say_safe(person=carters.kelly, channel="text", verdict="never", told_on=ago(1), by=farah)
    acts.say_safe(person=carters.kelly, channel="text", verdict="safe", told_on=ago(9), by=farah)
    assert {way.channel: way.verdict for way in queries.ways(carters.kelly, seen_by=farah)}["text"] == "never"
    assert len(queries.said_before(carters.kelly, seen_by=farah)) == 1


def test_somebody_locked_away_is_named_to_nobody_but_still_kept_from(carters, farah):
    from cast.people import a_lock

    acts.keep_from(about=carters.kelly, who=carters.dean, what="address", because="He hurt her.", by=farah)
    a_lock(carters.dean, keeps_out=(farah,))
    assert list(queries.kept_from(carters.kelly, seen_by=farah)) == []
    assert kept_lines([Line("MF3 2QQ")], carters.dean) == []
    with pytest.raises(NotAllowed, match="no record here"):
        acts.keep_from(about=carters.kelly, who=carters.dean, what="anything", because="x", by=farah)


def test_ending_needs_a_reason_and_leaves_the_way_unknown(carters, farah):
    row = acts.say_safe(person=carters.kelly, channel="text", verdict="safe", told_on=ago(1), by=farah)
    acts.no_longer_so(row=row, because="He has her phone.", by=farah)
    assert not reach(carters.kelly, "text")
    kept_row = acts.keep_from(about=carters.kelly, who=carters.dean, what="address", because="He hurt her.", by=farah)
    with pytest.raises(NotAllowed, match="how we know"):
        acts.may_know_again(row=kept_row, because=" ", by=farah)
    acts.may_know_again(row=kept_row, because="He has died.", by=farah)
    assert list(queries.kept_from(carters.kelly, seen_by=farah)) == []


def test_the_page_shows_each_way_at_a_glance_and_changes_it(carters, farah, client):
    client.force_login(farah)
    page = f"/person/{carters.kelly.pk}/safe-contact/"
    assert client.get(page).content.decode().count("Not asked yet") == len(Channel.values)
    day = {
        "told_on_0": "1",
        "told_on_1": "11",
        "told_on_2": "2025",
        "told_on_day": "1",
        "told_on_month": "11",
        "told_on_year": "2025",
    }
    answer = client.post(f"{page}text/", day | {"verdict": "care", "how": "Between 9 and 3.", "ask_alone": "on"})
    assert answer.status_code == 302, answer.content.decode()[:3000]
    shown = client.get(page).content.decode()
    assert "Between 9 and 3." in shown
    assert "Only when they are alone." in shown
    assert (
        client.post(
            f"{page}keep-from/", {"who": carters.dean.pk, "what": "address", "because": "He hurt her."}
        ).status_code
        == 302
    )
    assert "must not know where they live" in client.get(page).content.decode()
    row = SafeContact.objects.get()
    assert (row.told_on, row.recorded_by) == (date(2025, 11, 1), farah)
    assert client.post(f"{page}{row.pk}/end/", {"because": "He has her phone."}).status_code == 302
    assert client.get(f"{page}pigeon/").status_code == 404
