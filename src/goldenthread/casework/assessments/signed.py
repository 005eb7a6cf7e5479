"""What the database refuses once an assessment is signed off: what it says of each child stays as it was signed.

What a child or the family says about it may still be written down: they are asked when they have read it.
"""

from __future__ import annotations

import pgtrigger

SAYS = "RAISE EXCEPTION 'An assessment that is signed off is not changed: begin another.' USING ERRCODE = 'check_violation';"
_SIGNED = (
    "EXISTS (SELECT 1 FROM casework_assessment a WHERE a.id = {row}.assessment_id AND a.authorised_on IS NOT NULL)"
)


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in columns)


def stays_once_authorised(*columns: str) -> pgtrigger.Trigger:
    """These words of one child's assessment stay as they are from the day it is authorised."""
    return pgtrigger.Trigger(
        name="signed_off_stays", when=pgtrigger.Before, operation=pgtrigger.Update, condition=pgtrigger.Condition(_changed(columns)),
        func=f"IF OLD.authorised_on IS NOT NULL THEN {SAYS} END IF; RETURN NEW;",
    )  # fmt: skip


def stays_with_its_assessment(*columns: str) -> pgtrigger.Trigger:
    """These words of a part of an assessment stay as they are from the day it is authorised."""
    return pgtrigger.Trigger(
        name="signed_off_part_stays", when=pgtrigger.Before, operation=pgtrigger.Update, condition=pgtrigger.Condition(_changed(columns)),
        func=f"IF {_SIGNED.format(row='OLD')} THEN {SAYS} END IF; RETURN NEW;",
    )  # fmt: skip
