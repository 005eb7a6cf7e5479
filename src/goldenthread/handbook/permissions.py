"""Roles, read aloud to a manager, and the table of what each of them allows."""

from __future__ import annotations

from goldenthread.access.permissions import Permission
from goldenthread.access.roles import ROLES
from goldenthread.handbook.markdown import page, table

INTRODUCTION = """\
A worker may hold several roles; together they allow what each of them allows. No role opens a record that is locked away from the worker.
Opening follows involvement with the child; `people/opening.py` decides it and nothing else does."""


def document() -> str:
    """docs/handbook/permissions.md"""
    return page("Who may do what", INTRODUCTION, "## Roles, read aloud", _roles(), "## Permission by role", _matrix())


def _roles() -> str:
    parts = []
    for role in ROLES:
        allowed = [f"- {permission.value}." for permission in Permission if permission in role.permissions]
        parts.append("\n".join([f"### {role.name}", "", role.says, "", *allowed]))
    return "\n\n".join(parts)


def _matrix() -> str:
    heads = ["", *(role.name for role in ROLES)]
    return table(
        heads,
        [
            [permission.value, *("yes" if permission in role.permissions else "" for role in ROLES)]
            for permission in Permission
        ],
    )
