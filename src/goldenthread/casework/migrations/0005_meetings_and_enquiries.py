import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0004_thinking_in_an_assessment"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReportReader",
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
                ("shared_on", models.DateField(blank=True, help_text="When they had it.", null=True)),
                (
                    "how",
                    models.CharField(blank=True, help_text="How it came to them, by safe contact.", max_length=100),
                ),
                ("read_on", models.DateField(blank=True, help_text="When they had read it.", null=True)),
                (
                    "together",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Whether it was gone through together."
                    ),
                ),
                (
                    "not_because",
                    models.CharField(blank=True, help_text="Why they do not have it, or had it late.", max_length=300),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        help_text="Who, as they are asked to the meeting.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reads",
                        to="casework.invitation",
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
                    "report",
                    models.ForeignKey(
                        help_text="Which report.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readers",
                        to="casework.meetingreport",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("report", "invitation"), name="report_reader_once")],
            },
        ),
        migrations.CreateModel(
            name="ReportReaderEvent",
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
                ("shared_on", models.DateField(blank=True, help_text="When they had it.", null=True)),
                (
                    "how",
                    models.CharField(blank=True, help_text="How it came to them, by safe contact.", max_length=100),
                ),
                ("read_on", models.DateField(blank=True, help_text="When they had read it.", null=True)),
                (
                    "together",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Whether it was gone through together."
                    ),
                ),
                (
                    "not_because",
                    models.CharField(blank=True, help_text="Why they do not have it, or had it late.", max_length=300),
                ),
                (
                    "invitation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who, as they are asked to the meeting.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.invitation",
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
                        to="casework.reportreader",
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
                    "report",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which report.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meetingreport",
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
                    model_name="enquiry",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="enquiry",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="invitation",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="invitation",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meeting",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meeting",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingchild",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingchild",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingdecision",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingdecision",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingreport",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meetingreport",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="enquiry",
                    name="came_to",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("", "not finished yet"),
                            ("nothing", "no further help from us"),
                            ("early_help", "early help"),
                            ("child_in_need", "help as a child in need"),
                            ("conference", "a child protection conference"),
                        ],
                        help_text="What came of it, by kind.",
                        max_length=14,
                    ),
                ),
                migrations.AddField(
                    model_name="enquiry",
                    name="ended_on",
                    field=models.DateField(blank=True, help_text="When it was finished.", null=True),
                ),
                migrations.AddField(
                    model_name="enquiry",
                    name="led_by",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The social worker who leads it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="enquiryevent",
                    name="came_to",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("", "not finished yet"),
                            ("nothing", "no further help from us"),
                            ("early_help", "early help"),
                            ("child_in_need", "help as a child in need"),
                            ("conference", "a child protection conference"),
                        ],
                        help_text="What came of it, by kind.",
                        max_length=14,
                    ),
                ),
                migrations.AddField(
                    model_name="enquiryevent",
                    name="ended_on",
                    field=models.DateField(blank=True, help_text="When it was finished.", null=True),
                ),
                migrations.AddField(
                    model_name="enquiryevent",
                    name="led_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The social worker who leads it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="invitation",
                    name="apart_at",
                    field=models.TimeField(
                        blank=True, help_text="Their own time, where they are seen apart.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="invitation",
                    name="apart_where",
                    field=models.CharField(
                        blank=True, help_text="Their own place, where they are seen apart.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="invitation",
                    name="hears_child",
                    field=models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether each child agreed that they hear and read the child's own words.",
                    ),
                ),
                migrations.AddField(
                    model_name="invitationevent",
                    name="apart_at",
                    field=models.TimeField(
                        blank=True, help_text="Their own time, where they are seen apart.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="invitationevent",
                    name="apart_where",
                    field=models.CharField(
                        blank=True, help_text="Their own place, where they are seen apart.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="invitationevent",
                    name="hears_child",
                    field=models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether each child agreed that they hear and read the child's own words.",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="began_at",
                    field=models.TimeField(blank=True, help_text="At what time it really began.", null=True),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="late_told",
                    field=models.CharField(
                        blank=True,
                        help_text="Where it began late: who told those who waited, when, and why.",
                        max_length=300,
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="plan",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The plan it looks at or made.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="casework.plan",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="what_for",
                    field=models.TextField(
                        blank=True,
                        help_text="Where every step is done and nothing is better: what the plan was for, as the meeting answered.",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingchild",
                    name="outcome",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("child_protection", "a child protection plan"),
                            ("child_in_need", "a child in need plan"),
                            ("care", "the child comes into care"),
                            ("moved", "another council takes the plan over"),
                            ("eighteen", "the plan ends at eighteen"),
                            ("no_plan", "no plan"),
                        ],
                        help_text="What a conference or review decided for this child.",
                        max_length=20,
                    ),
                ),
                migrations.AddField(
                    model_name="meetingchild",
                    name="outcome_because",
                    field=models.TextField(blank=True, help_text="Why, in words the child and family will read."),
                ),
                migrations.AddField(
                    model_name="meetingchildevent",
                    name="outcome",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("child_protection", "a child protection plan"),
                            ("child_in_need", "a child in need plan"),
                            ("care", "the child comes into care"),
                            ("moved", "another council takes the plan over"),
                            ("eighteen", "the plan ends at eighteen"),
                            ("no_plan", "no plan"),
                        ],
                        help_text="What a conference or review decided for this child.",
                        max_length=20,
                    ),
                ),
                migrations.AddField(
                    model_name="meetingchildevent",
                    name="outcome_because",
                    field=models.TextField(blank=True, help_text="Why, in words the child and family will read."),
                ),
                migrations.AddField(
                    model_name="meetingdecision",
                    name="goal",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The goal it serves.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.goal",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingdecision",
                    name="step",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The step it became in the plan.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.step",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingdecisionevent",
                    name="goal",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The goal it serves.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.goal",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingdecisionevent",
                    name="step",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The step it became in the plan.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.step",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="began_at",
                    field=models.TimeField(blank=True, help_text="At what time it really began.", null=True),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="late_told",
                    field=models.CharField(
                        blank=True,
                        help_text="Where it began late: who told those who waited, when, and why.",
                        max_length=300,
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="plan",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The plan it looks at or made.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.plan",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="what_for",
                    field=models.TextField(
                        blank=True,
                        help_text="Where every step is done and nothing is better: what the plan was for, as the meeting answered.",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingreport",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The report itself, where it is kept.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.document",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingreportevent",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The report itself, where it is kept.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.document",
                    ),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="enquiry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_enquiryevent" ("came_to", "child_id", "conference_on", "conference_target_on", "ended_on", "id", "led_by_id", "no_conference", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on") VALUES (NEW."came_to", NEW."child_id", NEW."conference_on", NEW."conference_target_on", NEW."ended_on", NEW."id", NEW."led_by_id", NEW."no_conference", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on"); RETURN NULL;',
                    hash="152ae6af176e6e96214a216ce3c379549a20e5cd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d145d",
                    table="casework_enquiry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="enquiry",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_enquiryevent" ("came_to", "child_id", "conference_on", "conference_target_on", "ended_on", "id", "led_by_id", "no_conference", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on") VALUES (NEW."came_to", NEW."child_id", NEW."conference_on", NEW."conference_target_on", NEW."ended_on", NEW."id", NEW."led_by_id", NEW."no_conference", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on"); RETURN NULL;',
                    hash="583e9f2cb61dc50dac1eef68695abc03e4f9244c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e664a",
                    table="casework_enquiry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_invitationevent" ("agency_id", "answer", "answer_words", "apart", "apart_at", "apart_where", "asked_on", "came", "came_words", "hears_child", "how", "id", "meeting_id", "minutes_on", "needs", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "words", "worker_id") VALUES (NEW."agency_id", NEW."answer", NEW."answer_words", NEW."apart", NEW."apart_at", NEW."apart_where", NEW."asked_on", NEW."came", NEW."came_words", NEW."hears_child", NEW."how", NEW."id", NEW."meeting_id", NEW."minutes_on", NEW."needs", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="0627ec1b79e2c853300404385617ec1bbc44914f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c2aba",
                    table="casework_invitation",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_invitationevent" ("agency_id", "answer", "answer_words", "apart", "apart_at", "apart_where", "asked_on", "came", "came_words", "hears_child", "how", "id", "meeting_id", "minutes_on", "needs", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "words", "worker_id") VALUES (NEW."agency_id", NEW."answer", NEW."answer_words", NEW."apart", NEW."apart_at", NEW."apart_where", NEW."asked_on", NEW."came", NEW."came_words", NEW."hears_child", NEW."how", NEW."id", NEW."meeting_id", NEW."minutes_on", NEW."needs", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="e0f5ceb366cf0c2387d26b9a5361b62d830e6461",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_44c0d",
                    table="casework_invitation",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meeting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingevent" ("began_at", "called_off_because", "called_off_on", "chair_id", "child_id", "decided", "family_time", "held_on", "id", "kind", "late_told", "minutes", "minutes_ready_on", "outcome_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "safe_together", "source", "source_at", "what_for", "where") VALUES (NEW."began_at", NEW."called_off_because", NEW."called_off_on", NEW."chair_id", NEW."child_id", NEW."decided", NEW."family_time", NEW."held_on", NEW."id", NEW."kind", NEW."late_told", NEW."minutes", NEW."minutes_ready_on", NEW."outcome_sent_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_together", NEW."source", NEW."source_at", NEW."what_for", NEW."where"); RETURN NULL;',
                    hash="4fc0425d3806bdb6b93add3e4efbc244d0521b19",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_be184",
                    table="casework_meeting",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meeting",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_meetingevent" ("began_at", "called_off_because", "called_off_on", "chair_id", "child_id", "decided", "family_time", "held_on", "id", "kind", "late_told", "minutes", "minutes_ready_on", "outcome_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "safe_together", "source", "source_at", "what_for", "where") VALUES (NEW."began_at", NEW."called_off_because", NEW."called_off_on", NEW."chair_id", NEW."child_id", NEW."decided", NEW."family_time", NEW."held_on", NEW."id", NEW."kind", NEW."late_told", NEW."minutes", NEW."minutes_ready_on", NEW."outcome_sent_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_together", NEW."source", NEW."source_at", NEW."what_for", NEW."where"); RETURN NULL;',
                    hash="3c20310c2fd9c7ada4e52625f7e6b57e0ebfae92",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ea1ed",
                    table="casework_meeting",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingchildevent" ("child_id", "id", "meeting_id", "outcome", "outcome_because", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told", "told_on", "views") VALUES (NEW."child_id", NEW."id", NEW."meeting_id", NEW."outcome", NEW."outcome_because", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told", NEW."told_on", NEW."views"); RETURN NULL;',
                    hash="6e46c570e7627829d184271529eff6e909387814",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b7ae8",
                    table="casework_meetingchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_meetingchildevent" ("child_id", "id", "meeting_id", "outcome", "outcome_because", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told", "told_on", "views") VALUES (NEW."child_id", NEW."id", NEW."meeting_id", NEW."outcome", NEW."outcome_because", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told", NEW."told_on", NEW."views"); RETURN NULL;',
                    hash="8f37a8931be8b0cac979f5e97db7a5fc5eeda792",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0435d",
                    table="casework_meetingchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingdecision",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingdecisionevent" ("because", "by_when_on", "dissent", "goal_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "step_id", "who", "words") VALUES (NEW."because", NEW."by_when_on", NEW."dissent", NEW."goal_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."step_id", NEW."who", NEW."words"); RETURN NULL;',
                    hash="cb2ca896574a85e7cc27e258f8cf8de0b83bd5b0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_89763",
                    table="casework_meetingdecision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingdecision",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_meetingdecisionevent" ("because", "by_when_on", "dissent", "goal_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "step_id", "who", "words") VALUES (NEW."because", NEW."by_when_on", NEW."dissent", NEW."goal_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."step_id", NEW."who", NEW."words"); RETURN NULL;',
                    hash="40030447a1c0ea02ab4b783cdf1e4684112d8168",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9a7f6",
                    table="casework_meetingdecision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingreport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingreportevent" ("document_id", "due_on", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "shared_on", "source", "source_at", "words", "written_on") VALUES (NEW."document_id", NEW."due_on", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="4993f19a57b2dfd2b7cf4d4b7311a0d448e4367b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4bc53",
                    table="casework_meetingreport",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingreport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_meetingreportevent" ("document_id", "due_on", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "shared_on", "source", "source_at", "words", "written_on") VALUES (NEW."document_id", NEW."due_on", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="33b9508e44fc587bf71b71b58423586d2d37af3a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f99cb",
                    table="casework_meetingreport",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reportreader",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_reportreaderevent" ("how", "id", "invitation_id", "not_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "report_id", "shared_on", "source", "source_at", "together") VALUES (NEW."how", NEW."id", NEW."invitation_id", NEW."not_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."report_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."together"); RETURN NULL;',
                    hash="fbfa0c471dcfac1347312851fdadd0680cf588f9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2b3b2",
                    table="casework_reportreader",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reportreader",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_reportreaderevent" ("how", "id", "invitation_id", "not_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "report_id", "shared_on", "source", "source_at", "together") VALUES (NEW."how", NEW."id", NEW."invitation_id", NEW."not_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."report_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."together"); RETURN NULL;',
                    hash="fb4cfe4d75ed0c536729a0a1a7a0709d71d4a6d0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_928da",
                    table="casework_reportreader",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reportreaderevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="73cf8b9e4e3cfc5de3385d8a7c00dd1cd24083b7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3722b",
                    table="casework_reportreaderevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
