"""Questions that pages ask all day: put into SQL once, then asked again with other numbers and days.

Making a large question's words takes the ORM many times as long as the database takes to answer it. What is asked often is therefore a
function that makes a QuerySet from named values; calling it gives the answer as a list. The words are made the first time, with stand-ins
where the values go, and every later call only puts its own values in their place. Nothing of an answer is kept.

Questions that do not need each other's answers are sent in one message (`answers_to`): what is asked of the database then takes one way
there and back, however many questions it is.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from django.db import connection, connections
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.models import Field, ForeignKey, Lookup, QuerySet
from django.db.models.sql.compiler import SQLCompiler

FIRST_STAND_IN = -1_000_001
"""No row has such a number; so what is made of a stand-in, and would stay in the words as it is, is noticed."""


class CannotBeAskedAgain(TypeError):
    """A question's words would change with its values. The message says with which."""


if TYPE_CHECKING:
    _Lookup = Lookup[Any]
else:
    _Lookup = Lookup


@ForeignKey.register_lookup
@Field.register_lookup
class Among(_Lookup):
    """`field__among=[…]`: one of these, handed over as one array, so that the words are the same however many there are."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """`column = ANY(array)`."""
        column, values = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s)", (*values, list(self.rhs))


@dataclass(frozen=True)
class _Words:
    """A question in SQL, with the names of the values it takes in their order, and how its rows are read."""

    sql: str
    names: tuple[str, ...]
    rows: QuerySet[Any]
    compiler: SQLCompiler

    def send(self, cursor: Any, values: dict[str, Any]) -> None:
        cursor.execute(self.sql, [values[name] for name in self.names])

    def read(self, found: list[Any]) -> list[Any]:
        read: Any = self.rows._iterable_class
        return list(read(_Answered(self.rows, self.compiler, found)))


class Message(Protocol):
    """Something to say to the database, and how its answer is read."""

    @property
    def sql(self) -> str:
        """Its words."""
        ...

    def send(self, cursor: Any) -> None:
        """Say it, without waiting for the answer."""
        ...

    def read(self, cursor: Any) -> list[Any]:
        """The answer, once it is there."""
        ...


@dataclass(frozen=True)
class Asking:
    """A question asked often with the values of this time."""

    words: _Words
    values: dict[str, Any]

    @property
    def sql(self) -> str:
        """Its words, with a place for each value."""
        return self.words.sql

    def send(self, cursor: Any) -> None:
        """Ask it."""
        self.words.send(cursor, self.values)

    def read(self, cursor: Any) -> list[Any]:
        """The rows, each read as its question reads them."""
        return self.words.read(cursor.fetchall())


@dataclass(frozen=True)
class Telling:
    """One statement in SQL that nobody waits for an answer to: a lock to take, a line to write."""

    sql: str
    values: dict[str, Any]

    def send(self, cursor: Any) -> None:
        """Say it."""
        cursor.execute(self.sql, self.values)

    def read(self, cursor: Any) -> list[Any]:
        """Nothing."""
        return []


def answers_to(*messages: Message) -> list[list[Any]]:
    """What each of these is answered with, in their order. Sent together: the database takes one after the other, and answers once.

    Each still sees what was committed before it began, and what those before it wrote and waited for.

    Raises:
        django.db.Error: one of them could not be answered; none after it was carried out.
    """
    if not messages:
        return []
    cursors = [_kept_cursor(alone=False) for _ in messages]
    if connection.queries_logged:
        connection.queries_log.extend({"sql": message.sql, "time": "sent together"} for message in messages)
    with connection.wrap_database_errors, connection.connection.pipeline():
        for message, cursor in zip(messages, cursors, strict=True):
            message.send(cursor)
    answers = [message.read(cursor) for message, cursor in zip(messages, cursors, strict=True)]
    for cursor in cursors:
        cursor.close()
    return answers


class _KeptReady(ServerBindingCursor):
    """Asks what the database keeps ready. Row history puts who and why before a statement, which cannot be kept ready; it leaves named ones alone."""

    name = "kept ready"


def _kept_cursor(*, alone: bool = True) -> Any:
    """A cursor whose questions the database keeps ready too: it plans them once a connection, not once a page."""
    connection.ensure_connection()
    assert connection.connection is not None
    connection.connection.prepare_threshold = 0
    made: Any = _KeptReady
    plain = made(connection.connection)
    logged = alone and connection.queries_logged  # what goes with others is logged by whoever sends it
    return connection.make_debug_cursor(plain) if logged else connection.make_cursor(plain)


class _Answered:
    """A QuerySet whose rows have come, as Django's own readers of rows want it."""

    def __init__(self, rows: QuerySet[Any], compiler: SQLCompiler, found: list[Any]) -> None:
        self._rows, self._compiler, self.query = rows, copy.copy(compiler), self
        self._compiler.connection = connections[rows.db]
        self._compiler.get_converters = functools.partial(_converters, compiler)  # type: ignore[method-assign]
        self._compiler.execute_sql = lambda *args, **named: [found]  # type: ignore[method-assign, assignment]

    def get_compiler(self, *args: Any, **named: Any) -> SQLCompiler:
        return self._compiler

    def __getattr__(self, name: str) -> Any:
        return getattr(self._rows, name)


def _converters(compiler: SQLCompiler, expressions: list[Any]) -> Any:
    """How the columns of an answer are read: found out once for each question, since its columns stay the same."""
    kept: Any = compiler.__dict__.get("_kept_converters")
    if kept is None:
        kept = compiler.__dict__["_kept_converters"] = type(compiler).get_converters(compiler, expressions)
    return kept


class AskedOften:
    """A question whose words are made once. Calling it asks; `asking` only says what would be asked, to be sent with others."""

    def __init__(self, question: Callable[..., QuerySet[Any]]) -> None:
        self._question = question
        self._kept: dict[tuple[Any, ...], _Words] = {}
        functools.update_wrapper(self, question)

    def __call__(self, **values: Any) -> list[Any]:
        """The rows, asked now."""
        asked = self.asking(**values)
        with _kept_cursor() as cursor:
            asked.send(cursor)
            return asked.read(cursor)

    def asking(self, **values: Any) -> Asking:
        """The question with these values. Nothing is asked yet."""
        choices = tuple(value for value in values.values() if isinstance(value, (bool, str)))
        values = {
            name: list(value) if isinstance(value, (set, frozenset, tuple)) else value for name, value in values.items()
        }
        if choices not in self._kept:
            self._kept[choices] = _words(self._question, values)
        return Asking(self._kept[choices], values)


def asked_often(question: Callable[..., QuerySet[Any]]) -> AskedOften:
    """Make a function from named values to a QuerySet one that gives the rows, its words made once.

    A value is a number, a day, a moment or a list of numbers (asked with `__among`). A bool or a text chooses between different words, each kept.

    Raises:
        CannotBeAskedAgain: a value is not in the words, or only something made of it is.
    """
    return AskedOften(question)


def _words(question: Callable[..., QuerySet[Any]], values: dict[str, Any]) -> _Words:
    stand_ins = {name: _stand_in(value, number) for number, (name, value) in enumerate(values.items())}
    rows = question(**stand_ins)
    compiler = rows.query.get_compiler(using=connection.alias)
    sql, given = compiler.as_sql()
    name_of = {_key(value): name for name, value in stand_ins.items() if not isinstance(value, (bool, str))}
    names = [name_of.get(_key(value)) for value in given]
    _refuse_what_would_change(question.__name__, set(name_of.values()), names, given)
    parts = sql.replace("%%", "\0").split("%s")
    fixed = ["%s" if name else _literal(value) for name, value in zip(names, given, strict=True)]
    whole = "".join(text for pair in zip(parts, [*fixed, ""], strict=True) for text in pair).replace("\0", "%%")
    return _Words(whole, tuple(name for name in names if name), rows, compiler)


def _stand_in(value: Any, number: int) -> Any:
    if isinstance(value, (bool, str)):
        return value
    if isinstance(value, list):
        return [FIRST_STAND_IN - number]
    if isinstance(value, datetime):
        return datetime(1, 1, 1 + number, tzinfo=UTC)
    return date(1, 1, 1 + number) if isinstance(value, date) else FIRST_STAND_IN - number


def _key(value: Any) -> str:
    """Days reach the database as days or as text."""
    return repr(value.isoformat() if isinstance(value, date) else value)


def _refuse_what_would_change(asked: str, wanted: set[str], names: Iterable[str | None], given: Iterable[Any]) -> None:
    if missing := wanted.difference(names):
        raise CannotBeAskedAgain(f"{asked}: {', '.join(sorted(missing))} is nowhere in the words.")
    for name, value in zip(names, given, strict=True):
        one = value[0] if isinstance(value, list) and value else value
        made_of_it = (
            (isinstance(one, int) and one < 0)
            or (isinstance(one, date) and one.year < 3)
            or (isinstance(one, str) and one[:4] in ("0001", "0000"))
        )
        if name is None and made_of_it:
            raise CannotBeAskedAgain(f"{asked}: {value!r} was made of a value, so it would stay the same.")


def _literal(value: Any) -> str:
    with connection.cursor() as cursor:
        return str(cursor.mogrify("%s", [value])).replace("%", "%%")
