"""Reads DATABASE_URL as PostgreSQL's own programs do: `postgresql://role@host/name`, a socket folder as `?host=`."""

from typing import Any

from psycopg.conninfo import conninfo_to_dict


def from_url(url: str) -> dict[str, Any]:
    """One entry of Django's DATABASES; what Django has no name for goes to the driver as it is.

    >>> entry = from_url("postgresql://goldenthread_app@/goldenthread?host=%2Ftmp%2Fgt-1&port=5432&sslmode=disable")
    >>> entry["NAME"], entry["USER"], entry["HOST"], entry["PORT"], entry["OPTIONS"]
    ('goldenthread', 'goldenthread_app', '/tmp/gt-1', '5432', {'sslmode': 'disable'})
    """
    parts = dict(conninfo_to_dict(url))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": str(parts.pop("port", "")),
        "OPTIONS": parts,
    }
