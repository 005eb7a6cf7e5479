"""The thread, the charts and the time line say in words what they show."""

import itertools
import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.design.pictures import charts, thread, timeline
from goldenthread.design.pictures.colours import GOLD, RED
from goldenthread.design.pictures.lettering import width_of
from goldenthread.design.pictures.svg import Svg

H, M, N = thread.Bead.HELD, thread.Bead.MISSING, thread.Bead.NOT_YET
MIA = charts.Rater("Mia", (charts.Score(date(2025, 3, 12), 2), charts.Score(date(2025, 10, 22), 7)), is_child=True)
MUM = charts.Rater("Mum", (charts.Score(date(2025, 8, 6), 5),))


@pytest.mark.parametrize(("story", "beads", "between"), [
    ("whole", [H, H, H], ["rope", "rope", "rope"]),
    ("breaks after the second bead", [H, H, M], ["rope", "rope", "frays out"]),
    ("a missing middle", [H, M, H], ["rope", "frays out", "frays in"]),
    ("never begun", [M, M, H], ["broken", "broken", "frays in"]),
    ("not come that far yet", [H, N, N], ["rope", "not yet", "not yet"]),
])  # fmt: skip
def test_the_thread_holds_frays_or_waits(story: str, beads: list[thread.Bead], between: list[str]) -> None:
    assert [stretch.value for stretch in thread.stretches(beads)] == between


def test_red_is_only_in_a_thread_that_is_broken() -> None:
    assert RED not in thread.wide([H, H, H, H, H], met=True) + thread.wide([H, H, N, N, N])
    broken = thread.wide([H, H, H, M, M])
    assert RED in broken
    assert GOLD in broken


def test_a_need_that_was_met_is_tied_with_a_knot() -> None:
    assert thread.wide([H] * 5, met=True).count("<rect") == 1
    assert thread.wide([H] * 5).count("<rect") == 0
    assert thread.wide([H, H, H, H, M], met=True).count("<rect") == 0, "a broken thread is never knotted"


@pytest.mark.parametrize("beads", list(itertools.product([H, M, N], repeat=3)))
def test_the_tall_thread_has_a_piece_for_every_card(beads: tuple[thread.Bead, ...]) -> None:
    pieces = thread.tall(beads)
    assert len(pieces) == 3
    assert all('aria-hidden="true"' in piece for piece in pieces)


def test_the_child_is_named_first_and_a_long_silence_is_said() -> None:
    said = charts.in_words([MUM, MIA], asked_until=date(2025, 11, 21), goal=8)
    assert said == [
        "Mia: from 2 on 12 March 2025 to 7 on 22 October 2025.",
        "Mum: 5 on 6 August 2025, asked once. Not asked since 6 August 2025.",
        "Goal: 8.",
    ]


@pytest.mark.parametrize(("story", "today", "silent"), [
    ("eight weeks to the day", date(2025, 10, 1), False),
    ("a day more", date(2025, 10, 2), True),
])  # fmt: skip
def test_a_gap_of_more_than_eight_weeks_is_part_of_the_story(story: str, today: date, silent: bool) -> None:
    assert ("Not asked since" in charts.in_words([MUM], asked_until=today)[0]) is silent


def test_the_table_has_a_dash_where_somebody_was_not_asked() -> None:
    headings, rows = charts.rows([MUM, MIA])
    assert headings == ["Mia", "Mum"]
    assert rows == [(date(2025, 3, 12), ["2", "–"]), (date(2025, 8, 6), ["–", "5"]), (date(2025, 10, 22), ["7", "–"])]


def test_labels_at_the_lines_ends_do_not_meet() -> None:
    same = [charts.Rater(f"Rater {i}", (charts.Score(date(2025, 5, 1), 8),), is_child=i == 0) for i in range(5)]
    svg = charts.scaling(same, key="s", title="t", asked_until=date(2025, 6, 1), goal=8)
    heights = sorted(
        float(y) for y in re.findall(r'y="([\d.]+)" font-weight="700" fill="#[0-9a-f]+">(?:Rater|Goal)', svg)
    )
    assert len(heights) == 6
    assert all(b - a >= charts.LABEL_APART - 0.2 for a, b in itertools.pairwise(heights))


START = date(2024, 1, 1)
EVENTS = st.lists(st.tuples(st.integers(0, 700), st.text("abcdef ", min_size=1, max_size=40)), min_size=1, max_size=18)


def lanes(svg: Svg) -> dict[str, list[tuple[float, float]]]:
    """From where to where each event's words run, by the height they stand at."""
    found: dict[str, list[tuple[float, float]]] = {}
    words = re.findall(r'<text x="([\d.]+)" y="([\d.]+)"( text-anchor="end")? font-size="12.5">([^<]*)</text>', svg)
    for x, y, end, label in words:
        width = width_of(label, timeline.EVENT_SIZE)
        left = float(x) - width if end else float(x)
        found.setdefault(y, []).append((left, left + width))
    return found


@settings(max_examples=80, deadline=None)
@given(EVENTS)
def test_the_words_of_events_never_overlap(drawn: list[tuple[int, str]]) -> None:
    events = [timeline.Event(START + timedelta(days=days), label.strip() or "x") for days, label in drawn]
    svg = timeline.wide([], events, key="t", title="t", start=START, end=START + timedelta(days=700))
    found = {y: spans for y, spans in lanes(svg).items() if float(y) > 40}
    assert sum(map(len, found.values())) == len(events)
    for spans in found.values():
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(sorted(spans)))


def test_the_words_of_a_late_event_stay_inside_the_chart() -> None:
    """What begins on the last day is named to the left of its line, so that it covers nobody's name at the end of theirs."""
    mia = charts.Rater("Mia", (charts.Score(START, 2), charts.Score(START + timedelta(days=300), 7)), is_child=True)
    last = charts.Event(START + timedelta(days=300), "Family network plan")
    svg = str(charts.scaling([mia], key="s", title="t", asked_until=last.on, events=[last]))
    at = float(re.search(r'<text[^>]*\bx="([\d.]+)"[^>]*>Family network plan', svg).group(1))  # type: ignore[union-attr]
    line = float(re.findall(r'd="M([\d.]+) [\d.]+V', svg)[-1])
    assert at + width_of("Family network plan", 12) <= line


def test_plan_legal_status_and_home_are_told_apart() -> None:
    """Serves: K10.00"""
    plan = timeline.Band("Plan", (timeline.Span(date(2025, 8, 6), None, "Child in need"),))
    said = timeline.in_words([plan, timeline.Band("Legal status", ())], [timeline.Event(date(2025, 8, 6), "Review")])
    assert said == [
        "Plan: Child in need, 6 August 2025 to now.",
        "Legal status: nothing recorded.",
        "6 August 2025: Review.",
    ]
