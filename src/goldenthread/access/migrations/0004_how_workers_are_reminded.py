import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_drafts_and_devices"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReminderChoice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "morning",
                    models.BooleanField(default=False, help_text="Whether a morning e-mail without names is sent."),
                ),
                (
                    "calendar_hash",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="Hash of the calendar's private address; empty for none.",
                        max_length=64,
                    ),
                ),
                (
                    "calendar_made_at",
                    models.DateTimeField(blank=True, help_text="When that address was made.", null=True),
                ),
                (
                    "morning_sent_on",
                    models.DateField(blank=True, help_text="The last day whose e-mail was sent: sent once.", null=True),
                ),
                (
                    "worker",
                    models.OneToOneField(
                        help_text="Whose choice it is.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reminders",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReminderChoiceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "morning",
                    models.BooleanField(default=False, help_text="Whether a morning e-mail without names is sent."),
                ),
                (
                    "calendar_made_at",
                    models.DateTimeField(blank=True, help_text="When that address was made.", null=True),
                ),
                (
                    "morning_sent_on",
                    models.DateField(blank=True, help_text="The last day whose e-mail was sent: sent once.", null=True),
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
                        to="access.reminderchoice",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose choice it is.",
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
            model_name="reminderchoice",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_reminderchoiceevent" ("calendar_made_at", "id", "morning", "morning_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "worker_id") VALUES (NEW."calendar_made_at", NEW."id", NEW."morning", NEW."morning_sent_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."worker_id"); RETURN NULL;',
                    hash="b00512f2f186f8ec43dc670e8fe0c4539ff9f8f9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e5c9d",
                    table="access_reminderchoice",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reminderchoice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."calendar_made_at" IS DISTINCT FROM (NEW."calendar_made_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."morning" IS DISTINCT FROM (NEW."morning") OR OLD."morning_sent_on" IS DISTINCT FROM (NEW."morning_sent_on") OR OLD."worker_id" IS DISTINCT FROM (NEW."worker_id"))',
                    func='INSERT INTO "access_reminderchoiceevent" ("calendar_made_at", "id", "morning", "morning_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "worker_id") VALUES (NEW."calendar_made_at", NEW."id", NEW."morning", NEW."morning_sent_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."worker_id"); RETURN NULL;',
                    hash="88dec396a37384f9e31494e503cdce9ceb7f7ab9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fbe40",
                    table="access_reminderchoice",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reminderchoiceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ebc7408ca61246521254743ceab6c0d9fb3fe026",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5808a",
                    table="access_reminderchoiceevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
