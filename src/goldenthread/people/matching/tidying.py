"""How a name is made ready for comparing: one spelling of accents, capitals, apostrophes and hyphens.

Used when a name is filed for search and when somebody types one, so that both are tidied by the same code. Nothing here
decides what a name *is*: the name as the person writes it stays untouched on their record.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

SPECIAL = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "ng", "ə": "a",
    "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ŧ": "t",
})  # fmt: skip
CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y", "і": "i",
    "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "ю": "iu", "я": "ia", "ё": "e",
    "ы": "y", "э": "e", "ў": "u",
})  # fmt: skip
GREEK = str.maketrans({
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l", "μ": "m",
    "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps",
    "ω": "o",
})  # fmt: skip

APOSTROPHES = "'’‘`´ʻʼʹ′＇"  # every mark people type for one
DROP_APOSTROPHES = str.maketrans("", "", APOSTROPHES)
LEADING = """
o mc mac fitz de da do di du del dela della der den dos das van von la le al el ul ap ab ferch nic ni ui bin ibn bint binti
abu ben ter ten st saint san
"""
PARTICLES = frozenset(re.findall(r"\w+", LEADING))
GLUED = re.compile(rf"^(?:o|d|al|el|l|n|m)[{APOSTROPHES}](?=\w\w)", re.IGNORECASE)
WORDS = re.compile(rf"[^\W\d_][^\W\d_{APOSTROPHES}]*(?:[{APOSTROPHES}][^\W\d_]+)*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Part:
    """One word by which a name can be found: tidied, as it was written.

    `piece` says it is only a part of the name, `joined` that it is two words written as one.
    """

    word: str
    shown: str
    piece: bool = False
    joined: bool = False


def plain(text: str) -> str:
    """The same text in small letters without accents, in Latin letters where the script is Cyrillic or Greek.

    >>> plain("Ó Néill"), plain("Łukasz"), plain("Юлія")
    ('o neill', 'lukasz', 'iuliia')
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(CYRILLIC)
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(mark))
    return bare.casefold().translate(CYRILLIC).translate(SPECIAL).translate(GREEK)


def tidy(word: str) -> str:
    """One word as it is compared: letters only.

    >>> tidy("O’Neill"), tidy("D'Souza")
    ('oneill', 'dsouza')
    """
    letters = plain(word.translate(DROP_APOSTROPHES)).translate(DROP_APOSTROPHES)
    return "".join(letter for letter in letters if letter.isalpha())


def written_words(text: str) -> list[str]:
    """The words of a name as written; hyphens and spaces part words, apostrophes do not.

    >>> written_words("Mary-Jane O'Neill")
    ['Mary', 'Jane', "O'Neill"]
    """
    return WORDS.findall(unicodedata.normalize("NFC", text))


def groups(words: list[str]) -> list[list[str]]:
    """Words with the small words that lead into them: 'van der Berg' is one group, 'Okafor Jones' two."""
    found: list[list[str]] = []
    leading: list[str] = []
    for word in words:
        leading.append(word)
        if tidy(word) not in PARTICLES:
            found.append(leading)
            leading = []
    if leading:
        found.append(leading)
    return found


def group_parts(group: list[str], *, piece: bool = False) -> list[Part]:
    """The ways to look up one group: with its leading words joined on, and without them."""
    shown = " ".join(group)
    last = group[-1]
    parts = [Part("".join(map(tidy, group)), shown, piece)]
    if len(group) > 1:
        parts.append(Part(tidy(last), last, True))
    elif GLUED.match(last):
        bare = GLUED.sub("", last)
        parts.append(Part(tidy(bare), bare, True))
    return [part for part in parts if part.word]


@lru_cache(maxsize=32768)
def name_parts(text: str, *, leads: bool = True) -> tuple[Part, ...]:
    """Every word by which a given or a family name is filed: the whole of it joined, then each of its pieces.

    `leads` says whether small words lead into the next, as in family names; in given names 'Al' and 'Ben' are names.

    >>> [part.word for part in name_parts("Okafor-Jones")]
    ['okaforjones', 'okafor', 'jones']
    >>> [part.word for part in name_parts("Ó Néill")]
    ['oneill', 'neill']
    """
    words = written_words(text)
    grouped = groups(words) if leads else [[word] for word in words]
    if not grouped:
        return ()
    many = len(grouped) > 1
    parts = [part for group in grouped for part in group_parts(group, piece=many)]
    if len(grouped) == 2:
        parts.insert(0, Part("".join(tidy(word) for group in grouped for word in group), text.strip(), joined=True))
    return tuple({part.word: part for part in reversed(parts)}.values())[::-1]
