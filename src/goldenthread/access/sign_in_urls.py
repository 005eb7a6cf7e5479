"""The pages of allauth that we use, and no others: no sign-up, no e-mail lists, no connecting of other accounts."""

from __future__ import annotations

from allauth.account import views as account
from django.urls import include, path, re_path

from goldenthread.access import council_sign_in, signing_out

urlpatterns = [
    path("sign-in/", account.login, name="account_login"),
    path("sign-out/", signing_out.sign_out, name="account_logout"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("password/set/", account.password_set, name="account_set_password"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path("password/reset/done/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("password/reset/key/done/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("two-factor/", include("allauth.mfa.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
    path("council/<slug:provider_id>/", council_sign_in.login, name="openid_connect_login"),
    path("council/<slug:provider_id>/back/", council_sign_in.callback, name="openid_connect_callback"),
]
