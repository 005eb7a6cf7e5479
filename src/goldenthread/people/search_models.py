"""What search is kept in: derived rows that can be rebuilt from the record at any time (`matching.rebuild`).

Nobody edits these and no page shows them. A row exists for each way a name can be looked up, so that finding is always a
look-up in an index. `people.matching` writes and reads them; `search_sql.py` holds what Django cannot express.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models

BYTES = "C"


class SearchName(models.Model):
    """One way to look up one name of one person: a word of the given name beside a word of the family name.

    Shape: 'Mary Okafor-Jones' has three rows (mary beside okaforjones, okafor, jones). A missing half is ''.
    """

    pk = models.CompositePrimaryKey("person_id", "name_id", "family", "given")
    person_id = models.BigIntegerField(help_text="Whose name. Rows go when the person is deleted (trigger).")
    name_id = models.BigIntegerField(help_text="Which of their names.")
    family = models.CharField(
        max_length=200, db_collation=BYTES, help_text="A word of the family name, tidied; '' where none is held."
    )
    given = models.CharField(
        max_length=200, db_collation=BYTES, help_text="A word of the given name, tidied; '' where none is held."
    )
    born_on = models.DateField(
        null=True, help_text="Date of birth, or the day an unborn baby is due (kept by trigger)."
    )

    class Privacy:
        personal = ("family", "given", "born_on")
        plain = ("person_id", "name_id")

    class Meta:
        app_label = "people"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["family", "given", "born_on"], include=["person_id", "name_id"], name="searchname_family"
            ),
            models.Index(
                fields=["given", "family", "born_on"], include=["person_id", "name_id"], name="searchname_given"
            ),
            models.Index(
                fields=["born_on", "family", "given"], include=["person_id", "name_id"], name="searchname_born"
            ),
        ]


class SearchWord(models.Model):
    """A distinct word of any name or street: the vocabulary. It says nothing about who bears it."""

    word = models.CharField(
        max_length=200, primary_key=True, db_collation=BYTES, help_text="The word, tidied; a street has its spaces."
    )

    class Privacy:
        personal = ("word",)
        plain = ()

    class Meta:
        app_label = "people"


class SearchKey(models.Model):
    """A key under which a word of the vocabulary is found when it is misspelt or heard: see `matching.keys`."""

    pk = models.CompositePrimaryKey("key", "word")
    key = models.BigIntegerField(help_text="A number made from the word with letters left out, or from how it sounds.")
    word = models.CharField(max_length=200, db_collation=BYTES, help_text="The word.")

    class Privacy:
        personal = ("word",)
        plain = ("key",)

    class Meta:
        app_label = "people"


class SearchPlace(models.Model):
    """How an address is looked up. Protected addresses have no row, so no search by address can find them."""

    address_id = models.BigIntegerField(
        primary_key=True, help_text="Which address. The row goes when the address is deleted (trigger)."
    )
    number = models.CharField(max_length=40, db_collation=BYTES, help_text="House number or name, tidied.")
    street = models.CharField(
        max_length=200, db_collation=BYTES, help_text="Street, tidied and its kind in full: 'elm road'."
    )
    postcode = models.CharField(max_length=8, db_collation=BYTES, help_text="Postcode without its space.")

    class Privacy:
        personal = ("number", "street", "postcode")
        plain = ("address_id",)

    class Meta:
        app_label = "people"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["street", "number"], name="searchplace_street"),
            models.Index(fields=["postcode", "number"], name="searchplace_postcode"),
        ]
