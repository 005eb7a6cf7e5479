import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("people", "0003_family_pictures"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Consent",
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
                ("what", models.CharField(help_text="To what: 'an assessment', 'asking the school'.", max_length=160)),
                (
                    "about",
                    models.CharField(
                        blank=True, help_text="What it belongs to, as kind and number: 'assessment 12'.", max_length=60
                    ),
                ),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("yes", "agreed"),
                            ("no", "did not agree"),
                            ("not_asked", "not asked, for a lawful reason"),
                        ],
                        help_text="What they said.",
                        max_length=10,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("explained", models.TextField(blank=True, help_text="How it was explained, and in which language.")),
                (
                    "conditions",
                    models.TextField(blank=True, help_text="What they agreed to only in part, or asked us not to do."),
                ),
                (
                    "lawful_reason",
                    models.TextField(blank=True, help_text="The lawful reason for going on without their agreement."),
                ),
                ("ended_on", models.DateField(blank=True, help_text="When they took it back.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="About which child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who was asked, if recorded.",
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
                "indexes": [models.Index(fields=["child", "-on"], name="consent_child")],
            },
        ),
        migrations.CreateModel(
            name="ConsentEvent",
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
                ("what", models.CharField(help_text="To what: 'an assessment', 'asking the school'.", max_length=160)),
                (
                    "about",
                    models.CharField(
                        blank=True, help_text="What it belongs to, as kind and number: 'assessment 12'.", max_length=60
                    ),
                ),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("yes", "agreed"),
                            ("no", "did not agree"),
                            ("not_asked", "not asked, for a lawful reason"),
                        ],
                        help_text="What they said.",
                        max_length=10,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("explained", models.TextField(blank=True, help_text="How it was explained, and in which language.")),
                (
                    "conditions",
                    models.TextField(blank=True, help_text="What they agreed to only in part, or asked us not to do."),
                ),
                (
                    "lawful_reason",
                    models.TextField(blank=True, help_text="The lawful reason for going on without their agreement."),
                ),
                ("ended_on", models.DateField(blank=True, help_text="When they took it back.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="About which child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who was asked, if recorded.",
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
                        to="people.consent",
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
        goldenthread.access.migrating.AddTrigger(
            model_name="consent",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_consentevent" ("about", "answer", "child_id", "conditions", "ended_on", "explained", "id", "lawful_reason", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "what") VALUES (NEW."about", NEW."answer", NEW."child_id", NEW."conditions", NEW."ended_on", NEW."explained", NEW."id", NEW."lawful_reason", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."what"); RETURN NULL;',
                    hash="cdc7394eddd370c5d31d92b72262d222f2d1deaf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_91c75",
                    table="people_consent",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="consent",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_consentevent" ("about", "answer", "child_id", "conditions", "ended_on", "explained", "id", "lawful_reason", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "what") VALUES (NEW."about", NEW."answer", NEW."child_id", NEW."conditions", NEW."ended_on", NEW."explained", NEW."id", NEW."lawful_reason", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."what"); RETURN NULL;',
                    hash="29560aa33a71292be389e974b4d9ea35bb792545",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8387f",
                    table="people_consent",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="consentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bdc9faf295805134d4eb8e91f64cb67de798a38b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_20ef5",
                    table="people_consentevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
