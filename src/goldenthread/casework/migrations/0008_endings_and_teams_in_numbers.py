import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_reminders_and_writing_help"),
        ("access", "__first__"),
        ("casework", "0007_plans_answered"),
        ("people", "0003_pictures_and_agreements"),
    ]

    operations = [
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
                (
                    "breaks_where",
                    models.CharField(help_text="The place at which they broke first.", max_length=10),
                ),
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
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="closing",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="closing",
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
    ]
