"""The product's own screens are read as it reads others: nobody is blamed or labelled on them, and letters are explained.

Serves: K9.01, K9.02, C.11
"""

import re

from goldenthread.practice.language.findings import Kind
from goldenthread.practice.language.reader import read
from house.the_code import templates

HURTS = {Kind.BLAMING, Kind.STIGMA, Kind.EUPHEMISM}
CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|<(script|style|title)\b.*?</\1>|<svg.*?</svg>", re.DOTALL)
VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
TAG = re.compile(r"<[^>]+>")


def shown(template: str) -> list[str]:
    """What a template says, a line for each run of words."""
    text = TAG.sub("\n", VALUE.sub(" – ", CODE.sub("\n", template)))
    return [" ".join(line.split()) for line in text.splitlines() if len(line.split()) > 2]


def test_no_screen_of_ours_blames_or_labels_anybody():
    found = [
        (file.path.rsplit("/", 1)[-1], one.text, one.entry, line[:80])
        for file in templates()
        for line in shown(file.text)
        for one in read(line).here
        if one.kind in HURTS
    ]
    assert not found


def test_a_screen_that_did_would_be_seen():
    assert [one.kind for line in shown("<p>They are a hard-to-reach family.</p>") for one in read(line).here] == [
        Kind.BLAMING
    ]
