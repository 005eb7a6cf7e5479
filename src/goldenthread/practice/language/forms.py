"""The forms of a phrase, written once: `(fail|fails|failed) to <adv> engage`. What can be written out is; the rest has a word to look for.

The pattern is a small part of Python's: groups, `|`, `?`, `*`, `+`, `\\w`, `\\d`, `[...]`, `(?=...)`, `(?!...)`, `(?<!...)`, `^` and `$`
(of a sentence), and the short names below in angle brackets. A hyphen is written as a blank.
"""
# ruff: noqa: E501  (a pattern cut over lines is harder to check than a long one)

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

MOST_WRITTEN_OUT = 800
MOST_TO_LOOK_FOR = 300
SHORTEST_TO_LOOK_FOR = 3

SHORT = {
    "<be>": "(is|are|was|were|be|been|being|am)",
    "<have>": "(has|have|had|having)",
    "<he>": "(he|she|they|we|you|it)",
    "<his>": "(his|her|their|my|your|our|its)",
    "<self>": "(himself|herself|themselves|themself|myself|yourself|yourselves|ourselves)",
    "<adv> ": "(really |fully |properly |consistently |meaningfully |actively |positively |always |fully and openly |well |regularly |sufficiently |currently |yet |even |)",
    "<relation>": "(mum|mother|dad|father|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|partner|stepfather|stepmother)",
    "<name>": "(mrs? \\w+|ms \\w+|the mother|the father)",
    "<condition>": "(asthma|epilepsy|autism|diabetes|depression|arthritis|dementia|adhd|cancer|cerebral palsy|down'?s? syndrome|down's|multiple sclerosis|hiv|cystic fibrosis|spina bifida|muscular dystrophy|schizophrenia|fragile x|sickle cell)",
    "<substance>": "(heroin|crack|cocaine|cannabis|alcohol|drug)",
    "<kid>": "(kid|child|boy|girl|teenager|family|parents?)",
}
_SPECIAL = set("()|?*+\\[]^${}.")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class BadForm(ValueError):
    """A form cannot be read. The message says which and why."""


@dataclass(frozen=True)
class Forms:
    """What one pattern stands for: phrases written out, and patterns that are tried only where one of their words is."""

    phrases: frozenset[str]
    patterns: tuple[tuple[re.Pattern[str], frozenset[str]], ...]


@cache
def forms_of(pattern: str) -> Forms:
    """Everything that a pattern stands for.

    >>> sorted(forms_of("(clean|dirty) tests?").phrases)
    ['clean test', 'clean tests', 'dirty test', 'dirty tests']
    """
    for short, long in SHORT.items():
        pattern = pattern.replace(short, long)
    tree, at = _alternatives(pattern, 0)
    if at != len(pattern):
        raise BadForm(f"There is a bracket too many in {pattern!r}.")
    phrases: set[str] = set()
    patterns: list[tuple[re.Pattern[str], frozenset[str]]] = []
    for node, source in zip(tree[1], _top_level(pattern), strict=True):
        whole = _written_out(node)
        if whole is not None:
            phrases |= {re.sub(r"\s+", " ", one).strip() for one in whole}
            continue
        to_look_for = _look_for(node)
        if to_look_for is None or min(map(len, to_look_for)) < SHORTEST_TO_LOOK_FOR:
            raise BadForm(f"Nothing to look for in {source!r}: give it a word of its own.")
        patterns.append((re.compile(rf"(?<![^\W_])(?:{source})(?![^\W_])"), to_look_for))
    return Forms(frozenset(phrases - {""}), tuple(patterns))


Node = tuple[Any, ...]


# A node: ("text", letter) · ("any",) what cannot be written out · ("alt", [sequence, …]) · ("maybe", node)
def _alternatives(pattern: str, at: int) -> tuple[Node, int]:
    branches: list[list[Node]] = [[]]
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            branches.append([])
            at += 1
            continue
        node, at = _piece(pattern, at)
        if at < len(pattern) and pattern[at] == "?":
            node, at = ("maybe", node), at + 1
        elif at < len(pattern) and pattern[at] in "*+":
            node, at = ("any",), at + 1
        elif at < len(pattern) and pattern[at] == "{":
            node, at = ("any",), pattern.index("}", at) + 1
        branches[-1].append(node)
    return ("alt", branches), at


def _piece(pattern: str, at: int) -> tuple[Node, int]:
    letter = pattern[at]
    if letter == "(":
        looks = next((one for one in _LOOKS if pattern.startswith(one, at)), "")
        node, end = _alternatives(pattern, at + (len(looks) or 1))
        if end >= len(pattern):
            raise BadForm(f"A bracket is not closed in {pattern!r}.")
        return (("any",) if looks else node), end + 1
    if letter == "\\":
        return ("any",), at + 2
    if letter == "[":
        return ("any",), pattern.index("]", at) + 1
    if letter in _SPECIAL:
        return ("any",), at + 1
    return ("text", letter), at + 1


def _top_level(pattern: str) -> list[str]:
    """The alternatives of a pattern, as written."""
    parts, depth, start = [], 0, 0
    for index, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            parts.append(pattern[start:index])
            start = index + 1
    return [*parts, pattern[start:]]


def _written_out(node: Node | list[Node], most: int = MOST_WRITTEN_OUT) -> set[str] | None:
    """Every text this node can be; None when there are too many, or when it cannot be said."""
    if isinstance(node, list):
        made = {""}
        for piece in node:
            more = _written_out(piece, most)
            if more is None or len(made) * len(more) > most:
                return None
            made = {first + second for first, second in product(made, more)}
        return made
    match node[0]:
        case "text":
            return {node[1]}
        case "maybe":
            inside = _written_out(node[1], most)
            return None if inside is None else inside | {""}
        case "alt":
            all_of_them: set[str] = set()
            for branch in node[1]:
                inside = _written_out(branch, most)
                if inside is None:
                    return None
                all_of_them |= inside
            return all_of_them if len(all_of_them) <= most else None
    return None


def _look_for(node: Node | list[Node]) -> frozenset[str] | None:
    """Texts of which one must be there whenever the pattern is: the longest that can be had."""
    if not isinstance(node, list):
        if node[0] != "alt":
            return None
        found = [_look_for(branch) for branch in node[1]]
        return None if None in found else frozenset().union(*(one for one in found if one))
    candidates: list[set[str]] = []
    running = {""}
    for piece in node:
        more = _written_out(piece, MOST_TO_LOOK_FOR)
        if more is not None and len(running) * len(more) <= MOST_TO_LOOK_FOR:
            running = {first + second for first, second in product(running, more)}
            continue
        candidates.append(running)
        if more is not None:
            running = more
            continue
        running = {""}
        inside = _look_for(piece)
        if inside and len(inside) <= MOST_TO_LOOK_FOR:
            candidates.append(set(inside))
    candidates.append(running)
    best = max(candidates, key=lambda texts: (min(min(len(one.strip()) for one in texts), 8), -len(texts)))
    return frozenset(one.strip() for one in best) if min(len(one.strip()) for one in best) else None
