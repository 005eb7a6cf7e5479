"""Finds people for a question: two looks at the database for names, one more for each of address, number and parent.

The first look asks the vocabulary which words are near the typed ones; the second looks people up under pairs of those
words. What comes back (never more than a hundred names) is judged here, with reasons. Hidden people are left out inside
every query, before its limit, as whoever is found through them is: a child is not found by the name of a hidden parent.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db import connection

from goldenthread.people.matching import lookups
from goldenthread.people.matching.asking import Question
from goldenthread.people.matching.candidates import LookUp, look_up, near_days, sought, street_keys, words_of
from goldenthread.people.matching.dates import Span, likeliest
from goldenthread.people.matching.likeness import likeness
from goldenthread.people.matching.places import without_the_house
from goldenthread.people.matching.scoring import HeldName, Verdict, date_nearness, name_verdict, together

GOOD_ENOUGH = 0.5
AS_PARENT = 0.7
SURE_OF_PARENT = 0.9
MOST_PARENTS = 5
PLACE_COUNTS = 0.25
LIVED_THERE = 0.85
MISTYPED_NUMBER = 0.9


@dataclass(frozen=True, slots=True)
class Match:
    """One person found: how sure (0 to 1), the reasons in words, the weightiest first, and whoever a reason names (for the log)."""

    person_id: int
    score: float
    reasons: tuple[str, ...]
    through: tuple[int, ...] = ()


def find(asked: Question, *, hidden: Sequence[int] = (), limit: int = 20, as_of: date) -> list[Match]:
    """The people who answer a question best, at most `limit`, none of them hidden, best first.

    `hidden` are the people locked away from whoever asks: left out before any limit, so that nothing shows they are there.
    Where two answer equally well, the younger comes first.
    """
    away = list(hidden)
    with connection.cursor() as cursor:
        found = _by_names(cursor, asked, away, as_of)
        if asked.place:
            found = _with_place(cursor, asked, found, away)
        if asked.numbers:
            _merge(found, _by_numbers(cursor, asked, away))
        if asked.parent:
            found = _with_parent(cursor, asked, found, away, as_of)
        elif not asked.born and not asked.place and len(asked.names) > 1:
            sure = sorted(
                (one for one in found.items() if one[1].score >= SURE_OF_PARENT),
                key=lambda one: (-one[1].score, one[0]),
            )
            _merge(found, _children_of(cursor, dict(sure[:MOST_PARENTS]), away, worth=AS_PARENT))
    ranked = sorted(found.items(), key=lambda one: -round(one[1].score, 4))
    return [
        Match(person_id, round(one.score, 4), one.reasons, one.through)
        for person_id, one in ranked[:limit]
        if one.score >= GOOD_ENOUGH
    ]


def _merge(found: dict[int, Verdict], more: dict[int, Verdict]) -> None:
    """Keep the better verdict on each person."""
    for person_id, one in more.items():
        if person_id not in found or one.score > found[person_id].score:
            found[person_id] = one


def _by_names(cursor: Any, asked: Question, away: list[int], as_of: date) -> dict[int, Verdict]:
    """People by their names, dates of birth and ages."""
    if asked.names:
        offered = _vocabulary(cursor, sought(words_of(asked)))
        rows = _rows(cursor, look_up(asked, offered, as_of=as_of), away)
    elif asked.born or (asked.age is not None and not asked.place) or asked.born_in:
        spans = [Span(day, day) for day in likeliest(asked.born)] if asked.born else near_days(asked, as_of=as_of)
        cursor.execute(lookups.BORN, [_days(spans), away])
        rows = cursor.fetchall()
    else:
        return {}
    judged: dict[tuple[str, str, str], Verdict | None] = {}
    found: dict[int, Verdict] = {}
    for person_id, kind, given, family, born_on, due_on in rows:
        written = (given, family, kind)
        if written not in judged:
            judged[written] = name_verdict(asked, HeldName(*written)) if asked.names else None
        by_date = date_nearness(asked, born_on=born_on, due_on=due_on, as_of=as_of)
        _merge(found, {person_id: together(asked, judged[written], by_date)})
    return found


def _vocabulary(cursor: Any, keys: list[tuple[str, int]]) -> dict[str, set[str]]:
    """For each typed word, the words of the vocabulary that share a key with it."""
    cursor.execute(lookups.WORDS, [_texts(word for word, _ in keys), _numbers(key for _, key in keys)])
    offered: dict[str, set[str]] = {}
    for typed, word in cursor.fetchall():
        offered.setdefault(typed, set()).add(word)
    return offered


def _rows(cursor: Any, wanted: LookUp, away: list[int]) -> list[tuple[Any, ...]]:
    """The names found under what is wanted."""
    pairs, starts, alone, typed = wanted.pairs, wanted.beginnings, wanted.alone, wanted.typed
    cursor.execute(lookups.NAMES, [
        _texts(one[0] for one in pairs), _texts(one[1] for one in pairs), _numbers(f"{one[2]:.3f}" for one in pairs),
        _texts(one[0] for one in starts), _texts(one[1] for one in starts), [one[2] for one in starts],
        _numbers(f"{one[3]:.3f}" for one in starts), _texts(one[0] for one in alone), _numbers(f"{one[1]:.3f}" for one in alone),
        _numbers(wanted.likeliest), _texts(one[0] for one in typed), _texts(one[1] for one in typed), _days(wanted.near), away,
    ])  # fmt: skip
    return cursor.fetchall()


def _texts(words: Any) -> str:
    """Words as a PostgreSQL array in one piece of text. Tidied words are letters and spaces only."""
    return "{" + ",".join(f'"{word}"' for word in words) + "}"


def _numbers(values: Any) -> str:
    return "{" + ",".join(map(str, values)) + "}"


def _days(spans: Any) -> str | None:
    return None if spans is None else "{" + ",".join(f"[{span.first},{span.last}]" for span in spans) + "}"


def _with_place(cursor: Any, asked: Question, found: dict[int, Verdict], away: list[int]) -> dict[int, Verdict]:
    """People by where they live: the place alone answers a question about a place, and strengthens a name."""
    there = _by_place(cursor, asked, list(found), away)
    if not asked.place or (asked.names and not asked.place.number and not asked.place.postcode):
        _merge(found, there)
        return found
    if not asked.names and not asked.born and asked.age is None:
        return there
    combined = {}
    for person_id in found.keys() | there.keys():
        named, living = found.get(person_id), there.get(person_id)
        score = (1 - PLACE_COUNTS) * (named.score if named else 0.4) + PLACE_COUNTS * (living.score if living else 0)
        combined[person_id] = Verdict(score, (named.reasons if named else ()) + (living.reasons if living else ()))
    return combined


def _by_place(cursor: Any, asked: Question, among: list[int], away: list[int]) -> dict[int, Verdict]:
    place = asked.place
    assert place is not None
    streets = {place.street: 1.0} if place.street else {}
    if place.street:
        offered = _vocabulary(cursor, [(place.street, key) for key in street_keys(place.street)])
        streets |= {
            word: how.score
            for word in offered.get(place.street, ())
            if (how := likeness(place.street, word, is_given=False)).how
        }
    only_among = among if asked.names and not (place.street or place.whole_postcode) else None
    cursor.execute(lookups.PLACES, {
        "streets": list(streets), "begins": place.street, "number": place.number, "postcode": place.postcode,
        "whole": place.whole_postcode, "hidden": away, "among": only_among,
    })  # fmt: skip
    found: dict[int, Verdict] = {}
    for person_id, lines, postcode, ended, number, street in cursor.fetchall():
        shown = without_the_house(lines.split("\n")[0]) if place.street else postcode.split(" ")[0]
        score = streets.get(street, 0.8) if place.street else 1.0
        score *= (1.0 if not place.number or number == place.number else 0.7) * (LIVED_THERE if ended else 1.0)
        _merge(
            found,
            {person_id: Verdict(score, (f"{'lived' if ended else 'lives'} in {shown}" if shown else "their address",))},
        )
    return found


def _by_numbers(cursor: Any, asked: Question, away: list[int]) -> dict[int, Verdict]:
    """People by the number some system knows them by, exactly or with one digit wrong."""
    variants = {variant: typed for typed in asked.numbers for variant in lookups.mistyped(typed)} | {
        typed: typed for typed in asked.numbers
    }
    cursor.execute(lookups.IDENTIFIERS, [list(variants), away])
    found: dict[int, Verdict] = {}
    for person_id, scheme, value in cursor.fetchall():
        called = lookups.SCHEMES.get(scheme, "number")
        same = value.upper() in asked.numbers
        reason = f"{called} {value}" if same else f"{called} {value}, you typed {variants[value.upper()]}"
        _merge(found, {person_id: Verdict(1.0 if same else MISTYPED_NUMBER, (reason,))})
    return found


def _with_parent(
    cursor: Any, asked: Question, found: dict[int, Verdict], away: list[int], as_of: date
) -> dict[int, Verdict]:
    """Children of the parent named; where the child's own name was typed too, both must answer."""
    parents = _by_names(cursor, Question(names=asked.parent), away, as_of)
    surest = dict(sorted(parents.items(), key=lambda one: -one[1].score)[:30])
    children = _children_of(cursor, surest, away, worth=1.0)
    if not asked.names and not asked.born and asked.age is None:
        return children
    both = {}
    for person_id, one in found.items():
        of = children.get(person_id)
        both[person_id] = Verdict(
            0.7 * one.score + 0.3 * (of.score if of else 0.3),
            one.reasons + (of.reasons if of else ()),
            of.through if of else (),
        )
    for person_id in children.keys() - found.keys():
        both[person_id] = replace(children[person_id], score=0.6 * children[person_id].score)
    return both


def _children_of(cursor: Any, parents: dict[int, Verdict], away: list[int], *, worth: float) -> dict[int, Verdict]:
    """The children of people found, with the parent's name as the reason."""
    if not parents:
        return {}
    cursor.execute(lookups.CHILDREN, [list(parents), away])
    found: dict[int, Verdict] = {}
    for child_id, parent_id, kind, shown in cursor.fetchall():
        _merge(
            found,
            {
                child_id: Verdict(
                    worth * parents[parent_id].score, (f"{lookups.PARENTS.get(kind, 'parent')}: {shown}",), (parent_id,)
                )
            },
        )
    return found
