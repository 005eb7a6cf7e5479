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
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Referral",
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
                    "received_at",
                    models.DateTimeField(blank=True, help_text="The moment it came in, where it is known.", null=True),
                ),
                (
                    "received_on",
                    models.DateField(help_text="The day it came in: day 0 of the clocks that count from it."),
                ),
                ("from_source", models.CharField(blank=True, help_text="Who referred, by census code.", max_length=4)),
                (
                    "from_words",
                    models.CharField(
                        blank=True,
                        help_text="Who referred, in words. Protected: shown to families only where `may_reach` allows.",
                        max_length=160,
                    ),
                ),
                (
                    "from_protected",
                    models.BooleanField(default=True, help_text="Whether who told us is kept from the family."),
                ),
                ("primary_need", models.CharField(blank=True, help_text="Main need, by census code.", max_length=4)),
                (
                    "reason",
                    models.TextField(
                        blank=True, help_text="Why this child was referred, in plain words the family was told."
                    ),
                ),
                (
                    "explained_on",
                    models.DateField(
                        blank=True, help_text="When we talked with the family about why they were referred.", null=True
                    ),
                ),
                ("explained_says", models.TextField(blank=True, help_text="What the family said about it.")),
                ("decided_on", models.DateField(blank=True, help_text="When it was decided what to do.", null=True)),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        help_text="What was decided, by its key in practice.front_door.Response.",
                        max_length=20,
                    ),
                ),
                (
                    "told_referrer_on",
                    models.DateField(
                        blank=True, help_text="When whoever referred was told what was decided.", null=True
                    ),
                ),
                ("decision_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "no_further_action",
                    models.BooleanField(
                        blank=True, help_text="Whether it led to no further action, as the census asks.", null=True
                    ),
                ),
                (
                    "closed_on",
                    models.DateField(blank=True, help_text="When the work that began with it ended.", null=True),
                ),
                (
                    "closed_reason",
                    models.CharField(blank=True, help_text="Why it ended, by census code.", max_length=4),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="people.person",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who decided.",
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
                "indexes": [models.Index(fields=["child", "received_on"], name="referral_child")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("decision", ""), ("decided_on__isnull", False), _connector="OR"),
                        name="decision_has_a_date",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Assessment",
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
                (
                    "looked_at_on",
                    models.DateField(blank=True, help_text="When the manager looked at how it was going.", null=True),
                ),
                (
                    "authorised_on",
                    models.DateField(blank=True, help_text="When it was finished and authorised.", null=True),
                ),
                ("analysis", models.TextField(blank=True, help_text="What it all means for this child.")),
                (
                    "authorised_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who authorised it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
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
                    "written_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who assessed.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        help_text="The referral it answers.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["child", "started_on"], name="assessment_child")],
            },
        ),
        migrations.CreateModel(
            name="AssessmentEvent",
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
                (
                    "looked_at_on",
                    models.DateField(blank=True, help_text="When the manager looked at how it was going.", null=True),
                ),
                (
                    "authorised_on",
                    models.DateField(blank=True, help_text="When it was finished and authorised.", null=True),
                ),
                ("analysis", models.TextField(blank=True, help_text="What it all means for this child.")),
                (
                    "authorised_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who authorised it.",
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
                        to="casework.assessment",
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
                    "written_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who assessed.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The referral it answers.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AssessmentFactor",
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
                ("code", models.CharField(help_text="Census code of the factor.", max_length=6)),
                (
                    "assessment",
                    models.ForeignKey(
                        help_text="Which assessment.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="factors",
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
            name="Closing",
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
                ("closed_on", models.DateField(help_text="When we stopped being involved.")),
                ("reason", models.CharField(blank=True, help_text="Why, by census code.", max_length=4)),
                ("because", models.TextField(blank=True, help_text="Why, in words the child and family will read.")),
                ("child_says", models.TextField(blank=True, help_text="What the child says about it.")),
                ("family_says", models.TextField(blank=True, help_text="What the family says about it.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="closings",
                        to="people.person",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The manager who decided.",
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
            name="Concern",
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
                    "name",
                    models.CharField(
                        help_text="A short name for it, in words the family would use: 'Feeling safe at home'.",
                        max_length=80,
                    ),
                ),
                ("words", models.TextField(help_text="What people were worried about, in plain words.")),
                ("raised_on", models.DateField(help_text="When it was first raised.")),
                (
                    "raised_by",
                    models.CharField(
                        blank=True,
                        help_text="Who raised it: School, Police, Nan. Shown to families only where `may_reach` allows.",
                        max_length=160,
                    ),
                ),
                (
                    "census_words",
                    models.BooleanField(
                        default=False, help_text="Only a census code stands behind it; nobody has put it in words yet."
                    ),
                ),
                ("code", models.CharField(blank=True, help_text="The census code it was made from.", max_length=4)),
                (
                    "about_violence",
                    models.BooleanField(
                        default=False, help_text="Whether it is about violence, abuse between adults, or control."
                    ),
                ),
                (
                    "harmed_adult",
                    models.ForeignKey(
                        blank=True,
                        help_text="The adult who is harmed, where there is one: progress needs their account, asked alone.",
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
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        help_text="The referral it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="concerns",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConcernChild",
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
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="concerns",
                        to="people.person",
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        help_text="The concern.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="casework.concern",
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
                "constraints": [models.UniqueConstraint(fields=("concern", "child"), name="concern_once_a_child")],
            },
        ),
        migrations.CreateModel(
            name="ClosingAnswer",
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
                ("says", models.TextField(help_text="What became of the worry, and how we know.")),
                (
                    "closing",
                    models.ForeignKey(
                        help_text="Which closing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
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
                (
                    "strand",
                    models.ForeignKey(
                        help_text="Which concern of the child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="closing_answers",
                        to="casework.concernchild",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("closing", "strand"), name="closing_answer_once")],
            },
        ),
        migrations.CreateModel(
            name="ClosingEvent",
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
                ("closed_on", models.DateField(help_text="When we stopped being involved.")),
                ("reason", models.CharField(blank=True, help_text="Why, by census code.", max_length=4)),
                ("because", models.TextField(blank=True, help_text="Why, in words the child and family will read.")),
                ("child_says", models.TextField(blank=True, help_text="What the child says about it.")),
                ("family_says", models.TextField(blank=True, help_text="What the family says about it.")),
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
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The manager who decided.",
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
                        to="casework.closing",
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
            name="ConcernChildEvent",
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
                ("means", models.TextField(blank=True, help_text="What it means for this child.")),
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
                    "concern",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The concern.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.concern",
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
                        to="casework.concernchild",
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
            name="ConcernEvent",
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
                    "name",
                    models.CharField(
                        help_text="A short name for it, in words the family would use: 'Feeling safe at home'.",
                        max_length=80,
                    ),
                ),
                ("words", models.TextField(help_text="What people were worried about, in plain words.")),
                ("raised_on", models.DateField(help_text="When it was first raised.")),
                (
                    "raised_by",
                    models.CharField(
                        blank=True,
                        help_text="Who raised it: School, Police, Nan. Shown to families only where `may_reach` allows.",
                        max_length=160,
                    ),
                ),
                (
                    "census_words",
                    models.BooleanField(
                        default=False, help_text="Only a census code stands behind it; nobody has put it in words yet."
                    ),
                ),
                ("code", models.CharField(blank=True, help_text="The census code it was made from.", max_length=4)),
                (
                    "about_violence",
                    models.BooleanField(
                        default=False, help_text="Whether it is about violence, abuse between adults, or control."
                    ),
                ),
                (
                    "harmed_adult",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The adult who is harmed, where there is one: progress needs their account, asked alone.",
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
                        to="casework.concern",
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
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The referral it came from.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConcernLineage",
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
                    "how",
                    models.CharField(
                        choices=[("split", "split from"), ("merged", "merged from"), ("worded", "worded anew from")],
                        help_text="Split, merged or worded anew.",
                        max_length=10,
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                (
                    "now",
                    models.ForeignKey(
                        help_text="The later one.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="came_from",
                        to="casework.concern",
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
                    "was",
                    models.ForeignKey(
                        help_text="The earlier concern.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="became",
                        to="casework.concern",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("was", models.F("now")), _negated=True), name="lineage_joins_two"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DueRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("rule", models.CharField(help_text="Code of the rule: T010.", max_length=12)),
                ("edition", models.DateField(help_text="First day of the edition of the rule that was in force.")),
                ("force", models.CharField(help_text="Duty, guidance, standard or practice.", max_length=10)),
                ("title", models.CharField(help_text="What is due, in words.", max_length=160)),
                ("because", models.CharField(help_text="How the date was worked out, in words.", max_length=300)),
                (
                    "opener",
                    models.CharField(help_text="What opened it, as kind and number: 'referral 12'.", max_length=60),
                ),
                ("ordinal", models.IntegerField(default=0, help_text="Which one of several opened by the same thing.")),
                ("begins_on", models.DateField(help_text="The day it begins to count.")),
                ("due_on", models.DateField(help_text="The last day on which it is in time.", null=True)),
                ("met_on", models.DateField(help_text="The day it was met.", null=True)),
                ("met_by", models.CharField(blank=True, help_text="What met it, as kind and number.", max_length=60)),
                (
                    "ended_on",
                    models.DateField(
                        help_text="The day it ended without being met: the work stopped, or something else took its place.",
                        null=True,
                    ),
                ),
                ("ended_because", models.CharField(blank=True, help_text="Why it ended.", max_length=300)),
                (
                    "not_in_file",
                    models.BooleanField(
                        default=False,
                        help_text="The file this came from cannot hold what would meet it; never late, on no board.",
                    ),
                ),
                ("who", models.CharField(blank=True, help_text="Whose job it is, by role.", max_length=120)),
                (
                    "not_worked_out",
                    models.CharField(
                        blank=True,
                        help_text="Why the date could not be worked out, where it could not.",
                        max_length=300,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it is owed to.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="dues",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(
                            ("ended_on__isnull", True), ("met_on__isnull", True), ("not_in_file", False)
                        ),
                        fields=["child", "due_on"],
                        name="due_open",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("rule", "child", "opener", "ordinal"), name="due_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Enquiry",
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
                ("started_on", models.DateField(help_text="When the strategy discussion decided to enquire.")),
                (
                    "conference_target_on",
                    models.DateField(
                        blank=True,
                        help_text="The day by which a conference is to be held, as the file gives it.",
                        null=True,
                    ),
                ),
                (
                    "conference_on",
                    models.DateField(
                        blank=True, help_text="The day of the first conference, as the file gives it.", null=True
                    ),
                ),
                (
                    "no_conference",
                    models.BooleanField(
                        blank=True, help_text="Whether it was decided that no conference was needed.", null=True
                    ),
                ),
                ("outcome", models.TextField(blank=True, help_text="What came of it, in words.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="enquiries",
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
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        help_text="The referral it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="enquiries",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EnquiryEvent",
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
                ("started_on", models.DateField(help_text="When the strategy discussion decided to enquire.")),
                (
                    "conference_target_on",
                    models.DateField(
                        blank=True,
                        help_text="The day by which a conference is to be held, as the file gives it.",
                        null=True,
                    ),
                ),
                (
                    "conference_on",
                    models.DateField(
                        blank=True, help_text="The day of the first conference, as the file gives it.", null=True
                    ),
                ),
                (
                    "no_conference",
                    models.BooleanField(
                        blank=True, help_text="Whether it was decided that no conference was needed.", null=True
                    ),
                ),
                ("outcome", models.TextField(blank=True, help_text="What came of it, in words.")),
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
                        to="casework.enquiry",
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
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The referral it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Goal",
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
                ("words", models.TextField(help_text="The change wanted, in their words.")),
                (
                    "whose",
                    models.CharField(
                        choices=[
                            ("child", "the child's"),
                            ("family", "the family's"),
                            ("professional", "professionals'"),
                        ],
                        help_text="Whose goal it is.",
                        max_length=12,
                    ),
                ),
                ("is_small", models.BooleanField(default=False, help_text="A small goal on the way to a big one.")),
                ("set_on", models.DateField(help_text="When it was agreed.")),
                ("target", models.CharField(blank=True, help_text="How we will know it is reached.", max_length=200)),
                ("change_by", models.DateField(blank=True, help_text="By when we expect to see change.", null=True)),
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
            name="GoalEvent",
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
                ("words", models.TextField(help_text="The change wanted, in their words.")),
                (
                    "whose",
                    models.CharField(
                        choices=[
                            ("child", "the child's"),
                            ("family", "the family's"),
                            ("professional", "professionals'"),
                        ],
                        help_text="Whose goal it is.",
                        max_length=12,
                    ),
                ),
                ("is_small", models.BooleanField(default=False, help_text="A small goal on the way to a big one.")),
                ("set_on", models.DateField(help_text="When it was agreed.")),
                ("target", models.CharField(blank=True, help_text="How we will know it is reached.", max_length=200)),
                ("change_by", models.DateField(blank=True, help_text="By when we expect to see change.", null=True)),
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
                        to="casework.goal",
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
            name="Need",
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
                    models.TextField(
                        help_text="What the child needs, in plain words: 'Mia needs a calm home where …'."
                    ),
                ),
                ("found_on", models.DateField(help_text="When it was found.")),
                (
                    "found_in",
                    models.CharField(
                        blank=True,
                        help_text="Where it was found: assessment, conference, review, visit.",
                        max_length=160,
                    ),
                ),
                ("means", models.TextField(blank=True, help_text="What it means in this child's daily life.")),
                (
                    "assessment",
                    models.ForeignKey(
                        blank=True,
                        help_text="The assessment that found it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs",
                        to="casework.assessment",
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs",
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
            name="GoalNeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.goal",
                    ),
                ),
                (
                    "need",
                    models.ForeignKey(
                        help_text="The need it answers.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.need",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("goal", "need"), name="goal_need_once")],
            },
        ),
        migrations.CreateModel(
            name="Wish",
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
                ("name", models.CharField(help_text="A short name the child would know it by.", max_length=80)),
                ("words", models.TextField(help_text="What they asked for, in their own words.")),
                ("asked_on", models.DateField(help_text="When they asked.")),
                ("heard_by", models.CharField(blank=True, help_text="Who they asked.", max_length=120)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child who asked.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="wishes",
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
            name="GoalWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.goal",
                    ),
                ),
                (
                    "wish",
                    models.ForeignKey(
                        help_text="The wish it answers.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.wish",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("goal", "wish"), name="goal_wish_once")],
            },
        ),
        migrations.CreateModel(
            name="Home",
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
                            ("parents", "with a parent"),
                            ("family", "with family or friends"),
                            ("foster", "with foster carers"),
                            ("childrens_home", "in a children's home"),
                            ("supported", "in supported accommodation"),
                            ("hospital", "in hospital"),
                            ("other", "somewhere else"),
                        ],
                        help_text="What kind of home.",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        help_text="With whom and where, as the child would say it: 'Nan (Jean)'. Never an address.",
                        max_length=160,
                    ),
                ),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why the child moved there, in words for the child."),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="homes",
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
            name="HomeEvent",
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
                            ("parents", "with a parent"),
                            ("family", "with family or friends"),
                            ("foster", "with foster carers"),
                            ("childrens_home", "in a children's home"),
                            ("supported", "in supported accommodation"),
                            ("hospital", "in hospital"),
                            ("other", "somewhere else"),
                        ],
                        help_text="What kind of home.",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        help_text="With whom and where, as the child would say it: 'Nan (Jean)'. Never an address.",
                        max_length=160,
                    ),
                ),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why the child moved there, in words for the child."),
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
                        to="casework.home",
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
            name="Plan",
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
                            ("early_help", "early help plan"),
                            ("child_in_need", "child in need plan"),
                            ("child_protection", "child protection plan"),
                            ("care", "care plan"),
                            ("pathway", "pathway plan"),
                            ("family_network", "family network plan"),
                            ("safety", "safety plan"),
                        ],
                        help_text="What kind of plan.",
                        max_length=20,
                    ),
                ),
                (
                    "purpose",
                    models.TextField(blank=True, help_text="What the plan is for, in one or two plain sentences."),
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
            name="PlanChild",
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
                            ("early_help", "early help plan"),
                            ("child_in_need", "child in need plan"),
                            ("child_protection", "child protection plan"),
                            ("care", "care plan"),
                            ("pathway", "pathway plan"),
                            ("family_network", "family network plan"),
                            ("safety", "safety plan"),
                        ],
                        help_text="The plan's kind, kept here so that a child's status is one look-up.",
                        max_length=20,
                    ),
                ),
                ("began_on", models.DateField(help_text="When the child's plan began.")),
                ("ended_on", models.DateField(blank=True, help_text="When it ended for this child.", null=True)),
                (
                    "ended_because",
                    models.TextField(blank=True, help_text="Why it ended, in words the child and family will read."),
                ),
                (
                    "category",
                    models.CharField(
                        blank=True, help_text="Category of abuse at the start, by census code.", max_length=4
                    ),
                ),
                (
                    "latest_category",
                    models.CharField(blank=True, help_text="Category of abuse now, by census code.", max_length=4),
                ),
                (
                    "earlier_plans",
                    models.IntegerField(
                        blank=True, help_text="How many child protection plans there were before.", null=True
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="people.person",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="The plan.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
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
                "indexes": [models.Index(fields=["child", "kind", "began_on"], name="plan_child_kind")],
                "constraints": [models.UniqueConstraint(fields=("plan", "child", "began_on"), name="plan_child_once")],
            },
        ),
        migrations.CreateModel(
            name="Review",
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
                ("held_on", models.DateField(help_text="When it was held.")),
                ("decided", models.TextField(blank=True, help_text="What was decided and why.")),
                (
                    "place",
                    models.ForeignKey(
                        help_text="The child's place on the plan.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reviews",
                        to="casework.planchild",
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
                "ordering": ["held_on"],
            },
        ),
        migrations.CreateModel(
            name="Impact",
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
                    "verdict",
                    models.CharField(
                        choices=[
                            ("better", "better"),
                            ("same", "the same"),
                            ("worse", "worse"),
                            ("too_early", "too early to say"),
                        ],
                        help_text="Better, the same, worse, or too early.",
                        max_length=10,
                    ),
                ),
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
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
                ("said_by", models.CharField(help_text="Who says so, in words.", max_length=160)),
                ("evidence", models.TextField(help_text="How we know.")),
                ("now_we", models.TextField(blank=True, help_text="What we do now.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impacts",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impacts",
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
                (
                    "review",
                    models.ForeignKey(
                        blank=True,
                        help_text="The review that judged it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="impacts",
                        to="casework.review",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ImpactEvent",
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
                    "verdict",
                    models.CharField(
                        choices=[
                            ("better", "better"),
                            ("same", "the same"),
                            ("worse", "worse"),
                            ("too_early", "too early to say"),
                        ],
                        help_text="Better, the same, worse, or too early.",
                        max_length=10,
                    ),
                ),
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
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
                ("said_by", models.CharField(help_text="Who says so, in words.", max_length=160)),
                ("evidence", models.TextField(help_text="How we know.")),
                ("now_we", models.TextField(blank=True, help_text="What we do now.")),
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
                        help_text="The goal.",
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
                        to="casework.impact",
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
                    "review",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The review that judged it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.review",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LastLooked",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(help_text="When they last looked.")),
                (
                    "before_at",
                    models.DateTimeField(
                        blank=True, help_text="When they had looked the time before, on another day.", null=True
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="At whose page.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who looked.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("worker", "child"), name="last_looked_once")],
            },
        ),
        migrations.CreateModel(
            name="LateReason",
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
                ("rule", models.CharField(help_text="Code of the rule.", max_length=12)),
                ("opener", models.CharField(help_text="What opened the duty.", max_length=60)),
                ("ordinal", models.IntegerField(default=0, help_text="Which one of several.")),
                ("because", models.TextField(help_text="Why it was late.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it was owed to.",
                        on_delete=django.db.models.deletion.CASCADE,
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
            name="LegalStatus",
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
                            ("section_20", "looked after by agreement (section 20)"),
                            ("interim_care", "interim care order"),
                            ("care_order", "care order"),
                            ("placement", "placement order"),
                            ("emergency", "emergency protection order"),
                            ("police", "police protection"),
                            ("supervision", "supervision order"),
                            ("arrangements", "child arrangements order"),
                            ("guardianship", "special guardianship order"),
                            ("remand", "remanded to care"),
                        ],
                        help_text="Which order or agreement.",
                        max_length=16,
                    ),
                ),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="legal_statuses",
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
            name="LegalStatusEvent",
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
                            ("section_20", "looked after by agreement (section 20)"),
                            ("interim_care", "interim care order"),
                            ("care_order", "care order"),
                            ("placement", "placement order"),
                            ("emergency", "emergency protection order"),
                            ("police", "police protection"),
                            ("supervision", "supervision order"),
                            ("arrangements", "child arrangements order"),
                            ("guardianship", "special guardianship order"),
                            ("remand", "remanded to care"),
                        ],
                        help_text="Which order or agreement.",
                        max_length=16,
                    ),
                ),
                ("began_on", models.DateField(help_text="Since when.")),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
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
                        to="casework.legalstatus",
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
            name="Measure",
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
                ("question", models.CharField(help_text="The question, in the words it is asked in.", max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("scale", "0 to 10"),
                            ("count", "a count"),
                            ("external", "a score from a questionnaire kept elsewhere"),
                        ],
                        help_text="A scale from 0 to 10, a count, or a score kept elsewhere.",
                        max_length=10,
                    ),
                ),
                (
                    "low_words",
                    models.CharField(
                        blank=True, help_text="What the lowest number means, in the person's words.", max_length=160
                    ),
                ),
                (
                    "high_words",
                    models.CharField(
                        blank=True, help_text="What the highest number means, in the person's words.", max_length=160
                    ),
                ),
                (
                    "goal_value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="The number that would be good enough.",
                        max_digits=8,
                        null=True,
                    ),
                ),
                ("more_is_better", models.BooleanField(default=True, help_text="Whether a higher number is better.")),
                (
                    "unit",
                    models.CharField(
                        blank=True,
                        help_text="What is counted: 'days at school', 'police call-outs in six months'.",
                        max_length=60,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measures",
                        to="people.person",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        blank=True,
                        help_text="The goal it tells about.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measures",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MeasureEvent",
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
                ("question", models.CharField(help_text="The question, in the words it is asked in.", max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("scale", "0 to 10"),
                            ("count", "a count"),
                            ("external", "a score from a questionnaire kept elsewhere"),
                        ],
                        help_text="A scale from 0 to 10, a count, or a score kept elsewhere.",
                        max_length=10,
                    ),
                ),
                (
                    "low_words",
                    models.CharField(
                        blank=True, help_text="What the lowest number means, in the person's words.", max_length=160
                    ),
                ),
                (
                    "high_words",
                    models.CharField(
                        blank=True, help_text="What the highest number means, in the person's words.", max_length=160
                    ),
                ),
                (
                    "goal_value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="The number that would be good enough.",
                        max_digits=8,
                        null=True,
                    ),
                ),
                ("more_is_better", models.BooleanField(default=True, help_text="Whether a higher number is better.")),
                (
                    "unit",
                    models.CharField(
                        blank=True,
                        help_text="What is counted: 'days at school', 'police call-outs in six months'.",
                        max_length=60,
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
                    "goal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The goal it tells about.",
                        null=True,
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
                        to="casework.measure",
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
            name="Meeting",
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
                            ("strategy", "strategy discussion"),
                            ("conference", "initial child protection conference"),
                            ("review_conference", "review child protection conference"),
                            ("core_group", "core group"),
                            ("cin_review", "child in need review"),
                            ("family_group", "family group conference"),
                            ("network", "support network meeting"),
                            ("care_review", "review of care"),
                        ],
                        help_text="What kind of meeting.",
                        max_length=20,
                    ),
                ),
                ("planned_on", models.DateField(blank=True, help_text="The day it is planned for.", null=True)),
                ("held_on", models.DateField(blank=True, help_text="The day it was held.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where, and at what time.", max_length=160)),
                ("decided", models.TextField(blank=True, help_text="What was decided, in a sentence.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
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
                "indexes": [models.Index(fields=["child", "held_on"], name="meeting_child")],
            },
        ),
        migrations.CreateModel(
            name="MeetingEvent",
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
                            ("strategy", "strategy discussion"),
                            ("conference", "initial child protection conference"),
                            ("review_conference", "review child protection conference"),
                            ("core_group", "core group"),
                            ("cin_review", "child in need review"),
                            ("family_group", "family group conference"),
                            ("network", "support network meeting"),
                            ("care_review", "review of care"),
                        ],
                        help_text="What kind of meeting.",
                        max_length=20,
                    ),
                ),
                ("planned_on", models.DateField(blank=True, help_text="The day it is planned for.", null=True)),
                ("held_on", models.DateField(blank=True, help_text="The day it was held.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where, and at what time.", max_length=160)),
                ("decided", models.TextField(blank=True, help_text="What was decided, in a sentence.")),
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
                        to="casework.meeting",
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
            name="NeedConcern",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "concern",
                    models.ForeignKey(
                        help_text="The concern it answers.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.concern",
                    ),
                ),
                (
                    "need",
                    models.ForeignKey(
                        help_text="The need.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.need",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("need", "concern"), name="need_concern_once")],
            },
        ),
        migrations.CreateModel(
            name="NeedEvent",
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
                    models.TextField(
                        help_text="What the child needs, in plain words: 'Mia needs a calm home where …'."
                    ),
                ),
                ("found_on", models.DateField(help_text="When it was found.")),
                (
                    "found_in",
                    models.CharField(
                        blank=True,
                        help_text="Where it was found: assessment, conference, review, visit.",
                        max_length=160,
                    ),
                ),
                ("means", models.TextField(blank=True, help_text="What it means in this child's daily life.")),
                (
                    "assessment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The assessment that found it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.assessment",
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
                        to="casework.need",
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
            name="NeedWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "need",
                    models.ForeignKey(
                        help_text="The need.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.need",
                    ),
                ),
                (
                    "wish",
                    models.ForeignKey(
                        help_text="The wish it follows from.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.wish",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("need", "wish"), name="need_wish_once")],
            },
        ),
        migrations.CreateModel(
            name="OwnWords",
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
                ("words", models.TextField(help_text="What they said, drew or showed, word for word.")),
                ("said_on", models.DateField(help_text="When.")),
                ("heard_by", models.CharField(help_text="Who heard it.", max_length=120)),
                ("alone", models.BooleanField(default=False, help_text="Whether they were seen alone.")),
                ("setting", models.CharField(blank=True, help_text="Where, and what they were doing.", max_length=160)),
                (
                    "for_header",
                    models.BooleanField(
                        default=False, help_text="Chosen with the child to stand at the top of their page."
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Whose words.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="own_words",
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
                "ordering": ["-said_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="OwnWordsEvent",
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
                ("words", models.TextField(help_text="What they said, drew or showed, word for word.")),
                ("said_on", models.DateField(help_text="When.")),
                ("heard_by", models.CharField(help_text="Who heard it.", max_length=120)),
                ("alone", models.BooleanField(default=False, help_text="Whether they were seen alone.")),
                ("setting", models.CharField(blank=True, help_text="Where, and what they were doing.", max_length=160)),
                (
                    "for_header",
                    models.BooleanField(
                        default=False, help_text="Chosen with the child to stand at the top of their page."
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose words.",
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
                        to="casework.ownwords",
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
            name="PlanChildEvent",
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
                            ("early_help", "early help plan"),
                            ("child_in_need", "child in need plan"),
                            ("child_protection", "child protection plan"),
                            ("care", "care plan"),
                            ("pathway", "pathway plan"),
                            ("family_network", "family network plan"),
                            ("safety", "safety plan"),
                        ],
                        help_text="The plan's kind, kept here so that a child's status is one look-up.",
                        max_length=20,
                    ),
                ),
                ("began_on", models.DateField(help_text="When the child's plan began.")),
                ("ended_on", models.DateField(blank=True, help_text="When it ended for this child.", null=True)),
                (
                    "ended_because",
                    models.TextField(blank=True, help_text="Why it ended, in words the child and family will read."),
                ),
                (
                    "category",
                    models.CharField(
                        blank=True, help_text="Category of abuse at the start, by census code.", max_length=4
                    ),
                ),
                (
                    "latest_category",
                    models.CharField(blank=True, help_text="Category of abuse now, by census code.", max_length=4),
                ),
                (
                    "earlier_plans",
                    models.IntegerField(
                        blank=True, help_text="How many child protection plans there were before.", null=True
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
                        to="casework.planchild",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The plan.",
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
            name="PlanEvent",
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
                            ("early_help", "early help plan"),
                            ("child_in_need", "child in need plan"),
                            ("child_protection", "child protection plan"),
                            ("care", "care plan"),
                            ("pathway", "pathway plan"),
                            ("family_network", "family network plan"),
                            ("safety", "safety plan"),
                        ],
                        help_text="What kind of plan.",
                        max_length=20,
                    ),
                ),
                (
                    "purpose",
                    models.TextField(blank=True, help_text="What the plan is for, in one or two plain sentences."),
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
            name="PlanGoal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="casework.goal",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="The plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="goals",
                        to="casework.plan",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("plan", "goal"), name="plan_goal_once")],
            },
        ),
        migrations.CreateModel(
            name="Step",
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
                ("what", models.TextField(help_text="What they will do, in words anybody could check.")),
                (
                    "owner_words",
                    models.CharField(
                        blank=True, help_text="Who does it, in words: 'Ms Patel at school'.", max_length=160
                    ),
                ),
                ("help_given", models.TextField(blank=True, help_text="How they are helped to do it.")),
                ("start_on", models.DateField(blank=True, help_text="When it is to start.", null=True)),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                ("how_known", models.CharField(blank=True, help_text="How we will know it is done.", max_length=300)),
                ("difference", models.TextField(blank=True, help_text="What difference it should make to the child.")),
                ("agreed_on", models.DateField(blank=True, help_text="When it was agreed.", null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person who does it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="people.person",
                    ),
                ),
                (
                    "owner_agency",
                    models.ForeignKey(
                        blank=True,
                        help_text="The agency that does it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="people.agency",
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
            name="PlanStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "plan",
                    models.ForeignKey(
                        help_text="The plan.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="casework.plan",
                    ),
                ),
                (
                    "step",
                    models.ForeignKey(
                        help_text="The step.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="casework.step",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("plan", "step"), name="plan_step_once")],
            },
        ),
        migrations.CreateModel(
            name="Reading",
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
                ("value", models.DecimalField(decimal_places=2, help_text="The number.", max_digits=8)),
                (
                    "at",
                    models.CharField(
                        choices=[("baseline", "at the start"), ("repeat", "along the way"), ("end", "at the end")],
                        help_text="At the start, along the way, or at the end.",
                        max_length=10,
                    ),
                ),
                (
                    "rater",
                    models.CharField(
                        choices=[
                            ("child", "the child"),
                            ("parent", "a parent"),
                            ("carer", "a carer"),
                            ("network", "family and friends"),
                            ("worker", "the worker"),
                            ("school", "school"),
                            ("other", "another service"),
                        ],
                        help_text="Whose number.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="What makes it that number, in their words.")),
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
                (
                    "measure",
                    models.ForeignKey(
                        help_text="Which measure.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="readings",
                        to="casework.measure",
                    ),
                ),
                (
                    "rater_person",
                    models.ForeignKey(
                        blank=True,
                        help_text="The person whose number it is, where recorded.",
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
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="ReadingEvent",
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
                ("value", models.DecimalField(decimal_places=2, help_text="The number.", max_digits=8)),
                (
                    "at",
                    models.CharField(
                        choices=[("baseline", "at the start"), ("repeat", "along the way"), ("end", "at the end")],
                        help_text="At the start, along the way, or at the end.",
                        max_length=10,
                    ),
                ),
                (
                    "rater",
                    models.CharField(
                        choices=[
                            ("child", "the child"),
                            ("parent", "a parent"),
                            ("carer", "a carer"),
                            ("network", "family and friends"),
                            ("worker", "the worker"),
                            ("school", "school"),
                            ("other", "another service"),
                        ],
                        help_text="Whose number.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="What makes it that number, in their words.")),
                ("asked_alone", models.BooleanField(default=False, help_text="Whether they were asked alone.")),
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
                        to="casework.reading",
                    ),
                ),
                (
                    "rater_person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person whose number it is, where recorded.",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferralEvent",
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
                    "received_at",
                    models.DateTimeField(blank=True, help_text="The moment it came in, where it is known.", null=True),
                ),
                (
                    "received_on",
                    models.DateField(help_text="The day it came in: day 0 of the clocks that count from it."),
                ),
                ("from_source", models.CharField(blank=True, help_text="Who referred, by census code.", max_length=4)),
                (
                    "from_words",
                    models.CharField(
                        blank=True,
                        help_text="Who referred, in words. Protected: shown to families only where `may_reach` allows.",
                        max_length=160,
                    ),
                ),
                (
                    "from_protected",
                    models.BooleanField(default=True, help_text="Whether who told us is kept from the family."),
                ),
                ("primary_need", models.CharField(blank=True, help_text="Main need, by census code.", max_length=4)),
                (
                    "reason",
                    models.TextField(
                        blank=True, help_text="Why this child was referred, in plain words the family was told."
                    ),
                ),
                (
                    "explained_on",
                    models.DateField(
                        blank=True, help_text="When we talked with the family about why they were referred.", null=True
                    ),
                ),
                ("explained_says", models.TextField(blank=True, help_text="What the family said about it.")),
                ("decided_on", models.DateField(blank=True, help_text="When it was decided what to do.", null=True)),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        help_text="What was decided, by its key in practice.front_door.Response.",
                        max_length=20,
                    ),
                ),
                (
                    "told_referrer_on",
                    models.DateField(
                        blank=True, help_text="When whoever referred was told what was decided.", null=True
                    ),
                ),
                ("decision_because", models.TextField(blank=True, help_text="Why.")),
                (
                    "no_further_action",
                    models.BooleanField(
                        blank=True, help_text="Whether it led to no further action, as the census asks.", null=True
                    ),
                ),
                (
                    "closed_on",
                    models.DateField(blank=True, help_text="When the work that began with it ended.", null=True),
                ),
                (
                    "closed_reason",
                    models.CharField(blank=True, help_text="Why it ended, by census code.", max_length=4),
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
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who decided.",
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
                        to="casework.referral",
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
            name="ReferralMove",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=20)),
                ("on", models.DateField(help_text="When.")),
                ("because", models.TextField(blank=True, help_text="Why.")),
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
                    "referral",
                    models.ForeignKey(
                        help_text="Which referral.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.referral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReviewEvent",
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
                ("held_on", models.DateField(help_text="When it was held.")),
                ("decided", models.TextField(blank=True, help_text="What was decided and why.")),
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
                        to="casework.review",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child's place on the plan.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.planchild",
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
            name="StepEvent",
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
                ("what", models.TextField(help_text="What they will do, in words anybody could check.")),
                (
                    "owner_words",
                    models.CharField(
                        blank=True, help_text="Who does it, in words: 'Ms Patel at school'.", max_length=160
                    ),
                ),
                ("help_given", models.TextField(blank=True, help_text="How they are helped to do it.")),
                ("start_on", models.DateField(blank=True, help_text="When it is to start.", null=True)),
                ("due_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                ("how_known", models.CharField(blank=True, help_text="How we will know it is done.", max_length=300)),
                ("difference", models.TextField(blank=True, help_text="What difference it should make to the child.")),
                ("agreed_on", models.DateField(blank=True, help_text="When it was agreed.", null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The person who does it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "owner_agency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The agency that does it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.agency",
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
                        to="casework.step",
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
            name="StepGoal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal it serves.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.goal",
                    ),
                ),
                (
                    "step",
                    models.ForeignKey(
                        help_text="The step.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.step",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("step", "goal"), name="step_goal_once")],
            },
        ),
        migrations.CreateModel(
            name="StepMove",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=20)),
                ("on", models.DateField(help_text="When.")),
                (
                    "says",
                    models.CharField(
                        blank=True, help_text="How far it has got or why not: 'done 18 of 20 weeks'.", max_length=300
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
                    models.ForeignKey(
                        help_text="Which step.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.step",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="StepWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "step",
                    models.ForeignKey(
                        help_text="The step.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="casework.step",
                    ),
                ),
                (
                    "wish",
                    models.ForeignKey(
                        help_text="The wish it answers.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.wish",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("step", "wish"), name="step_wish_once")],
            },
        ),
        migrations.CreateModel(
            name="StrandMove",
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
                        help_text="Where it stands now: live, on_hold, resolved, passed_on.", max_length=20
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                ("because", models.TextField(blank=True, help_text="The reason, or the evidence that it is resolved.")),
                (
                    "review_on",
                    models.DateField(blank=True, help_text="When to look again, for a strand on hold.", null=True),
                ),
                ("passed_to", models.CharField(blank=True, help_text="To whom it was passed on.", max_length=160)),
                ("accepted_on", models.DateField(blank=True, help_text="When they accepted it.", null=True)),
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
                    "strand",
                    models.ForeignKey(
                        help_text="Which strand.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.concernchild",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("to", "on_hold"), _negated=True),
                            models.Q(("review_on__isnull", False), models.Q(("because", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="on_hold_says_why_and_until_when",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("to", "resolved"), _negated=True),
                            models.Q(("because", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="resolved_has_evidence",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("to", "passed_on"), _negated=True),
                            models.Q(("passed_to", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="passed_on_to_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StrandRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "strand",
                    models.CharField(
                        help_text="Which strand: of a concern or of a wish, with its number.", max_length=60
                    ),
                ),
                ("kind", models.CharField(help_text="Begun with a concern or with a wish.", max_length=10)),
                ("name", models.CharField(help_text="Its short name.", max_length=120)),
                ("begins_on", models.DateField(help_text="First day on which it stands so.")),
                ("ends_on", models.DateField(help_text="First day on which it stands otherwise.")),
                ("progress", models.CharField(help_text="Where it stands: worse, stuck, met …", max_length=20)),
                ("rank", models.FloatField(help_text="How near to going wrong: the smaller, the nearer.")),
                ("violence", models.BooleanField(default=False, help_text="Whether somebody is harmed or controlled.")),
                ("broken_since", models.DateField(help_text="Since when it has been broken, where it is.", null=True)),
                ("breaks", models.IntegerField(default=0, help_text="In how many places it is broken.")),
                (
                    "says",
                    models.CharField(
                        blank=True, help_text="Where it is broken or how it stands, in one sentence.", max_length=400
                    ),
                ),
                ("mend", models.CharField(blank=True, help_text="What would mend it.", max_length=400)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="strand_rows",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["child", "ends_on"], name="strand_row_child")],
                "constraints": [
                    models.UniqueConstraint(fields=("child", "strand", "begins_on"), name="strand_row_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Summary",
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
                    "block",
                    models.CharField(
                        choices=[
                            ("why", "Why we are involved"),
                            ("life", "What life is like for the child now"),
                            ("history", "What has happened before"),
                            ("safety", "Keeping safe"),
                            ("plan", "What we are all doing"),
                            ("change", "What has changed"),
                            ("permanence", "Where the child will grow up, and what if not"),
                            ("next", "What happens next"),
                        ],
                        help_text="Which of the eight blocks.",
                        max_length=12,
                    ),
                ),
                ("words", models.TextField(help_text="What it says.")),
                ("written_on", models.DateField(help_text="When it was written or confirmed as still right.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="summaries",
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
                "ordering": ["block", "-written_on", "-id"],
                "indexes": [models.Index(fields=["child", "-written_on"], name="summary_child")],
            },
        ),
        migrations.CreateModel(
            name="SummaryEvent",
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
                    "block",
                    models.CharField(
                        choices=[
                            ("why", "Why we are involved"),
                            ("life", "What life is like for the child now"),
                            ("history", "What has happened before"),
                            ("safety", "Keeping safe"),
                            ("plan", "What we are all doing"),
                            ("change", "What has changed"),
                            ("permanence", "Where the child will grow up, and what if not"),
                            ("next", "What happens next"),
                        ],
                        help_text="Which of the eight blocks.",
                        max_length=12,
                    ),
                ),
                ("words", models.TextField(help_text="What it says.")),
                ("written_on", models.DateField(help_text="When it was written or confirmed as still right.")),
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
                        to="casework.summary",
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
            name="Visit",
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
                ("happened_on", models.DateField(blank=True, help_text="The day it was made or tried.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where: home, school, out walking.", max_length=160)),
                ("purpose", models.CharField(blank=True, help_text="What the visit is for.", max_length=300)),
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
                        help_text="Who visits.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VisitChild",
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
                ("seen", models.BooleanField(default=False, help_text="Whether the child was seen.")),
                ("alone", models.BooleanField(default=False, help_text="Whether the child was seen alone.")),
                ("means", models.TextField(blank=True, help_text="What the visit means for this child and the plan.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
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
                        help_text="The visit.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="casework.visit",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("visit", "child"), name="visit_child_once")],
            },
        ),
        migrations.CreateModel(
            name="VisitChildEvent",
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
                ("seen", models.BooleanField(default=False, help_text="Whether the child was seen.")),
                ("alone", models.BooleanField(default=False, help_text="Whether the child was seen alone.")),
                ("means", models.TextField(blank=True, help_text="What the visit means for this child and the plan.")),
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
                        to="casework.visitchild",
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
                        db_constraint=False,
                        help_text="The visit.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.visit",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VisitEvent",
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
                ("happened_on", models.DateField(blank=True, help_text="The day it was made or tried.", null=True)),
                ("where", models.CharField(blank=True, help_text="Where: home, school, out walking.", max_length=160)),
                ("purpose", models.CharField(blank=True, help_text="What the visit is for.", max_length=300)),
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
                        to="casework.visit",
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
                        help_text="Who visits.",
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
            name="WishEvent",
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
                ("name", models.CharField(help_text="A short name the child would know it by.", max_length=80)),
                ("words", models.TextField(help_text="What they asked for, in their own words.")),
                ("asked_on", models.DateField(help_text="When they asked.")),
                ("heard_by", models.CharField(blank=True, help_text="Who they asked.", max_length=120)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child who asked.",
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
                        to="casework.wish",
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
            name="WishMove",
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
                        help_text="Where it stands now: heard, acted_on, told_back, verdict.", max_length=20
                    ),
                ),
                ("on", models.DateField(help_text="When.")),
                (
                    "says",
                    models.TextField(
                        blank=True,
                        help_text="What adults did, what the child was told and why, or the child's verdict in their words.",
                    ),
                ),
                (
                    "answer",
                    models.CharField(blank=True, help_text="What adults answered: yes, partly, no.", max_length=10),
                ),
                (
                    "verdict",
                    models.CharField(
                        blank=True,
                        help_text="Whether life is better for it, in the child's view: better, same, worse, too_early.",
                        max_length=10,
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
                    "wish",
                    models.ForeignKey(
                        help_text="Which wish.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.wish",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
            },
        ),
        migrations.AddField(
            model_name="goal",
            name="needs",
            field=models.ManyToManyField(
                help_text="The needs it answers.", related_name="goals", through="casework.GoalNeed", to="casework.need"
            ),
        ),
        migrations.AddField(
            model_name="need",
            name="concerns",
            field=models.ManyToManyField(
                help_text="The concerns it answers.",
                related_name="needs",
                through="casework.NeedConcern",
                to="casework.concern",
            ),
        ),
        migrations.AddField(
            model_name="step",
            name="goals",
            field=models.ManyToManyField(
                help_text="The goals it serves.", related_name="steps", through="casework.StepGoal", to="casework.goal"
            ),
        ),
        migrations.AddField(
            model_name="step",
            name="wishes",
            field=models.ManyToManyField(
                help_text="The child's wishes it answers.",
                related_name="steps",
                through="casework.StepWish",
                to="casework.wish",
            ),
        ),
        migrations.AddField(
            model_name="need",
            name="wishes",
            field=models.ManyToManyField(
                help_text="The wishes it follows from.",
                related_name="needs",
                through="casework.NeedWish",
                to="casework.wish",
            ),
        ),
        migrations.AddField(
            model_name="goal",
            name="wishes",
            field=models.ManyToManyField(
                help_text="The child's wishes it answers.",
                related_name="goals",
                through="casework.GoalWish",
                to="casework.wish",
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="closing",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_closingevent" ("because", "child_id", "child_says", "closed_on", "decided_by_id", "family_says", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."child_says", NEW."closed_on", NEW."decided_by_id", NEW."family_says", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="3ea6ee9e4075c2525392deae6b7cd34891fc11c1",
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
                    func='INSERT INTO "casework_closingevent" ("because", "child_id", "child_says", "closed_on", "decided_by_id", "family_says", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."because", NEW."child_id", NEW."child_says", NEW."closed_on", NEW."decided_by_id", NEW."family_says", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="60238df74a5460cbde3c209af6b76af77d2cac5c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0d937",
                    table="casework_closing",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="closingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e9bc57f7fe129d15a91707c5c93720bbde9f0a00",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cc2e6",
                    table="casework_closingevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concernchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_concernchildevent" ("child_id", "concern_id", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."child_id", NEW."concern_id", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="28bc70e8692858038163d8cd436853715157586a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_17b22",
                    table="casework_concernchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concernchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_concernchildevent" ("child_id", "concern_id", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."child_id", NEW."concern_id", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="32ebbc70a641331a4bc06cd546c4ded7333bd9ea",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fc46b",
                    table="casework_concernchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concernchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e6de673a50260fdd1ff626721b589ee203c9f807",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_13177",
                    table="casework_concernchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goalevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b047e106a7fdd076a3574f52b8051902424b4988",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4ec49",
                    table="casework_goalevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="home",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_homeevent" ("because", "began_on", "child_id", "ended_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."began_on", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="02c61249620efee36005d6abbc36388707495731",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f24b8",
                    table="casework_home",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="home",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_homeevent" ("because", "began_on", "child_id", "ended_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."because", NEW."began_on", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="93534247b547985ac63e2860fb28d1e6a390ab3e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c13cf",
                    table="casework_home",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5e3b68b01c39dfbe3709762f53be47b921f57225",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fc617",
                    table="casework_homeevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="legalstatus",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_legalstatusevent" ("began_on", "child_id", "ended_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="a0abc0757fd02e5b8a861ba5f2c945921b3e3fcf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_067b0",
                    table="casework_legalstatus",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="legalstatus",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_legalstatusevent" ("began_on", "child_id", "ended_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="49cf28221193bc8a4dfc4000db951fe46f6c38cf",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_703e6",
                    table="casework_legalstatus",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="legalstatusevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e06f94045b406741f42d12c940a818d3aa6f0d8a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_71e16",
                    table="casework_legalstatusevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_measureevent" ("child_id", "goal_id", "goal_value", "high_words", "id", "kind", "low_words", "more_is_better", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "source", "source_at", "unit") VALUES (NEW."child_id", NEW."goal_id", NEW."goal_value", NEW."high_words", NEW."id", NEW."kind", NEW."low_words", NEW."more_is_better", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."unit"); RETURN NULL;',
                    hash="ffabe02c1e3b25017a5e71a84811e19e1ac02920",
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
                    func='INSERT INTO "casework_measureevent" ("child_id", "goal_id", "goal_value", "high_words", "id", "kind", "low_words", "more_is_better", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "recorded_at", "recorded_by_id", "source", "source_at", "unit") VALUES (NEW."child_id", NEW."goal_id", NEW."goal_value", NEW."high_words", NEW."id", NEW."kind", NEW."low_words", NEW."more_is_better", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."unit"); RETURN NULL;',
                    hash="7b79f210c53568b62ed2634780fd9755101f4d3b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_41b57",
                    table="casework_measure",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="measureevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="fbcc2e8907f4f1f90516a9eba787822921a75ea4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c90d9",
                    table="casework_measureevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meeting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_meetingevent" ("child_id", "decided", "held_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "recorded_at", "recorded_by_id", "source", "source_at", "where") VALUES (NEW."child_id", NEW."decided", NEW."held_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where"); RETURN NULL;',
                    hash="742627a9f5de77f8ec5e906f82995cb92bc2e479",
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
                    func='INSERT INTO "casework_meetingevent" ("child_id", "decided", "held_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "recorded_at", "recorded_by_id", "source", "source_at", "where") VALUES (NEW."child_id", NEW."decided", NEW."held_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where"); RETURN NULL;',
                    hash="28133acbf287ee9de46696ffccae82b6d565a02c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ea1ed",
                    table="casework_meeting",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="meetingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d3bbe1afd843870f7b6801be296628e487f0d2ac",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f9526",
                    table="casework_meetingevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="needevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="82c7555777270cf929cd47a4cc1908e77ce5a46b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3c3be",
                    table="casework_needevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_ownwordsevent" ("alone", "for_header", "heard_by", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_on", "setting", "source", "source_at", "words") VALUES (NEW."alone", NEW."for_header", NEW."heard_by", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_on", NEW."setting", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="fca0ff17dbbbd059c2768dfc881a0f8cf1a1a64d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_17ffc",
                    table="casework_ownwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_ownwordsevent" ("alone", "for_header", "heard_by", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_on", "setting", "source", "source_at", "words") VALUES (NEW."alone", NEW."for_header", NEW."heard_by", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_on", NEW."setting", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="ac45aeab68552bc0ec0f4ad2c4e680878fc7f6a9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c3a9e",
                    table="casework_ownwords",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwordsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="12b43afebaf3c6a6074f53ee5e674bf39888e27c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_47f02",
                    table="casework_ownwordsevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_planevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="079bc0ba3b31d14114299ffa754010c79c9dfe61",
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
                    func='INSERT INTO "casework_planevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4f8e59e0bc205077c8ad265d23596e57c6fed17b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d5dfe",
                    table="casework_plan",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planchild",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_planchildevent" ("began_on", "category", "child_id", "earlier_plans", "ended_because", "ended_on", "id", "kind", "latest_category", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."category", NEW."child_id", NEW."earlier_plans", NEW."ended_because", NEW."ended_on", NEW."id", NEW."kind", NEW."latest_category", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="9c48741ae38770de37e81540499001b137e5b66a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_86cbc",
                    table="casework_planchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planchild",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_planchildevent" ("began_on", "category", "child_id", "earlier_plans", "ended_because", "ended_on", "id", "kind", "latest_category", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."category", NEW."child_id", NEW."earlier_plans", NEW."ended_because", NEW."ended_on", NEW."id", NEW."kind", NEW."latest_category", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="adb41b0f50ba53cd974ea6fe5a2554c2296f63c7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bbe51",
                    table="casework_planchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="473e7dd75e2f8fa5ac54ab21cb9957f03b5e365f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b85f4",
                    table="casework_planchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="planevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f5b8a85f20c540197ea89357474958427efc38f1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e8b99",
                    table="casework_planevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reading",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_readingevent" ("asked_alone", "at", "because", "id", "measure_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater", "rater_person_id", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."asked_alone", NEW."at", NEW."because", NEW."id", NEW."measure_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rater", NEW."rater_person_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="a9fa40ada0a540af77c8d8b887a460dd0299a327",
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
                    func='INSERT INTO "casework_readingevent" ("asked_alone", "at", "because", "id", "measure_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rater", "rater_person_id", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."asked_alone", NEW."at", NEW."because", NEW."id", NEW."measure_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rater", NEW."rater_person_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="b08b2373a4e6c99be64cb1817006fe2ffc7b188c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_598aa",
                    table="casework_reading",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="readingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="099e5751d685e1250f465c265aeeab35ee999ccd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e186c",
                    table="casework_readingevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_referralevent" ("child_id", "closed_on", "closed_reason", "decided_by_id", "decided_on", "decision", "decision_because", "explained_on", "explained_says", "from_protected", "from_source", "from_words", "id", "no_further_action", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "reason", "received_at", "received_on", "recorded_at", "recorded_by_id", "source", "source_at", "told_referrer_on") VALUES (NEW."child_id", NEW."closed_on", NEW."closed_reason", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."decision_because", NEW."explained_on", NEW."explained_says", NEW."from_protected", NEW."from_source", NEW."from_words", NEW."id", NEW."no_further_action", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."primary_need", NEW."reason", NEW."received_at", NEW."received_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_referrer_on"); RETURN NULL;',
                    hash="a3c15a740574cc8d5c407e4d6e8729dbf17581c3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_178a9",
                    table="casework_referral",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_referralevent" ("child_id", "closed_on", "closed_reason", "decided_by_id", "decided_on", "decision", "decision_because", "explained_on", "explained_says", "from_protected", "from_source", "from_words", "id", "no_further_action", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary_need", "reason", "received_at", "received_on", "recorded_at", "recorded_by_id", "source", "source_at", "told_referrer_on") VALUES (NEW."child_id", NEW."closed_on", NEW."closed_reason", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."decision_because", NEW."explained_on", NEW."explained_says", NEW."from_protected", NEW."from_source", NEW."from_words", NEW."id", NEW."no_further_action", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."primary_need", NEW."reason", NEW."received_at", NEW."received_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."told_referrer_on"); RETURN NULL;',
                    hash="0cd88b26dabda4514209d09ca5b61ad1d4a52536",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4f0e9",
                    table="casework_referral",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="enquiryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="930f399ca877e3f47fef87198bf34619f7c3baa4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3cf3b",
                    table="casework_enquiryevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="enquiry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_enquiryevent" ("child_id", "conference_on", "conference_target_on", "id", "no_conference", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on") VALUES (NEW."child_id", NEW."conference_on", NEW."conference_target_on", NEW."id", NEW."no_conference", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on"); RETURN NULL;',
                    hash="77d4b06ce57e0a2eb5f2449f6703422f61a2a2f8",
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
                    func='INSERT INTO "casework_enquiryevent" ("child_id", "conference_on", "conference_target_on", "id", "no_conference", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on") VALUES (NEW."child_id", NEW."conference_on", NEW."conference_target_on", NEW."id", NEW."no_conference", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on"); RETURN NULL;',
                    hash="1fc781dcf94f8a0bb239bab393a3fd205e899312",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e664a",
                    table="casework_enquiry",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concernevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3097399f215265c959483da6d7699dd8ba1bb7c7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7afe7",
                    table="casework_concernevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concern",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_concernevent" ("about_violence", "census_words", "code", "harmed_adult_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by", "raised_on", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "words") VALUES (NEW."about_violence", NEW."census_words", NEW."code", NEW."harmed_adult_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."raised_by", NEW."raised_on", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="44391779d0e170bb1178b0e76b283c7017f3f12f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72c15",
                    table="casework_concern",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="concern",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_concernevent" ("about_violence", "census_words", "code", "harmed_adult_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by", "raised_on", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "words") VALUES (NEW."about_violence", NEW."census_words", NEW."code", NEW."harmed_adult_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."raised_by", NEW."raised_on", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="01e1b0d81bcad2841c1b9d4c42f473cd3ca1c924",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_23d99",
                    table="casework_concern",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6250b7c3a3705946e9d2ea13d73007146c9dd022",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bf885",
                    table="casework_assessmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "id", "looked_at_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."id", NEW."looked_at_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."written_by_id"); RETURN NULL;',
                    hash="6ecdc27c1a56578bf382f5dff166e3aed6b381ba",
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
                    func='INSERT INTO "casework_assessmentevent" ("analysis", "authorised_by_id", "authorised_on", "child_id", "id", "looked_at_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "referral_id", "source", "source_at", "started_on", "written_by_id") VALUES (NEW."analysis", NEW."authorised_by_id", NEW."authorised_on", NEW."child_id", NEW."id", NEW."looked_at_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."referral_id", NEW."source", NEW."source_at", NEW."started_on", NEW."written_by_id"); RETURN NULL;',
                    hash="c0d8ec4587b9ee532cf603cf21c45eb645ba32f3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c783b",
                    table="casework_assessment",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referralevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="97b40b6b1a0f9e1031142ed08ebb0ade57cb29cf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_de240",
                    table="casework_referralevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="review",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_reviewevent" ("decided", "held_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."decided", NEW."held_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="751840296586982a914dce1bb36b82d1f7970487",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_09ff2",
                    table="casework_review",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="review",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_reviewevent" ("decided", "held_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."decided", NEW."held_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="62c29e841d255fdbc7b635af6cd6f0d9e4bbccf2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0c4a5",
                    table="casework_review",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="impactevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b5edd1db23799f72e3695a54ed7b1354e51839df",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_73402",
                    table="casework_impactevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="impact",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_impactevent" ("asked_alone", "child_id", "evidence", "goal_id", "id", "now_we", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_id", "said_by", "source", "source_at", "verdict", "voice") VALUES (NEW."asked_alone", NEW."child_id", NEW."evidence", NEW."goal_id", NEW."id", NEW."now_we", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_id", NEW."said_by", NEW."source", NEW."source_at", NEW."verdict", NEW."voice"); RETURN NULL;',
                    hash="8ae57019dc58789e839fd499f3d0196024df69fb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_05695",
                    table="casework_impact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="impact",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_impactevent" ("asked_alone", "child_id", "evidence", "goal_id", "id", "now_we", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_id", "said_by", "source", "source_at", "verdict", "voice") VALUES (NEW."asked_alone", NEW."child_id", NEW."evidence", NEW."goal_id", NEW."id", NEW."now_we", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_id", NEW."said_by", NEW."source", NEW."source_at", NEW."verdict", NEW."voice"); RETURN NULL;',
                    hash="b801f1dba0c8b389624d76c74d4a4be31ba41e83",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_491e9",
                    table="casework_impact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="reviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="cea79b50dc29fac1c0ca3cccf2fbb3ff0cb485d3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d5785",
                    table="casework_reviewevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="stepevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3c207135a8aa4b4208ca5d53dea58a74dfdfe8ef",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_278ce",
                    table="casework_stepevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="summary",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_summaryevent" ("block", "child_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words", "written_on") VALUES (NEW."block", NEW."child_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="6db5996258d648f0d8366b7bcae1e10cac2089f5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d8e4e",
                    table="casework_summary",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="summary",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_summaryevent" ("block", "child_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words", "written_on") VALUES (NEW."block", NEW."child_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="ee29304857600288ca6a504634498ee4b4a04238",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_330ed",
                    table="casework_summary",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="summaryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="25ced48ff32fbec19563f9baf6b22aeb893e0c9b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b928b",
                    table="casework_summaryevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_visitevent" ("happened_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "where", "worker_id") VALUES (NEW."happened_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="784cd950e2be14cf87e4ac98e02583b39e2620d9",
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
                    func='INSERT INTO "casework_visitevent" ("happened_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "purpose", "recorded_at", "recorded_by_id", "source", "source_at", "where", "worker_id") VALUES (NEW."happened_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_on", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."where", NEW."worker_id"); RETURN NULL;',
                    hash="39608cee988ba7529b1ee5f19ed50f9e2c2c655e",
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
                    func='INSERT INTO "casework_visitchildevent" ("alone", "child_id", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id") VALUES (NEW."alone", NEW."child_id", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id"); RETURN NULL;',
                    hash="057c831c2e6a643e88addb8638b55884f44ead61",
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
                    func='INSERT INTO "casework_visitchildevent" ("alone", "child_id", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen", "source", "source_at", "visit_id") VALUES (NEW."alone", NEW."child_id", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen", NEW."source", NEW."source_at", NEW."visit_id"); RETURN NULL;',
                    hash="cfd212a9ea9e9cde77a53263725632f15fc6b409",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5cf8f",
                    table="casework_visitchild",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitchildevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1b9107b30bac5dab584cbc3333c20929b2a4cf22",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_74324",
                    table="casework_visitchildevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="visitevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="21418ef0cb7db6c023d534d74737e4431db8beb1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e3dfc",
                    table="casework_visitevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="wish",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_wishevent" ("asked_on", "child_id", "heard_by", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."asked_on", NEW."child_id", NEW."heard_by", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="4f675f3aeb5f9532e9dd5603ca54fc6dcc924c20",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_43e69",
                    table="casework_wish",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="wish",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_wishevent" ("asked_on", "child_id", "heard_by", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."asked_on", NEW."child_id", NEW."heard_by", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="4eedfc33e961b92e8412aa0ea0597241c5bf2142",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6f53f",
                    table="casework_wish",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="step",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_stepevent" ("agreed_on", "difference", "due_on", "help_given", "how_known", "id", "owner_agency_id", "owner_id", "owner_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "start_on", "what") VALUES (NEW."agreed_on", NEW."difference", NEW."due_on", NEW."help_given", NEW."how_known", NEW."id", NEW."owner_agency_id", NEW."owner_id", NEW."owner_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."start_on", NEW."what"); RETURN NULL;',
                    hash="84494677ea22f2ed0b2d51e7ff776bd90781f741",
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
                    func='INSERT INTO "casework_stepevent" ("agreed_on", "difference", "due_on", "help_given", "how_known", "id", "owner_agency_id", "owner_id", "owner_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "start_on", "what") VALUES (NEW."agreed_on", NEW."difference", NEW."due_on", NEW."help_given", NEW."how_known", NEW."id", NEW."owner_agency_id", NEW."owner_id", NEW."owner_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."start_on", NEW."what"); RETURN NULL;',
                    hash="40298337c31e1367064e3fd9dc617e586a97dc18",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_39e29",
                    table="casework_step",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="need",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_needevent" ("assessment_id", "child_id", "found_in", "found_on", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."assessment_id", NEW."child_id", NEW."found_in", NEW."found_on", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="ab24fd1c240757d0c7ffc0c5b584a9323051c0e6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dd32f",
                    table="casework_need",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="need",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_needevent" ("assessment_id", "child_id", "found_in", "found_on", "id", "means", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "words") VALUES (NEW."assessment_id", NEW."child_id", NEW."found_in", NEW."found_on", NEW."id", NEW."means", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."words"); RETURN NULL;',
                    hash="16327fc10119a5accd31c7c8abba3ef51ab43390",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d2c36",
                    table="casework_need",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_goalevent" ("change_by", "id", "is_small", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "set_on", "source", "source_at", "target", "whose", "words") VALUES (NEW."change_by", NEW."id", NEW."is_small", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."set_on", NEW."source", NEW."source_at", NEW."target", NEW."whose", NEW."words"); RETURN NULL;',
                    hash="42a1b30e5439685cfd1226a502d74f1175a250b6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ba74f",
                    table="casework_goal",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="goal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_goalevent" ("change_by", "id", "is_small", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "set_on", "source", "source_at", "target", "whose", "words") VALUES (NEW."change_by", NEW."id", NEW."is_small", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."set_on", NEW."source", NEW."source_at", NEW."target", NEW."whose", NEW."words"); RETURN NULL;',
                    hash="63670594c121893d6371a83bac7f2fe815402a01",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_094eb",
                    table="casework_goal",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="wishevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2b62ebdbb41167cb1642976be6e2ddedf054cc46",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_38405",
                    table="casework_wishevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
