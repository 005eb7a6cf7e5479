"""What is kept for speed can be made again from the record at any time. Serves: K9.07"""

import pytest

from cast.days import TODAY, ago
from cast.people import a_child
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.front_door.models import Referral
from goldenthread.commands import rebuild
from goldenthread.people import matching
from goldenthread.people.search_models import SearchName


@pytest.mark.django_db
def test_what_is_due_comes_back_from_the_record():
    mia = a_child("Mia Carter")
    Referral.objects.create(child=mia, received_on=ago(3))
    assert not DueRow.objects.exists()
    assert rebuild.rebuild("due") == "What is due was worked out again for 1 children."
    assert DueRow.objects.filter(child=mia, rule="T001").count() == 1


@pytest.mark.django_db
def test_people_are_found_again_after_search_was_lost():
    mia = a_child("Mia Carter")
    SearchName.objects.all().delete()
    rebuild.rebuild("search")
    found = matching.find(matching.question("Mia Carter"), hidden=[], limit=5, as_of=TODAY)
    assert [match.person_id for match in found] == [mia.pk]


@pytest.mark.parametrize("words", [[], ["everything"], ["due", "search"]])
def test_a_word_that_is_not_known_is_answered_with_those_that_are(words, capsys):
    assert rebuild.run(words) == 2
    assert "rebuild due | rebuild search" in capsys.readouterr().err
