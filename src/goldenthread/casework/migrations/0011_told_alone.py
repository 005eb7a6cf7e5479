import pgtrigger.compiler
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0010_visits_put_off_and_work_passed_on"),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="safetymapentry",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="safetymapentry",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="safetymapentry",
                    name="told_alone",
                    field=models.BooleanField(
                        default=False,
                        help_text="Whether somebody told it alone: it is on no screen and in no copy that others see.",
                    ),
                ),
                migrations.AddField(
                    model_name="safetymapentryevent",
                    name="told_alone",
                    field=models.BooleanField(
                        default=False,
                        help_text="Whether somebody told it alone: it is on no screen and in no copy that others see.",
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetymapentry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_safetymapentryevent" ("answers_id", "disputed", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_alone", "who", "words", "work_id") VALUES (NEW."answers_id", NEW."disputed", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_alone", NEW."who", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="79878c1be36a687ce11e216344d4aa5994e8a186",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d3c1e",
                    table="casework_safetymapentry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetymapentry",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_safetymapentryevent" ("answers_id", "disputed", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told_alone", "who", "words", "work_id") VALUES (NEW."answers_id", NEW."disputed", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_alone", NEW."who", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="bb326e53c64afcbb86afb6204d425b720a46f098",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_656af",
                    table="casework_safetymapentry",
                    when="AFTER",
                ),
            ),
        ),
    ]
