"""The council's own procedure as part of a question about what is due, so that a page asks no further one for it.

Serves: P.11
"""

from __future__ import annotations

from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import JSONObject, Replace

from goldenthread.casework.dues.standards_models import ProcedureLink
from goldenthread.practice.timescales.applying import LOCAL


def procedure_beside() -> Subquery:
    """The council's procedure beside each row of another question that names a rule, fetched with it: words and address, or nothing."""
    rule = Replace(OuterRef("rule"), Value(LOCAL), Value(""))
    told = Case(When(~Q(url=""), then=JSONObject(words="words", url="url")))
    return Subquery(ProcedureLink.objects.filter(rule=rule).order_by("-pk").values(told=told)[:1])
