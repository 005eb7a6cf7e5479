import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0007_longer_rule_codes"),
        ("people", "0004_agreements"),
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
    ]
