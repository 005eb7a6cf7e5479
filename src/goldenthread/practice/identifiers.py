"""Numbers that carry their own check, and postcodes: tidied as people type them, with what is wrong said kindly.

Each check answers with findings, none when the number is sound. Nothing here stops a save: a number that fails is kept
and listed.

Source: NHS Data Dictionary, NHS number (modulus 11); DfE unique pupil number guide (weights 2 to 13, modulus 23); both
as set down in the project's statutory reference, not re-read at their source.

Serves: K9.09
"""

from __future__ import annotations

import re

from goldenthread.practice.answers import Finding

NHS_NUMBER_LENGTH = 10
NHS_MODULUS = 11
NHS_FIRST_WEIGHT = 10
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
UPN_FIRST_WEIGHT = 2
UPN_SHAPE = re.compile(rf"[{UPN_LETTERS}]\d{{11}}[\d{UPN_LETTERS}]")
POSTCODE_SHAPE = re.compile(
    r"GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY]) \d[ABD-HJLNP-UW-Z]{2}"
)
INWARD_LENGTH = 3
LONGEST_POSTCODE = 8
"""Two letters and two figures, a space, and three more: SW1A 1AA."""


def tidy_nhs_number(typed: str) -> str:
    """The digits of an NHS number, without the spaces and dashes people write.

    >>> tidy_nhs_number(" 943 476-5919 ")
    '9434765919'
    """
    return re.sub(r"[\s-]", "", typed)


def nhs_check_digit(nine_digits: str) -> int | None:
    """The tenth digit that the first nine call for, or None where they can belong to no NHS number."""
    total = sum(int(digit) * weight for digit, weight in zip(nine_digits, range(NHS_FIRST_WEIGHT, 1, -1), strict=True))
    check = (NHS_MODULUS - total % NHS_MODULUS) % NHS_MODULUS
    return None if check == NHS_MODULUS - 1 else check


def nhs_number_faults(typed: str) -> tuple[Finding, ...]:
    """What is wrong with an NHS number as typed; nothing when it is sound."""
    number = tidy_nhs_number(typed)
    if len(number) != NHS_NUMBER_LENGTH or not (number.isascii() and number.isdigit()):
        return (
            Finding("An NHS number has 10 digits.", at="nhs_number", suggest="Check it against a letter from the NHS."),
        )
    if nhs_check_digit(number[:-1]) != int(number[-1]):
        return (
            Finding(
                "This cannot be an NHS number: its last digit does not fit the others.",
                at="nhs_number",
                suggest="Two digits may be swapped. Read it out once more.",
            ),
        )
    return ()


def tidy_upn(typed: str) -> str:
    """A unique pupil number in capitals, without spaces."""
    return re.sub(r"\s", "", typed).upper()


def upn_check_letter(twelve: str) -> str:
    """The letter that must stand before these twelve characters; a letter at their end counts by its place."""
    total = sum(_upn_value(character) * weight for weight, character in enumerate(twelve, start=UPN_FIRST_WEIGHT))
    return UPN_LETTERS[total % len(UPN_LETTERS)]


def upn_faults(typed: str) -> tuple[Finding, ...]:
    """What is wrong with a unique pupil number as typed; nothing when it is sound."""
    upn = tidy_upn(typed)
    if not (upn.isascii() and UPN_SHAPE.fullmatch(upn)):
        return (
            Finding(
                "A unique pupil number is a letter (not I, O or S), 11 digits, and one more digit or letter.",
                at="upn",
                suggest="Ask the school for it in writing.",
            ),
        )
    if upn_check_letter(upn[1:]) != upn[0]:
        return (
            Finding(
                "This cannot be a unique pupil number: its first letter does not fit the digits.",
                at="upn",
                suggest="Two digits may be swapped. Ask the school.",
            ),
        )
    return ()


def tidy_postcode(typed: str) -> str:
    """A postcode in capitals with its one space.

    >>> tidy_postcode(" sw1a1aa ")
    'SW1A 1AA'
    """
    packed = re.sub(r"[^0-9A-Z]", "", typed.upper())
    return f"{packed[:-INWARD_LENGTH]} {packed[-INWARD_LENGTH:]}" if len(packed) > INWARD_LENGTH else packed


def postcode_faults(typed: str) -> tuple[Finding, ...]:
    """What is wrong with the shape of a postcode; nothing when it could be one. Whether it exists is not asked."""
    if POSTCODE_SHAPE.fullmatch(tidy_postcode(typed)):
        return ()
    return (Finding("This does not look like a postcode.", at="postcode", suggest="A postcode looks like SW1A 1AA."),)


def _upn_value(character: str) -> int:
    return int(character) if character.isdigit() else UPN_LETTERS.index(character)
