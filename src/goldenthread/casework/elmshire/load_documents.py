"""Puts what Elmshire's children drew, and the letters about them, into the record: beside the note of that day where there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from goldenthread.casework.documents.keeping.kinds import KINDS, Made
from goldenthread.casework.documents.keeping.making import make_anew
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile
from goldenthread.casework.documents.storing import hash_of, keep_bytes, keep_preview
from goldenthread.casework.elmshire import drawing, paper
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.notes.writing_models import Attachment, Note


@dataclass(frozen=True)
class Kept:
    """A thing kept for some children. `made` gives its bytes, from the telling (an e-mail holds its day)."""

    children: tuple[str, ...]
    on: str
    kind: str
    name: str
    made: Callable[[Telling], bytes]
    says: str = ""
    by: str = ""
    keepsake: bool = False
    somebody_else: bool = False


def _school_letter(_: Telling) -> bytes:
    return paper.a_letter(
        "Elm Road School",
        ("To Farah Aziz, Elmshire Children’s Services", "", "Reading help for Mia", "",
         "Mia reads about a year behind her class. She listens well and tells stories", "better than anybody in it.", "",
         "We promised a reading mentor by 17 October. Our mentor has left and we have", "not found another yet. We are sorry: Mia was told and it has not happened.", "",
         "We can offer ten minutes each day with Mrs Okonjo before the bell.", "", "Ms Patel, class teacher"),
    )  # fmt: skip


def _mail_from_school(at: Telling) -> bytes:
    return paper.an_email(
        sender="Ms Patel <patel@elm-road.example>", to="Farah Aziz <farah.aziz@elmshire.example>", at=at.world.evening("2025-11-14"),
        subject="Mia, four good weeks",
        words="Dear Farah,\n\nMia came in before the bell on 18 days out of 20. She coloured the stars herself and asked me to send you the chart.\n\n"
        "On Thursday she fell asleep after lunch. She said the baby next door cried all night.\n\nMs Patel",
        picture=drawing.stars_in_a_row(), called="Mia stars.jpg",
    )  # fmt: skip


THINGS: Mapping[str, tuple[Kept, ...]] = {
    "carter": (
        Kept(("mia",), "2025-09-17", "drawing", "My three houses", lambda _: drawing.three_houses(), by="Mia", keepsake=True,
             says="“This one is worries and nobody lives in it now. That one is good things. In the dream one Aisha sleeps over and Nan makes pancakes.”"),
        Kept(("tobi",), "2025-10-22", "drawing", "The blue door", lambda _: drawing.blue_door(), by="Tobi", keepsake=True,
             says="“The door is blue now. I chose it. Rex is guarding and he only lets in people who knock nicely.”"),
        Kept(("zara", "mia", "tobi", "ben"), "2025-10-15", "drawing", "Everybody in one house", lambda _: drawing.everybody_in_one_house(), by="Zara",
             keepsake=True, says="“That is Mum, that is Daddy, that is Nan. It is one house but it has two front doors. Gravy is too big for it.”"),
        Kept(("zara",), "2025-11-09", "recording", "Zara’s five notes", lambda _: paper.five_notes(), by="Zara, recorded by Nan", keepsake=True,
             says="“I learned all five. You can only hear it if you clap.”"),
        Kept(("mia",), "2025-11-05", "letter", "Reading help: letter from school", _school_letter, by="Ms Patel, Elm Road School"),
        Kept(("mia",), "2025-11-14", "email", "Mia, four good weeks", _mail_from_school, by="Ms Patel, Elm Road School", somebody_else=True),
    ),
    "pereira": (
        Kept(("ines",), "2025-11-02", "drawing", "The sun is on the door", lambda _: drawing.sun_on_the_door(), by="Inês", keepsake=True,
             says="“When the sun is on the door Mum comes. When it is not on the door it is just a door.”"),
    ),
}  # fmt: skip


@cache
def _made(came: bytes) -> Made:
    return make_anew(came)


def load_documents(at: Telling) -> None:
    """Keep this family's things."""
    for thing in THINGS.get(at.told.key, ()):
        came, on = thing.made(at), at.world.on(thing.on)
        made = _made(came)
        document = at.keep(
            Document, on=on, file=_stored(made, came), kind=thing.kind, name=thing.name, says=thing.says, made_by=thing.by, happened_on=on,
            text=made.text, about_somebody_else=thing.somebody_else,
        )  # fmt: skip
        for child in thing.children:
            at.keep(DocumentChild, on=on, document=document, child=at.child(child), keepsake=thing.keepsake)
        note = Note.objects.filter(children__child=at.child(thing.children[0]), happened_on=on).order_by("pk").first()
        if note is not None and thing.kind == "drawing":
            at.keep(Attachment, on=on, note=note, document=document)


def _stored(made: Made, came: bytes) -> StoredFile:
    sha256, (wide, high) = keep_bytes(made.data), made.pixels or (None, None)
    keep_preview(sha256, made.preview)
    told = {
        "size": len(made.data),
        "media_type": KINDS[made.kind].media_type,
        "came_as": hash_of(came),
        "pixels_wide": wide,
        "pixels_high": high,
    }
    return StoredFile.objects.get_or_create(sha256=sha256, defaults=told)[0]
