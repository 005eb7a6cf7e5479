import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0008_endings_and_teams_in_numbers"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="SignOffAnswer",
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
                ("gap", models.CharField(help_text="Key of what was open: 'not_seen_alone', 'late'.", max_length=30)),
                ("asked", models.CharField(help_text="What was asked, as it stood on the page.", max_length=300)),
                ("because", models.TextField(help_text="What was answered.")),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        help_text="For which child, if one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "look",
                    models.ForeignKey(
                        help_text="The signing off it belongs to.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="casework.managerreview",
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
            name="SignOffAnswerEvent",
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
                ("gap", models.CharField(help_text="Key of what was open: 'not_seen_alone', 'late'.", max_length=30)),
                ("asked", models.CharField(help_text="What was asked, as it stood on the page.", max_length=300)),
                ("because", models.TextField(help_text="What was answered.")),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="For which child, if one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "look",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The signing off it belongs to.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.managerreview",
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
                        to="casework.signoffanswer",
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
        migrations.AlterField(
            model_name="managerreview",
            name="by",
            field=models.ForeignKey(
                help_text="Who did it: the manager, or the worker who sent it.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="managerreview",
            name="what",
            field=models.CharField(
                choices=[
                    ("sent", "sent to the manager"),
                    ("progress", "looked at how it is going"),
                    ("returned", "sent back with questions"),
                    ("signed_off", "signed off"),
                ],
                help_text="What was done.",
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="managerreviewevent",
            name="by",
            field=models.ForeignKey(
                db_constraint=False,
                help_text="Who did it: the manager, or the worker who sent it.",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="managerreviewevent",
            name="what",
            field=models.CharField(
                choices=[
                    ("sent", "sent to the manager"),
                    ("progress", "looked at how it is going"),
                    ("returned", "sent back with questions"),
                    ("signed_off", "signed off"),
                ],
                help_text="What was done.",
                max_length=12,
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="adultdifficulty",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_off_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.difficulty IS DISTINCT FROM NEW.difficulty OR OLD.effect IS DISTINCT FROM NEW.effect OR OLD.help_offered IS DISTINCT FROM NEW.help_offered)",
                    func="IF EXISTS (SELECT 1 FROM casework_assessment a WHERE a.id = OLD.assessment_id AND a.authorised_on IS NOT NULL) THEN RAISE EXCEPTION 'An assessment that is signed off is not changed: begin another.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="74451fd00642ca1778d2ed46efaf4d2db34d3671",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_off_part_stays_55f78",
                    table="casework_adultdifficulty",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_off_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.analysis IS DISTINCT FROM NEW.analysis OR OLD.permanence IS DISTINCT FROM NEW.permanence OR OLD.if_it_went_on IS DISTINCT FROM NEW.if_it_went_on OR OLD.if_it_ended IS DISTINCT FROM NEW.if_it_ended OR OLD.recommended IS DISTINCT FROM NEW.recommended OR OLD.recommended_because IS DISTINCT FROM NEW.recommended_because)",
                    func="IF OLD.authorised_on IS NOT NULL THEN RAISE EXCEPTION 'An assessment that is signed off is not changed: begin another.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="4b140f1a1b6ae8b2438c8e567a89772f29e9c33e",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_off_stays_1cb37",
                    table="casework_assessment",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentpart",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_off_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.we_know IS DISTINCT FROM NEW.we_know OR OLD.child_view IS DISTINCT FROM NEW.child_view OR OLD.parents_view IS DISTINCT FROM NEW.parents_view OR OLD.strengths IS DISTINCT FROM NEW.strengths OR OLD.worries IS DISTINCT FROM NEW.worries OR OLD.means IS DISTINCT FROM NEW.means OR OLD.not_known IS DISTINCT FROM NEW.not_known OR OLD.not_looked_at IS DISTINCT FROM NEW.not_looked_at)",
                    func="IF EXISTS (SELECT 1 FROM casework_assessment a WHERE a.id = OLD.assessment_id AND a.authorised_on IS NOT NULL) THEN RAISE EXCEPTION 'An assessment that is signed off is not changed: begin another.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="ee31edceb8a326c39ab6b12b800580eca3ac7a05",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_off_part_stays_0341f",
                    table="casework_assessmentpart",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="signoffanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_signoffanswerevent" ("asked", "because", "child_id", "gap", "id", "look_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."asked", NEW."because", NEW."child_id", NEW."gap", NEW."id", NEW."look_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="a3f5a7119061d1f83563ff77d9fe1f3cd3dab3ef",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2bcfa",
                    table="casework_signoffanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="signoffanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_signoffanswerevent" ("asked", "because", "child_id", "gap", "id", "look_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."asked", NEW."because", NEW."child_id", NEW."gap", NEW."id", NEW."look_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="89f5a8926f610cce051b08c6e8ceb89d11004ed8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8e5aa",
                    table="casework_signoffanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="signoffanswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2d08e0c2aefc7f1867cccae7ff0773b046e6fdb8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_af017",
                    table="casework_signoffanswerevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
