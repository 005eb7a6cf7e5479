import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating
import goldenthread.practice.language.findings


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0010_signed_parts_stay"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="CouncilWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("phrases", models.TextField(blank=True, help_text="The words to look for, one form on each line.")),
                (
                    "leaves_out",
                    models.CharField(
                        blank=True,
                        help_text="Name of an entry of the product that is not to speak here any more.",
                        max_length=80,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("blaming", "Who is made answerable"),
                            ("stigma", "A label"),
                            ("euphemism", "Soft words"),
                            ("unsupported", "What shows it"),
                            ("vague", "Not yet exact"),
                            ("unclear", "Hard to follow"),
                            ("missing", "Still to be said"),
                            ("jargon", "A word of ours"),
                            ("acronym", "Letters"),
                        ],
                        default=goldenthread.practice.language.findings.Kind["JARGON"],
                        help_text="What sort of question it is.",
                        max_length=12,
                    ),
                ),
                ("why", models.CharField(help_text="Why a reader may stumble over it.", max_length=300)),
                ("ask", models.CharField(blank=True, help_text="The question to the writer.", max_length=300)),
                (
                    "suggest",
                    models.CharField(blank=True, help_text="A better way, where there is one.", max_length=200),
                ),
                (
                    "before",
                    models.CharField(blank=True, help_text="A sentence in which it must be noticed.", max_length=300),
                ),
                (
                    "after",
                    models.CharField(
                        blank=True, help_text="The same said well, which must be left alone.", max_length=300
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("in_use", "In use"),
                            ("retired", "Retired"),
                            ("not_taken", "Not taken"),
                        ],
                        default="proposed",
                        help_text="How far it has come.",
                        max_length=12,
                    ),
                ),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True, help_text="Which young people or parents agreed to it, and when.", max_length=300
                    ),
                ),
                ("because", models.CharField(blank=True, help_text="Why it was retired or not taken.", max_length=300)),
                (
                    "proposed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was proposed."
                    ),
                ),
                ("moved_on", models.DateField(blank=True, help_text="The day of that decision.", null=True)),
                (
                    "moved_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who last decided about it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who proposed it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-proposed_at", "-id"],
                "indexes": [models.Index(fields=["status"], name="council_word_status")],
            },
        ),
        migrations.CreateModel(
            name="CouncilWordEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("phrases", models.TextField(blank=True, help_text="The words to look for, one form on each line.")),
                (
                    "leaves_out",
                    models.CharField(
                        blank=True,
                        help_text="Name of an entry of the product that is not to speak here any more.",
                        max_length=80,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("blaming", "Who is made answerable"),
                            ("stigma", "A label"),
                            ("euphemism", "Soft words"),
                            ("unsupported", "What shows it"),
                            ("vague", "Not yet exact"),
                            ("unclear", "Hard to follow"),
                            ("missing", "Still to be said"),
                            ("jargon", "A word of ours"),
                            ("acronym", "Letters"),
                        ],
                        default=goldenthread.practice.language.findings.Kind["JARGON"],
                        help_text="What sort of question it is.",
                        max_length=12,
                    ),
                ),
                ("why", models.CharField(help_text="Why a reader may stumble over it.", max_length=300)),
                ("ask", models.CharField(blank=True, help_text="The question to the writer.", max_length=300)),
                (
                    "suggest",
                    models.CharField(blank=True, help_text="A better way, where there is one.", max_length=200),
                ),
                (
                    "before",
                    models.CharField(blank=True, help_text="A sentence in which it must be noticed.", max_length=300),
                ),
                (
                    "after",
                    models.CharField(
                        blank=True, help_text="The same said well, which must be left alone.", max_length=300
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("in_use", "In use"),
                            ("retired", "Retired"),
                            ("not_taken", "Not taken"),
                        ],
                        default="proposed",
                        help_text="How far it has come.",
                        max_length=12,
                    ),
                ),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True, help_text="Which young people or parents agreed to it, and when.", max_length=300
                    ),
                ),
                ("because", models.CharField(blank=True, help_text="Why it was retired or not taken.", max_length=300)),
                (
                    "proposed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was proposed."
                    ),
                ),
                ("moved_on", models.DateField(blank=True, help_text="The day of that decision.", null=True)),
                (
                    "moved_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who last decided about it.",
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
                        to="casework.councilword",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who proposed it.",
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
        goldenthread.access.migrating.AddTrigger(
            model_name="councilword",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_councilwordevent" ("after", "agreed_with", "ask", "because", "before", "id", "kind", "leaves_out", "moved_by_id", "moved_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrases", "proposed_at", "proposed_by_id", "status", "suggest", "why") VALUES (NEW."after", NEW."agreed_with", NEW."ask", NEW."because", NEW."before", NEW."id", NEW."kind", NEW."leaves_out", NEW."moved_by_id", NEW."moved_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phrases", NEW."proposed_at", NEW."proposed_by_id", NEW."status", NEW."suggest", NEW."why"); RETURN NULL;',
                    hash="748817d27314443e58b61f064eb3cbb35f95bcef",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72205",
                    table="casework_councilword",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="councilword",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_councilwordevent" ("after", "agreed_with", "ask", "because", "before", "id", "kind", "leaves_out", "moved_by_id", "moved_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrases", "proposed_at", "proposed_by_id", "status", "suggest", "why") VALUES (NEW."after", NEW."agreed_with", NEW."ask", NEW."because", NEW."before", NEW."id", NEW."kind", NEW."leaves_out", NEW."moved_by_id", NEW."moved_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phrases", NEW."proposed_at", NEW."proposed_by_id", NEW."status", NEW."suggest", NEW."why"); RETURN NULL;',
                    hash="60bed212456a5122ae2aeba08d36e676da8602ac",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7a44a",
                    table="casework_councilword",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="councilwordevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="75b1c9a5749310385ab288f4f839b88a6868712b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b6d62",
                    table="casework_councilwordevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
