import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0004_assessing_planning_meeting_measuring_closing"),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="strategydiscussion",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="strategydiscussion",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="strategydiscussion",
                    name="held_with",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The row of the child it was first written for, where one discussion was about several children.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="others",
                        to="casework.strategydiscussion",
                    ),
                ),
                migrations.AddField(
                    model_name="strategydiscussionevent",
                    name="held_with",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The row of the child it was first written for, where one discussion was about several children.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.strategydiscussion",
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategydiscussion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_strategydiscussionevent" ("because", "child_id", "decided", "enquiry_id", "family_told", "held_on", "held_with_id", "id", "led_by_id", "medical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "safe_now", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."decided", NEW."enquiry_id", NEW."family_told", NEW."held_on", NEW."held_with_id", NEW."id", NEW."led_by_id", NEW."medical", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_now", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="d56405c07c16b1d2103656cd5d4d4d8ae2402fe3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_76027",
                    table="casework_strategydiscussion",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategydiscussion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_strategydiscussionevent" ("because", "child_id", "decided", "enquiry_id", "family_told", "held_on", "held_with_id", "id", "led_by_id", "medical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "safe_now", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."decided", NEW."enquiry_id", NEW."family_told", NEW."held_on", NEW."held_with_id", NEW."id", NEW."led_by_id", NEW."medical", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_now", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4f7fc764f7eda551dc1908f6915955bc6585498a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_68a1e",
                    table="casework_strategydiscussion",
                    when="AFTER",
                ),
            ),
        ),
    ]
