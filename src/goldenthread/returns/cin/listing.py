"""Tells the listener what is wrong, each time with where, in whose entry, and in words that say what to do."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from goldenthread.practice.census_codes import SEX, CodeList
from goldenthread.returns.cin.editions import GENDER_TO_SEX, census_year
from goldenthread.returns.cin.elements import BLANK, Element, line_after, line_of, local_name
from goldenthread.returns.cin.fields import EARLIEST, LATEST, likely_days
from goldenthread.returns.cin.problems import FileRefused, Kind, OnProblem, Problem
from goldenthread.returns.cin.safe_xml import as_xml

_DESCRIBING: Final = "{http://www.w3.org/2001/XMLSchema-instance}"  # attributes that only point to a schema


@dataclass(slots=True)
class Listing:
    """What is wrong so far: whose entry is being read, for which census, and how much more we are willing to list."""

    on_problem: OnProblem
    at_most: int
    ends_in: int | None = None
    child: str = ""
    earliest: date = EARLIEST
    latest: date = LATEST

    def settle_year(self, ends_in: int | None) -> None:
        """From the header on, judge codes and dates by the year of this census."""
        self.ends_in = ends_in
        self.earliest, self.latest = likely_days(ends_in)

    def tell(self, kind: Kind, says: str, *, line: int, field: str, raw: str = "", inside: str = "") -> None:
        """List one problem.

        Raises:
            FileRefused: there are more problems than in any census.
        """
        self.at_most -= 1
        if self.at_most < 0:
            says = "There is more wrong in this file than can be listed. Check that it is a census."
            raise FileRefused(says, line=line)
        self.on_problem(Problem(line, self.child, field, says, raw, inside, kind))

    def about(self, element: Element, kind: Kind, says: str, *, raw: str) -> None:
        """List a problem of one element."""
        around = element.getparent()
        inside = "" if around is None else local_name(around)
        self.tell(kind, says, line=line_of(element), field=local_name(element), raw=raw, inside=inside)

    def unknown(self, element: Element) -> None:
        """List an element that does not belong where it stands, whole."""
        says = "The census has no such element here. It was kept as it is and not read: check its name and its place."
        self.about(element, Kind.UNKNOWN_ELEMENT, says, raw=as_xml(element))

    def repeated(self, element: Element) -> None:
        """List an element that may stand only once, and stands again."""
        says = "This may stand only once here. The first was read and this one kept as it is: remove one."
        if local_name(element) == "ChildIdentifiers":
            says = "Two children seem to be merged in one entry. The first was read: give the other its own Child."
        self.about(element, Kind.REPEATED_ELEMENT, says, raw=as_xml(element))

    def empty(self, element: Element) -> None:
        """List an element with nothing in it."""
        says = "This is empty. Fill it, or leave the element out."
        self.about(element, Kind.EMPTY_ELEMENT, says, raw=as_xml(element))

    def attributes(self, element: Element) -> None:
        """List what is written inside the tag; the census puts nothing there."""
        for name, raw in element.items():
            if not name.startswith(_DESCRIBING + "schemaLocation") and not name.startswith(_DESCRIBING + "noNamespace"):
                says = f"{name} stands inside the tag, where the census has nothing. It was kept as it is and not read."
                self.about(element, Kind.UNKNOWN_ATTRIBUTE, says, raw=f'{name}="{raw}"')

    def stray_text_in(self, element: Element) -> None:
        """List words between the elements, at the beginning of this one."""
        before, words = _apart(element.text or "")
        if words:
            self._stray(words, line=line_of(element) + before, field=local_name(element), inside=local_name(element))

    def stray_text_after(self, element: Element) -> None:
        """List words between the elements, following this one."""
        _, words = _apart(element.tail or "")
        if words:
            around = element.getparent()
            self._stray(words, line=line_after(element), field=local_name(element), inside=local_name(around))

    def _stray(self, words: str, *, line: int, field: str, inside: str) -> None:
        says = "These words stand between the elements, where nothing is read. Take them out, or give them their tags."
        self.tell(Kind.STRAY_TEXT, says, line=line, field=field, raw=words, inside=inside)

    def unreadable(self, element: Element, *, raw: str, instead: str) -> None:
        """List a value that could not be read."""
        self.about(element, Kind.UNREADABLE, f"This could not be read. {instead}", raw=raw)

    def unlikely(self, element: Element, *, raw: str) -> None:
        """List a date that exists but cannot belong to this census."""
        says = "This date is far from the year of this census. It was kept: check the year."
        self.about(element, Kind.UNLIKELY_DATE, says, raw=raw)

    def edition(self, element: Element, *, years: tuple[int, int]) -> None:
        """List an element that the census of this year does not have."""
        began, ended = years
        if self.ends_in is None or began <= self.ends_in <= ended:
            return
        when = _span(began, None) if self.ends_in < began else _span(None, ended)
        says = f"The census has this {when}; this file is for {census_year(self.ends_in)}. It was read all the same."
        raw = as_xml(element) if len(element) else (element.text or "").strip(BLANK)
        self.about(element, Kind.NOT_IN_THIS_YEAR, says, raw=raw)

    def code(self, element: Element, raw: str, *, among: CodeList, any_year: bool) -> None:
        """List a code that the list does not have, or did not have in the year of this census.

        `any_year` is for elements whose years are told as a whole, by `edition`.
        """
        known = among.codes.get(raw)
        if known is None and among is SEX and raw in GENDER_TO_SEX:
            says = f"This is a code of the old GenderCurrent. It was read as {GENDER_TO_SEX[raw]}: write M, F or U."
            self.about(element, Kind.OLD_CODE, says, raw=raw)
        elif known is None:
            says = "The census has no such code here. It was kept as it is: check it for a misspelling or a local code."
            self.about(element, Kind.UNKNOWN_CODE, says, raw=raw)
        elif self.ends_in and not any_year and not known.used_in(self.ends_in):
            says = f"This code is used {_span(known.first_year, known.last_year)}; this file is for "
            says += f"{census_year(self.ends_in)}. It was kept as it is."
            self.about(element, Kind.NOT_IN_THIS_YEAR, says, raw=raw)


def _span(began: int | None, ended: int | None) -> str:
    """From when until when, in census years."""
    words = [f"from {census_year(began)} on"] if began else []
    return " ".join([*words, f"until {census_year(ended)}"] if ended else words)


def _apart(text: str) -> tuple[int, str]:
    """How many line breaks stand before the first word, and the words."""
    words = text.lstrip(BLANK)
    return text[: len(text) - len(words)].count("\n"), words.rstrip(BLANK)
