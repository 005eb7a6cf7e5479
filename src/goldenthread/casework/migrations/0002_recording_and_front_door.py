import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_drafts_and_devices"),
        ("casework", "0001_initial"),
        ("people", "0002_search"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Contact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "reference",
                    models.CharField(
                        help_text="What whoever told us can quote; says nothing about anybody.",
                        max_length=12,
                        unique=True,
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("phone", "by phone"),
                            ("form", "by our form for professionals"),
                            ("police", "a police notice"),
                            ("email", "by e-mail"),
                            ("letter", "by letter"),
                            ("in_person", "in person"),
                            ("other", "in another way"),
                        ],
                        help_text="How it reached us.",
                        max_length=10,
                    ),
                ),
                (
                    "received_at",
                    models.DateTimeField(help_text="The moment it came in: the clock of the decision counts from it."),
                ),
                ("from_name", models.CharField(blank=True, help_text="Who told us.", max_length=160)),
                (
                    "from_role",
                    models.CharField(blank=True, help_text="What they are to the child, or their job.", max_length=160),
                ),
                ("from_agency", models.CharField(blank=True, help_text="Where they work.", max_length=160)),
                ("from_source", models.CharField(blank=True, help_text="Who told us, by census code.", max_length=4)),
                ("from_reach", models.CharField(blank=True, help_text="How to reach whoever told us.", max_length=200)),
                (
                    "from_protected",
                    models.BooleanField(
                        default=True,
                        help_text="Whether who told us is kept from the family. Kept unless somebody says otherwise.",
                    ),
                ),
                ("words", models.TextField(help_text="What they told us, in their words.")),
                (
                    "danger_now",
                    models.BooleanField(
                        default=False, help_text="Whether whoever told us thinks a child is in danger now."
                    ),
                ),
                (
                    "family_knows",
                    models.BooleanField(blank=True, help_text="Whether the family know that we were told.", null=True),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("consent", "the family agreed"),
                            ("safeguarding", "to keep a child safe: it does not wait for consent"),
                            ("duty", "the duty to share of 2026"),
                            ("not_asked", "nobody has asked them yet"),
                            ("refused", "they did not agree, and no child is thought to be at risk"),
                        ],
                        default="not_asked",
                        help_text="On what ground it was shared with us.",
                        max_length=12,
                    ),
                ),
                ("basis_says", models.TextField(blank=True, help_text="Who agreed, or why it was shared without it.")),
                (
                    "spoke_on",
                    models.DateField(blank=True, help_text="When one of us spoke with the family about it.", null=True),
                ),
                ("spoke_with", models.CharField(blank=True, help_text="With whom.", max_length=200)),
                ("spoke_alone", models.BooleanField(blank=True, help_text="Whether they were asked alone.", null=True)),
                ("spoke_says", models.TextField(blank=True, help_text="What they said about why they were referred.")),
                (
                    "not_spoken_because",
                    models.TextField(
                        blank=True, help_text="Why nobody has spoken with them: when it would not be safe."
                    ),
                ),
                ("advice", models.TextField(blank=True, help_text="What whoever told us was advised.")),
                (
                    "ended_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When it came to an end of its moves; empty while it is open. Kept from the moves, so that the board reads only what is open.",
                        null=True,
                    ),
                ),
                (
                    "key",
                    models.UUIDField(
                        blank=True,
                        help_text="The one-time key of the form: sent twice, it is one contact.",
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["-received_at"], name="contact_received"),
                    models.Index(
                        condition=models.Q(("ended_at__isnull", True)), fields=["received_at"], name="contact_open"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgencyAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        help_text="Who was asked: Police, Health visitor, Elm Road School.", max_length=160
                    ),
                ),
                ("asked_at", models.DateTimeField(help_text="When they were asked.")),
                ("asks", models.TextField(blank=True, help_text="What they were asked.")),
                ("answered_at", models.DateTimeField(blank=True, help_text="When they answered.", null=True)),
                ("says", models.TextField(blank=True, help_text="What they said.")),
                (
                    "refused_because",
                    models.TextField(blank=True, help_text="Why they would not share it, where they said no."),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which agency.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        help_text="About which contact.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="casework.contact",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgencyAnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        help_text="Who was asked: Police, Health visitor, Elm Road School.", max_length=160
                    ),
                ),
                ("asked_at", models.DateTimeField(help_text="When they were asked.")),
                ("asks", models.TextField(blank=True, help_text="What they were asked.")),
                ("answered_at", models.DateTimeField(blank=True, help_text="When they answered.", null=True)),
                ("says", models.TextField(blank=True, help_text="What they said.")),
                (
                    "refused_because",
                    models.TextField(blank=True, help_text="Why they would not share it, where they said no."),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Which agency.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.agencyanswer",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="About which contact.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.contact",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Note",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("visit", "visit"),
                            ("call", "call"),
                            ("meeting", "meeting"),
                            ("message", "message"),
                            ("observation", "observation"),
                            ("direct_work", "direct work"),
                            ("decision", "decision"),
                            ("oversight", "management oversight"),
                            ("other_agency", "from another agency"),
                        ],
                        help_text="What happened: a visit, a call, a meeting.",
                        max_length=14,
                    ),
                ),
                ("headline", models.CharField(blank=True, help_text="The point of it, in one line.", max_length=160)),
                ("happened_on", models.DateField(help_text="The day it happened.")),
                (
                    "happened_at",
                    models.TimeField(blank=True, help_text="What time it began, where it is known.", null=True),
                ),
                (
                    "minutes",
                    models.PositiveIntegerField(blank=True, help_text="How long it took, in minutes.", null=True),
                ),
                ("where", models.CharField(blank=True, help_text="Where: home, school, on the phone.", max_length=160)),
                (
                    "told_us",
                    models.TextField(
                        blank=True,
                        help_text="What the family, the child or the caller told us; before what we told them.",
                    ),
                ),
                (
                    "words",
                    models.TextField(blank=True, help_text="What happened, once for all the children it is about."),
                ),
                (
                    "key",
                    models.UUIDField(
                        blank=True,
                        help_text="The one-time key of the form: sent twice, it is one note.",
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "written_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When it was written on a phone without a line, where it came in later.",
                        null=True,
                    ),
                ),
                (
                    "about_somebody_else",
                    models.BooleanField(
                        default=False, help_text="Holds passages about or from somebody else, marked while writing."
                    ),
                ),
                (
                    "signed_at",
                    models.DateTimeField(
                        blank=True, help_text="When the writer signed it. From then on it is not changed.", null=True
                    ),
                ),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.SearchVector(
                            "headline", "told_us", "words", config="english"
                        ),
                        help_text="Its words as search needs them.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "cosign_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who is asked to sign it as well.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        help_text="Whose note it is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="note_words"),
                    models.Index(fields=["written_by", "-happened_on"], name="note_of_a_worker"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Call",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("who", models.CharField(blank=True, help_text="Who rang, in words.", max_length=160)),
                ("rang_at", models.DateTimeField(help_text="When.")),
                ("about", models.TextField(blank=True, help_text="What they wanted.")),
                (
                    "number",
                    models.CharField(
                        blank=True, help_text="The number to ring back, if it is not the one we have.", max_length=40
                    ),
                ),
                (
                    "got_to_speak",
                    models.BooleanField(default=False, help_text="Whether they got to speak to whom they wanted."),
                ),
                ("rung_back_at", models.DateTimeField(blank=True, help_text="When they were rung back.", null=True)),
                ("reached", models.BooleanField(blank=True, help_text="Whether they were reached then.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it was about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calls",
                        to="people.person",
                    ),
                ),
                (
                    "for_worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whom they wanted to speak to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="calls_for",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who rang, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "rung_back_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who rang back.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note about the talk.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="calls",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "ordering": ["-rang_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="AskedForMe",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("asked_at", models.DateTimeField(help_text="When.")),
                (
                    "through",
                    models.CharField(
                        blank=True,
                        help_text="How we came to know: they rang, school told us, Nan told us.",
                        max_length=160,
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="What they said, in their own words.")),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, help_text="When somebody spoke with the child.", null=True),
                ),
                (
                    "answer",
                    models.TextField(blank=True, help_text="What was said, or why it was somebody else who answered."),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child who asked.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="asked_for",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="For whom they asked.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="asked_for_by",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        blank=True,
                        help_text="The call in which they asked.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.call",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answered_at__isnull", True), ("answered_by__isnull", False), _connector="OR"
                        ),
                        name="answered_by_somebody",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AskedForMeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("asked_at", models.DateTimeField(help_text="When.")),
                (
                    "through",
                    models.CharField(
                        blank=True,
                        help_text="How we came to know: they rang, school told us, Nan told us.",
                        max_length=160,
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="What they said, in their own words.")),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, help_text="When somebody spoke with the child.", null=True),
                ),
                (
                    "answer",
                    models.TextField(blank=True, help_text="What was said, or why it was somebody else who answered."),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child who asked.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.askedforme",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="For whom they asked.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The call in which they asked.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.call",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StoredFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "sha256",
                    models.CharField(
                        help_text="Hash of the bytes as kept: also its place on disk.", max_length=64, unique=True
                    ),
                ),
                ("size", models.PositiveBigIntegerField(help_text="Bytes, as kept.")),
                (
                    "media_type",
                    models.CharField(help_text="What it is by its content, never by its name.", max_length=100),
                ),
                (
                    "came_as",
                    models.CharField(
                        blank=True, help_text="Hash of the bytes as they came, where it was made anew.", max_length=64
                    ),
                ),
                (
                    "pixels_wide",
                    models.PositiveIntegerField(blank=True, help_text="Width of a picture, in pixels.", null=True),
                ),
                (
                    "pixels_high",
                    models.PositiveIntegerField(blank=True, help_text="Height of a picture, in pixels.", null=True),
                ),
                (
                    "kept_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was kept."
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("drawing", "a child's drawing or work"),
                            ("photo", "photo"),
                            ("letter", "letter"),
                            ("email", "e-mail"),
                            ("report", "report"),
                            ("recording", "sound recording"),
                            ("other", "something else"),
                        ],
                        default="other",
                        help_text="What sort of thing it is.",
                        max_length=10,
                    ),
                ),
                (
                    "name",
                    models.CharField(help_text="Its name, as it came or as the worker called it.", max_length=200),
                ),
                (
                    "says",
                    models.TextField(
                        blank=True,
                        help_text="What it shows or says, in words; for a drawing, what the child said about it.",
                    ),
                ),
                ("made_by", models.CharField(blank=True, help_text="Who made it or sent it.", max_length=160)),
                ("happened_on", models.DateField(help_text="The day it is from.")),
                ("text", models.TextField(blank=True, help_text="The words found in it, for search.")),
                (
                    "about_somebody_else",
                    models.BooleanField(
                        default=False,
                        help_text="Holds things about or from somebody else: looked at before the child reads their record.",
                    ),
                ),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.SearchVector(
                            "name", "says", "made_by", "text", config="english"
                        ),
                        help_text="Its words as search needs them.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        help_text="The file.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="documents",
                        to="casework.storedfile",
                    ),
                ),
            ],
            options={
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["search"], name="document_words")],
            },
        ),
        migrations.CreateModel(
            name="Attachment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="casework.document",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attachments",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("note", "document"), name="attached_once")],
            },
        ),
        migrations.CreateModel(
            name="AttachmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.attachment",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.document",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CallEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("who", models.CharField(blank=True, help_text="Who rang, in words.", max_length=160)),
                ("rang_at", models.DateTimeField(help_text="When.")),
                ("about", models.TextField(blank=True, help_text="What they wanted.")),
                (
                    "number",
                    models.CharField(
                        blank=True, help_text="The number to ring back, if it is not the one we have.", max_length=40
                    ),
                ),
                (
                    "got_to_speak",
                    models.BooleanField(default=False, help_text="Whether they got to speak to whom they wanted."),
                ),
                ("rung_back_at", models.DateTimeField(blank=True, help_text="When they were rung back.", null=True)),
                ("reached", models.BooleanField(blank=True, help_text="Whether they were reached then.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child it was about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "for_worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whom they wanted to speak to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who rang, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.call",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "rung_back_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who rang back.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note about the talk.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ChronologyEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("happened_on", models.DateField(help_text="The day, or the first day, it happened.")),
                (
                    "until_on",
                    models.DateField(blank=True, help_text="The last day, where it went on for a while.", null=True),
                ),
                (
                    "about_when",
                    models.CharField(
                        blank=True, help_text="How sure the date is: 'about', 'in the summer of'.", max_length=40
                    ),
                ),
                ("line", models.CharField(help_text="The event in one line.", max_length=240)),
                ("source_words", models.CharField(blank=True, help_text="Where we know it from.", max_length=200)),
                ("action", models.TextField(blank=True, help_text="What was done.")),
                ("result", models.TextField(blank=True, help_text="What came of it.")),
                (
                    "taken_out_on",
                    models.DateField(blank=True, help_text="When it was taken out of the chronology.", null=True),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.SearchVector(
                            "line", "source_words", "action", "result", config="english"
                        ),
                        help_text="Its words as search needs them.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it was promoted from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chronology",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "ordering": ["happened_on", "id"],
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["search"], name="chronology_words")],
            },
        ),
        migrations.CreateModel(
            name="ChronologyChild",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("impact", models.TextField(blank=True, help_text="What it meant for this child.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chronology",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        help_text="The event.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="casework.chronologyentry",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("entry", "child"), name="chronology_child_once")],
            },
        ),
        migrations.CreateModel(
            name="ChronologyChildEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("impact", models.TextField(blank=True, help_text="What it meant for this child.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.chronologychild",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The event.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.chronologyentry",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ChronologyEntryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("happened_on", models.DateField(help_text="The day, or the first day, it happened.")),
                (
                    "until_on",
                    models.DateField(blank=True, help_text="The last day, where it went on for a while.", null=True),
                ),
                (
                    "about_when",
                    models.CharField(
                        blank=True, help_text="How sure the date is: 'about', 'in the summer of'.", max_length=40
                    ),
                ),
                ("line", models.CharField(help_text="The event in one line.", max_length=240)),
                ("source_words", models.CharField(blank=True, help_text="Where we know it from.", max_length=200)),
                ("action", models.TextField(blank=True, help_text="What was done.")),
                ("result", models.TextField(blank=True, help_text="What came of it.")),
                (
                    "taken_out_on",
                    models.DateField(blank=True, help_text="When it was taken out of the chronology.", null=True),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.chronologyentry",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it was promoted from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContactChild",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("given", models.CharField(blank=True, help_text="Given name, as told.", max_length=80)),
                ("family", models.CharField(blank=True, help_text="Family name, as told.", max_length=80)),
                ("born_on", models.DateField(blank=True, help_text="Date of birth, as told.", null=True)),
                ("due_on", models.DateField(blank=True, help_text="When a baby is expected, as told.", null=True)),
                ("address", models.CharField(blank=True, help_text="Where they live, as told.", max_length=300)),
                ("school", models.CharField(blank=True, help_text="School or nursery, as told.", max_length=160)),
                ("matched_at", models.DateTimeField(blank=True, help_text="When it was matched.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose record it is, once matched.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contacts_about",
                        to="people.person",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        help_text="The contact.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="casework.contact",
                    ),
                ),
                (
                    "matched_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who matched it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        help_text="The referral it became, for this child.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contact_children",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("child__isnull", False)),
                        fields=("contact", "child"),
                        name="contact_child_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactChildEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("given", models.CharField(blank=True, help_text="Given name, as told.", max_length=80)),
                ("family", models.CharField(blank=True, help_text="Family name, as told.", max_length=80)),
                ("born_on", models.DateField(blank=True, help_text="Date of birth, as told.", null=True)),
                ("due_on", models.DateField(blank=True, help_text="When a baby is expected, as told.", null=True)),
                ("address", models.CharField(blank=True, help_text="Where they live, as told.", max_length=300)),
                ("school", models.CharField(blank=True, help_text="School or nursery, as told.", max_length=160)),
                ("matched_at", models.DateTimeField(blank=True, help_text="When it was matched.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose record it is, once matched.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The contact.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.contact",
                    ),
                ),
                (
                    "matched_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who matched it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.contactchild",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The referral it became, for this child.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContactEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "reference",
                    models.CharField(
                        help_text="What whoever told us can quote; says nothing about anybody.", max_length=12
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("phone", "by phone"),
                            ("form", "by our form for professionals"),
                            ("police", "a police notice"),
                            ("email", "by e-mail"),
                            ("letter", "by letter"),
                            ("in_person", "in person"),
                            ("other", "in another way"),
                        ],
                        help_text="How it reached us.",
                        max_length=10,
                    ),
                ),
                (
                    "received_at",
                    models.DateTimeField(help_text="The moment it came in: the clock of the decision counts from it."),
                ),
                ("from_name", models.CharField(blank=True, help_text="Who told us.", max_length=160)),
                (
                    "from_role",
                    models.CharField(blank=True, help_text="What they are to the child, or their job.", max_length=160),
                ),
                ("from_agency", models.CharField(blank=True, help_text="Where they work.", max_length=160)),
                ("from_source", models.CharField(blank=True, help_text="Who told us, by census code.", max_length=4)),
                ("from_reach", models.CharField(blank=True, help_text="How to reach whoever told us.", max_length=200)),
                (
                    "from_protected",
                    models.BooleanField(
                        default=True,
                        help_text="Whether who told us is kept from the family. Kept unless somebody says otherwise.",
                    ),
                ),
                ("words", models.TextField(help_text="What they told us, in their words.")),
                (
                    "danger_now",
                    models.BooleanField(
                        default=False, help_text="Whether whoever told us thinks a child is in danger now."
                    ),
                ),
                (
                    "family_knows",
                    models.BooleanField(blank=True, help_text="Whether the family know that we were told.", null=True),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("consent", "the family agreed"),
                            ("safeguarding", "to keep a child safe: it does not wait for consent"),
                            ("duty", "the duty to share of 2026"),
                            ("not_asked", "nobody has asked them yet"),
                            ("refused", "they did not agree, and no child is thought to be at risk"),
                        ],
                        default="not_asked",
                        help_text="On what ground it was shared with us.",
                        max_length=12,
                    ),
                ),
                ("basis_says", models.TextField(blank=True, help_text="Who agreed, or why it was shared without it.")),
                (
                    "spoke_on",
                    models.DateField(blank=True, help_text="When one of us spoke with the family about it.", null=True),
                ),
                ("spoke_with", models.CharField(blank=True, help_text="With whom.", max_length=200)),
                ("spoke_alone", models.BooleanField(blank=True, help_text="Whether they were asked alone.", null=True)),
                ("spoke_says", models.TextField(blank=True, help_text="What they said about why they were referred.")),
                (
                    "not_spoken_because",
                    models.TextField(
                        blank=True, help_text="Why nobody has spoken with them: when it would not be safe."
                    ),
                ),
                ("advice", models.TextField(blank=True, help_text="What whoever told us was advised.")),
                (
                    "ended_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When it came to an end of its moves; empty while it is open. Kept from the moves, so that the board reads only what is open.",
                        null=True,
                    ),
                ),
                (
                    "key",
                    models.UUIDField(
                        blank=True, help_text="The one-time key of the form: sent twice, it is one contact.", null=True
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.contact",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContactMove",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "to",
                    models.CharField(
                        help_text="Where it stands now, by its key in practice.front_door.CONTACT.", max_length=20
                    ),
                ),
                ("at", models.DateTimeField(help_text="When.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                (
                    "contact",
                    models.ForeignKey(
                        help_text="Which contact.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.contact",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="ContactMoveEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "to",
                    models.CharField(
                        help_text="Where it stands now, by its key in practice.front_door.CONTACT.", max_length=20
                    ),
                ),
                ("at", models.DateTimeField(help_text="When.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                (
                    "contact",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which contact.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.contact",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.contactmove",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("question", models.CharField(help_text="What was to be decided.", max_length=200)),
                ("options", models.TextField(blank=True, help_text="What could have been done instead.")),
                ("choice", models.TextField(help_text="What was decided.")),
                ("because", models.TextField(help_text="Why.")),
                (
                    "childs_view",
                    models.TextField(
                        blank=True, help_text="What the child thinks of it, in their own words where we have them."
                    ),
                ),
                ("familys_view", models.TextField(blank=True, help_text="What the family think of it.")),
                ("decided_on", models.DateField(help_text="When.")),
                ("review_on", models.DateField(blank=True, help_text="When it is looked at again.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it is about.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="people.person",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        help_text="Who decided.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "ordering": ["-decided_on", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("because", ""), _negated=True), name="a_decision_says_why"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DecisionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("question", models.CharField(help_text="What was to be decided.", max_length=200)),
                ("options", models.TextField(blank=True, help_text="What could have been done instead.")),
                ("choice", models.TextField(help_text="What was decided.")),
                ("because", models.TextField(help_text="Why.")),
                (
                    "childs_view",
                    models.TextField(
                        blank=True, help_text="What the child thinks of it, in their own words where we have them."
                    ),
                ),
                ("familys_view", models.TextField(blank=True, help_text="What the family think of it.")),
                ("decided_on", models.DateField(help_text="When.")),
                ("review_on", models.DateField(blank=True, help_text="When it is looked at again.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child it is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who decided.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.decision",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentChild",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "keepsake",
                    models.BooleanField(
                        default=False, help_text="Kept for the child to have: drawings, photos, letters to them."
                    ),
                ),
                (
                    "taken_out_at",
                    models.DateTimeField(blank=True, help_text="When it was taken out of this record.", null=True),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why, and where it went.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="documents",
                        to="people.person",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="casework.document",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("document", "child"), name="document_child_once")],
            },
        ),
        migrations.CreateModel(
            name="DocumentChildEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "keepsake",
                    models.BooleanField(
                        default=False, help_text="Kept for the child to have: drawings, photos, letters to them."
                    ),
                ),
                (
                    "taken_out_at",
                    models.DateTimeField(blank=True, help_text="When it was taken out of this record.", null=True),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why, and where it went.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.document",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.documentchild",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("drawing", "a child's drawing or work"),
                            ("photo", "photo"),
                            ("letter", "letter"),
                            ("email", "e-mail"),
                            ("report", "report"),
                            ("recording", "sound recording"),
                            ("other", "something else"),
                        ],
                        default="other",
                        help_text="What sort of thing it is.",
                        max_length=10,
                    ),
                ),
                (
                    "name",
                    models.CharField(help_text="Its name, as it came or as the worker called it.", max_length=200),
                ),
                (
                    "says",
                    models.TextField(
                        blank=True,
                        help_text="What it shows or says, in words; for a drawing, what the child said about it.",
                    ),
                ),
                ("made_by", models.CharField(blank=True, help_text="Who made it or sent it.", max_length=160)),
                ("happened_on", models.DateField(help_text="The day it is from.")),
                ("text", models.TextField(blank=True, help_text="The words found in it, for search.")),
                (
                    "about_somebody_else",
                    models.BooleanField(
                        default=False,
                        help_text="Holds things about or from somebody else: looked at before the child reads their record.",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.document",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The file.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.storedfile",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EarlyHelpOffer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("offered_on", models.DateField(help_text="When it was offered.")),
                ("to", models.CharField(help_text="Which service or person would help.", max_length=160)),
                (
                    "consent",
                    models.BooleanField(
                        blank=True, help_text="Whether they agreed; empty: they are thinking about it.", null=True
                    ),
                ),
                (
                    "consent_by",
                    models.CharField(
                        blank=True, help_text="Who agreed or did not, with parental responsibility.", max_length=160
                    ),
                ),
                ("consent_on", models.DateField(blank=True, help_text="When they said so.", null=True)),
                ("may_share", models.TextField(blank=True, help_text="What may be shared, and with whom.")),
                ("explained", models.TextField(blank=True, help_text="How it was explained, and in which language.")),
                (
                    "shared_on",
                    models.DateField(blank=True, help_text="When what is known was shared with them.", null=True),
                ),
                (
                    "withdrawn_on",
                    models.DateField(blank=True, help_text="When they took their agreement back.", null=True),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        help_text="From which referral.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="early_help",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("shared_on__isnull", True), ("consent", True), _connector="OR"),
                        name="shared_only_with_consent",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EarlyHelpOfferEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("offered_on", models.DateField(help_text="When it was offered.")),
                ("to", models.CharField(help_text="Which service or person would help.", max_length=160)),
                (
                    "consent",
                    models.BooleanField(
                        blank=True, help_text="Whether they agreed; empty: they are thinking about it.", null=True
                    ),
                ),
                (
                    "consent_by",
                    models.CharField(
                        blank=True, help_text="Who agreed or did not, with parental responsibility.", max_length=160
                    ),
                ),
                ("consent_on", models.DateField(blank=True, help_text="When they said so.", null=True)),
                ("may_share", models.TextField(blank=True, help_text="What may be shared, and with whom.")),
                ("explained", models.TextField(blank=True, help_text="How it was explained, and in which language.")),
                (
                    "shared_on",
                    models.DateField(blank=True, help_text="When what is known was shared with them.", null=True),
                ),
                (
                    "withdrawn_on",
                    models.DateField(blank=True, help_text="When they took their agreement back.", null=True),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.earlyhelpoffer",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="From which referral.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ForTonight",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("call_first", models.TextField(blank=True, help_text="Whom to ring first, and whom next.")),
                ("calms", models.TextField(blank=True, help_text="What calms the child.")),
                ("not_do", models.TextField(blank=True, help_text="What makes it worse.")),
                ("written_on", models.DateField(help_text="When it was written or confirmed as still right.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="for_tonight",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-written_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="ForTonightEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("call_first", models.TextField(blank=True, help_text="Whom to ring first, and whom next.")),
                ("calms", models.TextField(blank=True, help_text="What calms the child.")),
                ("not_do", models.TextField(blank=True, help_text="What makes it worse.")),
                ("written_on", models.DateField(help_text="When it was written or confirmed as still right.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.fortonight",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HistoryRead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("read_at", models.DateTimeField(help_text="When they said that they had read it.")),
                (
                    "parts",
                    models.CharField(
                        help_text="What they read: summary, chronology, earlier assessments.", max_length=200
                    ),
                ),
                ("struck", models.TextField(blank=True, help_text="What struck them.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="Whose history.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="history_read",
                        to="people.person",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who read.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LeaveCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("says", models.TextField(blank=True, help_text="What whoever covers should know and do.")),
                ("ready_at", models.DateTimeField(help_text="When the worker said that the record is ready.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "cover",
                    models.ForeignKey(
                        help_text="The leave and who covers.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="checks",
                        to="access.cover",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("cover", "child"), name="leave_check_once")],
            },
        ),
        migrations.CreateModel(
            name="LevelOfNeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        help_text="1 universal, 2 extra help by one service, 3 several needs, 4 social care."
                    ),
                ),
                ("facts_for", models.TextField(help_text="What speaks for this level.")),
                ("facts_against", models.TextField(blank=True, help_text="What speaks against it.")),
                ("not_known", models.TextField(blank=True, help_text="What we do not know yet.")),
                (
                    "rights",
                    models.TextField(blank=True, help_text="The family's rights, weighed beside the risk of harm."),
                ),
                ("judged_on", models.DateField(help_text="The day of the snapshot.")),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        help_text="For which referral.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="levels",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "ordering": ["-judged_on", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("level__gte", 1), ("level__lte", 4)), name="level_of_need_is_one_to_four"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LevelOfNeedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "level",
                    models.PositiveSmallIntegerField(
                        help_text="1 universal, 2 extra help by one service, 3 several needs, 4 social care."
                    ),
                ),
                ("facts_for", models.TextField(help_text="What speaks for this level.")),
                ("facts_against", models.TextField(blank=True, help_text="What speaks against it.")),
                ("not_known", models.TextField(blank=True, help_text="What we do not know yet.")),
                (
                    "rights",
                    models.TextField(blank=True, help_text="The family's rights, weighed beside the risk of harm."),
                ),
                ("judged_on", models.DateField(help_text="The day of the snapshot.")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.levelofneed",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="For which referral.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NoteAmendment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("words", models.TextField(help_text="What is put right or added.")),
                ("because", models.TextField(help_text="Why.")),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NoteAmendmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("words", models.TextField(help_text="What is put right or added.")),
                ("because", models.TextField(help_text="Why.")),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.noteamendment",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NoteChild",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
                ("for_plan", models.TextField(blank=True, help_text="What it means for the plan.")),
                (
                    "good_to_see",
                    models.TextField(
                        blank=True, help_text="Something that went well for this child, worth remembering."
                    ),
                ),
                (
                    "taken_out_at",
                    models.DateTimeField(
                        blank=True, help_text="When it was taken out of this child's record.", null=True
                    ),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why it was not about this child.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes_about",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "taken_out_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who took it out.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("note", "child"), name="note_child_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("taken_out_at__isnull", True),
                            models.Q(("taken_out_because", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="taken_out_says_why",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NoteChildEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
                ("for_plan", models.TextField(blank=True, help_text="What it means for the plan.")),
                (
                    "good_to_see",
                    models.TextField(
                        blank=True, help_text="Something that went well for this child, worth remembering."
                    ),
                ),
                (
                    "taken_out_at",
                    models.DateTimeField(
                        blank=True, help_text="When it was taken out of this child's record.", null=True
                    ),
                ),
                ("taken_out_because", models.TextField(blank=True, help_text="Why it was not about this child.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.notechild",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "taken_out_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who took it out.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("visit", "visit"),
                            ("call", "call"),
                            ("meeting", "meeting"),
                            ("message", "message"),
                            ("observation", "observation"),
                            ("direct_work", "direct work"),
                            ("decision", "decision"),
                            ("oversight", "management oversight"),
                            ("other_agency", "from another agency"),
                        ],
                        help_text="What happened: a visit, a call, a meeting.",
                        max_length=14,
                    ),
                ),
                ("headline", models.CharField(blank=True, help_text="The point of it, in one line.", max_length=160)),
                ("happened_on", models.DateField(help_text="The day it happened.")),
                (
                    "happened_at",
                    models.TimeField(blank=True, help_text="What time it began, where it is known.", null=True),
                ),
                (
                    "minutes",
                    models.PositiveIntegerField(blank=True, help_text="How long it took, in minutes.", null=True),
                ),
                ("where", models.CharField(blank=True, help_text="Where: home, school, on the phone.", max_length=160)),
                (
                    "told_us",
                    models.TextField(
                        blank=True,
                        help_text="What the family, the child or the caller told us; before what we told them.",
                    ),
                ),
                (
                    "words",
                    models.TextField(blank=True, help_text="What happened, once for all the children it is about."),
                ),
                (
                    "key",
                    models.UUIDField(
                        blank=True, help_text="The one-time key of the form: sent twice, it is one note.", null=True
                    ),
                ),
                (
                    "written_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When it was written on a phone without a line, where it came in later.",
                        null=True,
                    ),
                ),
                (
                    "about_somebody_else",
                    models.BooleanField(
                        default=False, help_text="Holds passages about or from somebody else, marked while writing."
                    ),
                ),
                (
                    "signed_at",
                    models.DateTimeField(
                        blank=True, help_text="When the writer signed it. From then on it is not changed.", null=True
                    ),
                ),
                (
                    "cosign_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who is asked to sign it as well.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose note it is.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NotePassage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("words", models.TextField(help_text="The passage, exactly as it stands in the note.")),
                ("whose", models.CharField(blank=True, help_text="About whom, or from whom.", max_length=160)),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="passages",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NotePassageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("words", models.TextField(help_text="The passage, exactly as it stands in the note.")),
                ("whose", models.CharField(blank=True, help_text="About whom, or from whom.", max_length=160)),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.notepassage",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NotePerson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True, help_text="Who they were, where we have no record of them.", max_length=160
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="people",
                        to="casework.note",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False), models.Q(("name", ""), _negated=True), _connector="OR"
                        ),
                        name="somebody_was_there",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NotePersonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True, help_text="Who they were, where we have no record of them.", max_length=160
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.noteperson",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NoteStrand",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        help_text="The note.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="strands",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "strand",
                    models.ForeignKey(
                        help_text="The strand.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notes",
                        to="casework.concernchild",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("note", "strand"), name="note_strand_once")],
            },
        ),
        migrations.CreateModel(
            name="NoteStrandEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The note.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.notestrand",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "strand",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The strand.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.concernchild",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Promise",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "by_words",
                    models.CharField(blank=True, help_text="Who promised, where it was somebody else.", max_length=120),
                ),
                ("words", models.TextField(help_text="What was promised, as it was said to the child.")),
                ("made_on", models.DateField(help_text="When.")),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("kept_on", models.DateField(blank=True, help_text="When it was kept.", null=True)),
                (
                    "not_kept_on",
                    models.DateField(
                        blank=True, help_text="When the child was told that it cannot be kept.", null=True
                    ),
                ),
                ("told_child", models.TextField(blank=True, help_text="What the child was told about it.")),
                (
                    "by_worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who promised, of us.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="promises",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="promises",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it was written in.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="promises",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("not_kept_on__isnull", True), models.Q(("told_child", ""), _negated=True), _connector="OR"
                        ),
                        name="not_kept_is_explained",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PromiseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "by_words",
                    models.CharField(blank=True, help_text="Who promised, where it was somebody else.", max_length=120),
                ),
                ("words", models.TextField(help_text="What was promised, as it was said to the child.")),
                ("made_on", models.DateField(help_text="When.")),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("kept_on", models.DateField(blank=True, help_text="When it was kept.", null=True)),
                (
                    "not_kept_on",
                    models.DateField(
                        blank=True, help_text="When the child was told that it cannot be kept.", null=True
                    ),
                ),
                ("told_child", models.TextField(blank=True, help_text="What the child was told about it.")),
                (
                    "by_worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who promised, of us.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it was written in.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.promise",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferralTold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        blank=True, help_text="Who was told, in words: whoever referred, the school.", max_length=160
                    ),
                ),
                ("is_referrer", models.BooleanField(default=False, help_text="Whether it is whoever referred.")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="How.",
                        max_length=10,
                    ),
                ),
                ("told_on", models.DateField(help_text="When.")),
                ("says", models.TextField(blank=True, help_text="What they were told.")),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who was told, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        help_text="Which referral.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="told",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferralToldEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        blank=True, help_text="Who was told, in words: whoever referred, the school.", max_length=160
                    ),
                ),
                ("is_referrer", models.BooleanField(default=False, help_text="Whether it is whoever referred.")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="How.",
                        max_length=10,
                    ),
                ),
                ("told_on", models.DateField(help_text="When.")),
                ("says", models.TextField(blank=True, help_text="What they were told.")),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who was told, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.referraltold",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which referral.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Signing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("what", models.CharField(help_text="What was signed: 'note', 'summary'.", max_length=40)),
                ("row_id", models.BigIntegerField(help_text="Which one.")),
                (
                    "part",
                    models.CharField(
                        choices=[("writer", "the writer"), ("manager", "a manager, as well")],
                        default="writer",
                        help_text="As the writer, or as a manager as well.",
                        max_length=10,
                    ),
                ),
                ("as_shown", models.TextField(help_text="The text as it stood on the screen.")),
                ("sha256", models.CharField(help_text="Hash of that text.", max_length=64)),
                ("signed_at", models.DateTimeField(help_text="When.")),
                ("says", models.TextField(blank=True, help_text="What a manager said when signing as well.")),
                (
                    "signed_by",
                    models.ForeignKey(
                        help_text="Who signed.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("what", "row_id", "part", "signed_by"), name="signed_once_each")
                ],
            },
        ),
        migrations.CreateModel(
            name="Task",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("what", models.CharField(help_text="What is to be done.", max_length=300)),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("done_on", models.DateField(blank=True, help_text="When it was done.", null=True)),
                ("dropped_on", models.DateField(blank=True, help_text="When it was dropped.", null=True)),
                ("says", models.TextField(blank=True, help_text="What came of it, or why it was dropped.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it is for.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tasks",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to="casework.note",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who does it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tasks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["worker", "due_on"], name="task_of_a_worker")],
            },
        ),
        migrations.CreateModel(
            name="TaskEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("what", models.CharField(help_text="What is to be done.", max_length=300)),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("done_on", models.DateField(blank=True, help_text="When it was done.", null=True)),
                ("dropped_on", models.DateField(blank=True, help_text="When it was dropped.", null=True)),
                ("says", models.TextField(blank=True, help_text="What came of it, or why it was dropped.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child it is for.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.task",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who does it.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThresholdText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("level", models.PositiveSmallIntegerField(help_text="Which level, 1 to 4.")),
                ("name", models.CharField(help_text="What the council calls it.", max_length=80)),
                ("says", models.TextField(help_text="The council's text for it.")),
                ("from_on", models.DateField(help_text="From when it applies.")),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThresholdTextEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                ("level", models.PositiveSmallIntegerField(help_text="Which level, 1 to 4.")),
                ("name", models.CharField(help_text="What the council calls it.", max_length=80)),
                ("says", models.TextField(help_text="The council's text for it.")),
                ("from_on", models.DateField(help_text="From when it applies.")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.thresholdtext",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Told",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        blank=True,
                        help_text="Who was told, in words: the school, the person who referred.",
                        max_length=160,
                    ),
                ),
                ("what", models.TextField(help_text="What they were told, in plain words.")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="How.",
                        max_length=10,
                    ),
                ),
                ("told_on", models.DateField(help_text="When.")),
                (
                    "how_to_reach_us",
                    models.BooleanField(
                        default=False, help_text="Whether they were given a card with how to reach us."
                    ),
                ),
                ("answer", models.TextField(blank=True, help_text="What they said to it.")),
                (
                    "against_advice_because",
                    models.TextField(
                        blank=True, help_text="Why it was told although the way was not known to be safe."
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it is about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="told_about",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="told",
                        to="casework.note",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who was told, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="told",
                        to="people.person",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-told_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="ToldEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "recorded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was written down."
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("worker", "a worker wrote it"),
                            ("census", "children-in-need census file"),
                            ("people_file", "people file"),
                            ("workers_file", "workers file"),
                        ],
                        default="worker",
                        help_text="Whether a worker or a file brought it.",
                        max_length=20,
                    ),
                ),
                (
                    "source_at",
                    models.CharField(
                        blank=True,
                        help_text="Where in that source: the import and the line of the file.",
                        max_length=120,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        blank=True,
                        help_text="Who was told, in words: the school, the person who referred.",
                        max_length=160,
                    ),
                ),
                ("what", models.TextField(help_text="What they were told, in plain words.")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="How.",
                        max_length=10,
                    ),
                ),
                ("told_on", models.DateField(help_text="When.")),
                (
                    "how_to_reach_us",
                    models.BooleanField(
                        default=False, help_text="Whether they were given a card with how to reach us."
                    ),
                ),
                ("answer", models.TextField(blank=True, help_text="What they said to it.")),
                (
                    "against_advice_because",
                    models.TextField(
                        blank=True, help_text="Why it was told although the way was not known to be safe."
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child it is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who was told, where we have their record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="casework.told",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker who wrote it down; empty when a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Upload",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(help_text="Which upload, as the page calls it.", unique=True)),
                ("name", models.CharField(help_text="Its name as it came.", max_length=300)),
                ("size", models.PositiveBigIntegerField(help_text="Bytes it will have.")),
                ("arrived", models.PositiveBigIntegerField(default=0, help_text="Bytes that have arrived.")),
                (
                    "began_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it began."
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="What it became.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.document",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who sends it.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="concern",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="concern",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="need",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="need",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="ownwords",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="ownwords",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="referral",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="referral",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visit",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visit",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visitchild",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visitchild",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="wish",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="wish",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="ownwords",
                    name="may_share",
                    field=models.CharField(
                        blank=True,
                        help_text="With whom the person is happy for us to share it, in their words; empty: nobody has asked them.",
                        max_length=160,
                    ),
                ),
                migrations.AddField(
                    model_name="ownwordsevent",
                    name="may_share",
                    field=models.CharField(
                        blank=True,
                        help_text="With whom the person is happy for us to share it, in their words; empty: nobody has asked them.",
                        max_length=160,
                    ),
                ),
                migrations.AddField(
                    model_name="referral",
                    name="advice",
                    field=models.TextField(
                        blank=True, help_text="What the family or whoever referred was advised, where we do no more."
                    ),
                ),
                migrations.AddField(
                    model_name="referralevent",
                    name="advice",
                    field=models.TextField(
                        blank=True, help_text="What the family or whoever referred was advised, where we do no more."
                    ),
                ),
                migrations.AddField(
                    model_name="visitchild",
                    name="bedroom",
                    field=models.BooleanField(blank=True, help_text="Whether the child's bedroom was seen.", null=True),
                ),
                migrations.AddField(
                    model_name="visitchild",
                    name="not_seen_because",
                    field=models.TextField(blank=True, help_text="Why the child was not seen, or not alone."),
                ),
                migrations.AddField(
                    model_name="visitchildevent",
                    name="bedroom",
                    field=models.BooleanField(blank=True, help_text="Whether the child's bedroom was seen.", null=True),
                ),
                migrations.AddField(
                    model_name="visitchildevent",
                    name="not_seen_because",
                    field=models.TextField(blank=True, help_text="Why the child was not seen, or not alone."),
                ),
                migrations.AddField(
                    model_name="referral",
                    name="decided_in",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The decision as a record, with options and views.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="casework.decision",
                    ),
                ),
                migrations.AddField(
                    model_name="referralevent",
                    name="decided_in",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The decision as a record, with options and views.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.decision",
                    ),
                ),
                migrations.AddField(
                    model_name="concern",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note it was raised from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="concerns",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="concernevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it was raised from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="need",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note it was raised from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="needevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it was raised from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="ownwords",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note in which they were written down.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="own_words",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="ownwordsevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note in which they were written down.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="note",
                    field=models.OneToOneField(
                        blank=True,
                        help_text="The note of the visit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visit",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note of the visit.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="wish",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note in which it was written down.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="wishes",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="wishevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note in which it was written down.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concern",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_concernevent" ("about_violence", "census_words", "code", "harmed_adult_id", "id", "name", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by", "raised_on", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "words") VALUES (NEW."about_violence", NEW."census_words", NEW."code", NEW."harmed_adult_id", NEW."id", NEW."name", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."raised_by", NEW."raised_on", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="9442cbcb775b45824bcb990eb0315f1ead14f5a9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72c15",
                    table="casework_concern",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concern",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_concernevent" ("about_violence", "census_words", "code", "harmed_adult_id", "id", "name", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by", "raised_on", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "words") VALUES (NEW."about_violence", NEW."census_words", NEW."code", NEW."harmed_adult_id", NEW."id", NEW."name", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."raised_by", NEW."raised_on", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="5ee4464b00565ba2e5254360a238a7ad4a4e7ac8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_23d99",
                    table="casework_concern",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="need",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_needevent" ("assessment_id", "child_id", "found_in", "found_on", "id", "means", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."assessment_id", NEW."child_id", NEW."found_in", NEW."found_on", NEW."id", NEW."means", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="fe6beea44ec3692366ab5af5b73f51afffa13041",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dd32f",
                    table="casework_need",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="need",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_needevent" ("assessment_id", "child_id", "found_in", "found_on", "id", "means", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."assessment_id", NEW."child_id", NEW."found_in", NEW."found_on", NEW."id", NEW."means", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="151744cf57e7296cc62a3f409d1e303fe08b4fbd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d2c36",
                    table="casework_need",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_ownwordsevent" ("alone", "for_header", "heard_by", "id", "may_share", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_on", "setting", "source", "source_at", "words") VALUES (NEW."alone", NEW."for_header", NEW."heard_by", NEW."id", NEW."may_share", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_on", NEW."setting", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="cf2941e255a83b2acf30f6bb36fd11287b33575d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_17ffc",
                    table="casework_ownwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_ownwordsevent" ("alone", "for_header", "heard_by", "id", "may_share", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_on", "setting", "source", "source_at", "words") VALUES (NEW."alone", NEW."for_header", NEW."heard_by", NEW."id", NEW."may_share", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_on", NEW."setting", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="a94c9aa1f2e835c439a3c256aaa120cb11a2bce9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c3a9e",
                    table="casework_ownwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_referralevent" ("advice", "child_id", "closed_on", "closed_reason", "decided_by_id", "decided_in_id", "decided_on", "decision", "decision_because", "explained_on", "explained_says", "from_protected", "from_source", "from_words", "id", "no_further_action", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "reason", "received_at", "received_on", "recorded_at", "recorded_by_id", "source", "source_at", "told_referrer_on") VALUES (NEW."advice", NEW."child_id", NEW."closed_on", NEW."closed_reason", NEW."decided_by_id", NEW."decided_in_id", NEW."decided_on", NEW."decision", NEW."decision_because", NEW."explained_on", NEW."explained_says", NEW."from_protected", NEW."from_source", NEW."from_words", NEW."id", NEW."no_further_action", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."primary_need", NEW."reason", NEW."received_at", NEW."received_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_referrer_on"); RETURN NULL;',
                    hash="dd259d6ec1a519e2004bd75821c8f1b0c7c20a57",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_178a9",
                    table="casework_referral",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_referralevent" ("advice", "child_id", "closed_on", "closed_reason", "decided_by_id", "decided_in_id", "decided_on", "decision", "decision_because", "explained_on", "explained_says", "from_protected", "from_source", "from_words", "id", "no_further_action", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "reason", "received_at", "received_on", "recorded_at", "recorded_by_id", "source", "source_at", "told_referrer_on") VALUES (NEW."advice", NEW."child_id", NEW."closed_on", NEW."closed_reason", NEW."decided_by_id", NEW."decided_in_id", NEW."decided_on", NEW."decision", NEW."decision_because", NEW."explained_on", NEW."explained_says", NEW."from_protected", NEW."from_source", NEW."from_words", NEW."id", NEW."no_further_action", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."primary_need", NEW."reason", NEW."received_at", NEW."received_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_referrer_on"); RETURN NULL;',
                    hash="86d82418075b2b3a9fea5cacc6bfb00aa246ca87",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4f0e9",
                    table="casework_referral",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_visitevent" ("happened_on", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "where", "worker_id") VALUES (NEW."happened_on", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="637cbc6e4595168e155743863aa1fce1467818db",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4f44a",
                    table="casework_visit",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_visitevent" ("happened_on", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "where", "worker_id") VALUES (NEW."happened_on", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="da5581d164da2a16e23e4ee5d4c3329020225e42",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dc609",
                    table="casework_visit",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_visitchildevent" ("alone", "bedroom", "child_id", "id", "means", "not_seen_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id") VALUES (NEW."alone", NEW."bedroom", NEW."child_id", NEW."id", NEW."means", NEW."not_seen_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id"); RETURN NULL;',
                    hash="4f3edee693c1366f05bc9d19675f94f7a2cd9ab7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f4cfc",
                    table="casework_visitchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_visitchildevent" ("alone", "bedroom", "child_id", "id", "means", "not_seen_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id") VALUES (NEW."alone", NEW."bedroom", NEW."child_id", NEW."id", NEW."means", NEW."not_seen_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id"); RETURN NULL;',
                    hash="9f41976c9f9743d73a8b3adba28bff086e6947af",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5cf8f",
                    table="casework_visitchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="wish",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_wishevent" ("asked_on", "child_id", "heard_by", "id", "name", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."asked_on", NEW."child_id", NEW."heard_by", NEW."id", NEW."name", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="a991f4162f637cb5017c7c34bc501a4dcc9ceb8f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_43e69",
                    table="casework_wish",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="wish",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_wishevent" ("asked_on", "child_id", "heard_by", "id", "name", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."asked_on", NEW."child_id", NEW."heard_by", NEW."id", NEW."name", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="a7e33e1f1069906a651ba10ede434cf1e628b2b6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6f53f",
                    table="casework_wish",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="askedformeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="72d0beba5c7f9a551a2c8d87975479b854442343",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ae3ee",
                    table="casework_askedformeevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="askedforme",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_askedformeevent" ("answer", "answered_at", "answered_by_id", "asked_at", "call_id", "child_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "through", "words", "worker_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_at", NEW."call_id", NEW."child_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."through", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="c13b91ee086b32b4ae61a6d58b13dbfed478e4f7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_84fe0",
                    table="casework_askedforme",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="askedforme",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_askedformeevent" ("answer", "answered_at", "answered_by_id", "asked_at", "call_id", "child_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "through", "words", "worker_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_at", NEW."call_id", NEW."child_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."through", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="c0a70531b0ecdecc4dcc082e8ef197c7f0811b5e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_04bef",
                    table="casework_askedforme",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologychildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="02994893357d3caa14056b29d4e68c56afe491f7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_17efc",
                    table="casework_chronologychildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologychild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_chronologychildevent" ("child_id", "entry_id", "id", "impact", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."child_id", NEW."entry_id", NEW."id", NEW."impact", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="31f91c5886bd3acf7ae74134ad8b6bc8fff5e013",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7b59f",
                    table="casework_chronologychild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologychild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_chronologychildevent" ("child_id", "entry_id", "id", "impact", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."child_id", NEW."entry_id", NEW."id", NEW."impact", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="05952d633d7772fc5228e06dd05ba6b5258fb179",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_840e7",
                    table="casework_chronologychild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contact",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_contactevent" ("advice", "basis", "basis_says", "danger_now", "ended_at", "family_knows", "from_agency", "from_name", "from_protected", "from_reach", "from_role", "from_source", "id", "key", "not_spoken_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_at", "recorded_at", "recorded_by_id", "reference", "source", "source_at", "spoke_alone", "spoke_on", "spoke_says", "spoke_with", "way", "words") VALUES (NEW."advice", NEW."basis", NEW."basis_says", NEW."danger_now", NEW."ended_at", NEW."family_knows", NEW."from_agency", NEW."from_name", NEW."from_protected", NEW."from_reach", NEW."from_role", NEW."from_source", NEW."id", NEW."key", NEW."not_spoken_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."received_at", NEW."recorded_at", NEW."recorded_by_id", NEW."reference", NEW."source", NEW."source_at", NEW."spoke_alone", NEW."spoke_on", NEW."spoke_says", NEW."spoke_with", NEW."way", NEW."words"); RETURN NULL;',
                    hash="00fa4fd58cab999de1ffd2d1dd2466f27e92fa06",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2589a",
                    table="casework_contact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contact",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_contactevent" ("advice", "basis", "basis_says", "danger_now", "ended_at", "family_knows", "from_agency", "from_name", "from_protected", "from_reach", "from_role", "from_source", "id", "key", "not_spoken_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_at", "recorded_at", "recorded_by_id", "reference", "source", "source_at", "spoke_alone", "spoke_on", "spoke_says", "spoke_with", "way", "words") VALUES (NEW."advice", NEW."basis", NEW."basis_says", NEW."danger_now", NEW."ended_at", NEW."family_knows", NEW."from_agency", NEW."from_name", NEW."from_protected", NEW."from_reach", NEW."from_role", NEW."from_source", NEW."id", NEW."key", NEW."not_spoken_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."received_at", NEW."recorded_at", NEW."recorded_by_id", NEW."reference", NEW."source", NEW."source_at", NEW."spoke_alone", NEW."spoke_on", NEW."spoke_says", NEW."spoke_with", NEW."way", NEW."words"); RETURN NULL;',
                    hash="6d4ad20ac814ad189883bbe42337761290c5ebce",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7b6a9",
                    table="casework_contact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyanswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9cf72f34f692e0994939114af47bd4cb16533b91",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9f46d",
                    table="casework_agencyanswerevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_agencyanswerevent" ("agency_id", "answered_at", "asked_at", "asks", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "says", "source", "source_at", "who") VALUES (NEW."agency_id", NEW."answered_at", NEW."asked_at", NEW."asks", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."says", NEW."source", NEW."source_at", NEW."who"); RETURN NULL;',
                    hash="9111aa3bb038e344594cc76a9f1ababa464bbe92",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e1753",
                    table="casework_agencyanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_agencyanswerevent" ("agency_id", "answered_at", "asked_at", "asks", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "says", "source", "source_at", "who") VALUES (NEW."agency_id", NEW."answered_at", NEW."asked_at", NEW."asks", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."says", NEW."source", NEW."source_at", NEW."who"); RETURN NULL;',
                    hash="3e375e819fbaabaf103700d68dc6c1e9d6a6a74c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_31b8e",
                    table="casework_agencyanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_contactchildevent" ("address", "born_on", "child_id", "contact_id", "due_on", "family", "given", "id", "matched_at", "matched_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "school", "source", "source_at") VALUES (NEW."address", NEW."born_on", NEW."child_id", NEW."contact_id", NEW."due_on", NEW."family", NEW."given", NEW."id", NEW."matched_at", NEW."matched_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."school", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4b0aa89d3b1761ed268468b6abf6bf2c92cd1333",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_39e1d",
                    table="casework_contactchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_contactchildevent" ("address", "born_on", "child_id", "contact_id", "due_on", "family", "given", "id", "matched_at", "matched_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "school", "source", "source_at") VALUES (NEW."address", NEW."born_on", NEW."child_id", NEW."contact_id", NEW."due_on", NEW."family", NEW."given", NEW."id", NEW."matched_at", NEW."matched_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."school", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="78e3c946bc5d7303919f849c0fb3fda5e75f1836",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dc72d",
                    table="casework_contactchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d6154f4cd7bbe57305cbdb20cd96fa19a9e7a059",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ca937",
                    table="casework_contactchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7cd323a713b78a061e8889e91d8ecac85b81ed5f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2d07b",
                    table="casework_contactevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactmove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_contactmoveevent" ("at", "because", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to") VALUES (NEW."at", NEW."because", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="bdeef7ad922a64ad723cae90efc5ca414a807a8f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f3312",
                    table="casework_contactmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactmove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_contactmoveevent" ("at", "because", "contact_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to") VALUES (NEW."at", NEW."because", NEW."contact_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="1cd1f08a2a5724393e1e16b4a90e00d81c8b928d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3b2d1",
                    table="casework_contactmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactmoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="abf50eb41f8b38e7c5ba33c23a8630b2f8e72fed",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fd8e3",
                    table="casework_contactmoveevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="documentchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_documentchildevent" ("child_id", "document_id", "id", "keepsake", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_out_at", "taken_out_because") VALUES (NEW."child_id", NEW."document_id", NEW."id", NEW."keepsake", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_out_at", NEW."taken_out_because"); RETURN NULL;',
                    hash="04d4fd40a73ebab44104b460f73ad506bc149c3c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8e9b4",
                    table="casework_documentchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="documentchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_documentchildevent" ("child_id", "document_id", "id", "keepsake", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_out_at", "taken_out_because") VALUES (NEW."child_id", NEW."document_id", NEW."id", NEW."keepsake", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_out_at", NEW."taken_out_because"); RETURN NULL;',
                    hash="58af0e84554f0a45862b484f8d3544678bd49df1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8922a",
                    table="casework_documentchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="documentchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3dad7e3079650001d9f533b3958fd2497a2524c8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6df38",
                    table="casework_documentchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="earlyhelpoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_earlyhelpofferevent" ("consent", "consent_by", "consent_on", "explained", "id", "may_share", "offered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "shared_on", "source", "source_at", "to", "withdrawn_on") VALUES (NEW."consent", NEW."consent_by", NEW."consent_on", NEW."explained", NEW."id", NEW."may_share", NEW."offered_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."to", NEW."withdrawn_on"); RETURN NULL;',
                    hash="a5e5d6f4f61e558aa7e83202647a5bdc2adeb8ad",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_42c12",
                    table="casework_earlyhelpoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="earlyhelpoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_earlyhelpofferevent" ("consent", "consent_by", "consent_on", "explained", "id", "may_share", "offered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "shared_on", "source", "source_at", "to", "withdrawn_on") VALUES (NEW."consent", NEW."consent_by", NEW."consent_on", NEW."explained", NEW."id", NEW."may_share", NEW."offered_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."to", NEW."withdrawn_on"); RETURN NULL;',
                    hash="88a4fcef990bc6f7bf0cf225960fcec82dd82061",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2eae1",
                    table="casework_earlyhelpoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="earlyhelpofferevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e10587468b3b281a4e68bee4327cc7c7f1b07679",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_413aa",
                    table="casework_earlyhelpofferevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="fortonight",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_fortonightevent" ("call_first", "calms", "child_id", "id", "not_do", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "written_on") VALUES (NEW."call_first", NEW."calms", NEW."child_id", NEW."id", NEW."not_do", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."written_on"); RETURN NULL;',
                    hash="0776f7dee3c29f5b654d39d316f46d329f2d5ea4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6cacd",
                    table="casework_fortonight",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="fortonight",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_fortonightevent" ("call_first", "calms", "child_id", "id", "not_do", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "written_on") VALUES (NEW."call_first", NEW."calms", NEW."child_id", NEW."id", NEW."not_do", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."written_on"); RETURN NULL;',
                    hash="dc0cc3c09333dae5f6d8f8451ddea3990262b6d7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6abbb",
                    table="casework_fortonight",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="fortonightevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8107ecc533977ab86e462dcc560a7287d458ac9a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b3769",
                    table="casework_fortonightevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="levelofneed",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_levelofneedevent" ("facts_against", "facts_for", "id", "judged_on", "level", "not_known", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "rights", "source", "source_at") VALUES (NEW."facts_against", NEW."facts_for", NEW."id", NEW."judged_on", NEW."level", NEW."not_known", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."rights", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="7621b6be2a06bd91fa7c28bc3bcfacb75acc9572",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8e0b9",
                    table="casework_levelofneed",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="levelofneed",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_levelofneedevent" ("facts_against", "facts_for", "id", "judged_on", "level", "not_known", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "rights", "source", "source_at") VALUES (NEW."facts_against", NEW."facts_for", NEW."id", NEW."judged_on", NEW."level", NEW."not_known", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."rights", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="6d729a4993b1cf34358d4b7375a734968e55dc4c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a12db",
                    table="casework_levelofneed",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="levelofneedevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a6a05a1c6dd48520a0dadebef55098c472c2832a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5f27d",
                    table="casework_levelofneedevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD.signed_at IS NOT NULL AND (OLD.kind IS DISTINCT FROM NEW.kind OR OLD.headline IS DISTINCT FROM NEW.headline OR OLD.happened_on IS DISTINCT FROM NEW.happened_on OR OLD.happened_at IS DISTINCT FROM NEW.happened_at OR OLD.minutes IS DISTINCT FROM NEW.minutes OR OLD."where" IS DISTINCT FROM NEW."where" OR OLD.told_us IS DISTINCT FROM NEW.told_us OR OLD.words IS DISTINCT FROM NEW.words OR OLD.key IS DISTINCT FROM NEW.key OR OLD.recorded_at IS DISTINCT FROM NEW.recorded_at OR OLD.recorded_by_id IS DISTINCT FROM NEW.recorded_by_id OR NEW.signed_at IS NULL))',
                    func="RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation';",
                    hash="4e8809848b35738549a981bf1931c62e479e83cc",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_stays_c1001",
                    table="casework_note",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.signed_at IS NOT NULL)",
                    func="RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation';",
                    hash="9f87aa4db8e2f666a206fe8cea89081071836ab0",
                    operation="DELETE",
                    pgid="pgtrigger_signed_is_kept_f72b1",
                    table="casework_note",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_noteevent" ("about_somebody_else", "cosign_by_id", "happened_at", "happened_on", "headline", "id", "key", "kind", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "signed_at", "source", "source_at", "told_us", "where", "words", "written_at", "written_by_id") VALUES (NEW."about_somebody_else", NEW."cosign_by_id", NEW."happened_at", NEW."happened_on", NEW."headline", NEW."id", NEW."key", NEW."kind", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."signed_at", NEW."source", NEW."source_at", NEW."told_us", NEW."where", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="47a549750a4a595997671fd19dfece8866ff2bcc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3246a",
                    table="casework_note",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."about_somebody_else" IS DISTINCT FROM (NEW."about_somebody_else") OR OLD."cosign_by_id" IS DISTINCT FROM (NEW."cosign_by_id") OR OLD."happened_at" IS DISTINCT FROM (NEW."happened_at") OR OLD."happened_on" IS DISTINCT FROM (NEW."happened_on") OR OLD."headline" IS DISTINCT FROM (NEW."headline") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."minutes" IS DISTINCT FROM (NEW."minutes") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_at" IS DISTINCT FROM (NEW."source_at") OR OLD."told_us" IS DISTINCT FROM (NEW."told_us") OR OLD."where" IS DISTINCT FROM (NEW."where") OR OLD."words" IS DISTINCT FROM (NEW."words") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                    func='INSERT INTO "casework_noteevent" ("about_somebody_else", "cosign_by_id", "happened_at", "happened_on", "headline", "id", "key", "kind", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "signed_at", "source", "source_at", "told_us", "where", "words", "written_at", "written_by_id") VALUES (NEW."about_somebody_else", NEW."cosign_by_id", NEW."happened_at", NEW."happened_on", NEW."headline", NEW."id", NEW."key", NEW."kind", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."signed_at", NEW."source", NEW."source_at", NEW."told_us", NEW."where", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="a79510f846f2df75b0187e9ebd895d72e6fc5a82",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2778d",
                    table="casework_note",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="decisionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b104640278e12b96229c73ce4aaacac94c79b31c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b1a0f",
                    table="casework_decisionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_decisionevent" ("because", "child_id", "childs_view", "choice", "decided_by_id", "decided_on", "familys_view", "id", "note_id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "review_on", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."childs_view", NEW."choice", NEW."decided_by_id", NEW."decided_on", NEW."familys_view", NEW."id", NEW."note_id", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="c11c6a1572e46c92e2977f32b29c8b7e0748ad01",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a3337",
                    table="casework_decision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_decisionevent" ("because", "child_id", "childs_view", "choice", "decided_by_id", "decided_on", "familys_view", "id", "note_id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "review_on", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."childs_view", NEW."choice", NEW."decided_by_id", NEW."decided_on", NEW."familys_view", NEW."id", NEW."note_id", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="6f90841011de293ce5d130e8093b82ffbd1833f6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a9978",
                    table="casework_decision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologyentryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="4d2d54eaafeaf260a30800c01324c0308743bce7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_00236",
                    table="casework_chronologyentryevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologyentry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_chronologyentryevent" ("about_when", "action", "happened_on", "id", "line", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "result", "source", "source_at", "source_words", "taken_out_because", "taken_out_on", "until_on") VALUES (NEW."about_when", NEW."action", NEW."happened_on", NEW."id", NEW."line", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."source", NEW."source_at", NEW."source_words", NEW."taken_out_because", NEW."taken_out_on", NEW."until_on"); RETURN NULL;',
                    hash="727013564b6a981c66788f7b28532dc10090b907",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_36654",
                    table="casework_chronologyentry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="chronologyentry",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."about_when" IS DISTINCT FROM (NEW."about_when") OR OLD."action" IS DISTINCT FROM (NEW."action") OR OLD."happened_on" IS DISTINCT FROM (NEW."happened_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."line" IS DISTINCT FROM (NEW."line") OR OLD."note_id" IS DISTINCT FROM (NEW."note_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_at" IS DISTINCT FROM (NEW."source_at") OR OLD."source_words" IS DISTINCT FROM (NEW."source_words") OR OLD."taken_out_because" IS DISTINCT FROM (NEW."taken_out_because") OR OLD."taken_out_on" IS DISTINCT FROM (NEW."taken_out_on") OR OLD."until_on" IS DISTINCT FROM (NEW."until_on"))',
                    func='INSERT INTO "casework_chronologyentryevent" ("about_when", "action", "happened_on", "id", "line", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "result", "source", "source_at", "source_words", "taken_out_because", "taken_out_on", "until_on") VALUES (NEW."about_when", NEW."action", NEW."happened_on", NEW."id", NEW."line", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."source", NEW."source_at", NEW."source_words", NEW."taken_out_because", NEW."taken_out_on", NEW."until_on"); RETURN NULL;',
                    hash="29c27d288cb933d68bf7eddb5e77465595218a13",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0a6a3",
                    table="casework_chronologyentry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="callevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8ab7a9e0537ea98b79bf2fabef45f16a7d67d02e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_083aa",
                    table="casework_callevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="call",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_callevent" ("about", "child_id", "for_worker_id", "got_to_speak", "id", "note_id", "number", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rang_at", "reached", "recorded_at", "recorded_by_id", "rung_back_at", "rung_back_by_id", "source", "source_at", "who") VALUES (NEW."about", NEW."child_id", NEW."for_worker_id", NEW."got_to_speak", NEW."id", NEW."note_id", NEW."number", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rang_at", NEW."reached", NEW."recorded_at", NEW."recorded_by_id", NEW."rung_back_at", NEW."rung_back_by_id", NEW."source", NEW."source_at", NEW."who"); RETURN NULL;',
                    hash="c3f2369df58e5b51419e9c0b62ca761313aed82c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0994a",
                    table="casework_call",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="call",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_callevent" ("about", "child_id", "for_worker_id", "got_to_speak", "id", "note_id", "number", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rang_at", "reached", "recorded_at", "recorded_by_id", "rung_back_at", "rung_back_by_id", "source", "source_at", "who") VALUES (NEW."about", NEW."child_id", NEW."for_worker_id", NEW."got_to_speak", NEW."id", NEW."note_id", NEW."number", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rang_at", NEW."reached", NEW."recorded_at", NEW."recorded_by_id", NEW."rung_back_at", NEW."rung_back_by_id", NEW."source", NEW."source_at", NEW."who"); RETURN NULL;',
                    hash="4c08325580c29d62a077454e87fe24487071a044",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a6999",
                    table="casework_call",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="attachmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="608527371491a734defb976e8b842750f0a28d04",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6bd18",
                    table="casework_attachmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="attachment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_attachmentevent" ("document_id", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."document_id", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="54f944595fd9a70d249a98626cc0e9d65ac3b408",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cbea8",
                    table="casework_attachment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="attachment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_attachmentevent" ("document_id", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."document_id", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="dbbfb5c9030b2882d0d7ae40e38fe967ba48e9b1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2458f",
                    table="casework_attachment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteamendment",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3da1c53c68349ec082bc12e8eb5af0a1604c548b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ca83c",
                    table="casework_noteamendment",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteamendment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_noteamendmentevent" ("because", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="7f306cc3bb24cad209734f72d27d792f9846fefd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b09c2",
                    table="casework_noteamendment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteamendment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_noteamendmentevent" ("because", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="3c9d6ca88748e9d8c9c2588f17c4aeba34ff9146",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c7c94",
                    table="casework_noteamendment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteamendmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2366bf0d8c1e4f262e407f88d3b2e211b0a6bd11",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dca57",
                    table="casework_noteamendmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_notechildevent" ("child_id", "for_plan", "good_to_see", "id", "means", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_out_at", "taken_out_because", "taken_out_by_id") VALUES (NEW."child_id", NEW."for_plan", NEW."good_to_see", NEW."id", NEW."means", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_out_at", NEW."taken_out_because", NEW."taken_out_by_id"); RETURN NULL;',
                    hash="4658a427bd6d95829b6b950e99031716734531c9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_59040",
                    table="casework_notechild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_notechildevent" ("child_id", "for_plan", "good_to_see", "id", "means", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_out_at", "taken_out_because", "taken_out_by_id") VALUES (NEW."child_id", NEW."for_plan", NEW."good_to_see", NEW."id", NEW."means", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_out_at", NEW."taken_out_because", NEW."taken_out_by_id"); RETURN NULL;',
                    hash="505e4ba92567fcfe0a30b770a6a3e4d7aaafe71f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7651f",
                    table="casework_notechild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="16cbca90883cbd8cd65c1a4f04bf4271c598d716",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fdc31",
                    table="casework_notechildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a3bed2d0025d1b4082e93f9ee819d5db6fc0c957",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_59267",
                    table="casework_noteevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notepassage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_notepassageevent" ("id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "whose", "words") VALUES (NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."whose", NEW."words"); RETURN NULL;',
                    hash="45b206defe709097942299db87248c16eccd3d03",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d998e",
                    table="casework_notepassage",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notepassage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_notepassageevent" ("id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "whose", "words") VALUES (NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."whose", NEW."words"); RETURN NULL;',
                    hash="91ff4dbc94035135ca09619a984f2435eaca4368",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9ad38",
                    table="casework_notepassage",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notepassageevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="60ec115c21a115525ae30f8d08341cb5d82f0fcd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cabe0",
                    table="casework_notepassageevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteperson",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_notepersonevent" ("id", "name", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."name", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="3460a96397f9f069be3c79c0b56c9c340db74247",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9bfbf",
                    table="casework_noteperson",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="noteperson",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_notepersonevent" ("id", "name", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."name", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="8f891a54b047446b227ef36909c84a55aa8eb31b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a32e9",
                    table="casework_noteperson",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notepersonevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ae2e2f4e7a0df6ac6004d1ffc63ac9fed3235294",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_90da6",
                    table="casework_notepersonevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notestrand",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_notestrandevent" ("id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "strand_id") VALUES (NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."strand_id"); RETURN NULL;',
                    hash="95ef2a30c3421f2c0438785ffca2d178c6ff16ee",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3eb02",
                    table="casework_notestrand",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notestrand",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_notestrandevent" ("id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "strand_id") VALUES (NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."strand_id"); RETURN NULL;',
                    hash="49baa47967a31dd04b1b58ff1cbd3ccfa07dc8ff",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c1cae",
                    table="casework_notestrand",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notestrandevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="490eb3bf5f0c9a547736ad1ed2e3e76fbd2a5657",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_46ad5",
                    table="casework_notestrandevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="promise",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_promiseevent" ("by_words", "by_worker_id", "child_id", "due_on", "id", "kept_on", "made_on", "not_kept_on", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_child", "words") VALUES (NEW."by_words", NEW."by_worker_id", NEW."child_id", NEW."due_on", NEW."id", NEW."kept_on", NEW."made_on", NEW."not_kept_on", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_child", NEW."words"); RETURN NULL;',
                    hash="ac63d80b8561fcfecaa055536158c37bab8c6248",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_34a12",
                    table="casework_promise",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="promise",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_promiseevent" ("by_words", "by_worker_id", "child_id", "due_on", "id", "kept_on", "made_on", "not_kept_on", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_child", "words") VALUES (NEW."by_words", NEW."by_worker_id", NEW."child_id", NEW."due_on", NEW."id", NEW."kept_on", NEW."made_on", NEW."not_kept_on", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_child", NEW."words"); RETURN NULL;',
                    hash="019ead682c24802df007fcca5f6e349c89e05c71",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1b8a5",
                    table="casework_promise",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="promiseevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7d9594807eee2296bc58ac75f2e5e4b3eaf6637c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1631e",
                    table="casework_promiseevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referraltold",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_referraltoldevent" ("channel", "id", "is_referrer", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "says", "source", "source_at", "told_on", "who") VALUES (NEW."channel", NEW."id", NEW."is_referrer", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."says", NEW."source", NEW."source_at", NEW."told_on", NEW."who"); RETURN NULL;',
                    hash="cc5a80e06ba2aafacbe4f92ff9755a8c68695416",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2b717",
                    table="casework_referraltold",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referraltold",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_referraltoldevent" ("channel", "id", "is_referrer", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "says", "source", "source_at", "told_on", "who") VALUES (NEW."channel", NEW."id", NEW."is_referrer", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."says", NEW."source", NEW."source_at", NEW."told_on", NEW."who"); RETURN NULL;',
                    hash="accbd369432ecfb0145b3776d821820bfc3bb998",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6f1ce",
                    table="casework_referraltold",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referraltoldevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="917e7e6363662b093be945d4fc5c56d963f930cb",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6f628",
                    table="casework_referraltoldevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="signing",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e0a6a0792b923ed612c1c27a13d49296c2273ab3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5ff3a",
                    table="casework_signing",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="documentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="fb55b07636739f1c4133370cf0fc881799e344f8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4f9d5",
                    table="casework_documentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_documentevent" ("about_somebody_else", "file_id", "happened_on", "id", "kind", "made_by", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "text") VALUES (NEW."about_somebody_else", NEW."file_id", NEW."happened_on", NEW."id", NEW."kind", NEW."made_by", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."text"); RETURN NULL;',
                    hash="60848c524073103cd6c57c51a6ccb64fbf710720",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b9496",
                    table="casework_document",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."about_somebody_else" IS DISTINCT FROM (NEW."about_somebody_else") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."happened_on" IS DISTINCT FROM (NEW."happened_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."made_by" IS DISTINCT FROM (NEW."made_by") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."says" IS DISTINCT FROM (NEW."says") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_at" IS DISTINCT FROM (NEW."source_at") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                    func='INSERT INTO "casework_documentevent" ("about_somebody_else", "file_id", "happened_on", "id", "kind", "made_by", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "text") VALUES (NEW."about_somebody_else", NEW."file_id", NEW."happened_on", NEW."id", NEW."kind", NEW."made_by", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."text"); RETURN NULL;',
                    hash="cf2bd17c4342bc408ecd7c457489a2fbf4267bae",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e5ee4",
                    table="casework_document",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="task",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_taskevent" ("child_id", "done_on", "dropped_on", "due_on", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "what", "worker_id") VALUES (NEW."child_id", NEW."done_on", NEW."dropped_on", NEW."due_on", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."what", NEW."worker_id"); RETURN NULL;',
                    hash="732eab1b511e7dbc1f6ef3d127fbba75be3ee02c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bc02c",
                    table="casework_task",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="task",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_taskevent" ("child_id", "done_on", "dropped_on", "due_on", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "what", "worker_id") VALUES (NEW."child_id", NEW."done_on", NEW."dropped_on", NEW."due_on", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."what", NEW."worker_id"); RETURN NULL;',
                    hash="63bfb008b74171387fee41e362687cc82e8e49ae",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0475a",
                    table="casework_task",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="taskevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a90f80202b3655b82e60e60beb8cd25b16e2c135",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ed4dd",
                    table="casework_taskevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="thresholdtext",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_thresholdtextevent" ("from_on", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at") VALUES (NEW."from_on", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="cab50c1e7d3a957351f96b3552e3cd86b160cea1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d2b45",
                    table="casework_thresholdtext",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="thresholdtext",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_thresholdtextevent" ("from_on", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at") VALUES (NEW."from_on", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="454f6b3166f1dea8cfb27ddd78deb1003a947446",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_60914",
                    table="casework_thresholdtext",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="thresholdtextevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="18de5cac18a6a09c588cbcade783d23b4bec310b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e3076",
                    table="casework_thresholdtextevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="told",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_toldevent" ("against_advice_because", "answer", "channel", "child_id", "how_to_reach_us", "id", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_on", "what", "who") VALUES (NEW."against_advice_because", NEW."answer", NEW."channel", NEW."child_id", NEW."how_to_reach_us", NEW."id", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_on", NEW."what", NEW."who"); RETURN NULL;',
                    hash="d0f7f15cdb420848f20963888838da483cb6313f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_323a3",
                    table="casework_told",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="told",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_toldevent" ("against_advice_because", "answer", "channel", "child_id", "how_to_reach_us", "id", "note_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_on", "what", "who") VALUES (NEW."against_advice_because", NEW."answer", NEW."channel", NEW."child_id", NEW."how_to_reach_us", NEW."id", NEW."note_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_on", NEW."what", NEW."who"); RETURN NULL;',
                    hash="1fe99c9f0e03125aa4b61038d7c7aa5b8ab55d6c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a6457",
                    table="casework_told",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="toldevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6689a0eaa49dd6853af2bb0c8c5004a17327d9e1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_86206",
                    table="casework_toldevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
