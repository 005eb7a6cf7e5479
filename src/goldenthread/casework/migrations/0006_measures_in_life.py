import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0005_meetings_and_enquiries"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
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
        goldenthread.access.migrating.Together(
            operations=[
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
                    model_name="reading",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="reading",
                    name="update_update",
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
            ],
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
    ]
