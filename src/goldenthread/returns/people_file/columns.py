"""The columns of the people file, as the template and the documentation show them."""

from __future__ import annotations

from goldenthread.returns.sheets.columns import Column

PARENTS = (1, 2, 3, 4)
_EXAMPLE_PARENT = {
    "council_id": "900001",
    "given": "Kelly",
    "family": "Carter",
    "kind": "birth",
    "responsibility": "yes",
}
_PARENT_SAYS = {
    "council_id": "the council's number for them, where they have one; they may have a row of their own in this file",
    "given": "first names, where they have no row of their own",
    "family": "family name, where they have no row of their own",
    "kind": "birth, adoptive, step, foster, kinship, guardian, donor or unknown (unknown where empty)",
    "responsibility": "yes, no or not known: whether they hold parental responsibility",
}


def _parent(number: int) -> tuple[Column, ...]:
    return tuple(
        Column(
            f"parent_{number}_{part}",
            f"Parent or carer {number}: {says}.",
            also=(f"parent{number}{part}",),
            example=_EXAMPLE_PARENT[part] if number == 1 else "",
        )
        for part, says in _PARENT_SAYS.items()
    )


COLUMNS: tuple[Column, ...] = (
    Column(
        "council_id",
        "The council's number for this person: the child number of the census (LAchildID).",
        ("LAchildID", "child id", "person id", "id", "council number", "client id", "system id"),
        needed=True,
        example="100001",
    ),
    Column(
        "given",
        "First names, as in law.",
        ("forename", "forenames", "first name", "first names", "given name", "given names"),
        example="Amelia",
    ),
    Column("family", "Family name, as in law.", ("surname", "last name", "family name"), example="Carter"),
    Column(
        "preferred",
        "The first name they use, where it is another.",
        ("known as", "preferred name", "preferred forename", "preferred first name"),
        example="Mia",
    ),
    Column(
        "former_family",
        "A family name they had before.",
        ("former name", "former surname", "previous surname", "previous name", "former"),
    ),
    Column(
        "born_on",
        "Date of birth: 31/03/2015 or 2015-03-31.",
        ("date of birth", "dob", "birth date"),
        example="14/05/2016",
    ),
    Column(
        "due_on", "For an unborn baby: the day it is due.", ("due date", "expected date of birth", "edd", "date due")
    ),
    Column("sex", "Sex as returns ask for it: M, F or U.", ("sex at birth",), example="F"),
    Column("gender", "Gender in the person's own word.", ("gender identity",)),
    Column("nhs_number", "NHS number.", ("nhs", "nhs no")),
    Column("address_1", "Address, first line.", ("address line 1", "address", "address1"), example="14 Elm Road"),
    Column("address_2", "Address, second line.", ("address line 2", "address2"), example="Elmford"),
    Column("address_3", "Address, third line.", ("address line 3", "address3")),
    Column("postcode", "Postcode.", ("post code",), example="EL1 4TR"),
    Column(
        "protected",
        "yes where the address must not become known to somebody.",
        ("protected address", "address protected", "confidential address"),
        example="no",
    ),
    Column("lives_since", "Since when they live there.", ("address from", "address start", "address start date")),
    *(column for number in PARENTS for column in _parent(number)),
    Column(
        "family_id",
        "The council's number for the family; the same for everybody in it.",
        ("family number", "family group id", "household id"),
        example="F0123",
    ),
    Column(
        "family_name",
        "What the family is called among colleagues.",
        ("family group", "family group name"),
        example="The Carter family",
    ),
    Column(
        "worker",
        "The worker the child is allocated to: work e-mail address or the council's number for the worker.",
        ("allocated worker", "social worker", "worker email", "worker e-mail", "worker id", "key worker"),
        example="farah.aziz@elmshire.example",
    ),
    Column(
        "team",
        "The team that holds the work: its name or the council's code.",
        ("allocated team", "team name", "team code"),
        example="Elm North",
    ),
    Column(
        "role",
        "The worker's part: social worker (where empty), lead practitioner, co-worker, family support worker …",
        ("worker role", "part"),
    ),
    Column("allocated_on", "Since when.", ("allocated date", "allocation date", "allocated from")),
)
