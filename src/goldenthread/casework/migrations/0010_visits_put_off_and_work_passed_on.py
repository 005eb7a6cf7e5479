import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0009_what_is_signed_off"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="VisitPutOff",
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
                ("was_on", models.DateField(help_text="The day it had been planned for.")),
                ("was_at", models.TimeField(blank=True, help_text="The time it had been planned for.", null=True)),
                (
                    "to_on",
                    models.DateField(
                        blank=True, help_text="The day it was put off to; empty where it was called off.", null=True
                    ),
                ),
                (
                    "wished_by",
                    models.CharField(
                        choices=[("us", "we did"), ("family", "the family"), ("child", "the child")],
                        help_text="Who wished it.",
                        max_length=8,
                    ),
                ),
                ("because", models.TextField(help_text="Why, as the family was told.")),
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
                    "visit",
                    models.ForeignKey(
                        help_text="Which visit.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="put_off",
                        to="casework.visit",
                    ),
                ),
            ],
            options={
                "ordering": ["-recorded_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="WorkPassedOn",
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
                    models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, her teacher'.", max_length=160),
                ),
                ("on", models.DateField(help_text="When they were told.")),
                ("told", models.TextField(help_text="What they were told.")),
                (
                    "to_keep_safe",
                    models.TextField(
                        blank=True, help_text="Why they had to be told although the child did not want it."
                    ),
                ),
                ("answer", models.TextField(blank=True, help_text="What they said to it, and what they will do.")),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who was told, if recorded.",
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
                    "work",
                    models.ForeignKey(
                        help_text="Which work.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passed_on",
                        to="casework.directwork",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="WorkPassedOnEvent",
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
                    models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, her teacher'.", max_length=160),
                ),
                ("on", models.DateField(help_text="When they were told.")),
                ("told", models.TextField(help_text="What they were told.")),
                (
                    "to_keep_safe",
                    models.TextField(
                        blank=True, help_text="Why they had to be told although the child did not want it."
                    ),
                ),
                ("answer", models.TextField(blank=True, help_text="What they said to it, and what they will do.")),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who was told, if recorded.",
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
                        to="casework.workpassedon",
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
                    "work",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which work.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.directwork",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="sharing",
            trigger=pgtrigger.compiler.Trigger(
                name="stays_as_shared",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."explained" IS DISTINCT FROM (NEW."explained") OR OLD."file_hash" IS DISTINCT FROM (NEW."file_hash") OR OLD."how" IS DISTINCT FROM (NEW."how") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id") OR OLD."what" IS DISTINCT FROM (NEW."what"))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="c4b6530c12a18d5c80dd3e8f0597dd2ec687e0be",
                    operation="UPDATE",
                    pgid="pgtrigger_stays_as_shared_b0394",
                    table="casework_sharing",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="sharing",
            trigger=pgtrigger.compiler.Trigger(
                name="stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="ab57c28335bd09dd51d9575e8ea3df031adc8901",
                    operation="DELETE",
                    pgid="pgtrigger_stays_aee7c",
                    table="casework_sharing",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="workpassedon",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_workpassedonevent" ("answer", "answered_on", "id", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to_keep_safe", "told", "who", "work_id") VALUES (NEW."answer", NEW."answered_on", NEW."id", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to_keep_safe", NEW."told", NEW."who", NEW."work_id"); RETURN NULL;',
                    hash="29b7eec6556c9a48232cca819338b45a9781cb63",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0405a",
                    table="casework_workpassedon",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="workpassedon",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_workpassedonevent" ("answer", "answered_on", "id", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to_keep_safe", "told", "who", "work_id") VALUES (NEW."answer", NEW."answered_on", NEW."id", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to_keep_safe", NEW."told", NEW."who", NEW."work_id"); RETURN NULL;',
                    hash="edd7f494ce58105e239c0857f3e9fa1a2ccb3211",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_da080",
                    table="casework_workpassedon",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="workpassedonevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="162c25c4a20b3ffa5c4397a4ce5a7e4be9fb6072",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bad48",
                    table="casework_workpassedonevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
