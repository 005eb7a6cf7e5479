"""The queries of search, and the few words that belong to their rows. Each is answered by indexes and has a limit."""

WORDS = "select typed, word from people_search_words(%s::text[], %s::bigint[])"
NAMES = """
select * from people_search_names(
    %s::text[], %s::text[], %s::real[], %s::text[], %s::text[], %s::boolean[], %s::real[], %s::text[], %s::real[],
    %s::date[], %s::text[], %s::text[], %s::datemultirange, %s::bigint[])
"""
BORN = """
select p.id, n.kind, n.given, n.family, p.born_on, p.due_on
from unnest(%s::datemultirange) span
cross join lateral (
    select distinct person_id, name_id from people_searchname
    where born_on >= lower(span) and born_on < upper(span) and not person_id = any (%s::bigint[]) limit 100
) s
join people_personname n on n.id = s.name_id
join people_person p on p.id = s.person_id and p.merged_into_id is null
"""
PLACES = """
with places as (
    select address_id, number, street from people_searchplace
    where street = any (%(streets)s::text[]) and (%(number)s = '' or number = %(number)s)
    and (%(postcode)s = '' or postcode like %(postcode)s || '%%') limit 200
), more as (
    select address_id, number, street from people_searchplace
    where %(begins)s <> '' and street >= %(begins)s and street < %(begins)s || chr(1114111)
    and (%(number)s = '' or number = %(number)s) limit 100
), coded as (
    select address_id, number, street from people_searchplace
    where %(postcode)s <> '' and %(begins)s = '' and %(among)s::bigint[] is null
    and postcode >= %(postcode)s and postcode < %(postcode)s || chr(1114111)
    and (not %(whole)s or postcode = %(postcode)s) limit 200
), reach as (select * from places union select * from more union select * from coded)
select r.person_id, a.lines, a.postcode, r.ended_on is not null, s.number, s.street
from reach s join people_residence r on r.address_id = s.address_id join people_address a on a.id = s.address_id
join people_person p on p.id = r.person_id and p.merged_into_id is null
where not a.protected and not r.person_id = any (%(hidden)s::bigint[])
union all
select r.person_id, a.lines, a.postcode, r.ended_on is not null, s.number, s.street
from people_residence r join people_address a on a.id = r.address_id join people_searchplace s on s.address_id = a.id
where %(among)s::bigint[] is not null and r.person_id = any (%(among)s::bigint[]) and not a.protected
and s.postcode like %(postcode)s || '%%' and not r.person_id = any (%(hidden)s::bigint[])
limit 400
"""
IDENTIFIERS = """
select i.person_id, i.scheme, i.value from people_identifier i join people_person p on p.id = i.person_id and p.merged_into_id is null
where i.scheme = any ('{council,former_council,nhs,upn,former_upn}'::text[]) and i.value = any (%s::text[])
and not i.person_id = any (%s::bigint[]) limit 60
"""
CHILDREN = """
select k.child_id, k.parent_id, k.kind, concat_ws(' ', nullif(p.shown_given, ''), nullif(p.shown_family, ''))
from people_parentage k join people_person p on p.id = k.parent_id join people_person c on c.id = k.child_id and c.merged_into_id is null
where k.parent_id = any (%s::bigint[]) and not k.child_id = any (%s::bigint[]) limit 100
"""
SCHEMES = {
    "council": "council number", "former_council": "former council number", "nhs": "NHS number", "upn": "pupil number",
    "former_upn": "former pupil number",
}  # fmt: skip
PARENTS = {
    "birth": "birth parent", "adoptive": "adoptive parent", "step": "step-parent", "foster": "foster carer", "kinship": "kinship carer",
    "guardian": "special guardian",
}  # fmt: skip
LONG_NUMBER = 6


def mistyped(typed: str) -> set[str]:
    """A long number with one digit wrong or two neighbours swapped: what else it may have been.

    >>> "123465" in mistyped("123456"), "123756" in mistyped("123456"), mistyped("123")
    (True, True, set())
    """
    if len(typed) < LONG_NUMBER:
        return set()
    turned = {typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in range(len(typed) - 1)}
    wrong = {
        typed[:at] + digit + typed[at + 1 :]
        for at in range(len(typed))
        if typed[at].isdigit()
        for digit in "0123456789"
    }
    return (turned | wrong) - {typed}
