"""Settings: safe by default, everything that differs between places comes from the environment.

`DATABASE_URL` points to a PostgreSQL server; without it the embedded one in the `var` folder is used. `GOLDENTHREAD_DB_ROLE=owner` is for
migrations only: the running application uses a lesser role that cannot change tables or empty the log.
"""

from __future__ import annotations

import os
from pathlib import Path

from goldenthread.config.database_url import from_url
from goldenthread.config.postgres import APP, OWNER, connection, var_folder
from goldenthread.config.secret import secret_key

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = Path(__file__).resolve().parents[1]
DEMO = os.environ.get("GOLDENTHREAD_DEMO") == "1"
LOCAL = DEMO or os.environ.get("GOLDENTHREAD_LOCAL") == "1" or "PYTEST_VERSION" in os.environ
DEBUG = False

SECRET_KEY = secret_key(var_folder())
ALLOWED_HOSTS = (
    ["localhost", "127.0.0.1", "[::1]", "testserver"]
    if LOCAL
    else os.environ.get("GOLDENTHREAD_HOSTS", "localhost").split(",")
)
# How workers reach the application: what a message or a calendar that is made without a page links to.
ADDRESS = os.environ.get(
    "GOLDENTHREAD_ADDRESS", "http://localhost:8000" if LOCAL else f"https://{ALLOWED_HOSTS[0]}"
).rstrip("/")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if not host.startswith("[")]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "pgtrigger",
    "pghistory",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "goldenthread.design",
    "goldenthread.access",
    "goldenthread.people",
    "goldenthread.casework",
    "goldenthread.quality",
    "goldenthread.returns",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "goldenthread.access.trouble.TroubleMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "goldenthread.access.middleware.OnlyOurMethods",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "goldenthread.access.session_ends.SessionsEnd",
    "allauth.account.middleware.AccountMiddleware",
    "goldenthread.access.middleware.EveryPageSaysWho",
    "goldenthread.access.second_factor.SecondFactorFirst",
    "goldenthread.access.handed.NothingElseWhileHanded",
]

ROOT_URLCONF = "goldenthread.config.urls"
WSGI_APPLICATION = "goldenthread.config.wsgi.application"
FORM_RENDERER = "goldenthread.design.forms.FormRenderer"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [PACKAGE / "design" / "jinja2"],
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "goldenthread.config.jinja.environment",
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "goldenthread.access.telling.unread_notices",
                "goldenthread.access.session_ends.session_left",
                "goldenthread.people.frame.child_frame",
            ],
        },
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
]

# Only questions asked often are kept ready (people.asked_often): the database plans them once, not again for each list of numbers.
_TIMEOUTS = "-c statement_timeout=20000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000 -c plan_cache_mode=force_generic_plan"
DB_ROLE = OWNER if os.environ.get("GOLDENTHREAD_DB_ROLE") == "owner" else APP
_url = os.environ.get(
    "DATABASE_OWNER_URL" if DB_ROLE == OWNER and "DATABASE_OWNER_URL" in os.environ else "DATABASE_URL"
)
DATABASES = {
    "default": from_url(_url) if _url else connection(os.environ.get("GOLDENTHREAD_DB", "goldenthread"), role=DB_ROLE)
}
DATABASES["default"].setdefault("OPTIONS", {})
if DB_ROLE != OWNER:
    DATABASES["default"]["OPTIONS"].setdefault("options", _TIMEOUTS)
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Shared by every server process, so that rate limits and used-up sign-in tokens count for all of them.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_cache",
        "OPTIONS": {"MAX_ENTRIES": 200_000},
    }
}

# What the public form for professionals says: which council, and whom to ring when a child is in danger. Made up for a demonstration.
COUNCIL = os.environ.get("GOLDENTHREAD_COUNCIL", "Elmshire" if LOCAL else "the council")
FRONT_DOOR_PHONE = os.environ.get("GOLDENTHREAD_FRONT_DOOR_PHONE", "01632 960100" if LOCAL else "")
OUT_OF_HOURS_PHONE = os.environ.get("GOLDENTHREAD_OUT_OF_HOURS_PHONE", "01632 960199" if LOCAL else "")
# A question sent to somebody's phone or e-mail: an address and a sender that say nothing of a council or of children, and when answers are read.
QUESTION_ADDRESS = os.environ.get("GOLDENTHREAD_QUESTION_ADDRESS", ADDRESS).rstrip("/")
QUESTION_FROM = os.environ.get("GOLDENTHREAD_QUESTION_FROM", "A question <question@localhost>")
QUESTION_LEAVE_TO = os.environ.get("GOLDENTHREAD_QUESTION_LEAVE_TO", "https://www.bbc.co.uk/weather")
OFFICE_OPENS, OFFICE_CLOSES = (int(hour) for hour in os.environ.get("GOLDENTHREAD_OFFICE_HOURS", "9-17").split("-"))

AUTH_USER_MODEL = "access.Worker"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "goldenthread.access.signing_in.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "goldenthread.access.signing_in.CouncilSignInAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_FORMS = {
    "login": "goldenthread.access.sign_in_forms.SignInForm",
    "reset_password": "goldenthread.access.sign_in_forms.AskForLinkForm",
    "reset_password_from_key": "goldenthread.access.sign_in_forms.NewPasswordForm",
    "set_password": "goldenthread.access.sign_in_forms.FirstPasswordForm",
    "change_password": "goldenthread.access.sign_in_forms.ChangePasswordForm",
    "reauthenticate": "goldenthread.access.sign_in_forms.PasswordAgainForm",
}
# A whole council may share one address on the internet, so an address is slowed late and an account early.
ACCOUNT_RATE_LIMITS = {"login": "300/m/ip", "login_failed": "100/m/ip,5/5m/key", "reset_password": "100/m/ip,5/m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("GOLDENTHREAD_PROXIES", "0"))
MFA_ADAPTER = "goldenthread.access.second_factor.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "goldenthread.access.sign_in_forms.CodeForm",
    "reauthenticate": "goldenthread.access.sign_in_forms.CodeAgainForm",
    "activate_totp": "goldenthread.access.sign_in_forms.FirstCodeForm",
    "add_webauthn": "goldenthread.access.sign_in_forms.AddPasskeyForm",
    "edit_webauthn": "goldenthread.access.sign_in_forms.RenamePasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Golden Thread"
MFA_TOTP_TOLERANCE = 1  # a phone may be half a minute out
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = LOCAL
REQUIRE_SECOND_FACTOR = os.environ.get("GOLDENTHREAD_REQUIRE_SECOND_FACTOR", "0" if LOCAL else "1") == "1"
USERSESSIONS_TRACK_ACTIVITY = False  # access.session_ends notes it once a minute instead of on every request
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = {}
if os.environ.get("OIDC_SERVER_URL"):
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "council",
                "name": os.environ.get("OIDC_NAME", "council account"),
                "client_id": os.environ.get("OIDC_CLIENT_ID", ""),
                "secret": os.environ.get("OIDC_CLIENT_SECRET", ""),
                "settings": {
                    "server_url": os.environ["OIDC_SERVER_URL"],
                    "verified_email": list(filter(None, os.environ.get("OIDC_VERIFIED_DOMAINS", "").split(","))),
                },
            }
        ],
    }

SESSION_COOKIE_AGE = int(os.environ.get("GOLDENTHREAD_SESSION_HOURS", "12")) * 60 * 60
SESSION_IDLE_AGE = int(os.environ.get("GOLDENTHREAD_IDLE_MINUTES", "60")) * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "goldenthread.config.errors.form_expired"
if not LOCAL:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = True
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'", *filter(None, [os.environ.get("OIDC_SERVER_URL")])],
    },
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = False
USE_TZ = True

ROOTS_FOLDER = os.environ.get("GOLDENTHREAD_ROOTS") or var_folder() / "roots"
UPLOADS_FOLDER = os.environ.get("GOLDENTHREAD_UPLOADS") or var_folder() / "uploads"
FILES_FOLDER = os.environ.get("GOLDENTHREAD_FILES") or var_folder() / (
    "files" if "PYTEST_VERSION" not in os.environ else "files-of-tests"
)
CLAMD = os.environ.get("GOLDENTHREAD_CLAMD", "")  # the council's virus scanner: a socket's path, or host:port
LARGEST_FILE_BYTES = int(os.environ.get("GOLDENTHREAD_LARGEST_FILE_MB", "500")) * 1_000_000
WORKED_ON_AT_ONCE_BYTES = 2_000_000  # a larger file is worked on apart from its page
LOOKED_AHEAD_AT_ONCE_CHILDREN = 1500  # over a larger council one looks ahead apart from the page
WORKED_OUT_AT_ONCE_CHILDREN = 500  # a larger council is worked out anew apart from the page that set a standard
READY_STANDARDS = ROOT / "local" / "standards.toml"  # the set a council may begin with
STATIC_URL = "/static/"
STATIC_ROOT = var_folder() / "static"
STATICFILES_DIRS = [PACKAGE / "design" / "static", PACKAGE / "design" / "built"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
EMAIL_BACKEND = os.environ.get(
    "EMAIL_BACKEND",
    "django.core.mail.backends.smtp.EmailBackend"
    if os.environ.get("EMAIL_HOST")
    else "django.core.mail.backends.console.EmailBackend",
)
EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_USER", ""), os.environ.get("EMAIL_PASSWORD", "")
EMAIL_USE_TLS, EMAIL_TIMEOUT = os.environ.get("EMAIL_TLS", "0") == "1", 30
DEFAULT_FROM_EMAIL = os.environ.get("GOLDENTHREAD_FROM", "golden-thread@localhost")
# W021 asks for the browsers' preload list: that is for whoever owns the council's domain to decide.
SILENCED_SYSTEM_CHECKS = ["security.W008", "security.W021"] if LOCAL else ["security.W021"]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
PGHISTORY_APPEND_ONLY = True
MIGRATION_MODULES: dict[str, str] = {}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("GOLDENTHREAD_LOG_LEVEL", "WARNING")},
}
