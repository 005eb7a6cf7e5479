"""The columns of the workers file, as the template and the documentation show them."""

from __future__ import annotations

from goldenthread.returns.sheets.columns import Column

COLUMNS: tuple[Column, ...] = (
    Column(
        "email",
        "Work e-mail address they sign in with.",
        ("e-mail", "work email", "email address", "worker email"),
        needed=True,
        example="farah.aziz@elmshire.example",
    ),
    Column(
        "name",
        "The name colleagues and families know them by.",
        ("full name", "worker name", "worker"),
        needed=True,
        example="Farah Aziz",
    ),
    Column(
        "council_id",
        "The council's number for the worker.",
        ("worker id", "staff number", "employee number", "payroll number"),
        example="W0042",
    ),
    Column("job_title", "Their job in their own words.", ("job", "job role", "post"), example="Social worker"),
    Column(
        "team", "The team they work in. A team that is not here yet is opened.", ("team name",), example="Elm North"
    ),
    Column("parent_team", "The service or team above it.", ("service", "parent"), example="Elm Service"),
    Column(
        "roles",
        "Their roles in this system, with ; between them: social worker; auditor.",
        ("role",),
        example="social worker",
    ),
    Column(
        "started_on", "First day with the council.", ("start date", "started", "date started"), example="01/09/2021"
    ),
    Column(
        "left_on",
        "Last day with the council; from then on the account is closed.",
        ("end date", "left", "leaving date", "date left"),
    ),
    Column(
        "newly_qualified_until",
        "Last day of their protected first year, where they are newly qualified.",
        ("asye until", "asye end", "nqsw until"),
    ),
    Column(
        "registration_number",
        "Social Work England number.",
        ("swe number", "swe", "social work england number", "registration"),
        example="SW123456",
    ),
    Column("phone", "Work number.", ("telephone", "mobile", "work phone"), example="01632 960101"),
)
