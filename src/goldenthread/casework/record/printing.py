"""Printing a part of a record: tagged PDF (PDF/UA-1) made by WeasyPrint, with who asked for it and when on each page.

Where the operating system has no Pango, the same page is offered for the browser to print, and says what is missing.
"""

from __future__ import annotations

import functools
import io
import mimetypes
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from goldenthread.access.pages import PageRequest

BRINGS_PDF = "libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0"
OWN = "own.invalid"
"""A print's own files have addresses here: a name that can never lead to a server."""


@functools.cache
def can_make_pdf() -> bool:
    """Whether this machine has what PDF needs."""
    try:
        import weasyprint  # noqa: F401
    except OSError:  # its libraries are found when it is loaded
        return False
    return True


def printed(request: PageRequest, template: str, told: dict[str, Any], *, name: str, at: datetime) -> HttpResponse:
    """The page as PDF, or as a page to print."""
    told |= {"asked_by": request.user, "printed_at": at, "as_pdf": can_make_pdf(), "brings_pdf": BRINGS_PDF}
    if not told["as_pdf"] or request.GET.get("as") == "page":
        return render(request, template, told | {"as_pdf": False})
    answer = HttpResponse(pdf(render_to_string(template, told, request)), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return answer


def pdf(page: str, pictures: Mapping[str, bytes] | None = None) -> bytes:
    """A page as tagged PDF. Only our own styles and fonts are read, and the pictures handed over by name; nothing is fetched.

    The same page makes the same bytes, so that a file can be known again by its hash.
    """
    import weasyprint

    fetch = functools.partial(_own_file, pictures=pictures or {})
    made: bytes = weasyprint.HTML(string=page, base_url=f"http://{OWN}/", url_fetcher=fetch).write_pdf(
        pdf_variant="pdf/ua-1", pdf_tags=True, finisher=_say_what_headings_head
    )
    return made


def _say_what_headings_head(_document: Any, made: Any) -> None:
    """Give every heading cell of a table its scope, column or row, which some readers of PDF need and WeasyPrint leaves out."""
    tagged: dict[bytes, Any] = {one.reference: one for one in made.objects if hasattr(one, "keys") and "S" in one}
    for cell in tagged.values():
        if cell["S"] == "/TH":
            row = tagged.get(cell["P"], {})
            of_columns = tagged.get(row.get("P"), {}).get("S") == "/THead"
            cell["A"]["Scope"] = "/Column" if of_columns else "/Row"


def _own_file(url: str, *, pictures: Mapping[str, bytes] | None = None) -> Any:
    """One of our own static files, or a picture that came with the page.

    Raises:
        ValueError: anything else.
    """
    from weasyprint.urls import URLFetcherResponse

    parts = urlsplit(url)
    if pictures and parts.netloc == OWN and (picture := pictures.get(parts.path.lstrip("/"))):
        return URLFetcherResponse(url, body=picture, headers={"Content-Type": "image/jpeg"})
    found = finders.find(parts.path.lstrip("/")) if parts.netloc == OWN else None
    if not found:
        raise ValueError(f"A print reads only our own files, not {url}.")
    kind = mimetypes.guess_type(parts.path)[0] or "application/octet-stream"
    body = _unpacked(str(found)) if parts.path.endswith(".woff2") else Path(str(found)).read_bytes()
    return URLFetcherResponse(url, body=body, headers={"Content-Type": kind})


@functools.cache
def _unpacked(font: str) -> bytes:
    """A font as it is drawn with, unpacked once in a process: WeasyPrint would do it for every print, which takes longer than the print."""
    from fontTools.ttLib import woff2

    out = io.BytesIO()
    with Path(font).open("rb") as packed:
        woff2.decompress(packed, out)
    return out.getvalue()
