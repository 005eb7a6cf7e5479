"""Farah sees that harm goes on, passes over a rung with a reason, Sunita answers, and Ben is told. Serves: K5.02, K5.04, K5.W1"""

import pytest

from cast.days import ago
from cast.thread import a_concern
from goldenthread.casework.caseload.refreshing import refresh

pytestmark = pytest.mark.journey


@pytest.fixture
def ben(carters, today):
    child = carters["ben"]
    a_concern(child, name="Shouting at night", raised=ago(300, from_day=today), about_violence=True)
    refresh([child.pk])
    return child


def test_a_worker_takes_a_rung_a_manager_answers_and_the_child_is_told(somebody, ben):
    # Given Farah on Ben's page, where harm stands before everything else that stands still
    farah = somebody("Farah Aziz")
    farah.goes_to(f"/child/{ben.pk}/")
    still = farah.reads_part("Where nothing is changing")
    assert still.index("Harm is going on") < still.index("Somebody is worried that nothing is changing")
    assert "What is it doing to Ben to live with this for so long" in still
    # When she opens it, then she reads what was seen, how old Ben was, and that nothing here is late in law
    farah.follows("Harm is going on")
    told = farah.reads()
    assert "“Shouting at night” has been a worry since" in told
    assert "Ben was 1" in told
    assert "Nothing is late in law." in told
    farah.finds_nothing_in_the_way()
    # When she asks the manager without a talk before, she is asked why
    farah.page.get_by_text("Ask somebody else", exact=True).click()
    farah.follows("Ask the manager")
    farah.chooses("Sunita Rao, team manager")
    farah.presses("Ask")
    assert "Answer “Why was nobody asked on the rungs below first?”" in farah.reads_problems()
    farah.fills(
        "Why was nobody asked on the rungs below first?", "A talk with the one who shouts would not be safe for Ben."
    )
    farah.presses("Ask")
    assert "It is written down that you asked." in farah.reads()
    assert "No answer yet." in farah.reads()
    # When Sunita looks at what she was told, then nobody is named before she opens it
    sunita = somebody("Sunita Rao")
    sunita.goes_to("/notices/")
    assert "You are asked about a child for whom nothing is changing." in sunita.reads()
    assert "Ben" not in sunita.page.get_by_role("main").inner_text()
    # And she answers, and says that it does not settle it
    sunita.goes_to(f"/child/{ben.pk}/standing-still/")
    assert "You are asked." in sunita.reads()
    sunita.follows("Harm is going on", first=True)
    sunita.follows("Answer")
    sunita.fills("What is the answer?", "I come with you on Thursday, and we ask Ben where he wants to sleep.")
    sunita.chooses("No: the next rung may be needed")
    sunita.presses("Save")
    assert "That did not settle it." in sunita.reads()
    # Then Farah reads the answer, is offered the next rung, and tells Ben
    farah.page.reload()
    told = farah.reads()
    assert "we ask Ben where he wants to sleep" in told
    assert "Ask the service manager" in told
    farah.page.get_by_role("link", name="Has Ben been told?").click()
    farah.chooses("Yes")
    farah.fills(
        "What was said; or why it is not right to tell now?",
        "I told you I would ask why it takes so long. I have. We come on Thursday.",
    )
    farah.presses("Save")
    assert "Ben was told" in farah.reads()
    farah.finds_nothing_in_the_way()
