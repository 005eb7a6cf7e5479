"""From what a form was sent with to files made safe: chosen, photographed, or come in pieces before.

Each is looked at before anything is written; what may not be kept is told by name, and does not stop the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.documents.forms import FilesForm
from goldenthread.casework.documents.keeping.emails import tidy
from goldenthread.casework.documents.keeping.kinds import LARGEST_BYTES, Made, Refused
from goldenthread.casework.documents.looking import made_safe
from goldenthread.casework.documents.models import Upload
from goldenthread.casework.documents.storing import folder
from goldenthread.casework.documents.uploading import place_of, whole_ones


@dataclass(frozen=True)
class Arrived:
    """One file made safe: what it was called, as it came and as it is kept."""

    name: str
    came: bytes
    made: Made


@dataclass
class Looked:
    """What came with one form: what may be kept, and what may not, in words."""

    kept: list[Arrived] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    uploads: list[Upload] = field(default_factory=list)

    @property
    def in_words(self) -> str:
        """What became of files that are not kept as they came, for the worker."""
        left = [f"Left out of {one.name}: {', '.join(one.made.left_out)}." for one in self.kept if one.made.left_out]
        return " ".join([*self.refused, *left])


def looked_at(form: FilesForm, *, by: Worker) -> Looked:
    """Look at everything a form was sent with."""
    found = Looked(uploads=whole_ones(form.arrived_before(), by=by))
    for name, path in _paths(form, found.uploads):
        shown = tidy(name)
        try:
            found.kept.append(_one(shown, path))
        except Refused as refusal:
            found.refused.append(f"{shown}: {refusal}")
    if len(found.uploads) < len(form.arrived_before()):
        found.refused.append("A file had not arrived whole. Choose it again.")
    return found


def one_looked_at(sent: Any) -> Arrived:
    """Look at one file that was sent by a page's script.

    Raises:
        Refused: in words for whoever sent it.
    """
    return _one(tidy(str(sent.name)), _path_of(sent))


def _one(shown: str, path: Path) -> Arrived:
    return Arrived(shown, path.read_bytes() if path.stat().st_size <= LARGEST_BYTES else b"", made_safe(path))


def _paths(form: FilesForm, uploads: list[Upload]) -> Iterator[tuple[str, Path]]:
    for sent in (*form.cleaned_data.get("chosen", []), *form.cleaned_data.get("photo", [])):
        yield str(sent.name), _path_of(sent)
    for upload in uploads:
        yield upload.name, place_of(upload)


def _path_of(sent: Any) -> Path:
    """Where the server keeps a file that came with the form; one held in memory is written beside those that arrive."""
    if hasattr(sent, "temporary_file_path"):
        return Path(sent.temporary_file_path())
    path = folder("arriving") / f"form-{id(sent):x}"
    path.write_bytes(sent.read())
    return path


def kept_name(called: str, one: Arrived, *, of_several: bool) -> str:
    """What a document is called: as the worker said, else an e-mail's subject, else the file's own name without its ending."""
    own = tidy(one.made.told.get("subject") or one.name, ".").rstrip(".")
    return f"{called} ({own})"[:200] if called and of_several else called or own
