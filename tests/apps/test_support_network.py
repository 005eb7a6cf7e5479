"""What relatives, friends and neighbours can do for a child is kept with the child, and counts as strength. Serves: P.15, K3.04"""

import pytest

from cast.days import TODAY, ago
from cast.people import a_child, a_person
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.people.family import helping_acts
from goldenthread.people.models import SupportOffer

pytestmark = pytest.mark.django_db


@pytest.fixture
def mia():
    child, farah = a_child("Mia Carter"), a_worker()
    works_with(farah, child)
    return child, farah


def test_a_neighbours_help_is_kept_in_the_childs_word_for_her(mia):
    child, farah = mia
    dot = a_person("Dorothy Lane")
    offer = helping_acts.offer_support(
        child=child,
        supporter=dot,
        relation="Dot next door",
        can_do="Walks Mia to school on Mondays.",
        agreed_on=ago(7),
        by=farah,
    )
    assert [row.relation for row in child.support.all()] == ["Dot next door"]
    assert offer.agreed_on < TODAY
    assert list(dot.offers.all()) == [offer]


def test_a_child_is_not_their_own_support(mia):
    child, farah = mia
    with pytest.raises(NotAllowed, match="somebody other than the child"):
        helping_acts.offer_support(child=child, supporter=child, relation="me", can_do="Everything", by=farah)
    assert not SupportOffer.objects.exists()


def test_only_those_who_work_with_the_family_write_it_down(mia):
    child, _ = mia
    stranger = a_worker()
    with pytest.raises(NotAllowed):
        helping_acts.offer_support(
            child=child, supporter=a_person("Jean Carter"), relation="Nan", can_do="Tea on Fridays.", by=stranger
        )
    assert not SupportOffer.objects.exists()
