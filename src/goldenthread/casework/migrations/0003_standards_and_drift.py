import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0002_recording_and_front_door"),
        ("people", "0002_search"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
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
        goldenthread.access.migrating.AddTrigger(
            model_name="escalation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "casework_escalationevent" ("answer", "answer_by", "answered_by", "answered_on", "asked_on", "asked_words", "asked_worker_id", "asks", "child_id", "child_told", "child_told_on", "id", "kind", "opener", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "rung", "saw", "settled", "source", "source_at") VALUES (NEW."answer", NEW."answer_by", NEW."answered_by", NEW."answered_on", NEW."asked_on", NEW."asked_words", NEW."asked_worker_id", NEW."asks", NEW."child_id", NEW."child_told", NEW."child_told_on", NEW."id", NEW."kind", NEW."opener", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."rung", NEW."saw", NEW."settled", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="ed939f6f39c4be45b610b870d65d4fa4c8bb05df",
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
                    func='INSERT INTO "casework_escalationevent" ("answer", "answer_by", "answered_by", "answered_on", "asked_on", "asked_words", "asked_worker_id", "asks", "child_id", "child_told", "child_told_on", "id", "kind", "opener", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "rung", "saw", "settled", "source", "source_at") VALUES (NEW."answer", NEW."answer_by", NEW."answered_by", NEW."answered_on", NEW."asked_on", NEW."asked_words", NEW."asked_worker_id", NEW."asks", NEW."child_id", NEW."child_told", NEW."child_told_on", NEW."id", NEW."kind", NEW."opener", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."rung", NEW."saw", NEW."settled", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="1173e506302f63ed38fc8b12abb8a5182ca7b059",
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
    ]
