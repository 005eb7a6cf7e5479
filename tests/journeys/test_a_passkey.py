"""A worker adds a passkey on her phone and signs in with it alone: no password to steal.

Serves: T.23
"""

import pytest
from playwright.sync_api import expect

from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey
DEVICE = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True,
    "automaticPresenceSimulation": True,
}  # fmt: skip


def has_a_device_that_knows_her(page):
    """A made-up device that keeps passkeys and always knows its owner's finger."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})


def test_a_passkey_is_added_and_signs_in_alone(somebody, today):
    World(today).worker("farah")
    # Given Farah has a phone that knows her finger
    farah = somebody()
    has_a_device_that_knows_her(farah.page)
    farah.signs_in_as("Farah Aziz")
    # When she adds it as a passkey
    farah.goes_to("/account/two-factor/webauthn/add/")
    farah.finds_nothing_in_the_way()
    farah.fills("What to call it", "Work phone")
    farah.chooses("Let me sign in with it alone")
    farah.presses("Add it")
    farah.page.get_by_role("heading", name="Recovery codes").wait_for()
    # Then it is on her list
    farah.goes_to("/account/two-factor/webauthn/")
    assert "Work phone" in farah.reads()
    farah.finds_nothing_in_the_way()
    # When she is signed out and presses the passkey's button
    farah.page.context.clear_cookies()
    farah.goes_to("/account/sign-in/")
    farah.presses("Sign in with a passkey")
    farah.page.wait_for_url(lambda address: "/account/" not in address)
    # Then she is in, with no password and no code
    farah.goes_to("/me/")
    assert "Second factor: on" in farah.reads()
    # When she renames it and takes it away
    farah.goes_to("/account/two-factor/webauthn/")
    farah.page.get_by_role("link", name="Rename Work phone").click()
    farah.fills("What to call it", "Old phone")
    farah.presses("Save")
    farah.page.get_by_role("link", name="Take away Old phone").click()
    farah.finds_nothing_in_the_way()
    farah.presses("Take it away")
    assert "You have none yet" in farah.reads()


def test_without_javascript_the_passkey_is_not_offered_and_the_password_works(somebody, today):
    World(today).worker("farah")
    farah = somebody(scripts=False)
    farah.goes_to("/account/sign-in/")
    expect(farah.page.get_by_role("button", name="Sign in with a passkey")).not_to_be_visible()
    farah.signs_in_as("Farah Aziz")
    farah.goes_to("/account/two-factor/webauthn/add/")
    assert "Set up an app instead" in farah.reads()
