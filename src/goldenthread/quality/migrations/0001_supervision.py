import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("casework", "0005_one_discussion_about_several_children"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Supervision",
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
                ("planned_on", models.DateField(blank=True, help_text="The day it is planned for.", null=True)),
                ("planned_at", models.TimeField(blank=True, help_text="What time it is planned for.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where they meet.", max_length=160)),
                ("held_on", models.DateField(blank=True, help_text="The day it was held.", null=True)),
                (
                    "looked_at_progress",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether progress in the first year was looked at in it.",
                    ),
                ),
                ("signed_at", models.DateTimeField(blank=True, help_text="When the manager signed it.", null=True)),
                ("called_off_on", models.DateField(blank=True, help_text="When it was called off.", null=True)),
                (
                    "held_by",
                    models.ForeignKey(
                        help_text="The manager who holds it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supervisions_held",
                        to=settings.AUTH_USER_MODEL,
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
                    "worker",
                    models.ForeignKey(
                        help_text="Whose supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supervisions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-held_on", "-planned_on", "-id"],
                "indexes": [models.Index(fields=["worker", "-held_on"], name="supervision_of_a_worker")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("worker", models.F("held_by")), _negated=True),
                        name="supervision_is_by_somebody_else",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("signed_at__isnull", True), ("held_on__isnull", False), _connector="OR"),
                        name="supervision_is_held_then_signed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("held_on__isnull", True), ("called_off_on__isnull", True), _connector="OR"),
                        name="supervision_held_or_called_off",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionDecision",
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
                ("what", models.CharField(blank=True, help_text="What was decided.", max_length=300)),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="About which child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        blank=True,
                        help_text="The decision on the child's record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.decision",
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
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="quality.supervision",
                    ),
                ),
                (
                    "task",
                    models.ForeignKey(
                        blank=True,
                        help_text="The task that came of it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.task",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who does it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="SupervisionAnswer",
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
                    "became",
                    models.CharField(
                        choices=[("open", "Not done yet"), ("done", "Done"), ("changed", "We decided something else")],
                        help_text="What became of it.",
                        max_length=8,
                    ),
                ),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why it is not done yet, or what was decided instead."),
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
                    "supervision",
                    models.ForeignKey(
                        help_text="In which supervision it was asked.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="quality.supervision",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="About which decision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="quality.supervisiondecision",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(fields=("supervision", "decision"), name="decision_asked_once_each_time")
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionChild",
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
                ("life", models.TextField(blank=True, help_text="What life is like for the child now.")),
                (
                    "changed",
                    models.TextField(blank=True, help_text="What has changed since they were last talked about."),
                ),
                ("other", models.TextField(blank=True, help_text="What else could be true.")),
                ("plan", models.TextField(blank=True, help_text="Whether the plan is working.")),
                (
                    "permanence",
                    models.TextField(
                        blank=True, help_text="Where the child will grow up, and where if that does not work."
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="Which child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supervised",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note on the child's record.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.note",
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
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(fields=("supervision", "child"), name="supervision_child_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionChildEvent",
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
                ("life", models.TextField(blank=True, help_text="What life is like for the child now.")),
                (
                    "changed",
                    models.TextField(blank=True, help_text="What has changed since they were last talked about."),
                ),
                ("other", models.TextField(blank=True, help_text="What else could be true.")),
                ("plan", models.TextField(blank=True, help_text="Whether the plan is working.")),
                (
                    "permanence",
                    models.TextField(
                        blank=True, help_text="Where the child will grow up, and where if that does not work."
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note on the child's record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
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
                        to="quality.supervisionchild",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SupervisionAnswerEvent",
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
                    "became",
                    models.CharField(
                        choices=[("open", "Not done yet"), ("done", "Done"), ("changed", "We decided something else")],
                        help_text="What became of it.",
                        max_length=8,
                    ),
                ),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why it is not done yet, or what was decided instead."),
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
                        to="quality.supervisionanswer",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="In which supervision it was asked.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="About which decision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervisiondecision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SupervisionDecisionEvent",
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
                ("what", models.CharField(blank=True, help_text="What was decided.", max_length=300)),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
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
                    "decision",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The decision on the child's record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.decision",
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
                        to="quality.supervisiondecision",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
                (
                    "task",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The task that came of it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.task",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who does it.",
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
        migrations.CreateModel(
            name="SupervisionEvent",
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
                ("planned_on", models.DateField(blank=True, help_text="The day it is planned for.", null=True)),
                ("planned_at", models.TimeField(blank=True, help_text="What time it is planned for.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where they meet.", max_length=160)),
                ("held_on", models.DateField(blank=True, help_text="The day it was held.", null=True)),
                (
                    "looked_at_progress",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether progress in the first year was looked at in it.",
                    ),
                ),
                ("signed_at", models.DateTimeField(blank=True, help_text="When the manager signed it.", null=True)),
                ("called_off_on", models.DateField(blank=True, help_text="When it was called off.", null=True)),
                (
                    "held_by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The manager who holds it.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                        to="quality.supervision",
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
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose supervision.",
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
        migrations.CreateModel(
            name="SupervisionMove",
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
                    "to",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("held", "Held, not signed yet"),
                            ("signed", "Signed"),
                            ("called_off", "Called off"),
                        ],
                        help_text="What it became.",
                        max_length=12,
                    ),
                ),
                ("on", models.DateField(help_text="The day this was done.")),
                (
                    "was_on",
                    models.DateField(
                        blank=True, help_text="The day it had been planned for, where it was put off.", null=True
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why it was put off or called off.")),
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
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="moves",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(models.Q(("to", "called_off"), _negated=True), ("was_on__isnull", True)),
                            models.Q(("because", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="put_off_says_why",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionMoveEvent",
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
                    "to",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("held", "Held, not signed yet"),
                            ("signed", "Signed"),
                            ("called_off", "Called off"),
                        ],
                        help_text="What it became.",
                        max_length=12,
                    ),
                ),
                ("on", models.DateField(help_text="The day this was done.")),
                (
                    "was_on",
                    models.DateField(
                        blank=True, help_text="The day it had been planned for, where it was put off.", null=True
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why it was put off or called off.")),
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
                        to="quality.supervisionmove",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SupervisionRead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("because", models.TextField(help_text="Why, in their words.")),
                ("read_at", models.DateTimeField(help_text="When it was opened to them.")),
                ("closes_at", models.DateTimeField(help_text="Until when it stays open to them.")),
                (
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reads",
                        to="quality.supervision",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who read it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("because", ""), _negated=True), name="reading_supervision_says_why"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionSeen",
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
                ("says", models.TextField(blank=True, help_text="What the worker says to it, in their own words.")),
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
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seen",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="SupervisionSeenEvent",
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
                ("says", models.TextField(blank=True, help_text="What the worker says to it, in their own words.")),
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
                        to="quality.supervisionseen",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SupervisionTopic",
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
                    "topic",
                    models.CharField(
                        choices=[
                            ("brings", "What I bring"),
                            ("how_are_you", "How are you?"),
                            ("workload", "How much is it?"),
                            ("went_well", "What went well?"),
                            ("learning", "Learning"),
                            ("reflection", "Stepping back"),
                            ("permanence", "Where children grow up"),
                        ],
                        help_text="Which topic.",
                        max_length=14,
                    ),
                ),
                ("words", models.TextField(help_text="What was said, in the words of who wrote it.")),
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
                    "supervision",
                    models.ForeignKey(
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="topics",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("supervision", "topic"), name="supervision_topic_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="SupervisionTopicEvent",
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
                    "topic",
                    models.CharField(
                        choices=[
                            ("brings", "What I bring"),
                            ("how_are_you", "How are you?"),
                            ("workload", "How much is it?"),
                            ("went_well", "What went well?"),
                            ("learning", "Learning"),
                            ("reflection", "Stepping back"),
                            ("permanence", "Where children grow up"),
                        ],
                        help_text="Which topic.",
                        max_length=14,
                    ),
                ),
                ("words", models.TextField(help_text="What was said, in the words of who wrote it.")),
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
                        to="quality.supervisiontopic",
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
                    "supervision",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which supervision.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="quality.supervision",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervision",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.signed_at IS NOT NULL)",
                    func="RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation';",
                    hash="aa22396dd5317ad0012d1e6c56b0da5bdaeb29ba",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_signed_stays_dd3d9",
                    table="quality_supervision",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervision",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisionevent" ("called_off_on", "held_by_id", "held_on", "id", "looked_at_progress", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "recorded_at", "recorded_by_id", "signed_at", "source", "source_at", "where", "worker_id") VALUES (NEW."called_off_on", NEW."held_by_id", NEW."held_on", NEW."id", NEW."looked_at_progress", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."recorded_at", NEW."recorded_by_id", NEW."signed_at", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="8ab1c50b35ce3dc214683f0957621a0202299939",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bc16c",
                    table="quality_supervision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervision",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisionevent" ("called_off_on", "held_by_id", "held_on", "id", "looked_at_progress", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "recorded_at", "recorded_by_id", "signed_at", "source", "source_at", "where", "worker_id") VALUES (NEW."called_off_on", NEW."held_by_id", NEW."held_on", NEW."id", NEW."looked_at_progress", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."recorded_at", NEW."recorded_by_id", NEW."signed_at", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="1937a900c4358510ed85bbb08f4267a2c6b70069",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6a98b",
                    table="quality_supervision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.life IS DISTINCT FROM NEW.life OR OLD.changed IS DISTINCT FROM NEW.changed OR OLD.other IS DISTINCT FROM NEW.other OR OLD.plan IS DISTINCT FROM NEW.plan OR OLD.permanence IS DISTINCT FROM NEW.permanence OR OLD.supervision_id IS DISTINCT FROM NEW.supervision_id)",
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="bf8f3d62bee6a5fb9d27fc1feafe8532a6853ed0",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_4d89c",
                    table="quality_supervisionchild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="7ea92f017e5d14f59921ada2fc415c65fe122426",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_921f3",
                    table="quality_supervisionchild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = NEW.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="bce4010ec1b74d1851efd6f975d85c065c14b6e8",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_f1af4",
                    table="quality_supervisionchild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisionchildevent" ("changed", "child_id", "id", "life", "note_id", "other", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id") VALUES (NEW."changed", NEW."child_id", NEW."id", NEW."life", NEW."note_id", NEW."other", NEW."permanence", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="7d1848b3572a4fd83dad9a5af20c3811efd13f19",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b3342",
                    table="quality_supervisionchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisionchildevent" ("changed", "child_id", "id", "life", "note_id", "other", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id") VALUES (NEW."changed", NEW."child_id", NEW."id", NEW."life", NEW."note_id", NEW."other", NEW."permanence", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="1cfec35c742e32e95b4fefd045a7acdf01107240",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_83165",
                    table="quality_supervisionchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9f7df3f2d75d6aa380b9a6b00ac3c831469da516",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a9dae",
                    table="quality_supervisionchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecision",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.what IS DISTINCT FROM NEW.what OR OLD.because IS DISTINCT FROM NEW.because OR OLD.worker_id IS DISTINCT FROM NEW.worker_id OR OLD.due_on IS DISTINCT FROM NEW.due_on OR OLD.supervision_id IS DISTINCT FROM NEW.supervision_id)",
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="90d02316c32723bfbbb80afd61097520fa980012",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_b6892",
                    table="quality_supervisiondecision",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecision",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="21f338ac53b34c9691c4c1ddf42ce5c3613a2b70",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_c2bde",
                    table="quality_supervisiondecision",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecision",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = NEW.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="e8034db778cca5ce792f0541cf2e37846de8503f",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_3ea87",
                    table="quality_supervisiondecision",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecision",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisiondecisionevent" ("because", "child_id", "decision_id", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "task_id", "what", "worker_id") VALUES (NEW."because", NEW."child_id", NEW."decision_id", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."task_id", NEW."what", NEW."worker_id"); RETURN NULL;',
                    hash="3578f2325eb7c9ad3f73da00cfb30e0a69e28094",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_29fe1",
                    table="quality_supervisiondecision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecision",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisiondecisionevent" ("because", "child_id", "decision_id", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "task_id", "what", "worker_id") VALUES (NEW."because", NEW."child_id", NEW."decision_id", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."task_id", NEW."what", NEW."worker_id"); RETURN NULL;',
                    hash="9cee2a74a48b243044da06543516dcb64748c9a1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6a4cd",
                    table="quality_supervisiondecision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3300447820f98a50c591c5d9df9bea31f4f7e718",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_18e0b",
                    table="quality_supervisionanswerevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.became IS DISTINCT FROM NEW.became OR OLD.because IS DISTINCT FROM NEW.because OR OLD.decision_id IS DISTINCT FROM NEW.decision_id OR OLD.supervision_id IS DISTINCT FROM NEW.supervision_id)",
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="b2675837b49b9ffa7baba065cbb902fe4d6de5b2",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_84ecd",
                    table="quality_supervisionanswer",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="2e15b358d17df2f709d80d98b4a213714ef91ddc",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_de26c",
                    table="quality_supervisionanswer",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = NEW.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="444751bd5101aa3ce0548cb154bacf9379cb720a",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_e22a1",
                    table="quality_supervisionanswer",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisionanswerevent" ("became", "because", "decision_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id") VALUES (NEW."became", NEW."because", NEW."decision_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="556c5087ae9f8251499abc5c21949180475a7b3f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c5716",
                    table="quality_supervisionanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionanswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisionanswerevent" ("became", "because", "decision_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id") VALUES (NEW."became", NEW."because", NEW."decision_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="e289d1b8e00fa76b89cb9792b10656db7dd6b93a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_345d9",
                    table="quality_supervisionanswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiondecisionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d22e9ce57c2c5f3db216412519556fdb0230df14",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7ced2",
                    table="quality_supervisiondecisionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="21fbad4e0532e23295e2793a2a87f9429297fcd2",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9d298",
                    table="quality_supervisionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionmove",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="75ca3a37e45084af9d2c22e66b9c91f3f49181be",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_10b2d",
                    table="quality_supervisionmove",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionmove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisionmoveevent" ("because", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "to", "was_on") VALUES (NEW."because", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."to", NEW."was_on"); RETURN NULL;',
                    hash="65b7ee8c734ac70adee88647a4f8b5e4cee1b296",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_326e8",
                    table="quality_supervisionmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionmove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisionmoveevent" ("because", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "to", "was_on") VALUES (NEW."because", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."to", NEW."was_on"); RETURN NULL;',
                    hash="90d0309ea4ce8795411e5af48279eca8bdbdf8e7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_da16f",
                    table="quality_supervisionmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionmoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="76d99d3937804f55902fe74ef57de6058ac8fd06",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7dd85",
                    table="quality_supervisionmoveevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionread",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="792877ef0b7477e961f5ab09966ba872b46b26c8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_23a8f",
                    table="quality_supervisionread",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionseen",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1790b11b22d70754ba83232afd56cbe5f65e85fa",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f48d3",
                    table="quality_supervisionseen",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionseen",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisionseenevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "supervision_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="479a5b992e292aa3c0d9bb9abbfc528a898ccad8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_624f7",
                    table="quality_supervisionseen",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionseen",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisionseenevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "supervision_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."supervision_id"); RETURN NULL;',
                    hash="4778895374604947bd972d7e0322d347ab74208b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ce59d",
                    table="quality_supervisionseen",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisionseenevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="74fe153aed1953a370d6552173f078e4e124cb90",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d4f2d",
                    table="quality_supervisionseenevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopic",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.words IS DISTINCT FROM NEW.words OR OLD.topic IS DISTINCT FROM NEW.topic OR OLD.supervision_id IS DISTINCT FROM NEW.supervision_id)",
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="c23be041025420e7748192613ed6fc5f50b61e9c",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_c92e1",
                    table="quality_supervisiontopic",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopic",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = OLD.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="736d2639cf84c1abd3bf2e34efb68a91c032ddae",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_afd54",
                    table="quality_supervisiontopic",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopic",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = NEW.supervision_id AND s.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="b0990686f8ce62b17eab55f533ceb16cd3199302",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_6c349",
                    table="quality_supervisiontopic",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopic",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "quality_supervisiontopicevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "topic", "words") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."topic", NEW."words"); RETURN NULL;',
                    hash="4170df3e2db70e60e7890b6a7d5348d1226f3d60",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_08c69",
                    table="quality_supervisiontopic",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopic",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "quality_supervisiontopicevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "supervision_id", "topic", "words") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."supervision_id", NEW."topic", NEW."words"); RETURN NULL;',
                    hash="b06d8823eeee23a214b71da7f1a0344af3f0e8ff",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fb9c3",
                    table="quality_supervisiontopic",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supervisiontopicevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b84d1e18117647bb974beb4b06a5596687868df3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3a600",
                    table="quality_supervisiontopicevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
