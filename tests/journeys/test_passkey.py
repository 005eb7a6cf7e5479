"""A worker adds a passkey and signs in with it alone, in a real browser with a made-up device.

Serves: T.23
"""

import pytest
from cast.signing_in import PASSWORD
from cast.workers import a_worker

playwright = pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.journey


@pytest.fixture
def page():
    with playwright.sync_playwright() as at_work:
        browser = at_work.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--no-first-run"])
        yield browser.new_page()
        browser.close()


def a_device(page):
    """A device that keeps passkeys and always knows its owner."""
    told = page.context.new_cdp_session(page)
    told.send("WebAuthn.enable")
    told.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }})  # fmt: skip


def test_a_passkey_is_added_and_signs_in_alone(site, page, settings):
    settings.DEMO = True
    farah = a_worker(password=PASSWORD)
    a_device(page)
    page.set_default_timeout(60_000)
    page.goto(f"{site.url}/account/sign-in/?next=/account/two-factor/webauthn/add/")
    page.get_by_label("Your work e-mail address").fill(farah.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_label("What to call it").fill("Work phone")
    page.get_by_label("Let me sign in with it alone").check()
    page.get_by_role("button", name="Add it").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()
    page.goto(f"{site.url}/account/two-factor/webauthn/")
    assert "Work phone" in page.get_by_role("main").inner_text()
    page.context.clear_cookies()
    page.goto(f"{site.url}/account/sign-in/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(lambda address: "sign-in" not in address)
    page.goto(f"{site.url}/me/")
    assert page.get_by_role("heading", name="Farah Aziz").is_visible()
