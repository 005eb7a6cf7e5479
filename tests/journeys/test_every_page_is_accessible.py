"""Every page, full, empty and with mistakes in its form, at a desk and on a phone: nothing that axe finds, nothing to scroll sideways for.

The pages come from the list of addresses: one that nobody visits here, and that is not among those named as needing no visit, fails.

Serves: T.23
"""

from dataclasses import dataclass

import pytest
from django.urls import get_resolver, resolve
from django.utils import timezone

from cast.door import a_contact, referred
from cast.families import the_family
from cast.meetings import of_meetings
from cast.people import a_child
from cast.workers import a_team, works_with
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.front_door.deciding_acts import decide
from goldenthread.casework.front_door.matching_acts import match
from goldenthread.casework.pathways.closing.acts import begin_closing
from goldenthread.practice.front_door import Response
from journeys.meetings_visited import FORMS_OF_MEETINGS, LIKE_OTHER_MEETINGS, MEETINGS, OF_MEETINGS_NOT
from journeys.plans_visited import FORMS_OF_PLANS, LIKE_OTHER_PLANS, PLANS, PLANS_NOT, of_plans
from journeys.somebody import A_DESK, A_PHONE, A_SMALL_PHONE, SIDEWAYS, faults

pytestmark = pytest.mark.journey
NOBODYS = "99999999"
"""The number of a child who was never here: the page that says so must help, too."""
COLOURS = ("color-contrast",)
"""What is asked at a desk alone: colours are the same on a phone, and looking at each letter's is most of the work."""
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
    "/me/", "/words/", "/words/new/", "/notices/", "/cover/", "/accessibility/", "/privacy/", "/account/two-factor/", "/account/sessions/",
    "/account/password/change/", "/account/two-factor/totp/activate/", "/account/two-factor/webauthn/add/", "/account/sign-out/",
)  # fmt: skip
OF_A_TEAM = (
    "/my-team/", "/my-team/?unseen=3", "/my-team/?show=waiting", "/my-team/nothing-changing/", "/my-team/who-with-whom/", "/teams-in-numbers/",
    "/where-threads-break/", "/where-threads-break/?kind=concern&where=agreed",
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
    "/words/asked/", "/standards/", "/standards/?stage=child+protection&show=all", "/standards/T053/", "/standards/T062/", "/when-is-it-due/",
    "/when-is-it-due/T010/?start=2026-03-27&ours=on", "/when-is-it-due/T013/?start=2026-03-02", "/when-is-it-due/T062/?start=2026-03-27&time=09:30",
)  # fmt: skip
FORMS_OF_STANDARDS = ("/standards/T053/set/", "/standards/T053/end/", "/standards/T053/procedure/", "/standards/bring/")
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
    f"{ASSESSED}/part/housing/not-looked-at/", f"{ASSESSED}/difficulty/", f"{ASSESSED}/need/", f"{ASSESSED}/first-number/", f"{ASSESSED}/how-safe/",
    "/assessment/{assessed}/child/{ben}/need/{needed}/help-now/", "/assessment/{assessed}/map/write/danger/",
    "/assessment/{assessed}/explanations/write/", "/assessment/{assessed}/explanations/{explained}/stands/",
    "/assessment/{assessed}/explanations/{explained}/speaks/",
)  # fmt: skip
COPY = "/assessment/{assessed}/family/{copy}"
COPIES = (
    "/assessment/{assessed}/family/", f"{COPY}/", f"{COPY}/print/?as=page", f"{COPY}/interpreter/", f"{COPY}/share/",
    "/child/{mia}/direct-work/write/?tool=routine_sort",
)  # fmt: skip
FORMS_OF_COPIES = (
    f"{COPY}/change/", f"{COPY}/check/", f"{COPY}/say/", f"{COPY}/say/{{comment}}/answer/", f"{COPY}/may-read/{{mia}}/",
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
    "one's own account": (FARAH, OF_ONES_ACCOUNT, ()),
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
        (*STILL_OF_A_TEAM, "/child/{waits}/allocate/", "/child/{mia}/transfer/", "/cover/", "/my-team/sheet/"),
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


@dataclass
class Elmshire:
    """A small council with a full record, an empty one, a baby not born yet, and a child who waits."""

    numbers: dict[str, int]

    def address(self, page: str) -> str:
        return page.format(**self.numbers)


@pytest.fixture
def elmshire(site, today):
    carters, brights, lockwoods = (the_family(key, on=today) for key in ("carter", "bright", "lockwood"))
    world = World(today)
    workers = {key: world.worker(key) for key in ("farah", "sunita", "priya", "miriam", "kwame")}
    empty, waits = a_child("Josie Pell", born=None), a_child("Alexandria-Wilhelmina Featherstonehaugh-Cholmondeley")
    works_with(workers["farah"], empty, since=today)
    works_with(a_team("Elm North"), waits, since=today)
    door = at_the_door(world, carters["mia"])
    return Elmshire(of_notes(carters) | {
        "mia": carters["mia"].pk, "kelly": carters["kelly"].pk, "baby": brights["baby"].pk, "other": lockwoods["jade"].pk,
        "empty": empty.pk, "waits": waits.pk, "farah": workers["farah"].pk, "team": a_team("Elm North").pk, **door,
    })  # fmt: skip


def at_the_door(world, mia):
    """A contact with one child matched and one not, a referral that waits, one that was decided, and a concern of Mia's."""
    neil, _ = world.worker("neil"), world.worker("helen")
    came_in = timezone.now()
    contact = a_contact("Ada Fenn", "Bo Fenn", at=came_in)
    described, other = contact.children.order_by("pk")
    match(row=other, child=a_child("Bo Fenn"), at=came_in, by=neil)
    [waiting] = referred(a_contact("Rosa Kestrel", at=came_in), a_child("Rosa Kestrel"), by=neil)
    [decided] = referred(a_contact("Milo Kestrel", at=came_in), a_child("Milo Kestrel"), by=neil)
    decide(referral=decided, choice=Response.ASSESS, because="Milo is afraid.", on=neil.today, by=neil)
    strand = mia.concerns.order_by("pk").first()
    closing = begin_closing(child=mia, by=world.worker("farah"))
    return {
        "contact": contact.pk, "described": described.pk, "referral": waiting.pk, "decided": decided.pk, "concern": strand.concern_id,
        "worry": strand.pk, "closing": closing.pk,
    }  # fmt: skip


def of_notes(carters):
    """Numbers of notes of the Carters and of what came of them."""
    mia, tobi, zara = (carters[key] for key in ("mia", "tobi", "zara"))
    ben = carters["ben"]
    return {
        "ben": ben.pk, **of_thinking(mia, ben), **of_meetings(mia), "rung": ben.escalations.get(answered_on__isnull=True, kind="worried").pk,
        "zara": zara.pk, "tobi": tobi.pk, "note": mia.notes_about.filter(note__signed_at__isnull=False, note__kind="visit").last().note_id,
        "work": mia.direct_work.order_by("on").last().pk, "visit": mia.visits.get(visit__happened_on__isnull=True).visit_id,
        "open_note": zara.notes_about.get(note__signed_at__isnull=True).note_id, "asked": tobi.asked_for.get(answered_at__isnull=True).pk,
        "promise": mia.promises.filter(kept_on__isnull=True).first().pk, "task": mia.tasks.first().pk,
        **of_measures(mia), **of_plans(mia),
        "mias_referral": mia.referrals.order_by("received_on").first().pk, "mias_enquiry": mia.enquiries.order_by("started_on").first().pk,
    }  # fmt: skip


def of_measures(mia):
    """Numbers of what is asked of Mia again and again, and of a number she gave."""
    measure = mia.measures.filter(goal__isnull=False).order_by("pk").first()
    return {"measure": measure.pk, "goal": measure.goal_id, "reading": measure.readings.filter(rater="child").last().pk}


def of_thinking(mia, ben):
    """Numbers of the assessment that is under way."""
    work = mia.assessments.get(work__isnull=False, authorised_on__isnull=True).work
    told = {"source": work.sources.order_by("pk").first().pk, "absent": work.absent_parents.order_by("pk").first().pk}
    copy = work.versions.get(reader__shown_given="Kelly")
    told |= {"copy": copy.pk, "comment": copy.comments.get(answered_on__isnull=True).pk}
    told |= {"assessed": work.pk, "explained": work.hypotheses.order_by("pk").first().pk}
    return told | {"needed": ben.needs.get(assessment__work=work).pk}


@pytest.mark.parametrize("part", VISITS)
def test_nothing_stands_in_the_way_on_any_page(somebody, elmshire, part):
    name, looks, forms = VISITS[part]
    visitor = somebody(name)
    found = [fault for page in looks for fault in at_each_width(visitor.page, elmshire.address(page))]
    found += [fault for page in forms for fault in at_each_width(visitor.page, elmshire.address(page), sent_empty=True)]
    assert not found, "\n".join(found)


def at_each_width(page, address, *, sent_empty=False):
    """What is wrong with a page, wherever somebody reads it. Sent empty, a form must say what is missing."""
    page.set_viewport_size({"width": A_DESK, "height": 900})
    if page.goto(address).status != (404 if NOBODYS in address else 200):
        yield f"{address}: it does not open for this visitor"
        return
    if sent_empty:
        empty_and_send(page)
        if not page.locator(".govuk-error-summary").count():
            yield f"{address}: sent empty, it does not say what is missing"
    for wide in (A_DESK, A_PHONE, A_SMALL_PHONE):
        page.set_viewport_size({"width": wide, "height": 900})
        asked = {A_DESK: (), A_PHONE: COLOURS}.get(wide)
        wrong = (*of_the_whole(page), *([] if asked is None else faults(page, but=asked)))
        yield from (f"{address} at {wide}: {one}" for one in wrong)


def empty_and_send(page):
    """Empty every box of the page's own form and send it."""
    form = page.locator("main form[method=post]").first
    form.evaluate(
        "form => form.querySelectorAll('input[type=text], input[type=email], input:not([type]), textarea').forEach(box => box.value = '')"
    )
    form.evaluate(
        "form => form.querySelectorAll('input[type=radio], input[type=checkbox]').forEach(choice => choice.checked = false)"
    )
    with page.expect_navigation():
        form.evaluate("form => form.submit()")


def of_the_whole(page):
    """What is wrong with the page as a whole."""
    if page.evaluate("document.documentElement.lang") != "en":
        yield "no language"
    if not page.title().removesuffix("– Golden Thread").strip():
        yield "no title"
    if page.locator("h1").count() != 1:
        yield f"{page.locator('h1').count()} main headings"
    if page.locator("a.govuk-skip-link[href='#main']").count() != 1 or page.locator("main#main").count() != 1:
        yield "no way past the menu"
    if sideways := page.evaluate(SIDEWAYS):
        yield f"sideways scroll of {sideways}"


NEED_NO_VISIT = {
    **PLANS_NOT,
    **OF_MEETINGS_NOT,
    "health_live": "no page", "health_ready": "no page", "first_page": "leads on", "file_template": "a download", "import_problems": "a download",
    "notice": "leads on", "call_off_cover": "a button", "stay": "a button", "keep_import": "a button", "throw_import_away": "a button",
    "close_unused": "a button", "take_up_contact": "a button", "this_is_the_child": "a button", "not_this_child": "a button",
    "send_link": "a button", "close_team": "a button", "mfa_download_recovery_codes": "a download", "mfa_login_webauthn": "a passkey's answer",
    "keep_told": "answers a script", "look_at_text": "answers a script", "step_asks": "answers a script", "writing_help": "a button",
    "keep_draft": "answers a script", "drafts_here": "answers a script", "throw_draft_away": "a button", "bring_draft_back": "a button",
    "note_comes_in": "answers a script", "device_carries": "answers a script", "brought_back": "answers a script", "service_worker": "a script",
    "document_file": "a download", "document_picture": "a picture", "document_preview": "a picture", "document_sound": "a sound",
    "open_assessment_part": "a button", "take_off_map": "a button",
    "begin_closing": "a button", "take_up_closing": "a button",
    "still_right": "a button", "upload": "answers a script", "sign_note": "a button", "rung_back": "a button", "print_reach_card": "paper",
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
    "change_measure", "put_number_right", "take_link_back", "looked_at_answer", "what_we_did",
    *LIKE_OTHER_MEETINGS,
    "move_transfer", "take_back_closing", "take_up_thread",  # short forms
    "assessment_views", "change_assessment_difficulty", "change_assessment_map_line", "change_explanation", "found_out",
    "answer_assessment", "assessment_as_signed",  # a box under a question; words on a page
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
    "mfa_reauthenticate_webauthn", "decide_word",
}  # fmt: skip


def test_no_page_is_forgotten():
    pages = {page for _, looks, forms in VISITS.values() for page in (*looks, *forms)}
    visited = {resolve(page.split("?")[0].format_map(AnyNumber())).url_name for page in pages}
    left = set(names(get_resolver())) - visited - set(NEED_NO_VISIT) - SEEN_IN_JOURNEYS - LIKE_ANOTHER
    assert not left, f"Nobody visits {sorted(left)}: add them to VISITS."


def test_a_fault_and_a_sideways_scroll_would_be_found(somebody):
    page = somebody().page
    page.set_content("<main><h1>Hello</h1><img src='x.png'><p style='width: 3000px'>wide</p></main>")
    assert any("image-alt" in fault for fault in faults(page))
    assert {fault.split(" of ")[0] for fault in of_the_whole(page)} == {
        "no language", "no title", "no way past the menu", "sideways scroll",
    }  # fmt: skip


class AnyNumber(dict):
    def __missing__(self, key):
        return 1


def names(resolver):
    """The name of every address."""
    for entry in resolver.url_patterns:
        yield from names(entry) if hasattr(entry, "url_patterns") else [entry.name]
