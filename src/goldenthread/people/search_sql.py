"""What search needs in the database and Django cannot express: two functions that find, and triggers that keep derived rows true.

Run forward and backward by a migration, after the tables of `search_models.py` and of people, names and addresses exist.
The functions only ever look up: every inner query is answered by one index and has a limit, so the time of a search has a
bound whatever is typed. Hidden people are left out *inside*, before any limit, so that neither results, order nor number
of results can show that somebody is locked. Plain PostgreSQL 15 or later with fuzzystrmatch.
"""

EXTENSIONS = "create extension if not exists fuzzystrmatch;"

FIND_WORDS = """
create or replace function people_search_words(typed_words text[], sought bigint[])
returns table (typed text, word text) language plpgsql stable
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
set jit = off set plan_cache_mode = force_generic_plan
as $$
begin
    return query
    select distinct s.typed, k.word from unnest(typed_words, sought) s (typed, key)
    cross join lateral (select f.word::text from people_searchkey f where f.key = s.key limit 400) k;
end $$;
"""

# One query, so that its plan is made once and kept. Branches: pairs of a family and a given word, best first (with a date of
# birth, only near dates, then a few of the best names whatever the date); beginnings of words beside a whole word; one word
# alone; everybody born on the likeliest dates whose name is at all near. `near` is null where no date or age was typed.
FIND_NAMES = """
create or replace function people_search_names(
    families text[], givens text[], pair_scores real[],
    whole text[], begins text[], begin_is_given boolean[], begin_scores real[],
    alone text[], alone_scores real[],
    likeliest date[], typed_families text[], typed_givens text[],
    near datemultirange, hidden bigint[]
) returns table (person_id bigint, kind text, given text, family text, born_on date, due_on date)
language plpgsql stable rows 50
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_bitmapscan = off set jit = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    return query
    with found as (
        (select s.person_id, s.name_id, p.score
         from unnest(families, givens, pair_scores) p (family, given, score)
         cross join lateral (
             select n.person_id, n.name_id from people_searchname n
             where n.family = p.family and n.given = p.given and not n.person_id = any (hidden)
             order by n.born_on desc limit 25) s
         where near is null limit 250)
        union all
        (select n.person_id, n.name_id, p.score + 1
         from unnest(families, givens, pair_scores) p (family, given, score)
         join people_searchname n on n.family = p.family and n.given = p.given
         where near is not null and n.born_on <@ near and not n.person_id = any (hidden) limit 200)
        union all
        (select s.person_id, s.name_id, p.score + case when s.born_on is null then 0.3 else 0 end
         from unnest(families[:12], givens[:12], pair_scores[:12]) p (family, given, score)
         cross join lateral (
             select n.person_id, n.name_id, n.born_on from people_searchname n
             where n.family = p.family and n.given = p.given and not n.person_id = any (hidden)
             order by n.born_on desc limit 10) s
         where near is not null)
        union all
        (select s.person_id, s.name_id, b.score + case when s.is_near then 1 else 0 end
         from unnest(whole, begins, begin_scores, begin_is_given) b (word, start, score, is_given)
         cross join lateral (
             select n.person_id, n.name_id, coalesce(n.born_on <@ near, false) as is_near
             from (select f.person_id, f.name_id, f.born_on from people_searchname f
                   where f.family = b.word and f.given >= b.start and f.given < b.start || chr(1114111)
                   and not f.person_id = any (hidden) limit case when near is null then 25 else 600 end) n
             order by 3 desc limit 25) s
         where b.is_given)
        union all
        (select s.person_id, s.name_id, b.score + case when s.is_near then 1 else 0 end
         from unnest(whole, begins, begin_scores, begin_is_given) b (word, start, score, is_given)
         cross join lateral (
             select n.person_id, n.name_id, coalesce(n.born_on <@ near, false) as is_near
             from (select f.person_id, f.name_id, f.born_on from people_searchname f
                   where f.given = b.word and f.family >= b.start and f.family < b.start || chr(1114111)
                   and not f.person_id = any (hidden) limit case when near is null then 25 else 600 end) n
             order by 3 desc limit 25) s
         where not b.is_given)
        union all
        (select s.person_id, s.name_id, a.score + case when s.is_near then 1 else 0 end
         from unnest(alone, alone_scores) a (word, score)
         cross join lateral (
             (select n.person_id, n.name_id, coalesce(n.born_on <@ near, false) as is_near
              from (select * from people_searchname f where f.family = a.word and not f.person_id = any (hidden)
                    limit case when near is null then 25 else 600 end) n
              order by 3 desc, n.born_on desc limit 25)
             union all
             (select n.person_id, n.name_id, coalesce(n.born_on <@ near, false) as is_near
              from (select * from people_searchname f where f.given = a.word and not f.person_id = any (hidden)
                    limit case when near is null then 25 else 600 end) n
              order by 3 desc, n.born_on desc limit 25)) s
         limit 400)
        union all
        (select n.person_id, n.name_id, 2 - (
             levenshtein_less_equal(n.family, t.family, 4) + levenshtein_less_equal(n.given, t.given, 4)
         )::real / greatest(length(t.family) + length(t.given), 1) as score
         from unnest(likeliest) d (day)
         join people_searchname n on n.born_on = d.day
         cross join unnest(typed_families, typed_givens) t (family, given)
         where not n.person_id = any (hidden) and (
             levenshtein_less_equal(n.family, t.family, 4) + levenshtein_less_equal(n.given, t.given, 4) <= 5
             or levenshtein_less_equal(n.family, t.family, 1) <= 1
             or (t.given <> '' and n.given = t.given))
         order by score desc limit 60)
    ), best as (
        select f.person_id, f.name_id, max(f.score) as score from found f group by 1, 2 order by 3 desc, 1 limit 50
    )
    select b.person_id, m.kind::text, m.given::text, m.family::text, p.born_on, p.due_on
    from best b
    join people_personname m on m.id = b.name_id
    join people_person p on p.id = b.person_id
    where p.merged_into_id is null
    order by b.score desc, p.born_on desc nulls first, b.person_id;
end $$;
"""

KEEP_TRUE = """
create or replace function people_search_follow_person() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from people_searchname where person_id = old.id;
        return old;
    end if;
    update people_searchname set born_on = coalesce(new.born_on, new.due_on) where person_id = new.id;
    return new;
end $$;
create trigger people_search_person_deleted after delete on people_person
    for each row execute function people_search_follow_person();
create trigger people_search_person_born after update of born_on, due_on on people_person
    for each row when (coalesce(old.born_on, old.due_on) is distinct from coalesce(new.born_on, new.due_on))
    execute function people_search_follow_person();

create or replace function people_search_follow_address() returns trigger language plpgsql as $$
begin
    delete from people_searchplace where address_id = old.id;
    return old;
end $$;
create trigger people_search_address_deleted after delete on people_address
    for each row execute function people_search_follow_address();
create trigger people_search_address_protected after update of protected on people_address
    for each row when (new.protected) execute function people_search_follow_address();
"""

FORWARD = EXTENSIONS + FIND_WORDS + FIND_NAMES + KEEP_TRUE

BACKWARD = """
drop trigger if exists people_search_address_protected on people_address;
drop trigger if exists people_search_address_deleted on people_address;
drop trigger if exists people_search_person_born on people_person;
drop trigger if exists people_search_person_deleted on people_person;
drop function if exists people_search_follow_address();
drop function if exists people_search_follow_person();
drop function if exists people_search_names;
drop function if exists people_search_words;
"""
