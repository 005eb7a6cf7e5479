"""One file made anew, whatever it is; or refused."""

from __future__ import annotations

from collections.abc import Callable

from goldenthread.casework.documents.keeping.emails import make_mail, make_outlook
from goldenthread.casework.documents.keeping.kinds import A_FOLDER, Made, Refused, sniff


def make_anew(data: bytes, *, inside_mail: bool = False) -> Made:
    """What is kept of these bytes. An e-mail's attachments are made anew in the same way; an e-mail inside an e-mail is left out.

    Raises:
        Refused: in words that say what to do.
    """
    kind = sniff(data)
    if kind in ("email", "ole"):
        if inside_mail:
            raise Refused(A_FOLDER)
        return (make_mail if kind == "email" else make_outlook)(data, lambda part: make_anew(part, inside_mail=True))
    if kind in ("jpeg", "png", "gif", "webp", "heic"):
        from goldenthread.casework.documents.keeping.pictures import make_picture

        return make_picture(data, kind)
    return _others(kind)(data)


def _others(kind: str) -> Callable[[bytes], Made]:
    """The reader for a kind. Each is fetched only when it is needed: starting is most of the time."""
    if kind == "pdf":
        from goldenthread.casework.documents.keeping.pdfs import make_pdf

        return make_pdf
    if kind == "zip":
        from goldenthread.casework.documents.keeping.zipped import make_zipped

        return make_zipped
    if kind == "m4a":
        from goldenthread.casework.documents.keeping.boxes import make_m4a

        return make_m4a
    if kind == "text":
        from goldenthread.casework.documents.keeping.texts import make_text

        return make_text
    from goldenthread.casework.documents.keeping import sounds

    return {"wav": sounds.make_wav, "mp3": sounds.make_mp3, "ogg": sounds.make_ogg}[kind]
