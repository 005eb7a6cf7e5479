"""Notes by the thousand or the million, for measuring search and records: made in the database, of ordinary sentences, with a few rare words."""

from collections.abc import Sequence
from typing import Any

from goldenthread.config.postgres import SUPERUSER, Cluster

SENTENCES = (
    "I came at four and the kitchen smelt of toast.", "She showed me her room and the new lamp.", "He said the mornings are quieter now.",
    "Mum told me about the clinic and the bus that never comes.", "Nan was there and made tea.", "We drew the house with three doors.",
    "School rang about the missed lessons on Tuesday.", "He wants to see his brother more often.", "She laughed when the cat jumped on the table.",
    "They had both slept, and it showed.", "Dad asked when the next meeting is and wrote it on the calendar.",
    "The neighbour had heard shouting in the night.",
    "She told me that she is frightened of the stairs.", "We talked about what happens on weekends.", "He had done his reading at seven.",
    "The fridge was full and the heating was on.", "She does not want anybody to whisper.", "Grandma brought the blue inhaler.",
    "The family agreed on Sundays at ten.", "He hid behind the sofa until the police officer sat down.", "I gave them the card with my number.",
    "She asked whether I would come again.", "We walked to the canal and counted ducks.", "The plan is on the wall beside the window.",
)  # fmt: skip
RARE = ("harmonica", "otter", "kaleidoscope", "lighthouse", "marzipan", "telescope", "hedgehog", "trombone")

_NOTES = """
insert into casework_note (recorded_at, recorded_by_id, source, source_at, kind, headline, happened_on, "where", told_us, words,
    written_by_id, about_somebody_else)
select now() - make_interval(days => back), w.who, 'worker', '',
       (array['visit','call','meeting','message','direct_work'])[1 + n %% 5],
       s.all[1 + (n * 7) %% cardinality(s.all)], current_date - back, '', '',
       concat_ws(' ', s.all[1 + n %% 24], s.all[1 + (n / 3) %% 24], s.all[1 + (n / 7) %% 24], s.all[1 + (n / 11) %% 24],
           s.all[1 + (n / 13) %% 24], s.all[1 + (n / 17) %% 24], s.all[1 + (n / 19) %% 24], s.all[1 + (n / 23) %% 24],
           case when n %% 997 = 0 then 'He talked about the ' || s.rare[1 + (n / 997) %% 8] || '.' end),
       w.who, false
from generate_series(1, %(many)s) n
cross join lateral (select %(sentences)s::text[] as all, %(rare)s::text[] as rare) s
cross join lateral (select (%(workers)s::bigint[])[1 + n %% cardinality(%(workers)s::bigint[])] as who,
    (n * 2654435761) %% (%(years)s * 365) as back_big) w
cross join lateral (select w.back_big::int as back) b
returning id
"""
_CHILDREN = """
insert into casework_notechild (recorded_at, recorded_by_id, source, source_at, note_id, child_id, means, for_plan, good_to_see, taken_out_because)
select recorded_at, recorded_by_id, 'worker', '', id, (%(children)s::bigint[])[1 + id %% cardinality(%(children)s::bigint[])],
       case when id %% 3 = 0 then 'The mornings are better for this child.' else '' end, '', '', ''
from casework_note where id > %(after)s
"""


def write_notes(
    cluster: Cluster, database: str, children: Sequence[int], *, workers: Sequence[int], many: int, years: int
) -> None:
    """Write so many notes about these children in turn, over the last so many years; nothing of row history is kept of them."""
    import psycopg

    values: dict[str, Any] = {
        "many": many, "sentences": list(SENTENCES), "rare": list(RARE), "workers": list(workers), "children": list(children), "years": years,
    }  # fmt: skip
    with psycopg.connect(cluster.url(database, role=SUPERUSER), autocommit=True) as db:
        db.execute("set session_replication_role = replica")
        (after,) = db.execute("select coalesce(max(id), 0) from casework_note").fetchone() or (0,)
        db.execute(_NOTES.replace("returning id", ""), values)
        db.execute(_CHILDREN, values | {"after": after})
        db.execute("vacuum analyze casework_note")
        db.execute("vacuum analyze casework_notechild")
