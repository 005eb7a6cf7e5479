import pgtrigger.compiler
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0004_working_anew"),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="escalation",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="escalation",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="escalation",
                    name="passed_over_because",
                    field=models.TextField(
                        blank=True, help_text="Why rungs below this one were passed over, where they were."
                    ),
                ),
                migrations.AddField(
                    model_name="escalationevent",
                    name="passed_over_because",
                    field=models.TextField(
                        blank=True, help_text="Why rungs below this one were passed over, where they were."
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="escalation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_escalationevent" ("answer", "answer_by", "answered_by", "answered_on", "asked_on", "asked_words", "asked_worker_id", "asks", "child_id", "child_told", "child_told_on", "id", "kind", "opener", "passed_over_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "rung", "saw", "settled", "source", "source_at") VALUES (NEW."answer", NEW."answer_by", NEW."answered_by", NEW."answered_on", NEW."asked_on", NEW."asked_words", NEW."asked_worker_id", NEW."asks", NEW."child_id", NEW."child_told", NEW."child_told_on", NEW."id", NEW."kind", NEW."opener", NEW."passed_over_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."rung", NEW."saw", NEW."settled", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="f93c9e9b3e772c416523f7f01fe0b125ac65c9c2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d7776",
                    table="casework_escalation",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="escalation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_escalationevent" ("answer", "answer_by", "answered_by", "answered_on", "asked_on", "asked_words", "asked_worker_id", "asks", "child_id", "child_told", "child_told_on", "id", "kind", "opener", "passed_over_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "rung", "saw", "settled", "source", "source_at") VALUES (NEW."answer", NEW."answer_by", NEW."answered_by", NEW."answered_on", NEW."asked_on", NEW."asked_words", NEW."asked_worker_id", NEW."asks", NEW."child_id", NEW."child_told", NEW."child_told_on", NEW."id", NEW."kind", NEW."opener", NEW."passed_over_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."rung", NEW."saw", NEW."settled", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="0b9a4cea18b44824acc97d865a7e0f5112f1182d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73c7f",
                    table="casework_escalation",
                    when="AFTER",
                ),
            ),
        ),
    ]
