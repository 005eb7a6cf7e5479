"""Signs and faces of our own, to point at, look at, or hand over."""

from __future__ import annotations

_L = 'fill="none" stroke="#0b0c0c" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"'
_DOT = '<circle cx="36" cy="42" r="5" fill="#0b0c0c"/><circle cx="64" cy="42" r="5" fill="#0b0c0c"/>'


_WIDE = "".join(f'<circle cx="{x}" cy="42" r="9" fill="#fff" stroke="#0b0c0c" stroke-width="4"/>' for x in (36, 64))
_PLASTER = (
    '<rect x="56" y="14" width="34" height="14" rx="7" fill="#e7bf95" stroke="#0b0c0c" stroke-width="4" '
    'transform="rotate(24 73 21)"/>'
)


def face(mouth: str, *, skin: str = "#fff3c4", more: str = "", eyes: str = _DOT) -> str:
    """A round face with this mouth."""
    return f'<circle cx="50" cy="50" r="42" fill="{skin}" stroke="#0b0c0c" stroke-width="5"/>{eyes}<path d="{mouth}" {_L}/>{more}'


HAPPY = face("M30 60 Q50 84 70 60")
FINE = face("M32 66 Q50 72 68 66")
FLAT = face("M33 68 L67 68", skin="#f2f2ea")
LOW = face("M33 72 Q50 62 67 72", skin="#e4edf5")
SAD = face("M31 75 Q50 54 69 75", skin="#d5e4f2", more='<path d="M30 52 q-6 10 0 14 q6 -4 0 -14" fill="#1d70b8"/>')
FACES: tuple[str, ...] = (SAD, LOW, FLAT, FINE, HAPPY)
"""Five faces, the saddest first."""

SIGNS: dict[str, str] = {
    "yes": f'<circle cx="50" cy="50" r="44" fill="#dcefe3"/>'
    f'<path d="M26 52 L44 70 L76 32" {_L.replace("#0b0c0c", "#00703c")}/>',
    "no": f'<circle cx="50" cy="50" r="44" fill="#fbe0db"/><path d="M30 30 L70 70 M70 30 L30 70" {_L.replace("#0b0c0c", "#b0250f")}/>',
    "more": f'<circle cx="50" cy="50" r="44" fill="#e3eef8"/><path d="M50 24 L50 76 M24 50 L76 50" {_L}/>',
    "stop": '<path d="M32 6 H68 L94 32 V68 L68 94 H32 L6 68 V32 Z" fill="#b0250f"/>'
    '<rect x="26" y="43" width="48" height="14" rx="4" fill="#fff"/>',
    "not_sure": f'<circle cx="50" cy="50" r="44" fill="#eee9f5"/><path d="M35 40 Q36 24 50 24 Q66 25 65 40 Q64 50 50 56 L50 62" {_L}/>'
    '<circle cx="50" cy="78" r="5" fill="#0b0c0c"/>',
    "help": f'<circle cx="50" cy="50" r="44" fill="#fff3c4"/>'
    f'<path d="M38 80 L38 44 Q38 36 44 36 L44 24 Q50 18 54 24 L54 40 Q66 40 66 52 L62 80 Z" {_L}/>',
    "happy": HAPPY,
    "sad": SAD,
    "scared": face("M40 72 Q50 60 60 72 Q50 80 40 72", skin="#e9e2f3", eyes=_WIDE),
    "cross": face("M34 72 Q50 62 66 72", skin="#fbd9cf", more=f'<path d="M26 28 L44 38 M74 28 L56 38" {_L}/>'),
    "tired": face(
        "M38 70 Q50 66 62 70", eyes=f'<path d="M28 44 Q36 50 44 44 M56 44 Q64 50 72 44" {_L}/>', skin="#eef2f5"
    ),
    "hurt": face("M34 74 Q42 64 50 72 Q58 64 66 74", skin="#fbe0db", more=_PLASTER),
}
