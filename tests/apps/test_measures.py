"""Numbers: two taps, each person's own line, never an average; who may know; reviews that ask those who were harmed; a goal that does not move."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.notes import a_note
from cast.people import a_child, a_lock, a_parent_of, a_person, a_plan
from cast.plans import holds
from cast.thread import a_concern, a_goal, a_measure, a_need, a_visit, a_whole_thread
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.outcomes import acts, impact_acts
from goldenthread.casework.outcomes.beside_models import EffectOfUs, SmallChange, Tried
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.outcomes.queries import agreed_with, measure_of
from goldenthread.casework.plans.living_models import Analysis
from goldenthread.casework.record.models import Summary
from goldenthread.casework.workspace.measuring.copies import copy_for
from goldenthread.casework.workspace.measuring.shown import shown
from goldenthread.people.models import MustNotKnow, SafeContact, Tie

pytestmark = pytest.mark.django_db


@pytest.fixture
def kelly(mia):
    return a_parent_of(mia, called="Kelly Carter")


def sent(**told):
    return {"key": str(uuid4())} | told


def on(day):
    return {"on_day": day.day, "on_month": day.month, "on_year": day.year}


def number(value, *, rater="child", day=TODAY, **told):
    return acts.Number(Decimal(str(value)), day, rater, **told)


@pytest.fixture
def now_farah(mia):
    """Farah today by the clock of the pages, at her browser."""
    worker, browser = a_worker(called="Tom Reed", on=timezone.localdate()), Client()
    works_with(worker, mia, lead=False)
    browser.force_login(worker)
    return browser


def test_from_a_visit_note_a_number_is_two_taps_with_the_day_and_whether_alone(mia, now_farah):
    """Serves: K6.01, K6.02a, K6.03"""
    today = timezone.localdate()
    tom = a_worker(called="Una Lee", on=today)
    works_with(tom, mia, lead=False)
    note = a_note(mia, by=tom, kind="visit", on=today)
    visit = a_visit(mia, worker=tom, on=today)
    visit.note = note
    visit.save()
    measure = a_measure(mia, a_goal(a_need(mia, a_concern(mia))))
    page = now_farah.get(reverse("note", args=[mia.pk, note.pk])).content.decode()
    first_tap = f"{reverse('give_number', args=[mia.pk, measure.pk])}?note={note.pk}"
    assert first_tap in page
    form = now_farah.get(first_tap).content.decode()
    assert form.index('class="ms-catch"') < form.index('name="value"')  # the Enter key reaches no number
    assert all(f'name="value" value="{step}"' in form for step in range(11))
    checked = "asked_alone" in form
    now_farah.post(first_tap, sent(who="child", value="7", asked_alone="on", **on(today)))
    reading = Reading.objects.get()
    assert checked
    assert (reading.value, reading.at, reading.note, reading.asked_alone, reading.rater_person) == (
        7,
        "baseline",
        note,
        True,
        mia,
    )
    assert "Numbers" in now_farah.get(reverse("note", args=[mia.pk, note.pk])).content.decode()
    now_farah.post(first_tap, sent(who="child", value="", **on(today)))
    assert Reading.objects.count() == 1
    end = reverse("end_measure", args=[mia.pk, measure.pk])
    assert "?at=end" in now_farah.get(end).content.decode()
    now_farah.post(
        f"{reverse('give_number', args=[mia.pk, measure.pk])}?at=end", sent(who="child", value="8", **on(today))
    )
    assert [one.at for one in measure.readings.order_by("pk")] == ["baseline", "end"]
    now_farah.post(end, sent(because="Our work ends, and Mia is asked no more."))
    measure.refresh_from_db()
    assert measure.ended_on == today


def test_rulers_for_talking_about_change_are_ready_to_be_put_into_their_own_words(browser, mia):
    """Serves: E.05, K6.04"""
    address = reverse("begin_measure", args=[mia.pk])
    assert "how sure i am" in browser.get(address).content.decode()
    page = browser.get(f"{address}?ready=can").content.decode()
    assert "How sure am I that I can do it?" in page
    assert "I know I can" in page


def test_raters_stay_apart_each_with_a_baseline_and_there_is_no_mean(farah, mia, kelly):
    """Serves: K6.08, K6.03, T.08"""
    measure = acts.begin_measure(
        child=mia, asked=acts.Question("How safe do I feel at home?", "scale", low_words="pillow on my ears"), by=farah
    )
    for value, day in ((2, 60), (6, 10)):
        acts.add_reading(measure=measure, number=number(value, day=ago(day), rater_person=mia), by=farah)
    acts.add_reading(measure=measure, number=number(8, rater="parent", rater_person=kelly), by=farah)
    acts.add_reading(measure=measure, number=number(5, rater="school", rater_words="Ms Patel"), by=farah)
    one = shown(measure_of(mia, measure.pk, seen_by=farah), today=TODAY)
    assert [(line.label, line.first_said, line.last_said, line.first.at) for line in one.lines] == [
        ("Mia", "2", "6", "baseline"), ("Kelly", "8", "8", "baseline"), ("Ms Patel", "5", "5", "baseline")
    ]  # fmt: skip
    heads, days = one.table
    assert heads == ["Mia", "Kelly", "Ms Patel"]
    assert days == [(ago(60), ["2", "–", "–"]), (ago(10), ["6", "–", "–"]), (TODAY, ["–", "8", "5"])]
    assert "average" not in str(one.chart)


@pytest.mark.parametrize(
    ("story", "kind", "value", "day", "says"),
    [
        ("eleven of ten", "scale", 11, TODAY, "from 0 to 10"),
        ("half a step", "ladder", 6.5, TODAY, "steps of the scale"),
        ("no such face", "faces", 0, TODAY, "five faces"),
        ("tomorrow", "scale", 5, ahead(1), "future"),
        ("less than nothing", "count", -1, TODAY, "0 or more"),
    ],
)
def test_what_does_not_fit_a_scale_is_refused_with_what_to_do(farah, mia, story, kind, value, day, says):
    measure = acts.begin_measure(child=mia, asked=acts.Question("How is it?", kind, unit="nights"), by=farah)
    with pytest.raises(NotAllowed, match=says):
        acts.add_reading(measure=measure, number=number(value, day=day), by=farah)


def test_a_questionnaire_is_kept_by_name_version_and_scores_and_none_of_its_questions(farah, mia, browser):
    """Serves: K6.01"""
    told = {
        "question": "Strengths questionnaire, parent form",
        "kind": "external",
        "better": "down",
        "version": "",
        "highest": "40",
    }
    assert "which version" in browser.post(reverse("begin_measure", args=[mia.pk]), sent(**told)).content.decode()
    browser.post(reverse("begin_measure", args=[mia.pk]), sent(**told | {"version": "2.1"}))
    measure = Measure.objects.get()
    address = reverse("give_number", args=[mia.pk, measure.pk])
    browser.post(
        address, sent(who="school", who_words="Ms Patel", value="18", parts="worries 6\npeers: 3", **on(TODAY))
    )
    reading = Reading.objects.get()
    assert [(part.name, part.value) for part in reading.parts.all()] == [("worries", 6), ("peers", 3)]
    assert (measure.version, measure.more_is_better, reading.rater_words) == ("2.1", False, "Ms Patel")


def test_a_number_is_put_right_by_who_wrote_it_and_what_stood_there_is_kept(farah, mia):
    measure = a_measure(mia)
    reading = acts.add_reading(measure=measure, number=number(1), by=farah)
    began = version_of(acts.words_of_reading(reading))
    acts.put_right(reading=reading, number=number(7, because="I sleep now."), began_from=began, by=farah)
    reading.refresh_from_db()
    assert (reading.value, reading.because) == (7, "I sleep now.")
    assert [one.value for one in reading.events.order_by("pgh_id")] == [1, 7]
    other = a_worker(called="Tom Reed")
    works_with(other, mia, lead=False)
    with pytest.raises(NotAllowed, match="Whoever wrote a number down"):
        acts.put_right(reading=reading, number=number(2), began_from=began, by=other)


def a_safe_reader(person, channel="in_person"):
    SafeContact.objects.create(person=person, channel=channel, verdict="safe", told_on=ago(20))


def test_an_adult_sees_a_number_only_where_the_child_agreed_for_them_and_nothing_shows_what_is_left_out(
    farah, mia, kelly
):
    """Serves: K6.08, C.01"""
    nan = a_person("Jean Carter")
    measure = a_measure(mia, None, (ago(60), 2), (ago(30), 5), (ago(2), 7))
    a_measure_by_nan = Reading.objects.create(
        measure=measure, on=ago(5), value=9, at="baseline", rater="network", rater_person=nan
    )
    last = measure.readings.get(value=7)
    a_safe_reader(kelly)

    def of_kelly():
        return copy_for(
            measure_of(mia, measure.pk, seen_by=farah), mia, reader=kelly, channel="in_person", seen_by=farah
        )

    assert of_kelly().one is None
    acts.say_who_may_know(reading=last, people=[kelly], by=farah)
    copy = of_kelly().one
    assert [(line.label, [float(each.value) for each in line.numbers]) for line in copy.lines] == [("Mia", [7.0])]
    assert "2" not in {value for _, values in copy.table[1] for value in values}
    assert "Jean" not in str(copy.chart)
    assert a_measure_by_nan.pk not in agreed_with([last], seen_by=farah)
    MustNotKnow.objects.create(about=mia, who=kelly, what="told_us", began_on=ago(1))
    assert of_kelly().one is None
    MustNotKnow.objects.all().delete()
    acts.say_who_may_know(reading=last, people=[], by=farah)
    assert of_kelly().one is None


def test_no_copy_of_what_is_asked_because_of_violence_goes_to_whoever_harms(farah, mia, kelly):
    """Serves: K6.08, K10.06"""
    steve = a_parent_of(mia, called="Steve Hall")
    concern = a_concern(mia, about_violence=True, harmed_adult=kelly)
    measure = a_measure(mia, a_goal(a_need(mia, concern)), (ago(3), 4))
    Tie.objects.create(from_person=steve, to_person=kelly, kind="violence", began_on=ago(300))
    a_safe_reader(steve)
    acts.say_who_may_know(reading=measure.readings.get(), people=[steve], by=farah)
    copy = copy_for(measure_of(mia, measure.pk, seen_by=farah), mia, reader=steve, channel="in_person", seen_by=farah)
    assert copy.one is None
    assert "who harms" in copy.because


def test_better_where_there_is_violence_takes_the_word_of_those_who_were_harmed(mia, now_farah):
    """Serves: K6.08, K6.W1, K10.06"""
    kelly = a_parent_of(mia, called="Kelly Carter")
    goal = a_goal(a_need(mia, a_concern(mia, about_violence=True, harmed_adult=kelly)))
    address = reverse("write_impact", args=[mia.pk, goal.pk])
    today = on(timezone.localdate())
    page = now_farah.get(address).content.decode()
    assert page.index("v-child") < page.index("v-harmed") < page.index("v-worker")
    quiet = {"verdict-worker": "better", "evidence-worker": "No call-outs for ten weeks.", "now_we": "Go on."}
    refused = now_farah.post(address, sent(**today, **quiet)).content.decode()
    assert "the adult who was harmed, asked alone, and the child first" in refused
    assert "No call-outs for ten weeks." in refused
    both = {
        "verdict-child": "better",
        "evidence-child": "“I come home and put my bag down.”",
        "verdict-harmed": "better",
        "evidence-harmed": "An 8.",
    }
    assert now_farah.post(address, sent(**today, **quiet, **both)).status_code == 200
    assert not Impact.objects.exists()
    now_farah.post(address, sent(**today, **quiet, **both, **{"alone-harmed": "on"}))
    assert sorted(Impact.objects.values_list("voice", "asked_alone")) == [
        ("child", False),
        ("harmed_adult", True),
        ("worker", False),
    ]
    assert (
        "Those who were harmed say that it is better."
        in now_farah.get(reverse("measures", args=[mia.pk])).content.decode()
    )


def test_nowhere_does_better_stand_without_the_word_of_those_who_were_harmed(mia, farah, now_farah):
    """What an import left reads as what it is, on every page. Serves: K6.08, K10.06, C.15"""
    today = timezone.localdate()
    kelly = a_parent_of(mia, called="Kelly Carter")
    thread = a_whole_thread(mia, since=ago(300, from_day=today))
    concern = thread.concern
    concern.about_violence, concern.harmed_adult = True, kelly
    concern.save()
    plan = a_plan(mia, since=ago(200, from_day=today)).plan
    holds(plan, thread.goal)
    told = {"child": mia, "goal": thread.goal, "on": ago(2, from_day=today), "verdict": "better", "recorded_by": farah}
    Impact.objects.create(voice="worker", said_by="Farah Aziz", evidence="No call-outs for ten weeks.", **told)
    asks = (
        "Nobody has written what the adult who was harmed, asked alone, says about it. It cannot be called better yet."
    )
    measure = Measure.objects.get(goal=thread.goal)
    pages = {
        name: now_farah.get(reverse(name, args=[mia.pk, *more])).content.decode()
        for name, more in {
            "measures": (), "measure": (measure.pk,), "write_impact": (thread.goal.pk,), "strand_thread": (f"concern-{concern.pk}",),
            "childs_plan": (plan.pk,), "difference": (),
        }.items()
    }  # fmt: skip
    assert [name for name, page in pages.items() if asks not in page] == ["strand_thread"]
    for name in ("measures", "strand_thread"):
        assert "Not called better yet" in pages[name]
        assert "<b>Better</b>" not in pages[name]
    assert "Farah Aziz, " not in pages["difference"]
    resolving = now_farah.get(reverse("move_concern", args=[mia.pk, concern.pk, "resolved"])).content.decode()
    assert "Ask the adult who was harmed, alone, and the children" in resolving


def test_a_goal_that_does_not_move_asks_why_changes_the_day_and_leads_up_the_ladder(mia, now_farah):
    """Serves: K5.03, K6.00, K6.02b, K6.W2"""
    today = timezone.localdate()
    thread = a_whole_thread(mia, since=ago(300, from_day=today), readings=(3, 3, 3))
    thread.goal.change_by = ago(10, from_day=today)
    thread.goal.save()
    page = now_farah.get(reverse("measures", args=[mia.pk])).content.decode()
    assert "and has not come" in page
    assert "what do the child and family say" in page
    assert "/standing-still/" in page
    later = ahead(60, from_day=today)
    told = {
        "why": "The evenings are as before.", "said_child": "Nobody asked Steve.", "we_tried": "Calls at four, when he is at work.",
        "we_change": "We see him at six.", "change_by_day": later.day, "change_by_month": later.month, "change_by_year": later.year,
    }  # fmt: skip
    now_farah.post(reverse("analyse", args=[mia.pk, thread.goal.pk]), sent(**told))
    thread.goal.refresh_from_db()
    assert (Analysis.objects.get().we_change, thread.goal.change_by) == ("We see him at six.", later)
    after = now_farah.get(reverse("measures", args=[mia.pk])).content.decode()
    assert "and has not come" not in after
    assert "Nobody asked Steve." in after
    other = a_child("Ada Fenn")
    with pytest.raises(NotAllowed, match="not this child"):
        impact_acts.analyse(child=other, goal=thread.goal, why="x", we_change="y", by=_worker_of(other))


def _worker_of(child):
    worker = a_worker(called="Iris Holm")
    works_with(worker, child)
    return worker


def test_small_changes_the_effect_of_us_and_what_we_tried_have_their_own_place(browser, farah, mia):
    """Serves: K6.05, K6.06, K6.07"""
    day = on(TODAY)
    browser.post(reverse("small_change", args=[mia.pk]), sent(words="Aisha came for tea.", said_by="Mia", **day))
    refused = browser.post(
        reverse("effect_of_us", args=[mia.pk]), sent(voice="child", bad="They took me out of art.", **day)
    ).content.decode()
    assert "what we do differently" in refused
    browser.post(
        reverse("effect_of_us", args=[mia.pk]),
        sent(voice="child", bad="They took me out of art.", we_change="We come at four.", **day),
    )
    refused = browser.post(
        reverse("what_we_tried", args=[mia.pk]), sent(tried="Three letters.", next="")
    ).content.decode()
    assert "What do we try differently?" in refused
    browser.post(
        reverse("what_we_tried", args=[mia.pk]),
        sent(tried="Three letters.", in_the_way="He cannot read them.", next="We ring at six."),
    )
    page = browser.get(reverse("measures", args=[mia.pk])).content.decode()
    assert all(words in page for words in ("Aisha came for tea.", "We come at four.", "He cannot read them."))
    assert (SmallChange.objects.count(), EffectOfUs.objects.count(), Tried.objects.count()) == (1, 1, 1)


def test_the_difference_goes_where_things_are_now_in_one_step(mia, now_farah):
    """Serves: K6.09, K6.03"""
    a_whole_thread(mia, since=ago(300, from_day=timezone.localdate()))
    address = reverse("difference", args=[mia.pk])
    page = now_farah.get(address).content.decode()
    assert "How safe do I feel at home? Mia went from 2 on" in page
    began = page.split('name="began_from" value="')[1].split('"')[0]
    answer = now_farah.post(address, sent(words="Mia went from 2 to 7.", began_from=began))
    assert answer.url == f"{reverse('where_things_are', args=[mia.pk])}#change"
    assert Summary.objects.get(block="change").words == "Mia went from 2 to 7."
    stale = now_farah.post(address, sent(words="Something else.", began_from=began)).content.decode()
    assert "What stands there now" in stale
    assert Summary.objects.count() == 1


def test_the_page_costs_the_same_however_many_numbers_and_names_nobody_who_is_locked(
    browser, farah, mia, django_assert_max_num_queries
):
    """Serves: K6.00"""
    for at in range(6):
        thread = a_whole_thread(mia)
        for day in range(30):
            Reading.objects.create(
                measure=thread.measure, on=ago(day), value=at, at="repeat", rater="child", rater_person=mia
            )
    hidden = a_person("Wrenna Quillfeather")
    Reading.objects.create(
        measure=thread.measure, on=TODAY, value=4, at="baseline", rater="parent", rater_person=hidden
    )
    a_lock(hidden, keeps_out=(farah,))
    with django_assert_max_num_queries(60):
        page = browser.get(reverse("measures", args=[mia.pk])).content.decode()
    one = browser.get(reverse("measure", args=[mia.pk, thread.measure.pk])).content.decode()
    assert "Wrenna" not in page + one
    assert "A parent" in one
    assert LogEntry.objects.filter(person_id=mia.pk, did="opened").exists()
