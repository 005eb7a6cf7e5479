"""Which pages are visited together, by whom, to look and to send an empty form; and which need no visit, and why."""

from journeys.meetings_visited import FORMS_OF_MEETINGS, LIKE_OTHER_MEETINGS, MEETINGS, OF_MEETINGS_NOT
from journeys.plans_visited import FORMS_OF_PLANS, LIKE_OTHER_PLANS, PLANS, PLANS_NOT
from journeys.supervision_visited import (
    FORMS_OF_SUPERVISION,
    LIKE_OTHER_SUPERVISION,
    MY_OWN_SUPERVISION,
    OF_SUPERVISION,
)

NOBODYS = "99999999"
"""The number of a child who was never here: the page that says so must help, too."""
HELEN, NEIL = "Helen Marsh", "Neil Osborne"
FARAH, SUNITA, PRIYA, MIRIAM, KWAME, NOBODY = (
    "Farah Aziz",
    "Sunita Rao",
    "Priya Nair",
    "Miriam Levy",
    "Kwame Asante",
    "",
)

OF_A_CHILD = (
    "/child/{mia}/", "/child/{mia}/thread/", "/child/{mia}/family/", "/child/{mia}/family/?whole=1",
    "/child/{mia}/family/picture/?who=whole&show=homes&show=ties", "/child/{empty}/family/picture/", "/child/{mia}/ecomap/",
    "/child/{empty}/ecomap/?by=child", "/child/{mia}/ecomap/print/?as=page", "/child/{mia}/family/picture/print/?as=page",
    "/child/{mia}/family/picture/?who=close&show=homes&readers={kelly}&how=in_person", "/child/{mia}/details/",
    "/child/{mia}/who-has-looked/", "/person/{mia}/safe-contact/", "/person/{mia}/history/", "/person/{mia}/face/", "/person/{mia}/disability/",
    "/person/{mia}/change/school/", "/person/{mia}/change/birth/", "/person/{kelly}/", "/child/{baby}/", "/child/{empty}/",
    "/child/{empty}/family/", "/child/{empty}/details/", f"/child/{NOBODYS}/", "/child/{mia}/concern/{concern}/",
)  # fmt: skip
FORMS_OF_A_CHILD = (
    "/person/{mia}/name/", "/person/{mia}/number/", "/person/{mia}/address/", "/person/{mia}/reach/", "/person/{mia}/death/",
    "/child/{mia}/family/relative/", "/child/{mia}/family/add/alert/", "/child/{mia}/family/add/tie/", "/child/{mia}/family/add/agency/",
    "/person/{mia}/safe-contact/phone/", "/person/{mia}/safe-contact/keep-from/", "/person/{other}/why/", "/person/new/", "/find/",
    "/child/{mia}/concern/{concern}/change/split/", "/child/{mia}/concern/{concern}/same/",
)  # fmt: skip
OF_ONES_ACCOUNT = (
    "/drafts/", "/devices/", "/take-along/", "/without-a-line/", "/my-children/", "/my-children/?show=today", "/reminders/",
    "/my-skills/", "/my-skills/three_houses/", "/my-skills/family_group/",
    "/me/", "/words/", "/words/new/", "/notices/", "/cover/", "/accessibility/", "/privacy/", "/account/two-factor/", "/account/sessions/",
    "/account/password/change/", "/account/two-factor/totp/activate/", "/account/two-factor/webauthn/add/", "/account/sign-out/",
)  # fmt: skip
OF_A_TEAM = (
    "/my-team/", "/my-team/?unseen=3", "/my-team/?show=waiting", "/my-team/nothing-changing/", "/my-team/who-with-whom/", "/teams-in-numbers/",
    "/where-threads-break/", "/where-threads-break/?kind=concern&where=agreed", "/my-team/skills/",
)  # fmt: skip
AT_THE_DOOR = (
    "/front-door/", "/front-door/?stage=deciding", "/front-door/contacts/{contact}/", "/front-door/contacts/{contact}/child/{described}/",
    "/front-door/referrals/{referral}/", "/front-door/referrals/{decided}/", "/levels-of-need/", f"/front-door/contacts/{NOBODYS}/",
)  # fmt: skip
FORMS_AT_THE_DOOR = (
    "/front-door/contacts/new/", "/front-door/contacts/{contact}/becomes/information/", "/front-door/contacts/{contact}/family/",
    "/front-door/contacts/{contact}/ask/", "/front-door/contacts/{contact}/refer/", "/front-door/referrals/{referral}/level/",
    "/front-door/referrals/{referral}/decide/", "/front-door/referrals/{decided}/told/", "/front-door/referrals/{decided}/early-help/",
)  # fmt: skip
NOTES = (
    "/child/{mia}/note/{note}/", "/child/{zara}/note/{open_note}/", "/my-calls/", "/to-sign/", "/child/{mia}/tell/", "/child/{empty}/tell/",
)  # fmt: skip
FORMS_OF_NOTES = (
    "/child/{mia}/note/?kind=visit", "/child/{zara}/note/{open_note}/change/", "/child/{mia}/note/{note}/add/",
    "/child/{mia}/note/{note}/wrong-child/",
    "/child/{mia}/note/{note}/promise/", "/child/{mia}/note/{note}/task/", "/child/{mia}/note/{note}/decision/", "/child/{mia}/note/{note}/worry/",
    "/child/{mia}/note/{note}/need/", "/child/{mia}/note/{note}/wish/", "/child/{mia}/note/{note}/chronology/", "/child/{mia}/call/",
    "/child/{mia}/asked/", "/child/{tobi}/asked/{asked}/answered/", "/child/{mia}/tell/{kelly}/", "/child/{mia}/tell/somebody-else/",
    "/child/{mia}/tell/{kelly}/how-often/",
    "/child/{mia}/how-to-reach-us/", "/child/{mia}/promise/{promise}/", "/child/{mia}/task/{task}/",
)  # fmt: skip
STORY = (
    "/child/{mia}/record/", "/child/{empty}/record/", "/child/{mia}/chronology/", "/child/{empty}/chronology/", "/child/{mia}/now/",
    "/child/{mia}/tonight/", "/child/{tobi}/wishes/", "/child/{empty}/wishes/", "/child/{mia}/record/print/?as=page",
    "/child/{mia}/chronology/print/?as=page", "/my-notes/find/", "/child/{mia}/documents/", "/child/{empty}/documents/",
    "/child/{mia}/tonight/print/?as=page", "/child/{mia}/direct-work/", "/child/{empty}/direct-work/",
    "/child/{mia}/direct-work/{work}/", "/child/{mia}/visit/{visit}/", "/tools/", "/tools/three_houses/?as=page",
    "/tools/symbols/?as=page",
)  # fmt: skip
FORMS_OF_THE_STORY = (
    "/child/{mia}/chronology/add/", "/child/{mia}/chronology/share/", "/child/{mia}/history-read/", "/child/{mia}/now/permanence/",
    "/child/{mia}/tonight/write/", "/child/{mia}/wishes/add/", "/child/{mia}/documents/add/",
    "/child/{mia}/visit/plan/", "/child/{mia}/direct-work/{work}/tell-back/", "/child/{mia}/direct-work/{work}/use/need/",
    "/child/{mia}/direct-work/write/?tool=safety_house", "/child/{mia}/direct-work/write/?tool=observing",
)  # fmt: skip
STANDARDS = (
    "/words/asked/", "/standards/", "/standards/?stage=child+protection&show=all", "/standards/T053/", "/standards/T062/", "/standards/D21/",
    "/standards/closed-days/", "/when-is-it-due/",
    "/when-is-it-due/T010/?start=2026-03-27&ours=on", "/when-is-it-due/T141/?start=2026-03-02", "/when-is-it-due/T062/?start=2026-03-27&time=09:30",
)  # fmt: skip
FORMS_OF_STANDARDS = (
    "/standards/T053/set/",
    "/standards/T053/end/",
    "/standards/T053/procedure/",
    "/standards/bring/",
    "/standards/closed-days/add/",
)
WHY = ("/child/{mia}/due/T001/referral-{mias_referral}/1/", "/child/{mia}/due/T041/enquiry-{mias_enquiry}/1/")
WHY_LATE = ("/child/{mia}/due/T041/enquiry-{mias_enquiry}/1/late/",)
STILL = (
    "/standing-still/",
    "/child/{ben}/standing-still/",
    "/child/{empty}/standing-still/",
    "/child/{ben}/standing-still/s00/raised-1/",
)
STILL_OF_A_TEAM = ("/standing-still/sheet/", "/child/{ben}/standing-still/asked/{rung}/answer/")
FORMS_OF_STILL = (
    "/child/{ben}/standing-still/worried/", "/child/{ben}/standing-still/s00/raised-1/ask/service_manager/",
    "/child/{ben}/standing-still/asked/{rung}/told/",
)  # fmt: skip
ENDINGS = (
    "/child/{mia}/thread/?as=table", "/child/{mia}/thread/?day=2025-03-20", "/child/{mia}/thread/family/", "/child/{empty}/thread/",
    "/child/{mia}/thread/concern-{concern}/", "/child/{mia}/closing/", "/child/{empty}/closing/", "/child/{mia}/closing/{closing}/summary/",
    "/child/{mia}/passed-on/",
)  # fmt: skip
FORMS_OF_ENDINGS = (
    "/child/{mia}/closing/worry/{worry}/", "/child/{mia}/closing/write/why/", "/child/{mia}/closing/ask/", "/child/{mia}/closing/{closing}/copy/",
    "/child/{mia}/passed-on/offer/", "/child/{mia}/thread/print/", "/child/{mia}/concern/{concern}/stands/on_hold/",
)  # fmt: skip
ASSESSED = "/assessment/{assessed}/child/{mia}"
THINKING = (
    f"{ASSESSED}/", f"{ASSESSED}/part/emotions/", f"{ASSESSED}/what-it-means/", f"{ASSESSED}/take/note/{{note}}/", "/assessment/{assessed}/map/",
    "/assessment/{assessed}/map/screen/", "/assessment/{assessed}/explanations/",
)  # fmt: skip
FORMS_OF_THINKING = (
    f"{ASSESSED}/part/housing/not-looked-at/", f"{ASSESSED}/difficulty/", f"{ASSESSED}/difficulty/{{hard}}/help/", f"{ASSESSED}/need/",
    f"{ASSESSED}/first-number/", f"{ASSESSED}/how-safe/",
    "/assessment/{assessed}/child/{ben}/need/{needed}/help-now/", "/assessment/{assessed}/map/write/danger/",
    "/assessment/{assessed}/explanations/write/", "/assessment/{assessed}/explanations/{explained}/stands/",
    "/assessment/{assessed}/explanations/{explained}/speaks/",
)  # fmt: skip
COPY = "/assessment/{assessed}/family/{copy}"
COPIES = (
    "/assessment/{assessed}/family/", f"{COPY}/", f"{COPY}/print/?as=page", f"{COPY}/interpreter/", f"{COPY}/share/",
    f"{COPY}/check/", f"{COPY}/change/",
    "/child/{mia}/direct-work/write/?tool=routine_sort",
)  # fmt: skip
FORMS_OF_COPIES = (
    f"{COPY}/say/", f"{COPY}/say/{{comment}}/answer/", f"{COPY}/may-read/{{mia}}/",
    "/child/{mia}/visit/{visit}/put-off/", "/child/{mia}/direct-work/{work}/told/", "/child/{mia}/direct-work/{work}/use/goal/",
)  # fmt: skip
WORK = "/assessment/{assessed}"
ASSESSING = (
    f"{WORK}/", "/child/{mia}/assessments/", "/child/{empty}/assessments/", f"{WORK}/written-agreement/", f"{WORK}/send/",
    f"{WORK}/ask/{{source}}/", f"{WORK}/not-there/{{absent}}/",
)  # fmt: skip
FORMS_OF_ASSESSING = (
    "/child/{empty}/assessments/begin/", f"{WORK}/how-far/", f"{WORK}/agrees/{{kelly}}/", f"{WORK}/does-not-agree/", f"{WORK}/together/",
    f"{WORK}/ask/", f"{WORK}/not-there/",
)  # fmt: skip
AS_ITS_MANAGER = (f"{WORK}/", f"{WORK}/sign-off/")
FORMS_OF_ITS_MANAGER = (f"{WORK}/look/", f"{WORK}/stop/", f"{WORK}/not-there/{{absent}}/decide/")
MEASURES = (
    "/child/{mia}/measures/", "/child/{empty}/measures/", "/child/{mia}/measures/{measure}/", "/child/{mia}/measures/{measure}/print/?as=page",
    "/child/{mia}/measures/number/{reading}/", "/child/{mia}/feedback/", "/child/{empty}/feedback/", "/answer/thanks/",
)  # fmt: skip
FORMS_OF_MEASURES = (
    "/child/{mia}/measures/new/", "/child/{mia}/measures/{measure}/number/", "/child/{mia}/measures/{measure}/copy/",
    "/child/{mia}/measures/{measure}/from-afar/", "/child/{mia}/measures/goal/{goal}/better/", "/child/{mia}/measures/goal/{goal}/why/",
    "/child/{mia}/measures/small/", "/child/{mia}/measures/effect/", "/child/{mia}/measures/tried/", "/child/{mia}/measures/difference/",
    "/child/{mia}/feedback/ask/?at=closing", "/child/{mia}/measures/{measure}/end/",
)  # fmt: skip
VISITS = {
    "meetings": (FARAH, MEETINGS, FORMS_OF_MEETINGS),
    "the work of an assessment": (FARAH, ASSESSING, FORMS_OF_ASSESSING),
    "an assessment as its manager": (SUNITA, AS_ITS_MANAGER, FORMS_OF_ITS_MANAGER),
    "the thinking in an assessment": (FARAH, THINKING, FORMS_OF_THINKING),
    "the family's own version": (FARAH, COPIES, FORMS_OF_COPIES),
    "the thread and how our work ends": (FARAH, ENDINGS, FORMS_OF_ENDINGS),
    "the front door": (NEIL, AT_THE_DOOR, FORMS_AT_THE_DOOR),
    "how we practise": (
        HELEN,
        ("/levels-of-need/", "/teams-in-numbers/", "/practice/ways-of-working/", "/what-families-say/", *STANDARDS),
        ("/levels-of-need/3/", "/practice/ways-of-working/mentalising/", *FORMS_OF_STANDARDS),
    ),
    "before sign-in": (
        NOBODY,
        ("/account/sign-in/", "/account/password/reset/done/", "/account/inactive/", "/tell-us/"),
        (
            "/account/sign-in/",
            "/account/password/reset/",
            "/tell-us/children/",
            "/tell-us/worry/",
            "/tell-us/family/",
            "/tell-us/you/",
        ),
    ),
    "a child": (FARAH, OF_A_CHILD, FORMS_OF_A_CHILD),
    "a child's story": (FARAH, STORY, FORMS_OF_THE_STORY),
    "notes": (FARAH, NOTES, FORMS_OF_NOTES),
    "what is due and what stands still": (FARAH, (*WHY, *STILL), (*WHY_LATE, *FORMS_OF_STILL)),
    "measures": (FARAH, MEASURES, FORMS_OF_MEASURES),
    "plans": (FARAH, PLANS, FORMS_OF_PLANS),
    "one's own account": (FARAH, (*OF_ONES_ACCOUNT, *MY_OWN_SUPERVISION), ()),
    "supervision": (SUNITA, OF_SUPERVISION, FORMS_OF_SUPERVISION),
    "a team": (
        SUNITA,
        (
            *OF_A_TEAM,
            "/my-team/you-said/",
            "/waiting/",
            "/reasons/",
            "/child/{mia}/working-with/",
            "/person/{mia}/same/",
        ),
        (
            *STILL_OF_A_TEAM,
            "/child/{waits}/allocate/",
            "/child/{mia}/transfer/",
            "/cover/",
            "/my-team/sheet/",
            "/offered/{offered}/",
            "/offered/{offered}/deputy/",
        ),
    ),
    "files": (PRIYA, (), ("/files/", "/files/export/")),
    "locks": (MIRIAM, ("/locks/", "/reasons/"), ("/person/{other}/lock/",)),
    "workers and teams": (
        KWAME,
        ("/workers/", "/workers/{farah}/", "/teams/", "/teams/{team}/"),
        ("/workers/new/", "/workers/{farah}/move/", "/workers/{farah}/leave/", "/teams/new/"),
    ),
}
"""What is visited together: by whom, to look, and to send an empty form."""

NEED_NO_VISIT = {
    **PLANS_NOT,
    **OF_MEETINGS_NOT,
    "health_live": "no page", "health_ready": "no page", "first_page": "leads on", "file_template": "a download", "import_problems": "a download",
    "notice": "leads on", "call_off_cover": "a button", "stay": "a button", "keep_import": "a button", "throw_import_away": "a button",
    "close_unused": "a button", "take_up_contact": "a button", "this_is_the_child": "a button", "not_this_child": "a button",
    "send_link": "a button", "close_team": "a button", "mfa_download_recovery_codes": "a download", "mfa_login_webauthn": "a passkey's answer",
    "keep_told": "answers a script", "look_at_text": "answers a script", "step_asks": "answers a script", "writing_help": "a button",
    "keep_draft": "answers a script", "drafts_here": "answers a script", "throw_draft_away": "a button", "bring_draft_back": "a button",
    "draft_file": "a download", "draft_file_preview": "a picture", "picture_comes_in": "answers a script", "put_draft_in": "a button",
    "note_comes_in": "answers a script", "device_carries": "answers a script", "brought_back": "answers a script",
    "handed_over": "answers a script", "given_back": "answers a script", "service_worker": "a script",
    "document_file": "a download", "document_picture": "a picture", "document_preview": "a picture", "document_sound": "a sound",
    "open_assessment_part": "a button", "take_off_map": "a button",
    "begin_closing": "a button", "take_up_closing": "a button",
    "still_right": "a button", "upload": "answers a script", "sign_note": "a button", "rung_back": "a button", "print_reach_card": "paper",
    "show_skills": "a button", "take_skill_away": "a button",
    "choose_morning": "a button", "make_calendar": "a button", "end_calendar": "a button", "calendar_feed": "a calendar's own reading",
    "standards_file": "a download", "go_on_working": "a button", "unlink_procedure": "a button",
    "openid_connect_login": "leads on", "openid_connect_callback": "leads on",
}  # fmt: skip
SEEN_IN_JOURNEYS = {
    # test_pages_that_need_something_first
    "draft", "allow_device", "end_device", "document", "change_document", "take_out_document", "keep_attached", "attach_to_note", "leave_check",
    # journeys of their own
    "answer", "council_word", "tell_us_check", "tell_us_sent", "import", "answer_reason", "mfa_authenticate", "mfa_view_recovery_codes",
}  # fmt: skip
LIKE_ANOTHER = {
    *LIKE_OTHER_PLANS,
    *LIKE_OTHER_SUPERVISION,
    "change_measure", "put_number_right", "take_link_back", "looked_at_answer", "what_we_did",
    *LIKE_OTHER_MEETINGS,
    "move_transfer", "name_deputy", "take_back_closing", "take_up_thread",  # short forms
    "assessment_views", "change_assessment_difficulty", "change_assessment_map_line", "change_explanation", "found_out",
    "answer_assessment", "assessment_as_signed", "move_refer_on",  # a box under a question; words on a page
    "decide_closing",  # the summary that is visited, beside a form
    "change_entry", "take_out_entry", "move_wish", "change_direct_work", "change_visit",
    "arrange_picture", "let_picture_go",  # a button beneath the picture that is visited
    "sign_as_well",  # the words of the note above a box and a button
    # one of the forms with a box or two and a button, drawn by the same template as a page that is visited
    "end_name", "end_number", "take_back_death", "confirm_address", "end_address", "protect_address", "show_address", "write_or_not",
    "confirm_contact_point", "end_contact_point", "compare", "take_apart", "end_in_family", "tell_responsibility", "keep_alert", "lock",
    "take_over_lock", "contact_kept", "agency_answer", "protect_who_told", "another_child", "look_again", "early_help_answer", "share_early_help",
    "match_with_locked", "may_know_again", "no_longer_so", "end_part", "reopen_worker", "forget_second_factor", "account_reauthenticate",
    "account_set_password", "account_reset_password_from_key", "account_reset_password_from_key_done", "mfa_deactivate_totp",
    "mfa_generate_recovery_codes", "mfa_reauthenticate", "mfa_list_webauthn", "mfa_edit_webauthn", "mfa_remove_webauthn",
    "mfa_reauthenticate_webauthn", "decide_word", "open_days", "adults_answer", "pass_on_family_version",
}  # fmt: skip
