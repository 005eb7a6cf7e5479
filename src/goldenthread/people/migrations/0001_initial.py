import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import goldenthread.access.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_initial"),
        ("access", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Agency",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="Name of the organisation.", max_length=160, unique=True)),
                ("kind", models.CharField(help_text="School, health, police, housing, voluntary …", max_length=40)),
            ],
            options={
                "verbose_name_plural": "agencies",
            },
        ),
        migrations.CreateModel(
            name="SearchKey",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "key", "word", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "key",
                    models.BigIntegerField(
                        help_text="A number made from the word with letters left out, or from how it sounds."
                    ),
                ),
                ("word", models.CharField(db_collation="C", help_text="The word.", max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                (
                    "word",
                    models.CharField(
                        db_collation="C",
                        help_text="The word, tidied; a street has its spaces.",
                        max_length=200,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Address",
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
                ("lines", models.TextField(help_text="The address, a line each, without the postcode.")),
                (
                    "postcode",
                    models.CharField(blank=True, db_index=True, help_text="Postcode with its space.", max_length=8),
                ),
                (
                    "protected",
                    models.BooleanField(
                        default=False, help_text="Must not become known to the people named under safe contact."
                    ),
                ),
                ("protected_because", models.TextField(blank=True, help_text="Why it is protected.")),
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
            name="AddressEvent",
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
                ("lines", models.TextField(help_text="The address, a line each, without the postcode.")),
                ("postcode", models.CharField(blank=True, help_text="Postcode with its space.", max_length=8)),
                (
                    "protected",
                    models.BooleanField(
                        default=False, help_text="Must not become known to the people named under safe contact."
                    ),
                ),
                ("protected_because", models.TextField(blank=True, help_text="Why it is protected.")),
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
                        to="people.address",
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
            name="Person",
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
                    "shown_given",
                    models.CharField(
                        blank=True,
                        help_text="First name as pages show it: the preferred one, kept up to date from the names.",
                        max_length=100,
                    ),
                ),
                (
                    "shown_family",
                    models.CharField(
                        blank=True,
                        help_text="Family name as pages show it, kept up to date from the names.",
                        max_length=100,
                    ),
                ),
                (
                    "born_on",
                    models.DateField(
                        blank=True, db_index=True, help_text="Date of birth, from a certificate or as told.", null=True
                    ),
                ),
                (
                    "born_certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are of the date of birth.",
                        max_length=10,
                    ),
                ),
                (
                    "due_on",
                    models.DateField(
                        blank=True, help_text="The day an unborn baby is due, from the midwife.", null=True
                    ),
                ),
                ("died_on", models.DateField(blank=True, help_text="Date of death.", null=True)),
                (
                    "gender",
                    models.CharField(
                        blank=True, help_text="Gender as the person tells it, in their word.", max_length=60
                    ),
                ),
                (
                    "pronouns",
                    models.CharField(blank=True, help_text="How to speak of them: she, he, they.", max_length=40),
                ),
                (
                    "sex",
                    models.CharField(
                        choices=[("M", "male"), ("F", "female"), ("U", "not known")],
                        default="U",
                        help_text="Sex as statutory returns ask for it.",
                        max_length=1,
                    ),
                ),
                (
                    "ethnicity",
                    models.CharField(
                        blank=True,
                        help_text="Ethnicity as the person or family tells it, by the census code.",
                        max_length=4,
                    ),
                ),
                (
                    "ethnicity_words",
                    models.CharField(
                        blank=True, help_text="Ethnicity and heritage in the family's own words.", max_length=120
                    ),
                ),
                (
                    "nationality",
                    models.CharField(
                        blank=True,
                        help_text="Nationality, where it matters to the help a person may get.",
                        max_length=80,
                    ),
                ),
                (
                    "alone_in_country",
                    models.BooleanField(
                        default=False,
                        help_text="An unaccompanied child who came to the country alone and asked for protection.",
                    ),
                ),
                (
                    "first_language",
                    models.CharField(blank=True, help_text="The language they think and feel in.", max_length=80),
                ),
                (
                    "other_languages",
                    models.CharField(blank=True, help_text="Other languages they speak.", max_length=120),
                ),
                (
                    "interpreter",
                    models.CharField(
                        blank=True,
                        help_text="Interpreter needed: language, dialect, and who not to send.",
                        max_length=120,
                    ),
                ),
                (
                    "communication",
                    models.TextField(
                        blank=True,
                        help_text="How they say yes and no, and what helps them understand and be understood.",
                    ),
                ),
                (
                    "faith",
                    models.CharField(blank=True, help_text="Faith and beliefs, asked and not assumed.", max_length=120),
                ),
                (
                    "school",
                    models.CharField(blank=True, help_text="School, nursery or college they go to.", max_length=160),
                ),
                (
                    "occupation",
                    models.CharField(
                        blank=True, help_text="An adult's work and hours, so that meetings suit.", max_length=160
                    ),
                ),
                (
                    "about_me",
                    models.TextField(
                        blank=True, help_text="What the child wants people to know about them, in their own words."
                    ),
                ),
                (
                    "figure",
                    models.CharField(
                        blank=True,
                        help_text="The drawn face chosen with the child, as its choices in short words.",
                        max_length=300,
                    ),
                ),
                (
                    "placeholder",
                    models.CharField(
                        blank=True, help_text="Stands for somebody not known yet: 'father, not known'.", max_length=120
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record this one was joined to, where they were the same person.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged_from",
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
                    models.CheckConstraint(
                        condition=models.Q(
                            ("died_on__isnull", True),
                            ("born_on__isnull", True),
                            ("died_on__gte", models.F("born_on")),
                            _connector="OR",
                        ),
                        name="person_dies_after_birth",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into", models.F("id")), _negated=True),
                        name="person_not_merged_into_self",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgencyInvolvement",
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
                ("name", models.CharField(blank=True, help_text="Who there.", max_length=120)),
                ("role", models.CharField(help_text="Their part: class teacher, health visitor.", max_length=120)),
                ("contact", models.CharField(blank=True, help_text="How to reach them.", max_length=160)),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "agency",
                    models.ForeignKey(
                        help_text="The organisation.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
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
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agencies",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Alert",
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
                            ("safety", "safety of the child or a parent"),
                            ("visiting", "before visiting"),
                            ("health", "health"),
                            ("contact", "how to make contact"),
                            ("ring_first", "who to ring first"),
                        ],
                        help_text="What kind of alert.",
                        max_length=10,
                    ),
                ),
                ("says", models.CharField(help_text="What to know, in one sentence.", max_length=300)),
                ("began_on", models.DateField(help_text="Since when.")),
                ("review_on", models.DateField(help_text="When to look at it again.")),
                ("ended_on", models.DateField(blank=True, help_text="When it ended.", null=True)),
                ("ended_because", models.CharField(blank=True, help_text="Why it ended.", max_length=300)),
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
                    "person",
                    models.ForeignKey(
                        help_text="Whom it is about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="alerts",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "ordering": ["began_on"],
            },
        ),
        migrations.CreateModel(
            name="ContactPoint",
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
                        choices=[("mobile", "mobile"), ("landline", "landline"), ("email", "e-mail")],
                        help_text="Mobile, landline or e-mail.",
                        max_length=10,
                    ),
                ),
                ("value", models.CharField(help_text="The number or address.", max_length=160)),
                (
                    "belongs_to",
                    models.CharField(
                        blank=True, help_text="Whose phone it really is, where it is somebody else's.", max_length=120
                    ),
                ),
                ("confirmed_on", models.DateField(blank=True, help_text="When they last said it is right.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when it worked.", null=True)),
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
                    "person",
                    models.ForeignKey(
                        help_text="Whose number.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contact_points",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Disability",
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
                ("code", models.CharField(help_text="Census code; NONE means asked, and there is none.", max_length=4)),
                ("means", models.TextField(blank=True, help_text="What it means in this person's daily life.")),
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
                    "person",
                    models.ForeignKey(
                        help_text="Whose disability.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="disabilities",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "code"), name="disability_once")],
            },
        ),
        migrations.CreateModel(
            name="Family",
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
                        help_text="What we call the family among ourselves: 'the Carter and Okafor family'.",
                        max_length=120,
                    ),
                ),
                (
                    "council_id",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="The council's own number for the family, from its files.",
                        max_length=40,
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
            name="FamilyEvent",
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
                        help_text="What we call the family among ourselves: 'the Carter and Okafor family'.",
                        max_length=120,
                    ),
                ),
                (
                    "council_id",
                    models.CharField(
                        blank=True, help_text="The council's own number for the family, from its files.", max_length=40
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
                        to="people.family",
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
            name="FamilyMember",
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
                ("began_on", models.DateField(blank=True, help_text="Since when, where it is known.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "family",
                    models.ForeignKey(
                        help_text="Which family.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="people.family",
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
                    "person",
                    models.ForeignKey(
                        help_text="Who.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="families",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("family", "person"),
                        name="family_member_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Household",
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
                        help_text="What the home is called by those in it: 'Mum's', 'Nan's'.", max_length=120
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
            name="HouseholdEvent",
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
                        help_text="What the home is called by those in it: 'Mum's', 'Nan's'.", max_length=120
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
                        to="people.household",
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
            name="HouseholdMember",
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
                    "share",
                    models.CharField(
                        blank=True, help_text="Part of the time, in words: 'every other weekend'.", max_length=80
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "household",
                    models.ForeignKey(
                        help_text="Which household.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="people.household",
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
                    "person",
                    models.ForeignKey(
                        help_text="Who.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="households",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("household", "person"),
                        name="household_member_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Identifier",
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
                    "scheme",
                    models.CharField(
                        choices=[
                            ("council", "council number"),
                            ("former_council", "former council number"),
                            ("nhs", "NHS number"),
                            ("upn", "unique pupil number"),
                            ("former_upn", "former unique pupil number"),
                            ("upn_unknown", "why there is no pupil number"),
                        ],
                        help_text="Which system's number it is.",
                        max_length=20,
                    ),
                ),
                ("value", models.CharField(help_text="The number itself, without spaces.", max_length=60)),
                (
                    "until_on",
                    models.DateField(blank=True, help_text="Last day it was in use, where it has ended.", null=True),
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
                    "person",
                    models.ForeignKey(
                        help_text="Whose identifier.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identifiers",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["scheme", "value"], name="identifier_value")],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "scheme", "value"), name="identifier_once_a_person")
                ],
            },
        ),
        migrations.CreateModel(
            name="Involvement",
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
                        choices=[
                            ("social_worker", "social worker"),
                            ("lead_practitioner", "lead practitioner"),
                            ("co_worker", "co-worker"),
                            ("family_support", "family support worker"),
                            ("business_support", "business support"),
                            ("chair", "conference chair"),
                            ("reviewing_officer", "independent reviewing officer"),
                            ("personal_adviser", "personal adviser"),
                            ("team", "team"),
                        ],
                        help_text="What part they have.",
                        max_length=20,
                    ),
                ),
                ("is_lead", models.BooleanField(default=False, help_text="The one worker the child is allocated to.")),
                ("began_on", models.DateField(help_text="First day.")),
                ("ended_on", models.DateField(blank=True, help_text="Last day, where it has ended.", null=True)),
                (
                    "because",
                    models.CharField(
                        blank=True, help_text="Why it began: new, transfer, the child asked.", max_length=300
                    ),
                ),
                ("ended_because", models.CharField(blank=True, help_text="Why it ended.", max_length=300)),
                (
                    "told_child_on",
                    models.DateField(
                        blank=True,
                        help_text="When the child was told of the change, in a way they understand.",
                        null=True,
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
                    "team",
                    models.ForeignKey(
                        blank=True,
                        help_text="The team that holds the work.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="access.team",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="The worker, where it is a person.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="involvements",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["worker", "ended_on", "child"], name="involvement_worker"),
                    models.Index(fields=["team", "ended_on", "child"], name="involvement_team"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("worker__isnull", False), ("team__isnull", False), _connector="OR"),
                        name="somebody_is_involved",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True), ("is_lead", True)),
                        fields=("child",),
                        name="one_lead_worker",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Lock",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("deny", "Keep these workers out"), ("allow_only", "Let only these workers in")],
                        help_text="Keep these out, or let only these in.",
                        max_length=10,
                    ),
                ),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("own", "It is a worker's own record, or a relative's"),
                            ("adoption", "Adoption"),
                            ("protection", "Witness protection or a threat to life"),
                            ("profile", "Public attention"),
                            ("other", "Another reason"),
                        ],
                        help_text="On what ground.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(help_text="Why, in words.")),
                ("placed_on", models.DateField(help_text="When it was locked.")),
                ("review_on", models.DateField(help_text="When the lock must be looked at again.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was unlocked.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why it was unlocked.")),
                (
                    "placed_by",
                    models.ForeignKey(
                        help_text="Who locked it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Whose record is locked.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="locks",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("ended_on__isnull", True)), fields=["person"], name="lock_in_force"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LockWorker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "lock",
                    models.ForeignKey(
                        help_text="Which lock.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="workers",
                        to="people.lock",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Which worker.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="locks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("lock", "worker"), name="lock_worker_once")],
            },
        ),
        migrations.CreateModel(
            name="LockWorkerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "lock",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which lock.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.lock",
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
                        to="people.lockworker",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which worker.",
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
            name="Merge",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("because", models.TextField(help_text="How we know they are one person.")),
                (
                    "merged_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When they were joined."
                    ),
                ),
                (
                    "undone_at",
                    models.DateTimeField(blank=True, help_text="When they were taken apart again.", null=True),
                ),
                ("undone_because", models.TextField(blank=True, help_text="Why they were taken apart again.")),
                (
                    "merged_by",
                    models.ForeignKey(
                        help_text="Who joined them.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who took them apart again.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "folded",
                    models.ForeignKey(
                        help_text="The record folded into it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "kept",
                    models.ForeignKey(
                        help_text="The record that stays.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.person",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MergedRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("model", models.CharField(help_text="The kind of row, as app and model name.", max_length=60)),
                ("field", models.CharField(help_text="The field that pointed to the folded record.", max_length=60)),
                ("row_id", models.BigIntegerField(help_text="Number of the row.")),
                (
                    "was",
                    models.TextField(
                        blank=True,
                        help_text="What stood in the field before, where it was not the folded record's number.",
                    ),
                ),
                ("became", models.TextField(blank=True, help_text="What the merge put there instead.")),
                (
                    "merge",
                    models.ForeignKey(
                        help_text="The merge that moved it.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="people.merge",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MustNotKnow",
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
                            ("address", "where they live or go to school"),
                            ("contact", "that we are in touch with them"),
                            ("told_us", "what they told us"),
                            ("anything", "anything about them"),
                        ],
                        help_text="What they must not know.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("began_on", models.DateField(help_text="Since when.")),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="When it ended.", null=True)),
                (
                    "address",
                    models.ForeignKey(
                        blank=True,
                        help_text="The address, where one place is meant.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="kept_from",
                        to="people.address",
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
                    "about",
                    models.ForeignKey(
                        help_text="Whose safety this is for.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kept_from",
                        to="people.person",
                    ),
                ),
                (
                    "who",
                    models.ForeignKey(
                        help_text="Who must not know.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="must_not_know",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Parentage",
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
                            ("birth", "birth parent"),
                            ("adoptive", "adoptive parent"),
                            ("step", "step-parent"),
                            ("foster", "foster carer"),
                            ("kinship", "kinship carer"),
                            ("guardian", "special guardian"),
                            ("donor", "donor"),
                            ("unknown", "parent, kind not known"),
                        ],
                        help_text="How they are a parent to this child.",
                        max_length=10,
                    ),
                ),
                (
                    "responsibility",
                    models.CharField(
                        choices=[
                            ("yes", "holds parental responsibility"),
                            ("no", "does not hold parental responsibility"),
                            ("not_known", "not known whether they hold parental responsibility"),
                        ],
                        default="not_known",
                        help_text="Parental responsibility in law.",
                        max_length=10,
                    ),
                ),
                (
                    "responsibility_how",
                    models.CharField(
                        blank=True,
                        help_text="How they hold it: mother, marriage, birth certificate, agreement, order.",
                        max_length=160,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are that they are the parent.",
                        max_length=10,
                    ),
                ),
                (
                    "began_on",
                    models.DateField(blank=True, help_text="Since when, for parents other than by birth.", null=True),
                ),
                ("ended_on", models.DateField(blank=True, help_text="Until when, where it ended.", null=True)),
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
                    "child",
                    models.ForeignKey(
                        help_text="The child.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parents",
                        to="people.person",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        help_text="The parent or carer; a placeholder where not known.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="children",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("child", models.F("parent")), _negated=True),
                        name="nobody_is_their_own_parent",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("child", "parent", "kind"),
                        name="parentage_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Partnership",
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
                            ("married", "married or civil partners"),
                            ("together", "living together"),
                            ("couple", "a couple, living apart"),
                            ("casual", "a short relationship"),
                        ],
                        help_text="What kind of couple.",
                        max_length=10,
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when they were together.", null=True)),
                ("divorced", models.BooleanField(default=False, help_text="Whether a marriage was ended in law.")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are.",
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
                    "one",
                    models.ForeignKey(
                        help_text="One of the two.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="partnerships_one",
                        to="people.person",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="partnerships_other",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("one", models.F("other")), _negated=True), name="partners_are_two_people"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PartnershipEvent",
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
                            ("married", "married or civil partners"),
                            ("together", "living together"),
                            ("couple", "a couple, living apart"),
                            ("casual", "a short relationship"),
                        ],
                        help_text="What kind of couple.",
                        max_length=10,
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when they were together.", null=True)),
                ("divorced", models.BooleanField(default=False, help_text="Whether a marriage was ended in law.")),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are.",
                        max_length=10,
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
                        to="people.partnership",
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
                    "one",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="One of the two.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The other.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ParentageEvent",
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
                            ("birth", "birth parent"),
                            ("adoptive", "adoptive parent"),
                            ("step", "step-parent"),
                            ("foster", "foster carer"),
                            ("kinship", "kinship carer"),
                            ("guardian", "special guardian"),
                            ("donor", "donor"),
                            ("unknown", "parent, kind not known"),
                        ],
                        help_text="How they are a parent to this child.",
                        max_length=10,
                    ),
                ),
                (
                    "responsibility",
                    models.CharField(
                        choices=[
                            ("yes", "holds parental responsibility"),
                            ("no", "does not hold parental responsibility"),
                            ("not_known", "not known whether they hold parental responsibility"),
                        ],
                        default="not_known",
                        help_text="Parental responsibility in law.",
                        max_length=10,
                    ),
                ),
                (
                    "responsibility_how",
                    models.CharField(
                        blank=True,
                        help_text="How they hold it: mother, marriage, birth certificate, agreement, order.",
                        max_length=160,
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are that they are the parent.",
                        max_length=10,
                    ),
                ),
                (
                    "began_on",
                    models.DateField(blank=True, help_text="Since when, for parents other than by birth.", null=True),
                ),
                ("ended_on", models.DateField(blank=True, help_text="Until when, where it ended.", null=True)),
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
                        to="people.parentage",
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
                    "parent",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The parent or carer; a placeholder where not known.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MustNotKnowEvent",
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
                            ("address", "where they live or go to school"),
                            ("contact", "that we are in touch with them"),
                            ("told_us", "what they told us"),
                            ("anything", "anything about them"),
                        ],
                        help_text="What they must not know.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(blank=True, help_text="Why.")),
                ("began_on", models.DateField(help_text="Since when.")),
                ("review_on", models.DateField(blank=True, help_text="When to look at it again.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="When it ended.", null=True)),
                (
                    "address",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The address, where one place is meant.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.address",
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
                        to="people.mustnotknow",
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
                    "about",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose safety this is for.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "who",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who must not know.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LockEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("deny", "Keep these workers out"), ("allow_only", "Let only these workers in")],
                        help_text="Keep these out, or let only these in.",
                        max_length=10,
                    ),
                ),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("own", "It is a worker's own record, or a relative's"),
                            ("adoption", "Adoption"),
                            ("protection", "Witness protection or a threat to life"),
                            ("profile", "Public attention"),
                            ("other", "Another reason"),
                        ],
                        help_text="On what ground.",
                        max_length=10,
                    ),
                ),
                ("because", models.TextField(help_text="Why, in words.")),
                ("placed_on", models.DateField(help_text="When it was locked.")),
                ("review_on", models.DateField(help_text="When the lock must be looked at again.")),
                ("ended_on", models.DateField(blank=True, help_text="When it was unlocked.", null=True)),
                ("ended_because", models.TextField(blank=True, help_text="Why it was unlocked.")),
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
                        to="people.lock",
                    ),
                ),
                (
                    "placed_by",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who locked it.",
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
                        db_constraint=False,
                        help_text="Whose record is locked.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="InvolvementEvent",
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
                        choices=[
                            ("social_worker", "social worker"),
                            ("lead_practitioner", "lead practitioner"),
                            ("co_worker", "co-worker"),
                            ("family_support", "family support worker"),
                            ("business_support", "business support"),
                            ("chair", "conference chair"),
                            ("reviewing_officer", "independent reviewing officer"),
                            ("personal_adviser", "personal adviser"),
                            ("team", "team"),
                        ],
                        help_text="What part they have.",
                        max_length=20,
                    ),
                ),
                ("is_lead", models.BooleanField(default=False, help_text="The one worker the child is allocated to.")),
                ("began_on", models.DateField(help_text="First day.")),
                ("ended_on", models.DateField(blank=True, help_text="Last day, where it has ended.", null=True)),
                (
                    "because",
                    models.CharField(
                        blank=True, help_text="Why it began: new, transfer, the child asked.", max_length=300
                    ),
                ),
                ("ended_because", models.CharField(blank=True, help_text="Why it ended.", max_length=300)),
                (
                    "told_child_on",
                    models.DateField(
                        blank=True,
                        help_text="When the child was told of the change, in a way they understand.",
                        null=True,
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
                        to="people.involvement",
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
                    "team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The team that holds the work.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.team",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The worker, where it is a person.",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="IdentifierEvent",
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
                    "scheme",
                    models.CharField(
                        choices=[
                            ("council", "council number"),
                            ("former_council", "former council number"),
                            ("nhs", "NHS number"),
                            ("upn", "unique pupil number"),
                            ("former_upn", "former unique pupil number"),
                            ("upn_unknown", "why there is no pupil number"),
                        ],
                        help_text="Which system's number it is.",
                        max_length=20,
                    ),
                ),
                ("value", models.CharField(help_text="The number itself, without spaces.", max_length=60)),
                (
                    "until_on",
                    models.DateField(blank=True, help_text="Last day it was in use, where it has ended.", null=True),
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
                        to="people.identifier",
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose identifier.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HouseholdMemberEvent",
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
                    "share",
                    models.CharField(
                        blank=True, help_text="Part of the time, in words: 'every other weekend'.", max_length=80
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "household",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which household.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.household",
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
                        to="people.householdmember",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FamilyMemberEvent",
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
                ("began_on", models.DateField(blank=True, help_text="Since when, where it is known.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "family",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Which family.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.family",
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
                        to="people.familymember",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisabilityEvent",
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
                ("code", models.CharField(help_text="Census code; NONE means asked, and there is none.", max_length=4)),
                ("means", models.TextField(blank=True, help_text="What it means in this person's daily life.")),
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
                        to="people.disability",
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose disability.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ContactPointEvent",
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
                        choices=[("mobile", "mobile"), ("landline", "landline"), ("email", "e-mail")],
                        help_text="Mobile, landline or e-mail.",
                        max_length=10,
                    ),
                ),
                ("value", models.CharField(help_text="The number or address.", max_length=160)),
                (
                    "belongs_to",
                    models.CharField(
                        blank=True, help_text="Whose phone it really is, where it is somebody else's.", max_length=120
                    ),
                ),
                ("confirmed_on", models.DateField(blank=True, help_text="When they last said it is right.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when it worked.", null=True)),
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
                        to="people.contactpoint",
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose number.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BreakGlass",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("emergency", "A child may be in danger now"),
                            ("cover", "I am covering and it is not set up yet"),
                            ("linked", "I work with a brother, sister or relative"),
                            ("check", "I am checking whether a child is known to us"),
                            ("audit", "I am auditing or reviewing practice"),
                            ("complaint", "I am answering a complaint or a request for records"),
                            ("other", "Something else"),
                        ],
                        help_text="What for, from a list.",
                        max_length=12,
                    ),
                ),
                ("because", models.TextField(help_text="Why, in their own words.")),
                (
                    "began_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When they opened it."
                    ),
                ),
                ("ends_at", models.DateTimeField(help_text="When it closes to them again.")),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("right", "It was right to look"),
                            ("ask", "I have asked them about it"),
                            ("wrong", "It was not right to look"),
                        ],
                        help_text="What the reviewer found.",
                        max_length=6,
                    ),
                ),
                ("answer_says", models.TextField(blank=True, help_text="What the reviewer says about it.")),
                ("answered_at", models.DateTimeField(blank=True, help_text="When it was checked.", null=True)),
                (
                    "answered_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who checked the reason.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who looked.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reasons_given",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Whose record.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="looked_into",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["worker", "person", "ends_at"], name="break_glass_open")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answered_at__isnull", True)),
                            models.Q(models.Q(("answer", ""), _negated=True), ("answered_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="answered_with_who_and_when",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AlertEvent",
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
                            ("safety", "safety of the child or a parent"),
                            ("visiting", "before visiting"),
                            ("health", "health"),
                            ("contact", "how to make contact"),
                            ("ring_first", "who to ring first"),
                        ],
                        help_text="What kind of alert.",
                        max_length=10,
                    ),
                ),
                ("says", models.CharField(help_text="What to know, in one sentence.", max_length=300)),
                ("began_on", models.DateField(help_text="Since when.")),
                ("review_on", models.DateField(help_text="When to look at it again.")),
                ("ended_on", models.DateField(blank=True, help_text="When it ended.", null=True)),
                ("ended_because", models.CharField(blank=True, help_text="Why it ended.", max_length=300)),
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
                        to="people.alert",
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whom it is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgencyInvolvementEvent",
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
                ("name", models.CharField(blank=True, help_text="Who there.", max_length=120)),
                ("role", models.CharField(help_text="Their part: class teacher, health visitor.", max_length=120)),
                ("contact", models.CharField(blank=True, help_text="How to reach them.", max_length=160)),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "agency",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The organisation.",
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
                        to="people.agencyinvolvement",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PersonEvent",
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
                    "shown_given",
                    models.CharField(
                        blank=True,
                        help_text="First name as pages show it: the preferred one, kept up to date from the names.",
                        max_length=100,
                    ),
                ),
                (
                    "shown_family",
                    models.CharField(
                        blank=True,
                        help_text="Family name as pages show it, kept up to date from the names.",
                        max_length=100,
                    ),
                ),
                (
                    "born_on",
                    models.DateField(blank=True, help_text="Date of birth, from a certificate or as told.", null=True),
                ),
                (
                    "born_certainty",
                    models.CharField(
                        choices=[
                            ("known", "known"),
                            ("about", "about"),
                            ("told", "as told to us"),
                            ("doubted", "not sure"),
                        ],
                        default="known",
                        help_text="How sure we are of the date of birth.",
                        max_length=10,
                    ),
                ),
                (
                    "due_on",
                    models.DateField(
                        blank=True, help_text="The day an unborn baby is due, from the midwife.", null=True
                    ),
                ),
                ("died_on", models.DateField(blank=True, help_text="Date of death.", null=True)),
                (
                    "gender",
                    models.CharField(
                        blank=True, help_text="Gender as the person tells it, in their word.", max_length=60
                    ),
                ),
                (
                    "pronouns",
                    models.CharField(blank=True, help_text="How to speak of them: she, he, they.", max_length=40),
                ),
                (
                    "sex",
                    models.CharField(
                        choices=[("M", "male"), ("F", "female"), ("U", "not known")],
                        default="U",
                        help_text="Sex as statutory returns ask for it.",
                        max_length=1,
                    ),
                ),
                (
                    "ethnicity",
                    models.CharField(
                        blank=True,
                        help_text="Ethnicity as the person or family tells it, by the census code.",
                        max_length=4,
                    ),
                ),
                (
                    "ethnicity_words",
                    models.CharField(
                        blank=True, help_text="Ethnicity and heritage in the family's own words.", max_length=120
                    ),
                ),
                (
                    "nationality",
                    models.CharField(
                        blank=True,
                        help_text="Nationality, where it matters to the help a person may get.",
                        max_length=80,
                    ),
                ),
                (
                    "alone_in_country",
                    models.BooleanField(
                        default=False,
                        help_text="An unaccompanied child who came to the country alone and asked for protection.",
                    ),
                ),
                (
                    "first_language",
                    models.CharField(blank=True, help_text="The language they think and feel in.", max_length=80),
                ),
                (
                    "other_languages",
                    models.CharField(blank=True, help_text="Other languages they speak.", max_length=120),
                ),
                (
                    "interpreter",
                    models.CharField(
                        blank=True,
                        help_text="Interpreter needed: language, dialect, and who not to send.",
                        max_length=120,
                    ),
                ),
                (
                    "communication",
                    models.TextField(
                        blank=True,
                        help_text="How they say yes and no, and what helps them understand and be understood.",
                    ),
                ),
                (
                    "faith",
                    models.CharField(blank=True, help_text="Faith and beliefs, asked and not assumed.", max_length=120),
                ),
                (
                    "school",
                    models.CharField(blank=True, help_text="School, nursery or college they go to.", max_length=160),
                ),
                (
                    "occupation",
                    models.CharField(
                        blank=True, help_text="An adult's work and hours, so that meetings suit.", max_length=160
                    ),
                ),
                (
                    "about_me",
                    models.TextField(
                        blank=True, help_text="What the child wants people to know about them, in their own words."
                    ),
                ),
                (
                    "figure",
                    models.CharField(
                        blank=True,
                        help_text="The drawn face chosen with the child, as its choices in short words.",
                        max_length=300,
                    ),
                ),
                (
                    "placeholder",
                    models.CharField(
                        blank=True, help_text="Stands for somebody not known yet: 'father, not known'.", max_length=120
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record this one was joined to, where they were the same person.",
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
            name="PersonName",
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
                            ("legal", "legal name"),
                            ("preferred", "name they use"),
                            ("former", "former name"),
                            ("known_as", "also known as"),
                        ],
                        help_text="Legal, used, former or also known as.",
                        max_length=10,
                    ),
                ),
                ("given", models.CharField(blank=True, help_text="First names, as they write them.", max_length=100)),
                ("family", models.CharField(blank=True, help_text="Family name, as they write it.", max_length=100)),
                ("said_like", models.CharField(blank=True, help_text="How to say it.", max_length=120)),
                ("from_on", models.DateField(blank=True, help_text="First used, where it is known.", null=True)),
                ("until_on", models.DateField(blank=True, help_text="Last used, where it has changed.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Whose name.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
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
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("given", ""), _negated=True),
                            models.Q(("family", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="name_is_not_empty",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "preferred"), ("until_on__isnull", True)),
                        fields=("person",),
                        name="one_preferred_name",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("kind", "legal"), ("until_on__isnull", True)),
                        fields=("person",),
                        name="one_legal_name",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonNameEvent",
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
                            ("legal", "legal name"),
                            ("preferred", "name they use"),
                            ("former", "former name"),
                            ("known_as", "also known as"),
                        ],
                        help_text="Legal, used, former or also known as.",
                        max_length=10,
                    ),
                ),
                ("given", models.CharField(blank=True, help_text="First names, as they write them.", max_length=100)),
                ("family", models.CharField(blank=True, help_text="Family name, as they write it.", max_length=100)),
                ("said_like", models.CharField(blank=True, help_text="How to say it.", max_length=120)),
                ("from_on", models.DateField(blank=True, help_text="First used, where it is known.", null=True)),
                ("until_on", models.DateField(blank=True, help_text="Last used, where it has changed.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose name.",
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
                        to="people.personname",
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
            name="Residence",
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
                            ("lives", "lives there"),
                            ("part", "lives there part of the time"),
                            ("post", "post only"),
                        ],
                        default="lives",
                        help_text="All the time, part of the time, or post only.",
                        max_length=6,
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when, where it is known.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "confirmed_on",
                    models.DateField(blank=True, help_text="When the family last said it is right.", null=True),
                ),
                ("do_not_write", models.BooleanField(default=False, help_text="Nothing may be posted here.")),
                (
                    "address",
                    models.ForeignKey(
                        help_text="Where.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="residences",
                        to="people.address",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who lives there.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="residences",
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
            name="ResidenceEvent",
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
                            ("lives", "lives there"),
                            ("part", "lives there part of the time"),
                            ("post", "post only"),
                        ],
                        default="lives",
                        help_text="All the time, part of the time, or post only.",
                        max_length=6,
                    ),
                ),
                ("began_on", models.DateField(blank=True, help_text="Since when, where it is known.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "confirmed_on",
                    models.DateField(blank=True, help_text="When the family last said it is right.", null=True),
                ),
                ("do_not_write", models.BooleanField(default=False, help_text="Nothing may be posted here.")),
                (
                    "address",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Where.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.address",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who lives there.",
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
                        to="people.residence",
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
            name="SafeContact",
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
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="By which way.",
                        max_length=10,
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[("safe", "safe"), ("care", "safe only in the way described"), ("never", "never")],
                        help_text="Safe, only with care, or never.",
                        max_length=6,
                    ),
                ),
                (
                    "how",
                    models.TextField(
                        blank=True, help_text="When and how: 'only while he is at work, 9 to 3; say it is the dentist'."
                    ),
                ),
                (
                    "ask_alone",
                    models.BooleanField(default=False, help_text="Speak with them only when they are alone."),
                ),
                ("because", models.TextField(blank=True, help_text="Why, in words.")),
                ("told_by", models.CharField(blank=True, help_text="Who told us.", max_length=120)),
                ("told_on", models.DateField(help_text="When they told us.")),
                ("review_on", models.DateField(blank=True, help_text="When to ask again.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="When it stopped being true.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who is to be reached.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="safe_contacts",
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
            name="SafeContactEvent",
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
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "a phone call"),
                            ("voicemail", "a voice message"),
                            ("text", "a text message"),
                            ("email", "an e-mail"),
                            ("letter", "a letter"),
                            ("visit", "a visit at home"),
                            ("link", "a link on their phone"),
                            ("in_person", "in person, somewhere else"),
                            ("meeting", "a meeting with others"),
                            ("screen", "a shared screen or print"),
                        ],
                        help_text="By which way.",
                        max_length=10,
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[("safe", "safe"), ("care", "safe only in the way described"), ("never", "never")],
                        help_text="Safe, only with care, or never.",
                        max_length=6,
                    ),
                ),
                (
                    "how",
                    models.TextField(
                        blank=True, help_text="When and how: 'only while he is at work, 9 to 3; say it is the dentist'."
                    ),
                ),
                (
                    "ask_alone",
                    models.BooleanField(default=False, help_text="Speak with them only when they are alone."),
                ),
                ("because", models.TextField(blank=True, help_text="Why, in words.")),
                ("told_by", models.CharField(blank=True, help_text="Who told us.", max_length=120)),
                ("told_on", models.DateField(help_text="When they told us.")),
                ("review_on", models.DateField(blank=True, help_text="When to ask again.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="When it stopped being true.", null=True)),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who is to be reached.",
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
                        to="people.safecontact",
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
            name="SearchName",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "person_id",
                        "name_id",
                        "family",
                        "given",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "person_id",
                    models.BigIntegerField(help_text="Whose name. Rows go when the person is deleted (trigger)."),
                ),
                ("name_id", models.BigIntegerField(help_text="Which of their names.")),
                (
                    "family",
                    models.CharField(
                        db_collation="C",
                        help_text="A word of the family name, tidied; '' where none is held.",
                        max_length=200,
                    ),
                ),
                (
                    "given",
                    models.CharField(
                        db_collation="C",
                        help_text="A word of the given name, tidied; '' where none is held.",
                        max_length=200,
                    ),
                ),
                (
                    "born_on",
                    models.DateField(
                        help_text="Date of birth, or the day an unborn baby is due (kept by trigger).", null=True
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["family", "given", "born_on"],
                        include=("person_id", "name_id"),
                        name="searchname_family",
                    ),
                    models.Index(
                        fields=["given", "family", "born_on"], include=("person_id", "name_id"), name="searchname_given"
                    ),
                    models.Index(
                        fields=["born_on", "family", "given"], include=("person_id", "name_id"), name="searchname_born"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchPlace",
            fields=[
                (
                    "address_id",
                    models.BigIntegerField(
                        help_text="Which address. The row goes when the address is deleted (trigger).",
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "number",
                    models.CharField(db_collation="C", help_text="House number or name, tidied.", max_length=40),
                ),
                (
                    "street",
                    models.CharField(
                        db_collation="C", help_text="Street, tidied and its kind in full: 'elm road'.", max_length=200
                    ),
                ),
                ("postcode", models.CharField(db_collation="C", help_text="Postcode without its space.", max_length=8)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["street", "number"], name="searchplace_street"),
                    models.Index(fields=["postcode", "number"], name="searchplace_postcode"),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupportOffer",
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
                    "relation",
                    models.CharField(
                        help_text="Who they are to the child, in the child's word: 'Nan', 'next door'.", max_length=120
                    ),
                ),
                ("can_do", models.TextField(help_text="What they can do, and when.")),
                ("agreed_on", models.DateField(blank=True, help_text="When they agreed to it.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        help_text="The child it helps.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="support",
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
                    "supporter",
                    models.ForeignKey(
                        help_text="Who helps.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="offers",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SupportOfferEvent",
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
                    "relation",
                    models.CharField(
                        help_text="Who they are to the child, in the child's word: 'Nan', 'next door'.", max_length=120
                    ),
                ),
                ("can_do", models.TextField(help_text="What they can do, and when.")),
                ("agreed_on", models.DateField(blank=True, help_text="When they agreed to it.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "child",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The child it helps.",
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
                        to="people.supportoffer",
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
                    "supporter",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Who helps.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Tie",
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
                            ("close", "close"),
                            ("distant", "distant"),
                            ("conflict", "in conflict"),
                            ("violence", "violence from one to the other"),
                            ("control", "control of one by the other"),
                            ("cut_off", "cut off"),
                            ("cares_for", "cares for"),
                            ("related", "related"),
                        ],
                        help_text="What kind of tie.",
                        max_length=10,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="In words: 'aunt', 'best friend', 'hit her in March 2024'.",
                        max_length=160,
                    ),
                ),
                ("both_ways", models.BooleanField(default=True, help_text="Whether it goes both ways.")),
                ("seen_by", models.CharField(blank=True, help_text="Whose view it is.", max_length=120)),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "from_person",
                    models.ForeignKey(
                        help_text="From whom.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ties_from",
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
                    "to_person",
                    models.ForeignKey(
                        help_text="To whom.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ties_to",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("from_person", models.F("to_person")), _negated=True),
                        name="a_tie_joins_two_people",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TieEvent",
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
                            ("close", "close"),
                            ("distant", "distant"),
                            ("conflict", "in conflict"),
                            ("violence", "violence from one to the other"),
                            ("control", "control of one by the other"),
                            ("cut_off", "cut off"),
                            ("cares_for", "cares for"),
                            ("related", "related"),
                        ],
                        help_text="What kind of tie.",
                        max_length=10,
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        blank=True,
                        help_text="In words: 'aunt', 'best friend', 'hit her in March 2024'.",
                        max_length=160,
                    ),
                ),
                ("both_ways", models.BooleanField(default=True, help_text="Whether it goes both ways.")),
                ("seen_by", models.CharField(blank=True, help_text="Whose view it is.", max_length=120)),
                ("began_on", models.DateField(blank=True, help_text="Since when.", null=True)),
                ("ended_on", models.DateField(blank=True, help_text="Until when.", null=True)),
                (
                    "from_person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="From whom.",
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
                        to="people.tie",
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
                    "to_person",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="To whom.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="address",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_addressevent" ("id", "lines", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "protected", "protected_because", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."lines", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."postcode", NEW."protected", NEW."protected_because", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="eed877ffb37d4f0861edef552ae6a71664b63d89",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e3f03",
                    table="people_address",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="address",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_addressevent" ("id", "lines", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "protected", "protected_because", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."lines", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."postcode", NEW."protected", NEW."protected_because", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="a365b3684829986ae58cc313bd90f128c26e4e0f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9a42e",
                    table="people_address",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="addressevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5a843383108fd5354bf6bf0c9fa2a9f2491f0540",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_696d7",
                    table="people_addressevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="family",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_familyevent" ("council_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."council_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4706a780738b9329861ebe7acb05a482e1b5d1e0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0459c",
                    table="people_family",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="family",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_familyevent" ("council_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."council_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="f5e8d54a6d3199c363b9ca4ba9ce019e6c8995ae",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1c4bb",
                    table="people_family",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="27a5297878b6a21d631bddc7820397e4de3ea9d5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bb426",
                    table="people_familyevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="household",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_householdevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="90938955caa9879556a7c8be9d1760fbe595536b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bfe65",
                    table="people_household",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="household",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_householdevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="d4630df20e6cd3395d25e1743482c51756bba12e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dc1e1",
                    table="people_household",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="householdevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1923307960ae186977a6d2250a4b7c43dc797db6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4e265",
                    table="people_householdevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lockworker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_lockworkerevent" ("id", "lock_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "worker_id") VALUES (NEW."id", NEW."lock_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."worker_id"); RETURN NULL;',
                    hash="40f54a83d83d3cee6497e01a64d1b61c995bddab",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2cc9d",
                    table="people_lockworker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lockworker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_lockworkerevent" ("id", "lock_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "worker_id") VALUES (NEW."id", NEW."lock_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."worker_id"); RETURN NULL;',
                    hash="f2627ff73d32dfc03f6286210d9ad12f31979910",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_89e18",
                    table="people_lockworker",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lockworkerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="eb83cd433ec385231a65908e72b7867e169b906c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b6996",
                    table="people_lockworkerevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_personevent" ("about_me", "alone_in_country", "born_certainty", "born_on", "communication", "died_on", "due_on", "ethnicity", "ethnicity_words", "faith", "figure", "first_language", "gender", "id", "interpreter", "merged_into_id", "nationality", "occupation", "other_languages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placeholder", "pronouns", "recorded_at", "recorded_by_id", "school", "sex", "shown_family", "shown_given", "source", "source_at") VALUES (NEW."about_me", NEW."alone_in_country", NEW."born_certainty", NEW."born_on", NEW."communication", NEW."died_on", NEW."due_on", NEW."ethnicity", NEW."ethnicity_words", NEW."faith", NEW."figure", NEW."first_language", NEW."gender", NEW."id", NEW."interpreter", NEW."merged_into_id", NEW."nationality", NEW."occupation", NEW."other_languages", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placeholder", NEW."pronouns", NEW."recorded_at", NEW."recorded_by_id", NEW."school", NEW."sex", NEW."shown_family", NEW."shown_given", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="06d9a00cf8432ea4a69f55399c94535dc5bce10a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_65688",
                    table="people_person",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_personevent" ("about_me", "alone_in_country", "born_certainty", "born_on", "communication", "died_on", "due_on", "ethnicity", "ethnicity_words", "faith", "figure", "first_language", "gender", "id", "interpreter", "merged_into_id", "nationality", "occupation", "other_languages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placeholder", "pronouns", "recorded_at", "recorded_by_id", "school", "sex", "shown_family", "shown_given", "source", "source_at") VALUES (NEW."about_me", NEW."alone_in_country", NEW."born_certainty", NEW."born_on", NEW."communication", NEW."died_on", NEW."due_on", NEW."ethnicity", NEW."ethnicity_words", NEW."faith", NEW."figure", NEW."first_language", NEW."gender", NEW."id", NEW."interpreter", NEW."merged_into_id", NEW."nationality", NEW."occupation", NEW."other_languages", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placeholder", NEW."pronouns", NEW."recorded_at", NEW."recorded_by_id", NEW."school", NEW."sex", NEW."shown_family", NEW."shown_given", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="7116f629c9c3fc21156a6093a6ab8791452ae1a3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_de829",
                    table="people_person",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="partnershipevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="238c63b5c96ad2cf2cfb2a5061279f28e53669ee",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_79a8d",
                    table="people_partnershipevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="partnership",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_partnershipevent" ("began_on", "certainty", "divorced", "ended_on", "id", "kind", "one_id", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."certainty", NEW."divorced", NEW."ended_on", NEW."id", NEW."kind", NEW."one_id", NEW."other_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="d6d8969b946f5a596433b8e04ccf056cc5ab1729",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_517b3",
                    table="people_partnership",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="partnership",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_partnershipevent" ("began_on", "certainty", "divorced", "ended_on", "id", "kind", "one_id", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."certainty", NEW."divorced", NEW."ended_on", NEW."id", NEW."kind", NEW."one_id", NEW."other_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="6d72433d79de6aa500389cd50792c9728dff3430",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_75989",
                    table="people_partnership",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentageevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c510ff1a7823d485db9cff19625d87421b88374c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_21f58",
                    table="people_parentageevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_parentageevent" ("began_on", "certainty", "child_id", "ended_on", "id", "kind", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "responsibility", "responsibility_how", "source", "source_at") VALUES (NEW."began_on", NEW."certainty", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."responsibility", NEW."responsibility_how", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="0d9c4487454db66e8e627eadd7cba59ad72c228b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a7147",
                    table="people_parentage",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="parentage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_parentageevent" ("began_on", "certainty", "child_id", "ended_on", "id", "kind", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "responsibility", "responsibility_how", "source", "source_at") VALUES (NEW."began_on", NEW."certainty", NEW."child_id", NEW."ended_on", NEW."id", NEW."kind", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."responsibility", NEW."responsibility_how", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="f918bd845c6817d9f023270ae40dece6dd8d57f1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6dbb1",
                    table="people_parentage",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="mustnotknowevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b82cd392df6a85a85b97733576905e438119b00a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7ffbc",
                    table="people_mustnotknowevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="mustnotknow",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_mustnotknowevent" ("about_id", "address_id", "because", "began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "what", "who_id") VALUES (NEW."about_id", NEW."address_id", NEW."because", NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."what", NEW."who_id"); RETURN NULL;',
                    hash="12ec9bb1752dfce9aaca99dcdd59adbcf15b1434",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_21191",
                    table="people_mustnotknow",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="mustnotknow",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_mustnotknowevent" ("about_id", "address_id", "because", "began_on", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "what", "who_id") VALUES (NEW."about_id", NEW."address_id", NEW."because", NEW."began_on", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."what", NEW."who_id"); RETURN NULL;',
                    hash="ba21ab1a00d12fd39240d02a7adc8733ca308dd8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3f599",
                    table="people_mustnotknow",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lockevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c6dd3cde7a89403fb7e982224808235666d954c6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fd4ae",
                    table="people_lockevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lock",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_lockevent" ("because", "ended_because", "ended_on", "ground", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_by_id", "placed_on", "review_on") VALUES (NEW."because", NEW."ended_because", NEW."ended_on", NEW."ground", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placed_by_id", NEW."placed_on", NEW."review_on"); RETURN NULL;',
                    hash="f0130db277efab54dbe7d4e4fc0bdb9223944fa4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e6496",
                    table="people_lock",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="lock",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_lockevent" ("because", "ended_because", "ended_on", "ground", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_by_id", "placed_on", "review_on") VALUES (NEW."because", NEW."ended_because", NEW."ended_on", NEW."ground", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placed_by_id", NEW."placed_on", NEW."review_on"); RETURN NULL;',
                    hash="62f954f5b7b2543041748e3480478f81c966f319",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c74a3",
                    table="people_lock",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="involvementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="264b5ca42f69022471b231a3b256b7d79d9c64ef",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8b414",
                    table="people_involvementevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="involvement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_involvementevent" ("because", "began_on", "child_id", "ended_because", "ended_on", "id", "is_lead", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "team_id", "told_child_on", "worker_id") VALUES (NEW."because", NEW."began_on", NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."id", NEW."is_lead", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."team_id", NEW."told_child_on", NEW."worker_id"); RETURN NULL;',
                    hash="d3e6cb3525cd12208e6322eab7b983b00bcdf7f7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_25750",
                    table="people_involvement",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="involvement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_involvementevent" ("because", "began_on", "child_id", "ended_because", "ended_on", "id", "is_lead", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "team_id", "told_child_on", "worker_id") VALUES (NEW."because", NEW."began_on", NEW."child_id", NEW."ended_because", NEW."ended_on", NEW."id", NEW."is_lead", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."team_id", NEW."told_child_on", NEW."worker_id"); RETURN NULL;',
                    hash="4d6fffd319be9d613c1cd3e970f20aeb6b327a25",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_75471",
                    table="people_involvement",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="identifierevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="4b68e59099bbf6509447f5e3f5cc691c15b6fdaa",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2e123",
                    table="people_identifierevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="identifier",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_identifierevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "scheme", "source", "source_at", "until_on", "value") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."scheme", NEW."source", NEW."source_at", NEW."until_on", NEW."value"); RETURN NULL;',
                    hash="d75daf4e7d20b6559460259d4e3a26191c1250a1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a1cac",
                    table="people_identifier",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="identifier",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_identifierevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "scheme", "source", "source_at", "until_on", "value") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."scheme", NEW."source", NEW."source_at", NEW."until_on", NEW."value"); RETURN NULL;',
                    hash="bdb3bd302c13bd18114fb772166b09f4c0ac49f0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e3682",
                    table="people_identifier",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="householdmemberevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c442d82752e879ad9ac2f95d1b17b2a18b9f23ea",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6f95c",
                    table="people_householdmemberevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="householdmember",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_householdmemberevent" ("began_on", "ended_on", "household_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "share", "source", "source_at") VALUES (NEW."began_on", NEW."ended_on", NEW."household_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."share", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="3be63135a2d025eddf3feff06b72c18caa7c007e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_06502",
                    table="people_householdmember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="householdmember",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_householdmemberevent" ("began_on", "ended_on", "household_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "share", "source", "source_at") VALUES (NEW."began_on", NEW."ended_on", NEW."household_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."share", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="b4c07333174e1e87e15b218c7637ee4bd8399859",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2b5a2",
                    table="people_householdmember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familymemberevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b6db567bd72d08e114aae1f0274d60ea9c63302f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c8291",
                    table="people_familymemberevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familymember",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_familymemberevent" ("began_on", "ended_on", "family_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."ended_on", NEW."family_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="058b006930954d8b466b39f6997a15ed08e60a62",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_66b25",
                    table="people_familymember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="familymember",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_familymemberevent" ("began_on", "ended_on", "family_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."began_on", NEW."ended_on", NEW."family_id", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="db06f8eb5abeee161bb83e7c3865f3d4df1df631",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ea06e",
                    table="people_familymember",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="disabilityevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="cc073a1628d1cffe14cfcfa0a1b7fc31e7c10b61",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_54a88",
                    table="people_disabilityevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="disability",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_disabilityevent" ("code", "id", "means", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."code", NEW."id", NEW."means", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="339210ca83c4c2b33c6b46875a95393fbb1503e0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_52647",
                    table="people_disability",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="disability",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_disabilityevent" ("code", "id", "means", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."code", NEW."id", NEW."means", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="044c72ba95d72268fd8e28d860ea67ceede7d02a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1a45f",
                    table="people_disability",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactpointevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="50b538ebeecd23601ab23973b25d4653f5555c88",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d177f",
                    table="people_contactpointevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_contactpointevent" ("belongs_to", "confirmed_on", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."belongs_to", NEW."confirmed_on", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="690e30eb85bc77d24399c2b23990ed4e759d3567",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_37e76",
                    table="people_contactpoint",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="contactpoint",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_contactpointevent" ("belongs_to", "confirmed_on", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at", "value") VALUES (NEW."belongs_to", NEW."confirmed_on", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at", NEW."value"); RETURN NULL;',
                    hash="482ac3de103ba57ac82195a2cda52ff807b84a8c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ecedd",
                    table="people_contactpoint",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="alertevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="18d2b5d0fde90299d6270a4208a80e2babb9f2ed",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_250cd",
                    table="people_alertevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="alert",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_alertevent" ("began_on", "ended_because", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "says", "source", "source_at") VALUES (NEW."began_on", NEW."ended_because", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."says", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="4df648bdd828e1fcd3a6b6fe7fe5000c83e45144",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c7422",
                    table="people_alert",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="alert",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_alertevent" ("began_on", "ended_because", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "says", "source", "source_at") VALUES (NEW."began_on", NEW."ended_because", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."says", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="0e20f515224a6f2686c3382bdc3d2a888fcb1b23",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4ff68",
                    table="people_alert",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyinvolvementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8c9475fef35a1683ea2c9a2dabb04fe24393ea1b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4ba51",
                    table="people_agencyinvolvementevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyinvolvement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_agencyinvolvementevent" ("agency_id", "began_on", "child_id", "contact", "ended_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "role", "source", "source_at") VALUES (NEW."agency_id", NEW."began_on", NEW."child_id", NEW."contact", NEW."ended_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."role", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="624a884ab73b4102f8e09818a573345a12c46c42",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_849f5",
                    table="people_agencyinvolvement",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="agencyinvolvement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_agencyinvolvementevent" ("agency_id", "began_on", "child_id", "contact", "ended_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "role", "source", "source_at") VALUES (NEW."agency_id", NEW."began_on", NEW."child_id", NEW."contact", NEW."ended_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."role", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="2d4315fe07ef5cc0cd5c26941e5f4f38ac80853f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_40003",
                    table="people_agencyinvolvement",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="personevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="35abda29df77c17d89d5efdc2f5d2acf63e59c13",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1d49f",
                    table="people_personevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_personnameevent" ("family", "from_on", "given", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_like", "source", "source_at", "until_on") VALUES (NEW."family", NEW."from_on", NEW."given", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_like", NEW."source", NEW."source_at", NEW."until_on"); RETURN NULL;',
                    hash="b032ac1f91d56dff8cb83daa8102693ff95f270c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c53e8",
                    table="people_personname",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_personnameevent" ("family", "from_on", "given", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_like", "source", "source_at", "until_on") VALUES (NEW."family", NEW."from_on", NEW."given", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_like", NEW."source", NEW."source_at", NEW."until_on"); RETURN NULL;',
                    hash="8f487583306146ad07ae411d500f714b6824482c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6d4c3",
                    table="people_personname",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="personnameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1541a2ef086f4a8f996839032d3709add33d4814",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d50c5",
                    table="people_personnameevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="residence",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_residenceevent" ("address_id", "began_on", "confirmed_on", "do_not_write", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."address_id", NEW."began_on", NEW."confirmed_on", NEW."do_not_write", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="85d949887033274d588cb43daaa9042188129d35",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7f101",
                    table="people_residence",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="residence",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_residenceevent" ("address_id", "began_on", "confirmed_on", "do_not_write", "ended_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "source", "source_at") VALUES (NEW."address_id", NEW."began_on", NEW."confirmed_on", NEW."do_not_write", NEW."ended_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."source_at"); RETURN NULL;',
                    hash="9d0efe53755de1751177be0e89a7702a468d763c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3834a",
                    table="people_residence",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="residenceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="755cea255a812cf87344e0bcdff0a8a170870751",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8bdc2",
                    table="people_residenceevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safecontact",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_safecontactevent" ("ask_alone", "because", "channel", "ended_on", "how", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "told_by", "told_on", "verdict") VALUES (NEW."ask_alone", NEW."because", NEW."channel", NEW."ended_on", NEW."how", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."told_by", NEW."told_on", NEW."verdict"); RETURN NULL;',
                    hash="86e468c276e82fd8cb10b528a1bb8879b72d53a2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c4639",
                    table="people_safecontact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safecontact",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_safecontactevent" ("ask_alone", "because", "channel", "ended_on", "how", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "review_on", "source", "source_at", "told_by", "told_on", "verdict") VALUES (NEW."ask_alone", NEW."because", NEW."channel", NEW."ended_on", NEW."how", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."review_on", NEW."source", NEW."source_at", NEW."told_by", NEW."told_on", NEW."verdict"); RETURN NULL;',
                    hash="a3532e44094144908571fd5a0f678e0aa47d288f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2a7e8",
                    table="people_safecontact",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="safecontactevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a1d347ad9830c39e85640353ac3870d61f965992",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_63d0e",
                    table="people_safecontactevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supportoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_supportofferevent" ("agreed_on", "can_do", "child_id", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "relation", "source", "source_at", "supporter_id") VALUES (NEW."agreed_on", NEW."can_do", NEW."child_id", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."relation", NEW."source", NEW."source_at", NEW."supporter_id"); RETURN NULL;',
                    hash="59d812dce8c237ef787d9070055e2a382fcd0257",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0c2d7",
                    table="people_supportoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supportoffer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_supportofferevent" ("agreed_on", "can_do", "child_id", "ended_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "relation", "source", "source_at", "supporter_id") VALUES (NEW."agreed_on", NEW."can_do", NEW."child_id", NEW."ended_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."relation", NEW."source", NEW."source_at", NEW."supporter_id"); RETURN NULL;',
                    hash="9131214c1eb01f81399b6bb603138a20569ede2e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_35965",
                    table="people_supportoffer",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="supportofferevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3f7db0374fd88400c31f8ab81e38e22cc23a373c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_05852",
                    table="people_supportofferevent",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="tie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_tieevent" ("began_on", "both_ways", "ended_on", "from_person_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen_by", "source", "source_at", "to_person_id", "words") VALUES (NEW."began_on", NEW."both_ways", NEW."ended_on", NEW."from_person_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen_by", NEW."source", NEW."source_at", NEW."to_person_id", NEW."words"); RETURN NULL;',
                    hash="1a6c9a7a0228b00b6f48b7239b1d47b08d88e1a9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b90b1",
                    table="people_tie",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="tie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_tieevent" ("began_on", "both_ways", "ended_on", "from_person_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "seen_by", "source", "source_at", "to_person_id", "words") VALUES (NEW."began_on", NEW."both_ways", NEW."ended_on", NEW."from_person_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."seen_by", NEW."source", NEW."source_at", NEW."to_person_id", NEW."words"); RETURN NULL;',
                    hash="ec7779578b19e4a3eeb9f3fb334a5f13510bf084",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4d09d",
                    table="people_tie",
                    when="AFTER",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="tieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d50b5d5ba6f0d6be513b7ff67a3c9299bcf55378",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_44153",
                    table="people_tieevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
