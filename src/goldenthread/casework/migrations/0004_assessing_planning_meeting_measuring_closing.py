import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_reminders_and_writing_help"),
        ("access", "__first__"),
        ("casework", "0003_clocks_drift_and_the_work_ahead"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="AskedTally",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "entry",
                    models.CharField(
                        help_text="Name of the entry; letters that are not on the list are counted together.",
                        max_length=80,
                    ),
                ),
                ("month", models.DateField(help_text="The first day of the month.")),
                (
                    "met",
                    models.PositiveIntegerField(default=0, help_text="How often it was met when a note was signed."),
                ),
                (
                    "kept",
                    models.PositiveIntegerField(default=0, help_text="How often its words were left as they were."),
                ),
                (
                    "changed",
                    models.PositiveIntegerField(default=0, help_text="How often the writer went back to change them."),
                ),
                (
                    "quoted",
                    models.PositiveIntegerField(default=0, help_text="How often they were somebody's own words."),
                ),
            ],
            options={
                "ordering": ["-month", "entry"],
                "constraints": [
                    models.UniqueConstraint(fields=("entry", "month"), name="asked_tally_once_a_month"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "met",
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("kept"), "+", models.F("changed")
                                    ),
                                    "+",
                                    models.F("quoted"),
                                ),
                            )
                        ),
                        name="asked_tally_adds_up",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClosingGate",
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
                ("gate", models.CharField(help_text="What is missing, by its key in practice.closing.", max_length=40)),
                ("because", models.TextField(help_text="Why it is right to close all the same.")),
                (
                    "closing",
                    models.ForeignKey(
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gates",
                        to="casework.closing",
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
                "constraints": [models.UniqueConstraint(fields=("closing", "gate"), name="closing_gate_once")],
            },
        ),
        migrations.CreateModel(
            name="ClosingMove",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=12)),
                ("on", models.DateField(help_text="When.")),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why: the manager's reason, or what is still missing."),
                ),
                (
                    "closing",
                    models.ForeignKey(
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.closing",
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
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="ClosingReader",
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
                    "closing",
                    models.ForeignKey(
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readers",
                        to="casework.closing",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who may read the child's words.",
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
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("closing", "person"), name="closing_reader_once")],
            },
        ),
        migrations.CreateModel(
            name="EffectOfUs",
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
                ("on", models.DateField(help_text="When it was asked.")),
                (
                    "voice",
                    models.CharField(
                        choices=[
                            ("child", "the child"),
                            ("harmed_adult", "the adult who was harmed"),
                            ("parent", "a parent"),
                            ("network", "family and friends"),
                            ("worker", "the worker"),
                            ("professional", "another professional"),
                        ],
                        help_text="Whose view it is.",
                        max_length=14,
                    ),
                ),
                ("said_by", models.CharField(blank=True, help_text="Who says so, in words.", max_length=160)),
                ("good", models.TextField(blank=True, help_text="What is good about it.")),
                ("bad", models.TextField(blank=True, help_text="What is bad about it.")),
                ("we_change", models.TextField(blank=True, help_text="What we do differently.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="effects_of_us",
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
            ],
            options={
                "ordering": ["-on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="EffectOfUsEvent",
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
                ("on", models.DateField(help_text="When it was asked.")),
                (
                    "voice",
                    models.CharField(
                        choices=[
                            ("child", "the child"),
                            ("harmed_adult", "the adult who was harmed"),
                            ("parent", "a parent"),
                            ("network", "family and friends"),
                            ("worker", "the worker"),
                            ("professional", "another professional"),
                        ],
                        help_text="Whose view it is.",
                        max_length=14,
                    ),
                ),
                ("said_by", models.CharField(blank=True, help_text="Who says so, in words.", max_length=160)),
                ("good", models.TextField(blank=True, help_text="What is good about it.")),
                ("bad", models.TextField(blank=True, help_text="What is bad about it.")),
                ("we_change", models.TextField(blank=True, help_text="What we do differently.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
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
                        to="casework.effectofus",
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
        migrations.CreateModel(
            name="PlanAnswer",
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
                ("on", models.DateField(help_text="When.")),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("agrees", "agrees"),
                            ("partly", "agrees to part of it"),
                            ("differently", "not how they see it"),
                            ("not_asked", "could not be asked yet"),
                        ],
                        help_text="Whether they agree.",
                        max_length=12,
                    ),
                ),
                (
                    "words",
                    models.TextField(blank=True, help_text="In their own words; or why they could not be asked."),
                ),
                ("alone", models.BooleanField(default=False, help_text="Whether they were asked on their own.")),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plan_answers",
                        to="people.person",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="casework.plan",
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
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="PlanAnswerEvent",
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
                ("on", models.DateField(help_text="When.")),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("agrees", "agrees"),
                            ("partly", "agrees to part of it"),
                            ("differently", "not how they see it"),
                            ("not_asked", "could not be asked yet"),
                        ],
                        help_text="Whether they agree.",
                        max_length=12,
                    ),
                ),
                (
                    "words",
                    models.TextField(blank=True, help_text="In their own words; or why they could not be asked."),
                ),
                ("alone", models.BooleanField(default=False, help_text="Whether they were asked on their own.")),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who.",
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
                        to="casework.plananswer",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.plan",
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
        migrations.CreateModel(
            name="PlanAnswerReader",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "answer",
                    models.ForeignKey(
                        help_text="Whose words.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.plananswer",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who may read them.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("answer", "person"), name="plan_answer_reader_once")],
            },
        ),
        migrations.CreateModel(
            name="PlanWorker",
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
                ("words", models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, school'.", max_length=160)),
                ("part", models.CharField(help_text="What they do in this plan.", max_length=300)),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="workers",
                        to="casework.plan",
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
                        blank=True,
                        help_text="The worker, where they are one of ours.",
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
            name="PlanWorkerEvent",
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
                ("words", models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, school'.", max_length=160)),
                ("part", models.CharField(help_text="What they do in this plan.", max_length=300)),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
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
                        to="casework.planworker",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.plan",
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
                        blank=True,
                        db_constraint=False,
                        help_text="The worker, where they are one of ours.",
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
        migrations.CreateModel(
            name="ReadingPart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What the score is called there.", max_length=80)),
                ("value", models.DecimalField(decimal_places=2, help_text="The score.", max_digits=8)),
                (
                    "reading",
                    models.ForeignKey(
                        help_text="Of which reading.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="casework.reading",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="ReadingPartEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(help_text="What the score is called there.", max_length=80)),
                ("value", models.DecimalField(decimal_places=2, help_text="The score.", max_digits=8)),
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
                        to="casework.readingpart",
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Of which reading.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.reading",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReadingShare",
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
                ("agreed_on", models.DateField(help_text="When they said so.")),
                ("ended_on", models.DateField(blank=True, help_text="When they took it back.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who may know it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        help_text="Which number.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shares",
                        to="casework.reading",
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
            name="ReadingShareEvent",
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
                ("agreed_on", models.DateField(help_text="When they said so.")),
                ("ended_on", models.DateField(blank=True, help_text="When they took it back.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who may know it.",
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
                        to="casework.readingshare",
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which number.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.reading",
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
        migrations.CreateModel(
            name="SmallChange",
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
                ("on", models.DateField(help_text="When it was seen or told.")),
                ("words", models.CharField(help_text="What is different.", max_length=400)),
                ("said_by", models.CharField(blank=True, help_text="Who says so.", max_length=160)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="small_changes",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        blank=True,
                        help_text="The goal it is on the way to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="small_changes",
                        to="casework.goal",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note it stands in.",
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
            ],
            options={
                "ordering": ["-on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="SmallChangeEvent",
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
                ("on", models.DateField(help_text="When it was seen or told.")),
                ("words", models.CharField(help_text="What is different.", max_length=400)),
                ("said_by", models.CharField(blank=True, help_text="Who says so.", max_length=160)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The goal it is on the way to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.goal",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note it stands in.",
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
                        to="casework.smallchange",
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
        migrations.CreateModel(
            name="TeamDay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(help_text="The day these numbers are of.")),
                (
                    "members",
                    models.TextField(
                        help_text="Numbers of the workers in it, in order: who came or left since makes it old."
                    ),
                ),
                ("children", models.PositiveIntegerField(help_text="Children it works with.")),
                (
                    "seen_in_time",
                    models.PositiveIntegerField(help_text="Of these, seen within the interval that applies."),
                ),
                ("unseen", models.PositiveIntegerField(help_text="Not seen within it.")),
                ("no_interval", models.PositiveIntegerField(help_text="With no interval that applies.")),
                ("waiting", models.PositiveIntegerField(help_text="Waiting for a worker.")),
                ("long_plans", models.PositiveIntegerField(help_text="On a plan for more than twelve months.")),
                ("moved", models.PositiveIntegerField(help_text="Threads that moved within three months.")),
                ("still", models.PositiveIntegerField(help_text="Threads that stand where they stood.")),
                ("worse", models.PositiveIntegerField(help_text="Threads that are getting worse.")),
                (
                    "team",
                    models.ForeignKey(
                        help_text="The team.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="access.team",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("team", "day"), name="team_day_once")],
            },
        ),
        migrations.CreateModel(
            name="TeamBroken",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(help_text="Begun with a concern or with a wish.", max_length=10)),
                ("breaks_where", models.CharField(help_text="The place at which they broke first.", max_length=10)),
                ("threads", models.PositiveIntegerField(help_text="How many threads.")),
                ("children", models.PositiveIntegerField(help_text="Of how many children.")),
                ("violence", models.PositiveIntegerField(help_text="Of these threads, how many are about violence.")),
                (
                    "team_day",
                    models.ForeignKey(
                        help_text="Which team and day.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="broken",
                        to="casework.teamday",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("team_day", "kind", "breaks_where"), name="team_broken_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamTouched",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "touched_at",
                    models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), help_text="When."),
                ),
                (
                    "team",
                    models.ForeignKey(
                        help_text="The team.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="access.team",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Tried",
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
                ("on", models.DateField(help_text="When it was written down.")),
                ("tried", models.TextField(help_text="What we tried: when, where, how, who.")),
                ("in_the_way", models.TextField(blank=True, help_text="What got in the way, as they see it.")),
                ("next", models.TextField(help_text="What we try differently now.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tried",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whom we wanted to reach.",
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
            ],
            options={
                "ordering": ["-on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="TriedEvent",
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
                ("on", models.DateField(help_text="When it was written down.")),
                ("tried", models.TextField(help_text="What we tried: when, where, how, who.")),
                ("in_the_way", models.TextField(blank=True, help_text="What got in the way, as they see it.")),
                ("next", models.TextField(help_text="What we try differently now.")),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whom we wanted to reach.",
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
                        to="casework.tried",
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
                    model_name="closing",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="closing",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="enquiry",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="enquiry",
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
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="invitation",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="invitation",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="measure",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="measure",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="measurelink",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="measurelink",
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
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="reading",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="reading",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="safetymapentry",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="safetymapentry",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="step",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="step",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="transfer",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="transfer",
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
                    model_name="closing",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("close", "our work ends"),
                            ("step_down", "early help goes on"),
                            ("transfer", "another council or service takes over"),
                        ],
                        default="close",
                        help_text="What comes after our work.",
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="closing",
                    name="proposed_on",
                    field=models.DateField(blank=True, help_text="The day on which it is meant to end.", null=True),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="accepted_on",
                    field=models.DateField(blank=True, help_text="When they said that they have it.", null=True),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="passed_to",
                    field=models.CharField(
                        blank=True, help_text="To whom it is passed on, where it is.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="closingevent",
                    name="kind",
                    field=models.CharField(
                        choices=[
                            ("close", "our work ends"),
                            ("step_down", "early help goes on"),
                            ("transfer", "another council or service takes over"),
                        ],
                        default="close",
                        help_text="What comes after our work.",
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="closingevent",
                    name="proposed_on",
                    field=models.DateField(blank=True, help_text="The day on which it is meant to end.", null=True),
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
                    model_name="measure",
                    name="ended_because",
                    field=models.CharField(blank=True, help_text="Why it is not asked any more.", max_length=300),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="ended_on",
                    field=models.DateField(blank=True, help_text="From when it is not asked any more.", null=True),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="every_days",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="After how many days it is asked again; empty where nobody has said.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="highest",
                    field=models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="The highest score there can be, where it is not 10.",
                        max_digits=8,
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="set_on",
                    field=models.DateField(blank=True, help_text="When it was agreed to ask this.", null=True),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="set_with",
                    field=models.CharField(
                        blank=True, help_text="With whom the question and its words were agreed.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="measure",
                    name="version",
                    field=models.CharField(
                        blank=True, help_text="Which version of a questionnaire kept elsewhere.", max_length=60
                    ),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="ended_because",
                    field=models.CharField(blank=True, help_text="Why it is not asked any more.", max_length=300),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="ended_on",
                    field=models.DateField(blank=True, help_text="From when it is not asked any more.", null=True),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="every_days",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="After how many days it is asked again; empty where nobody has said.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="highest",
                    field=models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="The highest score there can be, where it is not 10.",
                        max_digits=8,
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="set_on",
                    field=models.DateField(blank=True, help_text="When it was agreed to ask this.", null=True),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="set_with",
                    field=models.CharField(
                        blank=True, help_text="With whom the question and its words were agreed.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="measureevent",
                    name="version",
                    field=models.CharField(
                        blank=True, help_text="Which version of a questionnaire kept elsewhere.", max_length=60
                    ),
                ),
                migrations.AddField(
                    model_name="measurelink",
                    name="channel",
                    field=models.CharField(blank=True, help_text="How it was sent: text or e-mail.", max_length=10),
                ),
                migrations.AddField(
                    model_name="measurelink",
                    name="did",
                    field=models.TextField(blank=True, help_text="What they did about it."),
                ),
                migrations.AddField(
                    model_name="measurelink",
                    name="looked_at",
                    field=models.DateTimeField(
                        blank=True, help_text="When somebody looked at a worrying answer.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="measurelink",
                    name="looked_by",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Who looked.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="measurelinkevent",
                    name="channel",
                    field=models.CharField(blank=True, help_text="How it was sent: text or e-mail.", max_length=10),
                ),
                migrations.AddField(
                    model_name="measurelinkevent",
                    name="did",
                    field=models.TextField(blank=True, help_text="What they did about it."),
                ),
                migrations.AddField(
                    model_name="measurelinkevent",
                    name="looked_at",
                    field=models.DateTimeField(
                        blank=True, help_text="When somebody looked at a worrying answer.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="measurelinkevent",
                    name="looked_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who looked.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                migrations.AddField(
                    model_name="reading",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The filled-in questionnaire, as a file.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.document",
                    ),
                ),
                migrations.AddField(
                    model_name="reading",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note of that day.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="readings",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="reading",
                    name="rater_words",
                    field=models.CharField(
                        blank=True, help_text="Whose number it is, in words: 'Ms Patel, class teacher'.", max_length=120
                    ),
                ),
                migrations.AddField(
                    model_name="readingevent",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The filled-in questionnaire, as a file.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.document",
                    ),
                ),
                migrations.AddField(
                    model_name="readingevent",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The note of that day.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="readingevent",
                    name="rater_words",
                    field=models.CharField(
                        blank=True, help_text="Whose number it is, in words: 'Ms Patel, class teacher'.", max_length=120
                    ),
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
                migrations.AddField(
                    model_name="step",
                    name="cost",
                    field=models.CharField(
                        blank=True, help_text="What it costs and who pays, where it costs anything.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="step",
                    name="family_words",
                    field=models.TextField(blank=True, help_text="The same for the family, in words they use."),
                ),
                migrations.AddField(
                    model_name="step",
                    name="owner_worker",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The worker of ours who does it; their name stands in the words as well.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="step",
                    name="proposed_by",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("child", "the child"),
                            ("family", "the family"),
                            ("network", "friends and relatives"),
                            ("professional", "professionals"),
                        ],
                        help_text="Whose idea it was: the child's, the family's, ours.",
                        max_length=12,
                    ),
                ),
                migrations.AddField(
                    model_name="stepevent",
                    name="cost",
                    field=models.CharField(
                        blank=True, help_text="What it costs and who pays, where it costs anything.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="stepevent",
                    name="family_words",
                    field=models.TextField(blank=True, help_text="The same for the family, in words they use."),
                ),
                migrations.AddField(
                    model_name="stepevent",
                    name="owner_worker",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker of ours who does it; their name stands in the words as well.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="stepevent",
                    name="proposed_by",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("child", "the child"),
                            ("family", "the family"),
                            ("network", "friends and relatives"),
                            ("professional", "professionals"),
                        ],
                        help_text="Whose idea it was: the child's, the family's, ours.",
                        max_length=12,
                    ),
                ),
                migrations.AddField(
                    model_name="stepmove",
                    name="helped",
                    field=models.CharField(
                        blank=True, help_text="What it has changed for the child, and who says so.", max_length=300
                    ),
                ),
                migrations.AddField(
                    model_name="stepmove",
                    name="note",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The note it was said in.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.note",
                    ),
                ),
                migrations.AddField(
                    model_name="strandrow",
                    name="breaks_where",
                    field=models.CharField(
                        blank=True,
                        help_text="At which of the five places it broke first: need, agreed, changed, now.",
                        max_length=10,
                    ),
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="from_words",
                    field=models.CharField(
                        blank=True,
                        help_text="From which council or service they come to us; empty where we pass them on.",
                        max_length=200,
                    ),
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="refused_on",
                    field=models.DateField(blank=True, help_text="When they said no.", null=True),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="from_words",
                    field=models.CharField(
                        blank=True,
                        help_text="From which council or service they come to us; empty where we pass them on.",
                        max_length=200,
                    ),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="refused_on",
                    field=models.DateField(blank=True, help_text="When they said no.", null=True),
                ),
            ],
        ),
        migrations.AlterField(
            model_name="closing",
            name="closed_on",
            field=models.DateField(
                blank=True, help_text="When we stopped being involved; empty until a manager has decided it.", null=True
            ),
        ),
        migrations.AlterField(
            model_name="closingevent",
            name="closed_on",
            field=models.DateField(
                blank=True, help_text="When we stopped being involved; empty until a manager has decided it.", null=True
            ),
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
        migrations.AlterField(
            model_name="measure",
            name="kind",
            field=models.CharField(
                choices=[
                    ("scale", "0 to 10"),
                    ("ladder", "a ladder of ten steps"),
                    ("faces", "five faces"),
                    ("goal", "how near the goal is, 0 to 10"),
                    ("count", "a count"),
                    ("external", "a score from a questionnaire kept elsewhere"),
                ],
                help_text="A scale, a ladder, faces, how near a goal is, a count, or a score kept elsewhere.",
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="measureevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("scale", "0 to 10"),
                    ("ladder", "a ladder of ten steps"),
                    ("faces", "five faces"),
                    ("goal", "how near the goal is, 0 to 10"),
                    ("count", "a count"),
                    ("external", "a score from a questionnaire kept elsewhere"),
                ],
                help_text="A scale, a ladder, faces, how near a goal is, a count, or a score kept elsewhere.",
                max_length=10,
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
            model_name="closing",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_closingevent" ("because", "child_id", "child_says", "closed_on", "decided_by_id", "family_says", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "reason", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."child_says", NEW."closed_on", NEW."decided_by_id", NEW."family_says", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_on", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="6fee8d7f85ba358a4d1ca53bcbb23e3970f419dc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_efaf5",
                    table="casework_closing",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="closing",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_closingevent" ("because", "child_id", "child_says", "closed_on", "decided_by_id", "family_says", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "reason", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."child_says", NEW."closed_on", NEW."decided_by_id", NEW."family_says", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_on", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="79dc3713f51b85b069879940cb048c91be127cab",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0d937",
                    table="casework_closing",
                    when="AFTER",
                ),
            ),
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
            model_name="measure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_measureevent" ("child_id", "ended_because", "ended_on", "every_days", "goal_id", "goal_value", "high_words", "highest", "id", "kind", "low_words", "more_is_better", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "set_on", "set_with", "source", "source_at", "unit", "version") VALUES (NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."every_days", NEW."goal_id", NEW."goal_value", NEW."high_words", NEW."highest", NEW."id", NEW."kind", NEW."low_words", NEW."more_is_better", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."set_on", NEW."set_with", NEW."source", NEW."source_at", NEW."unit", NEW."version"); RETURN NULL;',
                    hash="a4442f2d70f6522f339a47eb6ca1e428daae0d56",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_daaf1",
                    table="casework_measure",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measure",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_measureevent" ("child_id", "ended_because", "ended_on", "every_days", "goal_id", "goal_value", "high_words", "highest", "id", "kind", "low_words", "more_is_better", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "set_on", "set_with", "source", "source_at", "unit", "version") VALUES (NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."every_days", NEW."goal_id", NEW."goal_value", NEW."high_words", NEW."highest", NEW."id", NEW."kind", NEW."low_words", NEW."more_is_better", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."set_on", NEW."set_with", NEW."source", NEW."source_at", NEW."unit", NEW."version"); RETURN NULL;',
                    hash="d0daf8a744a7c79fbd362c6e92ade1922df836a6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_41b57",
                    table="casework_measure",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measurelink",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_measurelinkevent" ("answered_at", "channel", "did", "ends_at", "id", "looked_at", "looked_by_id", "manager_because", "measure_id", "opened_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "sent_at", "source", "source_at", "withdrawn_at", "worrying") VALUES (NEW."answered_at", NEW."channel", NEW."did", NEW."ends_at", NEW."id", NEW."looked_at", NEW."looked_by_id", NEW."manager_because", NEW."measure_id", NEW."opened_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sent_at", NEW."source", NEW."source_at", NEW."withdrawn_at", NEW."worrying"); RETURN NULL;',
                    hash="42ac84daee5cb893d82c9d66c0fd74637331a3ad",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e6ba6",
                    table="casework_measurelink",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measurelink",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."did" IS DISTINCT FROM (NEW."did") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."looked_at" IS DISTINCT FROM (NEW."looked_at") OR OLD."looked_by_id" IS DISTINCT FROM (NEW."looked_by_id") OR OLD."manager_because" IS DISTINCT FROM (NEW."manager_because") OR OLD."measure_id" IS DISTINCT FROM (NEW."measure_id") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."reading_id" IS DISTINCT FROM (NEW."reading_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_at" IS DISTINCT FROM (NEW."source_at") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."worrying" IS DISTINCT FROM (NEW."worrying"))',
                    func='INSERT INTO "casework_measurelinkevent" ("answered_at", "channel", "did", "ends_at", "id", "looked_at", "looked_by_id", "manager_because", "measure_id", "opened_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "sent_at", "source", "source_at", "withdrawn_at", "worrying") VALUES (NEW."answered_at", NEW."channel", NEW."did", NEW."ends_at", NEW."id", NEW."looked_at", NEW."looked_by_id", NEW."manager_because", NEW."measure_id", NEW."opened_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sent_at", NEW."source", NEW."source_at", NEW."withdrawn_at", NEW."worrying"); RETURN NULL;',
                    hash="aa18c26f49f5a0694d24c3b0c9f119d03782ad44",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_81d31",
                    table="casework_measurelink",
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
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_readingevent" ("asked_alone", "at", "because", "document_id", "id", "measure_id", "note_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater", "rater_person_id", "rater_words", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."asked_alone", NEW."at", NEW."because", NEW."document_id", NEW."id", NEW."measure_id", NEW."note_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rater", NEW."rater_person_id", NEW."rater_words", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="adb825c1cc53d8b4d2d673877d49922ee3e74912",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eebed",
                    table="casework_reading",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_readingevent" ("asked_alone", "at", "because", "document_id", "id", "measure_id", "note_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater", "rater_person_id", "rater_words", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."asked_alone", NEW."at", NEW."because", NEW."document_id", NEW."id", NEW."measure_id", NEW."note_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rater", NEW."rater_person_id", NEW."rater_words", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="75e2b98092d838dbe9b441fc8aefef1b3ac55a7f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_598aa",
                    table="casework_reading",
                    when="AFTER",
                ),
            ),
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
            model_name="step",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_stepevent" ("agreed_on", "cost", "difference", "due_on", "family_words", "help_given", "how_known", "id", "owner_agency_id", "owner_id", "owner_words", "owner_worker_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "start_on", "what") VALUES (NEW."agreed_on", NEW."cost", NEW."difference", NEW."due_on", NEW."family_words", NEW."help_given", NEW."how_known", NEW."id", NEW."owner_agency_id", NEW."owner_id", NEW."owner_words", NEW."owner_worker_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_by", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."start_on", NEW."what"); RETURN NULL;',
                    hash="48a3a8dea98addb066ed7dec8bdad29c4a791edf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_77d27",
                    table="casework_step",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="step",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_stepevent" ("agreed_on", "cost", "difference", "due_on", "family_words", "help_given", "how_known", "id", "owner_agency_id", "owner_id", "owner_words", "owner_worker_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "start_on", "what") VALUES (NEW."agreed_on", NEW."cost", NEW."difference", NEW."due_on", NEW."family_words", NEW."help_given", NEW."how_known", NEW."id", NEW."owner_agency_id", NEW."owner_id", NEW."owner_words", NEW."owner_worker_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_by", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."start_on", NEW."what"); RETURN NULL;',
                    hash="827bb34429a33fae996f41d7c5bb756cf78f5047",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_39e29",
                    table="casework_step",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="transfer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "asked_on", "because", "child_id", "child_told", "from_words", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "refused_on", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."from_words", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."refused_on", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="25cc8d5432dc932933d22292f526315e8018e803",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1b7f2",
                    table="casework_transfer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="transfer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "asked_on", "because", "child_id", "child_told", "from_words", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "refused_on", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."from_words", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."refused_on", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="8ee37312707c6ec279143a98222b3fa8aefd58e7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_87816",
                    table="casework_transfer",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="plananswer",
            name="may_know",
            field=models.ManyToManyField(
                blank=True,
                help_text="Who else of the family they agree may read their words.",
                related_name="+",
                through="casework.PlanAnswerReader",
                to="people.person",
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="effectofus",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_effectofusevent" ("bad", "child_id", "good", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_by", "source", "source_at", "voice", "we_change") VALUES (NEW."bad", NEW."child_id", NEW."good", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_by", NEW."source", NEW."source_at", NEW."voice", NEW."we_change"); RETURN NULL;',
                    hash="bd9041efb432e27dc9998e61431576af13cb1a5e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c278e",
                    table="casework_effectofus",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="effectofus",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_effectofusevent" ("bad", "child_id", "good", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_by", "source", "source_at", "voice", "we_change") VALUES (NEW."bad", NEW."child_id", NEW."good", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_by", NEW."source", NEW."source_at", NEW."voice", NEW."we_change"); RETURN NULL;',
                    hash="a6510ca226e01019636b4b8b8dbce94bdcc6ec06",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b8061",
                    table="casework_effectofus",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="effectofusevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e59567d9f591aff1b683b963afd56fafa40d8ede",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_14e93",
                    table="casework_effectofusevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plananswerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bcb962f7dc90179321463cc405c70a499ad84a91",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a0122",
                    table="casework_plananswerevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plananswer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_plananswerevent" ("alone", "answer", "id", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."alone", NEW."answer", NEW."id", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="85bbdbfeaf4650636606b5af87b5e5fabd79887a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6d1b7",
                    table="casework_plananswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plananswer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_plananswerevent" ("alone", "answer", "id", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."alone", NEW."answer", NEW."id", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="2782175107d0a3f339f8f61cd250b5cf21066a18",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f9941",
                    table="casework_plananswer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planworker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_planworkerevent" ("began_on", "ended_on", "id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="7008281d8a81c974bc3d8af11139616783bbf0bf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_647f0",
                    table="casework_planworker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planworker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_planworkerevent" ("began_on", "ended_on", "id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="b8fc0cddcab51ae76eb66f560f35e6e100a1ad34",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_63b23",
                    table="casework_planworker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planworkerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="172c5411a11cd43261dc412e5de8238df0c885ad",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e1068",
                    table="casework_planworkerevent",
                    when="BEFORE",
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
        goldenthread.access.migrating.AddTrigger(
            model_name="readingpart",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_readingpartevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "value") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reading_id", NEW."value"); RETURN NULL;',
                    hash="173df78bc72e0718618469a3d5eb495124bd3a53",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_251f9",
                    table="casework_readingpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingpart",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_readingpartevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "value") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reading_id", NEW."value"); RETURN NULL;',
                    hash="4ec4e50880cf0aae2a7c78ccf507f33cb6a13959",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c5555",
                    table="casework_readingpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingpartevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="241381b2540e593b7ca38c6c29d837636b1389c5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_438b9",
                    table="casework_readingpartevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingshare",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_readingshareevent" ("agreed_on", "ended_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."agreed_on", NEW."ended_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="abf8171b052b1c098624f2d7baf5688f57a573c1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_59aa7",
                    table="casework_readingshare",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingshare",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_readingshareevent" ("agreed_on", "ended_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."agreed_on", NEW."ended_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="a2c3bd759bffb552450ab5100803fd810ce03a70",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_00ccc",
                    table="casework_readingshare",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingshareevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5d98aeebd150ce048208696f7ddc53eccff625ca",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_56882",
                    table="casework_readingshareevent",
                    when="BEFORE",
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
        goldenthread.access.migrating.AddTrigger(
            model_name="smallchange",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_smallchangeevent" ("child_id", "goal_id", "id", "note_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_by", "source", "source_at", "words") VALUES (NEW."child_id", NEW."goal_id", NEW."id", NEW."note_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_by", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="4dd93ad57164ab6dfa2c6e6284f1c08340ccef8a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1d44f",
                    table="casework_smallchange",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="smallchange",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_smallchangeevent" ("child_id", "goal_id", "id", "note_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_by", "source", "source_at", "words") VALUES (NEW."child_id", NEW."goal_id", NEW."id", NEW."note_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_by", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="df5120fe1187f369e158a54735602efbe57a5c04",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_817bf",
                    table="casework_smallchange",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="smallchangeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d23a11616709bdc65b068909f31c9d5d47d1e043",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f85dd",
                    table="casework_smallchangeevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="tried",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_triedevent" ("child_id", "id", "in_the_way", "next", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "tried") VALUES (NEW."child_id", NEW."id", NEW."in_the_way", NEW."next", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."tried"); RETURN NULL;',
                    hash="6f454de58afa26aacbee85f80df655d78270a867",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_14ca9",
                    table="casework_tried",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="tried",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_triedevent" ("child_id", "id", "in_the_way", "next", "on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "tried") VALUES (NEW."child_id", NEW."id", NEW."in_the_way", NEW."next", NEW."on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."tried"); RETURN NULL;',
                    hash="5739cbe5d6d09400d56205f18d9775219ca11dcb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c37aa",
                    table="casework_tried",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="triedevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8a464ebb1a01063b1731140504d2785b43c2b5e4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_04505",
                    table="casework_triedevent",
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
