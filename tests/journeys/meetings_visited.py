"""The pages of meetings, strategy discussions and enquiries that are visited, and why the others are not."""

MEETING, CONFERENCE = "/child/{mia}/meeting/{ahead}", "/child/{mia}/meeting/{held}"
MEETINGS = (
    "/child/{mia}/meetings/", "/child/{empty}/meetings/", f"{MEETING}/", f"{CONFERENCE}/", f"{MEETING}/invite/", f"{MEETING}/change/",
    f"{MEETING}/asked/{{guest}}/",
    f"{MEETING}/part/{{mia}}/", f"{MEETING}/report/{{report}}/", f"{MEETING}/copy/invitation/{{guest}}/", f"{CONFERENCE}/copy/record/{{reader}}/",
    "/child/{mia}/strategy/{strategy}/", "/child/{mia}/enquiry/{mias_enquiry}/",
)  # fmt: skip
FORMS_OF_MEETINGS = (
    "/child/{mia}/meetings/arrange/", f"{MEETING}/hold/", f"{MEETING}/send/invitation/", f"{CONFERENCE}/told/{{zara}}/",
    f"{CONFERENCE}/decided/{{zara}}/", f"{MEETING}/report/", "/child/{mia}/meetings/offer/", "/child/{mia}/strategy/",
)  # fmt: skip
OF_MEETINGS_NOT = {
    "land_decision": "a button", "take_off_meeting": "a button", "meeting_ready": "a button", "print_meeting_copy": "paper",
}  # fmt: skip
LIKE_OTHER_MEETINGS = (
    "call_off_meeting", "open_meeting_again", "put_meeting_right", "meeting_bottom_line", "meeting_family_plan", "answer_family_offer",
    "finish_enquiry", "hand_on_enquiry",  # short forms
    "change_strategy",  # the form that begins one
)  # fmt: skip
