"""Signing in and keeping an account safe: every page of it opens, works, and says what to do when it does not.

Serves: T.23
"""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core import mail
from django.test import Client

from cast.signing_in import PASSWORD, SECRET, code_now, sign_in, with_an_app
from cast.workers import a_worker
from goldenthread.access.models import LogEntry, Worker

pytestmark = pytest.mark.django_db
NEW = "four-geese-in-a-hurry"


@pytest.fixture(autouse=True)
def made_up_workers_may_sign_in(settings):
    settings.DEMO = True
    settings.PASSWORD_HASHERS = [
        "django.contrib.auth.hashers.MD5PasswordHasher"
    ]  # quick; the real one has a test of its own


@pytest.fixture
def farah():
    return a_worker(password=PASSWORD)


def words_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


@pytest.mark.parametrize("page", [
    "/account/sign-in/", "/account/sign-out/", "/account/password/reset/", "/account/password/reset/done/", "/account/password/reset/key/done/",
    "/account/inactive/", "/account/password/reset/key/1-nonsense/",
])  # fmt: skip
def test_the_pages_before_sign_in_open_for_everybody(client, page):
    response = client.get(page)
    assert response.status_code == (302 if page.endswith("sign-out/") else 200)


@pytest.mark.parametrize("page", [
    "/account/sign-out/", "/account/password/change/", "/account/two-factor/", "/account/two-factor/totp/activate/", "/account/sessions/",
    "/account/two-factor/webauthn/", "/account/two-factor/webauthn/add/", "/account/reauthenticate/", "/me/", "/notices/",
])  # fmt: skip
def test_the_pages_of_ones_own_account_open_after_sign_in(farah, page):
    browser, _ = sign_in(farah)
    response = browser.get(page)
    assert response.status_code == 200, response
    assert "Golden Thread" in words_of(response)


@pytest.mark.parametrize("page", [
    "/account/two-factor/totp/deactivate/", "/account/two-factor/recovery-codes/generate/", "/account/two-factor/reauthenticate/",
    "/account/two-factor/",
])  # fmt: skip
def test_the_pages_of_a_second_factor_open_once_there_is_one(farah, page):
    browser, _ = sign_in(farah)
    with_an_app(farah)
    response = browser.get(page)
    assert response.status_code == 200, response.headers.get("Location")


def test_a_worker_signs_in_and_the_log_says_so(farah):
    _, response = sign_in(farah)
    assert (response.status_code, response["Location"]) == (302, "/")
    assert LogEntry.objects.filter(worker_id=farah.pk, did="signed in").count() == 1


def test_after_sign_in_one_is_back_where_one_was(farah):
    browser = Client()
    asked = browser.get("/notices/")
    assert asked["Location"] == "/account/sign-in/?next=/notices/"
    assert 'name="next" value="/notices/"' in browser.get(asked["Location"]).content.decode()
    _, response = sign_in(farah, browser, next_page="/notices/")
    assert response["Location"] == "/notices/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/x", "javascript:alert(1)"])
def test_sign_in_leads_nowhere_outside_the_house(farah, elsewhere):
    _, response = sign_in(farah, next_page=elsewhere)
    assert response["Location"] == "/"


def test_a_wrong_password_is_told_kindly_and_says_nothing_of_who_has_an_account(farah):
    _, wrong = sign_in(farah, password="wrong-wrong-wrong")
    nobody = Client().post("/account/sign-in/", {"login": "nobody@elmshire.example", "password": "wrong-wrong-wrong"})
    says = "That e-mail address and password do not go together"
    assert says in words_of(wrong)
    assert says in words_of(nobody)


def test_five_wrong_passwords_slow_one_account_down_and_no_other(farah):
    tom = a_worker(password=PASSWORD)
    for _ in range(5):
        sign_in(farah, password="wrong-wrong-wrong")
    _, sixth = sign_in(farah)
    assert "too many tries" in words_of(sixth)
    _, other = sign_in(tom)
    assert other.status_code == 302


def test_too_many_sign_ins_from_one_place_are_answered_with_a_page_that_helps(farah, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    browser = Client()
    answers = [browser.post("/account/sign-in/", {"login": "a@b.example", "password": "x"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert "Please wait a little" in words_of(answers[2])


def test_made_up_workers_open_nothing_outside_a_demonstration(farah, settings):
    settings.DEMO = False
    browser, response = sign_in(farah)
    assert response["Location"] == "/account/inactive/"
    assert browser.get("/me/").status_code == 302
    assert LogEntry.objects.filter(worker_id=farah.pk, did="was refused sign-in").exists()


def test_the_made_up_logins_are_listed_in_a_demonstration_and_nowhere_else(client, settings):
    assert "farah.aziz@elmshire.example" in client.get("/account/sign-in/").content.decode()
    settings.DEMO = False
    assert "elmshire" not in client.get("/account/sign-in/").content.decode()


@pytest.mark.parametrize("closed", [{"is_active": False}, {"left_on": "2020-01-31"}])
def test_a_closed_account_signs_nobody_in(farah, closed):
    Worker.objects.filter(pk=farah.pk).update(**closed)
    _, response = sign_in(Worker.objects.get(pk=farah.pk))
    assert response["Location"] == "/account/inactive/"


def test_somebody_who_leaves_is_out_with_their_next_request(farah):
    browser, _ = sign_in(farah)
    assert browser.get("/me/").status_code == 200
    Worker.objects.filter(pk=farah.pk).update(left_on="2020-01-31")
    assert browser.get("/me/")["Location"].startswith("/account/sign-in/")


def test_a_session_ends_after_an_hour_without_use_and_says_why(farah):
    browser, _ = sign_in(farah)
    browser.get("/me/")
    session = browser.session
    session["used"] = int(time.time()) - 3601
    session.save()
    response = browser.get("/notices/", follow=True)
    assert response.redirect_chain[0][0] == "/account/sign-in/?next=/notices/"
    assert "nothing was done for 60 minutes" in words_of(response)


def test_a_session_in_steady_use_ends_after_twelve_hours(farah):
    browser, _ = sign_in(farah)
    browser.get("/me/")
    session = browser.session
    session["began"], session["used"] = int(time.time()) - 12 * 3600 - 1, int(time.time()) - 10
    session.save()
    assert browser.get("/me/").status_code == 302


def test_a_session_in_use_for_eleven_hours_goes_on(farah):
    browser, _ = sign_in(farah)
    browser.get("/me/")
    session = browser.session
    session["began"], session["used"] = int(time.time()) - 11 * 3600, int(time.time()) - 59 * 60
    session.save()
    assert browser.get("/me/").status_code == 200
    assert UserSession.objects.get().last_seen_at.timestamp() > time.time() - 60


def test_signing_out_is_asked_and_then_done(farah):
    browser, _ = sign_in(farah)
    assert "Sign out?" in words_of(browser.get("/account/sign-out/"))
    assert browser.get("/me/").status_code == 200
    browser.post("/account/sign-out/")
    assert browser.get("/me/").status_code == 302


def test_being_asked_to_stay_is_use_of_the_session(farah):
    browser, _ = sign_in(farah)
    browser.get("/me/")
    session = browser.session
    session["began"], session["used"] = int(time.time()) - 3600, int(time.time()) - 58 * 60
    session.save()
    left = browser.post("/me/stay/").json()
    assert left["idle"] == 3600 - 60
    assert 11 * 3600 - 60 < left["whole"] <= 11 * 3600
    assert int(time.time()) - browser.session["used"] < 5
    assert browser.get("/me/stay/").status_code == 405


def test_sessions_are_listed_and_the_others_ended(farah):
    here, _ = sign_in(farah)
    there, _ = sign_in(farah, Client(headers={"user-agent": "Mozilla/5.0 (iPhone) Safari/604.1"}))
    page = words_of(here.get("/account/sessions/"))
    assert "Safari on an iPhone" in page
    here.post("/account/sessions/")
    assert there.get("/me/").status_code == 302
    assert here.get("/me/").status_code == 200


def test_a_new_password_by_link(farah):
    Client().post("/account/password/reset/", {"email": farah.email})
    [letter] = mail.outbox
    assert "Farah" not in letter.body
    assert letter.to == [farah.email]
    link = re.search(r"http://testserver(/account/\S+)", letter.body)[1]
    browser = Client()
    page = browser.get(link, follow=True)
    assert "Set a new password" in words_of(page)
    where = page.redirect_chain[-1][0]
    weak = browser.post(where, {"password1": "password1234", "password2": "password1234"})
    assert "There is a problem" in words_of(weak)
    assert browser.post(where, {"password1": NEW, "password2": NEW})["Location"] == "/account/password/reset/key/done/"
    assert sign_in(farah, password=PASSWORD)[1].status_code == 200
    assert sign_in(farah, password=NEW)[1].status_code == 302
    assert "This link no longer works" in words_of(Client().get(link))
    assert len(mail.outbox) == 2


def test_nobody_learns_from_a_reset_whether_an_address_has_an_account(farah):
    known = Client().post("/account/password/reset/", {"email": farah.email})
    unknown = Client().post("/account/password/reset/", {"email": "stranger@example.org"})
    assert known["Location"] == unknown["Location"] == "/account/password/reset/done/"
    assert [letter.to for letter in mail.outbox] == [[farah.email]]


def test_changing_the_password_ends_the_other_sessions_and_tells_the_worker(farah):
    here, _ = sign_in(farah)
    there, _ = sign_in(farah)
    wrong = here.post("/account/password/change/", {"oldpassword": "nonsense", "password1": NEW, "password2": NEW})
    assert "not the password you have now" in words_of(wrong)
    assert (
        here.post(
            "/account/password/change/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
        ).status_code
        == 302
    )
    assert there.get("/me/").status_code == 302
    assert here.get("/me/").status_code == 200
    assert [letter.subject for letter in mail.outbox] == ["Your password was changed"]


def test_setting_up_an_app_shows_a_square_and_a_key_and_gives_recovery_codes(farah):
    browser, _ = sign_in(farah)
    page = browser.get("/account/two-factor/totp/activate/").content.decode()
    assert 'src="data:image/svg+xml;base64,' in page
    secret = "".join(re.findall(r"<span>([A-Z2-7]{1,4})</span>", page))
    wrong = browser.post("/account/two-factor/totp/activate/", {"code": "000000"})
    assert "That code is not right" in words_of(wrong)
    done = browser.post("/account/two-factor/totp/activate/", {"code": code_now(secret)}, follow=True)
    assert "10 codes left of 10" in words_of(done)
    kept = browser.get("/account/two-factor/recovery-codes/download/")
    assert kept["Content-Type"].startswith("text/plain")
    assert len(re.findall(r"^\S{8,}$", kept.content.decode(), re.M)) == 10


def test_the_secret_of_an_app_lies_encrypted_in_the_database(farah):
    assert SECRET not in str(with_an_app(farah).data)
    assert Authenticator.objects.get().wrap().validate_code(code_now())


def test_a_worker_with_an_app_is_asked_for_its_code(farah):
    with_an_app(farah)
    browser, asked = sign_in(farah, next_page="/notices/")
    assert asked["Location"] == "/account/two-factor/authenticate/"
    assert "Your second factor" in words_of(browser.get(asked["Location"]))
    assert browser.get("/me/").status_code == 302
    wrong = browser.post("/account/two-factor/authenticate/", {"code": "123456"})
    assert "That code is not right" in words_of(wrong)
    right = browser.post("/account/two-factor/authenticate/", {"code": code_now()})
    assert right["Location"] == "/notices/"


def test_an_app_is_taken_away_after_showing_that_it_is_you(farah, settings):
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 0
    with_an_app(farah)
    browser, _ = sign_in(farah)
    browser.post("/account/two-factor/authenticate/", {"code": code_now()})
    asked = browser.get("/account/two-factor/totp/deactivate/")
    assert asked["Location"].startswith("/account/reauthenticate/")
    assert "Show us it is you" in words_of(browser.get(asked["Location"]))
    assert "That is not your password" in words_of(browser.post(asked["Location"], {"password": "nonsense"}))
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
    browser.post(asked["Location"], {"password": PASSWORD})
    browser.post("/account/two-factor/totp/deactivate/")
    assert not Authenticator.objects.filter(type="totp").exists()
    assert [letter.subject for letter in mail.outbox] == ["Your authenticator app was taken away"]


def test_outside_a_demonstration_nobody_works_without_a_second_factor(farah, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    browser, _ = sign_in(farah)
    response = browser.get("/me/", follow=True)
    assert response.redirect_chain == [("/account/two-factor/", 302)]
    assert "Set up a second factor first" in words_of(response)
    with_an_app(farah)
    assert browser.get("/me/").status_code == 200


def test_the_last_second_factor_cannot_be_taken_away_where_one_is_required(farah, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    browser, _ = sign_in(farah)
    with_an_app(farah)
    answer = browser.post("/account/two-factor/totp/deactivate/")
    assert "This is your only second factor" in words_of(answer)
    assert Authenticator.objects.filter(type="totp").exists()


def test_recovery_codes_are_made_anew_and_the_old_ones_stop(farah):
    browser, _ = sign_in(farah)
    with_an_app(farah)
    browser.post("/account/two-factor/recovery-codes/generate/")
    first = browser.get("/account/two-factor/recovery-codes/download/").content
    assert "will stop working" in words_of(browser.get("/account/two-factor/recovery-codes/generate/"))
    browser.post("/account/two-factor/recovery-codes/generate/")
    assert browser.get("/account/two-factor/recovery-codes/download/").content != first


def test_without_the_councils_sign_in_configured_it_is_not_offered(client):
    assert "council account" not in words_of(client.get("/account/sign-in/"))
    assert client.get("/account/council/council/").status_code == 404


def test_passwords_are_kept_by_argon2(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    assert a_worker(password=PASSWORD).password.startswith("argon2$argon2id$")
