"""A file that opens with words alone: scrypt makes the key of them, AES-GCM keeps and guards what is inside.

Shape: eight letters that say what it is, 16 bytes of salt, 12 bytes used once, then the sealed text. A changed byte, or other words, and it
does not open. Opening one takes about a quarter of a second on purpose.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

BEGINS = b"GTNIGHT1"
SALT, ONCE = 16, 12
LEAST_WORDS = 16
"""How many characters the words must have at least: four or five ordinary words."""


class DoesNotOpen(Exception):
    """The file does not open with these words, or is none of ours. The message says which."""


def _key(words: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive(words.encode())


def seal(text: bytes, *, words: str) -> bytes:
    """The text, sealed with these words.

    Raises:
        ValueError: the words are too short to keep anybody out.
    """
    if len(words) < LEAST_WORDS:
        raise ValueError(
            f"The words that open the copy need at least {LEAST_WORDS} characters. Take four or five words that nobody would guess."
        )
    salt, once = os.urandom(SALT), os.urandom(ONCE)
    return BEGINS + salt + once + AESGCM(_key(words, salt)).encrypt(once, text, BEGINS)


def unseal(sealed: bytes, *, words: str) -> bytes:
    """What is inside.

    Raises:
        DoesNotOpen: these are not the words, the file was changed, or it is none of ours.
    """
    if not sealed.startswith(BEGINS) or len(sealed) < len(BEGINS) + SALT + ONCE:
        raise DoesNotOpen("This is not a copy for the night: it does not begin as one.")
    at = len(BEGINS)
    salt, once, inside = sealed[at : at + SALT], sealed[at + SALT : at + SALT + ONCE], sealed[at + SALT + ONCE :]
    try:
        return AESGCM(_key(words, salt)).decrypt(once, inside, BEGINS)
    except InvalidTag as error:
        raise DoesNotOpen(
            "The copy does not open: these are not its words, or somebody has changed the file."
        ) from error
