"""The rule of safe contact, on facts alone: no database, no clock.

What is not known is never taken for safe: by post, voice message, text, e-mail, link, meeting or shared screen nothing goes to somebody
until they have been asked, alone, whether it is safe. A call, a visit or a talk may be made, to ask.

Counting: something is in force from its day until the day before it ends. A review that is overdue weakens nothing; it is pointed out.
Reading:  whoever lives with a person may come to see their post, hear their messages and look at a shared screen; and may come to know what
          that person is told about anybody else. So a letter to a home is judged for all who live there.

Serves: K9.09
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from goldenthread.access.permits import Permit
from goldenthread.people.contact_models import Channel, MustNotKnow, SafeContact
from goldenthread.people.reaching.lines import OWN, Line, Says, holds_name, holds_value

What, Verdict = MustNotKnow.What, SafeContact.Verdict

MAY_ASK_BY = frozenset({Channel.PHONE, Channel.IN_PERSON, Channel.VISIT})
"""Ways in which a person can be asked what is safe, before anybody knows."""

SEEN_AT_HOME = frozenset({Channel.LETTER, Channel.VISIT, Channel.VOICEMAIL, Channel.SCREEN})
"""Ways that others in the home see or hear of."""

TOGETHER = frozenset({Channel.MEETING, Channel.SCREEN})

ASK_FIRST_HOW = "Nobody has asked yet whether this is safe. Ask that first, and say nothing else until you know that they are alone."


@dataclass(frozen=True)
class Said:
    """What was last said about one way of reaching one person."""

    verdict: str
    how: str = ""
    ask_alone: bool = False
    overdue: bool = False


@dataclass(frozen=True)
class Kept:
    """Somebody (`who`) who must not come to know something about somebody (`about`)."""

    about: int
    who: int
    what: str
    address: int | None = None
    overdue: bool = False


@dataclass(frozen=True)
class Home:
    """A place: how it reads in words, who lives there, whether it is protected, and who must have no post there."""

    address: int
    values: tuple[str, ...]
    residents: frozenset[int]
    protected: bool = False
    no_post_for: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Circle:
    """Everything the rule needs to know about the people concerned, by their numbers."""

    said: dict[tuple[int, str], Said] = field(default_factory=dict)
    kept: tuple[Kept, ...] = ()
    homes: tuple[Home, ...] = ()
    lives_with: dict[int, frozenset[int]] = field(default_factory=dict)
    names: dict[int, tuple[str, ...]] = field(default_factory=dict)
    schools: dict[int, str] = field(default_factory=dict)
    hurt: frozenset[frozenset[int]] = frozenset()
    died: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Reach(Permit):
    """Whether somebody may be reached in a way, and if so how: in words, alone or not, and whether it is time to ask again."""

    how: str = ""
    alone: bool = False
    ask_again: bool = False


def reach(
    recipient: int, *, channel: str, circle: Circle, carrying: Iterable[Line] = (), to_address: int | None = None,
    with_others: frozenset[int] = frozenset(),
) -> Reach:  # fmt: skip
    """Whether this may go to this person in this way, with the reason or the instructions."""
    because = (
        _not_to_be_reached(recipient, channel, circle)
        or _wrong_door(recipient, channel, circle, to_address)
        or _seen_by_whom_it_must_not(recipient, channel, circle, to_address)
        or _not_together(recipient, channel, circle, with_others)
        or _carries_too_much(recipient, channel, circle, to_address, with_others, carrying)
    )
    said = circle.said.get((recipient, channel))
    ask_again = bool(said and said.overdue) or any(row.overdue for row in circle.kept if row.about == recipient)
    if because:
        return Reach(granted=False, because=because, ask_again=ask_again)
    if said is None:
        return Reach(granted=True, how=ASK_FIRST_HOW, alone=True, ask_again=True)
    return Reach(granted=True, how=said.how, alone=said.ask_alone, ask_again=ask_again)


def _not_to_be_reached(recipient: int, channel: str, circle: Circle) -> str:
    if recipient in circle.died:
        return "This person has died."
    said = circle.said.get((recipient, channel))
    if said is None:
        return (
            ""
            if channel in MAY_ASK_BY
            else "Nobody has asked yet whether this is safe for them. Ask them first, alone."
        )
    return "They told us, or we know, that this is never safe for them." if said.verdict == Verdict.NEVER else ""


def _wrong_door(recipient: int, channel: str, circle: Circle, to_address: int | None) -> str:
    if channel != Channel.LETTER:
        return ""
    own = [home for home in circle.homes if recipient in home.residents]
    if to_address is None and len(own) != 1:
        return "Say which address it goes to." if own else "We know no address of theirs to write to."
    going_to = next((home for home in own if to_address in (None, home.address)), None)
    if going_to is None:
        return "They do not live or get their post there."
    return "Nothing may be posted to them there." if recipient in going_to.no_post_for else ""


def _seen_by_whom_it_must_not(recipient: int, channel: str, circle: Circle, to_address: int | None) -> str:
    others = _who_else(recipient, channel, circle, to_address)
    if channel in SEEN_AT_HOME and any(
        row.about == recipient and row.who in others for row in circle.kept if row.what != What.ADDRESS
    ):
        return "Somebody who must not know would see or hear it there."
    return ""


def _who_else(recipient: int, channel: str, circle: Circle, to_address: int | None) -> frozenset[int]:
    """Who else may come to know of it: those living with the recipient, or living where it is sent."""
    there = [
        home
        for home in circle.homes
        if (home.address == to_address if to_address is not None else recipient in home.residents)
    ]
    at_door = frozenset().union(*(home.residents for home in there))
    return (at_door | circle.lives_with.get(recipient, frozenset())) - {recipient}


def _not_together(recipient: int, channel: str, circle: Circle, others: frozenset[int]) -> str:
    if not others and channel != Channel.MEETING:
        return ""
    together = others | {recipient}
    if any({row.about, row.who} <= together and row.about != row.who for row in circle.kept):
        return "They are not safe together: somebody there must not know something about somebody else there."
    if any(pair <= together for pair in circle.hurt):
        return "They are not safe together: there is violence or control between some of them. See them apart."
    said = circle.said.get((recipient, channel))
    return "They are to be spoken with alone." if others and said and said.ask_alone else ""


def _carries_too_much(
    recipient: int,
    channel: str,
    circle: Circle,
    to_address: int | None,
    with_others: frozenset[int],
    carrying: Iterable[Line],
) -> str:
    for line in carrying:
        if not may_have(
            line, recipient=recipient, channel=channel, circle=circle, to_address=to_address, with_others=with_others
        ):
            return (
                "It carries something they must not be given, or somebody near them must not see. Leave that out first."
            )
    return ""


def may_have(
    line: Line,
    *,
    recipient: int,
    channel: str,
    circle: Circle,
    to_address: int | None = None,
    with_others: frozenset[int] = frozenset(),
) -> bool:
    """Whether this line may go to this person in this way."""
    present = with_others | {recipient}
    if any(not _is_theirs_to_read(line, reader) for reader in present):
        return False
    about_self_alone = line.about <= {recipient}
    watching = (
        frozenset()
        if about_self_alone and channel not in SEEN_AT_HOME
        else _who_else(recipient, channel, circle, to_address)
    )
    return not any(_gives_away(line, reader, circle) for reader in present | watching)


def _is_theirs_to_read(line: Line, reader: int) -> bool:
    """Who told us is kept from all but the teller; what somebody said is for those they agreed to."""
    if line.says == Says.REFERRER:
        return line.told_by == reader
    return line.says not in OWN or reader == line.told_by or reader in line.agreed_with


def _gives_away(line: Line, reader: int, circle: Circle) -> bool:
    """Whether a line would tell a reader something that is kept from them."""
    if any(home.protected and reader not in home.residents and _names_home(line, home) for home in circle.homes):
        return True
    return any(row.who == reader and _breaks(line, row, circle) for row in circle.kept)


def _names_home(line: Line, home: Home) -> bool:
    """Whether a line says where a home is: by its number, as the home of somebody living there, or in its words."""
    if line.address == home.address or (
        line.says == Says.ADDRESS and line.address is None and line.about & home.residents
    ):
        return True
    return any(holds_value(line.text, value) for value in home.values)


def _breaks(line: Line, row: Kept, circle: Circle) -> bool:
    if row.what in (What.ADDRESS, What.ANYTHING) and _says_where(line, row, circle):
        return True
    if row.what in (What.CONTACT, What.ANYTHING) and (
        row.about in line.about or line.told_by == row.about or _names(line, row.about, circle)
    ):
        return True
    told = line.told_by == row.about or (line.says in OWN and row.about in line.about)
    return row.what in (What.TOLD_US, What.CONTACT, What.ANYTHING) and told


def _says_where(line: Line, row: Kept, circle: Circle) -> bool:
    secret = [
        home
        for home in circle.homes
        if home.address == row.address or (row.address is None and row.about in home.residents)
    ]
    if any(_names_home(line, home) for home in secret):
        return True
    if line.says == Says.ADDRESS and row.about in line.about:
        return True
    return row.address is None and holds_value(line.text, circle.schools.get(row.about, ""))


def _names(line: Line, person: int, circle: Circle) -> bool:
    return any(holds_name(line.text, name) for name in circle.names.get(person, ()))
