import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0006_kept_up_to_date_and_referred_on"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="HomeSign",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                ("noticed_on", models.DateField(help_text="When it was noticed.")),
                ("who_says", models.CharField(help_text="Who says so.", max_length=160)),
                ("words", models.TextField(help_text="What they notice.")),
                (
                    "met_on",
                    models.DateField(
                        blank=True, help_text="The day people met about it, where no meeting is recorded.", null=True
                    ),
                ),
                ("agreed", models.TextField(blank=True, help_text="What was agreed when they met.")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("holds", "the home goes on"),
                            ("prepared", "a move, prepared with the child"),
                            ("sudden", "it ended suddenly"),
                        ],
                        help_text="How it went.",
                        max_length=12,
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, help_text="When that was known.", null=True)),
                ("outcome_because", models.TextField(blank=True, help_text="What made the difference.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="home_signs",
                        to="people.person",
                    ),
                ),
                (
                    "home",
                    models.ForeignKey(
                        blank=True,
                        help_text="Which home.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.home",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        help_text="The meeting about it, where it is recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.meeting",
                    ),
                ),
                (
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        help_text="What the child says about it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.ownwords",
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
                "ordering": ["-noticed_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="HomeHelp",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                ("to_whom", models.CharField(help_text="To whom it was offered.", max_length=160)),
                ("what", models.CharField(help_text="What was offered.", max_length=300)),
                ("offered_on", models.DateField(help_text="When.")),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "no answer yet"),
                            ("taken", "they take it"),
                            ("not_wanted", "they do not want it"),
                            ("not_given", "it was promised and has not come"),
                        ],
                        help_text="Whether they took it.",
                        max_length=12,
                    ),
                ),
                (
                    "answer_words",
                    models.CharField(blank=True, help_text="What they said, and whether it helps.", max_length=300),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="home_help",
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
                    "sign",
                    models.ForeignKey(
                        blank=True,
                        help_text="The sign it answers, where there is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="help",
                        to="casework.homesign",
                    ),
                ),
            ],
            options={
                "ordering": ["-offered_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="HomeHelpEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                ("to_whom", models.CharField(help_text="To whom it was offered.", max_length=160)),
                ("what", models.CharField(help_text="What was offered.", max_length=300)),
                ("offered_on", models.DateField(help_text="When.")),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "no answer yet"),
                            ("taken", "they take it"),
                            ("not_wanted", "they do not want it"),
                            ("not_given", "it was promised and has not come"),
                        ],
                        help_text="Whether they took it.",
                        max_length=12,
                    ),
                ),
                (
                    "answer_words",
                    models.CharField(blank=True, help_text="What they said, and whether it helps.", max_length=300),
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
                        to="casework.homehelp",
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
                    "sign",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The sign it answers, where there is one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.homesign",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HomeSignEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                ("noticed_on", models.DateField(help_text="When it was noticed.")),
                ("who_says", models.CharField(help_text="Who says so.", max_length=160)),
                ("words", models.TextField(help_text="What they notice.")),
                (
                    "met_on",
                    models.DateField(
                        blank=True, help_text="The day people met about it, where no meeting is recorded.", null=True
                    ),
                ),
                ("agreed", models.TextField(blank=True, help_text="What was agreed when they met.")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "not decided yet"),
                            ("holds", "the home goes on"),
                            ("prepared", "a move, prepared with the child"),
                            ("sudden", "it ended suddenly"),
                        ],
                        help_text="How it went.",
                        max_length=12,
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, help_text="When that was known.", null=True)),
                ("outcome_because", models.TextField(blank=True, help_text="What made the difference.")),
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
                    "home",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Which home.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.home",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The meeting about it, where it is recorded.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.meeting",
                    ),
                ),
                (
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the child says about it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.ownwords",
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
                        to="casework.homesign",
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
            name="ParentAsk",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True, help_text="Whom, in words: 'Mrs Banerjee, Elmford College'.", max_length=160
                    ),
                ),
                ("what", models.TextField(help_text="What was asked.")),
                (
                    "good_enough",
                    models.TextField(
                        blank=True, help_text="Would what there is now be good enough for my own child? Why not?"
                    ),
                ),
                ("asked_on", models.DateField(help_text="When.")),
                ("answer_by_on", models.DateField(blank=True, help_text="By when an answer was asked for.", null=True)),
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
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parent_asks",
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
                "ordering": ["-asked_on", "-id"],
            },
        ),
        migrations.CreateModel(
            name="ParentAskEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True, help_text="Whom, in words: 'Mrs Banerjee, Elmford College'.", max_length=160
                    ),
                ),
                ("what", models.TextField(help_text="What was asked.")),
                (
                    "good_enough",
                    models.TextField(
                        blank=True, help_text="Would what there is now be good enough for my own child? Why not?"
                    ),
                ),
                ("asked_on", models.DateField(help_text="When.")),
                ("answer_by_on", models.DateField(blank=True, help_text="By when an answer was asked for.", null=True)),
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
                        to="casework.parentask",
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
            name="ParentAskMove",
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
                    models.TextField(blank=True, help_text="What they answered, or what came of it for the child."),
                ),
                (
                    "ask",
                    models.ForeignKey(
                        help_text="What was asked.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.parentask",
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
            name="ParentAskMoveEvent",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=20)),
                ("on", models.DateField(help_text="When.")),
                (
                    "says",
                    models.TextField(blank=True, help_text="What they answered, or what came of it for the child."),
                ),
                (
                    "ask",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="What was asked.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.parentask",
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
                        to="casework.parentaskmove",
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
            name="PermanenceMilestone",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("plan", "It is decided where the child will grow up"),
                            ("meeting", "Permanence meeting"),
                            ("legal", "Legal planning meeting"),
                            ("looked_at", "Family and friends looked at"),
                            ("applied", "Application to court"),
                            ("order", "Order made"),
                            ("match", "Matched with carers"),
                            ("moved_in", "Moved in for good"),
                            ("other", "Something else"),
                        ],
                        help_text="What kind of milestone.",
                        max_length=12,
                    ),
                ),
                ("words", models.CharField(blank=True, help_text="What exactly, in plain words.", max_length=200)),
                ("planned_on", models.DateField(help_text="The day planned now.")),
                ("first_planned_on", models.DateField(help_text="The day that was planned first.")),
                ("reached_on", models.DateField(blank=True, help_text="The day it happened.", null=True)),
                (
                    "late_because",
                    models.TextField(
                        blank=True,
                        help_text="Why it is or was late, or why its day was moved, and what it meant for the child.",
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="permanence_milestones",
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
                "ordering": ["planned_on", "id"],
                "indexes": [models.Index(fields=["child", "planned_on"], name="permanence_milestone_child")],
            },
        ),
        migrations.CreateModel(
            name="PermanenceMilestoneEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("plan", "It is decided where the child will grow up"),
                            ("meeting", "Permanence meeting"),
                            ("legal", "Legal planning meeting"),
                            ("looked_at", "Family and friends looked at"),
                            ("applied", "Application to court"),
                            ("order", "Order made"),
                            ("match", "Matched with carers"),
                            ("moved_in", "Moved in for good"),
                            ("other", "Something else"),
                        ],
                        help_text="What kind of milestone.",
                        max_length=12,
                    ),
                ),
                ("words", models.CharField(blank=True, help_text="What exactly, in plain words.", max_length=200)),
                ("planned_on", models.DateField(help_text="The day planned now.")),
                ("first_planned_on", models.DateField(help_text="The day that was planned first.")),
                ("reached_on", models.DateField(blank=True, help_text="The day it happened.", null=True)),
                (
                    "late_because",
                    models.TextField(
                        blank=True,
                        help_text="Why it is or was late, or why its day was moved, and what it meant for the child.",
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
                        to="casework.permanencemilestone",
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
            name="PermanenceStanding",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "strand",
                    models.CharField(
                        choices=[
                            ("legal", "In law"),
                            ("physical", "Home and school"),
                            ("emotional", "Who they belong to"),
                        ],
                        help_text="Which of the three.",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(help_text="Where it stands, in words the child could read.")),
                ("since_on", models.DateField(blank=True, help_text="Since when it has been so.", null=True)),
                ("next", models.TextField(blank=True, help_text="What comes next.")),
                ("next_by_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("who", models.CharField(blank=True, help_text="Who sees to it.", max_length=160)),
                ("written_on", models.DateField(help_text="When it was written.")),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="permanence_standings",
                        to="people.person",
                    ),
                ),
                (
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        help_text="What the child says about it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.ownwords",
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
                "ordering": ["strand", "-written_on", "-id"],
                "indexes": [models.Index(fields=["child", "-written_on"], name="permanence_standing_child")],
            },
        ),
        migrations.CreateModel(
            name="PermanenceStandingEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "strand",
                    models.CharField(
                        choices=[
                            ("legal", "In law"),
                            ("physical", "Home and school"),
                            ("emotional", "Who they belong to"),
                        ],
                        help_text="Which of the three.",
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(help_text="Where it stands, in words the child could read.")),
                ("since_on", models.DateField(blank=True, help_text="Since when it has been so.", null=True)),
                ("next", models.TextField(blank=True, help_text="What comes next.")),
                ("next_by_on", models.DateField(blank=True, help_text="By when.", null=True)),
                ("who", models.CharField(blank=True, help_text="Who sees to it.", max_length=160)),
                ("written_on", models.DateField(help_text="When it was written.")),
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
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the child says about it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.ownwords",
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
                        to="casework.permanencestanding",
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
            name="PermanenceWay",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("parents", "Stay or go home to a parent"),
                            ("agreed", "With family or friends, by agreement"),
                            ("arrangements", "Child arrangements order"),
                            ("guardianship", "Special guardianship"),
                            ("connected", "With family or friends as foster carers"),
                            ("fostering", "A foster home until they are grown"),
                            ("adoption", "Adoption"),
                            ("residential", "A children’s home, for a reason"),
                            ("other", "Another way"),
                        ],
                        help_text="Which way.",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True, help_text="With whom, or how exactly: 'with Nan (Jean)'.", max_length=160
                    ),
                ),
                ("speaks_for", models.TextField(blank=True, help_text="What speaks for it, and how we know.")),
                ("speaks_against", models.TextField(blank=True, help_text="What speaks against it, and how we know.")),
                (
                    "views",
                    models.TextField(blank=True, help_text="Whose view it is: parents, family, workers, each by name."),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="permanence_ways",
                        to="people.person",
                    ),
                ),
                (
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        help_text="What the child says to this way.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.ownwords",
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
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="PermanenceWayEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("parents", "Stay or go home to a parent"),
                            ("agreed", "With family or friends, by agreement"),
                            ("arrangements", "Child arrangements order"),
                            ("guardianship", "Special guardianship"),
                            ("connected", "With family or friends as foster carers"),
                            ("fostering", "A foster home until they are grown"),
                            ("adoption", "Adoption"),
                            ("residential", "A children’s home, for a reason"),
                            ("other", "Another way"),
                        ],
                        help_text="Which way.",
                        max_length=16,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True, help_text="With whom, or how exactly: 'with Nan (Jean)'.", max_length=160
                    ),
                ),
                ("speaks_for", models.TextField(blank=True, help_text="What speaks for it, and how we know.")),
                ("speaks_against", models.TextField(blank=True, help_text="What speaks against it, and how we know.")),
                (
                    "views",
                    models.TextField(blank=True, help_text="Whose view it is: parents, family, workers, each by name."),
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
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the child says to this way.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.ownwords",
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
                        to="casework.permanenceway",
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
            name="PermanenceWayMove",
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
                ("on", models.DateField(help_text="When it was decided.")),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why, in words the child and the family could read."),
                ),
                (
                    "decided_by",
                    models.CharField(
                        blank=True, help_text="Who decided: a name, a meeting, a review, a court.", max_length=200
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
                    "way",
                    models.ForeignKey(
                        help_text="Which way.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.permanenceway",
                    ),
                ),
            ],
            options={
                "ordering": ["on", "id"],
            },
        ),
        migrations.CreateModel(
            name="PermanenceWayMoveEvent",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=20)),
                ("on", models.DateField(help_text="When it was decided.")),
                (
                    "because",
                    models.TextField(blank=True, help_text="Why, in words the child and the family could read."),
                ),
                (
                    "decided_by",
                    models.CharField(
                        blank=True, help_text="Who decided: a name, a meeting, a review, a court.", max_length=200
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
                        to="casework.permanencewaymove",
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
                    "way",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which way.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.permanenceway",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PutForward",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="Who, in words, and what they are to the child: 'Wendy, Zara’s aunt'.",
                        max_length=160,
                    ),
                ),
                (
                    "named_by",
                    models.CharField(
                        blank=True, help_text="Who named them; they may have come themselves.", max_length=160
                    ),
                ),
                ("named_on", models.DateField(help_text="When they were named.")),
                (
                    "offers",
                    models.TextField(
                        blank=True, help_text="What they offer, why they want to, and what they would need."
                    ),
                ),
                (
                    "brothers_sisters",
                    models.TextField(
                        blank=True,
                        help_text="Which brothers and sisters were thought of: together, apart and how they see each other.",
                    ),
                ),
                (
                    "challenge_told",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Whether they were told how to challenge it."
                    ),
                ),
                (
                    "copy_given",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether they had a copy of what was written about them.",
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="put_forward",
                        to="people.person",
                    ),
                ),
                (
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        help_text="What the child says to it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.ownwords",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who, where we have their record.",
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
                    "told",
                    models.ForeignKey(
                        blank=True,
                        help_text="When they were told the outcome, how and in which words.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.told",
                    ),
                ),
            ],
            options={
                "ordering": ["named_on", "id"],
            },
        ),
        migrations.CreateModel(
            name="PutForwardEvent",
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
                ("taken_back_on", models.DateField(blank=True, help_text="When it was taken back.", null=True)),
                (
                    "taken_back_because",
                    models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed."),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="Who, in words, and what they are to the child: 'Wendy, Zara’s aunt'.",
                        max_length=160,
                    ),
                ),
                (
                    "named_by",
                    models.CharField(
                        blank=True, help_text="Who named them; they may have come themselves.", max_length=160
                    ),
                ),
                ("named_on", models.DateField(help_text="When they were named.")),
                (
                    "offers",
                    models.TextField(
                        blank=True, help_text="What they offer, why they want to, and what they would need."
                    ),
                ),
                (
                    "brothers_sisters",
                    models.TextField(
                        blank=True,
                        help_text="Which brothers and sisters were thought of: together, apart and how they see each other.",
                    ),
                ),
                (
                    "challenge_told",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Whether they were told how to challenge it."
                    ),
                ),
                (
                    "copy_given",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Whether they had a copy of what was written about them.",
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
                    "own_words",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What the child says to it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.ownwords",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who, where we have their record.",
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
                        to="casework.putforward",
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
                    "told",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="When they were told the outcome, how and in which words.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.told",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PutForwardMove",
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
                ("because", models.TextField(blank=True, help_text="What was learnt, and the reasons on both sides.")),
                (
                    "put_forward",
                    models.ForeignKey(
                        help_text="Who.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="casework.putforward",
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
            name="PutForwardMoveEvent",
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
                ("to", models.CharField(help_text="Where it stands now.", max_length=20)),
                ("on", models.DateField(help_text="When.")),
                ("because", models.TextField(blank=True, help_text="What was learnt, and the reasons on both sides.")),
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
                        to="casework.putforwardmove",
                    ),
                ),
                (
                    "put_forward",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.putforward",
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
        goldenthread.access.migrating.AddTrigger(
            model_name="homesign",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_homesignevent" ("agreed", "child_id", "home_id", "id", "meeting_id", "met_on", "noticed_on", "outcome", "outcome_because", "outcome_on", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "who_says", "words") VALUES (NEW."agreed", NEW."child_id", NEW."home_id", NEW."id", NEW."meeting_id", NEW."met_on", NEW."noticed_on", NEW."outcome", NEW."outcome_because", NEW."outcome_on", NEW."own_words_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."who_says", NEW."words"); RETURN NULL;',
                    hash="2555ad2d6d09d8f64c8d4b2ae83b7a06a3928997",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_23dde",
                    table="casework_homesign",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homesign",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_homesignevent" ("agreed", "child_id", "home_id", "id", "meeting_id", "met_on", "noticed_on", "outcome", "outcome_because", "outcome_on", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "who_says", "words") VALUES (NEW."agreed", NEW."child_id", NEW."home_id", NEW."id", NEW."meeting_id", NEW."met_on", NEW."noticed_on", NEW."outcome", NEW."outcome_because", NEW."outcome_on", NEW."own_words_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."who_says", NEW."words"); RETURN NULL;',
                    hash="86a09ba83e59cc75ebfb83aedabe55bbcdc13be3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_92cb5",
                    table="casework_homesign",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homehelpevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3fa43e55493fd12bf31db1fe2ec789a557c6750d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2ec95",
                    table="casework_homehelpevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homehelp",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_homehelpevent" ("answer", "answer_words", "child_id", "id", "offered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "sign_id", "source", "source_at", "taken_back_because", "taken_back_on", "to_whom", "what") VALUES (NEW."answer", NEW."answer_words", NEW."child_id", NEW."id", NEW."offered_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."sign_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."to_whom", NEW."what"); RETURN NULL;',
                    hash="b5e65893567a9e28fcd72c28a9cd57341832bc37",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9eb94",
                    table="casework_homehelp",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homehelp",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_homehelpevent" ("answer", "answer_words", "child_id", "id", "offered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "sign_id", "source", "source_at", "taken_back_because", "taken_back_on", "to_whom", "what") VALUES (NEW."answer", NEW."answer_words", NEW."child_id", NEW."id", NEW."offered_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."sign_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."to_whom", NEW."what"); RETURN NULL;',
                    hash="0589e3fcc80bb5c09ca6e254e075ac5cca5ce9ec",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c27ab",
                    table="casework_homehelp",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="homesignevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="608d544e91388d684cad889f571781bc2b575912",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dc4f9",
                    table="casework_homesignevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentask",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_parentaskevent" ("agency_id", "answer_by_on", "asked_on", "child_id", "good_enough", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "what", "words") VALUES (NEW."agency_id", NEW."answer_by_on", NEW."asked_on", NEW."child_id", NEW."good_enough", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."what", NEW."words"); RETURN NULL;',
                    hash="dcc729a2cc41d4c597da491e6bf2038fbb233a0a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_84317",
                    table="casework_parentask",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentask",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_parentaskevent" ("agency_id", "answer_by_on", "asked_on", "child_id", "good_enough", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "what", "words") VALUES (NEW."agency_id", NEW."answer_by_on", NEW."asked_on", NEW."child_id", NEW."good_enough", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."what", NEW."words"); RETURN NULL;',
                    hash="7c1d50246b074730b6719b864b67af3fd815bdab",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cc2ac",
                    table="casework_parentask",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentaskevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e75fe5b0d220baaf42d134939840562ee4d04c49",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b0ed9",
                    table="casework_parentaskevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentaskmove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_parentaskmoveevent" ("ask_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "to") VALUES (NEW."ask_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="45866a92b70634bf85c9c94ad7bc570242987d98",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_731cc",
                    table="casework_parentaskmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentaskmove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_parentaskmoveevent" ("ask_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "says", "source", "source_at", "to") VALUES (NEW."ask_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."says", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="c7e76aa5781d33eec05abe305f460ad7e9db27d6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c507e",
                    table="casework_parentaskmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentaskmoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c959dc11f5631f1ef09a454f848d69c7928cdac4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ed171",
                    table="casework_parentaskmoveevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencemilestone",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_permanencemilestoneevent" ("child_id", "first_planned_on", "id", "kind", "late_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "reached_on", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "words") VALUES (NEW."child_id", NEW."first_planned_on", NEW."id", NEW."kind", NEW."late_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_on", NEW."reached_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."words"); RETURN NULL;',
                    hash="01faeb25c96b63a70f5b322be7f9200dd2261b25",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bbf28",
                    table="casework_permanencemilestone",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencemilestone",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_permanencemilestoneevent" ("child_id", "first_planned_on", "id", "kind", "late_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "reached_on", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "words") VALUES (NEW."child_id", NEW."first_planned_on", NEW."id", NEW."kind", NEW."late_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_on", NEW."reached_on", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."words"); RETURN NULL;',
                    hash="fe16f83974e2d23006c5cd554792edab109db4a5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a91a9",
                    table="casework_permanencemilestone",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencemilestoneevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="07156a4473a9908f0e8f80aae056aa4d2699c828",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e1b29",
                    table="casework_permanencemilestoneevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencestanding",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_permanencestandingevent" ("child_id", "id", "next", "next_by_on", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since_on", "source", "source_at", "strand", "taken_back_because", "taken_back_on", "who", "words", "written_on") VALUES (NEW."child_id", NEW."id", NEW."next", NEW."next_by_on", NEW."own_words_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since_on", NEW."source", NEW."source_at", NEW."strand", NEW."taken_back_because", NEW."taken_back_on", NEW."who", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="86f590d5cca778725e26122c8638874fe3af28ba",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_59707",
                    table="casework_permanencestanding",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencestanding",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_permanencestandingevent" ("child_id", "id", "next", "next_by_on", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since_on", "source", "source_at", "strand", "taken_back_because", "taken_back_on", "who", "words", "written_on") VALUES (NEW."child_id", NEW."id", NEW."next", NEW."next_by_on", NEW."own_words_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since_on", NEW."source", NEW."source_at", NEW."strand", NEW."taken_back_because", NEW."taken_back_on", NEW."who", NEW."words", NEW."written_on"); RETURN NULL;',
                    hash="88d5a37ce94770435466836fa678ad334ba02dcc",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d26b5",
                    table="casework_permanencestanding",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencestandingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3b2b84077924d6a9f9cf4c9b615727491bd86240",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8b8e2",
                    table="casework_permanencestandingevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanenceway",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_permanencewayevent" ("child_id", "id", "kind", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "speaks_against", "speaks_for", "taken_back_because", "taken_back_on", "views", "words") VALUES (NEW."child_id", NEW."id", NEW."kind", NEW."own_words_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."speaks_against", NEW."speaks_for", NEW."taken_back_because", NEW."taken_back_on", NEW."views", NEW."words"); RETURN NULL;',
                    hash="22a6eb95880a6858d37c5a7035904f54e4c18465",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2cf7b",
                    table="casework_permanenceway",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanenceway",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_permanencewayevent" ("child_id", "id", "kind", "own_words_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "speaks_against", "speaks_for", "taken_back_because", "taken_back_on", "views", "words") VALUES (NEW."child_id", NEW."id", NEW."kind", NEW."own_words_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."speaks_against", NEW."speaks_for", NEW."taken_back_because", NEW."taken_back_on", NEW."views", NEW."words"); RETURN NULL;',
                    hash="a4142341504cafb2d6cd5c37733096bec3dbc541",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ed77f",
                    table="casework_permanenceway",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencewayevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c42d549d8582008e37bf4c5335ef66cff02e0442",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d1cca",
                    table="casework_permanencewayevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencewaymove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_permanencewaymoveevent" ("because", "decided_by", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to", "way_id") VALUES (NEW."because", NEW."decided_by", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to", NEW."way_id"); RETURN NULL;',
                    hash="3d32d57c02799582d69eb4e9fb63eb3282c20f77",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_693bf",
                    table="casework_permanencewaymove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencewaymove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_permanencewaymoveevent" ("because", "decided_by", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "to", "way_id") VALUES (NEW."because", NEW."decided_by", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to", NEW."way_id"); RETURN NULL;',
                    hash="74d4f07d354169cdf30033f791601255d5549c51",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d5850",
                    table="casework_permanencewaymove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="permanencewaymoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b2270cb52031046b0e5dad6f8a8d0b16fc6eb1e8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1b9dd",
                    table="casework_permanencewaymoveevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforward",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_putforwardevent" ("brothers_sisters", "challenge_told", "child_id", "copy_given", "id", "named_by", "named_on", "offers", "own_words_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "told_id", "words") VALUES (NEW."brothers_sisters", NEW."challenge_told", NEW."child_id", NEW."copy_given", NEW."id", NEW."named_by", NEW."named_on", NEW."offers", NEW."own_words_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."told_id", NEW."words"); RETURN NULL;',
                    hash="6b0df833d088bd6180ed86c3279bdce4a61fd945",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eb9a7",
                    table="casework_putforward",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforward",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_putforwardevent" ("brothers_sisters", "challenge_told", "child_id", "copy_given", "id", "named_by", "named_on", "offers", "own_words_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "taken_back_because", "taken_back_on", "told_id", "words") VALUES (NEW."brothers_sisters", NEW."challenge_told", NEW."child_id", NEW."copy_given", NEW."id", NEW."named_by", NEW."named_on", NEW."offers", NEW."own_words_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."taken_back_because", NEW."taken_back_on", NEW."told_id", NEW."words"); RETURN NULL;',
                    hash="7bf024aabf5558628110d90128920cc530065f9e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73097",
                    table="casework_putforward",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforwardevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="80560c4710264784fcf0c695089c23a16b37ed32",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d1747",
                    table="casework_putforwardevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforwardmove",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_putforwardmoveevent" ("because", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_forward_id", "recorded_at", "recorded_by_id", "source", "source_at", "to") VALUES (NEW."because", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."put_forward_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="9f709236844efee2930f669aba11dc9dfe0c5d31",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_fd035",
                    table="casework_putforwardmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforwardmove",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_putforwardmoveevent" ("because", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_forward_id", "recorded_at", "recorded_by_id", "source", "source_at", "to") VALUES (NEW."because", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."put_forward_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."to"); RETURN NULL;',
                    hash="e44aeafc1dc929f18ad9f63d01c59dac00085517",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_777bc",
                    table="casework_putforwardmove",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="putforwardmoveevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="eda74a710ac07d28b8fcf12e7deeafbcc40d3373",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a45d1",
                    table="casework_putforwardmoveevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
