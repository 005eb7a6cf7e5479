import pgtrigger.compiler
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_how_workers_are_reminded"),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="worker",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="worker",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="worker",
                    name="writing_help",
                    field=models.BooleanField(
                        db_default=True, default=True, help_text="Whether they want questions beside what they type."
                    ),
                ),
                migrations.AddField(
                    model_name="workerevent",
                    name="writing_help",
                    field=models.BooleanField(
                        db_default=True, default=True, help_text="Whether they want questions beside what they type."
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="worker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_workerevent" ("council_id", "email", "id", "is_active", "job_title", "left_on", "name", "newly_qualified_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "registration_number", "started_on", "writing_help") VALUES (NEW."council_id", NEW."email", NEW."id", NEW."is_active", NEW."job_title", NEW."left_on", NEW."name", NEW."newly_qualified_until", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."registration_number", NEW."started_on", NEW."writing_help"); RETURN NULL;',
                    hash="223f1204e1b8d2c012625b9a0ccd114654011b93",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_99efd",
                    table="access_worker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="worker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."council_id" IS DISTINCT FROM (NEW."council_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."job_title" IS DISTINCT FROM (NEW."job_title") OR OLD."left_on" IS DISTINCT FROM (NEW."left_on") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."newly_qualified_until" IS DISTINCT FROM (NEW."newly_qualified_until") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."registration_number" IS DISTINCT FROM (NEW."registration_number") OR OLD."started_on" IS DISTINCT FROM (NEW."started_on") OR OLD."writing_help" IS DISTINCT FROM (NEW."writing_help"))',
                    func='INSERT INTO "access_workerevent" ("council_id", "email", "id", "is_active", "job_title", "left_on", "name", "newly_qualified_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "registration_number", "started_on", "writing_help") VALUES (NEW."council_id", NEW."email", NEW."id", NEW."is_active", NEW."job_title", NEW."left_on", NEW."name", NEW."newly_qualified_until", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."registration_number", NEW."started_on", NEW."writing_help"); RETURN NULL;',
                    hash="df73ad334b7798a6130432aead163546fd106c24",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e6705",
                    table="access_worker",
                    when="AFTER",
                ),
            ),
        ),
    ]
