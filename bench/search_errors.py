"""The ways people mistype a search, each made on purpose from a made-up person. `None` where it cannot be made from this one."""

import random
from collections.abc import Callable
from datetime import date

from made_up_names import MadeUp

from goldenthread.people.matching.dates import a_date
from goldenthread.people.matching.nicknames import SHORT_FOR, stands_for

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def edit(word: str, chance: random.Random) -> str:
    """The word with one letter changed, left out, added, or swapped with its neighbour."""
    while True:
        at, letter = chance.randrange(len(word)), chance.choice(LETTERS)
        done = chance.choice((
            word[:at] + letter + word[at + 1 :], word[:at] + word[at + 1 :], word[:at] + letter + word[at:],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
        ))  # fmt: skip
        if done.lower() != word.lower() and done.isalpha() and len(done) > 1:
            return done


def typed(given: str, family: str, born: date | None = None) -> str:
    """The question as somebody types it."""
    return f"{given} {family}" + (f" {born:%d/%m/%Y}" if born else "")


def exact(person: MadeUp, chance: random.Random) -> str | None:
    """No mistake."""
    return typed(person.given, person.family, person.born_on)


def one_edit(person: MadeUp, chance: random.Random) -> str | None:
    """One letter wrong, in the given or the family name."""
    given, family = _single(person)
    if chance.random() < 0.5:
        return typed(edit(given, chance), family, person.born_on)
    return typed(given, edit(family, chance), person.born_on)


def two_edits(person: MadeUp, chance: random.Random) -> str | None:
    """Half with one in each name, half with both in the family name, where it has at least five letters."""
    given, family = _single(person)
    if chance.random() < 0.5:
        return typed(edit(given, chance), edit(family, chance), person.born_on)
    return typed(given, edit(edit(family, chance), chance), person.born_on) if len(family) > 4 else None


def swapped(person: MadeUp, chance: random.Random) -> str | None:
    """Family name first."""
    return typed(person.family, person.given, person.born_on)


def nickname(person: MadeUp, chance: random.Random) -> str | None:
    """A short form in place of the full given name."""
    given, family = _single(person)
    short = sorted(name for name, surely in stands_for(given.lower()).items() if surely == SHORT_FOR)
    return typed(chance.choice(short), family, person.born_on) if short else None


def shortened(person: MadeUp, chance: random.Random) -> str | None:
    """The first three or four letters of the given name."""
    given, family = _single(person)
    return typed(given[: chance.choice((3, 4))], family, person.born_on) if len(given) > 5 else None


def former_name(person: MadeUp, chance: random.Random) -> str | None:
    """The family name they had before."""
    return typed(_single(person)[0], person.former, person.born_on) if person.former else None


def half_of_double(person: MadeUp, chance: random.Random) -> str | None:
    """One half of a double-barrelled family name."""
    if "-" not in person.family:
        return None
    return typed(_single(person)[0], chance.choice(person.family.split("-")), person.born_on)


def day_month_swapped(person: MadeUp, chance: random.Random) -> str | None:
    """Day and month the other way round."""
    turned = a_date(person.born_on.year, person.born_on.day, person.born_on.month)
    return typed(person.given, person.family, turned) if turned and turned != person.born_on else None


def wrong_digit_in_date(person: MadeUp, chance: random.Random) -> str | None:
    """One digit of the date of birth wrong."""
    digits = f"{person.born_on:%d%m%Y}"
    at = chance.choice((0, 1, 2, 3, 6, 7))
    changed = digits[:at] + str((int(digits[at]) + chance.randrange(1, 10)) % 10) + digits[at + 1 :]
    born = a_date(int(changed[4:]), int(changed[2:4]), int(changed[:2]))
    return typed(person.given, person.family, born) if born else None


def no_date(person: MadeUp, chance: random.Random) -> str | None:
    """Names right, no date of birth."""
    return typed(person.given, person.family)


def no_date_one_edit(person: MadeUp, chance: random.Random) -> str | None:
    """One letter wrong, no date of birth."""
    given, family = _single(person)
    return typed(given, edit(family, chance)) if chance.random() < 0.5 else typed(edit(given, chance), family)


def no_date_two_edits(person: MadeUp, chance: random.Random) -> str | None:
    """A letter wrong in each name, no date of birth."""
    given, family = _single(person)
    return typed(edit(given, chance), edit(family, chance))


def _single(person: MadeUp) -> tuple[str, str]:
    return person.given.split()[0], person.family.replace("O'", "").split("-")[0]


KINDS: dict[str, Callable[[MadeUp, random.Random], str | None]] = {
    made.__name__: made
    for made in (
        exact, one_edit, two_edits, swapped, nickname, shortened, former_name, half_of_double, day_month_swapped, wrong_digit_in_date,
        no_date, no_date_one_edit, no_date_two_edits,
    )
}  # fmt: skip
