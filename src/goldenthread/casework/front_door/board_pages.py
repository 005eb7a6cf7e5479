"""The board of the front door.

Serves: E.08, K10.03
"""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.board_queries import FILTERS, STAGES, board

CARDS_A_COLUMN = 8
CARDS_A_PAGE = 30


@needs(Permission.ANSWER_THE_DOOR)
def front_door(request: PageRequest) -> HttpResponse:
    """What has come in, by stage, danger first; one stage alone a page at a time."""
    only = request.GET.get("show", "") if request.GET.get("show") in FILTERS else ""
    stage = request.GET.get("stage", "") if request.GET.get("stage") in STAGES else ""
    columns = board(seen_by=request.user, only=only)
    told = {
        "columns": columns, "only": only, "stage": stage, "filters": FILTERS, "today": request.user.today, "most": CARDS_A_COLUMN, "page": None,
        "danger": sum(card.danger for column in columns for card in column.cards),
        "late": sum(card.is_late(request.user.today) for column in columns[:3] for card in column.cards),
        "in_all": sum(len(column.cards) for column in columns),
    }  # fmt: skip
    if stage:
        chosen = next(column for column in columns if column.key == stage)
        told |= {"page": Paginator(chosen.cards, CARDS_A_PAGE).get_page(request.GET.get("page")), "chosen": chosen}
    return render(request, "casework/front_door_board.html", told)
