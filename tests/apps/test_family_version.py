"""The family's own version of an assessment: one copy for each reader, with what may reach them, checked as the very file, shared safely."""

import io
import re
from uuid import uuid4

import pikepdf
import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago
from cast.documents import a_document
from cast.family_version import an_assessed_family
from cast.people import a_child, a_parent_of, lives_at
from cast.picture_family import mias_family
from cast.thread import a_referral
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.family import acts, queries, sharing_acts
from goldenthread.casework.assessments.family_models import FamilyVersion, FamilyVersionPart, Sharing
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.working.queries import work_of
from goldenthread.casework.documents.models import DocumentChild
from goldenthread.casework.front_door.contact_models import EarlyHelpOffer
from goldenthread.casework.record.family_versions.drawing import file_of, paper_of
from goldenthread.casework.record.family_versions.making import for_reader
from goldenthread.people.models import Consent, MustNotKnow, Person, SafeContact
from goldenthread.practice.family_version import Why

pytestmark = pytest.mark.django_db


@pytest.fixture
def family(client: Client, settings, tmp_path):
    settings.FILES_FOLDER = tmp_path / "files"
    farah = a_worker()
    client.force_login(farah)
    found = mias_family(farah)
    found["work"] = an_assessed_family(found, farah)
    return found


@pytest.fixture
def tom(family):
    found = a_worker(called="Tom Reed")
    works_with(found, family["mia"], lead=False)
    return found


def sifted(family, reader: str):
    return for_reader(family["work"], family[reader], seen_by=family["farah"])


def text_for(family, reader: str) -> str:
    return "\n\n".join(f"{part.heading}\n{part.words}" for part in sifted(family, reader).parts)


def reasons(family, reader: str) -> dict[str, Why]:
    return {one.piece.passage.words: one.because for one in sifted(family, reader).left_out}


def a_copy(family, reader: str) -> FamilyVersion:
    return acts.make(
        work=family["work"].row, reader=family[reader], parts=sifted(family, reader).parts, by=family["farah"]
    )


def the_file(family, version) -> bytes:
    copy = queries.copy_of(family["work"], version.pk, seen_by=family["farah"])
    return file_of(paper_of(family["work"], copy, seen_by=family["farah"]))


def a_checked_copy(family, reader: str, tom) -> tuple[FamilyVersion, bytes]:
    version = a_copy(family, reader)
    file = the_file(family, version)
    return acts.check(version=version, file=file, as_seen=acts.hash_of(file), by=tom, at=timezone.now()), file


def test_each_reader_has_what_is_theirs_and_the_writer_sees_what_was_left_out_and_why(family):
    """Serves: K1.18a, K9.09, P.16"""
    kelly, emeka = text_for(family, "kelly"), text_for(family, "emeka")
    assert "I am tired by six." in kelly
    assert "You drink to get to sleep." in kelly
    assert "I would have her at weekends." not in kelly
    assert "I would have her at weekends." in emeka
    assert "You drink to get to sleep." not in emeka
    assert "I am tired by six." not in emeka
    for words in (kelly, emeka):
        assert "I put my pillow on my ears." not in words, "Mia has not been asked"
        assert "3B" not in words
        assert "Ms Patel, school" in words
    assert reasons(family, "emeka")["You drink to get to sleep."] is Why.ADULTS_LIFE
    assert reasons(family, "emeka")["I put my pillow on my ears."] is Why.WORDS
    told = [one.words for one in sifted(family, "kelly").left_out if "pillow" in one.piece.passage.words]
    assert told == ["Mia told us this. Ask Mia, alone, whether Kelly may read it."]


def test_nobody_who_hurts_or_lives_with_who_hurts_is_given_paper_that_speaks_of_it(family):
    """Kelly lives with Steve, who pushed her: what is on paper, he reads. Emeka does not. Serves: K9.09"""
    assert "Steve pushed Kelly" not in text_for(family, "steve")
    assert reasons(family, "kelly")["Steve pushed Kelly in March."] is Why.VIOLENCE
    assert "Mia may get hurt at night" not in text_for(family, "kelly")
    assert "go outside" not in text_for(family, "kelly"), "the goal alone would tell of the danger"
    assert "Grown-ups who are cross go outside." in text_for(family, "emeka")


def test_a_protected_home_and_what_somebody_must_not_know_are_in_no_copy_of_theirs(family):
    """Serves: K9.09"""
    at_home = [family[one] for one in ("kelly", "mia", "tobi", "steve")]
    lives_at(*at_home, lines="9 Birch Close\nElmford", postcode="EL9 1AB", protected=True)
    MustNotKnow.objects.create(about=family["jean"], who=family["emeka"], what="contact", began_on=ago(3))
    assert reasons(family, "emeka")["They moved to 9 Birch Close in May."] is Why.KEPT
    assert "Birch" not in text_for(family, "emeka")
    assert "Birch" in text_for(family, "kelly")


def test_a_parents_copy_is_about_their_own_children(family):
    """A father reads nothing of a child who is not his; a paragraph that names them is left out. Serves: K9.09"""
    ben = a_child("Ben Hall")
    a_parent_of(ben, who=family["steve"])
    works_with(family["farah"], ben)
    work = family["work"].row
    Assessment.objects.create(child=ben, work=work, started_on=ago(9), analysis="The exams frighten him.")
    Assessment.objects.filter(child=family["mia"]).update(recommended="Mia and Ben go to the club.")
    family["work"] = work_of(work.pk, seen_by=family["farah"])
    emeka = text_for(family, "emeka")
    assert "The exams" not in emeka
    assert "the club" not in emeka
    assert [one.short_name for one in sifted(family, "emeka").not_theirs] == ["Ben"]
    assert reasons(family, "emeka")["Mia and Ben go to the club."] is Why.ANOTHERS_CHILD


def test_a_passage_marked_as_somebody_elses_in_a_note_reaches_nobody(family):
    from cast.notes import a_note
    from goldenthread.casework.notes.writing_models import NotePassage

    note = a_note(family["mia"], by=family["farah"], words="Nan comes every morning. So does the neighbour’s boy.")
    NotePassage.objects.create(note=note, words="Nan comes every morning.", whose="the neighbour")
    assert reasons(family, "kelly")["Nan comes every morning."] is Why.NOT_OF_THE_FAMILY


def test_a_childs_own_copy_speaks_to_them_and_holds_nothing_of_the_grown_ups(family):
    """Serves: K1.18b, K2.07, K9.W2"""
    mia = text_for(family, "mia")
    assert "What you told us\nI put my pillow on my ears." in mia
    assert "You drink" not in mia
    assert "I am tired by six." not in mia


def test_when_mia_agrees_her_words_go_in_and_a_no_is_kept(client, family):
    """Her say is recorded first, and can be no. Serves: K2.06"""
    version = a_copy(family, "emeka")
    address = reverse("who_may_read", args=[family["work"].pk, version.pk, family["mia"].pk])
    day = {"on_day": TODAY.day, "on_month": TODAY.month, "on_year": TODAY.year}
    client.post(address, day | {"may": "no", "conditions": "Not Dad.", "key": str(uuid4())})
    assert reasons(family, "emeka")["I put my pillow on my ears."] is Why.SAID_NO
    assert "pillow" not in text_for(family, "emeka")
    client.post(address, day | {"may": "yes", "explained": "At school, alone.", "key": str(uuid4())})
    assert "I put my pillow on my ears." in text_for(family, "emeka")
    assert "pillow" in FamilyVersionPart.objects.get(version=version, from_part="told").words
    assert list(Consent.objects.order_by("pk").values_list("answer", flat=True)) == ["no", "yes"]


def without_tags(page):
    """What a page says, without its markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).replace("\u00ad", "").split()).replace(" ’s", "’s")


def test_one_click_makes_it_and_the_page_shows_no_gap_to_the_reader(client, family):
    """Serves: K1.18b, K9.12"""
    page = reverse("family_versions", args=[family["work"].pk])
    shown = client.get(page).content.decode()
    assert "Make it" in shown
    answer = client.post(page, {"reader": family["kelly"].pk, "key": str(uuid4())})
    version = FamilyVersion.objects.get()
    assert answer.url == reverse("family_version", args=[family["work"].pk, version.pk])
    read = client.get(answer.url).content.decode()
    assert "Left out for Kelly" in without_tags(read)
    paper = read.split("fam-sheet")[1].split("</article>")[0]
    assert not re.search(r"left out|pushed|\bgap\b", paper)
    assert "What some words mean" in paper
    assert "Child and Adolescent Mental Health Services" in paper
    assert client.get(page).content.decode().count("Written, not checked yet") == 1


def test_the_file_is_tagged_and_the_same_copy_is_the_same_file(family):
    """Serves: K1.18b"""
    version = a_copy(family, "kelly")
    file = the_file(family, version)
    assert file == the_file(family, version)
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "Our assessment, in plain words" in str(pdf.docinfo["/Title"])
        tags = [
            str(one["/S"]) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one and "/P" in one
        ]
        width, height = (float(one) for one in pdf.pages[0].MediaBox[2:])
    assert tags.count("/H1") == 1
    assert tags.count("/H2") >= 6
    assert "/P" in tags
    assert (round(width), round(height)) == (595, 842), "A4"


def test_it_goes_only_as_the_very_file_that_somebody_else_checked(family, tom):
    """One letter changed after the check, by whatever way, and it cannot go. Serves: K1.18a, K9.09"""
    farah, version = family["farah"], a_copy(family, "emeka")
    file = the_file(family, version)
    with pytest.raises(NotAllowed, match="somebody else reads it"):
        acts.check(version=version, file=file, as_seen=acts.hash_of(file), by=farah, at=timezone.now())
    with pytest.raises(NotAllowed, match="Somebody has to check it"):
        sharing_acts.share(version=version, file=file, on=TODAY, channel="in_person", by=farah)
    with pytest.raises(NotAllowed, match="has changed since this was on your screen"):
        acts.check(version=version, file=file, as_seen="0" * 64, by=tom, at=timezone.now())
    version = acts.check(version=version, file=file, as_seen=acts.hash_of(file), by=tom, at=timezone.now())
    row = version.parts.first()
    FamilyVersionPart.objects.filter(pk=row.pk).update(words=row.words + " ")
    FamilyVersionPart.objects.filter(pk=row.pk).update(words=row.words + "!")
    with pytest.raises(NotAllowed, match="has to be checked again"):
        sharing_acts.share(version=version, file=the_file(family, version), on=TODAY, channel="in_person", by=farah)
    FamilyVersionPart.objects.filter(pk=row.pk).update(words=row.words)
    rows = sharing_acts.share(
        version=version, file=the_file(family, version), on=TODAY, channel="in_person", form="read aloud to them", language="English",
        explained="Farah read it to him at the library.", by=farah,
    )  # fmt: skip
    assert [(one.child, one.person, one.how, one.file_hash) for one in rows] == [
        (family["mia"], family["emeka"], "in person, somewhere else, read aloud to them", acts.hash_of(file))
    ]
    kept = DocumentChild.objects.get(child=family["mia"], document__file__sha256=acts.hash_of(file))
    assert kept.document.name == "Assessment, for Emeka"
    with pytest.raises(NotAllowed, match="stays as it went"):
        acts.change(version=version, words={}, setting=acts.Setting(), began_from="", by=farah)


def test_an_edit_lets_the_check_fall_and_what_is_kept_from_a_reader_cannot_be_typed_back_in(client, family, tom):
    """Serves: K9.09"""
    version, _ = a_checked_copy(family, "emeka", tom)
    address = reverse("change_family_version", args=[family["work"].pk, version.pk])
    page = client.get(address).content.decode()
    began = re.search(r'name="began_from" value="(\w+)"', page).group(1)
    sent = {"key": str(uuid4()), "began_from": began, "large": "on"}
    for row in version.parts.all():
        sent |= {f"p{row.pk}-heading": row.heading, f"p{row.pk}-words": row.words}
    first = version.parts.first()
    assert client.post(address, sent | {f"p{first.pk}-words": "They are at 9 Birch Close."}).status_code == 302
    version.refresh_from_db()
    assert (version.checked_by, version.file_hash, version.large) == (None, "", True)
    lives_at(family["kelly"], lines="9 Birch Close\nElmford", postcode="EL9 1AB", protected=True)
    file = the_file(family, version)
    with pytest.raises(NotAllowed, match="kept from Emeka"):
        acts.check(version=version, file=file, as_seen=acts.hash_of(file), by=tom, at=timezone.now())
    again = client.post(address, sent | {"key": str(uuid4()), f"p{first.pk}-words": "Mine."}).content.decode()
    assert "Two texts: choose what stays" in again


def test_a_word_for_the_interpreter_is_not_lost_in_a_form_that_was_open_before(client, family):
    """Whom they must not speak of, above all. Serves: A.16, K9.09"""
    version = a_copy(family, "emeka")
    address = reverse("change_family_version", args=[family["work"].pk, version.pk])
    page = client.get(address).content.decode()
    sent = {"began_from": re.search(r'name="began_from" value="(\w+)"', page).group(1), "language": "Igbo"}
    for row in version.parts.all():
        sent |= {f"p{row.pk}-heading": row.heading, f"p{row.pk}-words": row.words}
    theirs = "Do not speak of where Kelly lives."
    assert client.post(address, sent | {"key": str(uuid4()), "for_interpreter": theirs}).status_code == 302
    again = client.post(address, sent | {"key": str(uuid4()), "language": ""}).content.decode()
    for words in ("A word for the interpreter", theirs, "Which language will it be explained in?", "Igbo"):
        assert words in again
    version.refresh_from_db()
    assert (version.for_interpreter, version.language) == (theirs, "Igbo")


def test_a_way_that_is_not_safe_is_refused_with_the_words_that_help(client, family, tom):
    """Serves: K1.18a, K9.09"""
    version, file = a_checked_copy(family, "kelly", tom)
    SafeContact.objects.create(person=family["kelly"], channel="email", verdict="never", told_on=ago(9))
    with pytest.raises(NotAllowed, match=r"never safe for them\. These ways may be used: in person"):
        sharing_acts.share(version=version, file=file, on=TODAY, channel="email", by=family["farah"])
    page = client.get(reverse("share_family_version", args=[family["work"].pk, version.pk])).content.decode()
    assert 'value="email"' not in page
    assert "never safe for them" in page
    assert not Sharing.objects.exists()


def test_their_words_stand_beside_ours_are_answered_and_never_edited(client, family, tom):
    """Serves: K1.18a, K3.00"""
    version, file = a_checked_copy(family, "kelly", tom)
    sharing_acts.share(version=version, file=file, on=ago(1), channel="in_person", by=family["farah"])
    assert queries.has_read(family["work"], seen_by=family["farah"]).says == "Read by Kelly. Not yet: Mia, Emeka."
    part = version.parts.get(from_part="good")
    day = {"on_day": TODAY.day, "on_month": TODAY.month, "on_year": TODAY.year, "key": str(uuid4())}
    where = reverse("say_to_family_version", args=[family["work"].pk, version.pk])
    client.post(
        where, day | {"person": family["kelly"].pk, "part": part.pk, "said": "It is twice a week.", "differently": "on"}
    )
    comment = queries.copy_of(family["work"], version.pk, seen_by=family["farah"]).comments[0]
    sharing_acts.answer(comment=comment, answer="We have put twice a week.", on=TODAY, by=family["farah"])
    with pytest.raises(NotAllowed, match="has been answered"):
        sharing_acts.answer(comment=comment, answer="Again.", on=TODAY, by=family["farah"])
    page = client.get(reverse("family_versions", args=[family["work"].pk])).content.decode()
    for words in ("It is twice a week.", "sees it differently", "We have put twice a week."):
        assert words in page
    found = queries.has_read(family["work"], seen_by=family["farah"])
    assert (found.comments, found.unanswered, found.differently) == (1, 0, 1)


def test_early_help_gets_one_package_once_and_only_if_the_family_agrees(family, tom):
    """Serves: K1.19b"""
    version, file = a_checked_copy(family, "kelly", tom)
    referral = a_referral(family["mia"], received=ago(60), decided=ago(59))
    offer = EarlyHelpOffer.objects.create(referral=referral, offered_on=ago(5), to="Elm Family Hub")
    with pytest.raises(NotAllowed, match="unless the family agree"):
        sharing_acts.pass_on(version=version, file=file, offer=offer, on=TODAY, by=family["farah"])
    offer.consent, offer.consent_by, offer.consent_on = True, "Kelly", ago(4)
    offer.save()
    sharing_acts.pass_on(version=version, file=file, offer=offer, on=TODAY, by=family["farah"])
    offer.refresh_from_db()
    assert offer.shared_on == TODAY
    with pytest.raises(NotAllowed, match="shared already"):
        sharing_acts.pass_on(version=version, file=file, offer=offer, on=TODAY, by=family["farah"])


def test_a_copy_about_a_child_who_may_not_be_seen_is_not_there(client, family):
    """Serves: T.23"""
    version = a_copy(family, "kelly")
    other = a_worker(called="Priya Nair")
    assert Person.objects.open_to(other).filter(pk=family["mia"].pk).count() == 0
    client.force_login(other)
    assert client.get(reverse("family_version", args=[family["work"].pk, version.pk])).status_code in (302, 403, 404)
    assert client.get(reverse("family_versions", args=[family["work"].pk])).status_code in (302, 403, 404)


def test_every_page_of_it_opens(client, family, tom):
    a_document(family["mia"], by=family["farah"])
    version, file = a_checked_copy(family, "kelly", tom)
    work = family["work"].pk
    for name in (
        "family_version", "change_family_version", "check_family_version", "share_family_version", "say_to_family_version",
        "family_version_for_interpreter", "print_family_version",
    ):  # fmt: skip
        assert client.get(reverse(name, args=[work, version.pk])).status_code == 200, name
    shown = client.get(reverse("print_family_version", args=[work, version.pk]))
    assert shown.content == file, "the very file that was checked"
    client.force_login(tom)
    check = client.get(reverse("check_family_version", args=[work, a_copy(family, "mia").pk])).content.decode()
    assert "Read with Mia’s eyes" in without_tags(check)
    assert acts.hash_of(file) not in check


def its_words(version) -> str:
    return "\n".join(version.parts.order_by("place").values_list("words", flat=True))


def answers(client, address, **told):
    shown = re.search(r'name="as_shown" value="(\w+)"', client.get(address).content.decode())[1]
    return client.post(address, {"as_shown": shown} | told)


def test_its_writer_is_asked_once_what_the_family_may_ask_and_nobody_else_is(family, tom, client):
    """Serves: K9.01, K9.12, E.09"""
    Assessment.objects.filter(child=family["mia"]).update(recommended="Kelly failed to engage. She is lazy, they say.")
    family["work"] = work_of(family["work"].pk, seen_by=family["farah"])
    version = a_copy(family, "kelly")
    address = reverse("family_version", args=[family["work"].pk, version.pk])
    page = client.get(address).content.decode()
    assert "failed to engage</strong>" in page
    assert "Would they say it so?" not in page, "asked twice"
    assert "I am tired by six" not in page.partition("data-open-questions")[2].partition("</form>")[0]
    desk = Client()
    desk.force_login(tom)
    assert "data-open-questions" not in desk.get(address).content.decode()
    name = re.search(r'<strong>lazy</strong>.*?name="(ask-[\w-]+)"', page, re.DOTALL)[1]
    assert answers(client, address, **{name: "change"}).url.endswith("/change/")
    answers(client, address, as_shown="older", **{name: "quote"})
    assert "She is lazy" in its_words(version)
    page = client.get(address).content.decode()
    name = re.search(r'<strong>lazy</strong>.*?name="(ask-[\w-]+)"', page, re.DOTALL)[1]
    answers(client, address, **{name: "quote"})
    assert "She is “lazy”" in its_words(version)
    assert "data-open-questions" not in client.get(address).content.decode(), "what was left is not asked again"
