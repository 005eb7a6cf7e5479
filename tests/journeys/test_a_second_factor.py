"""A worker sets up an app on their phone, and from then on a stolen password opens nothing.

Serves: T.23
"""

import pytest

from cast.signing_in import code_now
from goldenthread.casework.elmshire.council import PASSWORD
from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey


def test_an_app_is_set_up_and_asked_for_at_the_next_sign_in(somebody, site, today, settings):
    World(today).worker("farah")
    settings.MFA_TOTP_TOLERANCE = 1  # the half minute may turn over between the code and the key
    # Given Farah opens the page that sets up an app, and her phone reads the key
    farah = somebody("Farah Aziz")
    farah.goes_to("/account/two-factor/totp/activate/")
    key = "".join(farah.page.locator(".gt-key span").all_inner_texts()).replace(" ", "")
    farah.finds_nothing_in_the_way()
    # When she types a code that is not the phone's, she is told so
    farah.page.locator("input[name=code]").fill("000000")
    farah.presses("Turn it on")
    assert "That code is not right" in farah.reads()
    # When she types what the phone shows, she gets codes for the day the phone is lost
    farah.page.locator("input[name=code]").fill(code_now(key))
    farah.presses("Turn it on")
    assert "10 codes left of 10" in farah.reads()
    recovery = farah.page.locator(".gt-codes code").first.inner_text().strip()
    # When somebody signs in with her password
    other = somebody()
    other.goes_to("/account/sign-in/")
    other.page.get_by_label("E-mail").fill("farah.aziz@elmshire.example")
    other.page.get_by_label("Password", exact=True).fill(PASSWORD)
    other.presses("Sign in")
    # Then they are asked for the second factor, and nothing is open before it
    assert "Your second factor" in other.reads()
    other.finds_nothing_in_the_way()
    assert other.goes_to("/my-children/").url.endswith("/account/two-factor/authenticate/")
    # When it is Farah, with a code from paper because the phone is in her other coat
    other.page.locator("input[name=code]").fill(recovery)
    other.presses("Sign in")
    assert "My children" in other.page.get_by_role("heading", level=1).inner_text()
