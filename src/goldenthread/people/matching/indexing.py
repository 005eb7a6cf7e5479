"""Keeps the look-up rows of search true to the record: for a few people after an act, for thousands after an import, for all.

`index` belongs at the end of the act's own transaction: what is saved is findable, what is undone is not. It can be run
again at any time and changes nothing then. New words are filed once; two transactions that bring the same word at the same
moment are safe (the second waits for the first; words are taken in one order, so they cannot wait for each other).
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db import connection, transaction

from goldenthread.people.matching.candidates import street_keys
from goldenthread.people.matching.keys import keys
from goldenthread.people.matching.places import filed
from goldenthread.people.matching.tidying import name_parts

NAMES = """
select n.person_id, n.id, n.given, n.family, coalesce(p.born_on, p.due_on)
from people_personname n join people_person p on p.id = n.person_id
where n.person_id = any (%s) and p.merged_into_id is null
"""
ADDRESSES = """
select distinct a.id, a.lines, a.postcode from people_residence r join people_address a on a.id = r.address_id
where r.person_id = any (%s) and not a.protected order by a.id
"""
FILE_PLACES = """
insert into people_searchplace (address_id, number, street, postcode) select * from unnest(%s::bigint[], %s::text[], %s::text[], %s::text[])
on conflict (address_id) do update set number = excluded.number, street = excluded.street, postcode = excluded.postcode
"""
FILE_WORDS = "insert into people_searchword (word) select unnest(%s::text[]) on conflict do nothing returning word"
FORGET_WORDS = """
delete from people_searchword w where not exists (select from people_searchname n where n.family = w.word)
and not exists (select from people_searchname n where n.given = w.word)
and not exists (select from people_searchplace p where p.street = w.word) returning word
"""
MOST_ROWS_A_NAME = 24
BATCH = 5000
NameRow = tuple[int, int, str, str, date | None]


def index(person_ids: Iterable[int]) -> None:
    """Bring the look-up rows of these people up to date with their names, birth dates and addresses.

    A person merged into another has no rows; call it for both when records are merged or parted.
    """
    ids = sorted(set(person_ids))
    with transaction.atomic(), connection.cursor() as cursor:
        for at in range(0, len(ids), BATCH):
            some = ids[at : at + BATCH]
            cursor.execute("select id from people_person where id = any (%s) order by id for no key update", [some])
            cursor.execute("delete from people_searchname where person_id = any (%s)", [some])
        words: set[str] = set()
        for at in range(0, len(ids), BATCH):
            some = ids[at : at + BATCH]
            cursor.execute(NAMES, [some])
            words |= file_names(cursor, cursor.fetchall())
            words |= _file_places(cursor, some)
        file_words(cursor, words)


def rebuild() -> int:
    """Make every look-up row again from the record, a batch at a time while work goes on; says for how many people."""
    done, last = 0, 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute("select id from people_person where id > %s order by id limit %s", [last, BATCH])
            ids = [row[0] for row in cursor.fetchall()]
        if not ids:
            break
        index(ids)
        done, last = done + len(ids), ids[-1]
    forget_words()
    return done


def forget_words() -> int:
    """Remove words that nobody's name and no street has any more; says how many.

    The lock waits for acts under way and holds new ones back for a moment, so that no word is removed that is being used.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("lock table people_searchword in share row exclusive mode")
        cursor.execute(FORGET_WORDS)
        gone = [row[0] for row in cursor.fetchall()]
        pairs = [(key, word) for word in gone for key in word_keys(word)]
        cursor.execute(
            "delete from people_searchkey k using unnest(%s::bigint[], %s::text[]) g (key, word) where k.key = g.key and k.word = g.word",
            [[key for key, _ in pairs], [word for _, word in pairs]],
        )
    return len(gone)


def look_up_words(given: str, family: str) -> list[tuple[str, str]]:
    """The pairs (family word, given word) under which a name is filed.

    >>> look_up_words("Katy", "Okafor-Jones")
    [('okaforjones', 'katy'), ('okafor', 'katy'), ('jones', 'katy')]
    """
    families = [part.word for part in name_parts(family)] or [""]
    givens = [part.word for part in name_parts(given, leads=False)] or [""]
    pairs = [(one, other) for one in families for other in givens]
    return [pair for pair in pairs if any(pair)][:MOST_ROWS_A_NAME]


def file_names(cursor: Any, rows: Iterable[NameRow]) -> set[str]:
    """Write the look-up rows of these names by COPY; says which words they have."""
    words: set[str] = set()
    with cursor.copy("copy people_searchname (person_id, name_id, family, given, born_on) from stdin") as copy:
        lines: list[str] = []
        for person_id, name_id, given, family, born in rows:
            for family_word, given_word in look_up_words(given, family):
                lines.append(f"{person_id}\t{name_id}\t{family_word}\t{given_word}\t{born or chr(92) + 'N'}\n")
            words |= vocabulary(given, family)
            if len(lines) > BATCH:
                copy.write("".join(lines))
                lines.clear()
        copy.write("".join(lines))
    return words


def vocabulary(given: str, family: str) -> set[str]:
    """The words of a name that go into the vocabulary. Two words joined into one do not: each of them is there by itself."""
    parts = (*name_parts(family), *name_parts(given, leads=False))
    return {part.word for part in parts if not part.joined}


def file_words(cursor: Any, words: set[str]) -> None:
    """Add words that are new to the vocabulary, with their keys; words that are known cost one look each."""
    ordered = sorted(words)
    for at in range(0, len(ordered), BATCH):
        cursor.execute(FILE_WORDS, [ordered[at : at + BATCH]])
        new = [row[0] for row in cursor.fetchall()]
        if new:
            with cursor.copy("copy people_searchkey (key, word) from stdin") as copy:
                copy.write("".join(f"{key}\t{word}\n" for word in new for key in word_keys(word)))


def word_keys(word: str) -> Iterable[int]:
    """The keys of a word of a name, or of a street (which has spaces)."""
    return keys(word) if word.isalpha() else street_keys(word)


def _file_places(cursor: Any, person_ids: Sequence[int]) -> set[str]:
    cursor.execute(ADDRESSES, [list(person_ids)])
    found = [(address_id, filed(lines, postcode)) for address_id, lines, postcode in cursor.fetchall()]
    if found:
        cursor.execute(FILE_PLACES, [
            [address_id for address_id, _ in found], [place.number[:40] for _, place in found],
            [place.street[:200] for _, place in found], [place.postcode[:8] for _, place in found],
        ])  # fmt: skip
    return {place.street[:200] for _, place in found} - {""}
