"""A stylesheet of a print holds nothing that the maker of PDF does not know: a warning among many is one that nobody reads."""

import logging
import re
from pathlib import Path

import pytest

from goldenthread.casework.record.printing import can_make_pdf, pdf

SRC = Path(__file__).parents[2] / "src" / "goldenthread"
SHEETS = sorted(
    {
        name
        for page in (SRC / "casework" / "jinja2" / "casework").glob("*print*.html")
        for name in re.findall(r"'([a-z-]+\.css)' if as_pdf", page.read_text(encoding="utf-8"))
    }
)


@pytest.mark.skipif(not can_make_pdf(), reason="this machine cannot make PDF")
def test_no_stylesheet_of_a_print_is_warned_of(caplog):
    assert {"plan-copy.css", "family.css", "print.css"} <= set(SHEETS)
    logging.getLogger("weasyprint").addHandler(caplog.handler)
    heads = "".join(f'<link rel="stylesheet" href="{name}">' for name in SHEETS)
    try:
        pdf(f'<html lang="en"><head><title>A print</title>{heads}</head><body><h1>A print</h1></body></html>')
    finally:
        logging.getLogger("weasyprint").removeHandler(caplog.handler)
    assert [one.getMessage() for one in caplog.records] == []
