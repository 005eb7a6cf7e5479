"""Makes census files: whole councils of made-up children for benchmarks, and valid files from a schema for tests.

All children are invented and called MADEUP…; the same seed gives the same file.
"""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

FILES = Path(__file__).parent / "files"
XSD = "{http://www.w3.org/2001/XMLSchema}"
ETHNICITIES = ["WBRI", "WBRI", "WBRI", "WOTH", "MWBC", "AIND", "APKN", "BAFR", "CHNE", "OOTH", "NOBT"]
FACTORS = ["1B", "2B", "3A", "3B", "4A", "4B", "10A", "14A", "16A", "17A", "18C", "24A"]
SOURCES = ["1A", "1C", "2A", "3A", "3E", "5D", "6", "8", "9"]


def a_census(*children: str, year: int = 2026) -> str:
    """A census with this year's header and these Child elements."""
    return (
        "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
        f"<Year>{year}</Year><ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails>"
        "<Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>made up</SoftwareCode>"
        "<Release>1</Release><SerialNo>001</SerialNo></Source></Header>\n"
        f"<Children>{''.join(children)}</Children></Message>\n"
    )


def a_child(inside: str = "", *, child_id: str = "MADEUP1", born: str = "2015-06-02", referral: str = "") -> str:
    """A Child element; `inside` goes into ChildIdentifiers after the birth date, `referral` into CINdetails."""
    return (
        f"<Child><ChildIdentifiers><LAchildID>{child_id}</LAchildID><PersonBirthDate>{born}</PersonBirthDate>"
        f"{inside or '<Sex>F</Sex>'}</ChildIdentifiers>"
        "<ChildCharacteristics><Ethnicity>MWBC</Ethnicity></ChildCharacteristics>"
        f"<CINdetails><CINreferralDate>2021-09-04</CINreferralDate><ReferralSource>6</ReferralSource>{referral}"
        "<ReferralNFA>false</ReferralNFA></CINdetails></Child>"
    )


def write_council(path: Path, *, children: int, year: int = 2026, seed: int = 1) -> None:
    """Write the census of a whole council, one line a child, roughly as many of each record as England has."""
    chance = random.Random(seed)
    beginning, end = a_census(year=year).split("</Children>")
    with path.open("w", encoding="utf-8") as file:
        file.write(beginning + "\n")
        for number in range(children):
            file.write(_one_of_many(number, year, chance) + "\n")
        file.write("</Children>" + end)


def _one_of_many(number: int, year: int, chance: random.Random) -> str:
    began = date(year - 1, 4, 1) + timedelta(days=chance.randrange(200))
    born = began - timedelta(days=chance.randrange(40, 17 * 365))
    disabilities = chance.sample(["MOB", "LD", "AUT", "HEAR"], 2) if chance.random() < 0.13 else ["NONE"]
    return (
        f"<Child><ChildIdentifiers><LAchildID>MADEUP{number:07d}</LAchildID><UPNunknown>UN1</UPNunknown>"
        f"<PersonBirthDate>{born}</PersonBirthDate><Sex>{chance.choice('MF')}</Sex></ChildIdentifiers>"
        f"<ChildCharacteristics><Ethnicity>{chance.choice(ETHNICITIES)}</Ethnicity><Disabilities>"
        + "".join(f"<Disability>{code}</Disability>" for code in disabilities)
        + "</Disabilities></ChildCharacteristics>"
        + "".join(
            _referral(began + timedelta(days=100 * again), chance) for again in range(chance.choice([1, 1, 1, 1, 2]))
        )
        + "</Child>"
    )


def _referral(on: date, chance: random.Random) -> str:
    day = timedelta(days=1)
    parts = [f"<CINreferralDate>{on}</CINreferralDate><ReferralSource>{chance.choice(SOURCES)}</ReferralSource>"]
    parts.append(f"<PrimaryNeedCode>N{chance.randrange(1, 9)}</PrimaryNeedCode>")
    if chance.random() < 0.9:
        factors = "".join(f"<AssessmentFactors>{code}</AssessmentFactors>" for code in chance.sample(FACTORS, 3))
        parts.append(
            f"<Assessments><AssessmentActualStartDate>{on}</AssessmentActualStartDate>"
            f"<AssessmentAuthorisationDate>{on + 30 * day}</AssessmentAuthorisationDate>"
            f"<FactorsIdentifiedAtAssessment>{factors}</FactorsIdentifiedAtAssessment></Assessments>"
        )
    if chance.random() < 0.3:
        parts.append(f"<CINPlanDates><CINPlanStartDate>{on + 40 * day}</CINPlanStartDate></CINPlanDates>")
    protected = chance.random() < 0.1
    if protected or chance.random() < 0.25:
        conference = f"<DateOfInitialCPC>{on + 15 * day}</DateOfInitialCPC>" if protected else ""
        parts.append(
            f"<Section47><S47ActualStartDate>{on + day}</S47ActualStartDate>{conference}"
            f"<ICPCnotRequired>{'false' if protected else 'true'}</ICPCnotRequired></Section47>"
        )
    parts.append("<ReferralNFA>false</ReferralNFA>")
    if protected:
        parts.append(
            f"<ChildProtectionPlans><CPPstartDate>{on + 15 * day}</CPPstartDate>"
            "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>"
            "<NumberOfPreviousCPP>0</NumberOfPreviousCPP>"
            f"<Reviews><CPPreviewDate>{on + 100 * day}</CPPreviewDate></Reviews></ChildProtectionPlans>"
        )
    return f"<CINdetails>{''.join(parts)}</CINdetails>"


class FromSchema:
    """Valid files made from a community schema: every optional element, every code, in some file.

    Codes the schema itself marks as no longer official are left out.
    """

    def __init__(self, schema: Any, *, year: int, seed: int) -> None:
        self.year = year
        self.chance = random.Random(seed)
        self.kinds = {kind.get("name"): kind for kind in schema if kind.tag != f"{XSD}element"}
        self.root = schema.find(f"{XSD}element")
        self.turns: dict[str, Iterator[str]] = {}
        self.children = 0

    def census(self) -> str:
        """One file, as text."""
        return self._element(self.root)

    def _element(self, declared: Any) -> str:
        name = declared.get("name")
        kind = self.kinds[declared.get("type")] if declared.get("type") in self.kinds else declared.find("./*")
        if kind is None:
            return f"<{name}>{escape(self._built_in(name, declared.get('type')))}</{name}>"
        sequence = kind.find(f"{XSD}sequence")
        inside = (
            "".join(self._repeated(part) for part in sequence) if sequence is not None else self._simple(name, kind)
        )
        return f"<{name}>{inside}</{name}>"

    def _repeated(self, declared: Any) -> str:
        name = declared.get("name")
        if name in ("Header", "CollectionDetails", "Collection", "Year", "ReferenceDate", "Source"):
            return self._element(declared)
        if name == "PersonBirthDate":
            return self._element(declared) if self.chance.random() < 0.9 else ""
        if name == "ExpectedPersonBirthDate":
            return ""
        most = 30 if name == "Child" else 3 if declared.get("maxOccurs") == "unbounded" else 1
        times = most if name == "Child" else self.chance.randint(int(declared.get("minOccurs", "1")), most)
        return "".join(self._element(declared) for _ in range(times))

    def _simple(self, name: str, kind: Any) -> str:
        codes = [
            code.get("value")
            for code in kind.iter(f"{XSD}enumeration")
            if code.find(f"{XSD}annotation/{XSD}appinfo") is None
        ]
        if codes:
            return self._next(name, codes)
        if kind.find(f".//{XSD}pattern") is not None:
            return {"LEA": "999", "SerialNo": "001"}.get(name, "A99920000000B")
        return str(self.chance.randrange(4))

    def _next(self, name: str, codes: list[str]) -> str:
        """The codes in turn, so that a file of enough children uses them all."""
        if name not in self.turns:
            self.turns[name] = (codes[turn % len(codes)] for turn in range(1_000_000))
        return next(self.turns[name])

    def _built_in(self, name: str, kind: str) -> str:
        made: dict[str, Callable[[], str]] = {
            "xs:gYear": lambda: str(self.year),
            "xs:dateTime": lambda: f"{self.year}-05-20T09:30:00",
            "xs:date": lambda: f"{self.year}-03-31" if name == "ReferenceDate" else self._day(),
            "xs:string": lambda: self._child_id() if name == "LAchildID" else "made up & tested",
        }
        return made[kind]()

    def _day(self) -> str:
        return str(date(self.year, 3, 31) - timedelta(days=self.chance.randrange(17 * 365)))

    def _child_id(self) -> str:
        self.children += 1
        return f"MADEUP{self.children}"


def write_uneven_council(path: Path, *, children: int, year: int = 2026, seed: int = 1) -> None:
    """Write the census of a whole council in which not everything went as it should: for reviewing, and for reports to look at."""
    chance = random.Random(seed)
    beginning, end = a_census(year=year).split("</Children>")
    with path.open("w", encoding="utf-8") as file:
        file.write(beginning + "\n")
        for number in range(children):
            born = date(year - 1, 4, 1) - timedelta(days=chance.randrange(40, 17 * 365))
            days = sorted(chance.randrange(-200, 360) for _ in range(chance.choice([1, 1, 1, 1, 2])))
            inside = "".join(
                _uneven(date(year - 1, 4, 1) + timedelta(days=day), date(year, 3, 31), chance) for day in days
            )
            file.write(
                f"<Child><ChildIdentifiers><LAchildID>MADEUP{number:07d}</LAchildID><UPNunknown>UN1</UPNunknown>"
                f"<PersonBirthDate>{born}</PersonBirthDate><Sex>{chance.choice('MF')}</Sex></ChildIdentifiers>"
                f"<ChildCharacteristics><Ethnicity>{chance.choice(ETHNICITIES)}</Ethnicity></ChildCharacteristics>{inside}</Child>\n"
            )
        file.write("</Children>" + end)


def _uneven(on: date, last: date, chance: random.Random) -> str:
    def day(after: date, mean: float, spread: float) -> date:
        return after + timedelta(days=max(1, round(chance.gauss(mean, spread))))

    def told(name: str, when: date) -> str:
        return f"<{name}>{when}</{name}>" if when <= last else ""

    closed = day(on, 160, 70) if chance.random() < 0.6 else last + timedelta(days=1)
    parts = [f"<CINreferralDate>{on}</CINreferralDate><ReferralSource>{chance.choice(SOURCES)}</ReferralSource>"]
    parts.append(f"<PrimaryNeedCode>N{chance.randrange(1, 9)}</PrimaryNeedCode>{told('CINclosureDate', closed)}")
    if closed <= last:
        parts.append("<ReasonForClosure>RC8</ReasonForClosure>")
    if chance.random() < 0.95:
        done = min(day(on, 50, 16), closed)
        parts.append(
            f"<Assessments><AssessmentActualStartDate>{on}</AssessmentActualStartDate>"
            f"{told('AssessmentAuthorisationDate', done)}</Assessments>"
        )
    if chance.random() < 0.2:
        began = day(on, 20, 8)
        conference = day(began, 18, 5)
        if conference <= last:
            parts.append(
                f"<Section47><S47ActualStartDate>{began}</S47ActualStartDate><DateOfInitialCPC>{conference}</DateOfInitialCPC>"
                "<ICPCnotRequired>false</ICPCnotRequired></Section47>"
            )
            plan = conference - timedelta(days=chance.choice([0, 0, 0, 300, 600]))
            first = day(plan, 84, 9)
            reviews = "".join(told("CPPreviewDate", when) for when in (first, day(first, 170, 18)))
            parts.append(
                f"<ChildProtectionPlans><CPPstartDate>{plan}</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                f"<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>{chance.choice([0, 0, 0, 1])}</NumberOfPreviousCPP>"
                f"<Reviews>{reviews}</Reviews></ChildProtectionPlans>"
            )
    parts.append("<ReferralNFA>false</ReferralNFA>")
    return f"<CINdetails>{''.join(parts)}</CINdetails>"
