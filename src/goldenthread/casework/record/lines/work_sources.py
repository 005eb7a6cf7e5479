"""What the work itself gives to the record's list: contacts, referrals, worries, assessments, plans, meetings, homes, the law.

Serves: K9.W5
"""

from __future__ import annotations

from goldenthread.casework.record.lines.source import Source

MEETINGS = """(select m.*, m.child_id as about from casework_meeting m where m.held_on is not null and m.kind <> 'legal' union all
    select m.*, c.child_id as about from casework_meetingchild c join casework_meeting m on m.id = c.meeting_id
    where m.held_on is not null and m.kind <> 'legal' and c.child_id <> m.child_id) m"""
"""Each meeting with each child it is about. What was said at a legal planning meeting, and that there was one, is not in the list."""

OF_THE_WORK = (
    Source(
        kind="contact",
        rows="casework_contactchild c join casework_contact k on k.id = c.contact_id where c.child_id is not null and c.referral_id is null",
        child="c.child_id", sub="k.way", row="k.id", on="(k.received_at at time zone 'Europe/London')::date",
        at="(k.received_at at time zone 'Europe/London')::time", recorded="k.recorded_at", by="k.recorded_by_id",
        who="case when k.from_protected then 'somebody who asked not to be named' "
        "else concat_ws(', ', nullif(k.from_name, ''), nullif(k.from_agency, '')) end",
        words="k.words", more="k.advice", also="concat_ws(' ', k.words, k.advice)",
    ),
    Source(
        kind="referral", rows="casework_referral", sub="coalesce(decision, '')", on="received_on",
        who="case when from_protected then 'somebody who asked not to be named' else from_words end", words="reason",
        more="explained_says, decision_because", also="concat_ws(' ', reason, explained_says, decision_because)",
    ),
    Source(
        kind="worry", rows="casework_concernchild c join casework_concern w on w.id = c.concern_id", child="c.child_id", row="c.id",
        note="w.note_id", on="w.raised_on", recorded="w.recorded_at", by="w.recorded_by_id", who="w.raised_by", headline="w.name",
        words="w.words", more="c.means", also="concat_ws(' ', w.name, w.words, c.means)",
    ),
    Source(
        kind="need", rows="casework_need", note="note_id", on="found_on", who="found_in", words="words", more="means",
        also="concat_ws(' ', words, means)",
    ),
    Source(
        kind="assessment", rows="casework_assessment", sub="case when authorised_on is null then 'going_on' else 'done' end",
        on="coalesce(authorised_on, started_on)", by="coalesce(written_by_id, recorded_by_id)", words="analysis", also="analysis",
    ),
    Source(
        kind="enquiry", rows="casework_enquiry", on="started_on", words="outcome", also="outcome",
    ),
    Source(
        kind="strategy", rows="casework_strategydiscussion", sub="decided", on="held_on", by="coalesce(led_by_id, recorded_by_id)", words="because",
        more="safe_now, family_told", also="concat_ws(' ', because, safe_now, medical, family_told)",
    ),
    Source(
        kind="plan", rows="casework_planchild c join casework_plan p on p.id = c.plan_id", child="c.child_id", sub="c.kind", row="c.id",
        on="c.began_on", recorded="c.recorded_at", by="c.recorded_by_id", words="p.purpose", also="p.purpose",
    ),
    Source(
        kind="plan_ended", rows="casework_planchild where ended_on is not null", sub="kind", on="ended_on", words="ended_because",
        also="ended_because",
    ),
    Source(
        kind="review", rows="casework_review r join casework_planchild c on c.id = r.place_id", child="c.child_id", sub="c.kind",
        row="r.id", on="r.held_on", recorded="r.recorded_at", by="r.recorded_by_id", words="r.decided", also="r.decided",
    ),
    Source(
        kind="meeting", rows=MEETINGS, child="m.about", sub="m.kind", row="m.id", on="m.held_on", recorded="m.recorded_at", by="m.recorded_by_id",
        words="m.decided", more='m."where"', also='''concat_ws(' ', m.decided, m."where")''',
    ),
    Source(
        kind="home", rows="casework_home", sub="kind", on="began_on", headline="words", words="because",
        also="concat_ws(' ', words, because)",
    ),
    Source(
        kind="law", rows="casework_legalstatus", sub="kind", on="began_on",
    ),
    Source(
        kind="law_ended", rows="casework_legalstatus where ended_on is not null", sub="kind", on="ended_on",
    ),
    Source(
        kind="summary", rows="casework_summary", sub="block", on="written_on", words="words", also="words",
    ),
    Source(
        kind="closing", rows="casework_closing where closed_on is not null", on="closed_on", by="coalesce(decided_by_id, recorded_by_id)",
        words="because", more="child_says, family_says", also="concat_ws(' ', because, child_says, family_says)",
    ),
)  # fmt: skip
