import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating
import goldenthread.practice.language.findings


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_reminders_and_writing_help"),
        ("access", "__first__"),
        ("casework", "0002_recording_and_front_door"),
        ("people", "0002_search"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="FamilyAssessment",
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
                ("started_on", models.DateField(help_text="When it began.")),
                ("why", models.TextField(blank=True, help_text="Why we are assessing, as it was said to the family.")),
                (
                    "how_far",
                    models.TextField(
                        blank=True, help_text="How far it goes: what is looked at closely and what is left alone."
                    ),
                ),
                ("agreed_on", models.DateField(blank=True, help_text="When that was agreed.", null=True)),
                (
                    "protection",
                    models.BooleanField(
                        default=False,
                        help_text="Whether it goes with a section 47 enquiry, which does not wait for consent.",
                    ),
                ),
                (
                    "consent_talk",
                    models.TextField(
                        blank=True,
                        help_text="The talk with the manager where somebody did not agree, and what was decided.",
                    ),
                ),
                (
                    "together",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("together", "together"),
                            ("apart", "apart: not everybody is safe in one room"),
                            ("", "not asked yet"),
                        ],
                        help_text="Whether parents are seen together or apart.",
                        max_length=10,
                    ),
                ),
                (
                    "together_because",
                    models.TextField(blank=True, help_text="Who was asked, alone, and what they said about it."),
                ),
                (
                    "model",
                    models.CharField(
                        blank=True, help_text="Key of the practice model whose prompts are shown.", max_length=40
                    ),
                ),
                (
                    "stopped_on",
                    models.DateField(blank=True, help_text="When it was stopped without being finished.", null=True),
                ),
                ("stopped_because", models.TextField(blank=True, help_text="Why it was stopped.")),
                (
                    "agreed_with",
                    models.ForeignKey(
                        blank=True,
                        help_text="The manager who agreed how far it goes.",
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
            name="AbsentParent",
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
                    models.CharField(blank=True, help_text="Who, in words, where nobody is recorded.", max_length=160),
                ),
                (
                    "responsibility",
                    models.TextField(blank=True, help_text="Parental responsibility: whether, and how we know."),
                ),
                ("parentage", models.TextField(blank=True, help_text="How sure it is that they are the parent.")),
                ("orders", models.TextField(blank=True, help_text="Orders that say who may come near whom.")),
                (
                    "other_parent_view",
                    models.TextField(blank=True, help_text="What the other parent says, asked alone."),
                ),
                ("child_view", models.TextField(blank=True, help_text="What the child says.")),
                ("risk", models.TextField(blank=True, help_text="What harm there may be in going to them.")),
                (
                    "resource",
                    models.TextField(blank=True, help_text="What they and their family could be for the child."),
                ),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("approach", "go to them"),
                            ("not_safe_yet", "not safe yet"),
                            ("not_found", "not found yet, we go on looking"),
                        ],
                        help_text="What the manager decided.",
                        max_length=14,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("decided_on", models.DateField(blank=True, help_text="When.", null=True)),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The parent, if recorded.",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="absent_parents",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AbsentParentEvent",
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
                    "words",
                    models.CharField(blank=True, help_text="Who, in words, where nobody is recorded.", max_length=160),
                ),
                (
                    "responsibility",
                    models.TextField(blank=True, help_text="Parental responsibility: whether, and how we know."),
                ),
                ("parentage", models.TextField(blank=True, help_text="How sure it is that they are the parent.")),
                ("orders", models.TextField(blank=True, help_text="Orders that say who may come near whom.")),
                (
                    "other_parent_view",
                    models.TextField(blank=True, help_text="What the other parent says, asked alone."),
                ),
                ("child_view", models.TextField(blank=True, help_text="What the child says.")),
                ("risk", models.TextField(blank=True, help_text="What harm there may be in going to them.")),
                (
                    "resource",
                    models.TextField(blank=True, help_text="What they and their family could be for the child."),
                ),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("approach", "go to them"),
                            ("not_safe_yet", "not safe yet"),
                            ("not_found", "not found yet, we go on looking"),
                        ],
                        help_text="What the manager decided.",
                        max_length=14,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("decided_on", models.DateField(blank=True, help_text="When.", null=True)),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The parent, if recorded.",
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
                        to="casework.absentparent",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AdultDifficulty",
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
                ("difficulty", models.TextField(help_text="What is hard for them, in behaviour words.")),
                ("effect", models.TextField(blank=True, help_text="What it does to this child, day by day.")),
                (
                    "help_offered",
                    models.TextField(blank=True, help_text="What help there is, and what they say of it."),
                ),
                (
                    "adult",
                    models.ForeignKey(
                        help_text="Whose difficulty it is.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "assessment",
                    models.ForeignKey(
                        help_text="Which child's assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="difficulties",
                        to="casework.assessment",
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
            name="AdultDifficultyEvent",
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
                ("difficulty", models.TextField(help_text="What is hard for them, in behaviour words.")),
                ("effect", models.TextField(blank=True, help_text="What it does to this child, day by day.")),
                (
                    "help_offered",
                    models.TextField(blank=True, help_text="What help there is, and what they say of it."),
                ),
                (
                    "adult",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose difficulty it is.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "assessment",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which child's assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.assessment",
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
                        to="casework.adultdifficulty",
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
            name="AssessmentPart",
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
                    "dimension",
                    models.CharField(help_text="Key of the dimension: 'health', 'stability'.", max_length=30),
                ),
                ("we_know", models.TextField(blank=True, help_text="What we know, and how we know it.")),
                (
                    "child_view",
                    models.TextField(
                        blank=True, help_text="How the child sees it, in their own words where we have them."
                    ),
                ),
                ("parents_view", models.TextField(blank=True, help_text="How each parent sees it.")),
                ("strengths", models.TextField(blank=True, help_text="What is going well.")),
                ("worries", models.TextField(blank=True, help_text="What worries us.")),
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
                ("not_known", models.TextField(blank=True, help_text="What we do not know yet.")),
                ("not_looked_at", models.TextField(blank=True, help_text="Why this is not looked at for this child.")),
                (
                    "assessment",
                    models.ForeignKey(
                        help_text="Which child's.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="casework.assessment",
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
                "constraints": [
                    models.UniqueConstraint(fields=("assessment", "dimension"), name="assessment_part_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="AssessmentPartEvent",
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
                    "dimension",
                    models.CharField(help_text="Key of the dimension: 'health', 'stability'.", max_length=30),
                ),
                ("we_know", models.TextField(blank=True, help_text="What we know, and how we know it.")),
                (
                    "child_view",
                    models.TextField(
                        blank=True, help_text="How the child sees it, in their own words where we have them."
                    ),
                ),
                ("parents_view", models.TextField(blank=True, help_text="How each parent sees it.")),
                ("strengths", models.TextField(blank=True, help_text="What is going well.")),
                ("worries", models.TextField(blank=True, help_text="What worries us.")),
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
                ("not_known", models.TextField(blank=True, help_text="What we do not know yet.")),
                ("not_looked_at", models.TextField(blank=True, help_text="Why this is not looked at for this child.")),
                (
                    "assessment",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which child's.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.assessment",
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
                        to="casework.assessmentpart",
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
            name="AssessmentSource",
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
                    "whom",
                    models.CharField(
                        choices=[
                            ("child", "a child"),
                            ("mother", "mother"),
                            ("father", "father"),
                            ("paternal", "father's family"),
                            ("family", "wider family and friends"),
                            ("professional", "a professional"),
                        ],
                        help_text="Who they are to the child.",
                        max_length=14,
                    ),
                ),
                (
                    "words",
                    models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, school nurse'.", max_length=160),
                ),
                ("why", models.CharField(blank=True, help_text="Why we want to hear from them.", max_length=300)),
                ("asked_on", models.DateField(blank=True, help_text="When they were asked.", null=True)),
                ("how", models.CharField(blank=True, help_text="How: visit, call, letter.", max_length=160)),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                ("says", models.TextField(blank=True, help_text="What they said.")),
                (
                    "not_answered",
                    models.TextField(blank=True, help_text="Why we have not heard them, and what we tried."),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="The service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person, if recorded.",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AssessmentSourceEvent",
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
                    "whom",
                    models.CharField(
                        choices=[
                            ("child", "a child"),
                            ("mother", "mother"),
                            ("father", "father"),
                            ("paternal", "father's family"),
                            ("family", "wider family and friends"),
                            ("professional", "a professional"),
                        ],
                        help_text="Who they are to the child.",
                        max_length=14,
                    ),
                ),
                (
                    "words",
                    models.CharField(blank=True, help_text="Who, in words: 'Ms Patel, school nurse'.", max_length=160),
                ),
                ("why", models.CharField(blank=True, help_text="Why we want to hear from them.", max_length=300)),
                ("asked_on", models.DateField(blank=True, help_text="When they were asked.", null=True)),
                ("how", models.CharField(blank=True, help_text="How: visit, call, letter.", max_length=160)),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                ("says", models.TextField(blank=True, help_text="What they said.")),
                (
                    "not_answered",
                    models.TextField(blank=True, help_text="Why we have not heard them, and what we tried."),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The service, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.agency",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person, if recorded.",
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
                        to="casework.assessmentsource",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
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
            name="CouncilWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("phrases", models.TextField(blank=True, help_text="The words to look for, one form on each line.")),
                (
                    "leaves_out",
                    models.CharField(
                        blank=True,
                        help_text="Name of an entry of the product that is not to speak here any more.",
                        max_length=80,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("blaming", "Who is made answerable"),
                            ("stigma", "A label"),
                            ("euphemism", "Soft words"),
                            ("unsupported", "What shows it"),
                            ("vague", "Not yet exact"),
                            ("unclear", "Hard to follow"),
                            ("missing", "Still to be said"),
                            ("jargon", "A word of ours"),
                            ("acronym", "Letters"),
                        ],
                        default=goldenthread.practice.language.findings.Kind["JARGON"],
                        help_text="What sort of question it is.",
                        max_length=12,
                    ),
                ),
                ("why", models.CharField(help_text="Why a reader may stumble over it.", max_length=300)),
                ("ask", models.CharField(blank=True, help_text="The question to the writer.", max_length=300)),
                (
                    "suggest",
                    models.CharField(blank=True, help_text="A better way, where there is one.", max_length=200),
                ),
                (
                    "before",
                    models.CharField(blank=True, help_text="A sentence in which it must be noticed.", max_length=300),
                ),
                (
                    "after",
                    models.CharField(
                        blank=True, help_text="The same said well, which must be left alone.", max_length=300
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("in_use", "In use"),
                            ("retired", "Retired"),
                            ("not_taken", "Not taken"),
                        ],
                        default="proposed",
                        help_text="How far it has come.",
                        max_length=12,
                    ),
                ),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True, help_text="Which young people or parents agreed to it, and when.", max_length=300
                    ),
                ),
                ("because", models.CharField(blank=True, help_text="Why it was retired or not taken.", max_length=300)),
                (
                    "proposed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was proposed."
                    ),
                ),
                ("moved_on", models.DateField(blank=True, help_text="The day of that decision.", null=True)),
                (
                    "moved_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who last decided about it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who proposed it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-proposed_at", "-id"],
                "indexes": [models.Index(fields=["status"], name="council_word_status")],
            },
        ),
        migrations.CreateModel(
            name="CouncilWordEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("phrases", models.TextField(blank=True, help_text="The words to look for, one form on each line.")),
                (
                    "leaves_out",
                    models.CharField(
                        blank=True,
                        help_text="Name of an entry of the product that is not to speak here any more.",
                        max_length=80,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("blaming", "Who is made answerable"),
                            ("stigma", "A label"),
                            ("euphemism", "Soft words"),
                            ("unsupported", "What shows it"),
                            ("vague", "Not yet exact"),
                            ("unclear", "Hard to follow"),
                            ("missing", "Still to be said"),
                            ("jargon", "A word of ours"),
                            ("acronym", "Letters"),
                        ],
                        default=goldenthread.practice.language.findings.Kind["JARGON"],
                        help_text="What sort of question it is.",
                        max_length=12,
                    ),
                ),
                ("why", models.CharField(help_text="Why a reader may stumble over it.", max_length=300)),
                ("ask", models.CharField(blank=True, help_text="The question to the writer.", max_length=300)),
                (
                    "suggest",
                    models.CharField(blank=True, help_text="A better way, where there is one.", max_length=200),
                ),
                (
                    "before",
                    models.CharField(blank=True, help_text="A sentence in which it must be noticed.", max_length=300),
                ),
                (
                    "after",
                    models.CharField(
                        blank=True, help_text="The same said well, which must be left alone.", max_length=300
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("in_use", "In use"),
                            ("retired", "Retired"),
                            ("not_taken", "Not taken"),
                        ],
                        default="proposed",
                        help_text="How far it has come.",
                        max_length=12,
                    ),
                ),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True, help_text="Which young people or parents agreed to it, and when.", max_length=300
                    ),
                ),
                ("because", models.CharField(blank=True, help_text="Why it was retired or not taken.", max_length=300)),
                (
                    "proposed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was proposed."
                    ),
                ),
                ("moved_on", models.DateField(blank=True, help_text="The day of that decision.", null=True)),
                (
                    "moved_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who last decided about it.",
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
                        to="casework.councilword",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who proposed it.",
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
            name="DirectWork",
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
                ("on", models.DateField(help_text="The day.")),
                ("where", models.CharField(blank=True, help_text="Where.", max_length=160)),
                ("alone", models.BooleanField(blank=True, help_text="Whether nobody else was there.", null=True)),
                ("with_whom", models.CharField(blank=True, help_text="Who else was there.", max_length=160)),
                ("tool", models.CharField(help_text="Key of the tool: 'three_houses', 'ladder'.", max_length=30)),
                ("purpose", models.TextField(blank=True, help_text="What for.")),
                (
                    "agreed",
                    models.TextField(blank=True, help_text="How the child, and whoever cares for them, agreed to it."),
                ),
                ("did", models.TextField(blank=True, help_text="Exactly what the child did: what was seen.")),
                ("said", models.TextField(blank=True, help_text="Exactly what the child said.")),
                (
                    "means_of_saying",
                    models.CharField(
                        blank=True, help_text="How the child tells: words, symbols, signs.", max_length=200
                    ),
                ),
                (
                    "meaning",
                    models.TextField(
                        blank=True, help_text="What the worker thinks it may mean; kept apart from what was seen."
                    ),
                ),
                (
                    "may_know",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not asked yet"),
                            ("nobody", "nobody but us two and who must keep them safe"),
                            ("some", "only those named"),
                            ("all", "everybody who helps"),
                        ],
                        help_text="Who the child says may know.",
                        max_length=10,
                    ),
                ),
                (
                    "may_know_words",
                    models.CharField(blank=True, help_text="Who, in the child's words.", max_length=300),
                ),
                ("next", models.TextField(blank=True, help_text="What happens next.")),
                (
                    "told_back_on",
                    models.DateField(blank=True, help_text="When the child was told what came of it.", null=True),
                ),
                ("told_back", models.TextField(blank=True, help_text="What the child was told.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="direct_work",
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
                    "visit",
                    models.ForeignKey(
                        blank=True,
                        help_text="At which visit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="direct_work",
                        to="casework.visit",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who worked with them.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-on", "-id"],
                "indexes": [models.Index(fields=["child", "-on"], name="direct_work_child")],
            },
        ),
        migrations.CreateModel(
            name="DirectWorkEvent",
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
                ("on", models.DateField(help_text="The day.")),
                ("where", models.CharField(blank=True, help_text="Where.", max_length=160)),
                ("alone", models.BooleanField(blank=True, help_text="Whether nobody else was there.", null=True)),
                ("with_whom", models.CharField(blank=True, help_text="Who else was there.", max_length=160)),
                ("tool", models.CharField(help_text="Key of the tool: 'three_houses', 'ladder'.", max_length=30)),
                ("purpose", models.TextField(blank=True, help_text="What for.")),
                (
                    "agreed",
                    models.TextField(blank=True, help_text="How the child, and whoever cares for them, agreed to it."),
                ),
                ("did", models.TextField(blank=True, help_text="Exactly what the child did: what was seen.")),
                ("said", models.TextField(blank=True, help_text="Exactly what the child said.")),
                (
                    "means_of_saying",
                    models.CharField(
                        blank=True, help_text="How the child tells: words, symbols, signs.", max_length=200
                    ),
                ),
                (
                    "meaning",
                    models.TextField(
                        blank=True, help_text="What the worker thinks it may mean; kept apart from what was seen."
                    ),
                ),
                (
                    "may_know",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not asked yet"),
                            ("nobody", "nobody but us two and who must keep them safe"),
                            ("some", "only those named"),
                            ("all", "everybody who helps"),
                        ],
                        help_text="Who the child says may know.",
                        max_length=10,
                    ),
                ),
                (
                    "may_know_words",
                    models.CharField(blank=True, help_text="Who, in the child's words.", max_length=300),
                ),
                ("next", models.TextField(blank=True, help_text="What happens next.")),
                (
                    "told_back_on",
                    models.DateField(blank=True, help_text="When the child was told what came of it.", null=True),
                ),
                ("told_back", models.TextField(blank=True, help_text="What the child was told.")),
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
                        to="casework.directwork",
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
                    "visit",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="At which visit.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.visit",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who worked with them.",
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
            name="DirectWorkPicture",
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
                    "place",
                    models.PositiveSmallIntegerField(
                        default=1, help_text="Where it stands among the pictures, from 1."
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The picture.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.document",
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
                        help_text="At which work.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pictures",
                        to="casework.directwork",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DirectWorkWords",
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
                    "place",
                    models.CharField(help_text="Where in the tool: 'worries', 'dreams', 'inside'.", max_length=40),
                ),
                ("words", models.CharField(help_text="In the child's own words.", max_length=400)),
                (
                    "number",
                    models.SmallIntegerField(blank=True, help_text="The number, where the tool has one.", null=True),
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
                        help_text="At which work.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="words",
                        to="casework.directwork",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DirectWorkWordsEvent",
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
                    "place",
                    models.CharField(help_text="Where in the tool: 'worries', 'dreams', 'inside'.", max_length=40),
                ),
                ("words", models.CharField(help_text="In the child's own words.", max_length=400)),
                (
                    "number",
                    models.SmallIntegerField(blank=True, help_text="The number, where the tool has one.", null=True),
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
                        to="casework.directworkwords",
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
                        help_text="At which work.",
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
        migrations.CreateModel(
            name="Drift",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(help_text="Which way of drifting: 'all_done_nothing_moved'.", max_length=30)),
                (
                    "opener",
                    models.CharField(help_text="What it is about, as kind and number: 'goal 12'.", max_length=60),
                ),
                ("begins_on", models.DateField(help_text="First day on which it stands so.")),
                (
                    "ends_on",
                    models.DateField(
                        help_text="First day on which it stands so no more; far ahead while nothing ends it."
                    ),
                ),
                ("rank", models.FloatField(help_text="How near to harm: the smaller, the nearer.")),
                ("says", models.CharField(help_text="What was seen, in one sentence.", max_length=400)),
                ("asks", models.CharField(blank=True, help_text="The question it puts to us.", max_length=400)),
                (
                    "strand",
                    models.CharField(
                        blank=True, help_text="The strand it belongs to, where it belongs to one.", max_length=60
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="drifts",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["child", "ends_on"], name="drift_child")],
                "constraints": [
                    models.UniqueConstraint(fields=("child", "kind", "opener", "begins_on"), name="drift_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Escalation",
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
                ("kind", models.CharField(help_text="Which way of drifting it is about.", max_length=30)),
                ("opener", models.CharField(help_text="What it is about, as kind and number.", max_length=60)),
                ("saw", models.TextField(help_text="What was seen, in the words shown that day.")),
                (
                    "rung",
                    models.CharField(
                        help_text="Which rung: talk, manager, agency, service manager, legal, reviewer.", max_length=20
                    ),
                ),
                (
                    "passed_over_because",
                    models.TextField(
                        blank=True, help_text="Why rungs below this one were passed over, where they were."
                    ),
                ),
                (
                    "asked_words",
                    models.CharField(
                        blank=True, help_text="Who was asked, in words: 'Ms Patel, school'.", max_length=160
                    ),
                ),
                ("asks", models.TextField(help_text="What they were asked to do, or to answer.")),
                ("asked_on", models.DateField(help_text="When.")),
                ("answer_by", models.DateField(blank=True, help_text="By when an answer is wanted.", null=True)),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                ("answered_by", models.CharField(blank=True, help_text="Who answered, in words.", max_length=160)),
                ("answer", models.TextField(blank=True, help_text="What they answered.")),
                (
                    "settled",
                    models.BooleanField(
                        blank=True, help_text="Whether that settled it; if not, the next rung is offered.", null=True
                    ),
                ),
                ("child_told_on", models.DateField(blank=True, help_text="When the child was told.", null=True)),
                (
                    "child_told",
                    models.TextField(
                        blank=True, help_text="What the child was told, or why it is not right to tell now."
                    ),
                ),
                (
                    "asked_worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who was asked, where they work here.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="asked_in_escalations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="escalations",
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
                "indexes": [
                    models.Index(fields=["child", "kind", "opener"], name="escalation_about"),
                    models.Index(
                        condition=models.Q(("answered_on__isnull", True)),
                        fields=["asked_worker"],
                        name="escalation_waiting",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EscalationEvent",
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
                ("kind", models.CharField(help_text="Which way of drifting it is about.", max_length=30)),
                ("opener", models.CharField(help_text="What it is about, as kind and number.", max_length=60)),
                ("saw", models.TextField(help_text="What was seen, in the words shown that day.")),
                (
                    "rung",
                    models.CharField(
                        help_text="Which rung: talk, manager, agency, service manager, legal, reviewer.", max_length=20
                    ),
                ),
                (
                    "passed_over_because",
                    models.TextField(
                        blank=True, help_text="Why rungs below this one were passed over, where they were."
                    ),
                ),
                (
                    "asked_words",
                    models.CharField(
                        blank=True, help_text="Who was asked, in words: 'Ms Patel, school'.", max_length=160
                    ),
                ),
                ("asks", models.TextField(help_text="What they were asked to do, or to answer.")),
                ("asked_on", models.DateField(help_text="When.")),
                ("answer_by", models.DateField(blank=True, help_text="By when an answer is wanted.", null=True)),
                ("answered_on", models.DateField(blank=True, help_text="When they answered.", null=True)),
                ("answered_by", models.CharField(blank=True, help_text="Who answered, in words.", max_length=160)),
                ("answer", models.TextField(blank=True, help_text="What they answered.")),
                (
                    "settled",
                    models.BooleanField(
                        blank=True, help_text="Whether that settled it; if not, the next rung is offered.", null=True
                    ),
                ),
                ("child_told_on", models.DateField(blank=True, help_text="When the child was told.", null=True)),
                (
                    "child_told",
                    models.TextField(
                        blank=True, help_text="What the child was told, or why it is not right to tell now."
                    ),
                ),
                (
                    "asked_worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who was asked, where they work here.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                        to="casework.escalation",
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
            name="Evidence",
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
                    "dimension",
                    models.CharField(
                        blank=True, help_text="Which part it was used in; empty while it waits.", max_length=30
                    ),
                ),
                ("words", models.TextField(help_text="The passage, as it stood in the source.")),
                ("happened_on", models.DateField(blank=True, help_text="The day it is about.", null=True)),
                ("from_words", models.CharField(blank=True, help_text="Where it is from, in words.", max_length=200)),
                (
                    "assessment",
                    models.ForeignKey(
                        help_text="Which child's assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="casework.assessment",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="The document.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="used_in",
                        to="casework.document",
                    ),
                ),
                (
                    "note",
                    models.ForeignKey(
                        blank=True,
                        help_text="The note.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="used_in",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyAssessmentEvent",
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
                ("started_on", models.DateField(help_text="When it began.")),
                ("why", models.TextField(blank=True, help_text="Why we are assessing, as it was said to the family.")),
                (
                    "how_far",
                    models.TextField(
                        blank=True, help_text="How far it goes: what is looked at closely and what is left alone."
                    ),
                ),
                ("agreed_on", models.DateField(blank=True, help_text="When that was agreed.", null=True)),
                (
                    "protection",
                    models.BooleanField(
                        default=False,
                        help_text="Whether it goes with a section 47 enquiry, which does not wait for consent.",
                    ),
                ),
                (
                    "consent_talk",
                    models.TextField(
                        blank=True,
                        help_text="The talk with the manager where somebody did not agree, and what was decided.",
                    ),
                ),
                (
                    "together",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("together", "together"),
                            ("apart", "apart: not everybody is safe in one room"),
                            ("", "not asked yet"),
                        ],
                        help_text="Whether parents are seen together or apart.",
                        max_length=10,
                    ),
                ),
                (
                    "together_because",
                    models.TextField(blank=True, help_text="Who was asked, alone, and what they said about it."),
                ),
                (
                    "model",
                    models.CharField(
                        blank=True, help_text="Key of the practice model whose prompts are shown.", max_length=40
                    ),
                ),
                (
                    "stopped_on",
                    models.DateField(blank=True, help_text="When it was stopped without being finished.", null=True),
                ),
                ("stopped_because", models.TextField(blank=True, help_text="Why it was stopped.")),
                (
                    "agreed_with",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The manager who agreed how far it goes.",
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
                        to="casework.familyassessment",
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
            name="FamilyVersion",
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
                ("large", models.BooleanField(default=False, help_text="Whether it is set in bigger type.")),
                ("language", models.CharField(blank=True, help_text="The language it is explained in.", max_length=60)),
                ("for_interpreter", models.TextField(blank=True, help_text="A word for the interpreter.")),
                (
                    "checked_at",
                    models.DateTimeField(blank=True, help_text="When; empty while it is being written.", null=True),
                ),
                (
                    "file_hash",
                    models.CharField(blank=True, help_text="Hash of the very file that was checked.", max_length=64),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who checked it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "reader",
                    models.ForeignKey(
                        help_text="Who it is written for.",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="versions",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyVersionPart",
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
                ("place", models.PositiveSmallIntegerField(help_text="Where it stands, from 1.")),
                ("heading", models.CharField(help_text="Its heading.", max_length=160)),
                ("words", models.TextField(blank=True, help_text="The words the family reads.")),
                (
                    "from_part",
                    models.CharField(
                        blank=True, help_text="Which part of the assessment it was made from.", max_length=60
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        help_text="About which child, if one.",
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
                    "version",
                    models.ForeignKey(
                        help_text="Which version.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="casework.familyversion",
                    ),
                ),
            ],
            options={
                "ordering": ["place", "id"],
            },
        ),
        migrations.CreateModel(
            name="FamilyComment",
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
                ("says", models.TextField(help_text="In their own words.")),
                (
                    "sees_it_differently",
                    models.BooleanField(default=False, help_text="Not how they see it: it stays so, beside ours."),
                ),
                ("answer", models.TextField(blank=True, help_text="What we did about it, or why not.")),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who says it.",
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
                    "version",
                    models.ForeignKey(
                        help_text="About which version.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to="casework.familyversion",
                    ),
                ),
                (
                    "part",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which part.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to="casework.familyversionpart",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyCommentEvent",
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
                ("says", models.TextField(help_text="In their own words.")),
                (
                    "sees_it_differently",
                    models.BooleanField(default=False, help_text="Not how they see it: it stays so, beside ours."),
                ),
                ("answer", models.TextField(blank=True, help_text="What we did about it, or why not.")),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who says it.",
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
                        to="casework.familycomment",
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
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="About which version.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyversion",
                    ),
                ),
                (
                    "part",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Which part.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyversionpart",
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
            name="FamilyVersionEvent",
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
                ("large", models.BooleanField(default=False, help_text="Whether it is set in bigger type.")),
                ("language", models.CharField(blank=True, help_text="The language it is explained in.", max_length=60)),
                ("for_interpreter", models.TextField(blank=True, help_text="A word for the interpreter.")),
                (
                    "checked_at",
                    models.DateTimeField(blank=True, help_text="When; empty while it is being written.", null=True),
                ),
                (
                    "file_hash",
                    models.CharField(blank=True, help_text="Hash of the very file that was checked.", max_length=64),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who checked it.",
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
                        to="casework.familyversion",
                    ),
                ),
                (
                    "reader",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who it is written for.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyVersionPartEvent",
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
                ("place", models.PositiveSmallIntegerField(help_text="Where it stands, from 1.")),
                ("heading", models.CharField(help_text="Its heading.", max_length=160)),
                ("words", models.TextField(blank=True, help_text="The words the family reads.")),
                (
                    "from_part",
                    models.CharField(
                        blank=True, help_text="Which part of the assessment it was made from.", max_length=60
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="About which child, if one.",
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
                        to="casework.familyversionpart",
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
                    "version",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which version.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyversion",
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
            name="Hypothesis",
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
                ("words", models.TextField(help_text="What might be going on.")),
                ("why", models.TextField(blank=True, help_text="Why it might be so.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "open"),
                            ("supported", "more speaks for it"),
                            ("weakened", "less speaks for it"),
                            ("dropped", "dropped"),
                        ],
                        default="open",
                        help_text="Where it stands.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why it was kept or dropped.")),
                ("changed_on", models.DateField(blank=True, help_text="When its standing last changed.", null=True)),
                ("research", models.URLField(blank=True, help_text="Research that speaks to it.", max_length=400)),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="Follows from which.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="casework.hypothesis",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="hypotheses",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HypothesisEvent",
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
                ("words", models.TextField(help_text="What might be going on.")),
                ("why", models.TextField(blank=True, help_text="Why it might be so.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "open"),
                            ("supported", "more speaks for it"),
                            ("weakened", "less speaks for it"),
                            ("dropped", "dropped"),
                        ],
                        default="open",
                        help_text="Where it stands.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why it was kept or dropped.")),
                ("changed_on", models.DateField(blank=True, help_text="When its standing last changed.", null=True)),
                ("research", models.URLField(blank=True, help_text="Research that speaks to it.", max_length=400)),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Follows from which.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.hypothesis",
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
                        to="casework.hypothesis",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HypothesisEvidence",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("for", "speaks for it"),
                            ("against", "speaks against it"),
                            ("missing", "missing"),
                            ("test", "would tell"),
                        ],
                        help_text="For, against, missing, or a test.",
                        max_length=10,
                    ),
                ),
                ("says", models.TextField(help_text="What, and for a test: who asks whom.")),
                ("wanted_on", models.DateField(blank=True, help_text="By when, for a test.", null=True)),
                ("found", models.TextField(blank=True, help_text="What the test found.")),
                (
                    "hypothesis",
                    models.ForeignKey(
                        help_text="Which explanation.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evidence",
                        to="casework.hypothesis",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        blank=True,
                        help_text="The passage it rests on.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="casework.evidence",
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
            name="HypothesisEvidenceEvent",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("for", "speaks for it"),
                            ("against", "speaks against it"),
                            ("missing", "missing"),
                            ("test", "would tell"),
                        ],
                        help_text="For, against, missing, or a test.",
                        max_length=10,
                    ),
                ),
                ("says", models.TextField(help_text="What, and for a test: who asks whom.")),
                ("wanted_on", models.DateField(blank=True, help_text="By when, for a test.", null=True)),
                ("found", models.TextField(blank=True, help_text="What the test found.")),
                (
                    "hypothesis",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which explanation.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.hypothesis",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The passage it rests on.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.evidence",
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
                        to="casework.hypothesisevidence",
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
            name="LocalStandard",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("rule", models.CharField(help_text="Code of the rule: T053.", max_length=12)),
                (
                    "within",
                    models.PositiveIntegerField(
                        blank=True, help_text="The number; empty where it is set no more.", null=True
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        blank=True, help_text="What it counts: 'working days'; empty for the rule's.", max_length=20
                    ),
                ),
                ("applies_from", models.DateField(help_text="The first day on which what begins is judged by it.")),
                ("because", models.TextField(help_text="Why the council has set it so.")),
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
                        help_text="Who set it; empty when the file of standards brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["rule", "applies_from"], name="local_standard")],
            },
        ),
        migrations.CreateModel(
            name="LocalStandardEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("rule", models.CharField(help_text="Code of the rule: T053.", max_length=12)),
                (
                    "within",
                    models.PositiveIntegerField(
                        blank=True, help_text="The number; empty where it is set no more.", null=True
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        blank=True, help_text="What it counts: 'working days'; empty for the rule's.", max_length=20
                    ),
                ),
                ("applies_from", models.DateField(help_text="The first day on which what begins is judged by it.")),
                ("because", models.TextField(help_text="Why the council has set it so.")),
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
                        to="casework.localstandard",
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who set it; empty when the file of standards brought it.",
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
            name="ManagerReview",
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
                    "what",
                    models.CharField(
                        choices=[
                            ("progress", "looked at how it is going"),
                            ("returned", "sent back with questions"),
                            ("signed_off", "signed off"),
                        ],
                        help_text="What the manager did.",
                        max_length=12,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                (
                    "says",
                    models.TextField(blank=True, help_text="What they made of it: enough, go on, close; and why."),
                ),
                ("questions", models.TextField(blank=True, help_text="What they asked.")),
                ("answered", models.TextField(blank=True, help_text="What the worker answered.")),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="The manager.",
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
                (
                    "work",
                    models.ForeignKey(
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="looks",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="ManagerReviewEvent",
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
                    "what",
                    models.CharField(
                        choices=[
                            ("progress", "looked at how it is going"),
                            ("returned", "sent back with questions"),
                            ("signed_off", "signed off"),
                        ],
                        help_text="What the manager did.",
                        max_length=12,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                (
                    "says",
                    models.TextField(blank=True, help_text="What they made of it: enough, go on, close; and why."),
                ),
                ("questions", models.TextField(blank=True, help_text="What they asked.")),
                ("answered", models.TextField(blank=True, help_text="What the worker answered.")),
                ("answered_on", models.DateField(blank=True, help_text="When.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The manager.",
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
                        to="casework.managerreview",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
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
            name="ProcedureLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("rule", models.CharField(help_text="Code of the rule it stands beside.", max_length=12)),
                ("words", models.CharField(blank=True, help_text="What the link says.", max_length=120)),
                (
                    "url",
                    models.URLField(
                        blank=True, help_text="Its address; empty where there is none any more.", max_length=400
                    ),
                ),
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
            options={
                "indexes": [models.Index(fields=["rule", "set_at"], name="procedure_link")],
            },
        ),
        migrations.CreateModel(
            name="ProcedureLinkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("rule", models.CharField(help_text="Code of the rule it stands beside.", max_length=12)),
                ("words", models.CharField(blank=True, help_text="What the link says.", max_length=120)),
                (
                    "url",
                    models.URLField(
                        blank=True, help_text="Its address; empty where there is none any more.", max_length=400
                    ),
                ),
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
                        to="casework.procedurelink",
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
            name="SafetyMapEntry",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("harm", "what has happened"),
                            ("danger", "what may happen if nothing changes"),
                            ("harder", "what makes it harder"),
                            ("strength", "what is going well"),
                            ("safety", "times the child was kept safe"),
                            ("goal", "what the adults will be doing instead"),
                        ],
                        help_text="Where on the map it stands.",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(help_text="In plain words about what people do, not labels.")),
                ("who", models.CharField(blank=True, help_text="Whose words, or who is worried.", max_length=160)),
                ("disputed", models.TextField(blank=True, help_text="Who sees it differently, and how.")),
                (
                    "answers",
                    models.OneToOneField(
                        blank=True,
                        help_text="The danger this goal answers, one to one.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answered_by",
                        to="casework.safetymapentry",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="map",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SafetyMapEntryEvent",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("harm", "what has happened"),
                            ("danger", "what may happen if nothing changes"),
                            ("harder", "what makes it harder"),
                            ("strength", "what is going well"),
                            ("safety", "times the child was kept safe"),
                            ("goal", "what the adults will be doing instead"),
                        ],
                        help_text="Where on the map it stands.",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(help_text="In plain words about what people do, not labels.")),
                ("who", models.CharField(blank=True, help_text="Whose words, or who is worried.", max_length=160)),
                ("disputed", models.TextField(blank=True, help_text="Who sees it differently, and how.")),
                (
                    "answers",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The danger this goal answers, one to one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.safetymapentry",
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
                        to="casework.safetymapentry",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SafetyScale",
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
                    "rater_words",
                    models.CharField(
                        blank=True, help_text="Whose number, in words: 'the health visitor'.", max_length=160
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("value", models.PositiveSmallIntegerField(help_text="From 0 to 10.")),
                ("because", models.TextField(blank=True, help_text="What makes it that and not 0.")),
                ("one_higher", models.TextField(blank=True, help_text="What one point higher would look like.")),
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
                (
                    "by_worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="A worker's own.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
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
                    "rater",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose number, if recorded.",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scales",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("value__lte", 10)), name="safety_scale_to_ten")
                ],
            },
        ),
        migrations.CreateModel(
            name="SafetyScaleEvent",
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
                    "rater_words",
                    models.CharField(
                        blank=True, help_text="Whose number, in words: 'the health visitor'.", max_length=160
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("value", models.PositiveSmallIntegerField(help_text="From 0 to 10.")),
                ("because", models.TextField(blank=True, help_text="What makes it that and not 0.")),
                ("one_higher", models.TextField(blank=True, help_text="What one point higher would look like.")),
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
                (
                    "by_worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="A worker's own.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
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
                        to="casework.safetyscale",
                    ),
                ),
                (
                    "rater",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose number, if recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
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
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Sharing",
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
                ("what", models.CharField(help_text="What it was, in words.", max_length=160)),
                (
                    "about",
                    models.CharField(
                        blank=True, help_text="What it was, as kind and number: 'plan 12'.", max_length=60
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                (
                    "how",
                    models.CharField(help_text="How: read together, handed over, posted, large print.", max_length=60),
                ),
                (
                    "language",
                    models.CharField(blank=True, help_text="In which language it was explained.", max_length=60),
                ),
                ("explained", models.TextField(blank=True, help_text="How it was explained, and by whom.")),
                ("file_hash", models.CharField(blank=True, help_text="Hash of the file that went.", max_length=64)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="About which child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="shared_about",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="With whom.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="shared_with",
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
                    "version",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which version.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sharings",
                        to="casework.familyversion",
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
        migrations.CreateModel(
            name="WorkingAnew",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "because",
                    models.CharField(help_text="What asked for it: 'T053 was set to 10 working days'.", max_length=200),
                ),
                (
                    "asked_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was asked for."
                    ),
                ),
                ("children", models.PositiveIntegerField(default=0, help_text="For how many children.")),
                ("done", models.PositiveIntegerField(default=0, help_text="For how many of them it is done.")),
                (
                    "moved_at",
                    models.DateTimeField(
                        blank=True, help_text="When it last went on; long ago means it was cut off.", null=True
                    ),
                ),
                ("finished_at", models.DateTimeField(blank=True, help_text="When the last child was done.", null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who asked for it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
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
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visit",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visit",
                    name="update_update",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visitchild",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="visitchild",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="child_says",
                    field=models.TextField(blank=True, help_text="What the child says about it."),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="family_says",
                    field=models.TextField(blank=True, help_text="What the family says about it."),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="permanence",
                    field=models.TextField(
                        blank=True, help_text="Where this child will grow up: what is thought so far."
                    ),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="recommended",
                    field=models.TextField(blank=True, help_text="What is recommended."),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="recommended_because",
                    field=models.TextField(blank=True, help_text="Why."),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="child_says",
                    field=models.TextField(blank=True, help_text="What the child says about it."),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="family_says",
                    field=models.TextField(blank=True, help_text="What the family says about it."),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="permanence",
                    field=models.TextField(
                        blank=True, help_text="Where this child will grow up: what is thought so far."
                    ),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="recommended",
                    field=models.TextField(blank=True, help_text="What is recommended."),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="recommended_because",
                    field=models.TextField(blank=True, help_text="Why."),
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
                migrations.AddField(
                    model_name="visit",
                    name="home",
                    field=models.TextField(blank=True, help_text="What the home was like."),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="planned_at",
                    field=models.TimeField(blank=True, help_text="What time it is planned for.", null=True),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="suits",
                    field=models.CharField(
                        blank=True, help_text="Whom that time suits, and whose work was asked about.", max_length=200
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="to_ask",
                    field=models.TextField(blank=True, help_text="What to ask and to keep in mind."),
                ),
                migrations.AddField(
                    model_name="visitchild",
                    name="if_it_ended",
                    field=models.TextField(blank=True, help_text="What would happen for the child if this ended?"),
                ),
                migrations.AddField(
                    model_name="visitchild",
                    name="if_it_went_on",
                    field=models.TextField(blank=True, help_text="What would it mean for the child if this went on?"),
                ),
                migrations.AddField(
                    model_name="visitchild",
                    name="watched",
                    field=models.TextField(
                        blank=True, help_text="What was seen of the child, by age: play, comfort, who they turn to."
                    ),
                ),
                migrations.AddField(
                    model_name="visitchildevent",
                    name="if_it_ended",
                    field=models.TextField(blank=True, help_text="What would happen for the child if this ended?"),
                ),
                migrations.AddField(
                    model_name="visitchildevent",
                    name="if_it_went_on",
                    field=models.TextField(blank=True, help_text="What would it mean for the child if this went on?"),
                ),
                migrations.AddField(
                    model_name="visitchildevent",
                    name="watched",
                    field=models.TextField(
                        blank=True, help_text="What was seen of the child, by age: play, comfort, who they turn to."
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="home",
                    field=models.TextField(blank=True, help_text="What the home was like."),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="planned_at",
                    field=models.TimeField(blank=True, help_text="What time it is planned for.", null=True),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="suits",
                    field=models.CharField(
                        blank=True, help_text="Whom that time suits, and whose work was asked about.", max_length=200
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="to_ask",
                    field=models.TextField(blank=True, help_text="What to ask and to keep in mind."),
                ),
                migrations.AddField(
                    model_name="assessment",
                    name="work",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="The assessment with the family it is part of; empty where a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
                        to="casework.familyassessment",
                    ),
                ),
                migrations.AddField(
                    model_name="assessmentevent",
                    name="work",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The assessment with the family it is part of; empty where a file brought it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.familyassessment",
                    ),
                ),
            ],
        ),
        migrations.AlterField(
            model_name="duerow",
            name="rule",
            field=models.CharField(help_text="Code of the rule: T010.", max_length=20),
        ),
        migrations.AlterField(
            model_name="latereason",
            name="rule",
            field=models.CharField(help_text="Code of the rule.", max_length=20),
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
        migrations.AddIndex(
            model_name="note",
            index=models.Index(fields=["-happened_on", "-id"], name="note_newest"),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "child_says", "family_says", "id", "looked_at_on", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended", "recommended_because", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "work_id", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."child_says", NEW."family_says", NEW."id", NEW."looked_at_on", NEW."permanence", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recommended", NEW."recommended_because", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."work_id", NEW."written_by_id"); RETURN NULL;',
                    hash="aee7f3609a466a88d52af03f6162e06e3bab64ef",
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
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "child_says", "family_says", "id", "looked_at_on", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended", "recommended_because", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "work_id", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."child_says", NEW."family_says", NEW."id", NEW."looked_at_on", NEW."permanence", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recommended", NEW."recommended_because", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."work_id", NEW."written_by_id"); RETURN NULL;',
                    hash="5f70d38b024e98bf5e9680ca75e6ab3a8e4b6c5d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c783b",
                    table="casework_assessment",
                    when="AFTER",
                ),
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
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.note_id IS DISTINCT FROM NEW.note_id OR OLD.means IS DISTINCT FROM NEW.means OR OLD.for_plan IS DISTINCT FROM NEW.for_plan OR OLD.good_to_see IS DISTINCT FROM NEW.good_to_see OR OLD.recorded_at IS DISTINCT FROM NEW.recorded_at)",
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) OR EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="35fee6ac48fdc13716ef5955c59d95df1946c1ae",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_e5178",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) AND NOT (FALSE) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="55734f35b27f694761ec55f59918f06409621ea0",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_8e4ae",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at < NEW.recorded_at) AND NOT (EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = NEW.note_id AND c.taken_out_at IS NOT NULL AND (c.means, c.for_plan, c.good_to_see) = (NEW.means, NEW.for_plan, NEW.good_to_see))) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="24b0fdb6e883c15d3d7e120ed300a5efa80ee1ba",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_32e55",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.note_id IS DISTINCT FROM NEW.note_id OR OLD.words IS DISTINCT FROM NEW.words OR OLD.said_on IS DISTINCT FROM NEW.said_on OR OLD.heard_by IS DISTINCT FROM NEW.heard_by OR OLD.alone IS DISTINCT FROM NEW.alone OR OLD.setting IS DISTINCT FROM NEW.setting OR OLD.recorded_at IS DISTINCT FROM NEW.recorded_at)",
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) OR EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="1717c628f37255d79cdc08c0d9ab0c1f40765159",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_f7380",
                    table="casework_ownwords",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) AND NOT (EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = OLD.note_id AND c.child_id = OLD.person_id AND c.taken_out_at IS NOT NULL)) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="e712a293c304d2384ed840fec38100274b2eb837",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_e178e",
                    table="casework_ownwords",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at < NEW.recorded_at) AND NOT (FALSE) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="50182754581e3ee9efa9b340ceab71c5524f696f",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_f329f",
                    table="casework_ownwords",
                    when="BEFORE",
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
            model_name="visit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_visitevent" ("happened_on", "home", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "to_ask", "where", "worker_id") VALUES (NEW."happened_on", NEW."home", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."to_ask", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="393c00a4ef5eb8e88e1ad093d3571f39ea3a978c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4f44a",
                    table="casework_visit",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_visitevent" ("happened_on", "home", "id", "note_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "suits", "to_ask", "where", "worker_id") VALUES (NEW."happened_on", NEW."home", NEW."id", NEW."note_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_at", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."suits", NEW."to_ask", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="9f8e8482ea7452b0a6db305d9edb186d7ad2b8f8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dc609",
                    table="casework_visit",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_visitchildevent" ("alone", "bedroom", "child_id", "id", "if_it_ended", "if_it_went_on", "means", "not_seen_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id", "watched") VALUES (NEW."alone", NEW."bedroom", NEW."child_id", NEW."id", NEW."if_it_ended", NEW."if_it_went_on", NEW."means", NEW."not_seen_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id", NEW."watched"); RETURN NULL;',
                    hash="c26ff1e782afd26a569f20faf2fe9af42ca21968",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f4cfc",
                    table="casework_visitchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_visitchildevent" ("alone", "bedroom", "child_id", "id", "if_it_ended", "if_it_went_on", "means", "not_seen_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id", "watched") VALUES (NEW."alone", NEW."bedroom", NEW."child_id", NEW."id", NEW."if_it_ended", NEW."if_it_went_on", NEW."means", NEW."not_seen_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id", NEW."watched"); RETURN NULL;',
                    hash="95b22af2585733a3b5d5bc8fbf3980cce6c4a77b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5cf8f",
                    table="casework_visitchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="adultdifficulty",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_adultdifficultyevent" ("adult_id", "assessment_id", "difficulty", "effect", "help_offered", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."adult_id", NEW."assessment_id", NEW."difficulty", NEW."effect", NEW."help_offered", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="9d3bcc98276d5d8089a2efbc59ad595f3161987f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f3c54",
                    table="casework_adultdifficulty",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="adultdifficulty",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_adultdifficultyevent" ("adult_id", "assessment_id", "difficulty", "effect", "help_offered", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."adult_id", NEW."assessment_id", NEW."difficulty", NEW."effect", NEW."help_offered", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="a15a2b683fe4ded0d847035bb70a71bd18aa8c34",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4d572",
                    table="casework_adultdifficulty",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="adultdifficultyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1393c17dcf2646707c3087cbec779eec93816d3f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_06d8e",
                    table="casework_adultdifficultyevent",
                    when="BEFORE",
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
            model_name="assessmentpart",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_assessmentpartevent" ("assessment_id", "child_view", "dimension", "id", "means", "not_known", "not_looked_at", "parents_view", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "strengths", "we_know", "worries") VALUES (NEW."assessment_id", NEW."child_view", NEW."dimension", NEW."id", NEW."means", NEW."not_known", NEW."not_looked_at", NEW."parents_view", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."strengths", NEW."we_know", NEW."worries"); RETURN NULL;',
                    hash="9be6c8715a9ba6e7dcb6b8148ef5775133c39445",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_58005",
                    table="casework_assessmentpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentpart",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_assessmentpartevent" ("assessment_id", "child_view", "dimension", "id", "means", "not_known", "not_looked_at", "parents_view", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "strengths", "we_know", "worries") VALUES (NEW."assessment_id", NEW."child_view", NEW."dimension", NEW."id", NEW."means", NEW."not_known", NEW."not_looked_at", NEW."parents_view", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."strengths", NEW."we_know", NEW."worries"); RETURN NULL;',
                    hash="b4a902ed9efab3ca7580806f55719f1757bc6657",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c7d40",
                    table="casework_assessmentpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentpartevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0754074a5cecbb6690d610c887e7d4ed4fa0bde8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f7d88",
                    table="casework_assessmentpartevent",
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
            model_name="councilword",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_councilwordevent" ("after", "agreed_with", "ask", "because", "before", "id", "kind", "leaves_out", "moved_by_id", "moved_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrases", "proposed_at", "proposed_by_id", "status", "suggest", "why") VALUES (NEW."after", NEW."agreed_with", NEW."ask", NEW."because", NEW."before", NEW."id", NEW."kind", NEW."leaves_out", NEW."moved_by_id", NEW."moved_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phrases", NEW."proposed_at", NEW."proposed_by_id", NEW."status", NEW."suggest", NEW."why"); RETURN NULL;',
                    hash="748817d27314443e58b61f064eb3cbb35f95bcef",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72205",
                    table="casework_councilword",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="councilword",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_councilwordevent" ("after", "agreed_with", "ask", "because", "before", "id", "kind", "leaves_out", "moved_by_id", "moved_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phrases", "proposed_at", "proposed_by_id", "status", "suggest", "why") VALUES (NEW."after", NEW."agreed_with", NEW."ask", NEW."because", NEW."before", NEW."id", NEW."kind", NEW."leaves_out", NEW."moved_by_id", NEW."moved_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phrases", NEW."proposed_at", NEW."proposed_by_id", NEW."status", NEW."suggest", NEW."why"); RETURN NULL;',
                    hash="60bed212456a5122ae2aeba08d36e676da8602ac",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7a44a",
                    table="casework_councilword",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="councilwordevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="75b1c9a5749310385ab288f4f839b88a6868712b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b6d62",
                    table="casework_councilwordevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directwork",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_directworkevent" ("agreed", "alone", "child_id", "did", "id", "may_know", "may_know_words", "meaning", "means_of_saying", "next", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "said", "source", "source_at", "told_back", "told_back_on", "tool", "visit_id", "where", "with_whom", "worker_id") VALUES (NEW."agreed", NEW."alone", NEW."child_id", NEW."did", NEW."id", NEW."may_know", NEW."may_know_words", NEW."meaning", NEW."means_of_saying", NEW."next", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."said", NEW."source", NEW."source_at", NEW."told_back", NEW."told_back_on", NEW."tool", NEW."visit_id", NEW."where", NEW."with_whom", NEW."worker_id"); RETURN NULL;',
                    hash="76700ac4ac430adcdc56e72d05fe4000dc6f2fb4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2c6bb",
                    table="casework_directwork",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directwork",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_directworkevent" ("agreed", "alone", "child_id", "did", "id", "may_know", "may_know_words", "meaning", "means_of_saying", "next", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "said", "source", "source_at", "told_back", "told_back_on", "tool", "visit_id", "where", "with_whom", "worker_id") VALUES (NEW."agreed", NEW."alone", NEW."child_id", NEW."did", NEW."id", NEW."may_know", NEW."may_know_words", NEW."meaning", NEW."means_of_saying", NEW."next", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."said", NEW."source", NEW."source_at", NEW."told_back", NEW."told_back_on", NEW."tool", NEW."visit_id", NEW."where", NEW."with_whom", NEW."worker_id"); RETURN NULL;',
                    hash="0ff82aac6eabf5e889bcc04c45af5d67327db20d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_be6b7",
                    table="casework_directwork",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directworkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a2b16562243952f676e0750c820c2a0e7819c76a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8313c",
                    table="casework_directworkevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directworkwords",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_directworkwordsevent" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorded_at", "recorded_by_id", "source", "source_at", "words", "work_id") VALUES (NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="be2aa5673295669bdbd4349154238264970bfd60",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_98911",
                    table="casework_directworkwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directworkwords",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_directworkwordsevent" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorded_at", "recorded_by_id", "source", "source_at", "words", "work_id") VALUES (NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="440181952210824ce16d11cac1aa9c0032c627f3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d5fdd",
                    table="casework_directworkwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="directworkwordsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8ceb76b27d5e346de1946183effb67f9407aaea4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7865f",
                    table="casework_directworkwordsevent",
                    when="BEFORE",
                ),
            ),
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
        goldenthread.access.migrating.AddTrigger(
            model_name="escalationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2f51daa3ed3131f06addd31abe6a7a1806f4a1e9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e28bc",
                    table="casework_escalationevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyassessment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_familyassessmentevent" ("agreed_on", "agreed_with_id", "consent_talk", "how_far", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "recorded_at", "recorded_by_id", "source", "source_at", "started_on", "stopped_because", "stopped_on", "together", "together_because", "why") VALUES (NEW."agreed_on", NEW."agreed_with_id", NEW."consent_talk", NEW."how_far", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."protection", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."started_on", NEW."stopped_because", NEW."stopped_on", NEW."together", NEW."together_because", NEW."why"); RETURN NULL;',
                    hash="f1a6d13297ac172e1ade1094e5f555dbd869883f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3ef22",
                    table="casework_familyassessment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyassessment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_familyassessmentevent" ("agreed_on", "agreed_with_id", "consent_talk", "how_far", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "recorded_at", "recorded_by_id", "source", "source_at", "started_on", "stopped_because", "stopped_on", "together", "together_because", "why") VALUES (NEW."agreed_on", NEW."agreed_with_id", NEW."consent_talk", NEW."how_far", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."protection", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."started_on", NEW."stopped_because", NEW."stopped_on", NEW."together", NEW."together_because", NEW."why"); RETURN NULL;',
                    hash="be56401d249340d1dac6403ab5311f862b678fcb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_483ec",
                    table="casework_familyassessment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentsourceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="4b9fd8107e57a2c44d68fcfe5251f9402e723f1e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_425fa",
                    table="casework_assessmentsourceevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentsource",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_assessmentsourceevent" ("agency_id", "answered_on", "asked_on", "how", "id", "not_answered", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "whom", "why", "words", "work_id") VALUES (NEW."agency_id", NEW."answered_on", NEW."asked_on", NEW."how", NEW."id", NEW."not_answered", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."whom", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="d04c730eba13fb38c83f13ab41c9caa41ba95372",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bb182",
                    table="casework_assessmentsource",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentsource",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_assessmentsourceevent" ("agency_id", "answered_on", "asked_on", "how", "id", "not_answered", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "whom", "why", "words", "work_id") VALUES (NEW."agency_id", NEW."answered_on", NEW."asked_on", NEW."how", NEW."id", NEW."not_answered", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."whom", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="e6d6afb2f31c350c3b936c9d97726de2d5f2096d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_05879",
                    table="casework_assessmentsource",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="absentparentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8bdae277f9fb1ed7ef46730664f202e8f67bdf58",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_16d34",
                    table="casework_absentparentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="absentparent",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_absentparentevent" ("because", "child_view", "decided_by_id", "decided_on", "decision", "id", "orders", "other_parent_view", "parentage", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "resource", "responsibility", "review_on", "risk", "source", "source_at", "words", "work_id") VALUES (NEW."because", NEW."child_view", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."id", NEW."orders", NEW."other_parent_view", NEW."parentage", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."resource", NEW."responsibility", NEW."review_on", NEW."risk", NEW."source", NEW."source_at", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="aae823d0619d59a5ad19b918920935a24766cf17",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f8de6",
                    table="casework_absentparent",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="absentparent",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_absentparentevent" ("because", "child_view", "decided_by_id", "decided_on", "decision", "id", "orders", "other_parent_view", "parentage", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "resource", "responsibility", "review_on", "risk", "source", "source_at", "words", "work_id") VALUES (NEW."because", NEW."child_view", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."id", NEW."orders", NEW."other_parent_view", NEW."parentage", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."resource", NEW."responsibility", NEW."review_on", NEW."risk", NEW."source", NEW."source_at", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="e8a170782d478e113629f140d167de300b8a3704",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1a677",
                    table="casework_absentparent",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyassessmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a66b0e2d8a9681884a254b35d1f58d58a5c75715",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_56fd6",
                    table="casework_familyassessmentevent",
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
            model_name="familyversion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_familyversionevent" ("checked_at", "checked_by_id", "file_hash", "for_interpreter", "id", "language", "large", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reader_id", "recorded_at", "recorded_by_id", "source", "source_at", "work_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."file_hash", NEW."for_interpreter", NEW."id", NEW."language", NEW."large", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reader_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."work_id"); RETURN NULL;',
                    hash="1315a452c4493cab37a333526354731863611147",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b3370",
                    table="casework_familyversion",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyversion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_familyversionevent" ("checked_at", "checked_by_id", "file_hash", "for_interpreter", "id", "language", "large", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reader_id", "recorded_at", "recorded_by_id", "source", "source_at", "work_id") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."file_hash", NEW."for_interpreter", NEW."id", NEW."language", NEW."large", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reader_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."work_id"); RETURN NULL;',
                    hash="b9c602cfb788edaa3aa3fb719c26b41d422dbb98",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_37e48",
                    table="casework_familyversion",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyversionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3121bb148ae45359a52e51480295a4bf3ab1ef5e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_35988",
                    table="casework_familyversionevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyversionpart",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_familyversionpartevent" ("child_id", "from_part", "heading", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorded_at", "recorded_by_id", "source", "source_at", "version_id", "words") VALUES (NEW."child_id", NEW."from_part", NEW."heading", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."version_id", NEW."words"); RETURN NULL;',
                    hash="7d488828e75054f6de335ab5a8f8a40ecbb40895",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_75f18",
                    table="casework_familyversionpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyversionpart",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_familyversionpartevent" ("child_id", "from_part", "heading", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorded_at", "recorded_by_id", "source", "source_at", "version_id", "words") VALUES (NEW."child_id", NEW."from_part", NEW."heading", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."version_id", NEW."words"); RETURN NULL;',
                    hash="481875c7e2a61162d1a23578d0d6ab55fa437d63",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_29f5b",
                    table="casework_familyversionpart",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familycommentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6dfc3624894fcb5943661157742137ea47b28e13",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_27dd6",
                    table="casework_familycommentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familycomment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_familycommentevent" ("answer", "answered_on", "id", "on", "part_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "sees_it_differently", "source", "source_at", "version_id") VALUES (NEW."answer", NEW."answered_on", NEW."id", NEW."on", NEW."part_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."sees_it_differently", NEW."source", NEW."source_at", NEW."version_id"); RETURN NULL;',
                    hash="a8caf4fe324910e410137040ad7bc7bf5cd0c263",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c753e",
                    table="casework_familycomment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familycomment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_familycommentevent" ("answer", "answered_on", "id", "on", "part_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "sees_it_differently", "source", "source_at", "version_id") VALUES (NEW."answer", NEW."answered_on", NEW."id", NEW."on", NEW."part_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."sees_it_differently", NEW."source", NEW."source_at", NEW."version_id"); RETURN NULL;',
                    hash="e8ccf4ea3e2d037cfa462eed5f09a65665e407cd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7ab84",
                    table="casework_familycomment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyversionpartevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="df37b381567ac563becd62b4019eaee0d24968dd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_18721",
                    table="casework_familyversionpartevent",
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
            model_name="hypothesis",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_hypothesisevent" ("because", "changed_on", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "research", "source", "source_at", "status", "why", "words", "work_id") VALUES (NEW."because", NEW."changed_on", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."research", NEW."source", NEW."source_at", NEW."status", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="52f618e415b5af2aea353bcc455ab38df346fd8e",
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
                    func='INSERT INTO "casework_hypothesisevent" ("because", "changed_on", "id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "research", "source", "source_at", "status", "why", "words", "work_id") VALUES (NEW."because", NEW."changed_on", NEW."id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."research", NEW."source", NEW."source_at", NEW."status", NEW."why", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="b87e52ef2f228b7d618864c866230a5ef17e3b99",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_528f3",
                    table="casework_hypothesis",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesisevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d6a1e8e5e4123648dece4f8fd0d3c251e9d23502",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f8216",
                    table="casework_hypothesisevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesisevidence",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_hypothesisevidenceevent" ("found", "hypothesis_id", "id", "kind", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "wanted_on") VALUES (NEW."found", NEW."hypothesis_id", NEW."id", NEW."kind", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."wanted_on"); RETURN NULL;',
                    hash="0fcfe5420a025f14a8b0dde6107fd6cbdff10df5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_37f13",
                    table="casework_hypothesisevidence",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesisevidence",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_hypothesisevidenceevent" ("found", "hypothesis_id", "id", "kind", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "wanted_on") VALUES (NEW."found", NEW."hypothesis_id", NEW."id", NEW."kind", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."wanted_on"); RETURN NULL;',
                    hash="84d92dfac6712e6f073b2dd29b02383021edf054",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9d912",
                    table="casework_hypothesisevidence",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="hypothesisevidenceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="dedb71eb60bfcd30e7ff85e4281ea3dafa72d5f4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ba013",
                    table="casework_hypothesisevidenceevent",
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
            model_name="localstandard",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_localstandardevent" ("applies_from", "because", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "set_at", "set_by_id", "unit", "within") VALUES (NEW."applies_from", NEW."because", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rule", NEW."set_at", NEW."set_by_id", NEW."unit", NEW."within"); RETURN NULL;',
                    hash="c1332e113504d4b9dfdc446101f4837d1c5a060e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_36125",
                    table="casework_localstandard",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="localstandard",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_localstandardevent" ("applies_from", "because", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "set_at", "set_by_id", "unit", "within") VALUES (NEW."applies_from", NEW."because", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rule", NEW."set_at", NEW."set_by_id", NEW."unit", NEW."within"); RETURN NULL;',
                    hash="7a9b5b671e4f806e1f10d1324268d934769ea42f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_57a54",
                    table="casework_localstandard",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="localstandardevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5f802aedb020ea5e1cd1e517d65dce916e7beb88",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8bc73",
                    table="casework_localstandardevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="managerreview",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_managerreviewevent" ("answered", "answered_on", "by_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "questions", "recorded_at", "recorded_by_id", "says", "source", "source_at", "what", "work_id") VALUES (NEW."answered", NEW."answered_on", NEW."by_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."questions", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."what", NEW."work_id"); RETURN NULL;',
                    hash="b2cd3a945ee05f6aed90aa8914427bf515f9145e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_85a23",
                    table="casework_managerreview",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="managerreview",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_managerreviewevent" ("answered", "answered_on", "by_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "questions", "recorded_at", "recorded_by_id", "says", "source", "source_at", "what", "work_id") VALUES (NEW."answered", NEW."answered_on", NEW."by_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."questions", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."what", NEW."work_id"); RETURN NULL;',
                    hash="7a51ef91c2dbdc908ddc40c076361b408197f3a2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fcb49",
                    table="casework_managerreview",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="managerreviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1ead787c71dca48e74cfda4b479685d8727e6d4c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_74285",
                    table="casework_managerreviewevent",
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
            model_name="procedurelink",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_procedurelinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "set_at", "set_by_id", "url", "words") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rule", NEW."set_at", NEW."set_by_id", NEW."url", NEW."words"); RETURN NULL;',
                    hash="9d94068968ad16e2738b9c7865bf7b5526dc3214",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a3c99",
                    table="casework_procedurelink",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="procedurelink",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_procedurelinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule", "set_at", "set_by_id", "url", "words") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rule", NEW."set_at", NEW."set_by_id", NEW."url", NEW."words"); RETURN NULL;',
                    hash="dc7db3ce0ce1d84606e1398fb9f6ef3dbac3e8e5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c9b91",
                    table="casework_procedurelink",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="procedurelinkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="325d4c2cf132b1173b74dc1b46e3e03e9a800438",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5ef15",
                    table="casework_procedurelinkevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetymapentry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_safetymapentryevent" ("answers_id", "disputed", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "who", "words", "work_id") VALUES (NEW."answers_id", NEW."disputed", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."who", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="924337b5b88df3a6c75f4c230cd93b17d0715b55",
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
                    func='INSERT INTO "casework_safetymapentryevent" ("answers_id", "disputed", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "who", "words", "work_id") VALUES (NEW."answers_id", NEW."disputed", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."who", NEW."words", NEW."work_id"); RETURN NULL;',
                    hash="0cda0aff1bd59eac88a3a22e30e1ce0fde2859aa",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_656af",
                    table="casework_safetymapentry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetymapentryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e9c3c1da3254846f382cf6807ae8c657a073867e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_24be2",
                    table="casework_safetymapentryevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetyscale",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_safetyscaleevent" ("asked_alone", "because", "by_worker_id", "child_id", "id", "on", "one_higher", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater_id", "rater_words", "recorded_at", "recorded_by_id", "source", "source_at", "value", "work_id") VALUES (NEW."asked_alone", NEW."because", NEW."by_worker_id", NEW."child_id", NEW."id", NEW."on", NEW."one_higher", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rater_id", NEW."rater_words", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value", NEW."work_id"); RETURN NULL;',
                    hash="df31d6d3e18947b2819c4a0d66b489cdf2a1f02d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f2b32",
                    table="casework_safetyscale",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetyscale",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_safetyscaleevent" ("asked_alone", "because", "by_worker_id", "child_id", "id", "on", "one_higher", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater_id", "rater_words", "recorded_at", "recorded_by_id", "source", "source_at", "value", "work_id") VALUES (NEW."asked_alone", NEW."because", NEW."by_worker_id", NEW."child_id", NEW."id", NEW."on", NEW."one_higher", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rater_id", NEW."rater_words", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value", NEW."work_id"); RETURN NULL;',
                    hash="4eb86ed83f9d6252be95dbd6ea5c8ffed9d2641b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_18a9f",
                    table="casework_safetyscale",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safetyscaleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="04208accea9dfe8ea0b8641f31615f7c5ace84bd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f2ab1",
                    table="casework_safetyscaleevent",
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
