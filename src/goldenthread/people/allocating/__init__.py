"""Who works with a child: allocating, transferring, joining and ending. Access to the record follows from it."""

from goldenthread.people.allocating.acts import add_co_worker, allocate, end_involvement, may_allocate, transfer
from goldenthread.people.allocating.queries import also_waiting, waiting_for_a_worker

__all__ = [
    "add_co_worker",
    "allocate",
    "also_waiting",
    "end_involvement",
    "may_allocate",
    "transfer",
    "waiting_for_a_worker",
]
