import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0005_one_discussion_about_several_children"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReferOn",
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
                ("service", models.CharField(help_text="Which adult service, by its name.", max_length=160)),
                (
                    "person_there",
                    models.CharField(help_text="Who there, by name, and how to reach them.", max_length=200),
                ),
                ("child_notices", models.TextField(help_text="What the child should notice of it in their own life.")),
                ("asked_on", models.DateField(blank=True, help_text="When the service was asked.", null=True)),
                ("asked_how", models.CharField(blank=True, help_text="How, and what it was told.", max_length=300)),
                (
                    "answer_by",
                    models.DateField(blank=True, help_text="By when we ask again if nobody has answered.", null=True),
                ),
                ("answered_on", models.DateField(blank=True, help_text="When the service answered.", null=True)),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[("yes", "yes, they take them on"), ("waits", "on a waiting list"), ("no", "no")],
                        help_text="What it answered.",
                        max_length=5,
                    ),
                ),
                (
                    "answer_says",
                    models.TextField(
                        blank=True, help_text="Its answer in words: who sees them, from when, or why not."
                    ),
                ),
                (
                    "look_on",
                    models.DateField(blank=True, help_text="When we ask the child what they notice.", null=True),
                ),
                (
                    "result_on",
                    models.DateField(blank=True, help_text="When it was written what came of it.", null=True),
                ),
                ("result", models.TextField(blank=True, help_text="What came of it for the adult, and who says so.")),
                (
                    "child_noticed",
                    models.TextField(blank=True, help_text="What the child noticed, in the child's own words or ways."),
                ),
                ("ended_on", models.DateField(blank=True, help_text="When it was given up.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why, and what helps the child instead.")),
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
                    "consent",
                    models.ForeignKey(
                        help_text="The adult's own answer, and how it was explained.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.consent",
                    ),
                ),
                (
                    "difficulty",
                    models.ForeignKey(
                        help_text="The adult's difficulty, with what it does to the child for whom this is.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="refer_ons",
                        to="casework.adultdifficulty",
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
            name="ReferOnEvent",
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
                ("service", models.CharField(help_text="Which adult service, by its name.", max_length=160)),
                (
                    "person_there",
                    models.CharField(help_text="Who there, by name, and how to reach them.", max_length=200),
                ),
                ("child_notices", models.TextField(help_text="What the child should notice of it in their own life.")),
                ("asked_on", models.DateField(blank=True, help_text="When the service was asked.", null=True)),
                ("asked_how", models.CharField(blank=True, help_text="How, and what it was told.", max_length=300)),
                (
                    "answer_by",
                    models.DateField(blank=True, help_text="By when we ask again if nobody has answered.", null=True),
                ),
                ("answered_on", models.DateField(blank=True, help_text="When the service answered.", null=True)),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[("yes", "yes, they take them on"), ("waits", "on a waiting list"), ("no", "no")],
                        help_text="What it answered.",
                        max_length=5,
                    ),
                ),
                (
                    "answer_says",
                    models.TextField(
                        blank=True, help_text="Its answer in words: who sees them, from when, or why not."
                    ),
                ),
                (
                    "look_on",
                    models.DateField(blank=True, help_text="When we ask the child what they notice.", null=True),
                ),
                (
                    "result_on",
                    models.DateField(blank=True, help_text="When it was written what came of it.", null=True),
                ),
                ("result", models.TextField(blank=True, help_text="What came of it for the adult, and who says so.")),
                (
                    "child_noticed",
                    models.TextField(blank=True, help_text="What the child noticed, in the child's own words or ways."),
                ),
                ("ended_on", models.DateField(blank=True, help_text="When it was given up.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why, and what helps the child instead.")),
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
                    "consent",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The adult's own answer, and how it was explained.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.consent",
                    ),
                ),
                (
                    "difficulty",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The adult's difficulty, with what it does to the child for whom this is.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.adultdifficulty",
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
                        to="casework.referon",
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
            name="UpdateRhythm",
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
                    "every_days",
                    models.PositiveSmallIntegerField(
                        help_text="How many days may pass between one update and the next."
                    ),
                ),
                ("agreed_on", models.DateField(help_text="When it was agreed.")),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True,
                        help_text="With whom, where it was not agreed with themselves: a father for a small child.",
                        max_length=160,
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        blank=True,
                        help_text="How they like to hear, in their words: a drawing, a text after school.",
                        max_length=300,
                    ),
                ),
                (
                    "ended_on",
                    models.DateField(blank=True, help_text="When it was agreed anew, or no longer wanted.", null=True),
                ),
                (
                    "ended_because",
                    models.CharField(blank=True, help_text="Why it is no longer wanted.", max_length=300),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="About which child they hear.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="update_rhythms",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who hears from us.",
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
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("child", "person"),
                        name="update_rhythm_once",
                    ),
                    models.CheckConstraint(condition=models.Q(("every_days__gte", 1)), name="update_rhythm_some_day"),
                ],
            },
        ),
        migrations.CreateModel(
            name="UpdateRhythmEvent",
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
                    "every_days",
                    models.PositiveSmallIntegerField(
                        help_text="How many days may pass between one update and the next."
                    ),
                ),
                ("agreed_on", models.DateField(help_text="When it was agreed.")),
                (
                    "agreed_with",
                    models.CharField(
                        blank=True,
                        help_text="With whom, where it was not agreed with themselves: a father for a small child.",
                        max_length=160,
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        blank=True,
                        help_text="How they like to hear, in their words: a drawing, a text after school.",
                        max_length=300,
                    ),
                ),
                (
                    "ended_on",
                    models.DateField(blank=True, help_text="When it was agreed anew, or no longer wanted.", null=True),
                ),
                (
                    "ended_because",
                    models.CharField(blank=True, help_text="Why it is no longer wanted.", max_length=300),
                ),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="About which child they hear.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who hears from us.",
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
                        to="casework.updaterhythm",
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
                    model_name="transfer",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="transfer",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="answered_as",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("manager", "who leads the team"),
                            ("cover", "standing in for whoever leads the team"),
                            ("deputy", "named to answer for whoever leads the team"),
                        ],
                        help_text="As what they answered.",
                        max_length=7,
                    ),
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="answered_by",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Who of the receiving team answered, where they work here.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="deputy",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Who may answer for the manager of that team, named because the manager is away.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="transfer",
                    name="deputy_because",
                    field=models.CharField(blank=True, help_text="Why somebody else answers.", max_length=300),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="answered_as",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("manager", "who leads the team"),
                            ("cover", "standing in for whoever leads the team"),
                            ("deputy", "named to answer for whoever leads the team"),
                        ],
                        help_text="As what they answered.",
                        max_length=7,
                    ),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="answered_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who of the receiving team answered, where they work here.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="deputy",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who may answer for the manager of that team, named because the manager is away.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="transferevent",
                    name="deputy_because",
                    field=models.CharField(blank=True, help_text="Why somebody else answers.", max_length=300),
                ),
            ],
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="transfer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "answered_as", "answered_by_id", "asked_on", "because", "child_id", "child_told", "deputy_because", "deputy_id", "from_words", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "refused_on", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."answered_as", NEW."answered_by_id", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."deputy_because", NEW."deputy_id", NEW."from_words", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."refused_on", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="d82fe6a2a46f67d719ba7dd601b1497a13ef8b2e",
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
                    func='INSERT INTO "casework_transferevent" ("accepted_by", "accepted_on", "answered_as", "answered_by_id", "asked_on", "because", "child_id", "child_told", "deputy_because", "deputy_id", "from_words", "handed_over_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "refused_because", "refused_on", "source", "source_at", "to_team_id", "to_words") VALUES (NEW."accepted_by", NEW."accepted_on", NEW."answered_as", NEW."answered_by_id", NEW."asked_on", NEW."because", NEW."child_id", NEW."child_told", NEW."deputy_because", NEW."deputy_id", NEW."from_words", NEW."handed_over_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_because", NEW."refused_on", NEW."source", NEW."source_at", NEW."to_team_id", NEW."to_words"); RETURN NULL;',
                    hash="6380bbe9bf27aaf81c547f92c4f368e800ead367",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_87816",
                    table="casework_transfer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referon",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_referonevent" ("agency_id", "answer", "answer_by", "answer_says", "answered_on", "asked_how", "asked_on", "child_noticed", "child_notices", "consent_id", "difficulty_id", "ended_because", "ended_on", "id", "look_on", "person_there", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "result", "result_on", "service", "source", "source_at") VALUES (NEW."agency_id", NEW."answer", NEW."answer_by", NEW."answer_says", NEW."answered_on", NEW."asked_how", NEW."asked_on", NEW."child_noticed", NEW."child_notices", NEW."consent_id", NEW."difficulty_id", NEW."ended_because", NEW."ended_on", NEW."id", NEW."look_on", NEW."person_there", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."result_on", NEW."service", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="bb4cbc16fde9e7b0080287b3c35e47a5a4855482",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_15ab6",
                    table="casework_referon",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referon",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_referonevent" ("agency_id", "answer", "answer_by", "answer_says", "answered_on", "asked_how", "asked_on", "child_noticed", "child_notices", "consent_id", "difficulty_id", "ended_because", "ended_on", "id", "look_on", "person_there", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "result", "result_on", "service", "source", "source_at") VALUES (NEW."agency_id", NEW."answer", NEW."answer_by", NEW."answer_says", NEW."answered_on", NEW."asked_how", NEW."asked_on", NEW."child_noticed", NEW."child_notices", NEW."consent_id", NEW."difficulty_id", NEW."ended_because", NEW."ended_on", NEW."id", NEW."look_on", NEW."person_there", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."result_on", NEW."service", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="cf3d2ab7003ed84829fc814df3108199ff32229d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_45ac9",
                    table="casework_referon",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="referonevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b66f8cacfbe31f5b8e6ab2b478f7aa60367bcd27",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d64ed",
                    table="casework_referonevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="updaterhythm",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_updaterhythmevent" ("agreed_on", "agreed_with", "child_id", "ended_because", "ended_on", "every_days", "how", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."agreed_on", NEW."agreed_with", NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."every_days", NEW."how", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="076aae7e712923f20acf71b923e56bab08a1deac",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_342cf",
                    table="casework_updaterhythm",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="updaterhythm",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "casework_updaterhythmevent" ("agreed_on", "agreed_with", "child_id", "ended_because", "ended_on", "every_days", "how", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."agreed_on", NEW."agreed_with", NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."every_days", NEW."how", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="3c4b72c2efbf36c4d2bd5a5f2dca1c9048d2c0ba",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30333",
                    table="casework_updaterhythm",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="updaterhythmevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="285b0971b0dd94ae1e8fc46587fdb665501bffac",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b77ce",
                    table="casework_updaterhythmevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
