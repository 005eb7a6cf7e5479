"""Who may open what: the table every page is held against, written by hand and not read from the application.

Two books are kept: `access/roles.py` says what each role may do, and `HOLDERS` says it again, from the handbook of roles. `expected` is a
small judge that knows nothing of the application's own: from a page's declared policy, a role and the state of a record it says what must
happen. `PINNED` are cells so important that they are written out.

Serves: K10.00, T.23
"""

from dataclasses import dataclass
from enum import Enum


class Outcome(Enum):
    """What happens when somebody asks for a page."""

    PAGE = "the page, or what the page leads to"
    SAY_WHY = "they are asked why first"
    SIGN_IN = "they are asked to sign in"
    REFUSED = "their role does not include it, and they are told so"
    NOT_FOUND = "the very bytes of a record that is not there"
    MOVED = "the same page about the record that this one was joined to"
    WRONG_METHOD = "nothing is asked in that way"


ROLES = (
    "social_worker", "lead_practitioner", "family_support_worker", "business_support", "team_manager", "service_manager", "conference_chair",
    "reviewing_officer", "out_of_hours", "principal_social_worker", "auditor", "data_officer", "information_governance", "system_administrator",
)  # fmt: skip
OUTSIDE = ("nobody signed in", "leaver")
METHODS = ("GET", "POST", "PUT")

PRACTITIONERS = {"social_worker", "lead_practitioner", "family_support_worker"}
LEADERS = {"team_manager", "service_manager"}
CHAIRS = {"conference_chair", "reviewing_officer"}
HOLDERS: dict[str, set[str]] = {
    "FIND_PEOPLE": set(ROLES) - {"data_officer", "system_administrator"},
    "WORK_WITH_CHILDREN": PRACTITIONERS | CHAIRS,
    "ANSWER_THE_DOOR": LEADERS | {"out_of_hours"},
    "RECORD": PRACTITIONERS | LEADERS | CHAIRS | {"business_support", "out_of_hours"},
    "OPEN_ANY_RECORD": {"out_of_hours"},
    "GIVE_A_REASON": set(ROLES) - {"out_of_hours", "data_officer", "system_administrator"},
    "EDIT_PEOPLE": PRACTITIONERS | LEADERS | {"business_support", "out_of_hours"},
    "MERGE_PEOPLE": LEADERS,
    "ALLOCATE": LEADERS,
    "MANAGE_TEAM": LEADERS,
    "ANSWER_REASONS": LEADERS | {"information_governance"},
    "LOCK_RECORDS": {"information_governance"},
    "SEE_WHO_LOOKED": PRACTITIONERS | LEADERS | CHAIRS | {"principal_social_worker", "information_governance"},
    "VERIFY_LOG": {"information_governance"},
    "MANAGE_WORKERS": {"system_administrator"},
    "IMPORT_FILES": {"data_officer"},
    "EXPORT_EVERYTHING": {"data_officer"},
    "AUDIT_PRACTICE": {"principal_social_worker", "auditor"},
    "CHAIR_CONFERENCES": {"conference_chair"},
    "REVIEW_CARE": {"reviewing_officer"},
    "SIGN_OFF": LEADERS,
    "LEAD_PRACTICE": {"principal_social_worker"},
}
"""Every permission and the roles that hold it."""

OPEN_NO_RECORD = {"data_officer", "system_administrator"}
"""They open no child's record, not even of a child they once worked with."""

STATES = {
    "involved": "a child they work with", "not involved": "a child others work with", "ended": "a child they no longer work with",
    "kept out": "a child they work with, locked from them", "others only": "a child they work with, locked to others only",
    "let in": "a child they work with, locked to them and a few",
    "joined": "a record that was joined to one they work with", "joined to hidden": "a record that was joined to one locked from them",
}  # fmt: skip
INVOLVED = {"involved", "let in"}
HIDDEN = {"kept out", "others only", "joined to hidden"}


NARROWER = {"allocate"}
"""Pages of a person that need a permission and, on top, that the child is theirs to decide about: for anybody else's child nothing is there."""


@dataclass(frozen=True)
class Page:
    """What a page says of itself: its policy, and whether its address holds the number of a person."""

    kind: str
    needs: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    of_a_person: bool = False
    narrower: bool = False


def holds(role: str, permissions: tuple[str, ...]) -> bool:
    """Whether a role holds any of these permissions, by the book kept here."""
    return any(role in HOLDERS[permission] for permission in permissions)


def expected(page: Page, *, role: str, state: str, method: str) -> Outcome:
    """What must happen in one cell of the matrix."""
    if method not in ("GET", "POST"):
        return Outcome.WRONG_METHOD
    if page.kind == "public":
        return Outcome.PAGE
    if role in OUTSIDE:
        return Outcome.SIGN_IN
    if page.needs and not holds(role, page.needs):
        return Outcome.REFUSED
    if page.of_a_person and state == "joined":
        return Outcome.MOVED if page.kind == "opens" else Outcome.NOT_FOUND
    if page.of_a_person and state in HIDDEN:
        return Outcome.NOT_FOUND
    if page.narrower and state not in INVOLVED:
        return Outcome.NOT_FOUND
    return _record(page, role=role, state=state) if page.kind == "opens" else Outcome.PAGE


def _record(page: Page, *, role: str, state: str) -> Outcome:
    if role in OPEN_NO_RECORD:
        return Outcome.REFUSED
    if state not in INVOLVED and role not in HOLDERS["OPEN_ANY_RECORD"]:
        return Outcome.SAY_WHY
    return Outcome.REFUSED if page.also and not holds(role, page.also) else Outcome.PAGE


P, W, S, R, N = Outcome.PAGE, Outcome.SAY_WHY, Outcome.SIGN_IN, Outcome.REFUSED, Outcome.NOT_FOUND
PINNED: tuple[tuple[str, str, str, str, Outcome], ...] = (
    ("social_worker", "child", "involved", "GET", P),
    ("social_worker", "child", "not involved", "GET", W),
    ("social_worker", "child", "ended", "GET", W),
    ("social_worker", "child", "kept out", "GET", N),
    ("social_worker", "child", "others only", "GET", N),
    ("social_worker", "child", "let in", "GET", P),
    ("social_worker", "child", "joined", "GET", Outcome.MOVED),
    ("social_worker", "child", "joined to hidden", "GET", N),
    ("out_of_hours", "child", "not involved", "GET", P),
    ("out_of_hours", "child", "kept out", "GET", N),
    ("out_of_hours", "child", "others only", "GET", N),
    ("team_manager", "child", "kept out", "GET", N),
    ("service_manager", "child", "others only", "GET", N),
    ("information_governance", "child", "others only", "GET", N),
    ("information_governance", "place_lock", "others only", "GET", N),
    ("information_governance", "child", "not involved", "GET", W),
    ("auditor", "child", "not involved", "GET", W),
    ("auditor", "change_details", "involved", "POST", R),
    ("principal_social_worker", "add_name", "involved", "POST", R),
    ("data_officer", "child", "involved", "GET", R),
    ("data_officer", "person", "not involved", "GET", R),
    ("data_officer", "search", "", "POST", R),
    ("system_administrator", "child", "involved", "GET", R),
    ("system_administrator", "say_why", "not involved", "GET", R),
    ("system_administrator", "search", "", "GET", R),
    ("system_administrator", "workers", "", "GET", P),
    ("team_manager", "workers", "", "GET", R),
    ("social_worker", "allocate", "involved", "GET", R),
    ("social_worker", "locks", "", "GET", R),
    ("social_worker", "say_why", "kept out", "POST", N),
    ("team_manager", "same_person", "kept out", "GET", N),
    ("business_support", "who_looked", "involved", "GET", R),
    ("social_worker", "documents", "involved", "GET", P),
    ("social_worker", "documents", "kept out", "GET", N),
    ("social_worker", "document_file", "others only", "GET", N),
    ("auditor", "add_document", "involved", "POST", R),
    ("system_administrator", "upload", "", "POST", R),
    ("social_worker", "draft_file", "", "GET", P),
    ("nobody signed in", "draft_file", "", "GET", S),
    ("auditor", "picture_comes_in", "", "POST", R),
    ("data_officer", "put_draft_in", "", "POST", R),
    ("social_worker", "write_note", "involved", "GET", P),
    ("social_worker", "write_note", "not involved", "GET", W),
    ("social_worker", "write_note", "others only", "POST", N),
    ("auditor", "write_note", "involved", "POST", R),
    ("business_support", "log_call", "involved", "GET", P),
    ("social_worker", "note", "kept out", "GET", N),
    ("information_governance", "tell", "involved", "GET", R),
    ("auditor", "agree_rhythm", "involved", "POST", R),
    ("data_officer", "my_calls", "", "GET", R),
    ("principal_social_worker", "to_sign", "", "GET", R),
    ("social_worker", "step_asks", "", "POST", P),
    ("auditor", "step_asks", "", "POST", R),
    ("nobody signed in", "step_asks", "", "POST", S),
    ("social_worker", "standards", "", "GET", P),
    ("data_officer", "when_is_it_due", "", "GET", P),
    ("principal_social_worker", "set_standard", "", "GET", P),
    ("social_worker", "set_standard", "", "POST", R),
    ("team_manager", "bring_standards", "", "GET", R),
    ("service_manager", "link_procedure", "", "POST", R),
    ("social_worker", "closed_days", "", "GET", P),
    ("principal_social_worker", "close_days", "", "GET", P),
    ("team_manager", "close_days", "", "POST", R),
    ("service_manager", "open_days", "", "POST", R),
    ("social_worker", "why_due", "not involved", "GET", W),
    ("social_worker", "why_due", "others only", "GET", N),
    ("social_worker", "late_because", "kept out", "POST", N),
    ("auditor", "late_because", "involved", "POST", R),
    ("social_worker", "my_team", "", "GET", R),
    ("social_worker", "team_sheet", "", "POST", R),
    ("team_manager", "team_sheet", "", "POST", P),
    ("principal_social_worker", "by_team", "", "GET", P),
    ("principal_social_worker", "my_team", "", "GET", R),
    ("auditor", "by_team", "", "GET", R),
    ("social_worker", "by_team", "", "GET", R),
    ("social_worker", "reminders", "", "GET", P),
    ("social_worker", "my_skills", "", "GET", P),
    ("data_officer", "skill", "", "GET", R),
    ("auditor", "show_skills", "", "POST", R),
    ("social_worker", "team_skills", "", "GET", R),
    ("team_manager", "team_skills", "", "GET", P),
    ("principal_social_worker", "team_skills", "", "GET", R),
    ("social_worker", "look_at_text", "", "POST", P),
    ("nobody signed in", "look_at_text", "", "POST", S),
    ("auditor", "words", "", "GET", P),
    ("principal_social_worker", "words_asked", "", "GET", P),
    ("social_worker", "words_asked", "", "GET", R),
    ("team_manager", "words_asked", "", "GET", R),
    ("auditor", "propose_word", "", "POST", R),
    ("principal_social_worker", "propose_word", "", "GET", P),
    ("team_manager", "decide_word", "", "POST", R),
    ("system_administrator", "writing_help", "", "POST", P),
    ("system_administrator", "make_calendar", "", "POST", R),
    ("nobody signed in", "calendar_feed", "", "GET", P),
    ("social_worker", "standing_still", "involved", "GET", P),
    ("social_worker", "standing_still", "kept out", "GET", N),
    ("social_worker", "worried", "not involved", "GET", W),
    ("auditor", "worried", "involved", "POST", R),
    ("reviewing_officer", "worried", "involved", "GET", P),
    ("social_worker", "still_sheet", "", "GET", R),
    ("reviewing_officer", "all_standing_still", "", "GET", P),
    ("data_officer", "all_standing_still", "", "GET", R),
    ("principal_social_worker", "all_standing_still", "", "GET", P),
    ("auditor", "all_standing_still", "", "GET", R),
    ("principal_social_worker", "still_sheet", "", "GET", R),
    ("social_worker", "family_picture", "involved", "GET", P),
    ("social_worker", "family_picture", "not involved", "GET", W),
    ("social_worker", "print_family_picture", "kept out", "GET", N),
    ("auditor", "arrange_picture", "involved", "POST", R),
    ("data_officer", "child_ecomap", "involved", "GET", R),
    ("social_worker", "print_ecomap", "not involved", "GET", W),
    ("social_worker", "direct_work", "not involved", "GET", W),
    ("social_worker", "direct_work_read", "kept out", "GET", N),
    ("auditor", "write_direct_work", "involved", "POST", R),
    ("social_worker", "assessments", "not involved", "GET", W),
    ("social_worker", "assessments", "kept out", "GET", N),
    ("auditor", "begin_assessment", "involved", "POST", R),
    ("social_worker", "assessment", "", "GET", P),
    ("data_officer", "assessment", "", "GET", R),
    ("auditor", "send_assessment", "", "POST", R),
    ("social_worker", "sign_off_assessment", "", "GET", R),
    ("social_worker", "decide_absent_parent", "", "POST", R),
    ("team_manager", "stop_assessment", "", "GET", P),
    ("social_worker", "assessment_child", "", "GET", P),
    ("social_worker", "family_versions", "", "GET", P),
    ("data_officer", "family_versions", "", "GET", R),
    ("social_worker", "family_version", "", "GET", P),
    ("data_officer", "print_family_version", "", "GET", R),
    ("auditor", "share_family_version", "", "POST", R),
    ("auditor", "check_family_version", "", "GET", R),
    ("auditor", "put_off_visit", "involved", "POST", R),
    ("social_worker", "pass_on_direct_work", "kept out", "GET", N),
    ("auditor", "assessment_part", "", "POST", R),
    ("data_officer", "assessment_map", "", "GET", R),
    ("social_worker", "practice_models", "", "GET", P),
    ("social_worker", "set_practice_model", "", "POST", R),
    ("principal_social_worker", "set_practice_model", "", "GET", P),
    ("data_officer", "tool", "", "GET", R),
    ("social_worker", "measures", "not involved", "GET", W),
    ("social_worker", "measure", "kept out", "GET", N),
    ("auditor", "give_number", "involved", "POST", R),
    ("business_support", "share_measure", "others only", "POST", N),
    ("auditor", "ask_from_afar", "involved", "POST", R),
    ("data_officer", "write_impact", "involved", "GET", R),
    ("social_worker", "feedback", "not involved", "GET", W),
    ("auditor", "feedback_unnamed", "", "GET", P),
    ("team_manager", "feedback_unnamed", "", "GET", R),
    ("social_worker", "team_you_said", "", "GET", R),
    ("nobody signed in", "answer", "", "GET", P),
    ("nobody signed in", "answered", "", "GET", P),
    ("nobody signed in", "measure", "others only", "GET", S),
    ("social_worker", "child_thread", "not involved", "GET", W),
    ("social_worker", "strand_thread", "kept out", "GET", N),
    ("auditor", "print_thread", "involved", "POST", R),
    ("data_officer", "family_thread", "involved", "GET", R),
    ("social_worker", "closing", "not involved", "GET", W),
    ("social_worker", "decide_closing", "involved", "POST", R),
    ("auditor", "answer_worry", "involved", "POST", R),
    ("team_manager", "take_back_closing", "kept out", "POST", N),
    ("social_worker", "copy_closing", "others only", "POST", N),
    ("auditor", "offer_transfer", "involved", "POST", R),
    ("auditor", "answer_offer", "", "GET", R),
    ("auditor", "deputise_offer", "", "GET", R),
    ("social_worker", "name_deputy", "others only", "POST", N),
    ("social_worker", "broken_threads", "", "GET", R),
    ("principal_social_worker", "broken_threads", "", "GET", P),
    ("social_worker", "meetings", "involved", "GET", P),
    ("social_worker", "meeting", "kept out", "GET", N),
    ("social_worker", "hold_meeting", "not involved", "GET", W),
    ("auditor", "arrange_meeting", "involved", "POST", R),
    ("business_support", "invite_to_meeting", "involved", "GET", P),
    ("social_worker", "print_meeting_copy", "others only", "GET", N),
    ("data_officer", "strategy", "involved", "GET", R),
    ("auditor", "write_strategy", "involved", "POST", R),
    ("social_worker", "finish_enquiry", "kept out", "POST", N),
    ("social_worker", "home_for_good", "not involved", "GET", W),
    ("social_worker", "next_with_put_forward", "kept out", "GET", N),
    ("auditor", "decide_new_way", "involved", "POST", R),
    ("social_worker", "plans", "not involved", "GET", W),
    ("social_worker", "childs_plan", "kept out", "GET", N),
    ("social_worker", "copy_plan", "others only", "POST", N),
    ("auditor", "add_step", "involved", "POST", R),
    ("data_officer", "plan", "", "GET", R),
    ("social_worker", "team_supervision", "", "GET", R),
    ("team_manager", "team_supervision", "", "GET", P),
    ("principal_social_worker", "team_supervision", "", "GET", R),
    ("social_worker", "my_supervision", "", "GET", P),
    ("nobody signed in", "supervision", "", "GET", S),
    ("social_worker", "plan_supervision", "", "POST", R),
    ("leaver", "hold_supervision", "", "GET", S),
    ("leaver", "child", "involved", "GET", S),
    ("leaver", "me", "", "GET", S),
    ("nobody signed in", "child", "others only", "GET", S),
    ("nobody signed in", "privacy", "", "GET", P),
)
"""Cells that matter so much that they are written out: role, page, state of the record, method, what happens."""
