"""Signing in with the council's own account (OpenID Connect), against a provider that runs here.

The provider is a stand-in; the answers it cannot be made to give (forged, unsigned, for somebody else, used twice) are given in its place.

Serves: T.23
"""

import contextlib
import re
import time
from urllib.parse import parse_qs, urlsplit

import jwt
import oidc_provider_mock
import pytest
import requests
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from cast.workers import a_worker
from goldenthread.access.models import Worker

pytestmark = pytest.mark.django_db
BEGIN = "/account/council/council/"
PEOPLE = {
    "farah": {"email": "farah.aziz@elmshire.example", "email_verified": True},
    "shouting": {"email": "Farah.Aziz@ELMSHIRE.example", "email_verified": True},
    "unverified": {"email": "farah.aziz@elmshire.example", "email_verified": False},
    "stranger": {"email": "stranger@elsewhere.example", "email_verified": True},
}


@pytest.fixture(scope="module")
def provider():
    users = [oidc_provider_mock.User(sub=sub, claims=claims) for sub, claims in PEOPLE.items()]
    with oidc_provider_mock.run_server_in_thread(user_claims=users) as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture(autouse=True)
def configured(settings, provider):
    settings.DEMO = True
    app = {
        "provider_id": "council",
        "name": "council account",
        "client_id": "golden-thread",
        "secret": "not-a-secret",
        "settings": {"server_url": provider},
    }
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}


@pytest.fixture
def farah():
    return a_worker()


def begin(browser):
    """The provider's address that the worker is sent to, from the button on the sign-in page."""
    page = browser.get("/account/sign-in/").content.decode()
    assert "Sign in with your council account" in page
    return browser.post(re.search(rf'action="({BEGIN})"', page)[1])["Location"]


def answer(where, *, sub):
    """What the provider answers when this person signs in there: the address they are sent back to."""
    sent = requests.post(where, data={"sub": sub}, allow_redirects=False, timeout=10)
    parts = urlsplit(sent.headers["Location"])
    return f"{parts.path}?{parts.query}"


def sign_in_there(sub):
    browser = Client()
    return browser, browser.get(answer(begin(browser), sub=sub))


def is_in(browser) -> bool:
    return browser.get("/me/").status_code == 200


@pytest.mark.parametrize("sub", ["farah", "shouting"])
def test_an_active_worker_with_a_verified_address_is_signed_in(farah, sub):
    browser, response = sign_in_there(sub)
    assert response["Location"] == "/"
    assert is_in(browser)
    assert SocialAccount.objects.get().user == farah


def test_the_second_time_the_account_is_known_whatever_its_address_is_then(farah):
    sign_in_there("farah")
    Worker.objects.filter(pk=farah.pk).update(email="farah.married@elmshire.example")
    assert is_in(sign_in_there("farah")[0])


@pytest.mark.parametrize("sub", ["unverified", "stranger"])
def test_an_unverified_or_unknown_address_is_refused(farah, sub):
    browser, response = sign_in_there(sub)
    assert response["Location"] == "/account/inactive/"
    assert not is_in(browser)
    assert not SocialAccount.objects.exists()


@pytest.mark.parametrize("closed", [{"is_active": False}, {"left_on": "2020-01-31"}])
@pytest.mark.parametrize("known_before", [True, False])
def test_a_leaver_is_refused_whether_or_not_they_signed_in_before(farah, closed, known_before):
    if known_before:
        sign_in_there("farah")
    Worker.objects.filter(pk=farah.pk).update(**closed)
    browser, response = sign_in_there("farah")
    assert response["Location"] == "/account/inactive/"
    assert not is_in(browser)


def test_a_secret_that_never_leaves_here_binds_the_answer_to_the_question(farah):
    asked = parse_qs(urlsplit(begin(Client())).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert len(asked["code_challenge"][0]) == 43
    assert asked["state"][0]


def test_an_answer_to_somebody_elses_question_is_refused(farah):
    mine, theirs = Client(), Client()
    begin(theirs)
    back = answer(begin(mine), sub="farah")
    assert theirs.get(back).status_code == 401
    assert not is_in(theirs)


def test_an_answer_used_a_second_time_is_refused(farah):
    browser = Client()
    back = answer(begin(browser), sub="farah")
    browser.get(back)
    assert is_in(browser)
    browser.post("/account/sign-out/")
    browser.get(back)
    assert not is_in(browser)


@contextlib.contextmanager
def answering_with(token):
    """The provider's token endpoint hands out this identity token."""
    from allauth.socialaccount.providers.oauth2.client import OAuth2Client

    given = OAuth2Client.get_access_token

    def forged(self, *args, **named):
        return given(self, *args, **named) | {"id_token": token}

    OAuth2Client.get_access_token = forged
    try:
        yield
    finally:
        OAuth2Client.get_access_token = given


def a_token(provider, *, key="somebody-else’s-key-that-is-long-enough", algorithm="HS256", **claims):
    told = {
        "iss": provider,
        "aud": "golden-thread",
        "sub": "farah",
        "exp": time.time() + 600,
        "iat": time.time(),
        **PEOPLE["farah"],
        **claims,
    }
    return jwt.encode(told, key, algorithm=algorithm, headers={"kid": "1"})


@pytest.mark.parametrize(("what", "claims"), [
    ("forged", {}),
    ("unsigned", {"key": None, "algorithm": "none"}),
    ("for another application", {"aud": "another-application"}),
    ("from another provider", {"iss": "https://evil.example"}),
    ("out of date", {"exp": 1_600_000_000}),
])  # fmt: skip
def test_a_false_identity_token_signs_nobody_in(farah, provider, what, claims):
    with answering_with(a_token(provider, **claims)):
        browser, response = sign_in_there("farah")
    assert not is_in(browser), what
    assert "could not be trusted" in response.content.decode()


def test_a_token_about_somebody_else_than_the_details_signs_nobody_in(farah, provider, monkeypatch):
    from goldenthread.access.council_sign_in import CouncilOAuth2Adapter

    honest = CouncilOAuth2Adapter._fetch_user_info
    monkeypatch.setattr(CouncilOAuth2Adapter, "_fetch_user_info", _two_people(honest))
    assert not is_in(sign_in_there("farah")[0])


def _two_people(honest):
    def details(self, token):
        self._details = honest(self, token) | {"sub": "somebody-else"}
        return self._details

    return details
