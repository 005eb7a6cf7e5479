"""What came with an e-mail. The e-mail is one we wrote ourselves, so that reading it is safe; each file in it was made anew with it."""

from __future__ import annotations

import email
import email.policy
import tempfile
from dataclasses import dataclass
from pathlib import Path

from goldenthread.casework.documents.keeping.emails import tidy
from goldenthread.casework.documents.keeping.kinds import KINDS, Made
from goldenthread.casework.documents.looking import made_safe
from goldenthread.casework.documents.models import Document
from goldenthread.casework.documents.storing import NotAsKept, read_kept


@dataclass(frozen=True)
class Attached:
    """A file that came with an e-mail."""

    name: str
    size: int
    data: bytes = b""

    def made(self) -> Made:
        """The file, looked at as if it had come by itself."""
        with tempfile.NamedTemporaryFile(prefix="attached-") as file:
            file.write(self.data)
            file.flush()
            return made_safe(Path(file.name))


def inside_of(document: Document, *, with_bytes: bool = False) -> list[Attached]:
    """The files that came with an e-mail; none for anything else, or where the file is not as it was kept."""
    if document.file.media_type != KINDS["email"].media_type:
        return []
    try:
        mail = email.message_from_bytes(read_kept(document.file.sha256), policy=email.policy.default)
    except NotAsKept:
        return []
    found = []
    for part in mail.iter_attachments():
        data = bytes(part.get_payload(decode=True) or b"")
        found.append(Attached(tidy(part.get_filename() or "attachment"), len(data), data if with_bytes else b""))
    return found
