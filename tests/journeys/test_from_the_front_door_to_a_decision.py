"""A teacher tells us about two children on a phone; the front door finds out who they are, and a manager decides the same day.

Serves: E.08, K10.03, K10.04, A.01, A.03, A.04, K9.W4
"""

import pytest
from playwright.sync_api import expect

from cast.people import a_child
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.models import Referral
from goldenthread.people import matching
from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey


@pytest.fixture
def elmshire(site, today):
    elmshire = World(today)
    for key in ("neil", "nadia", "farah"):
        elmshire.worker(key)
    matching.index([a_child("Rosa Kestrel").pk])
    return elmshire


def test_from_a_teachers_worry_to_a_decision_the_family_can_read(somebody, elmshire):
    # Given a teacher without an account, on a phone without scripts
    teacher = somebody(wide=A_PHONE, scripts=False)
    reference = tells_us(teacher)
    # When the front door opens its board
    neil = somebody("Neil Osborne")
    neil.follows("Front door")
    neil.finds_nothing_in_the_way()
    neil.follows("Rosa Kestrel and Milo Kestrel")
    assert reference in neil.reads()
    neil.presses("I am looking at it")
    # Then each child is looked for before anybody new is made
    neil.page.get_by_role("link", name="Who is this? Rosa Kestrel").click()
    assert "Found because" in neil.reads()
    neil.finds_nothing_in_the_way()
    neil.page.get_by_role("button", name="This is the child").first.click()
    neil.page.get_by_role("link", name="Who is this? Milo Kestrel").click()
    neil.presses("Write them down as new")
    if "Look at these first" in neil.reads():
        neil.presses("Write them down as new")
    # And the family are asked, and an agency
    speaks_with_the_family(neil)
    neil.follows("Ask an agency")
    neil.fills("Who is asked?", "Health visitor")
    neil.presses("Save")
    assert "Not answered yet" in neil.reads()
    neil.finds_nothing_in_the_way()
    refers(neil)
    decides(neil)
    # Then the record holds a decision for each child, with its reasons
    assert [row.decision for row in Referral.objects.all()] == ["assess", "assess"]


def test_what_a_teacher_types_is_there_after_the_line_went_and_the_page_was_closed(somebody, elmshire):
    """On the public form, without an account. When it is sent, nothing of it is left on the device. Serves: K9.W4, E.08"""
    # Given a teacher who has begun to tell us
    teacher = somebody(wide=A_PHONE)
    page, worry, kept = teacher.page, "What are you worried about?", teacher.page.locator(".tell-kept")
    teacher.goes_to("/tell-us/worry/")
    page.get_by_label(worry).press_sequentially("Rosa hid under", delay=2)
    expect(kept).to_have_text("Kept.")
    # When the line goes in the middle of a sentence and comes back
    page.context.set_offline(True)
    page.get_by_label(worry).press_sequentially(" the table", delay=2)
    expect(kept).to_contain_text("Not kept just now: no line. Go on writing")
    teacher.finds_nothing_in_the_way()
    page.context.set_offline(False)
    expect(kept).to_have_text("Kept.")
    # And the page is closed without being sent, by mistake
    page.get_by_label(worry).press_sequentially(" at school.", delay=2)
    page.close()
    # Then every word stands there when it is opened again, for this browser alone
    teacher.page = page.context.new_page()
    for _ in range(20):  # what a page sends while it closes may come a moment after the next one is asked for
        teacher.goes_to("/tell-us/worry/")
        if teacher.page.get_by_label(worry).input_value().endswith("school."):
            break
        teacher.page.wait_for_timeout(250)
    assert teacher.page.get_by_label(worry).input_value() == "Rosa hid under the table at school."
    another = somebody(wide=A_PHONE)
    another.goes_to("/tell-us/worry/")
    assert another.page.get_by_label(worry).input_value() == ""


def tells_us(teacher):
    teacher.goes_to("/tell-us/")
    assert "999" in teacher.reads()
    teacher.page.get_by_role("button", name="Start").click()
    teacher.page.locator("[name=child-0-given]").fill("Rosa")
    teacher.page.locator("[name=child-0-family]").fill("Kestrel")
    teacher.presses("Add another child")
    teacher.page.locator("[name=child-1-given]").fill("Milo")
    teacher.page.locator("[name=child-1-family]").fill("Kestrel")
    teacher.presses("Go on")
    teacher.presses("Go on")
    assert "Tell us what you are worried about" in teacher.reads_problems()
    teacher.chooses("No")
    teacher.fills("What are you worried about?", "Rosa said she is afraid to go home.")
    teacher.presses("Go on")
    teacher.chooses("To keep a child safe: it does not wait for consent")
    teacher.presses("Go on")
    for label, said in (("Your name", "Ms Ito"), ("Your job", "Teacher"), ("Where you work", "Elm Road School")):
        teacher.fills(label, said)
    teacher.fills("A phone number on which you can be reached today", "01632 960445")
    teacher.presses("Go on")
    teacher.presses("Send it")
    reference = Contact.objects.get().reference
    assert reference in teacher.reads()
    assert "Rosa" not in teacher.reads()
    return reference


def speaks_with_the_family(neil):
    neil.page.get_by_role("link", name="Write down what the family say").click()
    neil.fills("With whom?", "Mum")
    neil.page.get_by_role("group", name="Were they asked alone?").get_by_label("Yes").check()
    neil.fills("What did they say about why they were referred?", "“He shouts. I need somebody to talk to.”")
    neil.presses("Save")
    assert "asked alone" in neil.reads_part("What the family say")


def refers(neil):
    neil.follows("Make it a referral")
    neil.fills(
        "Why are they referred, in words the family could read?", "School was worried that Rosa is afraid at home."
    )
    neil.presses("Refer")
    assert "Write down at least one concern" in neil.reads()
    neil.fills("A short name for it", "Feeling safe at home")
    neil.fills("What are people worried about?", "Rosa is afraid to go home.")
    neil.chooses("It is about Rosa")
    neil.fills("What does it mean for Rosa?", "She stays at school until six.")
    neil.chooses("It is about Milo")
    neil.finds_nothing_in_the_way()
    neil.presses("Refer")
    assert "Became a referral" in neil.reads()


def decides(neil):
    neil.page.get_by_role("link", name="Referral of Rosa Kestrel").click()
    neil.follows("Judge it")
    neil.page.get_by_label("4. ").check()
    neil.fills("What speaks for it?", "A child is afraid of somebody at home.")
    neil.fills("What do we not know yet?", "Who lives there.")
    neil.finds_nothing_in_the_way()
    neil.presses("Save")
    assert "A picture of one day" in neil.reads()
    neil.follows("Decide what happens")
    neil.page.get_by_label("Assess what the child needs").check()
    neil.fills("Because", "Rosa is afraid at home, and her mum asked for help.")
    neil.chooses("Milo Kestrel")
    neil.finds_nothing_in_the_way()
    neil.presses("Decide")
    assert "Whoever referred has not been told yet." in neil.reads()
    neil.follows("Tell whoever referred")
    neil.chooses("Whoever referred")
    neil.fills("What were they told?", "A social worker will see both children this week.")
    neil.presses("Save")
    assert "the person who referred has been told" in neil.reads()
    neil.finds_nothing_in_the_way()
