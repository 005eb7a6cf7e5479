"""The statements behind the record's list: one page of lines, and how many lines there are of each sort, of each year and by each author.

Both are made once, when this module is loaded; who asks, what for and which page are values.
"""

from __future__ import annotations

from psycopg import sql

from goldenthread.casework.record.lines.source import as_one
from goldenthread.casework.record.lines.sources import WRITTEN
from goldenthread.casework.record.lines.work_sources import OF_THE_WORK

ALL = as_one((*WRITTEN, *OF_THE_WORK))

MARK_BEGINS, MARK_ENDS = "\ue000", "\ue001"
"""Round what was found, in text that comes from the database: private characters, made into marks after everything else was escaped."""

WANTED = sql.SQL("""
    line.child_id = any(%(children)s)
    and (%(kinds)s::text[] is null or line.kind = any(%(kinds)s::text[]))
    and (%(exactly)s::text[] is null or line.kind = any(%(exactly)s::text[]) or line.kind || ':' || line.sub = any(%(exactly)s::text[]))
    and (%(row)s::bigint is null or line.row_id = %(row)s::bigint)
    and (%(by)s::bigint is null or line.by_id = %(by)s::bigint)
    and (%(strand)s::bigint is null
         or line.note_id in (select note_id from casework_notestrand where strand_id = %(strand)s::bigint)
         or (line.kind = 'worry' and line.row_id = %(strand)s::bigint))
    and (%(words)s::text is null or line.found @@ websearch_to_tsquery('english', %(words)s::text)
         or (line.also <> '' and to_tsvector('english', line.also) @@ websearch_to_tsquery('english', %(words)s::text)))
    and (%(since)s::date is null or line.happened_on >= %(since)s::date)
    and (%(until)s::date is null or line.happened_on <= %(until)s::date)
""")

_PAGE = sql.SQL("""
with wanted as (
    select line.* from ({lines}) line where {wanted} and (%(before_on)s::date is null
        or (line.happened_on, line.recorded_at, line.kind, line.row_id)
         < (%(before_on)s::date, %(before_at)s::timestamptz, %(before_kind)s::text, %(before_id)s::bigint))
    order by line.happened_on desc, line.recorded_at desc, line.kind desc, line.row_id desc, line.child_id <> %(child)s limit %(most)s
)
select line.child_id, line.kind, line.sub, line.row_id, line.note_id, line.happened_on, line.happened_at, line.recorded_at,
       coalesce(worker.name, ''), line.who, line.person_id, shown.headline, shown.words, shown.more, shown.inside
from wanted line
left join access_worker worker on worker.id = line.by_id
left join casework_document document on %(words)s::text is not null and line.kind = 'document' and document.id = line.row_id
cross join lateral ({shown}) shown
order by line.happened_on desc, line.recorded_at desc, line.kind desc, line.row_id desc
""")
_AS_IT_IS = sql.SQL("select line.headline, line.words, line.more, '' as inside")
_WITH_MARKS = sql.SQL("""
    select ts_headline('english', line.headline, q.asked, %(whole)s) as headline,
           ts_headline('english', line.words, q.asked, case when length(line.words) < 600 then %(whole)s else %(parts)s end) as words,
           array(select ts_headline('english', one, q.asked, %(whole)s) from unnest(line.more) with ordinality m (one, at) order by at) as more,
           case when document.id is null then '' else ts_headline('english', left(document.text, 200000), q.asked, %(parts)s) end as inside
    from (select websearch_to_tsquery('english', %(words)s::text) as asked) q
""")

_COUNTS = sql.SQL("""
with line as (select kind, extract(year from happened_on)::int as year, by_id from ({lines}) line where line.child_id = any(%(children)s))
select line.kind, line.year, line.by_id, coalesce(worker.name, ''), count(*)
from line left join access_worker worker on worker.id = line.by_id
group by grouping sets ((line.kind), (line.year), (line.by_id, worker.name))
""")

PAGE = _PAGE.format(lines=ALL, wanted=WANTED, shown=_AS_IT_IS).as_string()
SEARCH = _PAGE.format(lines=ALL, wanted=WANTED, shown=_WITH_MARKS).as_string()
COUNTS = _COUNTS.format(lines=ALL).as_string()
