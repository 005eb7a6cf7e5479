"""A worker writes for a long while: before her session ends she is told, and stays signed in with one press.

Serves: T.23
"""

import pytest
from playwright.sync_api import expect

from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey


def test_a_worker_is_told_before_her_session_ends_and_stays(somebody, today):
    World(today).worker("farah")
    farah = somebody("Farah Aziz")
    farah.page.clock.install()
    farah.goes_to("/me/")
    warning = farah.page.get_by_role("dialog")
    # When she does nothing for 53 minutes, nothing is in her way
    farah.page.clock.run_for("53:00")
    expect(warning).not_to_be_visible()
    # Some minutes before the end she is told, and can stay
    farah.page.clock.run_for("02:00")
    warning.wait_for()
    expect(warning).to_contain_text("signed out in about 4 minutes")
    farah.finds_nothing_in_the_way()
    with farah.page.expect_response("**/me/stay/") as answered:
        warning.get_by_role("button", name="Stay signed in").click()
    assert answered.value.status == 200
    warning.wait_for(state="hidden")
    farah.page.clock.run_for("30:00")
    expect(warning).not_to_be_visible()
    # And when she leaves it, the page says what is so, and keeps what she wrote
    farah.page.clock.run_for("40:00")
    expect(warning).to_contain_text("You have been signed out")
    warning.get_by_role("button", name="Back to the page").click()
    farah.page.clock.run_for("01:00")
    expect(warning).not_to_be_visible()
