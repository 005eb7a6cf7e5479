"""What the database refuses once a note is signed: its parts for each child, and the child's own words, stay as they were signed.

A note in the wrong record is still taken out and put into the right one; two records of one person are still joined; with whom a child is
happy for us to share their words may change, because they may change their mind. What somebody else said may still be marked.
"""

from __future__ import annotations

import pgtrigger

SAYS = (
    "RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation';"
)
_SIGNED = "EXISTS (SELECT 1 FROM casework_note n WHERE n.id = {row}.note_id AND n.signed_at IS NOT NULL)"


def changed(*columns: str) -> str:
    """A condition: one of these columns is not what it was.

    >>> changed("words", "kind")
    'OLD.words IS DISTINCT FROM NEW.words OR OLD.kind IS DISTINCT FROM NEW.kind'
    """
    return " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in columns)


def stays(*columns: str) -> pgtrigger.Trigger:
    """These columns of a part of a note stay as they are from the day the note is signed."""
    return pgtrigger.Trigger(
        name="signed_part_stays", when=pgtrigger.Before, operation=pgtrigger.Update, condition=pgtrigger.Condition(changed(*columns)),
        func=f"IF {_SIGNED.format(row='OLD')} OR {_SIGNED.format(row='NEW')} THEN {SAYS} END IF; RETURN NEW;",
    )  # fmt: skip


def is_kept(*, unless: str = "FALSE") -> pgtrigger.Trigger:
    """A part of a signed note is not deleted."""
    return pgtrigger.Trigger(
        name="signed_part_is_kept", when=pgtrigger.Before, operation=pgtrigger.Delete,
        func=f"IF {_SIGNED.format(row='OLD')} AND NOT ({unless}) THEN {SAYS} END IF; RETURN OLD;",
    )  # fmt: skip


def is_whole(*, unless: str = "FALSE") -> pgtrigger.Trigger:
    """Nothing that was recorded after the signing becomes a part of the note."""
    late = "EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at < NEW.recorded_at)"
    return pgtrigger.Trigger(
        name="signed_is_whole", when=pgtrigger.Before, operation=pgtrigger.Insert,
        func=f"IF {late} AND NOT ({unless}) THEN {SAYS} END IF; RETURN NEW;",
    )  # fmt: skip


MOVED_HERE = (
    "EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = NEW.note_id AND c.taken_out_at IS NOT NULL "
    "AND (c.means, c.for_plan, c.good_to_see) = (NEW.means, NEW.for_plan, NEW.good_to_see))"
)
"""The part of a child whose record the note was taken out of, put into the record it belongs in."""
TAKEN_OUT = "EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = OLD.note_id AND c.child_id = OLD.person_id AND c.taken_out_at IS NOT NULL)"
"""Words that went out of a record together with the note, because somebody else said them."""
