"""The record as one list: what each table of what was written down gives to it. Nothing derived is kept, so nothing can be out of date.

Names of children other than the one asked about are nowhere in it. What was taken out leaves its trace alone.
Serves: K9.W5, K9.00
"""

from __future__ import annotations

from goldenthread.casework.record.lines.source import Source

WRITTEN = (
    Source(
        kind="note", rows="casework_notechild c join casework_note n on n.id = c.note_id where c.taken_out_at is null", child="c.child_id",
        sub="n.kind", row="n.id", note="n.id", on="n.happened_on", at="n.happened_at", recorded="n.recorded_at", by="n.written_by_id",
        headline="n.headline", words="concat_ws(E'\\n\\n', nullif(n.told_us, ''), nullif(n.words, ''))",
        more='''c.means, c.for_plan, c.good_to_see, n."where", case when n.signed_at is null then 'not signed yet' else '' end''',
        found="n.search", also="concat_ws(' ', c.means, c.for_plan, c.good_to_see)",
    ),
    Source(
        kind="taken_out", rows="casework_notechild c join casework_note n on n.id = c.note_id where c.taken_out_at is not null",
        child="c.child_id", sub="'note'", row="n.id", on="c.taken_out_at at time zone 'Europe/London'", recorded="c.taken_out_at",
        by="c.taken_out_by_id", headline="'A note was taken out of this record'", words="c.taken_out_because", also="c.taken_out_because",
    ),
    Source(
        kind="amendment",
        rows="casework_noteamendment a join casework_note n on n.id = a.note_id "
        "join casework_notechild c on c.note_id = n.id where c.taken_out_at is null",
        child="c.child_id", sub="n.kind", row="a.id", note="n.id", on="(a.recorded_at at time zone 'Europe/London')::date",
        recorded="a.recorded_at", by="a.recorded_by_id", headline="n.headline", words="a.words", more="a.because",
        also="concat_ws(' ', n.headline, a.words, a.because)",
    ),
    Source(
        kind="visit",
        rows="casework_visitchild c join casework_visit v on v.id = c.visit_id where v.happened_on is not null and v.note_id is null",
        child="c.child_id", sub="case when not c.seen then 'not_seen' when c.alone then 'alone' else 'seen' end", row="v.id",
        on="v.happened_on", recorded="v.recorded_at", by="v.worker_id", headline="v.purpose", words="c.means",
        more='v."where", c.not_seen_because', also='''concat_ws(' ', v.purpose, c.means, v."where", c.not_seen_because)''',
    ),
    Source(
        kind="direct_work", rows="casework_directwork", sub="tool", on='"on"', by="worker_id", headline="purpose",
        words="concat_ws(E'\\n\\n', nullif(did, ''), nullif(said, ''))", more='meaning, next, "where"',
        also="concat_ws(' ', purpose, did, said, meaning, next)",
    ),
    Source(
        kind="own_words", rows="casework_ownwords", child="person_id", sub="case when alone then 'alone' else '' end", note="note_id",
        on="said_on", who="heard_by", words="words", more="setting, may_share", also="concat_ws(' ', words, setting)",
    ),
    Source(
        kind="wish", rows="casework_wish", note="note_id", on="asked_on", who="heard_by", headline="name", words="words",
        also="concat_ws(' ', name, words)",
    ),
    Source(
        kind="wish_answer", rows="casework_wishmove m join casework_wish w on w.id = m.wish_id where m.\"to\" <> 'heard'",
        child="w.child_id", sub='m."to"', row="m.id", note="w.note_id", on='m."on"', recorded="m.recorded_at", by="m.recorded_by_id",
        headline="w.name", words="m.says", also="concat_ws(' ', w.name, m.says)",
    ),
    Source(
        kind="decision", rows="casework_decision", note="note_id", on="decided_on", by="coalesce(decided_by_id, recorded_by_id)",
        headline="question", words="choice", more="because, options, childs_view, familys_view",
        also="concat_ws(' ', question, choice, because, options, childs_view, familys_view)",
    ),
    Source(
        kind="call", rows="casework_call",
        sub="case when got_to_speak then 'spoke' when rung_back_at is null then 'waiting' else 'rung_back' end", note="note_id",
        on="(rang_at at time zone 'Europe/London')::date", at="(rang_at at time zone 'Europe/London')::time", who="who",
        person="person_id", words="about", also="concat_ws(' ', who, about)",
    ),
    Source(
        kind="told", rows="casework_told", sub="channel", note="note_id", on="told_on", who="who", person="person_id", words="what", more="answer",
        also="concat_ws(' ', who, what, answer)",
    ),
    Source(
        kind="promise", rows="casework_promise",
        sub="case when kept_on is not null then 'kept' when not_kept_on is not null then 'not_kept' else 'open' end", note="note_id",
        on="made_on", by="coalesce(by_worker_id, recorded_by_id)", who="by_words", words="words", more="told_child",
        also="concat_ws(' ', words, told_child)",
    ),
    Source(
        kind="asked_for_worker", rows="casework_askedforme", sub="case when answered_at is null then 'waiting' else 'answered' end",
        on="(asked_at at time zone 'Europe/London')::date", at="(asked_at at time zone 'Europe/London')::time", who="through",
        words="words", more="answer", also="concat_ws(' ', words, through, answer)",
    ),
    Source(
        kind="chronology",
        rows="casework_chronologychild c join casework_chronologyentry e on e.id = c.entry_id where e.taken_out_on is null",
        child="c.child_id", sub="e.about_when", row="e.id", note="e.note_id", on="e.happened_on", recorded="e.recorded_at",
        by="e.recorded_by_id", headline="e.line", more="c.impact, e.action, e.result, e.source_words", found="e.search", also="c.impact",
    ),
    Source(
        kind="taken_out",
        rows="casework_chronologychild c join casework_chronologyentry e on e.id = c.entry_id where e.taken_out_on is not null",
        child="c.child_id", sub="'chronology'", row="e.id", on="e.taken_out_on", recorded="e.recorded_at", by="null",
        headline="'A line was taken out of the chronology'", words="e.taken_out_because", also="e.taken_out_because",
    ),
    Source(
        kind="document", rows="casework_documentchild c join casework_document d on d.id = c.document_id where c.taken_out_at is null",
        child="c.child_id", sub="d.kind", row="d.id", on="d.happened_on", recorded="d.recorded_at", by="d.recorded_by_id", who="d.made_by",
        headline="d.name", words="d.says", found="d.search",
    ),
    Source(
        kind="taken_out",
        rows="casework_documentchild c join casework_document d on d.id = c.document_id where c.taken_out_at is not null",
        child="c.child_id", sub="'document'", row="d.id", on="c.taken_out_at at time zone 'Europe/London'", recorded="c.taken_out_at",
        by="null", headline="'A document was taken out of this record'", words="c.taken_out_because", also="c.taken_out_because",
    ),
)  # fmt: skip
