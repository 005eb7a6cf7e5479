"""What must hold of any thread at all, however tangled. Serves: K10.00, K10.W1, K10.W2"""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.practice.thread.breaks import begun, drift
from goldenthread.practice.thread.facts import (
    ChildThread,
    ClosingFact,
    ConcernFact,
    GoalFact,
    ImpactFact,
    MeasureFact,
    NeedFact,
    ReadingFact,
    StepFact,
    Verdict,
    Voice,
    WishFact,
)
from goldenthread.practice.thread.order import nearest_to_going_wrong
from goldenthread.practice.thread.shape import BeadKind, BeadState, Break, BreakCode, Progress
from goldenthread.practice.thread.strands import strands

DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
PERHAPS = st.none() | DAYS
IDS = ["1", "2", "3", "4"]
SOME = st.lists(st.sampled_from(IDS), max_size=3, unique=True).map(tuple)
STATUSES = st.sampled_from(["live", "on_hold", "passed_on", "accepted", "resolved"])


def some_of(kind, **fields):
    return st.lists(st.sampled_from(IDS), max_size=4, unique=True).flatmap(
        lambda ids: st.tuples(*(st.builds(kind, id=st.just(one), **fields) for one in ids))
    )


WORDS = st.sampled_from(["", "some words"])
READINGS = st.lists(
    st.builds(ReadingFact, id=st.just("r"), value=st.integers(0, 10), on=DAYS, voice=st.sampled_from(Voice),
              asked_alone=st.booleans()), max_size=5).map(tuple)  # fmt: skip
THREADS = st.builds(
    ChildThread, child_id=st.just("a child"), closed_on=PERHAPS,
    concerns=some_of(ConcernFact, words=WORDS, raised_on=DAYS, source=WORDS, short_name=WORDS, from_census=st.booleans(),
                     violence=st.booleans(), harmed_adult=st.booleans(), status=STATUSES, status_on=PERHAPS, because=WORDS,
                     review_on=PERHAPS, evidence=WORDS, passed_to=WORDS, merged_into=st.sampled_from(["", "9", *IDS])),
    wishes=some_of(WishFact, words=WORDS, said_on=DAYS, source=WORDS, acted_on=PERHAPS, told_back_on=PERHAPS,
                   verdict=st.none() | st.sampled_from(Verdict)),
    needs=some_of(NeedFact, words=WORDS, found_on=DAYS, source=WORDS, concern_ids=SOME, wish_ids=SOME,
                  from_census=st.booleans()),
    goals=some_of(GoalFact, words=WORDS, agreed_on=DAYS, whose=WORDS, need_ids=SOME, wish_ids=SOME, from_census=st.booleans()),
    steps=some_of(StepFact, words=WORDS, agreed_on=DAYS, goal_ids=SOME, wish_ids=SOME, owner=WORDS, starts_on=PERHAPS,
                  started_on=PERHAPS, due_on=PERHAPS, status_on=PERHAPS,
                  status=st.sampled_from(["draft", "live", "done", "not_done", "changed"]), from_census=st.booleans()),
    measures=some_of(MeasureFact, words=WORDS, goal_ids=SOME, readings=READINGS, higher_is_better=st.booleans(),
                     target=st.none() | st.integers(0, 10)),
    impacts=st.lists(st.builds(ImpactFact, id=st.just("i"), goal_id=st.sampled_from(IDS), on=DAYS,
                               voice=st.sampled_from(Voice), verdict=st.sampled_from(Verdict), asked_alone=st.booleans()),
                     max_size=4).map(tuple),
    closings=st.lists(st.builds(ClosingFact, concern_id=st.sampled_from(IDS), on=DAYS, words=WORDS), max_size=2).map(tuple),
)  # fmt: skip

a_few = settings(max_examples=60, deadline=None)


@a_few
@given(thread=THREADS, on=DAYS)
def test_every_worry_is_in_exactly_one_strand_and_so_is_every_wish(thread, on):
    found = strands(thread, on)
    assert sorted(one for strand in found for one in strand.concern_ids) == sorted(one.id for one in thread.concerns)
    assert sorted(strand.wish_id for strand in found if strand.wish_id) == sorted(one.id for one in thread.wishes)
    assert len({strand.id for strand in found}) == len(found)


@a_few
@given(thread=THREADS, on=DAYS)
def test_every_strand_has_its_five_beads_and_its_breaks_show_in_them(thread, on):
    for strand in strands(thread, on):
        assert [bead.kind for bead in strand.beads] == list(BeadKind)
        torn = {bead.kind for bead in strand.beads if bead.state in (BeadState.FRAYED, BeadState.MISSING)}
        assert torn == {one.where for one in strand.breaks}
        assert all(one.says and one.mend and one.since <= on for one in strand.breaks)


@a_few
@given(thread=THREADS, on=DAYS, later=st.integers(1, 400))
def test_a_break_never_mends_itself_with_time(thread, on, later):
    now, then = strands(thread, on), strands(thread, on + timedelta(days=later))
    for strand, same in zip(now, then, strict=True):
        past_their_day = {one.fact_id for one in same.breaks if one.code is BreakCode.STEP_LATE}
        for gone in set(strand.breaks) - set(same.breaks):
            # that a step had not started is no news once its day has passed: the thread is broken at the same step
            assert gone.code is BreakCode.STEP_NOT_STARTED
            assert gone.fact_id in past_their_day
    stored: dict[str, list[Break]] = {}
    for name, one in drift(thread):
        stored.setdefault(name, []).append(one)
    kept = {(name, one) for name, breaks in stored.items() for one in begun(tuple(breaks), on=on)}
    assert kept == {(strand.id, one) for strand in now for one in strand.breaks}


def test_a_step_that_never_started_is_behind_until_its_day_and_late_from_the_day_after():
    """Agreed on 1 January to start that day and to be done by the 16th: two weeks later it should have started; on the 17th it is late, once."""
    day = date(2024, 1, 1)
    step = StepFact(
        id="2",
        words="",
        agreed_on=day,
        wish_ids=("1",),
        owner="Nan",
        starts_on=day,
        due_on=date(2024, 1, 16),
        status="live",
    )
    thread = ChildThread(
        child_id="1",
        wishes=(WishFact(id="1", words="", said_on=day, source="", told_back_on=day, verdict=Verdict.BETTER),),
        steps=(step,),
    )
    codes = {
        on.day: [one.code for one in strands(thread, on)[0].breaks] for on in (date(2024, 1, d) for d in (15, 16, 17))
    }
    assert codes == {15: [], 16: [BreakCode.STEP_NOT_STARTED], 17: [BreakCode.STEP_LATE]}


@a_few
@given(thread=THREADS, on=DAYS)
def test_violence_never_reads_as_better_without_the_child(thread, on):
    asked = {one.goal_id for one in thread.impacts if one.voice is Voice.CHILD} | {
        goal
        for measure in thread.measures
        for goal in measure.goal_ids
        if any(one.voice is Voice.CHILD for one in measure.readings)
    }
    for strand in strands(thread, on):
        if strand.violence and not asked:
            assert strand.progress not in (Progress.GETTING_THERE, Progress.MET)


@a_few
@given(thread=THREADS, on=DAYS)
def test_sorting_loses_nothing_and_puts_what_is_met_behind_what_is_broken(thread, on):
    found = strands(thread, on)
    in_order = nearest_to_going_wrong(found)
    assert sorted(one.id for one in in_order) == sorted(one.id for one in found)
    places = [
        list(Progress).index(one.progress)
        for one in in_order
        if not any(each.code is BreakCode.NEVER_ANSWERED for each in one.breaks)
    ]
    assert places == sorted(places)
