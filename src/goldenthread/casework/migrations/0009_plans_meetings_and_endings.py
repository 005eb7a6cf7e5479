import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_how_workers_are_reminded"),
        ("access", "__first__"),
        ("casework", "0008_assessments_and_direct_work"),
        ("people", "0004_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Analysis",
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
                ("why", models.TextField(help_text="Why nothing moved, or moved the wrong way.")),
                ("child_says", models.TextField(blank=True, help_text="What the child says.")),
                ("family_says", models.TextField(blank=True, help_text="What the family says.")),
                ("we_tried", models.TextField(blank=True, help_text="What we tried, and what we did not.")),
                ("we_change", models.TextField(help_text="What we change now; or why we go on the same way.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="analyses",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="Which goal.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="analyses",
                        to="casework.goal",
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
            name="AnalysisEvent",
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
                ("why", models.TextField(help_text="Why nothing moved, or moved the wrong way.")),
                ("child_says", models.TextField(blank=True, help_text="What the child says.")),
                ("family_says", models.TextField(blank=True, help_text="What the family says.")),
                ("we_tried", models.TextField(blank=True, help_text="What we tried, and what we did not.")),
                ("we_change", models.TextField(help_text="What we change now; or why we go on the same way.")),
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
                        db_constraint=False,
                        help_text="Which goal.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.goal",
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
                        to="casework.analysis",
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
            name="BottomLine",
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
                ("words", models.TextField(help_text="In plain words.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("kept", models.TextField(blank=True, help_text="How the family's plan keeps to it.")),
                ("ended_on", models.DateField(blank=True, help_text="When it no longer stood.", null=True)),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="bottom_lines",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BottomLineEvent",
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
                ("words", models.TextField(help_text="In plain words.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("kept", models.TextField(blank=True, help_text="How the family's plan keeps to it.")),
                ("ended_on", models.DateField(blank=True, help_text="When it no longer stood.", null=True)),
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
                        to="casework.bottomline",
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
            name="Contingency",
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
                ("if_this", models.TextField(help_text="If this happens, or this is the first sign.")),
                ("who_notices", models.CharField(blank=True, help_text="Who notices.", max_length=200)),
                ("then", models.TextField(blank=True, help_text="Who does what in the first hour.")),
                ("sleeps", models.CharField(blank=True, help_text="Where the child sleeps.", max_length=200)),
                ("who_tells", models.CharField(blank=True, help_text="Who tells the child, and how.", max_length=200)),
                ("belongings", models.CharField(blank=True, help_text="Belongings, school, medicine.", max_length=300)),
                (
                    "legal",
                    models.CharField(
                        blank=True, help_text="The legal way, where one is needed, and who decides.", max_length=300
                    ),
                ),
                (
                    "tried_on",
                    models.DateField(blank=True, help_text="When it was gone through with the family.", null=True),
                ),
                ("tried", models.TextField(blank=True, help_text="What was learnt by trying.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was taken out of the plan.", null=True)),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contingencies",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContingencyEvent",
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
                ("if_this", models.TextField(help_text="If this happens, or this is the first sign.")),
                ("who_notices", models.CharField(blank=True, help_text="Who notices.", max_length=200)),
                ("then", models.TextField(blank=True, help_text="Who does what in the first hour.")),
                ("sleeps", models.CharField(blank=True, help_text="Where the child sleeps.", max_length=200)),
                ("who_tells", models.CharField(blank=True, help_text="Who tells the child, and how.", max_length=200)),
                ("belongings", models.CharField(blank=True, help_text="Belongings, school, medicine.", max_length=300)),
                (
                    "legal",
                    models.CharField(
                        blank=True, help_text="The legal way, where one is needed, and who decides.", max_length=300
                    ),
                ),
                (
                    "tried_on",
                    models.DateField(blank=True, help_text="When it was gone through with the family.", null=True),
                ),
                ("tried", models.TextField(blank=True, help_text="What was learnt by trying.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was taken out of the plan.", null=True)),
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
                        to="casework.contingency",
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
            name="FamilyOffer",
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
                    "offered_on",
                    models.DateField(blank=True, help_text="When; empty where it was not offered.", null=True),
                ),
                (
                    "model",
                    models.CharField(help_text="Which kind: family group conference, network meeting.", max_length=60),
                ),
                (
                    "before_court",
                    models.BooleanField(default=False, help_text="Whether it goes with a letter before proceedings."),
                ),
                ("answer", models.CharField(blank=True, help_text="What they answered.", max_length=300)),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                ("not_offered_because", models.TextField(blank=True, help_text="Why it was not offered.")),
                (
                    "coordinator",
                    models.CharField(
                        blank=True, help_text="Who prepares it, apart from the social worker.", max_length=160
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="family_offers",
                        to="people.person",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        help_text="The meeting that came of it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.meeting",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="To whom it was offered.",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyOfferEvent",
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
                    "offered_on",
                    models.DateField(blank=True, help_text="When; empty where it was not offered.", null=True),
                ),
                (
                    "model",
                    models.CharField(help_text="Which kind: family group conference, network meeting.", max_length=60),
                ),
                (
                    "before_court",
                    models.BooleanField(default=False, help_text="Whether it goes with a letter before proceedings."),
                ),
                ("answer", models.CharField(blank=True, help_text="What they answered.", max_length=300)),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                ("not_offered_because", models.TextField(blank=True, help_text="Why it was not offered.")),
                (
                    "coordinator",
                    models.CharField(
                        blank=True, help_text="Who prepares it, apart from the social worker.", max_length=160
                    ),
                ),
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
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The meeting that came of it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="To whom it was offered.",
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
                        to="casework.familyoffer",
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
            name="Feedback",
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
                    "at",
                    models.CharField(
                        choices=[
                            ("midway", "along the way"),
                            ("after_meeting", "after a meeting"),
                            ("closing", "at the end"),
                        ],
                        help_text="Along the way, after a meeting, at the end.",
                        max_length=14,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("question", models.CharField(help_text="Key of the question.", max_length=40)),
                (
                    "face",
                    models.PositiveSmallIntegerField(blank=True, help_text="From 1, unhappy, to 5, happy.", null=True),
                ),
                ("says", models.TextField(blank=True, help_text="In their own words.")),
                ("we_did", models.TextField(blank=True, help_text="What we did about it.")),
                ("we_did_on", models.DateField(blank=True, help_text="When.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="About work with whom.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="feedback",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who says it; empty if unnamed.",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Goodbye",
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
                ("on", models.DateField(blank=True, help_text="When.", null=True)),
                ("how", models.TextField(blank=True, help_text="How it was done with the child.")),
                ("letter", models.TextField(blank=True, help_text="The letter to the child, in words they can keep.")),
                ("if_it_slips", models.TextField(blank=True, help_text="Who to ring if it slips: a call away.")),
                ("network", models.TextField(blank=True, help_text="What family and friends go on doing.")),
                (
                    "closing",
                    models.OneToOneField(
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="goodbye",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GoodbyeEvent",
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
                ("on", models.DateField(blank=True, help_text="When.", null=True)),
                ("how", models.TextField(blank=True, help_text="How it was done with the child.")),
                ("letter", models.TextField(blank=True, help_text="The letter to the child, in words they can keep.")),
                ("if_it_slips", models.TextField(blank=True, help_text="Who to ring if it slips: a call away.")),
                ("network", models.TextField(blank=True, help_text="What family and friends go on doing.")),
                (
                    "closing",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.closing",
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
                        to="casework.goodbye",
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
            name="Invitation",
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
                ("words", models.CharField(blank=True, help_text="Who, in words, and as what.", max_length=160)),
                ("asked_on", models.DateField(blank=True, help_text="When they were asked.", null=True)),
                ("how", models.CharField(blank=True, help_text="How, by safe contact.", max_length=100)),
                (
                    "suits",
                    models.CharField(
                        blank=True, help_text="Whether the time suits: work, school run, prayer.", max_length=200
                    ),
                ),
                (
                    "needs",
                    models.CharField(
                        blank=True, help_text="Interpreter, advocate, childcare, transport.", max_length=300
                    ),
                ),
                (
                    "apart",
                    models.BooleanField(default=False, help_text="Whether they are seen apart from somebody else."),
                ),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "no answer yet"),
                            ("coming", "coming"),
                            ("not_coming", "cannot or will not come"),
                        ],
                        help_text="What they answered.",
                        max_length=12,
                    ),
                ),
                ("answer_words", models.CharField(blank=True, help_text="What they said.", max_length=300)),
                (
                    "came",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not written down"),
                            ("whole", "came"),
                            ("part", "came for part of it"),
                            ("apart", "took part apart from others"),
                            ("not", "did not come"),
                        ],
                        help_text="Whether they were there.",
                        max_length=8,
                    ),
                ),
                ("came_words", models.CharField(blank=True, help_text="For which part, or why not.", max_length=300)),
                (
                    "minutes_on",
                    models.DateField(blank=True, help_text="When the record of the meeting went to them.", null=True),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invited",
                        to="casework.meeting",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who, if recorded.",
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
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="A worker here.",
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
            name="InvitationEvent",
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
                ("words", models.CharField(blank=True, help_text="Who, in words, and as what.", max_length=160)),
                ("asked_on", models.DateField(blank=True, help_text="When they were asked.", null=True)),
                ("how", models.CharField(blank=True, help_text="How, by safe contact.", max_length=100)),
                (
                    "suits",
                    models.CharField(
                        blank=True, help_text="Whether the time suits: work, school run, prayer.", max_length=200
                    ),
                ),
                (
                    "needs",
                    models.CharField(
                        blank=True, help_text="Interpreter, advocate, childcare, transport.", max_length=300
                    ),
                ),
                (
                    "apart",
                    models.BooleanField(default=False, help_text="Whether they are seen apart from somebody else."),
                ),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "no answer yet"),
                            ("coming", "coming"),
                            ("not_coming", "cannot or will not come"),
                        ],
                        help_text="What they answered.",
                        max_length=12,
                    ),
                ),
                ("answer_words", models.CharField(blank=True, help_text="What they said.", max_length=300)),
                (
                    "came",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not written down"),
                            ("whole", "came"),
                            ("part", "came for part of it"),
                            ("apart", "took part apart from others"),
                            ("not", "did not come"),
                        ],
                        help_text="Whether they were there.",
                        max_length=8,
                    ),
                ),
                ("came_words", models.CharField(blank=True, help_text="For which part, or why not.", max_length=300)),
                (
                    "minutes_on",
                    models.DateField(blank=True, help_text="When the record of the meeting went to them.", null=True),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Which service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who, if recorded.",
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
                        to="casework.invitation",
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
                        help_text="A worker here.",
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
            name="MeasureLink",
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
                    "secret_hash",
                    models.CharField(help_text="Hash of the secret in its address.", max_length=64, unique=True),
                ),
                (
                    "manager_because",
                    models.TextField(
                        blank=True, help_text="The manager's reason, where abuse or exploitation is live."
                    ),
                ),
                ("sent_at", models.DateTimeField(help_text="When it was made.")),
                ("ends_at", models.DateTimeField(help_text="When it stops working.")),
                ("opened_at", models.DateTimeField(blank=True, help_text="When it was first opened.", null=True)),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, help_text="When it was answered: then it is used up.", null=True),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, help_text="When a worker took it back.", null=True)),
                (
                    "worrying",
                    models.BooleanField(
                        default=False, help_text="Whether what was written asks for somebody to look today."
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        help_text="Which measure.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="casework.measure",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who is asked.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "reading",
                    models.OneToOneField(
                        blank=True,
                        help_text="The number given.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="by_link",
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
            name="MeasureLinkEvent",
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
                    "manager_because",
                    models.TextField(
                        blank=True, help_text="The manager's reason, where abuse or exploitation is live."
                    ),
                ),
                ("sent_at", models.DateTimeField(help_text="When it was made.")),
                ("ends_at", models.DateTimeField(help_text="When it stops working.")),
                ("opened_at", models.DateTimeField(blank=True, help_text="When it was first opened.", null=True)),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, help_text="When it was answered: then it is used up.", null=True),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, help_text="When a worker took it back.", null=True)),
                (
                    "worrying",
                    models.BooleanField(
                        default=False, help_text="Whether what was written asks for somebody to look today."
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which measure.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.measure",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who is asked.",
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
                        to="casework.measurelink",
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The number given.",
                        null=True,
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
            name="MeetingChild",
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
                    "part",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not asked yet"),
                            ("in_person", "in person"),
                            ("before", "their views are asked before"),
                            ("drawing", "by a drawing or letter"),
                            ("advocate", "an advocate speaks for them"),
                            ("not_wanted", "they do not want to"),
                        ],
                        help_text="How the child takes part.",
                        max_length=12,
                    ),
                ),
                (
                    "views",
                    models.TextField(
                        blank=True, help_text="What the child wants the meeting to know, in their own words."
                    ),
                ),
                (
                    "told_on",
                    models.DateField(blank=True, help_text="When the child was told what was decided.", null=True),
                ),
                ("told", models.TextField(blank=True, help_text="What the child was told.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings_about",
                        to="people.person",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="about",
                        to="casework.meeting",
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
                "constraints": [models.UniqueConstraint(fields=("meeting", "child"), name="meeting_child_once")],
            },
        ),
        migrations.CreateModel(
            name="MeetingChildEvent",
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
                    "part",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not asked yet"),
                            ("in_person", "in person"),
                            ("before", "their views are asked before"),
                            ("drawing", "by a drawing or letter"),
                            ("advocate", "an advocate speaks for them"),
                            ("not_wanted", "they do not want to"),
                        ],
                        help_text="How the child takes part.",
                        max_length=12,
                    ),
                ),
                (
                    "views",
                    models.TextField(
                        blank=True, help_text="What the child wants the meeting to know, in their own words."
                    ),
                ),
                (
                    "told_on",
                    models.DateField(blank=True, help_text="When the child was told what was decided.", null=True),
                ),
                ("told", models.TextField(blank=True, help_text="What the child was told.")),
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
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
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
                        to="casework.meetingchild",
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
            name="MeetingDecision",
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
                ("words", models.TextField(help_text="What was decided.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("dissent", models.TextField(blank=True, help_text="Who saw it differently, and how.")),
                ("who", models.CharField(blank=True, help_text="Who is to do what follows.", max_length=160)),
                ("by_when_on", models.DateField(blank=True, help_text="By when.", null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="casework.meeting",
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
            name="MeetingDecisionEvent",
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
                ("words", models.TextField(help_text="What was decided.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("dissent", models.TextField(blank=True, help_text="Who saw it differently, and how.")),
                ("who", models.CharField(blank=True, help_text="Who is to do what follows.", max_length=160)),
                ("by_when_on", models.DateField(blank=True, help_text="By when.", null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
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
                        to="casework.meetingdecision",
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
            name="MeetingReport",
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
                ("words", models.CharField(help_text="What it is and who wrote it.", max_length=200)),
                (
                    "due_on",
                    models.DateField(blank=True, help_text="By when it is to be with those who read it.", null=True),
                ),
                ("written_on", models.DateField(blank=True, help_text="When it was ready.", null=True)),
                (
                    "shared_on",
                    models.DateField(blank=True, help_text="When it was with parents and older children.", null=True),
                ),
                (
                    "read_on",
                    models.DateField(
                        blank=True, help_text="When it had been read, or gone through together.", null=True
                    ),
                ),
                ("late_because", models.TextField(blank=True, help_text="Why it was not in time.")),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="casework.meeting",
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
            name="MeetingReportEvent",
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
                ("words", models.CharField(help_text="What it is and who wrote it.", max_length=200)),
                (
                    "due_on",
                    models.DateField(blank=True, help_text="By when it is to be with those who read it.", null=True),
                ),
                ("written_on", models.DateField(blank=True, help_text="When it was ready.", null=True)),
                (
                    "shared_on",
                    models.DateField(blank=True, help_text="When it was with parents and older children.", null=True),
                ),
                (
                    "read_on",
                    models.DateField(
                        blank=True, help_text="When it had been read, or gone through together.", null=True
                    ),
                ),
                ("late_because", models.TextField(blank=True, help_text="Why it was not in time.")),
                (
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which meeting.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
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
                        to="casework.meetingreport",
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
            name="PlanCopy",
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
                    "words",
                    models.CharField(blank=True, help_text="Who has it, in words: 'Ms Patel, school'.", max_length=160),
                ),
                ("on", models.DateField(help_text="Since when.")),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("family", "the family's version"),
                            ("child", "the child's version"),
                            ("whole", "the whole plan"),
                        ],
                        help_text="Which version.",
                        max_length=10,
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="In which language.", max_length=60)),
                ("how", models.CharField(help_text="How it was given.", max_length=60)),
                ("file_hash", models.CharField(blank=True, help_text="Hash of the file that went.", max_length=64)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who has it, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="copies",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StepCheck",
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
                ("who", models.CharField(blank=True, help_text="Who does it?", max_length=200)),
                (
                    "what",
                    models.CharField(
                        blank=True, help_text="What will they do, that anybody could see?", max_length=300
                    ),
                ),
                (
                    "by_when",
                    models.CharField(blank=True, help_text="By when, or how often and until when?", max_length=200),
                ),
                ("how_known", models.CharField(blank=True, help_text="How will we know?", max_length=300)),
                (
                    "what_for",
                    models.CharField(
                        blank=True, help_text="What difference will it make to the child?", max_length=300
                    ),
                ),
                (
                    "can_do",
                    models.CharField(
                        blank=True, help_text="Can they do it, and what help makes it possible?", max_length=300
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
                    "step",
                    models.OneToOneField(
                        help_text="Which step.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="five_questions",
                        to="casework.step",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StepCheckEvent",
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
                ("who", models.CharField(blank=True, help_text="Who does it?", max_length=200)),
                (
                    "what",
                    models.CharField(
                        blank=True, help_text="What will they do, that anybody could see?", max_length=300
                    ),
                ),
                (
                    "by_when",
                    models.CharField(blank=True, help_text="By when, or how often and until when?", max_length=200),
                ),
                ("how_known", models.CharField(blank=True, help_text="How will we know?", max_length=300)),
                (
                    "what_for",
                    models.CharField(
                        blank=True, help_text="What difference will it make to the child?", max_length=300
                    ),
                ),
                (
                    "can_do",
                    models.CharField(
                        blank=True, help_text="Can they do it, and what help makes it possible?", max_length=300
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
                        to="casework.stepcheck",
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
                    "step",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which step.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.step",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrategyDiscussion",
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
                ("held_on", models.DateField(help_text="When.")),
                (
                    "decided",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("enquire", "enquire, social care alone"),
                            ("together", "enquire, together with the police"),
                            ("no", "no enquiry"),
                        ],
                        help_text="What was decided.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("safe_now", models.TextField(blank=True, help_text="What keeps the child safe today.")),
                ("medical", models.TextField(blank=True, help_text="Whether a doctor is to see the child, and why.")),
                ("family_told", models.TextField(blank=True, help_text="Who tells the family what, or why not yet.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="strategy_discussions",
                        to="people.person",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        blank=True,
                        help_text="What it began.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="discussions",
                        to="casework.enquiry",
                    ),
                ),
                (
                    "led_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who led it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrategyDiscussionEvent",
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
                ("held_on", models.DateField(help_text="When.")),
                (
                    "decided",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("enquire", "enquire, social care alone"),
                            ("together", "enquire, together with the police"),
                            ("no", "no enquiry"),
                        ],
                        help_text="What was decided.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("safe_now", models.TextField(blank=True, help_text="What keeps the child safe today.")),
                ("medical", models.TextField(blank=True, help_text="Whether a doctor is to see the child, and why.")),
                ("family_told", models.TextField(blank=True, help_text="Who tells the family what, or why not yet.")),
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
                    "enquiry",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What it began.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.enquiry",
                    ),
                ),
                (
                    "led_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who led it.",
                        null=True,
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
                        to="casework.strategydiscussion",
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
            name="StrategyShare",
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
                ("words", models.CharField(blank=True, help_text="Who, in words.", max_length=160)),
                ("says", models.TextField(blank=True, help_text="What they shared.")),
                (
                    "absent_because",
                    models.CharField(
                        blank=True, help_text="Why they were not there, and how they were asked.", max_length=300
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "discussion",
                    models.ForeignKey(
                        help_text="At which discussion.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shares",
                        to="casework.strategydiscussion",
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
            name="StrategyShareEvent",
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
                ("words", models.CharField(blank=True, help_text="Who, in words.", max_length=160)),
                ("says", models.TextField(blank=True, help_text="What they shared.")),
                (
                    "absent_because",
                    models.CharField(
                        blank=True, help_text="Why they were not there, and how they were asked.", max_length=300
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Which service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "discussion",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="At which discussion.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.strategydiscussion",
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
                        to="casework.strategyshare",
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
            name="Transfer",
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
                    "to_words",
                    models.CharField(
                        blank=True, help_text="To whom, in words: another council, a service.", max_length=200
                    ),
                ),
                ("asked_on", models.DateField(help_text="When it was offered.")),
                ("because", models.TextField(help_text="Why.")),
                ("accepted_on", models.DateField(blank=True, help_text="When they accepted.", null=True)),
                ("accepted_by", models.CharField(blank=True, help_text="Who accepted.", max_length=160)),
                ("refused_because", models.TextField(blank=True, help_text="Why they did not.")),
                (
                    "handed_over_on",
                    models.DateField(
                        blank=True, help_text="When old and new worker met the child together.", null=True
                    ),
                ),
                ("child_told", models.TextField(blank=True, help_text="What the child was told, and what they asked.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="transfers",
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
                    "to_team",
                    models.ForeignKey(
                        blank=True,
                        help_text="To which team here.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.team",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TransferEvent",
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
                    "to_words",
                    models.CharField(
                        blank=True, help_text="To whom, in words: another council, a service.", max_length=200
                    ),
                ),
                ("asked_on", models.DateField(help_text="When it was offered.")),
                ("because", models.TextField(help_text="Why.")),
                ("accepted_on", models.DateField(blank=True, help_text="When they accepted.", null=True)),
                ("accepted_by", models.CharField(blank=True, help_text="Who accepted.", max_length=160)),
                ("refused_because", models.TextField(blank=True, help_text="Why they did not.")),
                (
                    "handed_over_on",
                    models.DateField(
                        blank=True, help_text="When old and new worker met the child together.", null=True
                    ),
                ),
                ("child_told", models.TextField(blank=True, help_text="What the child was told, and what they asked.")),
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
                        to="casework.transfer",
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
                    "to_team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="To which team here.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.team",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ViolenceInPlan",
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
                ("what", models.TextField(help_text="What was done, in plain words.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was taken out of the plan.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "harmed",
                    models.ForeignKey(
                        help_text="Who is harmed.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "harms",
                    models.ForeignKey(
                        help_text="Who harms or controls.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="Which plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="violence",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ViolenceInPlanEvent",
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
                ("what", models.TextField(help_text="What was done, in plain words.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was taken out of the plan.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "harmed",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who is harmed.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "harms",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who harms or controls.",
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
                        to="casework.violenceinplan",
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
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meeting",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="meeting",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="plan",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="plan",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="accepted_by",
                    field=models.CharField(
                        blank=True, help_text="Who took it over, where it was passed on.", max_length=160
                    ),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="became",
                    field=models.CharField(
                        blank=True,
                        help_text="What became of it: 'resolved', 'passed_on', 'still_there'.",
                        max_length=12,
                    ),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="not_from_child",
                    field=models.CharField(
                        blank=True, help_text="Why neither is from the child, where that is so.", max_length=300
                    ),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="source_one",
                    field=models.CharField(blank=True, help_text="How we know, from whom.", max_length=300),
                ),
                migrations.AddField(
                    model_name="closinganswer",
                    name="source_two",
                    field=models.CharField(blank=True, help_text="How else we know, from whom else.", max_length=300),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="called_off_because",
                    field=models.TextField(blank=True, help_text="Why, and what happens instead."),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="called_off_on",
                    field=models.DateField(blank=True, help_text="When it was called off.", null=True),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="chair",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Who leads it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="family_time",
                    field=models.TextField(
                        blank=True, help_text="The time the family had by themselves, and the plan they made."
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="minutes",
                    field=models.TextField(blank=True, help_text="What was said, as it will be read."),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="minutes_ready_on",
                    field=models.DateField(blank=True, help_text="When the record of it was ready.", null=True),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="outcome_sent_on",
                    field=models.DateField(
                        blank=True, help_text="When the letter with what was decided went out.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="planned_at",
                    field=models.TimeField(blank=True, help_text="What time it is planned for.", null=True),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="purpose",
                    field=models.TextField(blank=True, help_text="What it is for, as those invited are told."),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="safe_together",
                    field=models.TextField(
                        blank=True, help_text="Who may not be in one room, who was asked, and what is done about it."
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="called_off_because",
                    field=models.TextField(blank=True, help_text="Why, and what happens instead."),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="called_off_on",
                    field=models.DateField(blank=True, help_text="When it was called off.", null=True),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="chair",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who leads it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="family_time",
                    field=models.TextField(
                        blank=True, help_text="The time the family had by themselves, and the plan they made."
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="minutes",
                    field=models.TextField(blank=True, help_text="What was said, as it will be read."),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="minutes_ready_on",
                    field=models.DateField(blank=True, help_text="When the record of it was ready.", null=True),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="outcome_sent_on",
                    field=models.DateField(
                        blank=True, help_text="When the letter with what was decided went out.", null=True
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="planned_at",
                    field=models.TimeField(blank=True, help_text="What time it is planned for.", null=True),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="purpose",
                    field=models.TextField(blank=True, help_text="What it is for, as those invited are told."),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="safe_together",
                    field=models.TextField(
                        blank=True, help_text="Who may not be in one room, who was asked, and what is done about it."
                    ),
                ),
                migrations.AddField(
                    model_name="plan",
                    name="agreed_on",
                    field=models.DateField(
                        blank=True,
                        help_text="When it was agreed with the family; empty while it is written.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="plan",
                    name="lead",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The lead practitioner, who need not be a social worker.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="plan",
                    name="review_on",
                    field=models.DateField(blank=True, help_text="When it is looked at next.", null=True),
                ),
                migrations.AddField(
                    model_name="planevent",
                    name="agreed_on",
                    field=models.DateField(
                        blank=True,
                        help_text="When it was agreed with the family; empty while it is written.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="planevent",
                    name="lead",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The lead practitioner, who need not be a social worker.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="planevent",
                    name="review_on",
                    field=models.DateField(blank=True, help_text="When it is looked at next.", null=True),
                ),
            ],
        ),
        migrations.AlterField(
            model_name="meeting",
            name="kind",
            field=models.CharField(
                choices=[
                    ("strategy", "strategy discussion"),
                    ("conference", "initial child protection conference"),
                    ("review_conference", "review child protection conference"),
                    ("core_group", "core group"),
                    ("cin_review", "child in need review"),
                    ("family_group", "family group conference"),
                    ("network", "support network meeting"),
                    ("care_review", "review of care"),
                    ("professionals", "professionals' meeting"),
                    ("legal", "legal planning meeting"),
                ],
                help_text="What kind of meeting.",
                max_length=20,
            ),
        ),
        migrations.AlterField(
            model_name="meetingevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("strategy", "strategy discussion"),
                    ("conference", "initial child protection conference"),
                    ("review_conference", "review child protection conference"),
                    ("core_group", "core group"),
                    ("cin_review", "child in need review"),
                    ("family_group", "family group conference"),
                    ("network", "support network meeting"),
                    ("care_review", "review of care"),
                    ("professionals", "professionals' meeting"),
                    ("legal", "legal planning meeting"),
                ],
                help_text="What kind of meeting.",
                max_length=20,
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meeting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingevent" ("called_off_because", "called_off_on", "chair_id", "child_id", "decided", "family_time", "held_on", "id", "kind", "minutes", "minutes_ready_on", "outcome_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "safe_together", "source", "source_at", "where") VALUES (NEW."called_off_because", NEW."called_off_on", NEW."chair_id", NEW."child_id", NEW."decided", NEW."family_time", NEW."held_on", NEW."id", NEW."kind", NEW."minutes", NEW."minutes_ready_on", NEW."outcome_sent_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_together", NEW."source", NEW."source_at", NEW."where"); RETURN NULL;',
                    hash="74a3dab58cce36d359684de5f3bf7ddb7bbddbc9",
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
                    func='INSERT INTO "casework_meetingevent" ("called_off_because", "called_off_on", "chair_id", "child_id", "decided", "family_time", "held_on", "id", "kind", "minutes", "minutes_ready_on", "outcome_sent_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "safe_together", "source", "source_at", "where") VALUES (NEW."called_off_because", NEW."called_off_on", NEW."chair_id", NEW."child_id", NEW."decided", NEW."family_time", NEW."held_on", NEW."id", NEW."kind", NEW."minutes", NEW."minutes_ready_on", NEW."outcome_sent_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_together", NEW."source", NEW."source_at", NEW."where"); RETURN NULL;',
                    hash="49f8bd1832b63f69f5270b7a7e38562c8e32c9e3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ea1ed",
                    table="casework_meeting",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_planevent" ("agreed_on", "id", "kind", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "review_on", "source", "source_at") VALUES (NEW."agreed_on", NEW."id", NEW."kind", NEW."lead_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="50a175e11deae6882f05e3bb3f091b08edff29ab",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f77ea",
                    table="casework_plan",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_planevent" ("agreed_on", "id", "kind", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "review_on", "source", "source_at") VALUES (NEW."agreed_on", NEW."id", NEW."kind", NEW."lead_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="18ec8d66fdd9e888aab1af270b116bc0298182f6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d5dfe",
                    table="casework_plan",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="analysis",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_analysisevent" ("child_id", "child_says", "family_says", "goal_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "we_change", "we_tried", "why") VALUES (NEW."child_id", NEW."child_says", NEW."family_says", NEW."goal_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."we_change", NEW."we_tried", NEW."why"); RETURN NULL;',
                    hash="a21c20d2d71a86bcb04896345ca87e759520437d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b6fa1",
                    table="casework_analysis",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="analysis",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_analysisevent" ("child_id", "child_says", "family_says", "goal_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "we_change", "we_tried", "why") VALUES (NEW."child_id", NEW."child_says", NEW."family_says", NEW."goal_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."we_change", NEW."we_tried", NEW."why"); RETURN NULL;',
                    hash="f47b3db3986b5ff160e449927f0b6f9783127786",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_34a8a",
                    table="casework_analysis",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="analysisevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="89e5d5e10cdd4212f818412f6ed1662e2ea8ad78",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b155c",
                    table="casework_analysisevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="bottomline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_bottomlineevent" ("because", "ended_on", "id", "kept", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."ended_on", NEW."id", NEW."kept", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="eb934afc8b206875deac5c6520727d9d4bbb392e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2d5f5",
                    table="casework_bottomline",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="bottomline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_bottomlineevent" ("because", "ended_on", "id", "kept", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."ended_on", NEW."id", NEW."kept", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="c4950bdad0b64523f14e3085936a45d9dd5d24c4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a0490",
                    table="casework_bottomline",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="bottomlineevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="92727382555c2a45f39e9bbd221076c81184ed06",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d34ef",
                    table="casework_bottomlineevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contingency",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_contingencyevent" ("belongings", "ended_on", "id", "if_this", "legal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "sleeps", "source", "source_at", "then", "tried", "tried_on", "who_notices", "who_tells") VALUES (NEW."belongings", NEW."ended_on", NEW."id", NEW."if_this", NEW."legal", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sleeps", NEW."source", NEW."source_at", NEW."then", NEW."tried", NEW."tried_on", NEW."who_notices", NEW."who_tells"); RETURN NULL;',
                    hash="db54331ff47edb9eb1783016cfbc13c9e303ba66",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_07a65",
                    table="casework_contingency",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contingency",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_contingencyevent" ("belongings", "ended_on", "id", "if_this", "legal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "sleeps", "source", "source_at", "then", "tried", "tried_on", "who_notices", "who_tells") VALUES (NEW."belongings", NEW."ended_on", NEW."id", NEW."if_this", NEW."legal", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sleeps", NEW."source", NEW."source_at", NEW."then", NEW."tried", NEW."tried_on", NEW."who_notices", NEW."who_tells"); RETURN NULL;',
                    hash="5032e873737f7f71ab43fd8cb15e7efb4fb96190",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1d4c2",
                    table="casework_contingency",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contingencyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="791896c4a9fcda26b0b74eab6c73d67016931860",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c1370",
                    table="casework_contingencyevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_familyofferevent" ("answer", "answered_on", "before_court", "child_id", "coordinator", "id", "meeting_id", "model", "not_offered_because", "offered_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."answer", NEW."answered_on", NEW."before_court", NEW."child_id", NEW."coordinator", NEW."id", NEW."meeting_id", NEW."model", NEW."not_offered_because", NEW."offered_on", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="7d707d454b69b990ae0e0d9c5f5741a248930773",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2cd2b",
                    table="casework_familyoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_familyofferevent" ("answer", "answered_on", "before_court", "child_id", "coordinator", "id", "meeting_id", "model", "not_offered_because", "offered_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."answer", NEW."answered_on", NEW."before_court", NEW."child_id", NEW."coordinator", NEW."id", NEW."meeting_id", NEW."model", NEW."not_offered_because", NEW."offered_on", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="549117168fc568b65d68617846ff941a5340f251",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_23d33",
                    table="casework_familyoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyofferevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5d36428e985cc0790306c507fe4c77dfcd017979",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6a901",
                    table="casework_familyofferevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goodbye",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_goodbyeevent" ("closing_id", "how", "id", "if_it_slips", "letter", "network", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."closing_id", NEW."how", NEW."id", NEW."if_it_slips", NEW."letter", NEW."network", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="7c38c4387c7bb6573dc1563d2d6f717ebbf0f668",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4c289",
                    table="casework_goodbye",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goodbye",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_goodbyeevent" ("closing_id", "how", "id", "if_it_slips", "letter", "network", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."closing_id", NEW."how", NEW."id", NEW."if_it_slips", NEW."letter", NEW."network", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="dae0ad10d5ee592290e69ac00aa6edb1e89d276b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a1ed4",
                    table="casework_goodbye",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goodbyeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6bc102fff59cf636b4ad8258f43ab59c1b404699",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3545f",
                    table="casework_goodbyeevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_invitationevent" ("agency_id", "answer", "answer_words", "apart", "asked_on", "came", "came_words", "how", "id", "meeting_id", "minutes_on", "needs", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "words", "worker_id") VALUES (NEW."agency_id", NEW."answer", NEW."answer_words", NEW."apart", NEW."asked_on", NEW."came", NEW."came_words", NEW."how", NEW."id", NEW."meeting_id", NEW."minutes_on", NEW."needs", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="715e63ba82a9e01b2589a2e36cd5ea007ffe1754",
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
                    func='INSERT INTO "casework_invitationevent" ("agency_id", "answer", "answer_words", "apart", "asked_on", "came", "came_words", "how", "id", "meeting_id", "minutes_on", "needs", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "words", "worker_id") VALUES (NEW."agency_id", NEW."answer", NEW."answer_words", NEW."apart", NEW."asked_on", NEW."came", NEW."came_words", NEW."how", NEW."id", NEW."meeting_id", NEW."minutes_on", NEW."needs", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."words", NEW."worker_id"); RETURN NULL;',
                    hash="a75f0a97d2aad84945c64bb28a2faed1a16dab59",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_44c0d",
                    table="casework_invitation",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="invitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="96b14a7256ab9e6ebc7684b6ec78331e26c575af",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_75129",
                    table="casework_invitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measurelink",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_measurelinkevent" ("answered_at", "ends_at", "id", "manager_because", "measure_id", "opened_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "sent_at", "source", "source_at", "withdrawn_at", "worrying") VALUES (NEW."answered_at", NEW."ends_at", NEW."id", NEW."manager_because", NEW."measure_id", NEW."opened_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sent_at", NEW."source", NEW."source_at", NEW."withdrawn_at", NEW."worrying"); RETURN NULL;',
                    hash="059ba09bbad3d2ea51de19f30100df4fb15592bf",
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
                    condition='WHEN (OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."manager_because" IS DISTINCT FROM (NEW."manager_because") OR OLD."measure_id" IS DISTINCT FROM (NEW."measure_id") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."reading_id" IS DISTINCT FROM (NEW."reading_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_at" IS DISTINCT FROM (NEW."source_at") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."worrying" IS DISTINCT FROM (NEW."worrying"))',
                    func='INSERT INTO "casework_measurelinkevent" ("answered_at", "ends_at", "id", "manager_because", "measure_id", "opened_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading_id", "recorded_at", "recorded_by_id", "sent_at", "source", "source_at", "withdrawn_at", "worrying") VALUES (NEW."answered_at", NEW."ends_at", NEW."id", NEW."manager_because", NEW."measure_id", NEW."opened_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reading_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sent_at", NEW."source", NEW."source_at", NEW."withdrawn_at", NEW."worrying"); RETURN NULL;',
                    hash="12545bab6ee87edea522989727a471599beecd58",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_81d31",
                    table="casework_measurelink",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measurelinkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5ccb6b393e8e2643d330b4c8b1ad3978033ae3e7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_68f9c",
                    table="casework_measurelinkevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingchildevent" ("child_id", "id", "meeting_id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told", "told_on", "views") VALUES (NEW."child_id", NEW."id", NEW."meeting_id", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told", NEW."told_on", NEW."views"); RETURN NULL;',
                    hash="a55a10364cec963e54e790edd15b7e8ae26fe032",
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
                    func='INSERT INTO "casework_meetingchildevent" ("child_id", "id", "meeting_id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "told", "told_on", "views") VALUES (NEW."child_id", NEW."id", NEW."meeting_id", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told", NEW."told_on", NEW."views"); RETURN NULL;',
                    hash="0b7b0b2389e1dceeff9a2bb62da0ce4f8ef9599e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0435d",
                    table="casework_meetingchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="cbe16248947d39e6299a40f3a4b28c9e74866adb",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_94676",
                    table="casework_meetingchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingdecision",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingdecisionevent" ("because", "by_when_on", "dissent", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "who", "words") VALUES (NEW."because", NEW."by_when_on", NEW."dissent", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."who", NEW."words"); RETURN NULL;',
                    hash="0245af587b2dd20df65a16217f5447d19bf97d3c",
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
                    func='INSERT INTO "casework_meetingdecisionevent" ("because", "by_when_on", "dissent", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "who", "words") VALUES (NEW."because", NEW."by_when_on", NEW."dissent", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."who", NEW."words"); RETURN NULL;',
                    hash="3db9b7fdea90b06f78d50b4a87ff536c1c549504",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9a7f6",
                    table="casework_meetingdecision",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingdecisionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b7e8daeeaea7750633a5ecf8a3033d38b1d84ae7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_93251",
                    table="casework_meetingdecisionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingreport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingreportevent" ("due_on", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "shared_on", "source", "source_at", "words", "written_on") VALUES (NEW."due_on", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="471fb4ae1fea6af99f8be8f1ec385adedbe5c749",
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
                    func='INSERT INTO "casework_meetingreportevent" ("due_on", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "recorded_at", "recorded_by_id", "shared_on", "source", "source_at", "words", "written_on") VALUES (NEW."due_on", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."read_on", NEW."recorded_at", NEW."recorded_by_id", NEW."shared_on", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="904ae01bfea2fcf9ea23f00448833389863a19d3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f99cb",
                    table="casework_meetingreport",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingreportevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1c902bb979886b217f282db5c2c9db99a470232a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ebed9",
                    table="casework_meetingreportevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="stepcheck",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_stepcheckevent" ("by_when", "can_do", "how_known", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "step_id", "what", "what_for", "who") VALUES (NEW."by_when", NEW."can_do", NEW."how_known", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."step_id", NEW."what", NEW."what_for", NEW."who"); RETURN NULL;',
                    hash="11e7c3f0ce6c8165ac6bf96a820d60bb821ecee6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_60ee0",
                    table="casework_stepcheck",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="stepcheck",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_stepcheckevent" ("by_when", "can_do", "how_known", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "step_id", "what", "what_for", "who") VALUES (NEW."by_when", NEW."can_do", NEW."how_known", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."step_id", NEW."what", NEW."what_for", NEW."who"); RETURN NULL;',
                    hash="4b8291641f3e1cda97be16f35b0d218e1a1860c0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9a54e",
                    table="casework_stepcheck",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="stepcheckevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ab79e8e5a18d72e7f4c473cd6c1639ddd07f29e4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c2bdc",
                    table="casework_stepcheckevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategydiscussion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_strategydiscussionevent" ("because", "child_id", "decided", "enquiry_id", "family_told", "held_on", "id", "led_by_id", "medical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "safe_now", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."decided", NEW."enquiry_id", NEW."family_told", NEW."held_on", NEW."id", NEW."led_by_id", NEW."medical", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_now", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="661418f94a654cfad7da3f6dc19c1f3f9ae9eb82",
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
                    func='INSERT INTO "casework_strategydiscussionevent" ("because", "child_id", "decided", "enquiry_id", "family_told", "held_on", "id", "led_by_id", "medical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "safe_now", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."decided", NEW."enquiry_id", NEW."family_told", NEW."held_on", NEW."id", NEW."led_by_id", NEW."medical", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."safe_now", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4963714f4e6c753d6b6a097709e288f89ea002a9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_68a1e",
                    table="casework_strategydiscussion",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategydiscussionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1c1d0954e27614e69f623318d802d67f1914da84",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9a695",
                    table="casework_strategydiscussionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategyshare",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_strategyshareevent" ("absent_because", "agency_id", "discussion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "words") VALUES (NEW."absent_because", NEW."agency_id", NEW."discussion_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="5d64cd119f82e9379f2556374f3b5fc175a14197",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_87fb2",
                    table="casework_strategyshare",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategyshare",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_strategyshareevent" ("absent_because", "agency_id", "discussion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "words") VALUES (NEW."absent_because", NEW."agency_id", NEW."discussion_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="5dae042c175b3ec4d746ab1bf991037f659d6a80",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a49b2",
                    table="casework_strategyshare",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="strategyshareevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b1bf29568c70f13c8e30ee65473c0ea17f43fb70",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f0168",
                    table="casework_strategyshareevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="transfer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "asked_on", "because", "child_id", "child_told", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="7b714b75d8cea313206b018a034da61720d12caf",
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
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "asked_on", "because", "child_id", "child_told", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="68c438e8658c404fc93082101b85bd3c96a28310",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_87816",
                    table="casework_transfer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="transferevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="000770f1475959fad424c45c5ed50d0da24e9890",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2dc98",
                    table="casework_transferevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="violenceinplan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_violenceinplanevent" ("ended_because", "ended_on", "harmed_id", "harms_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "what") VALUES (NEW."ended_because", NEW."ended_on", NEW."harmed_id", NEW."harms_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."what"); RETURN NULL;',
                    hash="48ec48d3c970bb33803b83651fd87497cc193793",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_939ab",
                    table="casework_violenceinplan",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="violenceinplan",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_violenceinplanevent" ("ended_because", "ended_on", "harmed_id", "harms_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at", "what") VALUES (NEW."ended_because", NEW."ended_on", NEW."harmed_id", NEW."harms_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."what"); RETURN NULL;',
                    hash="fd1550742fcca02b44db9826e5fd54aea60ba0c9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b44cc",
                    table="casework_violenceinplan",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="violenceinplanevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d37fe887032b160819a16068a007bd16443fe7fb",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7e766",
                    table="casework_violenceinplanevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
