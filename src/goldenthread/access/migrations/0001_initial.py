import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Worker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "email",
                    models.EmailField(
                        help_text="The work e-mail address they sign in with.", max_length=254, unique=True
                    ),
                ),
                ("name", models.CharField(help_text="The name colleagues and families know them by.", max_length=120)),
                ("job_title", models.CharField(blank=True, help_text="Their job in their own words.", max_length=120)),
                (
                    "council_id",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="The council's own number for the worker, from its files.",
                        max_length=40,
                    ),
                ),
                (
                    "registration_number",
                    models.CharField(
                        blank=True, help_text="Social Work England number, where they have one.", max_length=20
                    ),
                ),
                (
                    "phone",
                    models.CharField(
                        blank=True, help_text="The work number families and colleagues ring.", max_length=30
                    ),
                ),
                (
                    "newly_qualified_until",
                    models.DateField(
                        blank=True,
                        help_text="Last day of their protected first year(s), where they are newly qualified.",
                        null=True,
                    ),
                ),
                ("started_on", models.DateField(help_text="First day with the council.")),
                (
                    "left_on",
                    models.DateField(
                        blank=True, help_text="Last day with the council; their account is closed.", null=True
                    ),
                ),
                ("is_active", models.BooleanField(default=True, help_text="Whether they may sign in.")),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("left_on__isnull", True), ("left_on__gte", models.F("started_on")), _connector="OR"
                        ),
                        name="worker_leaves_after_starting",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Cover",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("from_on", models.DateField(help_text="First day of cover.")),
                ("until_on", models.DateField(help_text="Last day of cover.")),
                (
                    "because",
                    models.CharField(
                        blank=True,
                        help_text="Leave, training, sickness: in a word, with no health detail.",
                        max_length=200,
                    ),
                ),
                (
                    "ended_at",
                    models.DateTimeField(
                        blank=True, help_text="When the cover was called off, where it was.", null=True
                    ),
                ),
                (
                    "arranged_by",
                    models.ForeignKey(
                        help_text="Who arranged it.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "away",
                    models.ForeignKey(
                        help_text="Who is away.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="covered_by",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "covering",
                    models.ForeignKey(
                        help_text="Who stands in.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="covers",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until_on__gte", models.F("from_on"))), name="cover_ends_after_it_begins"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("away", models.F("covering")), _negated=True),
                        name="cover_is_by_somebody_else",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoverEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("from_on", models.DateField(help_text="First day of cover.")),
                ("until_on", models.DateField(help_text="Last day of cover.")),
                (
                    "because",
                    models.CharField(
                        blank=True,
                        help_text="Leave, training, sickness: in a word, with no health detail.",
                        max_length=200,
                    ),
                ),
                (
                    "ended_at",
                    models.DateTimeField(
                        blank=True, help_text="When the cover was called off, where it was.", null=True
                    ),
                ),
                (
                    "arranged_by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who arranged it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "away",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who is away.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "covering",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who stands in.",
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
                        to="access.cover",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LogEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(help_text="The moment, stamped by the database.", null=True)),
                (
                    "worker_id",
                    models.BigIntegerField(help_text="Number of the worker; empty for the system itself.", null=True),
                ),
                ("worker_name", models.CharField(help_text="The worker's name on the day.", max_length=120)),
                (
                    "did",
                    models.CharField(
                        help_text="What was done, in the field's verb: opened, searched, ended plan, was refused …",
                        max_length=60,
                    ),
                ),
                ("person_id", models.BigIntegerField(help_text="Number of the person shown or changed.", null=True)),
                (
                    "subject_kind",
                    models.CharField(blank=True, help_text="What kind of row it was about.", max_length=40),
                ),
                ("subject_id", models.BigIntegerField(help_text="Number of that row.", null=True)),
                ("page", models.CharField(blank=True, help_text="Name of the page or command.", max_length=80)),
                ("because", models.TextField(blank=True, help_text="The reason given, in the worker's words.")),
                (
                    "xid",
                    models.BigIntegerField(help_text="Transaction that wrote it, stamped by the database.", null=True),
                ),
                (
                    "cluster",
                    models.BigIntegerField(
                        help_text="Database cluster that wrote it, stamped by the database.", null=True
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["person_id", "-id"], name="log_person"),
                    models.Index(fields=["worker_id", "-id"], name="log_worker"),
                    models.Index(fields=["cluster", "xid"], name="log_xid"),
                ],
            },
        ),
        migrations.CreateModel(
            name="LogSeal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("cluster", models.BigIntegerField(help_text="Database cluster whose transactions are sealed.")),
                ("from_xid", models.BigIntegerField(help_text="First transaction in the batch.")),
                (
                    "to_xid",
                    models.BigIntegerField(
                        help_text="First transaction after the batch; every earlier one had ended when it was sealed."
                    ),
                ),
                ("entries", models.IntegerField(help_text="How many lines the batch holds.")),
                (
                    "root",
                    models.CharField(help_text="Merkle root of the lines, SHA-256 in hexadecimal.", max_length=64),
                ),
                (
                    "previous",
                    models.CharField(help_text="Hash of the seal before; zeros for the first.", max_length=64),
                ),
                ("hash", models.CharField(help_text="Hash of this seal with everything above.", max_length=64)),
                ("sealed_at", models.DateTimeField(help_text="When it was sealed.")),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "says",
                    models.CharField(
                        help_text="What they are told, without names of children or families.", max_length=300
                    ),
                ),
                (
                    "link",
                    models.CharField(
                        blank=True,
                        help_text="The page inside the application where it can be read and answered.",
                        max_length=200,
                    ),
                ),
                (
                    "sent_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When they were told."
                    ),
                ),
                ("read_at", models.DateTimeField(blank=True, help_text="When they read it.", null=True)),
                (
                    "to",
                    models.ForeignKey(
                        help_text="Who is told.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notices",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-sent_at", "-id"],
                "indexes": [models.Index(fields=["to", "read_at"], name="notice_to_read")],
            },
        ),
        migrations.CreateModel(
            name="RoleHeld",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("social_worker", "Social worker"),
                            ("lead_practitioner", "Lead practitioner"),
                            ("family_support_worker", "Family support worker"),
                            ("business_support", "Business support"),
                            ("team_manager", "Team manager"),
                            ("service_manager", "Service manager"),
                            ("conference_chair", "Conference chair"),
                            ("reviewing_officer", "Independent reviewing officer"),
                            ("out_of_hours", "Duty and out of hours"),
                            ("principal_social_worker", "Principal social worker"),
                            ("auditor", "Auditor"),
                            ("data_officer", "Data officer"),
                            ("information_governance", "Information governance"),
                            ("system_administrator", "System administrator"),
                        ],
                        help_text="Which role.",
                        max_length=40,
                    ),
                ),
                ("began_on", models.DateField(help_text="First day.")),
                ("ended_on", models.DateField(blank=True, help_text="Last day, where it has ended.", null=True)),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Whose role.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="roles_held",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)), fields=("worker", "role"), name="role_held_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RoleHeldEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("social_worker", "Social worker"),
                            ("lead_practitioner", "Lead practitioner"),
                            ("family_support_worker", "Family support worker"),
                            ("business_support", "Business support"),
                            ("team_manager", "Team manager"),
                            ("service_manager", "Service manager"),
                            ("conference_chair", "Conference chair"),
                            ("reviewing_officer", "Independent reviewing officer"),
                            ("out_of_hours", "Duty and out of hours"),
                            ("principal_social_worker", "Principal social worker"),
                            ("auditor", "Auditor"),
                            ("data_officer", "Data officer"),
                            ("information_governance", "Information governance"),
                            ("system_administrator", "System administrator"),
                        ],
                        help_text="Which role.",
                        max_length=40,
                    ),
                ),
                ("began_on", models.DateField(help_text="First day.")),
                ("ended_on", models.DateField(blank=True, help_text="Last day, where it has ended.", null=True)),
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
                        to="access.roleheld",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose role.",
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
            name="Team",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(
                        help_text="What the team is called, in words families know.", max_length=120, unique=True
                    ),
                ),
                (
                    "council_id",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="The council's own code for the team, from its files.",
                        max_length=40,
                    ),
                ),
                (
                    "ended_on",
                    models.DateField(blank=True, help_text="The day the team closed, where it has.", null=True),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The service or team this one belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="access.team",
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="TeamMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("began_on", models.DateField(help_text="First day in the team.")),
                (
                    "ended_on",
                    models.DateField(
                        blank=True, help_text="Last day in the team, where they have moved on.", null=True
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        help_text="Which team.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="members",
                        to="access.team",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="places",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("worker", "team"),
                        name="team_member_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamMemberEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("began_on", models.DateField(help_text="First day in the team.")),
                (
                    "ended_on",
                    models.DateField(
                        blank=True, help_text="Last day in the team, where they have moved on.", null=True
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
                        to="access.teammember",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which team.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.team",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who.",
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
            name="WorkerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("email", models.EmailField(help_text="The work e-mail address they sign in with.", max_length=254)),
                ("name", models.CharField(help_text="The name colleagues and families know them by.", max_length=120)),
                ("job_title", models.CharField(blank=True, help_text="Their job in their own words.", max_length=120)),
                (
                    "council_id",
                    models.CharField(
                        blank=True, help_text="The council's own number for the worker, from its files.", max_length=40
                    ),
                ),
                (
                    "registration_number",
                    models.CharField(
                        blank=True, help_text="Social Work England number, where they have one.", max_length=20
                    ),
                ),
                (
                    "phone",
                    models.CharField(
                        blank=True, help_text="The work number families and colleagues ring.", max_length=30
                    ),
                ),
                (
                    "newly_qualified_until",
                    models.DateField(
                        blank=True,
                        help_text="Last day of their protected first year(s), where they are newly qualified.",
                        null=True,
                    ),
                ),
                ("started_on", models.DateField(help_text="First day with the council.")),
                (
                    "left_on",
                    models.DateField(
                        blank=True, help_text="Last day with the council; their account is closed.", null=True
                    ),
                ),
                ("is_active", models.BooleanField(default=True, help_text="Whether they may sign in.")),
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
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="worker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_workerevent" ("council_id", "email", "id", "is_active", "job_title", "left_on", "name", "newly_qualified_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "registration_number", "started_on") VALUES (NEW."council_id", NEW."email", NEW."id", NEW."is_active", NEW."job_title", NEW."left_on", NEW."name", NEW."newly_qualified_until", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."registration_number", NEW."started_on"); RETURN NULL;',
                    hash="8156a4280273bfb12fb77f78dfe176d474a9809c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_99efd",
                    table="access_worker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="worker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."council_id" IS DISTINCT FROM (NEW."council_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."job_title" IS DISTINCT FROM (NEW."job_title") OR OLD."left_on" IS DISTINCT FROM (NEW."left_on") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."newly_qualified_until" IS DISTINCT FROM (NEW."newly_qualified_until") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."registration_number" IS DISTINCT FROM (NEW."registration_number") OR OLD."started_on" IS DISTINCT FROM (NEW."started_on"))',
                    func='INSERT INTO "access_workerevent" ("council_id", "email", "id", "is_active", "job_title", "left_on", "name", "newly_qualified_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "registration_number", "started_on") VALUES (NEW."council_id", NEW."email", NEW."id", NEW."is_active", NEW."job_title", NEW."left_on", NEW."name", NEW."newly_qualified_until", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."registration_number", NEW."started_on"); RETURN NULL;',
                    hash="9214ef53b63006d8e944dabcb6d362e3d3999bb7",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e6705",
                    table="access_worker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="logentry",
            trigger=pgtrigger.compiler.Trigger(
                name="stamp",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    NEW.at := clock_timestamp();\n    NEW.xid := pg_current_xact_id()::text::bigint;\n    NEW.cluster := (SELECT system_identifier FROM pg_control_system());\n    RETURN NEW;\n",
                    hash="c4e461b3f408301893d6b5ae1e8b5accf0048c80",
                    operation="INSERT",
                    pgid="pgtrigger_stamp_bf2aa",
                    table="access_logentry",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="logentry",
            trigger=pgtrigger.compiler.Trigger(
                name="for_ever",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e639da9397da9476ecb403b553cd0ee214d7aac6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_for_ever_ab847",
                    table="access_logentry",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="logentry",
            trigger=pgtrigger.compiler.Trigger(
                name="for_ever_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'the log is kept for ever: it cannot be emptied';",
                    hash="aea71a48cf043acb3ebc2926c29a56fbd585ca2f",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_for_ever_whole_70527",
                    table="access_logentry",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="logseal",
            trigger=pgtrigger.compiler.Trigger(
                name="for_ever",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3947189acc034fa6d28718d595468f14c48062b8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_for_ever_b172f",
                    table="access_logseal",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="logseal",
            trigger=pgtrigger.compiler.Trigger(
                name="for_ever_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'the log is kept for ever: it cannot be emptied';",
                    hash="11a057bad869dd8a03fe37f237db4aab38467d3c",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_for_ever_whole_676de",
                    table="access_logseal",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="cover",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_coverevent" ("arranged_by_id", "away_id", "because", "covering_id", "ended_at", "from_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_on") VALUES (NEW."arranged_by_id", NEW."away_id", NEW."because", NEW."covering_id", NEW."ended_at", NEW."from_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."until_on"); RETURN NULL;',
                    hash="673ad0924e8dbfbfa0c35f570d262ae0aee9fbf7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_07928",
                    table="access_cover",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="cover",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "access_coverevent" ("arranged_by_id", "away_id", "because", "covering_id", "ended_at", "from_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_on") VALUES (NEW."arranged_by_id", NEW."away_id", NEW."because", NEW."covering_id", NEW."ended_at", NEW."from_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."until_on"); RETURN NULL;',
                    hash="fc82b2abe19ed1dce8f181cc518f32aecb299cad",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bf5f4",
                    table="access_cover",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="coverevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a57f108c761b405738f8de0cc8bd99ce35f7eafb",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3a583",
                    table="access_coverevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="roleheld",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_roleheldevent" ("began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."worker_id"); RETURN NULL;',
                    hash="4486b6c30a1e3303b50b9b388724639f93964ecd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_74639",
                    table="access_roleheld",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="roleheld",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "access_roleheldevent" ("began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."worker_id"); RETURN NULL;',
                    hash="9410b277c6798f5586f80d201236bed94ca81a82",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_93205",
                    table="access_roleheld",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="roleheldevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2ff960af6e55dacff983ed178bab3b49af62e4cf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cf06f",
                    table="access_roleheldevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="teammember",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "access_teammemberevent" ("began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id", NEW."worker_id"); RETURN NULL;',
                    hash="1a9bdd57e0dc595652e3c4e1212eb579d21f6769",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1eccf",
                    table="access_teammember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="teammember",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "access_teammemberevent" ("began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "worker_id") VALUES (NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id", NEW."worker_id"); RETURN NULL;',
                    hash="f57665c3a6355f7484222819124bcffa6171b063",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fb1d6",
                    table="access_teammember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="teammemberevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8983ac58d8489c730337f60e9da4f03418de68ff",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b1f70",
                    table="access_teammemberevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="workerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="13a8afd40fbedd8a922a018882f6e7d7e607093c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8be0b",
                    table="access_workerevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
