import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0003_clocks_drift_and_the_work_ahead"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="PracticeModel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(help_text="Key of the way of working: 'trauma_informed'.", max_length=40)),
                ("in_use", models.BooleanField(help_text="Whether its questions are shown where somebody writes.")),
                ("because", models.TextField(help_text="Why the council works in this way, or does so no more.")),
                (
                    "set_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was set."
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who set it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PracticeModelEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("key", models.CharField(help_text="Key of the way of working: 'trauma_informed'.", max_length=40)),
                ("in_use", models.BooleanField(help_text="Whether its questions are shown where somebody writes.")),
                ("because", models.TextField(help_text="Why the council works in this way, or does so no more.")),
                (
                    "set_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was set."
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
                        to="casework.practicemodel",
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who set it.",
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
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="assessment",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="assessment",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="hypothesis",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="hypothesis",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="if_it_ended",
                    field=models.TextField(
                        blank=True,
                        help_text="Permanence: what it would be for this child if where they live now ended.",
                    ),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="if_it_went_on",
                    field=models.TextField(
                        blank=True,
                        help_text="Permanence: what it would be for this child if things went on as they are.",
                    ),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="if_it_ended",
                    field=models.TextField(
                        blank=True,
                        help_text="Permanence: what it would be for this child if where they live now ended.",
                    ),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="if_it_went_on",
                    field=models.TextField(
                        blank=True,
                        help_text="Permanence: what it would be for this child if things went on as they are.",
                    ),
                ),
                migrations.AddField(
                    model_name="evidence",
                    name="about",
                    field=models.CharField(
                        blank=True,
                        help_text="The line of the record it was taken from, as kind and number: 'call 12'.",
                        max_length=60,
                    ),
                ),
                migrations.AddField(
                    model_name="hypothesis",
                    name="research_says",
                    field=models.TextField(
                        blank=True, help_text="What the research says for this child, and where it does not fit."
                    ),
                ),
                migrations.AddField(
                    model_name="hypothesisevent",
                    name="research_says",
                    field=models.TextField(
                        blank=True, help_text="What the research says for this child, and where it does not fit."
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "child_says", "family_says", "id", "if_it_ended", "if_it_went_on", "looked_at_on", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended", "recommended_because", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "work_id", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."child_says", NEW."family_says", NEW."id", NEW."if_it_ended", NEW."if_it_went_on", NEW."looked_at_on", NEW."permanence", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recommended", NEW."recommended_because", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."work_id", NEW."written_by_id"); RETURN NULL;',
                    hash="17e9a5c61a8d474808a6baaf1d64079965af0b38",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_75c41",
                    table="casework_assessment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "child_says", "family_says", "id", "if_it_ended", "if_it_went_on", "looked_at_on", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended", "recommended_because", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "work_id", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."child_says", NEW."family_says", NEW."id", NEW."if_it_ended", NEW."if_it_went_on", NEW."looked_at_on", NEW."permanence", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recommended", NEW."recommended_because", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."work_id", NEW."written_by_id"); RETURN NULL;',
                    hash="9967b1c1022d80f5e9cb40905a3f1b7a3f4eca12",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c783b",
                    table="casework_assessment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesis",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_hypothesisevent" ("because", "changed_on", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "research", "research_says", "source", "source_at", "status", "why", "words", "work_id") VALUES (NEW."because", NEW."changed_on", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."research", NEW."research_says", NEW."source", NEW."source_at", NEW."status", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="46e7798097f927b562ebd4b09771220d4e54f631",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_15073",
                    table="casework_hypothesis",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesis",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_hypothesisevent" ("because", "changed_on", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "research", "research_says", "source", "source_at", "status", "why", "words", "work_id") VALUES (NEW."because", NEW."changed_on", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."research", NEW."research_says", NEW."source", NEW."source_at", NEW."status", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="9d52bcf2d155153129fd4c9d3d11b119393d3489",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_528f3",
                    table="casework_hypothesis",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="practicemodel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_practicemodelevent" ("because", "id", "in_use", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "set_at", "set_by_id") VALUES (NEW."because", NEW."id", NEW."in_use", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                    hash="d82f213b9066cd7343cc70f86ca9d5359a79d49f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_01c08",
                    table="casework_practicemodel",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="practicemodel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_practicemodelevent" ("because", "id", "in_use", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "set_at", "set_by_id") VALUES (NEW."because", NEW."id", NEW."in_use", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                    hash="c9b6ec95dc9184837847de23378b98b0482dac81",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6717d",
                    table="casework_practicemodel",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="practicemodelevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c6e3364fcaab87c48b7327c9ad91010772ff132f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_af634",
                    table="casework_practicemodelevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
