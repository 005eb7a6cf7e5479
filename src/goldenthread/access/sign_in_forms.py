"""The forms of the sign-in pages: allauth's own, with our labels and hints. What they check stays allauth's."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms

LONG_ENOUGH = (
    "At least 12 characters. Three or four words that only you would put together are easy to keep and hard to guess."
)


class OurWords:
    """Gives a form's fields our labels and hints, and takes away placeholder texts, which vanish when one types."""

    words: dict[str, tuple[str, str]] = {}

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label, field.help_text = self.words.get(name, (field.label, ""))
            label = str(field.label or "")
            field.error_messages["required"] = f"Enter {label[:1].lower()}{label[1:]}"


def _email_box() -> forms.EmailInput:
    return forms.EmailInput(attrs={"autocomplete": "username", "spellcheck": False})


class SignInForm(OurWords, account.LoginForm):
    """E-mail and password."""

    words = {"login": ("Your work e-mail address", ""), "password": ("Password", "")}

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["login"].widget = _email_box()


class AskForLinkForm(OurWords, account.ResetPasswordForm):
    """Where to send a link for a new password."""

    words = {"email": ("Your work e-mail address", "We will send a link to it, if there is an account.")}

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["email"].widget = _email_box()


class NewPasswordForm(OurWords, account.ResetPasswordKeyForm):
    """A new password, by a link."""

    words = {"password1": ("New password", LONG_ENOUGH), "password2": ("New password again", "")}


class FirstPasswordForm(OurWords, account.SetPasswordForm):
    """A first password, for somebody who has signed in with the council's account."""

    words = {"password1": ("Password", LONG_ENOUGH), "password2": ("Password again", "")}


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    """Another password."""

    words = {
        "oldpassword": ("Password you have now", ""), "password1": ("New password", LONG_ENOUGH), "password2": ("New password again", ""),
    }  # fmt: skip


class PasswordAgainForm(OurWords, account.ReauthenticateForm):
    """The password once more, before something that matters."""

    words = {"password": ("Password", "")}


CODE = ("Six-figure code from your app", "If you do not have your phone, enter one of your recovery codes.")


class _Numbers(OurWords):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["code"].widget.attrs |= {"autocomplete": "one-time-code", "spellcheck": False}  # type: ignore[attr-defined]


class CodeForm(_Numbers, mfa.AuthenticateForm):
    """A code, at sign-in."""

    words = {"code": CODE}


class CodeAgainForm(_Numbers, mfa.ReauthenticateForm):
    """A code once more, before something that matters."""

    words = {"code": CODE}


class FirstCodeForm(_Numbers, totp.ActivateTOTPForm):
    """The first code of a new app, which shows that it works."""

    words = {"code": ("Six-figure code that the app shows now", "")}


class AddPasskeyForm(OurWords, webauthn.AddWebAuthnForm):
    """A name for a new passkey, and whether it stands in for the password too."""

    words = {
        "name": ("What to call it", "For example: work phone, laptop, blue key."),
        "passwordless": ("Let me sign in with it alone", "No password and no code: the device asks for your finger, face or PIN instead."),
    }  # fmt: skip


class RenamePasskeyForm(OurWords, webauthn.EditWebAuthnForm):
    """Another name for a passkey."""

    words = {"name": ("What to call it", "For example: work phone, laptop, blue key.")}
