import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0006_measures_in_life"),
        ("people", "0003_pictures_and_agreements"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
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
                    "may_know",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Who else of the family they agree may read their words.",
                        related_name="+",
                        to="people.person",
                    ),
                ),
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
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="step",
                    name="insert_insert",
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name="step",
                    name="update_update",
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
            ],
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
    ]
