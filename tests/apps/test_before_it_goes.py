"""Before an ending, the record of a meeting or a supervision leaves its writer, what a reader may ask of it is asked once; nobody else sees it.

Serves: K9.01, K9.03, K9.12, C.11
"""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago
from cast.meetings import a_core_group, day_of, family_at_work, keyed
from cast.people import a_child
from cast.thread import a_concern, strand_of
from cast.workers import a_worker, works_with
from goldenthread.access.versions import version_of
from goldenthread.casework.meetings import deciding, holding
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingDecision
from goldenthread.casework.pathways.closing import acts
from goldenthread.casework.pathways.closing.permits import standing
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.wording.models import AskedTally
from goldenthread.quality.supervision import acts as supervising
from goldenthread.quality.supervision.models import Supervision, SupervisionChild
from goldenthread.quality.supervision.written import Decided, Held, Thought

pytestmark = pytest.mark.django_db
LETTER = "Dear Skye, Mum failed to engage. You are lazy in the mornings, and that is fine."


def client_of(worker):
    client = Client()
    client.force_login(worker)
    return client


def asked_in(client, address):
    return client.get(address).content.decode()


def name_of(words, page):
    """What the page calls the question about these words."""
    return re.search(rf'<strong>{words}</strong>.*?name="(ask-[\w-]+)"', page, re.DOTALL)[1]


def sends(client, address, page, **answers):
    shown = re.search(r'name="as_shown" value="(\w+)"', page)[1]
    return client.post(address, {"as_shown": shown} | answers)


@pytest.fixture
def skye(farah):
    child = a_child("Skye Braithwaite", on_a="child in need plan", since=ago(240))
    works_with(farah, child)
    return child


@pytest.fixture
def ending(skye, farah):
    closing = acts.begin_closing(child=skye, by=farah)
    food = a_concern(skye, name="Enough to eat", words="There was bread.", raised=ago(250))
    acts.answer_worry(
        closing=closing, strand=strand_of(food, skye), became="resolved", says="Mum is not manipulative. She is hard to reach.", by=farah
    )  # fmt: skip
    acts.write_part(closing=closing, because="There is food.", child_says="Tom is lazy.", by=farah)
    acts.write_goodbye(closing=closing, letter=LETTER, by=farah)
    return closing


def asks(closing):
    return reverse("ask_to_close", args=[closing.child_id])


def with_reasons(page):
    return dict.fromkeys(re.findall(r'name="(gate-[\w-]+)"', page), "They moved on Friday.")


def test_an_ending_and_its_letter_are_asked_about_before_a_manager_has_them(ending, farah):
    """The child's own words are not. Serves: K10.08"""
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    assert "failed to engage</strong>" in page
    assert "Enough to eat" in page
    assert page.count("lazy</strong>") == 1, "what the child says is theirs"
    sends(client, address, page, **with_reasons(page))
    assert standing(Closing.objects.get()) == "asked"
    tallies = {one.entry: (one.met, one.kept) for one in AskedTally.objects.all()}
    assert tallies["failed-to-engage"] == (1, 1)


def test_the_words_of_an_ending_that_are_left_are_not_asked_about_again(ending, farah):
    """Serves: K10.08"""
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    without_reasons = sends(client, address, page).content.decode()
    assert "Say why it is right to close all the same" in without_reasons
    assert "data-open-questions" not in without_reasons


def test_a_word_of_the_letter_is_changed_first_where_the_letter_is_written(ending, farah, skye):
    """Serves: K10.08, E.09"""
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    gone = sends(client, address, page, **with_reasons(page), **{name_of("lazy", page): "change"})
    assert gone.url == reverse("write_closing", args=[skye.pk, "goodbye"])
    assert standing(Closing.objects.get()) == "written"


def test_somebodys_own_words_in_the_letter_get_their_marks_and_it_is_read_once_more(ending, farah):
    """What was typed beside them stays on the page. Serves: K10.08"""
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    again = sends(client, address, page, **with_reasons(page), **{name_of("lazy", page): "quote"}).content.decode()
    assert "Read it once more, then ask." in again
    assert "They moved on Friday." in again
    assert "data-open-questions" not in again
    found = Closing.objects.get()
    assert "“lazy”" in found.goodbye.letter
    assert standing(found) == "written"
    sends(client, address, again, **with_reasons(again))
    assert standing(Closing.objects.get()) == "asked"


def test_the_reasons_typed_beside_an_ending_are_asked_about_before_a_manager_has_them(ending, farah):
    """They stay in the record with what was decided; what was left of the ending itself is not asked about again. Serves: K10.08"""
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    reasons = dict.fromkeys(with_reasons(page), "Kelly is hostile to us.")
    again = sends(client, address, page, **reasons).content.decode()
    assert "This is not kept yet" in again
    assert "hostile</strong>" in again
    assert "failed to engage</strong>" not in again
    assert standing(Closing.objects.get()) == "written"
    typed = re.search(r'name="typed_as_shown" value="(\w+)"', again)[1]
    sends(client, address, again, typed_as_shown=typed, **reasons)
    assert standing(Closing.objects.get()) == "asked"


def test_words_of_an_ending_that_changed_meanwhile_are_not_marked(ending, farah):
    client, address = client_of(farah), asks(ending)
    page = asked_in(client, address)
    began = version_of(acts.goodbye_of(ending, ["letter"]))
    acts.write_goodbye(closing=ending, letter=f"Hello. {LETTER}", began_from=began, by=farah)
    again = sends(client, address, page, **with_reasons(page), **{name_of("lazy", page): "quote"}).content.decode()
    assert "Something in it changed since you opened this page" in again
    assert Closing.objects.get().goodbye.letter == f"Hello. {LETTER}"
    client.post(address, with_reasons(page))
    assert standing(Closing.objects.get()) == "asked", "leaving it never holds it up"


def test_whoever_did_not_write_an_ending_or_turned_the_help_off_is_not_asked(ending, farah, skye):
    other = a_worker("family_support_worker")
    works_with(other, skye)
    assert "data-open-questions" not in asked_in(client_of(other), asks(ending))
    farah.writing_help = False
    farah.save()
    page = asked_in(client_of(farah), asks(ending))
    assert "data-open-questions" not in page
    sends(client_of(farah), asks(ending), page, **with_reasons(page))
    assert standing(Closing.objects.get()) == "asked"


SAID = "Kelly failed to engage. Steve is lazy in the mornings."


@pytest.fixture
def family(farah, monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    return family_at_work(farah)


@pytest.fixture
def meeting(family, farah):
    row = a_core_group(family, farah, "kelly")
    said = (
        deciding.Said("Steve stays away", "Because he is a bully.", dissent="Jean: she is hard to reach.", who="Steve"),
    )
    told = holding.Held(
        held_on=TODAY, minutes=SAID, decided="Help goes on.", family_time="We are non-compliant.", decisions=said
    )
    return holding.hold(meeting=row, told=told, by=farah)


def of_meeting(meeting, name="meeting", *more):
    return reverse(name, args=[meeting.child_id, meeting.pk, *more])


def makes_ready(client, meeting, **answers):
    return sends(client, of_meeting(meeting, "meeting_ready"), asked_in(client, of_meeting(meeting)), **answers)


def is_ready(meeting):
    return bool(Meeting.objects.get(pk=meeting.pk).minutes_ready_on)


def test_a_record_is_asked_about_before_it_is_ready_for_those_who_were_there(meeting, farah):
    """Not the family's own plan, nor who saw it differently. Left, it is ready. Serves: K3.06b"""
    client = client_of(farah)
    page = asked_in(client, of_meeting(meeting))
    assert "failed to engage</strong>" in page
    assert "bully</strong>" in page
    for theirs in ("hard to reach</strong>", "non-compliant</strong>"):
        assert theirs not in page
    makes_ready(client, meeting)
    assert is_ready(meeting)
    assert "data-open-questions" not in asked_in(client, of_meeting(meeting))


def test_words_of_a_record_are_changed_first_where_it_is_written_or_get_their_marks(meeting, farah):
    """Serves: K3.06b"""
    client = client_of(farah)
    name = name_of("lazy", asked_in(client, of_meeting(meeting)))
    assert makes_ready(client, meeting, **{name: "change"}).url == of_meeting(meeting, "hold_meeting")
    bully = name_of("lazy", asked_in(client, of_meeting(meeting)))
    assert makes_ready(client, meeting, **{bully: "quote"}).url == of_meeting(meeting)
    assert not is_ready(meeting)
    assert Meeting.objects.get(pk=meeting.pk).minutes.endswith("Steve is “lazy” in the mornings.")
    makes_ready(client, meeting)
    assert is_ready(meeting)


def test_what_was_decided_is_asked_about_before_its_letter_goes_and_then_not_again(meeting, farah):
    """The letter does not hold what was said. Serves: C.14"""
    client, address = client_of(farah), of_meeting(meeting, "send_from_meeting", "letter")
    page = asked_in(client, address)
    assert "bully</strong>" in page
    assert "failed to engage</strong>" not in page
    kelly = f"way_{meeting.invited.get().pk}"
    sends(client, address, page, **keyed(**day_of("on"), **{kelly: "in_person", name_of("bully", page): "change"}))
    assert Meeting.objects.get(pk=meeting.pk).outcome_sent_on is None
    sends(client, address, page, **keyed(**day_of("on"), **{kelly: "in_person"}))
    assert Meeting.objects.get(pk=meeting.pk).outcome_sent_on == TODAY
    page = asked_in(client, of_meeting(meeting))
    assert "bully</strong>" not in page
    assert "failed to engage</strong>" in page


def test_a_decision_somebody_else_wrote_and_a_worker_without_the_help_are_not_asked_about(meeting, farah):
    MeetingDecision.objects.update(recorded_by=a_worker())
    assert "bully</strong>" not in asked_in(client_of(farah), of_meeting(meeting))
    farah.writing_help = False
    farah.save()
    assert "data-open-questions" not in asked_in(client_of(farah), of_meeting(meeting))
    makes_ready(client_of(farah), meeting)
    assert is_ready(meeting)


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def supervision(sunita):
    worker, mia = a_worker(team="Elm North"), a_child("Mia Carter")
    works_with(worker, mia)
    one = supervising.plan(worker=worker, on=TODAY, by=sunita)
    supervising.bring(supervision=one, words="I think she is manipulative.", by=worker)
    thought = Thought(mia, {"life": SAID}, (Decided("See Mia alone", "Kelly is hard to reach."),))
    supervising.keep(supervision=one, held=Held(ago(3), {"workload": "Ben is lazy."}, (thought,)), by=sunita)
    return one


def signs(client, one, **answers):
    address = reverse("sign_supervision", args=[one.pk])
    return sends(client, address, asked_in(client, address), **answers)


def is_signed(one):
    return bool(Supervision.objects.get(pk=one.pk).signed_at)


def test_a_supervision_is_asked_about_before_it_is_signed_but_not_what_the_worker_brings(supervision, sunita):
    """Serves: K7.09b"""
    client = client_of(sunita)
    page = asked_in(client, reverse("sign_supervision", args=[supervision.pk]))
    for words in ("failed to engage", "hard to reach", "lazy"):
        assert f"{words}</strong>" in page
    assert "manipulative</strong>" not in page
    assert client_of(supervision.worker).get(reverse("sign_supervision", args=[supervision.pk])).status_code == 403
    signs(client, supervision)
    assert is_signed(supervision)
    assert AskedTally.objects.get(entry="failed-to-engage").kept == 1


def test_words_of_a_supervision_are_changed_first_or_get_their_marks(supervision, sunita):
    """Serves: K7.09b"""
    client, address = client_of(sunita), reverse("sign_supervision", args=[supervision.pk])
    name = name_of("failed to engage", asked_in(client, address))
    assert signs(client, supervision, **{name: "change"}).url == reverse("hold_supervision", args=[supervision.pk])
    assert signs(client, supervision, **{name: "quote"}).url == address
    assert not is_signed(supervision)
    assert SupervisionChild.objects.get().life == SAID.replace("failed to engage", "“failed to engage”")
    signs(client, supervision)
    assert is_signed(supervision)


def test_a_manager_without_the_help_signs_a_supervision_unasked(supervision, sunita):
    sunita.writing_help = False
    sunita.save()
    assert "data-open-questions" not in asked_in(client_of(sunita), reverse("sign_supervision", args=[supervision.pk]))
    signs(client_of(sunita), supervision)
    assert is_signed(supervision)


@pytest.fixture
def arranged(family, farah):
    row = a_core_group(family, farah, "kelly", planned_on=TODAY)
    Meeting.objects.update(purpose="To see whether Kelly is still in denial.")
    row.invited.update(needs="A lift: she is hard to reach.")
    return row


def test_an_invitation_is_asked_about_before_it_goes_to_those_who_are_asked(arranged, farah):
    """What it is for, and what is arranged for somebody: they read both. Serves: C.14, K9.12"""
    client, address = client_of(farah), of_meeting(arranged, "send_from_meeting", "invitation")
    page = asked_in(client, address)
    kelly = f"way_{arranged.invited.get().pk}"
    gone = keyed(**day_of("on"), **{kelly: "in_person"})
    answers = {name_of("hard to reach", page): "change", name_of("in denial", page): "quote"}
    assert sends(client, address, page, **gone, **answers).url == of_meeting(
        arranged, "meeting_guest", arranged.invited.get().pk
    )
    assert "“in denial”" in Meeting.objects.get().purpose
    assert arranged.invited.get().asked_on is None
    again = asked_in(client, address)
    assert "hard to reach</strong>" in again
    assert "in denial</strong>" not in again
    sends(client, address, again, **gone)
    assert arranged.invited.get().asked_on == TODAY
