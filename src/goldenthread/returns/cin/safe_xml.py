"""The one place where XML from outside meets a parser: streaming, bounded, deaf to everything XML can be made to do.

`soundness` first reads the whole file building nothing; `stream` then hands out the parts asked for, one at a time,
in memory that does not grow with the file. No entity is expanded and nothing is ever fetched; nesting deeper than
the parser's 256, a file over the limit, a part over the limit are refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from lxml import etree

from goldenthread.returns.cin.elements import Element, local_name
from goldenthread.returns.cin.problems import FileRefused

Path = tuple[str, ...]

CHUNK_BYTES: Final = 64 * 1024
_SAFE: Final = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "huge_tree": False,
    "recover": False,
    "remove_comments": True,
    "remove_pis": True,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How much we are willing to read. A child in a real census takes 1 to 20 thousand bytes.

    Units: bytes of the file; `part_bytes` is the most between the end of one child and the end of the next.
    """

    file_bytes: int = 500_000_000
    part_bytes: int = 1_000_000
    problems: int = 1_000_000


def checker(target: object) -> Any:
    """A parser that builds nothing and tells `target` what it meets."""
    return etree.XMLParser(target=target, **_SAFE)


def puller(*, on: str, names: tuple[str, ...] | None = None) -> Any:
    """A parser that is fed and hands out elements at their start or end."""
    return etree.XMLPullParser(events=(on,), tag=names, **_SAFE)


def stream(file: BinaryIO, *, paths: tuple[Path, ...], limits: Limits) -> Iterator[Element]:
    """Each element standing at one of these paths as it ends, whatever its namespace, and last the root itself.

    The caller empties what it has read. Elements of the same name elsewhere stay in the tree for the caller to find.

    Raises:
        FileRefused: a part is larger than the limit, or the file changed since it was found sound.
    """
    parser = puller(on="end", names=tuple("{*}" + path[-1] for path in paths))
    since_last_part = 0
    with RefusingSyntax():
        for chunk in chunks(file, limits=limits):
            parser.feed(chunk)
            since_last_part += len(chunk)
            for _, element in parser.read_events():
                if any(_stands_at(element, path=path) for path in paths):
                    since_last_part = 0
                    yield element
            if since_last_part > max(limits.part_bytes, CHUNK_BYTES):
                raise FileRefused(
                    f"More than {limits.part_bytes:,} bytes of this file belong to no child, or to one child alone. "
                    "A census is never like that: check that it is the right file."
                )
        yield parser.close()


def as_xml(element: Element) -> str:
    """The element as it stands in the file, for keeping what we do not understand."""
    written: str = etree.tostring(element, encoding="unicode", with_tail=False)
    return written


class RefusingSyntax:
    """Turns the parser's complaint into a refusal a data officer can act on; at the end, it wanted more of the file."""

    def __init__(self, *, at_the_end: bool = False) -> None:
        self.at_the_end = at_the_end

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, etree.XMLSyntaxError):
            raise FileRefused(_in_plain_words(fault, at_the_end=self.at_the_end), line=fault.lineno or None) from None


def _in_plain_words(fault: Any, *, at_the_end: bool) -> str:
    says = str(fault.msg or "")
    if "Excessive depth" in says:
        return "The elements of this file are nested far deeper than any census. It is not read, for safety."
    if "ncoding" in says or "not proper UTF-8" in says or "Invalid bytes" in says:
        return "This file is not in the encoding it says it is in. Export it again as UTF-8."
    if at_the_end or "Premature end" in says:
        return "This file ends before it should: it was cut short. Export it again, or copy it again, whole."
    return f"This file is not well-formed XML, so none of it can be trusted ({says}). Export it again from your system."


def chunks(file: BinaryIO, *, limits: Limits) -> Iterator[bytes]:
    """The file from its beginning, in pieces, up to the limit."""
    file.seek(0)
    read = 0
    while chunk := file.read(CHUNK_BYTES):
        read += len(chunk)
        if read > limits.file_bytes:
            raise FileRefused(f"This file is larger than {limits.file_bytes:,} bytes, the most that is read here.")
        yield chunk


def _stands_at(element: Element, *, path: Path) -> bool:
    for name in reversed(path):
        if element is None or local_name(element) != name:
            return False
        element = element.getparent()
    return element is None
