"""Locking records away: from named workers, or to named workers only. What is locked is invisible to all others, everywhere.

There is one path to people for everything that shows, lists, counts or writes them out: `Person.objects.known_to(worker)`.
"""

from goldenthread.people.locking.acts import may_place, place, renew, take_over, tell_of_match, unlock

__all__ = ["may_place", "place", "renew", "take_over", "tell_of_match", "unlock"]
