"""What the reader makes of small census files of our own: each year's shape, and one fault at a time. Serves: T.24"""

import io
from datetime import date

import pytest

from cast.census.making import FILES, a_census, a_child
from goldenthread.returns.cin.problems import Kind, Problem
from goldenthread.returns.cin.reader import read
from goldenthread.returns.cin.rows import Census, CensusChild


def reading(text: str) -> tuple[Census, list[CensusChild], list[Problem]]:
    problems: list[Problem] = []
    census = read(io.BytesIO(text.encode()), on_problem=problems.append)
    return census, list(census), problems


def reading_file(name: str) -> tuple[Census, list[CensusChild], list[Problem]]:
    return reading((FILES / name).read_text())


@pytest.mark.parametrize("name", ["census_2018.xml", "census_2021.xml", "census_2025.xml", "census_2027.xml"])
def test_a_sound_file_of_any_year_has_nothing_listed(name):
    census, children, problems = reading_file(name)
    assert problems == []
    assert census.header.year == int(name[7:11])
    assert children


def test_a_file_of_2018_is_read_with_the_gender_code_kept_beside_the_sex():
    census, [child], _ = reading_file("census_2018.xml")
    assert census.header.authority_code == "999"
    assert census.header.reference_on == date(2018, 3, 31)
    assert (child.line, child.child_id, child.born_on) == (18, "MADEUP001", date(2015, 6, 2))
    assert (child.sex, child.gender_code, child.ethnicity, child.disabilities) == ("F", "2", "MWBC", ("NONE",))
    [referral] = child.referrals
    assert (referral.line, referral.referred_on, referral.source) == (31, date(2017, 9, 4), "3B")
    assert (referral.main_need, referral.no_further_action) == ("N1", False)
    [assessment] = referral.assessments
    assert (assessment.began_on, assessment.authorised_on) == (date(2017, 9, 5), date(2017, 10, 30))
    assert assessment.factors == ("3B", "18A")


def test_a_plan_with_its_reviews_each_in_a_part_of_their_own_keeps_them_all():
    _, [child, unborn], _ = reading_file("census_2021.xml")
    [referral] = child.referrals
    [enquiry] = referral.enquiries
    assert (enquiry.began_on, enquiry.conference_due_on) == (date(2020, 5, 12), date(2020, 6, 3))
    assert (enquiry.conference_on, enquiry.conference_not_required) == (date(2020, 6, 1), False)
    [plan] = referral.protection_plans
    assert (plan.began_on, plan.ended_on, plan.plans_before) == (date(2020, 6, 1), date(2021, 2, 19), 0)
    assert (plan.first_category, plan.latest_category) == ("NEG", "EMO")
    assert [(review.line, review.held_on) for review in plan.reviews] == [
        (50, date(2020, 8, 27)),
        (53, date(2021, 2, 19)),
    ]
    assert (unborn.expected_on, unborn.born_on, unborn.sex) == (date(2021, 6, 14), None, "U")
    assert unborn.referrals[0].no_further_action is True


def test_reviews_gathered_in_one_part_read_the_same_as_reviews_apart():
    plan = "<ChildProtectionPlans><CPPstartDate>2025-10-01</CPPstartDate>{}</ChildProtectionPlans>"
    first, second = "<CPPreviewDate>2025-12-01</CPPreviewDate>", "<CPPreviewDate>2026-02-02</CPPreviewDate>"
    together = reading(a_census(a_child(referral=plan.format(f"<Reviews>{first}{second}</Reviews>"))))
    apart = reading(a_census(a_child(referral=plan.format(f"<Reviews>{first}</Reviews><Reviews>{second}</Reviews>"))))
    assert together[1] == apart[1]
    assert len(together[1][0].referrals[0].protection_plans[0].reviews) == 2
    assert together[2] == apart[2] == []


def test_a_file_with_a_namespace_is_read_like_one_without():
    _, [child], _ = reading_file("census_2025.xml")
    assert (child.sex, child.gender_code, child.died_on) == ("F", "", date(2025, 1, 8))
    [referral] = child.referrals
    assert (referral.closed_on, referral.closed_because) == (date(2025, 1, 10), "RC2")
    assert [(plan.began_on, plan.ended_on) for plan in referral.plans] == [(date(2024, 6, 3), date(2025, 1, 8))]


def test_the_module_of_2027_is_kept_as_it_is_written():
    _, [child], _ = reading_file("census_2027.xml")
    assert child.referrals[0].pre_proceedings[0].values == (
        ("PPStartDate", "2026-09-09"),
        ("FGDMMeetingOffer", "1"),
        ("ReviewMeetingsCount", "3"),
        ("PPOutcome", "A"),
    )


FAULTS_BY_HAND = [  # read off the file with its line numbers, in the order of the file
    (20, Kind.STRAY_TEXT, "Sex"),
    (21, Kind.UNREADABLE, "31/03/2015"),
    (22, Kind.UNLIKELY_DATE, "1066-10-14"),
    (23, Kind.OLD_CODE, "2"),
    (24, Kind.NOT_IN_THIS_YEAR, "1"),
    (30, Kind.UNKNOWN_CODE, "ZZZZ"),
    (31, Kind.REPEATED_ELEMENT, "<Ethnicity>WBRI</Ethnicity>"),
    (36, Kind.EMPTY_ELEMENT, "<Disability/>"),
    (39, Kind.UNKNOWN_ATTRIBUTE, 'when="later"'),
    (40, Kind.UNREADABLE, "2025-02-30"),
    (42, Kind.UNKNOWN_ELEMENT, "<Nickname>Sprout</Nickname>"),
    (46, Kind.NOT_IN_THIS_YEAR, "18A"),
    (47, Kind.UNKNOWN_CODE, "99Z"),
    (52, Kind.UNREADABLE, "maybe"),
    (54, Kind.UNREADABLE, "yes"),
    (57, Kind.UNREADABLE, "two"),
    (59, Kind.UNREADABLE, "soon"),
    (18, Kind.TWO_SEXES, "2 1"),
    (67, Kind.UNKNOWN_ELEMENT, "<Grandchild>kept</Grandchild>"),
    (68, Kind.SAME_CHILD_ID, "FAULTY001"),
    (75, Kind.STRAY_TEXT, "words between"),
    (76, Kind.NO_CHILD_ID, ""),
    (83, Kind.UNKNOWN_ELEMENT, "<Afterthought/>"),
]


def test_each_fault_is_listed_with_its_line_and_its_own_words():
    _, _, problems = reading_file("faults_of_every_kind.xml")
    listed = [(problem.line, problem.kind, problem.raw) for problem in problems]
    long = [row for row in listed if row[0] in (26, 62)]
    assert [row for row in listed if row not in long] == FAULTS_BY_HAND
    assert [(line, kind) for line, kind, _ in long] == [(26, Kind.REPEATED_ELEMENT), (62, Kind.NOT_IN_THIS_YEAR)]
    assert "FAULTY099" in long[0][2]
    assert all(problem.says.endswith(".") for problem in problems)


def test_the_children_of_a_faulty_file_are_read_all_the_same():
    _, children, _ = reading_file("faults_of_every_kind.xml")
    assert [(child.line, child.child_id) for child in children] == [(18, "FAULTY001"), (68, "FAULTY001"), (76, "")]
    first, again, _ = children
    assert (first.sex, first.gender_code, first.ethnicity) == ("F", "1", "ZZZZ")
    assert first.unread == (("born_on", "31/03/2015"),)
    assert first.expected_on == date(1066, 10, 14)
    assert first.disabilities == ("HEAR",)
    [referral] = first.referrals
    assert referral.unread == (("referred_on", "2025-02-30"), ("no_further_action", "yes"))
    assert referral.assessments[0].factors == ("18A", "99Z")
    assert referral.protection_plans[0].reviews[0].unread == (("held_on", "soon"),)
    assert (first.same_child_id_at, again.same_child_id_at) == (None, 18)


@pytest.mark.parametrize(
    ("year", "old", "sex"), [(2024, "1", "M"), (2024, "2", "F"), (2024, "0", "U"), (2024, "9", "U")]
)
def test_until_2023_24_the_gender_code_is_no_fault(year, old, sex):
    _, [child], problems = reading(a_census(a_child(f"<GenderCurrent>{old}</GenderCurrent>"), year=year))
    assert (child.sex, child.gender_code) == (sex, old)
    assert problems == []


def test_from_2024_25_on_the_gender_code_is_read_and_listed():
    _, [child], [problem] = reading(a_census(a_child("<GenderCurrent>1</GenderCurrent>"), year=2025))
    assert (child.sex, child.gender_code) == ("M", "1")
    assert (problem.kind, problem.child, problem.inside) == (Kind.NOT_IN_THIS_YEAR, "MADEUP1", "ChildIdentifiers")


@pytest.mark.parametrize(
    ("year", "field", "code", "listed"),
    [
        (2022, "ReferralSource", "5D", True),
        (2023, "ReferralSource", "5D", False),
        (2022, "ReasonForClosure", "RC9", True),
        (2023, "ReasonForClosure", "RC9", False),
    ],
)
def test_a_code_is_judged_by_the_census_of_its_year(year, field, code, listed):
    child = a_child("<GenderCurrent>1</GenderCurrent>", referral=f"<{field}>{code}</{field}>")
    child = child.replace("<ReferralSource>6</ReferralSource>", "") if field == "ReferralSource" else child
    _, [row], problems = reading(a_census(child, year=year))
    assert [problem.kind for problem in problems] == ([Kind.NOT_IN_THIS_YEAR] if listed else [])
    assert code in (row.referrals[0].source, row.referrals[0].closed_because)


@pytest.mark.parametrize(("text", "meant"), [("true", True), ("1", True), ("false", False), ("0", False)])
def test_yes_and_no_are_read_in_both_their_spellings(text, meant):
    enquiry = f"<Section47><ICPCnotRequired>{text}</ICPCnotRequired></Section47>"
    _, [child], problems = reading(a_census(a_child(referral=enquiry)))
    assert child.referrals[0].enquiries[0].conference_not_required is meant
    assert problems == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2025-02-29", None),
        ("2024-02-29Z", date(2024, 2, 29)),
        ("29/02/2024", None),
        ("20240229", None),
        ("2024-W09-4", None),
        ("٢٠٢٤-٠٢-٢٩", None),
        ("0000-01-01", None),
    ],
)
def test_a_date_is_read_only_as_the_census_writes_it(text, day):
    _, [child], problems = reading(a_census(a_child(born=text)))
    assert child.born_on == day
    assert [problem.kind for problem in problems] == ([] if day else [Kind.UNREADABLE])
    assert child.unread == (() if day else (("born_on", text),))


@pytest.mark.parametrize(
    ("born", "listed"), [("1995-12-31", True), ("1996-01-01", False), ("2027-12-31", False), ("2028-01-01", True)]
)
def test_a_date_far_from_the_census_is_kept_and_listed(born, listed):
    _, [child], problems = reading(a_census(a_child(born=born), year=2026))
    assert str(child.born_on) == born
    assert [problem.kind for problem in problems] == ([Kind.UNLIKELY_DATE] if listed else [])


def test_both_birth_dates_are_kept_and_listed():
    both = "<ExpectedPersonBirthDate>2015-07-01</ExpectedPersonBirthDate><Sex>F</Sex>"
    _, [child], [problem] = reading(a_census(a_child(both)))
    assert (child.born_on, child.expected_on) == (date(2015, 6, 2), date(2015, 7, 1))
    assert problem.kind is Kind.BOTH_BIRTH_DATES


@pytest.mark.parametrize(
    ("old", "new", "fields"),
    [
        ("<Year>2026</Year>", "<Year>2025</Year>", ["ReferenceDate"]),
        ("2026-03-31</Ref", "2026-03-28</Ref", ["ReferenceDate"]),
        ("<Year>2026</Year>", "", ["Year"]),
        ("<Year>2026</Year>", "<Year>26</Year>", ["Year"]),
        ("<LEA>999</LEA>", "", ["LEA"]),
        ("<LEA>999</LEA>", "<LEA>99</LEA>", ["LEA"]),
        ("<SourceLevel>L", "<SourceLevel>S", ["SourceLevel"]),
        ("<Collection>CIN</Collection>", "", ["Collection"]),
    ],
)
def test_a_header_that_does_not_fit_together_is_listed(old, new, fields):
    text = a_census(a_child())
    assert old in text
    _, children, problems = reading(text.replace(old, new))
    assert [problem.field for problem in problems] == fields
    assert len(children) == 1


def test_a_census_of_a_year_we_hold_no_lists_for_says_so():
    _, _, problems = reading(a_census(a_child("<Sex>F</Sex>"), year=2031))
    assert [(problem.kind, problem.field, problem.raw) for problem in problems] == [(Kind.HEADER, "Year", "2031")]


def test_a_file_without_a_header_is_read_and_says_what_is_missing():
    text = f"<Message><Children>{a_child()}</Children></Message>"
    census, [child], [problem] = reading(text)
    assert census.header.ends_in is None
    assert child.sex == "F"
    assert (problem.kind, problem.field) == (Kind.HEADER, "Header")


def test_a_second_header_is_kept_as_it_is():
    text = a_census(a_child()).replace("</Message>", "<Header><Source><LEA>111</LEA></Source></Header></Message>")
    census, _, [problem] = reading(text)
    assert census.header.authority_code == "999"
    assert problem.kind is Kind.REPEATED_ELEMENT
    assert "111" in problem.raw


@pytest.mark.parametrize("text", ["<Message/>", a_census()])
def test_a_file_without_children_says_so(text):
    _, children, problems = reading(text)
    assert children == []
    assert problems[-1].kind is Kind.NO_CHILDREN


def test_a_child_inside_another_childs_entry_is_kept_with_that_entry():
    text = a_census(a_child(referral=a_child(child_id="INNER")), a_child(child_id="NEXT"))
    _, children, [problem] = reading(text)
    assert [child.child_id for child in children] == ["MADEUP1", "NEXT"]
    assert problem.kind is Kind.UNKNOWN_ELEMENT
    assert "INNER" in problem.raw


def test_an_element_inside_a_value_is_kept_whole():
    text = a_census(a_child("<UPN>A<b>12</b>3</UPN><Sex>F</Sex>"))
    _, [child], [problem] = reading(text)
    assert child.upn == ""
    assert problem.raw == "<UPN>A<b>12</b>3</UPN>"


@pytest.mark.parametrize("lines", [0, 1, 65_000, 65_533, 65_534, 65_535, 70_000])
def test_lines_are_right_however_long_the_file(lines):
    gap = "\n" * lines
    child = "\n<Child>\n<ChildIdentifiers>\n<LAchildID/>\n<Sex>Q</Sex> stray\n</ChildIdentifiers>\n</Child>\n"
    text = a_census(child).replace("<Children>", f"<Children>{gap}")
    _, [row], problems = reading(text)
    assert row.line == lines + 3
    assert [(problem.line - lines, problem.kind) for problem in problems] == [
        (5, Kind.EMPTY_ELEMENT),
        (6, Kind.UNKNOWN_CODE),
        (6, Kind.STRAY_TEXT),
        (3, Kind.NO_CHILD_ID),
    ]
