"""The council's own sign-in (OpenID Connect) with every identity token checked: who signed it, for whom, by whom, until when, used once.

allauth trusts the signature of a token that it fetched itself over TLS, as the standard allows. We check it all the same, and that the
token and the details fetched beside it are about the same person. Only signatures made with a private key count.

Source: OpenID Connect Core 1.0, sections 3.1.3.7 and 5.3.2; OWASP ASVS 5.0, 6.8.2 to 6.8.4.
Serves: T.23
"""

from __future__ import annotations

import json
from typing import Any

import jwt
from allauth.account.internal.decorators import login_not_required
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.internal.jwtkit import verify_jti
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import Http404, HttpRequest, HttpResponse

SIGNED_BY = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
CLOCKS_DIFFER_BY = 60
"""Seconds by which the provider's clock may be off."""


class CouncilOAuth2Adapter(OpenIDConnectOAuth2Adapter):
    """allauth's talk with the provider, with no token believed unseen."""

    def complete_login(self, request: HttpRequest, app: SocialApp, token: Any, **named: Any) -> Any:
        if not named["response"].get("id_token"):
            raise OAuth2Error("the provider gave no identity token")
        return super().complete_login(request, app, token, **named)

    def _decode_id_token(self, app: SocialApp, id_token: str) -> dict[str, Any]:
        try:
            told: dict[str, Any] = jwt.decode(
                id_token, key=self._key_of(id_token), algorithms=list(SIGNED_BY), audience=app.client_id, issuer=self.openid_config["issuer"],
                leeway=CLOCKS_DIFFER_BY, options={"require": ["exp", "iat", "iss", "aud", "sub"]},
            )  # fmt: skip
        except jwt.PyJWTError as error:
            raise OAuth2Error("the identity token cannot be trusted") from error
        details = getattr(self, "_details", None)  # fetched before this, in `complete_login`
        if details is not None and details.get("sub") != told["sub"]:
            raise OAuth2Error("the token and the details are about two people")
        verify_jti(told)
        return told

    def _fetch_user_info(self, access_token: str) -> dict[str, Any]:
        self._details = super()._fetch_user_info(access_token)
        return self._details

    def _key_of(self, id_token: str) -> Any:
        """The provider's key that a token says it was signed with; a provider with one key need not name it."""
        named = jwt.get_unverified_header(id_token).get("kid")
        with get_adapter().get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
        keys = [key for key in answer.json()["keys"] if key.get("use", "sig") == "sig" and key["kty"] in ("RSA", "EC")]
        fitting = [key for key in keys if key.get("kid") == named] if named else keys
        if len(fitting) != 1:
            raise OAuth2Error("the identity token was signed with a key the provider does not have")
        return jwt.PyJWK.from_json(
            json.dumps({"alg": "RS256", **fitting[0]} if fitting[0]["kty"] == "RSA" else fitting[0])
        ).key


@login_not_required
def login(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Send the worker to the council's sign-in."""
    return _with(OAuth2LoginView, request, provider_id)


@login_not_required
def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Take the worker back from the council's sign-in."""
    return _with(OAuth2CallbackView, request, provider_id)


def _with(view: Any, request: HttpRequest, provider_id: str) -> HttpResponse:
    try:
        answer: HttpResponse = view.adapter_view(CouncilOAuth2Adapter(request, provider_id))(request)
    except SocialApp.DoesNotExist as missing:
        raise Http404 from missing
    return answer
